//! Setting up a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use client_runtime::{Backoff, Credential, Limits, Presentation, Retry, Setup, Spending, UserAgent};

use crate::client::Client;
use crate::error::Manners;
use crate::jobs::Tasks;
use crate::{ApiKey, Error, environment, limits, spend};

/// Where the API is.
const ENDPOINT: &str = "https://api.aisa.one";

/// Longest silence: longer than the slowest operation, which thinks for minutes before it says a word. Attempts and streams
/// have limits of their own.
const IDLE: Duration = Duration::from_secs(600);

/// Time for all attempts and waits of a call: longer than two attempts of the slowest operation, which is deep research.
const DEADLINE: Duration = Duration::from_secs(660);

/// Sets up a [`Client`]; made by [`Client::builder`].
///
/// Options begin with `with_`. A mistake in one is kept and reported by [`build`](Self::build), so that a chain of
/// calls reads without question marks.
///
/// ```
/// use std::time::Duration;
/// use aisa::Client;
///
/// let client = Client::builder()
///     .api_key("sk-aisa-0123456789abcdef")
///     .with_app_name("gradebook/2.1")
///     .with_deadline(Duration::from_secs(60))
///     .build()?;
/// # Ok::<(), aisa::Error>(())
/// ```
#[must_use]
pub struct ClientBuilder {
    key: Option<Result<ApiKey, Error>>,
    setup: Setup,
    limits: Option<Limits>,
    spending: Result<Spending, Error>,
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        let mut setup = Setup::new(UserAgent::new(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION")));
        setup.transport.idle_timeout = IDLE;
        setup.pipeline = setup.pipeline.dialect(Arc::new(Manners)).retry(retry()).deadline(Some(DEADLINE));
        Self { key: None, setup, limits: Some(Limits::new()), spending: Ok(spend::spending()) }
    }

    /// What the environment describes, as [`Client::from_env`] reads it, to be set up further.
    ///
    /// # Errors
    ///
    /// [`Error::is_config`], naming the variable.
    pub fn from_env() -> Result<Self, Error> {
        environment::builder()
    }

    /// The key, as an [`ApiKey`] or as text. Nothing can be asked without one.
    pub fn api_key<K>(mut self, key: K) -> Self
    where
        K: TryInto<ApiKey>,
        K::Error: Into<Error>,
    {
        self.key = Some(key.try_into().map_err(Into::into));
        self
    }

    /// Another base URL than `https://api.aisa.one`: `https`, or `http` on loopback; scheme, host and port only. The paths
    /// below it (`/v1`, `/apis/v1` and others) are added to it. The key is bound to it instead.
    pub fn with_endpoint(mut self, url: impl Into<String>) -> Self {
        self.setup.endpoint = Some(url.into());
        self
    }

    /// Limits that this client keeps beside those that the answers tell: requests and tokens a minute, calls at a time. Set
    /// them to leave a part of what the key may do to other programs. With `None` no limits are kept: the API then turns
    /// away what is too much, and it is sent again. Default: what the answers tell. Until the first answer it is taken to be
    /// what a new account may do: other calls wait for that answer, though never beyond their deadline.
    ///
    /// How many tokens a call takes is known when it has ended. Before, it is taken for a quarter of the characters of its
    /// request and the most that the request allows the answer (`max_tokens`, or 1,024). A stream without a usage is
    /// taken for what has come of it. A call that waits for others says so in an event of `tracing` at level debug.
    ///
    /// ```
    /// use aisa::{Client, Limits};
    ///
    /// let builder = Client::builder().with_limits(Limits::new().rpm(30).concurrency(2));
    /// ```
    pub fn with_limits(mut self, limits: impl Into<Option<Limits>>) -> Self {
        self.limits = limits.into();
        self
    }

    pub(crate) fn spending(mut self, what: &str, usd: f64, set: impl FnOnce(Spending, u64) -> Spending) -> Self {
        self.spending = self.spending.and_then(|spending| Ok(set(spending, spend::micro_usd(what, usd)?)));
        self
    }

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`Error::is_config`] with the first mistake: no key, the shape of the key, the endpoint, a timeout of zero, a
    /// certificate or proxy that cannot be read.
    pub fn build(self) -> Result<Client, Error> {
        let endpoint = self.setup.endpoint_or(ENDPOINT)?;
        let key = self.key.ok_or_else(|| Error::config("a client needs a key; set one with `api_key`"))??;
        let credential = Credential::new(key.runtime(), Presentation::Bearer, endpoint.authority());
        let mut setup = self.setup;
        setup.pipeline = setup.pipeline.spending(self.spending?).usage(limits::tokens);
        if let Some(limits) = self.limits {
            setup.pipeline = setup.pipeline.limits(limits::learned(limits));
        }
        let connected = setup.connect(&endpoint, Some(credential))?;
        Ok(Client::assemble(endpoint, connected, Tasks::new(self.limits.is_some())))
    }
}

/// How the API asks for retries (error page): 1, 2, 4, 8, 16 and 30 s, 25 % more or less, and three to five attempts.
fn retry() -> Retry {
    let backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(30));
    match backoff.and_then(|backoff| backoff.within_percent(25)) {
        Ok(backoff) => Retry::default().backoff(backoff),
        // These numbers are within the bounds of a backoff; a test holds them there.
        Err(_) => Retry::default(),
    }
}

client_runtime::setup_options!(
    ClientBuilder,
    idle_timeout: "10 minutes, because some operations think for minutes",
    attempt_timeout: "30 s, or what an operation is known to take, such as 120 s for a model",
    deadline: "11 minutes",
    /// How failures are retried. Default: up to 4 attempts, for failures that may pass, with the waits that the API asks
    /// for: what it says itself, else about 1, 2, 4 and more seconds.
    ///
    /// Retried are connections that fail before or in the middle of a response, timeouts, the statuses 429, 500, 502, 503 and
    /// 504, and whatever the API calls retryable; not a spent cap ([`Error::is_quota_exceeded`]), and no other 4xx.
    /// Inference is retried until an answer has begun; what acts for somebody, such as a tweet, is not retried at all, unless
    /// the call has an idempotency key and the API takes one. Creating a job is such an act, also where the API turned it away
    /// with 429: [`Create`](crate::Create) waits for room before it sends, and sends once.
    retry
);

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("key", &self.key)
            .field("setup", &self.setup)
            .field("limits", &self.limits)
            .field("spending", &self.spending)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "sk-aisa-0123456789abcdefghwxyz";

    #[test]
    fn options_are_checked_when_the_client_is_built() {
        type Change = fn(ClientBuilder) -> ClientBuilder;
        let cases: &[(Change, &str)] = &[
            (|b| b.api_key(format!("{KEY}\n")), "line break"),
            (|b| b.api_key("sk-0123"), "does not start with `sk-aisa-`"),
            (|b| b.with_endpoint("https://me:hunter2@api.aisa.one"), "user name or password"),
            (|b| b.with_endpoint("https://api.aisa.one/v1"), "it has a path"),
            (|b| b.with_app_name("my app"), "application name"),
            (|b| b.with_idle_timeout(Duration::MAX), "idle timeout"),
            (|b| b.with_connect_timeout(Duration::ZERO), "connect timeout"),
            (|b| b.with_deadline(Duration::ZERO), "timeout of zero"),
            (|b| b.with_response_limit(0), "limit of zero"),
            (|b| b.with_proxy("socks5://hunter2"), "not a proxy"),
            (|b| b.with_root_certificate("hunter2"), "root certificate 1"),
        ];
        for (change, flaw) in cases {
            let builder = change(Client::builder().with_endpoint("http://127.0.0.1:1").api_key(KEY));
            assert!(!format!("{builder:?}").contains("hunter2"), "{builder:?}");
            let error = builder.build().expect_err(flaw);
            let shown = format!("{error} {error:?}");
            assert!(error.is_config() && shown.contains(flaw), "{shown}");
            assert!(!shown.contains("hunter2") && !shown.contains("01234567"), "{shown}");
        }
        let error = Client::builder().build().unwrap_err();
        assert_eq!(error.to_string(), "a client needs a key; set one with `api_key`");
    }

    #[test]
    fn neither_builder_nor_client_shows_the_key() {
        let builder = Client::builder().with_endpoint("http://127.0.0.1:1").api_key(KEY);
        let shown = format!("{builder:?}");
        let client = builder.build().unwrap();
        let shown = format!("{shown} {client:?}");
        assert!(!shown.contains("01234567"), "{shown}");
        assert!(shown.contains("sk-aisa-****wxyz"), "{shown}");
    }

    #[test]
    fn retries_are_those_that_the_api_asks_for() {
        let shown = format!("{:?}", retry());
        for part in ["attempts: 4", "base: 1s", "cap: 30s", "spread: Some(25)"] {
            assert!(shown.contains(part), "{part}: {shown}");
        }
    }
}
