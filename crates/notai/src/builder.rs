//! Setting up a client.

use std::env::VarError;
use std::fmt;

use client_runtime::{Credential, Setup, UserAgent, Variables};

use crate::client::Client;
use crate::error::read_envelope;
use crate::{ApiKey, Error, KeyHeader, Pacing, Region};

/// Sets up a [`Client`]; made by [`Client::builder`].
///
/// Options begin with `with_`. A mistake in one is kept and reported by [`build`](Self::build), so that a chain of
/// calls reads without question marks.
#[must_use]
pub struct ClientBuilder {
    region: Region,
    key: Option<Result<ApiKey, Error>>,
    key_header: KeyHeader,
    setup: Setup,
}

impl ClientBuilder {
    pub(crate) fn new(region: Region) -> Self {
        let mut setup = Setup::new(UserAgent::new(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION")));
        setup.pipeline = setup.pipeline.problem_decoder(read_envelope).pacing(Pacing::default().runtime());
        Self { region, key: None, key_header: KeyHeader::default(), setup }
    }

    /// A builder as the environment describes it.
    pub(crate) fn from_environment() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var(name))
    }

    /// A builder as the environment describes it, read through `variable`.
    pub(crate) fn from_variables(variable: impl Fn(&str) -> Result<String, VarError>) -> Result<Self, Error> {
        let variables = Variables::new(variable);
        let region = "the region of the key, `us` or `eu`";
        let mut builder = Self::new(variables.parsed("ISNOTAI_REGION", region, |region| region.parse::<Region>())?);
        builder.key = Some(Ok(variables.parsed("ISNOTAI_API_KEY", "a key of that region", ApiKey::parse)?));
        builder.setup.endpoint = variables.endpoint("ISNOTAI_BASE_URL")?;
        Ok(builder)
    }

    /// The key, as an [`ApiKey`] or as text. Without one only [`Client::health`] can be called.
    pub fn api_key<K>(mut self, key: K) -> Self
    where
        K: TryInto<ApiKey>,
        K::Error: Into<Error>,
    {
        self.key = Some(key.try_into().map_err(Into::into));
        self
    }

    /// In which header the key is sent. Default [`KeyHeader::Bearer`].
    pub fn with_key_header(mut self, header: KeyHeader) -> Self {
        self.key_header = header;
        self
    }

    /// Another base URL than the region's: `https`, or `http` on loopback; scheme, host and port only. The key is
    /// bound to it instead.
    pub fn with_endpoint(mut self, url: impl Into<String>) -> Self {
        self.setup.endpoint = Some(url.into());
        self
    }

    /// How the plan's requests per minute are kept. Default [`Pacing::Learned`].
    pub fn with_pacing(mut self, pacing: Pacing) -> Self {
        self.setup.pipeline = self.setup.pipeline.pacing(pacing.runtime());
        self
    }

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`Error::is_config`] with the first mistake: the shape of the key, the endpoint, a timeout of zero, a
    /// certificate or proxy that cannot be read.
    pub fn build(self) -> Result<Client, Error> {
        let endpoint = self.setup.endpoint_or(self.region.base_url())?;
        if let Some(other) = Region::ALL.into_iter().find(|other| other.base_url() == endpoint.base())
            && other != self.region
        {
            let region = self.region;
            return Err(Error::config(format!("the endpoint is that of region `{other}`, the client's is `{region}`")));
        }
        let presentation = self.key_header.presentation();
        let credential = match self.key {
            Some(key) => Some(Credential::new(key?.runtime(), presentation, endpoint.authority())),
            None => None,
        };
        let (has_key, clock) = (credential.is_some(), self.setup.clock.clone());
        let connected = self.setup.connect(&endpoint, credential)?;
        let api = notai_api::Client::new_with_client(endpoint.base(), connected.http, connected.call);
        Ok(Client::assemble(self.region, endpoint, api, has_key, clock))
    }
}

client_runtime::setup_options!(
    ClientBuilder,
    idle_timeout: "30 s",
    attempt_timeout: "30 s",
    deadline: "5 minutes",
    /// How failures are retried. Default: up to 4 attempts, for failures that may pass.
    ///
    /// Retried are connections that fail before or in the middle of a response, timeouts, and the statuses 408, 429, 500,
    /// 502, 503 and 504; every operation is a read, so trying again is safe.
    retry
);

#[cfg(feature = "blocking")]
impl ClientBuilder {
    /// The client for programs that are not asynchronous, with the thread that works for it. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build); also [`Error::is_config`] if no thread can be started.
    pub fn build_blocking(self) -> Result<crate::blocking::Client, Error> {
        crate::blocking::Client::assemble(self.build()?)
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("region", &self.region)
            .field("key", &self.key)
            .field("key_header", &self.key_header)
            .field("setup", &self.setup)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const KEY: &str = "aik_v1_abcdefghijklmnopqrstuvwxyz0123456789_-AB";

    fn from(variables: &[(&str, &str)]) -> Result<Client, Error> {
        ClientBuilder::from_variables(|name| {
            let found = variables.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| (*value).to_owned()).ok_or(VarError::NotPresent)
        })?
        .build()
    }

    #[test]
    fn the_environment_is_read() {
        let cases: &[(&[(&str, &str)], &str)] = &[
            (&[("ISNOTAI_API_KEY", KEY), ("ISNOTAI_REGION", "eu")], "https://api-eu.isnotai.com"),
            (&[("ISNOTAI_API_KEY", KEY), ("ISNOTAI_REGION", "US")], "https://api.isnotai.com"),
            (
                &[("ISNOTAI_API_KEY", KEY), ("ISNOTAI_REGION", "us"), ("ISNOTAI_BASE_URL", "http://127.0.0.1:1")],
                "http://127.0.0.1:1",
            ),
            (
                &[("ISNOTAI_API_KEY", KEY), ("ISNOTAI_REGION", "us"), ("ISNOTAI_BASE_URL", "")],
                "https://api.isnotai.com",
            ),
        ];
        for (variables, endpoint) in cases {
            assert_eq!(from(variables).unwrap().endpoint(), *endpoint);
        }
        let mistakes: &[(&[(&str, &str)], &str)] = &[
            (&[], "ISNOTAI_REGION is not set"),
            (&[("ISNOTAI_REGION", "eu")], "ISNOTAI_API_KEY is not set"),
            (&[("ISNOTAI_REGION", "ap"), ("ISNOTAI_API_KEY", KEY)], "ISNOTAI_REGION: no region is called `ap`"),
            (
                &[("ISNOTAI_REGION", "eu"), ("ISNOTAI_API_KEY", "aik_v1_short")],
                "ISNOTAI_API_KEY: not a key of Not AI: it has 12 characters instead of 47",
            ),
            (
                &[("ISNOTAI_REGION", "eu"), ("ISNOTAI_API_KEY", KEY), ("ISNOTAI_BASE_URL", "http://example.com")],
                "ISNOTAI_BASE_URL: not an endpoint: `http` to",
            ),
        ];
        for (variables, flaw) in mistakes {
            let error = from(variables).expect_err(flaw);
            assert!(error.is_config() && error.to_string().contains(flaw), "{error}");
        }
    }

    #[test]
    fn options_are_checked_when_the_client_is_built() {
        type Change = fn(ClientBuilder) -> ClientBuilder;
        let cases: &[(Change, &str)] = &[
            (|b| b.api_key(format!("{KEY}\n")), "line break"),
            (|b| b.api_key("sk-0123"), "does not start with `aik_v1_`"),
            (|b| b.with_endpoint("https://me:hunter2@api.isnotai.com"), "user name or password"),
            (|b| b.with_endpoint("https://api.isnotai.com/v1"), "it has a path"),
            (|b| b.with_endpoint(Region::Us.base_url()), "endpoint is that of region `us`"),
            (|b| b.with_app_name("my app"), "application name"),
            (|b| b.with_idle_timeout(Duration::MAX), "idle timeout"),
            (|b| b.with_connect_timeout(Duration::ZERO), "connect timeout"),
            (|b| b.with_deadline(Duration::ZERO), "timeout of zero"),
            (|b| b.with_response_limit(0), "limit of zero"),
            (|b| b.with_proxy("socks5://hunter2"), "not a proxy"),
            (|b| b.with_root_certificate("hunter2"), "root certificate 1"),
        ];
        for (change, flaw) in cases {
            let builder = change(Client::builder(Region::Eu).with_endpoint("http://127.0.0.1:1").api_key(KEY));
            assert!(!format!("{builder:?}").contains("hunter2"), "{builder:?}");
            let error = builder.build().expect_err(flaw);
            let shown = format!("{error} {error:?}");
            assert!(error.is_config() && shown.contains(flaw), "{shown}");
            assert!(!shown.contains("hunter2") && !shown.contains("abcdefgh"), "{shown}");
        }
    }

    #[test]
    fn neither_builder_nor_client_shows_the_key() {
        let builder = Client::builder(Region::Us).with_endpoint("http://127.0.0.1:1").api_key(KEY);
        let shown = format!("{builder:?}");
        let client = builder.build().unwrap();
        let shown = format!("{shown} {client:?} {:?}", client.low_level());
        assert!(!shown.contains("abcdefgh"), "{shown}");
        assert!(shown.contains("aik_v1_****_-AB"), "{shown}");
    }
}
