//! Recorded answers decoded into the types of `notai`, with serde_json and with decoders that are said to be faster.
//!
//! Takes the number of rounds; in each, every decoder decodes the same answers. Prints for each answer its size, and
//! for each decoder the seconds that one decoding took in each round. All are built as a user's program is, for the
//! oldest processor of its kind; sonic-rs chooses its instructions then, simd-json when it runs.

#![allow(clippy::print_stdout, reason = "the line printed at the end is what this program is for")]

use std::hint::black_box;
use std::time::Instant;

use notai_api::types::{SessionListResponse, SessionResponse};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use workspace_tests::bench::usage::processor_time;
use workspace_tests::bench::{Failure, address, plain};

/// How many bytes a decoder gets through in a round, about: enough for a clock to measure.
const BYTES: usize = 4 << 20;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let rounds: usize = std::env::args().nth(1).ok_or("usage: bench-decode ROUNDS")?.parse()?;
    let page = fetch("/v1/sessions?pageSize=100").await?;
    let session = fetch("/v1/sessions/sess_0123456789abcdef").await?;
    let page = measure::<SessionListResponse>(&page, rounds)?;
    let session = measure::<SessionResponse>(&session, rounds)?;
    println!("{}", json!({ "page": page, "session": session }));
    Ok(())
}

async fn fetch(path: &str) -> Result<Vec<u8>, Failure> {
    let (base, key) = address()?;
    let answer = plain::client()?.get(format!("{base}{path}")).bearer_auth(key).send().await?;
    Ok(answer.error_for_status()?.bytes().await?.to_vec())
}

type Decoder<T> = fn(&[u8]) -> Result<T, Failure>;

fn decoders<T: DeserializeOwned>() -> [(&'static str, Decoder<T>); 3] {
    [
        ("serde_json", |body| Ok(serde_json::from_slice(body)?)),
        ("sonic-rs", |body| Ok(sonic_rs::from_slice(body)?)),
        // Decodes in place, and a client's body is shared: the copy is part of the price.
        ("simd-json", |body| Ok(simd_json::serde::from_slice(&mut body.to_vec())?)),
    ]
}

fn measure<T: DeserializeOwned + PartialEq>(body: &[u8], rounds: usize) -> Result<Value, Failure> {
    let decoders = decoders::<T>();
    let expected = decoders[0].1(body)?;
    let mut measured = vec![Vec::new(); decoders.len()];
    let times = (BYTES / body.len()).max(1);
    for round in 0..rounds {
        // Who begins changes, in case it matters.
        for place in 0..decoders.len() {
            let index = (round + place) % decoders.len();
            let (name, decode) = decoders[index];
            if decode(body)? != expected {
                return Err(format!("{name} decodes something else").into());
            }
            let started = (Instant::now(), processor_time());
            for _ in 0..times {
                drop(black_box(decode(black_box(body))?));
            }
            let cpu = processor_time().zip(started.1).map(|(after, before)| after.saturating_sub(before));
            let seconds = cpu.unwrap_or_else(|| started.0.elapsed()).as_secs_f64();
            measured[index].push(seconds / times as f64);
        }
    }
    let named = decoders.iter().zip(measured).map(|((name, _), seconds)| ((*name).to_owned(), json!(seconds)));
    Ok(json!({ "bytes": body.len(), "seconds": named.collect::<serde_json::Map<_, _>>() }))
}
