//! Servers and security.

use serde_json::json;

use super::dump::{document, surroundings};

#[test]
fn servers_and_their_variables() {
    let mut document = document(
        json!({
            "/a": { "get": { "operationId": "a" } },
            "/b": {
                "servers": [{ "url": "https://files.tea.example" }],
                "get": { "operationId": "b" },
                "put": { "operationId": "c", "servers": [{ "url": "/upload" }] },
            },
        }),
        json!({}),
    );
    document["servers"] = json!([
        { "url": "https://api.tea.example/v1", "description": "The production server." },
        { "url": "https://{region}.tea.example:{port}/{region}", "description": "Regional", "variables": {
            "port": { "enum": ["443", "8443"], "default": "443" },
            "region": { "enum": ["eu", "us"], "default": "jp", "description": "Where." },
            "unused": { "default": "x" },
        } },
        { "url": "https://{tenant}.tea.example" },
        { "url": "/v1" },
        { "url": "tea.example/v1", "description": "production" },
    ]);
    insta::assert_snapshot!(surroundings(&document), @"
    server production `https://api.tea.example/v1`
    server regional `https://{region}.tea.example:{port}/{region}` region=jp of jp|eu|us port=443 of 443|8443
    server tea `https://{tenant}.tea.example` tenant=tenant
    server server `/v1`
    server production2 `https://tea.example/v1`
    group a `a` feature a
    group b `b` feature b
    a in a, takes []
    b in b, takes []
      server files `https://files.tea.example`
    c in b, takes []
      server server `/upload`
    ! approximated operation.server-variable /servers/2: `tenant` is `tenant` unless told otherwise
    ! approximated operation.server-without-scheme /servers/4: `tea.example/v1` is taken as `https://tea.example/v1`
    ");
}

#[test]
fn a_document_without_servers() {
    insta::assert_snapshot!(surroundings(&document(json!({}), json!({}))), @"server server `/`");
}

#[test]
fn schemes_and_requirements() {
    let mut document = document(
        json!({ "/a": {
            "get": { "operationId": "usual" },
            "put": { "operationId": "open", "security": [] },
            "post": { "operationId": "both", "security": [{ "basic": [], "x-key": [] }] },
            "delete": { "operationId": "optional", "security": [{ "oauth": ["read"] }, {}] },
            "patch": { "operationId": "unknown", "security": [{ "basic": [], "nobody": [] }, { "nobody": [] }] },
            "head": { "operationId": "nobody", "security": [{ "nobody": [] }] },
        } }),
        json!({ "schemas": { "Oauth": { "type": "object", "properties": {} } }, "securitySchemes": {
            "bearer": { "type": "http", "scheme": "Bearer", "bearerFormat": "JWT" },
            "basic": { "type": "http", "scheme": "basic" },
            "digest": { "type": "http", "scheme": "Digest" },
            "x-key": { "type": "apiKey", "in": "header", "name": "X-Key" },
            "authorization": { "type": "apiKey", "in": "header", "name": "Authorization" },
            "query_key": { "type": "apiKey", "in": "query", "name": "key" },
            "cookie": { "type": "apiKey", "in": "cookie", "name": "sid" },
            "oauth": { "type": "oauth2", "flows": {} },
            "oidc": { "type": "openIdConnect", "openIdConnectUrl": "https://tea.example" },
            "mtls": { "type": "mutualTLS" },
            "odd": { "type": "magic" },
            "linked": { "$ref": "#/components/securitySchemes/basic" },
        } }),
    );
    document["security"] = json!([{ "bearer": [] }, { "x-key": [] }]);
    insta::assert_snapshot!(surroundings(&document), @r#"
    server server `/`
    scheme Bearer `bearer`: Bearer
    scheme Basic `basic`: Basic
    scheme Digest `digest`: Http("Digest")
    scheme XKey `x-key`: key in header `X-Key`
    scheme Authorization `authorization`: key in header `Authorization`
    scheme QueryKey `query_key`: key in query `key`
    scheme Cookie `cookie`: key in cookie `sid`
    scheme OauthCredential `oauth`: Bearer
    scheme Oidc `oidc`: Bearer
    scheme Mtls `mtls`: MutualTls
    scheme Odd `odd`: Bearer
    scheme Linked `linked`: Basic
    group a `a` feature a
    usual in a, takes [Bearer or XKey]
    open in a, takes []
    both in a, takes [Basic+XKey]
    optional in a, takes [OauthCredential or none]
    unknown in a, takes [Basic]
    nobody in a, takes [none]
    ! approximated operation.mutual-tls /components/securitySchemes/mtls: certificates are the business of the HTTP client, which is handed to the client
    ! approximated operation.unknown-scheme-type /components/securitySchemes/odd: `magic` is taken as a bearer token
    ! approximated operation.undeclared-scheme /paths/~1a/patch/security/0: the scheme `nobody` is not declared
    ! approximated operation.undeclared-scheme /paths/~1a/patch/security/1: the scheme `nobody` is not declared
    ! approximated operation.undeclared-scheme /paths/~1a/head/security/0: the scheme `nobody` is not declared
    "#);
}

#[test]
fn schemes_that_nothing_asks_for() {
    let document = document(
        json!({ "/a": { "get": { "operationId": "a" } } }),
        json!({ "securitySchemes": {
            "bearer": { "type": "http", "scheme": "bearer" },
            "key": { "type": "apiKey", "in": "query", "name": "key" },
        } }),
    );
    insta::assert_snapshot!(surroundings(&document), @"
    server server `/`
    scheme Bearer `bearer`: Bearer
    scheme Key `key`: key in query `key`
    group a `a` feature a
    a in a, takes [Bearer or Key or none]
    ! approximated operation.security-assumed /components/securitySchemes: no operation asks for a credential; each takes one, if the client has it
    ");
}

#[test]
fn parameters_that_repeat_a_credential() {
    let document = document(
        json!({ "/a": { "get": { "operationId": "a", "security": [{ "key": [] }], "parameters": [
            { "name": "x-api-key", "in": "header", "required": true, "schema": { "type": "string" } },
            { "name": "X-Api-Key", "in": "query", "required": true, "schema": { "type": "string" } },
        ] } } }),
        json!({ "securitySchemes": { "key": { "type": "apiKey", "in": "header", "name": "X-API-Key" } } }),
    );
    insta::assert_snapshot!(super::dump::operations(&document), @"
    GET /a  a() -> A
      x_api_key?: String = header `x-api-key` Simple
      x_api_key_query: String = query `X-Api-Key` Form*
    ! lossless operation.credential-parameter /paths/~1a/get: the credential of the client fills in `x-api-key`
    ");
}
