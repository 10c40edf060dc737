//! What was not compared, and why.

use std::collections::HashSet;

use openapi_normal::{Document, Entry, Kind, Prepared, RULES};
use serde_json::Value;

use crate::contract::schemas::Gap;
use crate::finding::NotEvaluated;

/// The names of the two documents in [`NotEvaluated::side`].
pub(crate) const SIDES: [&str; 2] = ["base", "revision"];

/// Changes that leave what is compared as it was: the null that a type is alone keeps its mark, and an array
/// that does not say of what is one of anything.
const AS_GOOD_AS_SAID: [&str; 2] = ["canonical.only-null", "repair.items"];

/// A document in both of its forms.
pub(crate) struct Read<'d> {
    pub(crate) document: &'d Document,
    pub(crate) prepared: &'d Prepared,
}

/// What preparing the documents left out, and what it changed by a guess where the other document says something else.
///
/// A guess where both documents have the same text is no gap: whatever was meant, it did not change.
pub(crate) fn by_preparing(base: &Read<'_>, revision: &Read<'_>) -> Vec<NotEvaluated> {
    let mut found = Vec::new();
    for (side, own, other) in [(SIDES[0], base, revision), (SIDES[1], revision, base)] {
        let known: HashSet<&Entry> = other.prepared.ledger.iter().collect();
        for entry in own.prepared.ledger.sorted() {
            let is_gap = match entry.kind {
                Kind::Dropped => true,
                Kind::Approximated => is_unread(&entry.pass) || !is_same(own, other, entry, &known),
                Kind::Lossless => is_empty_enum(own, entry) && !is_same(own, other, entry, &known),
            };
            if is_gap && !AS_GOOD_AS_SAID.contains(&&*entry.pass) {
                found.push(NotEvaluated {
                    code: code(&entry.pass),
                    side,
                    pointer: entry.pointer.clone(),
                    message: entry.reason.clone(),
                });
            }
        }
    }
    found
}

/// Whether an entry is about an `enum` without values, which is read as none. Who wrote it may have meant that nothing is
/// right, so that a side which says something else is not the same for certain.
fn is_empty_enum(own: &Read<'_>, entry: &Entry) -> bool {
    entry.pass == "repair.enum"
        && own
            .document
            .value()
            .pointer(&entry.pointer)
            .and_then(Value::as_array)
            .is_some_and(|values| values.is_empty())
}

/// That the schemas of a document are in a dialect of JSON Schema that is not the one of OpenAPI: its keywords may mean
/// something else.
pub(crate) fn by_dialect(side: &'static str, read: &Read<'_>) -> Option<NotEvaluated> {
    const KEY: &str = "jsonSchemaDialect";
    let dialect = read.document.value().get(KEY)?.as_str()?;
    // The dialects of OpenAPI are the one of JSON Schema with annotations beside it.
    let is_known = dialect.trim_end_matches('#') == "https://json-schema.org/draft/2020-12/schema"
        || dialect.starts_with("https://spec.openapis.org/oas/3.") && dialect.contains("/dialect/");
    (!is_known).then(|| NotEvaluated {
        code: "dialect",
        side,
        pointer: format!("/{KEY}"),
        message: format!("the schemas are in the dialect `{dialect}`, and were read as those of OpenAPI"),
    })
}

/// What could not be taken into account of schemas.
pub(crate) fn by_schemas(side: &'static str, read: &Read<'_>, gaps: &[Gap]) -> Vec<NotEvaluated> {
    let gap = |gap: &Gap| NotEvaluated {
        code: gap.code,
        side,
        pointer: read.prepared.origin_of(&gap.pointer).unwrap_or_default(),
        message: gap.message.clone(),
    };
    gaps.iter().map(gap).collect()
}

/// Whether a rule is about something that was not followed, so that the same text may mean something else.
fn is_unread(rule: &str) -> bool {
    const UNREAD: [&str; 5] = [
        "bundle.dynamic-reference",
        "bundle.network",
        "bundle.too-large",
        "bundle.unread-file",
        "repair.dangling-reference",
    ];
    UNREAD.contains(&rule)
}

/// Whether the other document has the same there, word for word.
fn is_same(own: &Read<'_>, other: &Read<'_>, entry: &Entry, known: &HashSet<&Entry>) -> bool {
    match own.document.value().pointer(&entry.pointer) {
        Some(value) => other.document.value().pointer(&entry.pointer) == Some(value),
        // In another file, which nobody has here; the ledgers tell.
        None => known.contains(entry),
    }
}

/// The name of a rule without its stage: `dangling-reference`.
fn code(rule: &str) -> &'static str {
    let known = RULES.iter().find(|known| known.id == rule);
    known.and_then(|known| known.id.split_once('.')).map_or("repaired", |(_, code)| code)
}
