//! Which addresses a document may be fetched from.
//!
//! What a maintainer pins decides the code that users run, so it must come over an authenticated
//! channel: https, or plain http to this very machine (the simulator). Credentials do not belong into
//! an address, because the address is committed in the lock and printed.
//!
//! ```
//! use openapi_pin::Address;
//!
//! assert!("https://api.example/openapi.json".parse::<Address>().is_ok());
//! assert!("http://127.0.0.1:8080/openapi.json".parse::<Address>().is_ok());
//! assert!("http://api.example/openapi.json".parse::<Address>().is_err());
//! assert!("https://me:secret@api.example/".parse::<Address>().is_err());
//! ```

use std::fmt;
use std::str::FromStr;

use reqwest::Url;

use crate::error::{Error, ErrorKind};

/// An address that passed the rules: https, or http to a loopback host; no credentials, no fragment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address(Url);

impl Address {
    /// True for `127.0.0.0/8`, `::1` and `localhost`: the request never leaves this machine.
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.0)
    }

    /// True for https.
    pub fn is_tls(&self) -> bool {
        self.0.scheme() == "https"
    }

    /// The host, as a URL parser writes it: in lower case, an IPv6 address in brackets.
    pub fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }

    pub(crate) fn url(&self) -> &Url {
        &self.0
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Address {
    type Err = Error;

    /// # Errors
    ///
    /// [`ErrorKind::Address`], with a text that never repeats a credential.
    fn from_str(text: &str) -> Result<Self, Error> {
        let url = Url::parse(text).map_err(|error| {
            // The text is quoted only if it cannot hold a credential.
            let shown = if text.contains('@') { "the text" } else { text };
            refused(format!("{shown} is not an absolute URL: {error}"))
                .with_help("write a whole address, e.g. https://api.example/openapi/v3.json")
        })?;
        Address::try_from(url)
    }
}

impl TryFrom<Url> for Address {
    type Error = Error;

    /// # Errors
    ///
    /// As reading one.
    fn try_from(url: Url) -> Result<Self, Error> {
        if !url.username().is_empty() || url.password().is_some() {
            let host = url.host_str().unwrap_or_default();
            return Err(refused(format!("the address of {host} holds credentials"))
                .with_help("documents are published without a login; remove `user:password@`"));
        }
        match url.scheme() {
            "https" => {}
            "http" if is_loopback(&url) => {}
            "http" => {
                return Err(refused(format!("{url} is plain http to another machine"))
                    .with_help("use https; plain http is for loopback only (127.0.0.0/8, [::1], localhost)"));
            }
            scheme => {
                return Err(refused(format!("{scheme} is no scheme to fetch a document by"))
                    .with_help("use https, or http to a loopback address, or name a file"));
            }
        }
        if url.fragment().is_some() {
            return Err(refused(format!("{url} holds a fragment, which no server sees"))
                .with_help("remove everything from `#` on"));
        }
        Ok(Address(url))
    }
}

fn refused(what: String) -> Error {
    Error::new(ErrorKind::Address, what)
}

fn is_loopback(url: &Url) -> bool {
    // The URL parser has brought every spelling of an IPv4 address (`127.1`, `0x7f000001`) into the
    // dotted form, and puts brackets around IPv6.
    let Some(host) = url.host_str() else {
        return false;
    };
    let host = host.trim_start_matches('[').trim_end_matches(']');
    match host.parse::<std::net::IpAddr>() {
        Ok(ip) => ip.is_loopback(),
        Err(_) => host == "localhost",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_and_loopback_pass() {
        for (text, passes) in [
            ("https://api.isnotai.com/openapi/v3.json", true),
            ("https://api.isnotai.com:8443/openapi/v3.json?x=1", true),
            ("http://127.0.0.1:9/x", true),
            ("http://127.255.0.3/x", true),
            ("http://127.1/x", true),
            ("http://[::1]:9/x", true),
            ("http://localhost:9/x", true),
            ("http://LOCALHOST/x", true),
            ("http://api.isnotai.com/openapi/v3.json", false),
            ("http://128.0.0.1/x", false),
            ("http://localhost.example/x", false),
            ("http://127.0.0.1.example/x", false),
            ("http://[::2]/x", false),
            ("http://0.0.0.0/x", false),
            ("ftp://127.0.0.1/x", false),
            ("file:///etc/passwd", false),
            ("https://api.isnotai.com/#paths", false),
            ("https://user@api.isnotai.com/", false),
            ("https://:secret@api.isnotai.com/", false),
            ("//api.isnotai.com/x", false),
            ("openapi/v3.json", false),
            ("", false),
        ] {
            assert_eq!(text.parse::<Address>().is_ok(), passes, "{text}");
        }
    }

    #[test]
    fn no_error_repeats_a_credential() {
        for text in [
            "https://me:hunter2@api.example/",
            "http://me:hunter2@api.example/",
            "ftp://me:hunter2@api.example/",
            "me:hunter2@api.example",
            "//me:hunter2@api.example/",
        ] {
            let error = text.parse::<Address>().unwrap_err();
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{text}");
        }
    }
}
