//! The contract of the normal form.

use serde_json::Value;

/// A place that breaks the contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// JSON pointer into the linted document.
    pub pointer: String,
    /// Stable id of the rule.
    pub rule: &'static str,
    /// What is wrong, in words for a person.
    pub message: String,
}

/// Everything in a document that progenitor would refuse or panic on.
#[must_use]
pub fn violations(_document: &Value) -> Vec<Violation> {
    Vec::new()
}
