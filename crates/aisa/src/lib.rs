//! Client of the [AIsa](https://aisa.one) API: one key for models, search and data.

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
#[cfg(feature = "stream")]
pub mod stream;
mod walk;

pub use ask::{Ask, Request};
pub use builder::ClientBuilder;
pub use client::Client;
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
