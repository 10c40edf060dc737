//! The crate of a document, as `cargo xtask client` would write it.

use std::collections::BTreeMap;

use openapi_normal::{Document, Limits, NameMemory, Options};

/// The files of the crate, by their paths in it. What is copied into every crate is left out.
pub fn crate_of(document: &str) -> BTreeMap<String, String> {
    let document = Document::read_lenient(document.as_bytes(), "document", &Limits::default()).expect("is a document");
    let options = Options { overlays: &[], names: &NameMemory::default() };
    let prepared = openapi_normal::prepare(&document, &options).expect("it can be prepared");
    let mut ledger = prepared.ledger;
    let api = api_model::build(&prepared.document, &mut |entry| ledger.push(entry));
    let options = client_writer::Options {
        crate_name: "rows".to_owned(),
        version: "0.1.0".to_owned(),
        command: "UPDATE_GOLDEN=1 cargo test -p golden-drift".to_owned(),
    };
    let mut files = client_writer::write(&api, &ledger, &options);
    files.retain(|path, _| !path.starts_with("src/support/"));
    files
}
