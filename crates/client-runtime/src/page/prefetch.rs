//! Asking for the next page while the caller is still busy with this one.
//!
//! A future moves only while somebody polls it, and a busy caller does not; so the walk goes on in a task of its own,
//! which hands its steps over through a queue. The queue's free places are what bounds it: one is reserved *before* a
//! page is asked for, so the pages that lie in the queue and the one on its way are never more than the queue is long.

use std::any::Any;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tracing::Instrument as _;
use tracing::instrument::WithSubscriber as _;

use super::walker::{Step, Walker};
use crate::Error;

/// Pages ahead, unless the caller says otherwise: enough to hide the latency behind a caller that takes as long.
pub(super) const DEFAULT: usize = 1;

/// Most pages ahead; further ones would be memory and no gain.
const MOST: usize = 1_000;

/// A walk in a task, seen from the side that takes its pages. Dropping it ends the task and the request in flight.
#[derive(Debug)]
pub(super) struct Ahead<T, E> {
    steps: mpsc::Receiver<Step<T, E>>,
    task: JoinHandle<()>,
}

/// Why no further step comes.
pub(super) enum Gone {
    /// The task was taken away, as with its runtime.
    Away,
    /// The task panicked, with this.
    Panicked(Box<dyn Any + Send>),
}

impl<T: Send + 'static, E: From<Error> + Send + 'static> Ahead<T, E> {
    /// Lets `walker` go ahead by `pages`, at least one, on `runtime`.
    pub(super) fn start(runtime: &Handle, mut walker: Walker<T, E>, pages: usize) -> Self {
        let (sender, steps) = mpsc::channel(pages.clamp(1, MOST));
        let work = async move {
            // No place is to be had once the receiver is gone.
            while let Ok(free) = sender.reserve().await {
                match poll_fn(|context| walker.poll_step(context)).await {
                    Some(step) => free.send(step),
                    None => break,
                }
            }
        };
        // What is traced in the task belongs where the walk was begun.
        let task = runtime.spawn(work.in_current_span().with_current_subscriber());
        Self { steps, task }
    }

    /// The next step, unless the task is gone; after that it must not be polled again. The end of a walk is told by its
    /// last step.
    pub(super) fn poll_step(&mut self, context: &mut Context<'_>) -> Poll<Result<Step<T, E>, Gone>> {
        if let Some(step) = ready!(self.steps.poll_recv(context)) {
            return Poll::Ready(Ok(step));
        }
        let ended = ready!(Pin::new(&mut self.task).poll(context));
        let panic = ended.err().and_then(|ended| ended.try_into_panic().ok());
        Poll::Ready(Err(panic.map_or(Gone::Away, Gone::Panicked)))
    }
}

impl<T, E> Drop for Ahead<T, E> {
    fn drop(&mut self) {
        self.task.abort();
    }
}
