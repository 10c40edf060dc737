//! From the normal form back to the text that somebody wrote.

use serde_json::json;

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
