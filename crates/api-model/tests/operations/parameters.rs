//! Parameters: places, styles, names, and the variables of the path.

use serde_json::json;

use super::dump::{one, paths};

#[test]
fn every_place_has_its_style() {
    let shown = paths(
        json!({ "/teas/{id}": { "get": { "operationId": "getTea", "parameters": [
            { "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } },
            { "name": "limit", "in": "query", "schema": { "type": "integer", "format": "int32" } },
            { "name": "X-Trace", "in": "header", "required": true, "schema": { "type": "string" } },
            { "name": "session", "in": "cookie", "schema": { "type": "string" } },
        ] } } }),
        json!({}),
    );
    insta::assert_snapshot!(shown, @"
    GET /teas/{id}  get_tea() -> GetTea
      id: Uuid = path `id` Simple
      limit?: I32 = query `limit` Form*
      x_trace: String = header `X-Trace` Simple
      session?: String = cookie `session` Form*
    ");
}

#[test]
fn styles_of_the_query() {
    let list = json!({ "type": "array", "items": { "type": "string" } });
    let shown = one(json!({ "operationId": "listTeas", "parameters": [
        { "name": "each", "in": "query", "schema": list },
        { "name": "commas", "in": "query", "explode": false, "schema": list },
        { "name": "kinds[]", "in": "query", "schema": list },
        { "name": "spaces", "in": "query", "style": "spaceDelimited", "schema": list },
        { "name": "pipes", "in": "query", "style": "pipeDelimited", "explode": false, "schema": list },
        { "name": "piped_each", "in": "query", "style": "pipeDelimited", "explode": true, "schema": list },
        { "name": "filter", "in": "query", "style": "deepObject", "schema": { "$ref": "#/components/schemas/Tea" } },
        { "name": "path", "in": "query", "allowReserved": true, "schema": { "type": "string" } },
        { "name": "simple", "in": "query", "style": "simple", "schema": list },
    ] }));
    insta::assert_snapshot!(shown, @"
    POST /teas  list_teas() -> ListTeas
      each?: [String] = query `each` Form*
      commas?: [String] = query `commas` Form
      kinds?: [String] = query `kinds[]` Form*
      spaces?: [String] = query `spaces` SpaceDelimited
      pipes?: [String] = query `pipes` PipeDelimited
      piped_each?: [String] = query `piped_each` Form*
      filter?: Tea = query `filter` DeepObject*
      path?: String = query `path` Form* reserved
      simple?: [String] = query `simple` Form
    ! approximated operation.parameter-style /paths/~1teas/post/parameters/8: style `simple` is not possible there
    ");
}

#[test]
fn styles_of_path_header_and_cookie() {
    let list = json!({ "type": "array", "items": { "type": "integer" } });
    let shown = paths(
        json!({ "/x/{plain}/{label}/{matrix}": { "get": { "operationId": "x", "parameters": [
            { "name": "plain", "in": "path", "required": true, "schema": list },
            { "name": "label", "in": "path", "required": true, "style": "label", "explode": true, "schema": list },
            { "name": "matrix", "in": "path", "required": true, "style": "matrix", "schema": list },
            { "name": "X-List", "in": "header", "explode": true, "schema": list },
            { "name": "crumbs", "in": "cookie", "explode": false, "schema": list },
            { "name": "deep", "in": "cookie", "style": "deepObject", "schema": list },
        ] } } }),
        json!({}),
    );
    insta::assert_snapshot!(shown, @"
    GET /x/{plain}/{label}/{matrix}  x() -> X
      plain: [I64] = path `plain` Simple
      label: [I64] = path `label` Label*
      matrix: [I64] = path `matrix` Matrix
      x_list?: [I64] = header `X-List` Simple*
      crumbs?: [I64] = cookie `crumbs` Form
      deep?: [I64] = cookie `deep` Form*
    ! approximated operation.parameter-style /paths/~1x~1{plain}~1{label}~1{matrix}/get/parameters/5: style `deepObject` is not possible there
    ");
}

#[test]
fn operations_override_their_path_item_and_follow_components() {
    let shown = paths(
        json!({ "/teas/{id}": {
            "parameters": [
                { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                { "name": "verbose", "in": "query", "schema": { "type": "string" } },
                { "$ref": "#/components/parameters/Page" },
            ],
            "get": { "operationId": "getTea", "parameters": [
                { "name": "verbose", "in": "query", "required": true, "schema": { "type": "boolean" } },
                { "name": "x-page", "in": "header", "schema": { "type": "boolean" } },
                { "name": "last", "in": "query", "schema": { "type": "string" } },
                { "name": "last", "in": "query", "schema": { "type": "integer" } },
            ] },
            "delete": { "operationId": "deleteTea" },
        } }),
        json!({ "parameters": {
            "Page": { "name": "X-Page", "in": "header", "schema": { "type": "integer" } },
        } }),
    );
    insta::assert_snapshot!(shown, @"
    GET /teas/{id}  get_tea() -> GetTea
      id: String = path `id` Simple
      verbose: Bool = query `verbose` Form*
      x_page?: Bool = header `x-page` Simple
      last?: String = query `last` Form*
    DELETE /teas/{id}  delete_tea() -> DeleteTea
      id: String = path `id` Simple
      verbose?: String = query `verbose` Form*
      x_page?: I64 = header `X-Page` Simple
    ! approximated operation.duplicate-parameter /paths/~1teas~1{id}/get/parameters/3: `last` is declared already
    ");
}

#[test]
fn names_that_meet_in_one_operation() {
    let shown = paths(
        json!({ "/teas/{id}/{type}": { "post": { "operationId": "x", "parameters": [
            { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
            { "name": "type", "in": "path", "required": true, "schema": { "type": "string" } },
            { "name": "id", "in": "query", "schema": { "type": "string" } },
            { "name": "id", "in": "header", "schema": { "type": "string" } },
            { "name": "ID", "in": "cookie", "schema": { "type": "string" } },
            { "name": "body", "in": "query", "schema": { "type": "string" } },
            { "name": "send", "in": "header", "schema": { "type": "string" } },
            { "name": "fooBar", "in": "query", "schema": { "type": "string" } },
            { "name": "foo_bar", "in": "query", "schema": { "type": "string" } },
            { "name": "$filter", "in": "query", "schema": { "type": "string" } },
            { "name": "filter[name]", "in": "query", "schema": { "type": "string" } },
            { "name": "2fa", "in": "query", "schema": { "type": "string" } },
            { "name": "茶", "in": "query", "schema": { "type": "string" } },
        ] } } }),
        json!({}),
    );
    insta::assert_snapshot!(shown, @"
    POST /teas/{id}/{type}  x() -> X
      id: String = path `id` Simple
      type_: String = path `type` Simple
      id_query?: String = query `id` Form*
      id_header?: String = header `id` Simple
      id_cookie?: String = cookie `ID` Form*
      body_query?: String = query `body` Form*
      send_header?: String = header `send` Simple
      foo_bar?: String = query `fooBar` Form*
      foo_bar_query?: String = query `foo_bar` Form*
      filter?: String = query `$filter` Form*
      filter_name?: String = query `filter[name]` Form*
      n2fa?: String = query `2fa` Form*
      value?: String = query `茶` Form*
    ");
}

#[test]
fn content_instead_of_a_schema() {
    let shown = one(json!({ "operationId": "x", "parameters": [
        { "name": "filter", "in": "query", "content": {
            "application/json": { "schema": { "$ref": "#/components/schemas/Tea" } },
        } },
        { "name": "any", "in": "header", "content": { "application/json": {} } },
        { "name": "query", "in": "query", "content": { "application/graphql": { "schema": { "type": "string" } } } },
        { "name": "xml", "in": "query", "content": {
            "application/xml": { "schema": { "$ref": "#/components/schemas/Tea" } },
        } },
        { "name": "nothing", "in": "query" },
    ] }));
    insta::assert_snapshot!(shown, @"
    POST /teas  x() -> X
      filter?: Tea = query `filter` as JSON
      any?: Any = header `any` as JSON
      query?: String = query `query` Form*
      xml?: String = query `xml` Form*
      nothing?: String = query `nothing` Form*
    ! lossless operation.untyped /paths/~1teas/post/parameters/1/content/application~1json: no schema says what it is: JSON
    ! approximated operation.parameter-content /paths/~1teas/post/parameters/3/content/application~1xml: the caller writes the text of `application/xml`
    ! approximated operation.untyped-parameter /paths/~1teas/post/parameters/4: `nothing` has no schema; it is text
    ");
}

#[test]
fn the_whole_query_string() {
    let shown = one(json!({ "operationId": "x", "parameters": [
        { "name": "all", "in": "querystring", "required": true, "content": {
            "application/x-www-form-urlencoded": { "schema": { "$ref": "#/components/schemas/Tea" } },
        } },
        { "name": "selector", "in": "querystring", "content": {
            "application/json": { "schema": { "$ref": "#/components/schemas/Tea" } },
        } },
    ] }));
    insta::assert_snapshot!(shown, @"
    POST /teas  x() -> X
      all: Tea = querystring `all` Form*
      selector?: Tea = querystring `selector` as JSON
    ");
}

#[test]
fn headers_that_belong_to_other_parts_of_the_document() {
    let shown = one(json!({ "operationId": "x", "parameters": [
        { "name": "Accept", "in": "header", "required": true, "schema": { "type": "string", "default": "text/csv" } },
        { "name": "content-type", "in": "header", "schema": { "type": "string" } },
        { "name": "Authorization", "in": "header", "required": true, "schema": { "type": "string" } },
    ] }));
    insta::assert_snapshot!(shown, @"
    POST /teas  x() -> X
      accept_header?: String = header `Accept` Simple
      content_type_header?: String = header `content-type` Simple
      authorization?: String = header `Authorization` Simple
    ! lossless operation.reserved-header /paths/~1teas/post/parameters/0: the client sets `Accept`; the parameter is optional and overrides that
    ! lossless operation.reserved-header /paths/~1teas/post/parameters/1: the client sets `content-type`; the parameter is optional and overrides that
    ! lossless operation.reserved-header /paths/~1teas/post/parameters/2: the client sets `Authorization`; the parameter is optional and overrides that
    ");
}

#[test]
fn the_path_and_its_parameters_meet() {
    let text = json!({ "type": "string" });
    let shown = paths(
        json!({
            "/undeclared/{id}/{other}": { "get": { "operationId": "undeclared", "parameters": [
                { "name": "id", "in": "path", "required": true, "schema": text },
            ] } },
            "/spelled/{teaId}/{pot_id}": { "get": { "operationId": "spelled", "parameters": [
                { "name": "tea_id", "in": "path", "required": true, "schema": text },
                { "name": "kettle", "in": "path", "required": true, "schema": { "type": "integer" } },
            ] } },
            "/surplus": { "get": { "operationId": "surplus", "parameters": [
                { "name": "id", "in": "path", "required": true, "schema": text },
            ] } },
            "/files/{name}.{ext}?raw=true": { "get": { "operationId": "file", "parameters": [
                { "name": "ext", "in": "path", "required": true, "schema": text },
                { "name": "name", "in": "path", "required": true, "schema": text },
            ] } },
            "teas#all": { "get": { "operationId": "all" } },
        }),
        json!({}),
    );
    insta::assert_snapshot!(shown, @"
    GET /undeclared/{id}/{other}  undeclared() -> Undeclared
      id: String = path `id` Simple
      other: String = path `other` Simple
    GET /spelled/{teaId}/{pot_id}  spelled() -> Spelled
      tea_id: String = path `teaId` Simple
      pot_id: I64 = path `pot_id` Simple
    GET /surplus  surplus() -> Surplus
      id: String = query `id` Form*
    GET /files/{name}.{ext}?raw=true  file() -> FileRequest
      ext: String = path `ext` Simple
      name: String = path `name` Simple
    GET /teas  all() -> All
    ! lossless operation.path-spelling /paths/teas#all: `teas#all` is sent as `/teas`
    ! approximated operation.path-parameter-made /paths/~1undeclared~1{id}~1{other}/get: `other` of the path is a parameter of text
    ! lossless operation.path-parameter-renamed /paths/~1spelled~1{teaId}~1{pot_id}/get/parameters/0: `tea_id` is spelled `teaId` in the path
    ! lossless operation.path-parameter-renamed /paths/~1spelled~1{teaId}~1{pot_id}/get/parameters/1: `kettle` is spelled `pot_id` in the path
    ! approximated operation.path-parameter-surplus /paths/~1surplus/get/parameters/0: `id` does not occur in `/surplus`; it is sent in the query
    ");
}

#[test]
fn null_enums_and_references_in_parameters() {
    let shown = one(json!({ "operationId": "x", "parameters": [
        { "name": "colour", "in": "query", "schema": { "$ref": "#/components/schemas/Colour" } },
        { "name": "since", "in": "query", "schema": { "type": "string", "format": "date-time", "nullable": true } },
        { "name": "colours", "in": "query", "schema": {
            "type": "array", "items": { "$ref": "#/components/schemas/Colour" },
        } },
        { "name": "sort", "in": "query", "schema": { "type": "string", "enum": ["asc", "desc"] } },
    ] }));
    insta::assert_snapshot!(shown, @"
    POST /teas  x() -> X
      colour?: Colour = query `colour` Form*
      since?: DateTime = query `since` Form*
      colours?: [Colour] = query `colours` Form*
      sort?: XSort = query `sort` Form*
    ");
}

#[test]
fn what_cannot_be_sent_is_noted() {
    let shown = one(json!({ "operationId": "x", "parameters": [
        { "name": "here", "in": "somewhere", "schema": { "type": "string" } },
        { "name": "nowhere", "schema": { "type": "string" } },
        { "in": "query", "schema": { "type": "string" } },
        null,
        7,
    ] }));
    insta::assert_snapshot!(shown, @"
    POST /teas  x() -> X
      here?: String = query `here` Form*
      nowhere?: String = query `nowhere` Form*
    ! approximated operation.parameter-place /paths/~1teas/post/parameters/0: `here` is sent in the query, not in `somewhere`
    ! approximated operation.parameter-place /paths/~1teas/post/parameters/1: `nowhere` is sent in the query, not in ``
    ! dropped operation.unnamed-parameter /paths/~1teas/post/parameters/2: there is no way to send a parameter without a name
    ! dropped operation.unnamed-parameter /paths/~1teas/post/parameters/3: there is no way to send a parameter without a name
    ! dropped operation.unnamed-parameter /paths/~1teas/post/parameters/4: there is no way to send a parameter without a name
    ");
}

#[test]
fn variables_in_the_query_of_a_path() {
    let q = |place: &str| json!({ "name": "q", "in": place, "schema": { "type": "string" } });
    let shown = paths(
        json!({
            "/a?q={q}": { "get": { "operationId": "a", "parameters": [q("path")] } },
            "/b?q={q}&t=json": { "get": { "operationId": "b", "parameters": [q("query")] } },
            "/c?q={q}": { "get": { "operationId": "c", "parameters": [q("query")] } },
            "/d?by=-{q}": { "get": { "operationId": "d", "parameters": [q("query")] } },
            "/e?q={q}": { "get": { "operationId": "e" } },
        }),
        json!({}),
    );
    insta::assert_snapshot!(shown, @"
    GET /a?q={q}  a() -> A
      q: String = path `q` Simple
    GET /b?t=json  b() -> B
      q?: String = query `q` Form*
    GET /c  c() -> C
      q?: String = query `q` Form*
    GET /d?by=-{q}  d() -> D
      q: String = path `q` Simple
    GET /e?q={q}  e() -> E
      q: String = path `q` Simple
    ! lossless operation.path-query /paths/~1b?q={q}&t=json/get: the parameters of the query are not repeated in the path, which is `/b?t=json`
    ! lossless operation.path-query /paths/~1c?q={q}/get: the parameters of the query are not repeated in the path, which is `/c`
    ! approximated operation.path-parameter-made /paths/~1e?q={q}/get: `q` of the path is a parameter of text
    ");
}
