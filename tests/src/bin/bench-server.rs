//! The server half of `cargo xtask bench`, in a process of its own, so that its work counts for nobody.
//!
//! Takes the number of sessions of a simulator, or `recorded` for a server that says the same to everybody. Prints address
//! and key as one line of JSON, and serves until its standard input ends, which it does at the latest when the program
//! that started it is gone.

#![allow(clippy::print_stdout, reason = "the line printed at the start is how the clients find the server")]

use std::io::Read as _;

use notai_sim::{Config, Plan, Region, Simulator};
use tokio::net::TcpListener;
use workspace_tests::bench::Failure;
use workspace_tests::bench::recorded::Recorded;

fn main() -> Result<(), Failure> {
    let what = std::env::args().nth(1).ok_or("usage: bench-server SESSIONS|recorded")?;
    if what == "recorded" { recorded() } else { simulate(what.parse()?) }
}

fn simulate(sessions: u64) -> Result<(), Failure> {
    let simulator = Simulator::start_blocking(Config::default().with_sessions(sessions))?;
    let key = simulator.mint_key(Region::Us, Plan::Enterprise);
    greet(&simulator.base_url(Region::Us), key.expose());
    wait_for_the_end()?;
    simulator.shutdown();
    Ok(())
}

fn recorded() -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (recorded, listener) = runtime.block_on(async {
        Ok::<_, Failure>((Recorded::record().await?, TcpListener::bind(("127.0.0.1", 0)).await?))
    })?;
    greet(&format!("http://{}", listener.local_addr()?), &recorded.key);
    // One thread for all connections: the client has the other processors to itself. It ends with the process.
    std::thread::spawn(move || runtime.block_on(recorded.serve(listener)));
    wait_for_the_end()
}

fn greet(url: &str, key: &str) {
    println!(r#"{{"url":"{url}","key":"{key}"}}"#);
}

fn wait_for_the_end() -> Result<(), Failure> {
    std::io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}
