//! The halves of `cargo xtask bench` that may know the client: what is measured, and whom it is asked from.
//!
//! `cargo xtask bench` starts the programs in `src/bin` and compares what their processes cost:
//!
//! | program | does |
//! |---|---|
//! | `bench-server` | answers: a simulator, or the same few [recorded] answers to everybody |
//! | `bench-plain`, `bench-notai` | walk all sessions of the simulator, by hand and with `notai` |
//! | `bench-requests` | asks a [`load`] of single requests, as one of the three [`peers`] |
//! | `bench-allocations` | the same, and counts allocations, which would disturb a measurement of time |
//! | `bench-stream` | reads [streams](stream) of a chat completion with `aisa` and with `async-openai` |
//! | `bench-decode` | decodes recorded answers with serde_json and with faster decoders |
//!
//! The sides of a comparison share what measures them and nothing else, so that neither profits from the other's code;
//! `tests/bench_walkers.rs` and `tests/bench_requests.rs` hold that they find the same.

pub mod load;
pub mod peers;
pub mod plain;
pub mod recorded;
pub mod stream;
mod tally;
pub mod usage;

pub use tally::Tally;

use std::num::NonZeroU32;

use notai::{Client, Pacing, Region};

/// Why a program could not do its part.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Where a program finds its server: address and key, from the same environment as [`Client::from_env`] reads.
///
/// # Errors
///
/// If a variable is not set.
pub fn address() -> Result<(String, String), Failure> {
    Ok((std::env::var("ISNOTAI_BASE_URL")?, std::env::var("ISNOTAI_API_KEY")?))
}

/// The `notai` that is measured: as it comes, with retries and all limits, but told of a plan without end. So the pacer
/// counts every request as it would in earnest, and never makes one wait.
///
/// # Errors
///
/// If the environment does not describe a client.
pub fn notai() -> Result<Client, Failure> {
    let (url, key) = address()?;
    let pacing = Pacing::PerMinute(NonZeroU32::MAX);
    Ok(Client::builder(Region::Us).with_endpoint(url).api_key(key).with_pacing(pacing).build()?)
}
