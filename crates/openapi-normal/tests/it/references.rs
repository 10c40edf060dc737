//! References: which there are, where they lead, and how long their chains may be.

use openapi_normal::lint::violations;
use openapi_normal::{ErrorKind, NameMemory};
use serde_json::{Map, Value, json};

use crate::{answers, document, entries, normal, run};

/// A document with every part that may hold a reference.
fn whole() -> Value {
    let response = json!({ "description": "", "headers": {} });
    let mut item = answers(json!({ "$ref": "#/components/schemas/S" }));
    item["get"]["responses"]["default"] = response.clone();
    let mut value = document(
        "3.0.3",
        json!({ "/a": item }),
        json!({ "S": { "type": "object", "properties": { "a": { "type": "object" } } } }),
    );
    value["components"]["responses"] = json!({ "x-named": response });
    value["components"]["headers"] = json!({ "example": { "schema": { "type": "string" } } });
    value
}

#[test]
fn names_are_no_data_and_data_is_no_reference() {
    const PROPERTY: &str = "/components/schemas/S/properties/a";
    for (at, key, target, problem) in [
        ("/paths/~1a/get/responses", "default", "#/components/responses/None", Some("leads nowhere")),
        ("/paths/~1a/get/responses", "default", "other.yaml#/R", Some("into another file")),
        ("/paths/~1a/get/responses/default/headers", "x-foo", "#/components/headers/None", Some("leads nowhere")),
        ("/components/responses/x-named/headers", "enum", "#/components/headers/None", Some("leads nowhere")),
        ("/components/headers", "example", "other.yaml#/H", Some("into another file")),
        ("/components/headers", "default", "#/components/headers/example", None),
        (PROPERTY, "default", "#/nowhere", None),
        (PROPERTY, "example", "other.yaml#/H", None),
        (PROPERTY, "x-note", "#/nowhere", None),
    ] {
        let mut value = whole();
        value.pointer_mut(at).unwrap()[key] = json!({ "$ref": target });
        let result = run(&value, &NameMemory::default(), &[]);
        let error = result.as_ref().err();
        assert_eq!(error.is_some(), problem.is_some(), "{at} {key}: {error:?}");
        if let (Some(error), Some(problem)) = (error, problem) {
            assert_eq!(error.kind(), ErrorKind::Reference);
            assert_eq!(error.pointer(), Some(format!("{at}/{key}").as_str()));
            assert!(error.position().is_some_and(|at| at.line > 1), "{error}");
            assert!(error.message().contains(problem), "{error}");
        }
        if let Ok(normalized) = result {
            assert_eq!(violations(normalized.document.value()), []);
        }
    }
}

#[test]
fn a_property_may_be_called_like_a_reference() {
    let schema = json!({ "type": "object", "properties": { "$ref": { "type": "string" }, "default": { "$ref": "#/components/schemas/None" } } });
    let normalized = normal(&document("3.0.3", json!({ "/a": answers(schema) }), json!({})));
    assert!(
        entries(&normalized)
            .iter()
            .any(|entry| entry.starts_with("dropped bundle.dangling-schema") && entry.ends_with("/properties/default")),
    );
}

/// As many components, each made from the next one's name by `link`; the last one is a string.
fn chain(length: usize, link: impl Fn(Value) -> Value) -> Value {
    let mut schemas: Map<String, Value> = (1..length)
        .map(|index| {
            let next = json!({ "$ref": format!("#/components/schemas/S{index}") });
            (format!("S{}", index - 1), link(next))
        })
        .collect();
    schemas.insert(format!("S{}", length - 1), json!({ "type": "string" }));
    document("3.0.3", json!({ "/a": answers(json!({ "$ref": "#/components/schemas/S0" })) }), schemas.into())
}

/// Recursion from reference to reference would overflow the stack, following each chain from its
/// beginning would take hours.
#[test]
fn chains_of_references_may_be_long() {
    for value in [
        chain(5_000, |next| json!({ "type": "object", "required": ["next"], "properties": { "next": next } })),
        chain(5_000, |next| next),
    ] {
        let normalized = normal(&value);
        let schemas = normalized.document.value().pointer("/components/schemas").and_then(Value::as_object);
        assert_eq!(schemas.map(Map::len), Some(5_000));
    }
}
