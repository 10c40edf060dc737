//! A client does not check what the server promised about its values.

use serde_json::Value;

use super::Pen;
use crate::ledger::Kind;
use crate::schema;

/// Keywords that narrow the values of a type. `format` stays: it names a type, not a range.
const CONSTRAINTS: [&str; 13] = [
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "uniqueItems",
];

/// Removes them everywhere. In an answer they would refuse to decode what the server really sent; in
/// a request they would make the caller convert into types like `NonZeroU32`, while the server checks
/// anyway and says what is wrong.
pub(super) fn run(document: &mut Value, pen: &mut Pen<'_>) {
    schema::for_each_mut(document, &mut |schema, at| {
        let Value::Object(keywords) = schema else {
            return;
        };
        let mut removed = Vec::new();
        keywords.retain(|keyword, _| {
            let constrains = CONSTRAINTS.contains(&keyword.as_str());
            if constrains {
                removed.push(keyword.clone());
            }
            !constrains
        });
        if !removed.is_empty() {
            removed.sort();
            let reason = format!("the client does not enforce {}", removed.join(", "));
            pen.note(Kind::Approximated, at, reason);
        }
    });
}
