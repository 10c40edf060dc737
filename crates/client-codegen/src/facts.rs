//! What a document does not say of its operations, and somebody knows.

/// What is known of the operations of a crate, or of its [part](crate::Part), and that its requests are handed out.
///
/// A crate with drafts implements `client_runtime::Prepare` for every operation, and `client_runtime::Paged` for those
/// that page; its inner type must be `client_runtime::Call`, and its table of operations has what follows from the facts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drafts {
    /// The path of the operations below the API's address.
    pub base_path: Option<String>,
    /// What is known. Of two facts that exclude each other, the later one holds.
    pub facts: Vec<Fact>,
}

/// Something that is known of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The `operationId`; None: all operations.
    pub operation: Option<String>,
    /// Where that is said, for messages: a file, a line, a key.
    pub place: String,
    /// What it is.
    pub known: Known,
}

/// What can be known of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Known {
    /// It is sent again only as long as nothing of an answer has come.
    BeforeAnswer,
    /// Seconds that an attempt may take.
    TimeoutSecs(u64),
    /// How often it may be sent within a minute.
    RequestsPerMinute(u32),
    /// How many may be under way.
    Concurrency(u32),
    /// The server counts tokens.
    CountsTokens,
    /// Millionths of a US dollar per call.
    PriceMicroUsd(u64),
    /// Its answers are pages.
    Paging(Box<Paging>),
}

/// How an operation pages; see `client_runtime::Paging`, which has the same words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// What a position is.
    pub style: PagingStyle,
    /// Whether position and size are in the body instead of the query.
    pub in_body: bool,
    /// What the position is sent in: a name, or a JSON pointer into the body.
    pub parameter: Option<String>,
    /// What the size is sent in, the default and the maximum.
    pub size: Option<(Option<String>, Option<u64>, Option<u64>)>,
    /// JSON pointer to the items of an answer.
    pub items: String,
    /// JSON pointer to the id of an item, within the item: the name of a property behind a `/`.
    pub id: Option<String>,
    /// JSON pointer to the next position.
    pub next: Option<String>,
    /// JSON pointer to whether there is a next page.
    pub more: Option<String>,
    /// Parameters of the query without any of which there is one page.
    pub only_with: Vec<String>,
}

/// What a position is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PagingStyle {
    /// A token.
    Token,
    /// A number of pages, counted from this.
    Page(u64),
    /// A number of items.
    Offset,
    /// A URL.
    NextUrl,
}
