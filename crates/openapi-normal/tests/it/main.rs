//! Tests of the crate from outside: what goes in, what comes out, what people read.
//!
//! One binary, because linking is most of what a small test costs.

mod anchors;
mod files;
mod joining;
mod lint;
mod messages;
mod mutations;
mod names;
mod network;
mod notai;
mod origins;
mod overlay;
mod paths;
mod read;
mod references;
mod repairs;
mod rules;
mod sent;

use openapi_normal::pointer::join;
use openapi_normal::{Document, Entry, Error, Limits, NameMemory, Normalized, Options, Overlay, normalize};
use serde_json::{Value, json};

/// A document with these paths and schemas.
fn document(version: &str, paths: Value, schemas: Value) -> Value {
    json!({
        "openapi": version,
        "info": { "title": "Test", "version": "1" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

/// A path item whose `get` answers 200 with this schema.
fn answers(schema: Value) -> Value {
    json!({ "get": {
        "operationId": "get",
        "responses": { "200": { "description": "", "content": { "application/json": { "schema": schema } } } },
    } })
}

fn read(value: &Value) -> Document {
    Document::read(format!("{value:#}").as_bytes(), "test.json", &Limits::default()).unwrap()
}

fn run(value: &Value, names: &NameMemory, overlays: &[&str]) -> Result<Normalized, Error> {
    let overlays: Result<Vec<_>, _> =
        overlays.iter().map(|text| Overlay::read(text.as_bytes(), "overlay.yaml", &Limits::default())).collect();
    normalize(&read(value), &Options { overlays: &overlays?, names })
}

fn normal(value: &Value) -> Normalized {
    run(value, &NameMemory::default(), &[]).unwrap_or_else(|error| panic!("{error}"))
}

/// The entries of the ledger as `kind pass pointer`.
fn entries(normalized: &Normalized) -> Vec<String> {
    let line = |entry: &Entry| format!("{} {} {}", entry.kind, entry.pass, entry.pointer);
    normalized.ledger.iter().map(line).collect()
}

/// Every pointer of a value, with what stands there; parents first.
fn pointers(value: &Value) -> Vec<(String, &Value)> {
    let mut all = vec![(String::new(), value)];
    let mut next = 0;
    while let Some((at, value)) = all.get(next).cloned() {
        next += 1;
        match value {
            Value::Object(members) => all.extend(members.iter().map(|(name, child)| (join(&at, name), child))),
            Value::Array(items) => {
                all.extend(items.iter().enumerate().map(|(index, child)| (format!("{at}/{index}"), child)));
            }
            _ => {}
        }
    }
    all
}
