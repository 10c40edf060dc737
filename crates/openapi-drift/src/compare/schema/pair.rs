//! One pair: what kind of difference there is at all, before the keywords are looked at.

use serde_json::Value;

use super::note::{Note, fragment, written};
use super::{At, SchemaComparison, values};
use crate::contract::schemas::Types;
use crate::rule::{Action, Kind};

impl<'s> SchemaComparison<'s> {
    pub(super) fn compare(&mut self, at: &At<'s>) {
        match (at.base.is_never(), at.revision.is_never()) {
            (true, true) => return,
            (false, true) => return self.never(at, Action::Set, "no value is right any more"),
            (true, false) => return self.never(at, Action::Unset, "there are values that are right now"),
            (false, false) => {}
        }
        if !self.types(at) {
            return;
        }
        values::compare(self, at);
    }

    fn never(&mut self, at: &At<'s>, action: Action, message: &str) {
        self.note(at, Kind::Never, action, Note { message: message.to_owned(), keyword: "not", ..Note::default() });
    }

    /// Compares the types, and says whether there is one in common that has to be looked into.
    fn types(&mut self, at: &At<'s>) -> bool {
        let (before, after) = (at.base.types, at.revision.types);
        let null = Types::NULL;
        let (some_before, some_after) = (before.without(null), after.without(null));
        let action = match (some_before.contains(some_after), some_after.contains(some_before)) {
            (true, true) => None,
            (true, false) => Some(Action::Specialize),
            (false, true) => Some(Action::Generalize),
            (false, false) => Some(Action::Change),
        };
        if let Some(action) = action {
            let note = Note {
                message: format!("the type went from {some_before} to {some_after}"),
                keyword: "type",
                before: type_of(at.base, some_before),
                after: type_of(at.revision, some_after),
                ..Note::default()
            };
            self.note(at, Kind::Type, action, note);
        }
        // Where everything was or is allowed, null goes with the rest.
        let all = Types::ANY.without(null);
        let is_own = action.is_none() || some_before != all && some_after != all;
        if !at.key.is_branch && is_own && before.meets(null) != after.meets(null) {
            let (action, message) = if after.meets(null) {
                (Action::Add, "null is allowed now")
            } else {
                (Action::Remove, "null is not allowed any more")
            };
            let note = Note {
                message: message.to_owned(),
                keyword: "nullable",
                before: Some(Value::Bool(before.meets(null))),
                after: Some(Value::Bool(after.meets(null))),
                ..Note::default()
            };
            self.note(at, Kind::Null, action, note);
        }
        some_before.meets(some_after)
    }
}

/// The type as it is written, or as it would be.
fn type_of(schema: &crate::contract::schemas::Schema<'_>, types: Types) -> Option<Value> {
    if let Some(written) = written(schema, "type", None) {
        return Some(fragment(written));
    }
    match types.names().as_slice() {
        [] => None,
        [one] => Some(Value::from(*one)),
        several => Some(several.iter().copied().map(Value::from).collect()),
    }
}
