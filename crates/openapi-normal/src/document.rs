//! A document as it was read: the value, where it came from, and where each part of it stands.

use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use crate::bundle::files::{Files, Folder, is_address};
use crate::error::{Error, ErrorKind};
use crate::join::Places;
use crate::read::{self, Limits, Position, Slip, Source, kind_of};

/// An OpenAPI 3.x document that was read but not yet changed.
///
/// ```
/// use openapi_normal::{Document, Limits};
///
/// let text = "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\npaths: {}\n";
/// let document = Document::read(text.as_bytes(), "pets.yaml", &Limits::default())?;
/// assert_eq!(document.info_version().as_deref(), Some("1"));
/// assert_eq!(document.position("/info").map(|at| at.line), Some(2));
/// # Ok::<(), openapi_normal::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Document {
    /// Shared with what is made of the document, which asks it where things stood.
    value: Arc<Value>,
    source: Source,
    version: String,
    limits: Limits,
    /// What was wrong with the text, though it could be read.
    slips: Vec<Slip>,
    /// Where other files are that it refers to.
    files: Option<Arc<dyn Files>>,
    /// Where it is published.
    address: Option<String>,
    /// Where its parts stand, if it was made of several.
    places: Option<Arc<Places>>,
}

impl Document {
    /// Reads JSON or YAML, whichever the bytes are.
    ///
    /// `origin` is the file or URL that errors shall name.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Read`] when the bytes are no object within the limits, [`ErrorKind::Version`]
    /// when the object is no OpenAPI 3.0 or 3.1 document.
    pub fn read(bytes: &[u8], origin: &str, limits: &Limits) -> Result<Self, Error> {
        let (value, source) = read::read(bytes, origin, limits)?;
        let version = version(&value, &source)?;
        if !is_minor(&version, &["3.0", "3.1"]) {
            return Err(unsupported(&version, "3.0 and 3.1 are", &source));
        }
        Ok(Self {
            value: Arc::new(value),
            source,
            version,
            limits: *limits,
            slips: Vec::new(),
            files: None,
            address: None,
            places: None,
        })
    }

    /// Reads JSON or YAML for [`prepare`](crate::prepare): every 3.x, and also what is wrong with the text
    /// in a way that leaves no doubt what is meant. [`prepare`](crate::prepare) writes it into the ledger.
    ///
    /// ```
    /// use openapi_normal::{Document, Limits};
    ///
    /// let text = b"openapi: 3.2.0\ninfo: { title: Pets, title: Pets, version: '1' }\npaths: {}\n";
    /// assert!(Document::read(text, "pets.yaml", &Limits::default()).is_err());
    /// assert!(Document::read_lenient(text, "pets.yaml", &Limits::default()).is_ok());
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Self::read`].
    pub fn read_lenient(bytes: &[u8], origin: &str, limits: &Limits) -> Result<Self, Error> {
        let (value, source, slips) = read::read_leniently(bytes, origin, limits)?;
        let version = version(&value, &source)?;
        if version.split('.').next() != Some("3") {
            return Err(unsupported(&version, "every 3.x is", &source));
        }
        Ok(Self {
            value: Arc::new(value),
            source,
            version,
            limits: *limits,
            slips,
            files: None,
            address: None,
            places: None,
        })
    }

    /// Reads a file as [`Self::read_lenient`] does; what it refers to in and below its folder can be read
    /// too.
    ///
    /// # Errors
    ///
    /// As [`Self::read`], and when the file cannot be read.
    pub fn open(path: &Path, limits: &Limits) -> Result<Self, Error> {
        let origin = path.display().to_string();
        let failed = |message: String| {
            Error::new(ErrorKind::Read, &origin, message, "check that the file is there, and that it may be read")
        };
        if path.file_name().is_none() {
            return Err(failed("names no file".to_owned()));
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let folder = Folder::new(folder, limits.max_bytes);
        // The document itself may be a link to anywhere: it was named by whoever asks.
        let bytes = std::fs::read(path).map_err(|error| failed(format!("cannot be read: {error}")))?;
        Ok(Self::read_lenient(&bytes, &origin, limits)?.with_files(Arc::new(folder)))
    }

    /// The same document among its files.
    #[must_use]
    pub fn with_files(self, files: Arc<dyn Files>) -> Self {
        Self { files: Some(files), ..self }
    }

    /// The same document, as it is published at an address: a relative reference in it leads to the network, to be had
    /// by [`Files::fetch`], and never to a file beside it.
    ///
    /// What is no `http` or `https` address changes nothing.
    #[must_use]
    pub fn with_address(self, address: &str) -> Self {
        Self { address: is_address(address).then(|| address.to_owned()), ..self }
    }

    pub(crate) fn slips(&self) -> &[Slip] {
        &self.slips
    }

    pub(crate) fn limits(&self) -> Limits {
        self.limits
    }

    /// The files around it, and its own name among them: its address, where it has one.
    pub(crate) fn files(&self) -> (Option<&dyn Files>, &str) {
        let name = || self.source.origin.rsplit(['/', '\\']).next().unwrap_or_default();
        (self.files.as_deref(), self.address.as_deref().unwrap_or_else(name))
    }

    /// The document as read, members in the order of the text.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }

    pub(crate) fn shared_value(&self) -> Arc<Value> {
        Arc::clone(&self.value)
    }

    /// The file or URL the document came from; what a document is called that was made of several.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.source.origin
    }

    /// Where something stands, for people: the file or URL, the JSON pointer there, and the position. The first two are
    /// others than [`Self::origin`] and what was asked for in a document that was made of several.
    #[must_use]
    pub fn locate(&self, pointer: &str) -> (&str, String, Option<Position>) {
        match &self.places {
            Some(places) => places.locate(pointer),
            None => (self.origin(), pointer.to_owned(), self.source.position(pointer)),
        }
    }

    /// Several documents in one, of which this was the first.
    pub(crate) fn joined(self, title: &str, value: Value, places: Places) -> Self {
        // Every place has a text of its own, so there is none for the whole.
        let source = Source { origin: title.to_owned(), text: String::new(), ..self.source };
        Self { value: Arc::new(value), source, places: Some(Arc::new(places)), ..self }
    }

    /// Where the value under a JSON pointer stands in the text: at its key, or at itself for the
    /// elements of an array. Computed by scanning the text, so ask when an error needs it.
    #[must_use]
    pub fn position(&self, pointer: &str) -> Option<Position> {
        self.locate(pointer).2
    }

    /// The same for many pointers with one scan of the text, in the order of the pointers.
    ///
    /// ```
    /// use openapi_normal::{Document, Limits};
    ///
    /// let text = "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\npaths: {}\n";
    /// let document = Document::read(text.as_bytes(), "pets.yaml", &Limits::default())?;
    /// let lines: Vec<_> = document.positions(&["/paths", "/nowhere", "/info"]);
    /// assert_eq!(lines.iter().map(|at| at.map(|at| at.line)).collect::<Vec<_>>(), [Some(3), None, Some(2)]);
    /// # Ok::<(), openapi_normal::Error>(())
    /// ```
    #[must_use]
    pub fn positions(&self, pointers: &[&str]) -> Vec<Option<Position>> {
        match &self.places {
            Some(places) => pointers.iter().map(|pointer| places.locate(pointer).2).collect(),
            None => self.source.positions(pointers),
        }
    }

    /// `info.version`: the version of the API, in whatever form its owner writes it. In YAML that may be a number.
    #[must_use]
    pub fn info_version(&self) -> Option<Cow<'_, str>> {
        match self.value.pointer("/info/version")? {
            Value::String(version) => Some(Cow::Borrowed(version)),
            Value::Number(version) => Some(Cow::Owned(version.to_string())),
            _ => None,
        }
    }

    /// The version of OpenAPI that the document is written in, for example `3.0.1`.
    #[must_use]
    pub fn openapi_version(&self) -> &str {
        &self.version
    }

    /// An error at a place in this document.
    pub(crate) fn error_at(
        &self,
        kind: ErrorKind,
        pointer: &str,
        message: impl Into<String>,
        way_out: impl Into<String>,
    ) -> Error {
        let (origin, pointer, position) = self.locate(pointer);
        Error::new(kind, origin, message, way_out).at_pointer(pointer).at_position(position)
    }
}

/// The version of OpenAPI, in whatever form it is written.
fn version(value: &Value, source: &Source) -> Result<String, Error> {
    let error = |pointer: &str, message: String, way_out: &str| {
        Error::new(ErrorKind::Version, &source.origin, message, way_out)
            .at_pointer(pointer)
            .at_position(source.position(pointer))
    };
    if let Some(version) = value.get("swagger") {
        return Err(error(
            "/swagger",
            format!("is a Swagger {} document", version.as_str().unwrap_or("2.0")),
            "convert it to OpenAPI 3 first, for example with `swagger2openapi` or https://converter.swagger.io",
        ));
    }
    let version = match value.get("openapi") {
        None => {
            return Err(error(
                "",
                "is no OpenAPI document: it has no `openapi` key".to_owned(),
                "check that this is the right file; the key says the version, for example `openapi: 3.0.3`",
            ));
        }
        Some(Value::String(version)) => version.clone(),
        // Unquoted in YAML, `3.1` is a number.
        Some(Value::Number(version)) => version.to_string(),
        Some(other) => {
            return Err(error(
                "/openapi",
                format!("the OpenAPI version is {}", kind_of(other)),
                "write it as text, for example `3.0.3`",
            ));
        }
    };
    Ok(version)
}

/// Whether a version is one of these, whatever its patch.
fn is_minor(version: &str, minors: &[&str]) -> bool {
    minors
        .iter()
        .any(|minor| version.strip_prefix(minor).is_some_and(|patch| patch.is_empty() || patch.starts_with('.')))
}

fn unsupported(version: &str, known: &str, source: &Source) -> Error {
    Error::new(
        ErrorKind::Version,
        &source.origin,
        format!("OpenAPI {version:?} is not supported"),
        format!("{known}; downgrade the document, or teach `openapi_normal` the version"),
    )
    .at_pointer("/openapi")
    .at_position(source.position("/openapi"))
}
