//! What may differ from call to call.

use std::fmt;
use std::num::NonZeroU32;
use std::time::Duration;

use http::header::{
    ACCEPT_ENCODING, AUTHORIZATION, CONNECTION, CONTENT_LENGTH, COOKIE, EXPECT, HOST, IF_MODIFIED_SINCE, IF_NONE_MATCH,
    IF_RANGE, PROXY_AUTHORIZATION, RANGE, TE, TRANSFER_ENCODING, UPGRADE,
};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{Error, Presentation};

/// Settings of one call; what is not set is as the client was set up.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallOptions {
    /// Send no credential, for operations that need none.
    pub anonymous: bool,
    /// Time for one attempt, from its start, with looking up the name, connecting and TLS, to the last byte received.
    pub timeout: Option<Duration>,
    /// Time for all attempts and waits together.
    pub deadline: Option<Duration>,
    /// How often the request is sent at most, the first time included; 1 turns retries off.
    pub attempts: Option<NonZeroU32>,
    /// In which header the key is sent.
    pub presentation: Option<Presentation>,
    /// In a box, because a call carries these settings and hardly one has any of them.
    rare: Option<Box<Rare>>,
}

/// Settings that hardly a call has.
#[derive(Clone, Default)]
struct Rare {
    headers: HeaderMap,
    /// How many tokens the call will take, in and out, as far as its caller knows.
    tokens: u32,
    /// How many of them are those of the request.
    request_tokens: Option<u32>,
    /// What it will cost, in millionths of a US dollar, as far as its caller knows.
    price: Option<u64>,
}

/// Headers that belong to the client: the credential, what frames the message, and what asks for an answer that it could
/// not read: compressed, in part, or none because nothing has changed.
const OWN: [HeaderName; 16] = [
    ACCEPT_ENCODING,
    EXPECT,
    IF_MODIFIED_SINCE,
    IF_NONE_MATCH,
    IF_RANGE,
    RANGE,
    TE,
    UPGRADE,
    AUTHORIZATION,
    PROXY_AUTHORIZATION,
    COOKIE,
    HOST,
    CONNECTION,
    CONTENT_LENGTH,
    TRANSFER_ENCODING,
    HeaderName::from_static("x-api-key"),
];

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
/// Longest idempotency key, in characters: what the AIsa documentation allows.
const LONGEST_KEY: usize = 191;

impl CallOptions {
    /// Sends another header; one of the same name that the client sends by itself is replaced.
    ///
    /// # Errors
    ///
    /// [`Kind::Argument`](crate::Kind::Argument) for what cannot be a header, and for the headers that are the client's
    /// business: the credential, the framing of the message, and what would bring an answer that it cannot read.
    pub fn header(&mut self, name: &str, value: &str) -> Result<(), Error> {
        // Neither is quoted: a mistake may well be a key in the wrong place.
        let name: HeaderName =
            name.parse().map_err(|_| Error::argument("an extra header has a name that no header can have"))?;
        if OWN.contains(&name) {
            return Err(Error::argument(format!("the header `{name}` is the client's own and cannot be set")));
        }
        let mut value: HeaderValue = value
            .parse()
            .map_err(|_| Error::argument(format!("the header `{name}` has a value that none can have")))?;
        value.set_sensitive(true);
        self.rare.get_or_insert_default().headers.insert(name, value);
        Ok(())
    }

    /// Sends `key` as `Idempotency-Key`: where an API takes one, it does the same thing once, however often it is asked, and
    /// so the call may be [sent again](crate::RetryClass). A key belongs to one thing to do, and is as unique as that.
    ///
    /// # Errors
    ///
    /// [`Kind::Argument`](crate::Kind::Argument) for a key that is not 1 to 191 visible ASCII characters.
    pub fn idempotency_key(&mut self, key: &str) -> Result<(), Error> {
        if key.is_empty() || key.len() > LONGEST_KEY || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            let flaw = format!("an idempotency key has 1 to {LONGEST_KEY} visible ASCII characters; nothing was sent");
            return Err(Error::argument(flaw));
        }
        self.header(IDEMPOTENCY_KEY.as_str(), key)
    }

    pub(crate) fn has_idempotency_key(&self) -> bool {
        self.rare.as_ref().is_some_and(|rare| rare.headers.contains_key(IDEMPOTENCY_KEY))
    }

    /// Estimates how many tokens the call will take, in and out: where a key is limited in those, the call waits until there
    /// is room for so many. What the answer says corrects it.
    pub fn estimate_tokens(&mut self, tokens: u32) {
        self.rare.get_or_insert_default().tokens = tokens;
    }

    /// Estimates how many of those tokens the request takes itself: as many are counted of an attempt that failed at the server,
    /// and with what has [come](crate::Opened::seen_tokens) of an answer that does not tell what it took.
    pub fn estimate_request_tokens(&mut self, tokens: u32) {
        self.rare.get_or_insert_default().request_tokens = Some(tokens);
    }

    pub(crate) fn request_tokens(&self) -> Option<u32> {
        self.rare.as_ref()?.request_tokens
    }

    pub(crate) fn tokens(&self) -> u32 {
        self.rare.as_ref().map_or(0, |rare| rare.tokens)
    }

    /// Estimates what the call costs, in millionths of a US dollar, for a client that [counts](crate::Spending) that. What the
    /// answer says corrects it.
    pub fn estimate_price_micro_usd(&mut self, price: u64) {
        self.rare.get_or_insert_default().price = Some(price);
    }

    pub(crate) fn price(&self) -> Option<u64> {
        self.rare.as_ref()?.price
    }

    fn headers(&self) -> impl Iterator<Item = (&HeaderName, &HeaderValue)> {
        self.rare.iter().flat_map(|rare| rare.headers.iter())
    }

    /// Adds the extra headers to `request`.
    pub(crate) fn apply(&self, request: &mut reqwest::Request) {
        for (name, value) in self.headers() {
            request.headers_mut().insert(name.clone(), value.clone());
        }
    }

    /// Refuses settings with which no call could succeed.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if self.timeout == Some(Duration::ZERO) || self.deadline == Some(Duration::ZERO) {
            return Err(Error::argument("a timeout of zero lets no call succeed; nothing was sent"));
        }
        Ok(())
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallOptions")
            .field("anonymous", &self.anonymous)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("attempts", &self.attempts)
            .field("presentation", &self.presentation)
            .field("headers", &self.headers().map(|(name, _)| name).collect::<Vec<_>>())
            .field("tokens", &self.tokens())
            .field("price", &self.price())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_the_clients_own_cannot_be_set() {
        let cases = [
            ("x-request-id", "42", None),
            ("Authorization", "Bearer hunter2", Some("`authorization` is the client's own")),
            ("Accept-Encoding", "gzip", Some("`accept-encoding` is the client's own")),
            ("Range", "bytes=0-1", Some("`range` is the client's own")),
            ("X-Api-Key", "hunter2", Some("`x-api-key` is the client's own")),
            ("Host", "elsewhere", Some("`host` is the client's own")),
            ("content-length", "1", Some("`content-length` is the client's own")),
            ("hunter2 hunter2", "x", Some("a name that no header can have")),
            ("", "x", Some("a name that no header can have")),
            ("x-a", "hunter2\r\nx-b: c", Some("`x-a` has a value")),
        ];
        for (name, value, flaw) in cases {
            let mut options = CallOptions::default();
            let error = options.header(name, value).err().map(|error| error.to_string());
            assert_eq!(error.is_some(), flaw.is_some(), "{name}: {error:?}");
            assert!(error.as_deref().unwrap_or_default().contains(flaw.unwrap_or_default()), "{error:?}");
            assert!(!format!("{error:?} {options:?}").contains("hunter2"), "{error:?} {options:?}");
        }
    }

    #[test]
    fn a_key_is_visible_and_not_too_long() {
        let longest = "k".repeat(191);
        for (key, is_one) in [
            ("7f3a-b2", true),
            (&*longest, true),
            (&*format!("{longest}k"), false),
            ("", false),
            ("a b", false),
            (" a", false),
            ("a\r\nb: c", false),
            ("sch\u{f6}n", false),
        ] {
            let mut options = CallOptions::default();
            assert_eq!(options.idempotency_key(key).is_ok(), is_one, "{key}");
            assert_eq!(options.has_idempotency_key(), is_one, "{key}");
            assert!(!format!("{options:?}").contains("7f3a"));
        }
    }
}
