//! The `User-Agent` of a client: the program's name first, then the client's.

use std::fmt;

use http::HeaderValue;

use crate::Error;

/// Longest accepted program name, in characters. Long enough for a name and a version, short enough for a log line.
const LONGEST: usize = 64;

/// A `User-Agent` value such as `gradebook/2.1 notai-rust/0.1.0 (linux; x86_64)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserAgent(String);

impl UserAgent {
    /// The value for a client crate of this name and version.
    pub fn new(client: &str, version: &str) -> Self {
        Self(format!("{client}-rust/{version} ({}; {})", std::env::consts::OS, std::env::consts::ARCH))
    }

    /// Puts the name of the program that uses the client in front.
    ///
    /// # Errors
    ///
    /// [`Kind::Config`](crate::Kind::Config) unless the name is a product of RFC 9110 section 10.1.5, `name` or
    /// `name/version`, with at most 64 characters.
    pub fn with_app(self, name: &str) -> Result<Self, Error> {
        let is_token = |text: &str| {
            !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b))
        };
        let (product, version) = name.split_once('/').unwrap_or((name, "0"));
        if name.len() > LONGEST || !is_token(product) || !is_token(version) {
            return Err(Error::config(format!(
                "not an application name: write `name` or `name/version` in letters, digits and !#$%&'*+-.^_`|~, \
                 at most {LONGEST} characters"
            )));
        }
        Ok(Self(format!("{name} {}", self.0)))
    }

    pub(crate) fn header(&self) -> Result<HeaderValue, Error> {
        HeaderValue::try_from(&self.0)
            .map_err(|_| Error::config("the client's name or version cannot stand in a User-Agent header".to_owned()))
    }
}

impl fmt::Display for UserAgent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_comes_first() {
        let base = UserAgent::new("notai", "0.1.0");
        let shown = base.clone().with_app("gradebook/2.1").unwrap().to_string();
        assert!(shown.starts_with("gradebook/2.1 notai-rust/0.1.0 ("), "{shown}");
        for bad in ["", "grade book", "a/", "/1", "a/b/c", "a\n", "naïve", &"x".repeat(65)] {
            assert!(base.clone().with_app(bad).is_err(), "{bad:?}");
        }
    }
}
