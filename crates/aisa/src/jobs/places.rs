//! Places for tasks, where the API works on so many of a key at a time.
//!
//! The API counts a task from the request that creates it until it has ended, and turns away what is one too many. So does a
//! client, for the tasks that it created and has not seen end: whoever creates one more waits for a place. It looks at the
//! tasks itself while it waits, since nobody else may do so; who waits behind it stands in line. Tasks of other programs with
//! the same key are not known here, and remain the API's to count.
//!
//! A place whose request failed is given back. One whose request may have arrived, and whose answer nobody has, is kept as
//! long as anybody waits for a task: [`Pattern::timeout`], after which the API's own count is to be asked again. The same
//! holds for tasks in a state that nobody knows, which may well be a new word for being over, and for those of which looks fail:
//! that is no failure of whoever waits for a place, unless it is the key that is refused.

use std::collections::HashMap;
use std::fmt;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::Poll;
use std::time::{Duration, Instant};

use client_runtime::{Clock, Effect, Kind};
use tokio::sync::{Mutex as Turnstile, Notify};

use super::pattern::Pattern;
use super::poller::LAST;
use super::{Known, LOOK, Look};
use crate::Error;

/// The places of a client and its clones, by the pattern of their tasks.
pub(crate) struct Tasks {
    /// Whether limits are kept at all.
    kept: bool,
    places: Mutex<HashMap<&'static str, Arc<Places>>>,
}

impl Tasks {
    pub(crate) fn new(kept: bool) -> Self {
        Self { kept, places: Mutex::default() }
    }

    /// The places of tasks of `pattern`; `None` where nobody keeps to limits.
    pub(super) fn places(&self, pattern: &Pattern) -> Option<Arc<Places>> {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        self.kept.then(|| places.entry(pattern.name).or_default().clone())
    }

    /// Where the end of a task is to be told, which does not keep it.
    pub(super) fn told_of(&self, pattern: &Pattern) -> Weak<Places> {
        let places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        places.get(pattern.name).map(Arc::downgrade).unwrap_or_default()
    }
}

/// The places of one kind of task.
#[derive(Default)]
pub(super) struct Places {
    /// Those who wait, in order of arrival: the first one looks at the tasks.
    line: Turnstile<()>,
    state: Mutex<State>,
    /// Told when a place is free.
    freed: Notify,
    /// Told when it is known when to look, of a place of which it was not.
    planned: Notify,
}

#[derive(Default)]
struct State {
    /// In order of creation.
    held: Vec<Held>,
    /// Of the latest one.
    number: u64,
}

/// A place that is taken.
struct Held {
    number: u64,
    since: Instant,
    /// When it is free again in any case.
    until: Option<Instant>,
    /// The task, once its id is known, and when to look at it.
    task: Option<(Arc<Known>, Schedule)>,
}

struct Schedule {
    looked: Instant,
    wait: Duration,
}

/// What is to be done about a place.
enum Next {
    /// The one with this number is taken.
    Taken(u64),
    /// This task may have ended.
    Look(Arc<Known>),
    /// Nothing, until then or until a place is free.
    Wait(Option<Instant>),
}

/// How a place is wished for.
pub(super) struct Wish {
    /// What needs it.
    pub(super) operation: &'static str,
    /// How many there are.
    pub(super) most: u32,
    pub(super) pattern: &'static Pattern,
    pub(super) clock: Arc<dyn Clock>,
    /// How long it is waited for.
    pub(super) patience: Duration,
    /// Of the request that is sent then.
    pub(super) effect: Effect,
}

/// A place that was taken for a request. Dropped, it is free again unless the request may have arrived.
pub(super) struct Place {
    places: Arc<Places>,
    number: u64,
    clock: Arc<dyn Clock>,
    /// How long it is kept for a task that nobody knows of.
    bound: Duration,
    effect: Effect,
}

impl Places {
    /// Takes a place, and waits for one if need be: in order of arrival.
    pub(super) async fn take(self: Arc<Self>, wish: Wish) -> Result<Place, Error> {
        let started = wish.clock.now();
        let _turn = match self.line.try_lock() {
            Ok(turn) => turn,
            Err(_) => {
                tracing::debug!(operation = wish.operation, "waiting for a place, behind others");
                let _idle = wish.clock.idle();
                let turn = before(pin!(wish.clock.timer(wish.patience)), pin!(self.line.lock())).await;
                turn.ok_or_else(|| wish.in_vain(None))?
            }
        };
        let mut failure = None;
        loop {
            // Made before the look at the state, so that what happens in between is not missed.
            let (freed, planned) = (pin!(self.freed.notified()), pin!(self.planned.notified()));
            let now = wish.clock.now();
            let left = wish.patience.saturating_sub(now.saturating_duration_since(started));
            let next = self.lock().next(now, wish.most);
            match next {
                Next::Taken(number) => return Ok(wish.place(&self, number)),
                Next::Look(job) => {
                    let look = job.look(LOOK.min(left.saturating_add(LAST)));
                    match before(freed, pin!(look)).await {
                        // Whatever is asked with it meets the same.
                        Some(Err(error)) if error.is_unauthorized() && !is_over(&error) => return Err(error),
                        // Another task may end all the same.
                        Some(Err(error)) if !is_over(&error) => failure = Some(error),
                        _ => {}
                    }
                }
                Next::Wait(_) if left.is_zero() => return Err(wish.in_vain(failure)),
                Next::Wait(moment) => {
                    tracing::debug!(operation = wish.operation, most = wish.most, "waiting for a task to end");
                    let wait = moment.map_or(left, |moment| left.min(moment.saturating_duration_since(now)));
                    let sleep = pin!(wish.clock.sleep(wait));
                    before(freed, pin!(before(planned, sleep))).await;
                }
            }
        }
    }

    /// Notes what a look at the task `id` has told, whoever looked.
    pub(super) fn told(&self, job: &Known, looked: Result<&Look, &Error>, now: Instant) {
        let mut state = self.lock();
        let Some(at) = state.held.iter().position(|held| held.is_of(&job.id)) else {
            return;
        };
        let is_over = match looked {
            Ok(Look::Done(_)) => true,
            Ok(Look::Running(..)) => false,
            Err(error) => is_over(error),
        };
        if is_over {
            state.held.remove(at);
            drop(state);
            return self.freed.notify_waiters();
        }
        let held = &mut state.held[at];
        let end = held.since + job.pattern.timeout;
        match looked {
            Ok(Look::Running(word, _)) if job.pattern.running.contains(&word.as_str()) => held.until = None,
            // One that is late has the time of a further look to show itself.
            Err(_) => _ = held.until.get_or_insert(end.max(now + LOOK)),
            Ok(_) => held.until = Some(end),
        }
        if let Some((_, schedule)) = &mut held.task {
            let pause = looked.err().and_then(Error::retry_after).unwrap_or_default();
            *schedule = Schedule { looked: now, wait: job.pattern.interval.after(schedule.wait).max(pause) };
        }
    }

    /// The task is over, as whoever cancelled it knows.
    pub(super) fn ended(&self, id: &str) {
        self.change(|held| held.retain(|held| !held.is_of(id)));
        self.freed.notify_waiters();
    }

    fn change(&self, change: impl FnOnce(&mut Vec<Held>)) {
        change(&mut self.lock().held);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Every change is a few assignments, so a panic elsewhere cannot leave it half done.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn next(&mut self, now: Instant, most: u32) -> Next {
        self.held.retain(|held| held.until.is_none_or(|until| until > now));
        if self.held.len() < most as usize {
            self.number += 1;
            self.held.push(Held { number: self.number, since: now, until: None, task: None });
            return Next::Taken(self.number);
        }
        // The oldest one first.
        let due = self.held.iter().find(|held| held.due().is_some_and(|due| due <= now));
        match due.and_then(|held| held.task.as_ref()) {
            Some((job, _)) => Next::Look(job.clone()),
            None => Next::Wait(self.held.iter().flat_map(|held| [held.due(), held.until]).flatten().min()),
        }
    }
}

impl Held {
    fn is_of(&self, id: &str) -> bool {
        self.task.as_ref().is_some_and(|(job, _)| job.id == id)
    }

    /// When the task is to be looked at.
    fn due(&self) -> Option<Instant> {
        self.task.as_ref().map(|(_, schedule)| schedule.looked + schedule.wait)
    }
}

impl Wish {
    fn place(self, places: &Arc<Places>, number: u64) -> Place {
        let Self { pattern, clock, effect, .. } = self;
        Place { places: places.clone(), number, clock, bound: pattern.timeout, effect }
    }

    fn in_vain(&self, failure: Option<Error>) -> Error {
        let Self { operation, most, pattern: Pattern { name, .. }, patience, .. } = self;
        let flaw = format!(
            "the API works on {most} {name}s of a key at a time, and waiting {patience:?} for one of those that this client \
             created to end was not enough; the request was not sent. Wait for one of them, or set a longer patience"
        );
        let error = client_runtime::Error::new(Kind::Timeout, flaw).with_operation(*operation);
        match failure {
            Some(failure) => error.with_source(failure).into(),
            None => error.into(),
        }
    }
}

impl Place {
    /// The task exists, and will be looked at. One that has a place already needs no other.
    pub(super) fn created(self, job: &Arc<Known>) {
        let looked = self.clock.now();
        let schedule = Schedule { looked, wait: job.pattern.interval.first };
        let mut is_known = false;
        self.places.change(|held| {
            is_known = held.iter().any(|held| held.is_of(&job.id));
            if let Some(held) = held.iter_mut().find(|held| held.number == self.number && !is_known) {
                (held.since, held.task) = (looked, Some((job.clone(), schedule)));
            }
        });
        if is_known {
            return self.give_back();
        }
        self.places.planned.notify_waiters();
    }

    /// There is no task, and there will be none.
    pub(super) fn refused(self) {
        self.give_back();
    }

    fn give_back(&self) {
        self.places.change(|held| held.retain(|held| held.number != self.number || held.task.is_some()));
        self.places.freed.notify_waiters();
    }

    fn change(&self, change: impl FnOnce(&mut Held)) {
        self.places.change(|held| {
            if let Some(held) = held.iter_mut().find(|held| held.number == self.number) {
                change(held);
            }
        });
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if !self.effect.is_possible() {
            return self.give_back();
        }
        let until = self.clock.now() + self.bound;
        self.change(|held| {
            if held.task.is_none() {
                held.until = Some(until);
            }
        });
        self.places.planned.notify_waiters();
    }
}

/// Whether a look that failed has told that the task is over. What a success tells is about the task.
fn is_over(error: &Error) -> bool {
    error.is_refused() || error.is_not_found()
}

/// What `work` comes to, unless `end` is first.
async fn before<F: Future>(mut end: Pin<&mut impl Future<Output = ()>>, mut work: Pin<&mut F>) -> Option<F::Output> {
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => end.as_mut().poll(context).map(|()| None),
    })
    .await
}

impl fmt::Debug for Places {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Places").field("held", &self.lock().held.len()).finish_non_exhaustive()
    }
}
