use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::support::Nullable;
use super::support::object;
use super::support::setters;
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
    additional_properties: BTreeMap<String, i64>,
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
