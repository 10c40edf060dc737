//! Repairs, one row a mistake: what is written, what it becomes, and the line in the ledger.

use openapi_normal::lint::prepared_violations;
use openapi_normal::{Document, Limits, NameMemory, Options, Prepared, prepare};
use serde_json::{Value, json};

pub(crate) fn prepared(text: &str) -> Prepared {
    let document = Document::read_lenient(text.as_bytes(), "test", &Limits::default()).unwrap();
    let names = NameMemory::default();
    let prepared = prepare(&document, &Options { overlays: &[], names: &names }).unwrap();
    assert_eq!(prepared_violations(&prepared.document), [], "{text}");
    prepared
}

/// The lines of the ledger, canonical spelling and names aside.
pub(crate) fn lines(prepared: &Prepared) -> Vec<String> {
    let entries =
        prepared.ledger.iter().filter(|entry| ["repair.", "bundle."].iter().any(|stage| entry.pass.starts_with(stage)));
    entries.map(|entry| format!("{} {} {}", entry.kind, entry.pass, entry.pointer)).collect()
}

/// A small document with something written over a place of it.
fn with(at: &str, value: Value) -> Value {
    let mut document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Pets", "version": "1" },
        "paths": { "/pets/{id}": { "get": {
            "operationId": "getPet",
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
            "responses": { "200": { "description": "", "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/Pet" },
            } } } },
        } } },
        "components": { "schemas": { "Pet": { "type": "object" }, "S": {} } },
    });
    let (parent, key) = at.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent).unwrap() {
        Value::Object(members) => {
            members.insert(key, value);
        }
        Value::Array(items) => items.push(value),
        _ => panic!("{at}"),
    }
    document
}

const GET: &str = "/paths/~1pets~1{id}/get";

/// Writes at a place, and compares the place (or another one) with what is expected.
fn check(at: &str, written: Value, place: &str, expected: Value, ledger: &[&str]) {
    let prepared = prepared(&with(at, written.clone()).to_string());
    assert_eq!(prepared.document.pointer(place), Some(&expected).filter(|value| !value.is_null()), "{at}: {written}");
    let found: Vec<_> = lines(&prepared).iter().map(|line| line.rsplit_once(' ').unwrap().0.to_owned()).collect();
    assert_eq!(found, ledger, "{at}: {written}");
}

#[test]
fn schemas() {
    let pet = json!({ "$ref": "#/components/schemas/Pet" });
    let text = json!({ "type": "string" });
    for (written, expected, ledger) in [
        (json!(null), json!({}), "approximated repair.null"),
        (json!([]), json!({}), "lossless repair.shape"),
        (json!([text]), text.clone(), "lossless repair.shape"),
        (json!("string"), text.clone(), "lossless repair.shape"),
        (json!("#/components/schemas/Pet"), pet.clone(), "lossless repair.shape"),
        (json!(12), json!({}), "approximated repair.shape"),
        // Types.
        (json!({ "type": "file" }), json!({ "type": "string", "format": "binary" }), "lossless repair.type"),
        (json!({ "type": "int" }), json!({ "type": "integer" }), "lossless repair.type"),
        (json!({ "type": "datetime" }), json!({ "type": "string", "format": "date-time" }), "lossless repair.type"),
        (json!({ "type": "String" }), text.clone(), "lossless repair.type"),
        (json!({ "type": "any" }), json!({}), "lossless repair.type"),
        (json!({ "type": "whatever" }), json!({}), "approximated repair.type"),
        (json!({ "type": "Pet" }), pet.clone(), "lossless repair.type"),
        (json!({ "type": "string|null" }), json!({ "type": "string", "nullable": true }), "lossless repair.type"),
        (json!({ "type": ["string", null] }), json!({ "type": "string", "nullable": true }), "lossless repair.type"),
        (json!({ "type": "string[]" }), json!({ "type": "array", "items": text }), "lossless repair.type"),
        (json!({ "type": { "type": "string" } }), text.clone(), "lossless repair.type"),
        // Objects and arrays.
        (
            json!({ "type": "object", "properties": { "a": { "type": "string", "required": true } } }),
            json!({ "type": "object", "properties": { "a": text }, "required": ["a"] }),
            "lossless repair.required",
        ),
        (json!({ "type": "string", "required": false }), text.clone(), "lossless repair.required"),
        (
            json!({ "type": "object", "properties": [{ "name": "a", "type": "string" }] }),
            json!({ "type": "object", "properties": { "a": text } }),
            "lossless repair.shape",
        ),
        (json!({ "type": "array" }), json!({ "type": "array", "items": {} }), "approximated repair.items"),
        (
            json!({ "type": "array", "properties": { "a": text } }),
            json!({ "type": "array", "items": { "$ref": "#/components/schemas/SItem" } }),
            "approximated repair.items",
        ),
        (
            json!({ "type": "array", "items": [text, {}] }),
            json!({ "type": "array", "prefixItems": [text, {}] }),
            "lossless repair.items",
        ),
        (json!({ "allOf": pet }), json!({ "allOf": [pet] }), "lossless repair.shape"),
        (json!({ "anyOf": [] }), json!({}), "lossless repair.empty-union"),
        (
            json!({ "type": "string", "nullable": "true" }),
            json!({ "type": "string", "nullable": true }),
            "lossless repair.shape",
        ),
        (
            json!({ "type": "string", "minLength": "1" }),
            json!({ "type": "string", "minLength": 1 }),
            "lossless repair.shape",
        ),
        (json!({ "type": "string", "minLength": -1 }), text.clone(), "approximated repair.shape"),
        // Values.
        (json!({ "type": "string", "enum": "a" }), json!({ "type": "string", "enum": ["a"] }), "lossless repair.enum"),
        (json!({ "type": "string", "enum": [] }), text.clone(), "lossless repair.enum"),
        (
            json!({ "type": "string", "enum": ["a", "a"] }),
            json!({ "type": "string", "enum": ["a"] }),
            "lossless repair.enum",
        ),
        (
            json!({ "type": "string", "enum": [1, true] }),
            json!({ "type": "string", "enum": ["1", "true"] }),
            "lossless repair.enum-type",
        ),
        (json!({ "type": "integer", "enum": ["a"] }), json!({ "enum": ["a"] }), "approximated repair.enum-type"),
        (
            json!({ "type": "integer", "default": "1" }),
            json!({ "type": "integer", "default": 1 }),
            "lossless repair.default",
        ),
        (json!({ "type": "integer", "default": "a" }), json!({ "type": "integer" }), "approximated repair.default"),
        (json!({ "type": "string", "pattern": "[a" }), text.clone(), "approximated repair.pattern"),
        (
            json!({ "type": "string", "examples": { "a": { "value": "b" } } }),
            json!({ "type": "string", "examples": ["b"] }),
            "lossless repair.examples",
        ),
        (json!({ "type": "string", "readOnly": true, "writeOnly": true }), text.clone(), "approximated repair.one-way"),
        (
            json!({ "type": "object", "discriminator": {} }),
            json!({ "type": "object" }),
            "approximated repair.discriminator",
        ),
        // References.
        (json!({ "$ref": "#/components/schemas/pet" }), pet.clone(), "approximated repair.reference-name"),
        (json!({ "$ref": "#/definitions/Pet" }), pet.clone(), "approximated repair.reference-name"),
        (json!({ "$ref": "Pet" }), pet.clone(), "approximated repair.reference-name"),
        (
            json!({ "$ref": "#/components/schemas/None" }),
            json!({ "$ref": "#/components/schemas/None" }),
            "approximated repair.dangling-reference",
        ),
        (
            json!({ "$ref": "https://a.b/c.json" }),
            json!({ "$ref": "#/components/schemas/c" }),
            "approximated bundle.network",
        ),
        (
            json!({ "$ref": "c.json#/D" }),
            json!({ "$ref": "#/components/schemas/D" }),
            "approximated bundle.unread-file",
        ),
        (json!({ "$ref": "#/components/schemas/S" }), json!({}), "approximated repair.reference-circle"),
        (json!({ "$ref": null }), json!({}), "approximated repair.shape"),
        (
            json!({ "properties": { "a": { "$ref": "#" } } }),
            json!({ "properties": { "a": { "$ref": "#/components/schemas/S" } } }),
            "lossless repair.reference-root",
        ),
    ] {
        check("/components/schemas/S", written, "/components/schemas/S", expected, &[ledger]);
    }
}

#[test]
fn parameters() {
    let text = json!({ "type": "string" });
    let at = format!("{GET}/parameters/-");
    let place = format!("{GET}/parameters/1");
    let query = json!({ "name": "q", "in": "query", "schema": text });
    for (written, expected, ledger) in [
        (
            json!({ "name": "q", "in": "query", "type": "string" }),
            query.clone(),
            &["lossless repair.parameter-schema"][..],
        ),
        (
            json!({ "name": "q", "in": "query", "type": "array", "items": text, "collectionFormat": "pipes" }),
            json!({ "name": "q", "in": "query", "schema": { "type": "array", "items": text }, "style": "pipeDelimited", "explode": false }),
            &["lossless repair.parameter-schema", "lossless repair.parameter-schema"],
        ),
        (json!({ "name": "q", "in": "Query", "schema": text }), query.clone(), &["lossless repair.parameter-place"]),
        (
            json!({ "name": "q", "schema": text }),
            json!({ "name": "q", "schema": text, "in": "query" }),
            &["approximated repair.parameter-place"],
        ),
        (json!({ "name": "q", "in": "query" }), query.clone(), &["approximated repair.parameter-schema"]),
        (
            json!({ "name": "q", "in": "query", "schema": text, "content": { "a/b": {} } }),
            query.clone(),
            &["approximated repair.parameter-schema"],
        ),
        (
            json!({ "name": "q", "in": "query", "schema": text, "style": "label" }),
            query.clone(),
            &["approximated repair.style"],
        ),
        (json!({ "in": "query", "schema": text }), Value::Null, &["dropped repair.parameter-name"]),
        (json!({ "$ref": "#/components/parameters/None" }), Value::Null, &["dropped repair.dangling-reference"]),
        (
            json!({ "name": "id", "in": "path", "schema": {} }),
            Value::Null,
            &["lossless repair.path-required", "approximated repair.duplicate-parameter"],
        ),
        (
            json!({ "name": "other", "in": "path", "required": true, "schema": text }),
            json!({ "name": "other", "in": "query", "required": true, "schema": text }),
            &["approximated repair.path-variable"],
        ),
        (
            json!({ "name": "Accept", "in": "header", "required": true, "schema": text }),
            json!({ "name": "Accept", "in": "header", "required": false, "schema": text }),
            &["approximated repair.ignored-header"],
        ),
    ] {
        check(&at, written, &place, expected, ledger);
    }
}

#[test]
fn paths() {
    let operation =
        |parameters: Value| json!({ "get": { "operationId": "a", "parameters": parameters, "responses": {} } });
    let id = |name: &str| json!([{ "name": name, "in": "path", "required": true, "schema": {} }]);
    for (path, parameters, at, names, ledger) in [
        ("b", json!([]), "/paths/~1b", vec![], &["lossless repair.path"][..]),
        ("/b/{c}", json!([]), "/paths/~1b~1{c}", vec![], &["approximated repair.path-parameter"]),
        ("/b/{petId}", id("pet_id"), "/paths/~1b~1{petId}", vec!["petId"], &["lossless repair.path-variable"]),
        ("/b/{c}", id("d"), "/paths/~1b~1{c}", vec!["c"], &["approximated repair.path-variable"]),
        ("/b/:c", id("c"), "/paths/~1b~1{c}", vec!["c"], &["lossless repair.path"]),
        ("/b/{c:[0-9]+}", id("c"), "/paths/~1b~1{c}", vec!["c"], &["lossless repair.path"]),
    ] {
        let value = with(&format!("/paths/{}", path.replace('/', "~1")), operation(parameters));
        let prepared = prepared(&value.to_string());
        let item = prepared.document.pointer(at).unwrap_or_else(|| panic!("{path}: {:#}", prepared.document["paths"]));
        let found: Vec<_> =
            item["get"]["parameters"].as_array().into_iter().flatten().map(|p| p["name"].as_str().unwrap()).collect();
        assert_eq!(found, names, "{path}");
        let found: Vec<_> = lines(&prepared).iter().map(|line| line.rsplit_once(' ').unwrap().0.to_owned()).collect();
        assert_eq!(found, ledger, "{path}");
    }
}

#[test]
fn operations() {
    let schema = json!({ "type": "string" });
    let json_of = |schema: &Value| json!({ "application/json": { "schema": schema } });
    let responses = format!("{GET}/responses");
    for (at, written, place, expected, ledger) in [
        (
            GET.to_owned(),
            Value::Null,
            responses.clone(),
            json!({}),
            &["lossless repair.null", "lossless repair.responses", "approximated repair.path-parameter"][..],
        ),
        (
            responses.clone(),
            Value::Null,
            responses.clone(),
            json!({}),
            &["lossless repair.null", "lossless repair.responses"],
        ),
        (
            responses.clone(),
            json!({ "200": null }),
            responses.clone(),
            json!({ "200": { "description": "" } }),
            &["lossless repair.null", "lossless repair.description"],
        ),
        (
            responses.clone(),
            json!({ "20x": { "description": "" } }),
            responses.clone(),
            json!({ "2XX": { "description": "" } }),
            &["lossless repair.status"],
        ),
        (
            responses.clone(),
            json!({ "OK": "fine" }),
            responses.clone(),
            json!({ "200": { "description": "fine" } }),
            &["lossless repair.status", "lossless repair.shape"],
        ),
        (
            responses.clone(),
            json!({ "200": { "description": "", "schema": schema } }),
            responses.clone(),
            json!({ "200": { "description": "", "content": json_of(&schema) } }),
            &["lossless repair.content"],
        ),
        (
            responses.clone(),
            json!({ "200": { "$ref": "#/components/schemas/Pet" } }),
            responses.clone(),
            json!({ "200": { "description": "", "content": json_of(&json!({ "$ref": "#/components/schemas/Pet" })) } }),
            &["approximated repair.reference-kind"],
        ),
        (
            responses.clone(),
            json!({ "200": { "description": "", "content": { "json": { "schema": schema } } } }),
            responses.clone(),
            json!({ "200": { "description": "", "content": json_of(&schema) } }),
            &["lossless repair.media-type"],
        ),
        (
            format!("{GET}/parameters/-"),
            json!({ "name": "b", "in": "body", "required": true, "schema": schema }),
            format!("{GET}/requestBody"),
            json!({ "content": json_of(&schema), "required": true }),
            &["lossless repair.body-parameter"],
        ),
        (
            format!("{GET}/parameters/-"),
            json!({ "name": "f", "in": "formData", "type": "file" }),
            format!("{GET}/requestBody/content/multipart~1form-data/schema/$ref"),
            json!("#/components/schemas/GetPetBody"),
            &["lossless repair.parameter-schema", "lossless repair.body-parameter", "lossless repair.body-parameter"],
        ),
        (
            format!("{GET}/requestBody"),
            Value::Null,
            format!("{GET}/requestBody"),
            Value::Null,
            &["lossless repair.null"],
        ),
        (
            format!("{GET}/security"),
            json!([{ "none": [] }]),
            format!("{GET}/security"),
            json!([]),
            &["approximated repair.security"],
        ),
        (
            "/info".to_owned(),
            json!({}),
            "/info".to_owned(),
            json!({ "title": "API", "version": "0.0.0" }),
            &["lossless repair.info", "lossless repair.info"],
        ),
        (
            "/info".to_owned(),
            json!({ "title": "A", "version": 1.5 }),
            "/info".to_owned(),
            json!({ "title": "A", "version": "1.5" }),
            &["lossless repair.shape"],
        ),
        (
            "/paths".to_owned(),
            Value::Null,
            "/paths".to_owned(),
            json!({}),
            &["lossless repair.null", "lossless repair.paths"],
        ),
        ("/servers".to_owned(), Value::Null, "/servers".to_owned(), Value::Null, &["lossless repair.null"]),
        (
            "/servers".to_owned(),
            json!([{ "url": "https://{a}.b" }]),
            "/servers".to_owned(),
            json!([{ "url": "https://{a}.b", "variables": { "a": { "default": "a" } } }]),
            &["approximated repair.server"],
        ),
        (
            "/components/securitySchemes".to_owned(),
            json!({ "a": { "type": "bearer" } }),
            "/components/securitySchemes".to_owned(),
            json!({ "a": { "type": "http", "scheme": "bearer" } }),
            &["lossless repair.security-scheme"],
        ),
    ] {
        check(&at, written, &place, expected, ledger);
    }
}

#[test]
fn texts_that_are_nearly_right() {
    const REST: &str = "info: { title: a, version: '1' }\n";
    for (text, at, expected, ledger) in [
        ("{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"a\", \"title\": \"b\", \"version\": \"1\"}, \"paths\": {}}".to_owned(), "/info/title", json!("b"), "approximated repair.duplicate-key /info/title"),
        ("{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"a\", \"version\": \"1\",}, \"paths\": {}}".to_owned(), "/info/title", json!("a"), "lossless repair.json "),
        (format!("openapi: 3.0.3\n{REST}paths:\n  /a: {{ get: {{ responses: {{}} }} }}\n  /a: {{ put: {{ responses: {{}} }} }}\n"), "/paths/~1a/get/operationId", json!("getA"), "lossless repair.duplicate-key /paths/~1a"),
        (format!("openapi: 3.0.3\n{REST}paths: {{}}\nx-a: !include b.yaml\n"), "/x-a", json!("b.yaml"), "approximated repair.yaml-tag /x-a"),
        (format!("openapi: 3.0.3\n{REST}paths: {{}}\nx-a:\n  b: {{\n  \"c\": [1]\n  }}\n"), "/x-a/b/c/0", json!(1), "lossless repair.indentation "),
        (format!("openapi: 3.0.3\n{REST}paths: {{}}\n---\na: 1\n"), "/info/title", json!("a"), "dropped repair.second-document "),
    ] {
        let prepared = prepared(&text);
        assert_eq!(prepared.document.pointer(at), Some(&expected), "{text}");
        assert_eq!(lines(&prepared), [ledger], "{text}");
    }
}

#[test]
fn other_encodings() {
    let text = "openapi: 3.0.3\ninfo: { title: ä, version: '1' }\npaths: {}\n";
    let utf16: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let document = Document::read_lenient(&utf16, "test", &Limits::default()).unwrap();
    assert_eq!(document.value()["info"]["title"], "ä");
    let prepared = prepare(&document, &Options { overlays: &[], names: &NameMemory::default() }).unwrap();
    assert_eq!(lines(&prepared), ["lossless repair.encoding "]);
    assert!(Document::read_lenient(b"\xff\xfe\0", "test", &Limits::default()).is_err());
}

#[test]
fn three_point_two() {
    let value = json!({
        "openapi": "3.2.0",
        "info": { "title": "a", "version": "1" },
        "paths": { "/a": {
            "query": { "responses": { "200": { "description": "", "content": { "text/event-stream": { "$ref": "#/components/mediaTypes/Events" } } } } },
            "additionalOperations": { "COPY": { "parameters": [{ "name": "q", "in": "querystring", "content": { "application/json": {} } }], "responses": {} } },
        } },
        "components": { "mediaTypes": { "Events": { "itemSchema": { "type": "object", "properties": { "a": { "type": ["string", "null"] } } } } } },
    });
    let prepared = prepared(&value.to_string());
    let item = &prepared.document["paths"]["/a"];
    assert_eq!(item["query"]["operationId"], "queryA");
    assert_eq!(item["additionalOperations"]["COPY"]["operationId"], "COPYA");
    let events = &item["query"]["responses"]["200"]["content"]["text/event-stream"];
    assert_eq!(events["itemSchema"], json!({ "$ref": "#/components/schemas/QueryAResponseItem" }));
}
