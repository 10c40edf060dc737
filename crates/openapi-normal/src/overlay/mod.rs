//! Our repairs of a document that is not ours, as an
//! [OpenAPI Overlay](https://spec.openapis.org/overlay/v1.1.0.html) of version 1.0 or 1.1.
//!
//! Beyond the specification, repairs have to justify themselves, or they pile up:
//!
//! - `description` is required and says *why*; it goes into the ledger;
//! - an action that matches nothing, or that changes nothing, is an error: upstream has caught up, so
//!   delete the repair.
//!
//! Overlays see the *named* document, so `$.components.schemas.Pet` holds for every form of it.
//!
//! ```
//! use openapi_normal::{Limits, Overlay};
//!
//! let text = "
//! overlay: 1.1.0
//! info: { title: Repairs, version: '1' }
//! actions:
//!   - target: $.components.schemas.Pet
//!     description: A pet without a name is an error of the server.
//!     update: { required: [name] }
//! ";
//! assert!(Overlay::read(text.as_bytes(), "overlay.yaml", &Limits::default()).is_ok());
//! ```

mod apply;
mod blame;
mod merge;

pub(crate) use blame::blame;

use serde_json::Value;
use serde_json_path::JsonPath;

use crate::error::{Error, ErrorKind};
use crate::notes::Notes;
use crate::pointer::join;
use crate::read::{self, Limits, Source, kind_of};

/// An overlay that was read and understood, not yet applied.
#[derive(Debug, Clone)]
pub struct Overlay {
    source: Source,
    actions: Vec<Action>,
}

#[derive(Debug, Clone)]
struct Action {
    /// Where it stands in the overlay, for example `/actions/3`.
    at: String,
    target: Query,
    /// Its `description`.
    reason: String,
    change: Change,
}

#[derive(Debug, Clone)]
enum Change {
    Update(Value),
    Remove,
    Copy(Query),
}

/// A JSONPath with the text it was written as.
#[derive(Debug, Clone)]
struct Query {
    text: String,
    path: JsonPath,
}

const TOP_LEVEL: [&str; 4] = ["overlay", "info", "extends", "actions"];

const KNOWN: [&str; 5] = ["target", "description", "update", "remove", "copy"];

impl Overlay {
    /// Reads an overlay from JSON or YAML; `origin` is the file that errors shall name.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Read`] as for documents; [`ErrorKind::Overlay`] when it is no overlay, or an
    /// action has no `description`, no readable `target`, or not exactly one of `update`, `remove`
    /// and `copy`.
    pub fn read(bytes: &[u8], origin: &str, limits: &Limits) -> Result<Self, Error> {
        let (value, source) = read::read(bytes, origin, limits)?;
        let reader = Reader { source: &source };
        let actions = reader.overlay(&value)?;
        Ok(Self { source, actions })
    }

    /// The file or URL the overlay came from.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.source.origin
    }

    /// Number of actions.
    #[must_use]
    pub fn len(&self) -> usize {
        self.actions.len()
    }

    /// Whether there is no action.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.actions.is_empty()
    }

    /// Applies the actions in their order.
    pub(crate) fn apply(&self, document: &mut Value, notes: &mut Notes) -> Result<(), Error> {
        apply::apply(self, document, notes)
    }

    fn error(&self, at: &str, message: impl Into<String>, way_out: &str) -> Error {
        Reader { source: &self.source }.error(at, message, way_out)
    }
}

/// Reads the parts of an overlay; knows where they stand.
struct Reader<'a> {
    source: &'a Source,
}

impl Reader<'_> {
    fn error(&self, at: &str, message: impl Into<String>, way_out: &str) -> Error {
        Error::new(ErrorKind::Overlay, &self.source.origin, message, way_out)
            .at_pointer(at)
            .at_position(self.source.position(at))
    }

    fn overlay(&self, value: &Value) -> Result<Vec<Action>, Error> {
        let version = value.get("overlay").map(|version| match version {
            Value::String(text) => text.clone(),
            // Unquoted in YAML, `1.1` is a number.
            other => other.to_string(),
        });
        match version.as_deref() {
            None => {
                return Err(self.error(
                    "",
                    "is no overlay: it has no `overlay` key",
                    "check that this is the right file; it begins with `overlay: 1.1.0`",
                ));
            }
            Some(version) if !is_known(version) => {
                return Err(self.error(
                    "/overlay",
                    format!("overlay version {version} is not supported"),
                    "write it as 1.1.0",
                ));
            }
            Some(_) => {}
        }
        for key in value.as_object().into_iter().flatten().map(|(key, _)| key) {
            if !TOP_LEVEL.contains(&key.as_str()) && !key.starts_with("x-") {
                return Err(self.error(
                    &join("", key),
                    format!("an overlay has no key `{key}`"),
                    "it has overlay, info, extends and actions; what else is to be said goes under a key `x-...`",
                ));
            }
        }
        let Some(actions) = value.get("actions").and_then(Value::as_array) else {
            return Err(self.error("", "has no list `actions`", "an overlay without actions does nothing; add one"));
        };
        actions.iter().enumerate().map(|(index, action)| self.action(index, action)).collect()
    }

    fn action(&self, index: usize, action: &Value) -> Result<Action, Error> {
        let at = format!("/actions/{index}");
        for key in action.as_object().into_iter().flatten().map(|(key, _)| key) {
            if !KNOWN.contains(&key.as_str()) && !key.starts_with("x-") {
                return Err(self.error(
                    &at,
                    format!("action {index} has the unknown key `{key}`"),
                    "an action has target, description, and update, remove or copy",
                ));
            }
        }
        let target = self.query(&at, index, "target", action.get("target"))?;
        let reason = action.get("description").and_then(Value::as_str).map(words).unwrap_or_default();
        if reason.is_empty() {
            return Err(self.error(
                &at,
                format!("action {index} has no description"),
                "say why the document needs this repair; the reason goes into the ledger",
            ));
        }
        let removes = match action.get("remove") {
            None | Some(Value::Bool(false)) => false,
            Some(Value::Bool(true)) => true,
            Some(other) => {
                return Err(self.error(
                    &at,
                    format!("`remove` of action {index} is {}", kind_of(other)),
                    "it is true or false",
                ));
            }
        };
        let change = match (action.get("update"), action.get("copy"), removes) {
            (Some(update), None, false) => Change::Update(update.clone()),
            (None, Some(copy), false) => Change::Copy(self.query(&at, index, "copy", Some(copy))?),
            (None, None, true) => Change::Remove,
            _ => {
                return Err(self.error(
                    &at,
                    format!("action {index} has not exactly one of update, remove and copy"),
                    "make one action for each",
                ));
            }
        };
        Ok(Action { at, target, reason, change })
    }

    fn query(&self, at: &str, index: usize, key: &str, text: Option<&Value>) -> Result<Query, Error> {
        let Some(text) = text.and_then(Value::as_str) else {
            return Err(self.error(
                at,
                format!("action {index} has no `{key}`"),
                "it is a JSONPath (RFC 9535), for example `$.components.schemas.Pet`",
            ));
        };
        let path = JsonPath::parse(text).map_err(|error| {
            self.error(
                at,
                format!("`{key}` of action {index}, {text:?}, is no JSONPath: {error}"),
                "correct it by RFC 9535",
            )
        })?;
        Ok(Query { text: text.to_owned(), path })
    }
}

/// Whether we know a version of the specification: 1.0 or 1.1, with or without a patch.
fn is_known(version: &str) -> bool {
    let minor = |minor| version.strip_prefix(minor).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    minor("1.0") || minor("1.1")
}

/// A text on one line, as folded YAML and JSON may break it differently.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
