//! What the server calls: webhooks and callbacks. What is a request there travels from the API.

use std::collections::{BTreeMap, HashMap, VecDeque};

use serde_json::Value;

use super::Comparison;
use super::change::Change;
use super::uses::Scope;
use crate::contract::operations::{Hook, Operation};
use crate::finding::Use;
use crate::rule::{Action, Area, Direction, Kind};

impl<'d> Comparison<'_, 'd> {
    pub(super) fn webhooks(&mut self) {
        let (base, revision) = (&self.base.webhooks, &self.revision.webhooks);
        let (old, new) = (by_name(base), by_name(revision));
        for hook in base {
            match new.get(&(hook.name, "")) {
                Some(partner) => self.hook(Kind::Webhook, hook, partner, Direction::Response),
                None => self.hook_removed(Kind::Webhook, hook, None),
            }
        }
        for hook in revision.iter().filter(|hook| !old.contains_key(&(hook.name, ""))) {
            self.hook_added(Kind::Webhook, hook, None);
        }
    }

    /// The callbacks of two operations that are one.
    pub(super) fn callbacks(&mut self, scope: &Scope, base: &[Hook<'d>], revision: &[Hook<'d>]) {
        let requests = scope.requests.flipped();
        let mut gone: Vec<&Hook<'d>> = Vec::new();
        let (old, known) = (by_name(base), by_name(revision));
        for hook in base {
            match known.get(&(hook.name, hook.expression)) {
                Some(partner) => self.hook(Kind::Callback, hook, partner, requests),
                None => gone.push(hook),
            }
        }
        let mut new: BTreeMap<&str, VecDeque<&Hook<'d>>> = BTreeMap::new();
        for hook in revision.iter().filter(|hook| !old.contains_key(&(hook.name, hook.expression))) {
            new.entry(hook.name).or_default().push_back(hook);
        }
        for hook in gone {
            // Another address of the same callback.
            let Some(partner) = new.get_mut(hook.name).and_then(VecDeque::pop_front) else {
                self.hook_removed(Kind::Callback, hook, Some(scope));
                continue;
            };
            let message = format!(
                "the callback `{}` is sent to {}, and was sent to {}",
                hook.name, partner.expression, hook.expression
            );
            let change = Change::new(Area::Webhook, Kind::Callback, Action::Change, Direction::None, message)
                .between(hook.node.at.as_str(), partner.node.at.as_str())
                .values(Some(Value::from(hook.expression)), Some(Value::from(partner.expression)));
            self.note_in(scope.whole(), change);
            self.hook(Kind::Callback, hook, partner, requests);
        }
        for hook in new.into_values().flatten() {
            self.hook_added(Kind::Callback, hook, Some(scope));
        }
    }

    fn hook(&mut self, kind: Kind, base: &Hook<'d>, revision: &Hook<'d>, requests: Direction) {
        for operation in &base.operations {
            match revision.operations.iter().find(|other| other.method == operation.method) {
                Some(partner) => self.operation(operation, partner, requests),
                None => {
                    let message = format!("the {} of the {} is gone", operation.method, said(kind, base.name));
                    let change = Change::new(Area::Webhook, kind, Action::Remove, Direction::None, message);
                    let change = Change { base: Some(operation.node.at.clone()), ..change };
                    self.note_in(Scope::of(operation, requests).whole(), change);
                }
            }
        }
        for operation in &revision.operations {
            if base.operations.iter().all(|other| other.method != operation.method) {
                let message = format!("the {} of the {} is new", operation.method, said(kind, base.name));
                let change = Change::new(Area::Webhook, kind, Action::Add, Direction::None, message);
                let change = Change { revision: Some(operation.node.at.clone()), ..change };
                self.note_in(Scope::of(operation, requests).whole(), change);
            }
        }
    }

    fn hook_removed(&mut self, kind: Kind, hook: &Hook<'d>, scope: Option<&Scope>) {
        let message = format!("the {} is gone", said(kind, hook.name));
        let change = Change::new(Area::Webhook, kind, Action::Remove, Direction::None, message);
        self.note_in(used(hook, scope), Change { base: Some(hook.node.at.clone()), ..change });
    }

    fn hook_added(&mut self, kind: Kind, hook: &Hook<'d>, scope: Option<&Scope>) {
        let message = format!("the {} is new", said(kind, hook.name));
        let change = Change::new(Area::Webhook, kind, Action::Add, Direction::None, message);
        self.note_in(used(hook, scope), Change { revision: Some(hook.node.at.clone()), ..change });
    }
}

fn by_name<'h, 'd>(hooks: &'h [Hook<'d>]) -> HashMap<(&'d str, &'d str), &'h Hook<'d>> {
    hooks.iter().map(|hook| ((hook.name, hook.expression), hook)).collect()
}

/// On behalf of whom a hook is there: the operation that has the callback, or the webhook itself.
fn used(hook: &Hook<'_>, scope: Option<&Scope>) -> Use {
    let own = hook.operations.first().map(|operation: &Operation<'_>| Scope::of(operation, Direction::Response));
    match scope.or(own.as_ref()) {
        Some(scope) => scope.whole(),
        None => Use {
            operation: format!("webhook {}", hook.name),
            operation_id: None,
            part: String::new(),
            direction: Direction::None,
        },
    }
}

fn said(kind: Kind, name: &str) -> String {
    let word = if kind == Kind::Webhook { "webhook" } else { "callback" };
    format!("{word} `{name}`")
}
