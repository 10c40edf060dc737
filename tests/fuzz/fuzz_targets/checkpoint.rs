//! A checkpoint from wherever it was kept. What has to hold stands in `tests/src/fuzzed.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzzed::checkpoint(bytes));
