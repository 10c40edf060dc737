//! The file of waivers, and what it does to a report.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use openapi_drift::report::{Report, Waived};
use openapi_drift::waiver::{Covered, Scope};
use openapi_drift::{Day, Waiver, Waivers};
use openapi_pin::{Api, Manifest, Origin};

use super::compare::{Answer, Question};
use crate::report::Failure;

/// Reads the waivers that were named, or those of the API; an API without a file has none. There is one file for all documents
/// of an API.
///
/// # Errors
///
/// If the file is wrong or names a document that is not there, or the one that was named cannot be read.
pub(crate) fn read(named: Option<&Path>, api: Option<&Api>, today: Day) -> Result<Waivers, Failure> {
    let (path, shown): (PathBuf, String) = match (named, api) {
        (Some(path), _) => (path.to_owned(), path.display().to_string()),
        (None, Some(api)) => {
            let file = api.waivers_file();
            (api.path(&file), file)
        }
        (None, None) => return Ok(Waivers::default()),
    };
    match std::fs::read_to_string(&path) {
        Ok(text) => {
            let waivers = Waivers::read(&text, &shown, today)?;
            let with_names = api.filter(|api| api.has_several()).map(Api::manifest);
            let names: Vec<&str> =
                with_names.into_iter().flat_map(Manifest::documents).map(|entry| entry.name.as_str()).collect();
            waivers.unknown_document(&names).map_or(Ok(waivers), |error| Err(error.into()))
        }
        Err(error) if named.is_none() && error.kind() == std::io::ErrorKind::NotFound => Ok(Waivers::default()),
        Err(error) => Err(Failure::new(format!("the waivers could not be read: {error}"))
            .at(shown)
            .help("check the name; it counts from the current folder")),
    }
}

/// Refuses a waiver of an operation that is in none of the documents.
///
/// Only where the documents are those that the waivers are about: all that are pinned and all that are live, or whatever is
/// compared where the file was named with them. A document that could not be had may have any operation.
///
/// # Errors
///
/// The first such waiver, with its line.
pub(crate) fn are_known(
    waivers: &Waivers,
    question: &Question<'_>,
    is_named: bool,
    answer: &Answer,
) -> Result<(), Failure> {
    if !waivers.name_operations() || !is_about_all(question, is_named) {
        return Ok(());
    }
    let mut operations: BTreeMap<Option<&str>, BTreeSet<String>> = BTreeMap::new();
    for pair in &answer.pairs {
        let of_document = operations.entry(pair.document.as_deref()).or_default();
        for loaded in pair.against.iter().chain([&pair.base]) {
            let Ok(published) = &loaded.document else { return Ok(()) };
            let Ok(more) = openapi_drift::operations(&published.document) else { return Ok(()) };
            of_document.extend(more);
        }
    }
    waivers.unknown(&operations).map_or(Ok(()), |error| Err(error.into()))
}

/// Whether everything is compared that the waivers may be about: all that is pinned with all that is live, or whatever it is
/// where the file was named with it.
fn is_about_all(question: &Question<'_>, is_named: bool) -> bool {
    let is_usual = (question.base, question.against) == (&Origin::Pinned, &Origin::Live);
    let is_whole = question.document.is_none() && question.region.is_none();
    is_whole && (is_named || is_usual)
}

/// Marks what passes, and says of which waivers nothing matches any more.
///
/// What is waived is waived in the whole report. One edit may reach more operations in one region than in another, so that
/// it passes only where it does in every comparison that has it.
///
/// What was not or could not be compared may well be what a waiver is about, so that then none is called stale.
pub(crate) fn apply(waivers: &Waivers, question: &Question<'_>, is_named: bool, answer: &Answer, report: &mut Report) {
    let name = |pair: &usize| answer.pairs.get(*pair).and_then(|pair| pair.document.as_deref());
    let documents = answer.pair_of.iter().map(name);
    let drifts =
        report.comparisons.iter().zip(documents).filter_map(|(one, name)| Some((name, one.outcome.as_ref().ok()?)));
    let covered: Vec<Covered> = drifts.map(|(name, drift)| waivers.cover(name, &drift.findings)).collect();
    if covered.len() == report.comparisons.len() && is_about_all(question, is_named) {
        report.stale = waivers.stale(&covered).into_iter().map(stale).collect();
    }
    let mut covering: BTreeMap<String, Option<Vec<Waiver>>> = BTreeMap::new();
    for ((_, drift), covered) in report.drifts().zip(&covered) {
        for finding in &drift.findings {
            let all = covering.entry(finding.fingerprint.clone()).or_insert_with(|| Some(Vec::new()));
            match (covered.findings.get(&finding.fingerprint), all.as_mut()) {
                (Some(waivers), Some(all)) => {
                    let new: Vec<_> = waivers.iter().filter(|waiver| !all.contains(waiver)).cloned().collect();
                    all.extend(new);
                }
                (None, _) => *all = None,
                (_, None) => {}
            }
        }
    }
    let waived = covering.into_iter().filter_map(|(fingerprint, waivers)| Some((fingerprint, waived(&waivers?)?)));
    report.waived = waived.collect();
}

/// Several waivers that cover a finding together hold as long as the one that ends first.
fn waived(waivers: &[Waiver]) -> Option<Waived> {
    let reasons: Vec<&str> = waivers.iter().map(|waiver| waiver.reason.as_str()).collect();
    let first = waivers.iter().min_by_key(|waiver| waiver.expires)?;
    Some(Waived {
        reason: reasons.join("; "),
        until: Some(first.expires.to_string()),
        origin: Some(first.origin.clone()),
    })
}

fn stale(waiver: &Waiver) -> String {
    let about = match &waiver.scope {
        Scope::Fingerprint { fingerprint } => format!("fingerprint {fingerprint}"),
        Scope::Rule { rule, operation, document: None } => format!("{rule} in {operation}"),
        Scope::Rule { rule, operation, document: Some(name) } => format!("{rule} in {operation} of {name}"),
    };
    format!("{}: {about}: nothing matches any more; remove the waiver", waiver.origin)
}

#[cfg(test)]
mod tests {
    use openapi_drift::report::Comparison;
    use openapi_drift::{Direction, Drift, Finding, Side, Subject, Use, Witness, rules};

    use super::*;

    fn comparison(operations: &[&str]) -> Comparison {
        let uses = operations.iter().map(|operation| Use {
            operation: (*operation).to_owned(),
            operation_id: None,
            part: String::new(),
            direction: Direction::None,
        });
        let finding = Finding {
            rule: &rules::UNCLASSIFIED,
            echoes: Vec::new(),
            message: String::new(),
            path: String::new(),
            base: None,
            revision: None,
            before: None,
            after: None,
            uses: uses.collect(),
            subject: Subject::default(),
            witness: Witness::NotApplicable,
            fingerprint: "0123456789ab".to_owned(),
        };
        let side = Side { origin: "a.json".to_owned(), title: None, version: None, operations: 2 };
        let drift = Drift { base: side.clone(), revision: side, findings: vec![finding], not_evaluated: Vec::new() };
        Comparison { label: operations.join(" "), outcome: Ok(drift) }
    }

    #[test]
    fn what_a_waiver_covers_in_one_region_alone_does_not_pass() {
        let waiver = |operation: &str| {
            let rule = rules::UNCLASSIFIED.id;
            format!(
                "[[waiver]]\nrule = \"{rule}\"\noperation = \"{operation}\"\nreason = \"{operation}\"\nexpires = 2026-12-31\n"
            )
        };
        let (a, b) = (waiver("GET /a"), waiver("GET /b"));
        let both = format!("{a}{b}");
        for (text, regions, reason) in [
            (&a, vec![&["GET /a"][..], &["GET /a"]], Some("GET /a")),
            (&a, vec![&["GET /a"], &["GET /a", "GET /b"]], None),
            (&a, vec![&["GET /a", "GET /b"], &["GET /a"]], None),
            (&both, vec![&["GET /a"], &["GET /a", "GET /b"]], Some("GET /a; GET /b")),
        ] {
            let waivers = Waivers::read(text, "waivers.toml", "2026-11-21".parse().unwrap()).unwrap();
            let comparisons = regions.iter().map(|operations| comparison(operations)).collect();
            let mut report = Report { comparisons, ..Report::default() };
            let question = Question {
                document: None,
                base: &Origin::Pinned,
                against: &Origin::Live,
                region: None,
                reference_hosts: &[],
            };
            let answer = Answer { comparisons: Vec::new(), pair_of: vec![0, 0], pairs: Vec::new() };
            apply(&waivers, &question, false, &answer, &mut report);
            let waived = report.waived.get("0123456789ab").map(|waived| waived.reason.as_str());
            assert_eq!(waived, reason, "{text}: {regions:?}");
            assert!(report.stale.is_empty(), "{:?}", report.stale);
        }
    }
}
