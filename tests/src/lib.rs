//! What the cross-crate tests in `tests/` share: a simulator with clients for it, and a server that says whatever a
//! test wants.
//!
//! The simulator and the client know nothing of each other; this is the floor on which they meet.

pub mod bench;
mod clocks;
pub mod crash;
pub mod faults;
pub mod fuzzed;
pub mod replay;
pub mod same;
mod scripted;
pub mod soak;
mod virtual_time;

/// The code in the READMEs, compiled as documentation tests.
#[cfg(doctest)]
mod readme {
    #[doc = include_str!("../../README.md")]
    struct Workspace;
    #[doc = include_str!("../../crates/notai/README.md")]
    struct Notai;
    #[doc = include_str!("../../crates/aisa/README.md")]
    struct Aisa;
}

pub use clocks::{Impatient, Skipping};
pub use scripted::{Scripted, answer, json, read_head};
pub use virtual_time::{Participant, VirtualTime};

use std::num::NonZeroU32;

use notai::{Client, ClientBuilder, Region, Retry};
use notai_sim::{Config, MintedKey, Plan, Simulator};

/// A key of the right shape that no server knows. Its middle must never be seen in anything that is printed.
pub const UNKNOWN_KEY: &str = "aik_v1_SECRETSECRETSECRETSECRETSECRETSECRETwxyz";

/// A simulator with `sessions` sessions in each region.
pub async fn simulator(sessions: u64) -> Simulator {
    Simulator::start(Config::default().with_sessions(sessions)).await.expect("a port on loopback")
}

/// The simulator's word for a region of the client.
pub fn simulated(region: Region) -> notai_sim::Region {
    match region {
        Region::Us => notai_sim::Region::Us,
        _ => notai_sim::Region::Eu,
    }
}

/// A client of one region of `simulator` on `plan`.
pub fn client(simulator: &Simulator, region: Region, plan: Plan) -> Client {
    let key = simulator.mint_key(simulated(region), plan);
    client_with(simulator, region, &key)
}

/// A client of one region of `simulator` with a key that may be of another.
pub fn client_with(simulator: &Simulator, region: Region, key: &MintedKey) -> Client {
    let builder = Client::builder(region).with_endpoint(simulator.base_url(simulated(region))).api_key(key.expose());
    builder.build().expect("a key of the right shape and an endpoint on loopback")
}

/// A client that talks to `server` once per call, to be adapted.
pub fn client_of(server: &Scripted) -> ClientBuilder {
    let once = Retry::default().attempts(NonZeroU32::MIN);
    Client::builder(Region::Eu).with_endpoint(server.base()).api_key(UNKNOWN_KEY).with_retry(once)
}
