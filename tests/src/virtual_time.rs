//! Time for tests: it stands still while anybody works and jumps to the next alarm when all are asleep.
//!
//! The same clock is given to clients and simulators. What makes the jump safe with real connections on loopback is that
//! it counts: time moves when as many sleep as take part, so a request that is on its way holds it, and one that the
//! simulator delays or stalls does not. Then a limit on the work may be what comes first. Calls that stand in line behind
//! another one say so, and count as asleep.
//!
//! The jump comes a moment after the last one has fallen asleep: one who was woken, and is still thought to sleep, gets
//! the time to say otherwise.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant, SystemTime};

use notai::BoxFuture;
use tokio::runtime::Handle;

/// 2026-06-10T12:00:00Z, which is the simulator's present.
const MORNING: Duration = Duration::from_secs(1_781_092_800);

/// How often all who were woken run before time moves: whoever wakes another one does so at once.
const TURNS: usize = 2;

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
    /// Those who sleep beside what is tested, which is not asleep because they are.
    background: usize,
    alarms: BTreeMap<Key, Waker>,
    /// How many of the alarms are a simulator's for a request.
    servers: usize,
    /// Requests that a limit has ended while a simulator slept for them, and still does: it learns of it by and by, and
    /// until then it would be taken for one that sleeps for somebody.
    abandoned: usize,
    /// Those who wait for another call, without an alarm.
    idle: usize,
    /// The threads by which time is about to move. Each for itself: one may be blocked by a call that waits.
    moves: HashSet<ThreadId>,
    /// Limits on work: whoever has set one is not asleep.
    timers: BTreeMap<Key, Waker>,
    count: u64,
}

/// Someone whose work holds the time. Each does one thing at a time, and sleeps on the clock when it waits.
#[derive(Debug)]
pub struct Participant(VirtualTime);

/// Someone who sleeps beside what is tested. It counts until it is dropped, not until it is woken: who was woken has work
/// to do, and time stands still for that.
struct Background {
    /// `None` once it is on its way out.
    alarm: Option<Alarm>,
    time: VirtualTime,
}

/// Someone who waits for another call.
struct Idle(VirtualTime);

/// Time that is about to move: it does when this is dropped, which also happens if its task never runs.
struct Jump {
    time: VirtualTime,
    thread: ThreadId,
}

struct Alarm {
    time: VirtualTime,
    after: Duration,
    whose: Whose,
    key: Option<Key>,
    /// Whether its end has been seen.
    done: bool,
}

/// Who has set an alarm.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Whose {
    /// A client that waits.
    Client,
    /// A client that limits its work.
    Timer,
    /// A simulator, for a request.
    Server,
    /// A simulator, for itself.
    Background,
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

    fn alarm(&self, after: Duration, whose: Whose) -> Alarm {
        Alarm { time: self.clone(), after, whose, key: None, done: false }
    }

    /// Lets time move, if nobody works, once those who were woken have had their turn.
    fn turn(&self, mut state: MutexGuard<'_, State>) {
        let thread = thread::current().id();
        if !state.is_still() || !state.moves.insert(thread) {
            return;
        }
        // A runtime that ends drops the task at once, and with it the jump.
        drop(state);
        let jump = Jump { time: self.clone(), thread };
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(async move {
                for _ in 0..TURNS {
                    tokio::task::yield_now().await;
                }
                drop(jump);
            });
        }
    }
}

/// Who waits for what: the first thing to know of a test that does not come to an end.
impl fmt::Display for VirtualTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.lock();
        let moments = |set: &BTreeMap<Key, Waker>| set.keys().map(|(moment, _)| *moment).collect::<Vec<_>>();
        let (alarms, timers) = (moments(&state.alarms), moments(&state.timers));
        write!(f, "it is {:?}, {} take part, {} stand in line, ", state.now, state.participants, state.idle)?;
        write!(f, "alarms at {alarms:?}, limits at {timers:?}")
    }
}

impl State {
    /// Whether all who take part wait for something, and all who work within a limit do too.
    fn is_still(&mut self) -> bool {
        self.abandoned = self.abandoned.min(self.servers);
        let asleep = self.alarms.len() + self.idle;
        asleep >= self.background + self.participants.max(self.timers.len()) && self.abandoned == 0
    }

    /// Moves on to what comes next, if nobody works.
    fn jump(&mut self) {
        if !self.is_still() {
            return;
        }
        let next = |set: &BTreeMap<Key, Waker>| set.first_key_value().map(|(key, _)| *key);
        let timer_is_first = match (next(&self.alarms), next(&self.timers)) {
            (Some(alarm), Some(timer)) => timer < alarm,
            (alarm, _) => alarm.is_none(),
        };
        if let Some(((moment, _), waker)) =
            self.set(if timer_is_first { Whose::Timer } else { Whose::Client }).pop_first()
        {
            self.now = self.now.max(moment);
            // Where several are on their way, who sleeps for whom is not known.
            self.abandoned = usize::from(timer_is_first && self.timers.is_empty());
            waker.wake();
        }
    }

    fn set(&mut self, whose: Whose) -> &mut BTreeMap<Key, Waker> {
        if whose == Whose::Timer { &mut self.timers } else { &mut self.alarms }
    }
}

impl Future for Background {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        self.alarm.as_mut().map_or(Poll::Ready(()), |alarm| Pin::new(alarm).poll(context))
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        // First the alarm, or it would count as that of somebody whom time waits for.
        self.alarm = None;
        let mut state = self.time.lock();
        state.background -= 1;
        self.time.turn(state);
    }
}

impl Drop for Participant {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.participants -= 1;
        // The others may all be asleep by now.
        self.0.turn(state);
    }
}

impl Drop for Idle {
    fn drop(&mut self) {
        self.0.lock().idle -= 1;
    }
}

impl Drop for Jump {
    fn drop(&mut self) {
        let mut state = self.time.lock();
        state.moves.remove(&self.thread);
        state.jump();
    }
}

impl Future for Alarm {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let time = self.time.clone();
        let mut state = time.lock();
        match self.key {
            None if self.after.is_zero() => Poll::Ready(()),
            None => {
                state.count += 1;
                let key = (state.now + self.after, state.count);
                state.set(self.whose).insert(key, context.waker().clone());
                state.servers += usize::from(self.whose == Whose::Server);
                self.key = Some(key);
                if self.whose != Whose::Timer {
                    time.turn(state);
                }
                Poll::Pending
            }
            Some(key) => match state.set(self.whose).get_mut(&key) {
                Some(waker) => {
                    waker.clone_from(context.waker());
                    Poll::Pending
                }
                None => {
                    self.done = true;
                    Poll::Ready(())
                }
            },
        }
    }
}

impl Drop for Alarm {
    fn drop(&mut self) {
        if let Some(key) = self.key {
            let mut state = self.time.lock();
            state.set(self.whose).remove(&key);
            if self.whose == Whose::Server {
                state.servers -= 1;
            }
            let turns = match self.whose {
                // Work is done, and whoever else there is may be waiting: for a simulator that stalls, or for its own pause.
                Whose::Timer => true,
                // Nobody was woken, so nobody else will move the time on.
                Whose::Client => !self.done,
                // Whoever it was for may have gone, and nobody else would notice that time has to go on.
                Whose::Server => {
                    if !self.done {
                        state.abandoned = state.abandoned.saturating_sub(1);
                    }
                    true
                }
                // Turned with the one who sleeps.
                Whose::Background => false,
            };
            if turns {
                self.time.turn(state);
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
        Box::pin(self.alarm(duration, Whose::Client))
    }

    fn timer(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(self.alarm(duration, Whose::Timer))
    }

    fn idle(&self) -> Option<Box<dyn Send>> {
        let mut state = self.lock();
        state.idle += 1;
        self.turn(state);
        Some(Box::new(Idle(self.clone())))
    }
}

impl notai_sim::Clock for VirtualTime {
    fn elapsed(&self) -> Duration {
        VirtualTime::elapsed(self)
    }

    fn sleep(&self, duration: Duration) -> notai_sim::Sleep {
        Box::pin(self.alarm(duration, Whose::Server))
    }

    fn background(&self, duration: Duration) -> notai_sim::Sleep {
        self.lock().background += 1;
        Box::pin(Background { alarm: Some(self.alarm(duration, Whose::Background)), time: self.clone() })
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use super::*;
    use notai::Clock as _;

    async fn run_others() {
        for _ in 0..2 * TURNS {
            tokio::task::yield_now().await;
        }
    }

    #[tokio::test]
    async fn time_does_not_wait_for_who_stands_in_line() {
        let time = VirtualTime::new();
        let _both = [time.participate(), time.participate()];
        let behind = time.idle();
        notai::Clock::sleep(&time, Duration::from_secs(5)).await;
        assert_eq!(time.elapsed(), Duration::from_secs(5));
        drop(behind);
        let ahead = tokio::spawn(notai::Clock::sleep(&time, Duration::from_secs(5)));
        run_others().await;
        assert_eq!(time.elapsed(), Duration::from_secs(5), "the one behind works now");
        ahead.abort();
    }

    #[tokio::test]
    async fn who_is_woken_may_set_an_earlier_alarm_before_time_moves() {
        let time = VirtualTime::new();
        let (_one, busy) = (time.participate(), time.participate());
        let wake = std::sync::Arc::new(tokio::sync::Notify::new());
        let (woken, clock) = (wake.clone(), time.clone());
        let other = tokio::spawn(async move {
            let line = clock.idle();
            woken.notified().await;
            drop(line);
            notai::Clock::sleep(&clock, Duration::from_secs(1)).await;
            drop(busy);
            clock.elapsed()
        });
        run_others().await;
        wake.notify_one();
        // Asleep before the other one has run.
        notai::Clock::sleep(&time, Duration::from_secs(5)).await;
        assert_eq!(other.await.unwrap(), Duration::from_secs(1));
    }

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
        run_others().await;
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
        run_others().await;
        assert_eq!(time.elapsed(), Duration::from_secs(5));
        drop(other);
        early.await.unwrap();
        assert_eq!(time.elapsed(), Duration::from_secs(6));
        assert_eq!(time.now() - time.start, Duration::from_secs(6));
    }
}
