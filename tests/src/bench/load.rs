//! A number of requests, so many at a time, and what they cost this process.
//!
//! The runtime has one thread: on a machine with two processors the client has one and the server the other, so that
//! throughput is what the client can do.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use super::peers::{Floor, Peer, Plain, What};
use super::usage::processor_time;
use super::{Failure, notai};

const USAGE: &str = "usage: hyper|plain|notai session|page CONCURRENCY REQUESTS";

/// Requests of each worker that are not counted: they open its connection and fill the caches.
const WARM_UP: u64 = 20;

/// Allocations of this process so far: how many, and how many bytes.
pub type Meter = fn() -> (u64, u64);

/// Who asks for what, and how often.
#[derive(Debug, PartialEq, Eq)]
pub struct Load {
    peer: String,
    what: What,
    concurrency: u64,
    requests: u64,
}

/// What a load cost, as one line of JSON.
#[derive(Debug)]
pub struct Cost {
    requests: u64,
    warm_up: u64,
    sessions: u64,
    wall: Duration,
    cpu: Option<Duration>,
    allocations: Option<(u64, u64)>,
}

impl Load {
    /// Reads the arguments of a program.
    ///
    /// # Errors
    ///
    /// If they are not [as they have to be](Load).
    pub fn read(arguments: &[String]) -> Result<Load, Failure> {
        let [peer, what, concurrency, requests] = arguments else { return Err(USAGE.into()) };
        let what = match what.as_str() {
            "session" => What::Session,
            "page" => What::Page,
            _ => return Err(USAGE.into()),
        };
        let (concurrency, requests) = (concurrency.parse()?, requests.parse()?);
        if concurrency == 0 || requests == 0 {
            return Err("what is measured has to be 1 or more".into());
        }
        Ok(Load { peer: peer.clone(), what, concurrency, requests })
    }

    /// Asks, as the peer that is named.
    ///
    /// # Errors
    ///
    /// If a single request fails.
    pub async fn run(&self, meter: Option<Meter>) -> Result<Cost, Failure> {
        match self.peer.as_str() {
            "hyper" => self.ask(&Floor::connect().await?, meter).await,
            "plain" => self.ask(&Plain::new()?, meter).await,
            "notai" => self.ask(&notai()?, meter).await,
            _ => Err(USAGE.into()),
        }
    }

    async fn ask<P: Peer>(&self, peer: &P, meter: Option<Meter>) -> Result<Cost, Failure> {
        let mut workers = Vec::new();
        for _ in 0..self.concurrency {
            workers.push(peer.another().await?);
        }
        let warm_up = WARM_UP.saturating_mul(self.concurrency);
        let (workers, _) = self.share_out(workers, warm_up).await?;
        let (started, cpu, allocated) = (Instant::now(), processor_time(), meter.map(|meter| meter()));
        let (_, sessions) = self.share_out(workers, self.requests).await?;
        let (wall, cpu_after, allocated_after) = (started.elapsed(), processor_time(), meter.map(|meter| meter()));
        Ok(Cost {
            requests: self.requests,
            warm_up,
            sessions,
            wall,
            cpu: cpu_after.zip(cpu).map(|(after, before)| after.saturating_sub(before)),
            allocations: allocated_after.zip(allocated).map(|(after, before)| (after.0 - before.0, after.1 - before.1)),
        })
    }

    /// Lets the workers ask `requests` times together: whoever is free takes the next. Gives them back, and how many
    /// sessions they got.
    async fn share_out<P: Peer>(&self, workers: Vec<P>, requests: u64) -> Result<(Vec<P>, u64), Failure> {
        let taken = Arc::new(AtomicU64::new(0));
        let what = self.what;
        let mut tasks = JoinSet::new();
        for mut worker in workers {
            let taken = taken.clone();
            tasks.spawn(async move {
                let mut sessions = 0;
                while taken.fetch_add(1, Ordering::Relaxed) < requests {
                    sessions += worker.ask(what).await? as u64;
                }
                Ok::<_, Failure>((worker, sessions))
            });
        }
        let (mut workers, mut sessions) = (Vec::new(), 0);
        while let Some(done) = tasks.join_next().await {
            let (worker, found) = done??;
            workers.push(worker);
            sessions += found;
        }
        Ok((workers, sessions))
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = serde_json::json!({
            "requests": self.requests,
            "warm_up": self.warm_up,
            "sessions": self.sessions,
            "wall_seconds": self.wall.as_secs_f64(),
            "cpu_seconds": self.cpu.map(|cpu| cpu.as_secs_f64()),
            "allocations": self.allocations.map(|(count, _)| count),
            "allocated_bytes": self.allocations.map(|(_, bytes)| bytes),
        });
        write!(f, "{line}")
    }
}
