//! Client of the [Not AI](https://www.isnotai.com/developers) API: read what the AI-agent detection platform saw.
//!
//! ```no_run
//! # async fn example() -> Result<(), notai::Error> {
//! use notai::{ApiKey, Client, Region};
//!
//! let key = ApiKey::parse(std::env::var("ISNOTAI_API_KEY").unwrap_or_default())?;
//! let client = Client::builder(Region::Eu).api_key(key).build()?;
//!
//! let integration = client.get_integration().await?;
//! println!("{} on plan {:?}", integration.id, integration.plan_id);
//!
//! let mut bots = client.list_sessions().bot_only(true).items();
//! while let Some(session) = bots.next().await {
//!     println!("{}", session?.id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What it takes care of
//!
//! - **Keys.** [`ApiKey`] checks the shape before anything is sent, shows only a mask, and is attached to requests
//!   to one scheme, host and port: the [`Region`]'s, or the endpoint you name.
//! - **Lists.** [`List::items`] and [`List::pages`] are streams in constant memory. After an error,
//!   [`Items::checkpoint`] says where to go on, in this process or in another. The next page is on its way while this
//!   one is dealt with, and [`List::partitioned`] walks windows of time, several at once.
//! - **Retries.** What may pass is tried again: with jitter, no earlier than the API asks, within one deadline, and
//!   within a budget that all clones share.
//! - **Rate limits.** [`Pacing`]: every request that the plan permits, and no 429.
//! - **Errors.** One [`Error`] with a predicate for every question; a 401 explains its four possible causes.
//! - **Settings of one call.** Time limits, attempts, a further header and the key's header can be set on every operation:
//!   [`Request::timeout`], [`List::header`] and their siblings.
//! - **Growth of the API.** Unknown fields, values, error codes and statuses never fail a call.
//!
//! # Operations
//!
//! | method of [`Client`] | answers with |
//! |---|---|
//! | [`health`](Client::health) | [`types::HealthResponse`], without a key |
//! | [`get_integration`](Client::get_integration) | [`types::PublicIntegration`] |
//! | [`list_sessions`](Client::list_sessions) | a list of [`types::PublicSession`] |
//! | [`get_session`](Client::get_session) | [`types::PublicSession`] |
//! | [`get_session_details`](Client::get_session_details) | [`types::SessionDetails`] |
//! | [`list_events`](Client::list_events) | a list of [`types::PublicEvent`] |
//! | [`list_users`](Client::list_users) | a list of [`types::PublicUser`] |
//! | [`get_user_sessions`](Client::get_user_sessions) | a list of [`types::PublicSession`] |
//! | [`list_courses`](Client::list_courses) | a list of JSON objects |
//! | [`get_analytics`](Client::get_analytics) | [`types::AnalyticsData`] |
//! | [`get_stats`](Client::get_stats) | [`types::StatsResponse`] |
//! | [`get_usage`](Client::get_usage) | [`types::UsageResponse`] |
//!
//! # Features
//!
//! - `blocking`: the same client for programs that are not asynchronous, `notai::blocking`. Off by default.
//! - `schemars`: every model implements `schemars::JsonSchema`. Off by default.

#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod caller;
mod client;
mod code;
mod error;
mod event_type;
mod facade;
mod id;
mod key;
mod list;
mod operations;
mod pacing;
mod partition;
mod region;
mod request;
mod response;
mod tier;
pub mod types;
mod walk;

pub use builder::ClientBuilder;
/// The crate of the times in this one's API.
pub use chrono;
pub use client::Client;
pub use client_runtime::{Backoff, BoxFuture, Clock, Headers, Meta, Page, Retry, SystemClock};
pub use code::ErrorCode;
pub use error::Error;
pub use event_type::EventType;
pub use facade::Async;
pub use key::{ApiKey, KeyHeader};
pub use list::{List, Query};
pub use operations::query;
pub use operations::{GetAnalytics, GetIntegration, GetSession, GetSessionDetails, GetStats, GetUsage, Health};
pub use operations::{ListCourses, ListEvents, ListSessions, ListUsers, UserSessions};
pub use pacing::Pacing;
pub use partition::{Dated, PartitionCheckpoint, PartitionedItems, PartitionedList};
pub use region::Region;
pub use request::{Request, Single};
pub use response::Response;
pub use tier::Tier;
pub use walk::{Checkpoint, Items, Pages};
