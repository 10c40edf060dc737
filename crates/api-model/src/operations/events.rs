//! Streams: server-sent events and JSON Lines, and what each of their items is.

use std::collections::HashSet;

use super::node::Node;
use super::shape::{Shape, properties};
use super::{described, note, rules};
use crate::model::{ContentKind, Type};
use crate::schemas::Types;

/// The fields of an event, as a schema of it may name them.
const FIELDS: [&str; 5] = ["event", "data", "id", "retry", "comment"];

/// Alternatives that are looked at; a union of more is a union all the same.
const MOST_ALTERNATIVES: usize = 512;

/// `text/event-stream`.
///
/// Documents describe three different things: the data of an event (as OpenAI does), the event as a whole
/// with `event` and `data` (as Mistral does), or, from 3.2 on, by `itemSchema` the event whose `data` is
/// text that holds JSON.
pub(super) fn events<'doc>(types: &mut Types<'doc>, media: &Node<'doc>, hint: &str) -> ContentKind {
    let hint = format!("{hint}Event");
    let Some(schema) = item(types, media) else { return ContentKind::Events(Type::String) };
    if let Shape::Text | Shape::Scalar | Shape::Binary | Shape::Untyped = Shape::of(&schema, types) {
        // The schema of the stream as a whole, or of data that is no JSON.
        return ContentKind::Events(Type::String);
    }
    let Some(data) = data_of_events(&schema, types) else {
        return ContentKind::Events(types.at_named(&schema.at, &hint));
    };
    let mut embedded = Vec::new();
    for data in data {
        let followed = data.followed(types);
        match followed.get("contentSchema") {
            Some(content) => embedded.push(content),
            // `data` as the document has it: the event is described as a whole.
            None => return whole(types, &schema, &followed, &hint),
        }
    }
    let found: Vec<Type> = embedded.iter().map(|content| types.at_named(&content.at, &hint)).collect();
    let mut distinct: Vec<Type> = Vec::new();
    for ty in found {
        if !distinct.contains(&ty) {
            distinct.push(ty);
        }
    }
    match (distinct.pop(), distinct.is_empty()) {
        (Some(ty), true) => ContentKind::Events(ty),
        _ => {
            note(types, &rules::EVENTS_UNTYPED, &media.at, "the data of the events have no type in common");
            ContentKind::Events(Type::Any)
        }
    }
}

/// An event that is described as a whole.
fn whole<'doc>(types: &mut Types<'doc>, schema: &Node<'doc>, data: &Node<'doc>, hint: &str) -> ContentKind {
    let is_text = matches!(Shape::of(data, types), Shape::Text);
    let only_data = properties(schema, types).is_some_and(|found| found.iter().all(|property| property.name == "data"));
    if is_text && only_data {
        return ContentKind::Events(Type::String);
    }
    ContentKind::Envelopes(types.at_named(&schema.at, hint))
}

/// JSON Lines: an array's elements, or the values that the schema describes.
pub(super) fn lines<'doc>(types: &mut Types<'doc>, media: &Node<'doc>, hint: &str) -> ContentKind {
    // The schema of the text as a whole says nothing of a line.
    let schema = item(types, media).filter(|schema| !matches!(Shape::of(schema, types), Shape::Text | Shape::Binary));
    ContentKind::JsonLines(described(types, media, schema.as_ref(), &format!("{hint}Line")))
}

/// The schema of an item of a stream: `itemSchema` of 3.2, the elements of an array, or the schema itself.
fn item<'doc>(types: &Types<'doc>, media: &Node<'doc>) -> Option<Node<'doc>> {
    if let Some(item) = media.get("itemSchema") {
        return Some(item);
    }
    let schema = media.get("schema")?;
    match Shape::of(&schema, types) {
        Shape::Array(items) => items,
        _ => Some(schema),
    }
}

/// The schemas of `data` when the schema, in every alternative, describes an event: an object with `data`,
/// and with nothing but what an event has.
fn data_of_events<'doc>(schema: &Node<'doc>, types: &Types<'doc>) -> Option<Vec<Node<'doc>>> {
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    let mut open = vec![schema.clone()];
    while let Some(node) = open.pop() {
        let node = node.followed(types);
        if seen.len() >= MOST_ALTERNATIVES {
            return None;
        }
        if !seen.insert(node.at.clone()) {
            continue;
        }
        let mut branches = node.items("oneOf");
        branches.extend(node.items("anyOf"));
        if !branches.is_empty() && node.get("properties").is_none() && node.get("allOf").is_none() {
            open.extend(branches);
            continue;
        }
        let members = properties(&node, types)?;
        if !members.iter().all(|member| FIELDS.contains(&member.name)) {
            return None;
        }
        found.push(members.into_iter().find(|member| member.name == "data")?.schema);
    }
    found.reverse();
    (!found.is_empty()).then_some(found)
}
