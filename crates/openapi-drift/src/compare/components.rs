//! Components that no operation uses: what happens to them concerns nobody who calls, but it is seen.

use std::collections::{BTreeMap, HashSet};

use openapi_normal::pointer;
use serde_json::Value;

use super::Comparison;
use super::change::Change;
use crate::contract::node::Node;
use crate::rule::{Action, Area, Direction, Kind};

/// The sections that are looked at; security schemes have rules of their own, and examples promise nothing.
const SECTIONS: [(&str, &str); 9] = [
    ("schemas", "schema"),
    ("responses", "response"),
    ("parameters", "parameter"),
    ("requestBodies", "request body"),
    ("headers", "header"),
    ("links", "link"),
    ("callbacks", "callback"),
    ("pathItems", "path item"),
    ("mediaTypes", "media type"),
];

impl<'d> Comparison<'_, 'd> {
    pub(super) fn components(&mut self) {
        let (used_before, used_now) = (reached(self.base.root.value), reached(self.revision.root.value));
        for (section, word) in SECTIONS {
            let (base, revision) = (entries(&self.base.root, section), entries(&self.revision.root, section));
            for (name, node) in base.iter().filter(|(_, node)| !used_before.contains(&*node.at)) {
                let (action, message) = match revision.get(name) {
                    None => (Action::Remove, format!("the {word} `{name}`, which nothing uses, is gone")),
                    Some(other) if used_now.contains(&*other.at) || same(node.value, other.value) => continue,
                    Some(_) => (Action::Change, format!("the {word} `{name}`, which nothing uses, is another one")),
                };
                let change = Change::new(Area::Component, Kind::Component, action, Direction::None, message);
                let mut change = Change { base: Some(node.at.clone()), ..change };
                change.revision = revision.get(name).map(|other| other.at.clone());
                change.subject.component = Some((*name).to_owned()).filter(|_| section == "schemas");
                self.note(change);
            }
            let is_new =
                |(name, node): &(&&str, &Node<'_>)| !base.contains_key(**name) && !used_now.contains(&*node.at);
            for (name, node) in revision.iter().filter(is_new) {
                let message = format!("the {word} `{name}`, which nothing uses, is new");
                let change = Change::new(Area::Component, Kind::Component, Action::Add, Direction::None, message);
                let mut change = Change { revision: Some(node.at.clone()), ..change };
                change.subject.component = Some((*name).to_owned()).filter(|_| section == "schemas");
                self.note(change);
            }
        }
    }
}

/// The components of a section, where they stand; a reference to another one is a name for it.
fn entries<'d>(root: &Node<'d>, section: &str) -> BTreeMap<&'d str, Node<'d>> {
    let Some(components) = root.member("components") else { return BTreeMap::new() };
    let Some(section) = components.member(section) else { return BTreeMap::new() };
    let mut entries: BTreeMap<&'d str, Node<'d>> = section.entries().into_iter().collect();
    entries.retain(|name, node| node.at == section.below(name));
    entries
}

/// The pointers of all components that something outside of the components leads to, by whatever way.
fn reached(document: &Value) -> HashSet<String> {
    let mut open: Vec<&Value> = Vec::new();
    let members = document.as_object().into_iter().flatten();
    open.extend(members.filter(|(name, _)| *name != "components").map(|(_, member)| member));
    let mut reached = HashSet::new();
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(members) => {
                for (name, member) in members {
                    match (name.as_str(), member) {
                        ("$ref", Value::String(reference)) => open.extend(follow(document, reference, &mut reached)),
                        ("mapping", Value::Object(mapping)) => {
                            for target in mapping.values().filter_map(Value::as_str) {
                                open.extend(follow(document, target, &mut reached));
                            }
                            open.push(member);
                        }
                        _ => open.push(member),
                    }
                }
            }
            _ => {}
        }
    }
    reached
}

/// What a reference leads to, unless somebody was there before.
fn follow<'d>(document: &'d Value, reference: &str, reached: &mut HashSet<String>) -> Option<&'d Value> {
    let target = pointer::local(reference)?;
    let value = document.pointer(&target)?;
    reached.insert(target.into_owned()).then_some(value)
}

/// Whether two values are one but for words and order.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let telling =
                |name: &String| !matches!(name.as_str(), "description" | "summary" | "title" | "example" | "examples");
            let count = |members: &serde_json::Map<String, Value>| members.keys().filter(|name| telling(name)).count();
            count(one) == count(other)
                && one
                    .iter()
                    .filter(|(name, _)| telling(name))
                    .all(|(name, value)| other.get(name).is_some_and(|other| same(value, other)))
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len()
                && (one.iter().zip(other).all(|(one, other)| same(one, other))
                    || one.iter().all(|item| other.iter().any(|other| same(item, other))))
        }
        (one, other) => one == other,
    }
}
