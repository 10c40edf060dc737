//! Every operation has an id: remembered, else the document's, else made from method and path.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::memory::NameMemory;
use super::spelling::{fold, pascal};
use crate::error::Error;
use crate::ledger::Kind;
use crate::notes::Notes;
use crate::operations::{Operation, operations};

/// Gives every operation its id.
///
/// # Errors
///
/// [`ErrorKind::Names`](crate::ErrorKind::Names) when two operations are remembered under one id. An
/// operation that is gone may leave its id to another.
pub(crate) fn settle(document: &mut Value, memory: &mut NameMemory, notes: &mut Notes) -> Result<(), Error> {
    let operations = keyed(document);
    // What is remembered is taken, also by operations that come later.
    let mut remembered = BTreeMap::new();
    for (key, _) in &operations {
        if let Some(id) = memory.operations.get(key)
            && let Some(other) = remembered.insert(fold(id), key.clone())
        {
            return Err(memory.duplicate(&other, key));
        }
    }
    let mut taken: BTreeSet<String> = remembered.into_keys().collect();
    let mut settled = Vec::new();
    for (key, operation) in operations {
        let at = format!("{}/operationId", operation.at);
        let given = operation.value.get("operationId").and_then(Value::as_str).filter(|id| !id.is_empty());
        let id = match (memory.operations.get(&key), given) {
            (Some(remembered), _) => remembered.clone(),
            (None, Some(given)) if taken.insert(fold(given)) => given.to_owned(),
            (None, _) => distinct(&from_path(operation.method, operation.path), &mut taken),
        };
        // The same words whether the id is new or remembered, so that a second run repeats the first.
        match given {
            Some(given) if given == id => {}
            Some(given) => {
                let reason = format!("the operation `{given}` is called `{id}`");
                notes.note(Kind::Lossless, "name.operation-id", &at, reason);
            }
            None => {
                let reason = format!("the operation has no id; it is called `{id}`");
                // There is no member to point at.
                notes.note(Kind::Lossless, "name.operation-id", &operation.at, reason);
            }
        }
        settled.push((operation.at, key, id));
    }
    for (at, key, id) in settled {
        if let Some(Value::Object(operation)) = document.pointer_mut(&at) {
            operation.insert("operationId".to_owned(), Value::String(id.clone()));
        }
        memory.operations.insert(key, id);
    }
    Ok(())
}

/// The operations with their keys in the memory, each of them once.
fn keyed(document: &Value) -> Vec<(String, Operation<'_>)> {
    let mut keys = BTreeSet::new();
    let operations = operations(document).into_iter();
    operations
        .map(|operation| {
            let mut key = operation.key();
            // Paths that differ in the names of their variables only are told apart by the whole path.
            if !keys.insert(key.clone()) {
                key = format!("{} {}", operation.method.to_uppercase(), operation.path);
                keys.insert(key.clone());
            }
            (key, operation)
        })
        .collect()
}

/// `get /v1/sessions/{sessionId}` as `getV1SessionsBySessionId`.
pub(crate) fn from_path(method: &str, path: &str) -> String {
    let mut id = method.to_owned();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        let variable = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        match variable {
            Some(name) => id.extend(["By", &pascal(name)]),
            None => id.push_str(&pascal(segment)),
        }
    }
    id
}

fn distinct(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    let candidates = (2_u32..).map(|number| format!("{wanted}{number}"));
    let mut candidates = std::iter::once(wanted.to_owned()).chain(candidates);
    // The numbers do not end, so one of them is free.
    candidates.find(|candidate| taken.insert(fold(candidate))).unwrap_or_else(|| wanted.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_from_paths() {
        for (method, path, expected) in [
            ("get", "/", "get"),
            ("get", "/v1/sessions", "getV1Sessions"),
            ("delete", "/v1/sessions/{sessionId}", "deleteV1SessionsBySessionId"),
            ("get", "/a-b/{c}.json", "getABCJson"),
        ] {
            assert_eq!(from_path(method, path), expected);
        }
    }
}
