//! Documents that mean harm, or nothing at all: neither hangs, and what is not compared is said.

use serde_json::{Map, Value, json};

use super::*;

/// Compares every component with that of the same name, in both directions.
fn all(base: &Value, revision: &Value) -> (Outcome, Vec<Gap>) {
    let (mut one, mut other) = (Schemas::new(base), Schemas::new(revision));
    let names = base["components"]["schemas"].as_object().into_iter().flat_map(Map::keys);
    let pointers: Vec<String> = names.map(|name| format!("/components/schemas/{name}")).collect();
    let ids: Vec<_> = pointers.iter().map(|pointer| (one.at(pointer), other.at(pointer))).collect();
    let mut comparison = SchemaComparison::new(&one, &other);
    for (index, (from, to)) in ids.into_iter().enumerate() {
        comparison.root(from, to, Direction::Request, index);
        comparison.root(from, to, Direction::Response, index);
    }
    let outcome = comparison.finish();
    let gaps = one.gaps().iter().chain(other.gaps()).cloned().collect();
    (outcome, gaps)
}

fn document(schemas: Value) -> Value {
    json!({ "components": { "schemas": schemas } })
}

fn to(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

#[test]
fn circles_end() {
    for (schemas, code) in [
        (json!({ "A": { "allOf": [to("A")] } }), Some("circular-all-of")),
        (json!({ "A": { "allOf": [to("B")] }, "B": { "allOf": [to("A")] } }), Some("circular-all-of")),
        (json!({ "A": to("B"), "B": to("A") }), Some("circular-reference")),
        (json!({ "A": { "anyOf": [to("A"), to("A")] } }), Some("circular-all-of")),
        (
            json!({ "A": { "oneOf": [to("B"), { "type": "string" }] }, "B": { "anyOf": [to("A"), { "type": "null" }] } }),
            None,
        ),
        (json!({ "A": { "not": to("A") } }), None),
        (json!({ "A": { "if": to("A"), "then": to("A"), "else": { "not": to("A") } } }), None),
        (
            json!({ "A": { "properties": { "a": { "allOf": [to("A"), to("B")] } } }, "B": { "properties": { "a": to("A") } } }),
            None,
        ),
        (json!({ "A": { "$ref": "#/components/schemas/Gone" } }), Some("dangling-reference")),
        (json!({ "A": { "$dynamicRef": "#node" } }), Some("dynamic-reference")),
    ] {
        let document = document(schemas);
        let (outcome, gaps) = all(&document, &document);
        assert_eq!(outcome.changes.len(), 0, "{document}");
        assert_eq!(gaps.first().map(|gap| gap.code), code, "{document}");
    }
}

#[test]
fn what_is_no_schema_allows_everything() {
    let odd = [json!(null), json!(1), json!("text"), json!([]), json!({})];
    let keywords = [
        "type",
        "enum",
        "properties",
        "required",
        "items",
        "prefixItems",
        "allOf",
        "anyOf",
        "oneOf",
        "not",
        "if",
        "then",
        "else",
        "maximum",
        "maxLength",
        "pattern",
        "format",
        "additionalProperties",
        "patternProperties",
        "contains",
        "dependentRequired",
        "dependentSchemas",
        "discriminator",
        "$ref",
        "nullable",
        "default",
        "const",
        "x-sunset",
        "x-extensible-enum",
        "multipleOf",
        "propertyNames",
        "unevaluatedProperties",
        "contentSchema",
    ];
    for keyword in keywords {
        let schemas: Map<String, Value> =
            odd.iter().enumerate().map(|(index, value)| (format!("S{index}"), json!({ keyword: value }))).collect();
        let one = document(Value::Object(schemas));
        assert_eq!(all(&one, &one).0.changes.len(), 0, "{keyword}");
        // Whatever is noted, it ends.
        all(&one, &document(json!({ "S0": null, "S1": [], "S2": { "type": "string" } })));
    }
}

#[test]
fn intersections_of_intersections_have_an_end() {
    // Each property has another set of these thirty, and nobody can name them all.
    let schemas: Map<String, Value> = (0..30)
        .map(|index: usize| {
            let next = to(&format!("S{}", (index + 1) % 30));
            let far = to(&format!("S{}", (index * 7 + 3) % 30));
            let own = format!("p{index}");
            let both = json!({ "allOf": [next, far] });
            (
                format!("S{index}"),
                json!({ "type": "object", "properties": { "x": both, "y": { "allOf": [far, to("S0")] }, own: {} } }),
            )
        })
        .collect();
    let mut one = document(Value::Object(schemas));
    let two = one.clone();
    one["components"]["schemas"]["S29"]["properties"]["p29"] = json!({ "type": "string" });
    let (outcome, gaps) = all(&one, &two);
    assert!(!outcome.changes.is_empty());
    assert_eq!(gaps.iter().map(|gap| gap.code).collect::<Vec<_>>(), ["too-many-parts"; 2]);
}

#[test]
fn large_unions_are_matched_by_what_they_say() {
    let branch =
        |index: usize, kind: &str| json!({ "type": "object", "properties": { format!("p{index}"): { "type": kind } } });
    let union = |kind: &str, reversed: bool| {
        let mut branches: Vec<Value> = (0..1_000).map(|index| branch(index, kind)).collect();
        if reversed {
            branches.reverse();
        }
        document(json!({ "A": { "anyOf": branches } }))
    };
    assert_eq!(all(&union("string", false), &union("string", true)).0.changes.len(), 0);
    let (outcome, _) = all(&union("string", false), &union("integer", true));
    assert_eq!(outcome.changes.len(), 2 * 2 * 1_000);
}

#[test]
fn deep_schemas_are_compared_to_the_bottom() {
    let deep = |kind: &str| {
        let mut schema = json!({ "type": kind });
        for _ in 0..60 {
            schema = json!({ "type": "object", "properties": { "a": { "type": "array", "items": schema } } });
        }
        document(json!({ "A": schema }))
    };
    let (one, other) = (deep("string"), deep("integer"));
    let (outcome, gaps) = all(&one, &other);
    assert_eq!((outcome.changes.len(), gaps.len()), (2, 0));
    assert_eq!(outcome.changes[0].path, format!("${}", ".a[]".repeat(60)));
    // 120 levels are no problem to drop either.
    drop((one, other));
}
