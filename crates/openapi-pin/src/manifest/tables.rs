//! What documents do not say of their operations, in a form that a program can read: which have pages and how, how
//! often they may be sent and sent again, for how long, and what one costs.
//!
//! An operation is named `group.operationId`, a whole group by its name. Whether there is such an operation, and
//! whether it has what its table says, is checked when code is generated from it.
//!
//! ```toml
//! [[paging]]
//! operation = "cats.listCats"
//! style = "token"             # what `next` is: `token` (sent back in `parameter`), `page` (a number, counted from
//!                             # `first`), `offset` (a number of items), `next-url` (an address on the same authority)
//! in = "query"                # where `parameter` and `size` go: `query`, or `body` with JSON pointers
//! parameter = "cursor"        # what the position is sent in; a `next-url` has none
//! size = "limit"              # optional: what the page's size is sent in; with `size_default` and `size_max`.
//!                             # Or `size_fixed = 20`, if it cannot be chosen and is known
//! items = "/cats"             # JSON pointer to the items of an answer; "" is the answer itself
//! id = "/id"                  # optional: where an item has its id, which is a text; a walk that is resumed finds it again
//! next = "/next_cursor"       # JSON pointer to the next position; the end is where it is absent, null or empty
//! more = "/has_more"          # optional: JSON pointer to whether there is a next page; wins over `next`
//! only_with = ["from"]        # optional: without one of these parameters there is one page, whatever is sent
//!
//! [[limit]]                   # beside the plan's limits, per key
//! operation = "cats.bathe"
//! requests_per_minute = 5     # one of the two, or both
//! concurrency = 3
//!
//! [retry]
//! before_first_byte = ["cats.bathe"]    # sent again only as long as nothing of an answer has come
//!
//! [tokens]
//! counted = ["cats"]          # the server counts what they read and write
//!
//! [timeouts]                  # seconds for an attempt
//! "cats" = 120
//! "cats.bathe" = 300
//!
//! [prices]                    # US dollars per call, to the millionth
//! "cats.listCats" = 0.0022
//! ```

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use toml::Spanned;

use super::Group;
use super::check::Checker;
use crate::error::{Error, Place};

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

/// How an operation pages: a `[[paging]]` table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Paging {
    /// The operation.
    pub operation: OperationName,
    /// What a position is.
    pub style: Style,
    /// Where `parameter` and `size` go.
    pub place: In,
    /// What the position is sent in: a name, or a JSON pointer into the body.
    pub parameter: Option<String>,
    /// The size of a page, if anything is known of it.
    pub size: Option<Size>,
    /// JSON pointer to the items.
    pub items: String,
    /// JSON pointer to the id of an item, within the item.
    pub id: Option<String>,
    /// JSON pointer to the next position.
    pub next: Option<String>,
    /// JSON pointer to whether there is a next page.
    pub more: Option<String>,
    /// Parameters without which there is one page.
    pub only_with: Vec<String>,
}

/// What the position of a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// A text that the server gives out.
    Token,
    /// A number of pages.
    Page {
        /// The number of the first one.
        first: u64,
    },
    /// A number of items.
    Offset,
    /// An address on the same authority.
    NextUrl,
}

/// Where something is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum In {
    /// A parameter of the query.
    Query,
    /// A place in the body.
    Body,
}

/// The size of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Size {
    /// What it is sent in, if it can be chosen.
    pub parameter: Option<String>,
    /// What it is if nothing is sent, if that is known.
    pub default: Option<u64>,
    /// What it is at most, if that is known.
    pub max: Option<u64>,
}

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
}

pub(super) struct RawTables {
    pub(super) paging: Vec<RawPaging>,
    pub(super) limit: Vec<RawLimit>,
    pub(super) retry: RawRetry,
    pub(super) tokens: RawTokens,
    pub(super) timeouts: BTreeMap<Spanned<String>, Spanned<i64>>,
    pub(super) prices: BTreeMap<Spanned<String>, Spanned<f64>>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum RawStyle {
    Token,
    Page,
    Offset,
    NextUrl,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPaging {
    operation: Spanned<String>,
    style: Spanned<RawStyle>,
    #[serde(rename = "in")]
    place: Option<In>,
    parameter: Option<Spanned<String>>,
    first: Option<u64>,
    size: Option<Spanned<String>>,
    size_default: Option<u64>,
    size_max: Option<u64>,
    size_fixed: Option<u64>,
    items: Spanned<String>,
    id: Option<Spanned<String>>,
    next: Option<Spanned<String>>,
    more: Option<Spanned<String>>,
    #[serde(default)]
    only_with: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawLimit {
    operation: Spanned<String>,
    requests_per_minute: Option<u32>,
    concurrency: Option<u32>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRetry {
    #[serde(default)]
    before_first_byte: Vec<Spanned<String>>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTokens {
    #[serde(default)]
    counted: Vec<Spanned<String>>,
}

impl RawTables {
    pub(super) fn check(self, groups: &[Group], checker: &Checker<'_>) -> Result<Tables, Error> {
        let reader = Reader { groups, checker };
        let mut paging: Vec<Paging> = Vec::with_capacity(self.paging.len());
        for raw in self.paging {
            let span = raw.operation.span();
            let table = reader.paging(raw)?;
            if paging.iter().any(|other| other.operation.to_string() == table.operation.to_string()) {
                let what = format!("`{}` pages in two tables", table.operation);
                return Err(checker.error(what, "paging.operation", span).with_help("keep one of them"));
            }
            paging.push(table);
        }
        let mut limits: Vec<Limit> = Vec::with_capacity(self.limit.len());
        for raw in self.limit {
            let span = raw.operation.span();
            let table = reader.limit(raw)?;
            if limits.iter().any(|other| other.operation.to_string() == table.operation.to_string()) {
                let what = format!("`{}` is limited in two tables", table.operation);
                return Err(checker.error(what, "limit.operation", span).with_help("make one of them"));
            }
            limits.push(table);
        }
        let before_first_byte = self.retry.before_first_byte.into_iter();
        let before_first_byte = before_first_byte
            .map(|name| reader.operation("retry.before_first_byte", name))
            .collect::<Result<_, _>>()?;
        let counted = self.tokens.counted.into_iter();
        let counts_tokens = counted.map(|name| reader.subject("tokens.counted", name)).collect::<Result<_, _>>()?;
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

    fn paging(&self, raw: RawPaging) -> Result<Paging, Error> {
        let wrong =
            |what: &str, help: &str| Err(self.checker.error(what, "paging.style", raw.style.span()).with_help(help));
        let style = match (*raw.style.get_ref(), raw.first) {
            (RawStyle::Page, first) => Style::Page { first: first.unwrap_or(1) },
            (_, Some(_)) => return wrong("only pages are counted from a `first`", "take `first` away"),
            (RawStyle::Token, None) => Style::Token,
            (RawStyle::Offset, None) => Style::Offset,
            (RawStyle::NextUrl, None) => Style::NextUrl,
        };
        let is_sent = raw.parameter.is_some() || raw.size.is_some();
        if (style == Style::NextUrl) != raw.parameter.is_none() || is_sent != raw.place.is_some() {
            return wrong(
                "a position is sent in a parameter, but for a `next-url`",
                "say with `in` and `parameter` where the position goes",
            );
        }
        if matches!(style, Style::Token | Style::NextUrl) && raw.next.is_none() {
            return wrong("without `next` there is no second page", "say with `next` where an answer has the position");
        }
        if raw.size.is_some() && raw.size_fixed.is_some() || raw.size.is_none() && raw.size_max.is_some() {
            return wrong("a size is chosen or fixed", "keep `size` with its default and maximum, or `size_fixed`");
        }
        let place = raw.place.unwrap_or(In::Query);
        let parameter = |key: &str, parameter: Option<Spanned<String>>| match (parameter, place) {
            (Some(pointer), In::Body) => self.pointer(key, pointer).map(Some),
            (parameter, _) => Ok(parameter.map(Spanned::into_inner)),
        };
        let size = match (raw.size, raw.size_fixed) {
            (None, None) => None,
            (None, Some(fixed)) => Some(Size { parameter: None, default: Some(fixed), max: Some(fixed) }),
            (size, _) => {
                Some(Size { parameter: parameter("paging.size", size)?, default: raw.size_default, max: raw.size_max })
            }
        };
        Ok(Paging {
            operation: self.operation("paging.operation", raw.operation)?,
            style,
            place,
            parameter: parameter("paging.parameter", raw.parameter)?,
            size,
            items: self.pointer("paging.items", raw.items)?,
            id: raw.id.map(|id| self.pointer("paging.id", id)).transpose()?,
            next: raw.next.map(|next| self.pointer("paging.next", next)).transpose()?,
            more: raw.more.map(|more| self.pointer("paging.more", more)).transpose()?,
            only_with: raw.only_with,
        })
    }

    fn limit(&self, raw: RawLimit) -> Result<Limit, Error> {
        let RawLimit { operation, requests_per_minute, concurrency } = raw;
        let limits = [requests_per_minute, concurrency];
        if limits == [None, None] || limits.contains(&Some(0)) {
            let what = format!("the limit of `{}` limits nothing", operation.get_ref());
            return Err(self
                .checker
                .error(what, "limit", operation.span())
                .with_help("say `requests_per_minute` or `concurrency`, 1 or more"));
        }
        let operation = self.operation("limit.operation", operation)?;
        Ok(Limit { operation, requests_per_minute, concurrency })
    }

    fn timeout(&self, (name, seconds): (Spanned<String>, Spanned<i64>)) -> Result<(Subject, u64), Error> {
        let key = format!("timeouts.{}", name.get_ref());
        let Some(number) = u64::try_from(*seconds.get_ref()).ok().filter(|seconds| *seconds > 0) else {
            let what = format!("{} is no time", seconds.get_ref());
            return Err(self.checker.error(what, &key, seconds.span()).with_help("write seconds, 1 or more"));
        };
        Ok((self.subject(&key, name)?, number))
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

    fn price(&self, (name, dollars): (Spanned<String>, Spanned<f64>)) -> Result<(OperationName, u64), Error> {
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
