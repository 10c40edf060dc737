//! An API's model into the files of a standalone Rust crate.
//!
//! ```text
//! Cargo.toml README.md ledger.json rustfmt.toml
//! src/lib.rs                 what is exported
//! src/client.rs              the client, its servers and credentials
//! src/types.rs               the types
//! src/operations/<group>.rs  the operations
//! src/support/               what generated clients share, copied from client-support
//! ```
//!
//! Code is written as text that is formatted already: a syntax tree and its printer cost more time
//! than everything else together.

mod docs;
mod features;
mod text;
mod types;

use std::collections::BTreeMap;

use api_model::Api;
use openapi_normal::Ledger;

/// What is to be known of the crate, beside the API.
#[derive(Debug, Clone)]
pub struct Options {
    /// Name of the crate.
    pub crate_name: String,
    /// Version of the crate.
    pub version: String,
    /// The command that makes the crate again.
    pub command: String,
}

/// Writes the files of a crate: their text by path.
#[must_use]
pub fn write(api: &Api, ledger: &Ledger, options: &Options) -> BTreeMap<String, String> {
    let _ = options;
    let mut files = BTreeMap::new();
    files.insert("src/types.rs".to_owned(), types::write(api));
    files.insert("ledger.json".to_owned(), ledger.to_json());
    files
}
