//! The name of an edit, which is the same in every comparison that has it.
//!
//! It is made of what is changed and how: of the coordinates of the rule, and of the place without what depends on the
//! order of a document or on words: no lines, no indices, no names of path variables. What is around an edit, and which
//! other ones there are, has no part in it.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use openapi_normal::pointer;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::compare::change::Change;
use crate::contract::operations::shape;

/// How many digits are enough: a collision among a million edits is one in three hundred.
const DIGITS: usize = 12;

/// The fingerprints of edits, in their order; `documents` are the prepared base and revision, and `scope` what tells them
/// from others.
pub(crate) fn fingerprints<'c>(
    changes: impl Iterator<Item = &'c Change>,
    documents: (&Value, &Value),
    scope: Option<&str>,
) -> Vec<String> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut twins = Twins::default();
    changes
        .map(|change| {
            let text = text(change, documents, &mut twins);
            let text = scope.map_or_else(|| text.clone(), |scope| format!("{scope}\n{text}"));
            let count = seen.entry(text.clone()).and_modify(|count| *count += 1).or_insert(1);
            // Edits that nothing tells apart: the same keyword of two equal branches of a union.
            let text = if *count == 1 { text } else { format!("{text}\n{count}") };
            digest(&text)
        })
        .collect()
}

fn digest(text: &str) -> String {
    let mut digits = String::with_capacity(DIGITS);
    for byte in Sha256::digest(text.as_bytes()).iter().take(DIGITS / 2) {
        // Writing to a text does not fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

/// What the fingerprint is of.
fn text(change: &Change, (base, revision): (&Value, &Value), twins: &mut Twins) -> String {
    let place = match (&change.base, &change.revision) {
        (Some(at), _) => place(base, at, twins),
        (None, Some(at)) => place(revision, at, twins),
        (None, None) => String::new(),
    };
    let about = change.proof.as_ref().and_then(|proof| proof.about.as_ref()).map(Value::to_string).unwrap_or_default();
    let subject = &change.subject;
    let named = [&subject.member, &subject.parameter].map(|name| name.as_deref().unwrap_or_default()).join("\n");
    let (before, after) = (telling(&change.before), telling(&change.after));
    let coordinates = (change.area, change.kind, change.action, change.direction);
    format!("{coordinates:?}\n{place}\n{about}\n{named}\n{before}\n{after}")
}

/// A value that is short enough to be the edit itself. The fragment of a schema is not: it has words in it.
fn telling(value: &Option<Value>) -> String {
    match value {
        Some(Value::Array(items)) if items.iter().all(is_single) => {
            let mut items: Vec<String> = items.iter().map(Value::to_string).collect();
            items.sort_unstable();
            items.join(",")
        }
        Some(single) if is_single(single) => single.to_string(),
        _ => String::new(),
    }
}

fn is_single(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

/// A pointer without what depends on order or words.
fn place(document: &Value, at: &str, twins: &mut Twins) -> String {
    let mut said = String::with_capacity(at.len());
    let mut value = Some(document);
    let mut above = String::new();
    for (depth, token) in pointer::tokens(at).enumerate() {
        let around = value;
        value = value.and_then(|value| match value {
            Value::Array(items) => items.get(token.parse::<usize>().ok()?),
            value => value.get(&*token),
        });
        let is_index = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_digit());
        let named = match above.as_str() {
            "paths" if depth == 1 => Some(shape(&token)),
            // What all of a list of schemas have to be is one schema.
            "allOf" if is_index => {
                said.truncate(said.len() - "/allOf".len());
                above = token.into_owned();
                continue;
            }
            "anyOf" | "oneOf" if is_index => Some(twins.name(around, value)),
            "parameters" | "servers" | "tags" | "prefixItems" if is_index => {
                Some(value.map(name_of).unwrap_or_default())
            }
            "enum" | "required" | "security" if is_index => Some(String::new()),
            _ => None,
        };
        said.push('/');
        said.push_str(&pointer::escape(&named.unwrap_or_else(|| token.clone().into_owned())));
        above = token.into_owned();
    }
    said
}

/// Names that several branches of one union have, by the address of the list.
///
/// Which those are is a matter of the document and not of what was changed: a fingerprint is the same whether or not
/// there are edits of the other branches.
#[derive(Debug, Default)]
struct Twins(HashMap<usize, HashSet<String>>);

impl Twins {
    /// What a branch of a union is known by; its content where others are known by the same.
    fn name(&mut self, around: Option<&Value>, branch: Option<&Value>) -> String {
        let (Some(list @ Value::Array(branches)), Some(branch)) = (around, branch) else {
            return String::new();
        };
        let shared = self.0.entry(std::ptr::from_ref(list).addr()).or_insert_with(|| {
            let mut names = HashSet::new();
            branches.iter().map(name_of).filter(|name| !names.insert(name.clone())).collect()
        });
        let name = name_of(branch);
        if shared.contains(&name) { format!("{name} {}", digest(&content(branch))) } else { name }
    }
}

/// A schema without words and order.
fn content(schema: &Value) -> String {
    match schema {
        Value::Object(members) => {
            let mut members: Vec<_> = members
                .iter()
                .filter(|(key, value)| !(value.is_string() && matches!(key.as_str(), "description" | "title")))
                .map(|(key, value)| (key, content(value)))
                .collect();
            members.sort_unstable();
            format!("{members:?}")
        }
        Value::Array(items) => {
            let mut items: Vec<String> = items.iter().map(content).collect();
            items.sort_unstable();
            format!("{items:?}")
        }
        single => single.to_string(),
    }
}

/// What an element of a list is known by.
fn name_of(element: &Value) -> String {
    let text = |key: &str| element.get(key).and_then(Value::as_str);
    if let (Some(place), Some(name)) = (text("in"), text("name")) {
        return if place == "path" { place.to_owned() } else { format!("{place}:{name}") };
    }
    for key in ["$ref", "url", "name", "title"] {
        if let Some(name) = text(key) {
            return name.to_owned();
        }
    }
    let list = |key: &str| {
        let mut items: Vec<String> = match element.get(key)? {
            Value::Array(items) => items.iter().map(Value::to_string).collect(),
            Value::Object(members) => members.keys().cloned().collect(),
            single => vec![single.to_string()],
        };
        items.sort_unstable();
        Some(items.join(","))
    };
    ["enum", "type", "properties"].into_iter().filter_map(list).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn places_without_order_or_words() {
        let document = json!({
            "paths": { "/pets/{petId}": { "get": { "parameters": [
                { "name": "limit", "in": "query", "schema": {} },
                { "name": "petId", "in": "path", "schema": {} },
            ] } } },
            "components": { "schemas": { "Pet": { "allOf": [{ "properties": { "kind": { "oneOf": [
                { "$ref": "#/components/schemas/Cat" },
                { "type": "object", "properties": { "b": {}, "a": {} } },
            ] } } }] } } },
        });
        for (at, expected) in [
            ("/paths/~1pets~1{petId}/get/parameters/0/schema", "/paths/~1pets~1{}/get/parameters/query:limit/schema"),
            ("/paths/~1pets~1{petId}/get/parameters/1/schema", "/paths/~1pets~1{}/get/parameters/path/schema"),
            (
                "/components/schemas/Pet/allOf/0/properties/kind/oneOf/0",
                "/components/schemas/Pet/properties/kind/oneOf/#~1components~1schemas~1Cat",
            ),
            (
                "/components/schemas/Pet/allOf/0/properties/kind/oneOf/1/type",
                "/components/schemas/Pet/properties/kind/oneOf/\"object\" a,b/type",
            ),
        ] {
            assert_eq!(place(&document, at, &mut Twins::default()), expected);
        }
    }
}
