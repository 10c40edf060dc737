//! The properties of objects: which there are, which have to be there, and which way they travel.

use std::borrow::Cow;

use serde_json::Value;

use super::note::{Note, fragment, written};
use super::{At, SchemaComparison};
use crate::compare::change::Step;
use crate::contract::SchemaId;
use crate::contract::schemas::{Object, Schema, Schemas};
use crate::rule::{Action, Direction, Kind};

/// A property of one of the sides.
#[derive(Debug, Clone, Copy)]
struct Property {
    schema: SchemaId,
    required: bool,
    /// Whether it does not travel in this direction.
    hidden: bool,
    has_default: bool,
}

pub(super) fn compare<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>, before: &Object<'s>, after: &Object<'s>) {
    let mut names = before.known();
    names.extend(after.known());
    names.sort_unstable();
    names.dedup();
    let direction = at.key.direction;
    for name in names {
        let all = comparison.counts_all;
        let old = property(comparison.base, before, name, direction, all);
        let new = property(comparison.revision, after, name, direction, all);
        match (old, new) {
            (Some(old), Some(new)) => both(comparison, at, name, old, new),
            (Some(old), None) => one(comparison, at, name, Action::Remove, old),
            (None, Some(new)) => one(comparison, at, name, Action::Add, new),
            (None, None) => {}
        }
    }
}

fn property(
    schemas: &Schemas<'_>,
    object: &Object<'_>,
    name: &str,
    direction: Direction,
    counts_all: bool,
) -> Option<Property> {
    let required = object.requires(name);
    let declared = object.property(name);
    if declared.is_none() && !required {
        return None;
    }
    let id = declared.or(object.additional).unwrap_or(Schemas::ANY);
    let schema = schemas.get(id);
    Some(Property {
        schema: id,
        required,
        hidden: is_hidden(schema, direction) && !counts_all,
        has_default: schema.default.is_some(),
    })
}

fn is_hidden(schema: &Schema<'_>, direction: Direction) -> bool {
    match direction {
        Direction::Request => schema.read_only,
        Direction::Response => schema.write_only,
        Direction::None => false,
    }
}

fn both<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>, name: &'s str, old: Property, new: Property) {
    flags(comparison, at, name, old, new);
    match (old.hidden, new.hidden) {
        (true, true) => {
            if old.required != new.required || !comparison.is_same(old.schema, new.schema) {
                let note = note(at, name, format!("property `{name}`, which does not travel this way, is another one"));
                comparison.note(at, Kind::IgnoredProperty, Action::Change, note);
            }
        }
        (false, true) => one(comparison, at, name, Action::Remove, old),
        (true, false) => one(comparison, at, name, Action::Add, new),
        (false, false) => {
            if old.required != new.required {
                let (action, message) = if new.required {
                    (Action::Add, format!("property `{name}` has to be there now"))
                } else {
                    (Action::Remove, format!("property `{name}` need not be there any more"))
                };
                comparison.note(at, Kind::Required, action, note(at, name, message));
            }
            let step = Step::Property(Cow::Borrowed(name));
            if old.required || new.required {
                comparison.inside(at, old.schema, new.schema, step);
            } else {
                comparison.optional(at, old.schema, new.schema, step);
            }
        }
    }
}

/// `readOnly` and `writeOnly` of a property that is there before and after.
fn flags<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>, name: &str, old: Property, new: Property) {
    let (before, after) = (comparison.base.get(old.schema), comparison.revision.get(new.schema));
    for (kind, before, after, who) in [
        (Kind::ReadOnly, before.read_only, after.read_only, "answers"),
        (Kind::WriteOnly, before.write_only, after.write_only, "requests"),
    ] {
        if before != after {
            let (action, message) = if after {
                (Action::Set, format!("only {who} have property `{name}` now"))
            } else {
                (Action::Unset, format!("not only {who} have property `{name}` now"))
            };
            comparison.note(at, kind, action, note(at, name, message));
        }
    }
}

/// A property that only one side has.
fn one<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>, name: &str, action: Action, property: Property) {
    let is_new = action == Action::Add;
    let (kind, what) = match property {
        Property { hidden: true, .. } => (Kind::IgnoredProperty, "property"),
        Property { required: false, .. } => (Kind::Property, "optional property"),
        Property { has_default: true, .. } if is_new && at.key.direction == Direction::Request => {
            (Kind::RequiredPropertyWithDefault, "required property")
        }
        _ if is_new && at.key.direction == Direction::Response && requires_nothing(at.base) => {
            (Kind::FirstRequiredProperty, "required property")
        }
        _ => (Kind::RequiredProperty, "required property"),
    };
    let message = format!("{what} `{name}` is {}", if is_new { "new" } else { "gone" });
    let mut note = note(at, name, message);
    if is_new {
        note.before = None;
    } else {
        note.after = None;
    }
    comparison.note(at, kind, action, note);
}

fn requires_nothing(schema: &Schema<'_>) -> bool {
    schema.object.as_ref().is_none_or(|object| object.required.is_empty())
}

fn note<'n>(at: &At<'_>, name: &'n str, message: String) -> Note<'n> {
    Note {
        message,
        keyword: "properties",
        member: Some(name),
        before: written(at.base, "properties", Some(name)).map(fragment),
        after: written(at.revision, "properties", Some(name)).map(fragment),
        about: Some(Value::from(name)),
    }
}
