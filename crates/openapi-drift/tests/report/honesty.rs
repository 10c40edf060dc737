//! No format says that nothing changed where that is not known.

use openapi_drift::report::{FailOn, Format, Outcome, Report};
use openapi_drift::{Bump, Wire};

use crate::fixture::{dangling, drift, one, rich, simple};

const FOR_PEOPLE: [Format; 4] = [Format::Text { colour: false }, Format::Markdown, Format::Html, Format::Github];
const NOTHING: [&str; 3] = ["no drift", "No drift", "passed"];

#[test]
fn nothing_changed_is_said_when_all_was_compared() {
    let report = one(Ok(drift(Vec::new(), Vec::new())));
    assert_eq!((report.outcome(), report.next_version()), (Outcome::Below, None));
    for format in FOR_PEOPLE {
        let shown = report.render(format).to_lowercase();
        assert!(shown.contains("no drift"), "{format:?}: {shown}");
    }
}

#[test]
fn nothing_changed_is_not_said_when_a_place_was_not_evaluated() {
    let report = one(Ok(drift(Vec::new(), vec![dangling()])));
    assert_eq!(report.outcome(), Outcome::Incomplete);
    for format in FOR_PEOPLE {
        let shown = report.render(format);
        assert!(shown.contains("1 place was not evaluated"), "{format:?}: {shown}");
        for words in NOTHING {
            assert!(!shown.contains(words), "{format:?} says {words:?}: {shown}");
        }
    }
}

#[test]
fn nothing_changed_is_not_said_when_a_side_failed() {
    let report = one(Err("the host does not answer".to_owned()));
    assert_eq!((report.outcome(), report.next_version()), (Outcome::Incomplete, None));
    for format in FOR_PEOPLE {
        let shown = report.render(format);
        assert!(shown.contains("the host does not answer"), "{format:?}: {shown}");
        for words in NOTHING {
            assert!(!shown.contains(words), "{format:?} says {words:?}: {shown}");
        }
    }
    let sarif: serde_json::Value = serde_json::from_str(&report.render(Format::Sarif)).unwrap();
    assert_eq!(sarif["runs"][0]["invocations"][0]["executionSuccessful"], false);
}

#[test]
fn a_run_without_comparisons_is_no_answer() {
    assert_eq!(Report::default().outcome(), Outcome::Incomplete);
    for format in FOR_PEOPLE {
        for words in NOTHING {
            assert!(!Report::default().render(format).contains(words), "{format:?}");
        }
    }
}

#[test]
fn a_region_that_failed_is_not_made_good_by_another() {
    let mut report = rich();
    report.fail_on = FailOn::Never;
    assert_eq!(report.outcome(), Outcome::Incomplete);
    report.comparisons.truncate(2);
    assert_eq!(report.outcome(), Outcome::Incomplete, "a place was not evaluated");
    for comparison in &mut report.comparisons {
        comparison.outcome.as_mut().unwrap().not_evaluated.clear();
    }
    assert_eq!(report.outcome(), Outcome::Below);
}

#[test]
fn the_threshold_is_what_was_asked_for() {
    let outcome = |wire, fail_on| {
        let report = Report { fail_on, ..one(Ok(drift(vec![simple(1, wire)], Vec::new()))) };
        report.outcome()
    };
    for (wire, fail_on, expected) in [
        (Wire::Break, FailOn::Wire, Outcome::Reached),
        (Wire::Risk, FailOn::Wire, Outcome::Below),
        (Wire::Break, FailOn::Source, Outcome::Reached),
        (Wire::Safe, FailOn::Source, Outcome::Below),
        (Wire::Safe, FailOn::Any, Outcome::Reached),
        (Wire::Break, FailOn::Never, Outcome::Below),
    ] {
        assert_eq!(outcome(wire, fail_on), expected, "{wire} {fail_on:?}");
    }
}

#[test]
fn a_waiver_takes_a_finding_from_the_threshold_and_not_from_the_version() {
    let mut report = rich();
    let gone = report.comparisons[0].outcome.as_ref().unwrap().findings[1].clone();
    let waiver = report.waived.values().next().unwrap().clone();
    report.comparisons.truncate(1);
    report.comparisons[0].outcome = Ok(drift(vec![gone.clone()], Vec::new()));
    assert_eq!(report.outcome(), Outcome::Reached);
    report.waived.insert(gone.fingerprint, waiver);
    assert_eq!((report.outcome(), report.next_version()), (Outcome::Below, Some(Bump::Major)));
}

/// An API of many documents: what is quiet is said in one line, and what is not is never part of it.
#[test]
fn many_comparisons_are_summed_up_and_none_that_failed_is_hidden() {
    let named = |label: &str, outcome| openapi_drift::report::Comparison { label: label.to_owned(), outcome };
    let quiet = || Ok(drift(Vec::new(), Vec::new()));
    let comparisons = vec![
        named("books", quiet()),
        named("papers", Err("the host does not answer".to_owned())),
        named("songs", quiet()),
        named("films", Ok(drift(vec![simple(1, Wire::Break)], Vec::new()))),
        named("plays", Ok(drift(Vec::new(), vec![dangling()]))),
    ];
    let mut report = Report { title: "arts".to_owned(), comparisons, ..Report::default() };
    assert_eq!(report.outcome(), Outcome::Incomplete);
    let tally = "5 comparisons: 2 without drift, 2 with (1 compared in part), 1 COULD NOT BE MADE";
    for format in [Format::Text { colour: false }, Format::Markdown, Format::Github] {
        let shown = report.render(format);
        assert!(shown.to_lowercase().contains("no drift: books, songs"), "{format:?}: {shown}");
        for says in [tally, "the host does not answer", "1 place was not evaluated"] {
            assert!(shown.contains(says), "{format:?}: {says}: {shown}");
        }
        assert_eq!(shown.matches("books").count(), 1, "{format:?}: {shown}");
    }
    // As few as the regions of one document are shown one by one.
    report.comparisons.truncate(3);
    let shown = report.render(Format::Text { colour: false });
    assert!(!shown.contains("no drift: books") && shown.contains("no drift: nothing"), "{shown}");
}
