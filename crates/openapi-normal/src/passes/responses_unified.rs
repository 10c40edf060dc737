//! One success type and one error type per operation.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Pen;
use crate::ledger::Kind;
use crate::operations::{is_error, is_json, is_success, operations};
use crate::pointer::join;

/// - Success: the response of the lowest status with a JSON body stays, and those equal to it.
/// - Failure: all declared answers become the ranges `4XX` and `5XX`, so that a status which is not
///   declared decodes like those that are. When their types differ, the common type is any JSON.
/// - `default` beside a success status means failure.
///
/// Operations that declare no failure are left alone: there is no type to give it.
pub(super) fn run(document: &mut Value, pen: &mut Pen<'_>) {
    let unified: Vec<_> = operations(document)
        .iter()
        .map(|operation| {
            let declared: Vec<Declared> =
                operation.responses(document).map(|(status, _, response)| Declared::new(status, response)).collect();
            (join(&operation.at, "responses"), unify(&declared))
        })
        .collect();
    for (at, Unified { responses, remarks }) in unified {
        if remarks.is_empty() {
            continue;
        }
        if let Some(place) = document.pointer_mut(&at) {
            *place = Value::Object(responses);
        }
        for Remark { status, kind, reason } in remarks {
            pen.note(kind, &join(&at, &status), reason);
        }
    }
}

/// What a response's body is to progenitor.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Body {
    /// Decoded; the schema as text, which is how they are compared.
    Json(String),
    /// Handed out as a stream of bytes.
    Raw,
    Empty,
}

struct Declared {
    status: String,
    response: Value,
    body: Body,
}

impl Declared {
    fn new(status: &str, response: &Value) -> Self {
        let content = response.get("content").and_then(Value::as_object);
        let json = content.into_iter().flatten().find(|(media_type, _)| is_json(media_type));
        let body = match json {
            Some((_, media)) => Body::Json(media.get("schema").map(Value::to_string).unwrap_or_default()),
            None if content.is_some_and(|content| !content.is_empty()) => Body::Raw,
            None => Body::Empty,
        };
        Self { status: status.to_owned(), response: response.clone(), body }
    }
}

struct Remark {
    status: String,
    kind: Kind,
    reason: String,
}

#[derive(Default)]
struct Unified {
    responses: Map<String, Value>,
    /// Empty when nothing changed.
    remarks: Vec<Remark>,
}

fn unify(declared: &[Declared]) -> Unified {
    let mut unified = Unified::default();
    let has_success = declared.iter().any(|one| is_success(&one.status));
    let (successes, others): (Vec<_>, Vec<_>) = declared.iter().partition(|one| is_success(&one.status));
    let (failures, others): (Vec<_>, Vec<_>) =
        others.into_iter().partition(|one| is_error(&one.status) || (one.status == "default" && has_success));
    success(&successes, &mut unified);
    for other in others {
        unified.responses.insert(other.status.clone(), other.response.clone());
    }
    failure(&failures, &mut unified);
    unified
}

fn success(declared: &[&Declared], unified: &mut Unified) {
    let mut by_status: Vec<_> = declared.iter().collect();
    by_status.sort_by_key(|one| one.status.clone());
    // JSON before bytes before nothing, and the lowest status first.
    let chosen = by_status.iter().min_by_key(|one| match one.body {
        Body::Json(_) => 0,
        Body::Raw => 1,
        Body::Empty => 2,
    });
    for one in &by_status {
        if chosen.is_some_and(|chosen| chosen.body == one.body) {
            unified.responses.insert(one.status.clone(), one.response.clone());
        } else {
            unified.remarks.push(Remark {
                status: one.status.clone(),
                kind: Kind::Dropped,
                reason: "the operation has another success type already; this status is unexpected".to_owned(),
            });
        }
    }
}

const RANGES: [&str; 2] = ["4XX", "5XX"];

fn failure(declared: &[&Declared], unified: &mut Unified) {
    let is_unified = declared.len() == RANGES.len()
        && declared.iter().all(|one| RANGES.contains(&one.status.as_str()) && one.body == declared[0].body);
    let types: BTreeMap<&Body, &Declared> = declared.iter().rev().map(|one| (&one.body, *one)).collect();
    // In the order of `Body`: JSON types first.
    let Some((_, first)) = types.iter().next() else {
        return;
    };
    let json_types = types.keys().filter(|body| matches!(body, Body::Json(_))).count();
    let (response, kind, reason) = match json_types {
        0 | 1 if is_unified => (first.response.clone(), None, String::new()),
        0 if types.len() > 1 => {
            let any = json!({ "description": "", "content": { "*/*": {} } });
            (any, Some(Kind::Approximated), "the body of a failure is bytes, if any".to_owned())
        }
        0 | 1 => {
            let kind = if types.len() > 1 { Kind::Approximated } else { Kind::Lossless };
            let reason = "every 4xx and 5xx, declared or not, decodes as the declared error".to_owned();
            (first.response.clone(), Some(kind), reason)
        }
        several => {
            let reason = format!("{several} different error types; every 4xx and 5xx decodes as any JSON");
            let any = json!({ "description": "", "content": { "application/json": { "schema": {} } } });
            (any, Some(Kind::Approximated), reason)
        }
    };
    for range in RANGES {
        unified.responses.insert(range.to_owned(), response.clone());
    }
    for one in declared {
        if let Some(kind) = kind {
            unified.remarks.push(Remark { status: one.status.clone(), kind, reason: reason.clone() });
        }
    }
}
