//! A clock that only a test moves.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::Duration;

use crate::clock::{Clock, Sleep};

/// A clock that stands still until it is advanced, so that a test decides who waits for how long and waits itself
/// for nothing.
///
/// ```
/// use std::time::Duration;
/// use simulator::{Clock, ManualClock};
///
/// let clock = ManualClock::default();
/// let shared = clock.shared();
/// clock.advance(Duration::from_secs(60));
/// assert_eq!(shared.elapsed(), Duration::from_secs(60));
/// ```
#[derive(Debug, Clone, Default)]
pub struct ManualClock(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    slept: Condvar,
}

#[derive(Debug, Default)]
struct State {
    now: Duration,
    /// Who sleeps, and until when.
    sleepers: Vec<(Duration, Waker)>,
}

impl ManualClock {
    /// The same clock, for a simulator.
    pub fn shared(&self) -> Arc<dyn Clock> {
        Arc::new(self.clone())
    }

    /// Lets time pass, and wakes those who have slept long enough.
    pub fn advance(&self, duration: Duration) {
        let mut state = self.lock();
        state.now += duration;
        let now = state.now;
        for (_, waker) in state.sleepers.extract_if(.., |(until, _)| *until <= now) {
            waker.wake();
        }
    }

    /// Waits until somebody sleeps, then advances to the first moment at which somebody wakes, and says how
    /// long that took by this clock.
    pub fn advance_to_next(&self) -> Duration {
        let state = self.0.slept.wait_while(self.lock(), |state| state.sleepers.is_empty());
        let state = state.unwrap_or_else(PoisonError::into_inner);
        let next = state.sleepers.iter().map(|(until, _)| *until).min().unwrap_or(state.now);
        let wait = next.saturating_sub(state.now);
        drop(state);
        self.advance(wait);
        wait
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A time and those who wait for one: nothing a panic could leave half done matters.
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for ManualClock {
    fn elapsed(&self) -> Duration {
        self.lock().now
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        let (clock, until) = (self.clone(), self.elapsed() + duration);
        Box::pin(std::future::poll_fn(move |context| {
            let mut state = clock.lock();
            if until <= state.now {
                return Poll::Ready(());
            }
            state.sleepers.push((until, context.waker().clone()));
            clock.0.slept.notify_all();
            Poll::Pending
        }))
    }
}
