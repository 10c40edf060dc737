//! A client of Harbour, version 1 of its document.
//!
//! ```no_run
//! use harbour::Client;
//!
//! async fn example() -> Result<(), Box<dyn std::error::Error>> {
//!     let client = Client::new("https://...")?;
//!     let answer = client.list_ships().send().await?;
//!     println!("{} {answer:?}", answer.status());
//!     Ok(())
//! }
//! ```
//!
//! Generated; do not edit. `UPDATE_GOLDEN=1 cargo test -p client-writer` makes it again.

#![recursion_limit = "256"] // types may be nested deeply
#![allow(deprecated)] // what is deprecated is still made of, and used by, other things

mod client;
pub mod operations;
pub mod servers;
pub mod support;
pub mod types;

pub use client::Client;
pub use operations::OPERATIONS;
pub use support::{
    Base64, ByteStream, ConfigError, Date, DateTime, Decimal, Error, Execution, Nullable, OperationInfo, ResponseValue,
    Sent, Transport, TypedProperties, Untyped, Uuid, default_client,
};
