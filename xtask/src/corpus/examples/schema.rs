//! An OpenAPI document as JSON Schema reads it, with goodwill towards examples; see [`judge`](super::judge).

use serde_json::{Map, Value, json};

use crate::corpus::expected::target;

/// Keywords that no type can know, or that say nothing about the value.
const IGNORED: [&str; 22] = [
    "pattern",
    "format",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "minContains",
    "maxContains",
    "propertyNames",
    "example",
    "examples",
    "default",
    "xml",
    "discriminator",
];

/// A document, or a part of it, as JSON Schema reads it. Applied to everything alike: what is no schema is never
/// referred to as one.
pub(super) fn schema_of(document: &Value, value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| schema_of(document, item)).collect(),
        Value::Object(members) => Value::Object(schema_members(document, members)),
        _ => value.clone(),
    }
}

fn schema_members(document: &Value, members: &Map<String, Value>) -> Map<String, Value> {
    let mut schema = Map::new();
    let mut parts = Vec::new();
    for (key, value) in members {
        // A property that is called like a keyword has an object for its value, and stays.
        match (key.as_str(), value) {
            (key, Value::Number(_) | Value::String(_) | Value::Bool(_)) if IGNORED.contains(&key) => {}
            ("example" | "examples" | "default", _) if !is_schema(value) => {}
            ("$schema" | "$id" | "$self" | "jsonSchemaDialect", Value::String(_)) => {}
            ("required" | "nullable", Value::Bool(_)) => {}
            ("$ref", Value::String(reference)) if !leads_somewhere(document, reference) => {}
            ("required", Value::Array(names)) => {
                schema.insert(key.clone(), names.iter().filter(|name| is_both_ways(members, name)).cloned().collect());
            }
            ("enum" | "const", _) => _ = schema.insert(key.clone(), value.clone()),
            ("items", Value::Array(_)) => _ = schema.insert("prefixItems".to_owned(), schema_of(document, value)),
            ("oneOf", Value::Array(_)) => parts.push(json!({ "anyOf": schema_of(document, value) })),
            _ => _ = schema.insert(key.clone(), schema_of(document, value)),
        }
    }
    if !parts.is_empty()
        && let Value::Array(all) = schema.entry("allOf").or_insert_with(|| json!([]))
    {
        all.append(&mut parts);
    }
    if members.get("nullable") == Some(&Value::Bool(true)) {
        return Map::from_iter([("anyOf".to_owned(), json!([{ "type": "null" }, schema]))]);
    }
    schema
}

/// Whether this is a schema, below `properties`, and not an example.
fn is_schema(value: &Value) -> bool {
    ["type", "$ref", "allOf", "anyOf", "oneOf", "properties"].iter().any(|key| value.get(key).is_some())
}

/// Whether a property belongs into requests as well as into answers.
fn is_both_ways(schema: &Map<String, Value>, name: &Value) -> bool {
    let property = name.as_str().and_then(|name| schema.get("properties")?.get(name));
    let one_way = ["readOnly", "writeOnly"]
        .iter()
        .any(|key| property.and_then(|property| property.get(key)) == Some(&Value::Bool(true)));
    name.is_string() && !one_way
}

fn leads_somewhere(document: &Value, reference: &str) -> bool {
    target(reference).is_some_and(|pointer| document.pointer(&pointer).is_some())
}

/// A pointer as the fragment of a URL.
pub(super) fn percent_encoded(pointer: &str) -> String {
    let mut fragment = String::new();
    for byte in pointer.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/$!:@".contains(&byte) {
            fragment.push(char::from(byte));
        } else {
            fragment += &format!("%{byte:02X}");
        }
    }
    fragment
}
