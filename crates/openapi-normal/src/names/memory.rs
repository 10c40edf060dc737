//! The name memory: which schema bears which name, once and for all.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::error::{Error, ErrorKind};
use crate::read::Position;

/// What `openapi/<api>/names.toml` holds.
///
/// ```
/// use openapi_normal::NameMemory;
///
/// let memory = NameMemory::read(
///     r#"
///     [schemas]
///     "GET /v1/sessions 200" = "SessionListResponse"
///     "SessionListResponse.data[]" = "PublicSession"
///
///     [operations]
///     "GET /v1/sessions" = "listSessions"
///     "#,
///     "names.toml",
/// )?;
/// assert_eq!(NameMemory::read(&memory.to_toml(), "names.toml")?, memory);
/// # Ok::<(), openapi_normal::Error>(())
/// ```
///
/// How a use is written down is told in the module documentation of [`crate::names`].
#[derive(Debug, Clone, Default)]
pub struct NameMemory {
    /// Where a schema is used -> its name.
    pub(crate) schemas: BTreeMap<String, String>,
    /// Method and path -> operation id.
    pub(crate) operations: BTreeMap<String, String>,
    /// The file it was read from, for errors.
    origin: String,
    /// Where the ids of operations stand in the file.
    lines: BTreeMap<String, Position>,
}

/// Memories are equal that say the same, wherever they were read from.
impl PartialEq for NameMemory {
    fn eq(&self, other: &Self) -> bool {
        self.schemas == other.schemas && self.operations == other.operations
    }
}

impl Eq for NameMemory {}

/// The file, each name with the place where it stands.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    schemas: BTreeMap<String, Spanned<String>>,
    operations: BTreeMap<String, Spanned<String>>,
}

const HEADER: &str = "\
# The name memory: which schema bears which name, and which operation which id. It keeps our public
# names stable when the document changes its form (references to inline, casing, lost ids).
# `cargo xtask generate` adds what is new and removes nothing. To rename a type, change the name here.
";

impl NameMemory {
    /// Reads the TOML that [`Self::to_toml`] writes; `origin` is the file that errors shall name.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Names`] when the text is no TOML, holds anything but the two tables, or gives a
    /// name that could not stand in a reference.
    pub fn read(text: &str, origin: &str) -> Result<Self, Error> {
        let file: File = toml::from_str(text).map_err(|error| {
            let position = error.span().map(|span| position(text, span.start));
            let way_out = "it holds two tables of strings, [schemas] and [operations]";
            Error::new(ErrorKind::Names, origin, error.message(), way_out).at_position(position)
        })?;
        // Operation ids never stand in a reference, so the document may write them as it likes.
        let schemas = file.schemas.iter().find(|(_, name)| !is_name(name.get_ref()));
        let operations = file.operations.iter().find(|(_, id)| id.get_ref().is_empty());
        if let Some((place, name)) = schemas.or(operations) {
            return Err(Error::new(
                ErrorKind::Names,
                origin,
                format!("{:?}, the name of {place:?}, cannot be a name", name.get_ref()),
                "use letters, digits, `_`, `-` and `.`, and begin with a letter",
            )
            .at_position(Some(position(text, name.span().start))));
        }
        let line = |(place, id): (&String, &Spanned<String>)| (place.clone(), position(text, id.span().start));
        let plain = |names: BTreeMap<String, Spanned<String>>| {
            names.into_iter().map(|(place, name)| (place, name.into_inner())).collect()
        };
        Ok(Self {
            origin: origin.to_owned(),
            lines: file.operations.iter().map(line).collect(),
            schemas: plain(file.schemas),
            operations: plain(file.operations),
        })
    }

    /// Two operations that exist are remembered under one id.
    pub(crate) fn duplicate(&self, first: &str, second: &str) -> Error {
        let id = self.operations.get(second).map(String::as_str).unwrap_or_default();
        Error::new(
            ErrorKind::Names,
            &self.origin,
            format!("{first:?} and {second:?} both have the operation id {id:?}, if casing does not count"),
            "give one of them another id here; it becomes the name of a method",
        )
        .at_position(self.lines.get(second).copied())
    }

    /// The file's text: a comment that says what it is, then both tables, sorted.
    #[must_use]
    pub fn to_toml(&self) -> String {
        let mut text = HEADER.to_owned();
        for (table, names) in [("schemas", &self.schemas), ("operations", &self.operations)] {
            text.push_str(&format!("\n[{table}]\n"));
            for (place, name) in names {
                let (place, name) = (quote(place), quote(name));
                text.push_str(&format!("{place} = {name}\n"));
            }
        }
        text
    }

    /// Whether nothing is remembered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.schemas.is_empty() && self.operations.is_empty()
    }
}

/// A TOML string; `Value`'s own `Display` may choose other quotes with the next release.
fn quote(text: &str) -> String {
    let mut quoted = String::from('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            control if control.is_control() => {
                quoted.push_str(&format!("\\u{:04X}", u32::from(control)));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

/// Whether a text can be a component name and become an identifier.
pub(crate) fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c))
}

fn position(text: &str, offset: usize) -> Position {
    let before = text.get(..offset).unwrap_or_default();
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Position { line: before.matches('\n').count() + 1, column }
}
