//! What documents do not say of their operations, in a form that a program can read: which have pages and how, how
//! often they may be sent and sent again, for how long, and what one costs. A file per table, which shows it.
//!
//! An operation is named `group.operationId`, a whole group by its name. Whether there is such an operation, and
//! whether it has what its table says, is checked when code is generated from it.

pub mod limits;
pub mod paging;
pub mod prices;
pub mod sending;

use std::collections::BTreeMap;
use std::fmt;

use toml::Spanned;

use super::Group;
use super::check::Checker;
use crate::error::{Error, Place};
pub use limits::Limit;
pub(super) use limits::{RawLimit, RawTokens};
pub use paging::Paging;
pub(super) use paging::RawStyle;
pub(super) use sending::RawRetry;

/// Everything that the tables say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Tables {
    /// How operations page.
    pub paging: Vec<Paging>,
    /// Limits of operations.
    pub limits: Vec<Limit>,
    /// Operations that are sent again only as long as nothing of an answer has come.
    pub before_first_byte: Vec<OperationName>,
    /// What is limited in tokens, too.
    pub counts_tokens: Vec<Subject>,
    /// Seconds for an attempt, of groups and operations.
    pub timeouts: Vec<(Subject, u64)>,
    /// Millionths of a US dollar per call.
    pub prices: Vec<(OperationName, u64)>,
}

/// An operation as a table names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationName {
    /// Its group.
    pub group: String,
    /// Its `operationId`.
    pub operation: String,
    /// Where the table names it.
    pub place: Place,
}

impl OperationName {
    /// Whether both name the same operation, wherever they do.
    fn is(&self, other: &OperationName) -> bool {
        (&self.group, &self.operation) == (&other.group, &other.operation)
    }
}

impl fmt::Display for OperationName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.group, self.operation)
    }
}

/// One operation, or several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// All operations of a group.
    Group {
        /// Its name.
        name: String,
        /// Where the table names it.
        place: Place,
    },
    /// One operation, whatever its group has.
    Operation(OperationName),
}

pub(super) struct RawTables {
    pub(super) paging: BTreeMap<Spanned<String>, RawStyle>,
    pub(super) limit: Vec<RawLimit>,
    pub(super) retry: RawRetry,
    pub(super) tokens: RawTokens,
    pub(super) timeouts: BTreeMap<Spanned<String>, Spanned<i64>>,
    pub(super) prices: BTreeMap<Spanned<String>, Spanned<f64>>,
}

impl RawTables {
    pub(super) fn check(self, groups: &[Group], checker: &Checker<'_>) -> Result<Tables, Error> {
        let reader = Reader { groups, checker };
        let paging = reader.paging(self.paging)?;
        let limits = reader.limits(self.limit)?;
        let before_first_byte = reader.before_first_byte(self.retry)?;
        let counts_tokens = reader.counts_tokens(self.tokens)?;
        let timeouts = self.timeouts.into_iter().map(|row| reader.timeout(row)).collect::<Result<_, _>>()?;
        let prices = self.prices.into_iter().map(|row| reader.price(row)).collect::<Result<_, _>>()?;
        Ok(Tables { paging, limits, before_first_byte, counts_tokens, timeouts, prices })
    }
}

/// Reads rows; knows which groups there are.
struct Reader<'a> {
    groups: &'a [Group],
    checker: &'a Checker<'a>,
}

impl Reader<'_> {
    fn operation(&self, key: &str, name: Spanned<String>) -> Result<OperationName, Error> {
        let place = self.checker.place(key, &name.span());
        let known = |group: &str| self.groups.iter().any(|known| known.name == group);
        match name.get_ref().split_once('.') {
            Some((group, operation)) if known(group) && !operation.is_empty() => {
                Ok(OperationName { group: group.to_owned(), operation: operation.to_owned(), place })
            }
            _ => Err(self
                .checker
                .error(format!("`{}` is no operation of a group", name.get_ref()), key, name.span())
                .with_help("an operation is named by its group, a dot and its operationId")),
        }
    }

    fn pointer(&self, key: &str, pointer: Spanned<String>) -> Result<String, Error> {
        let holds = |pointer: &str| pointer.is_empty() || pointer.starts_with('/');
        self.checker.checked(key, pointer, holds, "a JSON pointer is empty or starts with `/`")
    }

    fn subject(&self, key: &str, name: Spanned<String>) -> Result<Subject, Error> {
        let of_group = self.groups.iter().any(|group| group.name == *name.get_ref());
        Ok(match of_group {
            true => {
                let place = self.checker.place(key, &name.span());
                Subject::Group { name: name.into_inner(), place }
            }
            false => Subject::Operation(self.operation(key, name)?),
        })
    }
}
