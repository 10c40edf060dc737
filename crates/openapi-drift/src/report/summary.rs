//! What a report says in its first lines.

use crate::drift::Drift;
use crate::rule::{Bump, Wire};

use super::{Comparison, FailOn, Report};

/// How many comparisons are shown one by one, also when nothing was found: as many as a few regions make.
const FEW: usize = 3;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Everything was compared, and nothing reaches the threshold.
    Below,
    /// Something reaches the threshold.
    Reached,
    /// A side could not be compared, or not all of it, whatever was found beside.
    Incomplete,
}

/// Findings of one comparison, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// What breaks a strict client.
    pub breaks: usize,
    /// How many of these break a client that is generated here.
    pub breaks_ours: usize,
    /// What may break one.
    pub risks: usize,
    /// What breaks nobody.
    pub safe: usize,
    /// What was accepted; not in the counts above.
    pub waived: usize,
    /// What no handwritten code uses, where that is left out; not in the counts above.
    pub unused: usize,
    /// How many of the breaks there are before any is left out, waived ones too.
    pub all_breaks: usize,
    /// How many of these touch what handwritten code uses, where that is known.
    pub used_breaks: Option<usize>,
    /// What was not compared.
    pub not_evaluated: usize,
}

impl Counts {
    /// What is shown and not waived.
    #[must_use]
    pub fn findings(&self) -> usize {
        self.breaks + self.risks + self.safe
    }
}

impl Report {
    /// Counts of one drift.
    #[must_use]
    pub fn counts(&self, drift: &Drift) -> Counts {
        let mut counts = Counts { not_evaluated: drift.not_evaluated.len(), ..Counts::default() };
        counts.used_breaks = self.impact.is_some().then_some(0);
        for finding in &drift.findings {
            let wire = finding.wire();
            if wire == Wire::Break {
                counts.all_breaks += 1;
                if let Some(used) = counts.used_breaks.as_mut().filter(|_| !self.impact_of(finding).is_empty()) {
                    *used += 1;
                }
            }
            if !self.shows(finding) {
                counts.unused += 1;
            } else if self.waiver_of(finding).is_some() {
                counts.waived += 1;
            } else {
                match wire {
                    Wire::Break => counts.breaks += 1,
                    Wire::Risk => counts.risks += 1,
                    Wire::Safe => counts.safe += 1,
                }
                counts.breaks_ours += usize::from(finding.ours() == Wire::Break);
            }
        }
        counts
    }

    /// The comparison before it that found the same, so that it need not be said twice.
    pub(super) fn same_as(&self, index: usize) -> Option<&str> {
        let this = self.comparisons.get(index)?.outcome.as_ref().ok()?;
        self.comparisons[..index].iter().find_map(|earlier| {
            let drift = earlier.outcome.as_ref().ok()?;
            let is_same = !drift.findings.is_empty()
                && drift.not_evaluated == this.not_evaluated
                && drift.findings.len() == this.findings.len()
                && drift.findings.iter().zip(&this.findings).all(|(a, b)| a.fingerprint == b.fingerprint);
            is_same.then_some(earlier.label.as_str())
        })
    }

    /// The comparisons without anything to say, where there are so many that each would take a heading for that: those of
    /// an API of several documents.
    #[must_use]
    pub fn quiet(&self) -> Vec<&str> {
        if self.comparisons.len() <= FEW {
            return Vec::new();
        }
        self.comparisons.iter().filter(|one| is_quiet(one)).map(|one| one.label.as_str()).collect()
    }

    /// Whether a comparison is one of those.
    pub(super) fn is_quiet(&self, comparison: &Comparison) -> bool {
        self.comparisons.len() > FEW && is_quiet(comparison)
    }

    /// How many comparisons there were, and what came of them; `None` where there are few enough to see.
    pub(super) fn tally(&self) -> Option<String> {
        let all = self.comparisons.len();
        if all <= FEW {
            return None;
        }
        let quiet = self.comparisons.iter().filter(|one| is_quiet(one)).count();
        let failed = self.comparisons.iter().filter(|one| one.outcome.is_err()).count();
        let in_part = self.drifts().filter(|(_, drift)| !drift.not_evaluated.is_empty()).count();
        let mut text = format!("{all} comparisons: {quiet} without drift, {} with", all - quiet - failed);
        if in_part > 0 {
            text += &format!(" ({in_part} compared in part)");
        }
        if failed > 0 {
            text += &format!(", {failed} COULD NOT BE MADE");
        }
        Some(text)
    }

    /// What was found, in one sentence without names in it.
    pub(super) fn headline(&self, drift: &Drift) -> String {
        let counts = self.counts(drift);
        let mut parts = Vec::new();
        if counts.breaks > 0 {
            let ours = match counts.breaks_ours {
                ours if ours == counts.breaks => String::new(),
                0 => " (none for clients generated here)".to_owned(),
                ours => format!(" ({ours} for clients generated here)"),
            };
            parts.push(format!("{} break{ours}", counts.breaks));
        }
        for (count, word) in [(counts.risks, "risk"), (counts.safe, "safe"), (counts.waived, "waived")] {
            if count > 0 {
                parts.push(format!("{count} {word}"));
            }
        }
        if counts.unused > 0 {
            parts.push(format!("{} not used by our code and left out", counts.unused));
        }
        if parts.is_empty() {
            return match counts.not_evaluated {
                0 => "no drift: nothing that was said before is said differently now".to_owned(),
                _ => "no change found in what could be compared".to_owned(),
            };
        }
        let version = drift.source().map_or(String::new(), |bump| format!("; next version: {bump}"));
        parts.join(", ") + &version
    }

    /// What was not compared, in one sentence; `None` when that is nothing.
    pub(super) fn not_evaluated_line(drift: &Drift) -> Option<String> {
        let count = drift.not_evaluated.len();
        let places = if count == 1 { "1 place was".to_owned() } else { format!("{count} places were") };
        (count > 0).then(|| format!("{places} not evaluated, so there may be more than is listed here"))
    }

    /// How much of it touches what our code uses, where that is known.
    pub(super) fn used_line(&self, drift: &Drift) -> Option<String> {
        let counts = self.counts(drift);
        let used = counts.used_breaks.filter(|_| counts.all_breaks > 0)?;
        let (of, verb) = (counts.all_breaks, if used == 1 { "touches" } else { "touch" });
        Some(format!("{used} of {of} breaking changes {verb} what handwritten code uses"))
    }

    /// What the run comes to.
    pub(super) fn outcome_line(&self) -> String {
        let what = match self.fail_on {
            FailOn::Wire => "a change that breaks deployed programs",
            FailOn::Source => "a change that breaks deployed programs or code",
            FailOn::Any => "a change",
            FailOn::Never => return self.outcome_without_threshold().to_owned(),
        };
        match self.outcome() {
            Outcome::Below if self.drifts().any(|(_, drift)| self.counts(drift).unused > 0) => {
                let which = what.trim_start_matches("a change").trim_start();
                let which = if which.is_empty() { String::new() } else { format!(" and {which}") };
                format!("passed: no change that our code uses{which}")
            }
            Outcome::Below => format!("passed: {}", what.replacen("a change", "no change", 1)),
            Outcome::Reached => format!("failed: there is {what}"),
            Outcome::Incomplete if self.is_reached() => {
                format!("could not compare everything, and there is {what} in what was compared")
            }
            Outcome::Incomplete => "could not compare everything".to_owned(),
        }
    }

    fn outcome_without_threshold(&self) -> &'static str {
        match self.outcome() {
            Outcome::Incomplete => "could not compare everything",
            Outcome::Below | Outcome::Reached => "passed: everything was compared",
        }
    }
}

fn is_quiet(comparison: &Comparison) -> bool {
    comparison.outcome.as_ref().is_ok_and(|drift| drift.findings.is_empty() && drift.not_evaluated.is_empty())
}

/// A verdict as a word, worst last.
pub(super) const VERDICTS: [Wire; 3] = [Wire::Break, Wire::Risk, Wire::Safe];

/// What a bump means, for a title or a tip.
pub(super) fn about(bump: Bump) -> &'static str {
    match bump {
        Bump::Major => "code that compiled may not compile",
        Bump::Minor => "there is more than before",
        Bump::Patch => "nothing that code can see",
    }
}
