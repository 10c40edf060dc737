//! Response headers, without the HTTP library's types in the public face of a client.

use std::fmt;

use http::HeaderMap;

/// The headers of a response.
///
/// `Debug` shows names and only those values that are known to be harmless.
#[derive(Clone, Default)]
pub struct Headers(HeaderMap);

/// Headers whose values may appear in logs: none of them is meant to carry a secret or a person's data. Should a server
/// echo the key in one, it was masked before it came here.
const SHOWN: &[&str] = &[
    "content-length",
    "content-type",
    "date",
    "etag",
    "retry-after",
    "retry-after-ms",
    "server",
    "www-authenticate",
    "x-aisa-price-usd",
    "x-isnotai-tier",
    "x-request-id",
];

/// How the names of headers begin that tell what is left of a limit.
const LIMITS: &str = "x-ratelimit-";

/// Longest value that is shown, in bytes.
const LONGEST: usize = 100;

impl Headers {
    pub(crate) fn new(map: HeaderMap) -> Self {
        Self(map)
    }

    pub(crate) fn map(&self) -> &HeaderMap {
        &self.0
    }

    /// The first value of a header as text; names are compared without case. `None` when it is absent or not text.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.to_str().ok()
    }

    /// All headers as name (lower case) and raw value, in the order of arrival per name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_bytes()))
    }

    /// How many header values there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no header at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |name: &str| SHOWN.contains(&name) || name.starts_with(LIMITS);
        f.debug_map()
            .entries(self.0.iter().map(|(name, value)| match value.to_str() {
                Ok(text) if shown(name.as_str()) && text.len() <= LONGEST => (name.as_str(), text),
                _ => (name.as_str(), "(not shown)"),
            }))
            .finish()
    }
}
