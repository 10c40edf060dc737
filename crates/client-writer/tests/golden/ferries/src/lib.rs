//! A client of Ferries, version 7 of its document.
//!
//! Crossings, tickets and freight of a ferry line.
//!
//! Everything that a call can be has an operation here.
//!
//! ```no_run
//! use ferries::{Client, credentials, servers};
//!
//! async fn example() -> Result<(), Box<dyn std::error::Error>> {
//!     let client = Client::new(servers::production())?;
//!     let client = client.with_credential(credentials::Token::new("..."));
//!     let answer = client.list_crossings("...", "...").send().await?;
//!     println!("{} {answer:?}", answer.status());
//!     Ok(())
//! }
//! ```
//!
//! Generated; do not edit. `UPDATE_GOLDEN=1 cargo test -p client-writer` makes it again.

#![recursion_limit = "256"] // types may be nested deeply
#![allow(deprecated)] // what is deprecated is still made of, and used by, other things

mod client;
pub mod credentials;
pub mod errors;
pub mod inbound;
pub mod operations;
pub mod servers;
pub mod support;
pub mod types;

pub use client::Client;
pub use operations::OPERATIONS;
pub use support::{
    Base64, ByteStream, ConfigError, Date, DateTime, Decimal, Error, Event, EventStream, Execution, File, Form,
    LineStream, Nullable, OperationInfo, ResponseValue, Sent, StreamError, Transport, TypedProperties, Untyped, Uuid,
    default_client,
};
