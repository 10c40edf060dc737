//! Two OpenAPI documents: what changed, whom it breaks, and which version comes next.
//!
//! ```text
//! document -> prepare -> contract \
//!                                  compare -> fold -> prove -> drift -> report
//! document -> prepare -> contract /
//! ```
//!
//! - A **contract** is a document in the one form that is compared: references followed, `allOf` merged, the spellings of 3.0
//!   and 3.1 made one. What is equal there is no drift.
//! - **compare** walks both and notes what differs, by coordinates. What that means is in the table of [`rules`].
//! - **fold** makes one edit one finding.
//! - **prove** looks for a value that was right and is wrong now.
//!
//! Nothing here knows an API, touches the network, or prints.

mod compare;
mod contract;
pub mod day;
pub mod drift;
mod engine;
mod error;
pub mod example;
pub mod finding;
mod fingerprint;
mod fold;
mod not_evaluated;
pub mod page;
pub mod release;
pub mod replay;
pub mod report;
pub mod rule;
pub mod rules;
mod subject;
mod version;
pub mod waiver;
mod witness;

pub use day::Day;
pub use drift::{Drift, Side};
pub use engine::{Options, compare, operations};
pub use error::Error;
pub use finding::{Finding, NotEvaluated, Place, Subject, Use, Witness};
pub use rule::{Action, Area, Bump, Direction, Example, Kind, Rule, Wire};
pub use waiver::{Waiver, WaiverError, Waivers};
