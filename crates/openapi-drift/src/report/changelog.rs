//! The entry of a changelog, in the form of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::finding::Finding;
use crate::rule::{Action, Area, Bump, Kind, Wire};

use super::Report;
use super::escape::{markdown, markdown_code, markdown_message};
use super::group::{self, About, Group};

/// The sections, in the order of the form.
const SECTIONS: [&str; 5] = ["Added", "Changed", "Deprecated", "Removed", "Security"];

/// What users of a client notice, below headings of the third level; empty when nothing changed.
///
/// What several comparisons have in common is said once. A section has at most that many lines, breaking changes
/// first, and says how many there were beside.
#[must_use]
pub fn changelog(report: &Report, lines: usize) -> String {
    let mut seen = BTreeSet::new();
    let mut entries: Vec<(&str, bool, String)> = Vec::new();
    for (_, drift) in report.drifts() {
        // Waived or not used by our code: it is news all the same.
        for group in group::all_groups(drift) {
            for finding in &group.findings {
                if seen.insert(finding.fingerprint.as_str()) {
                    entries.push((section(finding), is_breaking(finding), entry(&group, finding)));
                }
            }
        }
    }
    let mut page = String::new();
    for section in SECTIONS {
        let mut of_section: Vec<_> = entries.iter().filter(|(name, ..)| *name == section).collect();
        if of_section.is_empty() {
            continue;
        }
        of_section.sort_by_key(|(_, breaking, _)| !breaking);
        let start = if page.is_empty() { "" } else { "\n" };
        // Writing into a string cannot fail.
        let _ = write!(page, "{start}### {section}\n\n");
        for (_, _, text) in of_section.iter().take(lines) {
            let _ = writeln!(page, "- {text}");
        }
        if of_section.len() > lines {
            let _ = writeln!(page, "- And {} more.", of_section.len() - lines);
        }
    }
    page
}

fn section(finding: &Finding) -> &'static str {
    let rule = finding.rule;
    match (rule.area, rule.kind, rule.action) {
        (Area::Security, ..) => "Security",
        (_, Kind::Deprecation, Action::Set) => "Deprecated",
        (_, kind, action) if is_thing(kind) => match action {
            Action::Add => "Added",
            Action::Remove => "Removed",
            _ => "Changed",
        },
        _ => "Changed",
    }
}

/// Whether it comes and goes as a whole; the others are about something that is there before and after.
fn is_thing(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Operation
            | Kind::DeprecatedOperation
            | Kind::SunsetOperation
            | Kind::Webhook
            | Kind::Callback
            | Kind::Parameter
            | Kind::RequiredParameter
            | Kind::DeprecatedParameter
            | Kind::SunsetParameter
            | Kind::RequestBody
            | Kind::RequiredRequestBody
            | Kind::MediaType
            | Kind::SuccessStatus
            | Kind::ErrorStatus
            | Kind::Header
            | Kind::RequiredHeader
            | Kind::Link
            | Kind::Property
            | Kind::RequiredProperty
            | Kind::FirstRequiredProperty
            | Kind::RequiredPropertyWithDefault
            | Kind::EnumValue
            | Kind::ConstantValue
            | Kind::ExtensibleEnumValue
            | Kind::Server
            | Kind::Tag
            | Kind::Component
    )
}

fn is_breaking(finding: &Finding) -> bool {
    finding.source() == Bump::Major || finding.ours() == Wire::Break
}

fn entry(group: &Group<'_>, finding: &Finding) -> String {
    let breaking = if is_breaking(finding) { "**Breaking:** " } else { "" };
    let about = match &group.about {
        About::Document => String::new(),
        About::Operation { operation, .. } => format!("{}: ", markdown_code(operation)),
        About::Operations(_) | About::Shared { .. } => format!("{}: ", markdown_message(&group.heading())),
    };
    let mut places = vec![markdown(&group::parts(finding))];
    places.push(match group::path(finding) {
        "" => String::new(),
        path => markdown_code(path),
    });
    places.retain(|place| !place.is_empty());
    let parts = if places.is_empty() { String::new() } else { format!(" ({})", places.join(", ")) };
    format!("{breaking}{about}{}{parts}.", markdown_message(&finding.message))
}
