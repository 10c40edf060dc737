//! `enum`, `const` and `x-extensible-enum`: which values there are.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::note::{Note, fragment};
use super::{At, SchemaComparison};
use crate::contract::schemas::{Types, canonical};
use crate::rule::{Action, Kind};

pub(super) fn compare<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>) {
    let common = at.base.types.and(at.revision.types);
    match (&at.base.values, &at.revision.values) {
        (None, None) => {}
        (Some(before), Some(after)) => {
            let kind = if (before.len() == 1) == (after.len() == 1) { Kind::EnumValue } else { Kind::ConstantValue };
            each(comparison, at, kind, "enum", before, after, common);
        }
        (None, Some(after)) => {
            let note = Note {
                message: format!("only {} allowed now", listed(after)),
                keyword: "enum",
                after: Some(list(after)),
                ..Note::default()
            };
            comparison.note(at, Kind::Enum, Action::Set, note);
        }
        (Some(before), None) => {
            let note = Note {
                message: "any value is allowed now, not just those of a list".to_owned(),
                keyword: "enum",
                before: Some(list(before)),
                ..Note::default()
            };
            comparison.note(at, Kind::Enum, Action::Unset, note);
        }
    }
    let none = Vec::new();
    let before = at.base.extensible.as_ref().unwrap_or(&none);
    let after = at.revision.extensible.as_ref().unwrap_or(&none);
    each(comparison, at, Kind::ExtensibleEnumValue, "x-extensible-enum", before, after, Types::ANY);
}

/// One change for each value. Those of a type that is not in both are explained by the type.
fn each<'s>(
    comparison: &mut SchemaComparison<'s>,
    at: &At<'s>,
    kind: Kind,
    keyword: &'static str,
    before: &[&'s Value],
    after: &[&'s Value],
    common: Types,
) {
    for (action, from, other, happened) in
        [(Action::Remove, before, after, "is gone"), (Action::Add, after, before, "is new")]
    {
        let other: HashSet<String> = other.iter().map(|value| canonical(value)).collect();
        let mut missing: BTreeMap<String, &Value> = BTreeMap::new();
        for value in from.iter().filter(|value| common.contains(Types::of(value))) {
            let key = canonical(value);
            if !other.contains(&key) {
                missing.insert(key, value);
            }
        }
        for value in missing.into_values() {
            let shown = Some(fragment(value));
            let note = Note {
                message: format!("value `{}` {happened}", short(value)),
                keyword,
                before: shown.clone().filter(|_| action == Action::Remove),
                after: shown.filter(|_| action == Action::Add),
                about: Some((*value).clone()),
                ..Note::default()
            };
            comparison.note(at, kind, action, note);
        }
    }
}

/// A value in a line of text: texts without quotes.
pub(super) fn short(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    if text.chars().count() > 60 { text.chars().take(57).chain("...".chars()).collect() } else { text }
}

fn list(values: &[&Value]) -> Value {
    fragment(&values.iter().map(|value| (*value).clone()).collect())
}

fn listed(values: &[&Value]) -> String {
    match values {
        [] => "no value is".to_owned(),
        [only] => format!("`{}` is", short(only)),
        [first, second] => format!("`{}` and `{}` are", short(first), short(second)),
        [first, second, third] => format!("`{}`, `{}` and `{}` are", short(first), short(second), short(third)),
        [first, second, rest @ ..] => {
            format!("`{}`, `{}` and {} more are", short(first), short(second), rest.len())
        }
    }
}
