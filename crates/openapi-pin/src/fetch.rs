//! One conditional GET, with narrow rules about what counts as an answer.
//!
//! A document decides what code is generated, so everything doubtful is an error instead of a guess: a
//! redirect is not followed (the error names the target, for a maintainer to judge), a page of HTML is
//! not taken for a document, a body that ends early is not pinned. Time and size are bounded, see
//! [`Limits`].
//!
//! ```no_run
//! # async fn example() -> Result<(), openapi_pin::Error> {
//! use openapi_pin::{Condition, Fetched, Limits, fetch};
//!
//! let address = "https://api.isnotai.com/openapi/v3.json".parse()?;
//! match fetch(&address, Condition::Always, &Limits::default()).await? {
//!     Fetched::NotModified => println!("unchanged"),
//!     Fetched::Document { bytes, .. } => println!("{} bytes", bytes.len()),
//! }
//! # Ok(())
//! # }
//! ```

use std::io::Read;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{ACCEPT, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, LOCATION};
use reqwest::{Client, Response, StatusCode, redirect};
use rustls::ClientConfig;
use rustls_platform_verifier::BuilderVerifierExt;

use crate::address::Address;
use crate::error::{Error, ErrorKind};

/// Bounds of one fetch.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// From the start until a connection stands, TLS included. Default: 10 seconds.
    pub connect: Duration,
    /// From the start until the last byte. Default: 60 seconds.
    pub total: Duration,
    /// The largest document, in bytes, enforced while it is read. Default: 64 MiB, five times the
    /// largest public OpenAPI documents.
    pub max_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { connect: Duration::from_secs(10), total: Duration::from_secs(60), max_bytes: 64 * 1024 * 1024 }
    }
}

/// When a document is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition<'a> {
    /// In any case.
    Always,
    /// Only if the server's document is another one than the one that bore this ETag.
    IfNoneMatch(&'a str),
}

/// What a server answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fetched {
    /// The document still bears the ETag that was sent.
    NotModified,
    /// A document.
    Document {
        /// Its bytes, as they were sent.
        bytes: Vec<u8>,
        /// Its ETag, with the quotes, if the server sent one.
        etag: Option<String>,
    },
}

/// The redirects that name one other address for a GET.
const FOLLOWED: [StatusCode; 5] = [
    StatusCode::MOVED_PERMANENTLY,
    StatusCode::FOUND,
    StatusCode::SEE_OTHER,
    StatusCode::TEMPORARY_REDIRECT,
    StatusCode::PERMANENT_REDIRECT,
];

/// Fetches what is published at `address`. Needs a tokio runtime with I/O and time.
///
/// Proxies are taken from the environment (`HTTPS_PROXY`, `NO_PROXY`), except for loopback addresses,
/// which never leave this machine.
///
/// # Errors
///
/// [`ErrorKind::Fetch`] if there was no answer in time, or any answer but one whole document (200), or
/// a 304 to a conditional request.
pub async fn fetch(address: &Address, condition: Condition<'_>, limits: &Limits) -> Result<Fetched, Error> {
    match ask(address, condition, limits).await? {
        Reply::NotModified => Ok(Fetched::NotModified),
        Reply::Document { bytes, etag } => Ok(Fetched::Document { bytes, etag }),
        Reply::Moved { error, .. } => Err(error),
    }
}

/// What a server answered, a redirect included.
pub(crate) enum Reply {
    NotModified,
    Document {
        bytes: Vec<u8>,
        etag: Option<String>,
    },
    Moved {
        /// Where it leads, if it says so.
        to: Option<reqwest::Url>,
        /// What to say where it is not followed.
        error: Error,
    },
}

pub(crate) async fn ask(address: &Address, condition: Condition<'_>, limits: &Limits) -> Result<Reply, Error> {
    let failed = Failure { address, limits };
    let mut request = client(address, limits)?
        .get(address.url().clone())
        .header(ACCEPT, "application/json, application/yaml;q=0.9, */*;q=0.1");
    if let Condition::IfNoneMatch(etag) = condition {
        request = request.header(IF_NONE_MATCH, etag);
    }
    let response = request.send().await.map_err(|error| failed.send(error))?;
    let status = response.status();
    match status {
        StatusCode::OK => {}
        StatusCode::NOT_MODIFIED if condition != Condition::Always => {
            return Ok(Reply::NotModified);
        }
        StatusCode::NOT_MODIFIED => return Err(failed.status(status)),
        _ if status.is_redirection() => {
            let to = failed.target(&response).filter(|_| FOLLOWED.contains(&status));
            return Ok(Reply::Moved { to, error: failed.redirect(&response) });
        }
        _ => return Err(failed.status(status)),
    }
    let etag = text(&response, ETAG);
    if let Some(encoding) = text(&response, CONTENT_ENCODING).filter(|name| name != "identity") {
        return Err(failed.because(
            format!("the body is encoded as {encoding}, which was not asked for"),
            "fetch it with another tool, decode it, and pass the file with --from",
        ));
    }
    let html = text(&response, CONTENT_TYPE).is_some_and(|kind| kind.contains("html"));
    let bytes = read_bounded(response, &failed).await?;
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    match first {
        None => Err(failed.because("the answer is empty", "check the address")),
        Some(b'<') => Err(failed.not_a_document()),
        Some(_) if html => Err(failed.not_a_document()),
        Some(_) => Ok(Reply::Document { bytes, etag }),
    }
}

/// Reads a document from a file, under the same limit of size.
///
/// # Errors
///
/// [`ErrorKind::File`] if it cannot be read, is no file, or is too large.
pub fn read_file(path: &Path, limits: &Limits) -> Result<Vec<u8>, Error> {
    let failed = |what: String, help: &str| {
        Error::new(ErrorKind::File, what).in_file(path.display().to_string()).with_help(help)
    };
    let unreadable = |error: std::io::Error| {
        failed(format!("could not be read: {error}"), "check the name; it counts from the current folder")
            .caused_by(error)
    };
    let file = std::fs::File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    // One byte more than allowed is enough to know; the file's stated size says nothing about pipes.
    file.take(limits.max_bytes as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() > limits.max_bytes {
        let what = format!("the document has more than {} bytes, which is the limit", limits.max_bytes);
        return Err(failed(what, "a document of that size is not read; is this the right file?"));
    }
    Ok(bytes)
}

async fn read_bounded(mut response: Response, failed: &Failure<'_>) -> Result<Vec<u8>, Error> {
    let max = failed.limits.max_bytes;
    if let Some(announced) = response.content_length()
        && announced > max as u64
    {
        return Err(failed.too_large(Some(announced)));
    }
    let mut bytes = Vec::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if chunk.len() > max - bytes.len() => {
                return Err(failed.too_large(None));
            }
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Ok(None) => return Ok(bytes),
            Err(error) if error.is_timeout() => return Err(failed.send(error)),
            Err(error) => {
                let what = format!("the answer broke off after {} bytes", bytes.len());
                return Err(failed
                    .because(what, "nothing was written; run the command again")
                    .caused_by(error.without_url()));
            }
        }
    }
}

fn text(response: &Response, header: reqwest::header::HeaderName) -> Option<String> {
    let value = response.headers().get(header)?.to_str().ok()?;
    Some(value.to_owned())
}

/// One client for one request: a fetch is rare, and its rules depend on the address.
fn client(address: &Address, limits: &Limits) -> Result<Client, Error> {
    let not_built = |what: &str, cause: Box<dyn std::error::Error + Send + Sync>| {
        Error::new(ErrorKind::Fetch, format!("{what}: {cause}"))
            .with_help("check that the system's certificate store is installed and readable")
            .caused_by(cause)
    };
    let tls = tls(address).map_err(|error| not_built("TLS cannot be set up", error.into()))?;
    let mut builder = Client::builder()
        .user_agent(concat!("openapi-pin/", env!("CARGO_PKG_VERSION")))
        .redirect(redirect::Policy::none())
        .connect_timeout(limits.connect)
        .timeout(limits.total)
        .tls_backend_preconfigured(tls);
    if address.is_loopback() {
        // `localhost` is taken literally: a hosts file or resolver that sends it elsewhere would turn
        // the exception for loopback into plain http to another machine. Port 0 keeps the URL's port.
        let loopback = [SocketAddr::from((Ipv4Addr::LOCALHOST, 0)), SocketAddr::from((Ipv6Addr::LOCALHOST, 0))];
        builder = builder.no_proxy().resolve_to_addrs("localhost", &loopback);
    }
    builder.build().map_err(|error| not_built("the HTTP client cannot be set up", error.into()))
}

/// reqwest is compiled without a crypto provider (see the workspace manifest), so it is handed a whole
/// TLS configuration.
fn tls(address: &Address) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    Ok(if address.is_tls() {
        builder.with_platform_verifier()?.with_no_client_auth()
    } else {
        // Plain http to loopback: no certificate is ever looked at, and the simulator must work on
        // machines without a certificate store.
        builder.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth()
    })
}

/// Errors of one fetch; all of them name the address.
struct Failure<'a> {
    address: &'a Address,
    limits: &'a Limits,
}

impl Failure<'_> {
    fn because(&self, what: impl Into<String>, help: impl Into<String>) -> Error {
        Error::new(ErrorKind::Fetch, what).in_file(self.address.to_string()).with_help(help)
    }

    fn send(&self, error: reqwest::Error) -> Error {
        let error = error.without_url();
        let what = if error.is_timeout() {
            format!(
                "no whole answer within {} seconds ({} to connect)",
                self.limits.total.as_secs(),
                self.limits.connect.as_secs()
            )
        } else if error.is_connect() {
            format!("no connection: {}", root_cause(&error))
        } else {
            format!("the request failed: {}", root_cause(&error))
        };
        self.because(what, "check the address, the network and HTTPS_PROXY").caused_by(error)
    }

    fn target(&self, response: &Response) -> Option<reqwest::Url> {
        self.address.url().join(&text(response, LOCATION)?).ok()
    }

    fn redirect(&self, response: &Response) -> Error {
        let target = self.target(response).map_or_else(|| "no other address".to_owned(), without_credentials);
        self.because(
            format!("the server answered {} and names {target}; redirects are not followed", response.status()),
            "if that is the document's new home, use that address; for a pinned API, put it into api.toml, or fetch it once with --from",
        )
    }

    fn status(&self, status: StatusCode) -> Error {
        let help = match status {
            StatusCode::NOT_FOUND => {
                "check the address; that of a pinned API is made of base and path in its api.toml, from where a document that is \
                 gone for good is taken out"
            }
            StatusCode::NOT_MODIFIED => "no condition was sent; the server or a proxy is at fault",
            StatusCode::TOO_MANY_REQUESTS => "wait a minute and run the command again",
            _ if status.is_server_error() => "the server is at fault; run the command again later",
            _ => "the document should be public: check the address",
        };
        self.because(format!("the server answered {status}"), help)
    }

    fn not_a_document(&self) -> Error {
        self.because(
            "the server answered with a page of HTML or XML instead of an OpenAPI document",
            "check the path: this may be the page that shows the document, not the document",
        )
    }

    fn too_large(&self, announced: Option<u64>) -> Error {
        let limit = self.limits.max_bytes;
        self.because(
            match announced {
                Some(bytes) => format!("the document has {bytes} bytes, the limit is {limit}"),
                None => format!("the document has more than {limit} bytes, which is the limit"),
            },
            "check the address; a document of that size is not read",
        )
    }
}

fn without_credentials(mut url: reqwest::Url) -> String {
    // Both setters fail only for URLs that cannot have credentials in the first place.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.into()
}

/// reqwest wraps the cause in several layers that say no more than "error sending request".
fn root_cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}
