//! What is taken for a key. What has to hold stands in `workspace_tests::fuzzed`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| workspace_tests::fuzzed::api_key(bytes));
