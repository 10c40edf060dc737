//! A checkpoint from wherever it was kept. What has to hold stands in `workspace_tests::fuzzed`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| workspace_tests::fuzzed::checkpoint(bytes));
