//! A little fuzzing on every run: the seeds of `tests/fuzz` and changes of them, through the same functions.
//!
//! The changes are the same ones on every run, so a commit that breaks something is the one that fails.

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use fastrand::Rng;
use workspace_tests::fuzzed::{TARGETS, Target};

// Not in the library: what is measured with it need not build the comparison of documents.
#[path = "../fuzz/join.rs"]
mod join;
#[path = "../fuzz/pair.rs"]
mod pair;
#[path = "../fuzz/streams.rs"]
mod streams;

/// Changed inputs of each target.
const CHANGED: usize = 4_000;
/// Longest input, in bytes.
const LONGEST: usize = 4_096;
/// What means something to one target or another.
const WORDS: [&str; 16] = [
    "\"",
    "{",
    "null",
    "[[[[",
    "9999999999999999999999",
    "-1",
    "1e999",
    "\\u0000",
    "\u{1f600}",
    "\0",
    "\n",
    "%00",
    "@",
    "//",
    "aik_v1_",
    "GMT",
];

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}

/// One change, of the kinds that fuzzers make.
fn change(bytes: &mut Vec<u8>, seeds: &[Vec<u8>], rng: &mut Rng) {
    let at = rng.usize(0..=bytes.len());
    let end = rng.usize(at..=bytes.len());
    match rng.u8(0..6) {
        0 if at < bytes.len() => bytes[at] ^= 1 << rng.u8(0..8),
        1 => drop(bytes.drain(at..end)),
        2 => bytes.insert(at, rng.u8(..)),
        3 => drop(bytes.splice(at..end, rng.choice(WORDS).unwrap().bytes())),
        4 => bytes.extend_from_within(at..end),
        _ => {
            let other = &seeds[rng.usize(0..seeds.len())];
            bytes.truncate(at);
            bytes.extend_from_slice(&other[rng.usize(0..=other.len())..]);
        }
    }
    bytes.truncate(LONGEST);
}

#[test]
fn what_has_to_hold_for_any_bytes_holds_for_seeds_and_their_changes() {
    for (name, target) in TARGETS {
        try_out(name, target, CHANGED);
    }
}

/// Fewer, since a document takes longer than a header.
#[test]
fn what_has_to_hold_for_any_two_documents_holds_for_seeds_and_their_changes() {
    try_out("pair", pair::pair, CHANGED / 4);
}

#[test]
fn what_has_to_hold_for_any_stream_holds_for_seeds_and_their_changes() {
    try_out("events", streams::events, CHANGED);
    try_out("deltas", streams::deltas, CHANGED);
}

/// Fewer still: each is joined in two orders or six, and the results are compared.
#[test]
fn what_has_to_hold_for_documents_of_a_group_holds_for_seeds_and_their_changes() {
    try_out("join", join::join, CHANGED / 8);
}

fn try_out(name: &str, target: Target, changed: usize) {
    let seeds = seeds(name);
    assert!(seeds.len() >= 3, "{name}");
    let mut rng = Rng::with_seed(1);
    let changes = std::iter::repeat_with(|| {
        let mut bytes = seeds[rng.usize(0..seeds.len())].clone();
        for _ in 0..rng.usize(1..=6) {
            change(&mut bytes, &seeds, &mut rng);
        }
        bytes
    });
    for bytes in seeds.iter().cloned().chain(changes.take(changed)) {
        let outcome = catch_unwind(|| target(&bytes));
        assert!(outcome.is_ok(), "{name}: {:?}", String::from_utf8_lossy(&bytes));
    }
}
