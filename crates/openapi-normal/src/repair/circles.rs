//! Components that are nothing but references to each other, all the way round.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::references::nothing;
use crate::bundle::components::reference_to;
use crate::grammar::{Kind as Thing, Shape, member};
use crate::ledger::Kind;
use crate::notes::Notes;
use crate::pointer::{self, component, unescape};

/// Cuts every circle at one place.
pub(super) fn cut(document: &mut Value, notes: &mut Notes) {
    let Some(Value::Object(sections)) = document.get_mut("components") else {
        return;
    };
    for (section, entries) in sections {
        let (Some(Shape::Map(kind)), Value::Object(entries)) = (member(Thing::Components, section), entries) else {
            continue;
        };
        let prefix = format!("#/components/{section}/");
        // Name of a component -> the one that it is nothing but a reference to.
        let aliases: HashMap<&str, String> = entries
            .iter()
            .filter_map(|(name, entry)| {
                let target = pointer::reference(entry)?.strip_prefix(&prefix)?;
                Some((name.as_str(), unescape(&pointer::percent_decode(target)?).into_owned()))
            })
            .collect();
        for name in places_to_cut(&aliases, entries.keys().map(String::as_str)) {
            let at = component(section, &name);
            let (costs, what) = match kind {
                Thing::Schema => (Kind::Approximated, "any JSON is accepted"),
                _ => (Kind::Dropped, "nothing is known of it"),
            };
            let reason = format!("`{name}` is a reference that leads back to itself; {what}");
            notes.note(costs, "repair.reference-circle", &at, reason);
            entries.insert(name, nothing(kind));
        }
    }
}

/// Takes out the parameters that turned out to be none, and the references to them.
pub(super) fn leave_out_nameless(document: &mut Value) {
    let Some(Value::Object(parameters)) = document.pointer_mut("/components/parameters") else {
        return;
    };
    let mut nameless = HashSet::new();
    parameters.retain(|name, parameter| {
        let is_one = parameter.get("$ref").is_some() || parameter.get("name").is_some_and(Value::is_string);
        if !is_one {
            nameless.insert(reference_to(Thing::Parameter, name));
        }
        is_one
    });
    while !nameless.is_empty() {
        in_lists(document, Shape::One(Thing::Document), &nameless);
        // What was nothing but a reference to one of them.
        let Some(Value::Object(parameters)) = document.pointer_mut("/components/parameters") else {
            return;
        };
        let mut more = HashSet::new();
        parameters.retain(|name, parameter| {
            let is_gone = pointer::reference(parameter).is_some_and(|reference| nameless.contains(reference));
            if is_gone {
                more.insert(reference_to(Thing::Parameter, name));
            }
            !is_gone
        });
        nameless = more;
    }
}

fn in_lists(value: &mut Value, shape: Shape, nameless: &HashSet<String>) {
    match (shape, value) {
        (Shape::One(kind), Value::Object(object)) if kind != Thing::Schema => {
            for (key, value) in object {
                if let Some(shape) = member(kind, key) {
                    in_lists(value, shape, nameless);
                }
            }
        }
        (Shape::Map(kind), Value::Object(entries)) => {
            for (_, entry) in entries {
                in_lists(entry, Shape::One(kind), nameless);
            }
        }
        (Shape::List(Thing::Parameter), Value::Array(items)) => {
            items.retain(|item| pointer::reference(item).is_none_or(|reference| !nameless.contains(reference)));
        }
        _ => {}
    }
}

/// One name of each circle, the first in the order of the document.
fn places_to_cut<'a>(aliases: &HashMap<&str, String>, names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut found = Vec::new();
    let mut done: HashSet<&str> = HashSet::new();
    for name in names {
        let mut way = Vec::new();
        let mut at = name;
        while let Some((known, next)) = aliases.get_key_value(at) {
            if !done.insert(known) {
                if way.contains(known) {
                    found.push((*known).to_owned());
                }
                break;
            }
            way.push(*known);
            at = next;
        }
    }
    found
}
