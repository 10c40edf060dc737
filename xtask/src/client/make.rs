//! From any document to the files of a crate: the crates of the second lane put together.
//!
//! ```text
//! document -> openapi_normal::prepare -> api_model::build -> client_writer::write -> files
//! ```
//!
//! Nothing is decided and nothing is written to a disk here; `client` and `corpus` both go this way.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use api_model::Api;
use openapi_normal::{Document, Ledger, NameMemory, Options, Overlay, Prepared, prepare};

use super::name;
use crate::report::Failure;

/// A crate that is not written yet, and what it was made of.
pub struct Made {
    /// The document as it was read.
    pub document: Document,
    /// The document as the model was built of it.
    pub prepared: Prepared,
    /// What the crate holds.
    pub api: Api,
    /// Every change made on the way; pointers are into the document as it was read, where they can be.
    pub ledger: Ledger,
    /// The files: their texts by path.
    pub files: BTreeMap<String, String>,
    /// The name of the crate.
    pub crate_name: String,
    /// How long each step took, in the order of the steps.
    pub times: [(&'static str, Duration); 4],
}

/// What the user decides about the crate.
#[derive(Debug, Default)]
pub struct Settings {
    /// Its name; made of the API's title if there is none.
    pub name: Option<String>,
    /// Repairs of the document, in this order.
    pub overlays: Vec<Overlay>,
    /// What was typed, for the crate to say how it is made again.
    pub command: String,
}

/// Makes a crate of the document that `read` reads.
///
/// # Errors
///
/// If it is no OpenAPI document, with line and column, or an overlay does not fit it.
pub fn make(read: impl FnOnce() -> Result<Document, Failure>, settings: &Settings) -> Result<Made, Failure> {
    let started = Instant::now();
    let document = read()?;
    let read = started.elapsed();
    let prepared = prepare(&document, &Options { overlays: &settings.overlays, names: &NameMemory::default() })?;
    let prepare = started.elapsed();
    let mut ledger = prepared.ledger.clone();
    let api = api_model::build(&prepared.document, &mut |mut entry| {
        if let Some(original) = prepared.origin_of(&entry.pointer) {
            entry.pointer = original;
        }
        ledger.push(entry);
    });
    let build = started.elapsed();
    let crate_name = settings.name.clone().unwrap_or_else(|| name::of_title(&api.title));
    let options = client_writer::Options {
        crate_name: crate_name.clone(),
        version: "0.1.0".to_owned(),
        command: settings.command.clone(),
    };
    let files = client_writer::write(&api, &ledger, &options);
    let write = started.elapsed();
    let times = [("read", read), ("prepare", prepare - read), ("build", build - prepare), ("write", write - build)];
    Ok(Made { document, prepared, api, ledger, files, crate_name, times })
}
