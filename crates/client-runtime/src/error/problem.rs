//! What an API says about a failure, and how text from outside is quoted.

use std::fmt::{self, Write as _};
use std::time::Duration;

/// Longest piece of a server's text in `Display`, in bytes.
pub(super) const MESSAGE: usize = 200;

/// An API's own account of a failure, from the body of its response.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// Identifier to program against; an open set. Empty where the API gives none.
    pub code: String,
    /// The class of failures that the API puts this one in, such as `rate_limit_error`.
    pub kind: Option<String>,
    /// Text for a person; empty where the API gives none.
    pub message: String,
    /// Context as JSON, where the API gives any.
    pub details: Option<serde_json::Value>,
    /// What to quote to the API's support.
    pub request_id: Option<String>,
    /// Whether another attempt may help, where that is known.
    pub retryable: Option<bool>,
}

impl Problem {
    /// A problem with a code and a message.
    pub fn new(code: impl Into<String>, message: impl Into<String>, details: Option<serde_json::Value>) -> Self {
        let (code, message) = (code.into(), message.into());
        Self { code, kind: None, message, details, request_id: None, retryable: None }
    }

    /// Adds the class of failures that the API puts this one in.
    #[must_use]
    pub fn with_kind(self, kind: Option<String>) -> Self {
        Self { kind, ..self }
    }

    /// Adds what to quote to the API's support.
    #[must_use]
    pub fn with_request_id(self, request_id: Option<String>) -> Self {
        Self { request_id, ..self }
    }

    /// Adds whether another attempt may help.
    #[must_use]
    pub fn with_retryable(self, retryable: Option<bool>) -> Self {
        Self { retryable, ..self }
    }

    /// Writes what a person needs of it behind the account of a failure, on the same line.
    pub(super) fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |text: &str| quoted(text.as_bytes(), MESSAGE);
        if !self.code.is_empty() {
            write!(f, ", code {}", shown(&self.code))?;
        } else if let Some(kind) = &self.kind {
            write!(f, ", {}", shown(kind))?;
        }
        if !self.message.is_empty() {
            write!(f, ": {}", shown(&self.message))?;
        }
        match &self.request_id {
            Some(id) => write!(f, " (request {})", shown(id)),
            None => Ok(()),
        }
    }
}

/// Reads an API's error body; `None` when the body is something else, such as the HTML page of a proxy.
pub type ProblemDecoder = fn(&[u8]) -> Option<Problem>;

/// At most `limit` bytes of `bytes` as printable ASCII on one line.
pub(crate) fn quoted(bytes: &[u8], limit: usize) -> String {
    let cut = bytes.len() > limit;
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(limit)]);
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' | '\'' | '\\' => shown.push(character),
            _ => shown.extend(character.escape_default()),
        }
    }
    if cut {
        // Writing to a String cannot fail.
        let _ = write!(shown, "... ({} bytes in all)", bytes.len());
    }
    shown
}

/// A time as a message shows it: to the millisecond, and no less than it is.
pub(crate) fn in_short(time: Duration) -> Duration {
    let over = time.subsec_nanos() % 1_000_000;
    if over == 0 { time } else { time.saturating_add(Duration::from_nanos(u64::from(1_000_000 - over))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_outside_is_bounded_and_escaped() {
        assert_eq!(quoted(b"plain 'text'", 20), "plain 'text'");
        assert_eq!(quoted(b"a\nb\x1b[0m\xff", 20), "a\\nb\\u{1b}[0m\\u{fffd}");
        assert_eq!(quoted(b"0123456789", 4), "0123... (10 bytes in all)");
    }

    #[test]
    fn times_are_shown_to_the_millisecond() {
        for (nanos, shown) in [(0, "0ns"), (1, "1ms"), (2_000_000_000, "2s"), (9_998_160_104, "9.999s")] {
            assert_eq!(format!("{:?}", in_short(Duration::from_nanos(nanos))), shown);
        }
        assert_eq!(in_short(Duration::MAX), Duration::MAX);
    }
}
