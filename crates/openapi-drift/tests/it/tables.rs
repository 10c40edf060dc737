//! What is found, and how it is folded: small pairs and the lines that come of them.

use crate::support::{drift, lines};

const HEAD: &str = "openapi: 3.1.0\ninfo: { title: Pets, version: spring }\n";

/// Findings of two documents that differ in what is below their heads.
fn found(base: &str, revision: &str) -> Vec<String> {
    lines(&drift(&format!("{HEAD}{base}"), &format!("{HEAD}{revision}")))
}

/// An operation with one part of it given.
fn pets(part: &str) -> String {
    format!("paths: {{ /pets: {{ get: {{ {part} }} }} }}")
}

fn check(rows: &[(&str, &str, &[&str])], around: impl Fn(&str) -> String) {
    for (base, revision, expected) in rows {
        assert_eq!(found(&around(base), &around(revision)), *expected, "{base}\n{revision}");
    }
}

#[test]
fn operations() {
    check(
        &[
            ("{ /a: { get: {} } }", "{ /a: { get: {} } }", &[]),
            ("{}", "{ /a: { get: {} } }", &["operation-added | safe | safe | minor | GET /a | the operation is new"]),
            (
                // Nothing is said of its parts.
                "{ /a: { get: { parameters: [{ name: a, in: query, schema: {} }], responses: { '200': { description: '' } } } } }",
                "{}",
                &["operation-removed | break | break | major | GET /a | the operation is gone"],
            ),
            (
                "{ /a: { get: {}, put: {} } }",
                "{}",
                &[
                    "operation-removed | break | break | major | GET /a | the operation is gone",
                    "operation-removed | break | break | major | PUT /a | the operation is gone",
                ],
            ),
            (
                "{ /a: { get: { deprecated: true } } }",
                "{}",
                &[
                    "deprecated-operation-removed | risk | risk | major | GET /a | the operation, which was deprecated, is gone",
                ],
            ),
            (
                "{ /a: { get: { deprecated: true, x-sunset: 2026-01-01 } } }",
                "{}",
                &[
                    "deprecated-operation-removed | risk | risk | major | GET /a | the operation, which was deprecated, is gone",
                ],
            ),
            (
                "{ /a: { get: { deprecated: true, x-sunset: 2027-01-01 } } }",
                "{}",
                &[
                    "sunset-operation-removed | break | break | major | GET /a | the operation is gone before its sunset",
                ],
            ),
            (
                "{ /a: { get: { operationId: a, tags: [x] } } }",
                "{ /a: { get: { operationId: b, tags: [y], deprecated: true } } }",
                &[
                    "operation-id-changed | safe | safe | major | GET /a | the id of the operation is `b`, and was `a`",
                    "operation-tag-added | safe | safe | major | GET /a | the operation is tagged `y`",
                    "operation-tag-removed | safe | safe | major | GET /a | the operation is tagged `x` no more",
                    "operation-deprecated | safe | safe | minor | GET /a | the operation is deprecated",
                ],
            ),
            (
                // Announced with its day: one edit.
                "{ /a: { get: {} } }",
                "{ /a: { get: { deprecated: true, x-sunset: 2027-01-01 } } }",
                &[
                    "operation-deprecated + operation-sunset-set | safe | safe | minor | GET /a | the operation is deprecated",
                ],
            ),
            (
                // Two paths that differ in the names of their variables only are told apart by these.
                "{ '/a/{b}': { get: {} }, '/a/{c}': { put: {} } }",
                "{ '/a/{c}': { put: {} }, '/a/{d}': { get: {} } }",
                &[],
            ),
            (
                // The prefix of the server is not the prefix of the path, though they add up to the same.
                "{ /v1/a: { get: {} } }",
                "{ /a: { get: {} } }",
                &[
                    "operation-removed | break | break | major | GET /v1/a | the operation is gone",
                    "operation-added | safe | safe | minor | GET /a | the operation is new",
                ],
            ),
        ],
        |paths| format!("paths: {paths}"),
    );
}

#[test]
fn parameters() {
    check(
        &[
            (
                "[]",
                "[{ name: a, in: query, schema: { type: string } }, { name: b, in: header, required: true, schema: {} }]",
                &[
                    "required-parameter-added | break | break | major | GET /pets: header parameter b | the required header parameter b is new",
                    "parameter-added | safe | safe | minor | GET /pets: query parameter a | the query parameter a is new",
                ],
            ),
            (
                "[{ name: a, in: query, schema: { type: string } }]",
                "[{ name: a, in: query, required: true, schema: { type: string } }]",
                &[
                    "parameter-became-required | break | break | major | GET /pets: query parameter a | the query parameter a is required now",
                ],
            ),
            // Names of headers have no casing; those of everything else have.
            ("[{ name: X-A, in: header, schema: {} }]", "[{ name: x-a, in: header, schema: {} }]", &[]),
            (
                "[{ name: A, in: query, schema: {} }]",
                "[{ name: a, in: query, schema: {} }]",
                &[
                    "parameter-removed | risk | risk | major | GET /pets: query parameter A | the query parameter A is gone",
                    "parameter-added | safe | safe | minor | GET /pets: query parameter a | the query parameter a is new",
                ],
            ),
            // A single value is exploded like it is not; a list is another one.
            (
                "[{ name: a, in: query, schema: { type: [string, 'null'] } }]",
                "[{ name: a, in: query, explode: false, schema: { type: [string, 'null'] } }]",
                &[],
            ),
            (
                "[{ name: a, in: query, schema: { type: array, items: { type: string } } }]",
                "[{ name: a, in: query, explode: false, schema: { type: array, items: { type: string } } }]",
                &[
                    "parameter-serialization-changed | break | break | patch | GET /pets: query parameter a | the query parameter a is written in the style form, and was written in the style form, exploded",
                ],
            ),
        ],
        |list| pets(&format!("parameters: {list}")),
    );
}

#[test]
fn bodies() {
    check(
        &[
            ("", "", &[]),
            (
                "",
                "requestBody: { required: true, content: { application/json: {} } }",
                &[
                    "required-request-body-added | break | break | major | GET /pets: request body | a required body is new",
                ],
            ),
            (
                "requestBody: { content: { application/json: {} } }",
                "requestBody: { required: true, content: { application/json: {}, text/csv: {} } }",
                &[
                    "request-body-became-required | break | break | major | GET /pets: request body | the body is required now",
                    "request-media-type-added | safe | safe | major | GET /pets: request body | the body may be text/csv",
                ],
            ),
            (
                // What a range allows still is allowed still.
                "requestBody: { content: { application/json: { schema: { type: string, maxLength: 3 } } } }",
                "requestBody: { content: { 'application/*': { schema: { type: string, maxLength: 2 } } } }",
                &[
                    "request-max-length-decreased | break | break | patch | GET /pets: request body | `maxLength` went from 3 to 2",
                    "request-media-type-generalized | safe | safe | major | GET /pets: request body | the body is application/*, and was application/json",
                ],
            ),
        ],
        pets,
    );
}

#[test]
fn answers() {
    check(
        &[
            (
                "{ '200': { description: '' } }",
                "{ '201': { description: '' } }",
                &[
                    "success-status-removed | break | break | major | GET /pets: response 200 | there is no answer 200 any more",
                    "success-status-added | safe | risk | major | GET /pets: response 201 | there is an answer 201",
                ],
            ),
            (
                // A status that `default` covered before is held against that.
                "{ default: { description: '', content: { application/json: { schema: { type: object, required: [a], properties: { a: { type: string } } } } } } }",
                "{ '404': { description: '', content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }, default: { description: '', content: { application/json: { schema: { type: object, required: [a], properties: { a: { type: string } } } } } } }",
                &[
                    "response-required-removed | break | break | major | GET /pets: response 404 | property `a` need not be there any more",
                    "error-status-specialized | safe | safe | minor | GET /pets: response 404 | the answer 404, which was part of default, is described",
                ],
            ),
            (
                "{ '2XX': { description: '' } }",
                "{ '200': { description: '' }, 2xx: { description: '' } }",
                &[
                    "success-status-specialized | safe | safe | major | GET /pets: response 200 | the answer 200, which was part of 2XX, is described",
                ],
            ),
            (
                "{ '200': { description: '', headers: { X-A: { required: true, schema: { type: string } } } } }",
                "{ '200': { description: '', headers: { X-B: { schema: { type: string } } } } }",
                &[
                    "required-response-header-removed | break | safe | patch | GET /pets: response 200 header X-A | the required header X-A is gone",
                    "response-header-added | safe | safe | patch | GET /pets: response 200 header X-B | the header X-B is new",
                ],
            ),
            (
                "{ '200': { description: '', content: { application/json: {} } } }",
                "{ '200': { description: '', content: { application/json; charset=utf-8: {} } } }",
                &[
                    "response-media-type-parameter-added | safe | safe | patch | GET /pets: response 200 | application/json has the parameter charset=utf-8",
                ],
            ),
            (
                "{ '200': { description: '', content: { application/json: {} } } }",
                "{ '200': { description: '', content: { Application/JSON: {} } } }",
                &[],
            ),
        ],
        |responses| pets(&format!("responses: {responses}")),
    );
}

#[test]
fn security() {
    const SCHEMES: &str = "components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key }, token: { type: http, scheme: bearer } } }";
    let paths = "paths: { /a: { get: {} }, /b: { get: {}, put: { security: [] } } }";
    check(
        &[
            (
                // Said once, for two operations.
                paths,
                &format!("security: [{{ key: [] }}]\n{paths}"),
                &["global-security-set | break | break | patch | GET /a, GET /b | a credential is asked for: `key`"],
            ),
            (
                // Said once or said by each is the same.
                "security: [{ key: [] }]\npaths: { /a: { get: {} } }",
                "paths: { /a: { get: { security: [{ key: [] }] } } }",
                &[],
            ),
            (
                "paths: { /a: { get: { security: [{ key: [] }, { token: [] }] } } }",
                "paths: { /a: { get: { security: [{ token: [] }] } } }",
                &["security-removed | break | break | patch | GET /a | `key` is not enough any more"],
            ),
            (
                "paths: { /a: { get: { security: [{ key: [] }] } } }",
                "paths: { /a: { get: { security: [{ key: [] }, {}] } } }",
                &["security-unset | safe | safe | patch | GET /a | no credential is asked for any more; it was `key`"],
            ),
            (
                // Who is called by the API asks for nothing.
                "paths: {}\nwebhooks: { a: { post: {} } }",
                "security: [{ key: [] }]\npaths: {}\nwebhooks: { a: { post: {} } }",
                &[],
            ),
        ],
        |text| format!("{text}\n{SCHEMES}"),
    );
}

#[test]
fn an_edit_of_a_component_is_one_finding() {
    let document = |least: u32| {
        format!(
            "paths:
  /a: {{ get: {{ parameters: [{{ $ref: '#/components/parameters/Limit' }}], responses: {{ '200': {{ $ref: '#/components/responses/Pet' }} }} }} }}
  /b: {{ post: {{ parameters: [{{ $ref: '#/components/parameters/Limit' }}], requestBody: {{ content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Pet' }} }} }} }} }} }}
components:
  parameters: {{ Limit: {{ name: limit, in: query, schema: {{ type: integer, minimum: {least} }} }} }}
  responses: {{ Pet: {{ description: '', content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Pet' }} }} }} }} }}
  schemas: {{ Pet: {{ type: object, properties: {{ age: {{ type: integer, minimum: {least} }} }} }} }}
"
        )
    };
    assert_eq!(
        found(&document(1), &document(2)),
        [
            "request-minimum-increased | break | break | patch | GET /a: query parameter limit, POST /b: query parameter limit | `minimum` went from 1 to 2",
            "request-minimum-increased + response-minimum-increased | break | break | patch | GET /a: response 200, POST /b: request body | `minimum` went from 1 to 2",
        ]
    );
}

#[test]
fn an_edit_of_equal_copies_is_one_finding() {
    let document = |last: &str| {
        let answer = format!(
            "responses: {{ '200': {{ description: '', content: {{ application/json: {{ schema: {{ type: object, properties: {{ kind: {{ type: string, enum: [{last}] }} }} }} }} }} }} }}"
        );
        format!("paths: {{ /a: {{ get: {{ {answer} }} }}, /b: {{ get: {{ {answer} }} }} }}")
    };
    assert_eq!(
        found(&document("a, b"), &document("a, b, c")),
        [
            "response-enum-value-added | break | safe | minor | GET /a: response 200, GET /b: response 200 | value `c` is new"
        ]
    );
}

#[test]
fn what_the_server_calls_travels_the_other_way() {
    let document = |required: &str| {
        format!(
            "webhooks: {{ pet: {{ post: {{ requestBody: {{ required: true, content: {{ application/json: {{ schema: {{ type: object, required: [{required}], properties: {{ a: {{ type: string }} }} }} }} }} }} }} }} }}"
        )
    };
    assert_eq!(
        found(&document(""), &document("a")),
        [
            "response-required-added | safe | safe | major | webhook pet: request body | property `a` has to be there now"
        ]
    );
    let document = |name: &str| {
        format!(
            "paths: {{ /a: {{ post: {{ callbacks: {{ {name}: {{ '{{$request.query.url}}': {{ post: {{}} }} }} }} }} }} }}"
        )
    };
    assert_eq!(
        found(&document("done"), &document("ready")),
        [
            "callback-removed | break | break | major | POST /a | the callback `done` is gone",
            "callback-added | safe | safe | minor | POST /a | the callback `ready` is new",
        ]
    );
}

#[test]
fn components_that_nothing_uses() {
    check(
        &[
            (
                "{ schemas: { A: { type: string }, B: { type: string } } }",
                "{ schemas: { A: { type: integer }, C: { type: string } } }",
                &[
                    "component-changed | safe | safe | major |  | the schema `A`, which nothing uses, is another one",
                    "component-removed | safe | safe | major |  | the schema `B`, which nothing uses, is gone",
                    "component-added | safe | safe | minor |  | the schema `C`, which nothing uses, is new",
                ],
            ),
            // The same in other words, and in another spelling.
            (
                "{ schemas: { A: { type: [string, 'null'], description: a } } }",
                "{ schemas: { A: { anyOf: [{ type: string }, { type: 'null' }], description: b } } }",
                &[],
            ),
        ],
        |components| format!("paths: {{}}\ncomponents: {components}"),
    );
}

#[test]
fn versions() {
    let document = |version: &str, paths: &str| {
        format!("openapi: 3.1.0\ninfo: {{ title: Pets, version: {version} }}\npaths: {paths}\n")
    };
    for (was, is, paths, expected) in [
        ("1.0.0", "1.0.0", "{ /a: { get: {} } }", &[][..]),
        ("1.0.0", "2.0.0", "{ /a: { get: {} } }", &["api-version-increased"]),
        ("1.0.0", "1.0.0", "{}", &["operation-removed", "api-version-not-bumped"]),
        ("1.0.0", "1.1.0", "{}", &["operation-removed", "api-major-version-not-bumped", "api-version-increased"]),
        ("1.0.0", "2.0.0", "{}", &["operation-removed", "api-version-increased"]),
        ("0.1.0", "0.2.0", "{}", &["operation-removed", "api-version-increased"]),
        ("1.1.0", "1.0.0", "{ /a: { get: {} } }", &["api-version-decreased"]),
        ("spring", "spring", "{}", &["operation-removed"]),
    ] {
        let drift = drift(&document(was, "{ /a: { get: {} } }"), &document(is, paths));
        let rules: Vec<&str> = drift.findings.iter().map(|finding| finding.rule.id).collect();
        assert_eq!(rules, expected, "{was} {is} {paths}");
    }
}

/// What follows from an edit is no edit of its own.
#[test]
fn consequences_are_folded() {
    let around = |schema: &str| {
        let content =
            format!("content: {{ application/json: {{ schema: {{ type: object, properties: {{ a: {schema} }} }} }} }}");
        format!(
            "paths: {{ /a: {{ post: {{ requestBody: {{ {content} }}, responses: {{ '200': {{ description: '', {content} }} }} }} }} }}"
        )
    };
    for (base, revision, expected) in [
        // A number has bounds, and a text has none.
        ("{ type: integer, format: int32, maximum: 9 }", "{ type: string }", 1),
        // A property that only answers have leaves requests.
        ("{ type: string }", "{ type: string, readOnly: true }", 1),
        ("{ type: string }", "{ type: string, deprecated: true, x-sunset: 2027-01-01 }", 1),
        // These are two.
        ("{ type: string, maxLength: 9, minLength: 1 }", "{ type: string, maxLength: 8, minLength: 2 }", 2),
        ("{ type: string, enum: [a] }", "{ type: string, enum: [b] }", 2),
    ] {
        let found = found(&around(base), &around(revision));
        assert_eq!(found.len(), expected, "{base} to {revision}: {found:#?}");
    }
}
