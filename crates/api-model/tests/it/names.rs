//! Names of types and fields.

use insta::assert_snapshot;
use serde_json::json;

use crate::{ledger, types};

#[test]
fn names_that_collide_or_mean_something_in_rust() {
    let text = json!({ "type": "string" });
    let schemas = json!({
        "foo_bar": text, "FooBar": text, "fooBar": text, "Option": text, "string": text, "Vec": text, "Self": text,
        "IntoIterator": text,
        "Error": text, "Client": text, "2fa": text, "a.b/c~d": text, "Ünï": text, "---": text,
        "type": { "additionalProperties": false, "properties": { "x": { "$ref": "#/components/schemas/a.b~1c~0d" } } },
    });
    assert_snapshot!(types(schemas.clone()), @"
    ABCD = String
    Client = String
    Error = String
    FooBar = String
    FooBar2 = String
    FooBar3 = String
    IntoIteratorType = String
    MinusMinusMinus = String
    N = String
    N2fa = String
    OptionType = String
    SelfValue = String
    StringType = String
    Type = {
        x?: ABCD
    } closed
    VecType = String
    ");
    assert_snapshot!(ledger(schemas), @"
    lossless schema.name-taken /components/schemas/FooBar
    lossless schema.name-taken /components/schemas/fooBar
    lossless schema.name-taken /components/schemas/Option
    lossless schema.name-taken /components/schemas/string
    lossless schema.name-taken /components/schemas/Vec
    lossless schema.name-taken /components/schemas/IntoIterator
    ");
}

#[test]
fn fields_that_collide_or_mean_something_in_rust() {
    let text = json!({ "type": "string" });
    assert_snapshot!(types(json!({ "Odd": { "additionalProperties": false, "properties": {
        "fooBar": text, "foo_bar": text, "foo-bar": text, "type": text, "Self": text, "new": text, "": text, "1st": text,
        "$ref": text, "@id": text, "+1": text, "-1": text, "größe": text, "日本": text, "a/b~c": text, "_id": text, "crate": text,
    } } })), @r#"
    Odd = {
        foo_bar "fooBar"?: String
        foo_bar2 "foo_bar"?: String
        foo_bar3 "foo-bar"?: String
        type_ "type"?: String
        self_ "Self"?: String
        new_ "new"?: String
        value ""?: String
        n1st "1st"?: String
        ref_ "$ref"?: String
        id "@id"?: String
        plus_1 "+1"?: String
        minus_1 "-1"?: String
        gr_e "größe"?: String
        value2 "日本"?: String
        a_b_c "a/b~c"?: String
        id2 "_id"?: String
        crate_ "crate"?: String
    } closed
    "#);
}

#[test]
fn made_up_names_make_way_for_those_of_the_document() {
    assert_snapshot!(types(json!({
        "Pet": { "additionalProperties": false, "properties": {
            "kind": { "enum": ["cat", "dog"] },
            "kind_too": { "$ref": "#/components/schemas/PetKind" },
        } },
        "PetKind": { "type": "integer" },
        "Child": { "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "properties": { "age": { "type": "integer" } } }] },
    })), @r#"
    Child = {
        kind?: PetKind2
        kind_too?: PetKind
        age?: I64
    } closed
    Pet = {
        kind?: PetKind2
        kind_too?: PetKind
    } closed
    PetKind = I64
    PetKind2 = enum String { Cat "cat", Dog "dog", .. Unknown }
    "#);
}

#[test]
fn variants_are_called_by_titles_that_tell_them_apart() {
    assert_snapshot!(types(json!({
        "Shape": { "oneOf": [
            { "title": "Round thing", "required": ["radius"], "additionalProperties": false, "properties": { "radius": { "type": "number" } } },
            { "title": "Thing", "required": ["width"], "additionalProperties": false, "properties": { "width": { "type": "number" } } },
            { "title": "Thing", "type": "array", "items": { "type": "number" } },
        ] },
        "Hoisted": { "oneOf": [
            { "$ref": "#/components/schemas/HoistedVariant0" },
            { "$ref": "#/components/schemas/HoistedVariant1" },
            { "$ref": "#/components/schemas/HoistedVariant2" },
        ] },
        "Outer": { "oneOf": [{ "$ref": "#/components/schemas/Hoisted" }, { "type": "string" }] },
        "HoistedVariant0": { "title": "By name", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string" } } },
        "HoistedVariant1": { "title": "Key", "required": ["id"], "additionalProperties": false, "properties": { "id": { "type": "string" } } },
        "HoistedVariant2": { "title": "Key", "required": ["code"], "additionalProperties": false, "properties": { "code": { "type": "string" } } },
    })), @"
    Hoisted = union {
        ByName(HoistedVariant0) ~ object {name}
        Id(HoistedVariant1) ~ object {id}
        Code(HoistedVariant2) ~ object {code}
        .. Unknown
    }
    HoistedVariant0 = {
        name: String
    } closed /By name/
    HoistedVariant1 = {
        id: String
    } closed /Key/
    HoistedVariant2 = {
        code: String
    } closed /Key/
    Outer = union {
        ByName(HoistedVariant0) ~ object {name}
        Id(HoistedVariant1) ~ object {id}
        Code(HoistedVariant2) ~ object {code}
        String(String) ~ string
        .. Unknown
    }
    Shape = union {
        RoundThing(ShapeRoundThing) ~ object {radius}
        Object(ShapeObject) ~ object {width}
        NumberArray([F64]) ~ array
        .. Unknown
    }
    ShapeObject = {
        width: F64
    } closed /Thing/
    ShapeRoundThing = {
        radius: F64
    } closed /Round thing/
    ");
}
