//! What a schema amounts to on the wire, as far as the choice of an encoding needs it.

use std::collections::HashSet;

use serde_json::Value;

use super::media::{Class, MediaType};
use super::node::Node;
use crate::schemas::Types;

/// Schemas that are looked at for one question at most. Real ones need a few dozen; the bound keeps unions
/// of unions linear.
const MOST_SCHEMAS: usize = 512;

/// What a value looks like.
#[derive(Debug, Clone)]
pub(super) enum Shape<'doc> {
    /// Nothing is said.
    Untyped,
    /// Bytes.
    Binary,
    /// Text without a format or a choice of values.
    Text,
    /// Any other scalar.
    Scalar,
    /// An array, with the schema of its elements where there is one.
    Array(Option<Node<'doc>>),
    /// An object.
    Object,
    /// One of several of these.
    Mixed(Vec<Shape<'doc>>),
}

impl<'doc> Shape<'doc> {
    /// What a schema amounts to.
    pub(super) fn of(schema: &Node<'doc>, types: &Types<'doc>) -> Self {
        Self::within(schema, types, &mut HashSet::new())
    }

    fn within(schema: &Node<'doc>, types: &Types<'doc>, seen: &mut HashSet<String>) -> Self {
        let schema = schema.followed(types);
        if seen.len() >= MOST_SCHEMAS || !seen.insert(schema.at.clone()) {
            return Self::Untyped;
        }
        if let Some(shape) = Self::declared(&schema) {
            return shape;
        }
        for part in schema.items("allOf") {
            match Self::within(&part, types, seen) {
                Self::Untyped => {}
                shape => return shape,
            }
        }
        let mut branches = Vec::new();
        for keyword in ["anyOf", "oneOf"] {
            for branch in schema.items(keyword) {
                branches.push(Self::within(&branch, types, seen));
            }
        }
        Self::common(branches)
    }

    /// What the keywords of the schema itself say.
    fn declared(schema: &Node<'doc>) -> Option<Self> {
        let kind = schema.text("type");
        let has = |key: &str| schema.value.get(key).is_some();
        if kind == Some("file") || (matches!(kind, None | Some("string")) && is_binary(schema)) {
            return Some(Self::Binary);
        }
        match kind {
            Some("object") => Some(Self::Object),
            Some("array") => Some(Self::Array(schema.get("items"))),
            Some("string") if has("enum") || has("format") || has("contentEncoding") => Some(Self::Scalar),
            Some("string") => Some(Self::Text),
            Some(_) => Some(Self::Scalar),
            None if has("properties") || has("patternProperties") => Some(Self::Object),
            None if schema.value.get("additionalProperties").is_some_and(Value::is_object) => Some(Self::Object),
            None if has("items") || has("prefixItems") => Some(Self::Array(schema.get("items"))),
            None if has("contentMediaType") => Some(Self::Scalar),
            None => {
                let values = schema.value.get("enum")?.as_array()?;
                let scalars = values.iter().all(|value| !value.is_object() && !value.is_array());
                scalars.then_some(Self::Scalar)
            }
        }
    }

    /// What several alternatives have in common.
    fn common(mut branches: Vec<Self>) -> Self {
        let kinds: HashSet<_> = branches.iter().map(std::mem::discriminant).collect();
        match (kinds.len(), branches.first()) {
            (0, _) => Self::Untyped,
            // Elements differ from array to array.
            (1, Some(Self::Array(_))) if branches.len() > 1 => Self::Mixed(branches),
            (1, _) => branches.swap_remove(0),
            _ if branches.iter().all(|branch| matches!(branch, Self::Text | Self::Scalar)) => Self::Scalar,
            _ => Self::Mixed(branches),
        }
    }

    /// Whether values are bytes, and nothing else.
    pub(super) fn is_binary(&self) -> bool {
        matches!(self, Self::Binary)
    }

    /// Whether JSON has a form for the values that plain text has not.
    pub(super) fn is_structured(&self) -> bool {
        match self {
            Self::Array(_) | Self::Object => true,
            Self::Mixed(branches) => branches.iter().all(Self::is_structured),
            _ => false,
        }
    }
}

/// Bytes, in the spellings of 3.0 (`format`) and 3.1 (`contentEncoding`, `contentMediaType`).
fn is_binary(schema: &Node<'_>) -> bool {
    if matches!(schema.text("format"), Some("binary" | "file")) || schema.text("contentEncoding") == Some("binary") {
        return true;
    }
    let embedded = schema.text("contentMediaType").filter(|_| schema.text("contentEncoding").is_none());
    let embedded = embedded.and_then(|text| MediaType::of_key(text).into_iter().next());
    embedded.is_some_and(|media| matches!(media.class(), Class::Bytes | Class::Unknown | Class::Anything))
}

/// A property of something that is sent property by property.
#[derive(Debug, Clone)]
pub(super) struct Property<'doc> {
    /// Its name.
    pub(super) name: &'doc str,
    /// Its schema.
    pub(super) schema: Node<'doc>,
    /// Whether it is always there.
    pub(super) required: bool,
}

/// The properties of a schema in their order: its own, those of `allOf`, and those of every alternative.
/// `None` if it describes no object.
pub(super) fn properties<'doc>(schema: &Node<'doc>, types: &Types<'doc>) -> Option<Vec<Property<'doc>>> {
    let found = collect(schema, types, &mut HashSet::new())?;
    let Found { properties, required } = found;
    let named = |(name, schema): (&'doc str, Node<'doc>)| Property { name, schema, required: required.contains(name) };
    Some(properties.into_iter().map(named).collect())
}

#[derive(Default)]
struct Found<'doc> {
    properties: Vec<(&'doc str, Node<'doc>)>,
    required: HashSet<&'doc str>,
}

impl<'doc> Found<'doc> {
    fn add(&mut self, more: Vec<(&'doc str, Node<'doc>)>) {
        let mut known: HashSet<&str> = self.properties.iter().map(|(name, _)| *name).collect();
        self.properties.extend(more.into_iter().filter(|(name, _)| known.insert(name)));
    }
}

fn collect<'doc>(schema: &Node<'doc>, types: &Types<'doc>, path: &mut HashSet<String>) -> Option<Found<'doc>> {
    let schema = schema.followed(types);
    if path.len() >= MOST_SCHEMAS || !path.insert(schema.at.clone()) {
        return None;
    }
    let mut found = Found::default();
    let mut is_object = matches!(Shape::declared(&schema), Some(Shape::Object));
    found.add(schema.entries("properties"));
    found.required.extend(schema.items("required").iter().filter_map(|name| name.value.as_str()));
    for part in schema.items("allOf") {
        if let Some(part) = collect(&part, types, path) {
            is_object = true;
            found.add(part.properties);
            found.required.extend(part.required);
        }
    }
    for keyword in ["anyOf", "oneOf"] {
        let branches = schema.items(keyword);
        let collected: Vec<_> = branches.iter().map(|branch| collect(branch, types, path)).collect();
        let mut common: Option<HashSet<&str>> = None;
        for branch in collected {
            let Some(branch) = branch else {
                // What is no object has no properties that must be there.
                common = Some(HashSet::new());
                continue;
            };
            is_object = true;
            found.add(branch.properties);
            common = Some(match common {
                None => branch.required,
                Some(common) => common.intersection(&branch.required).copied().collect(),
            });
        }
        found.required.extend(common.unwrap_or_default());
    }
    // `required` alone says that it is meant to be an object; so it may stand in `allOf`.
    (is_object || !found.required.is_empty()).then_some(found)
}
