//! From a document to its *canonical spelling*, which loses nothing: what a client is modelled from.
//!
//! [`normalize`](crate::normalize) goes on from here to what progenitor takes, and loses what 3.0 or
//! progenitor cannot say. [`prepare`] stops before that. What may be relied on afterwards:
//!
//! - every `$ref` is local, leads to a component of the right kind, and never in a circle of nothing but
//!   references; path items are written out;
//! - every operation has an `operationId` of its own; schemas that deserve a name are components;
//! - null is `nullable: true` and nothing else, several types are `anyOf`, a boolean schema is `{}` or
//!   `{"not": {}}` (but `additionalProperties` keeps its boolean), a constant is an `enum` of one value, a
//!   reference with company stands in `allOf`;
//! - where OpenAPI wants an object, an array or a text, there is one.

use std::sync::Arc;

use serde_json::Value;

use crate::error::Error;
use crate::ledger::Ledger;
use crate::names::{self, NameMemory};
use crate::notes::Notes;
use crate::trace::Trace;
use crate::{Document, Options, bundle, canonical, repair};

/// What [`prepare`] makes of a document.
#[derive(Debug, Clone)]
pub struct Prepared {
    /// The document in canonical spelling.
    pub document: Value,
    /// Every change made on the way.
    pub ledger: Ledger,
    /// The memory that was given, and what was newly named.
    pub names: NameMemory,
    original: Arc<Value>,
    trace: Trace,
}

impl Prepared {
    /// The JSON pointer in the original document of what a pointer names in the prepared one; see
    /// [`Normalized::origin_of`](crate::Normalized::origin_of).
    #[must_use]
    pub fn origin_of(&self, pointer: &str) -> Option<String> {
        self.trace.origin_of(&self.original, pointer)
    }

    /// The components that stood elsewhere before they were named, or were called otherwise: the name of each, and the
    /// JSON pointer of where it stood in the bundled document.
    pub fn renamed(&self) -> impl Iterator<Item = (&str, &str)> {
        self.trace.schemas.iter().map(|(name, from)| (name.as_str(), from.as_str()))
    }
}

/// As [`prepare`], but nothing gets a name that has none: schemas stay where they stand, and operations
/// without an id have none. What two documents are compared in, because invented names depend on
/// everything else in a document.
///
/// ```
/// use openapi_normal::{Document, Limits, prepare_unnamed};
///
/// let text = r##"{
///   "openapi": "3.1.0",
///   "info": { "title": "Pets", "version": "1" },
///   "paths": { "/pet": { "get": { "responses": { "200": {
///     "description": "", "content": { "application/json": {
///       "schema": { "type": "object", "properties": { "name": { "type": ["string", "null"] } } }
///     } } } } } } }
/// }"##;
/// let document = Document::read_lenient(text.as_bytes(), "pets.json", &Limits::default())?;
/// let prepared = prepare_unnamed(&document);
/// let name = "/paths/~1pet/get/responses/200/content/application~1json/schema/properties/name";
/// assert_eq!(prepared.document.pointer(name), Some(&serde_json::json!({ "type": "string", "nullable": true })));
/// # Ok::<(), openapi_normal::Error>(())
/// ```
#[must_use]
pub fn prepare_unnamed(document: &Document) -> Prepared {
    let mut notes = Notes::default();
    let mut value = repair::repair(document, &mut notes);
    canonical::spell(&mut value, &mut notes);
    notes.settle(document.value());
    Prepared {
        document: value,
        ledger: notes.ledger,
        names: NameMemory::default(),
        original: document.shared_value(),
        trace: notes.trace,
    }
}

/// As [`prepare`], but for a document that is pinned and looked after: what is wrong with it is repaired by its overlays
/// and by nothing else, so that these see what they see in [`normalize`](crate::normalize). What a server goes by that
/// answers as the document says.
///
/// ```
/// use openapi_normal::{Document, Limits, NameMemory, Options, Overlay, prepare_pinned};
///
/// let text = r#"{
///   "openapi": "3.0.3",
///   "info": { "title": "Pets", "version": "1" },
///   "paths": { "/pet": { "get": { "operationId": "getPet", "responses": { "200": { "description": "" } } } } }
/// }"#;
/// let document = Document::read(text.as_bytes(), "pets.json", &Limits::default())?;
/// let overlay = r#"{ "overlay": "1.1.0", "info": { "title": "Repairs", "version": "1" }, "actions": [
///   { "target": "$.paths['/pet'].get.responses['200']", "description": "What it is.", "update": { "description": "A pet." } }
/// ] }"#;
/// let overlay = Overlay::read(overlay.as_bytes(), "overlay.json", &Limits::default())?;
/// let options = Options { overlays: &[overlay], names: &NameMemory::default() };
/// let prepared = prepare_pinned(&document, &options)?;
/// assert_eq!(prepared.document["paths"]["/pet"]["get"]["responses"]["200"]["description"], "A pet.");
/// # Ok::<(), openapi_normal::Error>(())
/// ```
///
/// # Errors
///
/// Those of [`prepare`], and [`ErrorKind::Reference`](crate::ErrorKind::Reference) for references that lead nowhere.
pub fn prepare_pinned(document: &Document, options: &Options<'_>) -> Result<Prepared, Error> {
    let mut notes = Notes::default();
    let mut names = options.names.clone();
    let bundled = bundle::bundle(document, &mut notes)?;
    let mut value = names::name(bundled, &mut names, &mut notes)?;
    for overlay in options.overlays {
        overlay.apply(&mut value, &mut notes)?;
    }
    canonical::spell(&mut value, &mut notes);
    notes.settle(document.value());
    Ok(Prepared { document: value, ledger: notes.ledger, names, original: document.shared_value(), trace: notes.trace })
}

/// Brings a document into its canonical spelling.
///
/// ```
/// use openapi_normal::{Document, Limits, NameMemory, Options, prepare};
///
/// let text = r##"{
///   "openapi": "3.1.0",
///   "info": { "title": "Pets", "version": "1" },
///   "paths": { "/pet": { "get": { "operationId": "getPet", "responses": { "200": {
///     "description": "", "content": { "application/json": {
///       "schema": { "type": "object", "properties": { "name": { "type": ["string", "null"] } } }
///     } } } } } } }
/// }"##;
/// let document = Document::read_lenient(text.as_bytes(), "pets.json", &Limits::default())?;
/// let prepared = prepare(&document, &Options { overlays: &[], names: &NameMemory::default() })?;
/// let name = &prepared.document["components"]["schemas"]["GetPetResponse"]["properties"]["name"];
/// assert_eq!(name, &serde_json::json!({ "type": "string", "nullable": true }));
/// # Ok::<(), openapi_normal::Error>(())
/// ```
///
/// # Errors
///
/// [`ErrorKind::Names`](crate::ErrorKind::Names) when two operations are remembered under one id, and
/// [`ErrorKind::Overlay`](crate::ErrorKind::Overlay) for overlay actions that do nothing.
pub fn prepare(document: &Document, options: &Options<'_>) -> Result<Prepared, Error> {
    let mut notes = Notes::default();
    let mut names = options.names.clone();
    let bundled = repair::repair(document, &mut notes);
    let mut value = names::name(bundled, &mut names, &mut notes)?;
    for overlay in options.overlays {
        overlay.apply(&mut value, &mut notes)?;
    }
    if !options.overlays.is_empty() {
        value = repair::repair_again(value, &mut notes);
    }
    canonical::spell(&mut value, &mut notes);
    notes.settle(document.value());
    Ok(Prepared { document: value, ledger: notes.ledger, names, original: document.shared_value(), trace: notes.trace })
}
