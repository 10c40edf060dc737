//! The headers that tell when to come back. What has to hold stands in `tests/src/fuzzed.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzzed::retry_after(bytes));
