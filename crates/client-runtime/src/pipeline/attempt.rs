//! One attempt: credential, send, bounded body.

use std::error::Error as _;
use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::{Outcome, Pipeline};
use crate::body::{self, BodyError};
use crate::clock::within;
use crate::error::quoted;
use crate::retry::Deadline;
use crate::{CallOptions, Error, Kind};

/// Longest text of a cause that a message shows, in bytes.
const CAUSE: usize = 200;

impl Pipeline {
    /// Waits for `response`, that to attempt number `attempt`, which has started.
    ///
    /// Not an `async fn`, nor is what it waits for: their futures hold each argument twice.
    pub(super) fn attempt(
        &self,
        response: impl Future<Output = reqwest::Result<reqwest::Response>>,
        reception: &mut impl Reception,
        timeout: Option<Duration>,
        deadline: Deadline,
        attempt: u32,
        started: Instant,
    ) -> impl Future<Output = Outcome> {
        let timeout = timeout.or(self.attempt_timeout);
        let left = deadline.left(started);
        let limit = [timeout, left].into_iter().flatten().min();
        async move {
            let begun = AtomicBool::new(false);
            let outcome = match within(&*self.clock, limit, pin!(self.receive(response, reception, &begun))).await {
                Some(outcome) => outcome,
                None if limit == timeout => Err(out_of_time(timeout, "timeout of an attempt")),
                None => Err(out_of_time(deadline.limit(), "deadline")),
            };
            let outcome = outcome.map_err(|error| error.success_begun(begun.load(Relaxed)));
            // Evaluated where somebody listens only.
            let duration_ms = || self.clock.now().saturating_duration_since(started).as_millis() as u64;
            match &outcome {
                Ok((parts, body)) => {
                    let status = parts.status.as_u16();
                    tracing::debug!(attempt, status, duration_ms = duration_ms(), bytes = body.len(), "answered");
                }
                Err(error) => tracing::debug!(attempt, duration_ms = duration_ms(), kind = ?error.kind(), "failed"),
            }
            outcome
        }
    }

    /// Adds the credential, unless the call goes without.
    pub(super) fn authorize(&self, request: &mut reqwest::Request, options: &CallOptions) -> Result<(), Error> {
        let Some(credential) = self.credential.as_ref().filter(|_| !options.anonymous) else {
            return Ok(());
        };
        if credential.attach(request, options.presentation) {
            return Ok(());
        }
        Err(Error::new(
            Kind::Credential,
            format!("the key is bound to {} and was not sent elsewhere", credential.authority()),
        ))
    }

    /// Notes in `begun` when a success begins to arrive.
    fn receive(
        &self,
        response: impl Future<Output = reqwest::Result<reqwest::Response>>,
        reception: &mut impl Reception,
        begun: &AtomicBool,
    ) -> impl Future<Output = Outcome> {
        let limit = self.body_limit;
        async move {
            let mut response = response.await.map_err(classify)?;
            begun.store(response.status().is_success(), Relaxed);
            let body = if reception.reads(&response) {
                body::read(&mut response, limit).await.map_err(|error| match error {
                    BodyError::TooLarge => {
                        Error::new(Kind::TooLarge, format!("the response is larger than the limit of {limit} bytes"))
                            .received()
                    }
                    BodyError::Broken(cause) => classify(cause).received(),
                })?
            } else {
                Bytes::new()
            };
            // Taken out one by one: a conversion would wrap what is left of the body, only to drop it.
            let (mut parts, ()) = http::Response::new(()).into_parts();
            parts.status = response.status();
            parts.version = response.version();
            parts.headers = std::mem::take(response.headers_mut());
            reception.keep(response);
            Ok((parts, body))
        }
    }
}

/// What becomes of the body of an answer.
pub(crate) trait Reception {
    /// Whether the body is a part of the attempt.
    fn reads(&self, response: &reqwest::Response) -> bool;

    /// Takes what is left of a response.
    fn keep(&mut self, response: reqwest::Response);
}

/// The whole answer is read: bounded, within the time of the attempt.
pub(crate) struct Whole;

impl Reception for Whole {
    fn reads(&self, _: &reqwest::Response) -> bool {
        true
    }

    fn keep(&mut self, _: reqwest::Response) {}
}

/// The attempt ends with the head of a success, whose body is left to whoever asked for it. Other answers are read: they
/// are to be judged.
#[derive(Default)]
pub(crate) struct Head(pub(crate) Option<reqwest::Response>);

impl Reception for Head {
    fn reads(&self, response: &reqwest::Response) -> bool {
        !response.status().is_success()
    }

    fn keep(&mut self, response: reqwest::Response) {
        self.0 = Some(response).filter(|response| !self.reads(response));
    }
}

fn out_of_time(limit: Option<Duration>, which: &str) -> Error {
    let limit = limit.unwrap_or_default();
    Error::new(Kind::Timeout, format!("no complete response within {limit:?}, the {which}")).received()
}

/// Sorts a failure of the HTTP client. Of its URL only the host is kept: the rest holds ids and cursors.
pub(crate) fn classify(error: reqwest::Error) -> Error {
    let host = error.url().and_then(|url| url.host_str()).unwrap_or("the server");
    let (kind, message) = if error.is_connect() && error.is_timeout() {
        (Kind::Timeout, format!("no connection to {host} within the connect timeout"))
    } else if error.is_timeout() {
        (Kind::Timeout, "the server was silent for longer than the idle timeout".to_owned())
    } else if error.is_connect() {
        (Kind::Connect, format!("no connection to {host}{}", because(&error)))
    } else if error.is_builder() {
        (Kind::Argument, "the request could not be built".to_owned())
    } else {
        (Kind::Transport, "the connection failed before the response was complete".to_owned())
    };
    let sent = !error.is_connect() && !error.is_builder();
    let classified = Error::new(kind, message).with_source(error.without_url());
    if sent { classified.received() } else { classified }
}

/// The first cause of a failure, which says more than what it led to: `: Connection refused (os error 111)`.
fn because(error: &reqwest::Error) -> String {
    let Some(mut cause) = error.source() else { return String::new() };
    while let Some(earlier) = cause.source() {
        cause = earlier;
    }
    format!(": {}", quoted(cause.to_string().as_bytes(), CAUSE))
}
