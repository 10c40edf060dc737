//! Passes on the syntax tree of what progenitor emits.
//!
//! progenitor's output works, but it is written for whoever owns the server: closed enums,
//! builders for types that only ever arrive, a constructor that unwraps. Each pass repairs one
//! thing, in one file. They run in the order of [`PASSES`].

mod builders;
mod client;
mod defaults;
mod docs;
mod drafts;
mod exhaustive;
mod flaws;
mod follow;
mod lints;
mod literals;
mod open_enums;
mod operations;
mod schemas;
mod tolerant;
mod tree;
mod variant_names;

pub(crate) use tree::{Serde, subject};

use serde_json::Value;

use crate::{Error, Settings};

/// A pass: its name for error messages, and what it does.
type Pass = (&'static str, fn(&mut Generated, &Settings) -> Result<(), Missing>);

/// Something that a pass relies on and did not find in progenitor's output.
struct Missing(String);

/// Generated code on its way through the passes.
pub(crate) struct Generated {
    /// progenitor's syntax tree.
    pub(crate) file: syn::File,
    /// Handwritten code that the passes call for, emitted verbatim, before the items of `file`.
    pub(crate) support: Vec<String>,
    /// What the document says of operations.
    declared: operations::Declared,
    /// The methods of the client.
    operations: Vec<operations::Row>,
}

impl Generated {
    pub(crate) fn new(file: syn::File) -> Self {
        Self { file, support: Vec::new(), declared: operations::Declared::new(), operations: Vec::new() }
    }
}

/// In this order, because:
const PASSES: &[Pass] = &[
    // reads progenitor's own doc comments, so it stands before anything rewrites them;
    ("operations", operations::polish),
    ("client", client::polish),
    // frees types of `TryFrom` and `builder`, so that later passes see less;
    ("builders", builders::polish),
    // adds variants and removes derives;
    ("open_enums", open_enums::polish),
    ("tolerant", tolerant::polish),
    ("defaults", defaults::polish),
    ("exhaustive", exhaustive::polish),
    // needs to know which enums were opened: those bring their own schema;
    ("schemas", schemas::polish),
    // these touch text and attributes of what is left.
    ("flaws", flaws::polish),
    ("literals", literals::polish),
    ("docs", docs::polish),
    ("lints", lints::polish),
];

/// Runs all passes over what progenitor made of `form`.
pub(crate) fn polish(mut file: syn::File, form: &Value, settings: &Settings) -> Result<Generated, Error> {
    // The only steps that look into the document: what the passes see already bears its final names.
    variant_names::rename(&mut file, form);
    let mut generated = Generated { declared: operations::declared(form)?, ..Generated::new(file) };
    for (pass, run) in PASSES {
        run(&mut generated, settings).map_err(|Missing(what)| Error::Polish { pass, what })?;
    }
    if let Some(drafts) = &settings.drafts {
        // Last, because it asks the types what the others made of them.
        drafts::write(&mut generated, drafts, settings)?;
    }
    Ok(generated)
}

/// The first lines of the file, as comments.
pub(crate) fn header(settings: &Settings) -> String {
    let Settings { crate_name, command, .. } = settings;
    format!(
        "// @generated for {crate_name} by client-codegen, from the normal form of an OpenAPI document.\n\
         // Do not edit: run `{command}` and review what changed.\n"
    )
}

#[cfg(test)]
mod testing {
    //! Passes are tested on small pieces of code: parsed, polished, printed.

    use super::{Generated, Missing};
    use crate::Settings;

    /// Runs one pass over `code` and prints the items that are left.
    pub(super) fn polished(pass: fn(&mut Generated, &Settings) -> Result<(), Missing>, code: &str) -> String {
        let mut generated = Generated::new(syn::parse_str(code).unwrap());
        let settings = Settings::new("tea-api");
        assert!(pass(&mut generated, &settings).is_ok(), "the pass does not know this code");
        prettyplease::unparse(&generated.file)
    }
}
