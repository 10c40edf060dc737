//! What the server says is left of its window, and how to make it last.
//!
//! An answer that tells it knows more than any count of ours: other processes draw on the same key. It is true for the
//! moment when the server wrote it, so it counts from the start of that request, and what was on its way beside it may or may
//! not have been counted by then. Taken off, it leaves a number that is not too large. Where what is on its way is an estimate,
//! the number is corrected when it ends.
//!
//! As long as a tenth of the limit is left nothing needs to be done. Below that (the head-room that the AIsa documentation
//! asks for) the rest is spread evenly until there is more, instead of being used up at once and followed by a pause for
//! everybody.
//!
//! When there is more depends on the server. One whose window begins anew at a fixed time says the same reset in each answer:
//! until then there is what it said is left, and no more. One whose window rolls along says another reset each time, which is
//! when all of it will be there again: long before that, our own requests leave its window as they leave ours, and only what
//! others took has to be reckoned with until then.

use std::time::{Duration, Instant};

/// The part of the limit, as its divisor, below which what is left is spread.
const HEAD_ROOM: usize = 10;

/// How far apart two answers have to be for their resets to show whether the window rolls: what they say is rounded to seconds.
const APART: Duration = Duration::from_secs(5);

/// What an answer says is left.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said {
    pub(super) left: usize,
    /// Of how much.
    pub(super) limit: Option<usize>,
    /// Until when.
    pub(super) reset: Instant,
    /// When the request started that it is the answer to.
    pub(super) started: Instant,
}

/// Whether the server's window begins anew at fixed times or rolls along, by the resets it tells.
#[derive(Debug, Default)]
pub(super) struct Rolling {
    is_rolling: bool,
    /// The answer that the next ones are held against.
    before: Option<Said>,
}

impl Rolling {
    /// Takes note of an answer, and says how it looks by now.
    pub(super) fn note(&mut self, said: Said) -> bool {
        let Some(before) = self.before else {
            self.before = Some(said);
            return self.is_rolling;
        };
        let apart = said.started.saturating_duration_since(before.started);
        if apart >= APART {
            // Across a reset every window has another one.
            if said.started < before.reset {
                self.is_rolling = said.reset.saturating_duration_since(before.reset) >= apart / 2;
            }
            self.before = Some(said);
        }
        self.is_rolling
    }
}

/// What is left, until when.
#[derive(Debug)]
pub(super) struct Remainder {
    left: usize,
    /// What was taken beyond that, by estimates that may have been too high.
    beyond: usize,
    reset: Instant,
    /// When the latest request started.
    since: Instant,
}

/// What others have taken of a rolling window.
#[derive(Clone, Copy, Debug)]
pub(super) struct Others {
    pub(super) places: usize,
    pub(super) limit: usize,
    /// When all of it has left the window.
    pub(super) until: Instant,
}

/// When a request for this many `places` may start where `left` of `limit` are to last from `since` until `until`.
pub(super) fn spread(places: usize, left: usize, limit: Option<usize>, since: Instant, until: Instant) -> Instant {
    let is_ample = limit.is_none_or(|limit| left.saturating_mul(HEAD_ROOM) >= limit);
    if is_ample || places == 0 {
        return since;
    }
    let span = until.saturating_duration_since(since);
    // So that the last one still has as long before it as all others.
    since + span.mul_f64(places as f64 / (left + places) as f64)
}

impl Remainder {
    pub(super) fn new(left: usize, reset: Instant, since: Instant) -> Self {
        Self { left, beyond: 0, reset, since }
    }

    /// Whether the window has begun anew.
    pub(super) fn is_over(&self, now: Instant) -> bool {
        self.reset <= now
    }

    /// When a request that takes this many `places` of `limit` may start at the earliest.
    pub(super) fn earliest(&self, places: usize, limit: Option<usize>) -> Instant {
        if places > self.left {
            // Whole windows only are told of; in the next one there is room.
            return self.reset;
        }
        spread(places, self.left, limit, self.since, self.reset)
    }

    /// Notes that a request starts.
    pub(super) fn take(&mut self, now: Instant, places: usize) {
        self.charge(places);
        self.since = self.since.max(now);
    }

    /// Notes that a request which took this many `places` was `counted` for as many.
    pub(super) fn correct(&mut self, places: usize, counted: usize) {
        let back = places.saturating_sub(counted);
        let owed = self.beyond.min(back);
        self.beyond -= owed;
        self.left = self.left.saturating_add(back - owed);
        self.charge(counted.saturating_sub(places));
    }

    /// Takes off what is not in what the server said.
    pub(super) fn charge(&mut self, places: usize) {
        self.beyond = self.beyond.saturating_add(places.saturating_sub(self.left));
        self.left = self.left.saturating_sub(places);
    }
}

#[cfg(test)]
mod tests {
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
            let remainder = Remainder::new(left, at(start, 60), start);
            let waited = remainder.earliest(places, limit) - start;
            assert_eq!(waited, Duration::from_secs(wait), "{left} of {limit:?}, {places} wanted");
        }
    }

    #[test]
    fn what_was_not_used_is_left_again() {
        let start = Instant::now();
        // what requests take and were counted for in the end, and what is left of ten then
        let cases: [(&[(usize, usize)], usize); 5] =
            [(&[(8, 1)], 9), (&[(8, 1), (8, 2)], 7), (&[(8, 8), (8, 0)], 2), (&[(1, 9)], 1), (&[(1, 12), (5, 0)], 0)];
        for (requests, left) in cases {
            let mut remainder = Remainder::new(10, at(start, 60), start);
            requests.iter().for_each(|(places, _)| remainder.take(start, *places));
            requests.iter().for_each(|(places, counted)| remainder.correct(*places, *counted));
            assert_eq!(remainder.left, left, "{requests:?}");
        }
    }

    #[test]
    fn the_rest_lasts_until_the_reset() {
        let start = Instant::now();
        let mut remainder = Remainder::new(5, at(start, 60), start);
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

    #[test]
    fn a_window_is_known_by_its_resets() {
        let start = Instant::now();
        // when each request starts and the reset that its answer tells, in seconds; and whether it looks rolling then
        type Case = &'static [(u64, u64, bool)];
        let cases: [Case; 4] = [
            // Fixed, with resets rounded up and down.
            &[(0, 60, false), (1, 61, false), (5, 61, false), (11, 59, false), (30, 60, false), (61, 120, false)],
            // Rolling, which takes some time to see.
            &[(0, 60, false), (1, 61, false), (4, 64, false), (5, 65, true), (6, 66, true), (70, 130, true)],
            // Until the oldest request leaves: as good as fixed.
            &[(0, 60, false), (20, 60, false), (59, 60, false), (61, 80, false)],
            // It may turn out otherwise.
            &[(0, 60, false), (10, 70, true), (20, 70, false)],
        ];
        for (number, case) in cases.into_iter().enumerate() {
            let mut rolling = Rolling::default();
            for (started, reset, expected) in case {
                let said = Said { left: 1, limit: None, reset: at(start, *reset), started: at(start, *started) };
                assert_eq!(rolling.note(said), *expected, "{number}: {started}");
            }
        }
    }
}
