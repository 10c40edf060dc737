//! What a walk prints at its end.

use std::fmt;

use super::usage::peak_memory;

/// What a walk found, as one line of JSON. Both walkers must find the same, or their costs say nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    /// Sessions seen.
    pub sessions: u64,
    /// Those with a bot score of 0.7 and above.
    pub bots: u64,
}

impl Tally {
    /// Counts a session in.
    pub fn add(&mut self, bot_score: Option<f64>) {
        self.sessions += 1;
        self.bots += u64::from(bot_score.is_some_and(|score| score >= 0.7));
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { sessions, bots } = self;
        let peak = peak_memory().map_or_else(|| "null".to_owned(), |bytes| bytes.to_string());
        write!(f, r#"{{"sessions":{sessions},"bots":{bots},"peak_bytes":{peak}}}"#)
    }
}
