//! 3.1 (and what people write into 3.0 in its spirit) said in OpenAPI 3.0.
//!
//! Every rule is a row of [`RULES`]: an id, the reason that stands in the ledger, and a function that
//! changes one schema. Rules run on every schema, inner ones first, in the order of the table; the few
//! things outside of schemas are in [`document`].
//!
//! Not handled yet: `$dynamicRef`, `$id` as a base for references, discriminators without a mapping
//! after renaming, `if`/`then`/`else` as a union (the keywords go, so that more is accepted),
//! `prefixItems` as a tuple, callbacks of 3.1 shape, and the novelties of 3.2.

mod document;
mod keywords;
mod nulls;
mod references;

use serde_json::{Map, Value, json};

use crate::ledger::Kind;
use crate::notes::Notes;
use crate::schema;

/// The version that the normal form is written in.
pub(crate) const VERSION: &str = "3.0.3";

/// A schema's keywords.
type Schema = Map<String, Value>;

/// What a rule did to a schema: nothing, or a change of this kind.
type Change = Option<Kind>;

struct Rule {
    id: &'static str,
    reason: &'static str,
    apply: fn(&mut Schema) -> Change,
}

/// In this order: what concerns null first, since an explicit `nullable: false` overrules the rest;
/// references last, since they wrap what is left beside them.
const RULES: &[Rule] = &[
    Rule { id: "lower.non-null", reason: "`nullable: false` overrules the null of the type", apply: nulls::explicit },
    Rule { id: "lower.null-branch", reason: "a branch for null is `nullable` in 3.0", apply: nulls::branch },
    Rule {
        id: "lower.type-array",
        reason: "a list of types is `nullable` or a union in 3.0",
        apply: nulls::type_array,
    },
    Rule {
        id: "lower.null-enum",
        reason: "null among the values of an enum is `nullable` in 3.0",
        apply: nulls::in_enum,
    },
    Rule { id: "lower.const", reason: "3.0 writes a constant as an enum of one value", apply: keywords::constant },
    Rule {
        id: "lower.examples",
        reason: "a schema of 3.0 has one example; the first one stays",
        apply: keywords::examples,
    },
    Rule {
        id: "lower.exclusive-bounds",
        reason: "3.0 marks a bound as exclusive by a boolean",
        apply: keywords::exclusive_bounds,
    },
    Rule { id: "lower.content", reason: "3.0 names the encoding of a string by its format", apply: keywords::content },
    Rule {
        id: "lower.pattern-properties",
        reason: "3.0 has one schema for all further properties, whatever their names",
        apply: keywords::pattern_properties,
    },
    Rule {
        id: "lower.prefix-items",
        reason: "3.0 has no tuples; the elements may be anything",
        apply: keywords::prefix_items,
    },
    Rule {
        id: "lower.validation",
        reason: "3.0 does not know these keywords; more values are accepted",
        apply: keywords::validation,
    },
    Rule {
        id: "lower.identification",
        reason: "what `$defs` and the like named is a component of its own",
        apply: keywords::identification,
    },
    Rule {
        id: "lower.implied-type",
        reason: "the type that the keywords imply is written out",
        apply: keywords::implied_type,
    },
    Rule {
        id: "lower.ref-siblings",
        reason: "3.0 ignores what stands beside a reference; it stands around it now",
        apply: references::siblings,
    },
];

/// Lowers a named document with its overlays applied.
pub(crate) fn lower(document: &mut Value, notes: &mut Notes) {
    schema::for_each_mut(document, &mut |schema, at| {
        if let Value::Bool(anything) = schema {
            *schema = if *anything { json!({}) } else { json!({ "not": {} }) };
            notes.note(Kind::Lossless, "lower.boolean-schema", at, "3.0 has no boolean schemas");
        }
        let Value::Object(keywords) = schema else {
            return;
        };
        for rule in RULES {
            if let Some(kind) = (rule.apply)(keywords) {
                notes.note(kind, rule.id, at, rule.reason);
            }
        }
    });
    document::lower(document, notes);
}
