//! Objects: everything but their declared properties.

use std::borrow::Cow;

use serde_json::Value;

use super::bounds::counted;
use super::note::{Note, fragment, written};
use super::{At, SchemaComparison, properties};
use crate::compare::change::Step;
use crate::contract::SchemaId;
use crate::contract::schemas::{Object, find};
use crate::rule::{Action, Kind};

pub(super) fn compare<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>) {
    let (before, after) = (at.base.object.as_deref(), at.revision.object.as_deref());
    if before.is_none() && after.is_none() {
        return;
    }
    let none = Object::default();
    let (before, after) = (before.unwrap_or(&none), after.unwrap_or(&none));
    counted(comparison, at, Kind::MaxProperties, "maxProperties", before.max, after.max);
    counted(comparison, at, Kind::MinProperties, "minProperties", before.min, after.min);
    properties::compare(comparison, at, before, after);
    additional(comparison, at, before.additional, after.additional);
    comparison.part(at, Kind::PropertyNames, "propertyNames", before.names, after.names, Step::Names);
    comparison.part(
        at,
        Kind::UnevaluatedProperties,
        "unevaluatedProperties",
        before.unevaluated,
        after.unevaluated,
        Step::Values,
    );
    named(comparison, at, Kind::PatternProperty, "patternProperties", &before.patterns, &after.patterns);
    named(
        comparison,
        at,
        Kind::DependentSchema,
        "dependentSchemas",
        &before.dependent_schemas,
        &after.dependent_schemas,
    );
    dependent_required(comparison, at, before, after);
}

fn additional<'s>(
    comparison: &mut SchemaComparison<'s>,
    at: &At<'s>,
    before: Option<SchemaId>,
    after: Option<SchemaId>,
) {
    let is_closed = |schema: Option<bool>| schema == Some(true);
    let was_closed = is_closed(before.map(|id| comparison.base.get(id).is_never()));
    let closed = is_closed(after.map(|id| comparison.revision.get(id).is_never()));
    let keyword = "additionalProperties";
    if was_closed == closed {
        if !closed {
            comparison.part(at, Kind::AdditionalProperties, keyword, before, after, Step::Values);
        }
        return;
    }
    let (action, message) = if closed {
        (Action::Specialize, "properties that are not declared are not allowed any more")
    } else {
        (Action::Generalize, "properties that are not declared are allowed now")
    };
    let note = Note {
        message: message.to_owned(),
        keyword,
        before: written(at.base, keyword, None).map(fragment),
        after: written(at.revision, keyword, None).map(fragment),
        ..Note::default()
    };
    comparison.note(at, Kind::AdditionalProperties, action, note);
}

/// Schemas by name: `patternProperties`, `dependentSchemas`.
fn named<'s>(
    comparison: &mut SchemaComparison<'s>,
    at: &At<'s>,
    kind: Kind,
    keyword: &'static str,
    before: &[(&'s str, SchemaId)],
    after: &[(&'s str, SchemaId)],
) {
    for (name, old, new) in joined(before, after) {
        let (action, happened) = match (old, new) {
            (Some(old), Some(new)) => {
                let step = if kind == Kind::PatternProperty { Step::Pattern(Cow::Borrowed(name)) } else { Step::Same };
                comparison.inside(at, old, new, step);
                continue;
            }
            (None, Some(_)) => (Action::Add, "is new"),
            _ => (Action::Remove, "is gone"),
        };
        let note = Note {
            message: format!("`{keyword}` for `{name}` {happened}"),
            keyword,
            member: Some(name),
            before: written(at.base, keyword, Some(name)).map(fragment),
            after: written(at.revision, keyword, Some(name)).map(fragment),
            about: Some(Value::from(name)),
        };
        comparison.note(at, kind, action, note);
    }
}

/// The entries of two sorted lists, by name.
fn joined<'s, T: Copy>(one: &[(&'s str, T)], other: &[(&'s str, T)]) -> Vec<(&'s str, Option<T>, Option<T>)> {
    let mut joined: Vec<_> = one.iter().map(|(name, here)| (*name, Some(*here), find(other, name))).collect();
    let more = other.iter().filter(|(name, _)| find(one, name).is_none());
    joined.extend(more.map(|(name, there)| (*name, None, Some(*there))));
    joined.sort_unstable_by_key(|(name, _, _)| *name);
    joined
}

fn dependent_required<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>, before: &Object<'s>, after: &Object<'s>) {
    let names = before.dependent_required.iter().chain(&after.dependent_required).map(|(name, _)| *name);
    let mut names: Vec<&str> = names.collect();
    names.sort_unstable();
    names.dedup();
    let needs = |object: &Object<'s>, name: &str| {
        object.dependent_required.iter().find(|(known, _)| *known == name).map(|(_, needs)| needs.clone())
    };
    for name in names {
        let (old, new) = (needs(before, name), needs(after, name));
        let listed = |names: &[&str]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let (action, message) = match (&old, &new) {
            (None, Some(new)) => (Action::Add, format!("with `{name}`, {} has to be there now", listed(new))),
            (Some(old), None) => (Action::Remove, format!("with `{name}`, {} need not be there any more", listed(old))),
            (Some(old), Some(new)) if old != new => (
                Action::Change,
                format!("what has to be there with `{name}` went from {} to {}", listed(old), listed(new)),
            ),
            _ => continue,
        };
        let list = |names: Option<Vec<&str>>| names.map(|names| names.into_iter().map(Value::from).collect());
        let note = Note {
            message,
            keyword: "dependentRequired",
            member: Some(name),
            before: list(old),
            after: list(new),
            about: Some(Value::from(name)),
        };
        comparison.note(at, Kind::DependentRequired, action, note);
    }
}
