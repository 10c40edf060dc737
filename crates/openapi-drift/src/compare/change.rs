//! What the comparison notes, before edits are folded and proved.

use std::borrow::Cow;

use serde_json::Value;

use crate::contract::SchemaId;
use crate::finding::Subject;
use crate::rule::{Action, Area, Direction, Kind};

/// One difference.
#[derive(Debug, Clone)]
pub(crate) struct Change {
    pub(crate) area: Area,
    pub(crate) kind: Kind,
    pub(crate) action: Action,
    pub(crate) direction: Direction,
    /// What happened, in one line without the operation.
    pub(crate) message: String,
    /// What is known of it where the change was seen; the rest follows from the places.
    pub(crate) subject: Subject,
    /// Where in the value, from the schema with a name that is around it: `$.items[].name`.
    pub(crate) path: String,
    /// JSON pointer into the prepared base document; `None` for what was not there and has no place there.
    pub(crate) base: Option<String>,
    /// JSON pointer into the prepared revision.
    pub(crate) revision: Option<String>,
    pub(crate) before: Option<Value>,
    pub(crate) after: Option<Value>,
    /// Indices into the table of uses.
    pub(crate) uses: Vec<usize>,
    /// For what is about values: where to look for one that proves it.
    pub(crate) proof: Option<Box<Proof>>,
}

/// Where a value that proves a change has to be built.
#[derive(Debug, Clone)]
pub(crate) struct Proof {
    /// The schemas on the way from the smallest ones with a name to the changed ones, base and revision.
    pub(crate) schemas: Vec<(SchemaId, SchemaId)>,
    /// How each but the first is reached from the one before it; one less than the schemas.
    pub(crate) steps: Vec<Step<'static>>,
    /// The property, value or pattern that the change is about.
    pub(crate) about: Option<Value>,
    /// The branch that it is about, where only the base has it.
    pub(crate) base: Option<SchemaId>,
    /// The branch that it is about, where only the revision has it.
    pub(crate) revision: Option<SchemaId>,
}

/// From a schema to one inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    Property(Cow<'a, str>),
    /// The values of properties whose names match a pattern.
    Pattern(Cow<'a, str>),
    /// The values of further properties.
    Values,
    /// The names of properties.
    Names,
    Items,
    /// The element with an index.
    Prefix(usize),
    Contains,
    /// The document that is written into a text.
    Content,
    /// The same value: a branch of a union, a condition.
    Same,
    /// The same value, which must not be so.
    Not,
}

impl Step<'_> {
    pub(crate) fn into_owned(self) -> Step<'static> {
        match self {
            Self::Property(name) => Step::Property(Cow::Owned(name.into_owned())),
            Self::Pattern(pattern) => Step::Pattern(Cow::Owned(pattern.into_owned())),
            Self::Values => Step::Values,
            Self::Names => Step::Names,
            Self::Items => Step::Items,
            Self::Prefix(index) => Step::Prefix(index),
            Self::Contains => Step::Contains,
            Self::Content => Step::Content,
            Self::Same => Step::Same,
            Self::Not => Step::Not,
        }
    }

    /// Writes the step behind a path.
    pub(crate) fn write(&self, path: &mut String) {
        match self {
            Self::Property(name) => property(path, name),
            Self::Pattern(pattern) => {
                path.push_str("[/");
                path.push_str(pattern);
                path.push_str("/]");
            }
            Self::Values => path.push_str(".*"),
            Self::Names => path.push_str(".*~"),
            Self::Items | Self::Contains => path.push_str("[]"),
            Self::Prefix(index) => {
                path.push('[');
                path.push_str(&index.to_string());
                path.push(']');
            }
            Self::Content | Self::Same | Self::Not => {}
        }
    }
}

/// Writes a property behind a path.
fn property(path: &mut String, name: &str) {
    let is_plain = !name.is_empty()
        && !name.starts_with(|first: char| first.is_ascii_digit())
        && name.chars().all(|one| one.is_alphanumeric() || matches!(one, '_' | '-' | '$' | '@'));
    if is_plain {
        path.push('.');
        path.push_str(name);
    } else {
        path.push_str("['");
        path.push_str(&name.replace('\\', "\\\\").replace('\'', "\\'"));
        path.push_str("']");
    }
}
