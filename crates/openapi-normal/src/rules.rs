//! Every rule of this crate, for the page that lists them.

use crate::ledger::Kind;
use crate::rule::Rule;

const fn rule(id: &'static str, kind: Kind, what: &'static str, lost: &'static str, avoid: &'static str) -> Rule {
    Rule { id, kind, what, lost, avoid }
}

/// Every rule that [`prepare`](crate::prepare) and [`normalize`](crate::normalize) write into the ledger.
pub const RULES: &[Rule] =
    &[rule("canonical.const", Kind::Lossless, "A constant is an enum of one value.", "", "None needed.")];
