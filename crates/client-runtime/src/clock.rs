//! Time, passed in: every wait and every deadline of this crate goes through a [`Clock`], so that tests neither
//! sleep nor depend on how fast a machine is.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant, SystemTime};

/// A boxed future that can be sent between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Where a client reads the time and how it waits.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// A moment that never goes back; for deadlines and durations.
    fn now(&self) -> Instant;

    /// The time of day; for dates that a server names, such as in `Retry-After`.
    fn wall(&self) -> SystemTime;

    /// Completes once `duration` has passed.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Completes once `duration` has passed, to end work that takes too long. The same as [`sleep`](Self::sleep), unless
    /// a clock for tests wants to tell a wait from a limit: virtual time may skip the one and must not skip the other.
    fn timer(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.sleep(duration)
    }

    /// Told that a call begins to wait for another one, without an alarm of its own: in the line of those whom the plan
    /// lets start one after the other. It waits until the value is dropped. The clock of the machine need not know;
    /// virtual time would wait for a call that waits for time.
    fn idle(&self) -> Option<Box<dyn Send>> {
        None
    }
}

/// The clock of the machine; sleeping needs a tokio runtime with time enabled.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// Runs `future` for at most `limit`; `None` when the time was up first.
pub(crate) fn within<'a, F: Future>(
    clock: &'a dyn Clock,
    limit: Option<Duration>,
    future: Pin<&'a mut F>,
) -> impl Future<Output = Option<F::Output>> {
    Either { future, alarm: limit.map(|limit| move || clock.timer(limit)), set: None }
}

/// Runs `future` until it or `alarm` is ready; `None` when it was the alarm.
pub(crate) fn either<F: Future>(
    future: Pin<&mut F>,
    alarm: impl FnOnce() -> BoxFuture<'static, ()> + Unpin,
) -> impl Future<Output = Option<F::Output>> {
    Either { future, alarm: Some(alarm), set: None }
}

/// A future and what may end it.
///
/// The future stays where it is: taken by value, it would be copied and be kept twice in the future that waits here. The
/// alarm is set at the first wait: what is done at once, like a place in a plan with room, needs none.
struct Either<'a, F, A> {
    future: Pin<&'a mut F>,
    alarm: Option<A>,
    set: Option<BoxFuture<'static, ()>>,
}

impl<F: Future, A: FnOnce() -> BoxFuture<'static, ()> + Unpin> Future for Either<'_, F, A> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        // The work is asked first: an answer that is there when the time is up still counts.
        if let Poll::Ready(output) = self.future.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        if let Some(alarm) = self.alarm.take() {
            self.set = Some(alarm());
        }
        self.set.as_mut().map_or(Poll::Pending, |alarm| alarm.as_mut().poll(context).map(|()| None))
    }
}
