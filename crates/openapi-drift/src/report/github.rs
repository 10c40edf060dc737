//! Annotations of a workflow run on GitHub, as workflow commands.
//!
//! GitHub shows ten of each level for a step and drops the rest without a word, so the rest is counted here. The last
//! line is plain text for the log.

use std::fmt::Write as _;

use crate::drift::Drift;
use crate::finding::Finding;
use crate::rule::Wire;

use super::Report;
use super::escape::{cut, file, workflow_data, workflow_property};
use super::group::{self, About, Group};

/// How many annotations of one level GitHub takes from a step.
const PER_LEVEL: usize = 10;

/// How long a title may be.
const TITLE: usize = 120;

#[derive(Default)]
struct Annotations {
    out: String,
    /// Errors, warnings and notices: how many there were.
    counts: [usize; 3],
}

const LEVELS: [&str; 3] = ["error", "warning", "notice"];

pub(super) fn render(report: &Report) -> String {
    let mut annotations = Annotations::default();
    // What could not be compared comes first: it is not to be among what is left out.
    for comparison in &report.comparisons {
        if let Err(why) = &comparison.outcome {
            annotations.add(0, None, "could not compare", &format!("{}: {why}", comparison.label));
        }
    }
    for (_, drift) in report.drifts() {
        if let Some(missing) = Report::not_evaluated_line(drift) {
            annotations.add(1, None, "not evaluated", &missing);
        }
    }
    for one in &report.stale {
        annotations.add(1, None, "waiver that nothing needs any more", one);
    }
    for (index, comparison) in report.comparisons.iter().enumerate() {
        if let (Ok(drift), None) = (&comparison.outcome, report.same_as(index)) {
            for group in group::groups(report, drift) {
                for finding in &group.findings {
                    annotations.finding(report, drift, &group, finding);
                }
            }
        }
    }
    annotations.end(report)
}

impl Annotations {
    fn finding(&mut self, report: &Report, drift: &Drift, group: &Group<'_>, finding: &Finding) {
        let level = match finding.wire() {
            Wire::Break => 0,
            Wire::Risk => 1,
            Wire::Safe => 2,
        };
        let about = match group.about {
            About::Document => String::new(),
            _ => format!("{}: ", group.heading()),
        };
        let ours = if finding.ours() == finding.wire() { String::new() } else { format!(", ours: {}", finding.ours()) };
        let message = format!(
            "{about}{} [{}{ours}, {}; {}, {}]",
            finding.message,
            finding.wire(),
            finding.source(),
            finding.rule.id,
            finding.fingerprint
        );
        // A place in our own code is where somebody has to act; otherwise the place in the document.
        let place = match (report.impact_of(finding).first(), &finding.base) {
            (Some(first), _) => Some((first.file.as_str(), Some(first.line))),
            (None, Some(base)) => Some((file(&drift.base.origin), base.line)),
            (None, None) => Some((file(&drift.base.origin), None)),
        };
        self.add(level, place.filter(|(path, _)| !path.contains("://")), &finding.message, &message);
    }

    fn add(&mut self, level: usize, place: Option<(&str, Option<usize>)>, title: &str, message: &str) {
        self.counts[level] += 1;
        if self.counts[level] > PER_LEVEL {
            return;
        }
        let mut properties = String::new();
        if let Some((path, line)) = place {
            // Writing into a string cannot fail.
            let _ = write!(properties, "file={},", workflow_property(path));
            if let Some(line) = line {
                let _ = write!(properties, "line={line},");
            }
        }
        let title = workflow_property(&cut(title, TITLE));
        let _ = writeln!(self.out, "::{} {properties}title={title}::{}", LEVELS[level], workflow_data(message));
    }

    fn end(mut self, report: &Report) -> String {
        let left_out: Vec<String> = LEVELS
            .iter()
            .zip(self.counts)
            .filter(|(_, count)| *count > PER_LEVEL)
            .map(|(level, count)| format!("{} of {count} {level}s", count - PER_LEVEL))
            .collect();
        if !left_out.is_empty() {
            let whole = report.full_report.as_deref().map_or(String::new(), |at| format!("; all are in {at}"));
            let text = format!("left out: {}{whole}", left_out.join(", "));
            let _ = writeln!(self.out, "{}", workflow_data(&text));
        }
        let quiet = report.quiet();
        if !quiet.is_empty() {
            let _ = writeln!(self.out, "no drift: {}", workflow_data(&quiet.join(", ")));
        }
        for (label, drift) in report.drifts().filter(|(label, _)| !quiet.contains(label)) {
            // No command may start within a line of text.
            let text = format!("{label}: {}", report.headline(drift));
            let _ = writeln!(self.out, "drift of {}", workflow_data(&text));
        }
        if let Some(tally) = report.tally() {
            let _ = writeln!(self.out, "{tally}");
        }
        let _ = writeln!(self.out, "{}", report.outcome_line());
        self.out
    }
}
