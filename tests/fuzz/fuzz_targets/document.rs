//! Bytes through the whole pipeline. A finding is a panic, a time-out, or memory without bound.

#![no_main]

use libfuzzer_sys::fuzz_target;
use openapi_normal::{Document, Limits, NameMemory, Options, prepare};

fuzz_target!(|bytes: &[u8]| {
    let Ok(document) = Document::read(bytes, "fuzz", &Limits::default()) else {
        return;
    };
    let Ok(mut prepared) = prepare(&document, &Options { overlays: &[], names: &NameMemory::default() }) else {
        return;
    };
    let api = api_model::build(&prepared.document, &mut |entry| prepared.ledger.push(entry));
    let options = client_writer::Options {
        crate_name: "fuzz".to_owned(),
        version: "0.1.0".to_owned(),
        command: "fuzz".to_owned(),
    };
    let files = client_writer::write(&api, &prepared.ledger, &options);
    assert!(files.contains_key("src/lib.rs"));
});
