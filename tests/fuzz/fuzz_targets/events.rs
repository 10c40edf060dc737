//! The body of a stream of events. See `../streams.rs`.

#![no_main]

#[allow(dead_code, reason = "each target takes one of them")]
#[path = "../streams.rs"]
mod streams;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| streams::events(bytes));
