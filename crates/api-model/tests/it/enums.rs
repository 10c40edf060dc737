//! Enums.

use insta::assert_snapshot;
use serde_json::json;

use crate::{ledger, types};

#[test]
fn values_become_names() {
    assert_snapshot!(types(json!({
        "Words": { "type": "string", "enum": ["asc", "ASC", "", " ", "1", "1.5", "-1", "in-progress", "self", "Self", "größe", "日本", "+1", "<=", "*", "Unknown"] },
        "Numbers": { "type": "integer", "enum": [0, 1, -1, 9007199254740993_i64] },
        "Mixed": { "enum": ["auto", 1, 2.5, true] },
        "Untyped": { "enum": ["a", "b", "a"] },
        "Booleans": { "type": "boolean", "enum": [true, false] },
        "One": { "type": "string", "enum": ["only"] },
        "Nullable": { "type": "string", "enum": ["a"], "nullable": true },
        "Holder": { "additionalProperties": false, "properties": { "a": { "$ref": "#/components/schemas/Nullable" } } },
    })), @r#"
    Booleans = Bool
    Holder = {
        a?: NullableType|null
    } closed
    Mixed = enum Mixed { Auto "auto", N1 1, N2_5 2.5, True true, .. Unknown }
    NullableType = enum String { A "a", .. Unknown }
    Numbers = enum Integer { N0 0, N1 1, Minus1 -1, N9007199254740993 9007199254740993, .. Unknown }
    One = enum String { Only "only", .. Unknown }
    Untyped = enum String { A "a", B "b", .. Unknown }
    Words = enum String { Asc "asc", Asc2 "ASC", Empty "", Blank " ", N1 "1", N1_5 "1.5", Minus1 "-1", InProgress "in-progress", SelfValue "self", SelfValue2 "Self", GrE "größe", Value "日本", Plus1 "+1", LtEq "<=", Star "*", Unknown "Unknown", .. Other }
    "#);
}

#[test]
fn names_and_descriptions_of_generators() {
    assert_snapshot!(types(json!({
        "A": { "type": "integer", "enum": [1, 2], "x-enum-varnames": ["ONE", "TWO"], "x-enum-descriptions": ["The first.", "The second."] },
        "B": { "type": "string", "enum": ["x", "y"], "x-enumNames": ["Ex", "Why"], "x-enum-descriptions": { "x": "An x." } },
        "TooFew": { "type": "string", "enum": ["x", "y"], "x-enum-varnames": ["Ex"] },
    })), @r#"
    A = enum Integer { One 1 /The first./, Two 2 /The second./, .. Unknown }
    B = enum String { Ex "x" /An x./, Why "y", .. Unknown }
    TooFew = enum String { X "x", Y "y", .. Unknown }
    "#);
}

#[test]
fn values_that_are_not_of_the_type() {
    let schemas = json!({
        "Version": { "type": "string", "enum": [1, 2.5, true] },
        "Level": { "type": "integer", "enum": ["1", "2"] },
        "SomeFit": { "type": "string", "enum": ["a", 1] },
        "Objects": { "enum": [{ "a": 1 }, { "a": 2 }] },
        "Typed": { "type": "object", "enum": ["a"], "properties": { "a": { "type": "integer" } }, "additionalProperties": false },
    });
    assert_snapshot!(types(schemas.clone()), @r#"
    Level = enum Mixed { N1 1, N2 2, .. Unknown }
    Objects = Any
    SomeFit = enum String { A "a", .. Unknown }
    Typed = {
        a?: I64
    } closed
    Version = enum Mixed { N1 "1", N2_5 "2.5", True "true", .. Unknown }
    "#);
    assert_snapshot!(ledger(schemas), @"
    approximated schema.enum-spelling /components/schemas/Version
    approximated schema.enum-spelling /components/schemas/Level
    approximated schema.enum-of-values /components/schemas/Objects
    lossless schema.untyped /components/schemas/Objects
    approximated schema.enum-of-values /components/schemas/Typed
    ");
}

#[test]
fn unions_of_constants_and_open_enums() {
    let schemas = json!({
        "Titled": { "oneOf": [
            { "enum": [1], "title": "Guild text", "description": "A channel." },
            { "enum": [2], "title": "Direct", "description": "Between two." },
        ] },
        "SameTitle": { "oneOf": [{ "enum": ["a"], "title": "Type" }, { "enum": ["b"], "title": "Type" }] },
        "Open": { "anyOf": [{ "type": "string" }, { "type": "string", "enum": ["gpt", "o"] }] },
        "Model": { "type": "string", "enum": ["gpt", "o"] },
        "OpenToo": { "anyOf": [{ "$ref": "#/components/schemas/Model" }, { "type": "string" }] },
        "Several": { "anyOf": [{ "$ref": "#/components/schemas/Model" }, { "type": "string", "enum": ["other", "o"] }, { "type": "string" }] },
        "WithNumber": { "anyOf": [{ "type": "string", "enum": ["auto"] }, { "type": "integer" }] },
        "Integers": { "anyOf": [{ "type": "integer", "enum": [1, 2] }, { "type": "integer" }] },
    });
    assert_snapshot!(types(schemas.clone()), @r#"
    Integers = enum Integer { N1 1, N2 2, .. Unknown }
    Model = enum String { Gpt "gpt", O "o", .. Unknown }
    Open = enum String { Gpt "gpt", O "o", .. Unknown }
    OpenToo = Model
    SameTitle = enum String { A "a", B "b", .. Unknown }
    Several = enum String { Gpt "gpt", O "o", Other "other", .. Unknown }
    Titled = enum Integer { GuildText 1 /A channel./, Direct 2 /Between two./, .. Unknown }
    WithNumber = union {
        Auto(WithNumberAuto) ~ string
        Integer(I64) ~ integer
        .. Unknown
    }
    WithNumberAuto = enum String { Auto "auto", .. Unknown }
    "#);
    assert_snapshot!(ledger(schemas), @"
    lossless schema.open-enum /components/schemas/Open
    lossless schema.open-enum /components/schemas/OpenToo
    lossless schema.open-enum /components/schemas/Several
    lossless schema.open-enum /components/schemas/Integers
    ");
}

#[test]
fn one_known_value_beside_others_is_no_constant() {
    assert_snapshot!(types(json!({
        "Request": { "additionalProperties": false, "required": ["model", "other", "only"], "properties": {
            "model": { "anyOf": [{ "type": "string" }, { "type": "string", "enum": ["small"] }] },
            "other": { "anyOf": [{ "type": "string", "const": "small" }, { "type": "string" }] },
            "named": { "anyOf": [{ "$ref": "#/components/schemas/Small" }, { "type": "string" }] },
            "of_component": { "$ref": "#/components/schemas/Open" },
            "only": { "$ref": "#/components/schemas/Small" },
        } },
        "Small": { "type": "string", "enum": ["small"] },
        "Open": { "anyOf": [{ "type": "string" }, { "type": "string", "enum": ["small"] }] },
        "Choice": { "oneOf": [{ "$ref": "#/components/schemas/Request" }, { "type": "string" }] },
    })), @r#"
    Choice = union {
        Request(Request) ~ object {model, other, named?, of_component?, only="small"}
        String(String) ~ string
        .. Unknown
    }
    Open = enum String { Small "small", .. Unknown }
    Request = {
        model: RequestModel
        other: RequestOther
        named?: RequestNamed
        of_component?: Open
        only: String == "small"
    } closed
    RequestModel = enum String { Small "small", .. Unknown }
    RequestNamed = enum String { Small "small", .. Unknown }
    RequestOther = enum String { Small "small", .. Unknown }
    Small = enum String { Small "small", .. Unknown }
    "#);
}
