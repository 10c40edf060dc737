//! What has to hold for any two documents: for a fuzzer (`tests/fuzz`), and for a test that does a little of its work on
//! every run.

use openapi_drift::report::{Comparison, Format, Report};
use openapi_drift::{Direction, Drift, Options, Witness, compare, rules};
use openapi_normal::{Document, Limits};

/// What stands between the two documents.
const SEPARATOR: &[u8] = b"\n=====\n";

/// Two documents, in one text with [`SEPARATOR`] between them; without it, the same one twice.
///
/// Comparing them comes to an end, and the other way around it sees a change as well; a document is not different from
/// itself; every finding has a rule, a name of its own and a proof that stands; every report can be written.
pub(crate) fn pair(bytes: &[u8]) {
    let at = bytes.windows(SEPARATOR.len()).position(|window| window == SEPARATOR);
    let (base, revision) = at.map_or((bytes, bytes), |at| (&bytes[..at], &bytes[at + SEPARATOR.len()..]));
    let limits = Limits::default();
    let read = |bytes| Document::read_lenient(bytes, "fuzz", &limits);
    let (Ok(base), Ok(revision)) = (read(base), read(revision)) else {
        return;
    };
    let drift = |from, to| compare(from, to, &Options { witnesses: 5, ..Options::default() });
    let (Ok(there), Ok(back), Ok(same)) = (drift(&base, &revision), drift(&revision, &base), drift(&base, &base))
    else {
        return;
    };
    assert!(same.findings.is_empty(), "a document differs from itself: {:?}", same.findings);
    assert_eq!(there.findings.is_empty(), back.findings.is_empty(), "a change that is none on the way back");
    holds(&there);
    holds(&back);
    let comparison = Comparison { label: String::new(), outcome: Ok(there) };
    let report = Report { comparisons: vec![comparison], detail: true, ..Report::default() };
    for format in
        [Format::Text { colour: false }, Format::Markdown, Format::Html, Format::Json, Format::Sarif, Format::Github]
    {
        assert!(!report.render(format).is_empty());
    }
}

fn holds(drift: &Drift) {
    let mut names = std::collections::BTreeSet::new();
    for finding in &drift.findings {
        assert!(names.insert(&finding.fingerprint), "two findings are {}: {}", finding.fingerprint, finding.message);
        assert!(finding.rule.id != rules::UNCLASSIFIED.id, "no rule for {}", finding.message);
        assert!(!finding.message.is_empty() && !finding.message.contains('\n'), "{:?}", finding.message);
        let proven = matches!(finding.witness, Witness::Proven { .. });
        assert!(!proven || finding.rules().any(|rule| rule.direction != Direction::None), "{:?}", finding.witness);
    }
}
