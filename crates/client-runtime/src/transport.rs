//! The HTTP client underneath: TLS, timeouts of the connection, proxy, no redirects.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use rustls::ClientConfig;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls_platform_verifier::Verifier;

use crate::endpoint::is_loopback;
use crate::{Endpoint, Error, UserAgent};

/// How connections are made.
#[derive(Clone)]
#[non_exhaustive]
pub struct Transport {
    /// Time to make a connection, TLS included. Default 10 s.
    pub connect_timeout: Duration,
    /// Longest silence while a response is awaited or read. Default 30 s.
    pub idle_timeout: Duration,
    /// A proxy for all requests, `http://host:port` or `https://host:port`. Without one the usual variables
    /// (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`) are followed, except for an endpoint on loopback.
    pub proxy: Option<String>,
    /// Further trusted root certificates, each a PEM text; added to those of the system.
    pub root_certificates: Vec<Vec<u8>>,
    /// What the client calls itself.
    pub user_agent: UserAgent,
}

impl Transport {
    /// The default settings under the name `user_agent`.
    pub fn new(user_agent: UserAgent) -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            idle_timeout: Duration::from_secs(30),
            proxy: None,
            root_certificates: Vec::new(),
            user_agent,
        }
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport")
            .field("connect_timeout", &self.connect_timeout)
            .field("idle_timeout", &self.idle_timeout)
            // A proxy URL may carry a password.
            .field("proxy", &self.proxy.as_ref().map(|_| "(set)"))
            .field("root_certificates", &self.root_certificates.len())
            .field("user_agent", &self.user_agent.to_string())
            .finish()
    }
}

/// Builds the HTTP client for `endpoint`.
///
/// Redirects are never followed: an API has no use for them, and a followed redirect could carry a request to
/// where its credential must not go.
///
/// # Errors
///
/// [`Kind::Config`](crate::Kind::Config) for a certificate or proxy that cannot be read, and when the trust store
/// of the system cannot be opened.
pub fn build_http_client(transport: &Transport, endpoint: &Endpoint) -> Result<reqwest::Client, Error> {
    check_timeouts(transport)?;
    let mut builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls(transport, endpoint)?)
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        .http1_only()
        .connect_timeout(transport.connect_timeout)
        .read_timeout(transport.idle_timeout)
        .user_agent(transport.user_agent.header()?);
    if let Some(proxy) = &transport.proxy {
        builder = builder.proxy(read_proxy(proxy, endpoint)?);
    } else if endpoint.is_loopback() {
        // What stays on this machine needs no proxy, and over plain http one would see the key.
        builder = builder.no_proxy();
    }
    builder.build().map_err(|error| Error::config("the HTTP client cannot be set up").with_source(error.without_url()))
}

/// Longest timeout, a year: far beyond any use, and safe to add to a point in time.
const LONGEST_TIMEOUT: Duration = Duration::from_secs(366 * 24 * 60 * 60);

fn check_timeouts(transport: &Transport) -> Result<(), Error> {
    for (name, timeout) in [("connect", transport.connect_timeout), ("idle", transport.idle_timeout)] {
        if timeout.is_zero() || timeout > LONGEST_TIMEOUT {
            let flaw = format!("the {name} timeout is {timeout:?}; it must be more than zero and at most a year");
            return Err(Error::config(flaw));
        }
    }
    Ok(())
}

fn tls(transport: &Transport, endpoint: &Endpoint) -> Result<ClientConfig, Error> {
    // ring, not the default aws-lc: it builds with the C compiler Rust needs anyway, in a fraction of the time.
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::config("TLS cannot be set up").with_source(error))?;
    let roots = read_roots(&transport.root_certificates)?;
    if !endpoint.is_tls() {
        // No TLS will be spoken, and a machine without a trust store can still talk to a simulator.
        return Ok(builder.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth());
    }
    let verifier = system_verifier(roots, provider)
        .map_err(|error| Error::config("the trust store of the system cannot be used").with_source(error))?;
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}

#[cfg(not(target_os = "android"))]
fn system_verifier(
    roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, rustls::Error> {
    Verifier::new_with_extra_roots(roots, provider)
}

#[cfg(target_os = "android")]
fn system_verifier(
    roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, rustls::Error> {
    if roots.is_empty() {
        Verifier::new(provider)
    } else {
        Err(rustls::Error::General("own root certificates are not supported on Android".into()))
    }
}

fn read_roots(texts: &[Vec<u8>]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let mut roots = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        let refuse = |flaw: &str| Error::config(format!("root certificate {}: {flaw}", index + 1));
        let before = roots.len();
        for certificate in CertificateDer::pem_slice_iter(text) {
            let certificate =
                certificate.map_err(|error| refuse("not readable as PEM").with_source(error.to_string()))?;
            let usable = rustls::RootCertStore::empty().add(certificate.clone());
            usable.map_err(|error| refuse("not a certificate").with_source(error))?;
            roots.push(certificate);
        }
        if roots.len() == before {
            return Err(refuse("no `BEGIN CERTIFICATE` block in it; give the certificate as PEM text"));
        }
    }
    Ok(roots)
}

fn read_proxy(text: &str, endpoint: &Endpoint) -> Result<reqwest::Proxy, Error> {
    // The text is not repeated in messages: it may carry a password.
    let refuse = |flaw: &str| Error::config(format!("not a proxy: {flaw}"));
    let url = reqwest::Url::parse(text).map_err(|_| refuse("write it like `http://proxy.example.com:3128`"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(refuse("its scheme must be http or https"));
    }
    if !endpoint.is_tls() && !url.host_str().is_some_and(is_loopback) {
        return Err(refuse("an http endpoint on loopback may only be reached through a proxy on loopback"));
    }
    reqwest::Proxy::all(text).map_err(|_| refuse("write it like `http://proxy.example.com:3128`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// PEM around bytes that are no certificate.
    const NO_CERTIFICATE: &str = "-----BEGIN CERTIFICATE-----\naHVudGVyMg==\n-----END CERTIFICATE-----\n";

    fn build(endpoint: &str, change: impl FnOnce(&mut Transport)) -> Result<reqwest::Client, Error> {
        let mut transport = Transport::new(UserAgent::new("test", "0"));
        change(&mut transport);
        build_http_client(&transport, &Endpoint::parse(endpoint)?)
    }

    #[test]
    fn what_cannot_be_set_up_is_named() {
        type Change = fn(&mut Transport);
        let cases: &[(&str, Change, &str)] = &[
            ("http://127.0.0.1:1", |t| t.proxy = Some("http://u:hunter2@proxy.example.com:1".into()), "loopback"),
            ("https://a.example", |t| t.proxy = Some("ftp://u:hunter2@proxy".into()), "http or https"),
            ("https://a.example", |t| t.proxy = Some("hunter2".into()), "write it like"),
            ("https://a.example", |t| t.root_certificates.push(b"hunter2".to_vec()), "root certificate 1"),
            (
                "https://a.example",
                |t| t.root_certificates.push(NO_CERTIFICATE.into()),
                "root certificate 1: not a cert",
            ),
            ("https://a.example", |t| t.idle_timeout = Duration::MAX, "idle timeout"),
            ("https://a.example", |t| t.idle_timeout = Duration::ZERO, "idle timeout"),
            ("https://a.example", |t| t.connect_timeout = Duration::ZERO, "connect timeout"),
        ];
        for (endpoint, change, flaw) in cases {
            let error = build(endpoint, change).expect_err(flaw);
            let shown = format!("{error} {error:?}");
            assert!(shown.contains(flaw), "{shown}");
            assert!(!shown.contains("hunter2"), "{shown}");
        }
    }

    #[test]
    fn loopback_needs_no_trust_store() {
        assert!(build("http://127.0.0.1:1", |_| {}).is_ok());
        assert!(build("http://127.0.0.1:1", |t| t.proxy = Some("http://127.0.0.1:2".into())).is_ok());
    }

    #[test]
    fn debug_hides_the_proxy() {
        let mut transport = Transport::new(UserAgent::new("test", "0"));
        transport.proxy = Some("http://user:hunter2@proxy:1".into());
        assert!(!format!("{transport:?}").contains("hunter2"));
    }
}
