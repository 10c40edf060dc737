//! Request bodies: JSON, forms, multipart, text, bytes, and several of them at once.

use serde_json::{Value, json};

use super::dump::{one, paths, schemas};

fn body(content: Value) -> String {
    one(json!({ "operationId": "addTea", "requestBody": { "required": true, "content": content } }))
}

fn tea() -> Value {
    json!({ "$ref": "#/components/schemas/Tea" })
}

#[test]
fn one_media_type_of_each_kind() {
    let mut shown = String::new();
    for (media_type, schema) in [
        ("application/json", tea()),
        ("application/scim+json", tea()),
        ("text/json", tea()),
        ("application/*+json", tea()),
        ("*/*", tea()),
        ("*/*", json!({ "type": "string" })),
        ("*/*", json!({ "type": "string", "format": "binary" })),
        ("application/json", json!({ "type": "string", "format": "binary" })),
        ("application/x-www-form-urlencoded", tea()),
        ("application/octet-stream", json!({ "type": "string", "format": "binary" })),
        ("application/pdf", json!({})),
        ("image/*", json!({ "type": "string", "contentEncoding": "binary" })),
        ("text/plain", json!({ "type": "string" })),
        ("text/csv", json!({ "type": "string" })),
        ("application/xml", tea()),
        ("application/x-ndjson", tea()),
        ("application/vnd.acme.tea", tea()),
        ("application/vnd.acme.tea", json!({ "type": "string" })),
    ] {
        let mut content = serde_json::Map::new();
        content.insert(media_type.to_owned(), json!({ "schema": schema }));
        shown.extend(body(Value::Object(content)).lines().skip(1).map(|line| format!("{line}\n")));
    }
    insta::assert_snapshot!(shown, @"
      body Json `application/json`: json Tea
      body ScimJson `application/scim+json`: json Tea
      body Json `text/json`: json Tea
      body Json `application/json`: json Tea
      body Json `application/json`: json Tea
      body Text `text/plain`: text
      body Bytes `*/*`: bytes
      body Json `application/json`: bytes
      body Form `application/x-www-form-urlencoded`: form Tea
      body Bytes `application/octet-stream`: bytes
      body Pdf `application/pdf`: bytes
      body Image `image/*`: bytes
      body Text `text/plain`: text
      body Csv `text/csv`: text
      body Xml `application/xml`: text
    ! approximated operation.text-of-schema /paths/~1teas/post/requestBody/content/application~1xml: `application/xml` is text as it is
      body JsonLines `application/x-ndjson`: text
    ! approximated operation.text-of-schema /paths/~1teas/post/requestBody/content/application~1x-ndjson: `application/x-ndjson` is text as it is
      body AcmeTea `application/vnd.acme.tea`: json Tea
    ! approximated operation.json-by-schema /paths/~1teas/post/requestBody/content/application~1vnd.acme.tea: `application/vnd.acme.tea` is taken as JSON
      body AcmeTea `application/vnd.acme.tea`: bytes
    ");
}

#[test]
fn media_types_without_a_schema() {
    let shown = body(json!({
        "application/json": {}, "application/x-www-form-urlencoded": {}, "multipart/form-data": {}, "text/plain": {},
        "*/*": {},
    }));
    insta::assert_snapshot!(shown, @"
    POST /teas  add_tea() -> AddTea
      body Json `application/json`: json Any
      body Form `application/x-www-form-urlencoded`: form Any
      body Multipart `multipart/form-data`: parts
      body Text `text/plain`: text
      body Bytes `*/*`: bytes
    ! lossless operation.untyped /paths/~1teas/post/requestBody/content/application~1json: no schema says what it is: JSON
    ! lossless operation.untyped /paths/~1teas/post/requestBody/content/application~1x-www-form-urlencoded: no schema says what it is: JSON
    ");
}

#[test]
fn several_media_types_are_reachable() {
    let shown = body(json!({
        "application/xml": { "schema": tea() },
        "multipart/form-data": { "schema": tea() },
        "application/x-www-form-urlencoded": { "schema": tea() },
        "application/merge-patch+json": { "schema": tea() },
        "application/json": { "schema": tea() },
        "application/json; version=2": { "schema": { "$ref": "#/components/schemas/Problem" } },
        "text/csv, text/tab-separated-values": { "schema": { "type": "string" } },
        "image/png": {},
    }));
    insta::assert_snapshot!(shown, @"
    POST /teas  add_tea() -> AddTea
      body Json `application/json`: json Tea
      body MergePatchJson `application/merge-patch+json`: json Tea
      body JsonVersion2 `application/json; version=2`: json Problem
      body Xml `application/xml`: text
      body Multipart `multipart/form-data`: parts
        name: text String = `name`
        grams?: text I64 = `grams`
      body Form `application/x-www-form-urlencoded`: form Tea
      body Csv `text/csv`: text
      body TabSeparatedValues `text/tab-separated-values`: text
      body Png `image/png`: bytes
    ! approximated operation.text-of-schema /paths/~1teas/post/requestBody/content/application~1xml: `application/xml` is text as it is
    ");
}

#[test]
fn media_types_that_say_the_same_are_one() {
    let shown = body(json!({
        "application/json": { "schema": tea() },
        "text/json": { "schema": tea() },
        "application/*+json": { "schema": tea() },
        "application/json; charset=utf-8": { "schema": tea() },
    }));
    insta::assert_snapshot!(shown, @"
    POST /teas  add_tea() -> AddTea
      body Json `application/json`: json Tea
    ! lossless operation.same-media-types /paths/~1teas/post/requestBody/content/text~1json: `text/json` says the same as `application/json`
    ! lossless operation.same-media-types /paths/~1teas/post/requestBody/content/application~1json; charset=utf-8: `application/json; charset=utf-8` says the same as `application/json`
    ! lossless operation.same-media-types /paths/~1teas/post/requestBody/content/application~1*+json: `application/*+json` says the same as `application/json`
    ");
}

#[test]
fn what_is_no_media_type_is_passed_over() {
    insta::assert_snapshot!(body(json!({ "application/json": { "schema": tea() }, "examples": {} })), @"
    POST /teas  add_tea() -> AddTea
      body Json `application/json`: json Tea
    ! approximated operation.no-media-type /paths/~1teas/post/requestBody/content/examples: `examples` is no media type
    ");
    insta::assert_snapshot!(body(json!({})), @"
    POST /teas  add_tea() -> AddTea
      body Bytes `application/octet-stream`: bytes
    ! approximated operation.body-without-content /paths/~1teas/post/requestBody: the body is bytes of any kind
    ");
}

#[test]
fn a_schema_without_its_media_type_is_json() {
    insta::assert_snapshot!(body(json!({ "schema": tea() })), @"
    POST /teas  add_tea() -> AddTea
      body Json `application/json`: json Tea
    ! approximated operation.missing-media-type /paths/~1teas/post/requestBody/content: the body is taken as JSON
    ");
    let shown = one(json!({
        "operationId": "addTea", "requestBody": { "schema": tea() }, "responses": { "200": { "schema": tea() } },
    }));
    insta::assert_snapshot!(shown, @"
    POST /teas  add_tea() -> AddTea
      body? Json `application/json`: json Tea
      200: json Tea `application/json`
    ! approximated operation.missing-media-type /paths/~1teas/post/requestBody: the body is taken as JSON
    ! approximated operation.missing-media-type /paths/~1teas/post/responses/200: the body is taken as JSON
    ");
}

#[test]
fn bodies_may_be_optional_and_stand_in_components() {
    let mut components = schemas();
    components["requestBodies"] = json!({
        "AddTea": { "content": { "application/json": { "schema": tea() } } },
    });
    let operation = json!({ "operationId": "addTea", "requestBody": { "$ref": "#/components/requestBodies/AddTea" } });
    insta::assert_snapshot!(paths(json!({ "/teas": { "put": operation } }), components), @"
    PUT /teas  add_tea() -> AddTea
      body? Json `application/json`: json Tea
    ");
}

#[test]
fn forms_with_encodings_of_their_own() {
    let shown = body(json!({ "application/x-www-form-urlencoded": {
        "schema": tea(),
        "encoding": {
            "name": { "style": "form", "explode": true },
            "tags": { "style": "spaceDelimited" },
            "commas": { "explode": false },
            "extra": { "style": "deepObject" },
            "meta": { "contentType": "application/json" },
            "x-raw": { "allowReserved": true },
        },
    } }));
    insta::assert_snapshot!(shown, @"
    POST /teas  add_tea() -> AddTea
      body Form `application/x-www-form-urlencoded`: form Tea tags: SpaceDelimited commas: Form extra: DeepObject* meta: as JSON x-raw: Form* reserved
    ");
}

#[test]
fn parts_of_a_multipart_body() {
    let binary = json!({ "type": "string", "format": "binary" });
    let shown = body(json!({ "multipart/form-data": {
        "schema": { "type": "object", "required": ["file", "tea"], "properties": {
            "file": binary,
            "files[]": { "type": "array", "items": binary },
            "name": { "type": "string" },
            "count": { "type": "integer", "nullable": true },
            "tags": { "type": "array", "items": { "type": "string" } },
            "tea": tea(),
            "teas": { "type": "array", "items": tea() },
            "colour": { "$ref": "#/components/schemas/Colour" },
            "picture": { "type": "string" },
            "embedded": { "contentMediaType": "image/png" },
            "base64": { "type": "string", "contentEncoding": "base64" },
            "open": {},
            "listed": { "type": "array", "items": { "type": "string" } },
            "id": { "type": "string", "readOnly": true },
            "new": { "type": "string" },
        } },
        "encoding": {
            "picture": { "contentType": "image/png, image/jpeg" },
            "listed": { "contentType": "application/json" },
            "name": { "headers": { "X-Name": { "schema": { "type": "string" } } } },
        },
    } }));
    insta::assert_snapshot!(shown, @"
    POST /teas  add_tea() -> AddTea
      body Multipart `multipart/form-data`: parts
        file: file = `file`
        files?*: file = `files[]`
        name?: text String = `name`
        count?: text I64 = `count`
        tags?*: text String = `tags`
        tea: json Tea = `tea`
        teas?*: json Tea = `teas`
        colour?: text Colour = `colour`
        picture?: file = `picture` as image/png
        embedded?: file = `embedded` as image/png
        base64?: text Base64 = `base64`
        open?: file = `open`
        listed?: json [String] = `listed` as application/json
        new_part?: text String = `new`
    ! approximated operation.part-headers /paths/~1teas/post/requestBody/content/multipart~1form-data/encoding/name/headers: `name` is sent without headers of its own
    ! lossless operation.read-only-part /paths/~1teas/post/requestBody/content/multipart~1form-data/schema/properties/id: `id` is only for answers
    ");
}

#[test]
fn parts_with_a_style() {
    let list = json!({ "type": "array", "items": { "type": "string" } });
    let shown = body(json!({ "multipart/form-data": {
        "schema": { "type": "object", "properties": {
            "tea": tea(), "deep": list, "commas": list, "each": list, "file": { "type": "string", "format": "binary" },
        } },
        "encoding": {
            "tea": { "style": "deepObject", "explode": true },
            "deep": { "style": "deepObject" },
            "commas": { "explode": false },
            "each": { "style": "form" },
            "file": { "style": "deepObject" },
        },
    } }));
    insta::assert_snapshot!(shown, @"
    POST /teas  add_tea() -> AddTea
      body Multipart `multipart/form-data`: parts
        tea?: json Tea = `tea` DeepObject*
        deep?*: text String = `deep` DeepObject*
        commas?*: text String = `commas` Form
        each?*: text String = `each`
        file?: file = `file`
    ");
}

#[test]
fn a_multipart_body_of_several_schemas() {
    let shown = body(json!({ "multipart/form-data": { "schema": { "allOf": [
        tea(),
        { "type": "object", "required": ["file"], "properties": { "file": { "type": "string", "format": "binary" } } },
        { "required": ["grams"] },
    ] } } }));
    insta::assert_snapshot!(shown, @"
    POST /teas  add_tea() -> AddTea
      body Multipart `multipart/form-data`: parts
        name: text String = `name`
        grams: text I64 = `grams`
        file: file = `file`
    ");
    let shown = body(json!({ "multipart/form-data": { "schema": { "oneOf": [
        { "type": "object", "required": ["kind", "file"], "properties": {
            "kind": { "type": "string" }, "file": { "type": "string", "format": "binary" },
        } },
        { "type": "object", "required": ["kind", "url"], "properties": {
            "kind": { "type": "string" }, "url": { "type": "string" },
        } },
    ] } } }));
    insta::assert_snapshot!(shown, @"
    POST /teas  add_tea() -> AddTea
      body Multipart `multipart/form-data`: parts
        kind: text String = `kind`
        file?: file = `file`
        url?: text String = `url`
    ! approximated operation.multipart-alternatives /paths/~1teas/post/requestBody/content/multipart~1form-data: the form offers the parts of every alternative
    ");
}

#[test]
fn parts_of_several_kinds() {
    let binary = json!({ "type": "string", "format": "binary" });
    let shown = body(json!({ "multipart/form-data": { "schema": { "type": "object", "properties": {
        "image": { "anyOf": [binary, { "type": "array", "items": binary }] },
        "source": { "anyOf": [binary, { "type": "string" }] },
        "tags": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] },
        "limit": { "anyOf": [{ "type": "string" }, { "type": "integer" }] },
        "mode": { "anyOf": [{ "type": "string", "enum": ["auto"] }, tea()] },
    } } } }));
    insta::assert_snapshot!(shown, @"
    POST /teas  add_tea() -> AddTea
      body Multipart `multipart/form-data`: parts
        image?*: file = `image`
        source?: file = `source`
        tags?*: text String = `tags`
        limit?: text AddTeaBodyLimit = `limit`
        mode?: text AddTeaBodyMode = `mode`
    ! approximated operation.part-alternatives /paths/~1teas/post/requestBody/content/multipart~1form-data/schema/properties/image: a file can carry every kind of it
    ! approximated operation.part-alternatives /paths/~1teas/post/requestBody/content/multipart~1form-data/schema/properties/source: a file can carry every kind of it
    ! approximated operation.part-alternatives /paths/~1teas/post/requestBody/content/multipart~1form-data/schema/properties/tags: one value is an array of one part
    ");
}

#[test]
fn parts_without_a_declaration_are_given_by_name() {
    for schema in [
        json!({}),
        json!({ "type": "object", "additionalProperties": { "type": "string" } }),
        json!({ "type": "string" }),
    ] {
        let shown = body(json!({ "multipart/mixed": { "schema": schema } }));
        assert_eq!(shown.lines().nth(1), Some("  body MultipartMixed `multipart/mixed`: parts"), "{shown}");
        assert_eq!(shown.lines().count(), 2, "{shown}");
    }
}

#[test]
fn forms_without_members_are_text() {
    for (schema, noted) in [
        (json!({ "type": "string" }), ""),
        (json!({ "type": "string", "format": "binary" }), ""),
        (
            json!({ "type": "array", "items": tea() }),
            "\n! approximated operation.text-of-schema /paths/~1teas/post/requestBody/content/application~1x-www-form-urlencoded: a form of a list has no names; it is text as it is",
        ),
    ] {
        let shown = body(json!({ "application/x-www-form-urlencoded": { "schema": schema } }));
        let expected =
            format!("POST /teas  add_tea() -> AddTea\n  body Form `application/x-www-form-urlencoded`: text{noted}");
        assert_eq!(shown.trim(), expected);
    }
}
