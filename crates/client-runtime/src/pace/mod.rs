//! Waiting before a send, so that the plan's rate is used and not exceeded.
//!
//! All clones of a client share one pacer: it admits a request, or says when it will. Which rate there is to keep it is
//! told, or learns from the answers. Until it has learned it, one request is on its way at a time: that one finds out.
//!
//! A plan that counts requests needs one pacer. A key that is also limited in its tokens, in how many calls it makes at a
//! time, and apart from that for single operations, has one for each of these: see [`limiter`].

mod allowance;
mod answers;
mod lease;
mod limiter;
mod limits;
mod rate;
mod remainder;
mod window;

#[cfg(test)]
mod company_tests;
#[cfg(test)]
mod estimates_tests;
#[cfg(test)]
mod limiter_tests;
#[cfg(test)]
mod line_tests;
#[cfg(test)]
mod tests;

use std::fmt;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use http::HeaderMap;
use tokio::sync::{Mutex as Turnstile, Notify};

use crate::Clock;
use crate::clock::either;
use allowance::{Allowance, Left};
pub(crate) use lease::Lease;
pub(crate) use limiter::Limiter;
pub use limits::{Limits, Tier};
pub use rate::{Pacing, Rate, RateReader};
use remainder::Said;
use window::{Turn, Window};

/// How long others wait for the first request to tell the plan's rate, until one more is sent.
const HOLD: Duration = Duration::from_secs(2);

/// What is left before the deadline of a call that is kept waiting by an assumption no longer.
const AT_LEAST: Duration = Duration::from_secs(4);

/// Admits requests at the plan's rate.
pub(crate) struct Pacer {
    pacing: Pacing,
    /// Those who wait, in order of arrival: one at a time looks at the window.
    turnstile: Turnstile<()>,
    /// How many places those want who wait there, with the one who looks.
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
    /// How many may be on their way at the same time.
    most: Option<usize>,
    /// How many are.
    running: usize,
    /// Whether the rate, or how many may be on their way, is an assumption for lack of an answer.
    assumes: bool,
}

/// What was noted when a request started, for when it ends.
#[derive(Clone, Copy, Debug)]
struct Ticket {
    places: usize,
    started: Instant,
    /// The places of all that had ended by then.
    ended: u64,
}

/// Leave to send one request. What became of it is told by one of its methods; dropped, it counts as sent.
#[must_use = "a permit that is dropped counts as a request that was sent"]
pub(crate) struct Permit<'a> {
    /// `None` where nothing is paced.
    pacer: Option<&'a Pacer>,
    clock: &'a dyn Clock,
}

/// When a request may start that may not start now.
#[derive(Debug)]
enum Later {
    At(Instant),
    AfterAnAnswer,
    /// See [`Turn::OnceGivenBack`].
    OnceGivenBack {
        surely: Instant,
        latest: Option<Instant>,
    },
    /// Only by what is assumed, which the answer to one of those on their way will tell.
    Assumed,
}

/// Why there is no leave to send.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// The wait does not fit; `closed` is the part of it that the server asked for.
    Late { wait: Duration, closed: Option<Duration> },
    /// The server wants nothing for this long, which is more than is waited for.
    Closed(Duration),
}

/// Places in the queue.
struct Queued<'a>(&'a AtomicUsize, usize);

impl Pacer {
    /// A pacer; `shared` says that others draw on the same rate, whom it cannot know.
    pub(crate) fn new(pacing: Pacing, shared: bool) -> Self {
        let held = matches!(pacing, Pacing::Learned(_)).then_some(1);
        Self {
            pacing,
            turnstile: Turnstile::new(()),
            queued: AtomicUsize::new(0),
            state: Mutex::new(State {
                window: Window::new(pacing.rate(), shared),
                held,
                most: None,
                running: 0,
                assumes: false,
            }),
            ended: Notify::new(),
            freed: Notify::new(),
        }
    }

    /// A pacer for one of the limits of a key, of which these are set.
    fn of_limit(rate: Option<Rate>, most: Option<usize>) -> Self {
        let pacer = Self::new(rate.map_or(Pacing::Off, Pacing::Told), false);
        pacer.lock().most = most;
        pacer
    }

    /// One for a limit in which what a request takes is a guess until it has ended.
    fn of_estimates(rate: Option<Rate>) -> Self {
        let pacer = Self::of_limit(rate, None);
        let mut state = pacer.lock();
        state.window = Window::new(rate, false).of_estimates();
        drop(state);
        pacer
    }

    /// The same pacer, which assumes this much until the first answer tells what there is.
    fn assuming(self, rate: Option<Rate>, most: Option<usize>) -> Self {
        let mut state = self.lock();
        state.assumes = rate.is_some() || most.is_some();
        state.most = state.most.or(most);
        if rate.is_some() {
            state.window.set_rate(rate);
        }
        drop(state);
        self
    }

    /// Leave to send, where nobody has to wait for it: so it is nearly always, and costs no queue.
    pub(crate) fn admit_at_once<'a>(&'a self, clock: &'a dyn Clock, now: Instant) -> Option<Permit<'a>> {
        if matches!(self.pacing, Pacing::Off) {
            return Some(Permit { pacer: None, clock });
        }
        self.enter_at_once(now, 1).map(|_| Permit { pacer: Some(self), clock })
    }

    /// Starts a request that takes this many places, where it need not wait.
    fn enter_at_once(&self, now: Instant, places: usize) -> Option<Ticket> {
        // Those who wait are not overtaken.
        if self.queued.load(Relaxed) > 0 {
            return None;
        }
        self.lock().turn(now, places, self.pacing, false).ok()
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
        self.enter(clock, ceiling, may_wait, 1).await.map(|_| Permit { pacer: Some(self), clock })
    }

    /// Waits in line and starts a request that takes this many places.
    async fn enter(
        &self,
        clock: &dyn Clock,
        ceiling: Duration,
        may_wait: impl Fn(Instant, Duration) -> bool,
        places: usize,
    ) -> Result<Ticket, Refusal> {
        let (_queued, ahead) = Queued::join(&self.queued, places);
        if ahead > 0 {
            let now = clock.now();
            let earliest = self.lock().earliest(now, ahead, places);
            self.check(now, earliest, ceiling, &may_wait)?;
        }
        let _turn = match self.turnstile.try_lock() {
            Ok(turn) => turn,
            Err(_) => {
                tracing::debug!(ahead, "waiting in line for the limits of the key");
                let _idle = clock.idle();
                self.turnstile.lock().await
            }
        };
        let mut trusts_no_assumption = false;
        loop {
            // Made before the look at the state, so that what happens in between is not missed.
            let (ended, freed) = (self.ended.notified(), self.freed.notified());
            let now = clock.now();
            let turn = self.lock().turn(now, places, self.pacing, trusts_no_assumption);
            if let Err(Later::OnceGivenBack { surely, .. }) = turn
                && surely > now
            {
                self.check(now, surely, ceiling, &may_wait)?;
            }
            match turn {
                Ok(ticket) => return Ok(ticket),
                Err(Later::At(moment)) => {
                    self.check(now, moment, ceiling, &may_wait)?;
                    let wait = moment.saturating_duration_since(now);
                    tracing::debug!(wait_ms = wait.as_millis() as u64, "keeping to the plan's rate");
                    either(pin!(freed), || clock.sleep(wait)).await;
                }
                Err(Later::AfterAnAnswer) if self.lock().held.is_some() => {
                    // A first request that hangs must not hold up all others, and a slow one must not let all of them go.
                    if either(pin!(ended), || clock.sleep(HOLD)).await.is_none()
                        && let Some(held) = &mut self.lock().held
                    {
                        *held += 1;
                    }
                }
                Err(Later::AfterAnAnswer | Later::OnceGivenBack { latest: None, .. }) => {
                    let _idle = clock.idle();
                    ended.await;
                }
                Err(Later::OnceGivenBack { latest: Some(latest), .. }) => {
                    either(pin!(ended), || clock.sleep(latest.saturating_duration_since(now))).await;
                }
                // Nobody is late by a guess.
                Err(Later::Assumed) if may_wait(now, AT_LEAST) => {
                    either(pin!(ended), || clock.sleep(HOLD)).await;
                }
                Err(Later::Assumed) => trusts_no_assumption = true,
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

    /// Whether nobody waits and nothing is on its way.
    #[cfg(test)]
    fn is_idle(&self) -> bool {
        let state = self.lock();
        self.queued.load(Relaxed) == 0 && state.running == 0 && state.window.in_flight() == 0
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Every change is a few assignments, so a panic elsewhere cannot leave it half done.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The moment before which a request surely does not start that has so many places `ahead` of it.
    fn earliest(&self, now: Instant, ahead: usize, places: usize) -> Instant {
        if self.assumes { now } else { self.window.earliest(now, ahead, places) }
    }

    /// Starts a request that takes this many places, or says when it may start; `set` is what there is beside what may be
    /// assumed, and whoever `trusts_no_assumption` does not wait for what is only assumed.
    fn turn(&mut self, now: Instant, places: usize, set: Pacing, trusts_no_assumption: bool) -> Result<Ticket, Later> {
        // Where nothing is on its way, nobody will find out.
        let trusts_no_assumption = self.assumes && (trusts_no_assumption || self.running == 0);
        if self.held.is_some_and(|held| self.running >= held) {
            return Err(Later::AfterAnAnswer);
        }
        if self.most.is_some_and(|most| self.running >= most) && !trusts_no_assumption {
            return Err(if self.assumes { Later::Assumed } else { Later::AfterAnAnswer });
        }
        let places = self.window.places(places);
        let mut turn = self.window.turn(now, places);
        if self.assumes && turn != Turn::Now {
            let assumed = self.window.rate();
            self.window.set_rate(set.rate());
            turn = self.window.turn(now, places);
            self.window.set_rate(assumed);
            if turn == Turn::Now && !trusts_no_assumption {
                return Err(Later::Assumed);
            }
        }
        match turn {
            Turn::Now => {
                self.window.start(now, places);
                self.running += 1;
                Ok(Ticket { places, started: now, ended: self.window.ended() })
            }
            Turn::At(moment) => Err(Later::At(moment)),
            Turn::AfterAnAnswer => Err(Later::AfterAnAnswer),
            Turn::OnceGivenBack { surely, latest } => Err(Later::OnceGivenBack { surely, latest }),
        }
    }
}

impl Permit<'_> {
    /// Learns from the headers of an answer, whatever its status: who is turned away at first knows the plan by that.
    pub(crate) fn learn(&self, headers: &HeaderMap) {
        if let Some(pacer) = self.pacer
            && let Pacing::Learned(read) = pacer.pacing
            && let Some(rate) = read(headers)
            && pacer.lock().window.set_rate(Some(rate))
        {
            pacer.freed.notify_waiters();
        }
    }

    /// The request was answered, and not turned away for its rate.
    pub(crate) fn answered(self, now: Instant) {
        self.end(|window| window.counted(now, 1, 1));
    }

    /// The request was turned away for its rate, and nothing is to be sent for the time of `pause`.
    pub(crate) fn rejected(self, now: Instant, pause: Duration) {
        self.end(|window| window.rejected(now, pause, 1));
    }

    /// The request was not sent, so the server cannot have counted it.
    pub(crate) fn unsent(self) {
        let pacer = self.pacer;
        self.end(|window| window.unsent(1));
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
    /// Learns what an answer said of this limit, and what that means for how many may be on their way: `most`.
    fn learn(&self, now: Instant, ticket: Ticket, told: Allowance, most: Option<usize>) {
        let mut state = self.lock();
        if let Some(limit) = told.limit {
            state.window.set_rate(Some(Rate::per_minute(limit)));
        } else if state.assumes {
            state.window.set_rate(self.pacing.rate());
        }
        state.assumes = false;
        if let Some(Left { left, limit, reset }) = told.left {
            let said = Said { left, limit, reset: now + reset, started: ticket.started };
            state.window.set_left(said, ticket);
        }
        state.most = most;
        drop(state);
        // Whatever it said, whoever waits by what was known before may look again: for a moment, or for others to end.
        self.freed.notify_waiters();
        self.ended.notify_waiters();
    }

    fn end(&self, note: impl FnOnce(&mut Window)) {
        let mut state = self.lock();
        note(&mut state.window);
        state.running -= 1;
        // Whatever the first request has found out, the others are not to go through it one by one.
        state.held = None;
        drop(state);
        self.ended.notify_waiters();
    }
}

impl<'a> Queued<'a> {
    /// Places, and how many are before them.
    fn join(queued: &'a AtomicUsize, places: usize) -> (Self, usize) {
        let ahead = queued.fetch_add(places, Relaxed);
        (Self(queued, places), ahead)
    }
}

impl Drop for Queued<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(self.1, Relaxed);
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let Some(pacer) = self.pacer.take() else { return };
        if std::thread::panicking() {
            // The clock may be what panicked, and a second panic would end the process.
            return pacer.end(|window| window.unsent(1));
        }
        let now = self.clock.now();
        pacer.end(|window| window.counted(now, 1, 1));
    }
}

impl fmt::Debug for Pacer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pacer").field("pacing", &self.pacing).field("rate", &self.lock().window.rate()).finish()
    }
}
