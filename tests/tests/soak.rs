//! A little of what `cargo xtask soak` does by the clock: fixed rounds, each on a runtime of its own.

use workspace_tests::soak::{Round, Tally};

/// The first round, and how many; a few seconds.
const SEED: u64 = 1;
const ROUNDS: u64 = 40;

fn run(seed: u64) -> Tally {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let outcome = runtime.block_on(Round::new(seed).run()).unwrap();
    assert!(outcome.flaws.is_empty(), "seed {seed}: {:#?}\n{:#?}", outcome.flaws, outcome.events);
    outcome.tally
}

#[test]
fn every_item_comes_exactly_once_in_any_weather() {
    let mut tally = Tally::default();
    for round in 0..ROUNDS {
        tally.add(&run(SEED + round));
    }
    // A soak in which nothing happens would find nothing.
    assert_eq!((tally.rounds, tally.lost, tally.repeated), (ROUNDS, 0, 0));
    assert!(tally.walks >= ROUNDS && tally.items >= 20 * ROUNDS, "{tally:?}");
    assert!(tally.crashes >= ROUNDS && tally.errors > 0 && tally.retries > 0, "{tally:?}");
    assert!(tally.faults.len() >= 20, "{tally:?}");
    // Waits are skipped, so hours pass.
    assert!(tally.virtual_seconds > 3_600, "{tally:?}");
}
