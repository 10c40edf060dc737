//! How operations page.
//!
//! A style says what the lists of an API have in common; each of its lists says what is its own:
//!
//! ```toml
//! [paging.cats]                         # a style, under any name
//! next = { answer = "/next_cursor" }    # what the next position is; a style has one of:
//!                                       #   { answer = "/next" }    a value of the answer, sent back as it came
//!                                       #   { last_item = "/id" }   a value of the last item of the page
//!                                       #   { pages_from = 1 }      how many pages came before, counted from this
//!                                       #   { items_from = 0 }      how many items came before, counted from this
//!                                       #   { url = "/next_url" }   the address of the next page, in the answer
//!                                       #   { link = "next" }       the same, in the header `Link` (RFC 8288), under this relation
//! send = { query = "cursor" }           # where the position is sent: a parameter of the query, or of the body as in
//!                                       # { body = "/cursor" }; an address is followed, and not sent
//! more = "/has_more"                    # optional: where an answer says whether there is a next page
//! size = { query = "limit", default = 20, max = 100 }   # optional, in parts: where the size of a page is sent (or with
//!                                       # `body`), what it is unless sent, and at most. Or `fixed = 20`
//! lists = [
//!   # `items`: the items of an answer; "" is the answer itself.
//!   # `id`: optional, the id of an item. A text that no other item of the list has; a walk that is resumed finds it again.
//!   { operations = ["cats.listCats", "cats.searchCats"], items = "/cats", id = "/id" },
//!   # `only_with`: optional. Without any of these parameters there is one page, whatever is sent.
//!   { operations = ["cats.listNaps"], items = "/naps", only_with = ["from", "to"] },
//! ]
//! ```
//!
//! Places in answers, items and bodies are JSON pointers. `items`, `id` and each part of `size` may stand in the style or
//! in its lists, but not in both.
//!
//! An address is followed on the same authority only, and below the `base` of the group: an answer must not send the key
//! elsewhere, nor make this a call of another kind.
//!
//! A walk ends where `more` says so. Where it says nothing: with an answer that has no next position (it is absent, null or
//! empty), and, where positions are counted or taken from items, with the first page that has fewer items than were asked
//! for, or none.

mod read;

use super::OperationName;
pub(in crate::manifest) use read::RawStyle;

/// How an operation pages: its row, and the style of that.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Paging {
    /// The operation.
    pub operation: OperationName,
    /// What it has in common with others.
    pub style: Style,
    /// The size of a page, if anything is known of it.
    pub size: Option<Size>,
    /// JSON pointer to the items of an answer.
    pub items: String,
    /// JSON pointer to the id of an item, within the item.
    pub id: Option<String>,
    /// Parameters without which there is one page.
    pub only_with: Vec<String>,
}

/// A way to page.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Style {
    /// Its name in the manifest.
    pub name: String,
    /// What the position of the next page is, and where it is sent.
    pub next: Next,
    /// JSON pointer to whether there is a next page.
    pub more: Option<String>,
}

/// What the position of the next page is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// A value of the answer.
    Answer {
        /// JSON pointer to it.
        at: String,
        /// Where it is sent.
        send: In,
    },
    /// A value of the last item of the page.
    LastItem {
        /// JSON pointer to it, within the item.
        at: String,
        /// Where it is sent.
        send: In,
    },
    /// How many pages come before it.
    Pages {
        /// The number of the first page.
        from: u64,
        /// Where it is sent.
        send: In,
    },
    /// How many items come before it.
    Items {
        /// The number of the first item.
        from: u64,
        /// Where it is sent.
        send: In,
    },
    /// Its address, in the answer.
    Url {
        /// JSON pointer to it.
        at: String,
    },
    /// Its address, in the header `Link`.
    Link {
        /// The relation of the next page to a page.
        rel: String,
    },
}

/// Where something is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum In {
    /// In the query, under a name.
    Query(String),
    /// In the body, where a JSON pointer leads.
    Body(String),
}

/// The size of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Size {
    /// Where it is sent, if it can be chosen.
    pub send: Option<In>,
    /// What it is if nothing is sent, if that is known.
    pub default: Option<u64>,
    /// What it is at most, if that is known.
    pub max: Option<u64>,
}

impl Next {
    /// Where a position is sent; an address is followed instead.
    pub fn send(&self) -> Option<&In> {
        match self {
            Next::Answer { send, .. }
            | Next::LastItem { send, .. }
            | Next::Pages { send, .. }
            | Next::Items { send, .. } => Some(send),
            Next::Url { .. } | Next::Link { .. } => None,
        }
    }
}
