//! Enums accept values nobody told us of.

use serde_json::Value;

use super::Pen;
use crate::ledger::Kind;
use crate::schema;

/// - Strings: only says so. The values stay, since they become the names of variants; the variant for
///   all other values is added by the code generator.
/// - Anything else: `enum` goes. A number gives no variant a name, so the generator would make a type
///   that refuses every other number; what is left is the number itself.
pub(super) fn run(document: &mut Value, pen: &mut Pen<'_>) {
    schema::for_each_mut(document, &mut |schema, at| {
        let Some(Value::Array(values)) = schema.get("enum") else {
            return;
        };
        let is_text = schema.get("type").is_none_or(|kind| kind == "string") && values.iter().all(Value::is_string);
        if is_text {
            let reason = "values that are not listed are accepted and kept as they are";
            return pen.note(Kind::Approximated, at, reason);
        }
        let reason = format!("any value of the type is accepted, not only the {} listed", values.len());
        if let Value::Object(keywords) = schema {
            keywords.shift_remove("enum");
            pen.note(Kind::Approximated, at, reason);
        }
    });
}
