//! Webhooks and callbacks.

use std::fmt::Write as _;

use serde_json::json;

use super::dump::{build, document, ledger, schemas, spelled};

#[test]
fn webhooks_and_callbacks_are_types() {
    let tea = json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Tea" } } } });
    let mut components = schemas();
    components["callbacks"] = json!({ "OnDone": { "{$request.body#/url}": {
        "post": { "requestBody": tea, "responses": {} },
        "put": { "requestBody": tea, "responses": {} },
    } } });
    let mut document = document(
        json!({ "/brew": { "post": { "operationId": "brewTea", "callbacks": {
            "steeped": { "{$request.query.url}": { "post": { "requestBody": tea, "description": "It is ready." } } },
            "done": { "$ref": "#/components/callbacks/OnDone" },
        } } } }),
        components,
    );
    document["webhooks"] = json!({
        "tea.steeped": { "post": { "requestBody": tea, "summary": "Ready." } },
        "steeped": { "post": { "requestBody": { "content": {
            "application/x-www-form-urlencoded": { "schema": { "$ref": "#/components/schemas/Problem" } },
        } } } },
        "ping": { "get": {} },
        "picture": { "post": { "requestBody": { "content": { "image/png": {} } } } },
    });
    let (api, entries) = build(&document);
    let mut shown = String::new();
    for inbound in &api.inbound {
        let ty = inbound.ty.as_ref().map_or_else(|| "nothing".to_owned(), |ty| spelled(&api, ty));
        let doc = inbound.doc.as_deref().unwrap_or_default();
        let _ = writeln!(shown, "{} `{}`: {ty} {doc}", inbound.name, inbound.title);
    }
    ledger(&mut shown, &entries);
    insta::assert_snapshot!(shown, @"
    TeaSteeped `tea.steeped`: Tea Ready.
    Steeped `steeped`: Problem 
    Ping `ping`: nothing 
    Picture `picture`: nothing 
    BrewTeaSteeped `brewTea steeped`: Tea It is ready.
    DonePut `brewTea done`: Tea 
    DonePost `brewTea done`: Tea 
    ! approximated operation.inbound-without-json /webhooks/picture/post/requestBody: the body has no type
    ");
}
