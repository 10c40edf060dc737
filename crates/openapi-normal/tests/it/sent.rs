//! Passes on what is sent: parameters and bodies of requests.

use serde_json::{Value, json};

use crate::{document, entries, normal};

/// A document whose one operation takes these parameters.
fn takes(of_path: Value, of_operation: Value) -> Value {
    let paths = json!({ "/s": {
        "parameters": of_path,
        "get": { "operationId": "get", "parameters": of_operation, "responses": { "204": { "description": "" } } },
    } });
    document("3.0.3", paths, json!({}))
}

fn header(name: &str) -> Value {
    json!({ "name": name, "in": "header", "required": true, "schema": { "type": "string" } })
}

/// Names of what is left of the parameters at a pointer.
fn names(form: &Value, at: &str) -> Vec<String> {
    let parameters = form.pointer(at).and_then(Value::as_array).into_iter().flatten();
    parameters.map(|parameter| parameter["name"].as_str().unwrap().to_owned()).collect()
}

/// In an order of their own: that of the ledger is that of its file.
fn sorted(mut lines: Vec<String>) -> Vec<String> {
    lines.sort();
    lines
}

#[test]
fn headers_that_are_to_be_ignored_are() {
    let authorization = json!({ "name": "Authorization", "in": "query", "schema": { "type": "string" } });
    let mut value = takes(
        json!([header("X-Trace"), header("ACCEPT")]),
        json!([header("authorization"), authorization, { "$ref": "#/components/parameters/Type" }, header("X-Accept")]),
    );
    value["components"]["parameters"] = json!({ "Type": header("Content-Type") });
    let normalized = normal(&value);
    let form = normalized.document.value();
    assert_eq!(names(form, "/paths/~1s/parameters"), ["X-Trace"]);
    assert_eq!(names(form, "/paths/~1s/get/parameters"), ["Authorization", "X-Accept"]);
    assert_eq!(
        sorted(entries(&normalized)),
        [
            "lossless pass.ignored-headers /paths/~1s/get/parameters/0",
            "lossless pass.ignored-headers /paths/~1s/get/parameters/2",
            "lossless pass.ignored-headers /paths/~1s/parameters/1",
        ]
    );
}

#[test]
fn a_list_that_is_sent_as_one_text_is_one() {
    let list = |style: Value, explode: Value| {
        let mut parameter = json!({
            "name": "ids", "in": "query", "required": true,
            "schema": { "type": "array", "items": { "type": "integer" }, "description": "Up to ten." },
        });
        if !style.is_null() {
            parameter["style"] = style;
        }
        if !explode.is_null() {
            parameter["explode"] = explode;
        }
        parameter
    };
    for (parameter, separator) in [
        (list(Value::Null, json!(false)), Some(',')),
        (list(json!("form"), json!(false)), Some(',')),
        (list(json!("spaceDelimited"), Value::Null), Some(' ')),
        (list(json!("pipeDelimited"), json!(false)), Some('|')),
        (list(Value::Null, Value::Null), None),
        (list(json!("form"), json!(true)), None),
    ] {
        let normalized = normal(&takes(json!([]), json!([parameter])));
        let after = &normalized.document.value()["paths"]["/s"]["get"]["parameters"][0];
        let Some(separator) = separator else {
            assert_eq!(after["schema"]["type"], "array", "{parameter}");
            assert!(entries(&normalized).is_empty(), "{parameter}");
            continue;
        };
        let text = json!({ "type": "string", "description": "Up to ten." });
        assert_eq!(after, &json!({ "name": "ids", "in": "query", "required": true, "schema": text }), "{parameter}");
        assert_eq!(entries(&normalized), ["approximated pass.joined-lists /paths/~1s/get/parameters/0"]);
        let entry = normalized.ledger.iter().next().unwrap();
        assert!(entry.reason.contains(&format!("`{separator}`")), "{}", entry.reason);
    }
    // What is no list is one text already.
    let mut text = list(Value::Null, json!(false));
    text["schema"] = json!({ "type": "string" });
    assert!(entries(&normal(&takes(json!([]), json!([text])))).is_empty());
}

#[test]
fn a_default_is_not_sent_by_itself() {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let json_of = |name: &str| json!({ "application/json": { "schema": reference(name) } });
    let with_default = || json!({ "type": "object", "properties": { "n": { "type": "integer", "default": 4 } } });
    let paths = json!({ "/s": { "post": {
        "operationId": "post",
        "parameters": [{ "name": "q", "in": "query", "schema": { "type": "integer", "default": 1 } }],
        "requestBody": { "content": json_of("Sent") },
        "responses": { "200": { "description": "", "content": json_of("Received") } },
    } } });
    let mut sent = with_default();
    sent["properties"]["inner"] = reference("Inner");
    sent["properties"]["both"] = reference("Both");
    // A name, not a keyword.
    sent["properties"]["default"] = json!({ "type": "string" });
    let mut received = with_default();
    received["properties"]["both"] = reference("Both");
    let schemas = json!({
        "Sent": sent, "Received": received, "Both": with_default(),
        "Inner": { "type": "string", "enum": ["a"], "default": "a" },
    });
    let normalized = normal(&document("3.0.3", paths, schemas));
    let form = normalized.document.value();
    let default = |at: &str| form.pointer(at).unwrap().get("default").cloned();
    for (at, stays) in [
        ("/components/schemas/Sent/properties/n", None),
        ("/components/schemas/Sent/properties", Some(json!({ "type": "string" }))),
        ("/components/schemas/Inner", None),
        ("/components/schemas/Both/properties/n", None),
        ("/components/schemas/Received/properties/n", Some(json!(4))),
        ("/paths/~1s/post/parameters/0/schema", Some(json!(1))),
    ] {
        assert_eq!(default(at), stays, "{at}");
    }
    let of_defaults = entries(&normalized).into_iter().filter(|line| line.contains("pass.sent-defaults"));
    assert_eq!(
        sorted(of_defaults.collect()),
        [
            "approximated pass.sent-defaults /components/schemas/Both/properties/n",
            "lossless pass.sent-defaults /components/schemas/Inner",
            "lossless pass.sent-defaults /components/schemas/Sent/properties/n",
        ]
    );
}
