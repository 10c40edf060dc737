//! JSON by `serde_json`, with what it leaves open closed: duplicate keys and the depth limit.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::slips::Slips;
use super::{Limits, Position, Refusal};

/// The end of our message about a key; serde_json has others that begin like it.
const TWICE: &str = "is given twice";

pub(super) fn parse(text: &str, limits: &Limits) -> Result<Value, Refusal> {
    parse_with(text, limits, None)
}

/// Also where keys are given twice.
pub(super) fn parse_leniently(text: &str, limits: &Limits, slips: &Slips) -> Result<Value, Refusal> {
    parse_with(text, limits, Some(slips))
}

fn parse_with(text: &str, limits: &Limits, slips: Option<&Slips>) -> Result<Value, Refusal> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let seed = Node { depth: 0, max_depth: limits.max_depth, slips };
    seed.deserialize(&mut deserializer)
        .and_then(|value| deserializer.end().map(|()| value))
        .map_err(|error| refusal(&error, text))
}

fn refusal(error: &serde_json::Error, text: &str) -> Refusal {
    if error.is_eof() {
        return Refusal::new(
            Some(super::end_of(text)),
            "ends in the middle of a value",
            "the file is truncated; fetch it again",
        );
    }
    // serde_json appends its position to the message; ours stands in front of the line.
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or(&message);
    let way_out = if message.starts_with("nests") || message.starts_with("recursion limit") {
        super::TOO_DEEP
    } else if message.ends_with(TWICE) {
        "parsers disagree on which one counts; delete one"
    } else if message.starts_with("key must be a string") {
        "correct the JSON: keys stand in double quotes, and a comma only between members"
    } else {
        "correct the JSON"
    };
    let line = error.line().max(1);
    let column = column(text, line, error.column());
    Refusal::new(Some(Position { line, column }), message, way_out)
}

/// serde_json counts columns in bytes and we in characters.
fn column(text: &str, line: usize, bytes: usize) -> usize {
    let line = text.split('\n').nth(line - 1).unwrap_or_default();
    let end = line.floor_char_boundary_stable(bytes);
    line[..end].chars().count().max(1)
}

/// `str::floor_char_boundary` is newer than our MSRV.
trait FloorCharBoundary {
    fn floor_char_boundary_stable(&self, index: usize) -> usize;
}

impl FloorCharBoundary for str {
    fn floor_char_boundary_stable(&self, index: usize) -> usize {
        let index = index.min(self.len());
        (0..=index).rev().find(|&index| self.is_char_boundary(index)).unwrap_or(0)
    }
}

/// One value at a depth.
#[derive(Clone, Copy)]
struct Node<'s> {
    depth: usize,
    max_depth: usize,
    /// Where to note what is wrong; unless told, it is an error.
    slips: Option<&'s Slips>,
}

impl Node<'_> {
    fn child<E: serde::de::Error>(self) -> Result<Self, E> {
        let depth = self.depth + 1;
        if depth > self.max_depth {
            return Err(E::custom(format_args!("nests deeper than {} levels", self.max_depth)));
        }
        Ok(Self { depth, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("number out of range"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let child = self.child()?;
        let mut items = Vec::new();
        loop {
            let before = self.slips.map(|slips| slips.enter_index(items.len()));
            let item = access.next_element_seed(child)?;
            if let (Some(slips), Some(before)) = (self.slips, before) {
                slips.leave(before);
            }
            match item {
                Some(item) => items.push(item),
                None => break,
            }
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let child = self.child()?;
        let mut members = Map::new();
        while let Some(key) = access.next_key::<String>()? {
            if let Some(slips) = self.slips {
                let before = slips.enter(&key);
                let value = access.next_value_seed(child)?;
                slips.put(&mut members, key, value);
                slips.leave(before);
                continue;
            }
            if members.contains_key(&key) {
                return Err(A::Error::custom(format_args!("key {key:?} {TWICE}")));
            }
            let value = access.next_value_seed(child)?;
            members.insert(key, value);
        }
        Ok(Value::Object(members))
    }
}
