//! How alike two schemas are: which branch of a union was which.

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use crate::contract::SchemaId;
use crate::contract::schemas::{Schema, Schemas, Types};

/// How many schemas deep a digest looks.
const DEPTH: u8 = 4;

/// Digests that were computed, of each side.
#[derive(Debug, Default)]
pub(super) struct Likeness {
    base: HashMap<(SchemaId, u8), u64>,
    revision: HashMap<(SchemaId, u8), u64>,
}

impl Likeness {
    pub(super) fn of_base(&mut self, schemas: &Schemas<'_>, id: SchemaId) -> u64 {
        digest(schemas, id, DEPTH, &mut self.base)
    }

    pub(super) fn of_revision(&mut self, schemas: &Schemas<'_>, id: SchemaId) -> u64 {
        digest(schemas, id, DEPTH, &mut self.revision)
    }
}

/// A number that is the same for what says the same, as far as it looks.
fn digest(schemas: &Schemas<'_>, id: SchemaId, depth: u8, known: &mut HashMap<(SchemaId, u8), u64>) -> u64 {
    if let Some(&digest) = known.get(&(id, depth)) {
        return digest;
    }
    let schema = schemas.get(id);
    let mut hasher = DefaultHasher::new();
    schema.types.hash(&mut hasher);
    schema.content_words().hash(&mut hasher);
    if let Some(values) = &schema.values {
        let mut values: Vec<String> = values.iter().map(ToString::to_string).collect();
        values.sort_unstable();
        values.hash(&mut hasher);
    }
    if let Some(number) = &schema.number {
        format!("{number:?}").hash(&mut hasher);
    }
    let mut inside: Vec<SchemaId> = Vec::new();
    let text = schema.text.as_deref();
    // Of a text whose encoding alone is said, the formats may say as much.
    if let Some(text) = text.filter(|text| text.max.is_some() || text.min.is_some() || !text.patterns.is_empty()) {
        (text.max, text.min, &text.patterns).hash(&mut hasher);
    }
    inside.extend(text.and_then(|text| text.content));
    if let Some(array) = &schema.array {
        (array.max, array.min, array.unique, array.prefix.len(), array.contains.len()).hash(&mut hasher);
        inside.extend(array.items.iter().chain(&array.prefix).chain(&array.unevaluated));
        inside.extend(array.contains.iter().map(|contains| contains.schema));
    }
    if let Some(object) = &schema.object {
        (object.max, object.min, &object.required).hash(&mut hasher);
        for (name, id) in object.properties.iter().chain(&object.patterns) {
            name.hash(&mut hasher);
            inside.push(*id);
        }
        (object.additional.is_some(), object.names.is_some(), object.unevaluated.is_some()).hash(&mut hasher);
        inside.extend(object.additional.iter().chain(&object.names).chain(&object.unevaluated));
    }
    if let Some(logic) = &schema.logic {
        for union in &logic.unions {
            union.kind.hash(&mut hasher);
            inside.extend(&union.branches);
        }
        (logic.nots.len(), logic.conditionals.len()).hash(&mut hasher);
        inside.extend(&logic.nots);
    }
    if depth > 0 {
        for id in inside {
            digest(schemas, id, depth - 1, known).hash(&mut hasher);
        }
    }
    let digest = hasher.finish();
    known.insert((id, depth), digest);
    digest
}

/// From 0, nothing in common, to 1. What is above one half may well be the same thing, edited.
pub(super) fn likeness(base: &Schemas<'_>, one: SchemaId, revision: &Schemas<'_>, other: SchemaId) -> f64 {
    let (one, other) = (base.get(one), revision.get(other));
    let common = one.types.and(other.types).without(Types::NULL);
    if common.is_none() {
        return 0.0;
    }
    if let (Some(title), Some(other_title)) = (title(one), title(other))
        && title == other_title
    {
        return 1.0;
    }
    if common.meets(Types::OBJECT) && (one.object.is_some() || other.object.is_some()) {
        return of_objects(base, one, revision, other);
    }
    let mut score = if one.types.without(Types::NULL) == other.types.without(Types::NULL) { 0.6 } else { 0.3 };
    if one.content_words() != other.content_words() {
        score -= 0.2;
    }
    match (&one.values, &other.values) {
        (Some(values), Some(others)) => {
            let shared = values.iter().filter(|value| others.contains(value)).count();
            score = if shared > 0 { 0.6 } else { 0.2 };
        }
        (None, None) => {}
        _ => score -= 0.05,
    }
    score
}

fn title<'d>(schema: &Schema<'d>) -> Option<&'d str> {
    schema.parts.first()?.keyword("title")?.as_str()
}

fn of_objects(base: &Schemas<'_>, one: &Schema<'_>, revision: &Schemas<'_>, other: &Schema<'_>) -> f64 {
    let (Some(object), Some(other)) = (&one.object, &other.object) else {
        return 0.3;
    };
    let (names, others) = (object.known(), other.known());
    let mut shared = 0_usize;
    for name in &names {
        if others.binary_search(name).is_err() {
            continue;
        }
        shared += 1;
        // A property with one value tells branches apart.
        let constant = |schemas: &Schemas<'_>, id: Option<SchemaId>| match schemas.get(id?).values.as_deref() {
            Some([only]) => Some((*only).clone()),
            _ => None,
        };
        if let (Some(value), Some(other_value)) =
            (constant(base, object.property(name)), constant(revision, other.property(name)))
        {
            return if value == other_value { 1.0 } else { 0.0 };
        }
    }
    let all = names.len() + others.len() - shared;
    match u32::try_from(all) {
        Ok(0) => 0.6,
        Ok(all) => f64::from(u32::try_from(shared).unwrap_or(u32::MAX)) / f64::from(all),
        Err(_) => 0.0,
    }
}
