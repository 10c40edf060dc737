//! Names: where they come from, that they stay, and what happens when they collide.

use openapi_normal::{ErrorKind, NameMemory};
use serde_json::{Value, json};

use crate::{answers, document, entries, normal, run};

fn pet() -> Value {
    json!({ "type": "object", "properties": {
        "name": { "type": "string" },
        "owner": { "type": "object", "properties": { "id": { "type": "string" } } },
        "kind": { "type": "string", "enum": ["cat", "dog"] },
    } })
}

fn described(mut item: Value, description: &str) -> Value {
    item["get"]["responses"]["200"]["description"] = json!(description);
    item
}

fn with_id(mut item: Value, id: &str) -> Value {
    item["get"]["operationId"] = json!(id);
    item
}

fn schemas(value: &Value) -> Vec<String> {
    let schemas = value.pointer("/components/schemas").and_then(Value::as_object);
    schemas.into_iter().flatten().map(|(name, _)| name.clone()).collect()
}

#[test]
fn where_names_come_from() {
    let list = |item: Value| json!({ "type": "array", "items": item });
    for (case, item, expected) in [
        ("the operation", answers(pet()), vec!["GetResponse", "GetResponseKind", "GetResponseOwner"]),
        ("the description", described(answers(pet()), "Payload of Pet"), vec!["Pet", "PetKind", "PetOwner"]),
        ("elements", answers(list(pet())), vec!["GetResponseItem", "GetResponseItemKind", "GetResponseItemOwner"]),
        ("no type of its own", answers(json!({ "type": "object", "additionalProperties": {} })), vec![]),
        ("an enum of one value", answers(json!({ "type": "string", "enum": ["a"] })), vec![]),
        ("a union", answers(json!({ "oneOf": [{ "type": "string" }, { "type": "integer" }] })), vec!["GetResponse"]),
        ("a union with null alone", answers(json!({ "oneOf": [{ "type": "string" }, { "type": "null" }] })), vec![]),
    ] {
        let normalized = normal(&document("3.1.0", json!({ "/a": item }), json!({})));
        assert_eq!(schemas(normalized.document.value()), expected, "{case}");
    }
}

#[test]
fn the_memory_holds_names_against_every_form() {
    let by_reference = document(
        "3.0.3",
        json!({ "/pets/{id}": with_path_parameter(with_id(answers(json!({ "$ref": "#/components/schemas/Pet" })), "getPet"), "id") }),
        json!({
            "Pet": { "type": "object", "properties": { "owner": { "$ref": "#/components/schemas/PetOwner" }, "tags": { "type": "array", "items": { "$ref": "#/components/schemas/Tag" } } } },
            "PetOwner": { "type": "object", "properties": { "id": { "type": "string" } } },
            "Tag": { "type": "string", "enum": ["a", "b"] },
        }),
    );
    let owner = json!({ "type": "object", "properties": { "id": { "type": "string" } } });
    let tag = json!({ "type": "string", "enum": ["b", "a"] });
    let inlined = document(
        "3.1.0",
        json!({ "/pets/{petId}": with_path_parameter(
            with_id(answers(json!({
                "type": ["object", "null"],
                "properties": { "tags": { "type": "array", "items": tag }, "owner": { "anyOf": [{ "type": "null" }, owner] } },
            })), ""),
            "petId",
        ) }),
        json!({}),
    );
    let recased = document(
        "3.0.3",
        json!({ "/pets/{id}": with_path_parameter(with_id(answers(json!({ "allOf": [{ "$ref": "#/components/schemas/pet" }] })), "GetPet"), "id") }),
        json!({
            "tag": tag,
            "petOwner": owner,
            "pet": { "type": "object", "additionalProperties": false, "properties": {
                "tags": { "type": "array", "nullable": true, "items": { "$ref": "#/components/schemas/tag" } },
                "owner": { "allOf": [{ "$ref": "#/components/schemas/petOwner" }], "nullable": true },
            } },
        }),
    );
    let first = normal(&by_reference);
    for (form, value) in [("inlined", inlined), ("recased", recased)] {
        let other = run(&value, &first.names, &[]).unwrap();
        assert_eq!(schemas(other.document.value()), ["Pet", "PetOwner", "Tag"], "{form}");
        let pet = &other.document.value()["components"]["schemas"]["Pet"];
        assert_eq!(pet["properties"]["owner"], json!({ "$ref": "#/components/schemas/PetOwner" }), "{form}");
        assert_eq!(pet["properties"]["tags"]["items"], json!({ "$ref": "#/components/schemas/Tag" }), "{form}");
        let (_, item) = other.document.value()["paths"].as_object().unwrap().iter().next().unwrap();
        assert_eq!(item["get"]["operationId"], "getPet", "{form}");
        assert_eq!(other.names, first.names, "{form}: nothing new was learnt");
    }
}

fn with_path_parameter(mut item: Value, name: &str) -> Value {
    item["get"]["parameters"] =
        json!([{ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }]);
    item
}

#[test]
fn equal_schemas_become_one_and_different_ones_do_not() {
    let owner =
        |field: &str| json!({ "type": "object", "description": field, "properties": { field: { "type": "string" } } });
    let value = document(
        "3.0.3",
        json!({
            "/a": with_id(described(answers(owner("id")), "Payload of Owner"), "a"),
            "/b": with_id(described(answers(owner("id")), "Payload of Owner"), "b"),
            "/c": with_id(described(answers(owner("key")), "Payload of Owner"), "c"),
            "/d": with_id(answers(owner("id")), "d"),
        }),
        json!({}),
    );
    let normalized = normal(&value);
    assert_eq!(schemas(normalized.document.value()), ["Owner", "Owner2"]);
    let used = |path: &str| {
        let at = format!("/paths/~1{path}/get/responses/200/content/application~1json/schema/$ref");
        normalized.document.value().pointer(&at).and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    assert_eq!(
        ["a", "b", "c", "d"].map(used),
        ["Owner", "Owner", "Owner2", "Owner"].map(|name| format!("#/components/schemas/{name}"))
    );
    let collision = "approximated name.collision /paths/~1c/get/responses/200/content/application~1json/schema";
    assert!(entries(&normalized).contains(&collision.to_owned()), "{:?}", entries(&normalized));
    // The second run remembers all of it, and comes to the same.
    let again = run(&value, &normalized.names, &[]).unwrap();
    assert_eq!(again.document, normalized.document);
    assert_eq!(again.ledger.to_json(), normalized.ledger.to_json());
}

#[test]
fn names_that_differ_in_casing_only_are_told_apart() {
    let object = |field: &str| json!({ "type": "object", "properties": { field: { "type": "string" } } });
    let value = document("3.0.3", json!({}), json!({ "user": object("a"), "User": object("b"), "us_er": object("a") }));
    let first = normal(&value);
    let names = schemas(first.document.value());
    assert_eq!(names, ["User", "us_er2", "user3"]);
    // And they keep the names that they were given.
    let again = run(&value, &first.names, &[]).unwrap();
    assert_eq!(again.document, first.document);
    assert_eq!(again.names, first.names);
    assert_eq!(again.ledger.to_json(), first.ledger.to_json());
}

#[test]
fn every_name_can_be_read_back() {
    let value = document(
        "3.0.3",
        json!({ "/a": with_id(answers(json!({ "$ref": "#/components/schemas/Page<User>" })), "list all: \"users\"") }),
        json!({ "Page<User>": { "type": "string" }, "7": { "type": "string" }, "_x": { "type": "string" } }),
    );
    let normalized = normal(&value);
    assert_eq!(schemas(normalized.document.value()), ["N7", "PageUser", "X"]);
    assert_eq!(NameMemory::read(&normalized.names.to_toml(), "names.toml").unwrap(), normalized.names);
}

#[test]
fn an_inline_schema_does_not_take_a_component_away() {
    let object = |field: &str| json!({ "type": "object", "properties": { field: { "type": "string" } } });
    let value = document(
        "3.0.3",
        json!({
            "/a": with_id(answers(json!({ "$ref": "#/components/schemas/Pet" })), "a"),
            "/b": with_id(described(answers(object("b")), "Payload of Pet"), "b"),
        }),
        json!({ "Pet": object("a") }),
    );
    let names = NameMemory::read("[schemas]\n\"GET /a 200\" = \"Animal\"\n", "names.toml").unwrap();
    let normalized = run(&value, &names, &[]).unwrap();
    let found = &normalized.document.value()["components"]["schemas"];
    assert_eq!(found, &json!({ "Animal": object("a"), "Pet": object("b") }));
    // Without a memory the component keeps its name.
    let found = normal(&value);
    let found = &found.document.value()["components"]["schemas"];
    assert_eq!(found, &json!({ "Pet": object("a"), "Pet2": object("b") }));
}

#[test]
fn recursive_schemas_are_named_once() {
    let node = json!({ "type": "object", "properties": {
        "children": { "type": "array", "items": { "$ref": "#/components/schemas/Node" } },
        "parent": { "$ref": "#/components/schemas/Node" },
    } });
    let value = document(
        "3.0.3",
        json!({ "/a": answers(json!({ "$ref": "#/components/schemas/Node" })) }),
        json!({ "Node": node }),
    );
    let normalized = normal(&value);
    assert_eq!(normalized.document.value()["components"]["schemas"], json!({ "Node": node }));
}

#[test]
fn what_a_reference_names_inside_a_schema_becomes_a_component() {
    let value = document(
        "3.1.0",
        json!({ "/a": answers(json!({ "$ref": "#/components/schemas/A" })) }),
        json!({ "A": {
            "type": "object",
            "properties": { "x": { "$ref": "#/components/schemas/A/$defs/price" }, "y": { "$ref": "#/components/schemas/A/properties/x" } },
            "$defs": { "price": { "type": "number" } },
        } }),
    );
    let normalized = normal(&value);
    assert_eq!(normalized.document.value()["components"]["schemas"]["Price"], json!({ "type": "number" }));
}

#[test]
fn discriminators_follow_their_schemas() {
    let member = json!({ "type": "object", "properties": { "kind": { "type": "string" } } });
    let value = document(
        "3.0.3",
        json!({ "/a": answers(json!({ "$ref": "#/components/schemas/pet" })) }),
        json!({
            "pet": {
                "oneOf": [{ "$ref": "#/components/schemas/cat" }, { "$ref": "#/components/schemas/dog" }],
                "discriminator": { "propertyName": "kind", "mapping": { "c": "#/components/schemas/cat", "d": "dog" }, "defaultMapping": "#/components/schemas/dog" },
            },
            "cat": member,
            "dog": { "type": "object", "properties": { "kind": { "type": "string" }, "bark": { "type": "string" } } },
        }),
    );
    let names = NameMemory::read(
        "[schemas]\n\"GET /a 200\" = \"Pet\"\n\"Pet|0\" = \"Cat\"\n\"Pet|1\" = \"Dog\"\n",
        "names.toml",
    )
    .unwrap();
    let normalized = run(&value, &names, &[]).unwrap();
    assert_eq!(
        normalized.document.value()["components"]["schemas"]["Pet"]["discriminator"]["mapping"],
        json!({ "c": "#/components/schemas/Cat", "d": "#/components/schemas/Dog" })
    );
    assert_eq!(
        normalized.document.value()["components"]["schemas"]["Pet"]["discriminator"]["defaultMapping"],
        "#/components/schemas/Dog"
    );
}

#[test]
fn operation_ids() {
    let paths = json!({
        "/a": with_id(answers(json!({ "type": "string" })), "same"),
        "/b": with_id(answers(json!({ "type": "string" })), "Same"),
        "/c/{id}": with_path_parameter(with_id(answers(json!({ "type": "string" })), ""), "id"),
        "/d": with_id(answers(json!({ "type": "string" })), "new"),
    });
    let names =
        NameMemory::read("[operations]\n\"GET /d\" = \"old\"\n\"GET /gone\" = \"gone\"\n", "names.toml").unwrap();
    let normalized = run(&document("3.0.3", paths, json!({})), &names, &[]).unwrap();
    let ids: Vec<_> = normalized.document.value()["paths"]
        .as_object()
        .unwrap()
        .values()
        .map(|item| item["get"]["operationId"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(ids, ["same", "getB", "getCById", "old"]);
    assert_eq!(
        normalized.names.to_toml().lines().skip_while(|line| *line != "[operations]").collect::<Vec<_>>(),
        [
            "[operations]",
            "\"GET /a\" = \"same\"",
            "\"GET /b\" = \"getB\"",
            "\"GET /c/{}\" = \"getCById\"",
            "\"GET /d\" = \"old\"",
            "\"GET /gone\" = \"gone\""
        ]
    );
}

#[test]
fn two_operations_under_one_remembered_id() {
    let item = |id: &str| with_id(answers(json!({ "type": "string" })), id);
    let text = "[operations]\n\"GET /a\" = \"same\"\n\"GET /b\" = \"Same\"\n";
    let names = NameMemory::read(text, "names.toml").unwrap();
    let both = document("3.0.3", json!({ "/a": item("a"), "/b": item("b") }), json!({}));
    let error = run(&both, &names, &[]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Names);
    assert_eq!(error.origin(), "names.toml");
    assert_eq!(error.position().map(|at| at.line), Some(3), "{error}");
    // One that is gone leaves its id to the other.
    let one = document("3.0.3", json!({ "/b": item("b") }), json!({}));
    assert!(run(&one, &names, &[]).is_ok());
}

#[test]
fn components_that_become_one_are_in_the_ledger() {
    let other = json!({ "$ref": "#/components/schemas/PublicPet" });
    let mut item = answers(other);
    item["get"]["responses"]["404"] =
        answers(json!({ "$ref": "#/components/schemas/publicPet" }))["get"]["responses"]["200"].clone();
    let normalized =
        normal(&document("3.0.3", json!({ "/a": item }), json!({ "PublicPet": pet(), "publicPet": pet() })));
    assert!(!schemas(normalized.document.value()).contains(&"publicPet".to_owned()));
    assert!(entries(&normalized).contains(&"lossless name.merged /components/schemas/publicPet".to_owned()));
}

#[test]
fn the_memory_is_read_strictly() {
    for (text, line, message) in [
        ("[schemas]\nx = 1", Some(2), "invalid type"),
        ("[shemas]\n", Some(1), "unknown field"),
        ("[schemas]\n\"a\" = \"A\"\n\"a\" = \"B\"", Some(3), "duplicate key"),
        ("[schemas]\n\"a\" = \"not a name\"", Some(2), "cannot be a name"),
    ] {
        let error = NameMemory::read(text, "names.toml").unwrap_err();
        assert_eq!(error.position().map(|at| at.line), line, "{error}");
        assert!(error.to_string().contains(message), "{error}");
    }
    let odd = NameMemory::read("[schemas]\n\"a \\\"b\\\\ \\u0001\" = \"A\"", "names.toml").unwrap();
    assert_eq!(NameMemory::read(&odd.to_toml(), "names.toml").unwrap(), odd);
}
