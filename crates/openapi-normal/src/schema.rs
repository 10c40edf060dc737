//! Where schemas stand: inside one another, and inside a document.
//!
//! The keywords are listed here and nowhere else, so that a property that happens to be called
//! `items`, or an example that looks like a schema, is never taken for one.

use serde_json::Value;

use crate::pointer::join;
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
    if let Some(components) = document.get_mut("components").and_then(Value::as_object_mut) {
        for (kind, entries) in components {
            let at = join("/components", kind);
            match (Role::Components.under(kind), kind.as_str()) {
                (Role::Data, _) | (_, "links") => {}
                (_, "schemas") => for_each_value(entries, &at, &mut |schema, at| in_schema(schema, at, visit)),
                (role, _) => in_object(entries, &at, role, visit),
            }
        }
    }
    for table in ["paths", "webhooks"] {
        if let Some(items) = document.get_mut(table) {
            in_object(items, &join("", table), Role::Object.under(table), visit);
        }
    }
}

fn in_object(object: &mut Value, at: &str, role: Role, visit: &mut dyn FnMut(&mut Value, &str)) {
    match object {
        Value::Object(members) => {
            for (key, value) in members {
                let below = join(at, key);
                match (role.under(key), key.as_str()) {
                    (Role::Data, _) => {}
                    (_, "schema") if role == Role::Object => in_schema(value, &below, visit),
                    // The parameters of a link are values.
                    (_, "links") if role == Role::Object => {}
                    (role, _) => in_object(value, &below, role, visit),
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                in_object(item, &format!("{at}/{index}"), role.element(), visit);
            }
        }
        _ => {}
    }
}

fn for_each_value(object: &mut Value, at: &str, visit: &mut dyn FnMut(&mut Value, &str)) {
    for (key, value) in object.as_object_mut().into_iter().flatten() {
        visit(value, &join(at, key));
    }
}

/// Calls `visit` for the schemas inside `schema`, then for itself.
pub(crate) fn in_schema(schema: &mut Value, at: &str, visit: &mut dyn FnMut(&mut Value, &str)) {
    for (keyword, value) in schema.as_object_mut().into_iter().flatten() {
        let below = join(at, keyword);
        if MAPS.contains(&keyword.as_str()) {
            for_each_value(value, &below, &mut |schema, at| in_schema(schema, at, visit));
        } else if LISTS.contains(&keyword.as_str()) {
            for (index, item) in value.as_array_mut().into_iter().flatten().enumerate() {
                in_schema(item, &format!("{below}/{index}"), visit);
            }
        } else if SINGLES.contains(&keyword.as_str()) {
            // `additionalProperties: true` is a schema of JSON Schema, but every 3.x takes it as is.
            if value.is_object() || keyword != "additionalProperties" {
                in_schema(value, &below, visit);
            }
        }
    }
    visit(schema, at);
}
