//! Pairs of schemas, and what is noted about them.

use openapi_normal::{Document, Limits, prepare_unnamed};
use serde_json::Value;

use super::*;
use crate::compare::change::Change;
use crate::rule::{Area, Direction};
use crate::{example, rules};

/// A document in canonical spelling.
fn prepared(text: &str) -> Value {
    let document = Document::read_lenient(text.as_bytes(), "test.yaml", &Limits::default()).expect(text);
    prepare_unnamed(&document).document
}

/// A document with a schema called `Thing`.
fn thing(schema: &str) -> Value {
    prepared(&format!(
        "{{ openapi: 3.1.0, info: {{ title: Things, version: '1' }}, paths: {{}}, components: {{ schemas: {{ Thing: {schema}, \
         Cat: {{ type: object, properties: {{ meow: {{ type: string }} }}, required: [meow] }}, \
         Dog: {{ type: object, properties: {{ bark: {{ type: string }} }}, required: [bark] }}, \
         Name: {{ type: string, maxLength: 5 }} }} }} }}"
    ))
}

fn between(base: &Value, revision: &Value, pointer: &str, direction: Direction) -> Outcome {
    let (mut one, mut other) = (Schemas::new(base), Schemas::new(revision));
    let (from, to) = (one.at(pointer), other.at(pointer));
    let mut comparison = SchemaComparison::new(&one, &other);
    comparison.root(from, to, direction, 3);
    comparison.finish()
}

fn line(change: &Change) -> String {
    format!("{:?} {:?} {}: {}", change.kind, change.action, change.path, change.message)
}

fn lines(base: &str, revision: &str, direction: Direction) -> Vec<String> {
    let outcome = between(&thing(base), &thing(revision), "/components/schemas/Thing", direction);
    assert_eq!(outcome.gaps, []);
    assert!(outcome.changes.iter().all(|change| change.uses == [3]));
    outcome.changes.iter().map(line).collect()
}

/// Where the schema of an example stands.
fn of_example(document: &Value) -> String {
    let operation = "/paths/~1things/post";
    let candidates = [
        "/requestBody/content/application~1json/schema",
        "/responses/200/content/application~1json/schema",
        "/responses/200/content/application~1xml/schema",
        "/parameters/0/schema",
    ];
    let all = ["/paths/~1things/post", "/paths/~1things/get", operation];
    for operation in all {
        for candidate in candidates {
            let pointer = format!("{operation}{candidate}");
            if document.pointer(&pointer).is_some() {
                return pointer;
            }
        }
    }
    panic!("no schema in {document:#}");
}

#[test]
fn every_row_about_schemas_is_noted_for_its_example() {
    let mut missing = Vec::new();
    for rule in rules::all().filter(|rule| rule.area == Area::Schema) {
        let (base, revision) = example::documents(rule);
        let (base, revision) = (prepared(&base), prepared(&revision));
        let pointer = of_example(&base);
        let (mut one, mut other) = (Schemas::new(&base), Schemas::new(&revision));
        let (from, to) = (one.at(&pointer), other.at(&pointer));
        let today = Day::new(2026, 11, 21);
        let mut comparison = SchemaComparison::new(&one, &other).with_today(today);
        if rule.kind == crate::rule::Kind::LooseType {
            comparison.root_of_text(from, to, rule.direction, 0);
        } else {
            comparison.root(from, to, rule.direction, 0);
        }
        let changes = comparison.finish().changes;
        if !changes.iter().any(|change| change.kind == rule.kind && change.action == rule.action) {
            missing.push((rule.id, changes.iter().map(line).collect::<Vec<_>>()));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
