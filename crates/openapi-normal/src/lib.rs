//! Any OpenAPI 3.x document made simple enough to generate from, with a ledger of every change made.
//!
//! The documents of real APIs are written in all the ways that OpenAPI allows, and in some that it does
//! not. There are two ways out of that, which share most of their steps:
//!
//! ```text
//! bytes -> read -> repair + bundle -> name -> overlay -> canonical spelling           (prepare)
//! bytes -> read -> bundle          -> name -> overlay -> lower -> passes -> lint -> normal form   (normalize)
//!               \______________ every step writes into the ledger ______________/
//! ```
//!
//! [`prepare`] takes whatever somebody publishes and loses nothing: a client is modelled from what it
//! gives. [`normalize`] is for a document that is pinned and looked after: it refuses what is wrong, and
//! ends in the narrow dialect of OpenAPI 3.0 that progenitor takes.
//!
//! ```
//! use openapi_normal::{Document, Limits, NameMemory, Options, normalize};
//!
//! let text = r##"{
//!   "openapi": "3.1.0",
//!   "info": { "title": "Pets", "version": "1" },
//!   "paths": { "/pets/{id}": { "get": {
//!     "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
//!     "responses": { "200": { "description": "Payload of Pet", "content": { "application/json": {
//!       "schema": { "type": "object", "properties": { "name": { "type": ["string", "null"] } } }
//!     } } } }
//!   } } }
//! }"##;
//! let document = Document::read(text.as_bytes(), "pets.json", &Limits::default())?;
//! let normal = normalize(&document, &Options { overlays: &[], names: &NameMemory::default() })?;
//! assert_eq!(normal.document.value()["openapi"], "3.0.3");
//! assert!(!normal.ledger.is_empty());
//! # Ok::<(), openapi_normal::Error>(())
//! ```
//!
//! Documents that are published in pieces are made one before that: [`join()`].
//!
//! Nothing here knows an API, touches the network, or prints. What a document refers to elsewhere is asked of [`Files`].
//!
//! # To teach it another document
//!
//! | what the document does | where the answer goes |
//! |---|---|
//! | it cannot be read | `read`, a row in the table of refusals in `tests/it/read.rs` |
//! | it is wrong in a way that leaves little doubt what is meant | `repair`, a row in `tests/it/repairs.rs` |
//! | it has a member that nobody looks at | `grammar`, a row there; repairs and references follow from it |
//! | it repeats what another one of its group says | `join` |
//! | it refers to something in a new way | `bundle::sources`, a row in `tests/it/files.rs` |
//! | it says in several ways what can be said in one | `canonical`, a row in its tables |
//! | it says in 3.1 what 3.0 says otherwise | `lower`, a row in `RULES` |
//! | it says in 3.0 what progenitor refuses | `passes`, a file and a row in `PASSES` |
//! | progenitor panics on the result | [`lint`], a rule, so that it never does again |
//! | a name is wrong | not here: `names.toml` of that API |
//! | it is wrong about its own API | not here: an overlay of that API |
//!
//! Every rule that fires has a row in [`RULES`], which says what is lost by it and how to avoid it.

mod bundle;
mod canonical;
mod document;
mod error;
mod grammar;
mod join;
mod ledger;
pub mod lint;
mod lower;
pub mod names;
mod normal_form;
mod notes;
mod operations;
pub mod overlay;
mod passes;
pub mod pointer;
mod prepare;
mod read;
mod repair;
mod role;
mod rule;
mod rules;
mod schema;
mod trace;

pub use bundle::files::{Files, Folder, Remote};
pub use document::Document;
pub use error::{Error, ErrorKind};
pub use join::{Part, join};
pub use ledger::{Entry, Kind, Ledger};
pub use names::NameMemory;
pub use normal_form::NormalForm;
pub use overlay::Overlay;
pub use prepare::{Prepared, prepare, prepare_pinned, prepare_unnamed};
pub use read::{Limits, Position};
pub use rule::Rule;
pub use rules::RULES;

use std::sync::Arc;

use serde_json::Value;

use notes::Notes;
use trace::Trace;

/// What [`normalize`] needs beside the document.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// Our repairs, applied in this order.
    pub overlays: &'a [Overlay],
    /// The names given so far; empty for a new API.
    pub names: &'a NameMemory,
}

/// What [`normalize`] makes of a document.
#[derive(Debug, Clone)]
pub struct Normalized {
    /// The document in normal form.
    pub document: NormalForm,
    /// Every change made on the way.
    pub ledger: Ledger,
    /// The memory that was given, and what was newly named.
    pub names: NameMemory,
    original: Arc<Value>,
    trace: Trace,
}

impl Normalized {
    /// The JSON pointer in the original document of what a pointer names in the normal form, so that
    /// an error of a later stage points at text that its reader has before them.
    ///
    /// Where the pipeline added something, that is the place it was added to. `None` when nothing of
    /// the pointer but the root is in the original. [`Document::position`] gives line and column.
    ///
    /// ```
    /// use openapi_normal::{Document, Limits, NameMemory, Options, normalize};
    ///
    /// let text = r##"{
    ///   "openapi": "3.0.3",
    ///   "info": { "title": "Pets", "version": "1" },
    ///   "paths": { "/pet": { "get": { "responses": { "200": {
    ///     "description": "Payload of Pet", "content": { "application/json": {
    ///       "schema": { "type": "object", "properties": { "name": { "type": "string" } } }
    ///     } } } } } } }
    /// }"##;
    /// let document = Document::read(text.as_bytes(), "pets.json", &Limits::default())?;
    /// let normal = normalize(&document, &Options { overlays: &[], names: &NameMemory::default() })?;
    /// let original = normal.origin_of("/components/schemas/Pet/properties/name").unwrap_or_default();
    /// assert!(original.starts_with("/paths/~1pet/get/responses/200/"));
    /// assert_eq!(document.position(&original).map(|at| at.line), Some(6));
    /// # Ok::<(), openapi_normal::Error>(())
    /// ```
    #[must_use]
    pub fn origin_of(&self, pointer: &str) -> Option<String> {
        self.trace.origin_of(&self.original, pointer)
    }
}

/// Brings a document into the normal form.
///
/// # Errors
///
/// [`ErrorKind::Reference`] for references that lead nowhere or out of the document,
/// [`ErrorKind::Names`] when two operations are remembered under one id,
/// [`ErrorKind::Overlay`] for overlay actions that do nothing, and [`ErrorKind::Lint`] when the
/// result would make the generator fail.
pub fn normalize(document: &Document, options: &Options<'_>) -> Result<Normalized, Error> {
    let (notes, names, result) = run(document, options.overlays, options.names)?;
    let normal_form = result.map_err(|error| {
        let fails = |overlays: &[Overlay]| run(document, overlays, options.names).ok()?.2.err();
        overlay::blame(options.overlays, &error, fails).unwrap_or_else(|| {
            // The reader has the original before them, so that is where the error points.
            let pointer = notes.trace.closest(document.value(), error.pointer().unwrap_or_default());
            let (origin, pointer, position) = document.locate(&pointer);
            error.at(origin, pointer, position)
        })
    })?;
    Ok(Normalized {
        document: normal_form,
        ledger: notes.ledger,
        names,
        original: document.shared_value(),
        trace: notes.trace,
    })
}

/// All steps; the inner result is that of the lint, which points into the normal form.
fn run(
    document: &Document,
    overlays: &[Overlay],
    names: &NameMemory,
) -> Result<(Notes, NameMemory, Result<NormalForm, Error>), Error> {
    let mut notes = Notes::default();
    let mut names = names.clone();
    let bundled = bundle::bundle(document, &mut notes)?;
    let mut value = names::name(bundled, &mut names, &mut notes)?;
    for overlay in overlays {
        overlay.apply(&mut value, &mut notes)?;
    }
    lower::lower(&mut value, &mut notes);
    passes::run(&mut value, &mut notes);
    let normal_form = NormalForm::from_value(value);
    Ok((notes, names, normal_form))
}
