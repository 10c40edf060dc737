//! The contract of the normal form, rule by rule.

use openapi_normal::lint::violations;
use openapi_normal::{ErrorKind, NameMemory, NormalForm};
use serde_json::{Value, json};

use crate::{document, run};

fn sound() -> Value {
    let schema = json!({ "type": "string" });
    let mut value = document(
        "3.0.3",
        json!({ "/a/{id}": { "put": {
            "operationId": "a",
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": schema }],
            "requestBody": { "content": { "application/json": { "schema": schema } } },
            "responses": {
                "200": { "description": "", "content": { "application/json": { "schema": schema } } },
                "4XX": { "description": "", "content": { "application/json": { "schema": schema } } },
            },
        } } }),
        json!({ "S": schema }),
    );
    value["paths"]["/b"] = json!({ "get": { "operationId": "b", "responses": { "200": { "description": "" } } } });
    value
}

#[test]
fn a_sound_document_has_no_violation() {
    assert_eq!(violations(&sound()), []);
}

#[test]
fn rules() {
    const PUT: &str = "/paths/~1a~1{id}/put";
    let changes: Vec<(&str, String, Value)> = vec![
        ("version", "/openapi".into(), json!("3.1.0")),
        ("openapiv3", "/info".into(), json!({})),
        ("reference", "/components/schemas/S".into(), json!({ "$ref": "#/components/schemas/None" })),
        ("reference", "/components/schemas/S".into(), json!({ "$ref": "#/components/schemas/S/items" })),
        ("reference", "/components/schemas/S".into(), json!({ "$ref": "other.json" })),
        ("path-item", "/paths/~1b".into(), json!({ "$ref": "#/paths/~1a~1{id}" })),
        ("operation-id", "/paths/~1b/get/operationId".into(), json!("A")),
        ("operation-id", "/paths/~1b/get".into(), json!({ "responses": {} })),
        ("success-type", format!("{PUT}/responses/202"), json!({ "description": "" })),
        ("error-type", format!("{PUT}/responses/503"), json!({ "description": "" })),
        ("success-type", format!("{PUT}/responses/default"), json!({ "description": "" })),
        ("response-schema", format!("{PUT}/responses/200/content/application~1json"), json!({})),
        ("encoding", format!("{PUT}/responses/200/content/application~1json/encoding"), json!({ "a": {} })),
        ("request-body", format!("{PUT}/requestBody/content/text~1plain"), json!({ "schema": {} })),
        ("request-body", format!("{PUT}/requestBody/content"), json!({ "multipart/form-data": { "schema": {} } })),
        ("parameter", format!("{PUT}/parameters/0/in"), json!("cookie")),
        ("parameter", format!("{PUT}/parameters/0/style"), json!("label")),
        ("parameter", format!("{PUT}/parameters/0/schema"), json!({ "type": "object" })),
        ("path-parameter", format!("{PUT}/parameters/0/name"), json!("other")),
        ("parameter-names", format!("{PUT}/parameters/1"), json!({ "name": "id", "in": "query", "schema": {} })),
        (
            "all-of-cycle",
            "/components/schemas/S".into(),
            json!({ "allOf": [{ "$ref": "#/components/schemas/S" }, { "type": "object" }] }),
        ),
        ("exclusive-bound", "/components/schemas/S/exclusiveMinimum".into(), json!(true)),
    ];
    for (rule, at, value) in changes {
        let mut document = sound();
        let (parent, key) = at.rsplit_once('/').unwrap();
        let key = key.replace("~1", "/");
        match document.pointer_mut(parent).unwrap() {
            Value::Object(members) => {
                members.insert(key, value.clone());
            }
            Value::Array(items) if key == "0" => items[0] = value.clone(),
            Value::Array(items) => items.push(value.clone()),
            other => panic!("{other}"),
        }
        let found: Vec<_> = violations(&document).iter().map(|violation| violation.rule).collect();
        assert!(found.contains(&rule), "{rule} at {at}: {found:?}");
        let error = NormalForm::from_value(document).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Lint);
    }
}

/// What is of the wrong shape is found where it stands, not in the first line.
#[test]
fn wrong_shapes_have_a_place() {
    const GET: &str = "/paths/~1b/get";
    for (parent, key, value, expected) in [
        ("", "paths", json!([{ "/a": {} }]), "/paths"),
        ("/info", "version", json!(1.0), "/info/version"),
        ("/paths", "/b", json!([]), "/paths/~1b"),
        ("/paths/~1b", "get", json!("no"), GET),
        (GET, "responses", json!(["200"]), "/paths/~1b/get/responses"),
        (GET, "tags", json!("a"), "/paths/~1b/get/tags"),
        ("/paths/~1a~1{id}/put/parameters/0", "required", json!("yes"), "/paths/~1a~1{id}/put/parameters/0/required"),
        ("/paths/~1a~1{id}/put/parameters/0", "schema", json!("string"), "/paths/~1a~1{id}/put/parameters/0/schema"),
        (
            "/paths/~1a~1{id}/put/responses/200",
            "description",
            json!(1),
            "/paths/~1a~1{id}/put/responses/200/description",
        ),
        ("/components/schemas/S", "type", json!(5), "/components/schemas/S/type"),
        ("/components/schemas/S", "nullable", json!("true"), "/components/schemas/S/nullable"),
    ] {
        let mut document = sound();
        document.pointer_mut(parent).unwrap()[key] = value;
        let error = run(&document, &NameMemory::default(), &[]).unwrap_err();
        assert_eq!((error.kind(), error.pointer()), (ErrorKind::Lint, Some(expected)), "{error}");
        assert!(error.position().is_some_and(|at| at.line > 1), "{error}");
    }
}
