//! Checks of values that TOML's types cannot make, with errors that name file, line and key.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::{Component, Path};

use toml::Spanned;

use crate::address::Address;
use crate::error::{Error, ErrorKind, Place};
use crate::references::Host;

/// What a name may be.
pub(super) const NAME_RULE: &str = "a name is made of a-z, 0-9, `-` and `_`, and starts with a letter";

/// What a path below a server may be.
pub(super) const PATH_RULE: &str = "a path starts with `/` and holds no `?`, `#` or space";

/// Knows the text in order to name lines.
pub(super) struct Checker<'a> {
    pub(super) text: &'a str,
    pub(super) origin: &'a str,
}

impl Checker<'_> {
    /// The value, if `holds` says that it can be one.
    pub(super) fn checked(
        &self,
        key: &str,
        value: Spanned<String>,
        holds: impl Fn(&str) -> bool,
        rule: &str,
    ) -> Result<String, Error> {
        if holds(value.get_ref()) {
            return Ok(value.into_inner());
        }
        let what = format!("`{}` is no valid value here", value.get_ref());
        Err(self.error(what, key, value.span()).with_help(rule))
    }

    /// A name.
    pub(super) fn name(&self, key: &str, name: Spanned<String>) -> Result<String, Error> {
        self.checked(key, name, is_name, NAME_RULE)
    }

    /// Hosts that may be asked.
    pub(super) fn hosts(&self, key: &str, hosts: Vec<Spanned<String>>) -> Result<BTreeSet<Host>, Error> {
        let mut named = BTreeSet::new();
        for host in hosts {
            let span = host.span();
            let host: Host = host.get_ref().parse().map_err(|error: Error| {
                self.error(error.what(), key, span.clone()).with_help(error.help().unwrap_or_default())
            })?;
            if let Some(twice) = named.replace(host) {
                let what = format!("`{twice}` is named twice");
                return Err(self.error(what, key, span).with_help("remove one of the two"));
            }
        }
        Ok(named)
    }

    /// The authority of a server, without a trailing slash.
    pub(super) fn base(&self, key: &str, base: Spanned<String>) -> Result<String, Error> {
        let span = base.span();
        let address: Address = base.get_ref().parse().map_err(|error: Error| {
            let help = error.help().unwrap_or_default().to_owned();
            self.error(error.what(), key, span.clone()).with_help(help)
        })?;
        let url = address.url();
        if url.path() != "/" || url.query().is_some() {
            let what = format!("`{}` holds more than scheme, host and port", base.get_ref());
            return Err(self
                .error(what, key, span)
                .with_help("a base is a server's authority alone; the path stands in a key of its own"));
        }
        Ok(url.as_str().trim_end_matches('/').to_owned())
    }

    /// A path that stays below where it starts: a manifest must not make a command write elsewhere.
    pub(super) fn inside(&self, key: &str, path: Spanned<String>) -> Result<String, Error> {
        self.checked(
            key,
            path,
            |path| {
                !path.is_empty()
                    && !path.contains('\\')
                    && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
            },
            "folders and files are named by a relative path with forward slashes, without `.` or `..`",
        )
    }

    /// An error at a place of the manifest.
    pub(super) fn error(&self, what: impl Into<String>, key: &str, span: Range<usize>) -> Error {
        Error::new(ErrorKind::Manifest, what).at(self.place(key, &span))
    }

    /// A place of the manifest.
    pub(super) fn place(&self, key: &str, span: &Range<usize>) -> Place {
        Place {
            file: self.origin.to_owned(),
            line: Some(crate::error::line_of(self.text, span.start)),
            key: Some(key.to_owned()),
        }
    }
}

/// A path below a server.
pub(super) fn is_path(path: &str) -> bool {
    path.starts_with('/') && !path.contains(['?', '#', ' '])
}

/// True for what may be a folder, a crate or a region: it ends up in paths and commands.
pub(crate) fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
}
