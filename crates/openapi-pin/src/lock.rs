//! `openapi/<api>/document.lock`: the provenance of the pinned document.
//!
//! ```toml
//! url = "https://api.pets.example/openapi/v3.json"   # or: file = "pets.json", or: reconstruction = true
//! etag = "\"33a64df5\""                              # if the server sent one
//! sha256 = "9f86d0…"                                 # of the document, lower-case hex
//! bytes = 46871                                      # its size
//! info_version = "1.0.17.0"                          # its `info.version`
//! fetched_at = "2026-06-10T11:42:01Z"                # RFC 3339, UTC
//! ```
//!
//! Where the document refers to other hosts, a table [`[[references]]`](PinnedReference) for each file follows.
//!
//! The lock is what makes a diff of the document reviewable: an edit by hand changes the document but
//! not the lock, and every command refuses it.
//!
//! The documents of an API that has several have one `documents.lock`, with a table for each: [`Locks`].

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::error::{Error, ErrorKind, unreadable_toml};
use crate::references::PinnedReference;

/// Where a pinned document came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// Fetched from this address.
    Url(String),
    /// Copied from a file of this name; without its folder, which means nothing on other machines.
    File(String),
    /// Written by hand from public documentation, until the published document can be fetched.
    Reconstruction,
}

impl std::fmt::Display for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Source::Url(url) => f.write_str(url),
            Source::File(file) => write!(f, "file {file}"),
            Source::Reconstruction => f.write_str("a reconstruction from public documentation, not yet fetched"),
        }
    }
}

/// The provenance of one pinned document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Lock {
    /// Where it came from.
    pub source: Source,
    /// The server's ETag, as it was sent, with its quotes.
    pub etag: Option<String>,
    /// SHA-256 of the document, 64 lower-case hex digits.
    pub sha256: String,
    /// Size of the document in bytes.
    pub bytes: u64,
    /// The document's `info.version`.
    pub info_version: Option<String>,
    /// When it was pinned, in whole seconds.
    pub fetched_at: DateTime<Utc>,
    /// What it refers to on other hosts, in the order of the addresses.
    pub references: Vec<PinnedReference>,
}

impl Lock {
    /// The lock of `document`, which refers to nothing elsewhere.
    pub fn new(
        source: Source,
        etag: Option<String>,
        document: &[u8],
        info_version: Option<String>,
        fetched_at: DateTime<Utc>,
    ) -> Lock {
        let (sha256, bytes) = (sha256(document), document.len() as u64);
        Lock { source, etag, sha256, bytes, info_version, fetched_at, references: Vec::new() }
    }

    /// Reads a lock. `origin` is its file name, for messages.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Lock`] with file and line.
    pub fn read(text: &str, origin: &str) -> Result<Lock, Error> {
        let raw: RawLock = toml::from_str(text)
            .map_err(|error| unreadable_toml(ErrorKind::Lock, text, origin, error).with_help(HELP))?;
        Lock::check(raw, origin)
    }

    /// Checks what was read; `origin` is the file, for messages.
    fn check(raw: RawLock, origin: &str) -> Result<Lock, Error> {
        let broken = |what: String| Error::new(ErrorKind::Lock, what).in_file(origin).with_help(HELP);
        let source = match (raw.url, raw.file, raw.reconstruction) {
            (Some(url), None, false) => Source::Url(url),
            (None, Some(file), false) => Source::File(file),
            (None, None, true) => Source::Reconstruction,
            _ => {
                return Err(broken("a lock holds one of `url`, `file` and `reconstruction = true`".to_owned()));
            }
        };
        if !is_digest(&raw.sha256) {
            return Err(broken("sha256 is not 64 lower-case hexadecimal digits".to_owned()));
        }
        let mut files = BTreeSet::new();
        for reference in &raw.references {
            if let Some(wrong) = reference.wrong() {
                return Err(broken(wrong.to_owned()));
            }
            if !files.insert(&reference.file) {
                return Err(broken(format!("two references are in the file {}", reference.file)));
            }
        }
        let fetched_at = DateTime::parse_from_rfc3339(&raw.fetched_at)
            .map_err(|error| broken(format!("fetched_at is not an RFC 3339 time: {error}")))?
            .to_utc();
        Ok(Lock {
            source,
            etag: raw.etag,
            sha256: raw.sha256,
            bytes: raw.bytes,
            info_version: raw.info_version,
            fetched_at,
            references: raw.references,
        })
    }

    /// The lock as its file is written.
    pub fn to_toml(&self) -> String {
        format!("{HEADER}{}", to_toml(&RawLock::from(self)))
    }

    /// True if `document` is the one that this lock describes.
    pub fn describes(&self, document: &[u8]) -> bool {
        self.bytes == document.len() as u64 && self.sha256 == sha256(document)
    }

    /// Refuses a document that is not the one that this lock describes.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::LockMismatch`] names both files and both ways out.
    pub(crate) fn verify(&self, document: &[u8], files: &Files<'_>) -> Result<(), Error> {
        if self.describes(document) {
            return Ok(());
        }
        let Files { document: document_file, lock: lock_file, pin } = files;
        let what = format!(
            "lock does not match document: {lock_file} was written for {} bytes with SHA-256 {}, \
             but {document_file} has {} bytes with SHA-256 {}",
            self.bytes,
            short(&self.sha256),
            document.len(),
            short(&sha256(document)),
        );
        let help = format!(
            "the document was changed by hand. Put it back (`git checkout -- {document_file}`) and \
             make repairs in the overlay; or, if the change is meant, pin it anew \
             (`{pin} --from {document_file}`)"
        );
        Err(Error::new(ErrorKind::LockMismatch, what).in_file(*document_file).with_help(help))
    }
}

/// What messages about a lock name.
pub(crate) struct Files<'a> {
    /// The document's file.
    pub(crate) document: &'a str,
    /// The lock's file.
    pub(crate) lock: &'a str,
    /// The command that pins the document.
    pub(crate) pin: &'a str,
}

/// The first digits of a SHA-256, enough for people to tell two documents apart.
pub fn short(sha256: &str) -> &str {
    sha256.get(..12).unwrap_or(sha256)
}

const HEADER: &str = "\
# Where document.json came from. Written by `cargo xtask fetch` together with the document;
# an edit by hand makes every command refuse the document.
";

const HEADER_OF_SEVERAL: &str = "\
# Where each document came from. Written by `cargo xtask fetch` together with the documents;
# an edit by hand makes every command refuse the document.

";

const HELP: &str = "the lock is written by `cargo xtask fetch`; put it back with git, or fetch again";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLock {
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    reconstruction: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    etag: Option<String>,
    sha256: String,
    bytes: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    info_version: Option<String>,
    fetched_at: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    references: Vec<PinnedReference>,
}

impl From<&Lock> for RawLock {
    fn from(lock: &Lock) -> Self {
        let (url, file, reconstruction) = match &lock.source {
            Source::Url(url) => (Some(url.clone()), None, false),
            Source::File(file) => (None, Some(file.clone()), false),
            Source::Reconstruction => (None, None, true),
        };
        RawLock {
            url,
            file,
            reconstruction,
            etag: lock.etag.clone(),
            sha256: lock.sha256.clone(),
            bytes: lock.bytes,
            info_version: lock.info_version.clone(),
            fetched_at: lock.fetched_at.to_rfc3339_opts(SecondsFormat::Secs, true),
            references: lock.references.clone(),
        }
    }
}

/// Serialising fails only for types that TOML has no form for (a map with other keys than strings, a unit); a
/// [`RawLock`] is strings, numbers, a flag and a list of such tables, and so is a map of them.
fn to_toml(raw: &impl Serialize) -> String {
    toml::to_string(raw).unwrap_or_default()
}

/// The locks of an API of several documents, by name: one file, with a table like a [`Lock`] for each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Locks(BTreeMap<String, Lock>);

impl Locks {
    /// Reads the file. `origin` is its name, for messages.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Lock`] with file, and line or document.
    pub fn read(text: &str, origin: &str) -> Result<Locks, Error> {
        let raw: BTreeMap<String, RawLock> = toml::from_str(text)
            .map_err(|error| unreadable_toml(ErrorKind::Lock, text, origin, error).with_help(HELP))?;
        let check = |(name, raw): (String, RawLock)| {
            let lock = Lock::check(raw, origin).map_err(|error| error.at_key(&name))?;
            Ok((name, lock))
        };
        raw.into_iter().map(check).collect::<Result<_, Error>>().map(Locks)
    }

    /// The locks as their file is written.
    pub fn to_toml(&self) -> String {
        let raw: BTreeMap<&String, RawLock> = self.0.iter().map(|(name, lock)| (name, RawLock::from(lock))).collect();
        format!("{HEADER_OF_SEVERAL}{}", to_toml(&raw))
    }

    /// The lock of a document.
    pub fn get(&self, document: &str) -> Option<&Lock> {
        self.0.get(document)
    }

    /// The same with another lock of a document, and without those of documents that are not `known`.
    #[must_use]
    pub(crate) fn with(mut self, document: &str, lock: Lock, known: impl Fn(&str) -> bool) -> Locks {
        self.0.insert(document.to_owned(), lock);
        self.0.retain(|name, _| known(name));
        self
    }
}

/// Whether this may be a SHA-256 in lower-case hex.
pub(crate) fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// SHA-256 in lower-case hex.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write;
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn lock_from(source: Source, etag: Option<&str>, version: Option<&str>) -> Lock {
        Lock::new(
            source,
            etag.map(str::to_owned),
            b"abc",
            version.map(str::to_owned),
            at("2026-06-10T13:42:01.25+02:00"),
        )
    }

    #[test]
    fn a_lock_survives_its_file() {
        for lock in [
            lock_from(Source::Url("https://x/y".into()), Some("W/\"a\\b\""), None),
            lock_from(Source::File("pets.json".into()), None, Some("1.0")),
            lock_from(Source::Reconstruction, None, Some("")),
        ] {
            let read = Lock::read(&lock.to_toml(), "document.lock").unwrap();
            // Whole seconds are enough for people; everything else comes back as it was.
            assert_eq!(read.fetched_at, at("2026-06-10T11:42:01Z"));
            let fetched_at = read.fetched_at;
            assert_eq!(read, Lock { fetched_at, ..lock });
        }
    }

    #[test]
    fn the_file_is_readable() {
        let source = Source::Url("https://api.pets.example/openapi/v3.json".into());
        insta::assert_snapshot!(lock_from(source, Some("\"33a64df5\""), Some("1.0.17.0")).to_toml());
    }

    #[test]
    fn only_the_same_bytes_pass() {
        let lock = lock_from(Source::Reconstruction, None, None);
        let files = Files {
            document: "openapi/pets/document.json",
            lock: "openapi/pets/document.lock",
            pin: "cargo xtask fetch pets",
        };
        assert!(lock.verify(b"abc", &files).is_ok());
        for other in [&b"abd"[..], b"abc\n", b"ab", b""] {
            let error = lock.verify(other, &files).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::LockMismatch);
        }
        let error = lock.verify(b"x", &files).unwrap_err();
        insta::assert_snapshot!(format!("{error}\n{}", error.help().unwrap()));
    }

    #[test]
    fn unreadable_locks_say_what_is_wrong() {
        let reference = |name: &str| {
            let zeros = "0".repeat(64);
            format!(
                "\n[[references]]\nurl = \"https://x/{name}\"\nfile = \"{name}.yaml\"\nsha256 = \"{zeros}\"\nbytes = 1\n"
            )
        };
        let good = lock_from(Source::Url("https://x/y".into()), None, Some("1")).to_toml();
        let good = format!("{good}{}{}", reference("pet"), reference("toy"));
        assert_eq!(Lock::read(&good, "document.lock").unwrap().references.len(), 2);
        let rows = [
            ("sha256 = \"", "sha256 = \"ZZ"),
            ("bytes = 3", "bytes = -3"),
            ("bytes = 3", "bytes = \"3\""),
            ("bytes = 3", "bites = 3"),
            ("T11:42:01Z", " soon"),
            ("url = ", "file = \"a\"\nurl = "),
            ("url = \"https://x/y\"\n", ""),
            ("url = ", "<<<<<<< HEAD\nurl = "),
            ("pet.yaml\"", "../pet.yaml\""),
            ("pet.yaml\"", ".pet.yaml\""),
            ("sha256 = \"0000", "sha256 = \"ZZ"),
            ("file = \"pet", "files = \"pet"),
            ("file = \"toy", "file = \"pet"),
        ];
        let mut shown = String::new();
        for (from, to) in rows {
            let error = Lock::read(&good.replacen(from, to, 1), "document.lock").unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Lock, "{to}");
            shown += &format!("{error}\n");
        }
        insta::assert_snapshot!(shown);
    }
}
