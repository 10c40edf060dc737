//! What a pinned document refers to on other hosts, pinned beside it: `document.references/`.
//!
//! ```toml
//! [[references]]                                      # in document.lock, one for each
//! url = "https://schemas.example/v1/pet.yaml"         # as the document names it
//! found_at = "https://schemas.example/v1.2/pet.yaml"  # where that led, if elsewhere
//! file = "schemas.example_v1_pet.yaml"                # in document.references
//! sha256 = "9f86d0…"
//! bytes = 1042
//! ```
//!
//! So whatever is made of the pinned document is made without the network, and a change of what it refers to is a change
//! that is fetched, reviewed and committed like one of the document.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Reference;
use crate::lock::{is_digest, sha256};

/// The longest name of a file, without what makes it unique.
const MAX_NAME: usize = 100;

/// What a lock says of a file that its document refers to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct PinnedReference {
    /// The address that the document names.
    pub url: String,
    /// The address where it was found, if that is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found_at: Option<String>,
    /// The file's name, in the folder of the references.
    pub file: String,
    /// SHA-256 of the file, 64 lower-case hex digits.
    pub sha256: String,
    /// Size of the file in bytes.
    pub bytes: u64,
}

impl PinnedReference {
    /// Whether a file is the one that was pinned.
    #[must_use]
    pub fn describes(&self, bytes: &[u8]) -> bool {
        self.bytes == bytes.len() as u64 && self.sha256 == sha256(bytes)
    }

    /// The reference, with the bytes of the file.
    #[must_use]
    pub fn with(&self, bytes: Vec<u8>) -> Reference {
        Reference {
            url: self.url.clone(),
            found_at: self.found_at.clone().unwrap_or_else(|| self.url.clone()),
            bytes: bytes.into(),
        }
    }

    /// What is wrong with it, if it was not written here.
    pub(crate) fn wrong(&self) -> Option<&'static str> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
        if self.file.is_empty() || self.file.starts_with('.') || !self.file.chars().all(plain) {
            return Some("`file` of a reference is no plain name of a file");
        }
        (!is_digest(&self.sha256)).then_some("sha256 of a reference is not 64 lower-case hexadecimal digits")
    }
}

/// What a lock says of these files, in the order of their addresses, with a name for each.
pub(crate) fn pinned(references: &[Reference]) -> Vec<(PinnedReference, &Reference)> {
    let by_url: BTreeMap<&str, &Reference> = references.iter().map(|one| (one.url.as_str(), one)).collect();
    let mut taken = BTreeSet::new();
    let mut all = Vec::with_capacity(by_url.len());
    for (url, reference) in by_url {
        let mut file = file_name(url);
        // Disks that do not tell upper from lower case would have one file for two.
        if !taken.insert(file.to_ascii_lowercase()) {
            file = unique(&file, url);
            taken.insert(file.to_ascii_lowercase());
        }
        let found_at = (reference.found_at != url).then(|| reference.found_at.clone());
        let (sha256, bytes) = (sha256(&reference.bytes), reference.bytes.len() as u64);
        all.push((PinnedReference { url: url.to_owned(), found_at, file, sha256, bytes }, reference));
    }
    all
}

/// `https://schemas.example/v1/pet.yaml` -> `schemas.example_v1_pet.yaml`, for people who look at a diff.
fn file_name(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let plain = |c: char| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' };
    let name: String = rest.trim_end_matches('/').chars().map(plain).collect();
    let name = name.trim_start_matches('.');
    // What a query says, or a long path, would be a name that nobody can read.
    if name.is_empty() || name.len() > MAX_NAME || rest.contains('?') {
        let path = name.get(..rest.find('?').unwrap_or(name.len()).min(MAX_NAME)).unwrap_or_default();
        return unique(path, url);
    }
    name.to_owned()
}

/// A name that no other address has.
fn unique(name: &str, url: &str) -> String {
    let digest = sha256(url.as_bytes());
    let digest = digest.get(..12).unwrap_or_default();
    match name.rsplit_once('.').filter(|(stem, ending)| !stem.is_empty() && ending.len() <= 5) {
        Some((stem, ending)) => format!("{stem}-{digest}.{ending}"),
        None => format!("{name}-{digest}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reference(url: &str) -> Reference {
        Reference { url: url.to_owned(), found_at: url.to_owned(), bytes: url.as_bytes().into() }
    }

    #[test]
    fn files_are_called_after_their_addresses() {
        for (url, expected) in [
            ("https://schemas.example/v1/pet.yaml", "schemas.example_v1_pet.yaml"),
            ("http://127.0.0.1:8080/pet.yaml", "127.0.0.1_8080_pet.yaml"),
            ("https://schemas.example/", "schemas.example"),
            ("https://a.example/%2e%2e/b%20c", "a.example__2e_2e_b_20c"),
            ("http://[::1]/a", "___1__a"),
        ] {
            assert_eq!(file_name(url), expected);
        }
        let long = format!("https://a.example/{}.yaml", "x".repeat(500));
        for url in ["https://a.example/pet.yaml?of=1", "https://a.example/pet.yaml?of=2", &long, "https://../"] {
            let name = file_name(url);
            assert!(name.len() <= MAX_NAME + 20, "{name}");
            let pinned = pinned(&[reference(url)]).remove(0).0;
            assert_eq!(pinned.wrong(), None, "{name}");
        }
        assert!(file_name("https://a.example/pet.yaml?of=1").starts_with("a.example_pet-"));
    }

    #[test]
    fn no_two_addresses_have_one_file() {
        let urls = [
            "https://a.example/b/c.yaml",
            "https://a.example/b_c.yaml",
            "https://a.example/B/C.yaml",
            "https://a.example/c.yaml?d",
            "https://a.example/c.yaml?e",
        ];
        let references = urls.map(reference);
        let mut files: Vec<_> =
            pinned(&references).into_iter().map(|(pinned, _)| pinned.file.to_ascii_lowercase()).collect();
        files.sort();
        files.dedup();
        assert_eq!(files.len(), urls.len(), "{files:?}");
        let mut reversed = references.clone();
        reversed.reverse();
        assert_eq!(pinned(&reversed), pinned(&references), "whatever the order");
    }
}
