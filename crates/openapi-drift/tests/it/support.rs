//! What the tests share.

use openapi_drift::{Day, Drift, Finding, Options, compare};
use openapi_normal::{Document, Limits};

pub(crate) fn read(text: &str, name: &str) -> Document {
    match Document::read_lenient(text.as_bytes(), name, &Limits::default()) {
        Ok(document) => document,
        Err(error) => panic!("{error}\n{text}"),
    }
}

pub(crate) fn options() -> Options {
    Options { today: Day::new(2026, 11, 21), ..Options::default() }
}

pub(crate) fn drift(base: &str, revision: &str) -> Drift {
    match compare(&read(base, "base.yaml"), &read(revision, "revision.yaml"), &options()) {
        Ok(drift) => drift,
        Err(error) => panic!("{error}"),
    }
}

/// `rule | wire | ours | source | uses | message`, as a test reads it.
pub(crate) fn line(finding: &Finding) -> String {
    let uses: Vec<String> =
        finding
            .uses
            .iter()
            .map(|used| {
                if used.part.is_empty() { used.operation.clone() } else { format!("{}: {}", used.operation, used.part) }
            })
            .collect();
    let echoes: String = finding.echoes.iter().map(|rule| format!(" + {}", rule.id)).collect();
    let rule = finding.rule.id;
    let (wire, ours, source) = (finding.wire(), finding.ours(), finding.source());
    format!("{rule}{echoes} | {wire} | {ours} | {source} | {} | {}", uses.join(", "), finding.message)
}

pub(crate) fn lines(drift: &Drift) -> Vec<String> {
    drift.findings.iter().map(line).collect()
}
