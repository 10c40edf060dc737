//! For a browser: one page without anything beside it.
//!
//! Without the script it is a page to read from top to bottom, and everything opens with a click or a key. With it,
//! there are filters. The policy in its head allows the two texts that are written here, by their digests, and nothing
//! else: whatever a document says, the page runs no other script and loads nothing.

mod finding;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::drift::{Drift, Side};
use crate::rule::{Area, Bump, Wire};

use super::escape::{html, html_message};
use super::group::{self, About, Group};
use super::summary::{Outcome, about};
use super::{Comparison, Report};

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

pub(super) fn render(report: &Report) -> String {
    let mut page = Page { out: String::new(), report, operations: Operations::of(report) };
    page.head();
    page.top();
    page.filter();
    page.out.push_str("<main>\n");
    for (index, comparison) in report.comparisons.iter().enumerate() {
        page.comparison(index, comparison);
    }
    page.stale();
    page.out.push_str("<p id=\"nothing\" hidden>No finding matches the filter.</p>\n</main>\n");
    // The text is ours and holds no end tag.
    let _ = write!(page.out, "<script>{SCRIPT}</script>\n</body>\n</html>\n");
    page.out
}

struct Page<'r> {
    out: String,
    report: &'r Report,
    operations: Operations<'r>,
}

/// Operations by number: a component that a thousand of them use names them in a few bytes each.
struct Operations<'r>(BTreeMap<&'r str, usize>);

impl<'r> Operations<'r> {
    fn of(report: &'r Report) -> Self {
        let mut operations: BTreeMap<&str, usize> = report
            .drifts()
            .flat_map(|(_, drift)| &drift.findings)
            .filter(|finding| report.shows(finding))
            .flat_map(|finding| &finding.uses)
            .map(|one| (one.operation.as_str(), 0))
            .collect();
        for (number, of) in operations.values_mut().enumerate() {
            *of = number;
        }
        Self(operations)
    }
}

impl Page<'_> {
    fn head(&mut self) {
        let title = html(&self.report.title);
        let (style, script) = (digest(STYLE), digest(SCRIPT));
        // Writing into a string cannot fail.
        let _ = write!(
            self.out,
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{style}'; \
             script-src '{script}'; base-uri 'none'; form-action 'none'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <title>Drift of {title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        );
    }

    fn top(&mut self) {
        let (class, mark) = match self.report.outcome() {
            Outcome::Below => ("good", "✓"),
            Outcome::Reached => ("bad", "✕"),
            Outcome::Incomplete => ("unsure", "?"),
        };
        let _ = write!(
            self.out,
            "<header>\n<h1><span>Drift of</span> {}</h1>\n<p class=\"outcome {class}\"><span aria-hidden=\"true\">{mark}</span> {}</p>\n</header>\n",
            html(&self.report.title),
            html(&self.report.outcome_line())
        );
    }

    /// Hidden until the script shows it: without the script it could do nothing.
    fn filter(&mut self) {
        self.out.push_str("<form id=\"filter\" role=\"search\" aria-label=\"Filter of findings\" hidden>\n<fieldset>\n<legend>Verdict</legend>\n");
        for (value, word) in [("break", "break"), ("risk", "risk"), ("safe", "safe"), ("waived", "waived")] {
            let _ = writeln!(
                self.out,
                "<label class=\"check {value}\"><input type=\"checkbox\" name=\"verdict\" value=\"{value}\" checked><span>{word}</span></label>"
            );
        }
        self.out.push_str(
            "<output id=\"count\" aria-live=\"polite\"></output>\n</fieldset>\n<label><span>Area</span><select name=\"area\"><option value=\"\">all areas</option>",
        );
        for area in self.areas() {
            let _ =
                write!(self.out, "<option value=\"{0}\">{1}</option>", area_id(area), area_id(area).replace('-', " "));
        }
        self.out.push_str(
            "</select></label>\n<label><span>Operation</span><select name=\"operation\"><option value=\"\">all operations</option>",
        );
        for (operation, number) in &self.operations.0 {
            let _ = write!(self.out, "<option value=\"{number}\">{}</option>", html(operation));
        }
        self.out.push_str(
            "</select></label>\n<label class=\"text\"><span>Text</span>\
             <input type=\"search\" name=\"text\" placeholder=\"name, rule, path …\" autocomplete=\"off\" spellcheck=\"false\"></label>\n\
             <div class=\"buttons\"><button type=\"button\" id=\"open\">Open all</button><button type=\"button\" id=\"close\">Close all</button>\
             <button type=\"reset\">Reset</button></div>\n</form>\n",
        );
    }

    fn areas(&self) -> Vec<Area> {
        let mut areas: Vec<Area> = self
            .report
            .drifts()
            .flat_map(|(_, drift)| &drift.findings)
            .filter(|finding| self.report.shows(finding))
            .map(|finding| finding.rule.area)
            .collect();
        areas.sort_unstable();
        areas.dedup();
        areas
    }

    fn comparison(&mut self, index: usize, comparison: &Comparison) {
        let _ = write!(
            self.out,
            "<section class=\"comparison\" aria-labelledby=\"c{index}\">\n<h2 id=\"c{index}\">{}</h2>\n",
            html(&comparison.label)
        );
        match &comparison.outcome {
            Err(why) => {
                let _ =
                    writeln!(self.out, "<p class=\"notice bad\"><strong>Could not compare.</strong> {}</p>", html(why));
            }
            Ok(drift) => self.drift(index, drift),
        }
        self.out.push_str("</section>\n");
    }

    fn drift(&mut self, index: usize, drift: &Drift) {
        let _ = writeln!(
            self.out,
            "<div class=\"sides\">{}<span class=\"arrow\" aria-label=\"to\">→</span>{}</div>",
            side("base", &drift.base),
            side("revision", &drift.revision)
        );
        self.tiles(drift);
        if drift.findings.is_empty() {
            let _ = writeln!(self.out, "<p class=\"headline\">{}.</p>", html(&self.report.headline(drift)));
        }
        if let Some(used) = self.report.used_line(drift) {
            let _ = writeln!(self.out, "<p class=\"headline\">{}.</p>", html(&used));
        }
        if let Some(missing) = Report::not_evaluated_line(drift) {
            let _ = writeln!(self.out, "<p class=\"notice unsure\">{}.</p>", html(&missing));
        }
        if let Some(earlier) = self.report.same_as(index) {
            let _ = writeln!(
                self.out,
                "<p class=\"notice\">The findings are the same as for <strong>{}</strong>.</p>",
                html(earlier)
            );
            return;
        }
        for group in group::groups(self.report, drift) {
            self.group(index, drift, &group);
        }
        let waived = group::waived(self.report, drift);
        if !waived.is_empty() {
            self.out.push_str("<section class=\"group\">\n<h3>Waived</h3>\n");
            for finding in waived {
                self.finding(index, drift, finding);
            }
            self.out.push_str("</section>\n");
        }
        self.not_evaluated(drift);
    }

    fn stale(&mut self) {
        if self.report.stale.is_empty() {
            return;
        }
        self.out.push_str(
            "<section class=\"group aside\">\n<h3>Waivers that nothing needs any more</h3>\n<ul class=\"lines\">\n",
        );
        for one in &self.report.stale {
            let _ = writeln!(self.out, "<li>{}</li>", html(one));
        }
        self.out.push_str("</ul>\n</section>\n");
    }

    fn tiles(&mut self, drift: &Drift) {
        let counts = self.report.counts(drift);
        self.out.push_str("<ul class=\"tiles\">\n");
        let mut tile = |class: &str, number: &str, label: &str| {
            let quiet = if number == "0" { " none" } else { "" };
            let _ = writeln!(self.out, "<li class=\"tile {class}{quiet}\"><b>{number}</b><span>{label}</span></li>");
        };
        let breaks = match counts.breaks_ours {
            ours if ours == counts.breaks => "break".to_owned(),
            ours => format!("break, {ours} ours"),
        };
        tile("break", &counts.breaks.to_string(), &breaks);
        tile("risk", &counts.risks.to_string(), "risk");
        tile("safe", &counts.safe.to_string(), "safe");
        for (class, count, label) in [
            ("waived", counts.waived, "waived"),
            ("waived", counts.unused, "not used by our code, left out"),
            ("unsure", counts.not_evaluated, "not evaluated"),
        ] {
            if count > 0 {
                tile(class, &count.to_string(), label);
            }
        }
        let version = drift.source().map_or("none".to_owned(), |bump| bump.to_string());
        tile("version", &version, "next version");
        self.out.push_str("</ul>\n");
    }

    fn group(&mut self, index: usize, drift: &Drift, group: &Group<'_>) {
        let heading = match &group.about {
            About::Operation { operation, id } => {
                let (method, path) = operation.split_once(' ').unwrap_or(("", operation));
                let id = id.as_deref().map_or(String::new(), |id| format!(" <small>{}</small>", html(id)));
                format!("<span class=\"method\">{}</span> <code>{}</code>{id}", html(method), html(path))
            }
            About::Document => "The document".to_owned(),
            About::Operations(_) | About::Shared { .. } => html_message(&group.heading()),
        };
        let _ = writeln!(
            self.out,
            "<section class=\"group\">\n<h3><span>{heading}</span> <span class=\"count\" aria-label=\"findings\">{}</span></h3>",
            group.findings.len()
        );
        for finding in &group.findings {
            self.finding(index, drift, finding);
        }
        self.out.push_str("</section>\n");
    }

    fn not_evaluated(&mut self, drift: &Drift) {
        if drift.not_evaluated.is_empty() {
            return;
        }
        self.out.push_str(
            "<section class=\"group aside\">\n<h3>Not evaluated</h3>\n<div class=\"scroll\"><table>\n\
             <thead><tr><th>code</th><th>side</th><th>what</th><th>where</th></tr></thead>\n<tbody>\n",
        );
        for one in &drift.not_evaluated {
            let _ = writeln!(
                self.out,
                "<tr><td><code>{}</code></td><td>{}</td><td>{}</td><td><code>{}</code></td></tr>",
                html(one.code),
                html(one.side),
                html_message(&one.message),
                html(&one.pointer)
            );
        }
        self.out.push_str("</tbody>\n</table></div>\n</section>\n");
    }
}

fn side(role: &str, side: &Side) -> String {
    let title = side.title.as_deref().map_or(String::new(), |title| format!("<span>{}</span> ", html(title)));
    let version = side.version.as_deref().map_or(String::new(), |version| format!("<b>{}</b>", html(version)));
    format!(
        "<div class=\"side\"><span class=\"role\">{role}</span>{title}{version}<code>{}</code><small>{} operations</small></div>",
        html(&side.origin),
        side.operations
    )
}

/// The name of an area as programs write it.
fn area_id(area: Area) -> String {
    serde_json::to_value(area).ok().and_then(|name| Some(name.as_str()?.to_owned())).unwrap_or_default()
}

/// A verdict for a strict client.
fn badge(wire: Wire) -> String {
    format!("<span class=\"badge {wire}\">{wire}</span>")
}

fn bump_badge(bump: Bump) -> String {
    format!("<span class=\"badge bump {bump}\" title=\"{}\">{bump}</span>", about(bump))
}

fn digest(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}
