//! Pairs of schemas, and the values that show that one breaks the other.

use openapi_normal::{Document, Limits, prepare_unnamed};
use serde_json::Value;

use super::*;
use crate::compare::schema::SchemaComparison;
use crate::rule::Kind;
use crate::{example, rules};

fn prepared(text: &str) -> Value {
    let document = Document::read_lenient(text.as_bytes(), "test.yaml", &Limits::default()).expect(text);
    prepare_unnamed(&document).document
}

fn pointer_of_example(document: &Value) -> String {
    let places = [
        "/requestBody/content/application~1json/schema",
        "/responses/200/content/application~1json/schema",
        "/responses/200/content/application~1xml/schema",
        "/parameters/0/schema",
    ];
    places
        .map(|place| format!("/paths/~1things/post{place}"))
        .into_iter()
        .chain(places.map(|place| format!("/paths/~1things/get{place}")))
        .find(|pointer| document.pointer(pointer).is_some())
        .unwrap_or_else(|| panic!("no schema in {document:#}"))
}

/// What is found for a change, tried again on the whole schemas by a validator that was given nothing else.
fn witnesses(base: &Value, revision: &Value, pointer: &str, direction: Direction) -> Vec<(Change, Witness)> {
    let (mut one, mut other) = (Schemas::new(base), Schemas::new(revision));
    let (from, to) = (one.at(pointer), other.at(pointer));
    let mut comparison = SchemaComparison::new(&one, &other);
    comparison.root(from, to, direction, 0);
    let changes = comparison.finish().changes;
    let mut prover = Prover::new(&one, &other, 1_000);
    changes
        .into_iter()
        .map(|change| {
            let witness = prover.prove(&change);
            (change, witness)
        })
        .collect()
}

/// What a validator that was given the document as it is written makes of a value.
fn is_valid(document: &Value, pointer: &str, value: &Value) -> bool {
    let mut schema = document.clone();
    schema["$ref"] = Value::from(format!("#{}", pointer.replace('{', "%7B").replace('}', "%7D")));
    jsonschema::draft202012::options().should_validate_formats(true).build(&schema).expect("a schema").is_valid(value)
}

fn as_written(text: &str) -> Value {
    Document::read_lenient(text.as_bytes(), "test.yaml", &Limits::default()).expect(text).value().clone()
}

/// Breaks that no value shows.
const UNPROVEN: &[(&str, &str)] = &[
    ("extensible-enum-value-removed", "the list is a promise and no constraint"),
    ("content-", "what is written into a text is no constraint of JSON Schema"),
];

#[test]
fn every_break_about_values_has_a_witness() {
    let mut wrong = Vec::new();
    for rule in rules::all().filter(|rule| rule.area == Area::Schema && rule.wire == Wire::Break) {
        let texts = example::documents(rule);
        let (base, revision) = (prepared(&texts.0), prepared(&texts.1));
        let pointer = pointer_of_example(&base);
        for (change, witness) in witnesses(&base, &revision, &pointer, rule.direction) {
            if (change.kind, change.action) != (rule.kind, rule.action) {
                continue;
            }
            let is_exempt = UNPROVEN.iter().any(|(id, _)| rule.id.contains(id));
            match witness {
                Witness::Proven { value, schema } if !is_exempt => {
                    let (base, revision) = (as_written(&texts.0), as_written(&texts.1));
                    let (before, after) = (is_valid(&base, &schema, &value), is_valid(&revision, &schema, &value));
                    // A validator does not know the ranges of `int32` and `int64`.
                    let is_known = rule.kind != Kind::Format || value.is_string();
                    let expected = (rule.direction == Direction::Request, rule.direction == Direction::Response);
                    if is_known && (before, after) != expected {
                        wrong.push(format!("{}: {value} is {before} before and {after} after", rule.id));
                    }
                }
                witness if is_exempt => {
                    assert!(matches!(witness, Witness::Unproven { .. }), "{}: {witness:?}", rule.id)
                }
                witness => wrong.push(format!("{}: {witness:?}", rule.id)),
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
