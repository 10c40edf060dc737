//! What was found, for whoever reads it: a terminal, a pull request, a browser, a program, a code-scanning page.
//!
//! ```text
//! drift + waivers + uses in code -> Report -> text | Markdown | HTML | JSON | SARIF | workflow commands
//! ```
//!
//! Every format follows three rules.
//!
//! - **No answer is not an answer.** Where a side could not be read or something was not compared, no format says that
//!   nothing changed.
//! - **What comes from a document is a stranger's text.** It is escaped for the place where it is put.
//! - **What is left out is counted.** Where a format has a limit, the report says how much is missing and where it is.

mod changelog;
mod escape;
mod github;
mod group;
mod html;
mod json;
mod markdown;
mod sarif;
mod summary;
mod text;

use std::collections::BTreeMap;

use crate::drift::Drift;
use crate::finding::Finding;
use crate::rule::{Bump, Wire};

pub use changelog::changelog;
pub use json::{SCHEMA_VERSION, json_schema};
pub use summary::{Counts, Outcome};

/// One run: what was compared, and what is known about it beside.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// What the run is about, for the head line: the name of an API.
    pub title: String,
    /// What was compared, for example once for each region.
    pub comparisons: Vec<Comparison>,
    /// Findings that somebody has accepted, by fingerprint. They stay in their [`Drift`]; they are shown apart and do
    /// not count against the threshold, but they do count for the next version.
    pub waived: BTreeMap<String, Waived>,
    /// Waivers that no finding needs any more, one line each.
    pub stale: Vec<String>,
    /// Where handwritten code uses what changed, by fingerprint; `None` when nobody looked.
    pub impact: Option<BTreeMap<String, Vec<Impact>>>,
    /// Leave out findings that no handwritten code uses; without [`Self::impact`] it has no effect. What belongs to no
    /// operation, such as servers, has no code by which it could be told, and stays.
    pub only_used: bool,
    /// From where on the run fails.
    pub fail_on: FailOn,
    /// Say everything about each finding, where a format can say less.
    pub detail: bool,
    /// Address of the page of rules, to which an id is added as `#id`. The committed page where this is `None`.
    pub rules_page: Option<String>,
    /// Where all of it is to be found, for formats with a limit.
    pub full_report: Option<String>,
}

/// Two documents, and what came of comparing them.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// What tells it from the others of the run: a region, or two.
    pub label: String,
    /// The drift, or in one line why there is none to show.
    pub outcome: Result<Drift, String>,
}

/// Why a finding does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waived {
    /// In the words of who waived it.
    pub reason: String,
    /// The last day it holds, `2027-01-31`.
    pub until: Option<String>,
    /// Where it is written: `openapi/notai/waivers.toml:3`.
    pub origin: Option<String>,
}

/// A place in handwritten code.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Impact {
    /// The Rust path of what is used there: `notai_api::types::Session::state`.
    pub item: String,
    /// The file, from the root of the workspace.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

/// From where on a run fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FailOn {
    /// A deployed program breaks.
    #[default]
    Wire,
    /// A deployed program breaks, or code that compiled may not compile.
    Source,
    /// Anything changed at all.
    Any,
    /// Not for what was found.
    Never,
}

/// For whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A person at a terminal.
    Text {
        /// Whether with ANSI colours.
        colour: bool,
    },
    /// The body of a pull request.
    Markdown,
    /// A page for a browser, without anything beside it.
    Html,
    /// A program; see [`json_schema`].
    Json,
    /// Code scanning: SARIF 2.1.0.
    Sarif,
    /// Annotations of a workflow run on GitHub.
    Github,
}

/// How long a report is in Markdown, in bytes. GitHub takes 65,536 characters, which are at least as many bytes, and
/// whoever posts the report may want to add a few words.
const MARKDOWN: usize = 60_000;

/// The committed page of rules, from the root of the repository.
const RULES_PAGE: &str = "docs/drift-rules.md";

impl Report {
    /// The report as text in that format.
    #[must_use]
    pub fn render(&self, format: Format) -> String {
        match format {
            Format::Text { colour } => text::render(self, colour),
            Format::Markdown => self.markdown(MARKDOWN),
            Format::Html => html::render(self),
            Format::Json => json::render(self),
            Format::Sarif => sarif::render(self),
            Format::Github => github::render(self),
        }
    }

    /// The report as Markdown in at most so many bytes, where something else stands on the same page: without an answer, and
    /// what breaks most, first. What is left out is counted. Below some thousand bytes little but that is left.
    #[must_use]
    pub fn markdown(&self, bytes: usize) -> String {
        markdown::render(self, bytes)
    }

    /// How the run ended.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        let is_compared = |one: &Comparison| one.outcome.as_ref().is_ok_and(|drift| drift.not_evaluated.is_empty());
        if self.comparisons.is_empty() || !self.comparisons.iter().all(is_compared) {
            return Outcome::Incomplete;
        }
        if self.is_reached() { Outcome::Reached } else { Outcome::Below }
    }

    /// Whether something makes the run fail, compared as far as it was.
    fn is_reached(&self) -> bool {
        self.drifts().any(|(_, drift)| drift.findings.iter().any(|finding| self.fails(finding)))
    }

    /// The version that follows, waived or not; `None` when nothing changed or could be compared.
    #[must_use]
    pub fn next_version(&self) -> Option<Bump> {
        self.drifts().filter_map(|(_, drift)| drift.source()).max()
    }

    /// What was compared and has an answer.
    pub fn drifts(&self) -> impl Iterator<Item = (&str, &Drift)> {
        self.comparisons.iter().filter_map(|one| Some((one.label.as_str(), one.outcome.as_ref().ok()?)))
    }

    /// Whether a finding makes the run fail.
    #[must_use]
    pub fn fails(&self, finding: &Finding) -> bool {
        let reached = match self.fail_on {
            FailOn::Wire => finding.wire() == Wire::Break,
            FailOn::Source => finding.wire() == Wire::Break || finding.source() == Bump::Major,
            FailOn::Any => true,
            FailOn::Never => false,
        };
        reached && self.shows(finding) && !self.waived.contains_key(&finding.fingerprint)
    }

    /// Whether a finding is in the report at all.
    fn shows(&self, finding: &Finding) -> bool {
        !self.only_used || self.impact.is_none() || finding.uses.is_empty() || !self.impact_of(finding).is_empty()
    }

    fn impact_of(&self, finding: &Finding) -> &[Impact] {
        self.impact.as_ref().and_then(|impact| impact.get(&finding.fingerprint)).map_or(&[], Vec::as_slice)
    }

    fn waiver_of(&self, finding: &Finding) -> Option<&Waived> {
        self.waived.get(&finding.fingerprint)
    }

    /// Where a rule is explained.
    fn rule_address(&self, id: &str) -> String {
        format!("{}#{id}", self.rules_page.as_deref().unwrap_or(RULES_PAGE))
    }
}
