//! What two schemas both allow: how `allOf` is merged.

use std::cmp::Ordering;
use std::collections::HashSet;

use serde_json::{Number, Value};

use super::Schemas;
use super::schema::{Array, Bound, Logic, Numeric, Object, Schema, Text, find};
use super::types::Types;
use crate::contract::SchemaId;

/// Narrows `one` to what `other` allows as well. Annotations of `one` stand further outside, so they win.
pub(super) fn intersect<'d>(schemas: &mut Schemas<'d>, one: &mut Schema<'d>, other: Schema<'d>) {
    for part in other.parts {
        if !one.parts.iter().any(|known| known.address() == part.address()) {
            one.parts.push(part);
        }
    }
    one.nullable &= other.nullable;
    one.types = one.types.and(other.types);
    one.declared = one.declared.and(other.declared);
    one.values = match (one.values.take(), other.values) {
        (Some(mut values), Some(allowed)) => {
            let allowed: HashSet<String> = allowed.iter().map(|value| canonical(value)).collect();
            values.retain(|value| allowed.contains(&canonical(value)));
            Some(values)
        }
        (values, more) => values.or(more),
    };
    one.extensible = one.extensible.take().or(other.extensible);
    add_new(&mut one.formats, other.formats);
    one.number = both(one.number.take(), other.number, numbers);
    one.text = both(one.text.take(), other.text, |one, other| texts(schemas, one, other));
    one.array = both(one.array.take(), other.array, |one, other| arrays(schemas, one, other));
    one.object = both(one.object.take(), other.object, |one, other| objects(schemas, one, other));
    one.logic = both(one.logic.take(), other.logic, logic);
    one.default = one.default.or(other.default);
    one.read_only |= other.read_only;
    one.write_only |= other.write_only;
    one.deprecated |= other.deprecated;
}

/// What follows once everything is merged: lists are sorted, and values of other types are out.
pub(super) fn finish(schema: &mut Schema<'_>) {
    schema.formats.sort_unstable();
    let (types, declared) = (schema.types, schema.declared);
    if let Some(values) = &mut schema.values {
        values.retain(|value| types.contains(Types::of(value)));
        let left = values.iter().map(|value| Types::of(value)).fold(types.and(Types::NULL), Types::or);
        schema.types = types.and(left);
        schema.declared = declared.and(left);
    }
}

/// All schemas that are directly inside.
pub(super) fn children(schema: &Schema<'_>) -> Vec<SchemaId> {
    let mut children = Vec::new();
    children.extend(schema.text.as_ref().and_then(|text| text.content));
    if let Some(array) = &schema.array {
        children.extend(array.items.iter().chain(&array.prefix).chain(&array.unevaluated));
        children.extend(array.contains.iter().map(|contains| contains.schema));
    }
    if let Some(object) = &schema.object {
        let named = object.properties.iter().chain(&object.patterns).chain(&object.dependent_schemas);
        children.extend(named.map(|(_, id)| *id));
        children.extend(object.additional.iter().chain(&object.names).chain(&object.unevaluated));
    }
    if let Some(logic) = &schema.logic {
        children.extend(logic.unions.iter().chain(&logic.collapsed).flat_map(|union| &union.branches));
        children.extend(&logic.nots);
        for conditional in &logic.conditionals {
            children.push(conditional.condition);
            children.extend(conditional.then.iter().chain(&conditional.otherwise));
        }
    }
    children
}

fn both<T>(one: Option<Box<T>>, other: Option<Box<T>>, merge: impl FnOnce(&mut T, T)) -> Option<Box<T>> {
    match (one, other) {
        (Some(mut one), Some(other)) => {
            merge(&mut one, *other);
            Some(one)
        }
        (one, other) => one.or(other),
    }
}

fn numbers(one: &mut Numeric, other: Numeric) {
    one.maximum = tighter_maximum(one.maximum.take(), other.maximum);
    one.minimum = tighter_minimum(one.minimum.take(), other.minimum);
    one.multiple_of = match (one.multiple_of.take(), other.multiple_of) {
        (Some(one), Some(other)) => Some(common_multiple(one, other)),
        (one, other) => one.or(other),
    };
}

fn texts<'d>(schemas: &mut Schemas<'d>, one: &mut Text<'d>, other: Text<'d>) {
    one.max = least(one.max, other.max);
    one.min = one.min.max(other.min);
    add_new(&mut one.patterns, other.patterns);
    one.encoding = one.encoding.or(other.encoding);
    one.media_type = one.media_type.or(other.media_type);
    one.content = schema(schemas, one.content, other.content);
}

fn arrays(schemas: &mut Schemas<'_>, one: &mut Array, other: Array) {
    one.max = least(one.max, other.max);
    one.min = one.min.max(other.min);
    one.unique |= other.unique;
    let length = one.prefix.len().max(other.prefix.len());
    one.prefix = (0..length)
        .filter_map(|index| {
            let here = one.prefix.get(index).copied().or(one.items);
            let there = other.prefix.get(index).copied().or(other.items);
            schema(schemas, here, there)
        })
        .collect();
    one.items = schema(schemas, one.items, other.items);
    one.unevaluated = schema(schemas, one.unevaluated, other.unevaluated);
    for contains in other.contains {
        if !one.contains.contains(&contains) {
            one.contains.push(contains);
        }
    }
}

fn objects<'d>(schemas: &mut Schemas<'d>, one: &mut Object<'d>, other: Object<'d>) {
    one.max = least(one.max, other.max);
    one.min = one.min.max(other.min);
    // A schema for all further properties holds for those that only the other knows. `false` does not: who writes it
    // in a part of `allOf` means the whole, or no value would be right.
    let own_rest = one.additional.filter(|id| !schemas.forbids(*id));
    let other_rest = other.additional.filter(|id| !schemas.forbids(*id));
    let properties = named(schemas, &one.properties, &other.properties, own_rest, other_rest);
    one.properties = properties;
    one.patterns = named(schemas, &one.patterns, &other.patterns, None, None);
    one.dependent_schemas = named(schemas, &one.dependent_schemas, &other.dependent_schemas, None, None);
    one.additional = schema(schemas, one.additional, other.additional);
    one.names = schema(schemas, one.names, other.names);
    one.unevaluated = schema(schemas, one.unevaluated, other.unevaluated);
    one.required.extend(other.required);
    one.required.sort_unstable();
    one.required.dedup();
    for (name, needs) in other.dependent_required {
        match one.dependent_required.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => {
                add_new(known, needs);
                known.sort_unstable();
            }
            None => one.dependent_required.push((name, needs)),
        }
    }
    one.dependent_required.sort_unstable();
}

/// The entries of both; what only one has meets `rest` of the other.
fn named<'d>(
    schemas: &mut Schemas<'d>,
    one: &[(&'d str, SchemaId)],
    other: &[(&'d str, SchemaId)],
    one_rest: Option<SchemaId>,
    other_rest: Option<SchemaId>,
) -> Vec<(&'d str, SchemaId)> {
    let mut merged: Vec<(&'d str, SchemaId)> = Vec::with_capacity(one.len() + other.len());
    for &(name, here) in one {
        let there = find(other, name).or(other_rest);
        merged.push((name, there.map_or(here, |there| schemas.both(here, there))));
    }
    for &(name, there) in other {
        if find(one, name).is_none() {
            merged.push((name, one_rest.map_or(there, |here| schemas.both(there, here))));
        }
    }
    merged.sort_unstable_by_key(|(name, _)| *name);
    merged
}

fn logic<'d>(one: &mut Logic<'d>, other: Logic<'d>) {
    add_new(&mut one.unions, other.unions);
    one.collapsed = one.collapsed.take().or(other.collapsed);
    one.discriminator = one.discriminator.or(other.discriminator);
    add_new(&mut one.nots, other.nots);
    add_new(&mut one.conditionals, other.conditionals);
}

fn schema(schemas: &mut Schemas<'_>, one: Option<SchemaId>, other: Option<SchemaId>) -> Option<SchemaId> {
    match (one, other) {
        (Some(one), Some(other)) => Some(schemas.both(one, other)),
        (one, other) => one.or(other),
    }
}

fn add_new<T: PartialEq>(list: &mut Vec<T>, more: Vec<T>) {
    for one in more {
        if !list.contains(&one) {
            list.push(one);
        }
    }
}

fn least(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

pub(super) fn tighter_maximum(one: Option<Bound>, other: Option<Bound>) -> Option<Bound> {
    tighter(one, other, Ordering::Less)
}

pub(super) fn tighter_minimum(one: Option<Bound>, other: Option<Bound>) -> Option<Bound> {
    tighter(one, other, Ordering::Greater)
}

fn tighter(one: Option<Bound>, other: Option<Bound>, wins: Ordering) -> Option<Bound> {
    match (one, other) {
        (Some(one), Some(other)) => {
            let order = compare_numbers(&other.at, &one.at);
            Some(if order == wins || order == Ordering::Equal && other.exclusive { other } else { one })
        }
        (one, other) => one.or(other),
    }
}

/// By value: `1` and `1.0` are the same.
pub(crate) fn compare_numbers(one: &Number, other: &Number) -> Ordering {
    if let (Some(one), Some(other)) = (one.as_i128(), other.as_i128()) {
        return one.cmp(&other);
    }
    let as_float = |number: &Number| number.as_f64().unwrap_or(f64::NAN);
    as_float(one).total_cmp(&as_float(other))
}

/// A text that is the same for values that are the same to JSON Schema, where `1` and `1.0` are.
pub(crate) fn canonical(value: &Value) -> String {
    match value {
        Value::Number(number) => match number.as_f64().filter(|float| float.fract() == 0.0 && float.abs() < 1e15) {
            Some(whole) => format!("{whole:.0}"),
            None => number.to_string(),
        },
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().map(|(name, value)| (name, canonical(value))).collect();
            members.sort_unstable();
            format!("{members:?}")
        }
        Value::Array(items) => format!("{:?}", items.iter().map(canonical).collect::<Vec<_>>()),
        other => other.to_string(),
    }
}

fn common_multiple(one: Number, other: Number) -> Number {
    let (Some(a), Some(b)) = (one.as_u64(), other.as_u64()) else {
        // Of fractions the larger one, which is the multiple of the smaller in all documents that were seen.
        return if compare_numbers(&one, &other) == Ordering::Less { other } else { one };
    };
    let (mut x, mut y) = (a, b);
    while y > 0 {
        (x, y) = (y, x % y);
    }
    let multiple = a.checked_div(x).and_then(|factor| factor.checked_mul(b));
    multiple.map_or(one, Number::from)
}
