//! What was changed on the way to the normal form, and why.
//!
//! The ledger is committed beside the generated crate and diffed like code, so its JSON is
//! deterministic: sorted, without duplicates, one entry per line of `entries`.
//!
//! ```
//! use openapi_normal::{Entry, Kind, Ledger};
//!
//! let mut ledger = Ledger::default();
//! ledger.push(Entry::new(Kind::Dropped, "lower.webhooks", "/webhooks", "3.0 has no webhooks"));
//! let again: Ledger = serde_json::from_str(&ledger.to_json())?;
//! assert_eq!(again, ledger);
//! # Ok::<(), serde_json::Error>(())
//! ```

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

/// How much a change costs the user of the generated client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Said differently, but nothing the document promised is gone.
    Lossless,
    /// The client accepts or offers more than the document promises.
    Approximated,
    /// Something the document promised is not in the client.
    Dropped,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Lossless => "lossless",
            Self::Approximated => "approximated",
            Self::Dropped => "dropped",
        })
    }
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Entry {
    /// What the change costs.
    pub kind: Kind,
    /// Stable id of the rule that made it, for example `lower.type-array` or `pass.open-objects`.
    pub pass: Cow<'static, str>,
    /// JSON pointer into the *original* document, or into the normal form for what exists only there. What
    /// stands in another file of a document that is split has that file in front: `pets.yaml#/Pet`, seen
    /// from the folder of the document.
    pub pointer: String,
    /// Why, in words for a person.
    pub reason: String,
}

impl Entry {
    /// An entry; see the fields for their meaning.
    #[must_use]
    pub fn new(
        kind: Kind,
        pass: impl Into<Cow<'static, str>>,
        pointer: impl Into<String>,
        reason: impl Into<String>,
    ) -> Self {
        Self { kind, pass: pass.into(), pointer: pointer.into(), reason: reason.into() }
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, pass, pointer, reason } = self;
        let pointer = if pointer.is_empty() { "(document)" } else { pointer };
        write!(f, "{kind:<12} {pass:<26} {pointer}\n             {reason}")
    }
}

/// Every change made to a document, in the order of the pipeline.
///
/// Equality compares what was changed, not in which order.
#[derive(Debug, Clone, Default, Eq, Serialize, Deserialize)]
pub struct Ledger {
    entries: Vec<Entry>,
}

impl Ledger {
    /// Adds one change.
    pub fn push(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// The changes, in the order in which they were made.
    pub fn iter(&self) -> std::slice::Iter<'_, Entry> {
        self.entries.iter()
    }

    pub(crate) fn iter_mut(&mut self) -> std::slice::IterMut<'_, Entry> {
        self.entries.iter_mut()
    }

    /// Number of changes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether the document was in normal form already.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Number of different changes of each kind; kinds that did not occur are absent.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<Kind, usize> {
        let mut counts = BTreeMap::new();
        for entry in self.sorted() {
            *counts.entry(entry.kind).or_default() += 1;
        }
        counts
    }

    /// Pretty JSON with a final newline: sorted and without duplicates, so that equal ledgers are
    /// equal bytes.
    #[must_use]
    pub fn to_json(&self) -> String {
        let sorted = serde_json::json!({ "entries": self.sorted() });
        format!("{sorted:#}\n")
    }

    /// The changes without duplicates, by pass, then pointer: what one rule did stands together.
    #[must_use]
    pub fn sorted(&self) -> Vec<&Entry> {
        let mut entries: Vec<_> = self.entries.iter().collect();
        entries.sort_by(|a, b| (&a.pass, &a.pointer, a.kind, &a.reason).cmp(&(&b.pass, &b.pointer, b.kind, &b.reason)));
        entries.dedup();
        entries
    }
}

impl PartialEq for Ledger {
    fn eq(&self, other: &Self) -> bool {
        self.sorted() == other.sorted()
    }
}

impl Extend<Entry> for Ledger {
    fn extend<I: IntoIterator<Item = Entry>>(&mut self, entries: I) {
        self.entries.extend(entries);
    }
}

impl<'a> IntoIterator for &'a Ledger {
    type Item = &'a Entry;
    type IntoIter = std::slice::Iter<'a, Entry>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Ledger {
    type Item = Entry;
    type IntoIter = std::vec::IntoIter<Entry>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl fmt::Display for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for entry in self.sorted() {
            writeln!(f, "{entry}")?;
        }
        let counts = self.counts();
        let count = |kind| counts.get(&kind).copied().unwrap_or_default();
        write!(
            f,
            "{} changes: {} lossless, {} approximated, {} dropped",
            counts.values().sum::<usize>(),
            count(Kind::Lossless),
            count(Kind::Approximated),
            count(Kind::Dropped),
        )
    }
}
