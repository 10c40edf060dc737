//! What is announced: deprecation, the day after which something may be gone, how stable it is.

use serde_json::Value;

use super::change::Change;
use crate::contract::node::Node;
use crate::day::Day;
use crate::rule::{Action, Area, Direction, Kind};

/// The levels of stability, least first; what says nothing is stable.
const LEVELS: [&str; 4] = ["draft", "alpha", "beta", "stable"];

/// The day after which something may be gone, as far as the document says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sunset {
    None,
    On(Day),
    Unreadable,
}

impl Sunset {
    fn of(node: &Node<'_>) -> Self {
        match node.text("x-sunset") {
            None => Self::None,
            Some(text) => Day::leading(&text).map_or(Self::Unreadable, Self::On),
        }
    }
}

/// How far something had gone on its way out before it was removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Farewell {
    /// Nobody said anything.
    Unannounced,
    /// It was deprecated, and had no day or was past it.
    Announced,
    /// Its day has not come, or nobody knows whether it has.
    TooEarly,
}

pub(super) fn farewell(node: &Node<'_>, today: Option<Day>) -> Farewell {
    match (Sunset::of(node), today) {
        (Sunset::On(day), Some(today)) if day <= today => Farewell::Announced,
        (Sunset::On(_) | Sunset::Unreadable, _) => Farewell::TooEarly,
        (Sunset::None, _) if node.flag("deprecated") => Farewell::Announced,
        (Sunset::None, _) => Farewell::Unannounced,
    }
}

/// What is announced of an operation, parameter or header: `what` in a message.
pub(super) fn compare(
    (area, direction): (Area, Direction),
    what: &str,
    base: &Node<'_>,
    revision: &Node<'_>,
    today: Option<Day>,
) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut note = |kind: Kind, action: Action, message: String, key: &str| {
        let values = |node: &Node<'_>| node.value.get(key).cloned();
        let change = Change::new(area, kind, action, direction, message)
            .between(place(base, key), place(revision, key))
            .values(values(base), values(revision));
        changes.push(change);
    };
    match (base.flag("deprecated"), revision.flag("deprecated")) {
        (false, true) => note(Kind::Deprecation, Action::Set, format!("{what} is deprecated"), "deprecated"),
        (true, false) => {
            note(Kind::Deprecation, Action::Unset, format!("{what} is deprecated no more"), "deprecated");
        }
        _ => {}
    }
    let (was, is) = (Sunset::of(base), Sunset::of(revision));
    let key = "x-sunset";
    match (was, is) {
        (was, is) if was == is => {}
        (_, Sunset::Unreadable) => {
            let text = revision.text(key).unwrap_or_default();
            note(Kind::UnreadableSunset, Action::Set, format!("the sunset of {what} is no date: {text:?}"), key);
        }
        (Sunset::Unreadable, _) => {
            note(Kind::UnreadableSunset, Action::Unset, format!("the sunset of {what} is unreadable no more"), key);
        }
        (_, Sunset::On(day)) if today.is_some_and(|today| day < today) => {
            note(Kind::PastSunset, Action::Set, format!("{what} has a sunset in the past: {day}"), key);
        }
        (Sunset::None, Sunset::On(day)) => note(Kind::Sunset, Action::Set, format!("{what} stays until {day}"), key),
        (Sunset::On(day), Sunset::None) => {
            note(Kind::Sunset, Action::Unset, format!("{what} was to stay until {day}, and no day is said now"), key);
        }
        (Sunset::On(was), Sunset::On(is)) if is > was => {
            note(Kind::Sunset, Action::Increase, format!("{what} stays longer: until {is}, not {was}"), key);
        }
        (Sunset::On(was), Sunset::On(is)) => {
            note(Kind::Sunset, Action::Decrease, format!("{what} goes sooner: {is}, not {was}"), key);
        }
        (Sunset::None, Sunset::None) => {}
    }
    changes
}

/// How stable something is said to be.
pub(super) fn stability(
    (area, direction): (Area, Direction),
    what: &str,
    base: &Node<'_>,
    revision: &Node<'_>,
) -> Option<Change> {
    const KEY: &str = "x-stability-level";
    let level = |node: &Node<'_>| match node.text(KEY) {
        None => Some(LEVELS.len() - 1),
        Some(text) => LEVELS.iter().position(|level| text.eq_ignore_ascii_case(level)),
    };
    let (kind, action) = match (level(base), level(revision)) {
        (Some(was), Some(is)) if is > was => (Kind::Stability, Action::Increase),
        (Some(was), Some(is)) if is < was => (Kind::Stability, Action::Decrease),
        (Some(_), None) => (Kind::UnknownStability, Action::Set),
        (None, Some(_)) => (Kind::UnknownStability, Action::Unset),
        _ => return None,
    };
    let said = |node: &Node<'_>| node.text(KEY).map_or_else(|| "not said".to_owned(), |level| level.into_owned());
    let message = format!("the stability of {what} is {}, and was {}", said(revision), said(base));
    let value = |node: &Node<'_>| node.value.get(KEY).cloned();
    Some(
        Change::new(area, kind, action, direction, message)
            .between(place(base, KEY), place(revision, KEY))
            .values(value(base), value(revision)),
    )
}

/// Where a member is, or would be.
fn place(node: &Node<'_>, key: &str) -> String {
    match node.value.get(key) {
        None | Some(Value::Null) => node.at.clone(),
        Some(_) => node.below(key),
    }
}
