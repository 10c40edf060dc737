//! What operations have to do with types.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::{dump, of};

fn document() -> Value {
    let json =
        |name: &str| json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } });
    let account = json!({
        "type": "object",
        "required": ["id", "password", "name"],
        "properties": {
            "id": { "type": "string", "readOnly": true },
            "password": { "type": "string", "writeOnly": true },
            "name": { "type": "string" },
            "tag": { "$ref": "#/components/schemas/Tag" },
        },
    });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "T", "version": "1" },
        "paths": {
            "/a": { "post": {
                "operationId": "a", "tags": ["one"],
                "requestBody": { "required": true, "content": json("Both") },
                "responses": { "200": { "description": "", "content": json("Both") } },
            } },
            "/b": { "post": {
                "operationId": "b", "tags": ["two"],
                "requestBody": { "required": true, "content": json("Sent") },
                "responses": { "200": { "description": "", "content": json("Received") } },
            } },
        },
        "components": { "schemas": {
            "Both": account, "Sent": account, "Received": account, "Unused": account,
            "Tag": { "type": "object", "properties": { "text": { "type": "string" } } },
            "SentVariant1": { "type": "object", "properties": { "text": { "type": "string" } } },
            "LeftOver": { "x-inline": true, "type": "object", "properties": { "text": { "type": "string" } } },
        } },
    })
}

#[test]
fn what_is_received_keeps_the_undeclared_and_insists_on_nothing_that_is_only_sent() {
    let (types, ledger) = of(&document());
    assert_snapshot!(types, @"
    Both = {
        id?: String read
        password?: String write asked
        name: String
        tag?: Tag
        .. Any
    }
    Received = {
        id: String read
        password?: String write
        name: String
        tag?: Tag
        .. Any
    }
    Sent = {
        id?: String read
        password: String write
        name: String
        tag?: Tag
    }
    Tag = {
        text?: String
        .. Any
    }
    Unused = {
        id: String read
        password?: String write
        name: String
        tag?: Tag
        .. Any
    }
    ");
    assert_snapshot!(ledger, @"
    approximated schema.one-way /components/schemas/Both/properties/id
    approximated schema.one-way /components/schemas/Both/properties/password
    ");
}

#[test]
fn ways_and_groups() {
    let api = api_model::build(&document(), &mut |_| {});
    let lines = api.types.iter().map(|own| {
        format!("{} sent={} received={} groups={:?}", own.name, own.usage.sent, own.usage.received, own.groups)
    });
    assert_snapshot!(lines.collect::<Vec<_>>().join("\n"), @"
    Both sent=true received=true groups=[0]
    Received sent=false received=true groups=[1]
    Sent sent=true received=false groups=[1]
    Tag sent=true received=true groups=[0, 1]
    Unused sent=false received=false groups=[]
    ");
    assert_eq!(dump::ty(&api, &api_model::model::Type::Any), "Any");
}
