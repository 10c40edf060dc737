//! For the body of a pull request: what matters first, details folded, and never longer than GitHub takes.

use std::fmt::Write as _;

use serde_json::Value;

use crate::drift::{Drift, Side};
use crate::finding::{Finding, Witness};
use crate::rule::{Bump, Wire};

use super::escape::{cut, markdown, markdown_code, markdown_message};
use super::group::{self, About, Group};
use super::summary::VERDICTS;
use super::{Comparison, Report, text};

/// GitHub takes 65,536 characters. Bytes are counted here, which are at least as many, and whoever posts the report
/// may want to add a few words.
const LIMIT: usize = 60_000;

/// What the notes at the end may need.
const RESERVE: usize = 1_500;

/// How much of a value is shown, in characters.
const VALUE: usize = 1_200;

pub(super) fn render(report: &Report) -> String {
    let mut page = Page { out: String::new(), limit: LIMIT - RESERVE, left_out: 0, without_detail: 0 };
    page.push(&format!("# Drift of {}\n", markdown(&report.title)));
    page.push(&format!("\n**{}**\n", sentence_case(&report.outcome_line())));
    if let Some(tally) = report.tally() {
        page.push(&format!("\n{tally}.\n"));
    }
    let quiet: Vec<_> = report.quiet().into_iter().map(markdown).collect();
    if !quiet.is_empty() {
        page.push(&format!("\nNo drift: {}.\n", quiet.join(", ")));
    }
    for (index, comparison) in report.comparisons.iter().enumerate().filter(|(_, one)| !report.is_quiet(one)) {
        page.comparison(report, comparison, report.same_as(index));
    }
    if report.comparisons.is_empty() {
        page.push("\nNothing was compared.\n");
    }
    if !report.stale.is_empty() {
        page.push("\n### Waivers that nothing needs any more\n\n");
        for one in &report.stale {
            page.push(&format!("- {}\n", markdown(one)));
        }
    }
    page.end(report)
}

struct Page {
    out: String,
    limit: usize,
    /// Findings that did not fit.
    left_out: usize,
    /// Findings that are listed, but whose details did not fit.
    without_detail: usize,
}

impl Page {
    /// Adds a piece if it fits, and says whether.
    fn push(&mut self, piece: &str) -> bool {
        let fits = self.out.len() + piece.len() <= self.limit;
        if fits {
            self.out.push_str(piece);
        }
        fits
    }

    fn comparison(&mut self, report: &Report, comparison: &Comparison, same_as: Option<&str>) {
        self.push(&format!("\n## {}\n\n", markdown(&comparison.label)));
        let drift = match &comparison.outcome {
            Ok(drift) => drift,
            Err(why) => {
                self.push(&format!("> [!CAUTION]\n> Could not compare: {}\n", markdown(&cut(why, VALUE))));
                return;
            }
        };
        self.push(&format!("{} → {}\n\n", side(&drift.base), side(&drift.revision)));
        self.push(&format!("{}.\n", sentence_case(&report.headline(drift))));
        if let Some(used) = report.used_line(drift) {
            self.push(&format!("\n{used}.\n"));
        }
        if let Some(missing) = Report::not_evaluated_line(drift) {
            self.push(&format!("\n> [!WARNING]\n> {missing}.\n"));
        }
        if let Some(earlier) = same_as {
            self.push(&format!("\nThe findings are the same as for {}.\n", markdown(earlier)));
            return;
        }
        let groups = group::groups(report, drift);
        for wire in VERDICTS {
            self.table(report, wire, &groups);
        }
        self.details(report, drift, &groups);
        self.waived(report, drift);
        self.not_evaluated(drift);
    }

    /// One row for each finding with that verdict.
    fn table(&mut self, report: &Report, wire: Wire, groups: &[Group<'_>]) {
        let rows: Vec<(&Group<'_>, &Finding)> = with_verdict(groups, wire).collect();
        if rows.is_empty() {
            return;
        }
        let (mark, about) = match wire {
            Wire::Break => ("🔴", "breaks deployed programs"),
            Wire::Risk => ("🟠", "may break deployed programs"),
            Wire::Safe => ("🟢", "breaks no deployed program"),
        };
        let differs = rows.iter().any(|(_, finding)| finding.ours() != wire);
        let head = if differs { ("| ours ", "|---") } else { ("", "") };
        let used = if report.impact.is_some() { ("| our code ", "|--:") } else { ("", "") };
        let heading = format!(
            "\n### {mark} {}: {about}\n\n| where | what {}| version {}|\n|---|---{}|---{}|\n",
            rows.len(),
            head.0,
            used.0,
            head.1,
            used.1
        );
        if !self.push(&heading) {
            self.left_out += rows.len();
            return;
        }
        for (group, finding) in rows {
            let mut row = format!("| {} | {} ", place_cell(group, finding), what_cell(finding));
            if differs {
                let _ = write!(
                    row,
                    "| {} ",
                    if finding.ours() == wire { String::new() } else { finding.ours().to_string() }
                );
            }
            let source = finding.source();
            let _ =
                write!(row, "| {} ", if source == Bump::Major { "**major**".to_owned() } else { source.to_string() });
            if report.impact.is_some() {
                let uses = report.impact_of(finding).len();
                let _ = write!(row, "| {} ", if uses == 0 { String::new() } else { uses.to_string() });
            }
            if !self.push(&(row + "|\n")) {
                self.left_out += 1;
            }
        }
    }

    fn details(&mut self, report: &Report, drift: &Drift, groups: &[Group<'_>]) {
        let open = "\n<details><summary>Details</summary>\n";
        let close = "\n</details>\n";
        if groups.is_empty() || !self.push(open) {
            self.without_detail += groups.iter().map(|group| group.findings.len()).sum::<usize>();
            return;
        }
        // The end of it has to fit in any case.
        self.limit -= close.len();
        for wire in VERDICTS {
            for (group, finding) in with_verdict(groups, wire) {
                // What breaks nobody is in the table; more about it is asked for.
                if (wire == Wire::Safe && !report.detail) || !self.push(&detail(report, drift, group, finding)) {
                    self.without_detail += usize::from(wire != Wire::Safe || report.detail);
                }
            }
        }
        self.limit += close.len();
        if let Some(empty) = self.out.strip_suffix(open).map(str::len) {
            self.out.truncate(empty);
        } else {
            self.push(close);
        }
    }

    fn waived(&mut self, report: &Report, drift: &Drift) {
        let waived = group::waived(report, drift);
        if waived.is_empty() || !self.push("\n### Waived\n\n| what | verdict | why | until |\n|---|---|---|---|\n") {
            self.left_out += waived.len();
            return;
        }
        for finding in waived {
            let Some(waiver) = report.waiver_of(finding) else { continue };
            let row = format!(
                "| {} | {}, {} | {} | {} |\n",
                what_cell(finding),
                finding.wire(),
                finding.source(),
                markdown(&cut(&waiver.reason, VALUE)),
                waiver.until.as_deref().map_or(String::new(), markdown)
            );
            if !self.push(&row) {
                self.left_out += 1;
            }
        }
    }

    fn not_evaluated(&mut self, drift: &Drift) {
        let open = "\n<details><summary>Not evaluated</summary>\n\n| code | side | what | where |\n|---|---|---|---|\n";
        if drift.not_evaluated.is_empty() || !self.push(open) {
            return;
        }
        self.limit -= "\n</details>\n".len();
        for one in &drift.not_evaluated {
            let (what, at) = (markdown_message(&one.message), markdown_code(&one.pointer));
            if !self.push(&format!("| {} | {} | {what} | {at} |\n", one.code, one.side)) {
                break;
            }
        }
        self.limit += "\n</details>\n".len();
        self.push("\n</details>\n");
    }

    fn end(mut self, report: &Report) -> String {
        self.limit = LIMIT;
        let whole = report.full_report.as_deref().map_or("the report in another format has them".to_owned(), |at| {
            format!("all of it is in {}", markdown(&cut(at, 400)))
        });
        if self.left_out > 0 {
            self.push(&format!(
                "\n> [!IMPORTANT]\n> {} findings are left out here for length; {whole}.\n",
                self.left_out
            ));
        } else if self.without_detail > 0 {
            let count = self.without_detail;
            self.push(&format!("\n> [!NOTE]\n> Details of {count} findings are left out here for length; {whole}.\n"));
        }
        self.out
    }
}

fn with_verdict<'g, 'r>(groups: &'g [Group<'r>], wire: Wire) -> impl Iterator<Item = (&'g Group<'r>, &'r Finding)> {
    groups.iter().flat_map(move |group| {
        group.findings.iter().filter(move |finding| finding.wire() == wire).map(move |finding| (group, *finding))
    })
}

fn side(side: &Side) -> String {
    let version =
        side.version.as_deref().map_or(String::new(), |version| format!(" ({})", markdown(&cut(version, 80))));
    format!("{}{version}", markdown_code(&cut(&side.origin, 300)))
}

fn place_cell(group: &Group<'_>, finding: &Finding) -> String {
    let about = match &group.about {
        About::Operation { operation, .. } => markdown_code(&cut(operation, 200)),
        _ => markdown_message(&cut(&group.heading(), 200)),
    };
    let parts = group::parts(finding);
    if parts.is_empty() { about } else { format!("{about}<br>{}", markdown(&cut(&parts, 200))) }
}

fn what_cell(finding: &Finding) -> String {
    let path = if group::path(finding).is_empty() {
        String::new()
    } else {
        format!("<br>{}", markdown_code(&cut(group::path(finding), 200)))
    };
    let unproven = if matches!(finding.witness, Witness::Unproven { .. }) { " *(unproven)*" } else { "" };
    format!("{}{unproven}{path}", markdown_message(&cut(&finding.message, 400)))
}

/// What else there is to know, as one item of a list.
fn detail(report: &Report, drift: &Drift, group: &Group<'_>, finding: &Finding) -> String {
    let mut out = format!(
        "\n**{}**: {}\n\n",
        markdown_message(&cut(&group.heading(), 200)),
        markdown_message(&cut(&finding.message, 400))
    );
    for rule in finding.rules() {
        let address = report.rule_address(rule.id);
        // The id is ours and needs no escape; a path of the repository is no link in a pull request.
        let id = if address.contains("://") { format!("[`{}`]({address})", rule.id) } else { format!("`{}`", rule.id) };
        let _ = writeln!(out, "- {id}: {}", markdown(rule.reason));
    }
    for (name, side, place) in [("base", &drift.base, &finding.base), ("revision", &drift.revision, &finding.revision)]
    {
        if let Some(place) = place {
            let _ = writeln!(out, "- {name} {}", markdown_code(&cut(&text::place(side, place), 400)));
        }
    }
    if let Some((value, words)) = text::proof(finding) {
        let value = value.map_or(String::new(), |value| markdown_code(&value) + " ");
        let _ = writeln!(out, "- {value}{}", markdown(&words));
    }
    for one in report.impact_of(finding).iter().take(10) {
        let at = format!("{}:{}", one.file, one.line);
        let _ = writeln!(out, "- used at {}: {}", markdown_code(&at), markdown_code(&one.item));
    }
    let _ = writeln!(out, "- fingerprint `{}`", finding.fingerprint);
    if let Some(diff) = diff(finding) {
        let _ = write!(out, "\n{diff}");
    }
    out
}

/// Before and after as a fenced diff.
fn diff(finding: &Finding) -> Option<String> {
    if finding.before.is_none() && finding.after.is_none() {
        return None;
    }
    let [before, after] = [&finding.before, &finding.after].map(|value| value.as_ref().map_or(String::new(), pretty));
    let mut lines = String::new();
    for change in similar::TextDiff::from_lines(&before, &after).iter_all_changes() {
        let sign = match change.tag() {
            similar::ChangeTag::Equal => ' ',
            similar::ChangeTag::Delete => '-',
            similar::ChangeTag::Insert => '+',
        };
        let _ = writeln!(lines, "{sign}{}", super::escape::line(change.value().trim_end_matches('\n')));
    }
    let lines = cut(&lines, VALUE);
    // A fence that is longer than every run of backticks in it.
    let longest = lines.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let end = if lines.ends_with('\n') { "" } else { "\n" };
    Some(format!("{fence}diff\n{lines}{end}{fence}\n"))
}

/// A value on several lines, with one at the end.
pub(super) fn pretty(value: &Value) -> String {
    // Values of JSON always become text.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

fn sentence_case(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or(String::new(), |first| first.to_uppercase().chain(characters).collect())
}
