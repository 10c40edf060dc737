//! Components, and which of them nobody uses.

use std::collections::{BTreeMap, HashMap, HashSet};

use openapi_normal::pointer;
use serde_json::Value;

use super::node::Node;
use super::{Reader, SchemaId};

/// The sections that are looked at; security schemes have rules of their own, and examples promise nothing.
pub(crate) const SECTIONS: [&str; 9] =
    ["schemas", "responses", "parameters", "requestBodies", "headers", "links", "callbacks", "pathItems", "mediaTypes"];

/// The components of a document.
#[derive(Debug, Default)]
pub(crate) struct Unused<'d> {
    /// By section and name, whether used or not; where each stands.
    pub(crate) all: BTreeMap<(&'static str, &'d str), Node<'d>>,
    /// Those that something outside of the components leads to.
    used: HashSet<(&'static str, &'d str)>,
    /// The schemas in those that nothing leads to, by pointer.
    pub(crate) schemas: HashMap<String, SchemaId>,
}

impl Unused<'_> {
    pub(crate) fn is_used(&self, section: &'static str, name: &str) -> bool {
        self.used.contains(&(section, name))
    }
}

impl<'d> Reader<'d> {
    pub(super) fn unused(&mut self) -> Unused<'d> {
        let mut unused = Unused::default();
        let reached = reached(self.root.value);
        let Some(components) = self.root.member("components") else { return unused };
        for section in SECTIONS {
            for (name, node) in components.members(section) {
                if reached.contains(&node.site) {
                    unused.used.insert((section, name));
                } else {
                    self.schemas_in(section == "schemas", node.value, &mut node.at.clone(), &mut unused.schemas);
                }
                unused.all.insert((section, name), node);
            }
        }
        unused
    }

    /// The outermost schemas in a component.
    fn schemas_in(
        &mut self,
        is_schema: bool,
        value: &'d Value,
        at: &mut String,
        found: &mut HashMap<String, SchemaId>,
    ) {
        if is_schema {
            found.insert(at.clone(), self.schemas.at(at));
            return;
        }
        for (name, member) in value.as_object().into_iter().flatten() {
            let length = at.len();
            at.push('/');
            at.push_str(&pointer::escape(name));
            self.schemas_in(matches!(name.as_str(), "schema" | "itemSchema"), member, at, found);
            at.truncate(length);
        }
    }
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
