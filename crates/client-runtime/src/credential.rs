//! A key together with the way it is presented and the authority it may be sent to.

use std::fmt;

use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};

use crate::endpoint::Authority;
use crate::key::ApiKey;

/// In which header a key is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Presentation {
    /// `Authorization: Bearer KEY`.
    Bearer,
    /// `x-api-key: KEY`.
    XApiKey,
}

impl Presentation {
    /// Name of the header, and what stands before the key in it.
    fn header(self) -> (HeaderName, &'static str) {
        match self {
            Self::Bearer => (AUTHORIZATION, "Bearer "),
            Self::XApiKey => (HeaderName::from_static("x-api-key"), ""),
        }
    }
}

/// A key bound to one authority: it is attached to requests to that scheme, host and port and to no other.
#[derive(Clone)]
pub struct Credential {
    key: ApiKey,
    presentation: Presentation,
    authority: Authority,
}

impl Credential {
    /// Binds `key` to `authority`.
    pub fn new(key: &ApiKey, presentation: Presentation, authority: Authority) -> Self {
        Self { key: key.clone(), presentation, authority }
    }

    /// Adds the header to `request`, if it goes to the bound authority; says whether it did. A call may present the key
    /// in another way than the client does.
    ///
    /// The header is made anew for each request, so that the one lasting copy of the key is the one that is zeroed.
    pub(crate) fn attach(&self, request: &mut reqwest::Request, presentation: Option<Presentation>) -> bool {
        if !self.authority.owns(request.url()) {
            return false;
        }
        let (name, before) = presentation.unwrap_or(self.presentation).header();
        // The header takes this text over: there is no second copy that would have to be zeroed.
        let text = Bytes::from([before.as_bytes(), self.key.expose().as_bytes()].concat());
        // A key holds ASCII letters, digits, `-` and `_` only (checked in `ApiKey::parse`), all of which a header may
        // carry, so there is nothing to refuse.
        let Ok(mut value) = HeaderValue::from_maybe_shared(text) else {
            return false;
        };
        value.set_sensitive(true);
        request.headers_mut().insert(name, value);
        true
    }

    /// Replaces the key by asterisks in every header that echoes it, and drops headers with such a name.
    pub(crate) fn mask_headers(&self, headers: &mut http::HeaderMap) {
        let key = self.key.expose();
        // Names come in lower case, and hardly one is as long as a key.
        let is_key =
            |name: &&HeaderName| name.as_str().len() >= key.len() && name.as_str().contains(&key.to_lowercase());
        if let Some(name) = headers.keys().find(is_key).cloned() {
            headers.remove(name);
        }
        for value in headers.values_mut() {
            // Looked for before anything is copied: hardly a header is as long as a key.
            if !contains(value.as_bytes(), self.key.expose().as_bytes()) {
                continue;
            }
            if let Ok(masked) = HeaderValue::from_maybe_shared(self.mask(Bytes::copy_from_slice(value.as_bytes()))) {
                *value = masked;
            }
        }
    }

    /// Replaces the key by asterisks wherever a server, or a proxy before it, echoes it into a body, also with escapes of
    /// JSON in it. Of those, none are left for characters that a key may have.
    pub(crate) fn mask(&self, body: Bytes) -> Bytes {
        let body = if contains(&body, br"\u00") { Bytes::from(without_escapes(&body)) } else { body };
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

    /// In which header the key is sent.
    pub fn presentation(&self) -> Presentation {
        self.presentation
    }

    /// The authority this credential is bound to.
    pub fn authority(&self) -> &Authority {
        &self.authority
    }
}

/// The same JSON, with the letters, digits, `-` and `_` of its texts as they are instead of as `\u0073`: it means the same.
fn without_escapes(text: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [first, following @ ..] = rest {
        let escaped = rest.strip_prefix(br"\u00").and_then(|digits| {
            let code = u8::from_str_radix(std::str::from_utf8(digits.get(..2)?).ok()?, 16).ok()?;
            Some(code).filter(|code| code.is_ascii_alphanumeric() || matches!(code, b'-' | b'_'))
        });
        rest = match (escaped, first, following) {
            (Some(code), ..) => {
                plain.push(code);
                &rest[br"\u0000".len()..]
            }
            // An escaped backslash begins no escape.
            (None, b'\\', [second, following @ ..]) => {
                plain.extend([b'\\', *second]);
                following
            }
            _ => {
                plain.push(*first);
                following
            }
        };
    }
    plain
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("presentation", &self.presentation)
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
        assert!(credential.attach(&mut own, None));
        assert!(own.headers()[AUTHORIZATION].is_sensitive());
        assert!(!format!("{own:?}").contains("0123456789"), "{own:?}");

        for url in ["https://api.example.com:8443/", "http://api.example.com/", "https://example.com/"] {
            let mut foreign = request(url);
            assert!(!credential.attach(&mut foreign, None), "{url}");
            assert!(foreign.headers().is_empty(), "{url}");
        }
        assert!(!format!("{credential:?}").contains("0123456789"));
    }

    #[test]
    fn an_echoed_key_is_masked() {
        let key = ApiKey::parse("ex_0123456789", &FORMAT).unwrap();
        let authority = Endpoint::parse("https://api.example.com").unwrap().authority();
        let credential = Credential::new(&key, Presentation::XApiKey, authority);
        let cases: &[(&[u8], &[u8])] = &[
            (b"x-key: ex_0123456789; ex_0123456789", b"x-key: *************; *************"),
            (b"ex_0123456789", b"*************"),
            (b"ex_012345678", b"ex_012345678"),
            (br#"{"message":"\u0065x\u005F0123456789 \u00e9\n"}"#, br#"{"message":"************* \u00e9\n"}"#),
            (br"\\u0065x_0123456789", br"\\u0065x_0123456789"),
            (br"\u00", br"\u00"),
            (br"\u00+5 \u002", br"\u00+5 \u002"),
            (b"", b""),
        ];
        for (body, masked) in cases {
            assert_eq!(&credential.mask(Bytes::from_static(body))[..], *masked);
        }
    }

    #[test]
    fn an_echoed_key_is_masked_in_headers() {
        let key = ApiKey::parse("ex_0123456789", &FORMAT).unwrap();
        let authority = Endpoint::parse("https://api.example.com").unwrap().authority();
        let credential = Credential::new(&key, Presentation::XApiKey, authority);
        let cases = [
            ("got ex_0123456789, ex_0123456789", "got *************, *************"),
            ("ex_012345678", "ex_012345678"),
            ("", ""),
        ];
        for (sent, shown) in cases {
            let mut headers = http::HeaderMap::from_iter([(AUTHORIZATION, HeaderValue::from_static(sent))]);
            credential.mask_headers(&mut headers);
            assert_eq!(headers[AUTHORIZATION], shown);
        }
        let name = HeaderName::from_static("x-ex_0123456789");
        let mut headers = http::HeaderMap::from_iter([(name, HeaderValue::from_static("1"))]);
        credential.mask_headers(&mut headers);
        assert!(headers.is_empty());
    }
}
