//! What the caller does not say is not sent.

use serde_json::Value;

use super::Pen;
use super::reach::Reach;
use crate::ledger::Kind;
use crate::schema;

/// `default` goes from what is sent. It says what the server takes where nothing is sent, and a generated type would send
/// it as if the caller had chosen it: four images, each of them billed, or a setting that excludes another.
///
/// In what is received as well, the default of what is absent is not filled in any more.
pub(super) fn run(document: &mut Value, pen: &mut Pen<'_>) {
    let reach = Reach::of(document);
    schema::for_each_mut(document, &mut |schema, at| {
        // Parameters are sent when they are set, whatever their default.
        if !reach.is_sent(at) || at.contains("/parameters/") {
            return;
        }
        let Value::Object(keywords) = schema else { return };
        if keywords.shift_remove("default").is_none() {
            return;
        }
        let reason = "what is not sent is the server's to choose";
        match at.starts_with("/components/schemas/") && reach.is_received(at) {
            true => pen.note(Kind::Approximated, at, format!("{reason}; what is not received stays absent")),
            false => pen.note(Kind::Lossless, at, reason),
        }
    });
}
