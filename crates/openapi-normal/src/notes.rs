//! How the stages write into the ledger: with pointers into the *original* document.

use serde_json::Value;

use crate::ledger::{Entry, Kind, Ledger};
use crate::pointer::component;
use crate::trace::{Trace, shorten};

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

    /// Lets every pointer lead to a place of the document that somebody wrote: where a rule looked at what
    /// another one had added, to the place it was added to.
    pub(crate) fn settle(&mut self, original: &Value) {
        // What a key that is given twice stood at first is in the text alone.
        let entries = self.ledger.iter_mut().filter(|entry| entry.pass != "repair.duplicate-key");
        entries.for_each(|entry| shorten(original, &mut entry.pointer));
    }

    /// Adds an entry for a whole component.
    pub(crate) fn moved(&mut self, name: &str, from: &str) {
        if component("schemas", name) != from {
            self.trace.schemas.insert(name.to_owned(), from.to_owned());
        }
    }
}
