//! Documents that no stage before should let through, and sizes.

use std::time::Instant;

use serde_json::{Value, json};

use super::dump::{build, document};

#[test]
fn shapes_that_are_wrong_are_survived() {
    for odd in
        [json!(null), json!(true), json!(7), json!("text"), json!([]), json!([[]]), json!({}), json!({ "x": {} })]
    {
        let reference = json!({ "$ref": odd });
        for value in [&odd, &reference] {
            let operation = json!({
                "operationId": value, "parameters": value, "requestBody": value, "responses": value, "security": value,
                "servers": value, "tags": value, "callbacks": value, "deprecated": value,
            });
            let deeper = json!({
                "operationId": "deeper",
                "parameters": [value, { "name": "x", "in": "query", "schema": value, "style": value, "explode": value },
                               { "name": "y", "in": "query", "content": value }, { "name": value, "in": value }],
                "requestBody": { "content": {
                    "application/json": value, "multipart/form-data": { "schema": value, "encoding": value },
                    "application/x-www-form-urlencoded": { "schema": { "properties": value, "allOf": value }, "encoding": { "x": value } },
                    "multipart/mixed": { "schema": { "properties": { "x": value }, "required": value, "anyOf": value } },
                } },
                "responses": { "200": value, "404": { "content": value, "headers": value },
                               "default": { "content": { "text/event-stream": { "schema": value, "itemSchema": value } } } },
                "callbacks": { "x": { "y": value } },
                "security": [value],
                "servers": [value, { "url": value, "variables": value }],
            });
            let mut whole = document(
                json!({ "/a": { "get": operation, "post": deeper, "put": value }, "/b": value }),
                value.clone(),
            );
            for key in ["servers", "security", "tags", "webhooks", "info"] {
                whole[key] = value.clone();
            }
            build(&whole);
            whole["components"] = json!({ "securitySchemes": { "x": value }, "parameters": value });
            whole["paths"] = value.clone();
            build(&whole);
        }
    }
}

#[test]
fn circles_end() {
    let components = json!({ "schemas": {
        "A": { "anyOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/A" }] },
        "B": { "allOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }] },
        "C": { "type": "array", "items": { "$ref": "#/components/schemas/C" } },
    } });
    let mut content = serde_json::Map::new();
    for (index, media) in ["application/json", "multipart/form-data", "text/event-stream", "*/*"].iter().enumerate() {
        let name = ["A", "B", "C", "A"][index];
        content.insert((*media).to_owned(), json!({ "schema": { "$ref": format!("#/components/schemas/{name}") } }));
    }
    let content = Value::Object(content);
    let operation = json!({ "operationId": "x", "requestBody": { "content": content }, "responses": { "200": { "content": content } } });
    let (api, _) = build(&document(json!({ "/x": { "post": operation } }), components));
    assert_eq!(api.operations.len(), 1);
}

#[test]
fn time_grows_with_the_number_of_operations() {
    let sized = |count: usize| {
        let mut paths = serde_json::Map::new();
        for index in 0..count {
            let operation = json!({
                "operationId": "sameId", "tags": [format!("tag {index}")],
                "parameters": [{ "name": "id", "in": "query", "schema": { "type": "string" } }],
                "requestBody": { "content": { "application/json": { "schema": { "type": "string" } } } },
                "responses": { "200": { "content": { "application/json": { "schema": { "type": "string" } } } } },
            });
            paths.insert(format!("/p{index}"), json!({ "get": operation }));
        }
        document(Value::Object(paths), json!({}))
    };
    let timed = |count: usize| {
        let document = sized(count);
        let start = Instant::now();
        assert_eq!(build(&document).0.operations.len(), count);
        start.elapsed().as_secs_f64()
    };
    // A square would take 64 times as long; the bound is wide because machines are busy.
    let (small, large) = (timed(500).max(0.001), timed(4_000));
    assert!(large < small * 40.0, "{small} s for 500 operations, {large} s for 4000");
}
