//! The table of rules: one file for each area or part of it, one row for each kind of change.
//!
//! A row reads: id, coordinates, verdicts (for a strict client, for ours, for code), reason, and an example before and after;
//! what an example is an excerpt of is told by [`crate::example`].
//!
//! Two doctrines are behind the verdicts; `docs/drift-doctrine.md` has them at length:
//!
//! - **A strict client** takes the old document at its word. What it was promised is a reason to break when it no longer holds:
//!   a tighter request breaks, and so does a wider answer. Where the document does not say enough, the verdict is a risk.
//! - **Our clients** are tolerant by construction: enums and objects are open, answers are not held to constraints, alternatives
//!   that they do not know stay JSON. They fail for a wrong JSON type, and where something required is missing or null.

mod component;
mod document;
mod header;
mod operation;
mod parameter;
mod request_body;
mod response;
mod schema;
mod security;
mod webhook;

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::rule::{Action, Area, Bump, Direction, Example, Kind, Rule, Wire};

/// What is reported when a change has no row: never swallowed, and never called safe.
pub static UNCLASSIFIED: Rule = Rule {
    id: "unclassified-change",
    area: Area::Document,
    kind: Kind::Unclassified,
    action: Action::Change,
    direction: Direction::None,
    wire: Wire::Risk,
    ours: Wire::Risk,
    source: Bump::Major,
    reason: "No rule knows this change, so nothing is known about it.",
    example: Example { base: "", revision: "" },
};

/// The parts of the table, in the order of the page that lists them.
static TABLES: &[&[&[Rule]]] = &[
    &[document::RULES, security::RULES, operation::RULES, webhook::RULES],
    &[parameter::RULES, request_body::RULES, response::RULES, header::RULES],
    &schema::TABLES,
    &[component::RULES],
];

/// All rows.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    TABLES.iter().copied().flatten().copied().flatten()
}

type Coordinates = (Area, Kind, Action, Direction);

/// The rule with these coordinates, or [`UNCLASSIFIED`].
#[must_use]
pub fn at(area: Area, kind: Kind, action: Action, direction: Direction) -> &'static Rule {
    static BY_COORDINATES: LazyLock<HashMap<Coordinates, &'static Rule>> =
        LazyLock::new(|| all().map(|rule| ((rule.area, rule.kind, rule.action, rule.direction), rule)).collect());
    BY_COORDINATES.get(&(area, kind, action, direction)).copied().unwrap_or(&UNCLASSIFIED)
}

/// The rule with this id.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Rule> {
    all().chain([&UNCLASSIFIED]).find(|rule| rule.id == id)
}

/// A row.
const fn row(
    id: &'static str,
    (area, kind, action, direction): (Area, Kind, Action, Direction),
    (wire, ours, source): (Wire, Wire, Bump),
    reason: &'static str,
    base: &'static str,
    revision: &'static str,
) -> Rule {
    Rule { id, area, kind, action, direction, wire, ours, source, reason, example: Example { base, revision } }
}
