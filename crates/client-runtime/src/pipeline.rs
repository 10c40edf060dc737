//! What a request runs through: deadline, pace, credential, send, bounded body, and once more where that may help.
//!
//! The body is read inside the loop, so that a connection that breaks in the middle of one is a failure of the attempt
//! like any other, and so that every limit covers the whole exchange.

mod again;
mod attempt;
mod builder;
mod course;
mod history;

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http::response::Parts;

pub(crate) use again::Stage;
pub(crate) use attempt::{Head, Whole, classify};
pub use builder::PipelineBuilder;
pub(crate) use course::Course;
pub(crate) use history::Stop;

use crate::pace::{Lease, Limiter, Pacer};
use crate::response::Meta;
use crate::retry::Budget;
use crate::spend::{Purse, Reservation};
use crate::{Authority, CallOptions, Clock, Credential, Dialect, Error, Headers, Operation, Presentation, Retry};

/// What all calls of a client share. Cheap to clone through an `Arc`; see [`Call`](crate::Call).
pub struct Pipeline {
    credential: Option<Credential>,
    attempt_timeout: Option<Duration>,
    /// Whether that was set, and not left to what operations are known to take.
    attempt_timeout_is_set: bool,
    pub(crate) deadline: Option<Duration>,
    body_limit: usize,
    retry: Retry,
    budget: Budget,
    /// One for each header a key can be sent in: the server may count them apart.
    pacers: [Pacer; 2],
    /// What the key is limited to beside a plan; `None` where nothing is.
    limiter: Option<Arc<Limiter>>,
    /// What calls are paid from; `None` where that is not counted.
    pub(crate) purse: Option<Arc<Purse>>,
    usage: Option<UsageReader>,
    random: Mutex<fastrand::Rng>,
    pub(crate) dialect: Arc<dyn Dialect>,
    pub(crate) clock: Arc<dyn Clock>,
}

/// Reads how many tokens a call took, in and out, from the headers and the body of its answer; `None` where they do not say.
pub type UsageReader = fn(&Operation, &HeaderMap, &[u8]) -> Option<u64>;

/// What an attempt came to.
type Outcome = Result<(Parts, Bytes), Error>;

impl Pipeline {
    /// What paces a call with these options; `None` for one without a key, which no plan counts.
    fn pacer_of(&self, options: &CallOptions) -> Option<&Pacer> {
        let credential = self.credential.as_ref().filter(|_| !options.anonymous)?;
        let [bearer, x_api_key] = &self.pacers;
        Some(match options.presentation.unwrap_or(credential.presentation()) {
            Presentation::Bearer => bearer,
            Presentation::XApiKey => x_api_key,
        })
    }

    /// Largest accepted response body, in bytes.
    pub(crate) fn body_limit(&self) -> usize {
        self.body_limit
    }

    /// What a call has to have of its key's limits; `None` where nothing is limited.
    fn lease(&self, operation: &Operation, path: &str, options: &CallOptions) -> Option<Box<Lease>> {
        let limiter = self.limiter.as_ref().filter(|_| self.credential.is_some() && !options.anonymous)?;
        Some(limiter.lease(&self.clock, operation, path, options.tokens()).of_request(options.request_tokens()))
    }

    /// What an answer says of how many tokens its call took.
    pub(crate) fn used(&self, operation: &Operation, headers: &HeaderMap, body: &[u8]) -> Option<u64> {
        let read = self.usage.filter(|_| operation.counts_tokens)?;
        read(operation, headers, body)
    }

    /// Sets aside what a call may cost; `None` where that is not counted.
    fn reserve(&self, operation: &Operation, options: &CallOptions) -> Result<Option<Box<Reservation>>, Error> {
        self.purse.as_ref().map(|purse| purse.reserve(operation, options).map(Box::new)).transpose()
    }

    /// Where the credential may go.
    pub(crate) fn authority(&self) -> Option<&Authority> {
        self.credential.as_ref().map(Credential::authority)
    }

    /// A random number, uniform in 0..1.
    fn random(&self) -> f64 {
        self.random.lock().unwrap_or_else(PoisonError::into_inner).f64()
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
            .field("retry", &self.retry)
            .field("pacers", &self.pacers)
            .field("limiter", &self.limiter)
            .field("dialect", &self.dialect)
            .finish_non_exhaustive()
    }
}

/// A response with its body read.
pub(crate) struct Exchanged {
    pub(crate) parts: Parts,
    pub(crate) body: Bytes,
    attempts: u32,
    elapsed: Duration,
    /// Why there was no further attempt, where one might have helped.
    stop: Option<Stop>,
}

impl Exchanged {
    /// Takes out what is kept of the response beside its body; `pipeline` masks its key in it.
    ///
    /// The headers move: whoever reads them does so there, and a generated client reads status and body only.
    pub(crate) fn take_meta(&mut self, pipeline: &Pipeline) -> Meta {
        let mut headers = std::mem::take(&mut self.parts.headers);
        if let Some(credential) = &pipeline.credential {
            credential.mask_headers(&mut headers);
        }
        let headers = Headers::new(headers);
        Meta::new(self.parts.status.as_u16(), headers, self.attempts, self.elapsed).with_stop(self.stop)
    }
}
