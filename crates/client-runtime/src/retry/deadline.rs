//! The end of all attempts and waits of a call.

use std::time::{Duration, Instant};

/// A moment after which a call is over; none lets it take its time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    limit: Option<Duration>,
    end: Option<Instant>,
}

impl Deadline {
    /// `limit` after `start`. A limit beyond what the clock can express is none.
    pub(crate) fn new(start: Instant, limit: Option<Duration>) -> Self {
        Self { limit, end: limit.and_then(|limit| start.checked_add(limit)) }
    }

    /// The whole time, as it was set.
    pub(crate) fn limit(self) -> Option<Duration> {
        self.limit
    }

    /// What is left; `None` when there is no end.
    pub(crate) fn left(self, now: Instant) -> Option<Duration> {
        self.end.map(|end| end.saturating_duration_since(now))
    }

    /// Whether something that takes `wait` ends before it.
    pub(crate) fn allows(self, now: Instant, wait: Duration) -> bool {
        self.left(now).is_none_or(|left| wait < left)
    }
}
