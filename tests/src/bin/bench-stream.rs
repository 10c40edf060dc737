//! Streams of a chat completion, read by `aisa`, by `async-openai` and by nobody in particular, side by side.
//!
//! Takes the number of rounds and of deltas in a stream; in each round every side reads one stream, and then some short
//! ones for the first delta. Prints for each side the processor time of its stream in each round, and how long a first
//! delta took from the server to the caller, in seconds.

#![allow(clippy::print_stdout, reason = "the line printed at the end is what this program is for")]

use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};
use workspace_tests::bench::Failure;
use workspace_tests::bench::stream::{Readers, Server, Side};
use workspace_tests::bench::usage::thread_time;

/// Streams a round whose first delta is timed.
const FIRSTS: usize = 20;

/// How long a server waits with it: the client has read the head by then, and sleeps.
const PAUSE: Duration = Duration::from_millis(2);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let arguments: Vec<usize> = std::env::args().skip(1).map(|text| text.parse()).collect::<Result<_, _>>()?;
    let [rounds, deltas] = arguments[..] else { return Err("usage: bench-stream ROUNDS DELTAS".into()) };
    let (many, one) = (Server::start(deltas, Duration::ZERO)?, Server::start(1, PAUSE)?);
    let (readers, early) = (Readers::of(&many)?, Readers::of(&one)?);
    let mut measured = Side::ALL.map(|side| (side, Vec::new(), Vec::new()));
    for side in Side::ALL {
        // Connections, pools, and code that is read for the first time.
        early.read(side, &one).await?;
    }
    for round in 0..rounds {
        // Who begins changes, in case it matters.
        for place in 0..measured.len() {
            let count = measured.len();
            let (side, seconds, firsts) = &mut measured[(round + place) % count];
            let started = (Instant::now(), thread_time());
            let came = readers.read(*side, &many).await?;
            let cpu = thread_time().zip(started.1).map(|(after, before)| after.saturating_sub(before));
            seconds.push(cpu.unwrap_or_else(|| started.0.elapsed()).as_secs_f64());
            if *side != Side::Bytes && came.count != deltas {
                return Err(format!("{} has seen {} of {deltas} deltas", side.name(), came.count).into());
            }
            for _ in 0..FIRSTS {
                firsts.push(early.read(*side, &one).await?.latency.as_secs_f64());
            }
        }
    }
    let sides = measured.into_iter().map(|(side, seconds, firsts)| {
        (side.name().to_owned(), json!({ "cpu_seconds": seconds, "first_delta_seconds": firsts }))
    });
    println!("{}", json!({ "deltas": deltas, "sides": Value::Object(sides.collect::<Map<_, _>>()) }));
    Ok(())
}
