//! Names of methods, request types and groups.

use serde_json::json;

use super::dump::{document, paths, schemas, surroundings};

#[test]
fn methods_and_request_types_are_unique_and_free() {
    let shown = paths(
        json!({
            "/a": {
                "get": { "operationId": "getTea" },
                "put": { "operationId": "get_tea" },
                "post": { "operationId": "new" },
                "delete": { "operationId": "Teas.Delete" },
                "patch": { "operationId": "tea" },
                "head": { "operationId": "type" },
                "options": { "operationId": "2fa/options" },
                "trace": { "operationId": "煎れる" },
                "query": { "operationId": "option" },
                "additionalOperations": { "COPY": { "operationId": "copyTea" } },
            },
            "/b": { "get": {} },
        }),
        schemas(),
    );
    insta::assert_snapshot!(shown, @"
    GET /a  get_tea() -> GetTea
    PUT /a  get_tea2() -> GetTea2
    POST /a  new2() -> New2
    DELETE /a  teas_delete() -> TeasDelete
    PATCH /a  tea() -> TeaRequest
    HEAD /a  type_() -> Type
    OPTIONS /a  n2fa_options() -> N2faOptions
    TRACE /a  trace_a() -> TraceA
    QUERY /a  option() -> OptionRequest
    COPY /a  copy_tea() -> CopyTea
    GET /b  get_b() -> GetB
    ");
}

#[test]
fn groups_are_tags_or_segments() {
    let mut document = document(
        json!({
            "/teas": { "get": { "operationId": "a", "tags": ["Teas & Pots", "other"] } },
            "/b": { "get": { "operationId": "b", "tags": ["teas_and_pots"] } },
            "/c": { "get": { "operationId": "c", "tags": ["default"] } },
            "/d": { "get": { "operationId": "d", "tags": ["mod"] } },
            "/e": { "get": { "operationId": "e", "tags": ["茶"] } },
            "/f": { "get": { "operationId": "f", "tags": ["3D"] } },
            "/api/v2/cups/{id}": { "get": { "operationId": "g" } },
            "/{id}": { "get": { "operationId": "h", "tags": [] } },
            "/i": { "get": { "operationId": "i", "tags": ["serde"] } },
        }),
        json!({}),
    );
    document["tags"] = json!([{ "name": "Teas & Pots", "description": "Everything to drink." }]);
    insta::assert_snapshot!(surroundings(&document), @"
    server server `/`
    group teas_and_pots `Teas & Pots` feature teas-and-pots: Everything to drink.
    group default `default` feature default-api
    group mod_ `mod` feature mod
    group group `茶` feature group
    group n3d `3D` feature n3d
    group cups `cups` feature cups
    group general `general` feature general
    group serde `serde` feature serde-api
    a in teas_and_pots, takes []
    b in teas_and_pots, takes []
    c in default, takes []
    d in mod_, takes []
    e in group, takes []
    f in n3d, takes []
    g in cups, takes []
    h in general, takes []
    i in serde, takes []
    ! approximated operation.path-parameter-made /paths/~1api~1v2~1cups~1{id}/get: `id` of the path is a parameter of text
    ! approximated operation.path-parameter-made /paths/~1{id}/get: `id` of the path is a parameter of text
    ");
}
