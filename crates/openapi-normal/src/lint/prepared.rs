//! The contract of what [`crate::prepare`] gives.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Violation;
use crate::grammar::{Kind, Shape, member};
use crate::operations::operations;
use crate::pointer::{self, Place, follow, join};

/// Everything in a prepared document that breaks the contract of [`crate::prepare`]:
///
/// | rule | the prepared document |
/// |---|---|
/// | `shape` | has an object, a list, a text, a boolean or a number where OpenAPI wants one |
/// | `reference` | has only references to components of the right kind that exist |
/// | `circle` | has no component that is nothing but a reference back to itself |
/// | `written-out` | has no path item, media type, callback or security scheme that is a reference |
/// | `spelling` | spells null, several types, constants, booleans and references with company in one way |
/// | `operation-id` | gives every operation an id of its own |
/// | `path` | has paths that begin with a slash, and declares their variables |
/// | `parameter` | has parameters with a name, a place, and either a schema or content |
/// | `status` | has statuses of three digits, ranges, or `default` |
///
/// There should be none, whatever the document was.
#[must_use]
pub fn prepared_violations(document: &Value) -> Vec<Violation> {
    let mut lint = Lint { document, place: Place::default(), found: Vec::new() };
    lint.node(document, Kind::Document);
    lint.circles();
    lint.operations();
    lint.found
}

struct Lint<'a> {
    document: &'a Value,
    place: Place,
    found: Vec<Violation>,
}

impl Lint<'_> {
    fn add(&mut self, rule: &'static str, message: impl Into<String>) {
        self.found.push(Violation { pointer: self.place.as_str().to_owned(), rule, message: message.into() });
    }

    fn node(&mut self, value: &Value, kind: Kind) {
        let Value::Object(object) = value else {
            self.add("shape", format!("has to be {}", kind.described()));
            return;
        };
        if let Some(reference) = object.get("$ref") {
            match (reference.as_str(), kind.section()) {
                _ if matches!(kind, Kind::PathItem | Kind::MediaType | Kind::Callback | Kind::SecurityScheme) => {
                    self.add("written-out", "is a reference");
                }
                (Some(reference), Some(section)) => self.reference(reference, section),
                _ => self.add("reference", "cannot be a reference"),
            }
        }
        for (key, value) in object {
            let before = self.place.enter(key);
            if kind == Kind::Responses && !key.starts_with("x-") && !is_status(key) {
                self.add("status", "is no status");
            }
            if let Some(shape) = member(kind, key) {
                self.shaped(value, shape);
            }
            self.place.leave(before);
        }
        match kind {
            Kind::Schema => self.schema(object),
            Kind::Parameter if !object.contains_key("$ref") => self.parameter(object),
            _ => {}
        }
    }

    fn shaped(&mut self, value: &Value, shape: Shape) {
        let is_right = match shape {
            Shape::Data => true,
            Shape::Text | Shape::Types => value.is_string(),
            Shape::Flag => value.is_boolean(),
            Shape::Number => value.is_number(),
            Shape::Count => value.is_u64(),
            Shape::Bound => value.is_boolean() || value.is_number(),
            Shape::Texts => value.as_array().is_some_and(|items| items.iter().all(Value::is_string)),
            Shape::TextMap => value.as_object().is_some_and(|members| members.values().all(Value::is_string)),
            Shape::Values => value.is_array(),
            Shape::One(kind) => return self.node(value, kind),
            Shape::SchemaOrFlag if value.is_boolean() => true,
            Shape::SchemaOrFlag => return self.node(value, Kind::Schema),
            Shape::List(kind) => {
                let items = value.as_array();
                for (index, item) in items.into_iter().flatten().enumerate() {
                    let before = self.place.enter_index(index);
                    self.node(item, kind);
                    self.place.leave(before);
                }
                items.is_some()
            }
            Shape::Map(kind) => {
                let entries = value.as_object();
                for (key, entry) in entries.into_iter().flatten() {
                    let before = self.place.enter(key);
                    self.node(entry, kind);
                    self.place.leave(before);
                }
                entries.is_some()
            }
        };
        if !is_right {
            self.add("shape", format!("has to be {shape:?}"));
        }
    }

    fn reference(&mut self, reference: &str, section: &str) {
        let target = pointer::local(reference).filter(|target| {
            let rest = target.strip_prefix("/components/").and_then(|rest| rest.strip_prefix(section));
            rest.and_then(|rest| rest.strip_prefix('/')).is_some_and(|name| !name.contains('/'))
        });
        match target.map(|target| self.document.pointer(&target).is_some()) {
            Some(true) => {}
            Some(false) => self.add("reference", format!("{reference} leads nowhere")),
            None => self.add("reference", format!("{reference} is no component among the {section}")),
        }
    }

    fn schema(&mut self, schema: &serde_json::Map<String, Value>) {
        let mut wrong = Vec::new();
        if schema.contains_key("$ref") && schema.len() > 1 {
            wrong.push("a reference has company");
        }
        if schema.get("type").is_some_and(|kind| kind == "null") {
            wrong.push("null is a type");
        }
        for keyword in ["const", "$defs", "definitions", "$id", "$anchor", "$dynamicRef", "$dynamicAnchor"] {
            if schema.contains_key(keyword) {
                wrong.push("a keyword has another spelling");
            }
        }
        let values = schema.get("enum").and_then(Value::as_array);
        if values.is_some_and(|values| values.is_empty() || values.iter().any(Value::is_null)) {
            wrong.push("an enum is empty, or has null");
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            if schema.get(keyword).and_then(Value::as_array).is_some_and(Vec::is_empty) {
                wrong.push("a union is empty");
            }
        }
        for message in wrong {
            self.add("spelling", message);
        }
        let mapping = schema.get("discriminator").and_then(|discriminator| discriminator.get("mapping"));
        for target in mapping.and_then(Value::as_object).into_iter().flat_map(|mapping| mapping.values()) {
            self.reference(target.as_str().unwrap_or_default(), "schemas");
        }
    }

    fn parameter(&mut self, parameter: &serde_json::Map<String, Value>) {
        let is_named = parameter.get("name").is_some_and(Value::is_string);
        if !is_named {
            self.add("parameter", "has no name");
        }
        if parameter.contains_key("schema") == parameter.contains_key("content") {
            self.add("parameter", "has not exactly one of schema and content");
        }
    }

    /// Components that are aliases of each other.
    fn circles(&mut self) {
        let sections = self.document.get("components").and_then(Value::as_object);
        let known = |section: &str| matches!(member(Kind::Components, section), Some(Shape::Map(_)));
        for (section, entries) in sections.into_iter().flatten().filter(|(section, _)| known(section)) {
            for (name, entry) in entries.as_object().into_iter().flatten() {
                let at = join(&join("/components", section), name);
                let (_, end) = follow(self.document, at.clone(), entry);
                if pointer::reference(end).is_some() {
                    self.found.push(Violation {
                        pointer: at,
                        rule: "circle",
                        message: "references lead nowhere".to_owned(),
                    });
                }
            }
        }
    }

    fn operations(&mut self) {
        let mut ids: BTreeMap<String, String> = BTreeMap::new();
        for (path, _) in self.document.get("paths").and_then(Value::as_object).into_iter().flatten() {
            if !path.starts_with('/') && !path.starts_with("x-") {
                self.place = Place::at(&join("/paths", path));
                self.add("path", "does not begin with a slash");
            }
        }
        for operation in operations(self.document) {
            self.place = Place::at(&operation.at);
            match operation.value.get("operationId").and_then(Value::as_str) {
                Some(id) => {
                    if let Some(other) = ids.insert(id.to_owned(), operation.at.clone()) {
                        self.add("operation-id", format!("{other} is called {id}, too"));
                    }
                }
                None => self.add("operation-id", "has none"),
            }
            let mut declared = BTreeSet::new();
            for (_, parameter) in operation.parameters(self.document) {
                let text = |key: &str| parameter.get(key).and_then(Value::as_str).unwrap_or_default();
                if !matches!(text("in"), "path" | "query" | "header" | "cookie" | "querystring") {
                    self.add("parameter", format!("{} stands in {:?}", text("name"), text("in")));
                }
                if text("in") == "path" {
                    declared.insert(text("name"));
                    if parameter.get("required") != Some(&Value::Bool(true)) {
                        self.add("parameter", format!("{} is not required", text("name")));
                    }
                }
            }
            let variables: BTreeSet<&str> = operation
                .path
                .split('{')
                .skip(1)
                .filter_map(|rest| rest.split_once('}'))
                .map(|(name, _)| name)
                .collect();
            if declared != variables {
                self.add("path", format!("declares {declared:?} for {variables:?}"));
            }
        }
    }
}

fn is_status(key: &str) -> bool {
    key == "default"
        || key.len() == 3
            && key.starts_with(|first: char| first.is_ascii_digit())
            && (key.ends_with("XX") || key.bytes().all(|byte| byte.is_ascii_digit()))
}
