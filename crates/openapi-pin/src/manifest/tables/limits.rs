//! How often operations may be sent, and what of them is counted.
//!
//! ```toml
//! [[limit]]                   # beside the plan's limits, per key
//! operation = "cats.bathe"
//! requests_per_minute = 5     # one of the three, or several
//! concurrency = 3             # requests at a time
//! tasks = 3                   # tasks at a time that it creates: from the request until the task has ended
//!
//! [[limit]]                   # of some of its calls, beside that of all: of those whose parameter of the path has a text in it
//! operation = "cats.bathe"
//! when = { parameter = "breed", contains = "persian" }
//! requests_per_minute = 1
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
    /// Which of its calls; `None`: all.
    pub when: Option<When>,
    /// How often it may be sent within a minute.
    pub requests_per_minute: Option<u32>,
    /// How many may be under way.
    pub concurrency: Option<u32>,
    /// How many of the tasks that it creates may be at work.
    pub tasks: Option<u32>,
}

/// Some calls of an operation, told by a parameter of its path.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct When {
    /// Its name.
    pub parameter: String,
    /// What its value has in it.
    pub contains: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::manifest) struct RawLimit {
    operation: Spanned<String>,
    when: Option<Spanned<When>>,
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
            let name = table.operation.to_string();
            if limits.iter().any(|other| other.operation.to_string() == name && other.when == table.when) {
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
        let RawLimit { operation, when, requests_per_minute, concurrency, tasks } = raw;
        let limits = [requests_per_minute, concurrency, tasks];
        if limits == [None; 3] || limits.contains(&Some(0)) {
            let what = format!("the limit of `{}` limits nothing", operation.get_ref());
            return Err(self
                .checker
                .error(what, "limit", operation.span())
                .with_help("say `requests_per_minute`, `concurrency` or `tasks`, 1 or more"));
        }
        if let Some(when) = &when {
            let wrong = |what: &str, help: &str| {
                let what = format!("the limit of some calls of `{}` {what}", operation.get_ref());
                Err(self.checker.error(what, "limit.when", when.span()).with_help(help))
            };
            if [&when.get_ref().parameter, &when.get_ref().contains].iter().any(|text| text.is_empty()) {
                return wrong("is of all or of none", "say which `parameter` of the path, and what it `contains`");
            }
            if tasks.is_some() {
                return wrong("counts tasks, which are not told apart", "take `when` or `tasks` away");
            }
        }
        let operation = self.operation("limit.operation", operation)?;
        let when = when.map(Spanned::into_inner);
        Ok(Limit { operation, when, requests_per_minute, concurrency, tasks })
    }
}
