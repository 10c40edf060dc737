//! JSON Schema, as the documents use it in their canonical spelling: values made from it, and values held against it.

mod check;
mod draw;
mod generate;
mod text;

pub(crate) use check::{Fault, Mistake, check};
pub(crate) use draw::Draw;
pub(crate) use generate::{Generator, member_schema};
pub(crate) use text::sentence;

use serde_json::Value;

/// The value itself, or what its `$ref` leads to in the document. The canonical spelling has no circles of references.
pub(crate) fn resolved<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let mut value = value;
    while let Some(reference) = value.get("$ref").and_then(Value::as_str) {
        value = reference.strip_prefix('#').and_then(|pointer| document.pointer(pointer)).unwrap_or(&Value::Null);
    }
    value
}

/// The schemas that all hold for a value: this one and those in its `allOf`.
fn parts<'a>(document: &'a Value, schema: &'a Value) -> Vec<&'a Value> {
    let schema = resolved(document, schema);
    let mut parts = vec![schema];
    for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
        parts.extend(self::parts(document, part));
    }
    parts
}

/// Alternatives of a schema.
fn alternatives(schema: &Value) -> Option<&Vec<Value>> {
    schema.get("oneOf").or_else(|| schema.get("anyOf"))?.as_array().filter(|alternatives| !alternatives.is_empty())
}

fn is_nullable(schema: &Value) -> bool {
    schema.get("nullable").and_then(Value::as_bool).unwrap_or(false)
}
