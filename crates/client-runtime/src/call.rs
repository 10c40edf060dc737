//! One call, seen from both sides of a generated client.
//!
//! A generated client can hand back a decoded value or an error of its own making, and nothing else. What else
//! there is to know (headers, attempts, a typed cause) travels beside it: the handwritten layer opens an
//! [`Exchange`], gives its [`Call`] to a clone of the generated client as the inner value, and closes the exchange
//! with the client's result.
//!
//! ```text
//! let (call, exchange) = shared.track(options);
//! let result = generated.with_inner(call).get_thing().send().await;   // hooks.rs runs call.execute(..)
//! exchange.finish(result)                                              // Result<Response<T>, Error>
//! ```

use std::fmt;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use bytes::Bytes;
use progenitor_client::ResponseValue;
use reqwest::ResponseBuilderExt as _;
use serde::de::DeserializeOwned;

use crate::error::quoted;
use crate::pipeline::{Exchanged, Pipeline};
use crate::response::Meta;
use crate::retry_after::retry_after;
use crate::{CallOptions, Error, Kind, Response};

/// Longest path into a body that a message shows, in bytes.
const PATH: usize = 100;

/// An operation, as far as the pipeline needs to know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// Its id, in snake case.
    pub id: &'static str,
    /// Whether sending it twice does what sending it once does. Only then is a request sent again that the server may
    /// have received.
    pub idempotent: bool,
}

impl Operation {
    /// The operation `id`, sent with `method`: the methods that RFC 9110, section 9.2.2, calls idempotent are.
    pub fn new(id: &'static str, method: &http::Method) -> Self {
        Self { id, idempotent: method.is_idempotent() }
    }
}

/// The inner value of a generated client: runs its requests through a [`Pipeline`].
#[derive(Clone)]
pub struct Call {
    pipeline: Arc<Pipeline>,
    options: CallOptions,
    slot: Option<Arc<Mutex<Slot>>>,
}

/// What a call leaves behind for its [`Exchange`].
#[derive(Default)]
enum Slot {
    #[default]
    Empty,
    Answered(Meta, Bytes),
    Failed(Error),
}

/// The far end of a tracked [`Call`]: turns a generated client's result into a [`Response`] or an [`Error`].
pub struct Exchange {
    pipeline: Arc<Pipeline>,
    slot: Arc<Mutex<Slot>>,
    operation: &'static str,
}

/// Marks a response that stands in for a failure, because a generated client's hook cannot return one.
#[derive(Clone)]
pub struct Failure(Arc<str>);

impl Call {
    /// Calls through `pipeline`, not tracked: enough to use a generated client on its own.
    pub fn new(pipeline: Arc<Pipeline>) -> Self {
        Self { pipeline, options: CallOptions::default(), slot: None }
    }

    /// A single call of `operation` through the same pipeline, and the exchange that will tell about it.
    pub fn track(&self, operation: &'static str, options: CallOptions) -> (Self, Exchange) {
        let slot = Arc::<Mutex<Slot>>::default();
        let call = Self { pipeline: self.pipeline.clone(), options, slot: Some(slot.clone()) };
        (call, Exchange { pipeline: self.pipeline.clone(), slot, operation })
    }

    /// Sends `request`; for the `exec` hook of a generated client.
    ///
    /// # Errors
    ///
    /// Never a `reqwest::Error`: a failure comes back as a response that [`failure_text`] recognises, because it
    /// may be of a kind that `reqwest::Error` cannot express. The `post` hook turns it into an error.
    pub async fn execute(
        &self,
        http: &reqwest::Client,
        request: reqwest::Request,
        operation: Operation,
    ) -> reqwest::Result<reqwest::Response> {
        match self.pipeline.run(http, request, operation, &self.options).await {
            Ok(mut exchanged) => {
                let meta = self.slot.is_some().then(|| exchanged.take_meta(&self.pipeline));
                let Exchanged { parts, body, .. } = exchanged;
                if let Some(meta) = meta {
                    self.leave(Slot::Answered(meta, body.clone()));
                }
                Ok(hand_back(parts, body))
            }
            Err(error) => {
                let mut stand_in = http::Response::new(reqwest::Body::default());
                *stand_in.status_mut() = http::StatusCode::INTERNAL_SERVER_ERROR;
                stand_in.extensions_mut().insert(Failure(error.to_string().into()));
                self.leave(Slot::Failed(error));
                Ok(stand_in.into())
            }
        }
    }

    fn leave(&self, outcome: Slot) {
        if let Some(slot) = &self.slot {
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = outcome;
        }
    }
}

/// The URL of every response that is handed back: the real one holds ids and cursors, and a response shows its URL.
static NO_URL: LazyLock<Option<reqwest::Url>> =
    LazyLock::new(|| reqwest::Url::parse("http://no.url.provided.local").ok());

/// A response for a generated client. Without a URL at hand reqwest would parse this one for every response, which takes
/// as long as all else that happens here.
fn hand_back(mut parts: http::response::Parts, body: Bytes) -> reqwest::Response {
    if let Some(url) = &*NO_URL
        && let Ok(with_url) = http::Response::builder().url(url.clone()).body(())
    {
        parts.extensions = with_url.into_parts().0.extensions;
    }
    http::Response::from_parts(parts, body).into()
}

/// The text of the failure that `response` stands in for; `None` for a response that a server sent.
pub fn failure_text(response: &reqwest::Response) -> Option<&str> {
    response.extensions().get::<Failure>().map(|Failure(text)| &**text)
}

impl Exchange {
    /// Turns the generated client's result into the value with its response, or into the error with its cause.
    ///
    /// A status that is no success becomes [`Kind::Status`] whether the document declares it or not, with the body
    /// read by the pipeline's problem decoder. A success that the document does not declare is decoded like the
    /// declared one.
    ///
    /// # Errors
    ///
    /// Whatever kept the call from returning its value.
    pub fn finish<T: DeserializeOwned, E>(
        self,
        result: Result<ResponseValue<T>, progenitor_client::Error<E>>,
    ) -> Result<Response<T>, Error> {
        let outcome = std::mem::take(&mut *self.slot.lock().unwrap_or_else(PoisonError::into_inner));
        let outcome = match (outcome, result) {
            (Slot::Failed(error), _) => Err(error),
            (Slot::Answered(meta, _), Ok(value)) => Ok(Response::new(value.into_inner(), meta)),
            (Slot::Answered(meta, body), Err(_)) if (200..300).contains(&meta.status()) => self.decode(meta, body),
            (Slot::Answered(meta, body), Err(_)) => Err(self.refusal(meta, body)),
            (Slot::Empty, Err(error)) => Err(not_sent(error)),
            // A generated client returns a value only after its hook has run, and the hook fills the slot.
            (Slot::Empty, Ok(_)) => Err(Error::config("the generated client does not run its requests through Call")),
        };
        outcome.map_err(|error| error.with_operation(self.operation))
    }

    /// Decodes once more what the generated client could not, to learn where it went wrong.
    ///
    /// The place is told as a path whose map keys come from the body, so it is quoted like everything from outside.
    fn decode<T: DeserializeOwned>(&self, meta: Meta, body: Bytes) -> Result<Response<T>, Error> {
        if body.is_empty() {
            let message = format!("{}, a success without a body, where one was expected", describe(meta.status()));
            return Err(Error::new(Kind::Decode, message).with_response(meta, body, None));
        }
        let mut json = serde_json::Deserializer::from_slice(&body);
        let decoded = serde_path_to_error::deserialize::<_, T>(&mut json);
        match decoded.map_err(|error| (error.path().to_string(), error.into_inner())) {
            Ok(value) => match json.end() {
                Ok(()) => Ok(Response::new(value, meta)),
                Err(cause) => Err(self.undecodable(meta, body, "at its end", &cause)),
            },
            Err((path, cause)) if path == "." => Err(self.undecodable(meta, body, "as a whole", &cause)),
            Err((path, cause)) => Err(self.undecodable(meta, body, &format!("at `{}`", self.shown(&path)), &cause)),
        }
    }

    /// A path into a body, fit for a message: bounded, escaped, without the key.
    fn shown(&self, path: &str) -> String {
        quoted(&self.pipeline.without_key(Bytes::copy_from_slice(path.as_bytes())), PATH)
    }

    fn undecodable(&self, meta: Meta, body: Bytes, place: &str, cause: &serde_json::Error) -> Error {
        // The cause's own text quotes the offending value, which may be a person's data: only its class is told.
        let what = match cause.classify() {
            serde_json::error::Category::Data => "a value of another type than the document declares",
            serde_json::error::Category::Eof => "the text ends too early",
            serde_json::error::Category::Syntax | serde_json::error::Category::Io => "it is not JSON",
        };
        let message = format!(
            "{} with a body that cannot be decoded {place} (line {}, column {}): {what}",
            describe(meta.status()),
            cause.line(),
            cause.column()
        );
        let body = self.pipeline.without_key(body);
        Error::new(Kind::Decode, message).with_response(meta, body, None)
    }

    /// The error of a response whose status is no success.
    pub(crate) fn refusal(&self, meta: Meta, body: Bytes) -> Error {
        let body = self.pipeline.without_key(body);
        let problem = (self.pipeline.problem)(&body);
        let retry_after = retry_after(meta.headers().map(), self.pipeline.clock.wall());
        let mut message = describe(meta.status());
        if problem.is_none() && !body.is_empty() {
            message.push_str(" with a body that is not the API's, perhaps that of a proxy");
        }
        if let Some(wait) = retry_after {
            message.push_str(&format!("; the server asks to wait {wait:?}"));
        }
        let stop = meta.stop();
        if let Some(stop) = stop {
            message.push_str(&format!("; {stop} ({} made)", meta.attempts()));
        }
        Error::new(Kind::Status, message).with_response(meta, body, retry_after).with_problem(problem)
    }
}

/// The status with its registered phrase: `404 Not Found`.
fn describe(status: u16) -> String {
    match http::StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason()) {
        Some(reason) => format!("{status} {reason}"),
        None => status.to_string(),
    }
}

/// The generated client refused the request before its hook ran.
fn not_sent<E>(error: progenitor_client::Error<E>) -> Error {
    match error {
        progenitor_client::Error::InvalidRequest(flaw) => Error::argument(flaw),
        progenitor_client::Error::CommunicationError(cause) => {
            Error::argument("the request could not be built").with_source(cause.without_url())
        }
        _ => Error::argument("the request could not be built"),
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("pipeline", &self.pipeline).field("options", &self.options).finish_non_exhaustive()
    }
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange").field("operation", &self.operation).finish_non_exhaustive()
    }
}
