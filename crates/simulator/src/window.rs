//! How much may happen in a minute, whatever minute one looks at.
//!
//! The window slides, exactly: what happens counts from its moment until sixty seconds later, and no longer.
//! What is turned away does not count.

use std::collections::VecDeque;
use std::time::Duration;

/// How long something counts.
const LENGTH: Duration = Duration::from_secs(60);

/// What has happened in the last minute, the oldest first.
#[derive(Debug, Clone, Default)]
pub struct Window {
    entries: VecDeque<(Duration, u64)>,
    /// Wider than what it sums up, so that no count is too large for it.
    sum: u128,
}

impl Window {
    /// Counts `weight` at `now`, or says how long it is too early for it; that is the whole window where it will never fit.
    ///
    /// # Errors
    ///
    /// The time to wait.
    pub fn admit(&mut self, limit: u64, weight: u64, now: Duration) -> Result<(), Duration> {
        let now = self.forget(now);
        let (limit, sum) = (u128::from(limit), self.sum + u128::from(weight));
        if sum <= limit {
            self.push(weight, now);
            return Ok(());
        }
        // As much has to be forgotten as is too much.
        let mut excess = sum - limit;
        for &(since, weight) in &self.entries {
            if u128::from(weight) >= excess {
                return Err(since + LENGTH - now);
            }
            excess -= u128::from(weight);
        }
        Err(LENGTH)
    }

    /// Counts `weight` at `now`, whatever the limit is.
    pub fn count(&mut self, weight: u64, now: Duration) {
        let now = self.forget(now);
        self.push(weight, now);
    }

    fn push(&mut self, weight: u64, now: Duration) {
        self.entries.push_back((now, weight));
        self.sum += u128::from(weight);
    }

    /// How much counts at `now`.
    pub fn used(&mut self, now: Duration) -> u64 {
        self.forget(now);
        u64::try_from(self.sum).unwrap_or(u64::MAX)
    }

    /// When nothing of what counts now does any longer; `now` if nothing counts.
    pub fn end(&mut self, now: Duration) -> Duration {
        let now = self.forget(now);
        self.entries.back().map_or(now, |&(since, _)| since + LENGTH)
    }

    /// Forgets what no longer counts. What happens on several connections can read the clock in one order and arrive here
    /// in another, so this says what the time is here.
    fn forget(&mut self, now: Duration) -> Duration {
        let now = self.entries.back().map_or(now, |&(last, _)| now.max(last));
        while let Some(&(since, weight)) = self.entries.front()
            && since + LENGTH <= now
        {
            self.entries.pop_front();
            self.sum -= u128::from(weight);
        }
        now
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MS: Duration = Duration::from_millis(1);

    /// The rule as it is written down, at the cost of a pass over everything that ever happened.
    fn naive(admitted: &[(Duration, u64)], limit: u64, weight: u64, now: Duration) -> Result<(), Duration> {
        let sum = |at: Duration| -> u64 {
            admitted.iter().filter(|(since, _)| at - *since < LENGTH).map(|(_, weight)| weight).sum()
        };
        if sum(now) + weight <= limit {
            return Ok(());
        }
        let ends = admitted.iter().map(|(since, _)| *since + LENGTH).filter(|end| *end > now);
        Err(ends.filter(|end| sum(*end) + weight <= limit).min().map_or(LENGTH, |end| end - now))
    }

    proptest! {
        #[test]
        fn the_window_is_the_rule(
            limit in 0_u64..12,
            // Often nothing, often exactly the window or a millisecond beside it.
            pauses in proptest::collection::vec(
                (prop_oneof![Just(0_u32), 1_u32..9_000, Just(59_999), Just(60_000), Just(60_001)], 1_u64..4), 1..200,
            ),
        ) {
            let (mut window, mut admitted, mut now) = (Window::default(), Vec::new(), Duration::ZERO);
            for (pause, weight) in pauses {
                now += pause * MS;
                let expected = naive(&admitted, limit, weight, now);
                prop_assert_eq!(window.admit(limit, weight, now), expected);
                if expected.is_ok() {
                    admitted.push((now, weight));
                }
                prop_assert!(window.used(now) <= limit);
                prop_assert!(window.entries.len() as u64 <= limit);
            }
        }

        #[test]
        fn who_waits_as_told_is_let_in(limit in 1_u64..12, pauses in proptest::collection::vec(0_u32..9_000, 1..100)) {
            let (mut window, mut now) = (Window::default(), Duration::ZERO);
            for pause in pauses {
                now += pause * MS;
                if let Err(wait) = window.admit(limit, 1, now) {
                    prop_assert!(window.admit(limit, 1, now + wait - MS).is_err());
                    now += wait;
                    prop_assert_eq!(window.admit(limit, 1, now), Ok(()));
                }
            }
        }
    }

    #[test]
    fn what_is_counted_afterwards_may_be_beyond_the_limit() {
        let mut window = Window::default();
        window.count(5, Duration::ZERO);
        window.count(5, 10 * MS);
        assert_eq!((window.used(20 * MS), window.end(20 * MS)), (10, LENGTH + 10 * MS));
        assert_eq!(window.admit(6, 1, 20 * MS), Err(LENGTH - 20 * MS));
        assert_eq!(window.admit(6, 1, LENGTH), Ok(()));
        assert_eq!((window.used(3 * LENGTH), window.end(3 * LENGTH)), (0, 3 * LENGTH));

        let mut window = Window::default();
        window.count(u64::MAX, Duration::ZERO);
        window.count(5, Duration::ZERO);
        assert_eq!(window.used(MS), u64::MAX, "as much as there are numbers for");
        assert_eq!(window.admit(u64::MAX, u64::MAX, MS), Err(LENGTH - MS));
        assert_eq!(window.used(LENGTH), 0);
    }
}
