//! The checks of oasdiff 1.32 and the rows that cover their ground, from `oasdiff.tsv`.

use openapi_drift::{Rule, Wire, rules};

/// One check.
pub(crate) struct Check {
    /// Its id there.
    pub(crate) id: &'static str,
    /// Its severity there: an error is a break, a warning a risk.
    pub(crate) severity: Wire,
    /// Our rules: alternatives, each of rules that fire together. None where there is no rule.
    pub(crate) rules: Vec<Vec<&'static Rule>>,
    /// Why our verdict is another one, or why there is no rule.
    pub(crate) reason: &'static str,
}

/// All of them, in the order of the file.
pub(crate) fn checks() -> Vec<Check> {
    let text = include_str!("../../oasdiff.tsv");
    text.lines().filter(|line| !line.starts_with('#')).map(check).collect()
}

fn check(line: &'static str) -> Check {
    let mut columns = line.split('\t');
    let (Some(id), Some(severity), Some(ids)) = (columns.next(), columns.next(), columns.next()) else {
        panic!("too few columns: {line}");
    };
    let severity = match severity {
        "ERR" => Wire::Break,
        "WARN" => Wire::Risk,
        "INFO" => Wire::Safe,
        other => panic!("{id}: {other} is no severity"),
    };
    let rule = |id: &str| rules::by_id(id).unwrap_or_else(|| panic!("{line}: no rule {id}"));
    let rules = match ids {
        "-" => Vec::new(),
        ids => ids.split(" | ").map(|together| together.split(" + ").map(rule).collect()).collect(),
    };
    Check { id, severity, rules, reason: columns.next().unwrap_or_default() }
}
