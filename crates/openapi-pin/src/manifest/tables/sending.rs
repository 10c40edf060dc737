//! When operations may be sent again, and for how long one attempt may take.
//!
//! ```toml
//! [retry]
//! before_first_byte = ["cats.bathe"]    # sent again only as long as nothing of an answer has come
//!
//! [timeouts]                  # seconds for an attempt
//! "cats" = 120
//! "cats.bathe" = 300
//! ```

use serde::Deserialize;
use toml::Spanned;

use super::{OperationName, Reader, Subject};
use crate::error::Error;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(in crate::manifest) struct RawRetry {
    #[serde(default)]
    before_first_byte: Vec<Spanned<String>>,
}

impl Reader<'_> {
    pub(super) fn before_first_byte(&self, raw: RawRetry) -> Result<Vec<OperationName>, Error> {
        raw.before_first_byte.into_iter().map(|name| self.operation("retry.before_first_byte", name)).collect()
    }

    pub(super) fn timeout(&self, (name, seconds): (Spanned<String>, Spanned<i64>)) -> Result<(Subject, u64), Error> {
        let key = format!("timeouts.{}", name.get_ref());
        let Some(number) = u64::try_from(*seconds.get_ref()).ok().filter(|seconds| *seconds > 0) else {
            let what = format!("{} is no time", seconds.get_ref());
            return Err(self.checker.error(what, &key, seconds.span()).with_help("write seconds, 1 or more"));
        };
        Ok((self.subject(&key, name)?, number))
    }
}
