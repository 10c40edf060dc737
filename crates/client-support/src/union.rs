//! Unions: one of several types, which the value itself has to tell.
//!
//! The property that the document names as discriminator decides, where there is one. Else every variant
//! that the value cannot be is ruled out: by its JSON type, by constants, by properties that have to be
//! there. Of those left, the ones that know most of the value's properties come first, and the first one
//! that can hold the value without losing anything is it. What fits nowhere is kept as JSON.
//!
//! ```ignore
//! #[derive(Debug, Clone, PartialEq)]
//! pub enum Shape {
//!     Circle(Circle),
//!     Square(Box<Square>),
//!     /// Another value.
//!     Unknown(Value),
//! }
//! union!(Shape, Unknown, tag "type", { Circle: Probe::tags(&["circle"]), Square: Probe::tags(&["square"]) });
//! from!(Shape { Circle(Circle), Square(Square) });
//! ```

use serde::Deserialize;
use serde::de::Deserializer;
use serde_json::{Map, Value};

use super::read::Read;

/// Makes an enum whose variants hold one value each a JSON value that is one of them.
#[allow(unused_macros, reason = "an API may have no unions")]
macro_rules! union {
    ($name:ident, $unknown:ident, $(tag $tag:literal,)? { $($variant:ident: $probe:expr),* $(,)? }) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => ::serde::Serialize::serialize(value, serializer),)*
                    Self::$unknown(value) => ::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl $crate::support::Read<'_> for $name {}

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                use $crate::support::{Probe, Variant};
                const TAG: &str = concat!($($tag)?);
                let variants: &[(Probe, &dyn Variant<Self>)] =
                    &[$(($probe, &(Self::$variant as fn(_) -> Self))),*];
                $crate::support::read_union(deserializer, TAG, variants, Self::$unknown)
            }
        }
    };
}

/// Makes values of a variant values of the union.
#[allow(unused_macros, reason = "an API may have no unions")]
macro_rules! from {
    ($name:ident { $($variant:ident($from:ty)),* $(,)? }) => {$(
        impl ::core::convert::From<$from> for $name {
            fn from(value: $from) -> Self {
                Self::$variant(::core::convert::Into::into(value))
            }
        }
    )*};
}

#[allow(unused_imports, reason = "an API may have no unions")]
pub(crate) use {from, union};

/// What tells values of one variant from those of another.
#[derive(Debug, Clone, Copy)]
pub struct Probe {
    kinds: &'static str,
    tags: &'static [&'static str],
    constants: &'static [(&'static str, &'static [&'static str])],
    required: &'static [&'static str],
    known: &'static [&'static str],
    fallback: bool,
}

impl Probe {
    /// Any value.
    pub const ANY: Self = Self { kinds: "", tags: &[], constants: &[], required: &[], known: &[], fallback: false };

    /// An object.
    pub const OBJECT: Self = Self { kinds: "o", ..Self::ANY };

    /// Values of these JSON types, one letter each: `0` null, `b` boolean, `i` integer, `n` number
    /// (which includes integers), `s` string, `a` array, `o` object.
    pub const fn kinds(kinds: &'static str) -> Self {
        Self { kinds, ..Self::ANY }
    }

    /// An object whose discriminator has one of these values.
    pub const fn tags(tags: &'static [&'static str]) -> Self {
        Self { tags, ..Self::OBJECT }
    }

    /// An object where these properties, if they are there, have one of these values: strings as they
    /// are, others as JSON.
    pub const fn constants(self, constants: &'static [(&'static str, &'static [&'static str])]) -> Self {
        Self { constants, ..self }
    }

    /// An object that has at least these properties, and may have the others.
    pub const fn properties(self, required: &'static [&'static str], optional: &'static [&'static str]) -> Self {
        Self { required, known: optional, ..self }
    }

    /// The variant of an object whose discriminator is missing, or has a value that is of none.
    pub const fn fallback(self) -> Self {
        Self { fallback: true, ..self }
    }

    fn accepts_kind(&self, value: &Value) -> bool {
        let kind = |letter: char| self.kinds.contains(letter);
        self.kinds.is_empty()
            || match value {
                Value::Null => kind('0'),
                Value::Bool(_) => kind('b'),
                Value::Number(number) => kind('n') || (kind('i') && number.as_f64().is_some_and(|n| n.fract() == 0.0)),
                Value::String(_) => kind('s'),
                Value::Array(_) => kind('a'),
                Value::Object(_) => kind('o'),
            }
    }

    /// Whether the property of this name tells values of this variant from others.
    fn is_told_by(&self, tag: &str) -> bool {
        !self.tags.is_empty() || self.constants.iter().any(|(name, _)| *name == tag)
    }

    /// How well an object fits; `None` if it is none of this variant.
    fn score(&self, object: &Map<String, Value>) -> Option<Score> {
        let mut constants = 0;
        for (name, values) in self.constants {
            match object.get(*name) {
                Some(value) if values.iter().any(|constant| is_constant(value, constant)) => constants += 1,
                // One of several values may be one more tomorrow; the only one stays.
                Some(_) if values.len() > 1 => {}
                Some(_) => return None,
                None => {}
            }
        }
        if !self.required.iter().all(|name| object.contains_key(*name)) {
            return None;
        }
        let known = self.required.iter().chain(self.known).filter(|name| object.contains_key(**name)).count();
        Some(Score { constants, known })
    }
}

/// Best last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Score {
    constants: usize,
    known: usize,
}

/// Strings stand as they are in a table of constants, other values as JSON.
fn is_constant(value: &Value, constant: &str) -> bool {
    match value {
        Value::String(text) => text == constant,
        other => serde_json::to_string(other).is_ok_and(|json| json == constant),
    }
}

/// A way to read a value as a variant of a union.
pub trait Variant<U> {
    /// The value as this variant, if it is one.
    fn read(&self, value: &Value) -> Option<U>;
}

impl<T: for<'v> Read<'v>, U> Variant<U> for fn(T) -> U {
    fn read(&self, value: &Value) -> Option<U> {
        T::read(value).ok().map(self)
    }
}

/// Reads a value of a union.
///
/// # Errors
///
/// If the input is broken.
pub fn read_union<'de, U, D>(
    deserializer: D,
    tag: &str,
    variants: &[(Probe, &dyn Variant<U>)],
    unknown: fn(Value) -> U,
) -> Result<U, D::Error>
where
    U: serde::Serialize,
    D: Deserializer<'de>,
{
    let value = Value::deserialize(deserializer)?;
    let probes: Vec<&Probe> = variants.iter().map(|(probe, _)| probe).collect();
    let candidates = candidates(&value, tag, &probes);
    // By its tag; without one, the content would be a guess where the document has an answer.
    let is_told = value.get(tag).is_some() && !candidates.is_empty();
    let fallback = probes.iter().position(|probe| probe.fallback).filter(|_| value.is_object() && !is_told);
    if let Some(union) = fallback.and_then(|index| variants.get(index)).and_then(|(_, variant)| variant.read(&value)) {
        return Ok(union);
    }
    // What the discriminator points to nowhere may be of a variant that has no tag, if nothing of it is lost there.
    let mut untagged = Vec::new();
    if candidates.is_empty() && !tag.is_empty() {
        let is_untagged = |index: &usize| probes.get(*index).is_some_and(|probe| !probe.is_told_by(tag));
        untagged.extend(self::candidates(&value, "", &probes).into_iter().filter(is_untagged));
    }
    for index in untagged {
        let read = variants.get(index).and_then(|(_, variant)| variant.read(&value));
        if let Some(union) = read.filter(|union| serde_json::to_value(union).is_ok_and(|written| written == value)) {
            return Ok(union);
        }
    }
    let mut best = None;
    for index in &candidates {
        let Some(union) = variants.get(*index).and_then(|(_, variant)| variant.read(&value)) else { continue };
        // Without another candidate there is nothing to weigh.
        if candidates.len() == 1 || serde_json::to_value(&union).is_ok_and(|written| written == value) {
            return Ok(union);
        }
        best = best.or(Some(union));
    }
    Ok(best.unwrap_or_else(|| unknown(value)))
}

/// The variants that a value may be, the best first.
fn candidates(value: &Value, tag: &str, probes: &[&Probe]) -> Vec<usize> {
    let Value::Object(object) = value else {
        return (0..).zip(probes).filter(|(_, probe)| probe.accepts_kind(value)).map(|(index, _)| index).collect();
    };
    let tagged = object.get(tag).filter(|_| !tag.is_empty());
    let mut found: Vec<(Score, usize)> = Vec::new();
    for (index, probe) in probes.iter().enumerate().filter(|(_, probe)| probe.accepts_kind(value)) {
        let score = match tagged {
            Some(value) => {
                let meant = probe.tags.iter().any(|tag| is_constant(value, tag))
                    || probe.constants.iter().any(|(name, constants)| {
                        *name == tag && constants.iter().any(|constant| is_constant(value, constant))
                    });
                meant.then(|| probe.score(object).unwrap_or_default())
            }
            None => probe.score(object),
        };
        found.extend(score.map(|score| (score, index)));
    }
    found.sort_by(|(left, _), (right, _)| right.cmp(left));
    found.into_iter().map(|(_, index)| index).collect()
}
