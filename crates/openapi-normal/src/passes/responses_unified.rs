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
            let responses = operation.responses(document);
            let declared: Vec<_> = responses.map(|(status, _, response)| Declared::new(status, response)).collect();
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
        for (kind, reason) in remarks {
            pen.note(kind, &at, reason);
        }
    }
}

/// What a response's body is to progenitor.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Body {
    /// Decoded; the schema as text, which is how they are compared.
    Json(String),
    /// Handed out as a stream of bytes.
    Bytes,
    Nothing,
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
            None if content.is_some_and(|content| !content.is_empty()) => Body::Bytes,
            None => Body::Nothing,
        };
        Self { status: status.to_owned(), response: response.clone(), body }
    }
}

#[derive(Default)]
struct Unified {
    responses: Map<String, Value>,
    /// What was changed; empty when nothing was.
    remarks: Vec<(Kind, String)>,
}

fn unify(declared: &[Declared]) -> Unified {
    let mut unified = Unified::default();
    let has_success = declared.iter().any(|one| is_success(&one.status));
    let (successes, others): (Vec<_>, Vec<_>) = declared.iter().partition(|one| is_success(&one.status));
    let (failures, others): (Vec<_>, Vec<_>) =
        others.into_iter().partition(|one| is_error(&one.status) || (one.status == "default" && has_success));
    success(successes, &mut unified);
    for other in others {
        unified.responses.insert(other.status.clone(), other.response.clone());
    }
    failure(&failures, &mut unified);
    unified
}

fn success(mut declared: Vec<&Declared>, unified: &mut Unified) {
    declared.sort_by_key(|one| &one.status);
    // JSON before bytes before nothing, and the lowest status first.
    let rank = |body: &Body| match body {
        Body::Json(_) => 0,
        Body::Bytes => 1,
        Body::Nothing => 2,
    };
    let Some(chosen) = declared.iter().min_by_key(|one| rank(&one.body)) else {
        return;
    };
    for one in &declared {
        if chosen.body == one.body {
            unified.responses.insert(one.status.clone(), one.response.clone());
        } else {
            let (status, chosen) = (&one.status, &chosen.status);
            let reason = format!("{status} has another type than {chosen}; it is reported as an unexpected status");
            unified.remarks.push((Kind::Dropped, reason));
        }
    }
}

const RANGES: [&str; 2] = ["4XX", "5XX"];

fn failure(declared: &[&Declared], unified: &mut Unified) {
    // In the order of `Body`, JSON types first; of equal ones the first declared.
    let types: BTreeMap<&Body, &Declared> = declared.iter().rev().map(|one| (&one.body, *one)).collect();
    let Some(first) = types.values().next() else {
        return;
    };
    let statuses: Vec<_> = declared.iter().map(|one| one.status.as_str()).collect();
    let json_types = types.keys().filter(|body| matches!(body, Body::Json(_))).count();
    let (response, reason) = match (json_types, types.len()) {
        (_, 1) if statuses == RANGES => (first.response.clone(), None),
        (0 | 1, 1) | (1, _) => {
            (first.response.clone(), Some("every 4xx and 5xx, declared or not, decodes as the declared error"))
        }
        (0, _) => (any("*/*", json!({})), Some("the body of every 4xx and 5xx is bytes, if there is one")),
        _ => (
            any("application/json", json!({ "schema": {} })),
            Some("the types of the errors differ; every 4xx and 5xx decodes as any JSON"),
        ),
    };
    for range in RANGES {
        unified.responses.insert(range.to_owned(), response.clone());
    }
    if let Some(reason) = reason {
        let reason = format!("declared are {}; {reason}", statuses.join(", "));
        unified.remarks.push((Kind::Approximated, reason));
    }
}

fn any(media_type: &str, media: Value) -> Value {
    json!({ "description": "", "content": { media_type: media } })
}
