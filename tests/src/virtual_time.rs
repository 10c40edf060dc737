//! Time for tests: it stands still while anybody works and jumps to the next alarm when all are asleep.
//!
//! The same clock is given to clients and simulators. What makes the jump safe with real connections on loopback is that
//! it counts: time moves when as many sleep as take part, so a request that is on its way holds it.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant, SystemTime};

use notai::BoxFuture;

/// 2026-06-10T12:00:00Z, which is the simulator's present.
const MORNING: Duration = Duration::from_secs(1_781_092_800);

/// A clock that all who take part in a test share.
#[derive(Clone, Debug)]
pub struct VirtualTime {
    start: Instant,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    now: Duration,
    participants: usize,
    alarms: BTreeMap<(Duration, u64), Option<Waker>>,
    set: u64,
}

/// Someone whose work holds the time. Each does one thing at a time, and sleeps on the clock when it waits.
#[derive(Debug)]
pub struct Participant(VirtualTime);

struct Alarm {
    state: Arc<Mutex<State>>,
    after: Duration,
    key: Option<(Duration, u64)>,
}

impl VirtualTime {
    /// A clock at zero, which nobody takes part in yet.
    #[expect(clippy::new_without_default, reason = "two clocks are two times; making one is a deed")]
    pub fn new() -> Self {
        Self { start: Instant::now(), state: Arc::default() }
    }

    /// Takes part until the value is dropped.
    pub fn participate(&self) -> Participant {
        self.lock().participants += 1;
        Participant(self.clone())
    }

    /// What has passed.
    pub fn elapsed(&self) -> Duration {
        self.lock().now
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn alarm(&self, after: Duration) -> Alarm {
        Alarm { state: self.state.clone(), after, key: None }
    }
}

impl State {
    /// Moves on to the next alarm if all who take part wait for one.
    fn turn(&mut self) {
        if self.alarms.len() < self.participants {
            return;
        }
        if let Some(((moment, _), waker)) = self.alarms.pop_first() {
            self.now = self.now.max(moment);
            waker.into_iter().for_each(Waker::wake);
        }
    }
}

impl Drop for Participant {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.participants -= 1;
        // The others may all be asleep by now.
        state.turn();
    }
}

impl Future for Alarm {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let shared = self.state.clone();
        let mut state = shared.lock().unwrap_or_else(PoisonError::into_inner);
        match self.key {
            None if self.after.is_zero() => Poll::Ready(()),
            None => {
                state.set += 1;
                let key = (state.now + self.after, state.set);
                state.alarms.insert(key, Some(context.waker().clone()));
                self.key = Some(key);
                state.turn();
                Poll::Pending
            }
            Some(key) => match state.alarms.get_mut(&key) {
                Some(waker) => {
                    *waker = Some(context.waker().clone());
                    Poll::Pending
                }
                None => Poll::Ready(()),
            },
        }
    }
}

impl Drop for Alarm {
    fn drop(&mut self) {
        if let Some(key) = self.key {
            self.state.lock().unwrap_or_else(PoisonError::into_inner).alarms.remove(&key);
        }
    }
}

impl notai::Clock for VirtualTime {
    fn now(&self) -> Instant {
        self.start + self.elapsed()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + MORNING + self.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(self.alarm(duration))
    }

    /// Never: work is not late as long as time waits for it.
    fn timer(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

impl notai_sim::Clock for VirtualTime {
    fn elapsed(&self) -> Duration {
        VirtualTime::elapsed(self)
    }

    fn sleep(&self, duration: Duration) -> notai_sim::Sleep {
        Box::pin(self.alarm(duration))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use notai::Clock as _;

    #[tokio::test]
    async fn time_moves_when_all_sleep() {
        let time = VirtualTime::new();
        let (one, other) = (time.participate(), time.participate());
        let clock = time.clone();
        let early = tokio::spawn(async move {
            for _ in 0..3 {
                notai::Clock::sleep(&clock, Duration::from_secs(2)).await;
            }
            drop(one);
        });
        notai::Clock::sleep(&time, Duration::from_secs(5)).await;
        assert_eq!(time.elapsed(), Duration::from_secs(5));
        // The early one sleeps until 6 and is not woken while the other one works.
        tokio::task::yield_now().await;
        assert_eq!(time.elapsed(), Duration::from_secs(5));
        drop(other);
        early.await.unwrap();
        assert_eq!(time.elapsed(), Duration::from_secs(6));
        assert_eq!(time.now() - time.start, Duration::from_secs(6));
    }
}
