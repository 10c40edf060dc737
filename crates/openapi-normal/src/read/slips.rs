//! What a text gets wrong and can be read nevertheless.

use std::cell::RefCell;

use serde_json::map::Entry;
use serde_json::{Map, Value};

use crate::ledger::Kind;
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
        match members.entry(key) {
            Entry::Vacant(free) => {
                free.insert(value);
            }
            Entry::Occupied(mut taken) => {
                let is_path_item = {
                    let place = self.place.borrow();
                    let inside = place.as_str().strip_prefix("/paths/");
                    inside.is_some_and(|path| !path.contains('/'))
                };
                if let (true, Value::Object(first), Value::Object(second)) = (is_path_item, taken.get_mut(), &value) {
                    first.extend(second.clone());
                    self.note(Kind::Approximated, RULE, "the path is given twice; it has the methods of both");
                } else if taken.get() == &value {
                    self.note(Kind::Lossless, RULE, "the key is given twice with the same value");
                } else {
                    taken.insert(value);
                    self.note(Kind::Approximated, RULE, "the key is given twice; the last one counts");
                }
            }
        }
    }
}
