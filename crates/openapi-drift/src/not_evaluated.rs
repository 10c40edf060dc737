//! What was not compared, and why.

use std::collections::HashSet;

use openapi_normal::{Document, Entry, Kind, Prepared, RULES};

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
                Kind::Lossless => false,
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
