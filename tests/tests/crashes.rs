//! A program that walks is killed at random points, a hundred times, and in the end it has every session once.

use std::collections::HashSet;
use std::io::Read as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use notai_sim::{BlockingSimulator, Config, Fault, FaultRule, MintedKey, Plan, Region, Simulator};
use serde::de::IgnoredAny;
use workspace_tests::crash::Line;

const SESSIONS: u64 = 240;

/// Numbers that look random and are the same on every run: the SplitMix64 of Steele, Lea and Flood.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }
}

fn start(mode: &str, journal: &Path, simulator: &BlockingSimulator, key: &MintedKey) -> Child {
    Command::new(env!("CARGO_BIN_EXE_crash-walker"))
        .arg(mode)
        .arg(journal)
        .env("ISNOTAI_REGION", "us")
        .env("ISNOTAI_BASE_URL", simulator.base_url(Region::Us))
        .env("ISNOTAI_API_KEY", key.expose())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Lets the program write so many lines and kills it; whether it had come to its end before.
///
/// It does not wait for the kill, so where that hits is anybody's guess: in a request, a line, or between.
fn kill_after(mut child: Child, lines: u64) -> bool {
    let mut ticks = child.stdout.take().unwrap();
    let heard = (0..lines).all(|_| ticks.read(&mut [0]).unwrap() == 1);
    if heard {
        child.kill().unwrap();
    }
    let status = child.wait().unwrap();
    assert!(heard || status.success(), "the walk failed: {status}");
    !heard
}

/// The sessions in the journal, in its order.
fn journalled(journal: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(journal).unwrap();
    let line = |line: &str| serde_json::from_str::<Line<IgnoredAny>>(line).unwrap().id;
    text.lines().map(line).collect()
}

/// Kills walks until `kills` of them were hit; walks that come to their end are looked at and begun anew. Meanwhile `faults`
/// happen, none of which stops a walk.
fn survive(mode: &str, kills: u64, seed: u64, faults: &[FaultRule]) {
    let simulator = Simulator::start_blocking(Config::default().with_sessions(SESSIONS)).unwrap();
    let key = simulator.mint_key(Region::Us, Plan::Enterprise);
    let folder = tempfile::tempdir().unwrap();

    // What a walk finds that nobody disturbs.
    let undisturbed = folder.path().join("undisturbed");
    assert!(kill_after(start(mode, &undisturbed, &simulator, &key), u64::MAX));
    let all = journalled(&undisturbed);
    assert_eq!(all.len() as u64, SESSIONS);
    simulator.set_faults(faults.to_vec()).unwrap();

    let mut dice = Dice(seed);
    let (mut killed, mut resumed) = (0, 0);
    for round in 0.. {
        let journal = folder.path().join(round.to_string());
        loop {
            let under_way = has_a_line(&journal);
            // Once there were kills enough, the walk may end.
            let lines = if killed < kills { dice.below(12) } else { u64::MAX };
            if kill_after(start(mode, &journal, &simulator, &key), lines) {
                break;
            }
            killed += 1;
            resumed += u64::from(under_way);
            // Something new for whoever resumes.
            simulator.add_sessions(Region::Us, 1);
        }
        let seen = journalled(&journal);
        let distinct: HashSet<&String> = seen.iter().collect();
        assert_eq!(distinct.len(), seen.len(), "{mode}, round {round}: something twice");
        assert!(all.iter().all(|id| distinct.contains(id)), "{mode}, round {round}: something lost");
        if mode == "in-order" && faults.is_empty() {
            assert_eq!(seen, all, "round {round}");
        }
        if killed >= kills {
            break;
        }
    }
    assert!(simulator.faults().iter().all(|status| status.fired > 0), "{:?}", simulator.faults());
    assert!(resumed * 2 > kills, "{resumed} of {kills} kills hit a walk that was under way");
}

/// Whether there is a place to go on from.
fn has_a_line(journal: &Path) -> bool {
    std::fs::read(journal).is_ok_and(|text| text.contains(&b'\n'))
}

#[test]
fn a_walk_survives_a_hundred_kills() {
    survive("items", 100, 1, &[]);
}

#[test]
fn a_walk_in_windows_survives_a_hundred_kills() {
    survive("partitioned", 100, 2, &[]);
}

#[test]
fn a_walk_in_order_survives_a_hundred_kills() {
    survive("in-order", 100, 3, &[]);
}

#[test]
fn a_walk_in_order_survives_kills_where_times_come_and_go() {
    survive("in-order", 50, 4, &[FaultRule::new(Fault::Nulls).with_probability(0.3)]);
}
