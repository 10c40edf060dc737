//! Two documents, and what changed between them. See `../../src/fuzzed_pair.rs`.

#![no_main]

#[path = "../../src/fuzzed_pair.rs"]
mod fuzzed_pair;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzzed_pair::pair(bytes));
