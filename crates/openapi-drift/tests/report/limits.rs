//! Formats with a limit keep it, and say what is missing.

use openapi_drift::Wire;
use openapi_drift::report::{Format, Report, changelog};

use crate::fixture::{drift, one, simple};

fn many(count: usize, wire: Wire) -> Report {
    let findings = (0..count).map(|number| simple(number, wire)).collect();
    Report { full_report: Some("the artifact drift-report".to_owned()), ..one(Ok(drift(findings, Vec::new()))) }
}

#[test]
fn a_pull_request_body_fits() {
    for (count, note) in [(3, None), (150, Some("Details of ")), (3_000, Some("findings are left out"))] {
        let shown = many(count, Wire::Break).render(Format::Markdown);
        assert!(shown.len() <= 60_000, "{} bytes for {count}", shown.len());
        assert_eq!(shown.contains("left out"), note.is_some(), "{count}");
        assert!(note.is_none_or(|note| shown.contains(note) && shown.contains("the artifact drift-report")), "{count}");
        assert_eq!(shown.matches("<details>").count(), shown.matches("</details>").count(), "{count}");
        let listed = shown.lines().filter(|line| line.starts_with("| `GET /things/")).count();
        let missing = shown
            .split_once("> [!IMPORTANT]\n> ")
            .map_or(0, |(_, rest)| rest.split(' ').next().unwrap().parse().unwrap());
        assert_eq!(listed + missing, count, "what is listed and what is left out");
    }
}

#[test]
fn a_step_has_ten_annotations_of_a_level() {
    let shown = many(25, Wire::Risk).render(Format::Github);
    assert_eq!(shown.matches("::warning ").count(), 10);
    assert!(shown.contains("left out: 15 of 25 warnings; all are in the artifact drift-report"), "{shown}");
    let shown = many(10, Wire::Break).render(Format::Github);
    assert_eq!(shown.matches("::error ").count(), 10);
    assert!(!shown.contains("left out"), "{shown}");
}

#[test]
fn a_section_of_a_changelog_has_a_length() {
    let shown = changelog(&many(25, Wire::Safe), 20);
    assert_eq!(shown.lines().filter(|line| line.starts_with("- `GET")).count(), 20);
    assert!(shown.ends_with("- And 5 more.\n"), "{shown}");
}
