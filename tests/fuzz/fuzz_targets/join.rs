//! Documents of a group, and the one that they are together. See `../join.rs`.

#![no_main]

#[path = "../join.rs"]
mod join;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| join::join(bytes));
