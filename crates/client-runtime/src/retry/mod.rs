//! Whether and when a request is sent again.
//!
//! Small parts that compose: [`Retry`] says how often and how long, [`Backoff`] how long between two attempts,
//! [`Budget`](budget::Budget) how much all clones of a client may retry together, [`Deadline`](deadline::Deadline) when
//! everything ends. What may be sent again at all is a table in [`failure`].

mod backoff;
mod budget;
mod deadline;
pub(crate) mod failure;

use std::num::NonZeroU32;
use std::time::Duration;

pub use backoff::Backoff;
pub(crate) use budget::Budget;
pub(crate) use deadline::Deadline;

use crate::Error;

/// How failures are retried.
///
/// ```
/// use std::num::NonZeroU32;
/// use std::time::Duration;
/// use client_runtime::{Backoff, Retry};
///
/// let retry = Retry::default().attempts(NonZeroU32::MIN.saturating_add(1))
///     .backoff(Backoff::new(Duration::from_millis(100), Duration::from_secs(5))?);
/// # Ok::<(), client_runtime::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Retry {
    attempts: NonZeroU32,
    backoff: Backoff,
    ceiling: Duration,
    budget: u32,
}

impl Retry {
    /// How often a request is sent at most, the first time included. Default 4; 1 turns retries off.
    #[must_use]
    pub fn attempts(mut self, attempts: NonZeroU32) -> Self {
        self.attempts = attempts;
        self
    }

    /// How long to wait between two attempts where the server does not say.
    #[must_use]
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = backoff;
        self
    }

    /// The longest wait a server may ask for. Default 120 s. Above it the error is returned at once, and carries the
    /// wait.
    ///
    /// # Errors
    ///
    /// [`Kind::Config`](crate::Kind::Config) above a day.
    pub fn hint_ceiling(mut self, ceiling: Duration) -> Result<Self, Error> {
        if ceiling > Duration::from_secs(24 * 60 * 60) {
            return Err(Error::config(format!("a server's wait of up to {ceiling:?} is more than a day")));
        }
        self.ceiling = ceiling;
        Ok(self)
    }

    /// How many retries all clones of a client may make in a row without a success in between, so that an outage is
    /// not multiplied. Default 100. Successes restore it.
    #[must_use]
    pub fn budget(mut self, retries: u32) -> Self {
        self.budget = retries;
        self
    }

    pub(crate) fn most_attempts(&self) -> NonZeroU32 {
        self.attempts
    }

    pub(crate) fn new_budget(&self) -> Budget {
        Budget::new(self.budget)
    }

    /// How long to wait before the next attempt, and no less than `floor`; `attempts` were made. Above the floor waits are
    /// spread, no further than `most` if that is given.
    pub(crate) fn wait(&self, attempts: u32, floor: Option<Duration>, most: Option<Duration>, random: f64) -> Duration {
        let spread = |floor| backoff::spread(floor, most, random);
        match floor {
            // A floor that did not help is not trusted alone.
            Some(floor) if attempts > 1 => spread(floor).max(self.backoff.wait(attempts - 1, random)),
            Some(floor) => spread(floor),
            None => self.backoff.wait(attempts, random),
        }
    }

    /// The longest wait that a server may ask for.
    pub(crate) fn ceiling(&self) -> Duration {
        self.ceiling
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self {
            // Unwrapped by the compiler.
            attempts: const { NonZeroU32::new(4).unwrap() },
            backoff: Backoff::default(),
            ceiling: Duration::from_secs(120),
            budget: 100,
        }
    }
}
