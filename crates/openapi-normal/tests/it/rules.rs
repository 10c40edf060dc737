//! Lowering and passes, one row a rule: a schema of an answer before, after, and the ledger's lines.

use serde_json::{Value, json};

use crate::{answers, document, entries, normal};

/// Runs a schema as the component `S` of a document in which it is received.
fn received(schema: Value) -> (Value, Vec<String>) {
    let other = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let value = document(
        "3.1.0",
        json!({ "/s": answers(json!({ "$ref": "#/components/schemas/S" })) }),
        json!({ "S": schema, "Other": other }),
    );
    let normalized = normal(&value);
    let lines = entries(&normalized)
        .into_iter()
        .filter_map(|line| line.strip_suffix("/components/schemas/S").map(|line| line.trim().to_owned()))
        .collect();
    (normalized.document.value()["components"]["schemas"]["S"].clone(), lines)
}

#[test]
fn schemas() {
    let other = json!({ "$ref": "#/components/schemas/Other" });
    for (before, after, ledger) in [
        // Null.
        (
            json!({ "type": ["string", "null"] }),
            json!({ "type": "string", "nullable": true }),
            vec!["lossless lower.type-array"],
        ),
        (json!({ "type": ["string"] }), json!({ "type": "string" }), vec!["lossless lower.type-array"]),
        (
            json!({ "type": ["string", "integer", "null"], "minLength": 1, "description": "d" }),
            json!({ "description": "d", "anyOf": [{ "type": "string" }, { "type": "integer" }], "nullable": true }),
            vec!["lossless lower.type-array"],
        ),
        (
            json!({ "anyOf": [other, { "type": "null" }] }),
            json!({ "allOf": [other], "nullable": true }),
            vec!["lossless lower.null-branch"],
        ),
        (
            json!({ "oneOf": [{ "type": "null" }, { "type": "string" }] }),
            json!({ "type": "string", "nullable": true }),
            vec!["lossless lower.null-branch"],
        ),
        (
            json!({ "type": "string", "enum": ["a", null] }),
            json!({ "type": "string", "enum": ["a"], "nullable": true }),
            vec!["lossless lower.null-enum", "approximated pass.open-enums"],
        ),
        (json!({ "type": "null" }), json!({ "nullable": true }), vec!["approximated lower.only-null"]),
        (json!({ "const": null }), json!({ "nullable": true }), vec!["approximated lower.only-null"]),
        (
            json!({ "type": ["string", "null"], "nullable": false }),
            json!({ "type": "string" }),
            vec!["lossless lower.non-null", "lossless lower.type-array"],
        ),
        (
            json!({ "anyOf": [other, { "type": "null" }], "nullable": false }),
            json!({ "allOf": [other] }),
            vec!["lossless lower.non-null"],
        ),
        (json!({ "type": "string", "nullable": false }), json!({ "type": "string" }), vec![]),
        // Keywords.
        (
            json!({ "const": "a" }),
            json!({ "type": "string", "enum": ["a"] }),
            vec!["lossless lower.const", "approximated pass.open-enums"],
        ),
        (
            json!({ "const": 1.5 }),
            json!({ "type": "number" }),
            vec!["lossless lower.const", "approximated pass.open-enums"],
        ),
        (
            json!({ "type": "string", "examples": ["a", "b"] }),
            json!({ "type": "string", "example": "a" }),
            vec!["lossless lower.examples"],
        ),
        (
            json!({ "type": "string", "contentEncoding": "base64" }),
            json!({ "type": "string", "format": "byte" }),
            vec!["lossless lower.content"],
        ),
        (
            json!({ "type": "string", "contentMediaType": "application/octet-stream" }),
            json!({ "type": "string", "format": "binary" }),
            vec!["lossless lower.content"],
        ),
        (
            json!({ "type": "string", "contentMediaType": "text/html" }),
            json!({ "type": "string" }),
            vec!["approximated lower.content"],
        ),
        (
            json!({ "type": "object", "patternProperties": { "^x": { "type": "string" } }, "additionalProperties": false }),
            json!({ "type": "object", "additionalProperties": { "type": "string" } }),
            vec!["approximated lower.pattern-properties"],
        ),
        (
            json!({ "type": "array", "prefixItems": [{ "type": "string" }] }),
            json!({ "type": "array", "items": {} }),
            vec!["approximated lower.prefix-items"],
        ),
        (json!({ "type": "array" }), json!({ "type": "array", "items": {} }), vec!["lossless lower.implied-type"]),
        (
            json!({ "items": { "type": "string" } }),
            json!({ "type": "array", "items": { "type": "string" } }),
            vec!["lossless lower.implied-type"],
        ),
        (
            json!({ "type": "object", "if": {}, "then": {} }),
            json!({ "type": "object" }),
            vec!["approximated lower.validation"],
        ),
        (
            json!({ "$id": "x", "$comment": "c", "type": "string" }),
            json!({ "type": "string" }),
            vec!["lossless lower.identification"],
        ),
        (json!(true), json!({}), vec!["lossless lower.boolean-schema"]),
        // References.
        (
            json!({ "$ref": "#/components/schemas/Other", "description": "d" }),
            json!({ "description": "d", "allOf": [other] }),
            vec!["lossless lower.ref-siblings"],
        ),
        (
            json!({ "$ref": "#/components/schemas/Other", "required": ["a"], "description": "d" }),
            json!({ "description": "d", "allOf": [other, { "required": ["a"] }] }),
            vec!["lossless lower.ref-siblings"],
        ),
        // Passes.
        (
            json!({ "type": "object", "additionalProperties": false }),
            json!({ "type": "object" }),
            vec!["approximated pass.open-objects"],
        ),
        (
            json!({ "type": "object", "additionalProperties": { "type": "integer" } }),
            json!({ "type": "object", "additionalProperties": { "type": "integer" } }),
            vec![],
        ),
        (
            json!({ "type": "string", "enum": ["a", "b"] }),
            json!({ "type": "string", "enum": ["a", "b"] }),
            vec!["approximated pass.open-enums"],
        ),
        (
            json!({ "type": "integer", "format": "int32", "enum": [1, 2] }),
            json!({ "type": "integer", "format": "int32" }),
            vec!["approximated pass.open-enums"],
        ),
        (json!({ "enum": ["a", 1] }), json!({}), vec!["approximated pass.open-enums"]),
        (
            json!({ "type": "string", "pattern": "^a", "minLength": 1, "maxLength": 9, "format": "uuid" }),
            json!({ "type": "string", "format": "uuid" }),
            vec!["approximated pass.constraints"],
        ),
        (
            json!({ "type": "integer", "exclusiveMinimum": 0 }),
            json!({ "type": "integer" }),
            vec!["lossless lower.exclusive-bounds", "approximated pass.constraints"],
        ),
        // Names that look like keywords are names.
        (
            json!({ "type": "object", "properties": { "const": { "type": "string" }, "pattern": { "type": "string" }, "examples": { "type": "string" } } }),
            json!({ "type": "object", "properties": { "const": { "type": "string" }, "pattern": { "type": "string" }, "examples": { "type": "string" } } }),
            vec![],
        ),
    ] {
        let (found, lines) = received(before.clone());
        assert_eq!(found, after, "{before}");
        assert_eq!(lines, ledger, "{before}");
    }
}

#[test]
fn nullable_and_optional() {
    let thing = |nullable: bool| json!({ "type": "string", "nullable": nullable });
    let schema = json!({
        "type": "object",
        "required": ["both", "neither_null"],
        "properties": { "both": thing(true), "optional": thing(true), "neither_null": thing(false) },
    });
    let operation = |role: &str| {
        let content = json!({ "application/json": { "schema": { "$ref": "#/components/schemas/S" } } });
        match role {
            "received" => {
                json!({ "get": { "operationId": "a", "responses": { "200": { "description": "", "content": content } } } })
            }
            _ => json!({ "put": { "operationId": "a", "requestBody": { "content": content }, "responses": {} } }),
        }
    };
    for (role, required, both, line) in [
        ("received", json!(["neither_null"]), json!({ "type": "string" }), "lossless"),
        ("sent", json!(["both", "neither_null"]), json!({ "type": "string", "nullable": true }), "approximated"),
    ] {
        let normalized = normal(&document("3.0.3", json!({ "/a": operation(role) }), json!({ "S": schema })));
        let found = &normalized.document.value()["components"]["schemas"]["S"];
        assert_eq!(found["required"], required, "{role}");
        assert_eq!(found["properties"]["both"], both, "{role}");
        assert_eq!(found["properties"]["optional"], json!({ "type": "string" }), "{role}");
        let expected = format!("{line} pass.nullable-optional /components/schemas/S/properties/optional");
        assert!(entries(&normalized).contains(&expected), "{role}: {:?}", entries(&normalized));
    }
}

#[test]
fn a_parameter_is_never_null() {
    let mut item = answers(json!({ "type": "string" }));
    item["get"]["parameters"] =
        json!([{ "name": "p", "in": "query", "schema": { "type": ["null", "integer"], "format": "int32" } }]);
    let normalized = normal(&document("3.1.0", json!({ "/a": item }), json!({})));
    let schema = normalized.document.value().pointer("/paths/~1a/get/parameters/0/schema");
    assert_eq!(schema, Some(&json!({ "type": "integer", "format": "int32" })));
}

#[test]
fn responses() {
    let response = |schema: &str| match schema {
        "" => json!({ "description": "" }),
        "bytes" => json!({ "description": "", "content": { "text/csv": {} } }),
        kind => json!({ "description": "", "content": { "application/json": { "schema": { "type": kind } } } }),
    };
    for (declared, expected, ledger) in [
        (vec![("200", "string")], vec![("200", "string")], vec![]),
        (vec![("200", "string"), ("201", "string")], vec![("200", "string"), ("201", "string")], vec![]),
        (vec![("204", ""), ("200", "string")], vec![("200", "string")], vec!["dropped"]),
        (vec![("200", "string"), ("201", "integer")], vec![("200", "string")], vec!["dropped"]),
        (
            vec![("200", "string"), ("404", "integer")],
            vec![("200", "string"), ("4XX", "integer"), ("5XX", "integer")],
            vec!["approximated"],
        ),
        (
            vec![("200", "string"), ("default", "integer")],
            vec![("200", "string"), ("4XX", "integer"), ("5XX", "integer")],
            vec!["approximated"],
        ),
        (
            vec![("200", "string"), ("404", "integer"), ("503", "")],
            vec![("200", "string"), ("4XX", "integer"), ("5XX", "integer")],
            vec!["approximated"],
        ),
        (vec![("4XX", "integer"), ("5XX", "integer")], vec![("4XX", "integer"), ("5XX", "integer")], vec![]),
        (vec![("default", "integer")], vec![("default", "integer")], vec![]),
        (
            vec![("200", "bytes"), ("404", "bytes")],
            vec![("200", "bytes"), ("4XX", "bytes"), ("5XX", "bytes")],
            vec!["approximated"],
        ),
        (vec![("302", ""), ("200", "string")], vec![("200", "string"), ("302", "")], vec![]),
    ] {
        let responses: Value =
            declared.iter().map(|(status, schema)| ((*status).to_owned(), response(schema))).collect();
        let paths = json!({ "/a": { "get": { "operationId": "a", "responses": responses } } });
        let normalized = normal(&document("3.0.3", paths, json!({})));
        let found = &normalized.document.value()["paths"]["/a"]["get"]["responses"];
        let expected: Value =
            expected.iter().map(|(status, schema)| ((*status).to_owned(), response(schema))).collect();
        assert_eq!(found, &expected, "{declared:?}");
        let kinds: Vec<_> = normalized.ledger.iter().map(|entry| entry.kind.to_string()).collect();
        assert_eq!(kinds, ledger, "{declared:?}");
    }
}

#[test]
fn a_json_body_without_a_schema_is_any_json() {
    let item = json!({ "put": {
        "operationId": "a",
        "requestBody": { "content": { "application/json": { "example": 1 } } },
        "responses": { "200": { "description": "", "content": { "application/json": {} } } },
    } });
    let normalized = normal(&document("3.0.3", json!({ "/a": item }), json!({})));
    let put = &normalized.document.value()["paths"]["/a"]["put"];
    assert_eq!(put["requestBody"]["content"]["application/json"], json!({ "example": 1, "schema": {} }));
    assert_eq!(put["responses"]["200"]["content"]["application/json"], json!({ "schema": {} }));
    assert_eq!(
        entries(&normalized),
        [
            "lossless pass.untyped-json /paths/~1a/put/requestBody/content/application~1json",
            "lossless pass.untyped-json /paths/~1a/put/responses/200/content/application~1json",
        ]
    );
}

#[test]
fn errors_of_different_types_decode_as_any_json() {
    let error =
        |kind: &str| json!({ "description": "", "content": { "application/json": { "schema": { "type": kind } } } });
    let paths = json!({ "/a": { "get": {
        "operationId": "a", "responses": { "400": error("string"), "404": error("integer") },
    } } });
    let normalized = normal(&document("3.0.3", paths, json!({})));
    let responses = &normalized.document.value()["paths"]["/a"]["get"]["responses"];
    for range in ["4XX", "5XX"] {
        assert_eq!(responses[range]["content"]["application/json"]["schema"], json!({}));
    }
}

#[test]
fn outside_of_schemas() {
    let mut value = document("3.1.0", json!({ "/a": { "$ref": "#/components/pathItems/A" } }), json!({}));
    value["jsonSchemaDialect"] = json!("https://spec.openapis.org/oas/3.1/dialect/base");
    value["webhooks"] = json!({ "w": { "post": { "responses": {} } } });
    value["info"]["summary"] = json!("s");
    value["info"]["license"] = json!({ "name": "MIT", "identifier": "MIT" });
    value["components"]["securitySchemes"] = json!({ "tls": { "type": "mutualTLS" } });
    value["components"]["pathItems"] = json!({ "A": { "get": { "responses": { "200": {} } }, "put": {} } });
    let normalized = normal(&value);
    let found = normalized.document.value();
    assert_eq!(found["openapi"], "3.0.3");
    assert_eq!(found["info"], json!({ "title": "Test", "version": "1", "license": { "name": "MIT" } }));
    assert_eq!(found["paths"]["/a"]["get"]["operationId"], "getA");
    assert_eq!(found["paths"]["/a"]["get"]["responses"], json!({ "200": { "description": "" } }));
    assert_eq!(found["paths"]["/a"]["put"]["responses"], json!({}));
    let mut lines = entries(&normalized);
    lines.sort();
    assert_eq!(
        lines,
        [
            "dropped lower.document /components/securitySchemes/tls",
            "dropped lower.document /info/license/identifier",
            "dropped lower.document /info/summary",
            "dropped lower.document /webhooks",
            "lossless bundle.path-item /paths/~1a",
            "lossless lower.document /components/pathItems",
            "lossless lower.document /jsonSchemaDialect",
            "lossless lower.responses /paths/~1a/get/responses/200",
            "lossless lower.responses /paths/~1a/put/responses",
            "lossless name.operation-id /paths/~1a/get",
            "lossless name.operation-id /paths/~1a/put",
        ]
    );
}
