//! Answers that the document gives no type.

use std::fmt;

use serde_json::Value;

/// A body as JSON where it is JSON, else as text.
#[derive(Debug, Clone, PartialEq)]
pub enum Untyped {
    /// It is JSON.
    Json(Value),
    /// It is something else, or nothing; what is not UTF-8 is replaced.
    Text(String),
}

impl Untyped {
    /// Takes `body` for JSON, or else for text.
    #[must_use]
    pub fn read(body: &[u8]) -> Self {
        serde_json::from_slice(body).map_or_else(|_| Self::Text(String::from_utf8_lossy(body).into_owned()), Self::Json)
    }

    /// The value, if the body is JSON.
    #[must_use]
    pub fn json(&self) -> Option<&Value> {
        match self {
            Self::Json(value) => Some(value),
            Self::Text(_) => None,
        }
    }
}

impl fmt::Display for Untyped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(value) => value.fmt(f),
            Self::Text(text) => f.write_str(text),
        }
    }
}
