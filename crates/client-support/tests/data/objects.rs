use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::support::object;
use super::support::setters;
use super::support::{Nullable, TypedProperties};
use super::{error, read, round};

#[derive(Debug, Clone, PartialEq)]
struct Pet {
    id: i64,
    r#type: String,
    parent: Option<Box<Pet>>,
    tag: Option<String>,
    nickname: Nullable<String>,
    additional_properties: Map<String, Value>,
}

object!(
    Pet,
    required { "id": id, "type": r#type },
    nullable { "parent": parent },
    optional { "Tag": tag, "nick-name": nickname },
    rest additional_properties
);

impl Pet {
    fn new(id: i64, r#type: impl Into<String>) -> Self {
        Self {
            id,
            r#type: r#type.into(),
            parent: None,
            tag: None,
            nickname: Nullable::Absent,
            additional_properties: Map::new(),
        }
    }

    setters! {
        tag(impl Into<String>) = Some(tag.into());
        nickname(impl Into<Nullable<String>>) = nickname.into();
    }
}

#[test]
fn members_in_any_order() {
    let pet: Pet = round(&json!({ "id": 1, "type": "cat", "parent": null, "Tag": "x" }));
    assert_eq!(pet, Pet::new(1, "cat").tag("x"));
    let text = r#"{ "Tag": "x", "type": "dog", "id": 2, "id": 1, "t\u0079pe": "cat" }"#;
    assert_eq!(serde_json::from_str::<Pet>(text).unwrap(), pet);
}

#[test]
fn recursion_behind_a_pointer() {
    let json = json!({ "id": 2, "type": "cat", "parent": { "id": 1, "type": "cat", "parent": null } });
    assert_eq!(round::<Pet>(&json).parent, Some(Box::new(Pet::new(1, "cat"))));
}

#[test]
fn absent_is_not_null() {
    for (pet, written) in [
        (Pet::new(1, "cat"), json!({ "id": 1, "type": "cat", "parent": null })),
        (Pet::new(1, "cat").nickname(None), json!({ "id": 1, "type": "cat", "parent": null, "nick-name": null })),
        (Pet::new(1, "cat").nickname("Bo"), json!({ "id": 1, "type": "cat", "parent": null, "nick-name": "Bo" })),
    ] {
        assert_eq!(serde_json::to_value(&pet).unwrap(), written);
        assert_eq!(round::<Pet>(&written), pet);
    }
}

#[test]
fn a_nullable_that_has_to_be_there_may_be_missing() {
    assert_eq!(read::<Pet>(&json!({ "id": 1, "type": "cat" })), Pet::new(1, "cat"));
    assert_eq!(read::<Pet>(&json!({ "id": 1, "type": "cat", "Tag": null })), Pet::new(1, "cat"));
}

#[test]
fn what_is_not_declared_is_kept() {
    let json = json!({ "id": 1, "type": "cat", "parent": null, "born": { "year": 2020 } });
    assert_eq!(round::<Pet>(&json).additional_properties["born"]["year"], 2020);
}

#[test]
fn failures_name_the_member() {
    assert_eq!(error::<Pet>(&json!({ "type": "cat" })), "missing field `id`");
    assert_eq!(error::<Pet>(&json!([])), "invalid type: sequence, expected an object");
    assert_eq!(error::<Pet>(&json!({ "id": "1" })), "invalid type: string \"1\", expected i64");
}

#[derive(Debug, Clone, Default, PartialEq)]
struct Empty {}

object!(Empty);

#[derive(Debug, Clone, PartialEq)]
struct Counts {
    total: i64,
    additional_properties: TypedProperties<i64>,
}

object!(Counts, required { "total": total }, rest additional_properties);

/// Names that the macro uses itself.
#[derive(Debug, Clone, Default, PartialEq)]
struct Hygiene {
    map: Option<bool>,
    writer: Option<bool>,
    serializer: Option<bool>,
    value: Option<Value>,
}

object!(Hygiene, optional { "map": map, "writer": writer, "serializer": serializer }, any { "value": value });

#[test]
fn null_is_json_like_any_other() {
    assert_eq!(round::<Hygiene>(&json!({ "value": null })).value, Some(Value::Null));
    assert_eq!(round::<Hygiene>(&json!({ "value": [null] })).value, Some(json!([null])));
    assert_eq!(round::<Hygiene>(&json!({})).value, None);
}

#[test]
fn all_parts_are_optional() {
    assert_eq!(read::<Empty>(&json!({ "a": [1] })), Empty {});
    round::<Empty>(&json!({}));
    assert_eq!(round::<Counts>(&json!({ "total": 2, "a": 1, "b": 1 })).additional_properties.len(), 2);
    round::<Hygiene>(&json!({ "map": true, "serializer": false }));
}

#[test]
fn what_is_not_of_the_declared_type_is_kept_beside() {
    let json = json!({ "total": 2, "a": 1, "b": { "c": 1 }, "d": null });
    let counts = round::<Counts>(&json);
    assert_eq!(counts.additional_properties.get("a"), Some(&1));
    assert_eq!(counts.additional_properties.len(), 1);
    assert_eq!(counts.additional_properties.others()["b"], json!({ "c": 1 }));
    let text = r#"{ "total": 1, "a": 1, "a": "x", "b": "x", "b": 1 }"#;
    let counts: Counts = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_value(&counts).unwrap(), json!({ "total": 1, "a": "x", "b": 1 }));
    let made = Counts { total: 1, additional_properties: BTreeMap::from([("a".to_owned(), 1)]).into() };
    assert_eq!(made, read(&json!({ "total": 1, "a": 1 })));
}

/// Integers wherever they may stand.
#[derive(Debug, Clone, PartialEq)]
struct Numbers {
    one: i64,
    small: Option<i32>,
    big: Option<u64>,
    list: Vec<i64>,
    map: Option<BTreeMap<String, Option<Box<i64>>>>,
    maybe: Nullable<i64>,
    float: Option<f64>,
}

object!(
    Numbers,
    required { "one": one, "list": list },
    optional { "small": small, "big": big, "map": map, "maybe": maybe, "float": float }
);

#[test]
fn an_integer_may_have_a_fraction_of_zero() {
    let text = r#"{ "one": 1.0, "list": [2.0, -3], "small": 1e3, "big": 18446744073709551615,
        "map": { "a": 4.0, "b": null }, "maybe": 5.0, "float": 6 }"#;
    let expected = Numbers {
        one: 1,
        small: Some(1000),
        big: Some(u64::MAX),
        list: vec![2, -3],
        map: Some(BTreeMap::from([("a".to_owned(), Some(Box::new(4))), ("b".to_owned(), None)])),
        maybe: Nullable::Value(5),
        float: Some(6.0),
    };
    assert_eq!(serde_json::from_str::<Numbers>(text).unwrap(), expected);
    assert_eq!(read::<Numbers>(&serde_json::from_str(text).unwrap()), expected);
    for (one, said) in [
        (json!(1.5), "invalid type: floating point `1.5`, expected i64"),
        (json!(1e17), "invalid type: floating point `1e+17`, expected i64"),
        (json!(u64::MAX), "invalid value: integer `18446744073709551615`, expected i64"),
        (json!("1"), "invalid type: string \"1\", expected i64"),
    ] {
        assert_eq!(error::<Numbers>(&json!({ "one": one, "list": [] })), said);
    }
    let small = json!({ "one": 1, "list": [], "small": 3_000_000_000_i64 });
    assert_eq!(error::<Numbers>(&small), "invalid value: integer `3000000000`, expected i32");
    assert_eq!(error::<Numbers>(&json!({ "one": 1, "list": {} })), "invalid type: map, expected a sequence");
}
