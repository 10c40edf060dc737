//! A clock that only the test moves.

use std::sync::{Arc, Condvar, Mutex};
use std::task::{Poll, Waker};
use std::time::Duration;

use notai_sim::{Clock, Sleep};

#[derive(Debug, Clone, Default)]
pub(crate) struct ManualClock(Arc<Shared>);

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
    pub(crate) fn shared(&self) -> Arc<dyn Clock> {
        Arc::new(self.clone())
    }

    pub(crate) fn advance(&self, duration: Duration) {
        let mut state = self.0.state.lock().unwrap();
        state.now += duration;
        let now = state.now;
        for (_, waker) in state.sleepers.extract_if(.., |(until, _)| *until <= now) {
            waker.wake();
        }
    }

    /// Waits until somebody sleeps, then advances to the first moment at which somebody wakes, and says how
    /// long that took by this clock.
    pub(crate) fn advance_to_next(&self) -> Duration {
        let state = self.0.state.lock().unwrap();
        let state = self.0.slept.wait_while(state, |state| state.sleepers.is_empty()).unwrap();
        let next = state.sleepers.iter().map(|(until, _)| *until).min().unwrap();
        let wait = next.saturating_sub(state.now);
        drop(state);
        self.advance(wait);
        wait
    }
}

impl Clock for ManualClock {
    fn elapsed(&self) -> Duration {
        self.0.state.lock().unwrap().now
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        let (shared, until) = (Arc::clone(&self.0), self.elapsed() + duration);
        Box::pin(std::future::poll_fn(move |context| {
            let mut state = shared.state.lock().unwrap();
            if until <= state.now {
                return Poll::Ready(());
            }
            state.sleepers.push((until, context.waker().clone()));
            shared.slept.notify_all();
            Poll::Pending
        }))
    }
}
