//! One call, seen from both sides of a generated client.
//!
//! A generated client can hand back a decoded value or an error of its own making, and nothing else. What else there is
//! to know (headers, attempts, a typed cause) has no way through it. So a handwritten layer takes no more than the
//! request from it, and the types:
//!
//! ```text
//! let sending = generated.get_thing().send();          // makes the request; hooks.rs hands it to Call::execute
//! generated.call().ask("get_thing", &options, sending) // Result<Response<T>, Error>
//! ```
//!
//! A generated client used by itself runs its requests through the same pipeline, and decodes the answers itself.

use std::future::{Future, pending};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use bytes::Bytes;
use progenitor_client::ResponseValue;
use reqwest::ResponseBuilderExt as _;
use serde::de::DeserializeOwned;

use crate::capture::{self, Asked, Captured};
use crate::draft::without_body;
use crate::pipeline::{Course, Head, Pipeline, Whole};
use crate::{Answer, Authority, BoxFuture, CallOptions, Clock, Draft, Error, Opened, Operation, Response, Spend};

/// The inner value of a generated client: runs its requests through a [`Pipeline`].
#[derive(Clone, Debug)]
pub struct Call {
    pipeline: Arc<Pipeline>,
}

/// Marks a response that stands in for a failure, because a generated client's hook cannot return one.
#[derive(Clone)]
pub struct Failure(Arc<str>);

impl Call {
    /// Calls through `pipeline`.
    pub fn new(pipeline: Arc<Pipeline>) -> Self {
        Self { pipeline }
    }

    #[cfg(feature = "fuzzing")]
    pub(crate) fn pipeline(&self) -> &Pipeline {
        &self.pipeline
    }

    /// Where the credential may go, which is where all calls with one go.
    pub fn authority(&self) -> Option<&Authority> {
        self.pipeline.authority()
    }

    /// Sends the request of `sending`, a call of a generated client whose hook is [`execute`](Self::execute), and
    /// decodes the answer into the type of that call, which is polled once, for its request, and dropped.
    ///
    /// # Errors
    ///
    /// Whatever kept the call from returning its value.
    pub fn ask<'a, T: DeserializeOwned, E>(
        &'a self,
        operation: &'static str,
        options: &'a CallOptions,
        sending: impl Future<Output = Result<ResponseValue<T>, progenitor_client::Error<E>>>,
    ) -> impl Future<Output = Result<Response<T>, Error>> + Send {
        let mut begun = captured_of(sending).map(|captured| Course::new(&self.pipeline, captured, options));
        async move {
            let outcome = match begun {
                // In place: moved, it would be in this future twice.
                Ok(ref mut course) => course.run(&mut Whole).await.and_then(|mut exchanged| {
                    let meta = exchanged.take_meta(&self.pipeline);
                    self.pipeline.answer(course.operation(), meta, exchanged.body)
                }),
                Err(error) => Err(error),
            };
            outcome.map_err(|error| error.with_operation(operation))
        }
    }

    /// The time that a whole call has, unless its options say otherwise.
    pub fn deadline(&self) -> Option<Duration> {
        self.pipeline.deadline
    }

    /// Where the pipeline reads the time and how it waits.
    pub fn clock(&self) -> Arc<dyn Clock> {
        self.pipeline.clock.clone()
    }

    /// What all calls through the same pipeline have cost so far; `None` where that is not counted.
    pub fn spend(&self) -> Option<Spend> {
        self.pipeline.purse.as_ref().map(|purse| purse.spend())
    }

    /// Takes the request of `sending`, a call of a generated client whose hook is [`execute`](Self::execute), instead of
    /// sending it.
    ///
    /// # Errors
    ///
    /// [`Kind::Argument`](crate::Kind::Argument) where the generated client refused to make it.
    pub fn draft<T, E>(
        sending: impl Future<Output = Result<ResponseValue<T>, progenitor_client::Error<E>>>,
    ) -> Result<Draft, Error> {
        captured_of(sending).map(Draft)
    }

    /// Sends the request of `draft` and decodes the answer into `T`, which is what its operation declares, or anything else
    /// that the answer can be read as.
    ///
    /// # Errors
    ///
    /// Whatever kept the call from returning its value.
    pub fn run<'a, T: Answer>(
        &'a self,
        draft: Draft,
        options: &'a CallOptions,
    ) -> impl Future<Output = Result<Response<T>, Error>> + Send {
        let Draft(captured) = draft;
        let operation = captured.operation.id;
        let mut course = Course::new(&self.pipeline, captured, options);
        async move {
            let outcome = course.run(&mut Whole).await.and_then(|mut exchanged| {
                let meta = exchanged.take_meta(&self.pipeline);
                let (meta, body) = self.pipeline.success(course.operation(), meta, exchanged.body)?;
                match without_body() {
                    Some(value) => Ok(Response::new(value, meta)),
                    None => self.pipeline.decode(meta, body),
                }
            });
            outcome.map_err(|error| error.with_operation(operation))
        }
    }

    /// Sends the request of `draft` as far as the head of a success, and leaves the body to be read piece by piece.
    ///
    /// Up to the head everything is as in [`run`](Self::run): the time of an attempt and the deadline end with it, and what
    /// fails before it is sent again where the operation allows. After it nothing is: a stream that breaks cannot be resumed.
    ///
    /// # Errors
    ///
    /// Whatever kept a success from beginning.
    pub fn open<'a>(
        &'a self,
        draft: Draft,
        options: &'a CallOptions,
    ) -> impl Future<Output = Result<Opened, Error>> + Send {
        let Draft(captured) = draft;
        let operation = captured.operation.id;
        let mut course = Course::new(&self.pipeline, captured, options);
        async move {
            let mut head = Head::default();
            let opened = course.run(&mut head).await.and_then(|mut exchanged| {
                let meta = exchanged.take_meta(&self.pipeline);
                match head.0 {
                    Some(response) => {
                        let opened = Opened::new(self.pipeline.clone(), *course.operation(), meta, response);
                        Ok(opened.holding(course.take_held()))
                    }
                    None => Err(self.pipeline.refusal(course.operation(), meta, exchanged.body)),
                }
            });
            opened.map_err(|error| error.with_operation(operation))
        }
    }

    /// Sends `request`; for the `exec` hook of a generated client. In a call that is [asked](Self::ask) for its request,
    /// it never ends.
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
        match capture::offer(Captured::new(http, request, operation)) {
            None => pending().await,
            Some(captured) => self.send(captured).await,
        }
    }

    /// In a box, because most calls of a generated client are only asked for their request.
    fn send(&self, captured: Box<Captured>) -> BoxFuture<'_, reqwest::Result<reqwest::Response>> {
        Box::pin(async move {
            let options = CallOptions::default();
            Ok(match Course::new(&self.pipeline, captured, &options).run(&mut Whole).await {
                Ok(exchanged) => hand_back(exchanged.parts, exchanged.body),
                Err(error) => stand_in(&error),
            })
        })
    }
}

/// A response that stands in for `error`.
fn stand_in(error: &Error) -> reqwest::Response {
    let mut response = http::Response::new(reqwest::Body::default());
    *response.status_mut() = http::StatusCode::INTERNAL_SERVER_ERROR;
    response.extensions_mut().insert(Failure(error.to_string().into()));
    response.into()
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

/// The request of `sending`, a call of a generated client.
fn captured_of<T, E>(
    sending: impl Future<Output = Result<ResponseValue<T>, progenitor_client::Error<E>>>,
) -> Result<Box<Captured>, Error> {
    match capture::request_of(sending) {
        Asked::Request(captured) => Ok(captured),
        Asked::Ended(Err(error)) => Err(not_sent(error)),
        Asked::Ended(Ok(_)) | Asked::Elsewhere => {
            Err(Error::config("the generated client does not run its requests through Call"))
        }
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
