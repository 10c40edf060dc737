//! What every client of this workspace shares.
//!
//! A generated client knows an API's operations and types, and nothing about how to behave on a network. This
//! crate is the rest: a secret that cannot leak, an endpoint it is bound to, the pipeline a request runs
//! through, pages as streams, and one error type. The handwritten clients (`notai`) put an API's words on top.
//!
//! ```
//! use client_runtime::{ApiKey, Credential, Endpoint, KeyFormat, Pipeline, Presentation};
//!
//! static FORMAT: KeyFormat = KeyFormat { api: "Example", prefix: "ex_", length: None };
//!
//! let endpoint = Endpoint::parse("https://api.example.com")?;
//! let key = ApiKey::parse("ex_0123456789", &FORMAT)?;
//! let credential = Credential::new(&key, Presentation::Bearer, endpoint.authority());
//! let pipeline = Pipeline::builder().credential(credential).build()?;
//! # assert!(!format!("{pipeline:?}").contains("0123456789"));
//! # Ok::<(), client_runtime::Error>(())
//! ```
//!
//! # A request on its way
//!
//! ```text
//! generated builder -> hooks.rs -> Call::execute -> deadline -> pace -> credential -> send -> bounded body -> again?
//! ```
//!
//! [`Call`] is the `inner` value of a generated client, and what a handwritten layer asks with, to learn more of what
//! happened than a generated client can tell; [`Pipeline`] holds what all calls of a client share.

mod answer;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod call;
mod capture;
mod clock;
mod credential;
mod dialect;
mod draft;
mod endpoint;
mod error;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
mod headers;
mod key;
mod opened;
mod operation;
mod options;
mod pace;
mod page;
mod pipeline;
mod response;
mod retry;
mod retry_after;
mod settings;
mod setup;
mod spend;
#[cfg(feature = "sse")]
pub mod sse;
mod transport;
mod usage;
mod user_agent;

#[cfg(feature = "blocking")]
pub use blocking::Background;
pub use call::{Call, Failure, failure_text};
pub use clock::{BoxFuture, Clock, SystemClock};
pub use credential::{Credential, Presentation};
pub use dialect::Dialect;
pub use draft::{Answer, Draft, Effect, Prepare};
pub use endpoint::{Authority, Endpoint};
pub use error::{Error, Kind, Problem, ProblemDecoder};
pub use headers::Headers;
pub use key::{ApiKey, KeyFormat};
pub use opened::Opened;
pub use operation::{Operation, RetryClass, SomeLimited};
pub use options::CallOptions;
pub use pace::{Limits, Pacing, Rate, RateReader, Tier};
pub use page::{
    Checkpoint, In, Items, Judge, Membership, Next, Page, PageFetch, Paged, Pages, Paging, Part, PartitionCheckpoint,
    Partitioned, Size, Style, Walk, pages, resume_pages,
};
pub use pipeline::{Pipeline, PipelineBuilder, UsageReader};
pub use response::{Meta, Response};
pub use retry::{Backoff, Retry};
pub use settings::Settings;
pub use setup::{Connected, Setup, Variables};
pub use spend::{PriceReader, Spend, Spending};
pub use transport::{Transport, build_http_client};
pub use user_agent::UserAgent;
