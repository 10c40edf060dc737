//! An AIsa that runs on your machine.
//!
//! To test a program against an API one needs the API: with keys, limits, streams, pages, jobs, and without a bill.
//! This crate answers every operation of AIsa's documents on a loopback port, with data that follow from a seed.
//!
//! ```
//! use aisa_sim::{Config, KeyOptions, Reply, Simulator};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let simulator = Simulator::start(Config::default().with_seed(7)).await?;
//! let key = simulator.mint_key(KeyOptions::default());
//! simulator.reply_next(Reply::new().words("Hello there.").usage(9, 3));
//! println!("{} takes this key: {}", simulator.base_url(), key.expose());
//! simulator.shutdown().await;
//! # std::io::Result::Ok(())
//! # })?;
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! # What is served
//!
//! The documents of `openapi/aisa` after their overlays: the pinned ones are wrong where it matters, and an answer
//! that is valid for a wrong schema would be a wrong answer. The program carries them, and the crate
//! `openapi_normal` joins, names and repairs those of a group when the group is first asked for. A request has to
//! have what the document asks for; an answer is made from the schema that it declares, and the tests hold each
//! against it. This shares no type with any client.
//!
//! Beside the documents there are `GET /v1/models`, `GET /v1/credits/balance`, `/v1/video/generations` and the jobs of
//! integrations (`/apis/v1/firecrawl/crawl` and the like), of which later documentation tells without a schema.
//!
//! | | |
//! |---|---|
//! | models | say what a [`Reply`] says, whole or as a stream, in the dialect of their route; without one, something that fits the request |
//! | lists | have [`Config::with_items`] items, walked by the style that the manifest knows of each |
//! | jobs | go on by [`JobPace`] and end as [`Simulator::end_jobs_with`] says |
//! | keys | have limits, a spend cap and models by [`KeyOptions`], and can be revoked |
//! | errors | come in the form that an operation declares, else in that of the gateway; any [`ErrorShape`] by a rule |
//!
//! # When things go wrong
//!
//! A [`FaultRule`] makes a [`Fault`] happen to some requests or to all, as in `notai_sim`. How a stream goes wrong is
//! part of its [`Reply`].
//!
//! # From other processes
//!
//! All of it can be said in JSON, by programs in any language:
//!
//! | | |
//! |---|---|
//! | [`ReplyRule`] | `--reply` of the command, `PUT /_sim/replies` |
//! | [`KeyOptions`] | `--key`, `POST /_sim/keys`; `DELETE /_sim/keys/KEY` revokes |
//! | [`JobScript`] | `--jobs`, `PUT /_sim/jobs` |
//! | [`FaultRule`] | `--fault`, `PUT /_sim/faults` |
//!
//! `GET` of each route says how things stand, `DELETE` takes back what was said, and `GET /_sim/log` has the last requests.
//!
//! # Time
//!
//! Limits count, jobs go on, and faults and streams wait by a [`Clock`] that a test can bring along.

mod account;
mod answer;
mod call;
mod catalogue;
mod chat;
mod config;
mod control;
mod edge;
mod extra;
mod faults;
mod integration;
mod jobs;
mod keys;
mod models;
mod plan;
mod price;
mod problem;
mod schema;
mod server;
mod shape;
mod stack;

pub use catalogue::{Operation, document, group_names};
pub use chat::{Reply, ReplyRule, ReplyStatus};
pub use config::{Config, LimitHeaders};
pub use faults::{FaultRule, FaultStatus, Nowhere};
pub use jobs::{JobEnd, JobPace, JobScript};
pub use keys::{KeyOptions, MintedKey};
pub use plan::Plan;
pub use server::{BlockingSimulator, Simulator};
pub use shape::ErrorShape;
pub use simulator::{Clock, Fault, Invalid, Latency, LoggedHeader, LoggedRequest, RetryAfter, Sleep};
