//! Rules about components that no operation uses.

use super::row;
use crate::rule::Action::{Add, Change, Remove};
use crate::rule::Bump::{Major, Minor};
use crate::rule::Kind::Component;
use crate::rule::Wire::Safe;
use crate::rule::{Area, Direction, Rule};

#[rustfmt::skip] // A table reads as a table.
pub(super) const RULES: &[Rule] = &[
    row("component-added", (Area::Component, Component, Add, Direction::None), (Safe, Safe, Minor),
        "No operation uses it, so no value is another for it.",
        "{ paths: {}, components: { schemas: {  } } }",
        "{ paths: {}, components: { schemas: { Thing: { type: string } } } }"),
    row("component-removed", (Area::Component, Component, Remove, Direction::None), (Safe, Safe, Major),
        "No operation uses it, so no value is another for it.",
        "{ paths: {}, components: { schemas: { Thing: { type: string } } } }",
        "{ paths: {}, components: { schemas: {  } } }"),
    row("component-changed", (Area::Component, Component, Change, Direction::None), (Safe, Safe, Major),
        "No operation uses it, so no value is another for it.",
        "{ paths: {}, components: { schemas: { Thing: { type: string } } } }",
        "{ paths: {}, components: { schemas: { Thing: { type: integer } } } }"),
];
