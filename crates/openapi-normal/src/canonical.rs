//! One spelling for what OpenAPI and JSON Schema can say in several; nothing is lost by it.
//!
//! The rules are those of [`crate::lower`] that are not about what 3.0 lacks. They run on every schema,
//! inner ones first, in the order of the tables.

use serde_json::{Map, Value};

use crate::lower::{Change, Row, Schema, apply, boolean_as_object, keywords, nulls, references};
use crate::notes::Notes;
use crate::pointer::join;
use crate::schema;
use crate::trace::Trace;

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

/// What a schema has inside before null is spelled in one way, to know afterwards where it stood.
struct Before {
    /// Each union with a branch for null: where the others stand, and the keywords of the only one.
    unions: Vec<(&'static str, Vec<usize>, Vec<String>)>,
    /// Whether the type is a list, which becomes a union.
    types: bool,
}

impl Before {
    fn of(schema: &Value) -> Self {
        let unions = ["anyOf", "oneOf"].into_iter().filter_map(|keyword| {
            let branches = schema.get(keyword)?.as_array()?;
            let others = branches.iter().enumerate().filter(|(_, branch)| !schema::is_null(branch));
            let others: Vec<_> = others.map(|(index, _)| index).collect();
            let keys = match others.as_slice() {
                &[only] => branches[only].as_object().into_iter().flat_map(Map::keys).cloned().collect(),
                _ => Vec::new(),
            };
            (others.len() < branches.len()).then_some((keyword, others, keys))
        });
        let types = schema.get("type").is_some_and(Value::is_array) && schema.get("anyOf").is_none();
        Self { unions: unions.collect(), types }
    }

    /// Keeps where everything stood that stands elsewhere now.
    fn moved(self, schema: &Value, at: &str, trace: &mut Trace) {
        let mut moved = |now: String, then: String| trace.respelled.insert(now, then);
        for (keyword, others, keys) in self.unions {
            let branch = |index: usize| format!("{at}/{keyword}/{index}");
            match others.as_slice() {
                // A union of one is that one, and a reference stands in `allOf`; see `nulls`.
                &[only] if schema.get(keyword).is_none() => {
                    moved(format!("{at}/allOf/0"), branch(only));
                    for key in keys {
                        moved(join(at, &key), join(&branch(only), &key));
                    }
                }
                others => {
                    for (now, then) in others.iter().enumerate().filter(|(now, then)| now != *then) {
                        moved(branch(now), branch(*then));
                    }
                }
            }
        }
        if let Some(Value::Array(branches)) = schema.get("anyOf").filter(|_| self.types) {
            for index in 0..branches.len() {
                moved(format!("{at}/anyOf/{index}"), at.to_owned());
            }
        }
    }
}

/// Spells a named document with its overlays applied.
pub(crate) fn spell(document: &mut Value, notes: &mut Notes) {
    schema::for_each_mut(document, &mut |schema, at| {
        if let Some(kind) = boolean_as_object(schema) {
            notes.note(kind, "canonical.boolean-schema", at, "a boolean schema is written as an object");
        }
        let before = Before::of(schema);
        apply(NULLS, schema, at, notes);
        before.moved(schema, at, &mut notes.trace);
    });
    schema::for_each_mut(document, &mut |schema, at| {
        let has_company = schema.get("$ref").is_some() && schema.get("allOf").is_none();
        apply(REST, schema, at, notes);
        if has_company && let Some(Value::Array(members)) = schema.get("allOf") {
            let then = notes.trace.before_spelling(at).into_owned();
            for index in 0..members.len() {
                notes.trace.respelled.insert(format!("{then}/allOf/{index}"), then.clone());
            }
        }
    });
}
