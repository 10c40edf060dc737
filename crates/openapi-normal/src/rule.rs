//! What the entries of a ledger are made by.
//!
//! Every crate that writes into the ledger has a table of these, so that a page can list them all, and a
//! test can tell that no other id is ever used.

use crate::ledger::Kind;

/// A rule that changes a document, or what is made of it.
///
/// ```
/// let rule = openapi_normal::RULES.iter().find(|rule| rule.id == "canonical.const");
/// assert!(rule.is_some_and(|rule| rule.kind == openapi_normal::Kind::Lossless));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Stable id, as in the ledger: `stage.rule`.
    pub id: &'static str,
    /// The most that it costs; an entry may cost less.
    pub kind: Kind,
    /// What it changes, and why, in short sentences.
    pub what: &'static str,
    /// What is lost by it; empty when nothing is.
    pub lost: &'static str,
    /// The overlay action that avoids it.
    pub avoid: &'static str,
}
