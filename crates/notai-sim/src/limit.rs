//! Rate limits: how many requests a plan may make in a minute, whatever minute one looks at.
//!
//! The window slides, exactly: a request counts from the moment it arrives until sixty seconds later, and
//! no longer. One that is turned away does not count. Callers are told apart by their key when they present
//! it as `Authorization: Bearer`; all who send `x-api-key` share one window for each plan. That much is
//! documented. That several keys of one integration have a window each follows from it; the code of the
//! 429 is the simulator's own choice.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use simulator::{Fingerprint, RetryAfter, Window};

use crate::Plan;
use crate::auth::Identity;

/// What each plan may do in a minute, and what a caller who wants more is told.
///
/// ```
/// use notai_sim::{Config, Plan, RateLimits, RetryAfter};
///
/// let limits = RateLimits::default().with_limit(Plan::Free, 5).with_retry_after(RetryAfter::HttpDate);
/// assert_eq!(limits.of(Plan::Enterprise), 6_000);
/// let config = Config::default().with_rate_limits(limits);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateLimits {
    /// Requests per minute, in the order of [`Plan::ALL`].
    per_minute: [u32; 3],
    retry_after: RetryAfter,
}

impl Default for RateLimits {
    /// Those of the documentation: 60, 600 and 6,000 requests per minute, and whole seconds to wait.
    fn default() -> Self {
        RateLimits { per_minute: Plan::ALL.map(Plan::requests_per_minute), retry_after: RetryAfter::default() }
    }
}

impl RateLimits {
    /// Sets the requests per minute of one plan; 0 turns all of them away.
    pub fn with_limit(mut self, plan: Plan, per_minute: u32) -> Self {
        self.per_minute[plan as usize] = per_minute;
        self
    }

    /// Sets how a 429 says when to come back.
    pub fn with_retry_after(mut self, form: RetryAfter) -> Self {
        self.retry_after = form;
        self
    }

    /// The requests per minute of a plan.
    pub fn of(&self, plan: Plan) -> u32 {
        self.per_minute[plan as usize]
    }

    /// How a 429 says when to come back.
    pub fn retry_after(&self) -> RetryAfter {
        self.retry_after
    }
}

/// Who shares a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Bucket {
    Bearer(Fingerprint),
    Shared(Plan),
}

/// The windows of one region.
pub(crate) struct Limiter {
    limits: RateLimits,
    windows: Mutex<HashMap<Bucket, Window>>,
    rejected: AtomicU64,
}

/// A request that came too early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooMany {
    /// Until the oldest request that counts no longer does.
    pub(crate) wait: Duration,
    pub(crate) form: RetryAfter,
}

impl Limiter {
    pub(crate) fn new(limits: RateLimits) -> Self {
        Limiter { limits, windows: Mutex::default(), rejected: AtomicU64::new(0) }
    }

    /// Counts a request that arrives now, or turns it away.
    pub(crate) fn admit(&self, caller: &Identity, now: Duration) -> Result<(), TooMany> {
        let plan = caller.key.plan;
        let bucket = caller.bearer.map_or(Bucket::Shared(plan), Bucket::Bearer);
        // A window changes by whole entries, so a panic elsewhere cannot leave one half done.
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        windows.entry(bucket).or_default().admit(self.limits.of(plan).into(), 1, now).map_err(|wait| {
            self.rejected.fetch_add(1, Ordering::Relaxed);
            TooMany { wait, form: self.limits.retry_after }
        })
    }

    /// How many requests have been turned away.
    pub(crate) fn rejected(&self) -> u64 {
        self.rejected.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::KeyRecord;

    #[test]
    fn who_shares_a_window_with_whom() {
        let bearer = |plan, key: u8| identity(plan, Some([key; 32]));
        let limiter = Limiter::new(RateLimits::default().with_limit(Plan::Free, 1).with_limit(Plan::Pro, 1));
        let cases = [
            (bearer(Plan::Free, 1), true),
            (bearer(Plan::Free, 1), false),
            (bearer(Plan::Free, 2), true),
            (identity(Plan::Free, None), true),
            (identity(Plan::Free, None), false),
            (identity(Plan::Pro, None), true),
            (identity(Plan::Pro, None), false),
            (bearer(Plan::Pro, 3), true),
        ];
        for (place, (caller, admitted)) in cases.into_iter().enumerate() {
            assert_eq!(limiter.admit(&caller, Duration::ZERO).is_ok(), admitted, "case {place}");
        }
        assert_eq!(limiter.rejected(), 3);
    }

    fn identity(plan: Plan, bearer: Option<Fingerprint>) -> Identity {
        Identity { key: KeyRecord { plan, masked: String::new(), last_used_ms: None }, bearer }
    }
}
