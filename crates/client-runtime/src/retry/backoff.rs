//! How long to wait between two attempts.

use std::time::Duration;

use crate::Error;

/// Exponential backoff with full jitter: before retry `n` a uniformly random time up to `base * 2^(n - 1)`, and up to the
/// cap. Full jitter, because clients that failed together should not come back together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backoff {
    base: Duration,
    cap: Duration,
}

impl Backoff {
    /// Waits of up to `base` before the first retry, doubling up to `cap`. Default 0.5 s and 20 s.
    ///
    /// # Errors
    ///
    /// [`Kind::Config`](crate::Kind::Config) for a base of zero, a cap below the base, and a cap above an hour.
    pub fn new(base: Duration, cap: Duration) -> Result<Self, Error> {
        if base.is_zero() {
            return Err(Error::config(
                "a backoff of zero would retry without a pause; use 1 attempt to turn retries off",
            ));
        }
        if cap < base || cap > Duration::from_secs(60 * 60) {
            let flaw = format!("the backoff's cap of {cap:?} is outside of its base {base:?} to one hour");
            return Err(Error::config(flaw));
        }
        Ok(Self { base, cap })
    }

    /// The wait after `attempts` attempts; `random` is uniform in 0..1.
    pub(super) fn wait(self, attempts: u32, random: f64) -> Duration {
        let doublings = attempts.saturating_sub(1).min(31);
        let most = self.base.checked_mul(1 << doublings).map_or(self.cap, |wait| wait.min(self.cap));
        most.mul_f64(random)
    }
}

impl Default for Backoff {
    fn default() -> Self {
        Self { base: Duration::from_millis(500), cap: Duration::from_secs(20) }
    }
}

/// A server's wait, jittered upwards: it is the earliest moment, and everyone was told the same one.
///
/// By up to a second, so that short waits are spread, or a tenth, so that a fleet that waits long does not come back as one;
/// and by `most` at most.
pub(super) fn spread(hint: Duration, most: Option<Duration>, random: f64) -> Duration {
    // A wait of nothing still needs a pause, or a server that asks for none would be asked in a tight loop.
    let width = (hint / 2).min(Duration::from_secs(1)).max(hint / 10).max(Duration::from_millis(50));
    hint + most.map_or(width, |most| width.min(most)).mul_f64(random)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_cap_and_are_random_below() {
        let backoff = Backoff::default();
        let cases = [(1, 0.5), (2, 1.0), (3, 2.0), (6, 16.0), (7, 20.0), (40, 20.0), (u32::MAX, 20.0)];
        for (attempts, most) in cases {
            assert_eq!(backoff.wait(attempts, 0.0), Duration::ZERO);
            assert_eq!(backoff.wait(attempts, 0.5), Duration::from_secs_f64(most / 2.0), "{attempts}");
            assert_eq!(backoff.wait(attempts, 1.0), Duration::from_secs_f64(most), "{attempts}");
        }
    }

    #[test]
    fn a_hint_is_a_floor() {
        let cases = [(0, 0.05), (1, 0.5), (10, 1.0), (60, 6.0), (120, 12.0)];
        for (hint, width) in cases {
            let floor = Duration::from_secs(hint);
            assert_eq!(spread(floor, None, 0.0), floor);
            assert_eq!(spread(floor, None, 1.0), floor + Duration::from_secs_f64(width), "{hint}");
        }
        let (hint, most) = (Duration::from_secs(60), Duration::from_millis(600));
        assert_eq!(spread(hint, Some(most), 1.0), hint + most);
        assert_eq!(spread(hint, Some(hint), 1.0), spread(hint, None, 1.0));
    }

    #[test]
    fn nonsense_is_refused() {
        let ms = Duration::from_millis;
        for (base, cap) in [(ms(0), ms(1)), (ms(2), ms(1)), (ms(1), Duration::from_secs(3601)), (ms(1), Duration::MAX)]
        {
            assert_eq!(Backoff::new(base, cap).unwrap_err().kind(), crate::Kind::Config, "{base:?} {cap:?}");
        }
    }
}
