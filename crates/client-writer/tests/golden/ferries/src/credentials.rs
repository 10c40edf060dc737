//! The ways to authenticate.

use crate::support::Credential;

/// A credential of any kind; its secret is not shown.
#[derive(Debug, Clone)]
pub struct Credentials {
    pub(crate) scheme: &'static str,
    pub(crate) credential: Credential,
}

/// A token, sent as `Authorization: Bearer`.
///
/// For passengers.
#[derive(Debug, Clone)]
pub struct Token(Credential);

impl Token {
    /// The credential.
    pub fn new(token: impl Into<String>) -> Self {
        Self(Credential::bearer(token))
    }
}

impl From<Token> for Credentials {
    fn from(credential: Token) -> Self {
        Self { scheme: "token", credential: credential.0 }
    }
}

/// A user and a password, sent as `Authorization: Basic`.
#[derive(Debug, Clone)]
pub struct Officer(Credential);

impl Officer {
    /// The credential.
    pub fn new(user: &str, password: &str) -> Self {
        Self(Credential::basic(user, password))
    }
}

impl From<Officer> for Credentials {
    fn from(credential: Officer) -> Self {
        Self { scheme: "officer", credential: credential.0 }
    }
}

/// A key, sent in the header `X-Harbour-Key`.
#[derive(Debug, Clone)]
pub struct HarbourKey(Credential);

impl HarbourKey {
    /// The credential.
    pub fn new(key: impl Into<String>) -> Self {
        Self(Credential::header("X-Harbour-Key", key))
    }
}

impl From<HarbourKey> for Credentials {
    fn from(credential: HarbourKey) -> Self {
        Self { scheme: "harbourKey", credential: credential.0 }
    }
}

/// A key, sent in the cookie `harbour`.
#[derive(Debug, Clone)]
pub struct CookieKey(Credential);

impl CookieKey {
    /// The credential.
    pub fn new(key: impl Into<String>) -> Self {
        Self(Credential::cookie("harbour", key))
    }
}

impl From<CookieKey> for Credentials {
    fn from(credential: CookieKey) -> Self {
        Self { scheme: "cookieKey", credential: credential.0 }
    }
}

/// A key, sent in the query parameter `key`.
#[derive(Debug, Clone)]
pub struct QueryKey(Credential);

impl QueryKey {
    /// The credential.
    pub fn new(key: impl Into<String>) -> Self {
        Self(Credential::query("key", key))
    }
}

impl From<QueryKey> for Credentials {
    fn from(credential: QueryKey) -> Self {
        Self { scheme: "queryKey", credential: credential.0 }
    }
}
