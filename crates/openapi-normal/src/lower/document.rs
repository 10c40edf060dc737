//! What 3.1 has outside of schemas.

use serde_json::{Map, Value, json};

use super::VERSION;
use crate::ledger::Kind;
use crate::notes::Notes;
use crate::operations::METHODS;
use crate::pointer::join;

/// Members of 3.1 that 3.0 has no place for: parent, member, what is lost, why.
const UNKNOWN: [(&str, &str, Kind, &str); 5] = [
    ("", "webhooks", Kind::Dropped, "3.0 has no webhooks; they are calls to us, not by us"),
    ("", "jsonSchemaDialect", Kind::Lossless, "3.0 has one dialect of JSON Schema"),
    ("/info", "summary", Kind::Dropped, "3.0 has a description for the whole API, and no summary"),
    ("/info/license", "identifier", Kind::Dropped, "3.0 names a licence by name and URL"),
    ("/components", "pathItems", Kind::Lossless, "path items are written out where they are used"),
];

pub(super) fn lower(document: &mut Value, notes: &mut Notes) {
    for (parent, member, kind, reason) in UNKNOWN {
        let removed = document
            .pointer_mut(parent)
            .and_then(Value::as_object_mut)
            .and_then(|members| members.shift_remove(member));
        if removed.is_some() {
            notes.note(kind, "lower.document", &join(parent, member), reason);
        }
    }
    security_schemes(document, notes);
    operations(document, notes);
    let Value::Object(members) = document else {
        return;
    };
    // Anything but nothing has content, and is left to the lint to refuse.
    if members.get("paths").is_none_or(Value::is_null) {
        members.insert("paths".to_owned(), json!({}));
        notes.note(Kind::Lossless, "lower.document", "/paths", "3.0 wants paths, if only none");
    }
    if members.get("openapi").and_then(Value::as_str) != Some(VERSION) {
        members.insert("openapi".to_owned(), json!(VERSION));
    }
}

fn security_schemes(document: &mut Value, notes: &mut Notes) {
    let schemes = document.pointer_mut("/components/securitySchemes").and_then(Value::as_object_mut);
    if let Some(schemes) = schemes {
        schemes.retain(|name, scheme| {
            let known = scheme.get("type").and_then(Value::as_str) != Some("mutualTLS");
            if !known {
                let at = join("/components/securitySchemes", name);
                let reason = "3.0 has no mutual TLS; certificates are given to the HTTP client";
                notes.note(Kind::Dropped, "lower.document", &at, reason);
            }
            known
        });
    }
}

/// 3.0 wants responses, and each of them described.
fn operations(document: &mut Value, notes: &mut Notes) {
    for (path, item) in document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        let item_at = join("/paths", path);
        for method in METHODS {
            let Some(Value::Object(operation)) = item.get_mut(method) else {
                continue;
            };
            let at = join(&join(&item_at, method), "responses");
            let responses = operation.entry("responses").or_insert(Value::Null);
            if responses.is_null() {
                *responses = json!({});
                notes.note(Kind::Lossless, "lower.responses", &at, "3.0 wants responses, if only none");
            }
            described(responses, &at, notes);
        }
    }
    if let Some(responses) = document.pointer_mut("/components/responses") {
        described(responses, "/components/responses", notes);
    }
}

fn described(responses: &mut Value, at: &str, notes: &mut Notes) {
    for (status, response) in responses.as_object_mut().into_iter().flatten() {
        let Value::Object(response) = response else {
            continue;
        };
        if status.starts_with("x-") || response.contains_key("$ref") || response.contains_key("description") {
            continue;
        }
        let mut described = Map::new();
        described.insert("description".to_owned(), json!(""));
        described.append(response);
        *response = described;
        notes.note(Kind::Lossless, "lower.responses", &join(at, status), "3.0 wants a description");
    }
}
