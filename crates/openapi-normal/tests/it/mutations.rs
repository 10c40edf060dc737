//! Documents with anything anywhere: preparing them ends, without a panic, in what it promises.

use openapi_normal::lint::prepared_violations;
use openapi_normal::pointer::unescape;
use openapi_normal::{Document, Limits, NameMemory, Options, prepare};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::pointers;

/// A document in which everything that OpenAPI has stands somewhere.
fn seed() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Pets", "version": "1", "contact": { "name": "a" }, "license": { "name": "MIT" } },
        "servers": [{ "url": "https://{region}.example.com", "variables": { "region": { "default": "eu", "enum": ["eu"] } } }],
        "security": [{ "key": [] }],
        "tags": [{ "name": "pets" }],
        "paths": {
            "/pets/{id}": {
                "parameters": [{ "$ref": "#/components/parameters/Id" }],
                "get": {
                    "operationId": "getPet",
                    "tags": ["pets"],
                    "parameters": [
                        { "name": "q", "in": "query", "schema": { "type": "array", "items": { "type": "string" } }, "style": "form" },
                        { "name": "f", "in": "query", "content": { "application/json": { "schema": { "type": "object" } } } },
                    ],
                    "responses": {
                        "200": { "$ref": "#/components/responses/Pet" },
                        "default": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Error" } } } },
                    },
                    "security": [{ "oauth": ["read"] }, {}],
                },
                "put": {
                    "requestBody": { "$ref": "#/components/requestBodies/Pet" },
                    "responses": { "204": { "description": "", "headers": { "X-A": { "$ref": "#/components/headers/A" } } } },
                    "callbacks": { "done": { "{$request.body#/url}": { "post": { "requestBody": { "content": { "application/json": {
                        "schema": { "type": "object", "properties": { "id": { "type": "string" } } },
                    } } } } } } },
                },
            },
            "/upload": { "$ref": "#/components/pathItems/Upload" },
        },
        "webhooks": { "born": { "post": { "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Cat" } } } } } } },
        "components": {
            "schemas": {
                "Pet": {
                    "type": "object",
                    "required": ["kind"],
                    "properties": {
                        "kind": { "type": "string", "enum": ["cat", "dog"], "default": "cat" },
                        "name": { "type": ["string", "null"], "pattern": "^[a-z]+$", "examples": ["tom"] },
                        "parent": { "anyOf": [{ "$ref": "#/components/schemas/Pet" }, { "type": "null" }] },
                        "tags": { "type": "array", "items": { "const": "a" }, "minItems": 1 },
                    },
                    "discriminator": { "propertyName": "kind", "mapping": { "cat": "Cat" } },
                    "additionalProperties": { "type": "integer", "exclusiveMinimum": 0 },
                },
                "Cat": { "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "properties": { "claws": { "$ref": "#/components/schemas/Cat/$defs/claws" } } }],
                    "$defs": { "claws": { "$anchor": "claws", "prefixItems": [{ "type": "integer" }], "items": false } } },
                "Dog": { "$id": "dog.json", "allOf": [{ "$ref": "#/components/schemas/Pet" }], "$defs": { "x": { "$anchor": "x", "type": "string" } },
                    "properties": { "x": { "$ref": "#x" } } },
                "Any": { "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }], "discriminator": { "propertyName": "kind" } },
                "Alias": { "$ref": "#/components/schemas/Any" },
                "Error": { "type": "object", "patternProperties": { "^x-": { "if": { "type": "string" }, "then": { "minLength": 1 } } },
                    "properties": { "deep": { "$ref": "#/paths/~1pets~1{id}/put/callbacks/done/{$request.body%23~1url}/post/requestBody/content/application~1json/schema" } } },
            },
            "parameters": { "Id": { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } } },
            "responses": { "Pet": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Alias" }, "examples": { "a": { "$ref": "#/components/examples/A" } } } } } },
            "requestBodies": { "Pet": { "required": true, "content": { "multipart/form-data": { "schema": { "type": "object" }, "encoding": { "a": { "contentType": "text/plain", "headers": {} } } } } } },
            "headers": { "A": { "schema": { "type": "string" } } },
            "examples": { "A": { "value": { "kind": "cat" } } },
            "securitySchemes": { "key": { "type": "apiKey", "in": "header", "name": "X-Key" }, "oauth": { "type": "oauth2", "flows": { "implicit": { "authorizationUrl": "a", "scopes": { "read": "" } } } } },
            "pathItems": { "Upload": { "post": { "requestBody": { "content": { "application/octet-stream": {} } }, "responses": { "2XX": { "description": "", "links": { "a": { "operationId": "getPet" } } } } } } },
        },
    })
}

/// One change of a document.
#[derive(Debug, Clone)]
enum Change {
    /// Another value instead.
    Replace(Value),
    /// A reference to another place.
    Refer(usize),
    /// What stands at another place.
    Copy(usize),
    /// Gone.
    Remove,
    /// The same in a list.
    Wrap,
    /// Under another key.
    Rename(&'static str),
}

const WORDS: [&str; 22] = [
    "$ref",
    "",
    "x-a",
    "type",
    "properties",
    "items",
    "allOf",
    "enum",
    "content",
    "schema",
    "default",
    "200",
    "in",
    "name",
    "a/b",
    "~0%25",
    "required",
    "$id",
    "discriminator",
    "parameters",
    "responses",
    "2xx",
];

fn change() -> impl Strategy<Value = Change> {
    let text = prop_oneof![
        prop::sample::select(WORDS.to_vec()).prop_map(str::to_owned),
        prop::sample::select(vec![
            "#",
            "#/",
            "#x",
            "other.yaml#/a",
            "https://a.b/c",
            "../a.yaml",
            "Pet",
            "#/components/schemas/None",
            "a|b",
            "true",
            "1"
        ])
        .prop_map(str::to_owned),
    ];
    let value = prop_oneof![
        Just(Value::Null),
        Just(json!([])),
        Just(json!({})),
        Just(json!([null, 1, "a", {}])),
        any::<bool>().prop_map(Value::from),
        any::<i8>().prop_map(Value::from),
        Just(json!(1.5)),
        text.prop_map(Value::from),
    ];
    prop_oneof![
        3 => value.prop_map(Change::Replace),
        2 => any::<prop::sample::Index>().prop_map(|index| Change::Refer(index.index(1 << 20))),
        1 => any::<prop::sample::Index>().prop_map(|index| Change::Copy(index.index(1 << 20))),
        1 => Just(Change::Remove),
        1 => Just(Change::Wrap),
        2 => prop::sample::select(WORDS.to_vec()).prop_map(Change::Rename),
    ]
}

fn apply(document: &mut Value, at: usize, change: &Change) {
    let all = pointers(document);
    let pick = |index: usize| all[index % all.len()].0.clone();
    let (at, other) = (pick(at), |index: usize| pick(index));
    if at.is_empty() || at == "/openapi" {
        return;
    }
    let (parent, key) = at.rsplit_once('/').unwrap();
    let key = unescape(key).into_owned();
    match change {
        Change::Replace(value) => *document.pointer_mut(&at).unwrap() = value.clone(),
        Change::Refer(index) => {
            let reference = format!("#{}", other(*index).replace('%', "%25"));
            *document.pointer_mut(&at).unwrap() = json!({ "$ref": reference });
        }
        Change::Copy(index) => {
            let copy = document.pointer(&other(*index)).unwrap().clone();
            *document.pointer_mut(&at).unwrap() = copy;
        }
        Change::Wrap => {
            let value = document.pointer_mut(&at).unwrap();
            *value = json!([value.take()]);
        }
        Change::Remove | Change::Rename(_) => match document.pointer_mut(parent) {
            Some(Value::Object(members)) => {
                let value = members.shift_remove(&key).unwrap();
                if let Change::Rename(name) = change {
                    members.insert((*name).to_owned(), value);
                }
            }
            Some(Value::Array(items)) => {
                items.remove(key.parse().unwrap());
            }
            _ => {}
        },
    }
}

fn check(value: &Value) -> Result<(), TestCaseError> {
    let text = value.to_string();
    // What nests too deeply, or has lost its version, is refused.
    let Ok(document) = Document::read_lenient(text.as_bytes(), "pets.json", &Limits::default()) else {
        return Ok(());
    };
    let prepared = prepare(&document, &Options { overlays: &[], names: &NameMemory::default() });
    let prepared = prepared.map_err(|error| TestCaseError::fail(format!("{error}\n{value:#}")))?;
    let violations = prepared_violations(&prepared.document);
    let at = violations.first().and_then(|violation| prepared.document.pointer(&violation.pointer));
    prop_assert_eq!(&violations, &[], "{:?}\n{:#}\n{}", at, value, prepared.ledger);
    for entry in &prepared.ledger {
        let rule = openapi_normal::RULES.iter().find(|rule| rule.id == entry.pass);
        prop_assert!(rule.is_some_and(|rule| entry.kind <= rule.kind), "{entry}");
    }
    Ok(())
}

#[test]
fn the_seed_is_as_promised() {
    check(&seed()).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_changed(changes in prop::collection::vec((any::<prop::sample::Index>(), change()), 1..8)) {
        let mut document = seed();
        for (at, change) in &changes {
            apply(&mut document, at.index(1 << 20), change);
        }
        check(&document)?;
    }
}
