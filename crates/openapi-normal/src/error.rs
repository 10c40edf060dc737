//! The one error of this crate.
//!
//! A maintainer reads it in a terminal, usually with an editor open beside it, so it is one line that
//! starts the way compilers start theirs and ends with the way out:
//!
//! ```text
//! petstore.yaml:14:7: /paths/~1pets/get: `$ref` into another file is not supported; bundle the document into one file first
//! ```
//!
//! Programs ask [`Error::kind`], [`Error::pointer`] and [`Error::position`].

use std::fmt;

use crate::read::Position;

/// The stage that refused, and so roughly who has to act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The bytes are no JSON or YAML document within the [limits](crate::Limits).
    Read,
    /// The document is well formed, but no OpenAPI document of a version we know.
    Version,
    /// Two documents that were to be joined contradict each other.
    Join,
    /// A `$ref` leads nowhere, or to a place that is not read.
    Reference,
    /// The name memory is malformed.
    Names,
    /// An overlay is malformed, or an action of it no longer does anything.
    Overlay,
    /// The result broke the contract of the normal form; see [`crate::lint`].
    Lint,
}

/// Why a document could not be read or brought into the normal form.
///
/// [`Display`](fmt::Display) is one line: where (origin, line, JSON pointer as far as known), what
/// failed, and the way out.
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    origin: String,
    pointer: Option<String>,
    position: Option<Position>,
    message: String,
    way_out: String,
}

impl Error {
    /// `message` says what failed, `way_out` what the reader can do about it.
    pub(crate) fn new(kind: ErrorKind, origin: &str, message: impl Into<String>, way_out: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            origin: origin.to_owned(),
            pointer: None,
            position: None,
            message: message.into(),
            way_out: way_out.into(),
        }))
    }

    pub(crate) fn at_pointer(mut self, pointer: impl Into<String>) -> Self {
        self.0.pointer = Some(pointer.into());
        self
    }

    pub(crate) fn at_position(mut self, position: Option<Position>) -> Self {
        self.0.position = position;
        self
    }

    /// The same error, at a place in another text.
    pub(crate) fn at(mut self, origin: &str, pointer: String, position: Option<Position>) -> Self {
        origin.clone_into(&mut self.0.origin);
        self.at_pointer(pointer).at_position(position)
    }

    /// The stage that refused.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What failed.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What the reader can do about it.
    #[must_use]
    pub fn way_out(&self) -> &str {
        &self.0.way_out
    }

    /// The file or URL the offending text came from.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.0.origin
    }

    /// JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)) to the place at fault, in
    /// the file that [`Self::origin`] names.
    #[must_use]
    pub fn pointer(&self) -> Option<&str> {
        self.0.pointer.as_deref()
    }

    /// Line and column of the place at fault, where it is known.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.0.position
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { origin, pointer, position, message, way_out, .. } = &*self.0;
        f.write_str(origin)?;
        if let Some(position) = position {
            write!(f, ":{position}")?;
        }
        f.write_str(": ")?;
        // The root's pointer is the empty string; saying nothing says the same.
        if let Some(pointer) = pointer.as_deref().filter(|pointer| !pointer.is_empty()) {
            write!(f, "{pointer}: ")?;
        }
        write!(f, "{message}; {way_out}")
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Error {}
