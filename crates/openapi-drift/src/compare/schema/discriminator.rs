//! How the branches of a union are told apart.

use std::collections::{BTreeMap, BTreeSet};

use openapi_normal::pointer;
use serde_json::Value;

use super::branches::Matching;
use super::note::{Note, fragment};
use super::{At, SchemaComparison};
use crate::contract::schemas::{Schema, Schemas};
use crate::rule::{Action, Kind};

pub(super) fn compare<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>, matching: &Matching) {
    let (before, after) = (at.base.discriminator(), at.revision.discriminator());
    let keyword = "discriminator";
    let (before, after) = match (before, after) {
        (None, None) => return,
        (Some(before), Some(after)) => (before, after),
        (before, after) => {
            let property = property(before.or(after));
            let (action, message) = if after.is_some() {
                (Action::Add, format!("property `{property}` tells the alternatives apart now"))
            } else {
                (Action::Remove, format!("no property tells the alternatives apart any more; it was `{property}`"))
            };
            let note =
                Note { message, keyword, before: before.map(fragment), after: after.map(fragment), ..Note::default() };
            return comparison.note(at, Kind::Discriminator, action, note);
        }
    };
    let (old, new) = (property(Some(before)), property(Some(after)));
    if old != new {
        let note = Note {
            message: format!("the property that tells the alternatives apart went from `{old}` to `{new}`"),
            keyword,
            member: Some("propertyName"),
            before: Some(Value::from(old)),
            after: Some(Value::from(new)),
            ..Note::default()
        };
        comparison.note(at, Kind::DiscriminatorProperty, Action::Change, note);
    }
    mappings(comparison, at, before, after, matching);
}

fn property(discriminator: Option<&Value>) -> &str {
    discriminator.and_then(|it| it.get("propertyName")?.as_str()).unwrap_or_default()
}

fn mappings<'s>(
    comparison: &mut SchemaComparison<'s>,
    at: &At<'s>,
    before: &'s Value,
    after: &'s Value,
    matching: &Matching,
) {
    let before = mapping(comparison.base, at.base, before);
    let after = mapping(comparison.revision, at.revision, after);
    let values: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
    // A schema under another name is the same one.
    let same: BTreeSet<(&str, &str)> = matching
        .pairs
        .iter()
        .filter_map(|(one, other)| Some((comparison.base.component(*one)?, comparison.revision.component(*other)?)))
        .collect();
    let mut found = Vec::new();
    for value in values {
        let (old, new) = (before.get(value).copied(), after.get(value).copied());
        let (action, message) = match (old.map(name), new.map(name)) {
            (Some(old), Some(new)) if old == new || same.contains(&(old, new)) => continue,
            (Some(old), Some(new)) => (Action::Change, format!("`{value}` meant `{old}` and means `{new}` now")),
            (None, Some(new)) => (Action::Add, format!("`{value}` means `{new}` now")),
            (Some(old), None) => (Action::Remove, format!("`{value}` does not mean `{old}` any more")),
            (None, None) => continue,
        };
        let note = Note {
            message,
            keyword: "discriminator",
            member: Some("mapping"),
            before: old.map(Value::from),
            after: new.map(Value::from),
            about: Some(Value::from(value)),
        };
        found.push((action, note));
    }
    for (action, note) in found {
        comparison.note(at, Kind::DiscriminatorMapping, action, note);
    }
}

/// What each value means. That a schema is meant by its name goes without saying; where the schema itself says which
/// value it has, and that is another one, nobody means it by its name.
fn mapping<'s>(schemas: &Schemas<'s>, schema: &Schema<'s>, discriminator: &'s Value) -> BTreeMap<&'s str, &'s str> {
    let entries = discriminator.get("mapping").and_then(Value::as_object);
    let mut mapping: BTreeMap<&str, &str> =
        entries.into_iter().flatten().filter_map(|(value, target)| Some((value.as_str(), target.as_str()?))).collect();
    let property = property(Some(discriminator));
    for branch in schema.unions().iter().flat_map(|union| &union.branches) {
        let Some(component) = schemas.component(*branch) else {
            continue;
        };
        let object = schemas.get(*branch).object.as_deref();
        let said = object.and_then(|object| object.property(property)).and_then(|id| schemas.get(id).values.as_ref());
        if said.is_some_and(|values| values.iter().all(|value| value.as_str() != Some(component)))
            && mapping.get(component).is_some_and(|target| name(target) == component)
        {
            mapping.remove(component);
        }
    }
    mapping
}

/// The name at the end of a reference.
fn name(target: &str) -> &str {
    match pointer::local(target) {
        Some(_) => target.rsplit('/').next().unwrap_or(target),
        None => target,
    }
}
