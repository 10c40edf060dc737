//! How much all clones of a client may retry together.
//!
//! When a server is down, every call fails and every retry adds to the load it cannot carry. A bucket of tokens bounds
//! that: a retry takes some, the success of a retried request brings back what its last retry took, any other success
//! one. (The scheme of the AWS SDKs.)

use std::sync::atomic::{AtomicU32, Ordering};

/// What a retry takes.
const COST: u32 = 5;
/// What the success of a first attempt brings.
const REWARD: u32 = 1;

/// A bucket of tokens, full at the start.
#[derive(Debug)]
pub(crate) struct Budget {
    capacity: u32,
    tokens: AtomicU32,
}

impl Budget {
    /// Room for this many retries without a success.
    pub(crate) fn new(retries: u32) -> Self {
        let capacity = retries.saturating_mul(COST);
        Self { capacity, tokens: AtomicU32::new(capacity) }
    }

    /// Takes what a retry costs; `false` when there is not enough.
    pub(crate) fn take(&self) -> bool {
        self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| tokens.checked_sub(COST)).is_ok()
    }

    /// Brings back what a success is worth.
    pub(crate) fn reward(&self, retried: bool) {
        let reward = if retried { COST } else { REWARD };
        // Most of the time the bucket is full, and nothing needs to be written.
        if self.tokens.load(Ordering::Relaxed) < self.capacity {
            let refill = |tokens: u32| Some(tokens.saturating_add(reward).min(self.capacity));
            // Never refused: the closure always returns a value.
            let _ = self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, refill);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outage_drains_it_and_successes_fill_it() {
        let budget = Budget::new(3);
        assert_eq!([(); 5].map(|()| budget.take()), [true, true, true, false, false]);
        budget.reward(true);
        assert_eq!([(); 2].map(|()| budget.take()), [true, false]);
        (0..4).for_each(|_| budget.reward(false));
        assert!(!budget.take());
        budget.reward(false);
        assert!(budget.take());
        (0..100).for_each(|_| budget.reward(true));
        assert_eq!([(); 4].map(|()| budget.take()), [true, true, true, false]);
    }

    #[test]
    fn without_a_budget_nothing_is_retried() {
        let budget = Budget::new(0);
        budget.reward(true);
        assert!(!budget.take());
    }
}
