//! Where an API stands: a base URL that a credential may be bound to.
//!
//! Only `https`, or `http` on the loopback interface (a simulator, a tunnel): anything else would carry the key
//! across a network in clear text.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use reqwest::Url;

use crate::Error;

/// Scheme, host and port: what a credential is bound to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority {
    scheme: String,
    host: String,
    port: u16,
}

impl Authority {
    fn of(url: &Url) -> Option<Self> {
        Some(Self {
            scheme: url.scheme().to_owned(),
            host: url.host_str()?.to_owned(),
            port: url.port_or_known_default()?,
        })
    }

    /// Whether `url` points to exactly this scheme, host and port.
    pub(crate) fn owns(&self, url: &Url) -> bool {
        url.scheme() == self.scheme
            && url.host_str() == Some(self.host.as_str())
            && url.port_or_known_default() == Some(self.port)
    }
}

impl fmt::Display for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}:{}", self.scheme, self.host, self.port)
    }
}

/// The base URL of an API, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    base: String,
    authority: Authority,
}

impl Endpoint {
    /// Takes `text` for a base URL: scheme, host and an optional port, nothing else.
    ///
    /// ```
    /// use client_runtime::Endpoint;
    ///
    /// assert_eq!(Endpoint::parse("https://api.example.com/")?.base(), "https://api.example.com");
    /// assert!(Endpoint::parse("http://api.example.com").is_err());
    /// assert!(Endpoint::parse("http://127.0.0.1:8081").is_ok());
    /// # Ok::<(), client_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Kind::Config`](crate::Kind::Config) when the text is no URL, is `http` to anything but loopback, or carries
    /// a user, password, path, query or fragment. The message repeats none of these parts.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let refuse = |flaw: &str| Err(Error::config(format!("not an endpoint: {flaw}")));
        let Ok(url) = Url::parse(text) else {
            return refuse("it is no absolute URL; write it like `https://api.example.com`");
        };
        if !url.username().is_empty() || url.password().is_some() {
            return refuse("it carries a user name or password; credentials are set on the client, not in the URL");
        }
        let Some(authority) = Authority::of(&url) else {
            return refuse("it has no host; write it like `https://api.example.com`");
        };
        match url.scheme() {
            "https" => {}
            "http" if is_loopback(&authority.host) => {}
            "http" => {
                return refuse(&format!(
                    "`http` to `{}` would send the key in clear text; use https (http is for loopback only)",
                    authority.host
                ));
            }
            other => return refuse(&format!("its scheme is `{other}`; use https")),
        }
        if !matches!(url.path(), "" | "/") {
            return refuse("it has a path; give scheme, host and port only");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return refuse("it has a query or fragment; give scheme, host and port only");
        }
        let base = url.as_str().trim_end_matches('/').to_owned();
        Ok(Self { base, authority })
    }

    /// The base URL without a slash at its end.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Scheme, host and port.
    pub fn authority(&self) -> Authority {
        self.authority.clone()
    }

    /// Whether the endpoint can only be this machine.
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.authority.host)
    }

    /// Whether requests go over TLS; if not, the endpoint is on loopback.
    pub fn is_tls(&self) -> bool {
        self.authority.scheme == "https"
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.base)
    }
}

/// Whether `host` (as a URL writes it) can only be this machine.
pub(crate) fn is_loopback(host: &str) -> bool {
    if host == "localhost" {
        return true;
    }
    if let Ok(address) = host.parse::<Ipv4Addr>() {
        return address.is_loopback();
    }
    host.strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .and_then(|inner| inner.parse::<Ipv6Addr>().ok())
        .is_some_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_an_endpoint() {
        let good = [
            ("https://api.isnotai.com", "https://api.isnotai.com"),
            ("https://api.isnotai.com/", "https://api.isnotai.com"),
            ("HTTPS://API.isnotai.com:443", "https://api.isnotai.com"),
            ("https://api.isnotai.com:8443", "https://api.isnotai.com:8443"),
            ("http://127.0.0.1:8081", "http://127.0.0.1:8081"),
            ("http://127.9.9.9", "http://127.9.9.9"),
            ("http://[::1]:9", "http://[::1]:9"),
            ("http://localhost:1", "http://localhost:1"),
            // A URL is read as browsers read it: these are spellings of the same authorities.
            ("https://api.isnotai.com\t", "https://api.isnotai.com"),
            ("https://api.isnotai.com/.", "https://api.isnotai.com"),
            ("http://0x7f.1", "http://127.0.0.1"),
        ];
        for (text, base) in good {
            assert_eq!(Endpoint::parse(text).expect(text).base(), base);
        }
        let bad = [
            ("", "no absolute URL"),
            ("api.isnotai.com", "no absolute URL"),
            ("http://api.isnotai.com", "clear text"),
            ("http://127.0.0.1.example.com", "clear text"),
            ("http://localhost.example.com", "clear text"),
            ("http://10.0.0.1", "clear text"),
            ("http://0.0.0.0", "clear text"),
            ("http://localhost.", "clear text"),
            ("http://[::ffff:127.0.0.1]", "clear text"),
            ("http://127.0.0.1@example.com", "user name or password"),
            ("ftp://api.isnotai.com", "scheme is `ftp`"),
            ("file:///etc/hosts", "no host"),
            ("https://user:hunter2@api.isnotai.com", "user name or password"),
            ("https://hunter2@api.isnotai.com", "user name or password"),
            ("https://api.isnotai.com/v1", "it has a path"),
            ("https://api.isnotai.com?key=hunter2", "query or fragment"),
            ("https://api.isnotai.com#hunter2", "query or fragment"),
        ];
        for (text, flaw) in bad {
            let shown = Endpoint::parse(text).expect_err(text).to_string();
            assert!(shown.contains(flaw), "{text:?} gave {shown}");
            assert!(!shown.contains("hunter2"), "{shown}");
        }
    }

    #[test]
    fn an_authority_owns_only_itself() {
        let authority = Endpoint::parse("https://api.isnotai.com").unwrap().authority();
        let cases = [
            ("https://api.isnotai.com/v1/sessions", true),
            ("https://api.isnotai.com:443/v1", true),
            ("https://api.isnotai.com:8443/v1", false),
            ("http://api.isnotai.com/v1", false),
            ("https://api-eu.isnotai.com/v1", false),
            ("https://api.isnotai.com.example.com/v1", false),
        ];
        for (url, owned) in cases {
            assert_eq!(authority.owns(&Url::parse(url).unwrap()), owned, "{url}");
        }
    }
}
