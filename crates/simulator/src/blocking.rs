//! A simulator for programs that are not asynchronous.

use std::io;
use std::ops::Deref;
use std::sync::Arc;
use std::sync::mpsc;
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::oneshot;

/// How long stopping may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// A simulator on a runtime and a thread of its own. It can be used inside of a runtime too.
///
/// All methods of the simulator are there by `Deref`; it stops when it is dropped.
pub struct Blocking<S> {
    simulator: Arc<S>,
    /// `None` once stopped.
    thread: Option<(oneshot::Sender<()>, JoinHandle<()>)>,
}

impl<S: Send + Sync + 'static> Blocking<S> {
    /// Starts a simulator on a thread of this name.
    ///
    /// # Errors
    ///
    /// As `start` says, and if no thread can be started.
    pub fn start<F>(name: &str, start: impl FnOnce() -> F + Send + 'static) -> io::Result<Self>
    where
        F: Future<Output = io::Result<S>>,
    {
        let (report, started) = mpsc::channel();
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new().name(name.to_owned()).spawn(move || run(start, &report, stopped))?;
        let simulator = started
            .recv()
            .unwrap_or_else(|_| Err(io::Error::other("the simulator's thread ended before it had started")))?;
        Ok(Blocking { simulator, thread: Some((stop, thread)) })
    }
}

/// What the thread does: start, report, and keep the runtime alive until told to stop.
fn run<S, F: Future<Output = io::Result<S>>>(
    start: impl FnOnce() -> F,
    report: &mpsc::Sender<io::Result<Arc<S>>>,
    stopped: oneshot::Receiver<()>,
) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => {
            // Nobody is left to be told if the starter is gone.
            let _ = report.send(Err(error));
            return;
        }
    };
    runtime.block_on(async {
        // If starting failed, or the starter is gone, there is nothing to wait for.
        if report.send(start().await.map(Arc::new)).is_ok() {
            let _ = stopped.await;
        }
    });
    // Waits until the listeners are closed, but not for an answer that takes long to compute.
    runtime.shutdown_timeout(PATIENCE);
}

impl<S> Blocking<S> {
    /// Stops all servers and waits for their thread to end. Answers on their way may be cut off.
    pub fn shutdown(mut self) {
        self.stop();
    }

    fn stop(&mut self) {
        if let Some((stop, thread)) = self.thread.take() {
            // The thread may have ended by itself; then there is nobody to tell and nothing to wait for.
            let _ = stop.send(());
            let _ = thread.join();
        }
    }
}

impl<S> Drop for Blocking<S> {
    fn drop(&mut self) {
        self.stop();
    }
}

impl<S> Deref for Blocking<S> {
    type Target = S;

    fn deref(&self) -> &S {
        &self.simulator
    }
}
