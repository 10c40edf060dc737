//! What holds for every row by itself.

use std::collections::HashSet;

use openapi_drift::{Area, Direction, Wire, rules};

#[test]
fn ids_and_coordinates_are_unique() {
    let mut ids = HashSet::new();
    let mut coordinates = HashSet::new();
    for rule in rules::all() {
        assert!(ids.insert(rule.id), "{} twice", rule.id);
        let at = (rule.area, rule.kind, rule.action, rule.direction);
        assert!(coordinates.insert(at), "{}: another row has its coordinates", rule.id);
        assert!(std::ptr::eq(rules::at(rule.area, rule.kind, rule.action, rule.direction), rule), "{}", rule.id);
        assert!(rules::by_id(rule.id).is_some_and(|found| std::ptr::eq(found, rule)), "{}", rule.id);
    }
}

#[test]
fn ids_are_kebab_case_and_say_the_direction() {
    for rule in rules::all() {
        let is_kebab = rule.id.split('-').all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase()));
        assert!(is_kebab, "{}", rule.id);
        if rule.area == Area::Schema {
            let prefix = if rule.direction == Direction::Request { "request-" } else { "response-" };
            assert!(rule.id.starts_with(prefix), "{}: {prefix}", rule.id);
        }
    }
}

#[test]
fn a_reason_is_one_sentence() {
    for rule in rules::all() {
        let reason = rule.reason;
        assert!(reason.starts_with(char::is_uppercase) && reason.ends_with('.'), "{}: {reason}", rule.id);
        assert!(reason.len() >= 20 && !reason.trim_end_matches('.').contains(". "), "{}: {reason}", rule.id);
    }
}

/// A tolerant client fails where a strict one does, and not elsewhere: a row that says otherwise has to be meant.
#[test]
fn ours_is_graver_in_one_place_only() {
    let graver: Vec<_> = rules::all().filter(|rule| rule.ours > rule.wire).map(|rule| rule.id).collect();
    let meant = [
        // A status that was not declared is an error for our clients, also a good one.
        "success-status-added",
        // Our clients tell the alternatives of an answer apart by the discriminator that the old document had.
        "response-discriminator-removed",
        "response-discriminator-property-changed",
        "response-discriminator-mapping-changed",
    ];
    assert_eq!(graver, meant);
}

/// What a server refuses it refuses to everybody.
#[test]
fn tolerance_does_not_help_a_request() {
    for rule in rules::all().filter(|rule| rule.direction == Direction::Request) {
        assert_eq!(rule.wire, rule.ours, "{}", rule.id);
    }
}

#[test]
fn unknown_coordinates_are_never_safe() {
    let rule = rules::at(Area::Component, openapi_drift::Kind::Maximum, openapi_drift::Action::Set, Direction::None);
    assert_eq!((rule.id, rule.wire, rule.ours), ("unclassified-change", Wire::Risk, Wire::Risk));
}
