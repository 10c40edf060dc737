//! What there is to know of an operation, and the seam for code between a client and the network.

use std::pin::Pin;

use progenitor_client::Error;

/// What there is to know of an operation before it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OperationInfo {
    /// Its id in the document.
    pub id: &'static str,
    /// HTTP method in capitals.
    pub method: &'static str,
    /// Path as in the document, with `{name}` for each parameter.
    pub path: &'static str,
    /// Whether it may be sent again without harm when its outcome is unknown, going by its method.
    pub idempotent: bool,
    /// The alternatives of credentials, by the names of their schemes in the document; none at all means that the
    /// operation is sent without.
    pub security: &'static [&'static [&'static str]],
}

impl OperationInfo {
    /// An operation; its method tells whether it is idempotent.
    #[must_use]
    pub const fn new(
        id: &'static str,
        method: &'static str,
        path: &'static str,
        security: &'static [&'static [&'static str]],
    ) -> Self {
        let idempotent =
            matches!(method.as_bytes(), b"GET" | b"HEAD" | b"OPTIONS" | b"TRACE" | b"PUT" | b"DELETE" | b"QUERY");
        Self { id, method, path, idempotent, security }
    }
}

/// A response on its way.
pub type Execution<'a> = Pin<Box<dyn Future<Output = Result<reqwest::Response, Error>> + Send + 'a>>;

/// Sends requests in place of the client: with retries, traces, a cache, or a test's own answers.
///
/// The request is complete, credentials included; those in the query show in the `Debug` of its URL. A failure that
/// is no `reqwest::Error` goes out as [`Error::Custom`].
pub trait Transport: Send + Sync {
    /// Sends `request`, which belongs to `operation`.
    fn execute<'a>(&'a self, request: reqwest::Request, operation: &'static OperationInfo) -> Execution<'a>;
}
