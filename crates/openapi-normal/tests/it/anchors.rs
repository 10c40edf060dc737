//! Anchors: which of several with one name a reference means.

use serde_json::{Value, json};

use crate::repairs::prepared;

/// What the answers of `/0`, `/1`.. lead to, by the references in them.
fn answers(references: &[&str], schemas: Value) -> Vec<Value> {
    let paths: serde_json::Map<String, Value> = references
        .iter()
        .enumerate()
        .map(|(index, reference)| (format!("/{index}"), crate::answers(json!({ "$ref": reference }))))
        .collect();
    let prepared = prepared(&crate::document("3.1.0", paths.into(), schemas).to_string());
    let document = &prepared.document;
    let schema = |index: usize| {
        let at = format!("/paths/~1{index}/get/responses/200/content/application~1json/schema");
        openapi_normal::pointer::follow(document, at.clone(), document.pointer(&at).unwrap()).1.clone()
    };
    (0..references.len()).map(schema).collect()
}

fn holder(id: Option<&str>, keyword: &str, name: &str, property: &str) -> Value {
    let mut schema = json!({
        "type": "object",
        "properties": { "all": { "type": "array", "items": { "$ref": format!("#{name}") } } },
        "$defs": { "x": { "type": "object", "required": [property], "properties": { property: { "type": "string" } } } },
    });
    schema["$defs"]["x"][keyword] = Value::from(name);
    if let Some(id) = id {
        schema["$id"] = Value::from(id);
    }
    schema
}

#[test]
fn an_anchor_is_looked_for_in_the_resource_that_is_named() {
    let schemas = json!({
        "Users": holder(Some("https://a.b/users"), "$anchor", "item", "user"),
        "Orders": holder(Some("https://a.b/orders"), "$anchor", "item", "order"),
        "Tree": { "$id": "https://a.b/tree", "$dynamicAnchor": "node", "type": "object", "required": ["data"] },
        "Other": { "$id": "https://a.b/other", "$dynamicAnchor": "node", "type": "object", "required": ["other"] },
    });
    let references =
        ["https://a.b/users#item", "https://a.b/orders#item", "https://a.b/tree#node", "https://a.b/other#node"];
    let found = answers(&references, schemas);
    let required: Vec<_> = found.iter().map(|schema| schema["required"][0].as_str().unwrap_or_default()).collect();
    assert_eq!(required, ["user", "order", "data", "other"]);
}

#[test]
fn without_resources_an_anchor_is_that_of_the_component() {
    for keyword in ["$anchor", "$dynamicAnchor"] {
        let schemas = json!({
            "A": holder(None, keyword, "T", "a"),
            "B": holder(None, keyword, "T", "b"),
            "C": holder(None, keyword, "T", "c"),
        });
        let text = crate::document("3.1.0", json!({}), schemas).to_string();
        let document = prepared(&text).document;
        for name in ["A", "B", "C"] {
            let items = &document["components"]["schemas"][name]["properties"]["all"]["items"];
            let (_, found) = openapi_normal::pointer::follow(&document, String::new(), items);
            assert_eq!(found["required"], json!([name.to_ascii_lowercase()]), "{keyword} {name}");
        }
    }
}
