//! Enums of strings accept values nobody told us of.

use serde_json::Value;

use super::Pen;
use crate::ledger::Kind;
use crate::schema;

/// Only says so: the values stay, since they become the names of variants. The variant for all other
/// values is added by the code generator.
pub(super) fn run(document: &mut Value, pen: &mut Pen<'_>) {
    schema::for_each_mut(document, &mut |schema, at| {
        let values = schema.get("enum").and_then(Value::as_array);
        if values.is_some_and(|values| values.iter().filter(|value| value.is_string()).count() > 1) {
            let reason = "values that are not listed are accepted and kept as they are";
            pen.note(Kind::Approximated, at, reason);
        }
    });
}
