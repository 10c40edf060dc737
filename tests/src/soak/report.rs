//! What the program `soak` prints, line by line as JSON: how far it is, and at the end what it found.

use serde::Serialize;

use super::Tally;

/// How far a soak is.
#[derive(Debug, Serialize)]
pub struct Progress<'a> {
    /// Seconds since its beginning.
    pub seconds: f64,
    /// What it has seen so far.
    pub tally: &'a Tally,
}

/// What a soak found.
#[derive(Debug, Serialize)]
pub struct Report<'a> {
    /// The seed of the first round; the next ones count on from it.
    pub seed: u64,
    /// How long it took.
    pub seconds: f64,
    /// The most memory that the process held, in bytes, where the system says so.
    pub peak_bytes: Option<u64>,
    /// What it has seen.
    pub tally: &'a Tally,
    /// Panics, of whatever task.
    pub panics: u64,
    /// Rounds that did not come to an end.
    pub hangs: u64,
    /// What must not happen. Nothing, if all is well; else the soak ended with the round in which it did.
    pub flaws: &'a [String],
    /// The seed whose first round is the one with the flaws.
    pub repeat: Option<u64>,
    /// What happened last in that round, the oldest first.
    pub events: &'a [String],
}
