//! The file of waivers, and what it does to a report.

use std::path::{Path, PathBuf};

use openapi_drift::report::{Report, Waived};
use openapi_drift::waiver::{Covered, Scope};
use openapi_drift::{Day, Waiver, Waivers};
use openapi_pin::Api;

use crate::report::Failure;

/// Reads the waivers that were named, or those of the API; an API without a file has none.
///
/// # Errors
///
/// If the file is wrong, or the one that was named cannot be read.
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
        Ok(text) => Ok(Waivers::read(&text, &shown, today)?),
        Err(error) if named.is_none() && error.kind() == std::io::ErrorKind::NotFound => Ok(Waivers::default()),
        Err(error) => Err(Failure::new(format!("the waivers could not be read: {error}"))
            .at(shown)
            .help("check the name; it counts from the current folder")),
    }
}

/// Marks what passes, and says of which waivers nothing matches any more.
///
/// What could not be compared may well be what a waiver is about, so that then none is called stale.
pub(crate) fn apply(waivers: &Waivers, report: &mut Report) {
    let covered: Vec<Covered> = report.drifts().map(|(_, drift)| waivers.cover(&drift.findings)).collect();
    if covered.len() == report.comparisons.len() {
        report.stale = waivers.stale(&covered).into_iter().map(stale).collect();
    }
    for (fingerprint, waivers) in covered.into_iter().flat_map(|covered| covered.findings) {
        if let Some(waived) = waived(&waivers) {
            report.waived.insert(fingerprint, waived);
        }
    }
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
        Scope::Rule { rule, operation } => format!("{rule} in {operation}"),
    };
    format!("{}: {about}: nothing matches any more; remove the waiver", waiver.origin)
}
