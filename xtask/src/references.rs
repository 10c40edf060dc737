//! What a document refers to elsewhere, brought together: the files around it, and the hosts that are named.
//!
//! `openapi-normal` asks for files and addresses and knows no network; `openapi-pin` fetches and knows no documents.

use std::path::Path;
use std::sync::Arc;

use openapi_normal::{Files, Folder, Limits, Remote};
use openapi_pin::references::{Bounds, Host, Naming};
use openapi_pin::{Api, References};

use crate::report::Failure;

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

/// What is around a document.
#[derive(Debug)]
pub(crate) struct Around {
    files: Option<Box<dyn Files>>,
    references: Arc<References>,
}

impl Around {
    /// Around a document that is not among files: it was fetched.
    pub(crate) fn nothing(references: &Arc<References>) -> Arc<Around> {
        Arc::new(Around { files: None, references: Arc::clone(references) })
    }

    /// Around a document among these files.
    pub(crate) fn files(files: impl Files + 'static, references: &Arc<References>) -> Arc<Around> {
        Arc::new(Around { files: Some(Box::new(files)), references: Arc::clone(references) })
    }

    /// Around a document in a folder: what is in that folder and below.
    pub(crate) fn file(path: &Path, references: &Arc<References>) -> Arc<Around> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Around::files(Folder::new(folder, Limits::default().max_bytes), references)
    }
}

impl Files for Around {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        match &self.files {
            Some(files) => files.read(path),
            None => Err("the files around the document are not at hand".to_owned()),
        }
    }

    fn fetch(&self, address: &str) -> Result<Remote, String> {
        let get = || {
            let found = crate::fetch::runtime()?.block_on(self.references.get(address))?;
            Ok(Remote { address: found.found_at, bytes: found.bytes.to_vec() })
        };
        // On a thread of its own: who prepares a document may itself be a task, in which nothing may block.
        let result = std::thread::scope(|scope| scope.spawn(get).join());
        match result {
            Ok(found) => found.map_err(|failure: Failure| failure.without_place().in_one_line()),
            Err(_) => Err("it could not be fetched".to_owned()),
        }
    }
}
