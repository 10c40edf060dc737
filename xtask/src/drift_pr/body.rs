//! What a pull request says: its title, and its body, which has a length.

use openapi_drift::report::{Comparison, Report};
use openapi_drift::{Bump, Drift, Wire};

use super::earlier::Earlier;
use super::found::Unanswered;
use super::update::Updated;
use crate::printable;

/// How long a body may be, in bytes. GitHub takes 65,536 characters, which are at least as many bytes.
const MOST_BYTES: usize = 65_000;

/// How many groups are quoted of which no crate could be generated; more are counted.
const MOST_QUOTED: usize = 5;

/// How much of an error is quoted, in characters.
const QUOTED: usize = 1_500;

/// How many documents without an answer are listed; more are counted, and all of them are in the report.
const MOST_LISTED: usize = 20;

/// What was done, and what it was done for.
pub(super) struct Done<'a> {
    /// What was found, of all documents and regions.
    pub(super) report: &'a Report,
    /// What was changed.
    pub(super) updated: &'a Updated,
    /// Documents without an answer.
    pub(super) unanswered: &'a [Unanswered],
    /// Documents without an answer for which something was proposed before.
    pub(super) earlier: &'a [Earlier],
}

/// A conventional commit; the API writes its version as it likes, so that it is cut and made fit for one line.
pub(super) fn title(api: &str, drifts: &[(Option<&str>, &Drift)], bump: Bump) -> String {
    let is_break = drifts.iter().any(|(_, drift)| drift.wire() == Wire::Break);
    let (mark, what) = match (is_break, bump) {
        (true, _) => ("!", ["breaks who is deployed", "break who is deployed"]),
        (false, Bump::Major) => ("!", ["breaks who compiles", "break who compiles"]),
        _ => ("", ["breaks nobody", "break nobody"]),
    };
    let [which, what] = match drifts {
        [(document, drift)] => {
            let version = drift.revision.version.as_deref().unwrap_or("without a version");
            let version: String = version.chars().take(40).collect();
            let name = document.map(|name| format!("{name} ")).unwrap_or_default();
            [format!("document {name}{}", printable::line(&version)), what[0].to_owned()]
        }
        several => [format!("{} documents", several.len()), what[1].to_owned()],
    };
    format!("feat({api}){mark}: {which}, which {what}")
}

/// The body of the pull request: what was done, then the report, as much of it as there is room for.
pub(super) fn body(done: &Done<'_>) -> String {
    let Done { report, updated, unanswered, earlier } = done;
    let mut body = String::from(match updated.has_several {
        false => {
            "The API serves another document than the one that is pinned. This branch pins it and holds the crate that is \
             generated of it. "
        }
        true => {
            "The API serves other documents than those that are pinned. This branch pins what has changed and holds the \
             crate that is generated of it. "
        }
    });
    body += "It belongs to a job that writes it anew when something changes: do not commit here, merge it or \
             take it over under another name.\n\n";
    body += &format!("Next versions: {}.\n\n", updated.versions.join(", "));
    if updated.has_several {
        body += &format!("Pinned here: {}.\n\n", listed(&updated.pinned));
    }
    body += &without_an_answer(unanswered, earlier);
    body += &not_generated(updated);
    if !updated.ledger.is_empty() {
        body += &format!("<details><summary>Ledger</summary>\n\n```diff\n{}\n```\n\n</details>\n\n", updated.ledger);
    }
    let mut report = (*report).clone();
    report.comparisons.extend(earlier.iter().map(|one| Comparison {
        label: format!("{}, as it was proposed before", one.document),
        outcome: Ok(one.drift.clone()),
    }));
    let room = MOST_BYTES.saturating_sub(body.len());
    body + &report.markdown(room)
}

/// Names of the manifest, which hold nothing that Markdown could take for something.
fn listed(names: &[String]) -> String {
    let shown: Vec<_> = names.iter().take(MOST_LISTED).map(|name| format!("`{name}`")).collect();
    match names.len() - shown.len() {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

fn without_an_answer(unanswered: &[Unanswered], earlier: &[Earlier]) -> String {
    let names: Vec<String> = unanswered.iter().filter_map(|one| one.document.clone()).collect();
    if names.is_empty() {
        return String::new();
    }
    let mut text = format!(
        "> [!CAUTION]\n> No answer about {}, so that nothing is changed there: what is pinned stays, and the run is red.",
        listed(&names)
    );
    let kept: Vec<String> = earlier.iter().map(|one| one.document.clone()).collect();
    if !kept.is_empty() {
        text += &format!(" What was proposed before for {} goes on being proposed.", listed(&kept));
    }
    text + " Why stands below.\n\n"
}

fn not_generated(updated: &Updated) -> String {
    let mut text = String::new();
    for (group, why) in updated.not_generated.iter().take(MOST_QUOTED) {
        let of = if updated.has_several { format!(" the group `{group}`") } else { " it".to_owned() };
        let why: String = why.chars().take(QUOTED).collect();
        text += &format!(
            "**No crate could be generated of{of}**, so that the old one stands here:\n\n```text\n{}\n```\n\n",
            printable::line(&why).replace("```", "'''")
        );
    }
    let more: Vec<String> = updated.not_generated.iter().skip(MOST_QUOTED).map(|(group, _)| group.clone()).collect();
    if !more.is_empty() {
        text += &format!("**Nor of** {}; the run says why.\n\n", listed(&more));
    }
    text
}
