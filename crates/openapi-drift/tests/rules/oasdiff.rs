//! The checks of oasdiff, the reference of its field, against our rows.
//!
//! What it checks and we have no row for would be a hole; what we judge otherwise has to be meant. The data is `oasdiff.tsv`.

use std::collections::{BTreeMap, HashSet};

use openapi_drift::rules;

use crate::checks::checks;

/// How many checks oasdiff 1.32 has.
const CHECKS: usize = 755;

/// How many of them have no row. To raise it is to give up ground.
const NOT_APPLICABLE: usize = 8;

fn is_sentence(reason: &str) -> bool {
    reason.starts_with(char::is_uppercase) && reason.ends_with('.') && reason.split(' ').count() >= 8
}

#[test]
fn every_check_is_listed_once_in_order() {
    let checks = checks();
    assert_eq!(checks.len(), CHECKS);
    assert!(checks.is_sorted_by(|one, next| one.id < next.id), "sorted, and none twice");
}

#[test]
fn a_check_without_a_row_has_a_reason() {
    let bare: Vec<_> = checks().into_iter().filter(|check| check.rules.is_empty()).collect();
    assert_eq!(bare.len(), NOT_APPLICABLE);
    for check in bare {
        assert!(is_sentence(check.reason), "{}: why is there no row?", check.id);
    }
}

#[test]
fn our_verdict_is_theirs_or_a_reason_says_why_not() {
    for check in checks().iter().filter(|check| !check.rules.is_empty()) {
        let verdicts = check.rules.iter().map(|together| together.iter().map(|rule| rule.wire).max());
        let differs = verdicts.into_iter().any(|wire| wire != Some(check.severity));
        match differs {
            true => assert!(is_sentence(check.reason), "{}: why is it not {}?", check.id, check.severity),
            false => assert!(check.reason.is_empty(), "{}: there is nothing to explain", check.id),
        }
    }
}

/// What we see and oasdiff does not, by kind of rule: a row that is neither here nor there is a mistake in the mapping.
#[test]
fn rows_that_no_check_leads_to_are_meant() {
    let checks = checks();
    let used: HashSet<&str> =
        checks.iter().flat_map(|check| check.rules.iter().flatten()).map(|rule| rule.id).collect();
    let mut alone: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for rule in rules::all().filter(|rule| !used.contains(rule.id)) {
        // What is called by the API is not told apart there.
        let part = if rule.id.starts_with("webhook-") { "webhook".to_owned() } else { format!("{:?}", rule.kind) };
        alone.entry(part).or_default().push(rule.id);
    }
    let alone: Vec<String> = alone.into_iter().map(|(kind, rules)| format!("{kind}: {}", rules.len())).collect();
    insta::assert_snapshot!(alone.join("\n"), @"
    AdditionalProperties: 8
    ApiVersion: 2
    Callback: 3
    Component: 2
    Deprecation: 2
    Encoding: 2
    ErrorStatus: 2
    ExtensibleEnumValue: 3
    IgnoredProperty: 2
    Items: 4
    Link: 3
    MediaType: 3
    MediaTypeParameter: 3
    MediaTypeSchema: 4
    MultipleOf: 2
    Not: 4
    PastSunset: 1
    Pattern: 3
    Required: 1
    RequiredHeader: 1
    Serialization: 2
    Server: 6
    SuccessStatus: 2
    Sunset: 13
    Tag: 2
    Union: 6
    UniqueItems: 1
    UnknownStability: 1
    UnreadableSunset: 6
    XmlAttribute: 2
    XmlName: 2
    XmlNamespace: 2
    XmlPrefix: 2
    XmlWrapped: 2
    webhook: 81
    ");
}

#[test]
fn a_pair_that_is_right_as_it_is_has_a_reason() {
    let checks: HashSet<&str> = checks().iter().map(|check| check.id).collect();
    let text = include_str!("../../pairs-reviewed.tsv");
    let mut seen = HashSet::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let &[test, id, reason] = columns.as_slice() else { panic!("three columns: {line}") };
        assert!(test.starts_with("Test") && is_sentence(reason), "{line}");
        assert!(checks.contains(id) || rules::by_id(id).is_some(), "{id}: neither a check nor a rule");
        assert!(seen.insert((test, id)), "{test} {id} twice");
    }
}
