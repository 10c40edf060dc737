//! What a text gets wrong and can be read nevertheless.

use std::cell::RefCell;

use serde_json::{Map, Value};

use crate::grammar::Kind as Thing;
use crate::ledger::Kind;
use crate::operations::{again, can_be_one, is_method, is_operation};
use crate::pointer::Place;

/// One of them: a rule that fired while reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slip {
    pub(crate) kind: Kind,
    pub(crate) rule: &'static str,
    pub(crate) at: String,
    pub(crate) reason: String,
}

/// The slips of a text that is being read, and where the reader is.
#[derive(Debug, Default)]
pub(super) struct Slips {
    place: RefCell<Place>,
    found: RefCell<Vec<Slip>>,
}

impl Slips {
    pub(super) fn enter(&self, token: &str) -> usize {
        self.place.borrow_mut().enter(token)
    }

    pub(super) fn enter_index(&self, index: usize) -> usize {
        self.place.borrow_mut().enter_index(index)
    }

    pub(super) fn leave(&self, before: usize) {
        self.place.borrow_mut().leave(before);
    }

    pub(super) fn note(&self, kind: Kind, rule: &'static str, reason: impl Into<String>) {
        let at = self.place.borrow().as_str().to_owned();
        self.found.borrow_mut().push(Slip { kind, rule, at, reason: reason.into() });
    }

    pub(super) fn into_found(self) -> Vec<Slip> {
        self.found.into_inner()
    }

    /// Adds a member whose key may be there already; the reader stands at the member.
    pub(super) fn put(&self, members: &mut Map<String, Value>, key: String, value: Value) {
        const RULE: &str = "repair.duplicate-key";
        let Some(taken) = members.get_mut(&key) else {
            members.insert(key, value);
            return;
        };
        if *taken == value {
            self.note(Kind::Lossless, RULE, "the key is given twice with the same value");
            return;
        }
        match (self.thing(), taken, value) {
            (Some(Thing::PathItem), Value::Object(first), Value::Object(second)) if can_be_one(first, &second) => {
                first.extend(second);
                self.note(Kind::Lossless, RULE, "the path is given twice; it has the methods of both");
            }
            // What somebody calls stays, both times.
            (Some(thing), Value::Object(_), value @ Value::Object(_)) => {
                let key = again(&key, |key| members.contains_key(key));
                let what = if thing == Thing::PathItem { "path" } else { "method" };
                let reason =
                    format!("the {what} is given twice; the second is kept as {key:?}, and its `#` is not sent");
                self.note(Kind::Lossless, RULE, reason);
                members.insert(key, value);
            }
            // In a path item elsewhere there is no place for it; who repairs that says so.
            (None, taken, value)
                if is_method(&key.to_ascii_lowercase()) && is_operation(taken) && is_operation(&value) =>
            {
                let key = again(&key, |key| members.contains_key(key));
                self.note(Kind::Lossless, RULE, format!("the method is given twice; the second is read as {key:?}"));
                members.insert(key, value);
            }
            (_, taken, value) => {
                *taken = value;
                self.note(Kind::Approximated, RULE, "the key is given twice; the last one counts");
            }
        }
    }

    /// What the reader stands at, if that is a path item or an operation.
    fn thing(&self) -> Option<Thing> {
        let place = self.place.borrow();
        let inside = place.as_str().strip_prefix("/paths/")?;
        match inside.split_once('/') {
            None => (!inside.starts_with("x-")).then_some(Thing::PathItem),
            Some((_, method)) => is_method(&method.to_ascii_lowercase()).then_some(Thing::Operation),
        }
    }
}
