//! Scalars, arrays and tuples.

use insta::assert_snapshot;
use serde_json::json;

use crate::{ledger, types};

#[test]
fn numbers() {
    assert_snapshot!(types(json!({
        "I32": { "type": "integer", "format": "int32" },
        "I64": { "type": "integer", "format": "int64" },
        "Plain": { "type": "integer" },
        "Unsigned": { "type": "integer", "format": "uint64" },
        "Unsigned32": { "type": "integer", "format": "uint32" },
        "Huge": { "type": "integer", "minimum": 0, "maximum": 18_446_744_073_709_551_615_u64 },
        "NoLess": { "type": "integer", "maximum": 18_446_744_073_709_551_615_u64 },
        "NoLess64": { "type": "integer", "format": "int64", "maximum": 9_223_372_036_854_775_808_u64 },
        "Less": { "type": "integer", "minimum": -1, "maximum": 18_446_744_073_709_551_615_u64 },
        "Shown": { "type": "integer", "example": 18_446_744_073_709_551_615_u64 },
        "Wide": { "type": "integer", "format": "int32", "maximum": 4_294_967_295_u64 },
        "WideExample": { "type": "integer", "format": "int32", "example": 1_700_000_000_000_u64 },
        "Time": { "type": "integer", "format": "date-time" },
        "Number": { "type": "number" },
        "Float": { "type": "number", "format": "float" },
        "NumberInt": { "type": "number", "format": "int64" },
        "Implied": { "minimum": 1 },
        "ImpliedInt": { "format": "int32" },
    })), @"
    Float = F64
    Huge = U64
    I32 = I32
    I64 = I64
    Implied = F64
    ImpliedInt = I32
    Less = I64
    NoLess = I64
    NoLess64 = I64
    Number = F64
    NumberInt = F64
    Plain = I64
    Shown = U64
    Time = I64
    Unsigned = U64
    Unsigned32 = I64
    Wide = I64
    WideExample = I64
    ");
}

#[test]
fn strings() {
    assert_snapshot!(types(json!({
        "Text": { "type": "string", "format": "email" },
        "At": { "type": "string", "format": "date-time" },
        "Day": { "type": "string", "format": "date" },
        "Id": { "type": "string", "format": "uuid" },
        "Money": { "type": "string", "format": "decimal" },
        "Bytes": { "type": "string", "format": "byte" },
        "Encoded": { "type": "string", "contentEncoding": "base64", "contentMediaType": "image/png" },
        "Json": { "type": "string", "contentMediaType": "application/json" },
        "Binary": { "type": "string", "format": "binary" },
        "Pattern": { "pattern": "^a" },
        "Implied": { "format": "date" },
        "Flag": { "type": "boolean" },
    })), @"
    At = DateTime
    Binary = String
    Bytes = Base64
    Day = Date
    Encoded = Base64
    Flag = Bool
    Id = Uuid
    Implied = Date
    Json = String
    Money = Decimal
    Pattern = String
    Text = String
    ");
}

#[test]
fn arrays_and_tuples() {
    assert_snapshot!(types(json!({
        "Strings": { "type": "array", "uniqueItems": true, "items": { "type": "string" } },
        "Anything": { "type": "array" },
        "Implied": { "items": { "type": "integer", "nullable": true } },
        "Point": { "type": "array", "prefixItems": [{ "type": "number" }, { "type": "number" }], "minItems": 2, "items": false },
        "Limited": { "type": "array", "prefixItems": [{ "type": "string" }, { "type": "integer", "nullable": true }], "minItems": 1, "maxItems": 2 },
        "Rest": { "prefixItems": [{ "type": "string" }], "minItems": 1, "items": { "type": "integer" } },
        "Older": { "type": "array", "items": [{ "type": "string" }, { "properties": { "a": { "type": "string" } } }] },
        "Nothing": { "type": "array", "items": { "not": {} } },
    })), @"
    Anything = [Any]
    Implied = [I64|null]
    Limited = tuple (String, I64|null?)
    Nothing = [Any]
    Older = tuple (String?, OlderItem2?, ..Any)
    OlderItem2 = {
        a?: String
        .. Any
    }
    Point = tuple (F64, F64)
    Rest = tuple (String, ..I64)
    Strings = [String]
    ");
}

#[test]
fn odd_values_are_survived() {
    let schemas = json!({
        "Null": null,
        "True": true,
        "False": false,
        "Number": 3,
        "List": [],
        "Type": { "type": 3 },
        "Unknown": { "type": "file" },
        "Types": { "type": ["string", "integer"] },
        "Properties": { "type": "object", "properties": [], "required": true },
        "Members": { "allOf": {}, "oneOf": "x", "anyOf": [] },
        "Odd": { "properties": { "a": null, "b": 3, "c": { "$ref": 3 }, "d": { "$ref": "#/nowhere" }, "e": { "$ref": "other.yaml" } } },
        "Enum": { "enum": [] },
        "EnumOfNull": { "enum": [null] },
        "Discriminator": { "oneOf": [{ "type": "string" }, { "type": "integer" }], "discriminator": "kind" },
        "Place": { "$ref": "#/components/schemas/Odd/properties/b" },
        "Tuple": { "prefixItems": [3, null], "items": 3, "minItems": -1 },
    });
    assert_snapshot!(types(schemas.clone()), @"
    Discriminator = union {
        String(String) ~ string
        Integer(I64) ~ integer
        .. Unknown
    }
    Enum = Any
    EnumOfNull = Any
    False = Any
    List = Any
    Members = Any
    Null = Any
    Number = Any
    Odd = {
        a?: Any
        b?: Any
        c?: Any
        d?: Any
        e?: Any
        .. Any
    }
    Place = Any
    Properties = {Any}
    True = Any
    Tuple = tuple (Any?, Any?, ..Any)
    Type = Any
    Types = Any
    Unknown = Any
    ");
    assert_snapshot!(ledger(schemas), @"
    lossless schema.untyped /components/schemas/Null
    lossless schema.untyped /components/schemas/True
    lossless schema.untyped /components/schemas/False
    lossless schema.untyped /components/schemas/Number
    lossless schema.untyped /components/schemas/List
    lossless schema.untyped /components/schemas/Type
    lossless schema.untyped /components/schemas/Unknown
    approximated schema.unsayable /components/schemas/Types
    lossless schema.untyped /components/schemas/Properties
    lossless schema.untyped /components/schemas/Members
    lossless schema.untyped /components/schemas/Odd/properties/a
    lossless schema.untyped /components/schemas/Odd/properties/b
    lossless schema.untyped /components/schemas/Odd/properties/c
    approximated schema.unsayable /components/schemas/Odd/properties/d
    approximated schema.unsayable /components/schemas/Odd/properties/e
    lossless schema.untyped /components/schemas/Enum
    lossless schema.untyped /components/schemas/EnumOfNull
    lossless schema.untyped /components/schemas/Place
    lossless schema.untyped /components/schemas/Tuple/prefixItems/0
    lossless schema.untyped /components/schemas/Tuple/prefixItems/1
    ");
}

#[test]
fn deep_schemas_end() {
    let mut deep = json!({ "type": "string" });
    for _ in 0..60 {
        deep = json!({ "type": "array", "items": { "anyOf": [{ "type": "integer" }, { "allOf": [deep] }] } });
    }
    assert!(types(json!({ "Deep": deep })).starts_with("Deep = "));
    let mut chain = serde_json::Map::new();
    for index in 0..300 {
        chain.insert(format!("C{index}"), json!({ "allOf": [{ "$ref": format!("#/components/schemas/C{}", index + 1) }], "properties": { format!("p{index}"): { "type": "string" } } }));
    }
    assert!(types(json!(chain)).starts_with("C0 = "));
    let unions: serde_json::Map<_, _> = (0..300)
        .map(|index| {
            (
                format!("U{index}"),
                json!({ "oneOf": [{ "type": "string" }, { "$ref": format!("#/components/schemas/U{}", index + 1) }] }),
            )
        })
        .collect();
    assert!(types(json!(unions)).starts_with("U0 = "));
}

/// A format says of which type a value is, if it is a format of that type alone.
#[test]
fn formats_without_a_type_and_numbers_without_room() {
    let shown = types(json!({
        "A": { "format": "date-time" },
        "B": { "format": "jsonb" },
        "C": { "type": "string", "format": "jsonb" },
        "D": { "type": "integer", "maximum": 1e30 },
        "E": { "type": "integer", "format": "int64", "maximum": 1e30 },
        "F": { "type": "integer", "maximum": 18_446_744_073_709_552_000_f64 },
    }));
    let shown: Vec<_> = shown.lines().map(str::trim).filter(|line| line.contains(" = ")).collect();
    assert_eq!(shown, ["A = DateTime", "B = Any", "C = String", "D = Any", "E = I64", "F = I64"]);
}
