//! Objects accept properties nobody told us of.

use serde_json::Value;

use super::Pen;
use crate::ledger::Kind;
use crate::schema;

/// `additionalProperties: false` goes. Swashbuckle writes it at every object, and it would turn a
/// field that the server *added* into a decode error.
pub(super) fn run(document: &mut Value, pen: &mut Pen<'_>) {
    schema::for_each_mut(document, &mut |schema, at| {
        if schema.get("additionalProperties") == Some(&Value::Bool(false))
            && let Value::Object(keywords) = schema
        {
            keywords.shift_remove("additionalProperties");
            let reason = "properties that are not declared are accepted and ignored";
            pen.note(Kind::Approximated, at, reason);
        }
    });
}
