//! The client: what all its clones share.

use std::fmt;
use std::sync::Arc;

use client_runtime::{Call, Connected, Draft, Endpoint, Operation};
use http::Method;

use crate::groups::Groups;
use crate::jobs::Tasks;
use crate::{ClientBuilder, Error};

/// A client of the whole API. Cloning is cheap; clones share connections, limits and the retry budget.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    endpoint: Endpoint,
    connected: Connected,
    #[allow(dead_code, reason = "without a group nobody asks")]
    groups: Groups,
    tasks: Tasks,
}

impl Client {
    /// Sets up a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// The client that the environment describes: `AISA_API_KEY` and, where set, `AISA_BASE_URL`.
    ///
    /// With the feature `dotenv` a file `.env` in the current directory or one above it is read too, if there is one.
    /// It is read where the environment has no key, and only then: a file in a folder that is somebody else's must not
    /// send your key elsewhere.
    ///
    /// # Errors
    ///
    /// [`Error::is_config`], naming the variable.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    pub(crate) fn assemble(endpoint: Endpoint, connected: Connected, tasks: Tasks) -> Self {
        let groups = Groups::new(&endpoint, &connected);
        Self { shared: Arc::new(Shared { endpoint, connected, groups, tasks }) }
    }

    /// What all requests run through.
    pub(crate) fn call(&self) -> &Call {
        &self.shared.connected.call
    }

    /// The tasks that were created and have not been seen to end.
    pub(crate) fn tasks(&self) -> &Tasks {
        &self.shared.tasks
    }

    /// A request that no generated client makes, to a path below `base`.
    pub(crate) fn draft(
        &self,
        operation: Operation,
        method: Method,
        base: &str,
        path: &[&str],
    ) -> Result<Draft, client_runtime::Error> {
        let base = format!("{}{base}", self.endpoint());
        Draft::new(&self.shared.connected, operation, method, &base, path)
    }

    /// The base URL that requests go to.
    pub fn endpoint(&self) -> &str {
        self.shared.endpoint.base()
    }

    #[allow(dead_code, reason = "without a group nobody asks")]
    pub(crate) fn groups(&self) -> &Groups {
        &self.shared.groups
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("endpoint", &self.endpoint()).field("call", self.call()).finish()
    }
}
