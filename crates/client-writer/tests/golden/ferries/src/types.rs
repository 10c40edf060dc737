//! The types of the API.
//!
//! Properties that the document does not declare are in `additional_properties`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::support::{DateTime, Nullable, TypedProperties, object, open_enum, setters};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Change {
    pub from: Nullable<String>,
}

object!(Change, optional { "from": from });

impl Change {
    /// Nothing set.
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        from(impl Into<Nullable<String>>) = from.into();
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Crossing {
    pub id: String,
    pub from: String,
    pub kind: Option<Kind>,
    pub departs: Option<DateTime>,
    pub additional_properties: Map<String, Value>,
}

object!(
    Crossing,
    required { "id": id, "from": from },
    optional { "kind": kind, "departs": departs },
    rest additional_properties
);

impl Crossing {
    /// With what has to be there.
    pub fn new(id: impl Into<String>, from: impl Into<String>) -> Self {
        Self { id: id.into(), from: from.into(), kind: None, departs: None, additional_properties: Default::default() }
    }

    setters! {
        kind(impl Into<Kind>) = Some(kind.into());
        departs(impl Into<DateTime>) = Some(departs.into());
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub deck: Option<i64>,
    pub open: Option<bool>,
}

object!(Filter, optional { "deck": deck, "open": open });

impl Filter {
    /// Nothing set.
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        deck(i64) = Some(deck);
        open(bool) = Some(open);
    }
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Kind {
    Car,
    Foot,
    Rail,
    /// Another value.
    Unknown(String),
}

open_enum!(Kind, Unknown, { "car": Car, "foot": Foot, "rail": Rail });

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginBody {
    pub user: String,
    pub scopes: Option<Vec<String>>,
}

object!(LoginBody, required { "user": user }, optional { "scopes": scopes });

impl LoginBody {
    /// With what has to be there.
    pub fn new(user: impl Into<String>) -> Self {
        Self { user: user.into(), scopes: None }
    }

    setters! {
        scopes(impl IntoIterator<Item = impl Into<String>>) = Some(crate::support::list(scopes));
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Manual {
    pub title: String,
    pub seal: Option<String>,
    pub pages: Option<i64>,
    pub additional_properties: TypedProperties<i64>,
}

object!(Manual, required { "title": title }, optional { "seal": seal, "pages": pages }, rest additional_properties);

impl Manual {
    /// With what has to be there.
    pub fn new(title: impl Into<String>, seal: impl Into<String>) -> Self {
        Self { title: title.into(), seal: Some(seal.into()), pages: None, additional_properties: Default::default() }
    }

    setters! {
        pages(i64) = Some(pages);
        additional_properties(BTreeMap<String, i64>) = additional_properties.into();
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub name: String,
    pub berth: Option<i64>,
}

object!(Owner, required { "name": name }, optional { "berth": berth });

impl Owner {
    /// With what has to be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), berth: None }
    }

    setters! {
        berth(i64) = Some(berth);
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Patience {
    pub seconds: i64,
    pub additional_properties: Map<String, Value>,
}

object!(Patience, required { "seconds": seconds }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Position {
    pub lat: f64,
    pub lon: f64,
    pub additional_properties: Map<String, Value>,
}

object!(Position, required { "lat": lat, "lon": lon }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: String,
    pub additional_properties: Map<String, Value>,
}

object!(Problem, required { "title": title }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Question {
    pub text: String,
    pub stream: Option<bool>,
}

object!(Question, required { "text": text }, optional { "stream": stream });

impl Question {
    /// With what has to be there.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), stream: None }
    }

    setters! {
        stream(bool) = Some(stream);
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Receipt {
    pub number: i64,
    pub additional_properties: Map<String, Value>,
}

object!(Receipt, required { "number": number }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendFreightBody {
    /// The papers.
    pub papers: String,
    pub weight: f64,
    pub photos: Option<Vec<String>>,
    pub labels: Option<Vec<String>>,
    pub owner: Option<Owner>,
    pub note: Option<String>,
    pub additional_properties: Map<String, Value>,
}

object!(
    SendFreightBody,
    required { "papers": papers, "weight": weight },
    optional { "photos": photos, "labels": labels, "owner": owner, "note": note },
    rest additional_properties
);

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetOwnerBody {
    pub name: Option<String>,
    pub additional_properties: Map<String, Value>,
}

object!(SetOwnerBody, optional { "name": name }, rest additional_properties);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Word {
    pub word: String,
    pub additional_properties: Map<String, Value>,
}

object!(Word, required { "word": word }, rest additional_properties);
