//! What can go wrong: only reading.

use std::path::PathBuf;

/// Source that could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or folder cannot be read.
    #[error("{path}: cannot be read: {source}; check that it is there and that it may be read", path = path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file is not Rust.
    #[error("{path}:{line}: is not Rust: {message}; let `cargo check` pass first", path = path.display())]
    Syntax {
        /// Which file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What the parser says.
        message: String,
    },
}
