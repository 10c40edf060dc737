//! The server half of `cargo xtask bench`: a simulator in a process of its own, so that its work counts for nobody.
//!
//! Takes the number of sessions, prints address and key as one line of JSON, and serves until its standard input
//! ends, which it does at the latest when the program that started it is gone.

#![allow(clippy::print_stdout, reason = "the line printed at the start is how the walkers find the server")]

use std::error::Error;
use std::io::Read as _;

use notai_sim::{Config, Plan, Region, Simulator};

fn main() -> Result<(), Box<dyn Error>> {
    let sessions = std::env::args().nth(1).ok_or("usage: bench-server SESSIONS")?.parse()?;
    let simulator = Simulator::start_blocking(Config::default().with_sessions(sessions))?;
    let key = simulator.mint_key(Region::Us, Plan::Enterprise);
    println!(r#"{{"url":"{}","key":"{}"}}"#, simulator.base_url(Region::Us), key.expose());
    std::io::stdin().read_to_end(&mut Vec::new())?;
    simulator.shutdown();
    Ok(())
}
