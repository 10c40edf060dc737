//! A Not AI that runs on your machine.
//!
//! To test a program against an API one needs the API: with keys, plans, pages, both regions, and without
//! an account. This crate answers every route of the Not AI Public REST API on two loopback ports, one for
//! each region, with data that follow from a seed.
//!
//! ```
//! use notai_sim::{Config, Plan, Region, Simulator};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let simulator = Simulator::start(Config::default().with_seed(7)).await?;
//! let key = simulator.mint_key(Region::Us, Plan::Pro);
//! println!("{} takes this key: {}", simulator.base_url(Region::Us), key.expose());
//! simulator.shutdown().await;
//! # std::io::Result::Ok(())
//! # })?;
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! What is documented is done as documented: the key's format and headers, the one answer for all four
//! causes of a 401, plans with their page caps, history windows and tier header, filters, opaque cursors.
//! What is not documented is the simulator's own choice, and the module that makes it says so; among
//! these are every error code but `INVALID_API_KEY`, the order of lists, and the fields of courses and
//! stats. It shares no type with any client: its tests hold its answers against the pinned document.
//!
//! Rate limits are off unless asked for with [`Config::with_rate_limits`], so that a test of something else
//! may go as fast as it can; they count by a [`Clock`] that a test can bring along.
//!
//! Sessions are computed from their index when asked for. Ten million of them cost no memory, only time
//! where an answer needs a pass over all.
mod auth;
mod blocking;
mod call;
mod clock;
mod config;
mod cursor;
mod edge;
mod envelope;
mod keys;
mod limit;
mod log;
mod page;
mod plan;
mod query;
mod region;
mod retry_after;
mod routes;
mod server;
mod stack;
mod world;

pub use blocking::BlockingSimulator;
pub use clock::{Clock, Sleep};
pub use config::Config;
pub use keys::MintedKey;
pub use limit::RateLimits;
pub use log::{LoggedHeader, LoggedRequest};
pub use plan::Plan;
pub use region::Region;
pub use retry_after::RetryAfter;
pub use server::Simulator;
