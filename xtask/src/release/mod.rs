//! `cargo xtask release-plan`: which versions come next, why, and whether that holds.
//!
//! What a change costs is in the rules of `openapi-drift`. That is a prediction: it is made before anything is
//! generated. `--check` generates the crates of both documents and measures.

pub mod arguments;
pub(crate) mod check;
pub(crate) mod crates;

use openapi_drift::release::next_version;
use openapi_drift::report::{Report, changelog};
use openapi_drift::{Bump, Finding};
use openapi_pin::Origin;

use crate::drift::{self, compare};
use crate::report::{Exit, Failure};
use crate::{Context, printable};
use arguments::PlanArguments;
use crates::Released;

/// How many lines a section of the changelog has at most.
pub(crate) const MOST_LINES: usize = 20;

/// How many findings are named as the reason.
const MOST_REASONS: usize = 20;

/// How many documents are named without which there is no plan.
const MOST_MISSING: usize = 5;

/// Runs the command.
///
/// # Errors
///
/// For wrong use (exit code 2), and where something could not be compared or measured (3).
pub fn run(arguments: &PlanArguments, context: &mut Context<'_>) -> Result<Exit, Failure> {
    let PlanArguments { base, against, .. } = arguments;
    if base == against {
        return Err(Failure::new(format!("`{base}` would be compared with itself"))
            .help("name another document with --base or --against"));
    }
    let api = drift::api(arguments.api.as_deref(), &[base, against], context)?;
    let default = api.as_ref().map(|api| api.manifest().default_region.clone());
    let is_live = *base == Origin::Live || *against == Origin::Live;
    if arguments.region.is_some() && !is_live {
        return Err(Failure::new("--region asks a region for what is live, and neither document is")
            .help("remove --region, or compare with `live`"));
    }
    let region = arguments.region.as_deref().or(default.as_deref());
    let question = compare::Question {
        document: arguments.document.as_deref(),
        base,
        against,
        region,
        reference_hosts: &arguments.reference_host,
    };
    let answer = compare::ask(&question, api.as_ref(), drift::today(context), context)?;
    let report = Report { title: answer.title(api.as_ref()), comparisons: answer.comparisons, ..Report::default() };
    if let Some(failure) = missing(&report) {
        return Err(failure);
    }
    let crates = match &api {
        Some(api) => crates::of_api(api, &context.root)?,
        None => Vec::new(),
    };
    write!(context.out, "{}", plan(&report, &crates, drift::today(context)))?;
    if !arguments.check {
        return Ok(exit(&report));
    }
    let predicted = report.next_version();
    let measured = check::measure(api.as_ref(), &answer.pairs, context).map_err(Failure::incomplete)?;
    let checked = verdict(predicted, &measured);
    writeln!(context.out, "\n{}", printable::line(&checked.0))?;
    for line in &measured.why {
        writeln!(context.out, "  {}", printable::line(line))?;
    }
    Ok(if checked.1 { Exit::Differs } else { exit(&report) })
}

/// Why there can be no plan: a document that could not be had may hold whatever forces a version.
fn missing(report: &Report) -> Option<Failure> {
    let missing: Vec<_> =
        report.comparisons.iter().filter_map(|one| Some((&*one.label, one.outcome.as_ref().err()?))).collect();
    let ((first, why), others) = missing.split_first()?;
    let what = match (report.comparisons.len(), others) {
        (1, _) => (*why).clone(),
        (_, []) => format!("{first}: {why}"),
        (_, others) => {
            let others: Vec<_> = others.iter().map(|(label, _)| *label).collect();
            let named = others.iter().take(MOST_MISSING).copied().collect::<Vec<_>>().join(", ");
            let more = others.len().saturating_sub(MOST_MISSING);
            let more = if more == 0 { String::new() } else { format!(" and {more} more") };
            format!("{first}: {why} (nor could be compared: {named}{more})")
        }
    };
    Some(Failure::new(what).help("without both documents there is no plan").incomplete())
}

/// A plan for documents that were compared in part only may be too small.
fn exit(report: &Report) -> Exit {
    match report.drifts().all(|(_, drift)| drift.not_evaluated.is_empty()) {
        true => Exit::Success,
        false => Exit::Incomplete,
    }
}

/// What is said of prediction and measurement, and whether it is a bug.
fn verdict(predicted: Option<Bump>, measured: &check::Measured) -> (String, bool) {
    let shown = predicted.map_or_else(|| "no change".to_owned(), |bump| bump.to_string());
    let (by, bump) = (&measured.by, measured.bump);
    let said = format!("check: predicted {shown}, {by} measured {bump}");
    match predicted.unwrap_or(Bump::Patch).cmp(&bump) {
        std::cmp::Ordering::Equal => (format!("{said}: as predicted"), false),
        std::cmp::Ordering::Greater => {
            (format!("{said}: on the safe side, it does not see every change of a type"), false)
        }
        std::cmp::Ordering::Less if bump == Bump::Major => {
            (format!("{said}: MISSED, which is a bug of the rules; please report it with both documents"), true)
        }
        std::cmp::Ordering::Less => (format!("{said}: more was added than predicted"), false),
    }
}

/// The plan as text.
fn plan(report: &Report, crates: &[Released], today: openapi_drift::Day) -> String {
    let mut text = format!("Release plan of {}\n", report.title);
    let quiet = report.quiet();
    for (label, drift) in report.drifts().filter(|(label, _)| !quiet.contains(label)) {
        let (base, revision) = (&drift.base, &drift.revision);
        let version = |version: &Option<String>| version.clone().unwrap_or_else(|| "no version".to_owned());
        text += &format!(
            "  {label}: {} ({}) -> {} ({})\n",
            base.origin,
            version(&base.version),
            revision.origin,
            version(&revision.version)
        );
        if !drift.not_evaluated.is_empty() {
            text += &format!("  NOT EVALUATED: {} places; the plan may be too small\n", drift.not_evaluated.len());
        }
    }
    if !quiet.is_empty() {
        text += &format!("  no drift: {}\n", quiet.join(", "));
    }
    let Some(bump) = report.next_version() else {
        return printable::lines(&(text + "\nno release: nothing that was said before is said differently now\n"))
            .into_owned();
    };
    text += &format!("\n{bump}:\n");
    for one in crates {
        let next = next_version(&one.version, bump).unwrap_or_else(|| "a version that you decide on".to_owned());
        text += &format!(
            "  {:<20} {} -> {next}{}\n",
            one.name,
            one.version,
            if one.is_generated { "" } else { "  (its face is made of those types)" }
        );
    }
    text += "\nforced by:\n";
    let forcing = forcing(report, bump);
    for finding in forcing.iter().take(MOST_REASONS) {
        let operation = finding.uses.first().map(|one| format!("{}: ", one.operation)).unwrap_or_default();
        text += &format!("  {}  {operation}{} ({})\n", finding.fingerprint, finding.message, finding.rule.id);
    }
    if forcing.len() > MOST_REASONS {
        text += &format!("  and {} more\n", forcing.len() - MOST_REASONS);
    }
    text += &format!("\n{}", entry(report, crates, bump, today));
    printable::lines(&text).into_owned()
}

/// The entry of the changelog, with its heading; the report has to have a change.
pub(crate) fn entry(report: &Report, crates: &[Released], bump: Bump, today: openapi_drift::Day) -> String {
    let names: Vec<_> =
        crates.iter().filter_map(|one| Some(format!("{} {}", one.name, next_version(&one.version, bump)?))).collect();
    let heading = if names.is_empty() { "Unreleased".to_owned() } else { names.join(", ") };
    format!("## [{heading}] - {today}\n\n{}", changelog(report, MOST_LINES))
}

/// The findings that ask for no less than the plan gives, each once.
fn forcing(report: &Report, bump: Bump) -> Vec<&Finding> {
    let mut seen = std::collections::BTreeSet::new();
    let all = report.drifts().flat_map(|(_, drift)| &drift.findings);
    all.filter(|finding| finding.source() == bump && seen.insert(finding.fingerprint.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What was predicted, what is measured, and whether somebody has to repair a rule.
    #[test]
    fn only_a_missed_major_is_a_bug() {
        for (predicted, bump, says, is_bug) in [
            (Some(Bump::Major), Bump::Major, "as predicted", false),
            (Some(Bump::Major), Bump::Minor, "on the safe side", false),
            (Some(Bump::Minor), Bump::Major, "MISSED", true),
            (Some(Bump::Patch), Bump::Major, "MISSED", true),
            (None, Bump::Major, "predicted no change", true),
            (Some(Bump::Patch), Bump::Minor, "more was added", false),
            (None, Bump::Patch, "as predicted", false),
        ] {
            let measured = check::Measured { bump, by: "a tool".to_owned(), why: Vec::new() };
            let (said, bug) = verdict(predicted, &measured);
            assert!(said.contains(says) && bug == is_bug, "{predicted:?} {bump}: {said}");
        }
    }
}
