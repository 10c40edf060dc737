//! `not`, `if`, and what else has to hold.

use super::note::{Note, fragment, written};
use super::{At, SchemaComparison};
use crate::compare::change::Step;
use crate::contract::SchemaId;
use crate::contract::schemas::{Conditional, Logic, Schema};
use crate::rule::{Action, Kind};

/// How many conditions are held against each other.
const MOST: usize = 1_024;

fn too_many(comparison: &mut SchemaComparison<'_>, at: &At<'_>) {
    comparison.gap("too-many-conditions", at.key.base, "has more conditions than are compared");
}

pub(super) fn compare<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>) {
    if at.base.logic.is_none() && at.revision.logic.is_none() {
        return;
    }
    if comparison.counts_all {
        return in_order(comparison, at);
    }
    nots(comparison, at);
    conditionals(comparison, at);
}

/// Where all that is asked is whether two schemas are the same: in the order in which they stand, because to look for the
/// same among conditions is that question again.
fn in_order<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>) {
    let none = Logic::default();
    let before = at.base.logic.as_deref().unwrap_or(&none);
    let after = at.revision.logic.as_deref().unwrap_or(&none);
    if before.nots.len() != after.nots.len() || before.conditionals.len() != after.conditionals.len() {
        return further(comparison, at, Kind::AllOf, "allOf", Action::Change, 1);
    }
    for (one, other) in before.nots.iter().zip(&after.nots) {
        comparison.inside(at, *one, *other, Step::Not);
    }
    for (one, other) in before.conditionals.iter().zip(&after.conditionals) {
        comparison.inside(at, one.condition, other.condition, Step::Same);
        comparison.part(at, Kind::Then, "then", one.then, other.then, Step::Same);
        comparison.part(at, Kind::Else, "else", one.otherwise, other.otherwise, Step::Same);
    }
}

fn nots<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>) {
    let of = |schema: &Schema<'s>| schema.logic.as_ref().map_or(Vec::new(), |logic| logic.nots.clone());
    let (before, after) = (of(at.base), of(at.revision));
    if before.len() * after.len() > MOST {
        return too_many(comparison, at);
    }
    let (old, new) = comparison.different(&before, &after, |id| *id);
    let count = old.len().min(new.len());
    for (one, other) in old.iter().zip(&new) {
        comparison.inside(at, *one, *other, Step::Not);
    }
    for _ in &old[count..] {
        further(comparison, at, Kind::Not, "not", Action::Remove, before.len());
    }
    for _ in &new[count..] {
        further(comparison, at, Kind::Not, "not", Action::Add, after.len());
    }
}

fn conditionals<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>) {
    let of = |schema: &Schema<'s>| schema.logic.as_ref().map_or(Vec::new(), |logic| logic.conditionals.clone());
    let (before, after) = (of(at.base), of(at.revision));
    let mut open: Vec<&Conditional> = after.iter().collect();
    let mut gone = Vec::new();
    if before.len() * after.len() > MOST {
        return too_many(comparison, at);
    }
    for one in &before {
        match open.iter().position(|other| comparison.is_same(one.condition, other.condition)) {
            Some(index) => {
                let other = open.remove(index);
                comparison.part(at, Kind::Then, "then", one.then, other.then, Step::Same);
                comparison.part(at, Kind::Else, "else", one.otherwise, other.otherwise, Step::Same);
            }
            None => gone.push(one),
        }
    }
    for _ in gone {
        further(comparison, at, Kind::If, "if", Action::Remove, before.len());
    }
    for _ in open {
        further(comparison, at, Kind::If, "if", Action::Add, after.len());
    }
}

/// A condition that came or went. One of several stands in `allOf`.
fn further<'s>(
    comparison: &mut SchemaComparison<'s>,
    at: &At<'s>,
    kind: Kind,
    keyword: &'static str,
    action: Action,
    count: usize,
) {
    let happened = if action == Action::Add { "is new" } else { "is gone" };
    let (kind, message) = if count > 1 {
        (Kind::AllOf, format!("a further `{keyword}` {happened}"))
    } else {
        (kind, format!("`{keyword}` {happened}"))
    };
    let note = Note {
        message,
        keyword,
        before: written(at.base, keyword, None).map(fragment),
        after: written(at.revision, keyword, None).map(fragment),
        ..Note::default()
    };
    comparison.note(at, kind, action, note);
}

impl<'s> SchemaComparison<'s> {
    /// Those of two lists that have no equal in the other, in order.
    fn different<T: Clone>(&mut self, before: &[T], after: &[T], schema: fn(&T) -> SchemaId) -> (Vec<T>, Vec<T>) {
        let mut new: Vec<T> = after.to_vec();
        let mut old = Vec::new();
        for one in before {
            match new.iter().position(|other| self.is_same(schema(one), schema(other))) {
                Some(index) => {
                    new.remove(index);
                }
                None => old.push(one.clone()),
            }
        }
        (old, new)
    }
}
