//! A host that documents may refer to, as it is named: `schemas.example`.
//!
//! The name alone, in the form that addresses have it in after they were read, so that one comparison of texts decides:
//! no scheme (it is https, or http on this machine), no port (whoever has the host has its ports), and no pattern (a
//! pattern names hosts of strangers as well).
//!
//! ```
//! use openapi_pin::references::Host;
//!
//! assert!("schemas.example".parse::<Host>().is_ok());
//! assert!("*.example".parse::<Host>().is_err());
//! ```

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

use reqwest::Url;

use crate::error::{Error, ErrorKind};

/// The name of a host: a domain in lower case and ASCII, or an IP address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Host(String);

impl Host {
    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Host {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Host {
    type Err = Error;

    /// # Errors
    ///
    /// [`ErrorKind::Address`] with what to write instead; it never repeats a credential.
    fn from_str(text: &str) -> Result<Self, Error> {
        if text.contains('@') {
            let what = "the name of a host holds a login";
            return Err(Error::new(ErrorKind::Address, what).with_help("remove everything up to the `@`"));
        }
        match wrong(text) {
            None => Ok(Host(text.to_owned())),
            Some(help) => Err(Error::new(ErrorKind::Address, format!("`{text}` is no name of a host")).with_help(help)),
        }
    }
}

/// What to write instead of a text that is no host, or not as addresses have it.
fn wrong(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some("name a host, e.g. `schemas.example`".to_owned());
    }
    if text.contains('*') {
        return Some("name each host: a pattern would name hosts of strangers as well".to_owned());
    }
    let instead = |what: &str, url: &Url| match url.host_str() {
        Some(host) => format!("a host is named without {what}: `{host}`"),
        None => format!("a host is named without {what}"),
    };
    let url = match text.split_once("://") {
        Some(_) => Url::parse(text),
        None => Url::parse(&format!("https://{text}")),
    };
    let Ok(url) = url else {
        return Some(
            "write a domain, e.g. `schemas.example`, or an IP address, of which one of IPv6 has brackets".to_owned(),
        );
    };
    if text.contains("://") {
        return Some(instead("a scheme", &url));
    }
    if text.contains(['/', '\\', '?', '#']) {
        return Some(instead("a path", &url));
    }
    // The parser leaves out the port that goes without saying.
    if text.rsplit_once(':').is_some_and(|(_, port)| !port.contains(']')) {
        return Some(instead("a port", &url));
    }
    match url.host_str() {
        Some(host) if host == text => None,
        Some(host) => Some(format!("write it as addresses have it: `{host}`")),
        None => Some("name a host, e.g. `schemas.example`".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_a_name_and_nothing_else() {
        for good in ["schemas.example", "localhost", "127.0.0.1", "[::1]", "xn--bcher-kva.example", "a-b.c_d.example"] {
            assert_eq!(good.parse::<Host>().map(|host| host.to_string()).ok().as_deref(), Some(good));
        }
        for (wrong, says) in [
            ("", "name a host"),
            ("https://schemas.example", "without a scheme: `schemas.example`"),
            ("https://schemas.example/pets", "without a scheme: `schemas.example`"),
            ("ftp://x", "without a scheme"),
            ("schemas.example:443", "without a port: `schemas.example`"),
            ("schemas.example:8443", "without a port: `schemas.example`"),
            ("[::1]:80", "without a port: `[::1]`"),
            ("schemas.example/pets", "without a path: `schemas.example`"),
            ("schemas.example/", "without a path: `schemas.example`"),
            (r"schemas.example\pets", "without a path"),
            ("*.example", "name each host"),
            ("*", "name each host"),
            ("Schemas.Example", "`schemas.example`"),
            ("b\u{fc}cher.example", "`xn--bcher-kva.example`"),
            ("127.1", "`127.0.0.1`"),
            ("::1", "brackets"),
            ("a b", "write a domain"),
            (" schemas.example", "`schemas.example`"),
            ("me:hunter2@schemas.example", "up to the `@`"),
        ] {
            let error = wrong.parse::<Host>().expect_err(wrong);
            assert!(error.help().unwrap().contains(says), "{wrong}: {:?}", error.help());
            assert!(!format!("{error:?}").contains("hunter2"));
        }
    }
}
