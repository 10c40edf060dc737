//! What a caller decides about the generated crate.

use crate::{Drafts, Error};

/// How [`generate`](crate::generate()) shapes a crate.
///
/// ```
/// use client_codegen::Settings;
///
/// let settings = Settings {
///     inner_type: Some("client_runtime::Call".to_owned()),
///     command: "cargo xtask generate notai".to_owned(),
///     ..Settings::new("notai-api")
/// };
/// assert!(settings.schemars);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Name of the crate that the files are for, as in its Cargo.toml.
    pub crate_name: String,
    /// Which files make up the crate.
    pub package: PackageForm,
    /// The part of the crate that is generated, for a crate of several: its module, and what its operations are called
    /// before a dot. None: the crate is generated from one document.
    pub part: Option<Part>,
    /// Path of the type that the client carries for its hooks, for example
    /// `client_runtime::Call`. It must be `Clone + Debug`. None: the client carries nothing.
    pub inner_type: Option<String>,
    /// Whether requests are handed out before they are sent, and what is known of operations. None: they are not.
    pub drafts: Option<Drafts>,
    /// Whether models implement `JsonSchema` under the crate's feature `schemars`.
    pub schemars: bool,
    /// What to run instead of editing the files; written into their first lines.
    pub command: String,
}

/// A part of a crate that is generated from several documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The module, and so its file and that of its ledger: `src/twitter.rs` and `ledger/twitter.json`. The ids of its
    /// operations begin with it: `twitter.get_user`.
    pub module: String,
}

/// Which files make up a generated crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum PackageForm {
    /// A crate of a workspace whose Cargo.toml, `src/lib.rs` and `src/hooks.rs` are handwritten:
    /// only `src/generated.rs` and `ledger.json` are generated, or their like of a [`Part`].
    #[default]
    Workspace,
}

impl Settings {
    /// The usual settings for a crate of this name: a workspace crate with schemars.
    #[must_use]
    pub fn new(crate_name: impl Into<String>) -> Self {
        Self {
            crate_name: crate_name.into(),
            package: PackageForm::default(),
            part: None,
            inner_type: None,
            drafts: None,
            schemars: true,
            command: "cargo xtask generate".to_owned(),
        }
    }

    /// The generated file, and that of the ledger.
    pub(crate) fn files(&self) -> (String, String) {
        match (&self.package, &self.part) {
            (PackageForm::Workspace, None) => ("src/generated.rs".to_owned(), "ledger.json".to_owned()),
            (PackageForm::Workspace, Some(part)) => {
                (format!("src/{}.rs", part.module), format!("ledger/{}.json", part.module))
            }
        }
    }

    /// The inner type as syntax.
    pub(crate) fn inner_type(&self) -> Result<Option<syn::Type>, Error> {
        let Some(path) = &self.inner_type else { return Ok(None) };
        syn::parse_str(path).map(Some).map_err(|_| Error::Setting {
            name: "inner_type",
            value: path.clone(),
            expected: "it must be the path of a Rust type, such as `client_runtime::Call`",
        })
    }
}
