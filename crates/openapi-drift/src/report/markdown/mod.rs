//! For the body of a pull request: what matters first, details folded, and never longer than there is room for.

mod page;

use std::fmt::Write as _;

use serde_json::Value;

use crate::drift::{Drift, Side};
use crate::finding::{Finding, Witness};
use crate::rule::{Bump, Wire};

use super::escape::{cut, markdown, markdown_code, markdown_message};
use super::group::{self, About, Group};
use super::summary::VERDICTS;
use super::{Comparison, Report, text};
use page::{LeftOut, Missing, Page, Rank};

/// From how many comparisons with something to say there is a table of them.
const MOST_AT_A_GLANCE: usize = 3;

/// How many comparisons without drift are named.
const MOST_QUIET: usize = 100;

/// What the note at the end may need.
const RESERVE: usize = 1_500;

/// How much of a value is shown, in characters.
const VALUE: usize = 1_200;

/// The report in at most `limit` bytes. What does not fit is counted in a note at the end.
pub(super) fn render(report: &Report, limit: usize) -> String {
    let mut page = Page::default();
    let head = format!("# Drift of {}\n\n**{}**\n", markdown(&report.title), sentence_case(&report.outcome_line()));
    page.push(Rank::Outcome, Missing::Nothing, head);
    if let Some(tally) = report.tally() {
        page.push(Rank::Outcome, Missing::Nothing, format!("\n{tally}.\n"));
    }
    let mut told: Vec<(usize, &Comparison)> =
        report.comparisons.iter().enumerate().filter(|(_, one)| !report.is_quiet(one)).collect();
    told.sort_by_key(|(_, comparison)| gravity(report, comparison));
    if told.len() > MOST_AT_A_GLANCE {
        overview(&mut page, report, &told);
    }
    quiet(&mut page, report);
    for (index, one) in told {
        comparison(&mut page, report, one, report.same_as(index));
    }
    page.no_section();
    if report.comparisons.is_empty() {
        page.push(Rank::Outcome, Missing::Nothing, "\nNothing was compared.\n");
    }
    page.block("\n### Waivers that nothing needs any more\n\n", "");
    for one in &report.stale {
        page.push(Rank::Beside, Missing::Waiver, format!("- {}\n", markdown(one)));
    }
    let (text, left_out) = page.fit(limit.saturating_sub(RESERVE));
    text + &note(report, &left_out)
}

/// What nobody may overlook comes first: no answer, then the gravest.
fn gravity(report: &Report, comparison: &Comparison) -> usize {
    let Ok(drift) = &comparison.outcome else { return 0 };
    let counts = report.counts(drift);
    let order = [counts.breaks, counts.not_evaluated, counts.risks];
    1 + order.iter().position(|count| *count > 0).unwrap_or(order.len())
}

/// One row for each comparison that has something to say.
fn overview(page: &mut Page, report: &Report, told: &[(usize, &Comparison)]) {
    page.block("\n| | 🔴 breaks | 🟠 risks | 🟢 safe | version | |\n|---|--:|--:|--:|---|---|\n", "");
    for (_, comparison) in told {
        let label = markdown(&cut(&comparison.label, 100));
        let row = match &comparison.outcome {
            Err(_) => format!("| {label} | | | | | **could not compare** |\n"),
            Ok(drift) => {
                let counts = report.counts(drift);
                let [breaks, risks, safe] = [counts.breaks, counts.risks, counts.safe].map(|count| match count {
                    0 => String::new(),
                    count => count.to_string(),
                });
                let version = drift.source().map_or(String::new(), |bump| bump.to_string());
                let in_part = if counts.not_evaluated > 0 { "**in part**" } else { "" };
                format!("| {label} | {breaks} | {risks} | {safe} | {version} | {in_part} |\n")
            }
        };
        page.push(Rank::Outcome, Missing::Nothing, row);
    }
    page.no_block();
}

/// The comparisons that found nothing, as far as they have room in a paragraph.
fn quiet(page: &mut Page, report: &Report) {
    let quiet = report.quiet();
    if quiet.is_empty() {
        return;
    }
    let names: Vec<_> = quiet.iter().take(MOST_QUIET).map(|label| markdown(&cut(label, 100))).collect();
    let more = match quiet.len() - names.len() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    page.push(Rank::Outcome, Missing::Nothing, format!("\nNo drift: {}{more}.\n", names.join(", ")));
}

fn comparison(page: &mut Page, report: &Report, comparison: &Comparison, same_as: Option<&str>) {
    let mut head = format!("\n## {}\n\n", markdown(&cut(&comparison.label, VALUE)));
    let drift = match &comparison.outcome {
        Ok(drift) => drift,
        Err(why) => {
            head += &format!("> [!CAUTION]\n> Could not compare: {}\n", markdown(&cut(why, VALUE)));
            page.section(Rank::Outcome, Missing::Comparison, head);
            return;
        }
    };
    head += &format!("{} → {}\n\n", side(&drift.base), side(&drift.revision));
    head += &format!("{}.\n", sentence_case(&report.headline(drift)));
    if let Some(used) = report.used_line(drift) {
        head += &format!("\n{used}.\n");
    }
    if let Some(missing) = Report::not_evaluated_line(drift) {
        head += &format!("\n> [!WARNING]\n> {missing}.\n");
    }
    if let Some(earlier) = same_as {
        head += &format!("\nThe findings are the same as for {}.\n", markdown(earlier));
    }
    page.section(Rank::Heading, Missing::Comparison, head);
    if same_as.is_some() {
        return;
    }
    let groups = group::groups(report, drift);
    for wire in VERDICTS {
        table(page, report, wire, &groups);
    }
    details(page, report, drift, &groups);
    waived(page, report, drift);
    not_evaluated(page, drift);
}

/// One row for each finding with that verdict.
fn table(page: &mut Page, report: &Report, wire: Wire, groups: &[Group<'_>]) {
    let rows: Vec<(&Group<'_>, &Finding)> = with_verdict(groups, wire).collect();
    let (rank, mark, about) = match wire {
        Wire::Break => (Rank::Break, "🔴", "breaks deployed programs"),
        Wire::Risk => (Rank::Risk, "🟠", "may break deployed programs"),
        Wire::Safe => (Rank::Safe, "🟢", "breaks no deployed program"),
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
    page.block(heading, "");
    for (group, finding) in rows {
        let mut row = format!("| {} | {} ", place_cell(group, finding), what_cell(finding));
        if differs {
            let ours = if finding.ours() == wire { String::new() } else { finding.ours().to_string() };
            let _ = write!(row, "| {ours} ");
        }
        let source = finding.source();
        let _ = write!(row, "| {} ", if source == Bump::Major { "**major**".to_owned() } else { source.to_string() });
        if report.impact.is_some() {
            let uses = report.impact_of(finding).len();
            let _ = write!(row, "| {} ", if uses == 0 { String::new() } else { uses.to_string() });
        }
        page.push(rank, Missing::Finding, row + "|\n");
    }
    page.no_block();
}

fn details(page: &mut Page, report: &Report, drift: &Drift, groups: &[Group<'_>]) {
    page.block("\n<details><summary>Details</summary>\n", "\n</details>\n");
    for wire in VERDICTS {
        let rank = match wire {
            Wire::Break => Rank::DetailOfBreak,
            Wire::Risk => Rank::DetailOfRisk,
            // What breaks nobody is in the table; more about it is asked for.
            Wire::Safe if !report.detail => continue,
            Wire::Safe => Rank::DetailOfSafe,
        };
        for (group, finding) in with_verdict(groups, wire) {
            page.push(rank, Missing::Detail, detail(report, drift, group, finding));
        }
    }
    page.no_block();
}

fn waived(page: &mut Page, report: &Report, drift: &Drift) {
    page.block("\n### Waived\n\n| what | verdict | why | until |\n|---|---|---|---|\n", "");
    for finding in group::waived(report, drift) {
        let Some(waiver) = report.waiver_of(finding) else { continue };
        let row = format!(
            "| {} | {}, {} | {} | {} |\n",
            what_cell(finding),
            finding.wire(),
            finding.source(),
            markdown(&cut(&waiver.reason, VALUE)),
            waiver.until.as_deref().map_or(String::new(), markdown)
        );
        page.push(Rank::Beside, Missing::Finding, row);
    }
    page.no_block();
}

/// How many places there are is said in the heading.
fn not_evaluated(page: &mut Page, drift: &Drift) {
    let open = "\n<details><summary>Not evaluated</summary>\n\n| code | side | what | where |\n|---|---|---|---|\n";
    page.block(open, "\n</details>\n");
    for one in &drift.not_evaluated {
        let (what, at) = (markdown_message(&one.message), markdown_code(&one.pointer));
        page.push(Rank::Beside, Missing::Nothing, format!("| {} | {} | {what} | {at} |\n", one.code, one.side));
    }
    page.no_block();
}

/// What is missing, and where it is.
fn note(report: &Report, left_out: &LeftOut) -> String {
    let whole = report.full_report.as_deref().map_or("the report in another format has them".to_owned(), |at| {
        format!("all of it is in {}", markdown(&cut(at, 400)))
    });
    let LeftOut { comparisons, findings, details, waivers } = left_out;
    let missing: Vec<_> = [(findings, "findings"), (comparisons, "comparisons"), (waivers, "waivers")]
        .into_iter()
        .filter(|(count, _)| **count > 0)
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    match (missing.is_empty(), *details) {
        (false, _) => {
            let missing = missing.join(" and ");
            format!("\n> [!IMPORTANT]\n> {missing} are left out here for length; {whole}.\n")
        }
        (true, 0) => String::new(),
        (true, count) => {
            format!("\n> [!NOTE]\n> Details of {count} findings are left out here for length; {whole}.\n")
        }
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
