//! A generated crate in memory: compare it with a folder, or write it there.

mod check;
mod write;

use std::collections::BTreeMap;
use std::path::Path;

use openapi_normal::Ledger;

use crate::Error;
pub use check::Difference;
pub use write::WriteReport;

/// Where the ledger stands in a crate.
pub(crate) const LEDGER: &str = "ledger.json";

/// The files of a generated crate, and the ledger of how it came to be.
///
/// Nothing has been written yet: see [`GeneratedCrate::check`] and [`GeneratedCrate::write`].
#[derive(Debug, Clone, PartialEq)]
pub struct GeneratedCrate {
    files: BTreeMap<String, String>,
    ledger: Ledger,
}

impl GeneratedCrate {
    pub(crate) fn new(files: impl IntoIterator<Item = (String, String)>, ledger: Ledger) -> Self {
        Self { files: files.into_iter().collect(), ledger }
    }

    /// Contents by path; paths are relative to the crate's folder, with forward slashes.
    #[must_use]
    pub fn files(&self) -> &BTreeMap<String, String> {
        &self.files
    }

    /// Every change made to the document, those of generation included.
    #[must_use]
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// Compares the files with those in `dir`; an empty list means equal to the byte.
    ///
    /// Files in `dir` that are not generated are not looked at.
    ///
    /// # Errors
    ///
    /// [`Error::Io`] when a file is there but cannot be read: nothing can be said then.
    pub fn check(&self, dir: &Path) -> Result<Vec<Difference>, Error> {
        check::check(&self.files, dir)
    }

    /// Writes the files into `dir`, all or none; equal files are not touched, others in `dir` stay.
    ///
    /// # Errors
    ///
    /// [`Error::Io`] names the path; the files of before are in place then.
    pub fn write(&self, dir: &Path) -> Result<WriteReport, Error> {
        write::write(&self.files, dir)
    }
}
