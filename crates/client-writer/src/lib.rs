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

mod client;
mod example;
mod features;
mod inbound;
mod ledger;
mod operations;
mod package;
mod servers;
mod support;
mod text;
mod types;

use std::collections::BTreeMap;

use api_model::Api;
use api_model::model::Type;
use openapi_normal::Ledger;

use crate::features::Features;

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
    let features = Features::of(api);
    let mut files = BTreeMap::new();
    let mut add = |path: &str, text: Option<String>| {
        if let Some(text) = text {
            files.insert(path.to_owned(), text);
        }
    };
    add("README.md", Some(package::readme(api, &features, ledger, options)));
    add("LEDGER.md", Some(ledger::page(ledger, options)));
    add("ledger.json", Some(ledger.to_json()));
    add("rustfmt.toml", Some(package::RUSTFMT.to_owned()));
    add("src/client.rs", Some(client::write(api)));
    add("src/credentials.rs", client::write_credentials(api));
    add("src/inbound.rs", inbound::write(api));
    add("src/servers.rs", servers::write(api));
    types::write(api, &features).into_iter().for_each(|(path, text)| add(&path, Some(text)));
    operations::write(api, &features, &mut files);
    support::write(&mut files);
    let formats = files.contains_key("src/support/formats.rs");
    files.insert("Cargo.toml".to_owned(), package::manifest(api, &features, options, formats));
    let lib = package::lib(api, &features, options, &files);
    files.insert("src/lib.rs".to_owned(), lib);
    files
}

/// How a type is spelled by code that has `use the_crate::types;`, for example `Vec<types::Pet>`.
#[must_use]
pub fn type_path(api: &Api, ty: &Type) -> String {
    types::path(api, ty)
}
