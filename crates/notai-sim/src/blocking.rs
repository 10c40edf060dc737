//! A simulator for programs that are not asynchronous.

use std::io;
use std::ops::Deref;
use std::sync::Arc;
use std::sync::mpsc;
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::oneshot;

use crate::{Config, Simulator};

/// How long stopping may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// A [`Simulator`] on a runtime and a thread of its own. It can be used inside of a runtime too.
///
/// All methods of the simulator are there by `Deref`; it stops when it is dropped.
///
/// ```
/// use notai_sim::{Config, Plan, Region, Simulator};
///
/// let simulator = Simulator::start_blocking(Config::default())?;
/// let key = simulator.mint_key(Region::Eu, Plan::Pro);
/// assert_eq!(key.expose().len(), 47);
/// assert!(simulator.base_url(Region::Eu).starts_with("http://127.0.0.1:"));
/// simulator.shutdown();
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct BlockingSimulator {
    simulator: Arc<Simulator>,
    /// `None` once stopped.
    thread: Option<(oneshot::Sender<()>, JoinHandle<()>)>,
}

impl Simulator {
    /// Starts a simulator from a program that has no runtime; see [`BlockingSimulator`].
    ///
    /// # Errors
    ///
    /// As [`start`](Simulator::start), and if no thread can be started.
    pub fn start_blocking(config: Config) -> io::Result<BlockingSimulator> {
        let (report, started) = mpsc::channel();
        let (stop, stopped) = oneshot::channel();
        let thread =
            std::thread::Builder::new().name("notai-sim".to_owned()).spawn(move || run(config, &report, stopped))?;
        let simulator = started
            .recv()
            .unwrap_or_else(|_| Err(io::Error::other("the simulator's thread ended before it had started")))?;
        Ok(BlockingSimulator { simulator, thread: Some((stop, thread)) })
    }
}

/// What the thread does: start, report, and keep the runtime alive until told to stop.
fn run(config: Config, report: &mpsc::Sender<io::Result<Arc<Simulator>>>, stopped: oneshot::Receiver<()>) {
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
        if report.send(Simulator::start(config).await.map(Arc::new)).is_ok() {
            let _ = stopped.await;
        }
    });
    // Waits until the listeners are closed, but not for an answer that takes long to compute.
    runtime.shutdown_timeout(PATIENCE);
}

impl BlockingSimulator {
    /// Stops both servers and waits for their thread to end. Answers on their way may be cut off.
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

impl Drop for BlockingSimulator {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Deref for BlockingSimulator {
    type Target = Simulator;

    fn deref(&self) -> &Simulator {
        &self.simulator
    }
}
