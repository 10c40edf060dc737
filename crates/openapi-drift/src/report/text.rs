//! For a person at a terminal: grouped by operation, worst first, one line a finding, and the rest on demand.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use serde_json::Value;

use crate::drift::{Drift, Side};
use crate::finding::{Finding, Place, Witness};
use crate::rule::{Bump, Direction, Wire};

use super::escape::{cut, line};
use super::group::{self, About, Group};
use super::{Comparison, Report};

/// How much of a value is shown.
const VALUE: usize = 160;

/// How many uses are listed.
const USES: usize = 12;

pub(super) fn render(report: &Report, colour: bool) -> String {
    let mut page = Page { out: String::new(), colour, report };
    page.report();
    page.out
}

struct Page<'r> {
    out: String,
    colour: bool,
    report: &'r Report,
}

impl Page<'_> {
    fn report(&mut self) {
        let title = format!("Drift of {}", line(&self.report.title));
        self.line(0, &self.styled(&title, Style::new().bold()));
        for (index, comparison) in self.report.comparisons.iter().enumerate() {
            if self.report.is_quiet(comparison) {
                continue;
            }
            self.blank();
            self.comparison(comparison, self.report.same_as(index));
        }
        if self.report.comparisons.is_empty() {
            self.line(0, "nothing was compared");
        }
        if !self.report.stale.is_empty() {
            self.blank();
            self.line(0, &self.styled("waivers that nothing needs any more", Style::new().bold()));
            for one in &self.report.stale {
                self.line(1, &line(one));
            }
        }
        let quiet: Vec<_> = self.report.quiet().into_iter().map(line).collect();
        if !quiet.is_empty() {
            self.blank();
            self.line(0, &format!("no drift: {}", quiet.join(", ")));
        }
        self.blank();
        if let Some(tally) = self.report.tally() {
            self.line(0, &tally);
        }
        self.line(0, &self.report.outcome_line());
    }

    fn comparison(&mut self, comparison: &Comparison, same_as: Option<&str>) {
        let label = self.styled(&line(&comparison.label), Style::new().bold());
        let drift = match &comparison.outcome {
            Ok(drift) => drift,
            Err(why) => {
                let failed = self.styled("could not compare", colour_of(Wire::Break));
                self.line(0, &format!("{label}: {failed}: {}", line(why)));
                return;
            }
        };
        self.line(0, &format!("{label}: {} -> {}", side(&drift.base), side(&drift.revision)));
        self.line(1, &self.report.headline(drift));
        if let Some(used) = self.report.used_line(drift) {
            self.line(1, &used);
        }
        if let Some(missing) = Report::not_evaluated_line(drift) {
            self.line(1, &self.styled(&missing, colour_of(Wire::Risk)));
        }
        match same_as {
            Some(earlier) => self.line(1, &format!("the same findings as {}", line(earlier))),
            None => self.drift(drift),
        }
    }

    fn drift(&mut self, drift: &Drift) {
        let groups = group::groups(self.report, drift);
        let waived = group::waived(self.report, drift);
        // A column that says nothing is left out.
        let differs =
            groups.iter().flat_map(|group| &group.findings).chain(&waived).any(|one| one.wire() != one.ours());
        for group in &groups {
            self.blank();
            self.line(0, &self.heading(group));
            for finding in &group.findings {
                self.finding(finding, drift, differs, matches!(group.about, About::Operation { .. }));
            }
        }
        if !waived.is_empty() {
            self.blank();
            self.line(0, &self.styled("waived", Style::new().bold()));
            for finding in waived {
                self.finding(finding, drift, differs, false);
                if let Some(waiver) = self.report.waiver_of(finding) {
                    let until = waiver.until.as_deref().map_or(String::new(), |day| format!(", until {}", line(day)));
                    let origin = waiver.origin.as_deref().map_or(String::new(), |at| format!(" ({})", line(at)));
                    self.line(3, &format!("waived{until}: {}{origin}", line(&waiver.reason)));
                }
            }
        }
        if !drift.not_evaluated.is_empty() {
            self.blank();
            self.line(0, &self.styled("not evaluated", Style::new().bold()));
            for one in &drift.not_evaluated {
                self.line(
                    1,
                    &format!("{}  {}: {}  {}", one.code, one.side, line(&one.message), self.faint(&line(&one.pointer))),
                );
            }
        }
    }

    fn heading(&self, group: &Group<'_>) -> String {
        let heading = self.styled(&line(&group.heading()), Style::new().bold());
        match &group.about {
            About::Operation { id: Some(id), .. } => format!("{heading}  {}", self.faint(&line(id))),
            _ => heading,
        }
    }

    /// The one line of a finding, and with [`Report::detail`] what else there is.
    fn finding(&mut self, finding: &Finding, drift: &Drift, differs: bool, in_operation: bool) {
        let (wire, ours, source) = (finding.wire(), finding.ours(), finding.source());
        let mut text = self.styled(&format!("{wire:<5}"), colour_of(wire));
        if differs {
            let ours = if wire == ours { String::new() } else { format!("ours:{ours}") };
            text.push_str(&format!("  {}", self.styled(&format!("{ours:<10}"), colour_of(finding.ours()))));
        }
        let bump = self
            .styled(&format!("{source:<5}"), if source == Bump::Major { Style::new().bold() } else { Style::new() });
        let _ = write!(text, "  {bump}  {}", line(&finding.message));
        let mut beside: Vec<String> = Vec::new();
        if !in_operation && group::reach(finding) == 1 {
            beside.extend(finding.uses.first().map(|one| line(&one.operation).into_owned()));
        }
        for part in [group::parts(finding), group::path(finding).to_owned()] {
            if !part.is_empty() {
                beside.push(line(&part).into_owned());
            }
        }
        if matches!(finding.witness, Witness::Unproven { .. }) {
            beside.push("unproven".to_owned());
        }
        match self.report.impact_of(finding).len() {
            0 => {}
            1 => beside.push("used by our code".to_owned()),
            many => beside.push(format!("used {many} times by our code")),
        }
        if !beside.is_empty() {
            let _ = write!(text, "  {}", self.faint(&beside.join(" · ")));
        }
        self.line(1, &text);
        if self.report.detail {
            self.detail(finding, drift);
        }
    }

    fn detail(&mut self, finding: &Finding, drift: &Drift) {
        for rule in finding.rules() {
            self.entry("why", rule.reason);
            self.entry("rule", &self.report.rule_address(rule.id));
        }
        if let Some(at) = &finding.base {
            self.entry("base", &place(&drift.base, at));
        }
        if let Some(at) = &finding.revision {
            self.entry("revision", &place(&drift.revision, at));
        }
        for (name, fragment) in [("before", &finding.before), ("after", &finding.after)] {
            if let Some(fragment) = fragment {
                self.entry(name, &value(fragment));
            }
        }
        if let Some((value, words)) = proof(finding) {
            self.entry("proof", &value.map_or(words.clone(), |value| format!("{value} {words}")));
        }
        for one in finding.uses.iter().take(USES) {
            let part = if one.part.is_empty() { String::new() } else { format!(", {}", one.part) };
            self.entry("in", &format!("{}{part}", one.operation));
        }
        if finding.uses.len() > USES {
            self.entry("in", &format!("{} more", finding.uses.len() - USES));
        }
        for use_of in self.report.impact_of(finding) {
            self.entry("code", &format!("{}:{} uses {}", use_of.file, use_of.line, use_of.item));
        }
        self.entry("id", &finding.fingerprint);
    }

    fn entry(&mut self, name: &str, text: &str) {
        let name = self.faint(&format!("{name:<8}"));
        self.line(3, &format!("{name}  {}", line(text)));
    }

    fn line(&mut self, depth: usize, text: &str) {
        let _ = writeln!(self.out, "{}{}", "  ".repeat(depth), text.trim_end());
    }

    fn blank(&mut self) {
        self.out.push('\n');
    }

    fn faint(&self, text: &str) -> String {
        self.styled(text, Style::new().dimmed())
    }

    fn styled(&self, text: &str, style: Style) -> String {
        if self.colour && !text.trim().is_empty() { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }
}

fn colour_of(wire: Wire) -> Style {
    let style = Style::new();
    match wire {
        Wire::Break => style.bold().fg_color(Some(AnsiColor::Red.into())),
        Wire::Risk => style.fg_color(Some(AnsiColor::Yellow.into())),
        Wire::Safe => style.fg_color(Some(AnsiColor::Green.into())),
    }
}

/// A document in a few words.
fn side(side: &Side) -> String {
    let version = side.version.as_deref().map_or(String::new(), |version| format!(" ({})", line(version)));
    format!("{}{version}", line(&side.origin))
}

/// `document.json:12:3`, and the pointer.
pub(super) fn place(side: &Side, place: &Place) -> String {
    let mut text = side.origin.clone();
    for number in [place.line, place.column].into_iter().map_while(|number| number) {
        let _ = write!(text, ":{number}");
    }
    format!("{text}  {}", place.pointer)
}

fn value(value: &Value) -> String {
    cut(&value.to_string(), VALUE).into_owned()
}

/// What shows that the change breaks something, or why nothing does: a value, where there is one, and words about it.
pub(super) fn proof(finding: &Finding) -> Option<(Option<String>, String)> {
    match &finding.witness {
        Witness::Proven { value: witness, schema } => {
            // The gravest rule says which way it goes; one without a direction is about both.
            let is_answer = match finding.rule.direction {
                Direction::Response => true,
                Direction::Request => false,
                Direction::None => finding.uses.iter().any(|one| one.direction == Direction::Response),
            };
            let verdict =
                if is_answer { "was no answer before, and may be one now" } else { "was right, and is refused now" };
            Some((Some(value(witness)), format!("{verdict} ({schema})")))
        }
        Witness::Unproven { code } => Some((None, format!("no value was found that proves it ({code})"))),
        Witness::NotApplicable => None,
    }
}
