//! A ledger in a few lines; the whole of it is in its file.

use std::collections::BTreeSet;
use std::io::Write;

use openapi_normal::{Document, Entry, Kind, Ledger};

use crate::{printable, report};

/// How many dropped things are named; each is a line, and costs a search for its place.
const MOST_DROPPED: usize = 20;

/// How many entries of each kind there are.
#[must_use]
pub fn totals(ledger: &Ledger) -> String {
    let counts = ledger.counts();
    [Kind::Lossless, Kind::Approximated, Kind::Dropped]
        .map(|kind| format!("{} {kind}", counts.get(&kind).unwrap_or(&0)))
        .join(", ")
}

/// What the document promises and the client cannot do, by name; the rest of the ledger is in its file.
pub fn print_dropped(ledger: &Ledger, document: &Document, out: &mut dyn Write) -> std::io::Result<()> {
    let dropped: BTreeSet<&Entry> = ledger.iter().filter(|entry| entry.kind == Kind::Dropped).collect();
    for entry in dropped.iter().take(MOST_DROPPED) {
        let text = format!("{}: {}", report::place(document, &entry.pointer), entry.reason);
        writeln!(out, "  dropped: {}", printable::line(&text))?;
    }
    match dropped.len().saturating_sub(MOST_DROPPED) {
        0 => Ok(()),
        more => writeln!(out, "  dropped: {more} more, see the ledger"),
    }
}
