//! Pairs of documents that others have reviewed, against this comparison.
//!
//! ```sh
//! cargo run -p openapi-drift --example pairs -- DIR
//! ```
//!
//! `DIR/cases.json` lists tests of oasdiff: two documents, and the checks that have to fire. `oasdiff.tsv` says which of our
//! rules these are. Listed is what is missing, and what is reported where nothing should be. A case that is right as it is
//! stands in `pairs-reviewed.tsv` with the reason; one that stands there without need is listed too. Exit code 1 when
//! there is anything to list, 3 when the cases cannot be read.

#[path = "../tests/support/checks.rs"]
mod checks;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use openapi_drift::{Drift, Finding, Options, Wire, compare};
use openapi_normal::{Document, Limits};
use serde::Deserialize;

use checks::{Check, checks};

#[derive(Deserialize)]
struct Cases {
    cases: Vec<Case>,
}

/// One test of oasdiff.
#[derive(Deserialize)]
struct Case {
    test: String,
    base: String,
    revision: String,
    /// Checks that fire; a lower bound.
    expected_ids: Vec<String>,
    /// Nothing but what is safe.
    expects_empty: bool,
}

/// What a case shows: the test, and a check that is missing or a rule that is one too many.
type Remark = (String, String);

#[derive(Default)]
struct Counts {
    cases: usize,
    expected: usize,
    reported: usize,
    /// With the reason, which `oasdiff.tsv` has.
    judged_otherwise: BTreeMap<Remark, String>,
    not_applicable: usize,
    reviewed: usize,
}

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        return say_why_not("usage: pairs DIR");
    };
    match run(Path::new(&folder)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => say_why_not(&error.to_string()),
    }
}

fn say_why_not(error: &str) -> ExitCode {
    // There is nobody left to tell when this fails.
    let _ = writeln!(io::stderr(), "{error}");
    ExitCode::from(3)
}

fn run(folder: &Path) -> Result<bool, Box<dyn std::error::Error>> {
    let cases: Cases = serde_json::from_slice(&std::fs::read(folder.join("cases.json"))?)?;
    let checks: HashMap<&str, Check> = checks().into_iter().map(|check| (check.id, check)).collect();
    let mut reviewed = reviewed();
    let mut counts = Counts { cases: cases.cases.len(), ..Counts::default() };
    let mut remarks: BTreeMap<Remark, String> = BTreeMap::new();
    for case in &cases.cases {
        match drift(folder, case) {
            Ok(drift) => {
                expected(case, &drift, &checks, &mut counts, &mut remarks);
                unexpected(case, &drift, &mut remarks);
            }
            Err(error) => {
                remarks.insert((case.test.clone(), "-".to_owned()), format!("could not be compared: {error}"));
            }
        }
    }
    remarks.retain(|remark, _| {
        let known = reviewed.remove(remark);
        counts.reviewed += usize::from(known);
        !known
    });
    write(&counts, &remarks, &reviewed)?;
    Ok(remarks.is_empty() && reviewed.is_empty())
}

fn drift(folder: &Path, case: &Case) -> Result<Drift, Box<dyn std::error::Error>> {
    let read = |name: &str| -> Result<Document, Box<dyn std::error::Error>> {
        let bytes = std::fs::read(folder.join(name))?;
        Ok(Document::read_lenient(&bytes, name, &Limits::default())?)
    };
    Ok(compare(&read(&case.base)?, &read(&case.revision)?, &Options::default())?)
}

/// The checks that have to fire.
fn expected(
    case: &Case,
    drift: &Drift,
    checks: &HashMap<&str, Check>,
    counts: &mut Counts,
    remarks: &mut BTreeMap<Remark, String>,
) {
    let fired: BTreeSet<&str> = drift.findings.iter().flat_map(Finding::rules).map(|rule| rule.id).collect();
    for id in &case.expected_ids {
        counts.expected += 1;
        let remark = (case.test.clone(), id.clone());
        let Some(check) = checks.get(id.as_str()) else {
            remarks.insert(remark, "no such check".to_owned());
            continue;
        };
        let found = check.rules.iter().find(|together| together.iter().all(|rule| fired.contains(rule.id)));
        if let Some(found) = found {
            let wire = found.iter().map(|rule| rule.wire).max().unwrap_or(Wire::Safe);
            counts.reported += 1;
            if wire != check.severity {
                let judged = format!("judged {wire}, not {}: {}", check.severity, check.reason);
                counts.judged_otherwise.insert(remark, judged);
            }
        } else if check.rules.is_empty() {
            counts.not_applicable += 1;
        } else {
            let fired: Vec<_> = fired.iter().copied().collect();
            remarks.insert(remark, format!("missing; reported: {}", fired.join(", ")));
        }
    }
}

/// What is reported where nothing should be.
fn unexpected(case: &Case, drift: &Drift, remarks: &mut BTreeMap<Remark, String>) {
    for finding in drift.findings.iter().filter(|finding| case.expects_empty && finding.wire() > Wire::Safe) {
        let alarm = format!("false alarm ({}): {}", finding.wire(), finding.message);
        remarks.insert((case.test.clone(), finding.rule.id.to_owned()), alarm);
    }
}

/// What somebody has looked at.
fn reviewed() -> BTreeSet<Remark> {
    let lines = include_str!("../pairs-reviewed.tsv").lines().filter(|line| !line.starts_with('#'));
    let remarks = lines.filter_map(|line| {
        let mut columns = line.split('\t');
        Some((columns.next()?.to_owned(), columns.next()?.to_owned()))
    });
    remarks.collect()
}

fn write(counts: &Counts, remarks: &BTreeMap<Remark, String>, idle: &BTreeSet<Remark>) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for ((test, id), what) in counts.judged_otherwise.iter().chain(remarks) {
        writeln!(out, "{test}\t{id}\t{what}")?;
    }
    for (test, id) in idle {
        writeln!(out, "{test}\t{id}\treviewed without need; remove it from pairs-reviewed.tsv")?;
    }
    let Counts { cases, expected, reported, judged_otherwise, not_applicable, reviewed } = counts;
    writeln!(
        out,
        "{cases} cases, {expected} checks expected: {reported} reported ({} judged otherwise for a reason), \
         {not_applicable} not applicable, {reviewed} remarks reviewed, {} open",
        judged_otherwise.len(),
        remarks.len() + idle.len()
    )
}
