//! How long to wait between two attempts.

use std::time::Duration;

use crate::Error;

/// Exponential backoff: before retry `n` a random time by `base * 2^(n - 1)`, and up to the cap.
///
/// With full jitter, unless told otherwise: uniformly up to that time, because clients that failed together should not come
/// back together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backoff {
    base: Duration,
    cap: Duration,
    /// How far a wait is off its time at most, in percent of it; `None` for full jitter.
    spread: Option<u8>,
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
        Ok(Self { base, cap, spread: None })
    }

    /// Waits within this many percent of `base * 2^(n - 1)` instead, for APIs that name the waits they want; the cap stays
    /// the longest.
    ///
    /// # Errors
    ///
    /// [`Kind::Config`](crate::Kind::Config) above 100 percent.
    pub fn within_percent(mut self, percent: u8) -> Result<Self, Error> {
        if percent > 100 {
            return Err(Error::config(format!("a wait cannot be {percent} percent shorter than it is")));
        }
        self.spread = Some(percent);
        Ok(self)
    }

    /// The wait after `attempts` attempts; `random` is uniform in 0..1.
    pub(super) fn wait(self, attempts: u32, random: f64) -> Duration {
        let doublings = attempts.saturating_sub(1).min(31);
        let most = self.base.checked_mul(1 << doublings).map_or(self.cap, |wait| wait.min(self.cap));
        match self.spread {
            Some(percent) => most.mul_f64(1.0 + f64::from(percent) / 100.0 * (2.0 * random - 1.0)).min(self.cap),
            None => most.mul_f64(random),
        }
    }
}

impl Default for Backoff {
    fn default() -> Self {
        Self { base: Duration::from_millis(500), cap: Duration::from_secs(20), spread: None }
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
    fn an_api_may_name_its_waits() {
        let backoff =
            Backoff::new(Duration::from_secs(1), Duration::from_secs(30)).unwrap().within_percent(25).unwrap();
        for (attempts, seconds) in [(1, 1), (2, 2), (3, 4), (4, 8), (5, 16), (6, 30), (40, 30)] {
            let (middle, cap) = (Duration::from_secs(seconds), Duration::from_secs(30));
            let waits = [0.0, 0.5, 1.0].map(|random| backoff.wait(attempts, random));
            assert_eq!(waits, [middle * 3 / 4, middle, (middle * 5 / 4).min(cap)], "{attempts}");
        }
        assert_eq!(backoff.within_percent(101).unwrap_err().kind(), crate::Kind::Config);
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
