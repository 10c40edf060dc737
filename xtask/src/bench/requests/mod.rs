//! Single requests: what `notai` costs beside a handwritten reqwest client, and beside hyper alone.
//!
//! The server says the same to everybody and does next to nothing for it, in a process with one thread. All three clients
//! have one thread, too, keep their connections open, and decode the same answers into types with the same fields.
//! `notai` is measured as it comes: retries and pacing are on, and so is tracing, with nobody who listens.

pub mod report;

use serde_json::Value;

use super::programs::{Programs, Server};
use super::progress::Progress;
use super::stats::Comparison;
use crate::report::Failure;

/// The clients, in the order of [`Peers`].
const PEERS: [&str; 3] = ["hyper", "plain", "notai"];

/// A value for each client: hyper, by hand, `notai`.
type Peers<T> = [T; 3];

/// How many requests at a time.
const CONCURRENCY: [u32; 3] = [1, 16, 128];

/// How many requests of a run are for one session, where one is for a page: it takes about as long.
const SESSIONS_PER_PAGE: u32 = 10;

/// How much is asked.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    /// Requests of a run.
    pub requests: u32,
    /// How many runs each client has of each kind.
    pub runs: u32,
    /// Requests whose allocations are counted, and how often.
    pub counted: (u32, u32),
}

/// What the clients needed.
#[derive(Debug)]
pub struct Requests {
    /// Requests of a run.
    pub requests: u32,
    /// How many runs each client had of each kind.
    pub runs: u32,
    /// One session at a time, and many.
    pub sessions: Vec<Concurrent>,
    /// A page of a hundred sessions, one at a time.
    pub page: Timed,
    /// Allocations for each request of one session.
    pub allocations: Sides,
    /// Allocated bytes for the same.
    pub allocated: Sides,
    /// User and system time of the server for each request, in seconds.
    pub server: f64,
}

/// Requests of so many at a time.
#[derive(Debug)]
pub struct Concurrent {
    /// How many.
    pub concurrency: u32,
    /// What they took.
    pub timed: Timed,
}

/// What requests took.
#[derive(Debug)]
pub struct Timed {
    /// User and system time for each request, in seconds.
    pub cpu: Sides,
    /// Requests a second.
    pub throughput: Sides,
}

/// `notai` beside both others.
#[derive(Clone, Copy, Debug)]
pub struct Sides {
    /// Beside the handwritten client.
    pub plain: Comparison,
    /// Beside hyper.
    pub hyper: Comparison,
}

impl Sides {
    /// Sums rounds up; `None` without any, or where a ratio cannot be taken.
    fn of(rounds: &[Peers<f64>]) -> Option<Sides> {
        let beside =
            |other: usize| Comparison::of(&rounds.iter().map(|round| (round[other], round[2])).collect::<Vec<_>>());
        Some(Sides { hyper: beside(0)?, plain: beside(1)? })
    }
}

/// Measures the clients.
///
/// # Errors
///
/// If the programs cannot be run.
pub fn measure(programs: &Programs, scale: Scale, progress: &mut Progress<'_>) -> Result<Requests, Failure> {
    let server = Server::recorded(programs)?;
    let mut bench = Bench { programs, server: &server, asked: 0 };
    progress.begin("asking with all three in turn", u64::from(scale.runs))?;
    let mut sessions = vec![Vec::new(); CONCURRENCY.len()];
    let mut pages = Vec::new();
    for run in 0..scale.runs {
        for (concurrency, rounds) in CONCURRENCY.iter().zip(&mut sessions) {
            rounds.push(bench.round("bench-requests", "session", *concurrency, scale.requests, run)?);
        }
        let pages_asked = (scale.requests / SESSIONS_PER_PAGE).max(1);
        pages.push(bench.round("bench-requests", "page", 1, pages_asked, run)?);
        progress.step();
    }
    let (counted, times) = scale.counted;
    progress.begin("counting allocations", u64::from(times))?;
    let mut allocations = Vec::new();
    for run in 0..times {
        allocations.push(bench.round("bench-allocations", "session", 1, counted, run)?);
        progress.step();
    }
    let asked = bench.asked;
    let timed = |rounds: &[Peers<Cost>]| {
        Some(Timed { cpu: sides(rounds, |cost| cost.cpu)?, throughput: sides(rounds, |cost| 1.0 / cost.wall)? })
    };
    let sessions = CONCURRENCY.iter().zip(&sessions);
    let sessions: Option<Vec<_>> =
        sessions.map(|(&concurrency, rounds)| Some(Concurrent { concurrency, timed: timed(rounds)? })).collect();
    let nothing = || Failure::new("the requests were too few to be measured").help("let --reps be 1 or more");
    Ok(Requests {
        requests: scale.requests,
        runs: scale.runs,
        sessions: sessions.ok_or_else(nothing)?,
        page: timed(&pages).ok_or_else(nothing)?,
        allocations: sides(&allocations, |cost| cost.allocations).ok_or_else(nothing)?,
        allocated: sides(&allocations, |cost| cost.allocated).ok_or_else(nothing)?,
        server: server.stop()? / asked as f64,
    })
}

fn sides(rounds: &[Peers<Cost>], of: fn(&Cost) -> f64) -> Option<Sides> {
    Sides::of(&rounds.iter().map(|round| round.map(|cost| of(&cost))).collect::<Vec<_>>())
}

/// What a request cost, on average over a run.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Cost {
    wall: f64,
    pub(super) cpu: f64,
    allocations: f64,
    allocated: f64,
}

impl Cost {
    /// From what a program said, and the processor time of its whole process should it not know its own.
    pub(super) fn read(said: &Value, whole: f64) -> Option<Cost> {
        let requests = said["requests"].as_f64().filter(|requests| *requests >= 1.0)?;
        Some(Cost {
            wall: said["wall_seconds"].as_f64()? / requests,
            cpu: said["cpu_seconds"].as_f64().unwrap_or(whole) / requests,
            allocations: said["allocations"].as_f64().unwrap_or(0.0) / requests,
            allocated: said["allocated_bytes"].as_f64().unwrap_or(0.0) / requests,
        })
    }
}

/// Who asks which server.
pub(super) struct Bench<'a> {
    pub(super) programs: &'a Programs,
    pub(super) server: &'a Server,
    /// How many requests the server was sent, those included that warm up.
    pub(super) asked: u64,
}

impl Bench<'_> {
    /// A run of each client. Who goes first changes, in case it matters.
    fn round(
        &mut self,
        program: &str,
        what: &str,
        concurrency: u32,
        requests: u32,
        run: u32,
    ) -> Result<Peers<Cost>, Failure> {
        let mut costs = Peers::default();
        for place in 0..PEERS.len() {
            let index = (run as usize + place) % PEERS.len();
            costs[index] = self.run(program, PEERS[index], what, concurrency, requests)?;
        }
        Ok(costs)
    }

    /// A run of one client.
    pub(super) fn run(
        &mut self,
        program: &str,
        peer: &str,
        what: &str,
        concurrency: u32,
        requests: u32,
    ) -> Result<Cost, Failure> {
        let path = self.programs.path(program)?;
        let (said, finished) = self.server.ask(path, &[peer, what, &concurrency.to_string(), &requests.to_string()])?;
        self.asked += u64::from(requests) + said["warm_up"].as_u64().unwrap_or(0);
        Cost::read(&said, finished.cpu.as_secs_f64())
            .ok_or_else(|| Failure::new("the program did not say what it needed").at(path.display().to_string()))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn costs_are_told_for_each_request() {
        let said = json!({
            "requests": 4, "sessions": 4, "wall_seconds": 2.0, "cpu_seconds": 1.0,
            "allocations": 8, "allocated_bytes": 80,
        });
        let cost = Cost { wall: 0.5, cpu: 0.25, allocations: 2.0, allocated: 20.0 };
        assert_eq!(Cost::read(&said, 9.0), Some(cost));
        let whole = json!({ "requests": 4, "wall_seconds": 2.0, "cpu_seconds": null });
        assert_eq!(Cost::read(&whole, 8.0), Some(Cost { cpu: 2.0, allocations: 0.0, allocated: 0.0, ..cost }));
        for flaw in [json!({}), json!({ "requests": 0, "wall_seconds": 1.0 }), json!({ "requests": 1 })] {
            assert_eq!(Cost::read(&flaw, 1.0), None, "{flaw}");
        }
    }

    #[test]
    fn sides_are_beside_notai() {
        let sides = Sides::of(&[[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]]).unwrap();
        assert_eq!((sides.hyper.ratio.median, sides.plain.ratio.median), (3.0, 1.5));
        assert!(Sides::of(&[]).is_none());
    }
}
