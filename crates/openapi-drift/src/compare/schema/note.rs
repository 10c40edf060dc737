//! How a difference is written down: where it is, and what stood there.
//!
//! Texts are made here and only for what differs; the pairs themselves know ids.

use std::collections::HashMap;

use openapi_normal::pointer;
use serde_json::{Map, Value};

use super::reach::Reach;
use super::{At, SchemaComparison};
use crate::compare::change::{Change, Proof, Step};
use crate::compare::uses::Room;
use crate::contract::SchemaId;
use crate::contract::schemas::{Schema, Schemas};
use crate::finding::Subject;
use crate::rule::{Action, Area, Direction, Kind};

/// How many values a fragment has at most.
const FRAGMENT: usize = 40;
/// How long a text in a fragment is at most.
const LONGEST: usize = 200;

/// A difference as it is found.
#[derive(Debug, Default)]
pub(super) struct Note<'n> {
    pub(super) message: String,
    /// Where it is inside the schema: a keyword, and the name of a member of that.
    pub(super) keyword: &'n str,
    pub(super) member: Option<&'n str>,
    pub(super) before: Option<Value>,
    pub(super) after: Option<Value>,
    /// See [`Proof::about`].
    pub(super) about: Option<Value>,
}

/// A difference of a pair.
#[derive(Debug)]
pub(super) struct Noted {
    pub(super) pair: usize,
    change: Change,
    about: Option<Value>,
    base: Option<SchemaId>,
    revision: Option<SchemaId>,
}

impl<'s> SchemaComparison<'s> {
    pub(super) fn note(&mut self, at: &At<'s>, kind: Kind, action: Action, note: Note<'_>) {
        self.note_at(at, kind, action, note, None, None);
    }

    /// The same about a schema inside one of the sides.
    pub(super) fn note_at(
        &mut self,
        at: &At<'s>,
        kind: Kind,
        action: Action,
        note: Note<'_>,
        base: Option<SchemaId>,
        revision: Option<SchemaId>,
    ) {
        let pointer = |schemas: &Schemas<'_>, schema, id, inside: Option<SchemaId>| match inside {
            Some(inside) => schemas.pointer(inside),
            None => place(schemas, schema, &note).unwrap_or_else(|| schemas.pointer(id)),
        };
        let change = Change {
            area: Area::Schema,
            kind,
            action,
            direction: at.key.direction,
            base: Some(pointer(self.base, at.base, at.key.base, base)),
            revision: Some(pointer(self.revision, at.revision, at.key.revision, revision)),
            message: note.message,
            path: String::new(),
            before: note.before,
            after: note.after,
            subject: Subject::default(),
            uses: Vec::new(),
            proof: None,
        };
        self.noted.push(Noted { pair: at.pair, change, about: note.about, base, revision });
    }

    /// The way to a pair from the smallest pair around it that has a name.
    fn way(&self, pair: usize) -> (Vec<usize>, Vec<&Step<'s>>) {
        let (mut pairs, mut steps) = (vec![pair], Vec::new());
        let mut at = pair;
        while let Some(here) = self.pairs.get(at) {
            let is_named =
                self.base.component(here.key.base).is_some() && self.revision.component(here.key.revision).is_some();
            let Some((parent, step)) = here.parent.as_ref().filter(|_| !is_named) else {
                break;
            };
            pairs.push(*parent);
            steps.push(step);
            at = *parent;
        }
        pairs.reverse();
        steps.reverse();
        (pairs, steps)
    }
}

/// Everything that was noted, one for each edit: what several schemas have from one place is noted once.
/// The room is for their uses.
pub(super) fn changes(comparison: &SchemaComparison<'_>, reach: &Reach, room: &mut Room) -> Vec<Change> {
    type Place = (Kind, Action, Direction, Option<String>, Option<String>, String);
    let mut known: HashMap<Place, usize> = HashMap::new();
    let mut changes: Vec<Change> = Vec::new();
    for noted in &comparison.noted {
        let mut change = noted.change.clone();
        let place = (
            change.kind,
            change.action,
            change.direction,
            change.base.clone(),
            change.revision.clone(),
            change.message.clone(),
        );
        if let Some(known) = known.get(&place).and_then(|index| changes.get_mut(*index)) {
            known.uses.extend_from_slice(room.take(reach.of(noted.pair)));
            continue;
        }
        let (pairs, steps) = comparison.way(noted.pair);
        change.path.push('$');
        for step in &steps {
            step.write(&mut change.path);
        }
        change.uses = room.take(reach.of(noted.pair)).to_vec();
        change.subject = subject(comparison, &pairs, &steps, noted);
        change.proof = Some(Box::new(Proof {
            schemas: pairs
                .iter()
                .filter_map(|pair| comparison.pairs.get(*pair))
                .map(|pair| (pair.key.base, pair.key.revision))
                .collect(),
            steps: steps.into_iter().cloned().map(Step::into_owned).collect(),
            about: noted.about.clone(),
            base: noted.base,
            revision: noted.revision,
        }));
        known.insert(place, changes.len());
        changes.push(change);
    }
    for change in &mut changes {
        change.uses.sort_unstable();
        change.uses.dedup();
    }
    changes
}

/// The component around a change, and the member of it.
fn subject(comparison: &SchemaComparison<'_>, pairs: &[usize], steps: &[&Step<'_>], noted: &Noted) -> Subject {
    let around = pairs.first().and_then(|pair| comparison.pairs.get(*pair));
    let component = around.and_then(|pair| {
        comparison.base.component(pair.key.base).or_else(|| comparison.revision.component(pair.key.revision))
    });
    let property = steps.iter().rev().find_map(|step| match step {
        Step::Property(name) => Some(name.to_string()),
        _ => None,
    });
    let about = noted.about.as_ref().and_then(Value::as_str).map(ToOwned::to_owned);
    let is_member = matches!(
        noted.change.kind,
        Kind::Property
            | Kind::RequiredProperty
            | Kind::FirstRequiredProperty
            | Kind::RequiredPropertyWithDefault
            | Kind::IgnoredProperty
            | Kind::Required
            | Kind::EnumValue
            | Kind::ConstantValue
            | Kind::ExtensibleEnumValue
    );
    let member = if is_member { about.or(property) } else { property };
    Subject { component: component.map(ToOwned::to_owned), member, parameter: None }
}

/// Where a keyword of a schema stands, or where it would.
fn place(schemas: &Schemas<'_>, schema: &Schema<'_>, note: &Note<'_>) -> Option<String> {
    let (part, inside) = schema.parts.iter().find_map(|part| {
        let found = part.keyword(note.keyword)?;
        match note.member {
            Some(member) => Some((part, found.get(member).map(|_| member)?)).map(|(part, member)| (part, Some(member))),
            None => Some((part, None)),
        }
    })?;
    let at = pointer::join(&schemas.pointer_of(part), note.keyword);
    Some(inside.map_or(at.clone(), |member| pointer::join(&at, member)))
}

/// The part of a schema that a keyword says, as it is written.
pub(super) fn written<'d>(schema: &Schema<'d>, keyword: &str, member: Option<&str>) -> Option<&'d Value> {
    schema.parts.iter().find_map(|part| {
        let found = part.keyword(keyword)?;
        member.map_or(Some(found), |member| found.get(member))
    })
}

/// A value, cut to what fits into a report.
pub(super) fn fragment(value: &Value) -> Value {
    let mut left = FRAGMENT;
    cut(value, &mut left, 6)
}

fn cut(value: &Value, left: &mut usize, depth: usize) -> Value {
    *left = left.saturating_sub(1);
    let more = || Value::from("…");
    match value {
        Value::String(text) if text.len() > LONGEST => {
            let mut short: String = text.chars().take(LONGEST).collect();
            short.push('…');
            Value::from(short)
        }
        Value::Array(_) | Value::Object(_) if depth == 0 => more(),
        Value::Array(items) => {
            let mut cut_items = Vec::new();
            for item in items {
                if *left == 0 {
                    cut_items.push(more());
                    break;
                }
                cut_items.push(cut(item, left, depth - 1));
            }
            Value::Array(cut_items)
        }
        Value::Object(members) => {
            let mut cut_members = Map::new();
            for (name, member) in members {
                if *left == 0 {
                    cut_members.insert("…".to_owned(), Value::Bool(true));
                    break;
                }
                cut_members.insert(name.clone(), cut(member, left, depth - 1));
            }
            Value::Object(cut_members)
        }
        other => other.clone(),
    }
}
