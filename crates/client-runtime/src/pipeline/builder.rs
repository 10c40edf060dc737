//! Setting up a pipeline.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::{Pipeline, UsageReader};
use crate::dialect::Decoded;
use crate::error::ProblemDecoder;
use crate::pace::{Limiter, Pacer, Pacing};
use crate::spend::Purse;
use crate::{Clock, Credential, Dialect, Error, Limits, Retry, Spending, SystemClock};

/// Sets up a [`Pipeline`].
#[derive(Clone, Debug)]
pub struct PipelineBuilder {
    credential: Option<Credential>,
    attempt_timeout: Option<Duration>,
    attempt_timeout_is_set: bool,
    deadline: Option<Duration>,
    body_limit: usize,
    retry: Retry,
    pacing: Pacing,
    limits: Option<Limits>,
    spending: Option<Spending>,
    usage: Option<UsageReader>,
    seed: Option<u64>,
    dialect: Arc<dyn Dialect>,
    clock: Arc<dyn Clock>,
}

impl Pipeline {
    /// A pipeline with 30 s per attempt, a deadline of 5 minutes, up to 4 attempts, no pacing, and bodies of up to
    /// 32 MiB.
    pub fn builder() -> PipelineBuilder {
        PipelineBuilder {
            credential: None,
            attempt_timeout: Some(Duration::from_secs(30)),
            attempt_timeout_is_set: false,
            // Longer than any wait of a plan that counts by the minute, and than the longest a server may ask for.
            deadline: Some(Duration::from_secs(300)),
            body_limit: 32 << 20,
            retry: Retry::default(),
            pacing: Pacing::default(),
            limits: None,
            spending: None,
            usage: None,
            seed: None,
            dialect: Arc::new(Decoded(|_| None)),
            clock: Arc::new(SystemClock),
        }
    }
}

impl PipelineBuilder {
    /// The credential of every call that is not anonymous.
    #[must_use]
    pub fn credential(mut self, credential: Credential) -> Self {
        self.credential = Some(credential);
        self
    }

    /// Time for one attempt, connecting included, to the last byte received; `None` for no limit. Set, it also holds for
    /// operations that are known to take another time.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Option<Duration>) -> Self {
        self.attempt_timeout = timeout;
        self.attempt_timeout_is_set = true;
        self
    }

    /// Time for a whole call, all attempts and waits together; `None` for no limit.
    #[must_use]
    pub fn deadline(mut self, deadline: Option<Duration>) -> Self {
        self.deadline = deadline;
        self
    }

    /// Largest accepted response body, in bytes.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// How failures are retried.
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// How calls with the credential are paced.
    #[must_use]
    pub fn pacing(mut self, pacing: Pacing) -> Self {
        self.pacing = pacing;
        self
    }

    /// What the key is limited to beside a plan's rate, in requests, tokens and calls at a time. Without this nothing is.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = Some(limits);
        self
    }

    /// How what calls cost is counted, and what they may cost together. Without this nothing is counted.
    #[must_use]
    pub fn spending(mut self, spending: Spending) -> Self {
        self.spending = Some(spending);
        self
    }

    /// How to read from an answer how many tokens its call took, so that estimates are corrected.
    #[must_use]
    pub fn usage(mut self, reader: UsageReader) -> Self {
        self.usage = Some(reader);
        self
    }

    /// Makes the jitter of waits repeatable; for tests.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// What the API's answers mean beyond their status.
    #[must_use]
    pub fn dialect(mut self, dialect: Arc<dyn Dialect>) -> Self {
        self.dialect = dialect;
        self
    }

    /// How the API's error bodies are read, where that is all there is to know: a [`dialect`](Self::dialect) in short.
    #[must_use]
    pub fn problem_decoder(self, decoder: ProblemDecoder) -> Self {
        self.dialect(Arc::new(Decoded(decoder)))
    }

    /// Where the time comes from.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// The pipeline.
    ///
    /// # Errors
    ///
    /// [`Kind::Config`](crate::Kind::Config) for a timeout or deadline of zero and for a body limit of zero: no call
    /// could succeed.
    pub fn build(self) -> Result<Pipeline, Error> {
        let zero = |limit: Option<Duration>| limit == Some(Duration::ZERO);
        if zero(self.attempt_timeout) || zero(self.deadline) {
            return Err(Error::config("a timeout of zero lets no call succeed; use `None` for no limit"));
        }
        if self.body_limit == 0 {
            return Err(Error::config("a body limit of zero bytes lets no call succeed"));
        }
        Ok(Pipeline {
            credential: self.credential,
            attempt_timeout: self.attempt_timeout,
            attempt_timeout_is_set: self.attempt_timeout_is_set,
            deadline: self.deadline,
            body_limit: self.body_limit,
            budget: self.retry.new_budget(),
            retry: self.retry,
            // Callers that send their key as `x-api-key` share what the plan allows with others unknown.
            pacers: [Pacer::new(self.pacing, false), Pacer::new(self.pacing, true)],
            limiter: self.limits.map(|limits| Arc::new(Limiter::new(limits))),
            purse: self.spending.map(|spending| Arc::new(Purse::new(spending))),
            usage: self.usage,
            random: Mutex::new(self.seed.map_or_else(fastrand::Rng::new, fastrand::Rng::with_seed)),
            dialect: self.dialect,
            clock: self.clock,
        })
    }
}
