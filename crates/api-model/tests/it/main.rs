//! What becomes of schemas: a small document each, and the types that a client has for it.

mod all_of;
mod dump;
mod enums;
mod names;
mod nulls;
mod objects;
mod places;
mod recursion;
mod scalars;
mod unions;
mod usage;

use std::collections::HashSet;

use openapi_normal::Entry;
use serde_json::{Value, json};

/// The types of a document with these components, which no operation uses.
fn types(schemas: Value) -> String {
    of(&document(schemas)).0
}

/// What the ledger says about a document with these components.
fn ledger(schemas: Value) -> String {
    of(&document(schemas)).1
}

fn document(schemas: Value) -> Value {
    json!({ "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": {}, "components": { "schemas": schemas } })
}

fn of(document: &Value) -> (String, String) {
    let mut entries: Vec<Entry> = Vec::new();
    let api = api_model::build(document, &mut |entry| entries.push(entry));
    let known: HashSet<_> = api_model::RULES.iter().map(|rule| rule.id).collect();
    assert!(entries.iter().all(|entry| known.contains(&*entry.pass)), "only rules of the table: {entries:?}");
    let lines = entries.iter().map(|entry| format!("{} {} {}", entry.kind, entry.pass, entry.pointer));
    (dump::types(&api), lines.collect::<Vec<_>>().join("\n"))
}
