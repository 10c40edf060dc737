//! What an array holds.

use serde_json::Value;

use super::bounds::counted;
use super::note::{Note, fragment, written};
use super::{At, SchemaComparison};
use crate::compare::change::Step;
use crate::contract::SchemaId;
use crate::contract::schemas::Array;
use crate::rule::{Action, Kind};

pub(super) fn compare<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>) {
    let none = Array::default();
    let before = at.base.array.as_deref().unwrap_or(&none);
    let after = at.revision.array.as_deref().unwrap_or(&none);
    counted(comparison, at, Kind::MaxItems, "maxItems", before.max, after.max);
    counted(comparison, at, Kind::MinItems, "minItems", before.min, after.min);
    if before.unique != after.unique {
        let (action, message) = if after.unique {
            (Action::Set, "no element may come twice now")
        } else {
            (Action::Unset, "an element may come twice now")
        };
        let note = Note {
            message: message.to_owned(),
            keyword: "uniqueItems",
            before: Some(Value::Bool(before.unique)),
            after: Some(Value::Bool(after.unique)),
            ..Note::default()
        };
        comparison.note(at, Kind::UniqueItems, action, note);
    }
    prefix(comparison, at, before, after);
    comparison.part(at, Kind::Items, "items", before.items, after.items, Step::Items);
    comparison.part(at, Kind::UnevaluatedItems, "unevaluatedItems", before.unevaluated, after.unevaluated, Step::Items);
    contains(comparison, at, before, after);
}

/// Compares what the first places hold. A place that only one side speaks of is held against what the other one says of
/// all further items; where that is nothing, the place itself is what changed.
fn prefix<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>, before: &Array, after: &Array) {
    let (old, new) = (before.prefix.len(), after.prefix.len());
    let (old_rest, new_rest) = (before.items.or(before.unevaluated), after.items.or(after.unevaluated));
    let mut is_bare = false;
    for index in 0..old.max(new) {
        let (one, other) = (before.prefix.get(index).copied(), after.prefix.get(index).copied());
        match (one.or(old_rest), other.or(new_rest)) {
            (Some(one), Some(other)) => comparison.inside(at, one, other, Step::Prefix(index)),
            // To say that everything is allowed is to say nothing.
            (Some(one), None) => is_bare |= !comparison.base.get(one).is_any(),
            (None, Some(other)) => is_bare |= !comparison.revision.get(other).is_any(),
            (None, None) => {}
        }
    }
    if is_bare {
        let action = if new > old { Action::Add } else { Action::Remove };
        let note = Note {
            message: format!("the number of places with a schema of their own went from {old} to {new}"),
            keyword: "prefixItems",
            before: written(at.base, "prefixItems", None).map(fragment),
            after: written(at.revision, "prefixItems", None).map(fragment),
            ..Note::default()
        };
        comparison.note(at, Kind::PrefixItems, action, note);
    }
}

fn contains<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>, before: &Array, after: &Array) {
    let count = before.contains.len().max(after.contains.len());
    for index in 0..count {
        let (one, other) = (before.contains.get(index), after.contains.get(index));
        let (schema, new_schema) = (one.map(|one| one.schema), other.map(|other| other.schema));
        comparison.part(at, Kind::Contains, "contains", schema, new_schema, Step::Contains);
        if let (Some(one), Some(other)) = (one, other) {
            counted(comparison, at, Kind::MaxContains, "maxContains", one.max, other.max);
            counted(comparison, at, Kind::MinContains, "minContains", one.min, other.min);
        }
    }
}

impl<'s> SchemaComparison<'s> {
    /// A schema under a keyword: added, removed, or to be looked into.
    pub(super) fn part(
        &mut self,
        at: &At<'s>,
        kind: Kind,
        keyword: &str,
        before: Option<SchemaId>,
        after: Option<SchemaId>,
        step: Step<'s>,
    ) {
        let (action, message) = match (before, after) {
            (None, None) => return,
            (Some(before), Some(after)) => return self.inside(at, before, after, step),
            // To say that everything is allowed is to say nothing, but `contains` asks for something to be there.
            (None, Some(any)) if kind != Kind::Contains && self.revision.get(any).is_any() => return,
            (Some(any), None) if kind != Kind::Contains && self.base.get(any).is_any() => return,
            (None, Some(_)) => (Action::Add, format!("`{keyword}` is new")),
            (Some(_), None) => (Action::Remove, format!("`{keyword}` is gone")),
        };
        let note = Note {
            message,
            keyword,
            before: before.and_then(|_| written(at.base, keyword, None)).map(fragment),
            after: after.and_then(|_| written(at.revision, keyword, None)).map(fragment),
            ..Note::default()
        };
        self.note(at, kind, action, note);
    }
}
