//! One error type that says what failed, where, and the way out.
//!
//! The three parts are kept apart, because a command prints them on lines of their own:
//!
//! ```
//! use openapi_pin::Manifest;
//!
//! let error = Manifest::read("[api]\nnam = \"pets\"\n", "openapi/pets/api.toml").unwrap_err();
//! let place = error.place().expect("a manifest error has a place");
//! assert_eq!((place.file.as_str(), place.line), ("openapi/pets/api.toml", Some(2)));
//! assert!(error.help().is_some());
//! ```

use std::fmt;

/// What kind of thing went wrong. New kinds may be added.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// An address that must not be fetched: wrong scheme, credentials in it, not a URL.
    Address,
    /// A document refers to a host that is not named.
    Host,
    /// No such API, or no such region of it.
    NotFound,
    /// `api.toml` cannot be read as a manifest.
    Manifest,
    /// `document.lock` cannot be read as a lock.
    Lock,
    /// The pinned document is not the one that its lock describes.
    LockMismatch,
    /// The document could not be had from its source.
    Fetch,
    /// git has no such revision, or no such file in it, or could not be asked.
    Revision,
    /// A file could not be read or written.
    File,
}

/// Where something went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// A file name, as it was given by the caller, or a URL.
    pub file: String,
    /// The line in the file, counted from 1.
    pub line: Option<usize>,
    /// The key in the file, dotted, e.g. `regions.us.base`.
    pub key: Option<String>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if let Some(key) = &self.key {
            write!(f, " ({key})")?;
        }
        Ok(())
    }
}

/// An error of this crate. `Display` is one line: what failed, and where.
pub struct Error(Box<Parts>);

struct Parts {
    kind: ErrorKind,
    what: String,
    place: Option<Place>,
    help: Option<String>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, what: impl Into<String>) -> Self {
        Error(Box::new(Parts { kind, what: what.into(), place: None, help: None, source: None }))
    }

    pub(crate) fn in_file(mut self, file: impl Into<String>) -> Self {
        self.0.place = Some(Place { file: file.into(), line: None, key: None });
        self
    }

    /// The same error at a key of the file that it names.
    pub(crate) fn at_key(mut self, key: &str) -> Self {
        if let Some(place) = &mut self.0.place {
            place.key = Some(key.to_owned());
        }
        self
    }

    pub(crate) fn at(mut self, place: Place) -> Self {
        self.0.place = Some(place);
        self
    }

    pub(crate) fn with_help(mut self, help: impl Into<String>) -> Self {
        self.0.help = Some(help.into());
        self
    }

    pub(crate) fn caused_by(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// What kind of thing went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// True if a file that was to be read does not exist.
    pub fn is_missing_file(&self) -> bool {
        self.0.kind == ErrorKind::File
            && self
                .0
                .source
                .as_ref()
                .and_then(|source| source.downcast_ref::<std::io::Error>())
                .is_some_and(|error| error.kind() == std::io::ErrorKind::NotFound)
    }

    /// What failed, in one sentence without the place.
    pub fn what(&self) -> &str {
        &self.0.what
    }

    /// The file or URL, with line and key where they are known.
    pub fn place(&self) -> Option<&Place> {
        self.0.place.as_ref()
    }

    /// What the reader can do about it.
    pub fn help(&self) -> Option<&str> {
        self.0.help.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place() {
            Some(place) => write!(f, "{place}: {}", self.what()),
            None => f.write_str(self.what()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("what", &self.0.what)
            .field("place", &self.0.place)
            .field("help", &self.0.help)
            .field("source", &self.0.source)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn std::error::Error + 'static))
    }
}

/// The error for a text that is not TOML, or not the TOML that was expected.
pub(crate) fn unreadable_toml(kind: ErrorKind, text: &str, origin: &str, error: toml::de::Error) -> Error {
    let message = error.message().lines().next().unwrap_or("is not TOML");
    Error::new(kind, message).at(Place {
        file: origin.to_owned(),
        line: error.span().map(|span| line_of(text, span.start)),
        key: None,
    })
}

/// The line, counted from 1, that holds the byte at `offset`.
pub(crate) fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}
