//! `openapi/<api>/waivers.toml`: findings that somebody has looked at and lets pass, for a while.
//!
//! ```toml
//! [[waiver]]
//! fingerprint = "3f1c09a2b7de"              # one edit, as the report shows it
//! reason = "we never send `limit` above 50" # why it may pass
//! expires = 2027-01-31                      # the last day on which it does
//!
//! [[waiver]]
//! rule = "response-property-removed"        # or: a rule, in one operation
//! operation = "GET /v1/sessions"
//! reason = "the field was never read"
//! expires = 2027-01-31
//! document = "sessions"                     # of an API of several documents: in this one alone
//! ```
//!
//! A waiver is narrow. It names one edit, or one rule in one operation; there are no patterns. A finding that
//! reaches several operations passes only when a waiver covers each of them. A finding that is not about an
//! operation has no operation to name, and is waived by its fingerprint.
//!
//! Everything doubtful in the file is an error with its line: a key or rule that does not exist, a missing reason,
//! a day that is over, the same waiver twice, and an operation that [no document has](Waivers::unknown). Not so a
//! waiver that nothing matches. It is [stale](Waivers::stale), which is reported and fails nothing: what a server
//! serves comes and goes, and a job must not turn red because the API took a change back.
//!
//! Nothing here asks a clock: whoever reads the file says which day it is.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt;
use std::ops::Range;

use serde::{Deserialize, Serialize};
use toml::Spanned;
use toml::value::Datetime;

use crate::day::Day;
use crate::finding::Finding;
use crate::rules;

/// What a waiver is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum Scope {
    /// One edit.
    Fingerprint {
        /// As in [`Finding::fingerprint`].
        fingerprint: String,
    },
    /// One rule in one operation.
    Rule {
        /// The id of the finding's gravest rule.
        rule: String,
        /// As in [`Use::operation`](crate::Use::operation).
        operation: String,
        /// The document that has the operation, where an API has several; any of them without it.
        #[serde(skip_serializing_if = "Option::is_none")]
        document: Option<String>,
    },
}

/// One waiver, checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Waiver {
    /// What it is about.
    #[serde(flatten)]
    pub scope: Scope,
    /// Why that may pass.
    pub reason: String,
    /// The last day on which it does.
    pub expires: Day,
    /// Where it stands: `openapi/pets/waivers.toml:12`.
    pub origin: String,
}

/// The waivers of an API.
#[derive(Debug, Clone, Default)]
pub struct Waivers {
    waivers: Vec<Waiver>,
}

/// What waivers make of the findings of one comparison.
#[derive(Debug, Clone, Default)]
pub struct Covered {
    /// The findings that pass, by fingerprint, and the waivers that cover each; never none.
    pub findings: BTreeMap<String, Vec<Waiver>>,
    /// Which waivers covered at least one operation of a finding, by their place in the file.
    matched: BTreeSet<usize>,
}

impl Waivers {
    /// Reads the file. `origin` is its name, for messages; `today` decides what is over.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong, with its line.
    pub fn read(text: &str, origin: &str, today: Day) -> Result<Self, WaiverError> {
        let file = File { text, origin, today };
        let raw: RawFile = toml::from_str(text).map_err(|error| file.unreadable(&error))?;
        let mut scopes = HashSet::new();
        let mut waivers = Vec::with_capacity(raw.waiver.len());
        for raw in raw.waiver {
            let span = raw.span();
            let waiver = file.check(raw)?;
            if !scopes.insert(waiver.scope.clone()) {
                return Err(file.error(span, "the same is waived twice", "keep one of them"));
            }
            waivers.push(waiver);
        }
        Ok(Self { waivers })
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.waivers.len()
    }

    /// True if there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.waivers.is_empty()
    }

    /// Tells which findings pass that were found in a document; it has a name where the API has several.
    #[must_use]
    pub fn cover(&self, document: Option<&str>, findings: &[Finding]) -> Covered {
        let mut covered = Covered::default();
        for finding in findings {
            if let Some(waivers) = self.covering(document, finding, &mut covered.matched) {
                covered.findings.insert(finding.fingerprint.clone(), waivers);
            }
        }
        covered
    }

    /// The first waiver of an operation that no document has, or not the one that it names, as the error that it is: somebody
    /// mistyped it, or it is gone for good. `operations` are those of all documents that the waivers are about, by the name of
    /// the document, old and new.
    #[must_use]
    pub fn unknown(&self, operations: &BTreeMap<Option<&str>, BTreeSet<String>>) -> Option<WaiverError> {
        self.waivers.iter().find_map(|waiver| {
            let Scope::Rule { operation, document, .. } = &waiver.scope else { return None };
            let (is_known, which) = match document {
                Some(name) => (
                    operations.get(&Some(name.as_str())).is_some_and(|all| all.contains(operation)),
                    format!("the document `{name}` has no"),
                ),
                None => (operations.values().any(|all| all.contains(operation)), "no document has an".to_owned()),
            };
            (!is_known).then(|| WaiverError {
                place: waiver.origin.clone(),
                what: format!("{which} operation `{operation}`"),
                help: "correct it, path variables included, or remove the waiver".to_owned(),
            })
        })
    }

    /// The first waiver that names a document which is not among the `known` ones.
    #[must_use]
    pub fn unknown_document(&self, known: &[&str]) -> Option<WaiverError> {
        self.waivers.iter().find_map(|waiver| match &waiver.scope {
            Scope::Rule { document: Some(name), .. } if !known.contains(&name.as_str()) => Some(WaiverError {
                place: waiver.origin.clone(),
                what: format!("there is no document `{name}`"),
                help: match known {
                    [] => "only documents of an API that has several bear a name: take the line out".to_owned(),
                    known => format!("the documents are: {}", known.join(", ")),
                },
            }),
            _ => None,
        })
    }

    /// Whether one of them is about an operation.
    #[must_use]
    pub fn name_operations(&self) -> bool {
        self.waivers.iter().any(|waiver| matches!(waiver.scope, Scope::Rule { .. }))
    }

    /// The waivers that matched in none of several comparisons: what they were about is gone, and so should they be.
    #[must_use]
    pub fn stale<'a>(&self, covered: impl IntoIterator<Item = &'a Covered>) -> Vec<&Waiver> {
        let matched: BTreeSet<usize> = covered.into_iter().flat_map(|covered| &covered.matched).copied().collect();
        let unmatched = self.waivers.iter().enumerate().filter(|(index, _)| !matched.contains(index));
        unmatched.map(|(_, waiver)| waiver).collect()
    }

    /// The waivers that let a finding pass, if they do; those that match are noted in any case.
    fn covering(
        &self,
        document: Option<&str>,
        finding: &Finding,
        matched: &mut BTreeSet<usize>,
    ) -> Option<Vec<Waiver>> {
        let mut covering = BTreeSet::new();
        let mut whole = false;
        let mut open: BTreeSet<&str> = finding.uses.iter().map(|a_use| a_use.operation.as_str()).collect();
        let concerns_some = !open.is_empty();
        for (index, waiver) in self.waivers.iter().enumerate() {
            let matches = match &waiver.scope {
                Scope::Fingerprint { fingerprint } => {
                    let same = *fingerprint == finding.fingerprint;
                    whole |= same;
                    same
                }
                Scope::Rule { rule, operation, document: only } => {
                    let same = only.as_deref().is_none_or(|only| document == Some(only))
                        && *rule == finding.rule.id
                        && finding.uses.iter().any(|a_use| a_use.operation == *operation);
                    if same {
                        open.remove(operation.as_str());
                    }
                    same
                }
            };
            if matches {
                covering.insert(index);
            }
        }
        matched.extend(&covering);
        let passes = whole || (concerns_some && open.is_empty());
        passes.then(|| covering.into_iter().filter_map(|index| self.waivers.get(index).cloned()).collect())
    }
}

/// Why a file of waivers is refused. `Display` is one line that starts with file and line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaiverError {
    /// The file, and the line where it is known: `openapi/pets/waivers.toml:12`.
    pub place: String,
    /// What is wrong.
    pub what: String,
    /// The way out.
    pub help: String,
}

impl fmt::Display for WaiverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; {}", self.place, self.what, self.help)
    }
}

impl std::error::Error for WaiverError {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default)]
    waiver: Vec<Spanned<RawWaiver>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWaiver {
    fingerprint: Option<Spanned<String>>,
    rule: Option<Spanned<String>>,
    operation: Option<Spanned<String>>,
    document: Option<Spanned<String>>,
    reason: Option<Spanned<String>>,
    expires: Option<Spanned<Datetime>>,
}

/// A file that is being checked.
struct File<'a> {
    text: &'a str,
    origin: &'a str,
    today: Day,
}

impl File<'_> {
    fn check(&self, raw: Spanned<RawWaiver>) -> Result<Waiver, WaiverError> {
        let span = raw.span();
        let RawWaiver { fingerprint, rule, operation, document, reason, expires } = raw.into_inner();
        let missing = |what: &str, help: &str| self.error(span.clone(), what, help);
        let scope = match (fingerprint, rule, operation) {
            (Some(_), None, None) if document.is_some() => {
                let help = "take `document` out: no two edits have one fingerprint";
                return Err(missing("a `document` is named beside a `rule` and an `operation`", help));
            }
            (Some(fingerprint), None, None) => self.fingerprint(fingerprint)?,
            (None, Some(rule), Some(operation)) => self.rule(rule, operation, document)?,
            (None, Some(_), None) => {
                return Err(missing(
                    "a rule is waived in one operation, and none is named",
                    "add `operation`, as the report shows it, or waive the edit by its `fingerprint`",
                ));
            }
            _ => {
                return Err(missing(
                    "a waiver names either a `fingerprint`, or a `rule` and an `operation`",
                    "the report shows all three for every finding",
                ));
            }
        };
        let reason = reason.filter(|reason| !reason.get_ref().trim().is_empty()).ok_or_else(|| {
            missing("there is no reason", "add `reason`: whoever reads this later has to be able to judge it")
        })?;
        let expires = expires.ok_or_else(|| {
            missing("there is no last day", "add `expires`, a date without quotes, for example `expires = 2027-01-31`")
        })?;
        let expires = self.expires(&expires)?;
        let line = self.line(span.start);
        Ok(Waiver { scope, reason: reason.into_inner(), expires, origin: format!("{}:{line}", self.origin) })
    }

    fn fingerprint(&self, fingerprint: Spanned<String>) -> Result<Scope, WaiverError> {
        let text = fingerprint.get_ref();
        let right = text.len() == 12 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if !right {
            let what = format!("`{text}` is no fingerprint");
            return Err(self.error(
                fingerprint.span(),
                what,
                "it has 12 digits from 0 to 9 and a to f; there are no patterns",
            ));
        }
        Ok(Scope::Fingerprint { fingerprint: fingerprint.into_inner() })
    }

    fn rule(
        &self,
        rule: Spanned<String>,
        operation: Spanned<String>,
        document: Option<Spanned<String>>,
    ) -> Result<Scope, WaiverError> {
        if rules::by_id(rule.get_ref()).is_none() {
            let what = format!("there is no rule `{}`", rule.get_ref());
            return Err(self.error(rule.span(), what, "all rules are in docs/drift-rules.md; there are no patterns"));
        }
        if !is_operation(operation.get_ref()) {
            let what = format!("`{}` names no operation", operation.get_ref());
            let help = "write it as the report does, for example `GET /v1/sessions/{id}`; there are no patterns";
            return Err(self.error(operation.span(), what, help));
        }
        let document = document.map(Spanned::into_inner);
        Ok(Scope::Rule { rule: rule.into_inner(), operation: operation.into_inner(), document })
    }

    fn expires(&self, expires: &Spanned<Datetime>) -> Result<Day, WaiverError> {
        let date = expires.get_ref();
        let day = match (date.date, date.time, date.offset) {
            (Some(date), None, None) => Day::new(date.year, date.month, date.day),
            _ => None,
        };
        let Some(day) = day else {
            return Err(self.error(
                expires.span(),
                format!("`{date}` is no day"),
                "write it as `expires = 2027-01-31`",
            ));
        };
        if day < self.today {
            let what = format!("the waiver has expired: {day} was its last day, today is {}", self.today);
            return Err(self.error(expires.span(), what, "look at the finding again: remove the waiver, or renew it"));
        }
        Ok(day)
    }

    fn unreadable(&self, error: &toml::de::Error) -> WaiverError {
        let what = error.message().lines().next().unwrap_or("is no TOML");
        let help = "the keys are: fingerprint, or rule, operation and perhaps document; reason; expires";
        match error.span() {
            Some(span) => self.error(span, what, help),
            None => WaiverError { place: self.origin.to_owned(), what: what.to_owned(), help: help.to_owned() },
        }
    }

    fn error(&self, span: Range<usize>, what: impl Into<String>, help: &str) -> WaiverError {
        let place = format!("{}:{}", self.origin, self.line(span.start));
        WaiverError { place, what: what.into(), help: help.to_owned() }
    }

    /// The line, from 1, of the byte at `offset`.
    fn line(&self, offset: usize) -> usize {
        self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
    }
}

/// `GET /pets/{id}`, `webhook NAME` or `callback NAME of GET /pets`, and no pattern.
fn is_operation(text: &str) -> bool {
    let Some((word, rest)) = text.split_once(' ') else {
        return false;
    };
    let is_method = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let named = match word {
        "webhook" => !rest.is_empty(),
        "callback" => rest.contains(" of "),
        _ => is_method && rest.starts_with('/'),
    };
    named && !rest.contains('*') && rest.trim() == rest
}

#[cfg(test)]
mod tests;
