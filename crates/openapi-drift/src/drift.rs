//! The answer: everything that changed between two documents.

use crate::finding::{Finding, NotEvaluated};
use crate::rule::{Bump, Wire};

/// One of the two documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// The file or address it came from.
    pub origin: String,
    /// Its `info.title`.
    pub title: Option<String>,
    /// Its `info.version`.
    pub version: Option<String>,
    /// How many operations it has, webhooks and callbacks included.
    pub operations: usize,
}

/// The difference between two documents.
#[derive(Debug, Clone)]
pub struct Drift {
    /// The document that was.
    pub base: Side,
    /// The document that is.
    pub revision: Side,
    /// What changed, gravest first; the order is the same for the same documents.
    pub findings: Vec<Finding>,
    /// What was not compared, sorted. A drift with any of these never says that nothing changed.
    pub not_evaluated: Vec<NotEvaluated>,
}

impl Drift {
    /// The worst verdict for a strict client.
    #[must_use]
    pub fn wire(&self) -> Wire {
        self.findings.iter().map(Finding::wire).max().unwrap_or(Wire::Safe)
    }

    /// The worst verdict for a client that is generated here.
    #[must_use]
    pub fn ours(&self) -> Wire {
        self.findings.iter().map(Finding::ours).max().unwrap_or(Wire::Safe)
    }

    /// The version that follows; none when nothing changed.
    #[must_use]
    pub fn source(&self) -> Option<Bump> {
        self.findings.iter().map(Finding::source).max()
    }
}
