//! Components that are nothing but references to each other, all the way round.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::references::nothing;
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
