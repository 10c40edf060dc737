use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::support::object;
use super::support::{from, union};
use super::{read, round};

#[derive(Debug, Clone, Default, PartialEq)]
struct Cat {
    kind: Option<String>,
    lives: Option<i64>,
}

object!(Cat, optional { "kind": kind, "lives": lives });

#[derive(Debug, Clone, PartialEq)]
struct Dog {
    kind: String,
    tricks: Vec<String>,
    puppy: Option<Box<Animal>>,
}

object!(Dog, required { "kind": kind, "tricks": tricks }, optional { "puppy": puppy });

#[derive(Debug, Clone, PartialEq)]
enum Animal {
    Cat(Cat),
    Dog(Box<Dog>),
    Unknown(Value),
}

union!(Animal, Unknown, tag "kind", {
    Cat: Probe::tags(&["cat", "kitten"]),
    Dog: Probe::tags(&["dog"]).properties(&["kind", "tricks"], &["puppy"]),
});
from!(Animal { Cat(Cat), Dog(Dog) });

#[test]
fn the_discriminator_decides() {
    assert!(matches!(round(&json!({ "kind": "kitten", "lives": 9 })), Animal::Cat(_)));
    let json = json!({ "kind": "dog", "tricks": ["sit"], "puppy": { "kind": "dog", "tricks": [] } });
    assert!(matches!(round(&json), Animal::Dog(dog) if matches!(dog.puppy.as_deref(), Some(Animal::Dog(_)))));
    assert_eq!(Animal::from(Cat::default()), Animal::Cat(Cat::default()));
}

#[test]
fn what_is_not_known_is_kept() {
    for json in [
        json!({ "kind": "newt", "tricks": [] }),
        json!({ "kind": "dog", "tricks": "none" }),
        json!({ "kind": 1 }),
        json!("dog"),
        json!(null),
    ] {
        assert!(matches!(round(&json), Animal::Unknown(_)), "{json}");
    }
}

#[test]
fn without_the_discriminator_properties_tell() {
    assert!(matches!(round(&json!({ "lives": 9 })), Animal::Cat(_)));
}

#[derive(Debug, Clone, PartialEq)]
struct Base {
    kind: String,
    rest: Map<String, Value>,
}

object!(Base, required { "kind": kind }, rest rest);

#[derive(Debug, Clone, PartialEq)]
enum Being {
    Cat(Cat),
    Base(Base),
    Unknown(Value),
}

union!(Being, Unknown, tag "kind", {
    Cat: Probe::tags(&["cat"]).properties(&[], &["lives"]),
    Base: Probe::OBJECT,
});

#[test]
fn what_has_no_tag_holds_what_the_discriminator_does_not_know() {
    assert!(matches!(round(&json!({ "kind": "newt", "lives": 1 })), Being::Base(_)));
    assert!(matches!(round(&json!({ "kind": "cat", "lives": 1 })), Being::Cat(_)));
    // What is known but is not as declared stays JSON.
    assert!(matches!(round(&json!({ "kind": "cat", "lives": "many" })), Being::Unknown(_)));
    assert!(matches!(round(&json!({ "kind": 1 })), Being::Unknown(_)));
}

#[derive(Debug, Clone, Default, PartialEq)]
struct Small {
    id: Option<i64>,
}

object!(Small, optional { "id": id });

#[derive(Debug, Clone, Default, PartialEq)]
struct Large {
    id: Option<i64>,
    name: Option<String>,
    size: Option<Value>,
}

object!(Large, optional { "id": id, "name": name, "size": size });

#[derive(Debug, Clone, PartialEq)]
enum Item {
    Small(Small),
    Large(Large),
    Words(BTreeMap<String, Small>),
    Text(String),
    Integer(i64),
    Number(f64),
    Flag(Option<bool>),
    Smalls(Vec<Small>),
    Larges(Vec<Large>),
    Unknown(Value),
}

union!(Item, Unknown, {
    Small: Probe::OBJECT.properties(&[], &["id"]),
    Large: Probe::OBJECT.properties(&[], &["id", "name", "size"]),
    Words: Probe::OBJECT,
    Text: Probe::kinds("s"),
    Integer: Probe::kinds("i"),
    Number: Probe::kinds("n"),
    Flag: Probe::kinds("b0"),
    Smalls: Probe::kinds("a"),
    Larges: Probe::kinds("a"),
});
from!(Item { Text(String), Text(&str) });

#[test]
fn the_variant_that_knows_most_comes_first() {
    assert!(matches!(round(&json!({ "id": 1 })), Item::Small(_)));
    assert!(matches!(round(&json!({ "id": 1, "name": "a" })), Item::Large(_)));
    assert!(matches!(round(&json!({ "x": { "id": 1 } })), Item::Words(_)));
    assert!(matches!(read(&json!({ "x": { "id": "a" } })), Item::Small(_)));
}

#[test]
fn json_types_tell() {
    assert_eq!(round::<Item>(&json!("a")), Item::from("a"));
    assert!(matches!(round(&json!(1)), Item::Integer(1)));
    assert!(matches!(round(&json!(1.5)), Item::Number(_)));
    assert!(matches!(round(&json!(null)), Item::Flag(None)));
    assert!(matches!(round(&json!([])), Item::Smalls(_)));
}

#[test]
fn of_equals_the_one_that_loses_nothing() {
    assert!(matches!(round(&json!([{ "id": 1 }])), Item::Smalls(_)));
    assert!(matches!(round(&json!([{ "id": 1, "name": "a" }])), Item::Larges(_)));
}

#[derive(Debug, Clone, PartialEq)]
enum Event {
    Open(Cat),
    Closed(Cat),
    Other(Cat),
    Unknown(Value),
}

union!(Event, Unknown, {
    Open: Probe::OBJECT.constants(&[("kind", &["open"]), ("lives", &["9"])]),
    Closed: Probe::OBJECT.constants(&[("kind", &["closed"])]),
    Other: Probe::OBJECT.constants(&[("kind", &["a", "b"])]).properties(&["kind"], &[]),
});

#[test]
fn constants_tell() {
    assert!(matches!(round(&json!({ "kind": "open", "lives": 9 })), Event::Open(_)));
    assert!(matches!(round(&json!({ "kind": "open" })), Event::Open(_)));
    assert!(matches!(round(&json!({ "kind": "closed", "lives": 9 })), Event::Closed(_)));
    assert!(matches!(round(&json!({ "kind": "b" })), Event::Other(_)));
    // One of several values may be one more tomorrow.
    assert!(matches!(round(&json!({ "kind": "c" })), Event::Other(_)));
}

/// With a variant for what has no tag, or an unknown one.
#[derive(Debug, Clone, PartialEq)]
enum Pet {
    Cat(Cat),
    Other(Counted),
    Unknown(Value),
}

#[derive(Debug, Clone, PartialEq)]
struct Counted {
    lives: i64,
    additional_properties: Map<String, Value>,
}

object!(Counted, required { "lives": lives }, rest additional_properties);
union!(Pet, Unknown, tag "kind", { Cat: Probe::tags(&["cat"]), Other: Probe::tags(&["other"]).fallback() });

#[test]
fn a_fallback_takes_what_no_tag_tells() {
    assert!(matches!(round(&json!({ "kind": "cat", "lives": 9 })), Pet::Cat(_)));
    for json in [json!({ "lives": 9 }), json!({ "kind": "newt", "lives": 1 }), json!({ "kind": "other", "lives": 1 })] {
        assert!(matches!(round(&json), Pet::Other(_)), "{json}");
    }
    // What is not of that variant either.
    assert!(matches!(round(&json!({ "kind": "newt" })), Pet::Unknown(_)));
    assert!(matches!(round(&json!([1])), Pet::Unknown(_)));
}

/// A union of scalars.
#[derive(Debug, Clone, PartialEq)]
enum Amount {
    Number(i64),
    Text(String),
    Unknown(Value),
}

union!(Amount, Unknown, { Number: Probe::kinds("i"), Text: Probe::kinds("s") });

#[test]
fn an_integer_in_a_union_may_have_a_fraction_of_zero() {
    assert_eq!(read::<Amount>(&json!(1.0)), Amount::Number(1));
    assert_eq!(round::<Amount>(&json!(1.5)), Amount::Unknown(json!(1.5)));
}
