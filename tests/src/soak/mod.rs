//! The soak: walks that crash and go on, in weather that never stays, for as long as one likes.
//!
//! A [`Round`] is a simulator of its own on virtual time, with faults that pass, and a few walkers that live through
//! them: each one asks, keeps what it got together with the checkpoint behind it as a program with a database would,
//! is dropped at a random point with its client, and goes on from the last checkpoint that it has kept. At the end the
//! simulator is asked without a client of ours what it really holds: every item has to be there exactly once.
//!
//! Everything follows from the round's seed: settings, faults, what each walker does and when it crashes. Where several
//! walk at once, the machine decides whose request is the fifth; that the fifth meets the fault is the seed's.
//!
//! No call may outlast its deadline, by more than a second: a connection that a client has given up may keep an alarm of
//! the simulator's until it notices, and time may then move further than it would.
//!
//! `cargo xtask soak` runs rounds by the clock, `tests/soak.rs` a few of them.

mod journal;
mod raw;
mod report;
mod retries;
mod round;
mod tally;
mod walk;
mod walker;
mod weather;

pub use journal::Journal;
pub use report::{Progress, Report};
pub use round::{Outcome, Round};
pub use tally::Tally;
