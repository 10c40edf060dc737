//! The types of the API.
//!
//! Properties that the document does not declare are in `additional_properties`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::support::{
    Base64, Date, DateTime, Decimal, Nullable, TypedProperties, Uuid, from, integer_enum, mixed_enum, object,
    open_enum, setters, tuple, union,
};

/// By a discriminator.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Cargo {
    Grain(Grain),
    Oil(Oil),
    Mixed(Mixed),
    /// Another value.
    Unknown(Value),
}

union!(Cargo, Unknown, tag "kind", {
    Grain: Probe::tags(&["grain"]), Oil: Probe::tags(&["oil"]), Mixed: Probe::tags(&["mixed"]),
});
from!(Cargo { Grain(Grain), Oil(Oil), Mixed(Mixed) });

/// By nothing but its form.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Entry {
    String(String),
    Integer(i64),
    StringArray(Vec<String>),
    Weather(Weather),
    Storm(Storm),
    /// Another value.
    Unknown(Value),
}

union!(Entry, Unknown, {
    String: Probe::kinds("s"), Integer: Probe::kinds("i"), StringArray: Probe::kinds("a"), Weather: Probe::OBJECT,
    Storm: Probe::OBJECT.properties(&[], &["name", "damage"]),
});
from!(Entry { String(String), String(&str), Integer(i64), StringArray(Vec<String>), Weather(Weather), Storm(Storm) });

/// By a constant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    Arrival(EventVariant0),
    Departure(EventVariant1),
    /// Another value.
    Unknown(Value),
}

union!(Event, Unknown, tag "what", { Arrival: Probe::tags(&["arrival"]), Departure: Probe::tags(&["departure"]) });

/// Arrival
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventVariant0 {
    pub what: String,
    pub at: DateTime,
    pub additional_properties: Map<String, Value>,
}

object!(EventVariant0, required { "what": what, "at": at }, rest additional_properties);

/// Departure
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventVariant1 {
    pub what: String,
    pub to: String,
    pub additional_properties: Map<String, Value>,
}

object!(EventVariant1, required { "what": what, "to": to }, rest additional_properties);

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Flag {
    Auto,
    N1,
    N1_5,
    True,
    /// Another value.
    Unknown(Value),
}

mixed_enum!(Flag, Unknown, { "\"auto\"": Auto, "1": N1, "1.5": N1_5, "true": True });

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Grain {
    pub kind: String,
    pub tons: f64,
}

object!(Grain, required { "kind": kind, "tons": tons });

impl Grain {
    /// With what has to be there.
    pub fn new(tons: f64) -> Self {
        Self { kind: "grain".into(), tons }
    }
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Level {
    Minus1,
    N0,
    N7,
    /// Another value.
    Unknown(i64),
}

integer_enum!(Level, Unknown, { -1: Minus1, 0: N0, 7: N7 });

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Mixed {
    pub kind: String,
    pub parts: Vec<Cargo>,
}

object!(Mixed, required { "kind": kind, "parts": parts });

impl Mixed {
    /// With what has to be there.
    pub fn new(parts: impl IntoIterator<Item = impl Into<Cargo>>) -> Self {
        Self { kind: "mixed".into(), parts: crate::support::list(parts) }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NewShip {
    pub kind: String,
    pub name: String,
    pub length: f64,
    pub state: State,
    pub cargo: Cargo,
    pub stops: Vec<String>,
    pub level: Option<Level>,
    pub parent: Option<Box<NewShip>>,
    pub labels: Option<BTreeMap<String, i64>>,
    /// For the harbour master.
    pub note: Option<String>,
}

object!(
    NewShip,
    required { "kind": kind, "name": name, "length": length, "state": state, "cargo": cargo, "stops": stops },
    optional { "level": level, "parent": parent, "labels": labels, "note": note },
);

impl NewShip {
    /// With what has to be there.
    pub fn new(
        name: impl Into<String>,
        length: f64,
        state: impl Into<State>,
        cargo: impl Into<Cargo>,
        stops: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            kind: "new".into(),
            name: name.into(),
            length,
            state: state.into(),
            cargo: cargo.into(),
            stops: crate::support::list(stops),
            level: None,
            parent: None,
            labels: None,
            note: None,
        }
    }

    setters! {
        level(impl Into<Level>) = Some(level.into());
        parent(NewShip) = Some(Box::new(parent));
        labels(BTreeMap<String, i64>) = Some(labels);
        note(impl Into<String>) = Some(note.into());
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Oil {
    /// Default: `"oil"`.
    pub kind: Option<String>,
    pub barrels: i64,
}

object!(Oil, required { "barrels": barrels }, optional { "kind": kind });

impl Oil {
    /// With what has to be there.
    pub fn new(barrels: i64) -> Self {
        Self { kind: Some("oil".into()), barrels }
    }

    setters! {
        kind(impl Into<String>) = Some(kind.into());
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Position(pub f64, pub f64, pub Option<String>, pub Vec<i64>);

tuple!(Position, [e0, e1], [e2], rest more);

/// A ship, see \[the register] and \<b>its\</b> <https://ships.example/>.
///
/// ```text
/// let ship = 1;
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Ship {
    pub id: Uuid,
    /// What it is called */ here.
    pub name: String,
    pub state: State,
    pub position: Position,
    /// Nobody owns a wreck.
    pub owner: Option<String>,
    pub made: Date,
    pub seen: Option<DateTime>,
    /// Default: `2.5`.
    pub draught: Option<f64>,
    /// How many people. Default: `1`.
    pub crew: Option<i64>,
    #[deprecated]
    pub tonnage: Option<i32>,
    pub fee: Option<Decimal>,
    pub picture: Option<Base64>,
    pub callsign: Nullable<String>,
    pub flags: Option<Vec<Flag>>,
    pub tender: Option<Box<Ship>>,
    pub type_: Option<String>,
    pub self_: Option<String>,
    pub new_: Option<bool>,
    pub name2: Option<String>,
    pub ber: Option<String>,
    pub extras: Option<BTreeMap<String, String>>,
    pub anything: Option<Value>,
    pub additional_properties: Map<String, Value>,
}

object!(
    Ship,
    required { "id": id, "name": name, "state": state, "position": position, "made": made },
    nullable { "owner": owner },
    optional {
        "seen": seen, "draught": draught, "crew": crew, "tonnage": tonnage, "fee": fee, "picture": picture,
        "callsign": callsign, "flags": flags, "tender": tender, "type": type_, "self": self_, "new": new_,
        "Name": name2, "über": ber, "extras": extras,
    },
    any { "anything": anything },
    rest additional_properties
);

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipChange {
    pub name: Option<String>,
    pub owner: Nullable<String>,
    pub tonnage: Nullable<i64>,
    pub successor: Nullable<NewShip>,
}

object!(ShipChange, optional { "name": name, "owner": owner, "tonnage": tonnage, "successor": successor });

impl ShipChange {
    /// Nothing set.
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        name(impl Into<String>) = Some(name.into());
        owner(impl Into<Nullable<String>>) = owner.into();
        tonnage(impl Into<Nullable<i64>>) = tonnage.into();
        successor(impl Into<Nullable<NewShip>>) = successor.into();
    }
}

/// Where it is.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum State {
    AtSea,
    AtSea2,
    Empty,
    N1st,
    Moored,
    SelfValue,
    NoWay,
    /// Another value.
    Unknown(String),
}

open_enum!(State, Unknown, {
    "at sea": AtSea, "at-sea": AtSea2, "": Empty, "1st": N1st, "moored": Moored, "self": SelfValue,
    "no \"way\"": NoWay,
});

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Storm {
    pub wind: Option<f64>,
    pub rain: Option<bool>,
    pub name: Option<String>,
    pub damage: Option<Things>,
}

object!(Storm, optional { "wind": wind, "rain": rain, "name": name, "damage": damage });

impl Storm {
    /// Nothing set.
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        wind(f64) = Some(wind);
        rain(bool) = Some(rain);
        name(impl Into<String>) = Some(name.into());
        damage(Things) = Some(damage);
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Things {
    pub count: i64,
    pub tree: Option<Tree>,
    pub additional_properties: TypedProperties<f64>,
}

object!(Things, required { "count": count }, optional { "tree": tree }, rest additional_properties);

impl Things {
    /// With what has to be there.
    pub fn new(count: i64) -> Self {
        Self { count, tree: None, additional_properties: Default::default() }
    }

    setters! {
        tree(impl Into<Tree>) = Some(tree.into());
        additional_properties(BTreeMap<String, f64>) = additional_properties.into();
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Tree {
    Map(BTreeMap<String, Tree>),
    /// Another value.
    Unknown(Value),
}

union!(Tree, Unknown, { Map: Probe::OBJECT });
from!(Tree { Map(BTreeMap<String, Tree>) });

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Weather {
    pub wind: Option<f64>,
    pub rain: Option<bool>,
}

object!(Weather, optional { "wind": wind, "rain": rain });

impl Weather {
    /// Nothing set.
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        wind(f64) = Some(wind);
        rain(bool) = Some(rain);
    }
}
