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

/// The types of JSON Schema.
const TYPES: [&str; 7] = ["array", "boolean", "integer", "null", "number", "object", "string"];

/// Which way a value goes, as far as that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// It is an answer, which has what is only read.
    Answer,
    /// It may be either.
    Any,
}

/// A document, or a part of it, as JSON Schema reads it. Applied to everything alike: what is no schema is never
/// referred to as one.
pub(super) fn schema_of(document: &Value, value: &Value, way: Way) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| schema_of(document, item, way)).collect(),
        Value::Object(members) => Value::Object(schema_members(document, members, way)),
        _ => value.clone(),
    }
}

fn schema_members(document: &Value, members: &Map<String, Value>, way: Way) -> Map<String, Value> {
    let mut schema = Map::new();
    let (mut parts, mut required) = (Vec::new(), Vec::new());
    for (key, value) in members {
        // A property that is called like a keyword has an object for its value, and stays.
        match (key.as_str(), value) {
            (key, Value::Number(_) | Value::String(_) | Value::Bool(_)) if IGNORED.contains(&key) => {}
            ("example" | "examples" | "default", _) if !is_schema(value) => {}
            ("$schema" | "$id" | "$self" | "jsonSchemaDialect", Value::String(_)) => {}
            ("required" | "nullable", Value::Bool(_)) => {}
            // What is no keyword as JSON Schema has it would make all of it unreadable.
            ("$ref", Value::Null | Value::Number(_) | Value::Array(_)) => {}
            ("$ref", Value::Object(inner)) if inner.get("$ref").is_some_and(Value::is_string) => {}
            ("type", Value::String(name)) if !TYPES.contains(&&**name) => {}
            ("type", Value::Array(names)) if !names.iter().all(|name| name.as_str().is_some_and(is_type)) => {}
            ("$ref", Value::String(reference)) if !leads_somewhere(document, reference) => {}
            ("required", Value::Array(names)) => {
                let names = names.iter().filter(|name| goes(members, name, way)).cloned();
                required.extend(names);
            }
            ("properties", Value::Object(properties)) => {
                // How Draft 3 says it, and some documents still do.
                let said = properties.iter().filter(|(_, schema)| schema.get("required") == Some(&Value::Bool(true)));
                let said = said.map(|(name, _)| Value::from(name.as_str()));
                required.extend(said.filter(|name| goes(members, name, way)));
                let own = properties.iter().map(|(name, property)| {
                    let is_one = property.is_object() || property.is_boolean();
                    (name.clone(), if is_one { schema_of(document, property, way) } else { json!(true) })
                });
                schema.insert(key.clone(), Value::Object(own.collect()));
            }
            ("enum" | "const", _) => _ = schema.insert(key.clone(), value.clone()),
            ("items", Value::Array(_)) => _ = schema.insert("prefixItems".to_owned(), schema_of(document, value, way)),
            ("oneOf", Value::Array(_)) => parts.push(json!({ "anyOf": schema_of(document, value, way) })),
            _ => _ = schema.insert(key.clone(), schema_of(document, value, way)),
        }
    }
    if !required.is_empty() {
        schema.insert("required".to_owned(), Value::Array(required));
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

fn is_type(name: &str) -> bool {
    TYPES.contains(&name)
}

/// Whether this is a schema, below `properties`, and not an example.
fn is_schema(value: &Value) -> bool {
    ["type", "$ref", "allOf", "anyOf", "oneOf", "properties"].iter().any(|key| value.get(key).is_some())
}

/// Whether a property has to be there on its way.
fn goes(schema: &Map<String, Value>, name: &Value, way: Way) -> bool {
    let property = name.as_str().and_then(|name| schema.get("properties")?.get(name));
    let only = |key: &str| property.and_then(|property| property.get(key)) == Some(&Value::Bool(true));
    name.is_string() && !only("writeOnly") && (way == Way::Answer || !only("readOnly"))
}

fn leads_somewhere(document: &Value, reference: &str) -> bool {
    target(reference).is_some_and(|pointer| document.pointer(&pointer).is_some())
}
