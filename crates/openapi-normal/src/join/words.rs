//! What two documents say with the same meaning and in other words; and references to what is called otherwise.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::pointer;

/// Members that are for people.
const WORDS: [&str; 5] = ["description", "title", "summary", "example", "examples"];

/// Members whose own members are names, not keywords.
const NAMES: [&str; 9] = [
    "properties",
    "patternProperties",
    "$defs",
    "dependentSchemas",
    "responses",
    "content",
    "headers",
    "mapping",
    "callbacks",
];

/// Members that hold data.
const DATA: [&str; 3] = ["enum", "const", "default"];

/// Whether two schemas, or two other components, say the same.
pub(super) fn equal_apart_from_words(a: &Value, b: &Value) -> bool {
    equal(a, b, Level::Keywords)
}

/// What the members of an object are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Keywords,
    Names,
    Data,
}

fn equal(a: &Value, b: &Value, level: Level) -> bool {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            let counts = |key: &&String| level != Level::Keywords || !WORDS.contains(&key.as_str());
            let below = |key: &str| match level {
                Level::Names => Level::Keywords,
                Level::Data => Level::Data,
                Level::Keywords if NAMES.contains(&key) => Level::Names,
                Level::Keywords if DATA.contains(&key) => Level::Data,
                Level::Keywords => Level::Keywords,
            };
            a.keys().filter(counts).count() == b.keys().filter(counts).count()
                && a.iter().filter(|(key, _)| counts(key)).all(|(key, a)| {
                    b.get(key).is_some_and(|b| match (key.as_str(), level) {
                        ("required", Level::Keywords) => same_set(a, b),
                        _ => equal(a, b, below(key)),
                    })
                })
        }
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b, level)),
        _ => a == b,
    }
}

/// `required` is a list of names whose order says nothing; of a parameter it is a flag.
fn same_set(a: &Value, b: &Value) -> bool {
    match (a.as_array(), b.as_array()) {
        (Some(a), Some(b)) => a.iter().all(|name| b.contains(name)) && b.iter().all(|name| a.contains(name)),
        _ => a == b,
    }
}

/// Makes references lead to schemas under their new names.
pub(super) fn repoint(value: &mut Value, rename: &BTreeMap<String, String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                match value {
                    Value::String(text) if key == "$ref" => {
                        if let Some(new) = renamed(text, rename) {
                            *text = new;
                        }
                    }
                    Value::Object(mapping) if key == "mapping" => {
                        for target in mapping.values_mut() {
                            if let Value::String(text) = target
                                && let Some(new) = renamed(text, rename).or_else(|| rename.get(text).cloned())
                            {
                                *text = new;
                            }
                        }
                    }
                    _ => repoint(value, rename),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| repoint(value, rename)),
        _ => {}
    }
}

fn renamed(reference: &str, rename: &BTreeMap<String, String>) -> Option<String> {
    let local = pointer::local(reference)?;
    let rest = local.strip_prefix("/components/schemas/")?;
    let (name, inside) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let new = rename.get(&*pointer::unescape(name))?;
    Some(pointer::reference_to(&format!("{}{inside}", pointer::join("/components/schemas", new))))
}
