//! The values of discriminators are the names of components, unless the document says otherwise. Components
//! may be renamed later, so what goes without saying is said.

use std::collections::{BTreeSet, HashSet};

use serde_json::{Map, Value, json};

use crate::bundle::components::reference_to;
use crate::grammar::Kind as Thing;
use crate::pointer::{reference, schema_component};
use crate::schema;

/// Completes the mapping of every discriminator, and takes out what leads nowhere.
pub(super) fn complete(document: &mut Value) {
    // Name of a component -> those that are, by `allOf`, made of it.
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    let mut heirs: Map<String, Value> = Map::new();
    let mut names: Vec<String> = Vec::new();
    let mut has_discriminator = false;
    for (name, schema) in schemas.into_iter().flatten() {
        names.push(name.clone());
        has_discriminator |= schema.get("discriminator").is_some();
        for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            if let Some(base) = reference(part).and_then(schema_component) {
                let list = heirs.entry(base).or_insert_with(|| json!([]));
                list.as_array_mut().into_iter().for_each(|list| list.push(Value::from(name.as_str())));
            }
        }
    }
    if has_discriminator {
        for name in &names {
            let heirs = heirs_of(name, &heirs);
            let pointer = crate::pointer::component("schemas", name);
            if let Some(schema) = document.pointer_mut(&pointer)
                && schema.get("discriminator").is_some()
            {
                extend(schema, heirs.iter().map(String::as_str));
            }
        }
    }
    let known: HashSet<&str> = names.iter().map(String::as_str).collect();
    schema::for_each_mut(document, &mut |schema, _| {
        if schema.get("discriminator").is_none() {
            return;
        }
        let members: Vec<String> = ["oneOf", "anyOf"]
            .iter()
            .filter_map(|keyword| schema.get(*keyword)?.as_array())
            .flatten()
            .filter_map(|member| reference(member).and_then(schema_component))
            .collect();
        targets(schema, &known);
        extend(schema, members.iter().map(String::as_str));
    });
}

/// All that are made of a component, directly or not.
fn heirs_of(name: &str, heirs: &Map<String, Value>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![name.to_owned()];
    while let Some(base) = open.pop() {
        for heir in heirs.get(&base).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            if heir != name && found.insert(heir.to_owned()) {
                open.push(heir.to_owned());
            }
        }
    }
    found
}

/// Writes the values of the mapping as references to components; bare names are allowed, too.
fn targets(schema: &mut Value, known: &HashSet<&str>) {
    let mapping = schema.get_mut("discriminator").and_then(|discriminator| discriminator.get_mut("mapping"));
    for target in mapping.and_then(Value::as_object_mut).into_iter().flat_map(|mapping| mapping.values_mut()) {
        if let Some(name) = target.as_str().filter(|name| known.contains(name)) {
            *target = Value::from(reference_to(Thing::Schema, name));
        }
    }
    if let Some(discriminator) = schema.get_mut("discriminator")
        && let Some(default) = discriminator.get_mut("defaultMapping")
        && let Some(name) = default.as_str().filter(|name| known.contains(name))
    {
        *default = Value::from(reference_to(Thing::Schema, name));
    }
}

/// Adds the components that the mapping says nothing about, under their own names.
fn extend<'a>(schema: &mut Value, names: impl Iterator<Item = &'a str>) {
    let Some(Value::Object(discriminator)) = schema.get_mut("discriminator") else {
        return;
    };
    let mut mapping = match discriminator.get("mapping") {
        Some(Value::Object(mapping)) => mapping.clone(),
        _ => Map::new(),
    };
    let before = mapping.len();
    for name in names {
        let target = reference_to(Thing::Schema, name);
        let is_mapped = mapping.values().any(|known| known == &target);
        if !is_mapped && !mapping.contains_key(name) {
            mapping.insert(name.to_owned(), Value::from(target));
        }
    }
    if mapping.len() != before {
        discriminator.insert("mapping".to_owned(), Value::Object(mapping));
    }
}
