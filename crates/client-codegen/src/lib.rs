//! The normal form of an OpenAPI document into a formatted Rust crate.
//!
//! [progenitor] turns a document into a working client, but it panics on what it does not know,
//! closes enums that servers keep open, and writes documentation that rustdoc refuses. This crate
//! drives it, survives it, and polishes what it emits:
//!
//! ```text
//! normal form -> drive (progenitor, guarded, bisected) -> polish (passes on the syntax tree)
//!             -> format (same bytes on every machine) -> GeneratedCrate (files, check)
//! ```
//!
//! ```
//! use client_codegen::{Settings, generate};
//! use openapi_normal::{Ledger, NormalForm};
//!
//! let form = NormalForm::from_value(serde_json::json!({
//!     "openapi": "3.0.3",
//!     "info": { "title": "Tea", "version": "1" },
//!     "paths": { "/teas": { "get": {
//!         "operationId": "listTeas",
//!         "responses": { "200": { "description": "All of them" } },
//!     } } },
//! }))?;
//! let made = generate(&form, &Ledger::default(), &Settings::new("tea-api"))?;
//! assert!(made.files()["src/generated.rs"].contains("pub fn list_teas(&self)"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! - [`generate()`]: the whole way, readable top to bottom.
//! - [`GeneratedCrate`]: its files, and how they differ from those in a folder.
//! - [`public_surface`]: what users can name, for comparing two generations.
//!
//! [progenitor]: https://docs.rs/progenitor

mod compact;
mod drive;
mod error;
mod facts;
mod format;
mod generate;
mod package;
pub mod paging;
mod polish;
mod rules;
mod settings;
mod stack;
mod surface;

pub use error::Error;
pub use facts::{Drafts, Fact, Known, SomeLimited};
pub use generate::generate;
pub use package::{Difference, GeneratedCrate};
pub use rules::RULES;
pub use settings::{PackageForm, Part, Settings};
pub use surface::{Surface, public_surface};
