//! Where an OpenAPI document comes from, and proof that the pinned copy is still that document.
//!
//! A typed client is only as trustworthy as the document it was generated from. This crate answers
//! three questions about that document, and nothing else:
//!
//! * **Where does it live?** `openapi/<api>/api.toml`, the [`Manifest`]: path, regions, what to generate.
//! * **What is published there now?** [`fetch()`]: one conditional GET with narrow rules (https or
//!   loopback, no redirects, bounded in time and size).
//! * **Is the copy in this repository the one that was fetched?** `openapi/<api>/document.lock`, the
//!   [`Lock`]: source, ETag, SHA-256. A copy that was edited by hand is refused before anything is
//!   generated from it.
//!
//! To compare, [`Origin`] names any document: pinned, live, a file, an address, or a file in a revision of [`git`].
//!
//! What documents refer to on other hosts is had by [`References`], from hosts that are named.
//!
//! [`Api`] is one such folder, [`api::Pinned`] one of its documents, and [`api::Pinned::pin`] replaces it together with its lock (both
//! or neither), and [`store`] holds the writes that are never half done.
//!
//! The crate knows bytes and provenance, not OpenAPI: whoever calls it decides whether the bytes are a
//! readable document *before* they are pinned. It has no clock either; times are passed in.
//!
//! # Example
//!
//! ```
//! use openapi_pin::Manifest;
//!
//! let manifest = Manifest::read(
//!     r#"
//!     [api]
//!     name = "pets"
//!     title = "Pets"
//!     default_region = "eu"
//!
//!     [document]
//!     path = "/openapi/v3.json"
//!
//!     [regions.eu]
//!     base = "https://eu.pets.example"
//!
//!     [generate]
//!     crate = "pets-api"
//!     dir = "crates/pets-api"
//!     "#,
//!     "openapi/pets/api.toml",
//! )?;
//! let address = manifest.document_address(None)?;
//! assert_eq!(address.to_string(), "https://eu.pets.example/openapi/v3.json");
//! # Ok::<(), openapi_pin::Error>(())
//! ```
//!
//! Manifest and lock are described where they are read: [`manifest`] and [`lock`].
pub mod address;
pub mod api;
pub mod error;
pub mod fetch;
pub mod git;
pub mod lock;
pub mod manifest;
pub mod origin;
pub mod references;
pub mod store;

pub use address::Address;
pub use api::{Api, Candidate, Outcome, Pinned, PinnedThen};
pub use error::{Error, ErrorKind, Place};
pub use fetch::{Condition, Fetched, Limits, fetch};
pub use lock::{Lock, Locks, Source};
pub use manifest::{DocumentEntry, Group, Manifest};
pub use origin::Origin;
pub use references::References;
