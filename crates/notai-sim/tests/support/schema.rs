//! The pinned document as a judge of answers.
//!
//! It declares no property as required and none as nullable, and it leaves objects open; taken by the
//! letter it would let almost anything pass that is an object. So the judge is stricter, and more lenient
//! only where a line in [`MAY_BE_NULL`] says so: whatever an object lists is all that it may hold.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::{Value, json};

const DOCUMENT: &str = include_str!("../../../../openapi/notai/document.json");

/// Properties that the simulator sends as null now and then. The document does not say that they may be
/// null; the fact sheet's rule is to take every property for nullable, and a client has to survive it.
pub(crate) const MAY_BE_NULL: [&str; 5] = [
    "Pagination.nextCursor",
    "PublicSession.detectionFlags",
    "PublicUser.sparkline",
    "PublicUser.userName",
    "SessionDetails.pageHistory",
];

/// Judges answers, and remembers which of the permitted nulls it has met.
pub(crate) struct Judge {
    document: Value,
    met: RefCell<BTreeSet<String>>,
}

impl Judge {
    pub(crate) fn new() -> Judge {
        let document = serde_json::from_str(DOCUMENT).expect("the pinned document is JSON");
        Judge { document, met: RefCell::default() }
    }

    /// Every operation as (method, path).
    pub(crate) fn operations(&self) -> BTreeSet<(String, String)> {
        let paths = self.document["paths"].as_object().expect("paths");
        let operations = paths.iter().flat_map(|(path, item)| {
            let methods = item.as_object().expect("a path item").keys();
            methods.map(move |method| (method.clone(), path.clone()))
        });
        operations.collect()
    }

    /// The component that an operation declares for a status.
    pub(crate) fn declared(&self, path: &str, status: &str) -> Option<String> {
        let schema = &self.document["paths"][path]["get"]["responses"][status]["content"]["application/json"]["schema"];
        Some(schema["$ref"].as_str()?.trim_start_matches("#/components/schemas/").to_owned())
    }

    /// Permitted nulls that no answer has held so far.
    pub(crate) fn unmet(&self) -> Vec<&'static str> {
        MAY_BE_NULL.into_iter().filter(|name| !self.met.borrow().contains(*name)).collect()
    }

    /// Panics unless the answer is what the component describes and holds nothing undeclared.
    pub(crate) fn check(&self, component: &str, answer: &Value, context: &str) {
        self.note_nulls(component, answer);
        let mut components = self.document["components"].clone();
        for (name, schema) in components["schemas"].as_object_mut().expect("schemas") {
            close(schema);
            for (property, schema) in schema["properties"].as_object_mut().into_iter().flatten() {
                if MAY_BE_NULL.contains(&format!("{name}.{property}").as_str()) {
                    *schema = json!({ "anyOf": [schema.clone(), { "type": "null" }] });
                }
            }
        }
        let schema = json!({
            "$schema": "http://json-schema.org/draft-04/schema#",
            "components": components,
            "allOf": [{ "$ref": format!("#/components/schemas/{component}") }],
        });
        let validator = jsonschema::options()
            .should_validate_formats(true)
            .build(&schema)
            .unwrap_or_else(|error| panic!("the schema of {component}: {error}"));
        let errors: Vec<String> =
            validator.iter_errors(answer).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{context} is no {component}:\n{}\n{answer:#}", errors.join("\n"));
    }

    fn note_nulls(&self, component: &str, answer: &Value) {
        let schema = &self.document["components"]["schemas"][component];
        for (property, value) in answer.as_object().into_iter().flatten() {
            if value.is_null() {
                self.met.borrow_mut().insert(format!("{component}.{property}"));
            }
            let schema = &schema["properties"][property];
            let target = |schema: &Value| {
                schema["$ref"].as_str().map(|name| name.trim_start_matches("#/components/schemas/").to_owned())
            };
            if let Some(name) = target(schema) {
                self.note_nulls(&name, value);
            }
            if let Some(name) = target(&schema["items"]) {
                value.as_array().into_iter().flatten().for_each(|item| self.note_nulls(&name, item));
            }
        }
    }
}

/// Forbids what an object does not list, in this schema and in those inside of it.
fn close(schema: &mut Value) {
    if let Some(schema) = schema.as_object_mut() {
        if schema.contains_key("properties") && !schema.contains_key("additionalProperties") {
            schema.insert("additionalProperties".to_owned(), false.into());
        }
        schema.values_mut().for_each(close);
    }
}
