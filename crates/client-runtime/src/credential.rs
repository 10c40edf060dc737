//! A key together with the way it is presented and the authority it may be sent to.

use std::fmt;

use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};

use crate::endpoint::Authority;
use crate::key::ApiKey;

/// In which header a key is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Presentation {
    /// `Authorization: Bearer KEY`.
    Bearer,
    /// `NAME: KEY`; the name in lower case.
    Header(&'static str),
}

/// A key bound to one authority: it is attached to requests to that scheme, host and port and to no other.
#[derive(Clone)]
pub struct Credential {
    name: HeaderName,
    value: HeaderValue,
    key: ApiKey,
    authority: Authority,
}

impl Credential {
    /// Binds `key` to `authority`.
    pub fn new(key: &ApiKey, presentation: Presentation, authority: Authority) -> Self {
        let (name, text) = match presentation {
            Presentation::Bearer => (AUTHORIZATION, format!("Bearer {}", key.expose())),
            Presentation::Header(name) => (HeaderName::from_static(name), key.expose().to_owned()),
        };
        // A key holds ASCII letters, digits, `-` and `_` only (checked in `ApiKey::parse`), all of which a header
        // may carry, so this conversion has nothing to refuse; an empty value would be refused by the server.
        let mut value = HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static(""));
        value.set_sensitive(true);
        Self { name, value, key: key.clone(), authority }
    }

    /// Adds the header to `request`, if it goes to the bound authority; says whether it did.
    pub(crate) fn attach(&self, request: &mut reqwest::Request) -> bool {
        let owned = self.authority.owns(request.url());
        if owned {
            request.headers_mut().insert(self.name.clone(), self.value.clone());
        }
        owned
    }

    /// Replaces the key by asterisks wherever a server, or a proxy before it, echoes it into a body.
    pub(crate) fn mask(&self, body: Bytes) -> Bytes {
        let key = self.key.expose().as_bytes();
        let mut masked: Option<Vec<u8>> = None;
        let mut from = 0;
        while let Some(found) = body[from..].windows(key.len()).position(|window| window == key) {
            let start = from + found;
            from = start + key.len();
            masked.get_or_insert_with(|| body.to_vec())[start..from].fill(b'*');
        }
        masked.map_or(body, Bytes::from)
    }

    /// The authority this credential is bound to.
    pub fn authority(&self) -> &Authority {
        &self.authority
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("header", &self.name.as_str())
            .field("key", &self.key)
            .field("authority", &self.authority.to_string())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Endpoint, KeyFormat};

    static FORMAT: KeyFormat = KeyFormat { api: "Example", prefix: "ex_", length: None };

    fn request(url: &str) -> reqwest::Request {
        reqwest::Request::new(http::Method::GET, url.parse().unwrap())
    }

    #[test]
    fn attached_to_the_bound_authority_only() {
        let key = ApiKey::parse("ex_0123456789abcdefSECRET", &FORMAT).unwrap();
        let authority = Endpoint::parse("https://api.example.com").unwrap().authority();
        let credential = Credential::new(&key, Presentation::Bearer, authority);

        let mut own = request("https://api.example.com/v1/things");
        assert!(credential.attach(&mut own));
        assert!(own.headers()[AUTHORIZATION].is_sensitive());
        assert!(!format!("{own:?}").contains("0123456789"), "{own:?}");

        for url in ["https://api.example.com:8443/", "http://api.example.com/", "https://example.com/"] {
            let mut foreign = request(url);
            assert!(!credential.attach(&mut foreign), "{url}");
            assert!(foreign.headers().is_empty(), "{url}");
        }
        assert!(!format!("{credential:?}").contains("0123456789"));
    }

    #[test]
    fn an_echoed_key_is_masked() {
        let key = ApiKey::parse("ex_0123456789", &FORMAT).unwrap();
        let authority = Endpoint::parse("https://api.example.com").unwrap().authority();
        let credential = Credential::new(&key, Presentation::Header("x-key"), authority);
        let cases: &[(&[u8], &[u8])] = &[
            (b"x-key: ex_0123456789; ex_0123456789", b"x-key: *************; *************"),
            (b"ex_0123456789", b"*************"),
            (b"ex_012345678", b"ex_012345678"),
            (b"", b""),
        ];
        for (body, masked) in cases {
            assert_eq!(&credential.mask(Bytes::from_static(body))[..], *masked);
        }
    }
}
