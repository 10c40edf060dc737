//! Every row fires for its own example, with its own verdict; taken back, its mirror fires.

use std::collections::BTreeSet;

use openapi_drift::{Day, Drift, Options, Rule, compare, example, rules};
use openapi_normal::{Document, Limits};

/// Rules for which something graver has to happen: that a break is not in the version takes a break.
const GRAVER: [&str; 1] = ["api-major-version-not-bumped"];

/// Rules that are not taken back by themselves: every number is a text, but not every text a number.
const ONE_WAY: [&str; 2] = ["request-loose-type-changed", "response-loose-type-changed"];

fn drift(rule: &Rule, base: &str, revision: &str) -> Drift {
    let read = |text: &str| match Document::read_lenient(text.as_bytes(), rule.id, &Limits::default()) {
        Ok(document) => document,
        Err(error) => panic!("{}: {error}\n{text}", rule.id),
    };
    let options = Options { today: Day::new(2026, 6, 1), ..Options::default() };
    match compare(&read(base), &read(revision), &options) {
        Ok(drift) => drift,
        Err(error) => panic!("{}: {error}", rule.id),
    }
}

fn fired(drift: &Drift) -> BTreeSet<&'static str> {
    drift.findings.iter().flat_map(|finding| finding.rules()).map(|rule| rule.id).collect()
}

#[test]
fn every_rule_fires_for_its_example_and_nothing_graver_does() {
    let mut wrong = Vec::new();
    for rule in rules::all() {
        let (base, revision) = example::documents(rule);
        let drift = drift(rule, &base, &revision);
        let fired = fired(&drift);
        if !fired.contains(rule.id) {
            wrong.push(format!("{}: does not fire; {fired:?} do", rule.id));
        } else if !GRAVER.contains(&rule.id) && (drift.wire() > rule.wire || drift.ours() > rule.ours) {
            wrong.push(format!("{}: something graver fires: {fired:?}", rule.id));
        }
        if !drift.not_evaluated.is_empty() {
            wrong.push(format!("{}: not evaluated: {:?}", rule.id, drift.not_evaluated));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rules::all().count(), wrong.join("\n"));
}

#[test]
fn an_example_that_is_taken_back_fires_the_mirror() {
    let mut wrong = Vec::new();
    for rule in rules::all() {
        let mirror = rules::at(rule.area, rule.kind, rule.action.undone(), rule.direction);
        // Where there is none, the test of symmetry has the reason.
        if std::ptr::eq(mirror, &rules::UNCLASSIFIED) || ONE_WAY.contains(&rule.id) {
            continue;
        }
        let (base, revision) = example::documents(rule);
        let fired = fired(&drift(rule, &revision, &base));
        if !fired.contains(mirror.id) {
            wrong.push(format!("{}: taken back, {} does not fire; {fired:?} do", rule.id, mirror.id));
        }
    }
    assert!(wrong.is_empty(), "{} rules:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn an_example_is_no_drift_from_itself() {
    for rule in rules::all() {
        for document in <[String; 2]>::from(example::documents(rule)) {
            let drift = drift(rule, &document, &document);
            assert!(drift.findings.is_empty(), "{}: {:?}", rule.id, fired(&drift));
        }
    }
}
