//! 3.1 (and what people write into 3.0 in its spirit) said in OpenAPI 3.0.
//!
//! Every rule is a row of [`NULLS`] or [`RULES`]: an id, the reason that stands in the ledger, and a function that
//! changes one schema. Rules run on every schema, inner ones first, in the order of the table; the few
//! things outside of schemas are in [`document`].
//!
//! Not handled yet: `$dynamicRef`, `$id` as a base for references, discriminators without a mapping
//! after renaming, `if`/`then`/`else` as a union (the keywords go, so that more is accepted),
//! `prefixItems` as a tuple, callbacks of 3.1 shape, and the novelties of 3.2.

mod document;
pub(crate) mod keywords;
pub(crate) mod nulls;
pub(crate) mod references;

use serde_json::{Map, Value, json};

use crate::ledger::Kind;
use crate::notes::Notes;
use crate::schema;

/// The version that the normal form is written in.
pub(crate) const VERSION: &str = "3.0.3";

/// A schema's keywords.
pub(crate) type Schema = Map<String, Value>;

/// What a rule did to a schema: nothing, or a change of this kind.
pub(crate) type Change = Option<Kind>;

/// A rule of a table: what it does to one schema, and what stands in the ledger when it did.
pub(crate) struct Row {
    pub(crate) id: &'static str,
    pub(crate) reason: &'static str,
    pub(crate) apply: fn(&mut Schema) -> Change,
}

/// The spellings of null. They go first and on their own, because a rule that sees a union has to
/// recognise its branch for null as such. An explicit `nullable: false` overrules the rest.
#[rustfmt::skip] // A table reads as a table.
const NULLS: &[Row] = &[
    Row { id: "lower.non-null", apply: nulls::explicit,
        reason: "`nullable: false` overrules the null of the type" },
    Row { id: "lower.null-branch", apply: nulls::branch,
        reason: "a branch for null is `nullable` in 3.0" },
    Row { id: "lower.type-array", apply: nulls::type_array,
        reason: "a list of types is `nullable` or a union in 3.0" },
    Row { id: "lower.null-enum", apply: nulls::in_enum,
        reason: "null among the values of an enum is `nullable` in 3.0" },
];

/// Everything else. References last, since they wrap what is left beside them.
#[rustfmt::skip] // A table reads as a table.
const RULES: &[Row] = &[
    Row { id: "lower.only-null", apply: nulls::alone,
        reason: "3.0 has no type for null alone; any value is accepted" },
    Row { id: "lower.const", apply: keywords::constant,
        reason: "3.0 writes a constant as an enum of one value" },
    Row { id: "lower.examples", apply: keywords::examples,
        reason: "a schema of 3.0 has one example; the first one stays" },
    Row { id: "lower.exclusive-bounds", apply: keywords::exclusive_bounds,
        reason: "3.0 marks a bound as exclusive by a boolean" },
    Row { id: "lower.content", apply: keywords::content,
        reason: "3.0 names the encoding of a string by its format" },
    Row { id: "lower.pattern-properties", apply: keywords::pattern_properties,
        reason: "3.0 has one schema for all further properties, whatever their names" },
    Row { id: "lower.prefix-items", apply: keywords::prefix_items,
        reason: "3.0 has no tuples; the elements may be anything" },
    Row { id: "lower.validation", apply: keywords::validation,
        reason: "3.0 does not know these keywords; more values are accepted" },
    Row { id: "lower.identification", apply: keywords::identification,
        reason: "what `$defs` and the like named is a component of its own" },
    Row { id: "lower.implied-type", apply: keywords::implied_type,
        reason: "the type that the keywords imply is written out" },
    Row { id: "lower.ref-siblings", apply: references::siblings,
        reason: "3.0 ignores what stands beside a reference; it stands around it now" },
];

/// Lowers a named document with its overlays applied.
pub(crate) fn lower(document: &mut Value, notes: &mut Notes) {
    schema::for_each_mut(document, &mut |schema, at| {
        if let Some(kind) = boolean_as_object(schema) {
            notes.note(kind, "lower.boolean-schema", at, "3.0 has no boolean schemas");
        }
    });
    for rules in [NULLS, RULES] {
        schema::for_each_mut(document, &mut |schema, at| apply(rules, schema, at, notes));
    }
    document::lower(document, notes);
}

/// Applies the rules of a table to one schema, in their order.
pub(crate) fn apply(rows: &[Row], schema: &mut Value, at: &str, notes: &mut Notes) {
    for row in rows {
        let change = schema.as_object_mut().and_then(row.apply);
        if let Some(kind) = change {
            notes.note(kind, row.id, at, row.reason);
        }
    }
}

/// Writes a boolean schema as an object; the rules know no other.
pub(crate) fn boolean_as_object(schema: &mut Value) -> Change {
    let Value::Bool(anything) = schema else { return None };
    *schema = if *anything { json!({}) } else { json!({ "not": {} }) };
    Some(Kind::Lossless)
}
