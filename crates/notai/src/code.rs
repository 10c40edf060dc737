//! The API's stable error codes.

use std::fmt;

/// An error code of the API: an open set, of which the documentation names one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `INVALID_API_KEY`: see [`Error::is_unauthorized`](crate::Error::is_unauthorized).
    InvalidApiKey,
    /// Any other code, as the API wrote it.
    Other(String),
}

impl ErrorCode {
    /// The code as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidApiKey => "INVALID_API_KEY",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ErrorCode {
    fn from(text: &str) -> Self {
        match text {
            "INVALID_API_KEY" => Self::InvalidApiKey,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
