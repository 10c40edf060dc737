//! The golden client of `crates/client-writer/tests/golden/ferries`, module by module as in its `lib.rs`.

#![recursion_limit = "256"]
#![allow(deprecated)] // as in the generated lib.rs

#[path = "../../../crates/client-writer/tests/golden/ferries/src/client.rs"]
mod client;
#[path = "../../../crates/client-writer/tests/golden/ferries/src/credentials.rs"]
pub mod credentials;
#[path = "../../../crates/client-writer/tests/golden/ferries/src/errors.rs"]
pub mod errors;
#[path = "../../../crates/client-writer/tests/golden/ferries/src/inbound.rs"]
pub mod inbound;
#[path = "../../../crates/client-writer/tests/golden/ferries/src/operations/mod.rs"]
pub mod operations;
#[path = "../../../crates/client-writer/tests/golden/ferries/src/servers.rs"]
pub mod servers;
#[allow(dead_code)] // as in the generated support/mod.rs
#[path = "../../../crates/client-support/src/lib.rs"]
pub mod support;
#[path = "../../../crates/client-writer/tests/golden/ferries/src/types.rs"]
pub mod types;

pub use client::Client;
pub use operations::OPERATIONS;
pub use support::*;

#[cfg(doctest)]
#[doc = include_str!("../../../crates/client-writer/tests/golden/ferries/README.md")]
mod readme {}
