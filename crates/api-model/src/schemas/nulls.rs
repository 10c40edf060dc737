//! Null: schemas that are nothing else, and what allows it by what it is composed of.

use serde_json::Value;

use super::Types;
use super::components::Target;
use super::node::{COMPOSITION, Conj, Node};

/// How deep schemas are looked into for null.
const DEPTH: usize = 16;

impl<'doc> Types<'doc> {
    /// Takes those branches out of a union that stand for null, and whether there were some. A union of
    /// nothing else stays as it is.
    pub(super) fn without_nulls(&self, branches: Conj<'doc>) -> (Conj<'doc>, bool) {
        let (nulls, others): (Conj<'doc>, Conj<'doc>) = branches.iter().cloned().partition(|node| self.is_null(node));
        if others.is_empty() {
            return (branches, false);
        }
        // An object of which nothing is said but that it may be null, beside references, is how some
        // generators spell null.
        let (empty, named): (Conj<'doc>, Conj<'doc>) = others.iter().cloned().partition(is_empty_or_null);
        if named.is_empty() || named.iter().any(|node| self.components.target(node).is_none()) {
            return (others, !nulls.is_empty());
        }
        let has_null = !nulls.is_empty() || !empty.is_empty();
        (named, has_null)
    }

    /// Whether a branch of a union, or what it refers to, is null and nothing else.
    fn is_null(&self, node: &Node<'doc>) -> bool {
        let mut node = node.clone();
        let mut is_branch = true;
        for _ in 0..DEPTH {
            node = match self.components.target(&node) {
                Some(Target::Component(component)) => match self.components.get(component) {
                    Some(own) => own.node.clone(),
                    None => return false,
                },
                Some(Target::Place(place)) => place,
                None => break,
            };
            is_branch = false;
        }
        // A component that says no more than that it may be null can be anything; a branch would be idle.
        let says_only_that = || {
            let says_more = node.says_something() || node.keywords().any(|keyword| COMPOSITION.contains(&keyword));
            is_branch && node.flag("nullable") && !says_more
        };
        node.flag("x-only-null") || is_null_alone(&node) || says_only_that()
    }

    /// Whether everything that schemas are composed of allows null.
    pub(super) fn all_allow_null(&self, conj: &[Node<'doc>]) -> bool {
        let mut fuel = 256;
        let said: Vec<bool> = conj.iter().filter_map(|node| self.allows_null(node, 0, &mut fuel)).collect();
        !said.is_empty() && said.into_iter().all(|allows| allows)
    }

    /// Whether null is a value of a schema; `None` if it says nothing.
    fn allows_null(&self, node: &Node<'doc>, depth: usize, fuel: &mut usize) -> Option<bool> {
        if node.flag("nullable") || node.flag("x-only-null") || is_null_alone(node) {
            return Some(true);
        }
        *fuel = fuel.saturating_sub(1);
        if depth > DEPTH || *fuel == 0 || node.says_something() {
            return Some(false);
        }
        let mut said = Vec::new();
        match self.components.target(node) {
            Some(Target::Component(component)) => {
                let own = self.components.get(component)?.node.clone();
                said.extend(self.allows_null(&own, depth + 1, fuel));
            }
            Some(Target::Place(place)) => said.extend(self.allows_null(&place, depth + 1, fuel)),
            None => {}
        }
        for member in node.children("allOf") {
            said.extend(self.allows_null(&member, depth + 1, fuel));
        }
        for keyword in ["oneOf", "anyOf"] {
            let branches = node.children(keyword);
            if !branches.is_empty() {
                said.push(branches.iter().any(|branch| self.allows_null(branch, depth + 1, fuel) == Some(true)));
            }
        }
        if said.is_empty() { None } else { Some(said.into_iter().all(|allows| allows)) }
    }
}

/// `enum: [null]` and the like.
fn is_null_alone(node: &Node<'_>) -> bool {
    let is_type = node.text("type") == Some("null");
    is_type || node.get("const").is_some_and(Value::is_null) || matches!(node.list("enum"), [Value::Null])
}

/// An object that may be null, and nothing else.
fn is_empty_or_null(node: &Node<'_>) -> bool {
    let mut structure = node.keywords().filter(|keyword| super::node::is_structure(keyword));
    node.flag("nullable") && node.text("type") == Some("object") && structure.all(|keyword| keyword == "type")
}
