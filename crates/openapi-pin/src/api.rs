//! One folder of `openapi/`: an API's manifest, its pinned document and the lock.
//!
//! ```text
//! openapi/pets/api.toml        read by [`Api::open`]
//! openapi/pets/document.json   read, together with its lock, by [`Pinned::read`]
//! openapi/pets/document.lock   and replaced, together with it, by [`Pinned::pin`]
//! openapi/pets/document.references/   what it refers to on other hosts, pinned with it; see [`PinnedReference`]
//! ```
//!
//! Where there are several documents, each is where the manifest says, and they share one `documents.lock`.
//!
//! File names in errors are relative to the workspace root, as they are typed.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::error::{Error, ErrorKind};
use crate::fetch::{Condition, Limits};
use crate::git::Tree;
use crate::lock::{Files, Lock, Locks, Source};
use crate::manifest::{DocumentEntry, DocumentsThen, Group, Manifest, is_name};
use crate::references::{PinnedReference, Reference, pinned};
use crate::store;

const FOLDER: &str = "openapi";
const MANIFEST: &str = "api.toml";

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
    /// What it refers to on other hosts.
    pub references: Vec<Reference>,
}

/// What [`Pinned::pin`] did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The candidate is the pinned document, with what it refers to, and its source says no more than the lock does;
    /// nothing was written.
    Unchanged(Lock),
    /// The bytes are those of the pinned document, but the lock was missing or did not describe them,
    /// or they now bear another ETag or come from a source as good or better: only the lock was written.
    Relocked(Lock),
    /// Document, lock and what the document refers to were written.
    Pinned {
        /// The lock of the document that was pinned before, if there was one.
        before: Option<Lock>,
        /// The lock of the document that is pinned now.
        after: Lock,
    },
}

/// What was pinned in a revision of git; see [`Pinned::read_in`].
#[derive(Debug, Clone)]
pub struct PinnedThen {
    /// Where it was read from: `v1.2.0:openapi/pets/document.json`.
    pub origin: String,
    /// The document.
    pub bytes: Vec<u8>,
    /// Its lock, which describes it.
    pub lock: Lock,
    /// What it refers to on other hosts.
    pub references: Vec<Reference>,
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

    /// All documents, in the order of the manifest within each group.
    pub fn documents(&self) -> impl Iterator<Item = Pinned<'_>> {
        self.manifest.documents().map(|entry| Pinned { api: self, entry })
    }

    /// The document of this name; without one, the only document.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] lists the documents that exist.
    pub fn document(&self, name: Option<&str>) -> Result<Pinned<'_>, Error> {
        Ok(Pinned { api: self, entry: self.manifest.document(name)? })
    }

    /// The documents of a group.
    pub fn documents_of<'a>(&'a self, group: &'a Group) -> impl Iterator<Item = Pinned<'a>> {
        group.documents.iter().map(|entry| Pinned { api: self, entry })
    }

    /// The lock's file name, relative to the workspace root. Several documents share one.
    pub fn lock_file(&self) -> String {
        self.file(lock_name(self.has_several()))
    }

    /// Whether there may be several documents, each of which has a name.
    pub fn has_several(&self) -> bool {
        self.manifest.has_several
    }

    /// The overlay's file name, relative to the workspace root, if the manifest names one for the group.
    pub fn overlay_file(&self, group: &Group) -> Option<String> {
        group.overlay.as_deref().map(|overlay| self.file(overlay))
    }

    /// The name memory's file name, relative to the workspace root.
    pub fn names_file(&self, group: &Group) -> String {
        self.file(&group.names)
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

    /// The locks of all documents; none if there is no file yet.
    fn locks(&self) -> Result<Locks, Error> {
        let file = self.lock_file();
        match read_text(&self.root, &file) {
            Ok(text) => Locks::read(&text, &file),
            Err(error) if error.is_missing_file() => Ok(Locks::default()),
            Err(error) => Err(error),
        }
    }
}

/// A document of an API that is pinned, or that is to be.
#[derive(Debug, Clone, Copy)]
pub struct Pinned<'a> {
    api: &'a Api,
    entry: &'a DocumentEntry,
}

impl<'a> Pinned<'a> {
    /// What the manifest says of it.
    pub fn entry(&self) -> &'a DocumentEntry {
        self.entry
    }

    /// Its file name, relative to the workspace root.
    pub fn file(&self) -> String {
        self.api.file(&self.entry.file)
    }

    /// Its address in `region`, or in the default region.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`] lists the regions that exist.
    pub fn address(&self, region: Option<&str>) -> Result<crate::Address, Error> {
        self.api.manifest.address_of(self.entry, region)
    }

    /// What to type after `cargo xtask fetch` for this document.
    pub fn shown(&self) -> String {
        match self.api.has_several() {
            true => format!("{} {}", self.api.manifest.name, self.entry.name),
            false => self.api.manifest.name.clone(),
        }
    }

    /// The pinned document and its lock, which describes it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::File`] if one is missing, [`ErrorKind::Lock`] if the lock is broken,
    /// [`ErrorKind::LockMismatch`] if the document is another one.
    pub fn read(&self) -> Result<(Vec<u8>, Lock), Error> {
        let (document_file, lock_file) = (self.file(), self.api.lock_file());
        let pin = format!("cargo xtask fetch {}", self.shown());
        // Only where there are several does the manifest say which file it is.
        let moved = if self.api.has_several() { ", or move it along if api.toml names another file now" } else { "" };
        let help = format!("put it back with git{moved}; or, if nothing is pinned yet, fetch the document: `{pin}`");
        let fetch_it = |error: Error| match error.is_missing_file() {
            true => error.with_help(&help),
            false => error,
        };
        let bytes = read(&self.api.root, &document_file).map_err(fetch_it)?;
        let text = read_text(&self.api.root, &lock_file).map_err(fetch_it)?;
        let lock = match self.api.has_several() {
            false => Lock::read(&text, &lock_file)?,
            true => Locks::read(&text, &lock_file)?.get(&self.entry.name).cloned().ok_or_else(|| {
                let what = format!("{document_file} has no lock");
                Error::new(ErrorKind::Lock, what).in_file(&lock_file).with_help(&help)
            })?,
        };
        lock.verify(&bytes, &Files { document: &document_file, lock: &lock_file, pin: &pin })?;
        Ok((bytes, lock))
    }

    /// What was pinned under the name of this document in a revision of git, in the file that the manifest of that revision
    /// says: a document may have been moved since. Nothing else is read of that manifest, so that one of a form that is
    /// no longer understood does.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Revision`] if the revision lacks a file, [`ErrorKind::Manifest`] and [`ErrorKind::Lock`] if one is
    /// broken, [`ErrorKind::NotFound`] if the API had no such document, [`ErrorKind::LockMismatch`] if the lock describes
    /// another one.
    pub fn read_in(&self, tree: &Tree) -> Result<PinnedThen, Error> {
        let bytes = |file: &str| tree.read(file, &Limits::default());
        let text = |file: &str| Ok(String::from_utf8_lossy(&bytes(file)?).into_owned());
        let shown = |file: &str| format!("{}:{file}", tree.revision());
        let (name, file) = (&self.api.manifest.name, self.api.manifest_file());
        let then = DocumentsThen::read(&text(&file)?, &shown(&file))?;
        let document = then.file(&self.entry.name).ok_or_else(|| {
            let what = format!("{name} had no document `{}` then", self.entry.name);
            Error::new(ErrorKind::NotFound, what)
                .in_file(shown(&file))
                .with_help("what is new there can be compared with nothing; name the other documents one by one")
        })?;
        let (file, lock_file) = (self.api.file(document), self.api.file(lock_name(then.has_several())));
        let locks = text(&lock_file)?;
        let lock = match then.has_several() {
            false => Some(Lock::read(&locks, &shown(&lock_file))?),
            true => Locks::read(&locks, &shown(&lock_file))?.get(&self.entry.name).cloned(),
        };
        let mismatch = |file: &str| {
            Error::new(ErrorKind::LockMismatch, "it is not what the lock of that revision describes")
                .in_file(shown(file))
                .with_help("name another revision: in this one, the document was changed by hand")
        };
        let document_bytes = bytes(&file)?;
        let lock = lock.filter(|lock| lock.describes(&document_bytes)).ok_or_else(|| mismatch(&file))?;
        let folder = references_folder(&file);
        let one = |pinned: &PinnedReference| {
            let file = format!("{folder}/{}", pinned.file);
            let bytes = bytes(&file)?;
            if pinned.describes(&bytes) { Ok(pinned.with(bytes)) } else { Err(mismatch(&file)) }
        };
        let references = lock.references.iter().map(one).collect::<Result<_, Error>>()?;
        Ok(PinnedThen { origin: shown(&file), bytes: document_bytes, lock, references })
    }

    /// What the pinned document refers to on other hosts, as it was pinned with it. `lock` is what [`Self::read`] returned.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::File`] if one is missing, [`ErrorKind::LockMismatch`] if one is another one.
    pub fn references(&self, lock: &Lock) -> Result<Vec<Reference>, Error> {
        let folder = self.references_folder();
        let one = |pinned: &PinnedReference| {
            let file = format!("{folder}/{}", pinned.file);
            let help = format!(
                "put it back (`git checkout -- {folder}`), or fetch it again: `cargo xtask fetch {}`",
                self.shown()
            );
            let bytes = read(&self.api.root, &file).map_err(|error| error.with_help(&help))?;
            if !pinned.describes(&bytes) {
                let what =
                    format!("it is not the one that {} was written for: it was changed by hand", self.api.lock_file());
                return Err(Error::new(ErrorKind::LockMismatch, what).in_file(file).with_help(help));
            }
            Ok(pinned.with(bytes))
        };
        lock.references.iter().map(one).collect()
    }

    /// The folder of what it refers to, relative to the workspace root.
    fn references_folder(&self) -> String {
        references_folder(&self.file())
    }

    /// What to call a document that is taken from a file. The pinned document itself is one that was
    /// edited by hand: if the manifest allows it, a reconstruction.
    pub fn source_of_file(&self, path: &Path) -> Source {
        let same = |a: &Path, b: &Path| matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b);
        if self.api.manifest.reconstruction && same(path, &self.api.path(&self.file())) {
            return Source::Reconstruction;
        }
        let name = path.file_name().unwrap_or(path.as_os_str());
        Source::File(name.to_string_lossy().into_owned())
    }

    /// The condition for a GET: the lock's ETag, but only if the lock describes the document on disk
    /// and came from the same place; else a "not modified" would be about another document.
    ///
    /// An ETag says nothing of what the document refers to elsewhere, so where that is followed there is no condition.
    ///
    /// `pinned` is the lock that [`Self::read`] returned, if it succeeded.
    pub fn condition<'l>(&self, pinned: Option<&'l Lock>, address: &crate::Address) -> Condition<'l> {
        match pinned.filter(|_| self.api.manifest.reference_hosts.is_empty()) {
            Some(Lock { source: Source::Url(url), etag: Some(etag), .. }) if *url == address.to_string() => {
                Condition::IfNoneMatch(etag)
            }
            _ => Condition::Always,
        }
    }

    /// Pins a candidate: replaces document, lock and what the document refers to, all or none. `now` becomes the lock's time.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::File`] if something could not be written; the old files are then as they were.
    /// [`ErrorKind::Lock`] if the locks of the other documents cannot be read.
    pub fn pin(&self, candidate: Candidate, now: DateTime<Utc>) -> Result<Outcome, Error> {
        let (document_path, lock_path) = (self.api.path(&self.file()), self.api.path(&self.api.lock_file()));
        let folder = self.api.path(&self.references_folder());
        let before = self.read().ok().map(|(_, lock)| lock);
        let mut after = Lock::new(candidate.source, candidate.etag, &candidate.bytes, candidate.info_version, now);
        let references = pinned(&candidate.references);
        after.references = references.iter().map(|(pinned, _)| pinned.clone()).collect();
        let is_there = std::fs::read(&document_path).is_ok_and(|bytes| after.describes(&bytes));
        let same_references = before.as_ref().is_none_or(|before| before.references == after.references);
        if !is_there || !same_references || self.references(&after).is_err() {
            let lock = self.lock_text(&after)?;
            let files: Vec<_> =
                references.iter().map(|(pinned, one)| (folder.join(&pinned.file), &*one.bytes)).collect();
            let mut written =
                vec![(document_path.as_path(), &*candidate.bytes), (lock_path.as_path(), lock.as_bytes())];
            written.extend(files.iter().map(|(path, bytes)| (path.as_path(), *bytes)));
            store::write_with_folders(&written)?;
            remove_others(&folder, before.as_ref(), &after);
            return Ok(Outcome::Pinned { before, after });
        }
        match before {
            Some(before) if !self.says_more(&after, &before) => Ok(Outcome::Unchanged(before)),
            _ => {
                store::write_atomic(&lock_path, self.lock_text(&after)?.as_bytes())?;
                Ok(Outcome::Relocked(after))
            }
        }
    }

    /// The text of the lock's file with `lock` for this document.
    fn lock_text(&self, lock: &Lock) -> Result<String, Error> {
        if !self.api.has_several() {
            return Ok(lock.to_toml());
        }
        let known = |name: &str| self.api.manifest.documents().any(|entry| entry.name == name);
        Ok(self.api.locks()?.with(&self.entry.name, lock.clone(), known).to_toml())
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
                Ok(address) if self.is_published_at(&address) => Standing::Published,
                Ok(address) if !address.is_loopback() => Standing::Elsewhere,
                _ => Standing::Local,
            },
        }
    }

    /// True if it is published at this address: in one of the regions.
    pub fn is_published_at(&self, address: &crate::Address) -> bool {
        self.api.manifest.publishes_at(self.entry, address)
    }
}

/// What the lock is called, relative to the manifest.
fn lock_name(has_several: bool) -> &'static str {
    if has_several { "documents.lock" } else { "document.lock" }
}

/// The folder of what a document refers to on other hosts: `document.references` for `document.json`.
pub fn references_folder(document: &str) -> String {
    let stem = document.rsplit_once('.').filter(|(_, ending)| !ending.contains('/')).map_or(document, |(stem, _)| stem);
    format!("{stem}.references")
}

/// Removes the files that were pinned with the document before and no longer are. One that stays because it cannot be
/// removed is named by no lock, and so never read.
fn remove_others(folder: &Path, before: Option<&Lock>, after: &Lock) {
    for old in before.into_iter().flat_map(|before| &before.references) {
        if after.references.iter().all(|new| !new.file.eq_ignore_ascii_case(&old.file)) {
            let _ = std::fs::remove_file(folder.join(&old.file));
        }
    }
    // Only if nothing is left in it.
    let _ = std::fs::remove_dir(folder);
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
