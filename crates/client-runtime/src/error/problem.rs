//! What an API says about a failure, and how text from outside is quoted.

use std::fmt::Write as _;

/// An API's own account of a failure, from the body of its response.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// Identifier to program against; an open set.
    pub code: String,
    /// Text for a person.
    pub message: String,
    /// Context as JSON, where the API gives any.
    pub details: Option<serde_json::Value>,
}

impl Problem {
    /// A problem with a code and a message.
    pub fn new(code: impl Into<String>, message: impl Into<String>, details: Option<serde_json::Value>) -> Self {
        Self { code: code.into(), message: message.into(), details }
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

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn text_from_outside_is_bounded_and_escaped() {
        assert_eq!(quoted(b"plain 'text'", 20), "plain 'text'");
        assert_eq!(quoted(b"a\nb\x1b[0m\xff", 20), "a\\nb\\u{1b}[0m\\u{fffd}");
        assert_eq!(quoted(b"0123456789", 4), "0123... (10 bytes in all)");
    }
}
