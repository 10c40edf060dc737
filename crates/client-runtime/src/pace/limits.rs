//! What a key is limited to, as far as it is told.

use std::num::NonZeroU32;

/// What a key is limited to, beside a plan's rate: requests and tokens a minute, and calls at a time.
///
/// All of it is learned from the `X-RateLimit-*` headers of the answers, where they tell it; what is set here holds as well,
/// so that a client can be given a part of a key's limits. Single operations have limits of their own: see
/// [`Operation::rpm`](crate::Operation::rpm) and [`Operation::concurrency`](crate::Operation::concurrency).
///
/// ```
/// use client_runtime::{Limits, Pipeline, Tier};
///
/// static TIERS: [Tier; 2] = [Tier { rpm: 60, tpm: 60_000, concurrency: 5 }, Tier { rpm: 600, tpm: 600_000, concurrency: 20 }];
///
/// let pipeline = Pipeline::builder().limits(Limits::new().tiers(&TIERS).concurrency(10)).build()?;
/// # Ok::<(), client_runtime::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    pub(super) rpm: Option<NonZeroU32>,
    pub(super) tpm: Option<NonZeroU32>,
    pub(super) concurrency: Option<NonZeroU32>,
    pub(super) tiers: &'static [Tier],
}

/// What an API allows a class of its customers. Which one a key belongs to is seen by its requests a minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tier {
    /// Requests a minute.
    pub rpm: u32,
    /// Tokens a minute, in and out.
    pub tpm: u32,
    /// Calls at a time.
    pub concurrency: u32,
}

impl Limits {
    /// What the answers tell, and nothing else.
    pub fn new() -> Self {
        Self::default()
    }

    /// At most this many requests a minute; 0 leaves it to the answers.
    #[must_use]
    pub fn rpm(mut self, requests: u32) -> Self {
        self.rpm = NonZeroU32::new(requests);
        self
    }

    /// At most this many tokens a minute, in and out; 0 leaves it to the answers.
    #[must_use]
    pub fn tpm(mut self, tokens: u32) -> Self {
        self.tpm = NonZeroU32::new(tokens);
        self
    }

    /// At most this many calls at a time, each until its answer is read; 0 leaves it to the tiers.
    #[must_use]
    pub fn concurrency(mut self, calls: u32) -> Self {
        self.concurrency = NonZeroU32::new(calls);
        self
    }

    /// What a key is limited to where the answers tell its requests a minute and no more. Until the first answer the
    /// smallest one is assumed to be the key's.
    #[must_use]
    pub fn tiers(mut self, tiers: &'static [Tier]) -> Self {
        self.tiers = tiers;
        self
    }

    /// The tier of a key that is allowed this many requests a minute: the largest that allows no more, since a key may be
    /// allowed less than its tier and never more.
    pub(super) fn tier(&self, rpm: u32) -> Option<&'static Tier> {
        let fitting = self.tiers.iter().filter(|tier| tier.rpm <= rpm).max_by_key(|tier| tier.rpm);
        fitting.or(self.smallest())
    }

    pub(super) fn smallest(&self) -> Option<&'static Tier> {
        self.tiers.iter().min_by_key(|tier| tier.rpm)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tier_is_the_largest_that_fits() {
        static TIERS: [Tier; 3] = [
            Tier { rpm: 600, tpm: 600_000, concurrency: 20 },
            Tier { rpm: 60, tpm: 60_000, concurrency: 5 },
            Tier { rpm: 3_000, tpm: 3_000_000, concurrency: 50 },
        ];
        let limits = Limits::new().tiers(&TIERS);
        for (rpm, concurrency) in
            [(1, 5), (59, 5), (60, 5), (599, 5), (600, 20), (2_999, 20), (3_000, 50), (u32::MAX, 50)]
        {
            assert_eq!(limits.tier(rpm).unwrap().concurrency, concurrency, "{rpm}");
        }
        assert_eq!(Limits::new().tier(60), None);
    }
}
