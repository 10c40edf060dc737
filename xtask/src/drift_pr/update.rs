//! What is committed: the new documents and their lock, the crate of them, the versions, and the entry of the changelog.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::Path;
use std::time::SystemTime;

use openapi_drift::report::Report;
use openapi_drift::{Bump, Day};
use openapi_normal::{Entry, Ledger};
use openapi_pin::{Api, Candidate, DocumentEntry, Group, Source, store};

use crate::drift::documents::{Published, Served};
use crate::references::of_document;
use crate::release::{crates, entry};
use crate::report::Failure;
use crate::{Context, pipeline, printable};

/// The changelog of the workspace.
pub(crate) const CHANGELOG: &str = "CHANGELOG.md";

/// How many entries of the ledger are listed.
const MOST_ENTRIES: usize = 20;

/// How much of a pointer is shown, in characters.
const LONGEST_POINTER: usize = 300;

/// What was done, for the body of the pull request.
#[derive(Debug, Default)]
pub(crate) struct Updated {
    /// Whether the API has several documents, in groups.
    pub(crate) has_several: bool,
    /// The documents that were pinned, by name; none where the API has one.
    pub(crate) pinned: Vec<String>,
    /// Crates and their next versions.
    pub(crate) versions: Vec<String>,
    /// What is new in the ledgers, and what is gone, in Markdown.
    pub(crate) ledger: String,
    /// The groups of which no crate could be generated, and why.
    pub(crate) not_generated: Vec<(String, String)>,
}

/// A document that is to be pinned.
#[derive(Debug, Clone)]
pub(crate) struct Pin {
    /// Its name, where the API has several.
    pub(crate) document: Option<String>,
    /// What it is to be.
    pub(crate) candidate: Candidate,
    /// When it was fetched, if not now.
    pub(crate) at: Option<SystemTime>,
}

/// What is served, as it can be pinned.
///
/// # Errors
///
/// If it refers to something that cannot be had.
pub(crate) fn candidate(published: &Published) -> Result<Candidate, Failure> {
    let Some(Served { bytes, address, etag, references }) = &published.fetched else {
        return Err(Failure::new("the document came from no server"));
    };
    Ok(Candidate {
        bytes: bytes.clone(),
        source: Source::Url(address.to_string()),
        etag: etag.clone(),
        info_version: published.document.info_version().map(Cow::into_owned),
        references: of_document(&published.document, references)?,
    })
}

/// Changes the workspace at `root`: pins, and everything that follows from it. The report holds what is pinned and nothing
/// else.
///
/// # Errors
///
/// If something cannot be read or written. That no crate can be generated of a group is no error: its documents are pinned
/// nevertheless, the other groups are generated, and a person goes on from there.
pub(crate) fn apply(
    root: &Path,
    pins: Vec<Pin>,
    report: &Report,
    (bump, today): (Bump, Day),
    context: &Context<'_>,
) -> Result<Updated, Failure> {
    let api = Api::open(root, &report.title)?;
    let mut updated = Updated { has_several: api.has_several(), ..Updated::default() };
    let of_api = crates::of_api(&api, root)?;
    for Pin { document, candidate, at } in pins {
        api.document(document.as_deref())?.pin(candidate, at.unwrap_or(context.now).into())?;
        updated.pinned.extend(document);
    }
    let mut changes = Vec::new();
    for group in &api.manifest().groups {
        let is_pinned = |entry: &DocumentEntry| updated.pinned.contains(&entry.name);
        if updated.has_several && !group.documents.iter().any(is_pinned) {
            continue;
        }
        match regenerate(&api, group) {
            Ok(more) => changes.extend(more),
            Err(failure) => updated.not_generated.push((group.name.clone(), failure.in_one_line())),
        }
    }
    updated.ledger = shown(changes);
    for (file, text) in crates::bumped(&of_api, bump, &api)? {
        store::write_atomic(&root.join(file), text.as_bytes())?;
    }
    updated.versions = crates::of_api(&api, root)?.iter().map(|one| format!("{} {}", one.name, one.version)).collect();
    let file = root.join(CHANGELOG);
    let changelog = std::fs::read_to_string(&file).unwrap_or_else(|_| "# Changelog\n\n## [Unreleased]\n".to_owned());
    store::write_atomic(&file, with_entry(&changelog, &entry(report, &of_api, bump, today)).as_bytes())?;
    Ok(updated)
}

/// Generates a group anew, and says what that changes in its ledger.
fn regenerate(api: &Api, group: &Group) -> Result<Vec<String>, Failure> {
    let document = pipeline::pinned_document(api, group)?;
    let generated = pipeline::generate(api, group, &document)?;
    let (folder, names) = (api.path(&api.manifest().generate.dir), api.path(&api.names_file(group)));
    let before = ledger(&folder.join(generated.files.ledger_file()));
    generated.write(&folder, &names)?;
    let of = if api.has_several() { format!("{} ", group.name) } else { String::new() };
    Ok(difference(&before, generated.files.ledger(), &of))
}

/// The ledger as it is on disk; without one, nothing was changed.
fn ledger(file: &Path) -> Ledger {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

/// One line for each entry that is in one of the ledgers alone.
fn difference(before: &Ledger, after: &Ledger, of: &str) -> Vec<String> {
    let (old, new): (BTreeSet<&Entry>, BTreeSet<&Entry>) = (before.iter().collect(), after.iter().collect());
    let mut lines = Vec::new();
    for (sign, entries) in [('+', new.difference(&old)), ('-', old.difference(&new))] {
        for entry in entries {
            let pointer: String = entry.pointer.chars().take(LONGEST_POINTER).collect();
            lines.push(format!("{sign} {of}{} {} {pointer}", entry.kind, entry.pass));
        }
    }
    lines
}

/// As much of it as the body of a pull request should hold.
fn shown(mut lines: Vec<String>) -> String {
    let more = lines.len().saturating_sub(MOST_ENTRIES);
    lines.truncate(MOST_ENTRIES);
    if more > 0 {
        lines.push(format!("  and {more} more, see the ledger of the crate"));
    }
    // A pointer is a stranger's text: nothing in it may end the block.
    printable::lines(&lines.join("\n")).replace("```", "'''")
}

/// The entry below what is not released yet.
fn with_entry(changelog: &str, entry: &str) -> String {
    let unreleased = changelog.find("## [Unreleased]").map_or(0, |at| at + 1);
    let next = changelog[unreleased..].find("\n## ").map(|at| unreleased + at + 1);
    let (before, after) = changelog.split_at(next.unwrap_or(changelog.len()));
    let after = if after.is_empty() { String::new() } else { format!("\n{after}") };
    format!("{}\n\n{}\n{after}", before.trim_end(), entry.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use openapi_normal::Kind;

    #[test]
    fn an_entry_goes_below_what_is_not_released() {
        let entry = "## [pets 0.2.0] - 2027-01-31\n\n### Added\n\n- It.\n";
        assert_eq!(
            with_entry("# Changelog\n\n## [Unreleased]\n\n- Old.\n", entry),
            "# Changelog\n\n## [Unreleased]\n\n- Old.\n\n## [pets 0.2.0] - 2027-01-31\n\n### Added\n\n- It.\n"
        );
        assert_eq!(
            with_entry("# Changelog\n\n## [Unreleased]\n\n## [pets 0.1.0]\n\n- First.\n", entry),
            "# Changelog\n\n## [Unreleased]\n\n## [pets 0.2.0] - 2027-01-31\n\n### Added\n\n- It.\n\n## [pets 0.1.0]\n\n- First.\n"
        );
        assert!(with_entry("# Changelog\n", entry).starts_with("# Changelog\n\n## [pets 0.2.0]"));
    }

    #[test]
    fn the_difference_of_ledgers_is_counted_and_cut() {
        let entry = |pointer: usize| Entry::new(Kind::Dropped, "pass.x", format!("/{pointer:02}```"), "because");
        let (mut before, mut after) = (Ledger::default(), Ledger::default());
        before.push(entry(0));
        (1..=21).for_each(|pointer| after.push(entry(pointer)));
        let shown = super::shown(difference(&before, &after, "cats "));
        assert!(shown.starts_with("+ cats dropped pass.x /01'''\n"), "{shown}");
        assert!(shown.ends_with("and 2 more, see the ledger of the crate"), "{shown}");
        assert_eq!(difference(&before, &before, ""), [""; 0]);
    }
}
