//! A document in canonical spelling as JSON Schema 2020-12 reads it, for answers.

use serde_json::{Map, Value, json};

/// All of the document: schemas are found by their pointers, and what is no schema is never referred to as one.
///
/// A property that is only written is not required of an answer. `nullable` allows null wherever it stands.
pub(super) fn of_answers(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(of_answers).collect(),
        Value::Object(members) => object(members),
        _ => value.clone(),
    }
}

fn object(members: &Map<String, Value>) -> Value {
    let mut schema = Map::new();
    for (key, value) in members {
        match (key.as_str(), value) {
            // The document is one resource; a dialect of its own would make it another.
            ("$schema" | "$id" | "$self" | "jsonSchemaDialect", Value::String(_)) => {}
            ("nullable" | "x-only-null", Value::Bool(_)) => {}
            ("exclusiveMinimum" | "exclusiveMaximum", Value::Bool(_)) => {}
            ("minimum", Value::Number(_)) if members.get("exclusiveMinimum") == Some(&Value::Bool(true)) => {
                schema.insert("exclusiveMinimum".to_owned(), value.clone());
            }
            ("maximum", Value::Number(_)) if members.get("exclusiveMaximum") == Some(&Value::Bool(true)) => {
                schema.insert("exclusiveMaximum".to_owned(), value.clone());
            }
            ("required", Value::Array(names)) => {
                schema.insert(
                    key.clone(),
                    names.iter().filter(|name| !is_only_written(members, name)).cloned().collect(),
                );
            }
            ("enum" | "const", _) => _ = schema.insert(key.clone(), value.clone()),
            // A property may be called like any of these keywords.
            ("properties" | "patternProperties", Value::Object(own)) => {
                let own = own.iter().map(|(name, schema)| (name.clone(), of_answers(schema)));
                schema.insert(key.clone(), Value::Object(own.collect()));
            }
            _ => _ = schema.insert(key.clone(), of_answers(value)),
        }
    }
    let says = |key: &str| members.get(key) == Some(&Value::Bool(true));
    if says("x-only-null") {
        return json!({ "type": "null" });
    }
    match says("nullable") {
        // Not a union: its errors would say no more than that no branch fits.
        true => json!({ "if": { "type": "null" }, "else": schema }),
        false => Value::Object(schema),
    }
}

fn is_only_written(schema: &Map<String, Value>, name: &Value) -> bool {
    let property = name.as_str().and_then(|name| schema.get("properties")?.get(name));
    property.and_then(|property| property.get("writeOnly")) == Some(&Value::Bool(true))
}
