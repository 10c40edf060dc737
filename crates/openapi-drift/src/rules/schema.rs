//! Rules about what a value may be.

use super::{Action, Area, Bump, Direction, Example, Kind, Rule, Wire};

pub(super) const RULES: &[Rule] = &[Rule {
    id: "request-max-length-decreased",
    area: Area::Schema,
    kind: Kind::MaxLength,
    action: Action::Decrease,
    direction: Direction::Request,
    wire: Wire::Break,
    ours: Wire::Break,
    source: Bump::Patch,
    reason: "A text that was short enough may be too long now.",
    example: Example { base: "{ type: string, maxLength: 5 }", revision: "{ type: string, maxLength: 3 }" },
}];
