//! What a soak has seen so far.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// Counts of one round or of many.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Tally {
    /// Rounds that came to their end.
    pub rounds: u64,
    /// Walks that came to their end.
    pub walks: u64,
    /// Requests that reached the simulator.
    pub requests: u64,
    /// Requests that the simulator turned away because the plan was used up.
    pub rejected: u64,
    /// How often each fault happened, by its name.
    pub faults: BTreeMap<String, u64>,
    /// Items that walks have kept.
    pub items: u64,
    /// How often a walk was dropped with its client, and went on from its last checkpoint.
    pub crashes: u64,
    /// How often a walk ended with an error, and went on from there.
    pub errors: u64,
    /// Attempts beyond the first of a call.
    pub retries: u64,
    /// Items that no walk brought although they were there all the time.
    pub lost: u64,
    /// Items that a walk brought more than once.
    pub repeated: u64,
    /// The time that has passed by the clocks of the rounds, in seconds.
    pub virtual_seconds: u64,
}

impl Tally {
    /// Adds the counts of another one.
    pub fn add(&mut self, other: &Self) {
        let Self { rounds, walks, requests, rejected, faults, items, crashes, errors, retries, .. } = other;
        self.rounds += rounds;
        self.walks += walks;
        self.requests += requests;
        self.rejected += rejected;
        for (name, count) in faults {
            *self.faults.entry(name.clone()).or_default() += count;
        }
        self.items += items;
        self.crashes += crashes;
        self.errors += errors;
        self.retries += retries;
        self.lost += other.lost;
        self.repeated += other.repeated;
        self.virtual_seconds += other.virtual_seconds;
    }

    pub(super) fn passed(&mut self, time: Duration) {
        self.virtual_seconds += time.as_secs();
    }
}
