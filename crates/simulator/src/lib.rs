//! What simulated APIs share.
//!
//! To test a program against an API one needs the API, and one that fails when told to. What fails, and how, is
//! the same whatever the API is about: connections that are refused, reset or stall, bodies that are cut off,
//! answers that come late or are not what was promised, walks that lead nowhere. So is what a test needs beside
//! it: a clock that can be replaced, a log of what was asked, keys, a window that counts requests, a port that
//! can be closed and opened again.
//!
//! A simulator implements [`Api`], which says what the machinery has to know of it: which operation a request
//! is for, how its errors look, where its answers have cursors and values of a list. It starts a [`Server`] with
//! a router of its own routes behind its own edge, which
//!
//! 1. asks [`Core::judge`] what is to happen to a request, and waits as long as the [`Verdict`] says;
//! 2. lets the request through to its routes, unless the fault [answers in their place](Fault::instead);
//! 3. hands the answer to [`damage`], which gives it back as the fault wants it.
//!
//! The rules are JSON as well, and [`admin::router`] takes them from programs in other processes, which can have keys
//! from it, too, and read the log. Nothing here knows an API, but for what keys begin with, or shares a type with a client.

pub mod admin;
mod api;
mod blocking;
mod clock;
mod connection;
mod core;
mod fault;
mod gate;
pub mod input;
mod keys;
pub mod log;
mod manual_clock;
pub mod millis;
mod noise;
mod query;
mod retry_after;
mod server;
mod stop;
mod window;

pub use api::{Anatomy, Api, Operation, Region, Sight};
pub use blocking::Blocking;
pub use clock::{Clock, DEFAULT_NOW, MachineClock, Sleep};
pub use core::Core;
pub use fault::{Endless, Fault, FaultRule, FaultStatus, Faults, Latency, Script, Verdict, damage, inner_cursor};
pub use gate::Gate;
pub use input::Invalid;
pub use keys::{Fingerprint, Keys, fingerprint};
pub use log::{Log, LoggedHeader, LoggedRequest};
pub use manual_clock::ManualClock;
pub use noise::Noise;
pub use query::{Query, with_parameter};
pub use retry_after::{RetryAfter, http_date};
pub use server::Server;
pub use stop::{Stop, Stopper};
pub use window::Window;
