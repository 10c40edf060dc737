//! How operations page, in the words of `client_runtime::Paging`: what is said here is written there.

/// How an operation pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// How it goes on from page to page.
    pub style: Style,
    /// The size of a page, as far as it is known.
    pub size: Option<Size>,
    /// JSON pointer to the items of an answer.
    pub items: String,
    /// JSON pointer to the id of an item, within the item: the name of a property behind a `/`.
    pub id: Option<String>,
    /// Parameters of the query without any of which there is one page.
    pub only_with: Vec<String>,
}

/// A way to go on from page to page, which several operations may have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Style {
    /// What it is called: of a name, there is one style in a crate.
    pub name: String,
    /// What the position of the next page is, and where it is sent.
    pub next: Next,
    /// JSON pointer to whether there is a next page.
    pub more: Option<String>,
}

/// What the position of the next page is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// A value of the answer, at a JSON pointer.
    Answer {
        /// Where it is.
        at: String,
        /// Where it is sent.
        send: In,
    },
    /// A value of the last item, at a JSON pointer within the item.
    LastItem {
        /// Where it is.
        at: String,
        /// Where it is sent.
        send: In,
    },
    /// A number of pages.
    Pages {
        /// The number of the first one.
        from: u64,
        /// Where it is sent.
        send: In,
    },
    /// A number of items.
    Items {
        /// The number of the first one.
        from: u64,
        /// Where it is sent.
        send: In,
    },
    /// An address in the answer, at a JSON pointer.
    Url {
        /// Where it is.
        at: String,
    },
    /// An address in the header `Link`.
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
    /// What it is where none is chosen.
    pub default: Option<u64>,
    /// What it is at most.
    pub max: Option<u64>,
}

impl Next {
    /// Where a position is sent; an address is followed instead.
    pub(crate) fn send(&self) -> Option<&In> {
        match self {
            Next::Answer { send, .. }
            | Next::LastItem { send, .. }
            | Next::Pages { send, .. }
            | Next::Items { send, .. } => Some(send),
            Next::Url { .. } | Next::Link { .. } => None,
        }
    }
}
