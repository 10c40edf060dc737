//! Time, passed in: rate limits count by a [`Clock`], and faults wait by it, so that a test of a program
//! can let minutes pass in no time.
//!
//! The data have a present of their own, [`Config::now`](crate::Config::now), which no clock moves.

use std::fmt;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

use crate::config::DEFAULT_NOW;

/// Where a simulator reads the time, and how it waits.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use std::time::Duration;
///
/// /// Time passes when somebody waits, and at no other time.
/// #[derive(Debug, Default)]
/// struct Impatient(AtomicU64);
///
/// impl notai_sim::Clock for Impatient {
///     fn elapsed(&self) -> Duration {
///         Duration::from_millis(self.0.load(Ordering::Relaxed))
///     }
///
///     fn sleep(&self, duration: Duration) -> notai_sim::Sleep {
///         self.0.fetch_add(duration.as_millis() as u64, Ordering::Relaxed);
///         Box::pin(std::future::ready(()))
///     }
/// }
///
/// let config = notai_sim::Config::default().with_clock(std::sync::Arc::new(Impatient::default()));
/// ```
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// The time since a start that never changes; it never goes back.
    fn elapsed(&self) -> Duration;

    /// Completes once `duration` has passed. It may be dropped before.
    fn sleep(&self, duration: Duration) -> Sleep;

    /// The same as [`sleep`](Self::sleep), for what happens by itself while no request waits for it: a port that opens
    /// again. A clock that jumps when all are asleep must not jump for this alone.
    fn background(&self, duration: Duration) -> Sleep {
        self.sleep(duration)
    }

    /// The time of day, for a `Retry-After` that is a date. Unless told otherwise, a clock starts on
    /// 2026-06-10 at 12:00:00Z, as the data do.
    fn date(&self) -> SystemTime {
        SystemTime::from(DEFAULT_NOW) + self.elapsed()
    }
}

/// What [`Clock::sleep`] gives.
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// The clock of the machine; sleeping needs the tokio runtime that the simulator runs on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MachineClock {
    start: Instant,
}

impl Default for MachineClock {
    fn default() -> Self {
        MachineClock { start: Instant::now() }
    }
}

impl Clock for MachineClock {
    fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        Box::pin(tokio::time::sleep(duration))
    }

    fn date(&self) -> SystemTime {
        SystemTime::now()
    }
}
