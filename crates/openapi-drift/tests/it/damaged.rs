//! Documents that were damaged at random: there is an answer, the swapped question has one too, and a document is still
//! itself.

use fastrand::Rng;
use openapi_drift::{Witness, compare};
use openapi_normal::{Document, Limits};
use serde_json::{Value, json};

use crate::support::{lines, options};

const ROUNDS: usize = 3;

/// Small documents with much in them.
const SEEDS: &[&str] = &[
    "nullable-spellings.json",
    "formats-and-numbers.json",
    "enums-and-constants.json",
    "webhooks-callbacks.json",
    "security-every-kind.json",
    "mistakes-in-schemas.json",
    "discriminators.json",
    "deep-nesting.json",
    "openapi-32.json",
    "go-huma-like.json",
    "aspnet-minimal-31.json",
    "properties-named-like-keywords.json",
];

/// A place in a document, not its root.
fn place<'v>(random: &mut Rng, value: &'v mut Value) -> &'v mut Value {
    let mut at = value;
    for _ in 0..random.usize(2..14) {
        let is_deeper = match at {
            Value::Object(members) => members.values().any(|member| member.is_object() || member.is_array()),
            Value::Array(items) => !items.is_empty(),
            _ => false,
        };
        if !is_deeper {
            break;
        }
        at = match at {
            Value::Object(members) => {
                let index = random.usize(0..members.len());
                members.values_mut().nth(index).unwrap()
            }
            Value::Array(items) => {
                let index = random.usize(0..items.len());
                &mut items[index]
            }
            _ => unreachable!("only these are deeper"),
        };
    }
    at
}

fn damage(random: &mut Rng, document: &Value) -> Value {
    let mut damaged = document.clone();
    let names: Vec<String> = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(|all| all.keys().cloned())
        .collect();
    for _ in 0..random.usize(1..6) {
        let copy = place(random, &mut document.clone()).clone();
        let reference = match names.as_slice() {
            [] => json!({ "$ref": "#/components/schemas/Nobody" }),
            names => json!({ "$ref": format!("#/components/schemas/{}", names[random.usize(0..names.len())]) }),
        };
        let new = match random.u8(0..12) {
            0 => Value::Null,
            1 => json!(random.i64(-3..1_000_000_000_000)),
            2 => json!(["null", "string", {}]),
            3 => json!({}),
            4 => json!({ "allOf": [reference, copy] }),
            5 => json!({ "oneOf": [reference, copy, { "type": "null" }] }),
            6 => json!({ "not": reference }),
            7 => json!({ "type": ["object", "array"], "properties": { "a": reference }, "items": copy }),
            8 => json!("\u{202e}odd"),
            9 => json!(false),
            10 => reference,
            _ => copy,
        };
        *place(random, &mut damaged) = new;
    }
    damaged
}

#[test]
fn there_is_an_answer_whatever_was_damaged() {
    let mut random = Rng::with_seed(1);
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/documents");
    let mut compared = 0;
    for name in SEEDS {
        let text = std::fs::read_to_string(format!("{folder}/{name}")).unwrap();
        let read = |text: &str| Document::read_lenient(text.as_bytes(), name, &Limits::default());
        let whole = read(&text).unwrap();
        for _ in 0..ROUNDS {
            let damaged = damage(&mut random, whole.value()).to_string();
            // What is no document any more is refused before.
            let Ok(other) = read(&damaged) else {
                continue;
            };
            compared += 1;
            let drift = compare(&whole, &other, &options()).unwrap();
            assert_eq!(lines(&compare(&other, &other, &options()).unwrap()), Vec::<String>::new(), "{damaged}");
            let back = compare(&other, &whole, &options()).unwrap();
            assert_eq!(drift.findings.is_empty(), back.findings.is_empty(), "{damaged}");
            for finding in drift.findings.iter().chain(&back.findings) {
                if let Witness::Proven { schema, .. } = &finding.witness {
                    assert!(schema.starts_with('/'), "{schema}");
                }
            }
        }
    }
    assert!(compared > SEEDS.len(), "{compared}");
}
