//! Low-level client of AIsa, generated from its OpenAPI documents.
//!
//! One module per group of operations, under a feature of the same name; in it one client, one method and one builder
//! per operation, one type per schema, and [`tools`] to make and read some of them:
//!
//! ```no_run
//! use std::sync::Arc;
//!
//! use client_runtime::{Call, Endpoint, Pipeline, Transport, UserAgent, build_http_client};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let endpoint = Endpoint::parse("https://api.aisa.one")?;
//! let http = build_http_client(&Transport::new(UserAgent::new("example", "1")), &endpoint)?;
//! let call = Call::new(Arc::new(Pipeline::builder().build()?));
//! let base = format!("{}{}", endpoint.base(), aisa_api::tavily::BASE_PATH);
//! let client = aisa_api::tavily::Client::new_with_client(&base, http, call);
//! let request = aisa_api::tavily::types::SearchRequest::builder().query("rust");
//! println!("{:?}", client.search().body(request).send_low_level().await?.results);
//! # Ok(())
//! # }
//! ```
//!
//! Every builder hands out its request before it is sent ([`Prepare`](client_runtime::Prepare)), and those of lists can be
//! walked ([`Paged`](client_runtime::Paged)). `OPERATIONS` of each module says what is known of its operations: which may be
//! sent again, how long they take, how often they may be asked, what they cost.
//!
//! The `aisa` crate puts keys, addresses, errors, pages and streams on top, and is what programs should depend on.
//!
//! The modules are written by `cargo xtask generate aisa`. What the generator had to change in the documents is listed
//! in `ledger/`, beside the manifest.

// The schema of an open enum is a macro that recurses for each value, and there are 180 countries.
#![recursion_limit = "1024"]

#[cfg(feature = "agentmail")]
pub mod agentmail;
#[cfg(feature = "apollo")]
pub mod apollo;
#[cfg(feature = "chat")]
pub mod chat;
#[cfg(feature = "coingecko")]
pub mod coingecko;
#[cfg(feature = "dataforseo")]
pub mod dataforseo;
#[cfg(feature = "financial")]
pub mod financial;
#[cfg(feature = "gemini")]
pub mod gemini;
mod hooks;
#[cfg(feature = "images")]
pub mod images;
#[cfg(feature = "kalshi")]
pub mod kalshi;
#[cfg(feature = "matching-markets")]
pub mod matching_markets;
#[cfg(feature = "messages")]
pub mod messages;
#[cfg(feature = "perplexity")]
pub mod perplexity;
#[cfg(feature = "polymarket")]
pub mod polymarket;
#[cfg(feature = "reddit")]
pub mod reddit;
#[cfg(feature = "scholar")]
pub mod scholar;
#[cfg(feature = "tavily")]
pub mod tavily;
pub mod tools;
#[cfg(feature = "twitter")]
pub mod twitter;
#[cfg(feature = "video")]
pub mod video;
#[cfg(feature = "youtube")]
pub mod youtube;
