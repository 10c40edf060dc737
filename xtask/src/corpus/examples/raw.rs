//! Where the examples of a document stand.
//!
//! Taken are the examples of JSON and form bodies and of JSON responses (`example`, `examples` of the media type), and
//! `example`, `examples` and `default` of every schema there and under `components`, at whatever depth. Not taken are
//! those of parameters, which are not JSON on the wire, and of other media types.

use openapi_normal::pointer::join;
use serde_json::Value;

use crate::corpus::expected::{members, resolved, resolved_at};

/// An example in a document.
#[derive(Debug, Clone)]
pub struct Example<'a> {
    /// Where it stands.
    pub pointer: String,
    /// Where its schema stands.
    pub schema: String,
    /// The example.
    pub value: &'a Value,
}

/// Keywords whose value is a schema.
const SCHEMA: [&str; 14] = [
    "items",
    "additionalProperties",
    "additionalItems",
    "contains",
    "contentSchema",
    "else",
    "if",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
    "schema",
    "itemSchema",
];

/// Keywords whose value is an object or an array of schemas.
const SCHEMAS: [&str; 9] = [
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "definitions",
    "allOf",
    "anyOf",
    "oneOf",
    "prefixItems",
];

/// All of them, in the order of the document.
#[must_use]
pub fn examples(document: &Value) -> Vec<Example<'_>> {
    let mut found = Found { document, examples: Vec::new() };
    for (path, item) in members(document.get("paths")) {
        let at = join("/paths", path);
        for (method, operation) in members(Some(item)) {
            let at = join(&at, method);
            found.body_at(format!("{at}/requestBody"), operation.get("requestBody"));
            for (status, response) in members(operation.get("responses")) {
                found.body_at(join(&format!("{at}/responses"), status), Some(response));
            }
        }
    }
    if let Some(components) = document.get("components") {
        for kind in ["requestBodies", "responses"] {
            for (name, body) in members(components.get(kind)) {
                found.body_at(join(&format!("/components/{kind}"), name), Some(body));
            }
        }
        for (name, schema) in members(components.get("schemas")) {
            found.schema_at(&join("/components/schemas", name), schema);
        }
    }
    found.examples
}

/// Whether an example of this media type is JSON, or an object that is sent as a form.
fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "*/*"
        || essence == "application/x-www-form-urlencoded"
        || essence.ends_with("/json")
        || essence.ends_with("+json")
}

struct Found<'a> {
    document: &'a Value,
    examples: Vec<Example<'a>>,
}

impl<'a> Found<'a> {
    fn body_at(&mut self, pointer: String, body: Option<&'a Value>) {
        // A reference leads to a component, which has its own turn.
        for (media_type, media) in members(body.and_then(|body| body.get("content"))) {
            let at = join(&format!("{pointer}/content"), media_type);
            let Some(schema) = media.get("schema") else { continue };
            let schema_at = format!("{at}/schema");
            if is_json(media_type) {
                if let Some(value) = media.get("example") {
                    self.push(format!("{at}/example"), &schema_at, value);
                }
                for (name, example) in members(media.get("examples")) {
                    let at = join(&format!("{at}/examples"), name);
                    let (at, example) = resolved_at(self.document, at, example);
                    for key in ["value", "dataValue"] {
                        if let Some(value) = example.get(key) {
                            self.push(format!("{at}/{key}"), &schema_at, value);
                        }
                    }
                }
            }
            self.schema_at(&schema_at, schema);
        }
    }

    fn schema_at(&mut self, pointer: &str, schema: &'a Value) {
        for key in ["example", "default"] {
            if let Some(value) = schema.get(key) {
                self.push(format!("{pointer}/{key}"), pointer, value);
            }
        }
        for (index, value) in schema.get("examples").and_then(Value::as_array).into_iter().flatten().enumerate() {
            self.push(format!("{pointer}/examples/{index}"), pointer, value);
        }
        for key in SCHEMA {
            if let Some(schema) = schema.get(key) {
                self.schema_at(&format!("{pointer}/{key}"), schema);
            }
        }
        for key in SCHEMAS {
            for (name, schema) in members(schema.get(key)) {
                self.schema_at(&join(&format!("{pointer}/{key}"), name), schema);
            }
            for (index, schema) in schema.get(key).and_then(Value::as_array).into_iter().flatten().enumerate() {
                self.schema_at(&format!("{pointer}/{key}/{index}"), schema);
            }
        }
    }

    fn push(&mut self, pointer: String, schema: &str, value: &'a Value) {
        // An example may itself be a reference, which some tools allow in schemas as well.
        let value = if value.get("$ref").is_some() { resolved(self.document, value) } else { value };
        self.examples.push(Example { pointer, schema: schema.to_owned(), value });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn examples_are_found_where_schemas_stand() {
        let document = json!({
            "paths": { "/cups": { "post": {
                "parameters": [{ "example": 1, "schema": { "example": 2 } }],
                "requestBody": { "content": {
                    "application/json; charset=utf-8": { "schema": {}, "example": 3 },
                    "text/plain": { "schema": { "example": 4 }, "example": 5 },
                    "application/json": { "example": 6 },
                } },
                "responses": { "200": { "content": { "application/cups+json": {
                    "schema": { "properties": { "example": { "default": 7 } }, "items": { "examples": [8, 9] } },
                    "examples": { "a": { "value": 10 }, "b": { "$ref": "#/components/examples/B" } },
                } } } },
            } } },
            "components": {
                "schemas": { "Cup": { "allOf": [{ "example": { "x": 11 } }] } },
                "examples": { "B": { "value": 12 } },
            },
        });
        let shown: Vec<_> =
            examples(&document).iter().map(|found| format!("{} of {}", found.value, found.schema)).collect();
        insta::assert_snapshot!(shown.join("\n"));
    }
}
