//! From an API's folder and a document to a generated crate: the crates of the pipeline put together.
//!
//! ```text
//! document, overlay.yaml, names.toml -> openapi_normal::normalize -> client_codegen::generate
//!                                       -> generated files + names.toml
//! ```
//!
//! Nothing is decided here; this is the one place that knows which file of an API goes where, for
//! `generate` and for whoever else wants to regenerate (the demo, tests).

use std::path::Path;

use client_codegen::{Difference, GeneratedCrate, Settings};
use openapi_normal::{Document, Limits, NameMemory, Normalized, Options, Overlay, normalize};
use openapi_pin::{Api, store};

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

/// The pinned document of an API, which is the one that its lock describes.
///
/// # Errors
///
/// If it is missing, unreadable or another one.
pub fn pinned_document(api: &Api) -> Result<Document, Failure> {
    let (bytes, _) = api.pinned()?;
    read_document(&bytes, &api.document_file())
}

/// Generates from `document` with the manifest, overlay and names of `api`.
///
/// # Errors
///
/// If overlay or names cannot be read, or the document cannot be brought into a client.
pub fn generate(api: &Api, document: &Document) -> Result<Generated, Failure> {
    let manifest = api.manifest();
    let overlays = overlays(api)?;
    let memory = name_memory(api)?;
    let options = Options { overlays: &overlays, names: &memory };
    let normal = normalize(document, &options)?;
    let settings = Settings {
        inner_type: manifest.generate.inner_type.clone(),
        command: format!("cargo xtask generate {}", manifest.name),
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

fn overlays(api: &Api) -> Result<Vec<Overlay>, Failure> {
    let Some(file) = api.overlay_file() else {
        return Ok(Vec::new());
    };
    let bytes = std::fs::read(api.path(&file)).map_err(|error| {
        Failure::new(format!("the overlay could not be read: {error}"))
            .at(&file)
            .help("put the file back, or remove generate.overlay from api.toml")
    })?;
    Ok(vec![Overlay::read(&bytes, &file, &Limits::default())?])
}

/// The names given so far; a new API has none, and no file.
pub(crate) fn name_memory(api: &Api) -> Result<NameMemory, Failure> {
    let file = api.names_file();
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
        let files: Vec<_> = self.files.files().iter().map(|(path, text)| (folder.join(path), text)).collect();
        let files: Vec<_> = files
            .iter()
            .map(|(path, text)| (path.as_path(), text.as_bytes()))
            .chain([(names, self.names.as_bytes())])
            .collect();
        Ok(store::write_with_folders(&files)?)
    }
}
