//! One spelling for what OpenAPI and JSON Schema can say in several; nothing is lost by it.
//!
//! The rules are those of [`crate::lower`] that are not about what 3.0 lacks. They run on every schema,
//! inner ones first, in the order of the tables.

use serde_json::{Value, json};

use crate::ledger::Kind;
use crate::lower::{Change, Schema, keywords, nulls, references};
use crate::notes::Notes;
use crate::schema;

struct Row {
    id: &'static str,
    reason: &'static str,
    apply: fn(&mut Schema) -> Change,
}

/// The spellings of null go first, because a rule that sees a union has to recognise its branch for null.
#[rustfmt::skip] // A table reads as a table.
const NULLS: &[Row] = &[
    Row { id: "canonical.non-null", apply: nulls::explicit,
        reason: "`nullable: false` overrules the null of the type" },
    Row { id: "canonical.null-branch", apply: nulls::branch,
        reason: "a branch for null is `nullable`" },
    Row { id: "canonical.type-array", apply: nulls::type_array,
        reason: "a list of types is `nullable` or a union" },
    Row { id: "canonical.null-enum", apply: nulls::in_enum,
        reason: "null among the values of an enum is `nullable`" },
];

/// Everything else. References last, since they wrap what is left beside them.
#[rustfmt::skip] // A table reads as a table.
const REST: &[Row] = &[
    Row { id: "canonical.only-null", apply: only_null,
        reason: "a type for null alone; any value is accepted" },
    Row { id: "canonical.const", apply: keywords::constant,
        reason: "a constant is an enum of one value" },
    Row { id: "canonical.exclusive-bounds", apply: keywords::exclusive_bounds,
        reason: "an exclusive bound is marked as such by a boolean" },
    Row { id: "canonical.definitions", apply: keywords::identification,
        reason: "what `$defs` and the like named is a component of its own" },
    Row { id: "canonical.ref-siblings", apply: references::siblings,
        reason: "what stands beside a reference stands around it now" },
];

/// Null alone keeps a mark, because a branch of a union that is null and one that is anything are not the same.
fn only_null(schema: &mut Schema) -> Change {
    let change = nulls::alone(schema)?;
    schema.insert("x-only-null".to_owned(), Value::Bool(true));
    Some(change)
}

/// Spells a named document with its overlays applied.
pub(crate) fn spell(document: &mut Value, notes: &mut Notes) {
    let apply = |rows: &[Row], schema: &mut Value, at: &str, notes: &mut Notes| {
        for row in rows {
            let change = schema.as_object_mut().and_then(row.apply);
            if let Some(kind) = change {
                notes.note(kind, row.id, at, row.reason);
            }
        }
    };
    schema::for_each_mut(document, &mut |schema, at| {
        if let Value::Bool(anything) = schema {
            *schema = if *anything { json!({}) } else { json!({ "not": {} }) };
            notes.note(Kind::Lossless, "canonical.boolean-schema", at, "a boolean schema is written as an object");
        }
        apply(NULLS, schema, at, notes);
    });
    schema::for_each_mut(document, &mut |schema, at| apply(REST, schema, at, notes));
}
