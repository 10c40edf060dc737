//! Two documents, and what changed between them. See `../pair.rs`.

#![no_main]

#[path = "../pair.rs"]
mod pair;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| pair::pair(bytes));
