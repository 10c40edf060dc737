//! The walk: the same sessions by a handwritten loop and by `notai`, and what walks of growing length need.
//!
//! The server is a simulator, which computes sessions when it is asked for them. That takes longer than walking them, so
//! the wall time of a walk says more about the simulator than about either client, and processor time is told beside it.

pub mod report;

use serde_json::Value;

use super::process::Finished;
use super::programs::{Programs, Server};
use super::progress::Progress;
use super::stats::{Comparison, Spread};
use crate::report::Failure;

/// How far and how often is walked.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    /// Sessions of the walk that is compared most carefully.
    pub sessions: u64,
    /// How many times each side walks them.
    pub runs: u32,
    /// Lengths of the walks whose memory and speed are compared.
    pub lengths: [u64; 3],
    /// How many times each side walks each of them: memory is steadier than time, so a few will do.
    pub length_runs: u32,
}

/// What both walkers needed for the same walk.
#[derive(Debug)]
pub struct Walk {
    /// How many sessions were walked.
    pub sessions: u64,
    /// How many times each of the two walked.
    pub runs: u32,
    /// User and system time, in seconds.
    pub cpu: Comparison,
    /// Time on the clock, in seconds; the server's share is in it.
    pub wall: Comparison,
    /// Peak memory, in bytes.
    pub peak: Comparison,
    /// The same by length.
    pub lengths: Vec<Length>,
}

/// What both walkers needed for a walk of some length.
#[derive(Debug)]
pub struct Length {
    /// How many sessions were walked.
    pub sessions: u64,
    /// Peak memory, in bytes.
    pub peak: Comparison,
    /// Sessions a second on the clock; the server's share is in it.
    pub speed: Comparison,
    /// User and system time for each session, in seconds.
    pub cpu: Comparison,
}

/// Measures the walks.
///
/// # Errors
///
/// If the programs cannot be run, or if the two did not find the same.
pub fn measure(programs: &Programs, scale: Scale, progress: &mut Progress<'_>) -> Result<Walk, Failure> {
    progress.begin("walking with both in turn", u64::from(scale.runs))?;
    let server = Server::simulator(programs, scale.sessions)?;
    let walkers = Walkers { programs, server: &server, sessions: scale.sessions };
    // Not counted: the first walk of each fills the caches of the machine.
    walkers.both(0)?;
    let mut pairs = Vec::new();
    for run in 0..scale.runs {
        pairs.push(walkers.both(run)?);
        progress.step();
    }
    drop(server);
    progress.begin("walking further with both", scale.lengths.len() as u64)?;
    let mut lengths = Vec::new();
    for sessions in scale.lengths {
        let server = Server::simulator(programs, sessions)?;
        let walkers = Walkers { programs, server: &server, sessions };
        let pairs: Result<Vec<_>, Failure> = (0..scale.length_runs).map(|run| walkers.both(run)).collect();
        let pairs = pairs?;
        let count = sessions as f64;
        lengths.push(Length {
            sessions,
            peak: compare(&pairs, |cost| cost.peak)?,
            speed: compare(&pairs, |cost| count / cost.wall)?,
            cpu: compare(&pairs, |cost| cost.cpu / count)?,
        });
        progress.step();
    }
    Ok(Walk {
        sessions: scale.sessions,
        runs: scale.runs,
        cpu: compare(&pairs, |cost| cost.cpu)?,
        wall: compare(&pairs, |cost| cost.wall)?,
        peak: compare(&pairs, |cost| cost.peak)?,
        lengths,
    })
}

impl Walk {
    /// Peak memory of the longest walk by that of the shortest, on each side. They have no pairs, so it is a ratio of
    /// medians.
    fn growth(&self, side: fn(&Comparison) -> Spread) -> Option<Spread> {
        let (shortest, longest) = (self.lengths.first()?, self.lengths.last()?);
        Spread::of(&[side(&longest.peak).median / side(&shortest.peak).median])
    }
}

fn compare(pairs: &[(Cost, Cost)], of: impl Fn(&Cost) -> f64) -> Result<Comparison, Failure> {
    let pairs: Vec<_> = pairs.iter().map(|(plain, ours)| (of(plain), of(ours))).collect();
    Comparison::of(&pairs).ok_or_else(|| {
        Failure::new("the walks were too short to be measured").help("let --reps be 1 or more, and --sessions larger")
    })
}

/// What one walk cost.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Cost {
    wall: f64,
    cpu: f64,
    peak: f64,
}

impl Cost {
    /// From what a walker said and what its process needed; the error is what it found instead of all sessions.
    fn read(tally: &Value, finished: &Finished, sessions: u64) -> Result<Cost, String> {
        let found = tally["sessions"].as_u64();
        if found != Some(sessions) {
            return Err(found.map_or_else(|| "no number".to_owned(), |found| found.to_string()));
        }
        Ok(Cost {
            wall: finished.wall.as_secs_f64(),
            cpu: finished.cpu.as_secs_f64(),
            // The program's own word where it has one, see `workspace_tests::bench`.
            peak: tally["peak_bytes"].as_u64().unwrap_or(finished.peak) as f64,
        })
    }
}

/// Both walkers, and the sessions they walk.
struct Walkers<'a> {
    programs: &'a Programs,
    server: &'a Server,
    sessions: u64,
}

impl Walkers<'_> {
    /// One walk of each, by hand and with `notai`. Who goes first changes, in case it matters.
    fn both(&self, run: u32) -> Result<(Cost, Cost), Failure> {
        Ok(if run.is_multiple_of(2) {
            let plain = self.walk("bench-plain")?;
            (plain, self.walk("bench-notai")?)
        } else {
            let ours = self.walk("bench-notai")?;
            (self.walk("bench-plain")?, ours)
        })
    }

    fn walk(&self, name: &str) -> Result<Cost, Failure> {
        let program = self.programs.path(name)?;
        let (tally, finished) = self.server.ask(program, &[])?;
        Cost::read(&tally, &finished, self.sessions).map_err(|found| {
            let what = format!("the walk found {found} of {} sessions, so its cost says nothing", self.sessions);
            Failure::new(what).at(program.display().to_string())
        })
    }
}

#[cfg(test)]
mod tests {
    use std::process::ExitStatus;
    use std::time::Duration;

    use serde_json::json;

    use super::*;

    #[test]
    fn a_walk_counts_when_it_found_everything() {
        let (wall, cpu) = (Duration::from_millis(1500), Duration::from_millis(500));
        let finished = Finished { status: ExitStatus::default(), wall, cpu, peak: 9_000, stdout: Vec::new() };
        let read = |tally: Value| Cost::read(&tally, &finished, 7);
        let cost = Cost { wall: 1.5, cpu: 0.5, peak: 4_096.0 };
        assert_eq!(read(json!({ "sessions": 7, "bots": 1, "peak_bytes": 4096 })), Ok(cost));
        assert_eq!(read(json!({ "sessions": 7, "peak_bytes": null })), Ok(Cost { peak: 9_000.0, ..cost }));
        assert_eq!(read(json!({ "sessions": 6 })), Err("6".to_owned()));
        assert_eq!(read(json!({})), Err("no number".to_owned()));
    }
}
