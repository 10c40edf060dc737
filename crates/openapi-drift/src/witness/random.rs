//! Schemas that nobody would write, and what has to hold for all of them.

use fastrand::Rng;
use jsonschema::Validator;
use openapi_normal::{Document, Limits, prepare_unnamed};
use serde_json::{Value, json};

use super::*;
use crate::compare::schema::SchemaComparison;
use crate::rule::{Action, Kind};

const CASES: u64 = 200;
const POINTER: &str = "/components/schemas/Thing";

fn document(schema: &Value) -> Value {
    json!({ "openapi": "3.1.0", "info": { "title": "Things", "version": "1" }, "paths": {}, "components": { "schemas": {
        "Thing": schema,
        "Cat": { "type": "object", "properties": { "a": { "type": "string" }, "b": { "$ref": "#/components/schemas/Cat" } }, "required": ["a"] },
        "Name": { "type": "string", "minLength": 1, "maxLength": 4 },
    } } })
}

fn prepared(document: &Value) -> Value {
    let text = document.to_string();
    let document = Document::read_lenient(text.as_bytes(), "test.json", &Limits::default()).expect("a document");
    prepare_unnamed(&document).document
}

fn schema(random: &mut Rng, depth: usize) -> Value {
    let small = |random: &mut Rng| random.u64(0..4);
    match random.usize(0..if depth == 0 { 5 } else { 12 }) {
        0 => {
            let mut text = json!({ "type": "string" });
            if random.bool() {
                text["minLength"] = small(random).into();
            }
            if random.bool() {
                text["maxLength"] = (2 + small(random)).into();
            }
            text
        }
        1 => {
            let mut number = json!({ "type": if random.bool() { "integer" } else { "number" } });
            if random.bool() {
                number["minimum"] = random.i64(-3..3).into();
            }
            if random.bool() {
                number[if random.bool() { "maximum" } else { "exclusiveMaximum" }] = random.i64(2..9).into();
            }
            if random.bool() {
                number["multipleOf"] = random.u64(1..4).into();
            }
            number
        }
        2 => {
            json!({ "type": "string", "enum": (0..=random.usize(0..3)).map(|index| ["a", "b", "c"][index]).collect::<Vec<_>>() })
        }
        3 => json!({ "type": ["boolean", "null"] }),
        4 => json!({ "$ref": format!("#/components/schemas/{}", if random.bool() { "Cat" } else { "Name" }) }),
        5 | 6 => {
            let names = ["a", "b", "c"];
            let mut object = json!({ "type": "object", "properties": {} });
            for name in names.iter().filter(|_| random.bool()).collect::<Vec<_>>() {
                object["properties"][*name] = schema(random, depth - 1);
            }
            object["required"] = names.iter().filter(|_| random.u8(0..3) == 0).copied().collect();
            match random.u8(0..4) {
                0 => object["additionalProperties"] = Value::Bool(false),
                1 => object["additionalProperties"] = schema(random, 0),
                _ => {}
            }
            object
        }
        7 | 8 => {
            let mut array = json!({ "type": "array", "items": schema(random, depth - 1) });
            if random.bool() {
                array["minItems"] = small(random).into();
            }
            if random.bool() {
                array["maxItems"] = (2 + small(random)).into();
            }
            if random.u8(0..4) == 0 {
                array["uniqueItems"] = Value::Bool(true);
            }
            array
        }
        9 => json!({ "type": ["string", "integer"], "maxLength": small(random), "minimum": small(random) }),
        10 => json!({ "anyOf": [schema(random, depth - 1), schema(random, depth - 1)] }),
        _ => json!({ "allOf": [schema(random, depth - 1), schema(random, depth - 1)] }),
    }
}

/// The same schema with one keyword somewhere in it replaced.
fn edited(random: &mut Rng, value: &Value) -> Value {
    let inner: Vec<&str> =
        ["items", "additionalProperties"].into_iter().filter(|key| value[*key].is_object()).collect();
    if !inner.is_empty() && random.bool() {
        let mut value = value.clone();
        let key = inner[random.usize(0..inner.len())];
        value[key] = edited(random, &value[key]);
        return value;
    }
    for list in ["anyOf", "allOf"] {
        if value[list].is_array() {
            let mut value = value.clone();
            let index = random.usize(0..2);
            value[list][index] = edited(random, &value[list][index]);
            return value;
        }
    }
    if let Some(name) = value["properties"].as_object().and_then(|properties| properties.keys().next()).cloned()
        && random.bool()
    {
        let mut value = value.clone();
        value["properties"][&name] = edited(random, &value["properties"][&name]);
        return value;
    }
    schema(random, 1)
}

fn validator(document: &Value) -> Validator {
    let mut schema = document.clone();
    schema["$ref"] = Value::from(format!("#{POINTER}"));
    jsonschema::draft202012::new(&schema).expect("a schema")
}

fn compared(base: &Value, revision: &Value, direction: Direction) -> Vec<(Kind, Action, Witness)> {
    let (mut one, mut other) = (Schemas::new(base), Schemas::new(revision));
    let (from, to) = (one.at(POINTER), other.at(POINTER));
    let mut comparison = SchemaComparison::new(&one, &other);
    comparison.root(from, to, direction, 0);
    let changes = comparison.finish().changes;
    let mut prover = Prover::new(&one, &other, 1_000);
    changes
        .iter()
        .map(|change| {
            // What is proved about a component inside is told by its own schema.
            let witness = match prover.prove(change) {
                Witness::Proven { schema, .. } if schema != POINTER => Witness::NotApplicable,
                witness => witness,
            };
            (change.kind, change.action, witness)
        })
        .collect()
}

#[test]
fn what_is_proved_is_so() {
    let mut random = Rng::with_seed(1);
    let (mut proved, mut tried) = (0, 0);
    for _ in 0..CASES {
        let before = schema(&mut random, 3);
        let after = edited(&mut random, &before);
        let (before, after) = (document(&before), document(&after));
        let (base, revision) = (prepared(&before), prepared(&after));
        assert_eq!(compared(&base, &base, Direction::Request).len(), 0, "{}", before["components"]["schemas"]["Thing"]);
        for direction in [Direction::Request, Direction::Response] {
            for (kind, action, witness) in compared(&base, &revision, direction) {
                tried += usize::from(witness != Witness::NotApplicable);
                let Witness::Proven { value, .. } = witness else {
                    continue;
                };
                proved += 1;
                let found = (validator(&before).is_valid(&value), validator(&after).is_valid(&value));
                let expected = (direction == Direction::Request, direction == Direction::Response);
                let schemas = |document: &Value| document["components"]["schemas"]["Thing"].clone();
                assert_eq!(
                    found,
                    expected,
                    "{kind:?} {action:?} {direction:?} {value}: {} -> {}",
                    schemas(&before),
                    schemas(&after)
                );
            }
        }
    }
    assert!(proved * 3 > tried * 2, "{proved} of {tried}");
}

/// Values of all kinds, small ones.
fn pool() -> Vec<Value> {
    let scalars = [json!(null), json!(true), json!(""), json!("a"), json!("c"), json!("aaa"), json!("aaaaaa")];
    let numbers = [-4, -1, 0, 1, 2, 3, 4, 6, 7, 9].map(|number| json!(number));
    let mut pool: Vec<Value> = scalars.into_iter().chain(numbers).chain([json!(2.5), json!({}), json!([])]).collect();
    for round in 0..2 {
        let inner: Vec<Value> = pool.iter().step_by(1 + round * 6).cloned().collect();
        for one in inner {
            pool.extend([
                json!([one]),
                json!([one, one]),
                json!([one, 1, "a", 2]),
                json!({ "a": one }),
                json!({ "b": one }),
            ]);
            pool.extend([json!({ "a": "a", "c": one }), json!({ "a": one, "b": one, "c": one })]);
        }
    }
    pool
}

#[test]
fn where_nothing_changed_the_same_values_are_right() {
    let mut random = Rng::with_seed(3);
    let pool = pool();
    let mut same = 0;
    for _ in 0..CASES {
        let before = schema(&mut random, 2);
        // Two spellings of much the same, and now and then something else.
        let after = match random.u8(0..4) {
            0 => json!({ "allOf": [before, schema(&mut random, 1)] }),
            1 => json!({ "anyOf": [before, { "type": "null" }] }),
            2 => json!({ "anyOf": [before, schema(&mut random, 1)] }),
            _ => edited(&mut random, &before),
        };
        let (before, after) = (document(&before), document(&after));
        let changes = compared(&prepared(&before), &prepared(&after), Direction::Request);
        if !changes.is_empty() {
            continue;
        }
        same += 1;
        let (was, is) = (validator(&before), validator(&after));
        for value in &pool {
            let schemas = |document: &Value| document["components"]["schemas"]["Thing"].clone();
            assert_eq!(was.is_valid(value), is.is_valid(value), "{value}: {} -> {}", schemas(&before), schemas(&after));
        }
    }
    assert!(same > 5, "{same}");
}

#[test]
fn what_is_nothing_is_no_change() {
    let mut random = Rng::with_seed(2);
    let mut silent = 0;
    for _ in 0..CASES {
        let before = schema(&mut random, 3);
        let after = edited(&mut random, &before);
        let (base, revision) = (prepared(&document(&before)), prepared(&document(&after)));
        let forth = compared(&base, &revision, Direction::Request);
        let back = compared(&revision, &base, Direction::Response);
        assert_eq!(forth.is_empty(), back.is_empty(), "{before} -> {after}");
        silent += usize::from(forth.is_empty() && before != after);
    }
    // Now and then another spelling is drawn, or what cannot be at all.
    assert!(silent < usize::try_from(CASES / 10).unwrap_or(0), "{silent}");
}
