//! What is announced about a value, and its default.

use serde_json::Value;

use super::note::{Note, fragment, written};
use super::values::short;
use super::{At, SchemaComparison};
use crate::contract::schemas::Schema;
use crate::day::Day;
use crate::rule::{Action, Kind};

const STABILITY: [&str; 4] = ["draft", "alpha", "beta", "stable"];

pub(super) fn compare<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>) {
    if at.base.deprecated != at.revision.deprecated {
        let (action, message) = if at.revision.deprecated {
            (Action::Set, "is deprecated now")
        } else {
            (Action::Unset, "is not deprecated any more")
        };
        let note = Note {
            message: message.to_owned(),
            keyword: "deprecated",
            before: Some(Value::Bool(at.base.deprecated)),
            after: Some(Value::Bool(at.revision.deprecated)),
            ..Note::default()
        };
        comparison.note(at, Kind::Deprecation, action, note);
    }
    default(comparison, at);
    sunset(comparison, at);
    stability(comparison, at);
}

fn default<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>) {
    let (action, message) = match (at.base.default, at.revision.default) {
        (None, None) => return,
        (Some(before), Some(after)) if before == after => return,
        // Another type has another default.
        _ if !at.base.types.meets(at.revision.types) => return,
        (None, Some(after)) => (Action::Set, format!("`default` is `{}` now; there was none", short(after))),
        (Some(before), None) => (Action::Unset, format!("`default` `{}` is gone", short(before))),
        (Some(before), Some(after)) => {
            (Action::Change, format!("`default` went from `{}` to `{}`", short(before), short(after)))
        }
    };
    let note = Note {
        message,
        keyword: "default",
        before: at.base.default.map(fragment),
        after: at.revision.default.map(fragment),
        ..Note::default()
    };
    comparison.note(at, Kind::Default, action, note);
}

fn texts<'s>(at: &At<'s>, keyword: &str) -> (Option<&'s str>, Option<&'s str>) {
    let text = |schema: &Schema<'s>| written(schema, keyword, None).and_then(Value::as_str);
    (text(at.base), text(at.revision))
}

fn sunset<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>) {
    let (before, after) = texts(at, "x-sunset");
    if before == after {
        return;
    }
    let (was, is) = (before.map(Day::leading), after.map(Day::leading));
    let shown = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let (old, new) = (shown(before), shown(after));
    let (kind, action, message) = match (was, is) {
        (_, Some(None)) => (Kind::UnreadableSunset, Action::Set, format!("the day of its end `{new}` is no date")),
        (Some(None), _) => {
            (Kind::UnreadableSunset, Action::Unset, format!("the day of its end is not `{old}` any more"))
        }
        (_, Some(Some(day))) if comparison.today.is_some_and(|today| day < today) => {
            (Kind::PastSunset, Action::Set, format!("it ended on {new}, by an announcement that is new"))
        }
        (None, Some(Some(_))) => (Kind::Sunset, Action::Set, format!("it ends on {new}")),
        (Some(Some(_)), None) => (Kind::Sunset, Action::Unset, format!("that it ends on {old} is not said any more")),
        (Some(Some(was)), Some(Some(is))) if was == is => return,
        (Some(Some(was)), Some(Some(is))) => {
            let action = if was < is { Action::Increase } else { Action::Decrease };
            (Kind::Sunset, action, format!("its end went from {old} to {new}"))
        }
        (None, None) => return,
    };
    comparison.note(at, kind, action, announced("x-sunset", before, after, message));
}

fn stability<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>) {
    let (before, after) = texts(at, "x-stability-level");
    // What says nothing is stable.
    let level = |text: Option<&str>| STABILITY.iter().position(|level| *level == text.unwrap_or("stable"));
    let (Some(was), Some(is)) = (level(before), level(after)) else {
        return;
    };
    if was != is {
        let action = if was < is { Action::Increase } else { Action::Decrease };
        let message = format!("its stability went from `{}` to `{}`", STABILITY[was], STABILITY[is]);
        comparison.note(at, Kind::Stability, action, announced("x-stability-level", before, after, message));
    }
}

fn announced(keyword: &'static str, before: Option<&str>, after: Option<&str>, message: String) -> Note<'static> {
    Note { message, keyword, before: before.map(Value::from), after: after.map(Value::from), ..Note::default() }
}
