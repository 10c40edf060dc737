//! The types of a small document, compiled and used: what is read is written back as it was.

#[path = "types/support.rs"]
mod support;
#[path = "golden/harbour/src/types.rs"]
#[allow(dead_code, unreachable_pub, deprecated, missing_docs, reason = "written for others")]
mod types;

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use support::Nullable;
use types::*;

/// A value, read from JSON and written back, which must give the same.
fn round<T: DeserializeOwned + Serialize + PartialEq + Debug>(json: &Value) -> T {
    let read: T = serde_json::from_value(json.clone()).unwrap_or_else(|error| panic!("{json}: {error}"));
    assert_eq!(read, serde_json::from_str(&json.to_string()).expect("text is no different"));
    assert_eq!(serde_json::to_value(&read).expect("it can be written"), *json);
    read
}

fn written(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("it can be written")
}

/// A ship with what has to be there.
fn ship() -> Value {
    json!({
        "id": "1", "name": "Aurora", "state": "moored", "position": [1.5, 2.5], "owner": null, "made": "2020-01-02"
    })
}

#[test]
fn a_ship_with_everything() {
    let mut json = ship();
    let more = json!({
        "position": [1.5, 2.5, "WGS 84", 3, 4], "owner": "Ada", "seen": "2026-11-21T09:30:00.000+00:00", "draught": 2.5,
        "crew": 3, "tonnage": 7, "fee": "12.50", "picture": "AAECAw", "callsign": null, "flags": ["auto", 1, 1.5, true],
        "tender": ship(), "type": "ship", "self": "x", "new": true, "Name": "AURORA", "über": "x",
        "extras": { "a": "b" }, "anything": null, "added tomorrow": { "by": ["the", "server"] }
    });
    for (name, value) in more.as_object().expect("it is one") {
        json[name] = value.clone();
    }
    let ship: Ship = round(&json);
    assert_eq!(ship.position, Position(1.5, 2.5, Some("WGS 84".to_owned()), vec![3, 4]));
    assert_eq!(ship.callsign, Nullable::Null);
    assert_eq!(ship.flags, Some(vec![Flag::Auto, Flag::N1, Flag::N1_5, Flag::True]));
    assert_eq!(ship.tender.map(|tender| tender.name), Some("Aurora".to_owned()));
    assert_eq!(ship.anything, Some(Value::Null));
    assert_eq!(ship.additional_properties["added tomorrow"]["by"][0], "the");
}

#[test]
fn a_ship_without_anything() {
    let ship: Ship = round(&ship());
    assert_eq!((ship.owner, ship.callsign, ship.anything), (None, Nullable::Absent, None));
    let failure = serde_json::from_value::<Ship>(json!({ "id": "1" })).expect_err("it has no name");
    assert_eq!(failure.to_string(), "missing field `name`");
}

#[test]
fn enums_keep_what_they_do_not_know() {
    for (text, state) in [
        ("at sea", State::AtSea),
        ("at-sea", State::AtSea2),
        ("", State::Empty),
        ("1st", State::N1st),
        ("self", State::SelfValue),
        ("no \"way\"", State::NoWay),
        ("sunk", State::Unknown("sunk".to_owned())),
    ] {
        assert_eq!(round::<State>(&json!(text)), state);
        assert_eq!(State::from(text).to_string(), text);
    }
    assert_eq!(round::<Level>(&json!(-1)), Level::Minus1);
    assert_eq!(round::<Level>(&json!(9)), Level::Unknown(9));
    assert_eq!(round::<Flag>(&json!({ "new": 1 })), Flag::Unknown(json!({ "new": 1 })));
}

#[test]
fn what_is_sent_is_built() {
    let ship = NewShip::new("Aurora", 12.5, "moored", Grain::new(3.0), ["Hull", "Ghent"])
        .level(7)
        .labels([("a".to_owned(), 1)].into())
        .parent(NewShip::new("Borea", 9.0, State::AtSea, Oil::new(4), Vec::<String>::new()));
    assert_eq!(
        written(&ship),
        json!({
            "kind": "new", "name": "Aurora", "length": 12.5, "state": "moored", "stops": ["Hull", "Ghent"],
            "cargo": { "kind": "grain", "tons": 3.0 }, "level": 7, "labels": { "a": 1 },
            "parent": {
                "kind": "new", "name": "Borea", "length": 9.0, "state": "at sea", "stops": [],
                "cargo": { "kind": "oil", "barrels": 4 }
            }
        })
    );
}

#[test]
fn a_change_tells_absent_from_null() {
    for (change, json) in [
        (ShipChange::new(), json!({})),
        (ShipChange::new().owner(None), json!({ "owner": null })),
        (ShipChange::new().owner("Ada").name("Borea"), json!({ "owner": "Ada", "name": "Borea" })),
        (ShipChange::new().tonnage(3).successor(None), json!({ "tonnage": 3, "successor": null })),
    ] {
        assert_eq!(written(&change), json);
        assert_eq!(round::<ShipChange>(&json), change);
    }
}

#[test]
fn a_discriminator_decides() {
    let grain = json!({ "kind": "grain", "tons": 3.5 });
    let mixed = json!({ "kind": "mixed", "parts": [grain, { "kind": "wool", "bales": 3 }, { "kind": "oil" }] });
    let Cargo::Mixed(read) = round(&mixed) else { panic!("it is mixed") };
    assert!(matches!(read.parts.as_slice(), [Cargo::Grain(_), Cargo::Unknown(_), Cargo::Unknown(_)]));
    assert_eq!(written(&Mixed::new([Cargo::from(Grain::new(3.5))])), json!({ "kind": "mixed", "parts": [grain] }));
}

#[test]
fn constants_decide() {
    assert!(matches!(round(&json!({ "what": "arrival", "at": "2026-11-21T09:30:00Z" })), Event::Arrival(_)));
    assert!(matches!(round(&json!({ "what": "departure", "to": "Hull", "by": 1 })), Event::Departure(_)));
    assert!(matches!(round(&json!({ "what": "collision", "to": "Hull" })), Event::Unknown(_)));
}

#[test]
fn the_form_decides() {
    assert_eq!(round::<Entry>(&json!("a")), "a".into());
    assert_eq!(round::<Entry>(&json!(1)), 1.into());
    assert!(matches!(round(&json!(["a"])), Entry::StringArray(_)));
    assert!(matches!(round(&json!([1])), Entry::Unknown(_)));
    assert!(matches!(round(&json!(null)), Entry::Unknown(_)));
    assert!(matches!(round(&json!({ "wind": 1.5 })), Entry::Weather(_)));
    assert!(matches!(round(&json!({ "wind": 1.5, "name": "Ciara" })), Entry::Storm(_)));
}

#[test]
fn maps_and_properties() {
    let things: Things = round(&json!({ "count": 1, "a": 1.5, "tree": { "x": { "y": {} }, "z": {} } }));
    assert_eq!(things.additional_properties.get("a"), Some(&1.5));
    assert_eq!(
        written(&Things::new(2).additional_properties([("b".to_owned(), 2.5)].into())),
        json!({ "count": 2, "b": 2.5 })
    );
}
