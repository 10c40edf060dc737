//! From a file of the collection to a crate, as `cargo xtask client` does it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use api_model::Api;
use openapi_normal::{Document, Error, Ledger, Limits, NameMemory, Options, prepare};

/// The documents of the collection: name without extension, and file.
pub(crate) fn documents() -> Vec<(String, PathBuf)> {
    in_folder("documents")
}

/// The documents in a folder of the fixtures, in alphabetical order.
pub(crate) fn in_folder(name: &str) -> Vec<(String, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name);
    let entries = std::fs::read_dir(&folder).expect("the folder is part of the repository");
    let mut documents: Vec<_> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.is_file())
        .map(|path| (path.file_stem().expect("it is a file").to_string_lossy().into_owned(), path))
        .collect();
    documents.sort();
    documents
}

/// What became of a document.
pub(crate) struct Made {
    pub(crate) api: Api,
    pub(crate) ledger: Ledger,
    pub(crate) files: BTreeMap<String, String>,
}

/// Reads a document among its files.
pub(crate) fn open(path: &Path) -> Result<Document, Error> {
    Document::open(path, &Limits::default())
}

/// The crate of a document.
pub(crate) fn make(document: &Document) -> Result<Made, Error> {
    let mut prepared = prepare(document, &Options { overlays: &[], names: &NameMemory::default() })?;
    let api = api_model::build(&prepared.document, &mut |entry| prepared.ledger.push(entry));
    let options = client_writer::Options {
        crate_name: "sample".to_owned(),
        version: "0.1.0".to_owned(),
        command: "cargo xtask client".to_owned(),
    };
    let files = client_writer::write(&api, &prepared.ledger, &options);
    Ok(Made { api, ledger: prepared.ledger, files })
}

/// Runs what parses Rust: `syn` goes some frames deeper for each `Vec` in a `Vec`, and a document may have forty.
pub(crate) fn on_a_large_stack(run: fn()) {
    let run = std::thread::Builder::new().stack_size(64 << 20).spawn(run).expect("there is room for a thread");
    if let Err(panic) = run.join() {
        std::panic::resume_unwind(panic);
    }
}
