//! Which operations there are, and what is said of each as a whole.

use std::collections::HashMap;

use serde_json::Value;

use super::Comparison;
use super::change::Change;
use super::lifecycle::{self, Farewell};
use super::uses::Scope;
use crate::contract::operations::{Operation, shape};
use crate::rule::{Action, Area, Direction, Kind};

impl<'a, 'd> Comparison<'a, 'd> {
    pub(super) fn operations(&mut self) {
        let (base, revision) = (&self.base.operations, &self.revision.operations);
        let pairs = pairs(base, revision);
        let mut is_known = vec![false; revision.len()];
        for (operation, partner) in base.iter().zip(pairs) {
            match partner.and_then(|index| Some((index, revision.get(index)?))) {
                Some((index, partner)) => {
                    if let Some(is_known) = is_known.get_mut(index) {
                        *is_known = true;
                    }
                    self.operation(operation, partner, Direction::Request);
                }
                None => self.removed(operation),
            }
        }
        for (operation, _) in revision.iter().zip(is_known).filter(|(_, is_known)| !is_known) {
            let change =
                Change::new(Area::Operation, Kind::Operation, Action::Add, Direction::None, "the operation is new");
            let scope = Scope::of(operation, Direction::Request);
            let change = Change { revision: Some(operation.node.at.clone()), ..change };
            self.note_in(scope.whole(), change);
        }
    }

    /// Nothing is said of its parts: they are gone with it.
    fn removed(&mut self, operation: &Operation<'_>) {
        let (kind, message) = match lifecycle::farewell(&operation.node, self.today) {
            Farewell::Unannounced => (Kind::Operation, "the operation is gone"),
            Farewell::Announced => (Kind::DeprecatedOperation, "the operation, which was deprecated, is gone"),
            Farewell::TooEarly => (Kind::SunsetOperation, "the operation is gone before its sunset"),
        };
        let change = Change::new(Area::Operation, kind, Action::Remove, Direction::None, message);
        let change = Change { base: Some(operation.node.at.clone()), ..change };
        self.note_in(Scope::of(operation, Direction::Request).whole(), change);
    }

    /// Two operations that are one; `requests` is the way that its requests travel.
    pub(super) fn operation(&mut self, base: &Operation<'d>, revision: &Operation<'d>, requests: Direction) {
        let scope = Scope::of(base, requests);
        self.operation_id(&scope, base, revision);
        let coordinates = (Area::Operation, Direction::None);
        let announced = lifecycle::compare(coordinates, "the operation", &base.node, &revision.node, self.today);
        let stability = lifecycle::stability(coordinates, "the operation", &base.node, &revision.node);
        for change in announced.into_iter().chain(stability) {
            self.note_in(scope.whole(), change);
        }
        self.operation_tags(&scope, base, revision);
        self.operation_servers(&scope, base, revision);
        self.operation_security(&scope, base, revision);
        self.parameters(&scope, &base.parameters, &revision.parameters);
        self.body(&scope, base, revision);
        self.responses(&scope, &base.node, &revision.node, &base.responses, &revision.responses);
        self.callbacks(&scope, &base.callbacks, &revision.callbacks);
    }

    fn operation_id(&mut self, scope: &Scope, base: &Operation<'_>, revision: &Operation<'_>) {
        let (action, message) = match (&base.id, &revision.id) {
            (was, is) if was == is => return,
            (None, Some(is)) => (Action::Add, format!("the operation has an id: `{is}`")),
            (Some(was), None) => (Action::Remove, format!("the operation has no id any more; it was `{was}`")),
            (Some(was), Some(is)) => (Action::Change, format!("the id of the operation is `{is}`, and was `{was}`")),
            (None, None) => return,
        };
        let text = |id: &Option<String>| id.clone().map(Value::String);
        let change = Change::new(Area::Operation, Kind::OperationId, action, Direction::None, message)
            .between(base.node.below("operationId"), revision.node.below("operationId"))
            .values(text(&base.id), text(&revision.id));
        self.note_in(scope.whole(), change);
    }

    fn operation_tags(&mut self, scope: &Scope, base: &Operation<'_>, revision: &Operation<'_>) {
        let mut note = |tag: &str, action: Action, message: String| {
            let (before, after) = if action == Action::Add { (None, Some(tag)) } else { (Some(tag), None) };
            let change = Change::new(Area::Operation, Kind::Tag, action, Direction::None, message)
                .between(base.node.below("tags"), revision.node.below("tags"))
                .values(before.map(Value::from), after.map(Value::from));
            self.note_in(scope.whole(), change);
        };
        for tag in base.tags.difference(&revision.tags) {
            note(tag, Action::Remove, format!("the operation is tagged `{tag}` no more"));
        }
        for tag in revision.tags.difference(&base.tags) {
            note(tag, Action::Add, format!("the operation is tagged `{tag}`"));
        }
    }
}

/// For each operation of the base the index of the same one in the revision: by path, then by path without the names
/// of its variables.
fn pairs(base: &[Operation<'_>], revision: &[Operation<'_>]) -> Vec<Option<usize>> {
    let exact: HashMap<&str, usize> =
        revision.iter().enumerate().map(|(index, operation)| (operation.name.as_str(), index)).collect();
    let mut pairs: Vec<Option<usize>> =
        base.iter().map(|operation| exact.get(operation.name.as_str()).copied()).collect();
    let taken: std::collections::HashSet<usize> = pairs.iter().copied().flatten().collect();
    let mut by_shape: HashMap<(&str, String), std::collections::VecDeque<usize>> = HashMap::new();
    for (index, operation) in revision.iter().enumerate().filter(|(index, _)| !taken.contains(index)) {
        by_shape.entry((&operation.method, shape(operation.path))).or_default().push_back(index);
    }
    for (operation, pair) in base.iter().zip(&mut pairs).filter(|(_, pair)| pair.is_none()) {
        *pair = by_shape.get_mut(&(operation.method.as_str(), shape(operation.path))).and_then(|open| open.pop_front());
    }
    pairs
}
