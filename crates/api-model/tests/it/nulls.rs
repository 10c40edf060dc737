//! Null, in the ways in which generators write it.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::{ledger, types};

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

#[test]
fn a_component_that_is_null_is_no_variant() {
    let schemas = json!({
        "Holder": { "additionalProperties": false, "properties": {
            "status": { "oneOf": [reference("StatusEnum"), reference("BlankEnum"), reference("NullEnum")] },
            "marked": { "oneOf": [reference("StatusEnum"), reference("OnlyNull")] },
            "inline": { "oneOf": [reference("StatusEnum"), { "nullable": true }] },
            "anything": { "oneOf": [reference("Cat"), reference("Anything")] },
            "only": { "oneOf": [reference("NullEnum")] },
        } },
        "StatusEnum": { "type": "string", "enum": ["open", "shut"] },
        "BlankEnum": { "enum": [""] },
        "NullEnum": { "enum": [null] },
        "OnlyNull": { "nullable": true, "x-only-null": true },
        "Anything": { "nullable": true, "description": "Any value." },
        "Cat": { "additionalProperties": false, "properties": { "meow": { "type": "string" } } },
    });
    assert_snapshot!(types(schemas.clone()), @r#"
    Anything = Any /Any value./
    BlankEnum = enum String { Empty "", .. Unknown }
    Cat = {
        meow?: String
    } closed
    Holder = {
        status?: HolderStatus|null
        marked?: StatusEnum|null
        inline?: StatusEnum|null
        anything?: HolderAnything|null
        only?: NullEnum
    } closed
    HolderAnything = union {
        Cat(Cat) ~ object {meow?}
        Anything(Anything) ~ 
        .. Unknown
    }
    HolderStatus = enum String { Open "open", Shut "shut", Empty "", .. Unknown }
    NullEnum = Any
    OnlyNull = Any
    StatusEnum = enum String { Open "open", Shut "shut", .. Unknown }
    "#);
    assert_snapshot!(ledger(schemas), @"
    lossless schema.untyped /components/schemas/NullEnum
    lossless schema.untyped /components/schemas/OnlyNull
    lossless schema.untyped /components/schemas/Anything
    ");
}

#[test]
fn an_object_without_properties_that_may_be_null_is_null_beside_a_reference() {
    assert_snapshot!(types(json!({
        "Holder": { "additionalProperties": false, "properties": {
            "cat": { "anyOf": [reference("Cat"), { "type": "object", "nullable": true }] },
            "cats": { "type": "array", "items": { "anyOf": [reference("Cat"), { "type": "object", "nullable": true }] } },
            "map": { "anyOf": [{ "type": "string" }, { "type": "object", "nullable": true }] },
            "declared": { "anyOf": [reference("Cat"), { "type": "object", "nullable": true, "additionalProperties": { "type": "integer" } }] },
        } },
        "Cat": { "additionalProperties": false, "properties": { "meow": { "type": "string" } } },
    })), @"
    Cat = {
        meow?: String
    } closed
    Holder = {
        cat?: Cat|null
        cats?: [Cat|null]
        map?: HolderMap|null
        declared?: HolderDeclared|null
    } closed
    HolderDeclared = union {
        Cat(Cat) ~ object {meow?}
        Map({I64}) ~ object
        .. Unknown
    }
    HolderMap = union {
        String(String) ~ string
        Map({Any}) ~ object
        .. Unknown
    }
    ");
}

#[test]
fn all_of_what_may_be_null_may_be_null() {
    let nullable = |name: &str| json!({ "allOf": [reference(name)], "nullable": true });
    assert_snapshot!(types(json!({
        "Holder": { "additionalProperties": false, "properties": {
            "both": { "allOf": [nullable("Cat"), nullable("Dog")] },
            "one": { "allOf": [nullable("Cat"), reference("Dog")] },
            "components": { "allOf": [reference("MaybeCat"), reference("MaybeDog")] },
            "described": { "allOf": [nullable("Cat"), { "description": "A cat." }] },
        } },
        "MaybeCat": nullable("Cat"),
        "MaybeDog": { "anyOf": [reference("Dog"), { "enum": [null] }] },
        "Cat": { "additionalProperties": false, "properties": { "meow": { "type": "string" } } },
        "Dog": { "additionalProperties": false, "properties": { "bark": { "type": "string" } } },
    })), @"
    Cat = {
        meow?: String
    } closed
    Dog = {
        bark?: String
    } closed
    Holder = {
        both?: HolderBoth|null
        one?: HolderOne
        components?: HolderComponents|null
        described?: Cat|null
    } closed
    HolderBoth = {
        meow?: String
        bark?: String
    } closed
    HolderComponents = {
        meow?: String
        bark?: String
    } closed
    HolderOne = {
        meow?: String
        bark?: String
    } closed
    MaybeCat = Cat
    MaybeDog = Dog
    ");
}
