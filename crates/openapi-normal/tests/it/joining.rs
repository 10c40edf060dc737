//! Several documents made one: what adds up, and what contradicts itself.

use std::collections::BTreeMap;

use openapi_normal::{Document, Error, ErrorKind, Limits, Part, join};
use serde_json::{Value, json};

use crate::{answers, document};

/// A document of a file of this name.
fn part(file: &str, value: &Value, rename: &[(&str, &str)]) -> Part {
    Part {
        document: Document::read(format!("{value:#}").as_bytes(), file, &Limits::default()).unwrap(),
        rename: rename.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).collect(),
    }
}

fn joined(parts: &[Value]) -> Result<Document, Error> {
    let parts = parts.iter().enumerate().map(|(index, value)| part(&format!("{index}.json"), value, &[])).collect();
    join("teas", parts)
}

fn with_schema(path: &str, name: &str, schema: Value) -> Value {
    document(
        "3.0.3",
        json!({ path: answers(json!({ "$ref": format!("#/components/schemas/{name}") })) }),
        json!({ name: schema }),
    )
}

fn changed(mut value: Value, at: &str, to: Value) -> Value {
    let (parent, key) = at.rsplit_once('/').unwrap();
    value.pointer_mut(parent).unwrap()[key] = to;
    value
}

#[test]
fn one_document_is_itself_to_the_byte() {
    let value = with_schema("/a", "Tea", json!({ "type": "object" }));
    let one = joined(std::slice::from_ref(&value)).unwrap();
    assert_eq!((one.origin(), one.value()), ("0.json", &value));
    assert_eq!(one.position("/paths/~1a").map(|at| at.line), Some(8));
    let error = join("teas", Vec::new()).unwrap_err();
    assert_eq!((error.kind(), error.origin()), (ErrorKind::Join, "teas"));
}

#[test]
fn paths_and_components_add_up_and_every_place_is_still_known() {
    let one = with_schema("/a", "Tea", json!({ "type": "object", "properties": { "name": { "type": "string" } } }));
    let other = with_schema("/b", "Cup", json!({ "type": "string" }));
    let whole = joined(&[one.clone(), other.clone()]).unwrap();
    let value = whole.value();
    assert_eq!(value["info"], json!({ "title": "teas", "version": "1" }));
    assert_eq!(value["paths"], json!({ "/a": one["paths"]["/a"], "/b": other["paths"]["/b"] }));
    assert_eq!(value["components"]["schemas"].as_object().unwrap().keys().collect::<Vec<_>>(), ["Tea", "Cup"]);
    assert_eq!((whole.origin(), whole.info_version().as_deref()), ("teas", Some("1")));
    for (pointer, file) in [
        ("/paths/~1a/get", "0.json"),
        ("/paths/~1b/get", "1.json"),
        ("/components/schemas/Cup/type", "1.json"),
        ("/components/schemas/Tea/properties/name", "0.json"),
    ] {
        let (origin, at, position) = whole.locate(pointer);
        assert_eq!((origin, at.as_str(), position.is_some()), (file, pointer, true), "{pointer}");
        assert_eq!(whole.position(pointer), position);
        assert_eq!(whole.positions(&[pointer]), [position]);
    }
}

#[test]
fn one_thing_in_more_or_less_detail_is_the_sum() {
    let rows = [
        (
            "words say nothing",
            json!({ "type": "string", "description": "A", "example": "x" }),
            json!({ "type": "string", "title": "B" }),
            json!({ "type": "string", "description": "A", "example": "x" }),
        ),
        (
            "properties add up, in depth",
            json!({ "type": "object", "properties": { "a": { "type": "object", "properties": { "x": {} } } } }),
            json!({ "type": "object", "properties": { "b": {}, "a": { "type": "object", "properties": { "y": {} } } } }),
            json!({ "type": "object", "properties": {
                "a": { "type": "object", "properties": { "x": {}, "y": {} } }, "b": {} } }),
        ),
        (
            "so do those of items",
            json!({ "type": "array", "items": { "type": "object", "properties": { "a": {} } } }),
            json!({ "type": "array", "items": { "type": "object", "properties": { "b": {} } } }),
            json!({ "type": "array", "items": { "type": "object", "properties": { "a": {}, "b": {} } } }),
        ),
        (
            "a property may be called as a word",
            json!({ "type": "object", "properties": { "title": { "type": "string" } } }),
            json!({ "type": "object", "properties": { "description": { "type": "string" } } }),
            json!({ "type": "object", "properties": {
                "title": { "type": "string" }, "description": { "type": "string" } } }),
        ),
        (
            "required is a set",
            json!({ "type": "object", "required": ["a", "b"], "properties": { "a": {} } }),
            json!({ "type": "object", "required": ["b", "a"], "properties": { "b": {} } }),
            json!({ "type": "object", "required": ["a", "b"], "properties": { "a": {}, "b": {} } }),
        ),
    ];
    for (name, one, other, sum) in rows {
        let whole = joined(&[with_schema("/a", "Tea", one), with_schema("/b", "Tea", other)]).expect(name);
        assert_eq!(whole.value()["components"]["schemas"]["Tea"], sum, "{name}");
    }
}

#[test]
fn what_one_document_refers_to_another_may_write_out() {
    let cup = json!({ "type": "object", "properties": { "size": { "type": "integer" } } });
    let tea = |cup: Value| json!({ "type": "object", "properties": { "cup": cup } });
    let reference = json!({ "$ref": "#/components/schemas/Cup" });
    let one = changed(with_schema("/a", "Tea", tea(reference.clone())), "/components/schemas/Cup", cup.clone());
    let whole = joined(&[one.clone(), with_schema("/b", "Tea", tea(cup.clone()))]).unwrap();
    assert_eq!(whole.value()["components"]["schemas"]["Tea"], tea(reference), "nothing new, so the reference stays");
    let larger = json!({ "type": "object", "properties": { "lid": {} } });
    let whole = joined(&[one, with_schema("/b", "Tea", tea(larger))]).unwrap();
    let sum = json!({ "type": "object", "properties": { "size": { "type": "integer" }, "lid": {} } });
    assert_eq!(whole.value()["components"]["schemas"]["Tea"], tea(sum));
}

#[test]
fn a_schema_of_another_name_is_renamed_with_all_that_leads_to_it() {
    let tea = json!({ "type": "object", "properties": { "next": { "$ref": "#/components/schemas/Brew" } } });
    let one = with_schema("/a", "Tea", json!({ "type": "object", "properties": { "name": {} } }));
    let parts =
        || vec![part("0.json", &one, &[]), part("1.json", &with_schema("/b", "Brew", tea.clone()), &[("Brew", "Tea")])];
    let whole = join("teas", parts()).unwrap();
    let sum = json!({ "type": "object", "properties": { "name": {}, "next": { "$ref": "#/components/schemas/Tea" } } });
    assert_eq!(whole.value()["components"]["schemas"], json!({ "Tea": sum }));
    let schema = whole.value().pointer("/paths/~1b/get/responses/200/content/application~1json/schema").unwrap();
    assert_eq!(schema, &json!({ "$ref": "#/components/schemas/Tea" }));
    let (origin, at, position) = whole.locate("/components/schemas/Tea/properties/next");
    assert_eq!((origin, at.as_str()), ("1.json", "/components/schemas/Brew/properties/next"));
    assert!(position.is_some());

    for (names, rename) in
        [(vec!["A", "B"], [("A", "Tea"), ("B", "Tea")].as_slice()), (vec!["A", "Tea"], &[("A", "Tea")])]
    {
        let mut value = document("3.0.3", json!({}), json!({}));
        for name in names {
            value["components"]["schemas"][name] = json!({ "type": "string", "title": name });
        }
        let error = join("teas", vec![part("0.json", &one, &[]), part("1.json", &value, rename)]).unwrap_err();
        assert_eq!((error.kind(), error.origin()), (ErrorKind::Join, "1.json"), "{rename:?}");
        assert!(error.message().contains("two schemas that would be `Tea`"), "{error}");
    }
    // Two names that change places do not meet.
    let swapped = document("3.0.3", json!({}), json!({ "Tea": { "type": "string" }, "Cup": { "type": "integer" } }));
    let swapped = join("teas", vec![part("0.json", &swapped, &[("Tea", "Cup"), ("Cup", "Tea")])]).unwrap();
    assert_eq!(swapped.value()["components"]["schemas"]["Cup"]["type"], "string");

    let mut unknown = parts();
    unknown[0].rename = BTreeMap::from([("Cup".to_owned(), "Tea".to_owned())]);
    let error = join("teas", unknown).unwrap_err();
    assert_eq!((error.kind(), error.origin()), (ErrorKind::Join, "0.json"));
    assert!(error.message().contains("`Cup`"), "{error}");
}

#[test]
fn ways_to_authenticate_that_do_the_same_are_one() {
    let secured = |path: &str, name: &str, scheme: Value| {
        let mut value = document("3.0.3", json!({ path: answers(json!({})) }), json!({}));
        value["components"]["securitySchemes"] = json!({ name: scheme });
        value["paths"][path]["get"]["security"] = json!([{ name: [] }]);
        value
    };
    let bearer = |words: &str| json!({ "type": "http", "scheme": words, "bearerFormat": words });
    let whole = joined(&[
        secured("/a", "bearerAuth", bearer("bearer")),
        secured("/b", "BearerAuth", bearer("Bearer")),
        secured("/c", "basic", json!({ "type": "http", "scheme": "basic" })),
    ])
    .unwrap();
    let value = whole.value();
    let schemes = value["components"]["securitySchemes"].as_object().unwrap();
    assert_eq!(schemes.keys().collect::<Vec<_>>(), ["bearerAuth", "basic"]);
    for (path, scheme) in [("/a", "bearerAuth"), ("/b", "bearerAuth"), ("/c", "basic")] {
        assert_eq!(value["paths"][path]["get"]["security"], json!([{ scheme: [] }]), "{path}");
    }
}

/// What a document asks for as a whole is asked for by its own operations, and not by those of others.
#[test]
fn what_holds_for_a_whole_document_holds_for_its_operations() {
    let scheme = json!({ "k": { "type": "http", "scheme": "bearer" } });
    let whole_of = |path: &str, security: Option<Value>| {
        let mut value = document("3.0.3", json!({ path: answers(json!({})) }), json!({}));
        value["components"]["securitySchemes"] = scheme.clone();
        if let Some(security) = security {
            value["security"] = security;
        }
        value
    };
    let key = json!([{ "k": [] }]);
    for (first, second, expected) in [
        (Some(key.clone()), Some(key.clone()), Value::Null),
        (Some(key.clone()), None, json!([])),
        (None, Some(key.clone()), key.clone()),
    ] {
        let joined = joined(&[whole_of("/a", first), whole_of("/b", second)]).unwrap();
        assert_eq!(joined.value()["paths"]["/b"]["get"]["security"], expected);
        assert_eq!(joined.value()["paths"]["/a"]["get"]["security"], Value::Null);
    }
}

#[test]
fn what_contradicts_itself_is_an_error_that_names_both_places() {
    let tea = |schema: Value| with_schema("/b", "Tea", schema);
    let base = with_schema("/a", "Tea", json!({ "type": "object", "properties": { "a": { "type": "string" } } }));
    let of_a = |a: Value| tea(json!({ "type": "object", "properties": { "a": a } }));
    let circle = json!({ "type": "object", "properties": { "a": { "$ref": "#/components/schemas/Tea" } } });
    let rows = [
        ("the same path", changed(base.clone(), "/components/schemas", json!({}))),
        ("another type", tea(json!({ "type": "string" }))),
        ("another type within", of_a(json!({ "type": "integer" }))),
        ("an enum within", of_a(json!({ "type": "string", "enum": ["x"] }))),
        ("something required", tea(json!({ "type": "object", "properties": { "b": {} }, "required": ["b"] }))),
        ("a reference to itself", tea(circle)),
        ("another version", changed(tea(json!({})), "/openapi", json!("3.1.0"))),
        ("webhooks", changed(tea(json!({})), "/webhooks", json!({ "brewed": answers(json!({})) }))),
        ("other servers", changed(tea(json!({})), "/servers", json!([{ "url": "https://other.example" }]))),
    ];
    let mut shown = String::new();
    for (name, other) in rows {
        let error = joined(&[base.clone(), other]).expect_err(name);
        assert_eq!((error.kind(), error.origin()), (ErrorKind::Join, "1.json"), "{name}: {error}");
        shown += &format!("{name}: {error}\n");
    }
    for at in ["/paths", "/components", "/components/schemas"] {
        let error = joined(&[base.clone(), changed(tea(json!({})), at, json!([1]))]).expect_err(at);
        assert_eq!((error.kind(), error.pointer(), error.origin()), (ErrorKind::Join, Some(at), "1.json"));
        let error = joined(&[changed(base.clone(), at, json!([1])), tea(json!({}))]).expect_err(at);
        assert_eq!((error.kind(), error.pointer(), error.origin()), (ErrorKind::Join, Some(at), "0.json"));
    }
    let with_parameter = |value: &Value, schema: &str| {
        changed(
            value.clone(),
            "/components/parameters",
            json!({ "p": { "name": "p", "in": "query", "schema": { "type": schema } } }),
        )
    };
    let other = tea(base["components"]["schemas"]["Tea"].clone());
    assert!(joined(&[with_parameter(&base, "string"), with_parameter(&other, "string")]).is_ok());
    let error = joined(&[with_parameter(&base, "string"), with_parameter(&other, "integer")]).unwrap_err();
    shown += &format!("another parameter: {error}\n");
    insta::assert_snapshot!(shown);
}

/// A document refers to what only another one has, and a third adds to it. Whatever the order, the sum is the same.
#[test]
fn the_order_of_documents_is_nothing_that_matters() {
    let object = |properties: Value| json!({ "type": "object", "properties": properties });
    let number = || json!({ "type": "integer" });
    let with = |path: &str, schemas: Value| document("3.0.3", json!({ path: {} }), schemas);
    let tea = |cup: Value| json!({ "Tea": object(json!({ "cup": cup })) });
    let reference = || json!({ "$ref": "#/components/schemas/Cup" });
    let documents = [
        with("/a", tea(reference())),
        with("/b", tea(object(json!({ "b": number() })))),
        with("/c", json!({ "Cup": object(json!({ "c": number() })) })),
        with("/d", json!({ "Cup": object(json!({ "d": number() })) })),
    ];
    for order in [[0, 1, 2, 3], [1, 0, 3, 2], [2, 1, 0, 3], [3, 1, 2, 0], [1, 3, 0, 2], [0, 3, 2, 1]] {
        let parts: Vec<Value> = order.iter().map(|index| documents[*index].clone()).collect();
        let whole = joined(&parts).unwrap();
        let cup = &whole.value()["components"]["schemas"]["Tea"]["properties"]["cup"];
        assert_eq!(cup, &object(json!({ "b": number(), "c": number(), "d": number() })), "{order:?}");
    }
    // What is refused is refused in every order.
    let schemes = |path: &str, schemes: Value| changed(with(path, json!({})), "/components/securitySchemes", schemes);
    let (bearer, key) =
        (json!({ "type": "http", "scheme": "bearer" }), json!({ "type": "apiKey", "in": "header", "name": "K" }));
    let texts = object(json!({ "b": { "type": "string" } }));
    let circle = |more: Value| json!({ "Tea": object(json!({ "again": more })) });
    for (name, documents) in [
        (
            "one name for two ways",
            vec![schemes("/a", json!({ "key": key, "token": bearer })), schemes("/b", json!({ "key": bearer }))],
        ),
        (
            "a member of one document alone",
            vec![changed(with("/a", json!({})), "/x-steeped", json!(true)), with("/b", json!({}))],
        ),
        (
            "a contradiction by way of a third document",
            vec![
                with("/a", tea(reference())),
                with("/b", tea(object(json!({ "b": number() })))),
                with("/c", json!({ "Cup": texts })),
            ],
        ),
        (
            "a circle that would be written out for ever",
            vec![
                with("/a", circle(json!({ "$ref": "#/components/schemas/Tea" }))),
                with("/b", circle(object(json!({ "b": number() })))),
            ],
        ),
    ] {
        for mut parts in [documents.clone(), documents.into_iter().rev().collect()] {
            for _ in 0..parts.len() {
                let error = joined(&parts).expect_err(name);
                assert_eq!(error.kind(), ErrorKind::Join, "{name}");
                // One of the two has it, and there it is.
                let is_found = error.position().is_some() || error.message().contains(".json:");
                assert!(is_found, "{name}: {error}");
                assert!(error.to_string().contains("the other one is "), "{name}: {error}");
                parts.rotate_left(1);
            }
        }
    }
}
