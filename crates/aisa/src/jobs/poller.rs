//! Looking at a job until it has ended.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use client_runtime::{BoxFuture, Clock, Kind};
use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::{Interval, Known, LOOK, Look, Progress, Update};
use crate::Error;

/// What a look may take when the time is over.
pub(super) const LAST: Duration = Duration::from_secs(5);

/// A wait for a job: how often it was looked at, and when to look again.
pub(super) struct Poller<T> {
    job: Arc<Known>,
    clock: Arc<dyn Clock>,
    interval: Interval,
    timeout: Duration,
    /// How long to wait before the next look; none before the first, unless there is nothing to see yet.
    wait: Option<Duration>,
    started: Option<Instant>,
    progress: Progress,
    /// The latest failure, which passed or might have.
    failure: Option<Error>,
    result: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> Poller<T> {
    pub(super) fn new(job: Arc<Known>, interval: Interval, timeout: Duration, is_new: bool) -> Self {
        Self {
            clock: job.call.clock(),
            job,
            interval,
            timeout,
            wait: is_new.then_some(interval.first),
            started: None,
            progress: Progress::default(),
            failure: None,
            result: PhantomData,
        }
    }

    /// The next thing that is to be told.
    pub(super) async fn next(&mut self) -> Result<Update<T>, Error> {
        let started = *self.started.get_or_insert_with(|| self.clock.now());
        let waited = |clock: &dyn Clock| clock.now().saturating_duration_since(started);
        loop {
            let left = self.timeout.saturating_sub(waited(&*self.clock));
            if let Some(wait) = self.wait {
                if left.is_zero() {
                    return Err(self.out_of_time());
                }
                // The last look is at the end of the time, whatever the interval.
                self.clock.sleep(wait.min(left)).await;
            }
            self.wait = Some(self.wait.map_or(self.interval.first, |wait| self.interval.after(wait)));
            self.progress.looks += 1;
            // The last look has a little time, too.
            let left = self.timeout.saturating_sub(waited(&*self.clock));
            let looked = self.job.look(LOOK.min(left.saturating_add(LAST))).await;
            self.progress.waited = waited(&*self.clock);
            match looked {
                Ok(Look::Running(state, done)) => {
                    (self.progress.state, self.progress.done) = (state, done);
                    return Ok(Update::Running(self.progress.clone()));
                }
                Ok(Look::Done(answer)) => return self.job.read(answer).map(Update::Done),
                Err(error) if passes(&error) => {
                    self.progress.failed_looks += 1;
                    // A server that wants a pause gets it.
                    self.wait = self.wait.max(error.retry_after());
                    self.failure = Some(error);
                }
                Err(error) => return Err(error),
            }
        }
    }

    fn out_of_time(&mut self) -> Error {
        let (name, timeout) = (self.job.pattern.name, self.timeout);
        let flaw = format!("the {name} has not ended within {timeout:?}; it goes on, and its id is as good as before");
        let error = client_runtime::Error::new(Kind::Timeout, flaw).with_operation(self.job.look.operation().id);
        match self.failure.take() {
            Some(failure) => error.with_source(failure).into(),
            None => error.into(),
        }
    }
}

/// Whether the next look may tell what this one did not.
fn passes(error: &Error) -> bool {
    // What a success tells is about the job.
    !error.is_refused() && error.is_retryable()
}

/// What becomes of a job; made by [`Job::poll_stream`](super::Job::poll_stream).
#[must_use = "nothing is asked until it is polled"]
pub struct Updates<T> {
    step: Step<T>,
}

/// What was told, and who asks again.
type Asked<T> = (Result<Update<T>, Error>, Box<Poller<T>>);

/// Where a stream stands.
enum Step<T> {
    Idle(Box<Poller<T>>),
    Asking(BoxFuture<'static, Asked<T>>),
    Over,
}

impl<T: DeserializeOwned + Send + 'static> Updates<T> {
    pub(super) fn new(poller: Poller<T>) -> Self {
        Self { step: Step::Idle(Box::new(poller)) }
    }

    /// The next update; `None` after the result or an error.
    pub async fn next(&mut self) -> Option<Result<Update<T>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T: DeserializeOwned + Send + 'static> Stream for Updates<T> {
    type Item = Result<Update<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match std::mem::replace(&mut self.step, Step::Over) {
                Step::Idle(mut poller) => {
                    self.step = Step::Asking(Box::pin(async move { (poller.next().await, poller) }));
                }
                Step::Asking(mut asking) => {
                    let Poll::Ready((update, poller)) = asking.as_mut().poll(context) else {
                        self.step = Step::Asking(asking);
                        return Poll::Pending;
                    };
                    if matches!(update, Ok(Update::Running(_))) {
                        self.step = Step::Idle(poller);
                    }
                    return Poll::Ready(Some(update));
                }
                Step::Over => return Poll::Ready(None),
            }
        }
    }
}

impl<T> fmt::Debug for Updates<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Updates").field("is_over", &matches!(self.step, Step::Over)).finish()
    }
}
