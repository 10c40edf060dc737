//! Null and absent are one thing in an answer: `None`.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::Pen;
use super::reach::{Reach, is_in_request};
use crate::ledger::Kind;
use crate::schema;

/// - Optional and nullable: `nullable` goes, since `Option` covers both.
/// - Required and nullable in an answer: `required` goes too. The generator would insist on the key
///   being there, and servers that write `null` today leave it out tomorrow.
/// - Required and nullable in a request: stays, since there the server may insist on the key.
/// - A nullable parameter: `nullable` goes; a URL has no null.
pub(super) fn run(document: &mut Value, pen: &mut Pen<'_>) {
    let reach = Reach::of(document);
    schema::for_each_mut(document, &mut |schema, at| {
        let Value::Object(keywords) = schema else {
            return;
        };
        if is_in_request(at) && is_parameter(at) && keywords.shift_remove("nullable").is_some() {
            pen.note(Kind::Lossless, at, "a parameter cannot be null, only absent");
            unwrap(schema);
            return;
        }
        properties(keywords, at, &reach, pen);
    });
}

/// `.../parameters/0/schema`, and not something inside of it.
fn is_parameter(at: &str) -> bool {
    let Some(owner) = at.strip_suffix("/schema") else {
        return false;
    };
    owner.rsplit('/').nth(1) == Some("parameters")
}

fn properties(keywords: &mut Map<String, Value>, at: &str, reach: &Reach, pen: &mut Pen<'_>) {
    let required: BTreeSet<String> = keywords
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect();
    let mut optional_now = BTreeSet::new();
    for (name, property) in keywords.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
        if property.get("nullable") != Some(&Value::Bool(true)) {
            continue;
        }
        let place = crate::pointer::join(&format!("{at}/properties"), name);
        if !required.contains(name) {
            let (kind, reason) = if reach.is_sent(at) {
                (Kind::Approximated, "an absent property stands for null as well; null cannot be sent")
            } else {
                (Kind::Lossless, "null and absent are both `None`")
            };
            pen.note(kind, &place, reason);
        } else if reach.is_received(at) {
            optional_now.insert(name.clone());
            let reason = "required, but null: a server that leaves it out is accepted as well";
            pen.note(Kind::Approximated, &place, reason);
        } else {
            continue;
        }
        if let Value::Object(property) = property {
            property.shift_remove("nullable");
        }
        unwrap(property);
    }
    if optional_now.is_empty() {
        return;
    }
    if let Some(Value::Array(names)) = keywords.get_mut("required") {
        names.retain(|name| !name.as_str().is_some_and(|name| optional_now.contains(name)));
        if names.is_empty() {
            keywords.shift_remove("required");
        }
    }
}

/// `allOf` of one reference and nothing else is that reference.
fn unwrap(schema: &mut Value) {
    let [single] = schema.get("allOf").and_then(Value::as_array).map_or(&[][..], Vec::as_slice) else {
        return;
    };
    if schema.as_object().is_some_and(|keywords| keywords.len() == 1) {
        *schema = single.clone();
    }
}
