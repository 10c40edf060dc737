//! The body of a refused call. What has to hold stands in `tests/src/fuzzed.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzzed::error_body(bytes));
