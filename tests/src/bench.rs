//! What the client halves of `cargo xtask bench` have in common: what they print at their end.
//!
//! `cargo xtask bench` starts `bench-server`, lets `bench-plain` and `bench-notai` walk its sessions in turn, and
//! compares what the two processes cost. The walkers share this file and nothing else, so that neither profits from
//! the other's code; `tests/bench_walkers.rs` holds that they count the same.

use std::fmt;

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

/// The most memory that this process has held so far, in bytes; `None` where the system does not say it in a file.
///
/// On Linux the number that a parent gets from `wait4` is of no use here: it is at least the parent's own size at
/// the moment of the start, which for a walk of a few megabytes is most of it.
pub fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}
