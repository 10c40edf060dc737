//! How everything that waits learns that the simulator stops.

use tokio::sync::watch;

/// Held by the simulator; dropping it means the same as stopping.
#[derive(Debug)]
pub struct Stopper(watch::Sender<bool>);

/// Held by everything that may wait.
#[derive(Debug, Clone)]
pub struct Stop(watch::Receiver<bool>);

/// The two ends.
pub(crate) fn channel() -> (Stopper, Stop) {
    let (sender, receiver) = watch::channel(false);
    (Stopper(sender), Stop(receiver))
}

impl Stopper {
    /// Tells all who wait.
    pub fn stop(&self) {
        self.0.send_replace(true);
    }
}

impl Stop {
    /// Completes once the simulator stops.
    pub async fn begun(&self) {
        // An error says that the other end is gone, which means the same.
        let _ = self.0.clone().wait_for(|stopped| *stopped).await;
    }

    /// Whether it does already.
    pub fn has_begun(&self) -> bool {
        *self.0.borrow() || self.0.has_changed().is_err()
    }
}
