//! The plan of an integration, as response headers tell it.

use std::fmt;

use client_runtime::Headers;

/// The plan that a response was served under: the `x-isnotai-tier` header.
///
/// Responses without authentication do not carry it: health, a 401, and the edge's own rejections. Its absence is
/// normal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tier {
    /// 60 requests per minute, pages of up to 50 items, 7 days of history.
    Free,
    /// 600 requests per minute, pages of up to 100 items, 30 days of history.
    Pro,
    /// 6,000 requests per minute, pages of up to 100 items, up to 7 years of history.
    Enterprise,
    /// A plan that this version does not know.
    Other(String),
}

impl Tier {
    /// The plan named in `headers`, such as those of a [`Page`](crate::Page)'s `meta`.
    pub fn of(headers: &Headers) -> Option<Self> {
        headers.get("x-isnotai-tier").map(Self::from)
    }

    /// The plan as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Free => "free",
            Self::Pro => "pro",
            Self::Enterprise => "enterprise",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for Tier {
    fn from(text: &str) -> Self {
        match text {
            "free" => Self::Free,
            "pro" => Self::Pro,
            "enterprise" => Self::Enterprise,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
