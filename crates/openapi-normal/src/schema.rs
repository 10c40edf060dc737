//! Where schemas stand: inside one another, and inside a document.
//!
//! The keywords are listed here and nowhere else, so that a property that happens to be called
//! `items`, or an example that looks like a schema, is never taken for one.

use serde_json::Value;

use crate::pointer::{Place, join};
use crate::role::Role;

/// Keywords whose value maps names to schemas.
const MAPS: [&str; 5] = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];
/// Keywords whose value is a list of schemas.
const LISTS: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];
/// Keywords whose value is a schema.
const SINGLES: [&str; 11] = [
    "additionalProperties",
    "contains",
    "contentSchema",
    "else",
    "if",
    "items",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// How a schema uses the one inside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    /// The value of a property.
    Property(&'a str),
    /// The elements of an array.
    Items,
    /// The values of a map.
    Values,
    /// A member of `allOf`, `anyOf` or `oneOf`.
    Member(usize),
    /// Something that describes no part of a value by itself, for example `not`.
    Other,
}

/// The schemas directly inside a schema, with their pointers, in the order of the text.
pub(crate) fn children<'a>(schema: &'a Value, at: &str) -> Vec<(String, Step<'a>, &'a Value)> {
    let mut children = Vec::new();
    for (keyword, value) in schema.as_object().into_iter().flatten() {
        let below = join(at, keyword);
        match value {
            Value::Object(members) if MAPS.contains(&keyword.as_str()) => {
                for (name, child) in members {
                    let step = match keyword.as_str() {
                        "properties" => Step::Property(name),
                        "patternProperties" => Step::Values,
                        _ => Step::Other,
                    };
                    children.push((join(&below, name), step, child));
                }
            }
            Value::Array(items) if LISTS.contains(&keyword.as_str()) => {
                // A branch for null is no member of its own; see `null_branch`.
                let mut index = 0;
                for (place, child) in items.iter().enumerate() {
                    let step = if keyword == "prefixItems" { Step::Other } else { Step::Member(index) };
                    index += usize::from(!is_null(child));
                    children.push((format!("{below}/{place}"), step, child));
                }
            }
            child if SINGLES.contains(&keyword.as_str()) && child.is_object() => {
                let step = match keyword.as_str() {
                    "items" => Step::Items,
                    "additionalProperties" => Step::Values,
                    _ => Step::Other,
                };
                children.push((below, step, child));
            }
            _ => {}
        }
    }
    children
}

/// Whether a schema has others inside, or refers to one.
pub(crate) fn has_children(schema: &Value) -> bool {
    schema.as_object().is_some_and(|members| members.keys().any(|key| key == "$ref" || inside(key).is_some()))
}

/// Whether a schema accepts null and nothing else.
pub(crate) fn is_null(schema: &Value) -> bool {
    let only = |list: &Value| list.as_array().is_some_and(|list| list.len() == 1 && list[0].is_null());
    schema.get("type").is_some_and(|kind| {
        kind == "null" || kind.as_array().is_some_and(|kinds| kinds.len() == 1 && kinds[0] == "null")
    }) || schema.get("const").is_some_and(Value::is_null)
        || schema.get("enum").is_some_and(only)
}

/// Calls `visit` for every schema of a document, inner ones first.
pub(crate) fn for_each_mut(document: &mut Value, visit: &mut dyn FnMut(&mut Value, &str)) {
    let mut walk = Walk { place: Place::default(), visit };
    if let Some(components) = document.get_mut("components").and_then(Value::as_object_mut) {
        let before = walk.place.enter("components");
        for (kind, entries) in components {
            let before = walk.place.enter(kind);
            match (Role::Components.under(kind), kind.as_str()) {
                (Role::Data, _) | (_, "links") => {}
                (_, "schemas") => walk.in_map(entries),
                (role, _) => walk.in_object(entries, role),
            }
            walk.place.leave(before);
        }
        walk.place.leave(before);
    }
    for table in ["paths", "webhooks"] {
        if let Some(items) = document.get_mut(table) {
            let before = walk.place.enter(table);
            walk.in_object(items, Role::Object.under(table));
            walk.place.leave(before);
        }
    }
}

struct Walk<'v> {
    place: Place,
    visit: &'v mut dyn FnMut(&mut Value, &str),
}

impl Walk<'_> {
    fn in_object(&mut self, object: &mut Value, role: Role) {
        match object {
            Value::Object(members) => {
                for (key, value) in members {
                    let before = self.place.enter(key);
                    match (role.under(key), key.as_str()) {
                        (Role::Data, _) => {}
                        (_, "schema" | "itemSchema") if role == Role::Object => self.in_schema(value),
                        // The parameters of a link are values.
                        (_, "links") if role == Role::Object => {}
                        (role, _) => self.in_object(value, role),
                    }
                    self.place.leave(before);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    let before = self.place.enter_index(index);
                    self.in_object(item, role.element());
                    self.place.leave(before);
                }
            }
            _ => {}
        }
    }

    fn in_map(&mut self, object: &mut Value) {
        for (key, schema) in object.as_object_mut().into_iter().flatten() {
            let before = self.place.enter(key);
            self.in_schema(schema);
            self.place.leave(before);
        }
    }

    fn in_schema(&mut self, schema: &mut Value) {
        for (keyword, value) in schema.as_object_mut().into_iter().flatten() {
            match inside(keyword) {
                None => continue,
                // `additionalProperties: true` is a schema of JSON Schema, but every 3.x takes it as is.
                Some(Inside::Single) if keyword == "additionalProperties" && !value.is_object() => continue,
                Some(inside) => {
                    let before = self.place.enter(keyword);
                    match inside {
                        Inside::Map => self.in_map(value),
                        Inside::List => {
                            for (index, item) in value.as_array_mut().into_iter().flatten().enumerate() {
                                let before = self.place.enter_index(index);
                                self.in_schema(item);
                                self.place.leave(before);
                            }
                        }
                        Inside::Single => self.in_schema(value),
                    }
                    self.place.leave(before);
                }
            }
        }
        (self.visit)(schema, self.place.as_str());
    }
}

/// How schemas stand under a keyword.
enum Inside {
    Map,
    List,
    Single,
}

fn inside(keyword: &str) -> Option<Inside> {
    if MAPS.contains(&keyword) {
        Some(Inside::Map)
    } else if LISTS.contains(&keyword) {
        Some(Inside::List)
    } else if SINGLES.contains(&keyword) {
        Some(Inside::Single)
    } else {
        None
    }
}
