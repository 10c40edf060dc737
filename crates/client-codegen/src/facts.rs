//! What a document does not say of its operations, and somebody knows.

use crate::paging::Paging;

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
    /// How many of the tasks that it creates may be at work.
    Tasks(u32),
    /// Some of its calls have a limit of their own.
    SomeLimited(SomeLimited),
    /// The server counts tokens.
    CountsTokens,
    /// Millionths of a US dollar per call.
    PriceMicroUsd(u64),
    /// Its answers are pages.
    Paging(Box<Paging>),
}

/// A limit of those calls of an operation whose parameter of the path has a text in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SomeLimited {
    /// The name of the parameter.
    pub parameter: String,
    /// The text.
    pub contains: String,
    /// How often they may be sent within a minute.
    pub requests_per_minute: Option<u32>,
    /// How many of them may be under way.
    pub concurrency: Option<u32>,
}
