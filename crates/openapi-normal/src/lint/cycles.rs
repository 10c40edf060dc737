//! Schemas that are, by `allOf`, made of themselves.
//!
//! The generator merges the members of an `allOf`, and merging goes through references and unions. So
//! in a circle it never ends: it overflows the stack, which nothing can catch. Two shapes of it:
//!
//! ```yaml
//! A: { allOf: [{ $ref: A }, { properties: ... }] }    # a slip
//! Pet: { oneOf: [{ $ref: Cat }, { $ref: Dog }] }      # inheritance, told from both ends
//! Cat: { allOf: [{ $ref: Pet }, { properties: ... }] }
//! ```
//!
//! Recursion through properties and elements is what recursive types are made of, and fine; so is a
//! circle of unions alone.

use std::collections::{BTreeMap, VecDeque};

use serde_json::Value;

use crate::pointer;

/// Name of a component -> the components it is made of, and whether an `allOf` says so.
type Graph = BTreeMap<String, Vec<(String, bool)>>;

/// The circles, each with the names along it: `[A, B]` when `A` is made of `B`, and `B` of `A`. Circles
/// that share a component may come as one.
pub(super) fn cycles(document: &Value) -> Vec<Vec<String>> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    let graph: Graph = schemas.map(|(name, schema)| (name.clone(), made_of(schema))).collect();
    let graph = without_ends(graph);
    let mut found: Vec<Vec<String>> = Vec::new();
    for (name, parts) in &graph {
        for (part, _) in parts.iter().filter(|(_, merges)| *merges) {
            if !found.iter().flatten().any(|known| known == name)
                && let Some(mut way) = way(&graph, part, name)
            {
                way.rotate_right(1);
                found.push(way);
            }
        }
    }
    found
}

/// A circle in words, as far as they can be taken in.
pub(super) fn describe(cycle: &[String]) -> String {
    const SHOWN: usize = 5;
    let mut names: Vec<_> = cycle.iter().take(SHOWN).map(|name| format!("`{name}`")).collect();
    if cycle.len() > SHOWN {
        names.push(format!("{} more", cycle.len() - SHOWN));
    }
    names.extend(cycle.first().map(|first| format!("`{first}` again")));
    format!("allOf leads in a circle: {}", names.join(", "))
}

/// The components a schema refers to, outside of its properties and elements.
fn made_of(schema: &Value) -> Vec<(String, bool)> {
    let mut parts = Vec::new();
    let mut open = vec![(schema, false)];
    while let Some((schema, merges)) = open.pop() {
        parts.extend(pointer::reference(schema).and_then(pointer::schema_component).map(|name| (name, merges)));
        for (keyword, merged) in [("allOf", true), ("anyOf", merges), ("oneOf", merges)] {
            let members = schema.get(keyword).and_then(Value::as_array).into_iter().flatten();
            open.extend(members.map(|member| (member, merged)));
        }
    }
    parts
}

/// Leaves out, again and again, what is made of nothing that is left: it is in no circle. That is nearly
/// everything, so that searching the rest may be simple.
fn without_ends(mut graph: Graph) -> Graph {
    let mut users: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut open_parts: BTreeMap<String, usize> = BTreeMap::new();
    for (name, parts) in &graph {
        let parts = parts.iter().filter(|(part, _)| graph.contains_key(part));
        for (part, _) in parts.clone() {
            users.entry(part.clone()).or_default().push(name.clone());
        }
        open_parts.insert(name.clone(), parts.count());
    }
    let mut ends: Vec<_> = open_parts.iter().filter(|(_, count)| **count == 0).map(|(name, _)| name.clone()).collect();
    while let Some(end) = ends.pop() {
        graph.remove(&end);
        for user in users.remove(&end).unwrap_or_default() {
            if let Some(count) = open_parts.get_mut(&user) {
                *count -= 1;
                if *count == 0 {
                    ends.push(user);
                }
            }
        }
    }
    graph
}

/// The names on the shortest way, both ends included.
fn way(graph: &Graph, from: &str, to: &str) -> Option<Vec<String>> {
    let mut came_from: BTreeMap<&str, &str> = BTreeMap::from([(from, from)]);
    let mut open = VecDeque::from([from]);
    while let Some(name) = open.pop_front() {
        if name == to {
            let mut way = vec![name.to_owned()];
            let mut step = name;
            while step != from {
                step = came_from.get(step)?;
                way.push(step.to_owned());
            }
            way.reverse();
            return Some(way);
        }
        for (part, _) in graph.get(name).into_iter().flatten() {
            came_from.entry(part).or_insert_with(|| {
                open.push_back(part);
                name
            });
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn circles() {
        let to = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let own = json!({ "type": "object" });
        for (schemas, expected) in [
            (json!({ "A": { "allOf": [to("A"), own] } }), vec![vec!["A"]]),
            (json!({ "A": { "allOf": [{ "allOf": [to("A")] }, own] } }), vec![vec!["A"]]),
            (json!({ "A": { "allOf": [to("B"), own] }, "B": { "allOf": [to("A"), own] } }), vec![vec!["A", "B"]]),
            (json!({ "A": { "allOf": [to("B"), own] }, "B": to("C"), "C": to("A") }), vec![vec!["A", "B", "C"]]),
            (
                json!({ "Pet": { "oneOf": [to("Cat"), to("Dog")] }, "Cat": { "allOf": [to("Pet"), own] }, "Dog": own }),
                vec![vec!["Cat", "Pet"]],
            ),
            (
                json!({ "A": { "allOf": [to("A"), own] }, "B": { "allOf": [to("A"), to("B")] } }),
                vec![vec!["A"], vec!["B"]],
            ),
            (json!({ "A": { "oneOf": [to("A"), own] } }), vec![]),
            (json!({ "A": { "properties": { "a": { "allOf": [to("A")] } } } }), vec![]),
            (json!({ "A": { "allOf": [to("B"), to("C")] }, "B": to("C"), "C": own }), vec![]),
            (json!({ "A": { "allOf": [to("None"), own] } }), vec![]),
        ] {
            let document = json!({ "components": { "schemas": schemas } });
            assert_eq!(cycles(&document), expected, "{schemas}");
        }
    }

    #[test]
    fn a_circle_in_words() {
        let names = |count: usize| (0..count).map(|index| format!("S{index}")).collect::<Vec<_>>();
        assert_eq!(describe(&names(1)), "allOf leads in a circle: `S0`, `S0` again");
        assert!(describe(&names(1000)).ends_with("`S4`, 995 more, `S0` again"));
    }
}
