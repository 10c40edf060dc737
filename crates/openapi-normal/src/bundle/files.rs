//! The files that a document is split over, beside it or on the network.

use std::fmt;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// Where the files are that a document refers to.
///
/// A document that was read from bytes has none: what it refers to outside of itself is not read, and
/// the ledger says so. [`Document::open`](crate::Document::open) brings its folder along.
///
/// ```
/// use std::sync::Arc;
/// use openapi_normal::{Document, Files, Limits};
///
/// #[derive(Debug)]
/// struct Pet;
///
/// impl Files for Pet {
///     fn read(&self, path: &str) -> Result<Vec<u8>, String> {
///         match path {
///             "schemas/pet.yaml" => Ok(b"type: string".to_vec()),
///             _ => Err("there is no such file".to_owned()),
///         }
///     }
/// }
///
/// let text = b"openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths: {}\n";
/// let document = Document::read_lenient(text, "pets.yaml", &Limits::default())?.with_files(Arc::new(Pet));
/// # Ok::<(), openapi_normal::Error>(())
/// ```
pub trait Files: fmt::Debug + Send + Sync {
    /// The bytes of a file.
    ///
    /// `path` is relative to the folder of the document, has `/` between its parts, and never leads out
    /// of that folder by itself; links are the business of the implementation.
    ///
    /// # Errors
    ///
    /// Why the file cannot be read, in words for a person.
    fn read(&self, path: &str) -> Result<Vec<u8>, String>;

    /// What is published at an address.
    ///
    /// `address` is absolute, `http` or `https`, without a fragment, and written as a URL parser writes it. It comes from
    /// a document, that is from a stranger: whether to ask at all is for the implementation to decide.
    ///
    /// Unless implemented, the network is not read.
    ///
    /// # Errors
    ///
    /// Why it was not read, in words for a person.
    fn fetch(&self, address: &str) -> Result<Remote, String> {
        let _ = address;
        Err("the network is not read".to_owned())
    }
}

/// What is published at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remote {
    /// Where it was found: the address that was asked for, or the one that it led to. References in it are seen from there.
    pub address: String,
    /// The bytes, as they were sent.
    pub bytes: Vec<u8>,
}

/// Whether this is where something is published, and not a path beside the document.
pub(crate) fn is_address(path: &str) -> bool {
    path.starts_with("https://") || path.starts_with("http://")
}

/// A folder on disk: nothing outside of it is read, by whatever way.
#[derive(Debug, Clone)]
pub struct Folder {
    root: PathBuf,
    max_bytes: usize,
}

impl Folder {
    /// The files in and below a folder, each of at most this many bytes.
    #[must_use]
    pub fn new(root: &Path, max_bytes: usize) -> Self {
        Self { root: root.to_owned(), max_bytes }
    }
}

impl Files for Folder {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        let plain = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
            kind => kind.to_string(),
        };
        let root = fs::canonicalize(&self.root).map_err(plain)?;
        let found = fs::canonicalize(root.join(path)).map_err(plain)?;
        // A link may lead anywhere, and an absolute path replaces the root.
        if !found.starts_with(&root) {
            return Err("it is outside of the document's folder".to_owned());
        }
        // Reading a pipe or a device would never end.
        if !fs::metadata(&found).map_err(plain)?.is_file() {
            return Err("it is no file".to_owned());
        }
        let mut bytes = Vec::new();
        let limit = u64::try_from(self.max_bytes).unwrap_or(u64::MAX).saturating_add(1);
        File::open(&found).map_err(plain)?.take(limit).read_to_end(&mut bytes).map_err(plain)?;
        if bytes.len() > self.max_bytes {
            return Err(format!("it has more than {} bytes", self.max_bytes));
        }
        Ok(bytes)
    }
}

/// The path of a reference, seen from the folder of the document: `common.yaml` in `schemas/pet.yaml` is
/// `schemas/common.yaml`. `None` when it leads out of that folder.
pub(crate) fn join(base: &str, reference: &str) -> Option<String> {
    if reference.starts_with(['/', '\\']) || reference.get(1..2) == Some(":") {
        return None;
    }
    let folder = base.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in reference.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        for (base, reference, expected) in [
            ("", "a.yaml", Some("a.yaml")),
            ("a.yaml", "./b.yaml", Some("b.yaml")),
            ("a/b.yaml", "c.yaml", Some("a/c.yaml")),
            ("a/b.yaml", "../c.yaml", Some("c.yaml")),
            ("a/b.yaml", "../../c.yaml", None),
            ("a/b.yaml", "../../a/c.yaml", None),
            ("a.yaml", "..", None),
            ("a.yaml", "/etc/passwd", None),
            ("a.yaml", "c:\\a.yaml", None),
            ("a.yaml", "b\\..\\..\\c.yaml", None),
            ("a.yaml", "b\\c.yaml", Some("b/c.yaml")),
        ] {
            assert_eq!(join(base, reference).as_deref(), expected, "{base} {reference}");
        }
    }

    #[test]
    fn a_folder_is_not_left() {
        let root = std::env::temp_dir().join(format!("openapi-normal-{}", std::process::id()));
        let inner = root.join("api");
        fs::create_dir_all(&inner).unwrap();
        fs::write(root.join("secret.yaml"), "a").unwrap();
        fs::write(inner.join("pet.yaml"), "b").unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink(root.join("secret.yaml"), inner.join("link.yaml")).unwrap();
        let folder = Folder::new(&inner, 1);
        assert_eq!(folder.read("pet.yaml"), Ok(b"b".to_vec()));
        for (path, problem) in [
            ("../secret.yaml", "outside"),
            #[cfg(unix)]
            ("link.yaml", "outside"),
            (".", "no file"),
            ("none.yaml", "no such file"),
        ] {
            assert!(folder.read(path).is_err_and(|error| error.contains(problem)), "{path}");
        }
        assert!(Folder::new(&inner, 0).read("pet.yaml").is_err());
        fs::remove_dir_all(&root).unwrap();
    }
}
