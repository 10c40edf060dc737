//! What the server says is left of its window, and how to make it last.
//!
//! An answer that tells it knows more than any count of ours: other processes draw on the same key. It is true for the
//! moment when the server wrote it, so it counts from the start of that request, and what was on its way beside it may or may
//! not have been counted by then. Taken off, it leaves a number that is not too large.
//!
//! As long as a tenth of the limit is left nothing needs to be done. Below that (the head-room that the AIsa documentation
//! asks for) the rest is spread evenly until the window begins anew, instead of being used up at once and followed by a
//! pause for everybody.

use std::time::Instant;

/// The part of the limit, as its divisor, below which what is left is spread.
const HEAD_ROOM: usize = 10;

/// What is left, until when.
#[derive(Debug)]
pub(super) struct Remainder {
    left: usize,
    reset: Instant,
    /// When the request started whose answer told.
    told: Instant,
    /// When the latest request started.
    since: Instant,
}

impl Remainder {
    pub(super) fn new(left: usize, reset: Instant, told: Instant, since: Instant) -> Self {
        Self { left, reset, told, since }
    }

    /// Whether an answer to a request that started at `started` knows better.
    pub(super) fn is_older_than(&self, started: Instant) -> bool {
        self.told <= started
    }

    /// Whether the window has begun anew.
    pub(super) fn is_over(&self, now: Instant) -> bool {
        self.reset <= now
    }

    /// When a request that takes this many `places` of `limit` may start at the earliest.
    pub(super) fn earliest(&self, places: usize, limit: Option<usize>) -> Instant {
        let is_ample = limit.is_none_or(|limit| self.left.saturating_mul(HEAD_ROOM) >= limit);
        if places > self.left {
            // Whole windows only are told of; in the next one there is room.
            return self.reset;
        }
        if is_ample || places == 0 {
            return self.since;
        }
        let span = self.reset.saturating_duration_since(self.since);
        // So that the last one still has as long before it as all others.
        self.since + span.mul_f64(places as f64 / (self.left + places) as f64)
    }

    /// Notes that a request starts.
    pub(super) fn take(&mut self, now: Instant, places: usize) {
        self.left = self.left.saturating_sub(places);
        self.since = self.since.max(now);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn at(start: Instant, seconds: u64) -> Instant {
        start + Duration::from_secs(seconds)
    }

    #[test]
    fn what_is_ample_is_not_touched_and_the_last_tenth_is_spread() {
        let start = Instant::now();
        // left, limit, places wanted; how many seconds of sixty to wait
        let cases = [
            (60, Some(60), 1, 0),
            (6, Some(60), 1, 0),
            (5, Some(60), 1, 10),
            (4, Some(60), 1, 12),
            (1, Some(60), 1, 30),
            (0, Some(60), 1, 60),
            (5, None, 1, 0),
            (0, None, 1, 60),
            (1_000, Some(60_000), 1_000, 30),
            (1_000, Some(60_000), 500, 20),
            (1_000, Some(60_000), 0, 0),
            (0, Some(60_000), 0, 0),
            (1_000, Some(60_000), 1_001, 60),
            (20_000, Some(60_000), 20_001, 60),
            (20_000, Some(60_000), 20_000, 0),
            (usize::MAX, Some(usize::MAX), 1, 0),
        ];
        for (left, limit, places, wait) in cases {
            let remainder = Remainder::new(left, at(start, 60), start, start);
            let waited = remainder.earliest(places, limit) - start;
            assert_eq!(waited, Duration::from_secs(wait), "{left} of {limit:?}, {places} wanted");
        }
    }

    #[test]
    fn the_rest_lasts_until_the_reset() {
        let start = Instant::now();
        let mut remainder = Remainder::new(5, at(start, 60), start, start);
        let mut moments = Vec::new();
        loop {
            let now = remainder.earliest(1, Some(60));
            if remainder.is_over(now) {
                break;
            }
            remainder.take(now, 1);
            moments.push((now - start).as_secs());
        }
        assert_eq!(moments, [10, 20, 30, 40, 50]);
    }
}
