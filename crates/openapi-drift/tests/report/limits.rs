//! Formats with a limit keep it, and say what is missing.

use openapi_drift::Wire;
use openapi_drift::report::{Comparison, Format, Report, changelog};

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

/// Thirty documents, the gravest of which come last, and more to say about each than there is room for.
#[test]
fn what_matters_is_first_whatever_document_it_is_of() {
    let mut report = Report { full_report: Some("https://ci.example/run/1".to_owned()), ..Report::default() };
    for number in 0..27 {
        let findings = (0..40).map(|finding| simple(1_000 * number + finding, Wire::Safe)).collect();
        report
            .comparisons
            .push(Comparison { label: format!("safe-{number}"), outcome: Ok(drift(findings, Vec::new())) });
    }
    let breaks = (0..50).map(|finding| simple(90_000 + finding, Wire::Break)).collect();
    report.comparisons.push(Comparison { label: "breaking".to_owned(), outcome: Ok(drift(breaks, Vec::new())) });
    report.comparisons.push(Comparison { label: "quiet".to_owned(), outcome: Ok(drift(Vec::new(), Vec::new())) });
    report.comparisons.push(Comparison { label: "away".to_owned(), outcome: Err("no connection".to_owned()) });
    for limit in [60_000, 40_000, 20_000] {
        let shown = report.markdown(limit);
        assert!(shown.len() <= limit, "{} of {limit}", shown.len());
        let heading =
            |label: &str| shown.find(&format!("\n## {label}\n")).unwrap_or_else(|| panic!("{limit}: {label}"));
        assert!(heading("away") < heading("breaking") && heading("breaking") < heading("safe-0"), "{limit}");
        (0..27).for_each(|number| assert!(heading(&format!("safe-{number}")) > 0));
        assert!(shown.contains("Could not compare: no connection") && shown.contains("No drift: quiet."), "{limit}");
        let listed = |from: usize, to: usize| {
            (from..to).filter(|number| shown.contains(&format!("| `GET /things/{number}` |"))).count()
        };
        assert_eq!(listed(90_000, 90_050), 50, "{limit}: no break is left out for what breaks nobody");
        let all = listed(0, 30_000);
        let note = format!("> {} findings are left out here for length; all of it is in ", 27 * 40 - all);
        assert!(shown.contains(&note), "{limit}: {all} {}", &shown[shown.len() - 300..]);
        assert!(shown.contains("| away | | | | | **could not compare** |\n"), "{limit}");
    }
    // Where there is no room for the headings either, they are counted.
    let shown = report.markdown(6_000);
    assert!(shown.len() <= 6_000 && shown.contains(" comparisons are left out here"), "{shown}");
}
