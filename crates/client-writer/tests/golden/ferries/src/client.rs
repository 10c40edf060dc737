//! The client.

use std::sync::Arc;

use crate::credentials::Credentials;
use crate::support::{ConfigError, Core, Transport};

/// A client of Ferries.
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
        let base_url = base_url.as_ref();
        // Operations with a server of their own are sent there, unless this is a server that the document
        // does not know, like that of a test.
        const DECLARED: &[&str] = &["https://api.ferries.example/v7", "https://north.ferries.example/live"];
        let declared = DECLARED.contains(&base_url.trim_end_matches('/'));
        let core = if declared { Core::declared(base_url)? } else { Core::new(base_url)? };
        Ok(Self { core })
    }

    /// Authenticates with a credential of [`credentials`](crate::credentials), where operations ask for it.
    ///
    /// Several can be set, one of each kind. They are sent to the address of the client only.
    #[must_use]
    pub fn with_credential(mut self, credential: impl Into<Credentials>) -> Self {
        let Credentials { scheme, credential } = credential.into();
        self.core = self.core.with_credential(scheme, credential);
        self
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
