//! The smallest value that a schema should allow.

use std::cmp::Ordering;

use serde_json::{Map, Number, Value, json};

use super::pattern;
use crate::contract::SchemaId;
use crate::contract::schemas::{Array, Object, Schema, Schemas, Types, compare_numbers};
use crate::rule::Direction;

/// How many schemas are looked at for one value.
const MOST: usize = 600;
/// How deep a value is at most.
const DEEPEST: usize = 12;
/// How long a text and how many elements an array has at most.
pub(super) const LONGEST: u64 = 10_000;

/// Makes values of one side.
#[derive(Debug)]
pub(super) struct Sampler<'e, 'd> {
    schemas: &'e Schemas<'d>,
    direction: Direction,
    left: usize,
}

impl<'e, 'd> Sampler<'e, 'd> {
    pub(super) fn new(schemas: &'e Schemas<'d>, direction: Direction) -> Self {
        Self { schemas, direction, left: MOST }
    }

    /// A value of a schema.
    pub(super) fn value(&mut self, id: SchemaId) -> Option<Value> {
        self.at(id, DEEPEST)
    }

    /// A value of a schema that has one of some types.
    pub(super) fn typed(&mut self, schema: &Schema<'_>, types: Types) -> Option<Value> {
        self.of(schema, types, DEEPEST)
    }

    fn at(&mut self, id: SchemaId, depth: usize) -> Option<Value> {
        let schemas = self.schemas;
        let schema = schemas.get(id);
        self.of(schema, schema.types, depth)
    }

    fn of(&mut self, schema: &Schema<'_>, types: Types, depth: usize) -> Option<Value> {
        self.left = self.left.checked_sub(1)?;
        let types = types.and(schema.types);
        if let Some(values) = &schema.values {
            let found = values.iter().find(|value| types.contains(Types::of(value)));
            return found.map(|value| (*value).clone()).or_else(|| types.meets(Types::NULL).then_some(Value::Null));
        }
        if !schema.unions().is_empty() {
            return self.of_union(schema, types, depth);
        }
        // Where the type is left open, the keywords tell which one is meant.
        let meant = if schema.object.is_some() && types.meets(Types::OBJECT) {
            Types::OBJECT
        } else if schema.array.is_some() && types.meets(Types::ARRAY) {
            Types::ARRAY
        } else {
            types
        };
        if meant.meets(Types::STRING) {
            return text(schema).map(Value::from);
        }
        if meant.meets(Types::NUMBER) {
            return number(schema).map(Value::Number);
        }
        if meant.meets(Types::BOOLEAN) {
            return Some(Value::Bool(true));
        }
        // What cannot be filled may still be null.
        let compound = if meant.meets(Types::OBJECT) {
            let none = Object::default();
            self.object(schema.object.as_deref().unwrap_or(&none), depth)
        } else if meant.meets(Types::ARRAY) {
            let none = Array::default();
            self.array(schema.array.as_deref().unwrap_or(&none), depth)
        } else {
            None
        };
        compound.or_else(|| types.meets(Types::NULL).then_some(Value::Null))
    }

    /// A value of the first branch that has one, with what is needed around it.
    fn of_union(&mut self, schema: &Schema<'_>, types: Types, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        let around = match &schema.object {
            Some(object) if types.meets(Types::OBJECT) => self.object(object, depth),
            _ => None,
        };
        let union = schema.unions().first()?;
        let schemas = self.schemas;
        for branch in &union.branches {
            let inner = schemas.get(*branch);
            if let Some(value) = self.of(inner, types, depth) {
                return Some(discriminated(schema, *branch, schemas, merged(value, around)));
            }
        }
        types.meets(Types::NULL).then_some(Value::Null)
    }

    fn object(&mut self, object: &Object<'_>, depth: usize) -> Option<Value> {
        let below = depth.checked_sub(1)?;
        let mut members = Map::new();
        for name in &object.required {
            let id = object.property(name).or(object.additional).unwrap_or(Schemas::ANY);
            let schema = self.schemas.get(id);
            let is_hidden = match self.direction {
                Direction::Request => schema.read_only,
                Direction::Response => schema.write_only,
                Direction::None => false,
            };
            if !is_hidden {
                members.insert((*name).to_owned(), self.at(id, below)?);
            }
        }
        let least = object.min.unwrap_or(0).min(LONGEST);
        let more = |members: &Map<String, Value>| (members.len() as u64) < least;
        for (name, id) in &object.properties {
            if !more(&members) {
                break;
            }
            if !members.contains_key(*name)
                && let Some(value) = self.at(*id, below)
            {
                members.insert((*name).to_owned(), value);
            }
        }
        let mut index = 0;
        while more(&members) {
            let value = self.at(object.additional.unwrap_or(Schemas::ANY), below)?;
            members.insert(format!("x{index}"), value);
            index += 1;
        }
        Some(Value::Object(members))
    }

    fn array(&mut self, array: &Array, depth: usize) -> Option<Value> {
        let below = depth.checked_sub(1)?;
        let mut elements = Vec::new();
        let least = array.min.unwrap_or(0).min(LONGEST);
        for contains in &array.contains {
            for _ in 0..contains.min.unwrap_or(1).min(LONGEST) {
                elements.push(self.at(contains.schema, below)?);
            }
        }
        while (elements.len() as u64) < least {
            let id = array.prefix.get(elements.len()).copied().or(array.items).unwrap_or(Schemas::ANY);
            let element = self.at(id, below)?;
            elements.push(if array.unique { another(element, elements.len()) } else { element });
        }
        Some(Value::Array(elements))
    }
}

/// A value that differs from others by an index.
fn another(value: Value, index: usize) -> Value {
    match value {
        _ if index == 0 => value,
        Value::String(text) => Value::from(format!("{text}{index}")),
        Value::Number(number) => {
            number.as_i64().map_or(Value::Number(number), |n| json!(n.saturating_add(index as i64)))
        }
        other => other,
    }
}

/// A branch with what stands around it.
pub(super) fn merged(value: Value, around: Option<Value>) -> Value {
    match (value, around) {
        (Value::Object(mut members), Some(Value::Object(more))) => {
            for (name, value) in more {
                members.entry(name).or_insert(value);
            }
            Value::Object(members)
        }
        (value, _) => value,
    }
}

/// The value with the property that says which branch it is.
pub(super) fn discriminated(schema: &Schema<'_>, branch: SchemaId, schemas: &Schemas<'_>, value: Value) -> Value {
    let Value::Object(mut members) = value else {
        return value;
    };
    // A branch that has one value for it has it already.
    let says_itself = |property: &str| {
        let object = schemas.get(branch).object.as_ref();
        object.and_then(|object| object.property(property)).is_some_and(|id| schemas.get(id).values.is_some())
    };
    if let Some(discriminator) = schema.discriminator()
        && let Some(property) = discriminator.get("propertyName").and_then(Value::as_str)
        && !says_itself(property)
        && let Some(name) = schemas.component(branch)
    {
        let mapping = discriminator.get("mapping").and_then(Value::as_object);
        let key = mapping.into_iter().flatten().find(|(_, target)| {
            target.as_str().is_some_and(|target| target == name || target.ends_with(&format!("/{name}")))
        });
        members.insert(property.to_owned(), Value::from(key.map_or(name, |(key, _)| key.as_str())));
    }
    Value::Object(members)
}

/// A text of a format.
pub(super) fn of_format(format: &str) -> Option<&'static str> {
    Some(match format {
        "date-time" => "2026-01-31T12:00:00Z",
        "date" => "2026-01-31",
        "time" => "12:00:00Z",
        "duration" => "P1D",
        "email" | "idn-email" => "a@example.com",
        "hostname" | "idn-hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "uri" | "url" | "iri" | "uri-reference" | "iri-reference" => "https://example.com/",
        "uuid" => "00000000-0000-4000-8000-000000000000",
        "json-pointer" => "/a",
        "regex" => "a",
        "byte" => "YQ==",
        _ => return None,
    })
}

/// The shortest text.
pub(super) fn text(schema: &Schema<'_>) -> Option<String> {
    let said = schema.text.as_deref();
    let mut text = match (said.and_then(|text| text.patterns.first()), schema.formats.first()) {
        (Some(pattern), _) => examples(schema)
            .find_map(|example| example.as_str().map(ToOwned::to_owned))
            .or_else(|| pattern::matching(pattern))?,
        (None, Some(format)) => of_format(format).unwrap_or_default().to_owned(),
        (None, None) => String::new(),
    };
    let least = said.and_then(|text| text.min).unwrap_or(0);
    if least > LONGEST {
        return None;
    }
    let length = text.chars().count() as u64;
    text.extend((length..least).map(|_| 'a'));
    Some(text)
}

/// Values that the document itself gives.
pub(super) fn examples<'s>(schema: &'s Schema<'_>) -> impl Iterator<Item = &'s Value> {
    let of = |part: &'s Value| {
        let examples = part.get("examples").and_then(Value::as_array).into_iter().flatten();
        part.get("example").into_iter().chain(part.get("default")).chain(examples)
    };
    schema.parts.iter().flat_map(move |part| of(part.value))
}

/// The number that is closest to the lower bound, or to zero.
fn number(schema: &Schema<'_>) -> Option<Number> {
    let Some(said) = schema.number.as_deref() else {
        return Some(Number::from(0));
    };
    let zero = Number::from(0);
    let whole = |number: &Number, exclusive: bool, step: i64| {
        let number = number.as_i64()?;
        Some(Number::from(if exclusive { number.checked_add(step)? } else { number }))
    };
    let fraction = |number: &Number, exclusive: bool, step: f64| {
        Number::from_f64(number.as_f64()? + if exclusive { step } else { 0.0 })
    };
    let mut found = zero;
    if let Some(least) = &said.minimum
        && !matches!(compare_numbers(&found, &least.at), Ordering::Greater)
    {
        found = whole(&least.at, least.exclusive, 1).or_else(|| fraction(&least.at, least.exclusive, 0.5))?;
    } else if let Some(most) = &said.maximum
        && !matches!(compare_numbers(&found, &most.at), Ordering::Less)
    {
        found = whole(&most.at, most.exclusive, -1).or_else(|| fraction(&most.at, most.exclusive, -0.5))?;
    }
    if let Some(of) = said.multiple_of.as_ref().and_then(Number::as_f64).filter(|of| *of > 0.0) {
        let times = (found.as_f64()? / of).ceil();
        let multiple = times * of;
        found = if multiple.fract() == 0.0 && multiple.abs() < 1e15 {
            Number::from(multiple as i64)
        } else {
            Number::from_f64(multiple)?
        };
    }
    Some(found)
}
