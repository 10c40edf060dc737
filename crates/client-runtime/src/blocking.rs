//! A thread on which futures run for callers that wait.
//!
//! Whoever wants to wait for a future needs something that runs it. The caller's own runtime cannot, because waiting
//! holds the thread that would have to do the work; so the work gets a thread of its own, with a runtime that nobody
//! else sees. What waits is an ordinary thread, inside of a runtime or not.
//!
//! ```
//! use client_runtime::Background;
//!
//! let background = Background::start("example")?;
//! assert_eq!(background.run(async { 6 * 7 })?, 42);
//! # Ok::<(), client_runtime::Error>(())
//! ```

use std::fmt;
use std::future::Future;
use std::io;
use std::sync::{Arc, mpsc};
use std::thread::{self, ThreadId};

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;
use tracing::Instrument as _;
use tracing::instrument::WithSubscriber as _;

use crate::{Error, Kind};

/// A handle to the thread, which ends when the last handle is dropped. Nobody waits for its end, so a handle may be
/// dropped anywhere.
#[derive(Clone)]
pub struct Background {
    shared: Arc<Shared>,
}

struct Shared {
    runtime: Handle,
    thread: ThreadId,
    /// Nothing is ever sent: that it is gone is the message.
    _alive: oneshot::Sender<()>,
}

type Started = io::Result<(Handle, ThreadId)>;

impl Background {
    /// Starts a thread called `name`.
    ///
    /// # Errors
    ///
    /// [`Kind::Config`] if the system has no thread or no event queue to give.
    pub fn start(name: &str) -> Result<Self, Error> {
        let refused = |cause: io::Error| Error::config("the background thread could not be started").with_source(cause);
        let (report, started) = mpsc::sync_channel(1);
        let (alive, over) = oneshot::channel();
        thread::Builder::new().name(name.to_owned()).spawn(move || serve(&report, over)).map_err(refused)?;
        let gone = |_| Err(io::Error::other("it ended before it had started"));
        let (runtime, thread) = started.recv().unwrap_or_else(gone).map_err(refused)?;
        Ok(Self { shared: Arc::new(Shared { runtime, thread, _alive: alive }) })
    }

    /// Runs `future` on the thread and waits for what comes out of it. Traces go where the caller's go.
    ///
    /// # Errors
    ///
    /// [`Kind::Background`] when nothing comes out: the future panicked, or the thread is gone. Also when the caller is
    /// on that very thread, where waiting would never end.
    pub fn run<T: Send + 'static>(&self, future: impl Future<Output = T> + Send + 'static) -> Result<T, Error> {
        if thread::current().id() == self.shared.thread {
            let flaw = "a blocking call was made on the client's background thread, which it would wait for";
            return Err(Error::new(Kind::Background, flaw));
        }
        let (sender, outcome) = mpsc::sync_channel(1);
        let work = async move {
            // The receiver waits below until the sender is used or gone.
            let _ = sender.send(future.await);
        };
        self.shared.runtime.spawn(work.in_current_span().with_current_subscriber());
        let flaw = "the client's background thread has ended, or the call panicked on it";
        outcome.recv().map_err(|_| Error::new(Kind::Background, flaw).received())
    }
}

/// What the thread does: keep the runtime going until the last handle is gone.
fn serve(report: &mpsc::SyncSender<Started>, over: oneshot::Receiver<()>) {
    let runtime = match Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(cause) => {
            // Nobody is left to be told if the starter is gone.
            let _ = report.send(Err(cause));
            return;
        }
    };
    if report.send(Ok((runtime.handle().clone(), thread::current().id()))).is_ok() {
        let _ = runtime.block_on(over);
    }
    // A name lookup on its way is not waited for.
    runtime.shutdown_background();
}

impl fmt::Debug for Background {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Background").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Told when it is dropped.
    struct Guard(mpsc::Sender<()>);

    impl Drop for Guard {
        fn drop(&mut self) {
            let _ = self.0.send(());
        }
    }

    /// Works on a runtime that the test can end.
    fn on(runtime: &tokio::runtime::Runtime) -> Background {
        let thread = thread::spawn(|| thread::current().id()).join().unwrap();
        let (alive, _) = oneshot::channel();
        Background { shared: Arc::new(Shared { runtime: runtime.handle().clone(), thread, _alive: alive }) }
    }

    #[test]
    fn a_panic_is_an_error_and_the_thread_goes_on() {
        let background = Background::start("test").unwrap();
        let error = background.run(async { panic!("on purpose") }).map(|(): ()| ()).unwrap_err();
        assert!(error.kind() == Kind::Background && error.may_have_been_received(), "{error}");
        assert_eq!(background.clone().run(async { 1 }).unwrap(), 1);
    }

    #[test]
    fn a_thread_that_is_gone_is_an_error() {
        let runtime = Builder::new_current_thread().build().unwrap();
        let background = on(&runtime);
        drop(runtime);
        assert_eq!(background.run(async { 1 }).unwrap_err().kind(), Kind::Background);
    }

    #[test]
    fn a_thread_that_ends_under_a_call_is_an_error() {
        let (sender, receiver) = mpsc::channel();
        let runtime = Builder::new_current_thread().build().unwrap();
        let background = on(&runtime);
        let caller = thread::spawn(move || {
            background.run(async move {
                sender.send(()).unwrap();
                std::future::pending::<()>().await;
            })
        });
        // The call is under way when its task has run; then its runtime goes.
        while receiver.try_recv().is_err() {
            runtime.block_on(tokio::task::yield_now());
        }
        drop(runtime);
        assert_eq!(caller.join().unwrap().unwrap_err().kind(), Kind::Background);
    }

    #[test]
    fn waiting_for_itself_is_an_error() {
        let background = Background::start("test").unwrap();
        let inner = background.clone();
        let outcome = background.run(async move { inner.run(async { 1 }) }).unwrap();
        assert_eq!(outcome.unwrap_err().kind(), Kind::Background);
    }

    #[test]
    fn the_thread_ends_with_the_last_handle() {
        let background = Background::start("test").unwrap();
        let (sender, dropped) = mpsc::channel();
        let guard = Guard(sender);
        background.shared.runtime.spawn(async move {
            let _guard = guard;
            std::future::pending::<()>().await;
        });
        let clone = background.clone();
        drop(background);
        assert_eq!(clone.run(async { 1 }).unwrap(), 1);
        assert!(dropped.try_recv().is_err());
        drop(clone);
        dropped.recv().unwrap();
    }

    #[test]
    fn it_waits_and_is_dropped_inside_of_a_runtime_too() {
        Builder::new_current_thread().build().unwrap().block_on(async {
            let background = Background::start("test").unwrap();
            assert_eq!(background.run(async { 1 }).unwrap(), 1);
            let moved = background.clone();
            tokio::task::spawn_blocking(move || moved.run(async { 2 }).unwrap()).await.unwrap();
            tokio::spawn(async move { background.run(async { 3 }).unwrap() }).await.unwrap();
        });
    }
}
