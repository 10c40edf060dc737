//! One pair: what kind of difference there is at all, before the keywords are looked at.

use serde_json::Value;

use super::note::{Note, fragment, written};
use super::{At, SchemaComparison, arrays, bounds, conditions, formats, lifecycle, objects, unions, values, xml};
use crate::contract::schemas::{Schema, Types};
use crate::rule::{Action, Direction, Kind};

impl<'s> SchemaComparison<'s> {
    pub(super) fn compare(&mut self, at: &At<'s>) {
        lifecycle::compare(self, at);
        match (at.base.is_never(), at.revision.is_never()) {
            (true, true) => return,
            (false, true) => return self.never(at, Action::Set, "no value is right any more"),
            (true, false) => return self.never(at, Action::Unset, "there are values that are right now"),
            (false, false) => {}
        }
        let shape = unions::compare(self, at);
        self.null(at, shape);
        if shape == unions::Shape::Another || !self.types(at, shape) {
            return;
        }
        values::compare(self, at);
        xml::compare(self, at);
        let common = at.base.types.and(at.revision.types);
        // A list of values says more than what bounds them.
        if at.base.values.is_some() == at.revision.values.is_some() {
            formats::compare(self, at);
            if common.meets(Types::NUMBER) {
                bounds::numbers(self, at);
            }
            if common.meets(Types::STRING) {
                bounds::texts(self, at);
                formats::texts(self, at);
            }
        }
        if common.meets(Types::ARRAY) {
            arrays::compare(self, at);
        }
        if common.meets(Types::OBJECT) {
            objects::compare(self, at);
        }
        conditions::compare(self, at);
    }

    fn never(&mut self, at: &At<'s>, action: Action, message: &str) {
        self.note(at, Kind::Never, action, Note { message: message.to_owned(), keyword: "not", ..Note::default() });
    }

    /// Compares the types, and says whether there is one in common that has to be looked into.
    fn types(&mut self, at: &At<'s>, shape: unions::Shape) -> bool {
        let before = at.base.types.without(Types::NULL);
        let after = at.revision.types.without(Types::NULL);
        // What a union may be is what its branches may be.
        if shape != unions::Shape::Unions
            && let Some(action) = action(before, after)
        {
            let is_loose = at.key.context.is_text && is_loose(at);
            let (kind, action) = if is_loose { (Kind::LooseType, Action::Change) } else { (Kind::Type, action) };
            let note = Note {
                message: format!("the type went from {before} to {after}"),
                keyword: "type",
                before: type_of(at.base, before),
                after: type_of(at.revision, after),
                ..Note::default()
            };
            self.note(at, kind, action, note);
        }
        before.meets(after) || before.is_none() && after.is_none()
    }

    fn null(&mut self, at: &At<'s>, shape: unions::Shape) {
        let (before, after) = (at.base.types, at.revision.types);
        let all = Types::ANY.without(Types::NULL);
        // Where everything was or is allowed, null goes with the rest.
        let is_explained = shape == unions::Shape::Plain && (before.contains(all) != after.contains(all));
        if at.key.context.is_branch || is_explained || before.meets(Types::NULL) == after.meets(Types::NULL) {
            return;
        }
        let kind = if at.key.context.is_optional { Kind::OptionalNull } else { Kind::Null };
        let (action, message) = if after.meets(Types::NULL) {
            (Action::Add, "null is allowed now")
        } else {
            (Action::Remove, "null is not allowed any more")
        };
        let note = Note {
            message: message.to_owned(),
            keyword: "nullable",
            before: Some(Value::Bool(before.meets(Types::NULL))),
            after: Some(Value::Bool(after.meets(Types::NULL))),
            ..Note::default()
        };
        self.note(at, kind, action, note);
    }
}

fn action(before: Types, after: Types) -> Option<Action> {
    match (before.contains(after), after.contains(before)) {
        (true, true) => None,
        (true, false) => Some(Action::Specialize),
        (false, true) => Some(Action::Generalize),
        (false, false) => Some(Action::Change),
    }
}

/// Whether every text of the side that the other one has to understand is a text of that other one.
fn is_loose(at: &At<'_>) -> bool {
    let (writer, reader) = match at.key.direction {
        Direction::Response => (at.revision, at.base),
        Direction::Request | Direction::None => (at.base, at.revision),
    };
    let compound = Types::OBJECT.or(Types::ARRAY);
    let takes_texts = reader.types.meets(Types::STRING)
        && reader.values.is_none()
        && reader.text.is_none()
        && reader.formats.is_empty();
    !writer.types.meets(compound)
        && !reader.types.meets(compound)
        && (takes_texts || reader.types.contains(writer.types.without(Types::NULL)))
}

/// The type as it is written, or as it would be.
fn type_of(schema: &Schema<'_>, types: Types) -> Option<Value> {
    if let Some(written) = written(schema, "type", None) {
        return Some(fragment(written));
    }
    match types.names().as_slice() {
        [] => None,
        [one] => Some(Value::from(*one)),
        several => Some(several.iter().copied().map(Value::from).collect()),
    }
}
