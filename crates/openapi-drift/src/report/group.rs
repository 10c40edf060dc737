//! Findings by what they are about: an operation, a component that many operations use, or the document.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use openapi_normal::pointer;

use crate::drift::Drift;
use crate::finding::Finding;
use crate::rule::{Bump, Wire};

use super::Report;

/// What findings are about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum About {
    /// The document as a whole.
    Document,
    /// One operation.
    Operation {
        /// `GET /pets/{id}`.
        operation: String,
        /// Its `operationId`.
        id: Option<String>,
    },
    /// Several operations that have nothing with a name in common.
    Operations(Vec<String>),
    /// Something that several operations share, or none uses.
    Shared {
        /// What it is, in the singular: `schema`, `parameter`, `path`.
        kind: String,
        /// Its name.
        name: String,
    },
}

/// Findings about one thing, worst first.
#[derive(Debug)]
pub(super) struct Group<'r> {
    pub(super) about: About,
    /// How many operations the most far-reaching of the findings reaches.
    pub(super) reach: usize,
    pub(super) findings: Vec<&'r Finding>,
}

impl Group<'_> {
    /// What it is about, with names in backticks.
    pub(super) fn heading(&self) -> String {
        let used = match self.reach {
            0 => "used by no operation".to_owned(),
            1 => "used by 1 operation".to_owned(),
            many => format!("used by {many} operations"),
        };
        match &self.about {
            About::Document => "the document".to_owned(),
            About::Operation { operation, .. } => operation.clone(),
            About::Operations(operations) => match operations.as_slice() {
                [one, other] => format!("{one} and {other}"),
                [one, rest @ ..] => format!("{one} and {} more operations", rest.len()),
                [] => String::new(),
            },
            About::Shared { kind, name } => format!("{kind} `{name}`, {used}"),
        }
    }

    fn rank(&self) -> (Reverse<Option<Gravity>>, Reverse<usize>) {
        (Reverse(self.findings.iter().map(|finding| gravity(finding)).max()), Reverse(self.findings.len()))
    }
}

type Gravity = (Wire, Wire, Bump);

/// How grave a finding is: for a strict client, then for ours, then for code.
pub(super) fn gravity(finding: &Finding) -> Gravity {
    (finding.wire(), finding.ours(), finding.source())
}

/// The findings that are shown, worst group first; waived ones are left to [`waived`].
pub(super) fn groups<'r>(report: &Report, drift: &'r Drift) -> Vec<Group<'r>> {
    group(drift.findings.iter().filter(|finding| report.shows(finding) && report.waiver_of(finding).is_none()))
}

/// All findings, shown or not, waived or not.
pub(super) fn all_groups(drift: &Drift) -> Vec<Group<'_>> {
    group(drift.findings.iter())
}

/// The findings that are shown and waived, worst first.
pub(super) fn waived<'r>(report: &Report, drift: &'r Drift) -> Vec<&'r Finding> {
    let mut found: Vec<_> =
        drift.findings.iter().filter(|finding| report.shows(finding) && report.waiver_of(finding).is_some()).collect();
    found.sort_by_key(|finding| Reverse(gravity(finding)));
    found
}

fn group<'r>(findings: impl Iterator<Item = &'r Finding>) -> Vec<Group<'r>> {
    let mut by_about: BTreeMap<About, Group<'r>> = BTreeMap::new();
    for finding in findings {
        let about = about(finding);
        let group = by_about.entry(about.clone()).or_insert(Group { about, reach: 0, findings: Vec::new() });
        group.reach = group.reach.max(reach(finding));
        group.findings.push(finding);
    }
    let mut groups: Vec<_> = by_about.into_values().collect();
    for group in &mut groups {
        // Stable: what is equally grave stays in the order of the drift.
        group.findings.sort_by_key(|finding| Reverse(gravity(finding)));
    }
    groups.sort_by_key(Group::rank);
    groups
}

/// How many operations a finding reaches.
pub(super) fn reach(finding: &Finding) -> usize {
    operations(finding).len()
}

fn operations(finding: &Finding) -> Vec<&str> {
    let mut operations: Vec<&str> = finding.uses.iter().map(|one| one.operation.as_str()).collect();
    operations.sort_unstable();
    operations.dedup();
    operations
}

/// What a finding is about.
pub(super) fn about(finding: &Finding) -> About {
    match (reach(finding), finding.uses.first()) {
        (1, Some(only)) => About::Operation { operation: only.operation.clone(), id: only.operation_id.clone() },
        (reach, _) => shared(finding).unwrap_or_else(|| match reach {
            0 => About::Document,
            _ => About::Operations(operations(finding).into_iter().map(str::to_owned).collect()),
        }),
    }
}

/// The component or path that a finding is in. What one document lacks stands there in something around it, which says
/// less than its place in the other.
fn shared(finding: &Finding) -> Option<About> {
    let mut places = [&finding.base, &finding.revision].into_iter().flatten();
    places.find_map(|place| shared_at(&place.pointer)).or_else(|| {
        let name = finding.subject.component.clone()?;
        Some(About::Shared { kind: "schema".to_owned(), name })
    })
}

fn shared_at(pointer: &str) -> Option<About> {
    let mut tokens = pointer::tokens(pointer);
    let (kind, name) = match tokens.next()?.as_ref() {
        "components" => (singular(tokens.next()?.as_ref()), tokens.next()?),
        "paths" => ("path".to_owned(), tokens.next()?),
        _ => return None,
    };
    Some(About::Shared { kind, name: name.into_owned() })
}

/// What one of a section of components is called.
fn singular(section: &str) -> String {
    match section {
        "schemas" => "schema",
        "parameters" => "parameter",
        "responses" => "response",
        "requestBodies" => "request body",
        "headers" => "header",
        "securitySchemes" => "security scheme",
        "pathItems" => "path item",
        "mediaTypes" => "media type",
        other => other.strip_suffix('s').unwrap_or(other),
    }
    .to_owned()
}

/// Where in a value a finding is; empty for what is all of it, or no part of one.
pub(super) fn path(finding: &Finding) -> &str {
    if finding.path == "$" { "" } else { &finding.path }
}

/// Where in its operation a finding is: `request body`, `response 200 and 2 more`. Empty where there is no such part.
pub(super) fn parts(finding: &Finding) -> String {
    let mut parts: Vec<&str> =
        finding.uses.iter().map(|one| one.part.as_str()).filter(|part| !part.is_empty()).collect();
    parts.sort_unstable();
    parts.dedup();
    match parts.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [one, other] => format!("{one}, {other}"),
        [one, rest @ ..] => format!("{one} and {} more", rest.len()),
    }
}
