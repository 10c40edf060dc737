//! The plan of an integration, as response headers tell it.

use std::fmt;
use std::num::NonZeroU32;

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
    /// The header that names the plan.
    pub(crate) const HEADER: &str = "x-isnotai-tier";

    /// How many requests the API takes within any minute; `None` for a plan that this version does not know.
    /// (Rate-limit guide, documentation version 1.0.17.0.)
    pub fn requests_per_minute(&self) -> Option<NonZeroU32> {
        match self {
            Self::Free => NonZeroU32::new(60),
            Self::Pro => NonZeroU32::new(600),
            Self::Enterprise => NonZeroU32::new(6_000),
            Self::Other(_) => None,
        }
    }

    /// The plan named in `headers`, such as those of a [`Page`](crate::Page)'s `meta`.
    pub fn of(headers: &Headers) -> Option<Self> {
        headers.get(Self::HEADER).map(Self::from)
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
        // Tolerant, because pacing hangs on it.
        match text.trim().to_ascii_lowercase().as_str() {
            "free" => Self::Free,
            "pro" => Self::Pro,
            "enterprise" => Self::Enterprise,
            _ => Self::Other(text.to_owned()),
        }
    }
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_is_known_however_it_is_written() {
        for (text, tier) in [
            ("free", Tier::Free),
            (" Pro ", Tier::Pro),
            ("ENTERPRISE", Tier::Enterprise),
            ("Gold ", Tier::Other("Gold ".to_owned())),
            ("", Tier::Other(String::new())),
        ] {
            assert_eq!(Tier::from(text), tier, "{text:?}");
        }
    }
}
