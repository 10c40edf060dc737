//! Time, passed in: rate limits count by a [`Clock`], and faults wait by it, so that a test of a program
//! can let minutes pass in no time.
//!
//! The data of a simulator may have a present of their own, which no clock moves.

use std::fmt;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

use chrono::{DateTime, Utc};

/// 2026-06-10T12:00:00Z: where a clock starts that knows no date, and the present of data that need one.
pub const DEFAULT_NOW: DateTime<Utc> = match DateTime::from_timestamp(1_781_092_800, 0) {
    Some(now) => now,
    None => DateTime::UNIX_EPOCH,
};

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
/// impl simulator::Clock for Impatient {
///     fn elapsed(&self) -> Duration {
///         Duration::from_millis(self.0.load(Ordering::Relaxed))
///     }
///
///     fn sleep(&self, duration: Duration) -> simulator::Sleep {
///         self.0.fetch_add(duration.as_millis() as u64, Ordering::Relaxed);
///         Box::pin(std::future::ready(()))
///     }
/// }
///
/// let clock: std::sync::Arc<dyn simulator::Clock> = std::sync::Arc::new(Impatient::default());
/// assert_eq!(clock.elapsed(), Duration::ZERO);
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
    /// 2026-06-10 at 12:00:00Z.
    fn date(&self) -> SystemTime {
        SystemTime::from(DEFAULT_NOW) + self.elapsed()
    }
}

/// What [`Clock::sleep`] gives.
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// The clock of the machine; sleeping needs the tokio runtime that the simulator runs on.
#[derive(Debug, Clone, Copy)]
pub struct MachineClock {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_present_is_what_it_is_said_to_be() {
        assert_eq!(DEFAULT_NOW.to_rfc3339(), "2026-06-10T12:00:00+00:00");
    }
}
