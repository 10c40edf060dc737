//! Waiting before a send, so that the plan's rate is used and not exceeded.
//!
//! All clones of a client share one pacer: it admits a request, or says when it will. Which rate there is to keep it is
//! told, or learns from the answers. Until it has learned it, one request is on its way at a time: that one finds out.

mod answers;
mod window;

#[cfg(test)]
mod company_tests;
#[cfg(test)]
mod line_tests;
#[cfg(test)]
mod tests;

use std::fmt;
use std::num::NonZeroU32;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use http::HeaderMap;
use tokio::sync::{Mutex as Turnstile, Notify};

use crate::clock::either;
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

/// How long others wait for the first request to tell the plan's rate, until one more is sent.
const HOLD: Duration = Duration::from_secs(2);

/// Admits requests at the plan's rate.
pub(crate) struct Pacer {
    pacing: Pacing,
    /// Those who wait, in order of arrival: one at a time looks at the window.
    turnstile: Turnstile<()>,
    /// How many wait there, with the one who looks.
    queued: AtomicUsize,
    state: Mutex<State>,
    /// Told when a request on its way has ended.
    ended: Notify,
    /// Told when there may be a place earlier than whoever waits for one was told.
    freed: Notify,
}

#[derive(Debug)]
struct State {
    window: Window,
    /// How many requests may be on their way until one has found out the rate; `None` when others need not wait for it.
    held: Option<usize>,
}

/// Leave to send one request. What became of it is told by one of its methods; dropped, it counts as sent.
#[must_use = "a permit that is dropped counts as a request that was sent"]
pub(crate) struct Permit<'a> {
    /// `None` where nothing is paced.
    pacer: Option<&'a Pacer>,
    clock: &'a dyn Clock,
}

/// Why there is no leave to send.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// The wait does not fit; `closed` is the part of it that the server asked for.
    Late { wait: Duration, closed: Option<Duration> },
    /// The server wants nothing for this long, which is more than is waited for.
    Closed(Duration),
}

/// A place in the queue.
struct Queued<'a>(&'a AtomicUsize);

impl Pacer {
    /// A pacer; `shared` says that others draw on the same rate, whom it cannot know.
    pub(crate) fn new(pacing: Pacing, shared: bool) -> Self {
        let rate = match pacing {
            Pacing::Told(rate) => Some(rate),
            Pacing::Off | Pacing::Learned(_) => None,
        };
        let held = matches!(pacing, Pacing::Learned(_)).then_some(1);
        Self {
            pacing,
            turnstile: Turnstile::new(()),
            queued: AtomicUsize::new(0),
            state: Mutex::new(State { window: Window::new(rate, shared), held }),
            ended: Notify::new(),
            freed: Notify::new(),
        }
    }

    /// Leave to send, where nobody has to wait for it: so it is nearly always, and costs no queue.
    pub(crate) fn admit_at_once<'a>(&'a self, clock: &'a dyn Clock, now: Instant) -> Option<Permit<'a>> {
        if matches!(self.pacing, Pacing::Off) {
            return Some(Permit { pacer: None, clock });
        }
        // Those who wait are not overtaken.
        if self.queued.load(Relaxed) > 0 || self.lock().turn(now) != Turn::Now {
            return None;
        }
        Some(Permit { pacer: Some(self), clock })
    }

    /// Waits for leave to send, which was not there at once. `may_wait` is asked before each wait whether it fits, and
    /// also before queueing for one that surely does not; a pause that the server asked for is waited for up to
    /// `ceiling`.
    pub(crate) async fn admit<'a>(
        &'a self,
        clock: &'a dyn Clock,
        ceiling: Duration,
        may_wait: impl Fn(Instant, Duration) -> bool,
    ) -> Result<Permit<'a>, Refusal> {
        let (_queued, ahead) = Queued::join(&self.queued);
        if ahead > 0 {
            let now = clock.now();
            let earliest = self.lock().window.earliest(now, ahead);
            self.check(now, earliest, ceiling, &may_wait)?;
        }
        let _turn = match self.turnstile.try_lock() {
            Ok(turn) => turn,
            Err(_) => {
                let _idle = clock.idle();
                self.turnstile.lock().await
            }
        };
        loop {
            // Made before the look at the state, so that what happens in between is not missed.
            let (ended, freed) = (self.ended.notified(), self.freed.notified());
            let now = clock.now();
            let turn = self.lock().turn(now);
            match turn {
                Turn::Now => return Ok(Permit { pacer: Some(self), clock }),
                Turn::At(moment) => {
                    self.check(now, moment, ceiling, &may_wait)?;
                    let wait = moment.saturating_duration_since(now);
                    tracing::debug!(wait_ms = wait.as_millis() as u64, "keeping to the plan's rate");
                    either(pin!(freed), || clock.sleep(wait)).await;
                }
                Turn::AfterAnAnswer if self.lock().held.is_some() => {
                    // A first request that hangs must not hold up all others, and a slow one must not let all of them go.
                    if either(pin!(ended), || clock.sleep(HOLD)).await.is_none()
                        && let Some(held) = &mut self.lock().held
                    {
                        *held += 1;
                    }
                }
                Turn::AfterAnAnswer => {
                    let _idle = clock.idle();
                    ended.await;
                }
            }
        }
    }

    fn check(
        &self,
        now: Instant,
        earliest: Instant,
        ceiling: Duration,
        may_wait: impl Fn(Instant, Duration) -> bool,
    ) -> Result<(), Refusal> {
        let wait = earliest.saturating_duration_since(now);
        let closed = self.lock().window.closed_for(now);
        match closed {
            Some(left) if left > ceiling => Err(Refusal::Closed(left)),
            _ if !may_wait(now, wait) => Err(Refusal::Late { wait, closed }),
            _ => Ok(()),
        }
    }

    /// The plan's rate, where it is known: then a rejection is a matter of pace and not of luck.
    pub(crate) fn rate(&self) -> Option<Rate> {
        self.lock().window.rate()
    }

    /// How far those may be spread who come back after a rejection, where that is less than usual. Who fills the window
    /// alone leaves no more time between one window and the next, and whoever comes later finds it full again.
    pub(crate) fn spread(&self) -> Option<Duration> {
        self.lock().window.spread()
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
        if self.held.is_some_and(|held| self.window.in_flight() >= held) {
            return Turn::AfterAnAnswer;
        }
        let turn = self.window.turn(now);
        if turn == Turn::Now {
            self.window.start(now);
        }
        turn
    }
}

impl Permit<'_> {
    /// Learns from the headers of an answer, whatever its status: who is turned away at first knows the plan by that.
    pub(crate) fn learn(&self, headers: &HeaderMap) {
        if let Some(pacer) = self.pacer
            && let Pacing::Learned(read) = pacer.pacing
            && let Some(rate) = read(headers)
            && pacer.lock().window.set_rate(rate)
        {
            pacer.freed.notify_waiters();
        }
    }

    /// The request was answered, and not turned away for its rate.
    pub(crate) fn answered(self, now: Instant) {
        self.end(|window| window.counted(now));
    }

    /// The request was turned away for its rate, and nothing is to be sent for the time of `pause`.
    pub(crate) fn rejected(self, now: Instant, pause: Duration) {
        self.end(|window| window.rejected(now, pause));
    }

    /// The request was not sent, so the server cannot have counted it.
    pub(crate) fn unsent(self) {
        let pacer = self.pacer;
        self.end(Window::unsent);
        if let Some(pacer) = pacer {
            pacer.freed.notify_waiters();
        }
    }

    fn end(mut self, note: impl FnOnce(&mut Window)) {
        if let Some(pacer) = self.pacer.take() {
            pacer.end(note);
        }
    }
}

impl Pacer {
    fn end(&self, note: impl FnOnce(&mut Window)) {
        let mut state = self.lock();
        note(&mut state.window);
        // Whatever the first request has found out, the others are not to go through it one by one.
        state.held = None;
        drop(state);
        self.ended.notify_waiters();
    }
}

impl<'a> Queued<'a> {
    /// A place, and how many stand before it.
    fn join(queued: &'a AtomicUsize) -> (Self, usize) {
        let ahead = queued.fetch_add(1, Relaxed);
        (Self(queued), ahead)
    }
}

impl Drop for Queued<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Relaxed);
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        if let Some(pacer) = self.pacer.take() {
            let now = self.clock.now();
            pacer.end(|window| window.counted(now));
        }
    }
}

impl fmt::Debug for Pacer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pacer").field("pacing", &self.pacing).field("rate", &self.lock().window.rate()).finish()
    }
}
