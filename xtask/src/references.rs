//! What a document refers to elsewhere, brought together: the files around it, the hosts that are named, and what was
//! pinned with it.
//!
//! `openapi-normal` asks for files and addresses and knows no network; `openapi-pin` fetches and knows no documents.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use openapi_normal::{Document, Files, Folder, Limits, Remote, prepare_unnamed};
use openapi_pin::references::{Bounds, Host, Naming, Reference};
use openapi_pin::{Api, Lock, References, Source};

use crate::report::{self, Failure};

/// What documents may fetch for one run of a command: each file once, whoever refers to it.
///
/// Hosts are those that the manifest of the API names, and those of the command line.
pub(crate) fn references(api: Option<&Api>, hosts: &[Host]) -> Arc<References> {
    let of_manifest = api.into_iter().flat_map(|api| api.manifest().reference_hosts.iter());
    let naming = match api {
        Some(api) => Naming::Manifest(api.manifest_file()),
        None => Naming::Option,
    };
    Arc::new(References::new(of_manifest.chain(hosts).cloned(), naming, Bounds::default()))
}

/// What a document that is to be pinned refers to on other hosts.
///
/// # Errors
///
/// If it refers to something that cannot be had: without it, the pinned document would be in pieces.
pub(crate) fn of_document(document: &Document, references: &Arc<References>) -> Result<Vec<Reference>, Failure> {
    let around = Around::nothing(references);
    let prepared = prepare_unnamed(&document.clone().with_files(around.clone()));
    match prepared.ledger.sorted().into_iter().find(|entry| entry.pass == "bundle.network") {
        Some(entry) => {
            // What the client would have in its place comes last, and does not matter here.
            let reason = entry.reason.rsplit_once("; ").map_or(&*entry.reason, |(why, _)| why);
            let failure = Failure::new(format!("a reference cannot be followed: {reason}"));
            Err(failure
                .at(report::place(document, &entry.pointer))
                .help("what is pinned is pinned whole; nothing was written"))
        }
        None => Ok(around.fetched()),
    }
}

/// The pinned document with what was pinned with it, and nothing else: whatever is made of it is made without the network.
///
/// # Errors
///
/// If a file that was pinned with it is missing or another one.
pub(crate) fn as_pinned(
    document: Document,
    pinned: &openapi_pin::Pinned<'_>,
    lock: &Lock,
) -> Result<Document, Failure> {
    let references = pinned.references(lock)?;
    Ok(beside(document, lock, Beside { files: None, references: by_url(references), shown: Some(pinned.shown()) }))
}

/// The document as [`as_pinned`], of another time.
pub(crate) fn as_pinned_then(document: Document, lock: &Lock, references: Vec<Reference>) -> Document {
    beside(document, lock, Beside { files: None, references: by_url(references), shown: None })
}

/// A document that was pinned at some time, among the files of that time.
pub(crate) fn with_pinned(
    document: Document,
    lock: &Lock,
    references: Vec<Reference>,
    files: impl Files + 'static,
) -> Document {
    let files: Option<Box<dyn Files>> = Some(Box::new(files));
    beside(document, lock, Beside { files, references: by_url(references), shown: None })
}

fn beside(document: Document, lock: &Lock, beside: Beside) -> Document {
    at_source(document, &lock.source).with_files(Arc::new(beside))
}

/// The document as it is published where it came from.
fn at_source(document: Document, source: &Source) -> Document {
    match source {
        Source::Url(url) => document.with_address(url),
        Source::File(_) | Source::Reconstruction => document,
    }
}

fn by_url(references: Vec<Reference>) -> BTreeMap<String, Reference> {
    references.into_iter().map(|reference| (reference.url.clone(), reference)).collect()
}

/// What is around a document.
#[derive(Debug)]
pub(crate) struct Around {
    files: Option<Box<dyn Files>>,
    references: Arc<References>,
    /// What was had of other hosts, for this document.
    fetched: Mutex<BTreeMap<String, Reference>>,
}

impl Around {
    fn new(files: Option<Box<dyn Files>>, references: &Arc<References>) -> Arc<Around> {
        Arc::new(Around { files, references: Arc::clone(references), fetched: Mutex::default() })
    }

    /// Around a document that is not among files: it was fetched.
    pub(crate) fn nothing(references: &Arc<References>) -> Arc<Around> {
        Around::new(None, references)
    }

    /// Around a document among these files.
    pub(crate) fn files(files: impl Files + 'static, references: &Arc<References>) -> Arc<Around> {
        Around::new(Some(Box::new(files)), references)
    }

    /// Around a document in a folder: what is in that folder and below.
    pub(crate) fn file(path: &Path, references: &Arc<References>) -> Arc<Around> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Around::files(Folder::new(folder, Limits::default().max_bytes), references)
    }

    fn fetched(&self) -> Vec<Reference> {
        self.fetched.lock().unwrap_or_else(PoisonError::into_inner).values().cloned().collect()
    }
}

impl Files for Around {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        read(self.files.as_deref(), path)
    }

    fn fetch(&self, address: &str) -> Result<Remote, String> {
        let get = || Ok(crate::fetch::runtime()?.block_on(self.references.get(address))?);
        // On a thread of its own: who prepares a document may itself be a task, in which nothing may block.
        let result = std::thread::scope(|scope| scope.spawn(get).join());
        let Ok(found) = result else { return Err("it could not be fetched".to_owned()) };
        let found: Reference = found.map_err(|failure: Failure| failure.without_place().in_one_line())?;
        self.fetched.lock().unwrap_or_else(PoisonError::into_inner).insert(address.to_owned(), found.clone());
        Ok(remote(found))
    }
}

/// What was pinned beside a document.
#[derive(Debug)]
pub(crate) struct Beside {
    files: Option<Box<dyn Files>>,
    references: BTreeMap<String, Reference>,
    /// What to type after `cargo xtask fetch`, if it is pinned now.
    shown: Option<String>,
}

impl Files for Beside {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        read(self.files.as_deref(), path)
    }

    fn fetch(&self, address: &str) -> Result<Remote, String> {
        let found = self.references.get(address).cloned();
        found.map(remote).ok_or_else(|| match &self.shown {
            Some(shown) => format!(
                "it is not pinned with the document; `cargo xtask fetch {shown}` does that, where its host is named"
            ),
            None => "it was not pinned with the document".to_owned(),
        })
    }
}

fn read(files: Option<&dyn Files>, path: &str) -> Result<Vec<u8>, String> {
    match files {
        Some(files) => files.read(path),
        None => Err("the files around the document are not at hand".to_owned()),
    }
}

fn remote(reference: Reference) -> Remote {
    Remote { address: reference.found_at, bytes: reference.bytes.to_vec() }
}
