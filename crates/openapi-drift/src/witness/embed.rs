//! A value of the changed place, put into a value of the schema with a name around it.

use serde_json::{Map, Value};

use super::Sides;
use super::pattern;
use super::sample::{LONGEST, Sampler, discriminated, merged};
use crate::compare::change::{Proof, Step};
use crate::contract::SchemaId;
use crate::contract::schemas::{Schema, Types};

/// What stands around a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Around {
    /// What either side wants, so that nothing else is wrong with it.
    Both,
    /// What the side wants that shall allow it.
    Least,
}

/// The value of the schema around, as the side sees it that shall allow it.
pub(super) fn embed(sides: &Sides<'_>, proof: &Proof, value: Value, around: Around) -> Option<Value> {
    let mut value = value;
    let mut inner = sides.ids(*proof.schemas.last()?).0;
    let outer = proof.schemas.iter().rev().skip(1);
    for (step, ids) in proof.steps.iter().rev().zip(outer) {
        let (id, other) = sides.ids(*ids);
        value = into(sides, (id, other), inner, step, value, around)?;
        inner = id;
    }
    Some(value)
}

/// The smallest object of a schema, with what the other side wants in it as well.
pub(super) fn object(sides: &Sides<'_>, (id, other): (SchemaId, SchemaId), around: Around) -> Option<Value> {
    let schema = sides.allows.get(id);
    let least = Sampler::new(sides.allows, sides.direction).typed(schema, Types::OBJECT)?;
    if around == Around::Least {
        return Some(least);
    }
    let other = sides.refuses.get(other);
    Some(merged(least, Sampler::new(sides.refuses, sides.direction).typed(other, Types::OBJECT)))
}

fn into(
    sides: &Sides<'_>,
    ids: (SchemaId, SchemaId),
    inner: SchemaId,
    step: &Step<'_>,
    value: Value,
    around: Around,
) -> Option<Value> {
    let schema = sides.allows.get(ids.0);
    let with = |name: &str, value: Value| with(schema, object(sides, ids, around)?, name, value);
    match step {
        Step::Property(name) => with(name, value),
        Step::Pattern(pattern) => with(&pattern::matching(pattern)?, value),
        Step::Values => with(&unknown(schema), value),
        Step::Names => {
            let name = value.as_str()?.to_owned();
            let id = schema.object.as_ref().and_then(|object| object.property(&name).or(object.additional));
            let value = match id {
                Some(id) => Sampler::new(sides.allows, sides.direction).value(id)?,
                None => Value::Bool(true),
            };
            with(&name, value)
        }
        Step::Items | Step::Contains => elements(sides, schema, value, None),
        Step::Prefix(index) => elements(sides, schema, value, Some(*index)),
        Step::Content => Some(Value::from(value.to_string())),
        Step::Same => Some(same(sides, schema, inner, value)),
        Step::Not => None,
    }
}

/// An object with one property as given.
fn with(schema: &Schema<'_>, around: Value, name: &str, value: Value) -> Option<Value> {
    let Value::Object(mut members) = around else {
        return None;
    };
    members.insert(name.to_owned(), value);
    // What may not be there together with others goes, if it need not be there.
    if let Some(object) = &schema.object
        && let Some(most) = object.max
    {
        let extra: Vec<String> = members.keys().filter(|key| *key != name && !object.requires(key)).cloned().collect();
        for key in extra {
            if members.len() as u64 > most {
                members.shift_remove(&key);
            }
        }
    }
    Some(Value::Object(members))
}

/// A name that no property has.
pub(super) fn unknown(schema: &Schema<'_>) -> String {
    let is_known = |name: &str| schema.object.as_ref().is_some_and(|object| object.property(name).is_some());
    let mut name = "extra".to_owned();
    while is_known(&name) {
        name.push('_');
    }
    name
}

/// The smallest array that has the value.
fn elements(sides: &Sides<'_>, schema: &Schema<'_>, value: Value, place: Option<usize>) -> Option<Value> {
    let mut sampler = Sampler::new(sides.allows, sides.direction);
    let Value::Array(mut elements) = sampler.typed(schema, Types::ARRAY)? else {
        return None;
    };
    let prefix = schema.array.as_ref().map_or(&[][..], |array| &array.prefix);
    let place = place.unwrap_or(prefix.len());
    if place as u64 > LONGEST {
        return None;
    }
    while elements.len() < place {
        let id = prefix.get(elements.len()).copied();
        elements.push(match id {
            Some(id) => sampler.value(id)?,
            None => Value::Null,
        });
    }
    match elements.get_mut(place) {
        Some(element) => *element = value,
        None => elements.push(value),
    }
    Some(Value::Array(elements))
}

/// A value of a branch, with what stands around the union.
fn same(sides: &Sides<'_>, schema: &Schema<'_>, branch: SchemaId, value: Value) -> Value {
    if !value.is_object() {
        return value;
    }
    let mut around = Map::new();
    if let Some(object) = &schema.object {
        for name in &object.required {
            if let Some(id) = object.property(name)
                && let Some(value) = Sampler::new(sides.allows, sides.direction).value(id)
            {
                around.insert((*name).to_owned(), value);
            }
        }
    }
    discriminated(schema, branch, sides.allows, merged(value, Some(Value::Object(around))))
}
