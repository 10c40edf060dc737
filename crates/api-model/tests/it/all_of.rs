//! `allOf`: one type of several schemas.

use insta::assert_snapshot;
use serde_json::json;

use crate::{ledger, types};

#[test]
fn members_are_merged() {
    let schemas = json!({
        "Base": { "required": ["id"], "additionalProperties": false, "properties": {
            "id": { "type": "string" },
            "kind": { "type": "string" },
            "state": { "enum": ["new", "old", "gone"] },
        } },
        "Derived": {
            "allOf": [
                { "$ref": "#/components/schemas/Base" },
                { "required": ["kind"], "properties": { "kind": { "enum": ["derived"] }, "more": { "type": "integer" } } },
            ],
            "required": ["more"],
            "properties": { "state": { "enum": ["old", "gone", "lost"] } },
        },
        "Further": { "allOf": [{ "allOf": [{ "$ref": "#/components/schemas/Derived" }] }, { "required": ["state"] }] },
    });
    assert_snapshot!(types(schemas.clone()), @r#"
    Base = {
        id: String
        kind?: String
        state?: BaseState
    } closed
    BaseState = enum String { New "new", Old "old", Gone "gone", .. Unknown }
    Derived = {
        id: String
        kind: String == "derived"
        state?: DerivedState
        more: I64
    } closed
    DerivedState = enum String { Old "old", Gone "gone", .. Unknown }
    Further = {
        id: String
        kind: String == "derived"
        state: DerivedState
        more: I64
    } closed
    "#);
    assert_snapshot!(ledger(schemas), @"
    lossless schema.all-of-merged /components/schemas/Derived
    lossless schema.all-of-merged /components/schemas/Further
    ");
}

#[test]
fn a_reference_with_words_is_that_reference() {
    assert_snapshot!(types(json!({
        "Colour": { "type": "string", "enum": ["red", "blue"] },
        "Pet": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "type": "integer" } } },
        "Alias": { "allOf": [{ "$ref": "#/components/schemas/Pet" }], "description": "The same." },
        "Holder": { "additionalProperties": false, "properties": {
            "colour": { "allOf": [{ "$ref": "#/components/schemas/Colour" }], "description": "Of the fur.", "default": "red" },
            "pet": { "allOf": [{ "$ref": "#/components/schemas/Pet" }], "nullable": true, "readOnly": true },
            "typed": { "type": "object", "allOf": [{ "$ref": "#/components/schemas/Pet" }] },
            "twice": { "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "$ref": "#/components/schemas/Alias" }] },
            "required": { "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "required": ["id"] }] },
        } },
    })), @r#"
    Alias = Pet /The same./
    Colour = enum String { Red "red", Blue "blue", .. Unknown }
    Holder = {
        colour?: Colour default "red" /Of the fur./
        pet?: Pet|null read
        typed?: Pet
        twice?: Alias
        required?: Pet
    } closed
    Pet = {
        id: I64
    } closed
    "#);
}

#[test]
fn null_comes_with_what_is_referred_to() {
    assert_snapshot!(types(json!({
        "Maybe": { "type": "string", "nullable": true },
        "MaybePet": { "type": "object", "additionalProperties": false, "nullable": true, "properties": { "id": { "type": "integer" } } },
        "Holder": { "additionalProperties": false, "properties": {
            "a": { "$ref": "#/components/schemas/Maybe" },
            "b": { "$ref": "#/components/schemas/MaybePet" },
            "list": { "type": "array", "items": { "$ref": "#/components/schemas/MaybePet" } },
            "one_of": { "oneOf": [{ "$ref": "#/components/schemas/Maybe" }, { "type": "integer" }] },
        } },
    })), @"
    Holder = {
        a?: Maybe|null
        b?: MaybePet|null
        list?: [MaybePet|null]
        one_of?: HolderOneOf|null
    } closed
    HolderOneOf = union {
        Maybe(Maybe) ~ string
        Integer(I64) ~ integer
        .. Unknown
    }
    Maybe = String
    MaybePet = {
        id?: I64
    } closed
    ");
}

#[test]
fn a_union_among_the_members_has_the_others_in_each_variant() {
    assert_snapshot!(types(json!({
        "Base": { "additionalProperties": false, "required": ["id"], "properties": { "id": { "type": "string" } } },
        "Cat": { "additionalProperties": false, "properties": { "claws": { "type": "integer" } } },
        "Dog": { "additionalProperties": false, "properties": { "id": { "type": "string" }, "tricks": { "type": "integer" } } },
        "Pet": { "allOf": [
            { "$ref": "#/components/schemas/Base" },
            { "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }] },
        ] },
    })), @"
    Base = {
        id: String
    } closed
    Cat = {
        claws?: I64
    } closed
    Dog = {
        id?: String
        tricks?: I64
    } closed
    Pet = union {
        Cat(PetCat) ~ object {id, claws?}
        Dog(Dog) ~ object {id?, tricks?}
        .. Unknown
    }
    PetCat = {
        id: String
        claws?: I64
    } closed
    ");
}

#[test]
fn circles_told_from_both_ends() {
    let schemas = json!({
        "Pet": {
            "type": "object",
            "additionalProperties": false,
            "required": ["kind"],
            "properties": { "kind": { "type": "string" }, "name": { "type": "string" } },
            "discriminator": { "propertyName": "kind", "mapping": { "cat": "#/components/schemas/Cat" } },
            "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }],
        },
        "Cat": { "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "properties": { "claws": { "type": "integer" } } }] },
        "Dog": { "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "properties": { "friend": { "$ref": "#/components/schemas/Pet" } } }] },
        "Puppy": { "allOf": [{ "$ref": "#/components/schemas/Dog" }, { "properties": { "age": { "type": "integer" } } }] },
    });
    assert_snapshot!(types(schemas.clone()), @r#"
    Cat = {
        kind: String == "cat"
        name?: String
        claws?: I64
    } closed
    Dog = {
        kind: String == "Dog"
        name?: String
        friend?: *Pet
    } closed
    Pet = union by "kind" {
        Cat(Cat) "cat" ~ object {kind, name?, claws?}
        Dog(Dog) "Dog" ~ object {kind, name?, friend?}
        .. Unknown
    }
    Puppy = {
        kind: String
        name?: String
        friend?: Pet
        age?: I64
    } closed
    "#);
    assert_snapshot!(ledger(schemas), @"
    lossless schema.circle /components/schemas/Pet
    lossless schema.all-of-merged /components/schemas/Cat
    lossless schema.all-of-merged /components/schemas/Dog
    lossless schema.all-of-merged /components/schemas/Puppy
    ");
}

#[test]
fn inheritance_by_discriminator() {
    assert_snapshot!(types(json!({
        "Vehicle": {
            "required": ["type"],
            "properties": { "type": { "type": "string" }, "wheels": { "type": "integer" } },
            "discriminator": { "propertyName": "type", "mapping": {
                "car": "#/components/schemas/Car", "old-car": "Car", "plane": "#/components/schemas/Plane",
            } },
        },
        "Car": { "allOf": [{ "$ref": "#/components/schemas/Vehicle" }, { "properties": { "seats": { "type": "integer" } } }] },
        "Truck": { "allOf": [{ "$ref": "#/components/schemas/Car" }, { "properties": { "load": { "type": "number" } } }] },
        "Plane": { "properties": { "wings": { "type": "integer" } } },
        "Garage": { "additionalProperties": false, "properties": { "vehicle": { "$ref": "#/components/schemas/Vehicle" } } },
        "Alone": { "properties": { "type": { "type": "string" } }, "discriminator": { "propertyName": "type" } },
    })), @r#"
    Alone = {
        type_ "type"?: String
        .. Any
    }
    Car = {
        type_ "type": String
        wheels?: I64
        seats?: I64
        .. Any
    }
    Garage = {
        vehicle?: Vehicle
    } closed
    Plane = {
        wings?: I64
        .. Any
    }
    Truck = {
        type_ "type": String == "Truck"
        wheels?: I64
        seats?: I64
        load?: F64
        .. Any
    }
    Vehicle = union by "type" {
        Car(Car) "car" "old-car" ~ object {type, wheels?, seats?}
        Truck(Truck) "Truck" ~ object {type, wheels?, seats?, load?}
        Plane(VehiclePlane) "plane" ~ object {type, wheels?, wings?}
        Base(VehicleBase) ~ object {type, wheels?}
        .. Unknown
    }
    VehicleBase = {
        type_ "type": String
        wheels?: I64
        .. Any
    }
    VehiclePlane = {
        type_ "type": String == "plane"
        wheels?: I64
        wings?: I64
        .. Any
    }
    "#);
}

#[test]
fn contradictions_are_decided_for_the_more_specific() {
    let schemas = json!({
        "A": { "additionalProperties": false, "properties": { "x": { "type": "string" }, "y": { "enum": ["a"] } } },
        "B": { "allOf": [{ "$ref": "#/components/schemas/A" }, { "properties": { "x": { "type": "integer" }, "y": { "enum": ["b", "c"] } } }] },
        "Itself": { "allOf": [{ "$ref": "#/components/schemas/Itself" }, { "properties": { "x": { "type": "string" } } }] },
        "Round": { "$ref": "#/components/schemas/About" },
        "About": { "$ref": "#/components/schemas/Round" },
    });
    assert_snapshot!(types(schemas.clone()), @r#"
    A = {
        x?: String
        y?: String == "a"
    } closed
    About = Round
    B = {
        x?: I64
        y?: By
    } closed
    By = enum String { B "b", C "c", .. Unknown }
    Itself = {
        x?: String
        .. Any
    }
    Round = Any
    "#);
    assert_snapshot!(ledger(schemas), @"
    lossless schema.all-of-merged /components/schemas/B
    approximated schema.conflict /components/schemas/B/allOf/1/properties/x
    approximated schema.conflict /components/schemas/B/allOf/1/properties/y
    approximated schema.unsayable /components/schemas/Round
    ");
}

#[test]
fn what_refers_to_itself_through_a_refinement_ends() {
    assert_snapshot!(types(json!({
        "Node": { "properties": { "next": { "$ref": "#/components/schemas/Node" } } },
        "Leaf": { "allOf": [{ "$ref": "#/components/schemas/Node" }, { "properties": { "next": { "$ref": "#/components/schemas/Leaf" } } }] },
        "Other": { "properties": { "next": { "$ref": "#/components/schemas/Other" } } },
        "Both": { "allOf": [{ "$ref": "#/components/schemas/Node" }, { "$ref": "#/components/schemas/Other" }] },
    })), @"
    Both = {
        next?: BothNext
        .. Any
    }
    BothNext = {
        next?: *BothNext
        .. Any
    }
    Leaf = {
        next?: *Leaf
        .. Any
    }
    Node = {
        next?: *Node
        .. Any
    }
    Other = {
        next?: *Other
        .. Any
    }
    ");
}

#[test]
fn what_is_composed_of_itself_is_what_else_it_is_composed_of() {
    assert_snapshot!(types(json!({
        "Loop": { "allOf": [
            { "$ref": "#/components/schemas/Loop" },
            { "type": "object", "required": ["x"], "properties": { "x": { "type": "string" } } },
        ] },
        "Named": { "allOf": [{ "$ref": "#/components/schemas/Named" }, { "$ref": "#/components/schemas/Part" }] },
        "Part": { "type": "object", "properties": { "y": { "type": "string" } } },
    })), @"
    Loop = {
        x: String
        .. Any
    }
    Named = Part
    Part = {
        y?: String
        .. Any
    }
    ");
}
