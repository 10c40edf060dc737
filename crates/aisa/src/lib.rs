//! Client of the [AIsa](https://aisa.one) API: one key for models, search and data.

mod builder;
mod client;
mod environment;
mod error;
mod key;

pub use builder::ClientBuilder;
pub use client::Client;
pub use client_runtime::{Backoff, BoxFuture, Clock, Headers, Meta, Retry, SystemClock};
pub use error::Error;
pub use key::ApiKey;
