//! The table of rules: one file for each area, one row for each kind of change.

mod schema;

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
const TABLES: &[&[Rule]] = &[schema::RULES];

/// All rows.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    TABLES.iter().copied().flatten()
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
