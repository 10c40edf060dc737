//! Keywords that 3.0 spells otherwise, or not at all.

use serde_json::{Value, json};

use super::{Change, Schema};
use crate::ledger::Kind;

pub(crate) fn constant(schema: &mut Schema) -> Change {
    let value = schema.shift_remove("const")?;
    if !schema.contains_key("type")
        && let Some(kind) = kind(&value)
    {
        schema.insert("type".to_owned(), json!(kind));
    }
    schema.insert("enum".to_owned(), json!([value]));
    Some(Kind::Lossless)
}

fn kind(value: &Value) -> Option<&'static str> {
    match value {
        Value::Bool(_) => Some("boolean"),
        Value::String(_) => Some("string"),
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::Number(_) => Some("integer"),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

pub(crate) fn examples(schema: &mut Schema) -> Change {
    let first = match schema.shift_remove("examples")? {
        Value::Array(examples) => examples.into_iter().next(),
        // The map of a media type, misplaced here.
        _ => None,
    };
    if let Some(first) = first {
        schema.entry("example").or_insert(first);
    }
    Some(Kind::Lossless)
}

pub(crate) fn exclusive_bounds(schema: &mut Schema) -> Change {
    let mut changed = None;
    for (exclusive, bound, is_tighter) in [
        ("exclusiveMinimum", "minimum", (|new, old| new >= old) as fn(f64, f64) -> bool),
        ("exclusiveMaximum", "maximum", |new, old| new <= old),
    ] {
        let Some(Value::Number(number)) = schema.get(exclusive).cloned() else {
            continue;
        };
        let old = schema.get(bound).and_then(Value::as_f64);
        let tighter = old.is_none_or(|old| number.as_f64().is_some_and(|new| is_tighter(new, old)));
        if tighter {
            schema.insert(bound.to_owned(), Value::Number(number));
            schema.insert(exclusive.to_owned(), Value::Bool(true));
        } else {
            schema.shift_remove(exclusive);
        }
        changed = Some(Kind::Lossless);
    }
    changed
}

pub(crate) fn content(schema: &mut Schema) -> Change {
    let encoding = schema.shift_remove("contentEncoding");
    let media_type = schema.shift_remove("contentMediaType");
    let described = schema.shift_remove("contentSchema");
    let format = match (encoding.as_ref().and_then(Value::as_str), &media_type) {
        (Some("base64"), _) => Some("byte"),
        (None, Some(Value::String(media_type))) if media_type == "application/octet-stream" => Some("binary"),
        _ => None,
    };
    if encoding.is_none() && media_type.is_none() && described.is_none() {
        return None;
    }
    match format {
        Some(format) => {
            schema.entry("format").or_insert_with(|| json!(format));
            Some(Kind::Lossless)
        }
        None => Some(Kind::Approximated),
    }
}

pub(crate) fn pattern_properties(schema: &mut Schema) -> Change {
    let patterns = schema.shift_remove("patternProperties")?;
    let mut schemas = patterns.as_object().into_iter().flatten().map(|(_, schema)| schema);
    let values = match (schemas.next(), schemas.next()) {
        (Some(only), None) => only.clone(),
        _ => json!({}),
    };
    // `false` only forbade what the patterns do not match.
    if schema.get("additionalProperties").is_none_or(|more| more == &Value::Bool(false)) {
        schema.insert("additionalProperties".to_owned(), values);
    }
    Some(Kind::Approximated)
}

pub(crate) fn prefix_items(schema: &mut Schema) -> Change {
    schema.shift_remove("prefixItems")?;
    schema.insert("items".to_owned(), json!({}));
    Some(Kind::Approximated)
}

pub(crate) fn validation(schema: &mut Schema) -> Change {
    let removed = remove_all(
        schema,
        &[
            "contains",
            "dependentRequired",
            "dependentSchemas",
            "else",
            "if",
            "maxContains",
            "minContains",
            "propertyNames",
            "then",
            "unevaluatedItems",
            "unevaluatedProperties",
        ],
    );
    removed.then_some(Kind::Approximated)
}

pub(crate) fn identification(schema: &mut Schema) -> Change {
    let removed = remove_all(
        schema,
        &["$anchor", "$comment", "$defs", "$dynamicAnchor", "$id", "$schema", "$vocabulary", "definitions"],
    );
    removed.then_some(Kind::Lossless)
}

fn remove_all(schema: &mut Schema, keywords: &[&str]) -> bool {
    let before = schema.len();
    schema.retain(|keyword, _| !keywords.contains(&keyword.as_str()));
    schema.len() != before
}

pub(crate) fn implied_type(schema: &mut Schema) -> Change {
    let implied = match schema.get("type") {
        None if schema.contains_key("properties") => "object",
        None if schema.contains_key("items") => "array",
        // 3.0 wants to be told about the elements.
        Some(kind) if kind == "array" && !schema.contains_key("items") => {
            schema.insert("items".to_owned(), json!({}));
            return Some(Kind::Lossless);
        }
        _ => return None,
    };
    schema.insert("type".to_owned(), json!(implied));
    Some(Kind::Lossless)
}
