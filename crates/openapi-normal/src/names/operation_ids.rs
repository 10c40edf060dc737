//! Every operation has an id: remembered, else the document's, else made from method and path.

use std::collections::BTreeSet;

use serde_json::Value;

use super::memory::NameMemory;
use super::spelling::{fold, pascal};
use crate::ledger::Kind;
use crate::notes::Notes;
use crate::operations::operations;

pub(crate) fn settle(document: &mut Value, memory: &mut NameMemory, notes: &mut Notes) {
    // What is remembered is taken, also by operations that come later.
    let mut taken: BTreeSet<String> = operations(document)
        .iter()
        .filter_map(|operation| memory.operations.get(&operation.key()))
        .map(|id| fold(id))
        .collect();
    let mut settled = Vec::new();
    for operation in operations(document) {
        let key = operation.key();
        let at = format!("{}/operationId", operation.at);
        let given = operation.value.get("operationId").and_then(Value::as_str).filter(|id| !id.is_empty());
        let id = match (memory.operations.get(&key), given) {
            (Some(remembered), given) => {
                if given != Some(remembered.as_str()) {
                    let reason = match given {
                        Some(given) => format!("`{given}` bears the remembered id `{remembered}`"),
                        None => format!("the operation has no id; it bears the remembered `{remembered}`"),
                    };
                    notes.note(Kind::Lossless, "name.operation-id", &at, reason);
                }
                remembered.clone()
            }
            (None, Some(given)) if taken.insert(fold(given)) => given.to_owned(),
            (None, given) => {
                let id = distinct(&from_path(operation.method, operation.path), &mut taken);
                let reason = match given {
                    Some(given) => format!("`{given}` is the id of another operation too; this one is `{id}`"),
                    None => format!("the operation has no id; `{id}` is made from method and path"),
                };
                notes.note(Kind::Lossless, "name.operation-id", &at, reason);
                id
            }
        };
        settled.push((operation.at, key, id));
    }
    for (at, key, id) in settled {
        if let Some(Value::Object(operation)) = document.pointer_mut(&at) {
            operation.insert("operationId".to_owned(), Value::String(id.clone()));
        }
        memory.operations.insert(key, id);
    }
}

/// `get /v1/sessions/{sessionId}` as `getV1SessionsBySessionId`.
fn from_path(method: &str, path: &str) -> String {
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
