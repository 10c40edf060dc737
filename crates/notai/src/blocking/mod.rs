//! The same client for programs that are not asynchronous. Needs the feature `blocking`.
//!
//! ```no_run
//! use notai::blocking::Client;
//!
//! let client = Client::from_env()?;
//! let integration = client.get_integration().send()?;
//! println!("{} on plan {:?}", integration.id, integration.plan_id);
//!
//! for session in client.list_sessions().bot_only(true).items() {
//!     println!("{}", session?.id);
//! }
//! # Ok::<(), notai::Error>(())
//! ```
//!
//! Operations, filters, settings, errors and checkpoints are the asynchronous client's own; only what ends a chain
//! differs: `send` waits, and lists are iterators. A walk can be begun with one client and resumed with the other.
//!
//! # Where it may be used
//!
//! Anywhere, also inside of an asynchronous runtime: the work is done on a thread that the client brings along. It is
//! shared by clones and ends, without anybody waiting for it, when the last of them and of their walks is gone. A call
//! does hold the thread that makes it, as its name says; in an asynchronous program, that is a thread for
//! `tokio::task::spawn_blocking`.
//!
//! Pages are asked for ahead on that thread as well, so the next one comes in while the program works on this one.

mod ask;
mod client;
mod walk;

use client_runtime::Background;

pub use client::Client;
pub use walk::{Items, Pages, PartitionedItems, Walk};

use crate::Error;

/// Asked by calls that wait: marks a [`List`](crate::List) or [`Request`](crate::Request) of a [blocking client](Client).
#[derive(Clone, Debug)]
pub struct Blocking(Background);

impl Blocking {
    pub(crate) fn start() -> Result<Self, Error> {
        Ok(Self(Background::start("notai")?))
    }

    /// Waits for what `operation` does.
    fn wait<T: Send + 'static>(
        &self,
        operation: &'static str,
        work: impl Future<Output = T> + Send + 'static,
    ) -> Result<T, Error> {
        Ok(self.0.run(work).map_err(|error| error.with_operation(operation))?)
    }
}
