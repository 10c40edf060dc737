//! Rules about what a value may be, wherever it stands: in a body, a parameter or a header.

mod arrays;
mod combinations;
mod discriminators;
mod lifecycle;
mod numbers;
mod objects;
mod properties;
mod strings;
mod values;
mod xml;

use crate::rule::{Action, Area, Bump, Direction, Kind, Rule, Wire};

pub(super) const TABLES: [&[Rule]; 10] = [
    values::RULES,
    numbers::RULES,
    strings::RULES,
    arrays::RULES,
    properties::RULES,
    objects::RULES,
    combinations::RULES,
    discriminators::RULES,
    lifecycle::RULES,
    xml::RULES,
];

/// A row of [`Area::Schema`].
const fn row(
    id: &'static str,
    (kind, action, direction): (Kind, Action, Direction),
    verdicts: (Wire, Wire, Bump),
    reason: &'static str,
    base: &'static str,
    revision: &'static str,
) -> Rule {
    super::row(id, (Area::Schema, kind, action, direction), verdicts, reason, base, revision)
}
