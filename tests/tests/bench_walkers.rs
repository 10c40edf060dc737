//! The two walkers that `cargo xtask bench` compares find the same.

use std::process::{Command, Output};

use notai_sim::{Config, Plan, Region, Simulator};

fn walk(program: &str, url: &str, key: &str) -> Output {
    Command::new(program)
        .env("ISNOTAI_REGION", "us")
        .env("ISNOTAI_BASE_URL", url)
        .env("ISNOTAI_API_KEY", key)
        .output()
        .unwrap()
}

#[test]
fn both_count_every_session() {
    let simulator = Simulator::start_blocking(Config::default().with_sessions(1_234)).unwrap();
    let key = simulator.mint_key(Region::Us, Plan::Enterprise);
    let url = simulator.base_url(Region::Us);
    let tallies = [env!("CARGO_BIN_EXE_bench-plain"), env!("CARGO_BIN_EXE_bench-notai")].map(|program| {
        let output = walk(program, &url, key.expose());
        assert!(output.status.success(), "{output:?}");
        let tally: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        (tally["sessions"].as_u64().unwrap(), tally["bots"].as_u64().unwrap())
    });
    let [plain, ours] = tallies;
    assert_eq!(plain, ours);
    assert_eq!(plain.0, 1_234);
    assert!((1..1_234).contains(&plain.1), "{} bots", plain.1);
    // 13 pages each, and not a request more.
    assert_eq!(simulator.requests(Region::Us), 26);
}

#[test]
fn neither_takes_a_refusal_for_an_end() {
    let simulator = Simulator::start_blocking(Config::default()).unwrap();
    let key = simulator.mint_key(Region::Us, Plan::Enterprise);
    simulator.revoke(&key);
    for program in [env!("CARGO_BIN_EXE_bench-plain"), env!("CARGO_BIN_EXE_bench-notai")] {
        let output = walk(program, &simulator.base_url(Region::Us), key.expose());
        assert!(!output.status.success() && output.stdout.is_empty(), "{output:?}");
    }
}
