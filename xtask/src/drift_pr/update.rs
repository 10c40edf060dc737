//! What is committed: the new document and its lock, the crate of it, the versions, and the entry of the changelog.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::Path;

use openapi_drift::report::Report;
use openapi_drift::{Bump, Day};
use openapi_normal::{Entry, Ledger};
use openapi_pin::{Api, Candidate, Source, store};

use crate::drift::documents::{Published, Served};
use crate::references::of_document;
use crate::release::{crates, entry};
use crate::report::Failure;
use crate::{Context, pipeline, printable};

/// The changelog of the workspace.
pub(crate) const CHANGELOG: &str = "CHANGELOG.md";

/// How many entries of the ledger are listed.
const MOST_ENTRIES: usize = 20;

/// What was done, for the body of the pull request.
#[derive(Debug, Default)]
pub(crate) struct Updated {
    /// Crates and their next versions.
    pub(crate) versions: Vec<String>,
    /// What is new in the ledger, and what is gone, in Markdown.
    pub(crate) ledger: String,
    /// Why no crate could be generated.
    pub(crate) not_generated: Option<String>,
}

/// Changes the workspace at `root` as the report asks.
///
/// # Errors
///
/// If something cannot be read or written. That no crate can be generated of the new document is no error: the
/// document is pinned nevertheless, and a person goes on from there.
pub(crate) fn apply(
    root: &Path,
    published: &Published,
    report: &Report,
    (bump, today): (Bump, Day),
    context: &Context<'_>,
) -> Result<Updated, Failure> {
    let api = Api::open(root, &report.title)?;
    let mut updated = Updated::default();
    let of_api = crates::of_api(&api, root)?;
    pin(&api, published, context)?;
    let before = ledger(&api);
    match regenerate(&api) {
        Ok(()) => updated.ledger = difference(&before, &ledger(&api)),
        Err(failure) => updated.not_generated = Some(failure.in_one_line()),
    }
    for (file, text) in crates::bumped(&of_api, bump, &api)? {
        store::write_atomic(&root.join(file), text.as_bytes())?;
    }
    updated.versions = crates::of_api(&api, root)?.iter().map(|one| format!("{} {}", one.name, one.version)).collect();
    let file = root.join(CHANGELOG);
    let changelog = std::fs::read_to_string(&file).unwrap_or_else(|_| "# Changelog\n\n## [Unreleased]\n".to_owned());
    store::write_atomic(&file, with_entry(&changelog, &entry(report, &of_api, bump, today)).as_bytes())?;
    Ok(updated)
}

fn pin(api: &Api, published: &Published, context: &Context<'_>) -> Result<(), Failure> {
    let Some(Served { bytes, address, etag, references }) = &published.fetched else {
        return Err(Failure::new("the document came from no server"));
    };
    let candidate = Candidate {
        bytes: bytes.clone(),
        source: Source::Url(address.to_string()),
        etag: etag.clone(),
        info_version: published.document.info_version().map(Cow::into_owned),
        references: of_document(&published.document, references)?,
    };
    api.document(None)?.pin(candidate, context.now.into())?;
    Ok(())
}

fn regenerate(api: &Api) -> Result<(), Failure> {
    let group = api.manifest().group(None)?;
    let document = pipeline::pinned_document(api, group)?;
    let (folder, names) = (api.path(&api.manifest().generate.dir), api.path(&api.names_file(group)));
    pipeline::generate(api, group, &document)?.write(&folder, &names)
}

/// The ledger of the crate as it is on disk; without one, nothing was changed.
fn ledger(api: &Api) -> Ledger {
    let file = api.path(&api.manifest().generate.dir).join("ledger.json");
    let text = std::fs::read_to_string(file).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

fn difference(before: &Ledger, after: &Ledger) -> String {
    let (old, new): (BTreeSet<&Entry>, BTreeSet<&Entry>) = (before.iter().collect(), after.iter().collect());
    let mut lines = Vec::new();
    for (sign, entries) in [('+', new.difference(&old)), ('-', old.difference(&new))] {
        for entry in entries {
            lines.push(format!("{sign} {} {} {}", entry.kind, entry.pass, entry.pointer));
        }
    }
    let more = lines.len().saturating_sub(MOST_ENTRIES);
    lines.truncate(MOST_ENTRIES);
    if more > 0 {
        lines.push(format!("  and {more} more, see ledger.json"));
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
        let shown = difference(&before, &after);
        assert!(shown.starts_with("+ dropped pass.x /01'''\n"), "{shown}");
        assert!(shown.ends_with("and 2 more, see ledger.json"), "{shown}");
        assert_eq!(difference(&before, &before), "");
    }
}
