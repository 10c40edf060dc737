//! The client: what all its clones share, and how a call begins and ends.

use std::fmt;
use std::sync::Arc;
use std::time::UNIX_EPOCH;

use chrono::{DateTime, Utc};
use client_runtime::{Clock, Endpoint, Error as RuntimeError};

use crate::builder::ClientBuilder;
use crate::{Error, Region};

/// A client of one region. Cloning is cheap; clones share connections.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    region: Region,
    endpoint: Endpoint,
    api: notai_api::Client,
    has_key: bool,
    scope: String,
    clock: Arc<dyn Clock>,
}

impl Client {
    /// Sets up a client for `region`.
    pub fn builder(region: Region) -> ClientBuilder {
        ClientBuilder::new(region)
    }

    /// The client that the environment describes: `ISNOTAI_API_KEY`, `ISNOTAI_REGION` (`us` or `eu`) and, where set,
    /// `ISNOTAI_BASE_URL`.
    ///
    /// # Errors
    ///
    /// [`Error::is_config`], naming the variable.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_environment()?.build()
    }

    pub(crate) fn assemble(
        region: Region,
        endpoint: Endpoint,
        api: notai_api::Client,
        has_key: bool,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let scope = format!("notai {region} {endpoint}");
        Self { shared: Arc::new(Shared { region, endpoint, api, has_key, scope, clock }) }
    }

    /// The region this client was set up for.
    pub fn region(&self) -> Region {
        self.shared.region
    }

    /// The base URL that requests go to.
    pub fn endpoint(&self) -> &str {
        self.shared.endpoint.base()
    }

    /// Escape hatch: the generated low-level client on the same connections, credential and limits.
    ///
    /// Its types and those of `progenitor` and `reqwest` behind it are not covered by this crate's semver promise. It has
    /// none of this crate's guards: it sends the key with `health` too, and an id of `..` calls another route.
    pub fn low_level(&self) -> notai_api::Client {
        self.shared.api.clone()
    }

    /// What a checkpoint of this client's walks is bound to: cursors of one region mean nothing in another.
    pub(crate) fn scope(&self) -> &str {
        &self.shared.scope
    }

    /// The time of day by the client's clock; `None` for one that no date can express.
    pub(crate) fn now(&self) -> Option<DateTime<Utc>> {
        let time = self.shared.clock.wall().duration_since(UNIX_EPOCH).ok()?;
        DateTime::from_timestamp(i64::try_from(time.as_secs()).ok()?, time.subsec_nanos())
    }

    /// The generated client, which knows how requests are made.
    pub(crate) fn api(&self) -> &notai_api::Client {
        &self.shared.api
    }

    /// Whether there is a key to send.
    pub(crate) fn has_key(&self) -> bool {
        self.shared.has_key
    }

    /// Adds where it happened to the error of a call.
    pub(crate) fn explain(&self, error: RuntimeError) -> Error {
        Error::of_call(error, self.shared.region, &self.shared.endpoint)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("region", &self.shared.region)
            .field("endpoint", &self.endpoint())
            .field("call", self.shared.api.call())
            .finish()
    }
}
