//! `oneOf` and `anyOf`.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::{document, ledger, of, types};

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn object(properties: Value) -> Value {
    json!({ "type": "object", "additionalProperties": false, "properties": properties })
}

#[test]
fn a_discriminator_tells() {
    let kind = |value: &str| json!({ "enum": [value] });
    assert_snapshot!(types(json!({
        "Mapped": {
            "oneOf": [reference("Cat"), reference("Dog")],
            "discriminator": { "propertyName": "kind", "mapping": {
                "cat": "#/components/schemas/Cat", "tom": "Cat", "dog": "#/components/schemas/Dog", "fish": "#/components/schemas/Fish",
            } },
        },
        "Implicit": { "anyOf": [reference("Cat"), reference("Dog")], "discriminator": { "propertyName": "kind" } },
        "Constants": { "oneOf": [reference("A"), reference("B")], "discriminator": { "propertyName": "kind" } },
        "Inferred": { "oneOf": [reference("A"), reference("B"), { "type": "string" }] },
        "Cat": object(json!({ "kind": { "type": "string" } })),
        "Dog": object(json!({ "kind": { "type": "string" }, "tricks": { "type": "integer" } })),
        "Fish": object(json!({ "kind": { "type": "string" } })),
        "A": { "additionalProperties": false, "required": ["kind"], "properties": { "kind": kind("a") } },
        "B": { "additionalProperties": false, "required": ["kind"], "properties": { "kind": kind("b") } },
    })), @r#"
    A = {
        kind: String == "a"
    } closed
    B = {
        kind: String == "b"
    } closed
    Cat = {
        kind?: String
    } closed
    Constants = union by "kind" {
        A(A) "a" ~ object {kind="a"}
        B(B) "b" ~ object {kind="b"}
        .. Unknown
    }
    Dog = {
        kind?: String
        tricks?: I64
    } closed
    Fish = {
        kind?: String == "fish"
    } closed
    Implicit = union by "kind" {
        Cat(Cat) "Cat" ~ object {kind?}
        Dog(Dog) "Dog" ~ object {kind?, tricks?}
        .. Unknown
    }
    Inferred = union by "kind" {
        A(A) "a" ~ object {kind="a"}
        B(B) "b" ~ object {kind="b"}
        String(String) ~ string
        .. Unknown
    }
    Mapped = union by "kind" {
        Cat(Cat) "cat" "tom" ~ object {kind?}
        Dog(Dog) "dog" ~ object {kind?, tricks?}
        Fish(Fish) "fish" ~ object {kind?}
        .. Unknown
    }
    "#);
}

#[test]
fn a_discriminator_with_one_variant_leaves_room_for_more() {
    assert_snapshot!(types(json!({
        "Pet": { "oneOf": [reference("Cat")], "discriminator": { "propertyName": "kind", "mapping": { "cat": "#/components/schemas/Cat" } } },
        "Cat": object(json!({ "kind": { "type": "string" } })),
    })), @r#"
    Cat = {
        kind?: String == "cat"
    } closed
    Pet = union by "kind" {
        Cat(Cat) "cat" ~ object {kind?}
        .. Unknown
    }
    "#);
}

#[test]
fn without_a_discriminator_the_variants_have_probes() {
    assert_snapshot!(types(json!({
        "Value": { "oneOf": [
            { "type": "string" },
            { "type": "integer" },
            { "type": "boolean" },
            { "type": "array", "items": { "type": "string" } },
            { "type": "array", "items": reference("Cat") },
            reference("Cat"),
            { "type": "object", "additionalProperties": { "type": "number" } },
            { "type": "object", "title": "The dog", "additionalProperties": false, "required": ["bark"], "properties": {
                "bark": { "type": "string" }, "size": { "enum": ["s", "l"] },
            } },
        ] },
        "Cat": object(json!({ "meow": { "type": "string" } })),
        "OneOrMany": { "anyOf": [reference("Cat"), { "type": "array", "items": reference("Cat") }] },
        "StringOrInteger": { "oneOf": [{ "type": "integer" }, { "type": "string" }], "nullable": true },
    })), @r#"
    Cat = {
        meow?: String
    } closed
    OneOrMany = union {
        Cat(Cat) ~ object {meow?}
        CatArray([Cat]) ~ array
        .. Unknown
    }
    StringOrInteger = union {
        Integer(I64) ~ integer
        String(String) ~ string
        .. Unknown
    }
    ValueType = union {
        String(String) ~ string
        Integer(I64) ~ integer
        Boolean(Bool) ~ boolean
        StringArray([String]) ~ array
        CatArray([Cat]) ~ array
        Cat(Cat) ~ object {meow?}
        Map({F64}) ~ object
        TheDog(ValueTypeTheDog) ~ object {bark, size?}
        .. Unknown
    }
    ValueTypeTheDog = {
        bark: String
        size?: ValueTypeTheDogSize
    } closed /The dog/
    ValueTypeTheDogSize = enum String { S "s", L "l", .. Unknown }
    "#);
}

#[test]
fn what_is_no_union() {
    let schemas = json!({
        "Cat": object(json!({ "meow": { "type": "string" } })),
        "Single": { "oneOf": [reference("Cat")] },
        "SingleInline": { "anyOf": [{ "type": "string", "format": "uuid" }] },
        "Twice": { "anyOf": [{ "type": "string" }, { "type": "string", "maxLength": 3 }] },
        "Forms": { "anyOf": [{ "type": "string", "format": "date" }, { "type": "string", "format": "date-time" }] },
        "Numbers": { "anyOf": [{ "type": "integer" }, { "type": "number" }] },
        "SameLists": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "array", "items": { "type": "string" }, "maxItems": 1 }] },
        "Required": {
            "type": "object",
            "additionalProperties": false,
            "properties": { "id": { "type": "string" }, "name": { "type": "string" } },
            "anyOf": [{ "required": ["id"] }, { "required": ["name"] }, { "not": { "required": ["id"] } }],
        },
        "Impossible": { "oneOf": [reference("Cat"), { "not": {} }] },
        "Anything": { "anyOf": [{}, { "description": "also anything" }] },
        "CatOrAnything": { "anyOf": [reference("Cat"), {}] },
    });
    assert_snapshot!(types(schemas.clone()), @"
    Anything = Any
    Cat = {
        meow?: String
    } closed
    CatOrAnything = union {
        Cat(Cat) ~ object {meow?}
        .. Unknown
    }
    Forms = String
    Impossible = Cat
    Numbers = F64
    Required = {
        id?: String
        name?: String
    } closed
    SameLists = [String]
    Single = Cat
    SingleInline = Uuid
    Twice = String
    ");
    assert_snapshot!(ledger(schemas), @"
    approximated schema.scalar-forms /components/schemas/Forms
    approximated schema.scalar-forms /components/schemas/Numbers
    approximated schema.required-alternatives /components/schemas/Required
    lossless schema.any-branch /components/schemas/Anything
    lossless schema.untyped /components/schemas/Anything
    lossless schema.any-branch /components/schemas/CatOrAnything
    ");
}

#[test]
fn unions_in_unions_are_flat_unless_a_discriminator_tells_them_apart() {
    assert_snapshot!(types(json!({
        "Outer": { "oneOf": [reference("Inner"), reference("C"), { "oneOf": [{ "type": "string" }, reference("A")] }] },
        "Inner": { "oneOf": [reference("A"), reference("B")] },
        "Told": { "oneOf": [reference("A"), reference("B")], "discriminator": { "propertyName": "kind" } },
        "ToldAndMore": { "oneOf": [reference("Told"), reference("C")] },
        "ToldAgain": { "oneOf": [reference("Told"), reference("C")], "discriminator": { "propertyName": "kind" } },
        "Ring": { "oneOf": [reference("A"), reference("RingToo")] },
        "RingToo": { "oneOf": [reference("B"), reference("Ring")] },
        "A": object(json!({ "a": { "type": "string" } })),
        "B": object(json!({ "b": { "type": "string" } })),
        "C": object(json!({ "c": { "type": "string" } })),
    })), @r#"
    A = {
        a?: String
    } closed
    B = {
        b?: String
    } closed
    C = {
        c?: String
    } closed
    Inner = union {
        A(A) ~ object {a?}
        B(B) ~ object {b?}
        .. Unknown
    }
    Outer = union {
        A(A) ~ object {a?}
        B(B) ~ object {b?}
        C(C) ~ object {c?}
        String(String) ~ string
        .. Unknown
    }
    Ring = union {
        A(A) ~ object {a?}
        B(B) ~ object {b?}
        .. Unknown
    }
    RingToo = union {
        B(B) ~ object {b?}
        Ring(Ring) ~ object {a?, b?}
        .. Unknown
    }
    Told = union by "kind" {
        A(A) "A" ~ object {a?}
        B(B) "B" ~ object {b?}
        .. Unknown
    }
    ToldAgain = union by "kind" {
        A(A) "A" ~ object {a?}
        B(B) "B" ~ object {b?}
        C(C) "C" ~ object {c?}
        .. Unknown
    }
    ToldAndMore = union {
        Told(Told) ~ object {a?, b?}
        C(C) ~ object {c?}
        .. Unknown
    }
    "#);
}

#[test]
fn properties_beside_a_union_are_in_each_variant() {
    assert_snapshot!(types(json!({
        "Event": {
            "type": "object",
            "required": ["at"],
            "properties": { "at": { "type": "string", "format": "date-time" } },
            "oneOf": [
                reference("Opened"),
                { "title": "Closed", "additionalProperties": false, "properties": { "reason": { "type": "string" } } },
                reference("Timed"),
            ],
        },
        "Opened": object(json!({ "door": { "type": "string" } })),
        "Timed": object(json!({ "at": { "type": "string", "format": "date-time" }, "for": { "type": "integer" } })),
    })), @r#"
    Event = union {
        Opened(EventOpened) ~ object {at, door?}
        Closed(EventClosed) ~ object {at, reason?}
        Timed(Timed) ~ object {at?, for?}
        .. Unknown
    }
    EventClosed = {
        at: DateTime
        reason?: String
    } closed /Closed/
    EventOpened = {
        at: DateTime
        door?: String
    } closed
    Opened = {
        door?: String
    } closed
    Timed = {
        at?: DateTime
        for_ "for"?: I64
    } closed
    "#);
}

#[test]
fn alternatives_in_items_without_a_type() {
    let schemas = json!({
        "Channel": { "items": { "anyOf": [reference("Cat"), { "type": "integer" }] } },
        "Channels": { "type": "array", "items": { "anyOf": [reference("Cat"), { "type": "integer" }] } },
        "Cat": object(json!({ "meow": { "type": "string" } })),
    });
    assert_snapshot!(types(schemas.clone()), @"
    Cat = {
        meow?: String
    } closed
    Channel = union {
        Cat(Cat) ~ object {meow?}
        Integer(I64) ~ integer
        Array([ChannelArrayItem]) ~ array
        .. Unknown
    }
    ChannelArrayItem = union {
        Cat(Cat) ~ object {meow?}
        Integer(I64) ~ integer
        .. Unknown
    }
    Channels = [ChannelsItem]
    ChannelsItem = union {
        Cat(Cat) ~ object {meow?}
        Integer(I64) ~ integer
        .. Unknown
    }
    ");
    assert_snapshot!(ledger(schemas), @"approximated schema.items-without-type /components/schemas/Channel/items");
}

#[test]
fn an_enum_is_a_probe_where_it_tells_variants_apart() {
    let state = |values: Value| object(json!({ "state": { "enum": values }, "size": { "enum": ["s", "l"] } }));
    assert_snapshot!(types(json!({
        "Door": { "oneOf": [reference("Open"), reference("Shut")] },
        "Open": state(json!(["open", "ajar"])),
        "Shut": state(json!(["shut", "locked"])),
    })), @r#"
    Door = union {
        Open(Open) ~ object {state?="open"|"ajar", size?}
        Shut(Shut) ~ object {state?="shut"|"locked", size?}
        .. Unknown
    }
    Open = {
        state?: OpenState
        size?: OpenSize
    } closed
    OpenSize = enum String { S "s", L "l", .. Unknown }
    OpenState = enum String { Open "open", Ajar "ajar", .. Unknown }
    Shut = {
        state?: ShutState
        size?: ShutSize
    } closed
    ShutSize = enum String { S "s", L "l", .. Unknown }
    ShutState = enum String { Shut "shut", Locked "locked", .. Unknown }
    "#);
}

#[test]
fn several_unions_at_once_are_combined() {
    let schemas = json!({
        "Two": {
            "additionalProperties": false,
            "oneOf": [{ "title": "A", "properties": { "a": { "type": "string" } } }, { "title": "B", "properties": { "b": { "type": "string" } } }],
            "anyOf": [{ "title": "X", "properties": { "x": { "type": "string" } } }, { "title": "Y", "properties": { "y": { "type": "string" } } }],
        },
    });
    assert_snapshot!(types(schemas), @"
    Two = union {
        AX(TwoAx) ~ object {a?, x?}
        AY(TwoAy) ~ object {a?, y?}
        BX(TwoBx) ~ object {b?, x?}
        BY(TwoBy) ~ object {b?, y?}
        .. Unknown
    }
    TwoAx = {
        a?: String
        x?: String
    } closed /X/
    TwoAy = {
        a?: String
        y?: String
    } closed /Y/
    TwoBx = {
        b?: String
        x?: String
    } closed /X/
    TwoBy = {
        b?: String
        y?: String
    } closed /Y/
    ");
    let branch = |name: String| json!({ "properties": { name: { "type": "string" } } });
    let many: Vec<Value> = (0..8).map(|index| branch(format!("a{index}"))).collect();
    let more: Vec<Value> = (0..8).map(|index| branch(format!("b{index}"))).collect();
    assert_snapshot!(ledger(json!({ "Many": { "oneOf": many, "anyOf": more } })), @"approximated schema.combinations /components/schemas/Many");
}

#[test]
fn what_values_are_whose_tag_is_not_mapped() {
    let schemas = json!({
        "Pet": {
            "oneOf": [reference("Cat")],
            "discriminator": { "propertyName": "kind", "mapping": { "cat": "#/components/schemas/Cat" }, "defaultMapping": "#/components/schemas/Other" },
        },
        "Cat": object(json!({ "kind": { "type": "string" }, "meow": { "type": "string" } })),
        "Other": object(json!({ "kind": { "type": "string" }, "noise": { "type": "string" } })),
    });
    assert_snapshot!(types(schemas.clone()), @r#"
    Cat = {
        kind?: String == "cat"
        meow?: String
    } closed
    Other = {
        kind?: String == "Other"
        noise?: String
    } closed
    Pet = union by "kind" {
        Cat(Cat) "cat" ~ object {kind?, meow?}
        Other(Other) "Other" otherwise ~ object {kind?, noise?}
        .. Unknown
    }
    "#);
    assert_snapshot!(ledger(schemas), @"");
    // Which of its variants would it be?
    let several = json!({
        "Pet": {
            "oneOf": [reference("Cat")],
            "discriminator": { "propertyName": "kind", "mapping": { "cat": "#/components/schemas/Cat" }, "defaultMapping": "Others" },
        },
        "Cat": object(json!({ "kind": { "type": "string" }, "meow": { "type": "string" } })),
        "Others": { "oneOf": [{ "type": "string" }, { "type": "boolean" }] },
    });
    assert_snapshot!(ledger(several), @"approximated schema.default-mapping /components/schemas/Pet");
}

#[test]
fn a_name_that_was_made_up_is_no_tag() {
    assert_snapshot!(types(json!({
        "Tool": {
            "oneOf": [reference("ToolVariant0"), reference("ToolVariant1"), reference("ToolVariant2"), reference("Named")],
            "discriminator": { "propertyName": "kind" },
        },
        "ToolVariant0": { "additionalProperties": false, "required": ["run"], "properties": { "kind": { "type": "string" }, "run": { "type": "string" } } },
        "ToolVariant1": object(json!({ "kind": { "enum": ["search"] } })),
        "ToolVariant2": { "title": "Tool that asks", "additionalProperties": false, "properties": { "kind": { "type": "string" }, "ask": { "type": "string" } } },
        "Named": object(json!({ "kind": { "type": "string" } })),
    })), @r#"
    Named = {
        kind?: String == "Named"
    } closed
    Tool = union by "kind" {
        Run(ToolVariant0) ~ object {kind?, run}
        Search(ToolVariant1) "search" ~ object {kind?="search"}
        ThatAsks(ToolVariant2) ~ object {kind?, ask?}
        Named(Named) "Named" ~ object {kind?}
        .. Unknown
    }
    ToolVariant0 = {
        kind?: String
        run: String
    } closed
    ToolVariant1 = {
        kind?: String == "search"
    } closed
    ToolVariant2 = {
        kind?: String
        ask?: String
    } closed /Tool that asks/
    "#);
}

/// Each level doubles what there is to look at, and would do so thirty times.
#[test]
fn alternatives_of_alternatives_do_not_take_forever() {
    for (what, branches) in [
        (
            "the same twice",
            [json!({ "$ref": "#/components/schemas/NEXT" }), json!({ "$ref": "#/components/schemas/NEXT" })],
        ),
        (
            "two",
            [
                json!({ "allOf": [{ "$ref": "#/components/schemas/NEXT" }] }),
                json!({ "$ref": "#/components/schemas/NEXT" }),
            ],
        ),
    ] {
        let mut schemas = serde_json::Map::new();
        for level in 0..30 {
            let next = json!({ "oneOf": branches }).to_string().replace("NEXT", &format!("L{}", level + 1));
            schemas.insert(format!("L{level}"), serde_json::from_str(&next).unwrap());
        }
        schemas.insert("L30".to_owned(), json!({ "type": "object", "properties": { "end": { "type": "string" } } }));
        let all = json!({ "allOf": [{ "properties": { "a": { "type": "string" } } }, { "$ref": "#/components/schemas/L0" }] });
        schemas.insert("All".to_owned(), all);
        let (shown, ledger) = of(&document(schemas.into()));
        assert!(shown.contains("All"), "{what}: {shown}");
        assert_eq!(ledger.contains("schema.unsayable"), what == "two", "{what}: {ledger}");
    }
}
