//! From the normal form back to the text that somebody wrote.

use serde_json::json;

use openapi_normal::{NameMemory, Options, prepare};

use crate::{answers, document, normal, read};

#[test]
fn places_of_the_original() {
    const BODY: &str = "/paths/~1a/get/responses/200/content/application~1json/schema";
    let mut item = answers(json!({ "type": "object", "properties": {
        "inner": { "type": "object", "properties": { "id": { "type": "string" } }, "description": "here" },
        "plain": { "$ref": "#/components/schemas/camelCase" },
    } }));
    item["get"]["responses"]["404"] = item["get"]["responses"]["200"].clone();
    let value = document("3.0.3", json!({ "/a": item }), json!({ "camelCase": { "type": "string" }, "a/b": {} }));
    let normalized = normal(&value);
    for (pointer, expected) in [
        ("", Some("".to_owned())),
        ("/info/title", Some("/info/title".to_owned())),
        ("/components/schemas/GetResponse", Some(BODY.to_owned())),
        ("/components/schemas/GetResponse/properties/plain", Some(format!("{BODY}/properties/plain"))),
        ("/components/schemas/GetResponseInner/properties/id", Some(format!("{BODY}/properties/inner/properties/id"))),
        // A name of the document that is none, and its own pointer.
        ("/components/schemas/AB", Some("/components/schemas/a~1b".to_owned())),
        ("/components/schemas/camelCase", Some("/components/schemas/camelCase".to_owned())),
        // What the pipeline added stands where it was added.
        ("/paths/~1a/get/responses/4XX/content", Some("/paths/~1a/get/responses".to_owned())),
        ("/components/schemas/GetResponse/allOf/0", Some(BODY.to_owned())),
        ("/nowhere/at/all", None),
    ] {
        let found = normalized.origin_of(pointer);
        assert_eq!(found, expected, "{pointer}");
        assert!(found.is_none_or(|found| read(&value).position(&found).is_some()), "{pointer}");
    }
}

/// What is in the ledger leads to a place that somebody wrote, whatever rules looked at before.
#[test]
fn places_of_a_document_that_is_prepared() {
    let item = json!({ "get": { "responses": {} }, "put": { "operationId": "", "responses": {} } });
    let schemas = json!({
        "Owner": { "type": "object" },
        "Reference": { "oneOf": [{ "type": "null" }, { "$ref": "#/components/schemas/Owner", "description": "who" }] },
        "Several": { "anyOf": [{ "type": "null" }, { "const": 1 }, { "items": { "const": 2 } }] },
        "One": { "anyOf": [{ "type": "null" }, { "items": { "const": 3 } }] },
        "Types": { "type": ["array", "object"], "items": { "const": 4 } },
        "Company": { "$ref": "#/components/schemas/Owner", "properties": { "a": { "const": 5 } } },
    });
    let value = document("3.1.0", json!({ "/a": item }), schemas);
    let prepared = prepare(&read(&value), &Options { overlays: &[], names: &NameMemory::default() }).unwrap();
    let mut found: Vec<_> = prepared.ledger.iter().map(|entry| format!("{} {}", entry.pass, entry.pointer)).collect();
    found.sort();
    for (pointer, expected) in [
        ("/components/schemas/Reference/allOf/0", "/components/schemas/Reference/oneOf/1"),
        ("/components/schemas/Several/anyOf/1/items", "/components/schemas/Several/anyOf/2/items"),
        ("/components/schemas/One/items", "/components/schemas/One/anyOf/1/items"),
        ("/components/schemas/Types/anyOf/0/items", "/components/schemas/Types/items"),
        ("/components/schemas/Company/allOf/1/properties/a", "/components/schemas/Company/properties/a"),
    ] {
        assert!(prepared.document.pointer(pointer).is_some(), "{pointer} in {:#}", prepared.document);
        assert_eq!(prepared.origin_of(pointer).as_deref(), Some(expected), "{pointer}");
    }
    for entry in &prepared.ledger {
        assert!(value.pointer(&entry.pointer).is_some(), "{entry}");
    }
    insta::assert_snapshot!(found.join("\n"));
}
