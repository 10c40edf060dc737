//! How the stages write into the ledger: with pointers into the *original* document.

use crate::ledger::{Entry, Kind, Ledger};
use crate::pointer::component;
use crate::trace::Trace;

/// The ledger being written.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    pub(crate) ledger: Ledger,
    pub(crate) trace: Trace,
}

impl Notes {
    /// Adds an entry; `at` is a pointer into the document as it is *now*.
    pub(crate) fn note(&mut self, kind: Kind, rule: &'static str, at: &str, reason: impl Into<String>) {
        self.ledger.push(Entry::new(kind, rule, self.trace.original(at), reason));
    }

    /// Adds an entry; `at` is a pointer into the document before its schemas were named.
    pub(crate) fn before_names(&mut self, kind: Kind, rule: &'static str, at: &str, reason: impl Into<String>) {
        self.ledger.push(Entry::new(kind, rule, self.trace.unmoved(at), reason));
    }

    /// Adds an entry for a whole component.
    pub(crate) fn moved(&mut self, name: &str, from: &str) {
        if component("schemas", name) != from {
            self.trace.schemas.insert(name.to_owned(), from.to_owned());
        }
    }
}
