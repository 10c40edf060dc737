//! Waiting before a send, so that the plan's rate is used and not exceeded.
//!
//! All clones of a client share one pacer: it admits a request, or says when it will. Which rate there is to keep it is
//! told, or learns from the answers. Until it has learned it, one request is on its way at a time: that one finds out.

mod window;

#[cfg(test)]
mod tests;

use std::fmt;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use http::HeaderMap;
use tokio::sync::{Mutex as Turnstile, Notify};

use crate::{Clock, Error};
use window::{Turn, Window};

/// A number of requests within any window of time: what a plan allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    requests: NonZeroU32,
    window: Duration,
}

impl Rate {
    /// `requests` within any 60 seconds.
    pub const fn per_minute(requests: NonZeroU32) -> Self {
        Self { requests, window: Duration::from_secs(60) }
    }

    /// `requests` within any `window`.
    ///
    /// # Errors
    ///
    /// [`Kind::Config`](crate::Kind::Config) for a window shorter than a millisecond or longer than a day.
    pub fn within(requests: NonZeroU32, window: Duration) -> Result<Self, Error> {
        if window < Duration::from_millis(1) || window > Duration::from_secs(24 * 60 * 60) {
            return Err(Error::config(format!("a window of {window:?} is outside of 1 ms to one day")));
        }
        Ok(Self { requests, window })
    }

    /// How many requests.
    pub fn requests(self) -> usize {
        self.requests.get() as usize
    }

    /// Within which time.
    pub fn window(self) -> Duration {
        self.window
    }
}

/// Reads the plan's rate from the headers of an answer; `None` where they do not tell it.
pub type RateReader = fn(&HeaderMap) -> Option<Rate>;

/// How a client keeps within its plan. All clones of a client are paced together.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub enum Pacing {
    /// Not at all. A rejection is then a failure like others, retried a few times.
    #[default]
    Off,
    /// At this rate.
    Told(Rate),
    /// At the rate that the answers tell.
    Learned(RateReader),
}

/// Admits requests at the plan's rate.
pub(crate) struct Pacer {
    pacing: Pacing,
    /// Those who wait, in order of arrival: one at a time looks at the window.
    turnstile: Turnstile<()>,
    state: Mutex<State>,
    /// Told when a request on its way has been answered.
    answered: Notify,
}

#[derive(Debug)]
struct State {
    window: Window,
    /// Whether there is no rate to be learned any more: it is known, or the answers do not tell one.
    learned: bool,
}

/// Leave to send one request. What became of it is told by one of its methods; dropped, it counts as sent.
#[must_use = "a permit that is dropped counts as a request that was sent"]
pub(crate) struct Permit {
    /// `None` where nothing is paced.
    pacer: Option<Arc<Pacer>>,
    clock: Arc<dyn Clock>,
}

impl Pacer {
    /// A pacer; `shared` says that others draw on the same rate, whom it cannot know.
    pub(crate) fn new(pacing: Pacing, shared: bool) -> Self {
        let rate = match pacing {
            Pacing::Told(rate) => Some(rate),
            Pacing::Off | Pacing::Learned(_) => None,
        };
        let learned = !matches!(pacing, Pacing::Learned(_));
        Self {
            pacing,
            turnstile: Turnstile::new(()),
            state: Mutex::new(State { window: Window::new(rate, shared), learned }),
            answered: Notify::new(),
        }
    }

    /// Waits for leave to send. `may_wait` is asked before each wait whether it fits; the error is the wait that does not.
    pub(crate) async fn admit(
        self: &Arc<Self>,
        clock: &Arc<dyn Clock>,
        may_wait: impl Fn(Instant, Duration) -> bool,
    ) -> Result<Permit, Duration> {
        if matches!(self.pacing, Pacing::Off) {
            return Ok(Permit { pacer: None, clock: clock.clone() });
        }
        let _turn = self.turnstile.lock().await;
        loop {
            // Made before the look at the state, so that an answer in between is not missed.
            let answered = self.answered.notified();
            let now = clock.now();
            let turn = self.lock().turn(now);
            match turn {
                Turn::Now => return Ok(Permit { pacer: Some(self.clone()), clock: clock.clone() }),
                Turn::At(moment) => {
                    let wait = moment.saturating_duration_since(now);
                    if !may_wait(now, wait) {
                        return Err(wait);
                    }
                    tracing::debug!(wait_ms = wait.as_millis() as u64, "keeping to the plan's rate");
                    clock.sleep(wait).await;
                }
                Turn::AfterAnAnswer => answered.await,
            }
        }
    }

    /// Whether the plan's rate is known, so that a rejection is a matter of pace and not of luck.
    pub(crate) fn knows_rate(&self) -> bool {
        self.lock().window.rate().is_some()
    }

    /// How long there is no place for a request, where a rejection does not say so.
    pub(crate) fn until_a_place(&self, now: Instant) -> Option<Duration> {
        self.lock().window.until_a_place(now)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Every change is a few assignments, so a panic elsewhere cannot leave it half done.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// When the next request may start; if it is now, it has started.
    fn turn(&mut self, now: Instant) -> Turn {
        if !self.learned && self.window.in_flight() > 0 {
            return Turn::AfterAnAnswer;
        }
        let turn = self.window.turn(now);
        if turn == Turn::Now {
            self.window.start(now);
        }
        turn
    }
}

impl Permit {
    /// The request was answered, and not turned away for its rate.
    pub(crate) fn answered(mut self, status: u16, headers: &HeaderMap) {
        let Some(pacer) = self.pacer.take() else {
            return;
        };
        let mut state = pacer.lock();
        if let Pacing::Learned(read) = pacer.pacing {
            match read(headers) {
                Some(rate) => {
                    state.window.set_rate(Some(rate));
                    state.learned = true;
                }
                // An answer of the API itself that tells no rate: there is none to be had.
                None if (200..300).contains(&status) => state.learned = true,
                None => {}
            }
        }
        state.window.counted(self.clock.now());
        drop(state);
        pacer.answered.notify_waiters();
    }

    /// The request was turned away for its rate, and nothing is to be sent for the time of `pause`.
    pub(crate) fn rejected(mut self, pause: Duration) {
        let Some(pacer) = self.pacer.take() else {
            return;
        };
        pacer.lock().window.rejected(self.clock.now(), pause);
        pacer.answered.notify_waiters();
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if let Some(pacer) = self.pacer.take() {
            pacer.lock().window.counted(self.clock.now());
            pacer.answered.notify_waiters();
        }
    }
}

impl fmt::Debug for Pacer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pacer").field("pacing", &self.pacing).field("rate", &self.lock().window.rate()).finish()
    }
}
