//! One folder of `openapi/`: an API's manifest, its pinned document and the lock.
//!
//! ```text
//! openapi/pets/api.toml        read by [`Api::open`]
//! openapi/pets/document.json   read, together with its lock, by [`Api::pinned`]
//! openapi/pets/document.lock   and replaced, together with it, by [`Api::pin`]
//! ```
//!
//! File names in errors are relative to the workspace root, as they are typed.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::error::{Error, ErrorKind};
use crate::fetch::Condition;
use crate::lock::{Lock, Source};
use crate::manifest::{Manifest, is_name};
use crate::store;

const FOLDER: &str = "openapi";
const MANIFEST: &str = "api.toml";

/// The pinned document of an API, relative to the workspace root.
pub(crate) fn document_file(api: &str) -> String {
    format!("{FOLDER}/{api}/document.json")
}

/// The lock of an API, relative to the workspace root.
pub(crate) fn lock_file(api: &str) -> String {
    format!("{FOLDER}/{api}/document.lock")
}

/// An API of the workspace.
#[derive(Debug, Clone)]
pub struct Api {
    root: PathBuf,
    manifest: Manifest,
}

/// A document that might be pinned.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Its bytes. The caller has made sure that they are a readable OpenAPI document.
    pub bytes: Vec<u8>,
    /// Where it came from.
    pub source: Source,
    /// Its ETag, if the source gave one.
    pub etag: Option<String>,
    /// Its `info.version`.
    pub info_version: Option<String>,
}

/// What [`Api::pin`] did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The candidate is the pinned document, and its source says no more than the lock does; nothing
    /// was written.
    Unchanged(Lock),
    /// The bytes are those of the pinned document, but the lock was missing or did not describe them,
    /// or they now bear another ETag or come from a source as good or better: only the lock was written.
    Relocked(Lock),
    /// Document and lock were written.
    Pinned {
        /// The lock of the document that was pinned before, if there was one.
        before: Option<Lock>,
        /// The lock of the document that is pinned now.
        after: Lock,
    },
}

/// How much a source says about what users of the API are served. Later is more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    /// A file, or a server on this machine.
    Local,
    /// Written by hand. A copy of it does not make it less so.
    Reconstruction,
    /// Another machine than the manifest names.
    Elsewhere,
    /// Where the manifest says that the document is published.
    Published,
}

impl Api {
    /// The names of all APIs of the workspace at `root`: folders of `openapi/` that hold a manifest.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::File`] if `openapi/` cannot be listed.
    pub fn list(root: &Path) -> Result<Vec<String>, Error> {
        let unreadable = |error| cannot_read(FOLDER, error);
        let mut names = Vec::new();
        for entry in std::fs::read_dir(root.join(FOLDER)).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            if entry.path().join(MANIFEST).is_file() {
                names.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
        names.sort();
        Ok(names)
    }

    /// Opens an API of the workspace at `root`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] lists the APIs that exist; [`ErrorKind::Manifest`] if its manifest is
    /// broken, or belongs to another folder.
    pub fn open(root: &Path, name: &str) -> Result<Api, Error> {
        let known = Api::list(root)?;
        if !is_name(name) || !known.iter().any(|known| known == name) {
            return Err(Error::new(ErrorKind::NotFound, format!("there is no API `{name}`")).with_help(format!(
                "the APIs of this workspace are: {}. A new one is a folder {FOLDER}/<name> with an {MANIFEST}",
                known.join(", ")
            )));
        }
        let file = format!("{FOLDER}/{name}/{MANIFEST}");
        let text = read_text(root, &file)?;
        let manifest = Manifest::read(&text, &file)?;
        if manifest.name != name {
            return Err(Error::new(
                ErrorKind::Manifest,
                format!("api.name is `{}`, but the folder is `{name}`", manifest.name),
            )
            .in_file(file)
            .with_help("give both the same name"));
        }
        Ok(Api { root: root.to_owned(), manifest })
    }

    /// The manifest.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The manifest's file name, relative to the workspace root.
    pub fn manifest_file(&self) -> String {
        self.file(MANIFEST)
    }

    /// The pinned document's file name, relative to the workspace root.
    pub fn document_file(&self) -> String {
        document_file(&self.manifest.name)
    }

    /// The lock's file name, relative to the workspace root.
    pub fn lock_file(&self) -> String {
        lock_file(&self.manifest.name)
    }

    /// The overlay's file name, relative to the workspace root, if the manifest names one.
    pub fn overlay_file(&self) -> Option<String> {
        let overlay = self.manifest.generate.overlay.as_deref()?;
        Some(self.file(overlay))
    }

    /// The name memory's file name, relative to the workspace root.
    pub fn names_file(&self) -> String {
        self.file(&self.manifest.generate.names)
    }

    /// The file of waivers' name, relative to the workspace root. An API may have none.
    pub fn waivers_file(&self) -> String {
        self.file("waivers.toml")
    }

    /// Where a file that is named relative to the workspace root lies.
    pub fn path(&self, file: &str) -> PathBuf {
        self.root.join(file)
    }

    fn file(&self, name: &str) -> String {
        format!("{FOLDER}/{}/{name}", self.manifest.name)
    }

    /// The pinned document and its lock, which describes it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::File`] if one is missing, [`ErrorKind::Lock`] if the lock is broken,
    /// [`ErrorKind::LockMismatch`] if the document is another one.
    pub fn pinned(&self) -> Result<(Vec<u8>, Lock), Error> {
        let (document, lock) = (self.document_file(), self.lock_file());
        let fetch_it = |error: Error| match error.is_missing_file() {
            true => error.with_help(format!(
                "put it back with git; or, if nothing is pinned yet, fetch the document: `cargo xtask fetch {}`",
                self.manifest.name
            )),
            false => error,
        };
        let bytes = read(&self.root, &document).map_err(fetch_it)?;
        let text = read_text(&self.root, &lock).map_err(fetch_it)?;
        let lock = Lock::read(&text, &lock)?;
        lock.verify(&bytes, &self.manifest.name)?;
        Ok((bytes, lock))
    }

    /// What to call a document that is taken from a file. The pinned document itself is one that was
    /// edited by hand: if the manifest allows it, a reconstruction.
    pub fn source_of_file(&self, path: &Path) -> Source {
        let same = |a: &Path, b: &Path| matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b);
        if self.manifest.reconstruction && same(path, &self.path(&self.document_file())) {
            return Source::Reconstruction;
        }
        let name = path.file_name().unwrap_or(path.as_os_str());
        Source::File(name.to_string_lossy().into_owned())
    }

    /// The condition for a GET: the lock's ETag, but only if the lock describes the document on disk
    /// and came from the same place; else a "not modified" would be about another document.
    ///
    /// `pinned` is what [`Api::pinned`] returned, if it succeeded.
    pub fn condition<'a>(&self, pinned: Option<&'a Lock>, address: &crate::Address) -> Condition<'a> {
        match pinned {
            Some(Lock { source: Source::Url(url), etag: Some(etag), .. }) if *url == address.to_string() => {
                Condition::IfNoneMatch(etag)
            }
            _ => Condition::Always,
        }
    }

    /// Pins a candidate: replaces document and lock, both or neither. `now` becomes the lock's time.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::File`] if something could not be written; the old files are then as they were.
    pub fn pin(&self, candidate: Candidate, now: DateTime<Utc>) -> Result<Outcome, Error> {
        let (document_path, lock_path) = (self.path(&self.document_file()), self.path(&self.lock_file()));
        let before = self.pinned().ok().map(|(_, lock)| lock);
        let after = Lock::new(candidate.source, candidate.etag, &candidate.bytes, candidate.info_version, now);
        let on_disk = std::fs::read(&document_path).ok();
        if on_disk.is_none_or(|bytes| !after.describes(&bytes)) {
            let (lock, document) = (after.to_toml(), &candidate.bytes);
            store::write_together(&[(&document_path, document), (&lock_path, lock.as_bytes())])?;
            return Ok(Outcome::Pinned { before, after });
        }
        match before {
            Some(before) if !self.says_more(&after, &before) => Ok(Outcome::Unchanged(before)),
            _ => {
                store::write_atomic(&lock_path, after.to_toml().as_bytes())?;
                Ok(Outcome::Relocked(after))
            }
        }
    }

    /// Whether `after` is the better lock of the same bytes. Times do not count: nothing is committed
    /// only because it was looked at again.
    fn says_more(&self, after: &Lock, before: &Lock) -> bool {
        let differ = (&after.source, &after.etag) != (&before.source, &before.etag);
        differ && self.standing(&after.source) >= self.standing(&before.source)
    }

    fn standing(&self, source: &Source) -> Standing {
        match source {
            Source::File(_) => Standing::Local,
            Source::Reconstruction => Standing::Reconstruction,
            Source::Url(url) => match url.parse::<crate::Address>() {
                Ok(address) if self.manifest.publishes_at(&address) => Standing::Published,
                Ok(address) if !address.is_loopback() => Standing::Elsewhere,
                _ => Standing::Local,
            },
        }
    }
}

/// Reads a whole file that is named relative to `root`.
fn read(root: &Path, file: &str) -> Result<Vec<u8>, Error> {
    std::fs::read(root.join(file)).map_err(|error| cannot_read(file, error))
}

fn read_text(root: &Path, file: &str) -> Result<String, Error> {
    std::fs::read_to_string(root.join(file)).map_err(|error| cannot_read(file, error))
}

fn cannot_read(file: &str, error: std::io::Error) -> Error {
    Error::new(ErrorKind::File, format!("could not be read: {error}"))
        .in_file(file)
        .with_help("check that the file exists and may be read; git may have it")
        .caused_by(error)
}
