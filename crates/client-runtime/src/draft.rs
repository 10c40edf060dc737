//! A request that a generated client has made and nobody has sent yet.
//!
//! A generated builder can be asked for its request ([`Call::draft`]), which may then be looked at and changed, and sent
//! more than once: for the next page with another cursor, as a stream with another body.
//!
//! ```text
//! let mut draft = Call::draft(generated.search().body(..).send())?;
//! draft.set_query("cursor", "abc");
//! let answer: Response<Found> = call.run(draft, &options).await?;
//! ```

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use http::HeaderValue;
use http::header::{ACCEPT, CONTENT_TYPE};
use reqwest::{Request, Url};
use serde::de::{DeserializeOwned, Deserializer, Visitor};

use crate::capture::Captured;
use crate::{Call, Connected, Error, Operation};

/// A request of a generated client: complete, and not sent.
pub struct Draft(pub(crate) Box<Captured>);

/// Whether a request may have done what it asks for: to be known also of a call that was dropped on its way, which has no
/// error to tell.
#[derive(Clone, Debug, Default)]
pub struct Effect(Arc<AtomicBool>);

impl Effect {
    /// Whether the server may have received the request. False before it is sent, and when it certainly did not arrive.
    pub fn is_possible(&self) -> bool {
        self.0.load(Relaxed)
    }

    pub(crate) fn set(&self, possible: bool) {
        self.0.store(possible, Relaxed);
    }
}

/// What a success can be read as: any type that JSON is decoded into, and `()`, for which the body does not matter.
pub trait Answer: DeserializeOwned {}

impl<T: DeserializeOwned> Answer for T {}

/// What every operation of a generated client can do: hand over its request instead of sending it.
///
/// Implemented by generated code.
pub trait Prepare: Sized {
    /// What a success holds.
    type Answer: Answer + Send + 'static;

    /// What the requests of this client run through.
    fn call(&self) -> &Call;

    /// The request.
    ///
    /// # Errors
    ///
    /// [`Kind::Argument`](crate::Kind::Argument) where an argument is missing or cannot be sent.
    fn prepare(self) -> Result<Draft, Error>;
}

impl Draft {
    /// A request that no generated client makes, for what the documents of an API do not have: `method` to `path`, segment by
    /// segment, below `base`.
    ///
    /// # Errors
    ///
    /// [`Kind::Argument`](crate::Kind::Argument) for a base that is no URL, and for a segment that is empty or would lead
    /// elsewhere.
    pub fn new(
        connected: &Connected,
        operation: Operation,
        method: http::Method,
        base: &str,
        path: &[&str],
    ) -> Result<Self, Error> {
        let refused = |flaw: &str| Error::argument(flaw).with_operation(operation.id);
        let mut url = Url::parse(base).map_err(|_| refused("the request has no base URL"))?;
        // A URL is read without tabs and line breaks, so `.\t.` is one that leads elsewhere, too.
        if path.iter().any(|segment| matches!(*segment, "" | "." | "..") || segment.contains(char::is_control)) {
            return Err(refused("a part of the path is empty or leads elsewhere, such as an id that is none"));
        }
        match url.path_segments_mut() {
            Ok(mut segments) => drop(segments.pop_if_empty().extend(path)),
            Err(()) => return Err(refused("the request has no base URL")),
        }
        let mut request = Request::new(method, url);
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
        Ok(Self(Captured::new(&connected.http, request, operation)))
    }

    /// The operation that this is a request of.
    pub fn operation(&self) -> &Operation {
        &self.0.operation
    }

    /// The same request once more; `None` for a body that is a stream.
    pub fn try_clone(&self) -> Option<Self> {
        let request = self.0.request.unsent()?.try_clone()?;
        Some(Self(Captured::new(&self.0.http, request, self.0.operation)))
    }

    /// Tells, from now on and also after the request is handed over, whether it may have had an effect.
    pub fn effect(&mut self) -> Effect {
        self.0.effect.get_or_insert_default().clone()
    }

    /// Sets the query parameter `name` to `value`, instead of whatever it was set to.
    pub fn set_query(&mut self, name: &str, value: &str) {
        let Some(request) = self.0.request.unsent_mut() else { return };
        let url = request.url_mut();
        // The others stay as they are written: there is more than one way to write a value.
        let others: Vec<&str> =
            url.query().unwrap_or_default().split('&').filter(|pair| !is_named(pair, name)).collect();
        let others = others.join("&");
        url.set_query(Some(&others).filter(|others| !others.is_empty()).map(String::as_str));
        url.query_pairs_mut().append_pair(name, value);
    }

    /// Adds the query parameter `name`, beside whatever there is of that name.
    pub fn add_query(&mut self, name: &str, value: &str) {
        if let Some(request) = self.0.request.unsent_mut() {
            request.url_mut().query_pairs_mut().append_pair(name, value);
        }
    }

    /// Asks for an answer of `media_type`.
    pub fn set_accept(&mut self, media_type: &'static str) {
        if let Some(request) = self.0.request.unsent_mut() {
            request.headers_mut().insert(ACCEPT, HeaderValue::from_static(media_type));
        }
    }

    /// The body, as JSON.
    ///
    /// # Errors
    ///
    /// [`Kind::Argument`](crate::Kind::Argument) for a request without a body and for one whose body is something else.
    pub fn body_json(&self) -> Result<serde_json::Value, Error> {
        let body = self.0.request.unsent().and_then(Request::body).and_then(reqwest::Body::as_bytes);
        let body = body.ok_or_else(|| self.flawed("has no body to change"))?;
        serde_json::from_slice(body).map_err(|_| self.flawed("has a body that is not JSON"))
    }

    /// Makes `value` the body.
    ///
    /// # Errors
    ///
    /// [`Kind::Argument`](crate::Kind::Argument) for a value that cannot be written.
    pub fn set_body_json(&mut self, value: &serde_json::Value) -> Result<(), Error> {
        let text = serde_json::to_vec(value).map_err(|_| self.flawed("cannot have a body that JSON cannot express"))?;
        if let Some(request) = self.0.request.unsent_mut() {
            *request.body_mut() = Some(text.into());
            request.headers_mut().entry(CONTENT_TYPE).or_insert(HeaderValue::from_static("application/json"));
        }
        Ok(())
    }

    /// Goes to `url` instead, absolute or relative to where the request went so far; for APIs whose pages tell the URL of
    /// the next one.
    ///
    /// # Errors
    ///
    /// [`Kind::Argument`](crate::Kind::Argument) for what is no URL, and for one of another scheme, host or port: an
    /// answer must not send the key elsewhere.
    pub fn set_url_on_same_authority(&mut self, url: &str) -> Result<(), Error> {
        let refused = |flaw: &str| Err(self.flawed(flaw));
        let Some(current) = self.0.request.unsent().map(Request::url) else { return Ok(()) };
        let Ok(url) = current.join(url) else {
            return refused("was sent on to what is no URL");
        };
        if url.origin() != current.origin() || !url.username().is_empty() || url.password().is_some() {
            return refused("was sent on to another authority, and does not follow");
        }
        if let Some(request) = self.0.request.unsent_mut() {
            *request.url_mut() = url;
        }
        Ok(())
    }

    /// An error about this request that quotes nothing of it.
    fn flawed(&self, flaw: &str) -> Error {
        Error::argument(format!("the request {flaw}")).with_operation(self.0.operation.id)
    }
}

/// Shows the operation and the method. URL, headers and body may name persons.
impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Draft")
            .field("operation", &self.0.operation.id)
            .field("method", &self.0.request.method())
            .finish_non_exhaustive()
    }
}

/// Whether `pair`, a part of a query, is one of `name`.
fn is_named(pair: &str, name: &str) -> bool {
    // Of one pair there is one.
    pair.is_empty() || url_pairs(pair).is_some_and(|found| found == name)
}

fn url_pairs(pair: &str) -> Option<String> {
    let mut url = Url::parse("http://no.url.provided.local").ok()?;
    url.set_query(Some(pair));
    url.query_pairs().next().map(|(name, _)| name.into_owned())
}

/// The value of a success that needs no body, if `T` is one: `()`.
pub(crate) fn without_body<T: DeserializeOwned>() -> Option<T> {
    T::deserialize(Nothing).ok()
}

/// A deserializer that has a value for `()` and for nothing else.
struct Nothing;

/// Whatever it is asked for, it does not have.
#[derive(Debug)]
struct Missing;

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value is needed")
    }
}

impl std::error::Error for Missing {}

impl serde::de::Error for Missing {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl<'de> Deserializer<'de> for Nothing {
    type Error = Missing;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Missing> {
        Err(Missing)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Missing> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{Endpoint, Transport, UserAgent, build_http_client};

    fn draft(url: &str) -> Draft {
        let transport = Transport::new(UserAgent::new("test", "0"));
        let http = build_http_client(&transport, &Endpoint::parse("http://127.0.0.1:1").unwrap()).unwrap();
        let request = Request::new(http::Method::POST, url.parse().unwrap());
        Draft(Captured::new(&http, request, Operation::new("find_things", &http::Method::POST)))
    }

    fn url(draft: &Draft) -> String {
        draft.0.request.unsent().unwrap().url().to_string()
    }

    #[test]
    fn a_query_parameter_is_replaced_and_the_others_stay_as_they_are() {
        let cases = [
            ("http://a.example/v1", "cursor", "x", "http://a.example/v1?cursor=x"),
            ("http://a.example/v1?", "cursor", "x", "http://a.example/v1?cursor=x"),
            ("http://a.example/v1?cursor=1&b=2&cursor=3", "cursor", "x", "http://a.example/v1?b=2&cursor=x"),
            ("http://a.example/v1?cursor", "cursor", "", "http://a.example/v1?cursor="),
            ("http://a.example/?q=a%20b+c&x%5B%5D=1", "x[]", "&=", "http://a.example/?q=a%20b+c&x%5B%5D=%26%3D"),
            ("http://a.example/?cursors=1", "cursor", "x", "http://a.example/?cursors=1&cursor=x"),
        ];
        for (from, name, value, to) in cases {
            let mut draft = draft(from);
            draft.set_query(name, value);
            assert_eq!(url(&draft), to, "{from}");
        }
        let mut draft = draft("http://a.example/v1?a=1");
        draft.add_query("a", "&2");
        assert_eq!(url(&draft), "http://a.example/v1?a=1&a=%262");
    }

    #[test]
    fn a_body_is_read_and_replaced() {
        let mut draft = draft("http://a.example/v1");
        assert!(draft.body_json().unwrap_err().to_string().contains("no body"));
        draft.set_body_json(&json!({"a": [1]})).unwrap();
        assert_eq!(draft.body_json().unwrap(), json!({"a": [1]}));
        assert_eq!(draft.0.request.unsent().unwrap().headers()[CONTENT_TYPE], "application/json");
        let copy = draft.try_clone().unwrap();
        draft.set_body_json(&json!(2)).unwrap();
        assert_eq!((copy.body_json().unwrap(), draft.body_json().unwrap()), (json!({"a": [1]}), json!(2)));
        *draft.0.request.unsent_mut().unwrap().body_mut() = Some("SECRET".into());
        assert!(draft.body_json().unwrap_err().to_string().contains("not JSON"));
    }

    #[test]
    fn it_is_sent_on_within_its_authority_only() {
        let from = "https://a.example/v1/things?name=PERSONAL";
        let cases = [
            ("https://a.example/v1/things?page=2", Ok("https://a.example/v1/things?page=2")),
            ("https://a.example:443/v2", Ok("https://a.example/v2")),
            ("?page=2", Ok("https://a.example/v1/things?page=2")),
            ("/v2", Ok("https://a.example/v2")),
            ("http://a.example/v1", Err("another authority")),
            ("https://a.example:444/v1", Err("another authority")),
            ("https://b.example/v1", Err("another authority")),
            ("//b.example/v1", Err("another authority")),
            ("https://PERSONAL@a.example/v1", Err("another authority")),
            ("https://:PERSONAL@a.example/v1", Err("another authority")),
            ("data:text/plain,PERSONAL", Err("another authority")),
            ("https://PERSONAL:x/", Err("no URL")),
        ];
        for (to, end) in cases {
            let mut draft = draft(from);
            let result = draft.set_url_on_same_authority(to).map_err(|error| error.to_string());
            match end {
                Ok(end) => assert_eq!((result, url(&draft)), (Ok(()), end.to_owned()), "{to}"),
                Err(flaw) => {
                    let shown = result.expect_err(to);
                    assert!(shown.contains(flaw) && !shown.contains("PERSONAL"), "{to}: {shown}");
                    assert_eq!(url(&draft), from);
                }
            }
        }
    }

    #[test]
    fn a_path_leads_where_it_says() {
        let endpoint = Endpoint::parse("http://127.0.0.1:1").unwrap();
        let connected = crate::Setup::new(UserAgent::new("test", "0")).connect(&endpoint, None).unwrap();
        let operation = Operation::new("get_job", &http::Method::GET);
        let made = |base: &str, path: &[&str]| {
            Draft::new(&connected, operation, http::Method::GET, base, path).ok().map(|draft| url(&draft))
        };
        let below = |path: &str| Some(format!("http://127.0.0.1:1/apis/v1/{path}"));
        for base in ["http://127.0.0.1:1/apis/v1", "http://127.0.0.1:1/apis/v1/"] {
            assert_eq!(made(base, &["jobs", "a-1"]), below("jobs/a-1"));
            assert_eq!(made(base, &["jobs", "../a?b#c d/é"]), below("jobs/..%2Fa%3Fb%23c%20d%2F%C3%A9"));
            for segment in ["", ".", "..", ".\t.", "\n..", "a\0"] {
                assert_eq!(made(base, &["jobs", segment]), None, "{segment:?}");
            }
        }
        assert_eq!(made("mailto:a@b.example", &["jobs"]), None);
        assert_eq!(made("/apis/v1", &["jobs"]), None);
    }

    #[test]
    fn debug_shows_neither_url_nor_body() {
        let mut draft = draft("http://a.example/PERSONAL");
        draft.set_body_json(&json!("PERSONAL")).unwrap();
        assert_eq!(format!("{draft:?}"), r#"Draft { operation: "find_things", method: Some(POST), .. }"#);
    }

    #[test]
    fn only_nothing_needs_no_body() {
        #[derive(Debug, Default, serde::Deserialize)]
        #[serde(default)]
        struct AllOptional {
            _a: Option<u32>,
        }
        assert!(without_body::<()>().is_some());
        assert!(without_body::<Option<u32>>().is_none());
        assert!(without_body::<serde_json::Value>().is_none());
        assert!(without_body::<Vec<u32>>().is_none());
        assert!(without_body::<AllOptional>().is_none());
    }
}
