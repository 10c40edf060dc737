//! The client.

use std::sync::Arc;

use crate::support::{ConfigError, Core, Transport};

/// A client of Harbour.
///
/// It is cheap to clone: clones share their connections.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// A client of the API at an address.
    ///
    /// The addresses that the document names are in [`servers`](crate::servers).
    ///
    /// # Errors
    ///
    /// If the address is none.
    pub fn new(base_url: impl AsRef<str>) -> Result<Self, ConfigError> {
        Ok(Self { core: Core::new(base_url.as_ref())? })
    }

    /// Sends requests through an HTTP client of your own: with a proxy, timeouts, certificates.
    ///
    /// It should not follow redirects to other hosts: they could see the credentials.
    #[must_use]
    pub fn with_http_client(mut self, http: reqwest::Client) -> Self {
        self.core = self.core.with_client(http);
        self
    }

    /// Sends requests through a layer of your own, which may retry, wait, record, or answer by itself.
    #[must_use]
    pub fn with_transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.core = self.core.with_transport(transport);
        self
    }

    /// Sends a header with every request.
    ///
    /// # Errors
    ///
    /// If it is no header.
    pub fn with_header(mut self, name: &str, value: &str) -> Result<Self, ConfigError> {
        self.core = self.core.with_header(name, value)?;
        Ok(self)
    }

    /// The address of the API.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.core.base_url()
    }
}
