//! How often operations may be sent, and what of them is counted.
//!
//! ```toml
//! [[limit]]                   # beside the plan's limits, per key
//! operation = "cats.bathe"
//! requests_per_minute = 5     # one of the three, or several
//! concurrency = 3             # requests at a time
//! tasks = 3                   # tasks at a time that it creates: from the request until the task has ended
//!
//! [tokens]
//! counted = ["cats"]          # the server counts what they read and write
//! ```

use serde::Deserialize;
use toml::Spanned;

use super::{OperationName, Reader, Subject};
use crate::error::Error;

/// A `[[limit]]` table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limit {
    /// The operation.
    pub operation: OperationName,
    /// How often it may be sent within a minute.
    pub requests_per_minute: Option<u32>,
    /// How many may be under way.
    pub concurrency: Option<u32>,
    /// How many of the tasks that it creates may be at work.
    pub tasks: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::manifest) struct RawLimit {
    operation: Spanned<String>,
    requests_per_minute: Option<u32>,
    concurrency: Option<u32>,
    tasks: Option<u32>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(in crate::manifest) struct RawTokens {
    #[serde(default)]
    counted: Vec<Spanned<String>>,
}

impl Reader<'_> {
    pub(super) fn limits(&self, rows: Vec<RawLimit>) -> Result<Vec<Limit>, Error> {
        let mut limits: Vec<Limit> = Vec::with_capacity(rows.len());
        for raw in rows {
            let span = raw.operation.span();
            let table = self.limit(raw)?;
            if limits.iter().any(|other| other.operation.to_string() == table.operation.to_string()) {
                let what = format!("`{}` is limited in two tables", table.operation);
                return Err(self.checker.error(what, "limit.operation", span).with_help("make one of them"));
            }
            limits.push(table);
        }
        Ok(limits)
    }

    pub(super) fn counts_tokens(&self, raw: RawTokens) -> Result<Vec<Subject>, Error> {
        raw.counted.into_iter().map(|name| self.subject("tokens.counted", name)).collect()
    }

    fn limit(&self, raw: RawLimit) -> Result<Limit, Error> {
        let RawLimit { operation, requests_per_minute, concurrency, tasks } = raw;
        let limits = [requests_per_minute, concurrency, tasks];
        if limits == [None; 3] || limits.contains(&Some(0)) {
            let what = format!("the limit of `{}` limits nothing", operation.get_ref());
            return Err(self
                .checker
                .error(what, "limit", operation.span())
                .with_help("say `requests_per_minute`, `concurrency` or `tasks`, 1 or more"));
        }
        let operation = self.operation("limit.operation", operation)?;
        Ok(Limit { operation, requests_per_minute, concurrency, tasks })
    }
}
