//! What a caller proves to be with.

use std::fmt;

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};

use super::call::Named;
use super::style::pair;

/// A secret and the way it is presented. Its `Debug` shows only the way.
#[derive(Clone)]
pub struct Credential {
    place: Place,
    secret: String,
}

#[derive(Debug, Clone)]
enum Place {
    Bearer,
    Basic { user: User },
    Http(&'static str),
    Header(&'static str),
    Query(&'static str),
    Cookie(&'static str),
}

/// A user, whose name is the key itself with some APIs.
#[derive(Clone)]
struct User(String);

impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

impl Credential {
    /// `Authorization: Bearer <token>`.
    #[must_use]
    pub fn bearer(token: impl Into<String>) -> Self {
        Self { place: Place::Bearer, secret: token.into() }
    }

    /// `Authorization: Basic`, of a user and a password.
    #[must_use]
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self { place: Place::Basic { user: User(user.into()) }, secret: password.into() }
    }

    /// `Authorization: <scheme> <credentials>`.
    #[must_use]
    pub fn http(scheme: &'static str, credentials: impl Into<String>) -> Self {
        Self { place: Place::Http(scheme), secret: credentials.into() }
    }

    /// A key in the header `name`.
    #[must_use]
    pub fn header(name: &'static str, key: impl Into<String>) -> Self {
        Self { place: Place::Header(name), secret: key.into() }
    }

    /// A key in the query.
    #[must_use]
    pub fn query(name: &'static str, key: impl Into<String>) -> Self {
        Self { place: Place::Query(name), secret: key.into() }
    }

    /// A key in a cookie.
    #[must_use]
    pub fn cookie(name: &'static str, key: impl Into<String>) -> Self {
        Self { place: Place::Cookie(name), secret: key.into() }
    }

    /// Adds the header of this credential, unless the caller has set it, or the pair for the query or the cookies.
    pub(super) fn attach(&self, headers: &mut HeaderMap, query: &mut Named, cookies: &mut Named) -> Result<(), String> {
        let (name, text) = match &self.place {
            Place::Bearer => (AUTHORIZATION, format!("Bearer {}", self.secret)),
            Place::Basic { user } => {
                (AUTHORIZATION, format!("Basic {}", base64(format!("{}:{}", user.0, self.secret).as_bytes())))
            }
            Place::Http(scheme) => (AUTHORIZATION, format!("{scheme} {}", self.secret)),
            Place::Header(name) => {
                let parsed = HeaderName::from_bytes(name.as_bytes());
                (parsed.map_err(|_| format!("`{name}` is no name of a header"))?, self.secret.clone())
            }
            Place::Query(name) => {
                add(query, name, pair(name, &self.secret));
                return Ok(());
            }
            Place::Cookie(name) => {
                // It is a cookie's value as it is; more than one cookie it must not be.
                if self.secret.contains(';') {
                    return Err(format!("the credential for the cookie `{name}` has a semicolon"));
                }
                add(cookies, name, format!("{name}={}", self.secret));
                return Ok(());
            }
        };
        if !headers.contains_key(&name) {
            // The reason would add nothing, and must not repeat the secret.
            let refused = |_| format!("the credential for `{name}` has characters that a header cannot carry");
            let mut value = HeaderValue::from_str(&text).map_err(refused)?;
            value.set_sensitive(true);
            headers.insert(name, value);
        }
        Ok(())
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential").field("place", &self.place).finish_non_exhaustive()
    }
}

fn add(texts: &mut Named, name: &'static str, text: String) {
    if texts.iter().all(|(known, _)| *known != name) {
        texts.push((name, text));
    }
}

/// Base64 with padding, which only `Basic` needs.
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let bits = (0..3).fold(0_usize, |bits, at| (bits << 8) | usize::from(chunk.get(at).copied().unwrap_or(0)));
        for at in 0..4 {
            let sextet = ALPHABET.get((bits >> (18 - 6 * at)) & 63).copied().map_or('=', char::from);
            out.push(if at > chunk.len() { '=' } else { sextet });
        }
    }
    out
}
