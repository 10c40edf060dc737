//! Types that contain themselves.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::{ledger, types};

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

#[test]
fn pointers_where_rust_needs_them() {
    assert_snapshot!(types(json!({
        "Tree": { "additionalProperties": false, "properties": {
            "parent": reference("Tree"),
            "children": { "type": "array", "items": reference("Tree") },
            "by_name": { "type": "object", "additionalProperties": reference("Tree") },
        } },
        "A": { "additionalProperties": false, "properties": { "b": reference("B"), "again": reference("B") } },
        "B": { "additionalProperties": false, "properties": { "c": reference("Alias") } },
        "Alias": reference("C"),
        "C": { "additionalProperties": false, "properties": { "a": { "allOf": [reference("A")], "nullable": true } } },
        "Expression": { "oneOf": [{ "type": "string" }, reference("Not")] },
        "Not": { "additionalProperties": false, "required": ["not"], "properties": { "not": reference("Expression") } },
        "Pair": { "type": "array", "prefixItems": [reference("Holder"), { "type": "string" }], "items": false },
        "Holder": { "additionalProperties": false, "properties": { "pair": reference("Pair") } },
        "Turtles": { "type": "array", "prefixItems": [reference("Turtles")], "items": false },
    })), @"
    A = {
        b?: B
        again?: B
    } closed
    Alias = C
    B = {
        c?: Alias
    } closed
    C = {
        a?: *A|null
    } closed
    Expression = union {
        String(String) ~ string
        Not(Not) ~ object {not}
        .. Unknown
    }
    Holder = {
        pair?: *Pair
    } closed
    Not = {
        not: *Expression
    } closed
    Pair = tuple (Holder?, String?)
    Tree = {
        parent?: *Tree
        children?: [Tree]
        by_name?: {Tree}
    } closed
    Turtles = tuple (Any?)
    ");
}

#[test]
fn aliases_of_nothing_but_themselves() {
    assert_snapshot!(types(json!({
        "Lists": { "type": "array", "items": reference("Lists") },
        "Maps": { "type": "object", "additionalProperties": reference("ListOfMaps") },
        "ListOfMaps": { "type": "array", "items": reference("Maps") },
        "Json": { "anyOf": [{ "type": "string" }, { "type": "array", "items": reference("Json") }, { "type": "object", "additionalProperties": reference("Json") }] },
    })), @"
    Json = union {
        String(String) ~ string
        Array([Json]) ~ array
        Map({Json}) ~ object
        .. Unknown
    }
    ListOfMaps = [Maps]
    Lists = union {
        Array([Lists]) ~ array
        .. Unknown
    }
    Maps = union {
        Map({ListOfMaps}) ~ object
        .. Unknown
    }
    ");
}

#[test]
fn a_tuple_in_itself_is_in_the_ledger() {
    let schemas = json!({
        "Nested": { "type": "array", "prefixItems": [{ "type": "string" }, reference("Nested")], "minItems": 1, "items": false },
    });
    assert_snapshot!(types(schemas.clone()), @"Nested = tuple (String, Any?)");
    assert_snapshot!(ledger(schemas), @"approximated schema.recursive-tuple /components/schemas/Nested");
}

/// There are more paths through these than there is time: each has to be looked into once.
#[test]
fn unions_of_each_other_end() {
    let all = || (0..12).map(|other| reference(&format!("S{other}"))).collect::<Vec<_>>();
    let schemas: serde_json::Map<_, _> = (0..12)
        .map(|own| {
            let mut branches = all();
            branches.push(json!({ "type": "object", "required": [format!("own{own}")], "properties": { format!("own{own}"): {} } }));
            (format!("S{own}"), json!({ "oneOf": branches }))
        })
        .collect();
    assert!(types(Value::Object(schemas)).starts_with("S0 = union {"));
}

/// Reading one would read the other, and that the first one again.
#[test]
fn unions_of_each_other_hold_what_the_others_hold() {
    let told = |kind: &str, of: Value| json!({ "oneOf": of, "discriminator": { "propertyName": kind } });
    let schemas = json!({
        "First": told("a", json!([reference("Second"), reference("Left")])),
        "Second": told("b", json!([reference("First"), reference("Right")])),
        "Left": { "additionalProperties": false, "properties": { "a": { "type": "string" }, "left": {} } },
        "Right": { "additionalProperties": false, "properties": { "b": { "type": "string" }, "right": {} } },
        "Nothing": told("a", json!([reference("Nobody")])),
        "Nobody": told("b", json!([reference("Nothing")])),
    });
    assert_snapshot!(types(schemas.clone()), @r#"
    First = union by "a" {
        Left(Left) "Left" ~ object {a?, left?}
        Right(Right) ~ object {b?, right?}
        .. Unknown
    }
    Left = {
        a?: String == "Left"
        left?: Any
    } closed
    Nobody = Nothing
    Nothing = Any
    Right = {
        b?: String == "Right"
        right?: Any
    } closed
    Second = union by "b" {
        Right(Right) "Right" ~ object {b?, right?}
        Left(Left) ~ object {a?, left?}
        .. Unknown
    }
    "#);
    assert_snapshot!(ledger(schemas), @"
    lossless schema.untyped /components/schemas/Left/properties/left
    lossless schema.untyped /components/schemas/Right/properties/right
    approximated schema.unsayable /components/schemas/Nothing
    approximated schema.recursive-union /components/schemas/First
    approximated schema.recursive-union /components/schemas/Second
    ");
}
