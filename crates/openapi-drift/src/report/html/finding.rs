//! One finding on the page: a line that opens.

use std::fmt::Write as _;

use serde_json::Value;
use similar::{ChangeTag, TextDiff};

use crate::drift::{Drift, Side};
use crate::finding::{Finding, Place, Witness};
use crate::report::escape::{cut, html, html_message};
use crate::report::{group, text};

use super::{Page, area_id, badge, bump_badge};

/// How many operations are listed by name; the filter knows all of them.
const USES: usize = 60;

/// How many characters of a fragment are shown.
const FRAGMENT: usize = 20_000;

impl Page<'_> {
    pub(super) fn finding(&mut self, comparison: usize, drift: &Drift, finding: &Finding) {
        let waiver = self.report.waiver_of(finding);
        let verdict = if waiver.is_some() { "waived".to_owned() } else { finding.wire().to_string() };
        let mut operations: Vec<usize> =
            finding.uses.iter().filter_map(|one| self.operations.0.get(one.operation.as_str()).copied()).collect();
        operations.sort_unstable();
        operations.dedup();
        let operations: Vec<String> = operations.iter().map(ToString::to_string).collect();
        // Writing into a string cannot fail.
        let _ = write!(
            self.out,
            "<details class=\"finding {verdict}\" id=\"f{comparison}-{}\" data-verdict=\"{verdict}\" data-area=\"{}\" data-operations=\"{}\">\n<summary>{}",
            html(&finding.fingerprint),
            area_id(finding.rule.area),
            operations.join(" "),
            badge(finding.wire())
        );
        if finding.ours() != finding.wire() {
            let _ = write!(self.out, "<span class=\"badge ours {0}\">ours: {0}</span>", finding.ours());
        }
        let _ = write!(
            self.out,
            "{}<span class=\"message\">{}</span>",
            bump_badge(finding.source()),
            html_message(&finding.message)
        );
        for (class, beside) in [("part", group::parts(finding)), ("path", group::path(finding).to_owned())] {
            if !beside.is_empty() {
                let _ = write!(self.out, " <span class=\"{class}\">{}</span>", html(&beside));
            }
        }
        self.tags(finding);
        self.out.push_str("</summary>\n<div class=\"body\">\n");
        self.reasons(finding);
        if let Some(waiver) = waiver {
            let until = waiver.until.as_deref().map_or(String::new(), |day| format!(" until {}", html(day)));
            let origin = waiver.origin.as_deref().map_or(String::new(), |at| format!(" <code>{}</code>", html(at)));
            let _ = writeln!(
                self.out,
                "<p class=\"notice\"><strong>Waived{until}:</strong> {}{origin}</p>",
                html(&waiver.reason)
            );
        }
        self.fragments(drift, finding);
        self.facts(finding);
        self.out.push_str("</div>\n</details>\n");
    }

    /// What is known about it beside, at the end of the line.
    fn tags(&mut self, finding: &Finding) {
        self.out.push_str("<span class=\"tags\">");
        match self.report.impact_of(finding).len() {
            0 => {}
            count => {
                let _ = write!(self.out, "<span class=\"tag used\">used in code: {count}</span>");
            }
        }
        match &finding.witness {
            Witness::Proven { .. } => self.out.push_str("<span class=\"tag proven\">proven</span>"),
            Witness::Unproven { .. } => self.out.push_str("<span class=\"tag\">unproven</span>"),
            Witness::NotApplicable => {}
        }
        if self.report.waiver_of(finding).is_some() {
            self.out.push_str("<span class=\"tag\">waived</span>");
        }
        self.out.push_str("</span>");
    }

    fn reasons(&mut self, finding: &Finding) {
        self.out.push_str("<ul class=\"reasons\">\n");
        for rule in finding.rules() {
            let address = self.report.rule_address(rule.id);
            // A path of the repository leads nowhere from a page that was saved.
            let id = if address.starts_with("https://") || address.starts_with("http://") {
                format!("<a href=\"{}\"><code>{}</code></a>", html(&address), rule.id)
            } else {
                format!("<code>{}</code>", rule.id)
            };
            let _ = writeln!(self.out, "<li>{} {id}</li>", html(rule.reason));
        }
        self.out.push_str("</ul>\n");
    }

    /// What stood there and what stands there, side by side.
    fn fragments(&mut self, drift: &Drift, finding: &Finding) {
        let [before, after] =
            [&finding.before, &finding.after].map(|value| value.as_ref().map_or(String::new(), pretty));
        let diff = TextDiff::from_lines(before.as_str(), after.as_str());
        self.out.push_str("<div class=\"fragments\">\n");
        for (name, side, place, value, absent, own) in [
            ("before", &drift.base, &finding.base, &finding.before, "was not there", ChangeTag::Delete),
            ("after", &drift.revision, &finding.revision, &finding.after, "is not there any more", ChangeTag::Insert),
        ] {
            let _ = write!(
                self.out,
                "<figure>\n<figcaption><b>{name}</b> {}</figcaption>\n",
                caption(side, place.as_ref())
            );
            if value.is_none() {
                let absent = if finding.before.is_none() && finding.after.is_none() { "no fragment" } else { absent };
                let _ = write!(self.out, "<p class=\"absent\">{absent}</p>\n</figure>\n");
                continue;
            }
            // To be reached by keyboard: it may be wider than the window.
            let _ = write!(self.out, "<pre tabindex=\"0\" aria-label=\"{name}\"><code>");
            for change in
                diff.iter_all_changes().filter(|change| change.tag() == ChangeTag::Equal || change.tag() == own)
            {
                let line = html(change.value().trim_end_matches('\n'));
                // A line that is empty keeps its height.
                match (change.tag(), own) {
                    (ChangeTag::Equal, _) => {
                        let _ = writeln!(self.out, "<span class=\"same\">{line}</span>");
                    }
                    (_, ChangeTag::Delete) => {
                        let _ = writeln!(self.out, "<del>{line}</del>");
                    }
                    _ => {
                        let _ = writeln!(self.out, "<ins>{line}</ins>");
                    }
                }
            }
            self.out.push_str("</code></pre>\n</figure>\n");
        }
        self.out.push_str("</div>\n");
    }

    fn facts(&mut self, finding: &Finding) {
        self.out.push_str("<dl>\n");
        if let Some((value, words)) = text::proof(finding) {
            let value = value.map_or(String::new(), |value| format!("<code>{}</code> ", html(&value)));
            let _ = writeln!(self.out, "<dt>Proof</dt><dd>{value}{}</dd>", html(&words));
        }
        let impact = self.report.impact_of(finding);
        if !impact.is_empty() {
            self.out.push_str("<dt>Used in code</dt><dd><ul>");
            for one in impact {
                let _ = write!(self.out, "<li><code>{}:{}</code> {}</li>", html(&one.file), one.line, html(&one.item));
            }
            self.out.push_str("</ul></dd>\n");
        }
        if !finding.uses.is_empty() {
            self.out.push_str("<dt>Reaches</dt><dd><ul>");
            for one in finding.uses.iter().take(USES) {
                let part =
                    if one.part.is_empty() { String::new() } else { format!(" <span>{}</span>", html(&one.part)) };
                let _ = write!(self.out, "<li><code>{}</code>{part}</li>", html(&one.operation));
            }
            if finding.uses.len() > USES {
                let _ = write!(self.out, "<li>and {} more</li>", finding.uses.len() - USES);
            }
            self.out.push_str("</ul></dd>\n");
        }
        let _ = write!(self.out, "<dt>Fingerprint</dt><dd><code>{}</code></dd>\n</dl>\n", html(&finding.fingerprint));
    }
}

fn caption(side: &Side, place: Option<&Place>) -> String {
    place.map_or(String::new(), |place| {
        let line = place.line.map_or(String::new(), |line| format!(":{line}"));
        let file = side.origin.rsplit('/').find(|part| !part.is_empty()).unwrap_or(&side.origin);
        format!("<code>{}{line}</code> <small>{}</small>", html(file), html(&place.pointer))
    })
}

/// A value on several lines, cut where it is very long.
fn pretty(value: &Value) -> String {
    // Values of JSON always become text.
    let text = serde_json::to_string_pretty(value).unwrap_or_default() + "\n";
    cut(&text, FRAGMENT).into_owned()
}
