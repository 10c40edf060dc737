//! A JSON body about which the document says nothing is any JSON.

use serde_json::{Value, json};

use super::Pen;
use crate::ledger::Kind;
use crate::operations::{is_json, operations};
use crate::pointer::join;

/// Gives such bodies, received and sent, the schema that accepts everything.
pub(super) fn run(document: &mut Value, pen: &mut Pen<'_>) {
    for at in untyped(document) {
        if let Some(Value::Object(media)) = document.pointer_mut(&at) {
            media.insert("schema".to_owned(), json!({}));
            pen.note(Kind::Lossless, &at, "the document gives the body no type; it is any JSON");
        }
    }
}

/// Pointers to the JSON media types without a schema; one that several operations share comes once.
fn untyped(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for operation in operations(document) {
        let responses = operation.responses(document).map(|(_, at, response)| (at, response));
        for (at, body) in operation.body(document).into_iter().chain(responses) {
            let at = join(&at, "content");
            for (media_type, media) in body.get("content").and_then(Value::as_object).into_iter().flatten() {
                let media_at = join(&at, media_type);
                if is_json(media_type)
                    && media.is_object()
                    && media.get("schema").is_none()
                    && !found.contains(&media_at)
                {
                    found.push(media_at);
                }
            }
        }
    }
    found
}
