//! How lists page, as `api.toml` says it: styles, each with its lists.

use serde::Deserialize;

/// A `[paging.<style>]` table.
#[derive(Debug, Deserialize)]
pub(super) struct RawStyle {
    next: Next,
    send: Option<Sent>,
    more: Option<String>,
    #[serde(default)]
    size: RawSize,
    items: Option<String>,
    id: Option<String>,
    lists: Vec<RawLists>,
}

#[derive(Debug, Deserialize)]
struct RawLists {
    /// With their groups.
    operations: Vec<String>,
    items: Option<String>,
    id: Option<String>,
    #[serde(default)]
    size: RawSize,
    #[serde(default)]
    only_with: Vec<String>,
}

/// How an operation pages.
#[derive(Debug, Clone)]
pub(crate) struct Paging {
    /// What leads on.
    pub(crate) next: Next,
    /// Where the position is sent; nowhere where an address leads on.
    pub(crate) send: Option<Sent>,
    /// JSON pointer to whether there is a next page.
    pub(crate) more: Option<String>,
    /// Where the size of a page is sent.
    pub(crate) size: Option<Sent>,
    /// What it is where none is sent.
    pub(crate) usual_size: Option<u64>,
    pub(crate) max_size: Option<u64>,
    /// JSON pointer to the items.
    pub(crate) items: String,
    /// JSON pointer to the id of an item.
    pub(crate) id: Option<String>,
    /// Parameters without which there is one page.
    pub(crate) only_with: Vec<String>,
}

/// What a position is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Next {
    /// A text that the server gives out, at this place.
    Answer(String),
    /// A number of pages, from this one on.
    PagesFrom(u64),
    /// A number of items, from this one on.
    ItemsFrom(u64),
    /// An address that the server gives out, at this place.
    Url(String),
}

/// Where something is sent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Sent {
    /// In the query.
    Query(String),
    /// In the body, at this place.
    Body(String),
}

/// How many items a page has: some of it is said by a style, some by its lists.
#[derive(Debug, Clone, Default, Deserialize)]
struct RawSize {
    query: Option<String>,
    body: Option<String>,
    default: Option<u64>,
    fixed: Option<u64>,
    max: Option<u64>,
}

impl RawStyle {
    /// Its lists, by operation.
    pub(super) fn lists(self) -> impl Iterator<Item = (String, Paging)> {
        let RawStyle { next, send, more, size, items, id, lists } = self;
        lists.into_iter().flat_map(move |lists| {
            let query = lists.size.query.or(size.query.clone()).map(Sent::Query);
            let body = lists.size.body.or(size.body.clone()).map(Sent::Body);
            let fixed = lists.size.fixed.or(size.fixed);
            let paging = Paging {
                next: next.clone(),
                send: send.clone(),
                more: more.clone(),
                size: query.or(body),
                usual_size: fixed.or(lists.size.default).or(size.default),
                max_size: lists.size.max.or(size.max),
                items: lists.items.or(items.clone()).unwrap_or_default(),
                id: lists.id.or(id.clone()),
                only_with: lists.only_with,
            };
            lists.operations.into_iter().map(move |operation| (operation, paging.clone()))
        })
    }
}

impl Paging {
    /// Where an answer says what leads on.
    pub(crate) fn leads_on(&self) -> Option<&str> {
        match &self.next {
            Next::Answer(pointer) | Next::Url(pointer) => Some(pointer),
            Next::PagesFrom(_) | Next::ItemsFrom(_) => None,
        }
    }
}

impl Sent {
    /// Its name, or the pointer to it.
    pub(crate) fn name(&self) -> &str {
        match self {
            Sent::Query(name) | Sent::Body(name) => name,
        }
    }
}
