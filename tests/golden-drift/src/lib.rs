//! The client of `document.json`: types as they are generated, and a way to decode them by the id of a rule.

#![recursion_limit = "256"]
#![allow(dead_code)] // only types are looked at here, which use a part of the support

mod decode;
#[path = "../../../crates/client-support/src/lib.rs"]
pub mod support;
pub mod types;

pub use decode::decode;
