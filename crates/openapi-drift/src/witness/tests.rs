//! Pairs of schemas, and the values that show that one breaks the other.

use openapi_normal::{Document, Limits, prepare_unnamed};
use serde_json::{Value, json};

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
        "/requestBody/content/application~1xml/schema",
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

/// A document with these components.
fn components(schemas: &str) -> Value {
    prepared(&format!(
        "{{ openapi: 3.1.0, info: {{ title: Things, version: '1' }}, paths: {{}}, components: {{ schemas: {schemas} }} }}"
    ))
}

#[test]
fn a_value_stands_in_the_smallest_schema_with_a_name() {
    use Direction::{Request, Response};
    for (base, revision, direction, expected) in [
        // What has to be there is there, and as small as it may be.
        (
            "{ Thing: { type: object, required: [id, when], properties: { id: { type: string, minLength: 3 }, \
             when: { type: string, format: date }, tags: { type: array, minItems: 2, items: { type: string, maxLength: 5 } } } } }",
            "{ Thing: { type: object, required: [id, when], properties: { id: { type: string, minLength: 3 }, \
             when: { type: string, format: date }, tags: { type: array, minItems: 2, items: { type: string, maxLength: 2 } } } } }",
            Request,
            Ok(json!({ "id": "aaa", "when": "2026-01-31", "tags": ["aaa", ""] })),
        ),
        // Properties that only answers have are in no request, whether or not they are required.
        (
            "{ Thing: { type: object, required: [id, name], properties: { id: { type: string, readOnly: true }, name: { type: string } } } }",
            "{ Thing: { type: object, required: [id, name], properties: { id: { type: string, readOnly: true }, name: { type: integer } } } }",
            Request,
            Ok(json!({ "name": "" })),
        ),
        (
            "{ Thing: { type: object, required: [id, name], properties: { id: { type: string, readOnly: true }, name: { type: string } } } }",
            "{ Thing: { type: object, required: [id, name], properties: { id: { type: string, readOnly: true }, name: { type: integer } } } }",
            Response,
            Ok(json!({ "id": "", "name": 0 })),
        ),
        // Nothing but the one change is shown: what else the other side wants is there.
        (
            "{ Thing: { type: object, required: [id, name], properties: { id: { type: string }, name: { type: string }, at: { type: integer } } } }",
            "{ Thing: { type: object, required: [id], properties: { id: { type: string }, name: { type: string }, at: { type: integer } } } }",
            Response,
            Ok(json!({ "id": "" })),
        ),
        // A branch says which one it is.
        (
            "{ Thing: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }, \
             Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }, \
             Dog: { type: object, required: [kind, bark], properties: { kind: { type: string }, bark: { type: boolean } } } }",
            "{ Thing: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }, \
             Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer, maximum: 7 } } }, \
             Dog: { type: object, required: [kind, bark], properties: { kind: { type: string }, bark: { type: boolean } } } }",
            Request,
            Ok(json!({ "kind": "", "lives": 8 })),
        ),
        // Of circles one round is enough.
        (
            "{ Thing: { type: object, properties: { next: { $ref: '#/components/schemas/Thing' }, at: { type: object, additionalProperties: { type: integer } } } } }",
            "{ Thing: { type: object, properties: { next: { $ref: '#/components/schemas/Thing' }, at: { type: object, additionalProperties: { type: integer, minimum: 1 } } } } }",
            Request,
            Ok(json!({ "at": { "extra": 0 } })),
        ),
        // Texts that have to match.
        (
            "{ Thing: { type: object, required: [id], properties: { id: { type: string, pattern: '^th_[a-z0-9]{4}$' }, n: { type: [string, 'null'] } } } }",
            "{ Thing: { type: object, required: [id], properties: { id: { type: string, pattern: '^th_[a-z0-9]{4}$' }, n: { type: string } } } }",
            Request,
            Ok(json!({ "id": "th_aaaa", "n": null })),
        ),
        // What cannot be filled is not proved.
        (
            "{ Thing: { type: object, required: [self, n], properties: { self: { $ref: '#/components/schemas/Thing' }, n: { type: string } } } }",
            "{ Thing: { type: object, required: [self, n], properties: { self: { $ref: '#/components/schemas/Thing' }, n: { type: integer } } } }",
            Request,
            Err("no-instance"),
        ),
        // Another branch of the revision takes it: nothing broke.
        (
            "{ Thing: { anyOf: [{ title: A, type: object, required: [a], properties: { a: { type: string } } }, { title: B, type: object }] } }",
            "{ Thing: { anyOf: [{ title: A, type: object, required: [a], properties: { a: { type: string, maxLength: 3 } } }, { title: B, type: object }] } }",
            Request,
            Err("both-allow"),
        ),
    ] {
        let (before, after) = (components(base), components(revision));
        let found = witnesses(&before, &after, "/components/schemas/Thing", direction);
        let found: Vec<_> = found.into_iter().filter(|(_, witness)| *witness != Witness::NotApplicable).collect();
        let [(_, witness)] = found.as_slice() else {
            panic!("{base} -> {revision}: {found:#?}");
        };
        match (witness, &expected) {
            (Witness::Proven { value, .. }, Ok(expected)) => assert_eq!(value, expected, "{base} -> {revision}"),
            (Witness::Unproven { code }, Err(expected)) => assert_eq!(code, expected, "{base} -> {revision}"),
            (witness, _) => panic!("{base} -> {revision}: {witness:?}"),
        }
    }
}

#[test]
fn the_limit_is_kept() {
    let (base, revision) = (components("{ Thing: { type: string } }"), components("{ Thing: { type: integer } }"));
    let (mut one, mut other) = (Schemas::new(&base), Schemas::new(&revision));
    let pointer = "/components/schemas/Thing";
    let (from, to) = (one.at(pointer), other.at(pointer));
    let mut comparison = SchemaComparison::new(&one, &other);
    comparison.root(from, to, Direction::Request, 0);
    let changes = comparison.finish().changes;
    let mut prover = Prover::new(&one, &other, 1);
    assert!(matches!(prover.prove(&changes[0]), Witness::Proven { .. }));
    assert_eq!(prover.prove(&changes[0]), Witness::Unproven { code: "limit" });
}

#[test]
fn each_change_is_shown_on_its_own() {
    let base = "{ Thing: { type: object, required: [a, b], properties: { a: { type: string }, b: { type: string }, \
                c: { type: integer, maximum: 5 } } } }";
    let revision = "{ Thing: { type: object, properties: { a: { type: string }, b: { type: string }, \
                    c: { type: integer, maximum: 9 } } } }";
    let (before, after) = (components(base), components(revision));
    let found = witnesses(&before, &after, "/components/schemas/Thing", Direction::Response);
    let values: Vec<Value> = found
        .into_iter()
        .map(|(change, witness)| match witness {
            Witness::Proven { value, .. } => value,
            other => panic!("{}: {other:?}", change.message),
        })
        .collect();
    assert_eq!(values, [json!({ "b": "" }), json!({ "a": "" }), json!({ "a": "", "b": "", "c": 6 })]);
}
