//! How operations page.
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
//! ```

use serde::Deserialize;
use toml::Spanned;

use super::{OperationName, Reader};
use crate::error::Error;

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
pub(in crate::manifest) struct RawPaging {
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

impl Reader<'_> {
    pub(super) fn all_paging(&self, rows: Vec<RawPaging>) -> Result<Vec<Paging>, Error> {
        let mut tables: Vec<Paging> = Vec::with_capacity(rows.len());
        for raw in rows {
            let span = raw.operation.span();
            let table = self.paging(raw)?;
            if tables.iter().any(|other| other.operation.to_string() == table.operation.to_string()) {
                let what = format!("`{}` pages in two tables", table.operation);
                return Err(self.checker.error(what, "paging.operation", span).with_help("keep one of them"));
            }
            tables.push(table);
        }
        Ok(tables)
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
}
