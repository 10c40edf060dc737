//! What a request runs through: deadline, credential, send, bounded body, classification.
//!
//! The body is read inside the pipeline, so that a connection that breaks in the middle of one is a failure of the
//! attempt like any other, and so that every limit covers the whole exchange.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::response::Parts;
use tracing::Instrument;

use crate::body::{self, BodyError};
use crate::call::CallOptions;
use crate::clock::within;
use crate::error::{Problem, ProblemDecoder};
use crate::response::Meta;
use crate::{Clock, Credential, Error, Headers, Kind, SystemClock};

/// What all calls of a client share. Cheap to clone through an `Arc`; see [`Call`](crate::Call).
pub struct Pipeline {
    credential: Option<Credential>,
    attempt_timeout: Option<Duration>,
    deadline: Option<Duration>,
    body_limit: usize,
    pub(crate) problem: ProblemDecoder,
    pub(crate) clock: Arc<dyn Clock>,
}

/// Sets up a [`Pipeline`].
#[derive(Debug)]
pub struct PipelineBuilder {
    pipeline: Pipeline,
}

impl Pipeline {
    /// A pipeline with 30 s per attempt, a deadline of 60 s, and bodies of up to 32 MiB.
    pub fn builder() -> PipelineBuilder {
        PipelineBuilder {
            pipeline: Self {
                credential: None,
                attempt_timeout: Some(Duration::from_secs(30)),
                deadline: Some(Duration::from_secs(60)),
                body_limit: 32 << 20,
                problem: |_| None,
                clock: Arc::new(SystemClock),
            },
        }
    }

    /// Sends `request` and reads its response.
    pub(crate) async fn run(
        &self,
        http: &reqwest::Client,
        request: reqwest::Request,
        operation: &'static str,
        options: &CallOptions,
    ) -> Result<Exchanged, Error> {
        // The path is left out: it holds ids, some of which name a person.
        let span = tracing::debug_span!(
            "call",
            operation,
            method = %request.method(),
            attempt = tracing::field::Empty,
            status = tracing::field::Empty,
            duration_ms = tracing::field::Empty,
        );
        let outcome = self.attempt(http, request, options, 1).instrument(span).await;
        outcome.map_err(|error| error.with_operation(operation))
    }

    async fn attempt(
        &self,
        http: &reqwest::Client,
        mut request: reqwest::Request,
        options: &CallOptions,
        attempt: u32,
    ) -> Result<Exchanged, Error> {
        let started = self.clock.now();
        self.authorize(&mut request, options)?;
        let limit = [self.attempt_timeout, self.deadline].into_iter().flatten().min();
        let outcome = match within(&*self.clock, limit, self.exchange(http, request)).await {
            Some(outcome) => outcome,
            None => Err(self.out_of_time(limit.unwrap_or_default())),
        };
        let elapsed = self.elapsed(started);
        tracing::Span::current().record("attempt", attempt).record("duration_ms", elapsed.as_millis() as u64);
        match outcome {
            Ok((parts, body)) => {
                let status = parts.status.as_u16();
                tracing::Span::current().record("status", status);
                tracing::debug!(
                    attempt,
                    status,
                    duration_ms = elapsed.as_millis() as u64,
                    bytes = body.len(),
                    "answered"
                );
                Ok(Exchanged { parts, body, attempt, elapsed })
            }
            Err(error) => {
                // A request that could not even be built was not sent.
                let error = if error.kind() == Kind::Argument { error } else { error.with_attempts(attempt) };
                tracing::debug!(attempt, duration_ms = elapsed.as_millis() as u64, kind = ?error.kind(), "failed");
                Err(error)
            }
        }
    }

    fn authorize(&self, request: &mut reqwest::Request, options: &CallOptions) -> Result<(), Error> {
        let Some(credential) = self.credential.as_ref().filter(|_| !options.anonymous) else {
            return Ok(());
        };
        if credential.attach(request) {
            return Ok(());
        }
        Err(Error::new(
            Kind::Credential,
            format!("the key is bound to {} and was not sent elsewhere", credential.authority()),
        ))
    }

    async fn exchange(&self, http: &reqwest::Client, request: reqwest::Request) -> Result<(Parts, Bytes), Error> {
        let mut response = http.execute(request).await.map_err(classify)?;
        let body = body::read(&mut response, self.body_limit).await.map_err(|error| match error {
            BodyError::TooLarge => Error::new(
                Kind::TooLarge,
                format!("the response is larger than the limit of {} bytes", self.body_limit),
            )
            .received(),
            BodyError::Broken(cause) => classify(cause).received(),
        })?;
        let (parts, ()) = http::Response::<reqwest::Body>::from(response).map(drop).into_parts();
        Ok((parts, body))
    }

    fn out_of_time(&self, limit: Duration) -> Error {
        let which = if Some(limit) == self.attempt_timeout { "timeout of an attempt" } else { "deadline" };
        Error::new(Kind::Timeout, format!("no complete response within {limit:?}, the {which}")).received()
    }

    fn elapsed(&self, since: Instant) -> Duration {
        self.clock.now().saturating_duration_since(since)
    }

    /// The key, wherever a server echoes it into `body`, replaced by asterisks.
    pub(crate) fn without_key(&self, body: Bytes) -> Bytes {
        self.credential.as_ref().map_or(body.clone(), |credential| credential.mask(body))
    }
}

impl fmt::Debug for Pipeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pipeline")
            .field("credential", &self.credential)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("deadline", &self.deadline)
            .field("body_limit", &self.body_limit)
            .finish_non_exhaustive()
    }
}

impl PipelineBuilder {
    /// The credential of every call that is not anonymous.
    #[must_use]
    pub fn credential(mut self, credential: Credential) -> Self {
        self.pipeline.credential = Some(credential);
        self
    }

    /// Time for one attempt, from the first byte sent to the last byte received; `None` for no limit.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Option<Duration>) -> Self {
        self.pipeline.attempt_timeout = timeout;
        self
    }

    /// Time for a whole call, all attempts and waits together; `None` for no limit.
    #[must_use]
    pub fn deadline(mut self, deadline: Option<Duration>) -> Self {
        self.pipeline.deadline = deadline;
        self
    }

    /// Largest accepted response body, in bytes.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.pipeline.body_limit = bytes;
        self
    }

    /// How the API's error bodies are read.
    #[must_use]
    pub fn problem_decoder(mut self, decoder: fn(&[u8]) -> Option<Problem>) -> Self {
        self.pipeline.problem = decoder;
        self
    }

    /// Where the time comes from.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.pipeline.clock = clock;
        self
    }

    /// The pipeline.
    ///
    /// # Errors
    ///
    /// [`Kind::Config`] for a timeout or deadline of zero and for a body limit of zero: no call could succeed.
    pub fn build(self) -> Result<Pipeline, Error> {
        let zero = |limit: Option<Duration>| limit == Some(Duration::ZERO);
        if zero(self.pipeline.attempt_timeout) || zero(self.pipeline.deadline) {
            return Err(Error::config("a timeout of zero lets no call succeed; use `None` for no limit"));
        }
        if self.pipeline.body_limit == 0 {
            return Err(Error::config("a body limit of zero bytes lets no call succeed"));
        }
        Ok(self.pipeline)
    }
}

/// A response with its body read.
pub(crate) struct Exchanged {
    pub(crate) parts: Parts,
    pub(crate) body: Bytes,
    attempt: u32,
    elapsed: Duration,
}

impl Exchanged {
    /// What is kept of the response beside its body; `pipeline` masks its key in it.
    pub(crate) fn meta(&self, pipeline: &Pipeline) -> Meta {
        let mut headers = self.parts.headers.clone();
        if let Some(credential) = &pipeline.credential {
            credential.mask_headers(&mut headers);
        }
        let headers = Headers::new(headers);
        Meta::new(self.parts.status.as_u16(), headers, self.attempt, self.elapsed)
    }
}

/// Sorts a failure of the HTTP client. Its URL is removed: it holds ids and cursors.
fn classify(error: reqwest::Error) -> Error {
    let (kind, message) = if error.is_connect() && error.is_timeout() {
        (Kind::Timeout, "no connection within the connect timeout")
    } else if error.is_timeout() {
        (Kind::Timeout, "the server was silent for longer than the idle timeout")
    } else if error.is_connect() {
        (Kind::Connect, "no connection could be made")
    } else if error.is_builder() {
        (Kind::Argument, "the request could not be built")
    } else {
        (Kind::Transport, "the connection failed before the response was complete")
    };
    let sent = !error.is_connect() && !error.is_builder();
    let classified = Error::new(kind, message).with_source(error.without_url());
    if sent { classified.received() } else { classified }
}
