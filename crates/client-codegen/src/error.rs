//! Why a crate was not generated, compared or written, and the way out.

use std::path::PathBuf;

/// What went wrong; every message names the place and the next step.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A setting cannot be used.
    #[error("setting `{name}` is `{value}`, but {expected}")]
    Setting {
        /// The field of [`Settings`](crate::Settings).
        name: &'static str,
        /// What it held.
        value: String,
        /// What it must hold.
        expected: &'static str,
    },

    /// progenitor fails even when everything that can be left out of the document is left out.
    #[error("progenitor cannot generate `{pointer}`: {cause}; repair this place with an overlay action")]
    Generator {
        /// JSON pointer of the smallest place known to be at fault; `#` is the whole document.
        pointer: String,
        /// The panic or error text of progenitor.
        cause: String,
    },

    /// progenitor emitted something that a pass does not recognise.
    #[error(
        "polish pass `{pass}` does not recognise what progenitor emitted ({what}); \
         the pass was written for the pinned release, adapt it before moving the pin"
    )]
    Polish {
        /// Name of the pass.
        pass: &'static str,
        /// What was expected and not found.
        what: String,
    },

    /// A text that should be Rust code is none.
    #[error("not Rust code, at line {line}, column {column}: {message}")]
    Syntax {
        /// One-based.
        line: usize,
        /// One-based.
        column: usize,
        /// What the parser expected.
        message: String,
    },

    /// A folder or file could not be read or written.
    #[error("cannot {action} {}: {source}; {way_out}", path.display())]
    Io {
        /// What was attempted: `read`, `create`, `write` ...
        action: &'static str,
        /// Where.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
        /// What to do about it.
        way_out: &'static str,
    },
}

impl From<syn::Error> for Error {
    fn from(error: syn::Error) -> Self {
        let start = error.span().start();
        Self::Syntax { line: start.line, column: start.column + 1, message: error.to_string() }
    }
}
