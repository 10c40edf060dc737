//! Streams: server-sent events, described in the three ways that documents have, and JSON Lines.

use serde_json::{Value, json};

use super::dump::{paths, schemas};

fn stream(media_type: &str, media: Value) -> String {
    let mut content = serde_json::Map::new();
    content.insert(media_type.to_owned(), media);
    let mut components = schemas();
    components["schemas"]["Steeped"] = json!({ "type": "object", "required": ["event", "data"], "properties": {
        "event": { "type": "string", "enum": ["steeped"] }, "data": { "$ref": "#/components/schemas/Tea" },
    } });
    components["schemas"]["Failed"] = json!({ "type": "object", "required": ["event", "data"], "properties": {
        "event": { "type": "string", "enum": ["failed"] }, "data": { "$ref": "#/components/schemas/Problem" },
    } });
    components["schemas"]["TeaEvent"] = json!({ "oneOf": [
        { "$ref": "#/components/schemas/Steeped" }, { "$ref": "#/components/schemas/Failed" },
    ] });
    let operation = json!({ "operationId": "brew", "responses": { "200": { "content": content } } });
    let shown = paths(json!({ "/brew": { "post": operation } }), components);
    shown.lines().skip(1).map(|line| format!("{line}\n")).collect()
}

fn tea() -> Value {
    json!({ "$ref": "#/components/schemas/Tea" })
}

#[test]
fn the_schema_is_that_of_the_data() {
    insta::assert_snapshot!(stream("text/event-stream", json!({ "schema": tea() })), @"  200: events Tea `text/event-stream`");
    insta::assert_snapshot!(stream("text/event-stream", json!({ "schema": { "type": "array", "items": tea() } })), @"  200: events Tea `text/event-stream`");
}

#[test]
fn the_data_is_text() {
    for media in [
        json!({}),
        json!({ "schema": { "type": "string" } }),
        json!({ "schema": { "type": "string", "format": "binary" } }),
    ] {
        assert_eq!(stream("text/event-stream", media), "  200: events String `text/event-stream`\n");
    }
}

#[test]
fn the_schema_is_that_of_the_event() {
    let shown = stream("text/event-stream", json!({ "schema": { "$ref": "#/components/schemas/TeaEvent" } }));
    insta::assert_snapshot!(shown, @"  200: whole events TeaEvent `text/event-stream`");
    let shown = stream("text/event-stream", json!({ "itemSchema": { "$ref": "#/components/schemas/Steeped" } }));
    insta::assert_snapshot!(shown, @"  200: whole events Steeped `text/event-stream`");
}

#[test]
fn the_data_is_text_that_holds_json() {
    let event = |name: &str| {
        json!({ "type": "object", "properties": {
            "event": { "type": "string" },
            "data": { "type": "string", "contentMediaType": "application/json",
                      "contentSchema": { "$ref": format!("#/components/schemas/{name}") } },
        } })
    };
    insta::assert_snapshot!(stream("text/event-stream", json!({ "itemSchema": event("Tea") })), @"  200: events Tea `text/event-stream`");
    let both = json!({ "itemSchema": { "oneOf": [event("Tea"), event("Problem")] } });
    insta::assert_snapshot!(stream("text/event-stream", both), @"
      200: events Any `text/event-stream`
    ! approximated operation.untyped-events /paths/~1brew/post/responses/200/content/text~1event-stream: the data of the events have no type in common
    ");
}

#[test]
fn a_value_per_line() {
    for media_type in ["application/x-ndjson", "application/jsonl", "application/json-seq"] {
        for media in [
            json!({ "schema": tea() }),
            json!({ "itemSchema": tea() }),
            json!({ "schema": { "type": "array", "items": tea() } }),
        ] {
            assert_eq!(stream(media_type, media), format!("  200: lines Tea `{media_type}`\n"));
        }
        let untyped = stream(media_type, json!({}));
        assert_eq!(untyped.lines().next(), Some(format!("  200: lines Any `{media_type}`").as_str()));
    }
}

#[test]
fn json_and_events_side_by_side() {
    let operation = json!({ "operationId": "brew", "responses": { "200": { "content": {
        "text/event-stream": { "schema": { "$ref": "#/components/schemas/Problem" } },
        "application/json": { "schema": tea() },
    } } } });
    insta::assert_snapshot!(paths(json!({ "/brew": { "post": operation } }), schemas()), @"
    POST /brew  brew() -> Brew
      200: json Tea `application/json`
      200: events Problem `text/event-stream`
    ");
}
