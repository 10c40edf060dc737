//! The one error of a call: opaque, with a predicate for each question a caller asks.
//!
//! `Display` is one line: the operation, what happened, the status, and the API's own code and message, bounded and
//! escaped. Nothing else of a body is in it, and the key never is. `Debug` adds sizes, header names and the values of
//! harmless headers. Causes are reached through [`source`](std::error::Error::source).

mod face;
mod kind;
mod problem;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;

pub use kind::Kind;
pub use problem::{Problem, ProblemDecoder};

use crate::Headers;
use crate::pipeline::Stop;
use crate::response::Meta;
use problem::MESSAGE;
pub(crate) use problem::{in_short, quoted};

/// Longest piece of a body that [`Error::body_excerpt`] quotes, in bytes of the body.
const EXCERPT: usize = 512;

/// Why a call did not return its value.
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    message: String,
    operation: Option<Cow<'static, str>>,
    meta: Option<Meta>,
    problem: Option<Problem>,
    body: Bytes,
    retry_after: Option<Duration>,
    attempts: u32,
    last_status: Option<u16>,
    stop: Option<Stop>,
    may_have_been_received: bool,
    success_had_begun: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    /// An error of `kind` with a message for a person. The message must hold nothing secret.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            operation: None,
            meta: None,
            problem: None,
            body: Bytes::new(),
            retry_after: None,
            attempts: 0,
            last_status: None,
            stop: None,
            may_have_been_received: false,
            success_had_begun: false,
            source: None,
        }))
    }

    /// A mistake in how the client was set up.
    pub fn config(message: impl Into<String>) -> Self {
        Self::new(Kind::Config, message)
    }

    /// An argument that would not do what it says; nothing was sent.
    pub fn argument(message: impl Into<String>) -> Self {
        Self::new(Kind::Argument, message)
    }

    /// What was said when it was made, without all that was added.
    pub(crate) fn message(&self) -> &str {
        &self.0.message
    }

    /// Names the operation that failed.
    #[must_use]
    pub fn with_operation(mut self, operation: impl Into<Cow<'static, str>>) -> Self {
        self.0.operation = Some(operation.into());
        self
    }

    /// Adds the cause.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Adds how long the server wants nothing.
    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    /// Adds the status that the last answer had, which may be that of an earlier attempt.
    pub(crate) fn with_last_status(mut self, status: Option<u16>) -> Self {
        self.0.last_status = status;
        self
    }

    /// Adds why there was no further attempt.
    pub(crate) fn with_stop(mut self, stop: Option<Stop>) -> Self {
        self.0.stop = stop;
        self
    }

    /// Marks that the server may have received the request.
    pub(crate) fn received(mut self) -> Self {
        self.0.may_have_been_received = true;
        self
    }

    /// Notes whether the head of a success had arrived before the attempt failed.
    pub(crate) fn success_begun(mut self, begun: bool) -> Self {
        self.0.success_had_begun = begun;
        self
    }

    pub(crate) fn success_had_begun(&self) -> bool {
        self.0.success_had_begun
    }

    /// Adds the response that the error is about; `body` must hold no key.
    pub(crate) fn with_response(mut self, meta: Meta, body: Bytes, retry_after: Option<Duration>) -> Self {
        self.0.attempts = meta.attempts();
        self.0.last_status = Some(meta.status());
        self.0.stop = meta.stop();
        self.0.may_have_been_received = true;
        self.0.meta = Some(meta);
        self.0.body = body;
        self.0.retry_after = retry_after;
        self
    }

    /// Adds what the API said about the failure, in a place where no status goes with it, such as an event of a stream.
    #[must_use]
    pub fn with_problem(mut self, problem: Option<Problem>) -> Self {
        self.0.problem = problem;
        self
    }

    /// What kind of failure this is.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// The operation that failed, in snake case; `None` for errors outside of a call.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// The HTTP status, when there was a response.
    pub fn status(&self) -> Option<u16> {
        self.0.meta.as_ref().map(Meta::status)
    }

    /// The status of the last answer to any attempt: a call may end without a response after an attempt that had one.
    pub fn last_status(&self) -> Option<u16> {
        self.0.last_status
    }

    /// The headers of the response, when there was one.
    pub fn headers(&self) -> Option<&Headers> {
        self.0.meta.as_ref().map(Meta::headers)
    }

    /// What the API said about the failure, when it answered in its own error format.
    pub fn problem(&self) -> Option<&Problem> {
        self.0.problem.as_ref()
    }

    /// How long the server asks to wait before another try.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How many attempts were made; 0 when the failure came first.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the server may have received the request: `false` only when it certainly has not.
    pub fn may_have_been_received(&self) -> bool {
        self.0.may_have_been_received
    }

    /// The beginning of the response body, at most 512 bytes of it, with control and non-ASCII characters
    /// escaped and the key masked; `None` without a response or with an empty body.
    ///
    /// The text comes from the server. Keep it out of logs that others read: it may hold personal data.
    pub fn body_excerpt(&self) -> Option<String> {
        (!self.0.body.is_empty()).then(|| quoted(&self.0.body, EXCERPT))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = &self.0.operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&self.0.message)?;
        // An answer's message tells this itself, before the API's words.
        if let (Some(stop), None) = (&self.0.stop, &self.0.meta) {
            write!(f, "; {}", stop.after(self.0.attempts))?;
        }
        if let Some(problem) = &self.0.problem {
            problem.write(f)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        let code = inner.problem.as_ref().map(|problem| &problem.code).filter(|code| !code.is_empty());
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("operation", &inner.operation)
            .field("message", &inner.message)
            .field("status", &self.status())
            .field("code", &code.map(|code| quoted(code.as_bytes(), MESSAGE)))
            .field("headers", &self.headers())
            .field("body_bytes", &inner.body.len())
            .field("retry_after", &inner.retry_after)
            .field("attempts", &inner.attempts)
            .field("last_status", &inner.last_status)
            .field("stop", &inner.stop)
            .field("may_have_been_received", &inner.may_have_been_received)
            .field("source", &inner.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_small_and_travels() {
        fn travels<T: Send + Sync + 'static>() {}
        travels::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn display_is_one_line_whatever_the_server_says() {
        let shown = |problem| Error::new(Kind::Status, "400 Bad Request").with_problem(Some(problem)).to_string();
        let problem = Problem::new("A\nB", "two\r\nlines \u{1b}[31m", None);
        let told = r"400 Bad Request, code A\nB: two\r\nlines \u{1b}[31m";
        assert_eq!(shown(problem.clone()), told);
        let problem = problem.with_kind(Some("unseen beside a code".into())).with_request_id(Some("req\n1".into()));
        assert_eq!(shown(problem), format!("{told} (request req\\n1)"));
    }

    #[test]
    fn display_shows_what_there_is() {
        let cases = [
            (Problem::new("", "", None), "no"),
            (Problem::new("", "why", None), "no: why"),
            (Problem::new("", "why", None).with_kind(Some("api_error".into())), "no, api_error: why"),
            (Problem::new("x", "", None), "no, code x"),
        ];
        for (problem, expected) in cases {
            let error = Error::new(Kind::Refused, "no").with_operation("list_things").with_problem(Some(problem));
            assert_eq!(error.to_string(), format!("list_things: {expected}"));
        }
    }
}
