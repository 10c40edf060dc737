//! From what was typed to documents: where each is, and why one could not be had.
//!
//! That a document cannot be had is an answer of its own here, and not the end: what the other region serves is
//! compared nevertheless.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use openapi_normal::{Document, Files, Limits};
use openapi_pin::api::references_folder;
use openapi_pin::git::{Revision, Tree};
use openapi_pin::references::Reference;
use openapi_pin::{Address, Api, Condition, Fetched, Lock, Origin, Pinned, References, fetch};

use crate::references::{Around, as_pinned, as_pinned_then, with_pinned};
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

/// What the regions of an API serve, fetched before it is asked for: a host that is slow or down is waited for once, and
/// not once for each document.
#[derive(Default)]
pub(crate) struct Live(BTreeMap<String, Result<Answered, String>>);

/// The bytes of a document, and its ETag.
type Answered = (Vec<u8>, Option<String>);

impl Live {
    /// Fetches some documents of an API from one region, or from all of them.
    ///
    /// # Errors
    ///
    /// If the API has no such region.
    pub(crate) fn fetch<'a>(
        api: &Api,
        documents: impl Iterator<Item = &'a Pinned<'a>> + Clone,
        region: Option<&str>,
        context: &mut Context<'_>,
    ) -> Result<Live, Failure> {
        let mut wanted = Vec::new();
        for region in regions(api, region) {
            for document in documents.clone() {
                let address = document.address(Some(region))?;
                // If nobody reads the remarks, there is nobody to tell.
                let _ = writeln!(context.err, "fetching {address}");
                wanted.push((address, None));
            }
        }
        let fetched = fetch_command::all(&wanted)?;
        let all = wanted.into_iter().zip(fetched).map(|((address, _), fetched)| {
            (address.to_string(), fetched.map_err(Failure::from).and_then(unconditional).map_err(line))
        });
        Ok(Live(all.collect()))
    }
}

/// The region that is named, or all of them.
fn regions<'a>(api: &'a Api, region: Option<&'a str>) -> Vec<&'a str> {
    region.map_or_else(|| api.manifest().regions.keys().map(String::as_str).collect(), |region| vec![region])
}

/// Where documents are looked for.
pub(crate) struct Place<'a> {
    /// The API, if one is meant.
    pub(crate) api: Option<&'a Api>,
    /// The document of it.
    pub(crate) document: Option<Pinned<'a>>,
    /// What its regions serve.
    pub(crate) live: &'a Live,
    /// What documents refer to on other hosts.
    pub(crate) references: &'a Arc<References>,
}

impl Place<'_> {
    /// The documents that `origin` means: one, or what each of the regions serves. What they refer to on other hosts is
    /// fetched, but for what is pinned, or was pinned in a revision.
    ///
    /// # Errors
    ///
    /// If it takes an API to know and there is none, or the API has no such region. That is wrong use.
    pub(crate) fn load(
        &self,
        origin: &Origin,
        region: Option<&str>,
        context: &mut Context<'_>,
    ) -> Result<Vec<Loaded>, Failure> {
        let references = self.references;
        let one = |document| vec![Loaded { label: origin.to_string(), document }];
        Ok(match origin {
            Origin::Pinned => one(pinned(self.of_api(origin)?.1)),
            Origin::PinnedIn { revision } => one(pinned_then(self.of_api(origin)?.1, revision, context)),
            Origin::File(path) => one(from_file(path, references)),
            Origin::Url(address) => one(from_server(address, references, context)),
            Origin::Revision { revision, path } => one(Tree::open(&context.root, revision)
                .map_err(Failure::from)
                .and_then(|tree| from_tree(Arc::new(tree), path, &origin.to_string(), references))
                .map_err(|failure| failure.in_one_line())),
            Origin::Live => {
                let (api, document) = self.of_api(origin)?;
                let of_region = |region: &str| {
                    let address = document.address(Some(region))?;
                    let served = self.live.0.get(&address.to_string()).cloned();
                    let served = served.unwrap_or_else(|| Err("it was not fetched".to_owned()));
                    let read = |answered| published(&address, answered, references).map_err(line);
                    Ok(Loaded { label: region.to_owned(), document: served.and_then(read) })
                };
                regions(api, region).into_iter().map(of_region).collect::<Result<_, Failure>>()?
            }
        })
    }

    fn of_api(&self, origin: &Origin) -> Result<(&Api, Pinned<'_>), Failure> {
        let none = || Failure::new(format!("`{origin}` is a document of an API, and none is named"));
        Ok((self.api.ok_or_else(none)?, self.document.ok_or_else(none)?))
    }
}

fn line(failure: Failure) -> String {
    failure.in_one_line()
}

fn pinned(pinned: Pinned<'_>) -> Result<Published, String> {
    let read = || {
        let (bytes, lock) = pinned.read()?;
        let document = Document::read_lenient(&bytes, &pinned.file(), &Limits::default())?;
        let document = as_pinned(document, &pinned, &lock)?;
        Ok(Published { document, fetched: None })
    };
    read().map_err(line)
}

fn pinned_then(pinned: Pinned<'_>, revision: &Revision, context: &Context<'_>) -> Result<Published, String> {
    let read = || {
        let then = pinned.read_in(&Tree::open(&context.root, revision)?)?;
        let document = Document::read_lenient(&then.bytes, &then.origin, &Limits::default())?;
        let document = as_pinned_then(document, &then.lock, then.references);
        Ok(Published { document, fetched: None })
    };
    read().map_err(line)
}

fn from_file(path: &Path, references: &Arc<References>) -> Result<Published, String> {
    let read = || {
        // Bounded while it is read: a pipe or a device has no size.
        let bytes = fetch::read_file(path, &openapi_pin::Limits::default())?;
        let document = Document::read_lenient(&bytes, &path.display().to_string(), &Limits::default())?;
        let document = document.with_files(Around::file(path, references));
        Ok(Published { document, fetched: None })
    };
    read().map_err(line)
}

fn from_server(
    address: &Address,
    references: &Arc<References>,
    context: &mut Context<'_>,
) -> Result<Published, String> {
    // If nobody reads the remarks, there is nobody to tell.
    let _ = writeln!(context.err, "fetching {address}");
    let read = || {
        let limits = openapi_pin::Limits::default();
        let fetched = fetch_command::runtime()?.block_on(fetch(address, Condition::Always, &limits))?;
        published(address, unconditional(fetched)?, references)
    };
    read().map_err(line)
}

fn unconditional(fetched: Fetched) -> Result<Answered, Failure> {
    match fetched {
        Fetched::Document { bytes, etag } => Ok((bytes, etag)),
        Fetched::NotModified => Err(Failure::new("the server answered `not modified` to an unconditional request")),
    }
}

/// What was served at an address, as a document.
fn published(address: &Address, (bytes, etag): Answered, references: &Arc<References>) -> Result<Published, Failure> {
    let shown = address.to_string();
    let document = Document::read_lenient(&bytes, &shown, &Limits::default())?
        .with_address(&shown)
        .with_files(Around::nothing(references));
    let served = Served { bytes, address: address.clone(), etag, references: Arc::clone(references) };
    Ok(Published { document, fetched: Some(served) })
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
