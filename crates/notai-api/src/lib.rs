//! Low-level client of the Not AI Public REST API, generated from its OpenAPI document.
//!
//! ```no_run
//! use std::sync::Arc;
//!
//! use client_runtime::{Call, Endpoint, Pipeline, Transport, UserAgent, build_http_client};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let endpoint = Endpoint::parse("https://api.isnotai.com")?;
//! let http = build_http_client(&Transport::new(UserAgent::new("example", "1")), &endpoint)?;
//! let call = Call::new(Arc::new(Pipeline::builder().build()?));
//! let client = notai_api::Client::new_with_client(endpoint.base(), http, call);
//! println!("{:?}", client.health().send().await?.status);
//! # Ok(())
//! # }
//! ```
//!
//! One method and one builder per operation, one type per schema; nothing more. The `notai` crate puts keys,
//! regions, pages and errors on top, and is what programs should depend on.
//!
//! `generated.rs` is written by `cargo xtask generate notai`. What the generator had to change in the
//! document is listed in `ledger.json` beside the manifest.

mod generated;
mod hooks;

pub use generated::*;
