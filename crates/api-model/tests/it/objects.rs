//! Objects and maps.

use insta::assert_snapshot;
use serde_json::json;

use crate::{ledger, types};

#[test]
fn required_and_nullable_are_two_things() {
    assert_snapshot!(types(json!({ "Pet": {
        "type": "object",
        "description": "An animal.",
        "required": ["id", "owner"],
        "properties": {
            "id": { "type": "integer" },
            "owner": { "type": "string", "nullable": true },
            "name": { "type": "string" },
            "chip": { "type": "string", "nullable": true },
        },
    } })), @"
    Pet = {
        id: I64
        owner: String|null
        name?: String
        chip?: String|null
        .. Any
    } /An animal./
    ");
}

#[test]
fn what_stands_beside_a_type() {
    assert_snapshot!(types(json!({ "Pet": {
        "deprecated": true,
        "additionalProperties": false,
        "required": ["kind", "id"],
        "properties": {
            "id": { "type": "integer", "readOnly": true },
            "secret": { "type": "string", "writeOnly": true, "deprecated": true },
            "age": { "type": "integer", "default": 3, "title": "Age" },
            "kind": { "type": "string", "enum": ["pet"] },
            "legs": { "enum": [4] },
            "tame": { "type": "boolean", "enum": [true] },
            "mood": { "enum": ["good"], "nullable": true },
            "shared": { "$ref": "#/components/schemas/One" },
        },
    }, "One": { "enum": ["one"] } })), @r#"
    One = enum String { One "one", .. Unknown }
    Pet = {
        id: I64 read
        secret?: String write deprecated
        age?: I64 default 3 /Age/
        kind: String == "pet"
        legs?: I64 == 4
        tame?: Bool == true
        mood?: PetMood|null
        shared?: String == "one"
    } closed deprecated
    PetMood = enum String { Good "good", .. Unknown }
    "#);
}

#[test]
fn maps_and_what_is_not_declared() {
    let name = json!({ "name": { "type": "string" } });
    assert_snapshot!(types(json!({
        "Free": { "type": "object" },
        "Anything": { "type": "object", "additionalProperties": true },
        "Numbers": { "type": "object", "additionalProperties": { "type": "number" } },
        "Nulls": { "type": "object", "additionalProperties": { "type": "number", "nullable": true } },
        "Patterns": { "type": "object", "patternProperties": { "^x-": { "type": "string" } } },
        "Closed": { "type": "object", "additionalProperties": false },
        "NameAndNumbers": { "properties": name, "additionalProperties": { "type": "number" } },
        "NameAndMore": { "properties": name, "additionalProperties": {} },
        "NameAndPattern": { "properties": name, "patternProperties": { "^x-": { "type": "string" } }, "additionalProperties": false },
        "NameAndOpenPattern": { "properties": name, "patternProperties": { "^x-": { "type": "string" } } },
        "NameAndAllNames": { "properties": name, "patternProperties": { "^.*$": { "type": "string" } } },
        "NameAndPatterns": { "properties": name, "patternProperties": { "a": { "type": "string" }, "b": { "type": "boolean" } } },
        "NameOnly": { "properties": name, "unevaluatedProperties": false },
    })), @"
    Anything = {Any}
    Closed = {} closed
    Free = {Any}
    NameAndAllNames = {
        name?: String
        .. String
    }
    NameAndMore = {
        name?: String
        .. Any
    }
    NameAndNumbers = {
        name?: String
        .. F64
    }
    NameAndOpenPattern = {
        name?: String
        .. Any
    }
    NameAndPattern = {
        name?: String
        .. String
    } closed
    NameAndPatterns = {
        name?: String
        .. Any
    }
    NameOnly = {
        name?: String
    } closed
    Nulls = {F64|null}
    Numbers = {F64}
    Patterns = {String}
    ");
}

#[test]
fn untyped_is_what_the_document_gives_no_type() {
    let schemas = json!({
        "Any": {},
        "Note": { "description": "Whatever." },
        "Holder": {
            "additionalProperties": false,
            "required": ["a"],
            "properties": {
                "a": {},
                "b": { "nullable": true },
                "list": { "type": "array" },
                "map": { "type": "object" },
                "impossible": { "not": {} },
            },
        },
    });
    assert_snapshot!(types(schemas.clone()), @"
    Any = Any
    Holder = {
        a: Any
        b?: Any
        list?: [Any]
        map?: {Any}
    } closed
    Note = Any /Whatever./
    ");
    assert_snapshot!(ledger(schemas), @"
    lossless schema.untyped /components/schemas/Any
    lossless schema.untyped /components/schemas/Note
    lossless schema.untyped /components/schemas/Holder/properties/a
    lossless schema.untyped /components/schemas/Holder/properties/b
    lossless schema.untyped /components/schemas/Holder/properties/list
    lossless schema.untyped /components/schemas/Holder/properties/map
    ");
}

#[test]
fn required_but_not_declared() {
    let schemas = json!({
        "Open": { "required": ["id", "name"], "properties": { "id": { "type": "string" } } },
        "Free": { "type": "object", "required": ["id"] },
    });
    assert_snapshot!(types(schemas.clone()), @"
    Free = {Any}
    Open = {
        id: String
        .. Any
    }
    ");
    assert_snapshot!(ledger(schemas), @"
    approximated schema.required-undeclared /components/schemas/Open
    lossless schema.untyped /components/schemas/Free
    ");
}

#[test]
fn conditions_are_optional() {
    let schemas = json!({ "Payment": {
        "type": "object",
        "required": ["method"],
        "properties": { "method": { "type": "string" } },
        "if": { "properties": { "method": { "enum": ["card"] } } },
        "then": { "required": ["number"], "properties": { "number": { "type": "string" }, "code": { "type": "string" } } },
        "else": { "required": ["iban"], "properties": { "iban": { "type": "string" }, "code": { "type": "integer" } } },
        "dependentSchemas": { "iban": { "properties": { "bank": { "type": "string" } } } },
        "not": { "required": ["number", "iban"] },
    } });
    assert_snapshot!(types(schemas.clone()), @"
    Payment = {
        method: String
        number?: String
        code?: PaymentCode
        iban?: String
        bank?: String
        .. Any
    }
    PaymentCode = union {
        String(String) ~ string
        Integer(I64) ~ integer
        .. Unknown
    }
    ");
    assert_snapshot!(ledger(schemas), @"
    approximated schema.conditional /components/schemas/Payment/then
    approximated schema.conditional /components/schemas/Payment/else
    approximated schema.conditional /components/schemas/Payment/dependentSchemas/iban
    approximated schema.not-ignored /components/schemas/Payment
    ");
}

#[test]
fn inline_types_are_named_after_where_they_stand() {
    assert_snapshot!(types(json!({ "Order": {
        "additionalProperties": false,
        "properties": {
            "state": { "enum": ["open", "closed"] },
            "lines": { "type": "array", "items": { "additionalProperties": false, "properties": { "sku": { "type": "string" } } } },
            "by_day": { "additionalProperties": { "enum": [1, 2] } },
            "grid": { "type": "array", "items": { "type": "array", "nullable": true, "items": { "enum": ["x", "o"], "nullable": true } } },
        },
    } })), @r#"
    Order = {
        state?: OrderState
        lines?: [OrderLinesItem]
        by_day?: {OrderByDayValue}
        grid?: [[OrderGridItemItem|null]|null]
    } closed
    OrderByDayValue = enum Integer { N1 1, N2 2, .. Unknown }
    OrderGridItemItem = enum String { X "x", O "o", .. Unknown }
    OrderLinesItem = {
        sku?: String
    } closed
    OrderState = enum String { Open "open", Closed "closed", .. Unknown }
    "#);
}

#[test]
fn patterns_of_several_types_are_a_map_of_one_or_the_other() {
    assert_snapshot!(types(json!({
        "Two": { "type": "object", "additionalProperties": false, "patternProperties": {
            "^s": { "type": "string" }, "^t": { "type": "string", "description": "too" }, "^n": { "$ref": "#/components/schemas/Count" },
        } },
        "Same": { "type": "object", "additionalProperties": false, "patternProperties": {
            "^s": { "type": "string" }, "^t": { "type": "string", "description": "too" },
        } },
        "Count": { "type": "object", "additionalProperties": false, "required": ["n"], "properties": { "n": { "type": "integer" } } },
    })), @"
    Count = {
        n: I64
    } closed
    Same = {
        .. String
    } closed
    Two = {
        .. TwoValue
    } closed
    TwoValue = union {
        String(String) ~ string
        Count(Count) ~ object {n}
        .. Unknown
    } /too/
    ");
}
