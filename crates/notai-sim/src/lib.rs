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
//! # When things go wrong
//!
//! A [`FaultRule`] makes a [`Fault`] happen to some requests or to all: delays, error statuses, connections that
//! are refused, reset or stall, bodies that are cut off or not what was promised, pages that lead nowhere.
//!
//! ```
//! use notai_sim::{Config, Fault, FaultRule, Operation};
//!
//! let config = Config::default().with_faults(vec![
//!     FaultRule::new(Fault::status(503)).on(Operation::ListSessions).skip(2).times(1),
//!     FaultRule::new(Fault::ResetInBody { after_bytes: 100 }).with_probability(0.01),
//! ]);
//! ```
//!
//! [`Simulator::set_faults`] changes them while it runs and [`Simulator::faults`] says how often each has
//! happened. A program in another process does the same by JSON, on the port of either region:
//!
//! | | |
//! |---|---|
//! | `GET /_sim/faults` | the rules, and how often each has been met |
//! | `PUT /_sim/faults` | other rules: one, or a list of them; the counters start again |
//! | `DELETE /_sim/faults` | no rules |
//! | `POST /_sim/keys` | a new key of the region of this port, of the plan in the body: `{"plan": "free"}` |
//! | `GET`, `DELETE /_sim/keys/KEY` | what is known of a key, and taking it back |
//! | `GET /_sim/log` | the last requests, each attempt of a client |
//! | `GET /_sim/stats` | requests answered and turned away by the region of this port |
//!
//! These routes need no key, and no fault and no limit touches them.
//!
//! # Time and rates
//!
//! Rate limits are off unless asked for with [`Config::with_rate_limits`], so that a test of something else
//! may go as fast as it can. They count, and faults wait, by a [`Clock`] that a test can bring along.
//!
//! # Size
//!
//! Sessions are computed from their index when asked for. Ten million of them cost no memory, only time
//! where an answer needs a pass over all.
mod auth;
mod call;
mod config;
mod cursor;
mod edge;
mod envelope;
mod faults;
mod keys;
mod limit;
mod operation;
mod page;
mod plan;
mod query;
mod region;
mod routes;
mod server;
mod stack;
mod world;

pub use config::Config;
pub use faults::{FaultRule, FaultStatus};
pub use keys::MintedKey;
pub use limit::RateLimits;
pub use operation::Operation;
pub use plan::Plan;
pub use region::Region;
pub use server::{BlockingSimulator, Simulator};
pub use simulator::{Clock, Fault, Invalid, Latency, LoggedHeader, LoggedRequest, RetryAfter, Sleep};
