//! What calls cost.
//!
//! ```toml
//! [prices]                    # US dollars per call, to the millionth
//! "cats.listCats" = 0.0022
//! ```

use toml::Spanned;

use super::{OperationName, Reader};
use crate::error::Error;

impl Reader<'_> {
    pub(super) fn price(
        &self,
        (name, dollars): (Spanned<String>, Spanned<f64>),
    ) -> Result<(OperationName, u64), Error> {
        let key = format!("prices.{}", name.get_ref());
        let Some(price) = millionths(*dollars.get_ref()) else {
            let what = format!("{} is no price", dollars.get_ref());
            let help = "write US dollars, with 6 digits after the point at most";
            return Err(self.checker.error(what, &key, dollars.span()).with_help(help));
        };
        Ok((self.operation(&key, name)?, price))
    }
}

/// A number of dollars as a whole number of their millionths; no more than a billion dollars.
fn millionths(dollars: f64) -> Option<u64> {
    let price = dollars * 1e6;
    let whole = price.round();
    let is_one = (0.0..=1e15).contains(&whole) && (price - whole).abs() < 1e-3;
    // What is left of a number this small is a whole one, and printing and reading it changes nothing.
    is_one.then(|| format!("{whole:.0}").parse().ok()).flatten()
}
