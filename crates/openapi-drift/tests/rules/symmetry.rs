//! Rows whose mirror is missing.
//!
//! A row has two mirrors: what is done can be undone, and what happens on the way to the API can happen on the way from it.
//! A mirror that is missing is a change that would be reported as unclassified, so each one needs a reason.

use std::collections::HashSet;

use openapi_drift::Action::{Add, Remove, Set, Unset};
use openapi_drift::{Action, Area, Direction, Kind, rules};

/// Rows that need not be there, and why: kind, action and, where it matters, direction.
const WAIVED: &[(Kind, Action, Option<Direction>, &str)] = &[
    (
        Kind::RequiredPropertyWithDefault,
        Remove,
        None,
        "a required property that goes is one that goes, whatever its default was: `request-required-property-removed`",
    ),
    (
        Kind::RequiredPropertyWithDefault,
        Add,
        Some(Direction::Response),
        "the default is for who leaves a property out, and an answer does not: `response-required-property-added`",
    ),
    (
        Kind::FirstRequiredProperty,
        Add,
        Some(Direction::Request),
        "what is sent is made by a function with arguments, so the first one is like any other",
    ),
    (Kind::FirstRequiredProperty, Remove, None, "a required property that goes is one that goes, also the last one"),
    (Kind::PastSunset, Unset, None, "a day that is taken back or moved is a sunset that is unset or later"),
    (Kind::SunsetOperation, Add, None, "an operation that is new is new, whatever is announced with it"),
    (Kind::DeprecatedOperation, Add, None, "an operation that is new is new, deprecated or not"),
    (Kind::SunsetParameter, Add, None, "a parameter that is new is new, whatever is announced with it"),
    (Kind::DeprecatedParameter, Add, None, "a parameter that is new is new, deprecated or not"),
    (Kind::ApiVersion, Set, None, "a version that was raised together with a change is an increase"),
    (Kind::ApiMajorVersion, Set, None, "a version that was raised together with a break is an increase"),
];

fn has(area: Area, kind: Kind, action: Action, direction: Direction) -> bool {
    rules::at(area, kind, action, direction).kind != Kind::Unclassified
}

#[test]
fn every_row_has_its_mirrors_or_a_waiver_says_why_not() {
    let mut missing = Vec::new();
    let mut used = HashSet::new();
    for rule in rules::all() {
        for (action, direction) in [(rule.action.undone(), rule.direction), (rule.action, rule.direction.flipped())] {
            if has(rule.area, rule.kind, action, direction) {
                continue;
            }
            let waiver = WAIVED.iter().position(|&(kind, waived, only, _)| {
                kind == rule.kind && waived == action && only.is_none_or(|only| only == direction)
            });
            match waiver {
                Some(index) => drop(used.insert(index)),
                None => missing.push((rule.id, action, direction)),
            }
        }
    }
    assert_eq!(missing, [], "rows without a mirror");
    let idle: Vec<_> = WAIVED.iter().enumerate().filter(|(index, _)| !used.contains(index)).collect();
    assert!(idle.is_empty(), "nothing needs {idle:?}");
}

/// What a mirror is for: what tightens one way loosens the other, and what breaks one side is safe for the other.
#[test]
fn no_row_about_values_breaks_in_both_directions_and_both_ways() {
    for rule in rules::all().filter(|rule| rule.area == Area::Schema) {
        let breaks = |action, direction| {
            has(rule.area, rule.kind, action, direction)
                && rules::at(rule.area, rule.kind, action, direction).wire == openapi_drift::Wire::Break
        };
        let both = breaks(rule.action, rule.direction) && breaks(rule.action, rule.direction.flipped());
        if both && rule.action.undone() != rule.action {
            panic!("{}: the same edit cannot be tighter and wider", rule.id);
        }
    }
}
