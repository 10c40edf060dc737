//! Routes that no document describes: any path of the API, with the same key, limits, retries, budget and errors as all else.
//!
//! ```no_run
//! use serde_json::json;
//!
//! # async fn example(client: aisa::Client) -> Result<(), aisa::Error> {
//! let models = client.get("/v1/models").await?;
//! println!("{}", models["data"]);
//!
//! let question = json!({ "model": "gpt-5.4", "input": "Why is the sky blue?" });
//! let answer = client.post("/v1/responses", &question).as_inference().await?;
//! println!("{}", answer["output"]);
//! # Ok(())
//! # }
//! ```
//!
//! Piece by piece, as events with a name and JSON:
//!
//! ```no_run
//! # #[cfg(feature = "stream")]
//! # async fn example(client: aisa::Client) -> Result<(), aisa::Error> {
//! let question = serde_json::json!({ "model": "gpt-5.4", "input": "Why is the sky blue?" });
//! let mut events = client.post("/v1/responses", &question).as_inference().stream().await?;
//! while let Some(event) = events.next().await {
//!     let event = event?;
//!     println!("{}: {}", event.name, event.data);
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "stream")]
mod events;
mod path;

use std::fmt;
use std::future::IntoFuture;

use client_runtime::{Answer, BoxFuture, Draft, Operation, RetryClass, Settings};
use serde::Serialize;
use serde_json::Value;

#[cfg(feature = "stream")]
pub use events::{Accumulator, Event, EventStream, Events};

use crate::{Client, Error, Response, limits};

/// What is done with what a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// Reads it.
    Get,
    /// Reads what is known about it: the headers, in [`Response::meta`].
    Head,
    /// Hands something over to it.
    Post,
    /// Replaces it.
    Put,
    /// Changes it.
    Patch,
    /// Removes it.
    Delete,
}

impl Method {
    fn http(self) -> http::Method {
        match self {
            Self::Get => http::Method::GET,
            Self::Head => http::Method::HEAD,
            Self::Post => http::Method::POST,
            Self::Put => http::Method::PUT,
            Self::Patch => http::Method::PATCH,
            Self::Delete => http::Method::DELETE,
        }
    }

    /// An operation of which nothing is known but its method.
    fn operation(self) -> Operation {
        let (id, retry) = match self {
            Self::Get => ("raw.get", RetryClass::Idempotent),
            Self::Head => ("raw.head", RetryClass::Idempotent),
            Self::Post => ("raw.post", RetryClass::Never),
            Self::Put => ("raw.put", RetryClass::Never),
            Self::Patch => ("raw.patch", RetryClass::Never),
            Self::Delete => ("raw.delete", RetryClass::Never),
        };
        Operation::named(id, retry).with_idempotency_key()
    }
}

/// Calls of routes that no document describes; see [`raw`](crate::raw).
impl Client {
    /// Reads what is at `path`, such as `/v1/models`.
    pub fn get(&self, path: impl AsRef<str>) -> RawRequest {
        self.request(Method::Get, path)
    }

    /// Hands `body` over to what is at `path`, such as `/v1/responses`.
    pub fn post(&self, path: impl AsRef<str>, body: impl Serialize) -> RawRequest {
        self.request(Method::Post, path).body(body)
    }

    /// Any other request to `path`: the whole path of the API's address, from its first slash on.
    ///
    /// A path is written as it reads, not percent-encoded, and has neither a query ([`RawRequest::query`]) nor empty segments,
    /// `.`, `..` or backslashes; what is no such path is refused when the call is made. It cannot lead to another host.
    pub fn request(&self, method: Method, path: impl AsRef<str>) -> RawRequest {
        let parts = path::segments(path.as_ref());
        let parts = parts.map(|path| Parts { path, query: Vec::new(), body: None });
        let settings = Settings::default();
        #[cfg(feature = "stream")]
        let (idle_timeout, event_limit) = (Some(std::time::Duration::from_secs(120)), None);
        RawRequest {
            client: self.clone(),
            method,
            parts,
            is_inference: false,
            settings,
            #[cfg(feature = "stream")]
            idle_timeout,
            #[cfg(feature = "stream")]
            event_limit,
        }
    }
}

/// A request to a route that no document describes; made by [`Client::get`], [`Client::post`] and [`Client::request`].
///
/// Awaited, it is sent, and the answer is JSON; [`send`](Self::send) reads it as a type. `Get` and `Head` are sent again after
/// failures that may pass. The others are not, for sent twice they may happen twice, unless it is said that they ask a model
/// ([`as_inference`](Self::as_inference)) or the route takes an [`idempotency_key`](Self::idempotency_key).
///
/// With a [budget](crate::ClientBuilder::with_budget_usd) a call needs an [`estimate_usd`](Self::estimate_usd), where the
/// client was not told what to think of calls without a known price.
#[must_use = "nothing is sent until it is awaited, sent or streamed"]
pub struct RawRequest {
    client: Client,
    method: Method,
    /// What is asked for, unless that cannot be.
    parts: Result<Parts, client_runtime::Error>,
    is_inference: bool,
    settings: Settings,
    #[cfg(feature = "stream")]
    idle_timeout: Option<std::time::Duration>,
    #[cfg(feature = "stream")]
    event_limit: Option<usize>,
}

struct Parts {
    path: Vec<String>,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

client_runtime::call_settings!([] RawRequest, settings);
crate::spend::estimates!([] RawRequest);

impl RawRequest {
    /// One more segment of the path, whatever is in it: `client.get("/v1/models").segment("maker/model 1")` asks for
    /// `/v1/models/maker%2Fmodel%201`.
    pub fn segment(self, segment: impl AsRef<str>) -> Self {
        self.with(|parts| {
            parts.path.push(path::segment(segment.as_ref())?);
            Ok(())
        })
    }

    /// One more query parameter; of one name there may be several.
    pub fn query(self, name: impl Into<String>, value: impl ToString) -> Self {
        self.with(|parts| {
            parts.query.push((name.into(), value.to_string()));
            Ok(())
        })
    }

    /// What is sent, as JSON.
    pub fn body(self, body: impl Serialize) -> Self {
        // The cause may quote what is sent.
        let flaw = "the body cannot be written as JSON; nothing was sent";
        self.with(|parts| {
            let body = serde_json::to_value(body).map_err(|_| client_runtime::Error::argument(flaw))?;
            parts.body = Some(body);
            Ok(())
        })
        .estimated()
    }

    /// Says that this asks a model. The request is then sent again after failures that may pass, until an answer has begun, as
    /// requests for chat completions are; an attempt may take 120 s unless [`timeout`](Self::timeout) says otherwise; and its
    /// tokens count: about how many it takes is seen from the body, and corrected by the `usage` of the answer.
    pub fn as_inference(mut self) -> Self {
        self.is_inference = true;
        self.estimated()
    }

    /// Sends an `Idempotency-Key`: 1 to 191 visible ASCII characters, as unique as what is to be done.
    ///
    /// It makes the request one that is sent again after failures. Use it where the route takes such a key; another route
    /// does the same thing twice.
    pub fn idempotency_key(mut self, key: impl AsRef<str>) -> Self {
        self.settings.set_idempotency_key(key.as_ref());
        self
    }

    /// Sends it, and reads the answer as a `T`: `serde_json::Value`, a type of yours, or `()` for whatever it is.
    ///
    /// # Errors
    ///
    /// Whatever kept the call from returning its answer; [`Error::is_argument`] for a path that is none.
    pub async fn send<T: Answer + Send + 'static>(self) -> Result<Response<T>, Error> {
        let (client, draft, settings) = self.draft()?;
        Ok(client.call().run(draft, &settings.options).await?)
    }

    fn with(mut self, change: impl FnOnce(&mut Parts) -> Result<(), client_runtime::Error>) -> Self {
        self.parts = self.parts.and_then(|mut parts| change(&mut parts).map(|()| parts));
        self
    }

    fn estimated(mut self) -> Self {
        if let Ok(Parts { body: Some(body), .. }) = &self.parts
            && self.is_inference
        {
            limits::estimates(&mut self.settings.options, body);
        }
        self
    }

    fn operation(&self) -> Operation {
        let operation = self.method.operation();
        match self.is_inference {
            true => Operation::named(operation.id, RetryClass::BeforeAnswer)
                .with_idempotency_key()
                .with_tokens()
                .with_timeout_secs(120),
            false => operation,
        }
    }

    fn draft(self) -> Result<(Client, Draft, Settings), client_runtime::Error> {
        let operation = self.operation();
        let Parts { path, query, body } = self.parts.map_err(|error| error.with_operation(operation.id))?;
        self.settings.check(operation.id)?;
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        let mut draft = self.client.draft(operation, self.method.http(), "", &path)?;
        for (name, value) in query {
            draft.add_query(&name, &value);
        }
        if let Some(body) = body {
            draft.set_body_json(&body)?;
        }
        Ok((self.client, draft, self.settings))
    }
}

/// As [`send`](RawRequest::send), with the answer as JSON.
impl IntoFuture for RawRequest {
    type Output = Result<Response<Value>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Shows neither path nor body: both may name persons.
impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest")
            .field("operation", &self.operation().id)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
