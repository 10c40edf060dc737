//! One schema of two that describe the same thing, in more or in less detail.

use serde_json::{Map, Value};

use super::words::equal_apart_from_words;
use crate::pointer;

/// How deep two schemas are compared; deeper, they refer to each other in a circle.
const DEEPEST: usize = 64;

/// Both schemas in one, by the roots of their documents; else the place at which they contradict each other.
///
/// Objects are the sum of their properties, and lists have the sum of their items. All else must be equal.
pub(super) fn merge(own: &Value, theirs: &Value, roots: (&Value, &Value), at: &str) -> Result<Value, String> {
    merge_at(own, theirs, roots, at, 0)
}

/// Whether a schema holds more than so many values.
pub(super) fn is_larger_than(schema: &Value, most: usize) -> bool {
    fn count(value: &Value, left: &mut usize) -> bool {
        if *left == 0 {
            return false;
        }
        *left -= 1;
        match value {
            Value::Object(members) => members.values().all(|value| count(value, left)),
            Value::Array(values) => values.iter().all(|value| count(value, left)),
            _ => true,
        }
    }
    let mut left = most;
    !count(schema, &mut left)
}

fn merge_at(own: &Value, theirs: &Value, roots: (&Value, &Value), at: &str, depth: usize) -> Result<Value, String> {
    if equal_apart_from_words(own, theirs) {
        return Ok(own.clone());
    }
    let clash = || Err(at.to_owned());
    // A document may refer to what another one writes out.
    let (_, one) = pointer::follow(roots.0, at.to_owned(), own);
    let (_, other) = pointer::follow(roots.1, at.to_owned(), theirs);
    let (Value::Object(one), Value::Object(other)) = (one, other) else { return clash() };
    if depth > DEEPEST || one.get("type") != other.get("type") {
        return clash();
    }
    let inner = |key: &str, name: Option<&str>, a: &Value, b: &Value| {
        let at = name.map_or_else(|| pointer::join(at, key), |name| pointer::join(&pointer::join(at, key), name));
        merge_at(a, b, roots, &at, depth + 1)
    };
    let mut merged = one.clone();
    match one.get("type").and_then(Value::as_str) {
        Some("object") if equal_but_for(one, other, "properties") => {
            let mut properties = one.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
            for (name, theirs) in other.get("properties").and_then(Value::as_object).into_iter().flatten() {
                let property = match properties.get(name) {
                    Some(own) => inner("properties", Some(name), own, theirs)?,
                    None => theirs.clone(),
                };
                properties.insert(name.clone(), property);
            }
            merged.insert("properties".to_owned(), Value::Object(properties));
        }
        Some("array") if equal_but_for(one, other, "items") => {
            let nothing = Value::Object(Map::new());
            let items = |schema: &Map<String, Value>| schema.get("items").unwrap_or(&nothing).clone();
            merged.insert("items".to_owned(), inner("items", None, &items(one), &items(other))?);
        }
        _ => return clash(),
    }
    let merged = Value::Object(merged);
    // Nothing new: what was a reference stays one.
    Ok(if equal_apart_from_words(&merged, &Value::Object(one.clone())) { own.clone() } else { merged })
}

/// Whether two schemas differ in nothing but `keyword` and words.
fn equal_but_for(one: &Map<String, Value>, other: &Map<String, Value>, keyword: &str) -> bool {
    let without = |schema: &Map<String, Value>| {
        let mut schema = schema.clone();
        schema.remove(keyword);
        Value::Object(schema)
    };
    equal_apart_from_words(&without(one), &without(other))
}
