//! Any OpenAPI 3.x document into the normal form, with a ledger of every change made.
//!
//! A generator wants one narrow dialect of OpenAPI 3.0; the documents of real APIs are written in
//! all of them. This crate brings the latter into the former, and writes down what it changed:
//!
//! ```text
//! bytes -> read -> bundle -> name -> overlay -> lower -> passes -> lint -> normal form
//!               \___________ every step writes into the ledger ________/
//! ```
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
//! Nothing here knows an API, touches the network, or prints.

#![warn(missing_docs)]

mod document;
mod error;
mod ledger;
pub mod lint;
pub mod names;
mod normal_form;
mod overlay;
mod pointer;
mod read;

pub use document::Document;
pub use error::{Error, ErrorKind};
pub use ledger::{Entry, Kind, Ledger};
pub use names::NameMemory;
pub use normal_form::NormalForm;
pub use overlay::Overlay;
pub use read::{Limits, Position};

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
}

/// Brings a document into the normal form.
///
/// # Errors
///
/// [`ErrorKind::Reference`] for references that lead nowhere or out of the document,
/// [`ErrorKind::Overlay`] for overlay actions that do nothing, and [`ErrorKind::Lint`] when the
/// result would make the generator fail.
pub fn normalize(document: &Document, options: &Options<'_>) -> Result<Normalized, Error> {
    let _ = options.overlays;
    Ok(Normalized {
        document: NormalForm::from_value(document.value().clone())?,
        ledger: Ledger::default(),
        names: options.names.clone(),
    })
}
