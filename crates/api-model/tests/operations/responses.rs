//! Responses: statuses, kinds of bodies, and what HTTP has no body for.

use serde_json::{Value, json};

use super::dump::{one, paths, schemas};

fn answer(content: Value) -> String {
    one(json!({ "operationId": "x", "responses": { "200": { "description": "", "content": content } } }))
}

fn tea() -> Value {
    json!({ "$ref": "#/components/schemas/Tea" })
}

fn problem() -> Value {
    json!({ "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } })
}

#[test]
fn every_status_is_there() {
    let shown = one(json!({ "operationId": "x", "responses": {
        "200": { "content": { "application/json": { "schema": tea() } } },
        "202": { "description": "later" },
        "204": {},
        "2XX": { "content": { "application/json": { "schema": { "type": "array", "items": tea() } } } },
        "302": { "headers": { "x-location": { "schema": { "type": "string" } } } },
        "404": { "content": problem() },
        "4XX": { "content": problem() },
        "default": { "content": problem() },
        "x-notes": { "content": problem() },
    } }));
    insta::assert_snapshot!(shown, @"
    POST /teas  x() -> X
      200: json Tea `application/json`
      202: nothing
      204: nothing
      2XX: json [Tea] `application/json`
      302: nothing
      404: json Problem `application/problem+json`
      4XX: json Problem `application/problem+json`
      default: json Problem `application/problem+json`
    ! lossless operation.redirect /paths/~1teas/post/responses/302: a redirect that is followed is not seen
    ");
}

#[test]
fn statuses_that_are_misspelled() {
    let shown = one(json!({ "operationId": "x", "responses": {
        "200 OK": {}, "4xx": {}, "500": {}, "500 ": {}, "Default": {}, "success": {},
    } }));
    insta::assert_snapshot!(shown, @"
    POST /teas  x() -> X
      200: nothing
      4XX: nothing
      500: nothing
      default: nothing
    ! approximated operation.status-spelling /paths/~1teas/post/responses/200 OK: `200 OK` is taken as the status that it means
    ! approximated operation.status-spelling /paths/~1teas/post/responses/4xx: `4xx` is taken as the status that it means
    ! approximated operation.status-spelling /paths/~1teas/post/responses/500 : `500 ` is no status, or one that is there already
    ! approximated operation.status-spelling /paths/~1teas/post/responses/Default: `Default` is taken as the status that it means
    ! approximated operation.status-spelling /paths/~1teas/post/responses/success: `success` is no status, or one that is there already
    ");
}

#[test]
fn one_media_type_of_each_kind() {
    let mut shown = String::new();
    for (media_type, schema) in [
        ("application/json", tea()),
        ("application/json", json!({ "nullable": true, "allOf": [tea()] })),
        ("application/hal+json", tea()),
        ("*/*", tea()),
        ("*/*", json!({ "type": "string" })),
        ("*/*", json!({})),
        ("application/json", json!({ "type": "string", "format": "binary" })),
        ("application/octet-stream", json!({ "type": "string", "format": "binary" })),
        ("image/png", json!({})),
        ("application/pdf", tea()),
        ("text/html", json!({ "type": "string" })),
        ("text/plain", json!({ "type": "integer" })),
        ("application/xml", tea()),
        ("application/vnd.acme.teas", tea()),
        ("multipart/mixed", json!({})),
    ] {
        let mut content = serde_json::Map::new();
        content.insert(media_type.to_owned(), json!({ "schema": schema }));
        shown.extend(answer(Value::Object(content)).lines().skip(1).map(|line| format!("{line}\n")));
    }
    shown.extend(answer(json!({ "application/json": {} })).lines().skip(1).map(|line| format!("{line}\n")));
    insta::assert_snapshot!(shown, @"
      200: json Tea `application/json`
      200: json Tea or null `application/json`
      200: json Tea `application/hal+json`
      200: json Tea `*/*`
      200: text `*/*`
      200: bytes `*/*`
      200: bytes `application/json`
      200: bytes `application/octet-stream`
      200: bytes `image/png`
      200: bytes `application/pdf`
    ! approximated operation.bytes-of-schema /paths/~1teas/post/responses/200/content/application~1pdf: `application/pdf` is bytes as they are
      200: text `text/html`
      200: text `text/plain`
      200: text `application/xml`
    ! approximated operation.text-of-schema /paths/~1teas/post/responses/200/content/application~1xml: `application/xml` is text as it is
      200: json Tea `application/vnd.acme.teas`
    ! approximated operation.json-by-schema /paths/~1teas/post/responses/200/content/application~1vnd.acme.teas: `application/vnd.acme.teas` is taken as JSON
      200: bytes `multipart/mixed`
      200: json Any `application/json`
    ! lossless operation.untyped /paths/~1teas/post/responses/200/content/application~1json: no schema says what it is: JSON
    ");
}

#[test]
fn json_comes_first_and_others_stay_reachable() {
    let shown = answer(json!({
        "text/html": { "schema": { "type": "string" } },
        "application/xml": { "schema": tea() },
        "image/png": {},
        "image/jpeg": {},
        "application/vnd.acme.v2+json": { "schema": { "$ref": "#/components/schemas/Problem" } },
        "application/json": { "schema": tea() },
    }));
    insta::assert_snapshot!(shown, @"
    POST /teas  x() -> X
      200: json Tea `application/json`
      200: json Problem `application/vnd.acme.v2+json`
      200: text `text/html, application/xml`
      200: bytes `image/png, image/jpeg`
    ! approximated operation.text-of-schema /paths/~1teas/post/responses/200/content/application~1xml: `application/xml` is text as it is
    ");
}

#[test]
fn media_types_that_say_the_same_are_one() {
    let three = |schema: Value| {
        answer(json!({
            "text/plain": { "schema": schema }, "application/json": { "schema": schema }, "text/json": { "schema": schema },
        }))
    };
    insta::assert_snapshot!(three(tea()), @"
    POST /teas  x() -> X
      200: json Tea `application/json`
    ! lossless operation.same-media-types /paths/~1teas/post/responses/200/content/text~1json: `text/json` says the same as the JSON beside it
    ! lossless operation.same-media-types /paths/~1teas/post/responses/200/content/text~1plain: `text/plain` says the same as the JSON beside it
    ");
    // Text is an answer of its own where the answer is text.
    insta::assert_snapshot!(three(json!({ "type": "string" })), @"
    POST /teas  x() -> X
      200: json String `application/json`
      200: text `text/plain`
    ! lossless operation.same-media-types /paths/~1teas/post/responses/200/content/text~1json: `text/json` says the same as the JSON beside it
    ");
}

#[test]
fn where_http_has_no_body() {
    let content = json!({ "application/json": { "schema": tea() } });
    let responses =
        json!({ "200": { "content": content }, "204": { "content": content }, "304": { "content": content } });
    let shown = paths(json!({ "/x": { "head": { "operationId": "x", "responses": responses } } }), schemas());
    insta::assert_snapshot!(shown, @"
    HEAD /x  x() -> X
      200: nothing
      204: nothing
      304: nothing
    ! lossless operation.bodiless-response /paths/~1x/head/responses/200: HTTP allows no body there
    ! lossless operation.bodiless-response /paths/~1x/head/responses/204: HTTP allows no body there
    ! lossless operation.bodiless-response /paths/~1x/head/responses/304: HTTP allows no body there
    ");
}

#[test]
fn responses_in_components() {
    let mut components = schemas();
    components["responses"] = json!({ "Gone": { "content": problem() } });
    components["mediaTypes"] = json!({ "Tea": { "schema": tea() } });
    let shown = paths(
        json!({ "/x": { "get": { "operationId": "x", "responses": {
            "200": { "content": { "application/json": { "$ref": "#/components/mediaTypes/Tea" } } },
            "410": { "$ref": "#/components/responses/Gone" },
        } } } }),
        components,
    );
    insta::assert_snapshot!(shown, @"
    GET /x  x() -> X
      200: json Tea `application/json`
      410: json Problem `application/problem+json`
    ");
}

#[test]
fn only_a_default() {
    let shown = one(json!({ "operationId": "x", "responses": {
        "default": { "content": { "application/json": { "schema": tea() } } },
    } }));
    insta::assert_snapshot!(shown, @"
    POST /teas  x() -> X
      default: json Tea `application/json`
    ");
}
