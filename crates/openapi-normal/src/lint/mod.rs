//! The contract of the normal form: what progenitor 0.15 turns into code without refusing or panicking.
//!
//! | rule | the normal form | otherwise progenitor |
//! |---|---|---|
//! | `version` | is OpenAPI 3.0 | refuses |
//! | `openapiv3` | parses with the `openapiv3` crate | is never reached |
//! | `reference` | has only references `#/components/<kind>/<name>` that lead somewhere | panics |
//! | `path-item` | has no path item that is a reference | refuses |
//! | `operation-id` | gives every operation an id that is unique after casing | refuses |
//! | `success-type` | has at most one type over all success responses | panics |
//! | `error-type` | has at most one type over all error responses | panics |
//! | `response-schema` | gives every JSON response a schema | panics |
//! | `request-body` | has one media type per request body, and one it knows | panics |
//! | `encoding` | has no `encoding` | panics |
//! | `parameter` | has parameters with a schema, in path (simple), query (form) or header | refuses |
//! | `path-parameter` | declares every variable of a path | refuses |
//! | `parameter-names` | has no parameter name twice, whatever the location | loses one |
//! | `all-of-cycle` | has no schema that is, by `allOf`, made of itself | overflows the stack |
//! | `exclusive-bound` | has no exclusive bound without the bound | panics |
//!
//! [`violations`] lists the places that break it; [`crate::NormalForm::from_value`] refuses them.

mod cycles;
mod prepared;
mod shape;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

pub use prepared::prepared_violations;

use crate::operations::{Operation, is_error, is_success, operations};
use crate::pointer::{self, component, follow, join};
use crate::role::references;
use crate::schema;

/// A place that breaks the contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// JSON pointer into the linted document.
    pub pointer: String,
    /// Stable id of the rule, from the table of this module.
    pub rule: &'static str,
    /// What is wrong, in words for a person.
    pub message: String,
}

/// Everything in a document that progenitor would refuse or panic on, `version` and `openapiv3` first.
#[must_use]
pub fn violations(document: &Value) -> Vec<Violation> {
    let mut lint = Lint { document, found: Vec::new() };
    lint.version();
    // Early, because where a part has the wrong shape, what other rules say of it is a consequence.
    lint.parses();
    lint.references();
    lint.path_items();
    lint.operations();
    lint.cycles();
    lint.schemas();
    lint.found
}

struct Lint<'a> {
    document: &'a Value,
    found: Vec<Violation>,
}

/// Request media types that the generator can write.
const BODIES: [&str; 5] = [
    "application/json",
    "application/octet-stream",
    "application/x-www-form-urlencoded",
    "text/plain",
    "text/x-markdown",
];

impl Lint<'_> {
    fn add(&mut self, rule: &'static str, pointer: impl Into<String>, message: impl Into<String>) {
        self.found.push(Violation { pointer: pointer.into(), rule, message: message.into() });
    }

    fn version(&mut self) {
        let version = self.document.get("openapi").and_then(Value::as_str).unwrap_or_default();
        if !version.starts_with("3.0.") {
            self.add("version", "/openapi", format!("OpenAPI {version:?} is not 3.0"));
        }
    }

    fn parses(&mut self) {
        if let Some((at, message)) = shape::fault(self.document) {
            self.add("openapiv3", at, message);
        }
    }

    fn references(&mut self) {
        for (at, reference) in references(self.document, "") {
            let target = pointer::local(reference)
                .filter(|target| target.starts_with("/components/") && target.split('/').count() == 4);
            match target.map(|target| self.document.pointer(&target).is_some()) {
                Some(true) => {}
                Some(false) => self.add("reference", at, format!("{reference} leads nowhere")),
                None => self.add("reference", at, format!("{reference} names no component")),
            }
        }
    }

    fn path_items(&mut self) {
        for (path, item) in self.document.get("paths").and_then(Value::as_object).into_iter().flatten() {
            if item.get("$ref").is_some() {
                self.add("path-item", join("/paths", path), "the path item is a reference");
            }
        }
    }

    fn operations(&mut self) {
        let mut ids = BTreeMap::new();
        for operation in operations(self.document) {
            self.operation_id(&operation, &mut ids);
            self.responses(&operation);
            self.body(&operation);
            self.parameters(&operation);
        }
    }

    fn operation_id(&mut self, operation: &Operation<'_>, ids: &mut BTreeMap<String, String>) {
        let Some(id) = operation.value.get("operationId").and_then(Value::as_str) else {
            return self.add("operation-id", operation.at.clone(), "the operation has no id");
        };
        let folded = id.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        if let Some(other) = ids.insert(folded, operation.at.clone()) {
            self.add("operation-id", operation.at.clone(), format!("the id {id:?} is that of {other} too"));
        }
    }

    fn responses(&mut self, operation: &Operation<'_>) {
        let mut successes = BTreeSet::new();
        let mut errors = BTreeSet::new();
        for (status, at, response) in operation.responses(self.document) {
            let content = response.get("content").and_then(Value::as_object);
            let json = content.and_then(|content| {
                content.iter().find(|(media_type, _)| media_type.split(';').next() == Some("application/json"))
            });
            let body = match json {
                Some((media_type, media)) => {
                    let at = join(&format!("{at}/content"), media_type);
                    self.encoding(media, &at);
                    match media.get("schema") {
                        Some(schema) => schema.to_string(),
                        None => {
                            self.add("response-schema", at, "the JSON response has no schema");
                            continue;
                        }
                    }
                }
                None if content.is_some_and(|content| !content.is_empty()) => "bytes".to_owned(),
                None => "nothing".to_owned(),
            };
            if is_success(status) || status == "default" {
                successes.insert(body.clone());
            }
            if is_error(status) || status == "default" {
                errors.insert(body);
            }
        }
        for (rule, types) in [("success-type", successes), ("error-type", errors)] {
            if types.len() > 1 {
                let message = format!("the responses have {} different types", types.len());
                self.add(rule, join(&operation.at, "responses"), message);
            }
        }
    }

    fn body(&mut self, operation: &Operation<'_>) {
        let Some((at, body)) = operation.body(self.document) else {
            return;
        };
        let content: Vec<_> = body.get("content").and_then(Value::as_object).into_iter().flatten().collect();
        let [(media_type, media)] = content.as_slice() else {
            return self.add("request-body", at, format!("the body has {} media types", content.len()));
        };
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        if !BODIES.contains(&essence) {
            let message = format!("no body of type {media_type:?} can be generated");
            self.add("request-body", at.clone(), message);
        }
        if media.get("schema").is_none() {
            self.add("request-body", at.clone(), "the body has no schema");
        }
        self.encoding(media, &join(&format!("{at}/content"), media_type));
    }

    fn encoding(&mut self, media: &Value, at: &str) {
        let encoding = media.get("encoding").and_then(Value::as_object);
        if encoding.is_some_and(|encoding| !encoding.is_empty()) {
            self.add("encoding", join(at, "encoding"), "the media type has an encoding");
        }
    }

    fn parameters(&mut self, operation: &Operation<'_>) {
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        for (at, parameter) in operation.parameters(self.document) {
            let text = |key: &str| parameter.get(key).and_then(Value::as_str).unwrap_or_default();
            let (name, place) = (text("name"), text("in"));
            let style = match place {
                "path" | "header" => "simple",
                "query" => "form",
                other => {
                    self.add("parameter", at, format!("{name} is in {other:?}, which cannot be generated"));
                    continue;
                }
            };
            if !["", style].contains(&text("style")) {
                self.add("parameter", at.clone(), format!("{name} has the style {:?}", text("style")));
            }
            match parameter.get("schema") {
                None => self.add("parameter", at.clone(), format!("{name} has no schema")),
                Some(schema) => {
                    let (_, schema) = follow(self.document, at.clone(), schema);
                    if schema.get("type").and_then(Value::as_str) == Some("object") {
                        self.add("parameter", at.clone(), format!("{name} is an object"));
                    }
                }
            }
            // The operation may repeat a parameter of its path item.
            if names.insert(name.to_owned(), place.to_owned()).is_some_and(|other| other != place) {
                self.add("parameter-names", at, format!("{name} is in two places"));
            }
        }
        for variable in variables(operation.path) {
            if names.get(variable).is_none_or(|place| place != "path") {
                self.add("path-parameter", operation.at.clone(), format!("{{{variable}}} is not declared"));
            }
        }
    }

    fn cycles(&mut self) {
        for cycle in cycles::cycles(self.document) {
            if let Some(first) = cycle.first() {
                self.add("all-of-cycle", component("schemas", first), cycles::describe(&cycle));
            }
        }
    }

    fn schemas(&mut self) {
        let mut document = self.document.clone();
        schema::for_each_mut(&mut document, &mut |schema, at| {
            for (exclusive, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
                if schema.get(exclusive) == Some(&Value::Bool(true)) && schema.get(bound).is_none() {
                    self.add("exclusive-bound", at, format!("{exclusive} without {bound}"));
                }
            }
        });
    }
}

/// The names of a path's variables.
fn variables(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}
