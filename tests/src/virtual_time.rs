//! Time for tests: it stands still while anybody works and jumps to the next alarm when all are asleep.
//!
//! The same clock is given to clients and simulators. What makes the jump safe with real connections on loopback is that
//! it counts: time moves when as many sleep as take part, so a request that is on its way holds it, and one that the
//! simulator delays or stalls does not. Then a limit on the work may be what comes first.

use std::collections::BTreeMap;
use std::fmt;
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

/// When, and a number that tells alarms of one moment apart.
type Key = (Duration, u64);

#[derive(Debug, Default)]
struct State {
    now: Duration,
    participants: usize,
    alarms: BTreeMap<Key, Waker>,
    /// Limits on work: whoever has set one is not asleep.
    timers: BTreeMap<Key, Waker>,
    count: u64,
}

/// Someone whose work holds the time. Each does one thing at a time, and sleeps on the clock when it waits.
#[derive(Debug)]
pub struct Participant(VirtualTime);

/// What somebody waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wait {
    /// A client, for a time to come.
    Client,
    /// A client, for work that is given so much time.
    Limit,
    /// A simulator, before it goes on with an answer.
    Server,
}

struct Alarm {
    state: Arc<Mutex<State>>,
    after: Duration,
    wait: Wait,
    key: Option<Key>,
    /// Whether somebody goes on, now that it has gone off.
    is_seen: bool,
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

    fn alarm(&self, after: Duration, wait: Wait) -> Alarm {
        Alarm { state: self.state.clone(), after, wait, key: None, is_seen: false }
    }
}

/// Who waits for what: the first thing to know of a test that does not come to an end.
impl fmt::Display for VirtualTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.lock();
        let moments = |set: &BTreeMap<Key, Waker>| set.keys().map(|(moment, _)| *moment).collect::<Vec<_>>();
        let (alarms, timers) = (moments(&state.alarms), moments(&state.timers));
        write!(f, "it is {:?}, {} take part, alarms at {alarms:?}, limits at {timers:?}", state.now, state.participants)
    }
}

impl State {
    /// Moves on to what comes next if all who take part wait for something, and all who work within a limit do too.
    fn turn(&mut self) {
        if self.alarms.len() < self.participants.max(self.timers.len()) {
            return;
        }
        let next = |set: &BTreeMap<Key, Waker>| set.first_key_value().map(|(key, _)| *key);
        let timer_is_first = match (next(&self.alarms), next(&self.timers)) {
            (Some(alarm), Some(timer)) => timer < alarm,
            (alarm, _) => alarm.is_none(),
        };
        if let Some(((moment, _), waker)) = self.set(timer_is_first).pop_first() {
            self.now = self.now.max(moment);
            waker.wake();
        }
    }

    fn set(&mut self, is_limit: bool) -> &mut BTreeMap<Key, Waker> {
        if is_limit { &mut self.timers } else { &mut self.alarms }
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
                state.count += 1;
                let key = (state.now + self.after, state.count);
                state.set(self.wait == Wait::Limit).insert(key, context.waker().clone());
                self.key = Some(key);
                if self.wait != Wait::Limit {
                    state.turn();
                }
                Poll::Pending
            }
            Some(key) => match state.set(self.wait == Wait::Limit).get_mut(&key) {
                Some(waker) => {
                    waker.clone_from(context.waker());
                    Poll::Pending
                }
                None => {
                    // A server may find that its caller is gone; then nobody else would notice that time has to go on.
                    self.is_seen = self.wait != Wait::Server;
                    Poll::Ready(())
                }
            },
        }
    }
}

impl Drop for Alarm {
    fn drop(&mut self) {
        if let Some(key) = self.key {
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            let is_limit = self.wait == Wait::Limit;
            let is_wasted = state.set(is_limit).remove(&key).is_none() && !self.is_seen;
            // Work is done, and whoever else still works may all be waiting, for a simulator that stalls for one. And
            // if time has moved for this one, nobody has seen it, as in a task that was ended: it has to move on.
            if is_wasted || is_limit && !state.timers.is_empty() {
                state.turn();
            }
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
        Box::pin(self.alarm(duration, Wait::Client))
    }

    fn timer(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(self.alarm(duration, Wait::Limit))
    }
}

impl notai_sim::Clock for VirtualTime {
    fn elapsed(&self) -> Duration {
        VirtualTime::elapsed(self)
    }

    fn sleep(&self, duration: Duration) -> notai_sim::Sleep {
        Box::pin(self.alarm(duration, Wait::Server))
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use super::*;
    use notai::Clock as _;

    #[tokio::test]
    async fn time_that_moved_for_nobody_moves_on() {
        let time = VirtualTime::new();
        let _busy = time.participate();
        let mut abandoned = time.timer(Duration::from_secs(2));
        let mut awaited = notai::Clock::sleep(&time, Duration::from_secs(5));
        poll_fn(|context| {
            // The first one goes off when the second one falls asleep, and is not asked again.
            assert!(abandoned.as_mut().poll(context).is_pending());
            assert!(awaited.as_mut().poll(context).is_pending());
            Poll::Ready(())
        })
        .await;
        assert_eq!(time.elapsed(), Duration::from_secs(2));
        drop(abandoned);
        awaited.await;
        assert_eq!(time.elapsed(), Duration::from_secs(5));
    }

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
