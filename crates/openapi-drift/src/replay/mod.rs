//! Drift of behaviour: recorded answers held against what the document promises.
//!
//! A document may stay as it is while the server does not. Whoever keeps a few answers can ask whether they are
//! still what was promised:
//!
//! ```
//! use openapi_drift::replay::{Promises, Recorded};
//! use openapi_normal::{Document, Limits};
//!
//! let text = br#"{
//!   "openapi": "3.1.0", "info": { "title": "Pets", "version": "1" },
//!   "paths": { "/pets": { "get": { "operationId": "listPets", "responses": { "200": {
//!     "description": "", "content": { "application/json": { "schema": {
//!       "type": "object", "required": ["names"],
//!       "properties": { "names": { "type": "array", "items": { "type": "string" } } }
//!     } } } } } } } }
//! }"#;
//! let promises = Promises::new(&Document::read_lenient(text, "pets.json", &Limits::default())?);
//! let answer = Recorded::read(br#"{ "operation": "listPets", "status": 200, "body": { "names": ["Rex", null] } }"#)?;
//! let broken = promises.broken_by(&answer);
//! assert_eq!(broken[0].to_string(), "wrong-type at $.names[]: null where type string was promised");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Answers hold what belongs to people. What is reported are places, types, and names of properties; of values only
//! those that a list of values does not know, which is what there is to know about them.

mod schema;
mod undeclared;

use std::collections::BTreeMap;
use std::fmt;

use jsonschema::{Registry, ValidationError};
use openapi_normal::pointer::{follow, join, reference_to};
use openapi_normal::{Document, prepare_unnamed};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// One answer that somebody kept.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recorded {
    /// The `operationId`, or upper-case method and path template: `GET /pets/{id}`.
    pub operation: String,
    /// The status.
    pub status: u16,
    /// The media type, without parameters, if it was none of JSON.
    pub media_type: Option<String>,
    /// The body, decoded; not there if there was none. `null` is a body.
    #[serde(default, deserialize_with = "present")]
    pub body: Option<Value>,
}

fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

impl Recorded {
    /// Reads a file that holds one answer.
    ///
    /// # Errors
    ///
    /// With line and column, for what is no JSON or no answer.
    pub fn read(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }
}

/// Something that was promised and not kept, or not promised.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Broken {
    /// What kind of thing.
    pub code: Code,
    /// Where in the body: `$.items[].name`; empty for the answer as a whole.
    pub path: String,
    /// In one line.
    pub message: String,
}

/// Kinds of [`Broken`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The document has no such operation. The record is wrong, or the document.
    UnknownOperation,
    /// What was promised cannot be read, so that nobody knows whether it was kept.
    NotEvaluated,
    /// The operation promises nothing for this status.
    UndeclaredStatus,
    /// There is a body where none was promised, or one of another media type.
    UndeclaredBody,
    /// There is no body where one was promised.
    MissingBody,
    /// A property that was promised is not there.
    MissingProperty,
    /// A value of another type.
    WrongType,
    /// A value that its list of values does not know.
    UndeclaredValue,
    /// A value outside of its bounds, pattern or composition.
    OutOfBounds,
    /// A property that the document does not know. Clients that are generated here take it.
    UndeclaredProperty,
}

impl Code {
    /// True for what a client that takes the document at its word stumbles over.
    #[must_use]
    pub fn breaks(self) -> bool {
        !matches!(self, Code::UndeclaredProperty | Code::NotEvaluated)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Code::UnknownOperation => "unknown-operation",
            Code::NotEvaluated => "not-evaluated",
            Code::UndeclaredStatus => "undeclared-status",
            Code::UndeclaredBody => "undeclared-body",
            Code::MissingBody => "missing-body",
            Code::MissingProperty => "missing-property",
            Code::WrongType => "wrong-type",
            Code::UndeclaredValue => "undeclared-value",
            Code::OutOfBounds => "out-of-bounds",
            Code::UndeclaredProperty => "undeclared-property",
        })
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { code, path, message } = self;
        match path.as_str() {
            "" => write!(f, "{code}: {message}"),
            path => write!(f, "{code} at {path}: {message}"),
        }
    }
}

/// What a document promises of answers.
#[derive(Debug)]
pub struct Promises {
    document: Value,
    /// Where each operation stands, by its id and by method and path.
    operations: BTreeMap<String, String>,
    /// The document as JSON Schema reads it, or why it cannot.
    registry: Result<Registry<'static>, String>,
}

/// The document's address among schemas.
const ADDRESS: &str = "https://document.invalid/";

impl Promises {
    /// Reads them from a document.
    #[must_use]
    pub fn new(document: &Document) -> Self {
        let document = prepare_unnamed(document).document;
        let mut operations = BTreeMap::new();
        for (path, item) in document.get("paths").and_then(Value::as_object).into_iter().flatten() {
            let at_path = join("/paths", path);
            for (method, operation) in item.as_object().into_iter().flatten() {
                if operation.get("responses").is_some_and(Value::is_object) {
                    let at = join(&at_path, method);
                    let id = operation.get("operationId").and_then(Value::as_str).map(str::to_owned);
                    operations.extend(id.into_iter().map(|id| (id, at.clone())));
                    operations.insert(format!("{} {path}", method.to_uppercase()), at);
                }
            }
        }
        let registry = Registry::new().add(ADDRESS, schema::of_answers(&document));
        let registry = registry.and_then(|registry| registry.prepare()).map_err(|error| error.to_string());
        Self { document, operations, registry }
    }

    /// The `operationId` of an operation that is named in either way.
    #[must_use]
    pub fn operation_id(&self, operation: &str) -> Option<&str> {
        self.document.pointer(self.operations.get(operation)?)?.get("operationId")?.as_str()
    }

    /// What an answer does not keep; sorted, each once.
    #[must_use]
    pub fn broken_by(&self, answer: &Recorded) -> Vec<Broken> {
        let mut broken = self.all_broken_by(answer);
        broken.sort();
        broken.dedup();
        broken
    }

    fn all_broken_by(&self, answer: &Recorded) -> Vec<Broken> {
        let whole = |code, message: String| vec![Broken { code, path: String::new(), message }];
        let Some(operation) = self.operations.get(&answer.operation) else {
            let message = format!("the document has no operation `{}`", answer.operation);
            return whole(Code::UnknownOperation, message);
        };
        let Some((at, response)) = self.response(operation, answer.status) else {
            return whole(Code::UndeclaredStatus, format!("nothing is promised for the status {}", answer.status));
        };
        let content = response.get("content").and_then(Value::as_object).filter(|content| !content.is_empty());
        let (content, body) = match (content, &answer.body) {
            (None, None) => return Vec::new(),
            (None, Some(_)) => return whole(Code::UndeclaredBody, "a body where none was promised".to_owned()),
            (Some(_), None) => return whole(Code::MissingBody, "no body where one was promised".to_owned()),
            (Some(content), Some(body)) => (content, body),
        };
        let Some((media_type, declared)) = media_type(content, answer.media_type.as_deref()) else {
            let promised: Vec<_> = content.keys().map(String::as_str).collect();
            let message = format!("a body of a media type that was not promised; promised: {}", promised.join(", "));
            return whole(Code::UndeclaredBody, message);
        };
        if declared.get("schema").is_none() {
            return Vec::new();
        }
        let schema = join(&join(&join(&at, "content"), media_type), "schema");
        let mut broken = self.invalid(&schema, body);
        broken.extend(undeclared::properties(&self.document, &schema, body));
        broken
    }

    /// What is promised for a status: by itself, by its class, or by default.
    fn response(&self, operation: &str, status: u16) -> Option<(String, &Value)> {
        let at = join(operation, "responses");
        let responses = self.document.pointer(&at)?.as_object()?;
        let class = format!("{}XX", status / 100);
        let key = [status.to_string(), class.clone(), class.to_lowercase(), "default".to_owned()]
            .into_iter()
            .find(|key| responses.contains_key(key))?;
        Some(follow(&self.document, join(&at, &key), responses.get(&key)?))
    }

    fn invalid(&self, schema: &str, body: &Value) -> Vec<Broken> {
        let validator = self.registry.as_ref().map_err(Clone::clone).and_then(|registry| {
            let schema = json!({ "$ref": format!("{ADDRESS}{}", reference_to(schema)) });
            jsonschema::options()
                .with_draft(jsonschema::Draft::Draft202012)
                .with_registry(registry)
                .offline()
                .should_validate_formats(false)
                .build(&schema)
                .map_err(|error| error.to_string())
        });
        match validator {
            Ok(validator) => validator.iter_errors(body).map(|error| broken(&error)).collect(),
            Err(why) => {
                let message = format!("the schema of this answer cannot be read: {why}");
                vec![Broken { code: Code::NotEvaluated, path: String::new(), message }]
            }
        }
    }
}

/// The entry for a media type: the exact one, a range around it, or, where none is named, the first one of JSON.
fn media_type<'a>(content: &'a Map<String, Value>, named: Option<&str>) -> Option<(&'a String, &'a Value)> {
    let essence = |key: &str| key.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let named = named.map(essence);
    let fits = |key: &String| {
        let key = essence(key);
        match &named {
            None => key.ends_with("json") || key == "*/*" || key == "application/*",
            Some(named) => {
                let range = named.split('/').next().map(|kind| format!("{kind}/*"));
                key == *named || key == "*/*" || Some(key) == range
            }
        }
    };
    content.iter().find(|(key, _)| fits(key))
}

/// An error of the validator, without the value that it is about.
fn broken(error: &ValidationError<'_>) -> Broken {
    use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
    let instance = error.instance();
    let mut path = undeclared::shown(error.instance_path().as_str());
    let found = kind_of(instance);
    let (code, message) = match error.kind() {
        Kind::Required { property } => {
            path = format!("{path}.{}", property.as_str().unwrap_or_default());
            (Code::MissingProperty, "not there, though it was promised".to_owned())
        }
        Kind::Type { kind } => {
            let promised = match kind {
                TypeKind::Single(one) => format!("type {one}"),
                TypeKind::Multiple(several) => {
                    let names: Vec<_> = several.iter().map(|one| one.to_string()).collect();
                    format!("type {}", names.join(" or "))
                }
            };
            (Code::WrongType, format!("{found} where {promised} was promised"))
        }
        Kind::Enum { .. } | Kind::Constant { .. } => {
            (Code::UndeclaredValue, format!("{} is not one of the values", short(instance)))
        }
        kind => (Code::OutOfBounds, format!("{found} that breaks `{}`", kind.keyword())),
    };
    Broken { code, path, message }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a number with a fraction",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// A value that a list does not know, if it is a word; what is longer was never meant for the list.
fn short(value: &Value) -> String {
    match value {
        Value::String(text) if text.len() <= 40 => format!("`{text}`"),
        Value::Bool(_) | Value::Number(_) => format!("`{value}`"),
        other => kind_of(other).to_owned(),
    }
}

#[cfg(test)]
mod tests;
