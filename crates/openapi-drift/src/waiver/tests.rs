//! What a file of waivers may say, and what it does to findings.

use super::*;
use crate::{Direction, Use, Witness};

const TODAY: &str = "2026-11-21";

fn read(text: &str) -> Result<Waivers, WaiverError> {
    Waivers::read(text, "waivers.toml", TODAY.parse().unwrap())
}

fn rule() -> &'static str {
    rules::UNCLASSIFIED.id
}

fn waiver(subject: &str) -> String {
    format!("[[waiver]]\n{subject}\nreason = \"looked at\"\nexpires = 2026-12-31\n")
}

fn finding(fingerprint: &str, operations: &[&str]) -> Finding {
    let uses = operations.iter().map(|operation| Use {
        operation: (*operation).to_owned(),
        operation_id: None,
        part: String::new(),
        direction: Direction::None,
    });
    Finding {
        rule: &rules::UNCLASSIFIED,
        echoes: Vec::new(),
        message: String::new(),
        path: String::new(),
        base: None,
        revision: None,
        before: None,
        after: None,
        uses: uses.collect(),
        subject: crate::Subject::default(),
        witness: Witness::NotApplicable,
        fingerprint: fingerprint.to_owned(),
    }
}

/// Every row replaces one text of a good file, and says in which line the error is and what it speaks of.
#[test]
fn errors_name_the_line() {
    let good = format!(
        "# what we let pass\n{}\n[[waiver]]\nrule = \"{}\"\noperation = \"GET /pets\"\nreason = \"r\"\nexpires = 2026-11-21\n",
        waiver("fingerprint = \"0123456789ab\""),
        rule(),
    );
    assert_eq!(read(&good).unwrap().len(), 2);
    let first = "fingerprint = \"0123456789ab\"\n";
    let rows = [
        (first, "", 2, "either a `fingerprint`, or"),
        (first, "rule = \"unclassified-change\"\n", 2, "in one operation"),
        (first, "operation = \"GET /pets\"\n", 2, "either a `fingerprint`, or"),
        ("\noperation = \"GET /pets\"", "", 7, "in one operation"),
        ("\noperation = ", "\nfingerprint = \"0123456789ab\"\noperation = ", 7, "either a `fingerprint`, or"),
        ("0123456789ab", "0123456789a", 3, "no fingerprint"),
        ("0123456789ab", "0123456789AB", 3, "no fingerprint"),
        ("0123456789ab", "*", 3, "there are no patterns"),
        ("unclassified-change", "unclassified-*", 8, "no rule `unclassified-*`"),
        ("unclassified-change", "", 8, "no rule ``"),
        ("GET /pets", "GET *", 9, "names no operation"),
        ("GET /pets", "GET /pets/*", 9, "there are no patterns"),
        ("GET /pets", "*", 9, "names no operation"),
        ("GET /pets", "listPets", 9, "names no operation"),
        ("GET /pets", "get /pets", 9, "names no operation"),
        ("GET /pets", "GET /pets ", 9, "names no operation"),
        ("GET /pets", "callback paid", 9, "names no operation"),
        (first, "fingerprint = \"0123456789ab\"\ndocument = \"pets\"\n", 2, "beside a `rule`"),
        ("reason = \"looked at\"\n", "", 2, "no reason"),
        ("looked at", "  ", 2, "no reason"),
        ("expires = 2026-12-31\n", "", 2, "no last day"),
        ("2026-12-31", "2026-11-20", 5, "expired: 2026-11-20 was its last day"),
        ("2026-12-31", "2026-12-31T00:00:00Z", 5, "is no day"),
        ("2026-12-31", "12:00:00", 5, "is no day"),
        ("2026-12-31", "\"2026-12-31\"", 5, "invalid type"),
        ("2026-12-31", "2026-02-30", 5, ""),
        ("reason = \"looked at\"", "because = \"looked at\"", 4, "because"),
        ("[[waiver]]", "[[waivers]]", 2, "waivers"),
        ("[[waiver]]", "[[waiver]", 2, ""),
    ];
    for (from, to, line, says) in rows {
        assert!(good.contains(from), "{from}");
        let error = read(&good.replacen(from, to, 1)).unwrap_err();
        assert_eq!(error.place, format!("waivers.toml:{line}"), "{from:?} -> {to:?}: {error}");
        assert!(error.to_string().contains(says), "{from:?} -> {to:?}: {error}");
        assert!(!error.help.is_empty());
    }
}

#[test]
fn the_same_is_waived_once() {
    let twice = waiver("fingerprint = \"0123456789ab\"").repeat(2);
    assert_eq!(read(&twice).unwrap_err().place, "waivers.toml:5");
}

#[test]
fn a_waiver_holds_on_its_last_day_and_not_after() {
    let text = waiver("fingerprint = \"0123456789ab\"");
    for (today, holds) in [("2026-12-30", true), ("2026-12-31", true), ("2027-01-01", false)] {
        assert_eq!(Waivers::read(&text, "waivers.toml", today.parse().unwrap()).is_ok(), holds, "{today}");
    }
}

#[test]
fn webhooks_and_callbacks_are_operations() {
    for operation in ["webhook paid", "callback paid of POST /orders", "QUERY /pets", "GET /pets/{id}"] {
        assert!(is_operation(operation), "{operation}");
    }
}

/// Which waivers there are, which findings they meet, and what is kept and stale then.
#[test]
fn findings_pass_when_every_operation_is_covered() {
    let by_rule = |operation: &str| waiver(&format!("rule = \"{}\"\noperation = \"{operation}\"", rule()));
    let by_edit = |fingerprint: &str| waiver(&format!("fingerprint = \"{fingerprint}\""));
    let (edit, other) = ("0123456789ab", "ffffffffffff");
    let rows = [
        ("nothing is waived", String::new(), finding(edit, &["GET /a"]), false, 0),
        ("the edit", by_edit(edit), finding(edit, &["GET /a", "GET /b"]), true, 0),
        ("an edit of the document", by_edit(edit), finding(edit, &[]), true, 0),
        ("another edit", by_edit(other), finding(edit, &["GET /a"]), false, 1),
        ("the only operation", by_rule("GET /a"), finding(edit, &["GET /a"]), true, 0),
        ("one of two", by_rule("GET /a"), finding(edit, &["GET /a", "GET /b"]), false, 0),
        ("both of two", by_rule("GET /a") + &by_rule("GET /b"), finding(edit, &["GET /a", "GET /b"]), true, 0),
        ("another operation", by_rule("GET /aa"), finding(edit, &["GET /a"]), false, 1),
        ("a rule, and no operation", by_rule("GET /a"), finding(edit, &[]), false, 1),
    ];
    for (name, text, finding, passes, stale) in rows {
        let waivers = read(&text).unwrap();
        let covered = waivers.cover(None, &[finding]);
        assert_eq!(covered.findings.contains_key(edit), passes, "{name}");
        assert_eq!(waivers.stale([&covered]).len(), stale, "{name}");
    }
}

#[test]
fn another_rule_in_the_same_operation_does_not_pass() {
    let another = rules::all().next().unwrap();
    let waivers = read(&waiver(&format!("rule = \"{}\"\noperation = \"GET /a\"", another.id))).unwrap();
    assert!(waivers.cover(None, &[finding("0123456789ab", &["GET /a"])]).findings.is_empty());
}

#[test]
fn a_waiver_that_matches_in_one_region_is_not_stale() {
    let text = waiver("fingerprint = \"0123456789ab\"") + &waiver("fingerprint = \"ba9876543210\"");
    let waivers = read(&text).unwrap();
    let here = waivers.cover(None, &[finding("0123456789ab", &[])]);
    let there = waivers.cover(None, &[]);
    let stale: Vec<_> = waivers.stale([&here, &there]).iter().map(|waiver| waiver.origin.as_str()).collect();
    assert_eq!(stale, ["waivers.toml:5"]);
    assert_eq!(here.findings["0123456789ab"][0].origin, "waivers.toml:1");
}

#[test]
fn an_operation_that_no_document_has_is_an_error_with_its_line() {
    let by_rule = |operation: &str| waiver(&format!("rule = \"{}\"\noperation = \"{operation}\"", rule()));
    let text = waiver("fingerprint = \"0123456789ab\"") + &by_rule("GET /pets/{id}") + &by_rule("webhook paid");
    let waivers = read(&text).unwrap();
    assert!(waivers.name_operations());
    let known = |operations: &[&str]| {
        BTreeMap::from([(None, operations.iter().map(|operation| (*operation).to_owned()).collect())])
    };
    assert_eq!(waivers.unknown(&known(&["GET /pets/{id}", "webhook paid", "GET /pets"])), None);
    for (operations, line, named) in [
        (&["GET /pets/{petId}", "webhook paid"][..], 5, "`GET /pets/{id}`"),
        (&["GET /pets/{id}"], 10, "`webhook paid`"),
    ] {
        let error = waivers.unknown(&known(operations)).unwrap();
        assert_eq!(error.place, format!("waivers.toml:{line}"));
        assert!(error.what.contains(named), "{error}");
    }
    let by_edit = read(&waiver("fingerprint = \"0123456789ab\"")).unwrap();
    assert!(!by_edit.name_operations() && by_edit.unknown(&known(&[])).is_none());
}
