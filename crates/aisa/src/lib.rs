//! Client of the [AIsa](https://aisa.one) API: one key for models, search and data.
//!
//! ```no_run
//! # #[cfg(feature = "tavily")]
//! # async fn example() -> Result<(), aisa::Error> {
//! use aisa::prelude::*;
//! use aisa::tavily::types::SearchRequest;
//!
//! let client = Client::from_env()?; // AISA_API_KEY
//! let request = SearchRequest::builder().query("rust http clients");
//! for page in &client.tavily().search().body(request).send().await?.results {
//!     println!("{:?} {:?}", page.title, page.url);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The operations come in groups, each a method of [`Client`], a module with its types, and a feature. A method of a group
//! gives a builder with a setter for each parameter; [`Ask`] sends it, [`Walk`] goes through it where it is a list.
//!
//! # Models
//!
//! ```no_run
//! # #[cfg(feature = "chat")]
//! # async fn example(client: aisa::Client) -> Result<(), aisa::Error> {
//! let request = serde_json::json!({
//!     "model": "gpt-5-mini",
//!     "messages": [{ "role": "user", "content": "Why is the sky blue?" }],
//! });
//! let mut texts = client.chat().completions(&request).stream().await?.texts();
//! while let Some(text) = texts.next().await {
//!     print!("{}", text?);
//! }
//! let answer = client.chat().completions(&request).send().await?; // as a whole
//! println!("{:?}", answer.usage);
//! # Ok(())
//! # }
//! ```
//!
//! [`chat`], `messages` and `perplexity` have this form; what streams, settings and answers are is told in [`stream`].
//!
//! # Settings of one call
//!
//! ```no_run
//! # #[cfg(feature = "tavily")]
//! # async fn example(client: aisa::Client) -> Result<(), aisa::Error> {
//! use std::time::Duration;
//! # use aisa::prelude::*;
//! # use aisa::tavily::types::SearchRequest;
//!
//! let search = client.tavily().search().body(SearchRequest::builder().query("rust"));
//! let found = search.ask().timeout(Duration::from_secs(5)).attempts(1).header("x-trace", "42").await?;
//! println!("{} in {:?}", found.status(), found.meta().elapsed());
//! # Ok(())
//! # }
//! ```
//!
//! # Lists
//!
//! ```no_run
//! # #[cfg(feature = "twitter")]
//! # async fn example(client: aisa::Client) -> Result<(), aisa::Error> {
//! # use aisa::prelude::*;
//! use aisa::twitter::types::SearchOrder;
//!
//! let mut tweets = client.twitter().search_tweets().query("rust lang:en").query_type(SearchOrder::Latest).items();
//! while let Some(tweet) = tweets.next().await {
//!     println!("{:?}", tweet?.text);
//! }
//! let place = serde_json::to_string(&tweets.checkpoint()); // to go on later
//! # let _ = place;
//! # Ok(())
//! # }
//! ```
//!
//! # Errors
//!
//! ```no_run
//! # #[cfg(feature = "tavily")]
//! # async fn example(client: aisa::Client) -> Result<(), aisa::Error> {
//! # use aisa::prelude::*;
//! # use aisa::tavily::types::SearchRequest;
//! match client.tavily().search().body(SearchRequest::builder().query("rust")).send().await {
//!     Ok(found) => println!("{} results", found.results.len()),
//!     Err(error) if error.is_quota_exceeded() => println!("the key has reached its cap"),
//!     Err(error) if error.is_upstream() => println!("the provider is down: {:?}", error.request_id()),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Money
//!
//! ```no_run
//! # fn example() -> Result<(), aisa::Error> {
//! use aisa::Client;
//!
//! let client = Client::builder().api_key("sk-aisa-0123456789abcdef").with_budget_usd(5.0).build()?;
//! println!("{}", client.spend());
//! # Ok(())
//! # }
//! ```
//!
//! # What it takes care of
//!
//! - **Keys.** [`ApiKey`] checks the shape before anything is sent, shows only a mask, and is attached to requests to one
//!   scheme, host and port.
//! - **Addresses.** The API has four base paths; which operation is below which one is this crate's business.
//! - **Errors.** The API has a dozen shapes for an error, and answers some failures with 200. Here there is one [`Error`], of
//!   which one predicate holds.
//! - **Retries.** What may pass is tried again with the waits that the API asks for; inference only until an answer has begun;
//!   what acts for somebody not at all; a spent cap never.
//! - **Limits.** Requests and tokens a minute and calls at a time are kept as the answers tell them
//!   ([`ClientBuilder::with_limits`]).
//! - **Lists.** Five ways of paging are one: streams in constant memory, with checkpoints.
//! - **Growth of the API.** Unknown fields, values, codes and statuses never fail a call.
//!
//! # Stability
//!
//! The builders of a group are made by its methods, and sent by [`Ask`] and [`Walk`]. `new_with_client` of a group's `Client` and
//! `send_low_level` of its builders are the low level that is generated below: not covered by this crate's promise of semantic
//! versions.
//!
//! Times are those of [`chrono`].
//!
//! # Features
//!
//! On by default: `chat` and `search`, which is `tavily` and `scholar`. Off: `messages`, `gemini`, `images`, `video`, `perplexity`,
//! `youtube`, `financial`, `twitter`, `polymarket`, `kalshi`, `matching-markets`, `coingecko`, `reddit`, and the large ones,
//! `apollo`, `agentmail` and `dataforseo`, of which the last is 90,000 generated lines.
//!
//! - `dotenv`: [`Client::from_env`] also reads a file `.env`.
//! - `schemars`: every model implements `schemars::JsonSchema`.

mod ask;
mod builder;
#[cfg(feature = "chat")]
pub mod chat;
mod client;
mod environment;
mod error;
mod groups;
mod jobs;
mod key;
mod limits;
#[cfg(feature = "messages")]
pub mod messages;
#[cfg(feature = "perplexity")]
pub mod perplexity;
mod spend;
#[cfg(any(feature = "chat", feature = "messages", feature = "perplexity"))]
pub mod stream;
mod walk;

pub use ask::{Ask, Request};
pub use builder::ClientBuilder;
pub use chrono;
pub use client::Client;
/// What reading a model's words as a type fails with, such as the arguments of a tool: `?` makes an [`Error`] of it, and so
/// does `Error::from`, which has the predicates.
pub use client_runtime::Error as RuntimeError;
pub use client_runtime::{
    Backoff, BoxFuture, Checkpoint, Clock, Headers, Limits, Meta, Page, Response, Retry, Spend, SystemClock,
};
pub use error::Error;
#[allow(unreachable_pub, unused_imports, reason = "without a group there is nothing in it")]
pub use groups::*;
pub use jobs::{AsyncJob, Create, IntegrationJobs, Job, Pricing, Progress, Update, Updates};
#[cfg(feature = "dataforseo")]
pub use jobs::{DataforseoTasks, Posted};
pub use key::ApiKey;
/// The crate whose trait the models and the types of tools implement; a derive of it through this name needs
/// `#[schemars(crate = "aisa::schemars")]`.
#[cfg(feature = "schemars")]
pub use schemars;
pub use walk::{Items, List, Pages, Walk};

/// Videos from a text or an image. Under the feature `video`.
#[cfg(feature = "video")]
pub mod video {
    #[doc(inline)]
    pub use aisa_api::video::{Client, builder, types};

    pub use crate::jobs::{Video, VideoGeneration, VideoGenerations};
}

/// What every program that asks needs in scope.
pub mod prelude {
    pub use crate::{Ask, Client, Walk};
}
