//! Carrying the actions out.

use std::cmp::Reverse;

use serde_json::Value;

use super::merge::merge;
use super::{Action, Change, Overlay, Query};
use crate::error::Error;
use crate::ledger::Kind;
use crate::notes::Notes;
use crate::pointer;
use crate::role::references;

const DELETE_IT: &str = "upstream may have fixed it: delete the action, or correct its target";

pub(super) fn apply(overlay: &Overlay, document: &mut Value, notes: &mut Notes) -> Result<(), Error> {
    let mut removed = Vec::new();
    for action in &overlay.actions {
        let targets = targets(overlay, action, document)?;
        match &action.change {
            Change::Update(update) => {
                let changed = update_all(document, &targets, update);
                note(overlay, action, changed, notes)?;
            }
            Change::Copy(source) => {
                let copied = copied(overlay, action, source, document)?;
                let changed = update_all(document, &targets, &copied);
                note(overlay, action, changed, notes)?;
            }
            Change::Remove => {
                remove_all(overlay, action, document, &targets)?;
                removed.extend(targets.into_iter().map(|target| (target, &action.reason)));
            }
        }
    }
    for (target, reason) in removed {
        let parent = target.rsplit_once('/').and_then(|(parent, _)| document.pointer(parent));
        // Often one action makes room and a later one fills it; then nothing is gone. In an array the
        // next element has moved up, which fills nothing.
        let is_filled = parent.is_some_and(Value::is_object) && document.pointer(&target).is_some();
        let kind = match is_filled {
            true => Kind::Approximated,
            // What is not referred to is in no client.
            false if is_unused_component(&target, document) => Kind::Lossless,
            false => Kind::Dropped,
        };
        notes.note(kind, "overlay.remove", &target, reason);
    }
    Ok(())
}

/// Whether a pointer named a component, and nothing refers to it any more. What is secured refers by name alone.
fn is_unused_component(at: &str, document: &Value) -> bool {
    let names: Vec<_> = pointer::tokens(at).collect();
    let is_component =
        matches!(&names[..], [components, section, _] if components == "components" && section != "securitySchemes");
    let refers = |reference: &str| pointer::local(reference).is_some_and(|target| is_in(&target, at));
    is_component && !references(document, "").iter().any(|(_, reference)| refers(reference))
}

/// Whether one pointer leads to another, or into it.
fn is_in(inner: &str, outer: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// JSON pointers to what the action is about, at least one.
fn targets(overlay: &Overlay, action: &Action, document: &Value) -> Result<Vec<String>, Error> {
    let found = locations(&action.target, document);
    if found.is_empty() {
        let message = format!("{} matches nothing with its target {}", name(action), action.target.text);
        return Err(overlay.error(&action.at, message, DELETE_IT));
    }
    Ok(found)
}

fn locations(query: &Query, document: &Value) -> Vec<String> {
    let nodes = query.path.query_located(document).dedup();
    nodes.locations().map(|location| location.to_json_pointer()).collect()
}

/// The value that `copy` names, which has to be a single one.
fn copied(overlay: &Overlay, action: &Action, source: &Query, document: &Value) -> Result<Value, Error> {
    let found = locations(source, document);
    match found.as_slice() {
        [one] => Ok(document.pointer(one).cloned().unwrap_or_default()),
        _ => {
            let message = format!("{} copies from {}, which matches {} values", name(action), source.text, found.len());
            Err(overlay.error(&action.at, message, "name exactly one value"))
        }
    }
}

/// Merges the update into every target; returns those that were changed by it.
fn update_all(document: &mut Value, targets: &[String], update: &Value) -> Vec<String> {
    let mut changed = Vec::new();
    for target in targets {
        // An earlier target of the same action may have replaced what stood around this one.
        let Some(value) = document.pointer_mut(target) else {
            continue;
        };
        let before = value.clone();
        merge(value, update);
        if *value != before {
            changed.push(target.clone());
        }
    }
    changed
}

fn note(overlay: &Overlay, action: &Action, changed: Vec<String>, notes: &mut Notes) -> Result<(), Error> {
    if changed.is_empty() {
        let message = format!("{} changes nothing at its target {}", name(action), action.target.text);
        return Err(overlay.error(&action.at, message, "the repair is no longer needed: delete the action"));
    }
    for target in changed {
        notes.note(Kind::Approximated, "overlay.update", &target, &action.reason);
    }
    Ok(())
}

/// Removes the targets, last elements of an array first, so that indices stay true.
fn remove_all(overlay: &Overlay, action: &Action, document: &mut Value, targets: &[String]) -> Result<(), Error> {
    let mut targets: Vec<_> = targets.iter().map(|target| steps(target)).collect();
    targets.sort_by_key(|steps| Reverse(steps.clone()));
    for steps in targets {
        let Some((last, parents)) = steps.split_last() else {
            return Err(overlay.error(
                &action.at,
                format!("{} removes the whole document", name(action)),
                "name a part of it",
            ));
        };
        let parent = parents.iter().try_fold(&mut *document, |value, step| match value {
            Value::Object(members) => members.get_mut(&step.token),
            Value::Array(items) => items.get_mut(step.index?),
            _ => None,
        });
        match parent {
            Some(Value::Object(members)) => {
                members.shift_remove(&last.token);
            }
            Some(Value::Array(items)) => {
                if let Some(index) = last.index.filter(|index| *index < items.len()) {
                    items.remove(index);
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// A step of a pointer; indices compare as numbers.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Step {
    index: Option<usize>,
    token: String,
}

fn steps(target: &str) -> Vec<Step> {
    pointer::tokens(target).map(|token| Step { index: token.parse().ok(), token: token.into_owned() }).collect()
}

/// `action 3`, counted as in the file's pointer.
fn name(action: &Action) -> String {
    action.at.trim_start_matches('/').replace("actions/", "action ")
}
