//! Ways to break a document: one random change at a random place.

use openapi_normal::pointer::{join, unescape};
use serde_json::{Value, json};

/// A change, in numbers that a test runner makes up and shrinks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Change {
    /// Which node, modulo the number of nodes.
    pub(crate) node: u32,
    /// What is done to it.
    pub(crate) how: u8,
    /// Which other node takes part.
    pub(crate) other: u32,
}

/// Makes the change.
pub(crate) fn apply(document: &mut Value, change: Change) {
    let pointers = pointers(document);
    let at = |index: u32| pointers.get(index as usize % pointers.len().max(1)).cloned().unwrap_or_default();
    let (pointer, other) = (at(change.node), at(change.other));
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    let key = unescape(key).into_owned();
    let copy = document.pointer(&other).cloned().unwrap_or_default();
    let Some(parent) = document.pointer_mut(parent) else { return };
    let new = match change.how % 18 {
        0 => return remove(parent, &key),
        1 => return rename(parent, &key, "type"),
        2 => return rename(parent, &key, "$ref"),
        3 => return rename(parent, &key, "properties"),
        4 => return double(parent, &key),
        5 => json!(null),
        6 => json!(true),
        7 => json!(""),
        8 => json!("\u{0}\u{1f980}'\"\\{}"),
        9 => json!([]),
        10 => json!({}),
        11 => json!(-1),
        12 => json!(1.5e300),
        13 => json!({ "$ref": format!("#{pointer}") }),
        14 | 15 => json!({ "$ref": format!("#{other}") }),
        16 => json!([{ "$ref": format!("#{other}") }, null]),
        _ => copy,
    };
    if let Some(place) = child(parent, &key) {
        *place = new;
    }
}

/// Every place but the root, and but the version, without which there is no document.
fn pointers(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut todo = vec![(String::new(), document)];
    while let Some((pointer, value)) = todo.pop() {
        match value {
            Value::Object(members) => {
                todo.extend(members.iter().map(|(key, value)| (join(&pointer, key), value)));
            }
            Value::Array(items) => {
                todo.extend(items.iter().enumerate().map(|(index, value)| (format!("{pointer}/{index}"), value)));
            }
            _ => {}
        }
        if !pointer.is_empty() && pointer != "/openapi" {
            found.push(pointer);
        }
    }
    found.sort();
    found
}

fn child<'a>(parent: &'a mut Value, key: &str) -> Option<&'a mut Value> {
    match parent {
        Value::Object(members) => members.get_mut(key),
        Value::Array(items) => items.get_mut(key.parse::<usize>().ok()?),
        _ => None,
    }
}

fn remove(parent: &mut Value, key: &str) {
    match parent {
        Value::Object(members) => drop(members.remove(key)),
        Value::Array(items) => {
            if let Ok(index) = key.parse::<usize>()
                && index < items.len()
            {
                items.remove(index);
            }
        }
        _ => {}
    }
}

fn rename(parent: &mut Value, key: &str, new: &str) {
    if let Value::Object(members) = parent
        && let Some(value) = members.remove(key)
    {
        members.insert(new.to_owned(), value);
    }
}

fn double(parent: &mut Value, key: &str) {
    match parent {
        Value::Object(members) => {
            if let Some(value) = members.get(key).cloned() {
                members.insert(format!("{key}_"), value.clone());
                members.insert(key.to_uppercase(), value);
            }
        }
        Value::Array(items) => {
            if let Some(value) = key.parse::<usize>().ok().and_then(|index| items.get(index)).cloned() {
                items.push(value);
            }
        }
        _ => {}
    }
}
