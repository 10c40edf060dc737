//! From what was typed to documents: where each is, and why one could not be had.
//!
//! That a document cannot be had is an answer of its own here, and not the end: what the other region serves is
//! compared nevertheless.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use openapi_normal::{Document, Files, Limits};
use openapi_pin::api::references_folder;
use openapi_pin::git::Tree;
use openapi_pin::references::Reference;
use openapi_pin::{Address, Api, Condition, Fetched, Lock, Origin, References, fetch};

use crate::references::{Around, as_pinned, with_pinned};
use crate::report::Failure;
use crate::{Context, fetch as fetch_command};

/// A document that was asked for.
pub(crate) struct Loaded {
    /// What to call it beside others: a region, or what was typed.
    pub(crate) label: String,
    /// The document, or in one line why there is none.
    pub(crate) document: Result<Published, String>,
}

/// A document that could be read.
pub(crate) struct Published {
    /// The document.
    pub(crate) document: Document,
    /// What can be pinned, if it was fetched.
    pub(crate) fetched: Option<Served>,
}

/// What a server had.
pub(crate) struct Served {
    /// The bytes of the document.
    pub(crate) bytes: Vec<u8>,
    /// Where it is published.
    pub(crate) address: Address,
    /// Its ETag.
    pub(crate) etag: Option<String>,
    /// What was fetched for it, and may be.
    pub(crate) references: Arc<References>,
}

/// The documents that `origin` means: one, or what each of the regions serves. What they refer to on other hosts is had
/// by `references`, but for what is pinned, or was pinned in a revision.
///
/// # Errors
///
/// If it takes an API to know and there is none, or the API has no such region. That is wrong use.
pub(crate) fn load(
    origin: &Origin,
    api: Option<&Api>,
    region: Option<&str>,
    references: &Arc<References>,
    context: &mut Context<'_>,
) -> Result<Vec<Loaded>, Failure> {
    let one = |document| vec![Loaded { label: origin.to_string(), document }];
    Ok(match origin {
        Origin::Pinned => one(pinned(of_api(api, origin)?)),
        Origin::File(path) => one(from_file(path, references)),
        Origin::Url(address) => one(from_server(address, references, context)),
        Origin::Revision { revision, path } => one(Tree::open(&context.root, revision)
            .map_err(Failure::from)
            .and_then(|tree| from_tree(Arc::new(tree), path, &origin.to_string(), references))
            .map_err(|failure| failure.in_one_line())),
        Origin::Live => {
            let manifest = of_api(api, origin)?.manifest();
            let regions: Vec<&str> = match region {
                Some(region) => vec![region],
                None => manifest.regions.keys().map(String::as_str).collect(),
            };
            let addresses = regions
                .iter()
                .map(|region| Ok((*region, manifest.document_address(Some(region))?)))
                .collect::<Result<Vec<_>, Failure>>()?;
            let of_region = |(region, address): (&str, Address)| Loaded {
                label: region.to_owned(),
                document: from_server(&address, references, context),
            };
            addresses.into_iter().map(of_region).collect()
        }
    })
}

fn of_api<'a>(api: Option<&'a Api>, origin: &Origin) -> Result<&'a Api, Failure> {
    api.ok_or_else(|| Failure::new(format!("`{origin}` is a document of an API, and none is named")))
}

fn pinned(api: &Api) -> Result<Published, String> {
    let read = || {
        let pinned = api.document(None)?;
        let (bytes, lock) = pinned.read()?;
        let document = Document::read_lenient(&bytes, &pinned.file(), &Limits::default())?;
        let document = as_pinned(document, &pinned, &lock)?;
        Ok(Published { document, fetched: None })
    };
    read().map_err(|failure: Failure| failure.in_one_line())
}

fn from_file(path: &Path, references: &Arc<References>) -> Result<Published, String> {
    let read = || {
        // Bounded while it is read: a pipe or a device has no size.
        let bytes = fetch::read_file(path, &openapi_pin::Limits::default())?;
        let document = Document::read_lenient(&bytes, &path.display().to_string(), &Limits::default())?;
        let document = document.with_files(Around::file(path, references));
        Ok(Published { document, fetched: None })
    };
    read().map_err(|failure: Failure| failure.in_one_line())
}

fn from_server(
    address: &Address,
    references: &Arc<References>,
    context: &mut Context<'_>,
) -> Result<Published, String> {
    // If nobody reads the remarks, there is nobody to tell.
    let _ = writeln!(context.err, "fetching {address}");
    let read = || {
        let fetched =
            fetch_command::runtime()?.block_on(fetch(address, Condition::Always, &openapi_pin::Limits::default()))?;
        let Fetched::Document { bytes, etag } = fetched else {
            return Err(Failure::new("the server answered `not modified` to an unconditional request"));
        };
        let shown = address.to_string();
        let document = Document::read_lenient(&bytes, &shown, &Limits::default())?
            .with_address(&shown)
            .with_files(Around::nothing(references));
        let served = Served { bytes, address: address.clone(), etag, references: Arc::clone(references) };
        Ok(Published { document, fetched: Some(served) })
    };
    read().map_err(|failure: Failure| failure.in_one_line())
}

fn from_tree(tree: Arc<Tree>, path: &str, shown: &str, references: &Arc<References>) -> Result<Published, Failure> {
    let bytes = tree.read(path, &openapi_pin::Limits::default())?;
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let document = Document::read_lenient(&bytes, shown, &Limits::default())?;
    let files = FilesOfTree { tree: Arc::clone(&tree), folder };
    let document = match pinned_in(&tree, path, &bytes)? {
        Some((lock, pinned)) => with_pinned(document, &lock, pinned, files),
        None => document.with_files(Around::files(files, references)),
    };
    Ok(Published { document, fetched: None })
}

/// The lock beside a document of a revision, if something was pinned with it, and that.
///
/// What hosts have now says nothing of what they had then.
fn pinned_in(tree: &Tree, path: &str, document: &[u8]) -> Result<Option<(Lock, Vec<Reference>)>, Failure> {
    let limits = openapi_pin::Limits::default();
    let Some(lock) = path.strip_suffix(".json").and_then(|stem| tree.read(&format!("{stem}.lock"), &limits).ok())
    else {
        return Ok(None);
    };
    let lock = Lock::read(&String::from_utf8_lossy(&lock), path).ok();
    let Some(lock) = lock.filter(|lock| lock.describes(document) && !lock.references.is_empty()) else {
        return Ok(None);
    };
    let folder = references_folder(path);
    let mut references = Vec::with_capacity(lock.references.len());
    for pinned in &lock.references {
        let bytes = tree.read(&format!("{folder}/{}", pinned.file), &limits)?;
        if !pinned.describes(&bytes) {
            return Err(Failure::new("it is not the file that was pinned").at(format!("{folder}/{}", pinned.file)));
        }
        references.push(pinned.with(bytes));
    }
    Ok(Some((lock, references)))
}

/// What a document of a revision refers to is read from the same commit.
struct FilesOfTree {
    tree: Arc<Tree>,
    folder: String,
}

impl fmt::Debug for FilesOfTree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilesOfTree").field("commit", &self.tree.commit()).field("folder", &self.folder).finish()
    }
}

impl Files for FilesOfTree {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        let path = if self.folder.is_empty() { path.to_owned() } else { format!("{}/{path}", self.folder) };
        self.tree.read(&path, &openapi_pin::Limits::default()).map_err(|error| error.to_string())
    }
}
