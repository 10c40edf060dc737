//! From an API's folder and a document to a generated crate: the crates of the pipeline put together.
//!
//! ```text
//! documents of a group -> openapi_normal::join
//! document, overlay.yaml, names.toml -> openapi_normal::normalize -> client_codegen::generate
//!                                       -> generated files + names.toml
//! ```
//!
//! Nothing is decided here; this is the one place that knows which file of an API goes where, for
//! `generate` and for whoever else wants to regenerate (the demo, tests).

use std::path::Path;

use client_codegen::{Difference, GeneratedCrate, Settings};
use openapi_normal::{Document, Limits, NameMemory, Normalized, Options, Overlay, Part, join, normalize};
use openapi_pin::{Api, DocumentEntry, Group, store};

use crate::facts;
use crate::references::as_pinned;
use crate::report::{self, Failure};

/// A generated crate and the name memory that belongs to it, not yet written.
pub struct Generated {
    /// The generated files of the crate.
    pub files: GeneratedCrate,
    /// The content of `names.toml`.
    pub names: String,
}

/// Reads a document; `origin` is the file or address in messages.
///
/// # Errors
///
/// If it is no OpenAPI document, with line and column.
pub fn read_document(bytes: &[u8], origin: &str) -> Result<Document, Failure> {
    Ok(Document::read(bytes, origin, &Limits::default())?)
}

/// The document of a group: the pinned one that its lock describes, or several joined.
///
/// # Errors
///
/// If one is missing, unreadable or another one, or two contradict each other.
pub fn pinned_document(api: &Api, group: &Group) -> Result<Document, Failure> {
    document_of(api, group, |_| None)
}

/// As [`pinned_document`], with other documents in the places of those that are `given`.
///
/// # Errors
///
/// As there.
pub(crate) fn document_of(
    api: &Api,
    group: &Group,
    given: impl Fn(&DocumentEntry) -> Option<Document>,
) -> Result<Document, Failure> {
    let mut parts = Vec::with_capacity(group.documents.len());
    for pinned in api.documents_of(group) {
        let document = match given(pinned.entry()) {
            Some(document) => document,
            None => {
                let (bytes, lock) = pinned.read()?;
                as_pinned(read_document(&bytes, &pinned.file())?, &pinned, &lock)?
            }
        };
        parts.push(Part { document, rename: pinned.entry().rename.clone() });
    }
    Ok(join(&format!("{} {}", api.manifest().name, group.name), parts)?)
}

/// Generates from `document` with the manifest of `api` and the overlay and names of `group`.
///
/// # Errors
///
/// If overlay or names cannot be read, or the document cannot be brought into a client.
pub fn generate(api: &Api, group: &Group, document: &Document) -> Result<Generated, Failure> {
    let manifest = api.manifest();
    let overlays = overlays(api, group)?;
    let memory = name_memory(api, group)?;
    let options = Options { overlays: &overlays, names: &memory };
    let normal = normalize(document, &options)?;
    let part = client_codegen::Part { module: group.module() };
    let settings = Settings {
        inner_type: manifest.generate.inner_type.clone(),
        command: format!("cargo xtask generate {}", manifest.name),
        part: api.has_several().then_some(part),
        drafts: facts::drafts(manifest, group),
        ..Settings::new(&manifest.generate.crate_name)
    };
    let files = client_codegen::generate(&normal.document, &normal.ledger, &settings)
        .map_err(|error| generation_failed(error, document, &normal))?
        .with_origins(|pointer| normal.origin_of(pointer));
    Ok(Generated { files, names: normal.names.to_toml() })
}

/// The generator knows the normal form only; the reader has the document before them.
fn generation_failed(error: client_codegen::Error, document: &Document, normal: &Normalized) -> Failure {
    let place = match &error {
        client_codegen::Error::Generator { pointer, .. } => {
            let original = normal.origin_of(pointer.trim_start_matches('#'));
            Some(report::place(document, original.as_deref().unwrap_or(pointer)))
        }
        _ => None,
    };
    let failure = Failure::from(error);
    match place {
        Some(place) => failure.at(place),
        None => failure,
    }
}

fn overlays(api: &Api, group: &Group) -> Result<Vec<Overlay>, Failure> {
    let Some(file) = api.overlay_file(group) else {
        return Ok(Vec::new());
    };
    let bytes = std::fs::read(api.path(&file)).map_err(|error| {
        Failure::new(format!("the overlay could not be read: {error}"))
            .at(&file)
            .help("put the file back, or take `overlay` out of api.toml")
    })?;
    Ok(vec![Overlay::read(&bytes, &file, &Limits::default())?])
}

/// The names given so far; a new API has none, and no file.
pub(crate) fn name_memory(api: &Api, group: &Group) -> Result<NameMemory, Failure> {
    let file = api.names_file(group);
    match std::fs::read_to_string(api.path(&file)) {
        Ok(text) => Ok(NameMemory::read(&text, &file)?),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(NameMemory::default()),
        Err(error) => Err(Failure::new(format!("the name memory could not be read: {error}"))
            .at(file)
            .help("put the file back with git: without it, public types could be renamed")),
    }
}

impl Generated {
    /// Compares with the crate in `folder` and the name memory in `names`.
    ///
    /// # Errors
    ///
    /// If something could not be read, so that there is no answer.
    pub fn check(&self, folder: &Path, names: &Path) -> Result<Vec<Difference>, Failure> {
        let mut differences = self.files.check(folder)?;
        let shown = names.file_name().unwrap_or(names.as_os_str()).to_string_lossy();
        differences.extend(Difference::of(names, &shown, &self.names)?);
        Ok(differences)
    }

    /// Writes crate and name memory: all files, or all old ones are as they were. Missing folders are
    /// made, equal files not touched.
    ///
    /// # Errors
    ///
    /// If something could not be written.
    pub fn write(&self, folder: &Path, names: &Path) -> Result<(), Failure> {
        write_all(&[(self, folder, names)])
    }
}

/// As [`Generated::write`], for several parts of a crate: all files of all parts, or none.
///
/// # Errors
///
/// If something could not be written.
pub fn write_all(parts: &[(&Generated, &Path, &Path)]) -> Result<(), Failure> {
    let mut files = Vec::new();
    for (generated, folder, names) in parts {
        files.extend(generated.files.files().iter().map(|(path, text)| (folder.join(path), text)));
        files.push((names.to_path_buf(), &generated.names));
    }
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_path(), text.as_bytes())).collect();
    Ok(store::write_with_folders(&files)?)
}
