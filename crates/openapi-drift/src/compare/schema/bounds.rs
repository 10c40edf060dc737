//! Bounds: of numbers, of lengths, of counts.

use std::cmp::Ordering;

use serde_json::{Number, Value};

use super::note::Note;
use super::{At, SchemaComparison};
use crate::contract::schemas::{Bound, Numeric, Types, compare_numbers};
use crate::rule::{Action, Kind};

/// `minLength` and its like: numbers of things.
pub(super) fn counted<'s>(
    comparison: &mut SchemaComparison<'s>,
    at: &At<'s>,
    kind: Kind,
    keyword: &str,
    before: Option<u64>,
    after: Option<u64>,
) {
    bound(comparison, at, kind, keyword, before.map(Number::from).as_ref(), after.map(Number::from).as_ref());
}

pub(super) fn texts<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>) {
    let ends = |text: &Option<Box<_>>| {
        let text: Option<&crate::contract::schemas::Text<'_>> = text.as_deref();
        (text.and_then(|text| text.max), text.and_then(|text| text.min))
    };
    let ((max, min), (new_max, new_min)) = (ends(&at.base.text), ends(&at.revision.text));
    counted(comparison, at, Kind::MaxLength, "maxLength", max, new_max);
    counted(comparison, at, Kind::MinLength, "minLength", min, new_min);
}

pub(super) fn numbers<'s>(comparison: &mut SchemaComparison<'s>, at: &At<'s>) {
    let none = Numeric::default();
    let before = at.base.number.as_deref().unwrap_or(&none);
    let after = at.revision.number.as_deref().unwrap_or(&none);
    let whole = !at.base.types.or(at.revision.types).contains(Types::NUMBER);
    end(
        comparison,
        at,
        [(Kind::Maximum, "maximum"), (Kind::ExclusiveMaximum, "exclusiveMaximum")],
        &before.maximum,
        &after.maximum,
        whole.then_some(-1),
    );
    end(
        comparison,
        at,
        [(Kind::Minimum, "minimum"), (Kind::ExclusiveMinimum, "exclusiveMinimum")],
        &before.minimum,
        &after.minimum,
        whole.then_some(1),
    );
    multiple_of(comparison, at, before.multiple_of.as_ref(), after.multiple_of.as_ref());
}

/// One end of a range. `step` leads from an end that is outside to one that is inside, where there are whole numbers only.
fn end<'s>(
    comparison: &mut SchemaComparison<'s>,
    at: &At<'s>,
    [(kind, keyword), (exclusive_kind, exclusive_keyword)]: [(Kind, &'static str); 2],
    before: &Option<Bound>,
    after: &Option<Bound>,
    step: Option<i64>,
) {
    let of = |exclusive: bool| if exclusive { (exclusive_kind, exclusive_keyword) } else { (kind, keyword) };
    match (before, after) {
        (Some(one), Some(other)) if one.exclusive != other.exclusive => {
            if let (Some(one), Some(other)) = (inclusive(one, step), inclusive(other, step))
                && one == other
            {
                return;
            }
            if compare_numbers(&one.at, &other.at) == Ordering::Equal {
                let action = if other.exclusive { Action::Set } else { Action::Unset };
                let message = if other.exclusive {
                    format!("`{keyword}` {} itself is not allowed any more", one.at)
                } else {
                    format!("`{keyword}` {} itself is allowed now", one.at)
                };
                let note = Note {
                    message,
                    keyword: exclusive_keyword,
                    before: Some(Value::Bool(one.exclusive)),
                    after: Some(Value::Bool(other.exclusive)),
                    ..Note::default()
                };
                comparison.note(at, exclusive_kind, action, note);
            } else {
                let (kind, keyword) = of(other.exclusive);
                bound(comparison, at, kind, keyword, Some(&one.at), Some(&other.at));
            }
        }
        (one, other) => {
            let (kind, keyword) = of(one.as_ref().or(other.as_ref()).is_some_and(|bound| bound.exclusive));
            let number = |bound: &Option<Bound>| bound.as_ref().map(|bound| bound.at.clone());
            bound(comparison, at, kind, keyword, number(one).as_ref(), number(other).as_ref());
        }
    }
}

/// The whole number at the end of a range of whole numbers.
fn inclusive(bound: &Bound, step: Option<i64>) -> Option<i64> {
    let at = bound.at.as_i64()?;
    if bound.exclusive { at.checked_add(step?) } else { Some(at) }
}

fn bound<'s>(
    comparison: &mut SchemaComparison<'s>,
    at: &At<'s>,
    kind: Kind,
    keyword: &str,
    before: Option<&Number>,
    after: Option<&Number>,
) {
    let (action, message) = match (before, after) {
        (None, None) => return,
        (None, Some(after)) => (Action::Set, format!("`{keyword}` is {after} now; there was no such bound")),
        (Some(before), None) => (Action::Unset, format!("`{keyword}` {before} is gone")),
        (Some(before), Some(after)) => {
            let action = match compare_numbers(before, after) {
                Ordering::Less => Action::Increase,
                Ordering::Greater => Action::Decrease,
                Ordering::Equal => return,
            };
            (action, format!("`{keyword}` went from {before} to {after}"))
        }
    };
    let note = Note { message, keyword, before: value(before), after: value(after), ..Note::default() };
    comparison.note(at, kind, action, note);
}

fn value(number: Option<&Number>) -> Option<Value> {
    number.cloned().map(Value::Number)
}

fn multiple_of<'s>(
    comparison: &mut SchemaComparison<'s>,
    at: &At<'s>,
    before: Option<&Number>,
    after: Option<&Number>,
) {
    let (action, message) = match (before, after) {
        (None, None) => return,
        (None, Some(after)) => (Action::Set, format!("only multiples of {after} are allowed now")),
        (Some(before), None) => (Action::Unset, format!("not only multiples of {before} are allowed now")),
        (Some(before), Some(after)) if compare_numbers(before, after) == Ordering::Equal => return,
        (Some(before), Some(after)) => {
            let action = match (is_multiple(before, after), is_multiple(after, before)) {
                (true, _) => Action::Generalize,
                (_, true) => Action::Specialize,
                _ => Action::Change,
            };
            (action, format!("`multipleOf` went from {before} to {after}"))
        }
    };
    let note = Note { message, keyword: "multipleOf", before: value(before), after: value(after), ..Note::default() };
    comparison.note(at, Kind::MultipleOf, action, note);
}

fn is_multiple(number: &Number, of: &Number) -> bool {
    match (number.as_f64(), of.as_f64()) {
        (Some(number), Some(of)) if of != 0.0 => {
            let times = number / of;
            (times - times.round()).abs() < 1e-9
        }
        _ => false,
    }
}
