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
//! The operations come in groups: each is a method of [`Client`], a module with its types, and a feature. A method of a group
//! gives a builder with a setter for each parameter. [`Ask`] sends it; where it is a list, [`Walk`] goes through its pages.
//!
//! Calls are made inside of a tokio runtime.
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
//! `chat`, `messages` and `perplexity` have this form. Their modules show tools, answers that are a Rust type, and requests made
//! of types; the module `stream` tells how a stream ends and what an error in the middle of it means.
//!
//! Routes that no document describes are asked with [`Client::get`] and [`Client::post`]; see [`raw`].
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
//! # Jobs
//!
//! Videos, and some other results, take longer than a call. Creating one gives a [`Job`], which is waited for, or followed:
//!
//! ```no_run
//! # #[cfg(feature = "video")]
//! # async fn example(client: aisa::Client) -> Result<(), aisa::Error> {
//! use aisa::Update;
//! use aisa::video::types::{VideoInput, VideoRequest};
//!
//! let input = VideoInput::builder().prompt("a cat reads the newspaper");
//! let job = client.video().create(VideoRequest::builder().model("wan2.7-t2v").input(input)).await?;
//! println!("{} can be waited for by any process", job.id());
//! let mut updates = job.poll_stream(); // or `job.wait().await?`
//! while let Some(update) = updates.next().await {
//!     match update? {
//!         Update::Running(progress) => println!("{} after {:?}", progress.state, progress.waited),
//!         Update::Done(task) => println!("{:?}", task.output.video_url),
//!         _ => {}
//!     }
//! }
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
//! - **Addresses.** The API has four base paths. Which operation is below which one is this crate's business.
//! - **Errors.** The API has a dozen shapes for an error, and answers some failures with 200. Here there is one [`Error`], with
//!   a predicate for every question.
//! - **Retries.** What may pass is tried again, after the wait that the API asks for. Requests to models are sent again only as
//!   long as nothing of an answer has come. Operations that act for somebody (tweets, mails, jobs) are never sent again, and a
//!   spend cap that is reached is never retried.
//! - **Limits.** Requests and tokens a minute and calls at a time are kept as the answers tell them
//!   ([`ClientBuilder::with_limits`]). A client and its clones share them; two clients with one key do not.
//! - **Lists.** Five ways of paging are one: streams in constant memory, with checkpoints.
//! - **Growth of the API.** Unknown fields, values, codes and statuses never fail a call.
//! - **Logs.** `tracing` spans tell operation, status, attempt and duration, and never a key, an id or a body.
//!
//! # Other servers
//!
//! [`ClientBuilder::with_endpoint`], or `AISA_BASE_URL`, names another server, such as the simulated AIsa for tests
//! (`cargo run -p aisa-sim` in the workspace of this crate). Proxies and root certificates are options of the
//! [`ClientBuilder`], too. Redirects are not followed.
//!
//! # Stability
//!
//! The builders of a group are made by its methods, and sent by [`Ask`] and [`Walk`]. `new_with_client` of a group's `Client` and
//! `send_low_level` of its builders belong to the generated low level, which this crate's semantic versions do not cover.
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
pub mod raw;
mod spend;
#[cfg(feature = "stream")]
pub mod stream;
mod walk;

pub use ask::{Ask, Request};
pub use builder::ClientBuilder;
pub use chrono;
pub use client::Client;
/// The error of reading a model's words as a type, such as the arguments of a tool. `?` turns it into an [`Error`].
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
pub use raw::{Method, RawRequest};
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
