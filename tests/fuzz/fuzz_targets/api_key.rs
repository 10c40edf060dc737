//! What is taken for a key. What has to hold stands in `tests/src/fuzzed.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzzed::api_key(bytes));
