//! The headers that tell when to come back. What has to hold stands in `workspace_tests::fuzzed`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| workspace_tests::fuzzed::retry_after(bytes));
