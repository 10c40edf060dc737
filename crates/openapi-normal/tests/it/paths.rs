//! Paths and methods that become one when they are written as they should be: no operation is lost by that.

use crate::repairs::{lines, prepared};

/// `METHOD path: operationId` of the operations of a document with these paths, in YAML.
fn check(paths: &str, expected: &[&str], ledger: &[&str]) -> serde_json::Value {
    let text = format!("openapi: 3.0.3\ninfo: {{ title: a, version: '1' }}\npaths:\n{paths}");
    let prepared = prepared(&text);
    let mut found = Vec::new();
    for (path, item) in prepared.document["paths"].as_object().unwrap() {
        let more = item["additionalOperations"].as_object().into_iter().flatten();
        for (method, operation) in item.as_object().unwrap().iter().chain(more) {
            if let Some(id) = operation.get("operationId") {
                found.push(format!("{method} {path}: {}", id.as_str().unwrap()));
            }
        }
    }
    assert_eq!(found, expected, "{paths}");
    assert_eq!(lines(&prepared), ledger, "{paths}");
    prepared.document
}

#[test]
fn paths_that_become_one() {
    let document = check(
        "  '/u/{id:[0-9]+}': { parameters: [{ name: id, in: path, required: true, schema: { type: integer } }],
                         get: { operationId: a, responses: {} } }
  '/u/{id}': { get: { operationId: b, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: {} } }
  '/l ': { get: { operationId: c, responses: {} } }
  '/l': { get: { operationId: d, responses: {} } }
  ' /l': { get: { operationId: e, responses: {} } }
  'm': { get: { operationId: f, responses: {} } }
  '/m ': { put: { operationId: g, responses: {} } }
",
        &["get /u/{id}#2: a", "get /u/{id}: b", "get /l#2: c", "get /l: d", "get /l#3: e", "get /m: f", "put /m: g"],
        &[
            "lossless repair.path /paths/~1u~1{id:[0-9]+}",
            "lossless repair.path /paths/~1l ",
            "lossless repair.path /paths/ ~1l",
            "lossless repair.path /paths/m",
            "lossless repair.path /paths/~1m ",
        ],
    );
    assert_eq!(document["paths"]["/u/{id}#2"]["parameters"][0]["schema"]["type"], "integer");
    assert_eq!(document["paths"]["/u/{id}"]["get"]["parameters"][0]["schema"]["type"], "string");
}

#[test]
fn a_host_is_the_server_of_the_path() {
    let document = check(
        "  https://a.b/u: { get: { operationId: a, responses: {} } }
  http://c.d:1/u: { put: { operationId: b, responses: {} } }
  https://{e}/v: { get: { operationId: c, responses: {} } }
  https://f.g/w: { servers: [{ url: https://h.i }], get: { operationId: d, responses: {} } }
",
        &["get /u: a", "put /u#2: b", "get /v: c", "get /w: d"],
        &[
            "lossless repair.path /paths/https:~1~1a.b~1u",
            "lossless repair.path /paths/https:~1~1a.b~1u",
            "lossless repair.path /paths/http:~1~1c.d:1~1u",
            "lossless repair.path /paths/http:~1~1c.d:1~1u",
            "approximated repair.path /paths/https:~1~1{e}~1v",
            "lossless repair.path /paths/https:~1~1{e}~1v",
            "approximated repair.path /paths/https:~1~1f.g~1w",
            "lossless repair.path /paths/https:~1~1f.g~1w",
        ],
    );
    for (path, server) in [("/u", "https://a.b"), ("/u#2", "http://c.d:1"), ("/w", "https://h.i")] {
        assert_eq!(document["paths"][path]["servers"][0]["url"], server, "{path}");
    }
    assert!(document["paths"]["/v"].get("servers").is_none());
}

#[test]
fn keys_that_are_given_twice() {
    check(
        "  /a: { get: { operationId: a, responses: {} }, get: { operationId: b, responses: {} } }
  /a: { get: { operationId: c, responses: {} } }
  /b: { get: { operationId: d, responses: {} } }
  /b: { put: { operationId: e, responses: {} } }
  /c: { get: { operationId: f, responses: {} } }
  /c: { get: { operationId: f, responses: {} } }
",
        &["get /a: a", "get /a#2: c", "get /b: d", "put /b: e", "get /c: f", "get /a#3: b"],
        &[
            "lossless repair.duplicate-key /paths/~1a/get",
            "lossless repair.duplicate-key /paths/~1a",
            "lossless repair.duplicate-key /paths/~1b",
            "lossless repair.duplicate-key /paths/~1c",
        ],
    );
}

/// A path item that is referred to has no second key.
#[test]
fn a_method_that_is_left_out_is_in_the_ledger() {
    check(
        "  /a: { $ref: '#/components/pathItems/P' }
components: { pathItems: { P: { get: { operationId: a, responses: {} }, get: { operationId: b, responses: {} } } } }
",
        &["get /a: a"],
        &[
            "lossless repair.duplicate-key /components/pathItems/P/get",
            "lossless bundle.written-out /paths/~1a",
            "dropped repair.method /components/pathItems/P/get#2",
            "dropped repair.method /components/pathItems/P/get#2",
        ],
    );
}

#[test]
fn methods_that_become_one() {
    let document = check(
        "  /a:
    parameters: [{ name: q, in: query, schema: { type: integer } }]
    GET: { operationId: a, responses: {} }
    get: { operationId: b, responses: {} }
    Delete: { operationId: c, responses: {} }
    search: { operationId: d, responses: {} }
    'a b': { operationId: e, responses: {} }
    x-get: { operationId: f }
    other: { title: none }
",
        &["get /a: b", "x-get /a: f", "delete /a: c", "SEARCH /a: d", "get /a#2: a"],
        &[
            "lossless repair.method /paths/~1a/GET",
            "lossless repair.method /paths/~1a/Delete",
            "lossless repair.method /paths/~1a/search",
            "dropped repair.method /paths/~1a/a b",
        ],
    );
    assert_eq!(document["paths"]["/a#2"]["parameters"], document["paths"]["/a"]["parameters"]);
}

#[test]
fn statuses_that_are_there_already() {
    let document = check(
        "  /a: { get: { operationId: a, responses: {
    '2xx, 3xx': { description: both }, '404, 409': { description: other }, '5xx': { description: small }, '5XX': { description: right },
    '404': { description: own } } } }
",
        &["get /a: a"],
        &[
            "lossless repair.status /paths/~1a/get/responses/2xx, 3xx",
            "approximated repair.status /paths/~1a/get/responses/404, 409",
            "dropped repair.status /paths/~1a/get/responses/5xx",
        ],
    );
    let responses = document["paths"]["/a"]["get"]["responses"].as_object().unwrap();
    let mut found: Vec<_> = responses
        .iter()
        .map(|(key, response)| format!("{key} {}", response["description"].as_str().unwrap()))
        .collect();
    found.sort();
    assert_eq!(found, ["2XX both", "3XX both", "404 own", "409 other", "5XX right"]);
}
