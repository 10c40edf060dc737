//! What all calls of a client share: where the API is, how it is reached, and who calls.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use progenitor_client::Error;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Request, Response, Url, redirect};

use super::credential::Credential;
use super::operation::{OperationInfo, Transport};

/// Redirects that are followed in a row.
const REDIRECTS: usize = 10;

/// What all calls of a client share. Clones are cheap.
#[derive(Clone)]
pub struct Core(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    base: Url,
    declared: bool,
    client: OnceLock<reqwest::Client>,
    transport: Option<Arc<dyn Transport>>,
    credentials: Vec<(&'static str, Credential)>,
    headers: HeaderMap,
}

impl Core {
    /// Takes `base_url` for the place of the API. What credentials there will be are bound to its authority.
    ///
    /// # Errors
    ///
    /// When it is no absolute URL of `http` or `https`, or has a user, a password or a fragment; the message repeats
    /// none of them.
    pub fn new(base_url: &str) -> Result<Self, ConfigError> {
        Self::of(base_url, false)
    }

    /// The same for one of the servers that the document declares, which is trusted with the further servers that
    /// it declares for single operations.
    ///
    /// # Errors
    ///
    /// As for [`Core::new`].
    pub fn declared(base_url: &str) -> Result<Self, ConfigError> {
        Self::of(base_url, true)
    }

    fn of(base_url: &str, declared: bool) -> Result<Self, ConfigError> {
        let refuse = |flaw: &str| Err(ConfigError(format!("not a base URL: {flaw}")));
        let Ok(base) = Url::parse(base_url) else {
            return refuse("it is no absolute URL; write it like `https://api.example.com/v1`");
        };
        if !matches!(base.scheme(), "http" | "https") {
            return refuse("its scheme is neither `https` nor `http`");
        }
        if !base.username().is_empty() || base.password().is_some() {
            return refuse("it has a user name or password; credentials are set on the client");
        }
        if base.fragment().is_some() {
            return refuse("it has a fragment");
        }
        let (client, transport) = (OnceLock::new(), None);
        let (credentials, headers) = (Vec::new(), HeaderMap::new());
        Ok(Self(Arc::new(Inner { base, declared, client, transport, credentials, headers })))
    }

    fn with(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    /// Sends with `client`, whose redirects, timeouts and certificates are then what counts: one that follows
    /// redirects to another authority may take keys there. [`default_client`] makes one that does not.
    #[must_use]
    pub fn with_client(self, client: reqwest::Client) -> Self {
        self.with(|inner| inner.client = client.into())
    }

    /// Sends through `transport` instead of the HTTP client.
    #[must_use]
    pub fn with_transport(self, transport: Arc<dyn Transport>) -> Self {
        self.with(|inner| inner.transport = Some(transport))
    }

    /// Has `credential` for the scheme of this name in the document, instead of an earlier one.
    #[must_use]
    pub fn with_credential(self, scheme: &'static str, credential: Credential) -> Self {
        self.with(|inner| {
            inner.credentials.retain(|(name, _)| *name != scheme);
            inner.credentials.push((scheme, credential));
        })
    }

    /// Sends a header with every request, unless the request has it of its own.
    ///
    /// # Errors
    ///
    /// When name or value cannot be that of a header.
    pub fn with_header(self, name: &str, value: &str) -> Result<Self, ConfigError> {
        let refuse = |what| ConfigError(format!("the {what} cannot be that of a header"));
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refuse("name"))?;
        let value = HeaderValue::from_str(value).map_err(|_| refuse("value"))?;
        Ok(self.with(|inner| drop(inner.headers.insert(name, value))))
    }

    /// The base URL.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.0.base.as_str()
    }

    pub(super) fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The base of an operation that has a server of its own. That of another authority counts only where the
    /// base URL is the document's too: a client of a simulator or a proxy stays there.
    pub(super) fn base(&self, server: Option<&str>) -> Url {
        let base = &self.0.base;
        let own = server.and_then(|server| base.join(server).ok());
        own.filter(|own| self.0.declared || own.origin() == base.origin()).unwrap_or_else(|| base.clone())
    }

    /// The credentials of the first alternative for which all are present, or else of the one with the most: the
    /// server then says what is missing.
    pub(super) fn credentials(&self, alternatives: &[&[&str]]) -> Vec<&Credential> {
        let mut best = Vec::new();
        for alternative in alternatives {
            let present: Vec<&Credential> = alternative
                .iter()
                .filter_map(|scheme| self.0.credentials.iter().find(|(name, _)| name == scheme).map(|(_, found)| found))
                .collect();
            if !present.is_empty() && present.len() == alternative.len() {
                return present;
            }
            if present.len() > best.len() {
                best = present;
            }
        }
        best
    }

    pub(super) async fn execute(&self, request: Request, operation: &'static OperationInfo) -> Result<Response, Error> {
        let sent = match &self.0.transport {
            Some(transport) => transport.execute(request, operation).await,
            None => self.send(request).await.map_err(Error::CommunicationError),
        };
        sent.map_err(|error| match error {
            Error::CommunicationError(mut error) => {
                // A key may be in the query.
                if let Some(url) = error.url_mut() {
                    url.set_query(None);
                }
                Error::CommunicationError(error)
            }
            other => other,
        })
    }
}

impl Core {
    /// Sends with the HTTP client, which starts with the first request: certificates take a while to read.
    async fn send(&self, request: Request) -> reqwest::Result<Response> {
        let client = match self.0.client.get() {
            Some(client) => client,
            None => {
                let client = default_client().build()?;
                self.0.client.get_or_init(|| client)
            }
        };
        client.execute(request).await
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let schemes: Vec<_> = self.0.credentials.iter().map(|(scheme, _)| scheme).collect();
        f.debug_struct("Core")
            .field("base_url", &self.base_url())
            .field("credentials", &schemes)
            .field("transport", &self.0.transport.as_ref().map(|_| "(own)"))
            .finish_non_exhaustive()
    }
}

/// The HTTP client that is used unless told otherwise: 10 seconds to connect, 5 minutes of silence, and redirects
/// within one authority only, since those to others could take keys there.
///
/// TLS is that of rustls with the provider that the program has installed, else with ring, which is installed then.
pub fn default_client() -> reqwest::ClientBuilder {
    // Not the default aws-lc: ring builds in a fraction of the time. An error means that there is a provider.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let within = redirect::Policy::custom(|attempt| match attempt.previous().first() {
        Some(first) if first.origin() == attempt.url().origin() && attempt.previous().len() <= REDIRECTS => {
            attempt.follow()
        }
        _ => attempt.stop(),
    });
    reqwest::Client::builder()
        .redirect(within)
        .referer(false)
        .connect_timeout(Duration::from_secs(10))
        .read_timeout(Duration::from_secs(300))
        .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
}

/// Why there is no client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError(String);

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ConfigError {}
