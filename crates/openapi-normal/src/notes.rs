//! How the stages write into the ledger: with pointers into the *original* document.

use std::collections::BTreeMap;

use crate::ledger::{Entry, Kind, Ledger};
use crate::pointer::{self, component};

/// Where the schemas that naming moved or renamed stood before.
#[derive(Debug, Clone, Default)]
pub(crate) struct Trace {
    /// Name of a component -> pointer into the original document.
    pub(crate) schemas: BTreeMap<String, String>,
}

impl Trace {
    /// The pointer in the original document; unchanged when nothing was moved.
    pub(crate) fn original(&self, at: &str) -> String {
        let Some(rest) = at.strip_prefix("/components/schemas/") else {
            return at.to_owned();
        };
        let (token, inside) = match rest.find('/') {
            Some(end) => rest.split_at(end),
            None => (rest, ""),
        };
        match self.schemas.get(&*pointer::unescape(token)) {
            Some(original) => format!("{original}{inside}"),
            None => at.to_owned(),
        }
    }
}

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

    /// Adds an entry for a whole component.
    pub(crate) fn moved(&mut self, name: &str, from: &str) {
        if component("schemas", name) != from {
            self.trace.schemas.insert(name.to_owned(), from.to_owned());
        }
    }
}
