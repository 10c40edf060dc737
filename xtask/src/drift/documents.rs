//! From what was typed to documents: where each is, and why one could not be had.
//!
//! That a document cannot be had is an answer of its own here, and not the end: what the other region serves is
//! compared nevertheless.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use openapi_normal::{Document, Files, Limits};
use openapi_pin::git::Tree;
use openapi_pin::{Address, Api, Condition, Fetched, Origin, References, fetch};

use crate::references::Around;
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
    /// Its bytes, its address and its ETag, if it was fetched: what can be pinned.
    pub(crate) fetched: Option<(Vec<u8>, Address, Option<String>)>,
}

/// The documents that `origin` means: one, or what each of the regions serves. What they refer to on other hosts is had
/// by `references`, but for what is pinned.
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
        let (bytes, _) = pinned.read()?;
        let document = Document::read_lenient(&bytes, &pinned.file(), &Limits::default())?;
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
        Ok(Published { document, fetched: Some((bytes, address.clone(), etag)) })
    };
    read().map_err(|failure: Failure| failure.in_one_line())
}

fn from_tree(tree: Arc<Tree>, path: &str, shown: &str, references: &Arc<References>) -> Result<Published, Failure> {
    let bytes = tree.read(path, &openapi_pin::Limits::default())?;
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let files = Around::files(FilesOfTree { tree, folder }, references);
    let document = Document::read_lenient(&bytes, shown, &Limits::default())?.with_files(files);
    Ok(Published { document, fetched: None })
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
