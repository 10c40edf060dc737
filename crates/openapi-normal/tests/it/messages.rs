//! What people read: golden texts.

use openapi_normal::{Document, Limits, NameMemory, Overlay};
use serde_json::json;

use crate::{answers, document, normal, run};

/// One error of every stage, as a maintainer meets it.
#[test]
fn errors() {
    let limits = Limits::default();
    let read = |text: &str| Document::read(text.as_bytes(), "pets.yaml", &limits).unwrap_err().to_string();
    let normal = |value| run(&value, &NameMemory::default(), &[]).unwrap_err().to_string();
    let reference = |target: &str| document("3.0.3", json!({ "/a": answers(json!({ "$ref": target })) }), json!({}));
    let messages = [
        read(""),
        read("{\"openapi\": \"3.0.3\", \"info\": {"),
        read("<html>"),
        read("a: b"),
        read("swagger: '2.0'"),
        read("openapi: 3.0.3\ninfo:\n  title: a\n  title: b\n"),
        read("- a"),
        normal(reference("pets.yaml#/Pet")),
        normal(reference("https://example.com/pets.json#/Pet")),
        normal(reference("#/components/responses/Pet")),
        normal(reference("#pet")),
        normal(document("3.0.3", json!({ "/a/{id}": answers(json!({})) }), json!({}))),
        NameMemory::read("[schemas]\n\"GET /a 200\" = \"9 lives\"\n", "names.toml").unwrap_err().to_string(),
        Overlay::read(b"overlay: 1.1.0\nactions:\n- target: $.info\n  remove: true\n", "overlay.yaml", &limits)
            .unwrap_err()
            .to_string(),
    ];
    insta::assert_snapshot!(messages.join("\n"));
}

#[test]
fn a_ledger() {
    let value = document(
        "3.1.0",
        json!({ "/pets": {
            "get": {
                "responses": { "200": { "description": "Payload of Pet", "content": { "application/json": { "schema": {
                    "type": "object",
                    "additionalProperties": false,
                    "properties": {
                        "name": { "type": ["string", "null"], "minLength": 1 },
                        "kind": { "type": "string", "enum": ["cat", "dog"] },
                        "gone": { "$ref": "#/components/schemas/Gone" },
                    },
                } } } } },
            },
        } }),
        json!({}),
    );
    let ledger = normal(&value).ledger;
    insta::assert_snapshot!("ledger", ledger.to_string());
    insta::assert_snapshot!("ledger.json", ledger.to_json());
}
