//! What was found out about one document, and what falls short.

use std::collections::{BTreeMap, BTreeSet};

use openapi_normal::{Kind, Ledger};
use serde::Serialize;
use serde_json::{Value, json};

use super::cargo_check::Checked;
use super::examples::judge::{Failed, Fault};
use super::examples::program::Cases;
use super::expected::{self, Expected, Reach};
use super::one::Found;
use super::surface::{Offered, Surface};

/// All about one document.
#[derive(Debug, Default, Serialize)]
pub struct Row {
    /// The file's name.
    pub file: String,
    /// The crate's name.
    pub name: String,
    /// Why there is no crate.
    pub failure: Option<String>,
    /// What its own process found out.
    pub found: Found,
    /// How many operations the document has.
    pub promised: usize,
    /// How many of them the crate has.
    pub offered: usize,
    /// What the document promises and the code does not offer.
    pub missing: Vec<String>,
    /// Operations without any loss.
    pub faithful: usize,
    /// Entries of the ledger by kind.
    pub kinds: BTreeMap<String, usize>,
    /// Entries of the ledger by rule.
    pub rules: BTreeMap<String, usize>,
    /// What was dropped: rule, pointer, reason.
    pub dropped: Vec<(String, String, String)>,
    /// What the code holds.
    #[serde(skip)]
    pub surface: Surface,
    /// Lines of code, without those that every crate has.
    pub lines: usize,
    /// Fields that hold JSON of whatever type.
    pub untyped_fields: usize,
    /// Fields of all types.
    pub fields: usize,
    /// Lints that the crate allows itself.
    pub allowed: Vec<String>,
    /// What the compiler says.
    pub checked: Option<Checked>,
    /// Features that do not compile alone, with the first error.
    pub broken_features: BTreeMap<String, String>,
    /// How many features were checked alone.
    pub features: usize,
    /// The examples.
    #[serde(skip)]
    pub cases: Cases,
    /// What became of the examples.
    pub examples: Option<Tried>,
}

/// Ends what is missing if that is a whole operation.
const MISSING_WHOLE: &str = ": the operation";

/// What became of a document's examples.
#[derive(Debug, Default, Serialize)]
pub struct Tried {
    /// How many were tried.
    pub tried: usize,
    /// Those for whose place the crate has no type.
    pub untyped: Vec<String>,
    /// Those that did not come back as they were.
    pub failed: Vec<Failed>,
    /// Why they could not be tried.
    pub problem: Option<String>,
}

impl Tried {
    /// Examples that are about to be tried.
    #[must_use]
    pub fn of(cases: &Cases) -> Tried {
        Tried { tried: cases.cases.len(), untyped: cases.untyped.clone(), ..Tried::default() }
    }

    /// How many failed for this reason.
    #[must_use]
    pub fn count(&self, fault: Fault) -> usize {
        self.failed.iter().filter(|failed| failed.fault == fault).count()
    }

    /// How many came back, and how many should have.
    #[must_use]
    pub fn passed(&self) -> (usize, usize) {
        let should = self.tried - self.count(Fault::Contradicts);
        (self.tried - self.failed.len(), should)
    }
}

impl Row {
    /// Compares what the document promises with what the code offers, and asks the ledger what was lost.
    pub fn compare(&mut self, document: &Value, surface: Surface, ledger: &Ledger) {
        let promised = expected::operations(document);
        self.promised = promised.len();
        let changed = Changed::of(ledger);
        let mut offered = surface.operations.clone();
        // Those that are spelled alike first: they are nobody else's.
        let others = promised.iter().enumerate().filter(|(_, operation)| {
            // A fragment is not sent; documents tell operations apart by it.
            let path = operation.path.split('#').next().unwrap_or_default();
            let key = (operation.method.clone(), path.to_owned());
            !self.take(operation, key, &mut offered, &changed)
        });
        let others: Vec<(usize, &Expected)> = others.collect();
        let mut lossy = BTreeSet::new();
        for (index, operation) in others {
            let places = self.found.places.iter().filter(|(.., at)| *at == operation.pointer);
            let keys: Vec<_> = places.map(|(method, path, _)| (method.clone(), path.clone())).collect();
            if !keys.into_iter().any(|key| self.take(operation, key, &mut offered, &changed)) {
                self.missing.push(format!("{} {}{MISSING_WHOLE}", operation.method, operation.path));
                // What is not there at all is not there without loss, whatever the ledger says.
                lossy.insert(index);
            }
        }
        let reach = Reach::of(document, &promised);
        for entry in ledger {
            *self.rules.entry(entry.pass.to_string()).or_default() += 1;
            if entry.kind == Kind::Dropped {
                self.dropped.push((entry.pass.to_string(), entry.pointer.clone(), entry.reason.clone()));
                lossy.extend(reach.to(&entry.pointer));
            }
        }
        self.kinds = ledger.counts().into_iter().map(|(kind, count)| (kind.to_string(), count)).collect();
        self.faithful = promised.len() - lossy.len();
        self.lines = surface.lines;
        self.untyped_fields = surface.untyped;
        self.fields = surface.fields;
        self.allowed = surface.allowed.iter().cloned().collect();
        self.surface = surface;
    }

    /// Takes the operation that fits best out of those that are offered under a method and path, if there is one.
    fn take(
        &mut self,
        promised: &Expected,
        key: (String, String),
        offered: &mut BTreeMap<(String, String), Vec<Offered>>,
        changed: &Changed,
    ) -> bool {
        let Some(candidates) = offered.get_mut(&key) else { return false };
        let misses = candidates.iter().map(|offered| missing(promised, offered, changed)).enumerate();
        let Some((index, misses)) = misses.min_by_key(|(_, misses)| misses.len()) else { return false };
        candidates.remove(index);
        self.offered += 1;
        let Expected { method, path, .. } = promised;
        self.missing.extend(misses.iter().map(|what| format!("{method} {path}: {what}")));
        true
    }

    /// How much is missing in operations that are there.
    #[must_use]
    pub fn missing_parts(&self) -> usize {
        self.missing.iter().filter(|what| !what.ends_with(MISSING_WHOLE)).count()
    }

    /// What falls short, in words. What has to hold for all documents together is not among it.
    #[must_use]
    pub fn shortfalls(&self) -> Vec<String> {
        if let Some(failure) = &self.failure {
            return vec![failure.clone()];
        }
        let mut short = Vec::new();
        if !self.missing.is_empty() {
            short.push(format!("{} missing, first {}", self.missing.len(), self.missing[0]));
        }
        if let Some(checked) = &self.checked {
            if !checked.compiles {
                let first = checked.errors.first().map(String::as_str).unwrap_or_default();
                short.push(format!(
                    "{} errors, first {}",
                    checked.error_count,
                    first.lines().next().unwrap_or_default()
                ));
            }
            let warnings: usize = checked.warnings.values().sum();
            if warnings > 0 {
                let names: Vec<_> = checked.warnings.keys().map(String::as_str).collect();
                short.push(format!("{warnings} warnings: {}", names.join(", ")));
            }
        }
        if !self.broken_features.is_empty() {
            let names: Vec<_> = self.broken_features.keys().map(String::as_str).collect();
            short.push(format!("features that do not compile alone: {}", names.join(", ")));
        }
        if let Some(problem) = self.examples.as_ref().and_then(|tried| tried.problem.as_ref()) {
            let first = problem.lines().next().unwrap_or_default();
            short.push(format!("the examples could not be tried: {first}"));
        }
        short
    }

    /// All of it.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut value = serde_json::to_value(self).unwrap_or_default();
        if let Value::Object(members) = &mut value {
            members.insert("shortfalls".to_owned(), json!(self.shortfalls()));
            let operations: Vec<_> = self.surface.operations.values().flatten().collect();
            members.insert("operations".to_owned(), json!(operations));
        }
        value
    }

    /// Whether there is a crate.
    #[must_use]
    pub fn is_generated(&self) -> bool {
        self.failure.is_none()
    }

    /// Whether the crate compiles without warnings; `None` if that was not tried.
    #[must_use]
    pub fn is_compiled(&self) -> Option<bool> {
        let checked = self.checked.as_ref()?;
        Some(checked.compiles && checked.warnings.is_empty())
    }
}

/// Parameters that a rule says are called otherwise, stand elsewhere, or cannot be sent: their places in the document.
struct Changed {
    elsewhere: BTreeSet<String>,
    unsendable: BTreeSet<String>,
}

impl Changed {
    fn of(ledger: &Ledger) -> Changed {
        let by = |rules: &[&str]| {
            let entries = ledger.iter().filter(|entry| rules.contains(&&*entry.pass));
            // Of a parameter, or of its `in`.
            entries.map(|entry| entry.pointer.trim_end_matches("/in").to_owned()).collect()
        };
        Changed {
            elsewhere: by(&["repair.parameter-place", "repair.path-variable"]),
            unsendable: by(&["repair.parameter-name"]),
        }
    }
}

/// What an operation of a document has and that of a crate lacks.
fn missing(promised: &Expected, offered: &Offered, changed: &Changed) -> Vec<String> {
    let mut missing = Vec::new();
    // What nobody promised may be what was promised elsewhere: each of them one.
    let mut others: Vec<_> =
        offered.parameters.iter().filter(|parameter| !promised.parameters.contains_key(*parameter)).collect();
    for ((place, wire), at) in &promised.parameters {
        if offered.parameters.contains(&(place.clone(), wire.clone())) || changed.unsendable.contains(at) {
            continue;
        }
        // Declared in the query as well, it is sent there once.
        let query = ("query".to_owned(), wire.clone());
        if changed.elsewhere.contains(at)
            && promised.parameters.contains_key(&query)
            && offered.parameters.contains(&query)
        {
            continue;
        }
        let same = others.iter().position(|(_, name)| name == wire);
        match same.or_else(|| others.len().checked_sub(1)).filter(|_| changed.elsewhere.contains(at)) {
            Some(other) => drop(others.remove(other)),
            None => missing.push(format!("the {place} parameter `{wire}`")),
        }
    }
    if promised.body && !offered.body {
        missing.push("the body".to_owned());
    }
    if promised.content && offered.results.values().all(|result| result.starts_with("Sent ()")) {
        missing.push("the result".to_owned());
    }
    missing
}

/// A share of a whole; of nothing, all.
#[must_use]
pub fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use openapi_normal::Entry;

    use super::*;

    fn parameters(all: &[(&str, &str)]) -> BTreeSet<(String, String)> {
        all.iter().map(|(place, wire)| ((*place).to_owned(), (*wire).to_owned())).collect()
    }

    /// What a rule moved is found; what is lost is missed all the same.
    #[test]
    fn parameters_are_told_from_those_that_are_lost() {
        let (path, query) = (("path", "a"), ("query", "a"));
        for (promised, offered, rule, missed) in [
            (&[path][..], &[path][..], "", 0),
            (&[path], &[query], "", 1),
            (&[path], &[query], "repair.path-variable", 0),
            (&[path], &[("path", "A")], "repair.path-variable", 0),
            (&[path], &[], "repair.path-variable", 1),
            (&[path, query], &[query], "repair.path-variable", 0),
            (&[path, ("query", "b")], &[("query", "b")], "repair.path-variable", 1),
            (&[("query", "")], &[], "repair.parameter-name", 0),
            (&[path], &[query], "repair.parameter-schema", 1),
        ] {
            let names = parameters(promised).into_iter().map(|key| (key, "/p".to_owned()));
            let expected = Expected {
                method: "GET".to_owned(),
                path: "/".to_owned(),
                pointer: String::new(),
                parameters: names.collect(),
                body: false,
                content: false,
            };
            let mut ledger = Ledger::default();
            ledger.push(Entry::new(Kind::Lossless, rule.to_owned(), "/p/in", "why"));
            let there = Offered { parameters: parameters(offered), ..Offered::default() };
            let found = missing(&expected, &there, &Changed::of(&ledger));
            assert_eq!(found.len(), missed, "{promised:?} {offered:?} {rule}: {found:?}");
        }
    }

    /// A path that is spelled otherwise leads to its operation once, and no operation is anybody else's.
    #[test]
    fn operations_are_told_from_those_that_are_lost() {
        let document =
            json!({ "paths": { "/a/{id": { "get": {} }, "/a/{id}": { "get": {} }, "/b/:id": { "get": {} } } });
        let offer = |paths: &[&str]| {
            let key = |path: &str| ("GET".to_owned(), path.to_owned());
            let operations = paths.iter().map(|path| (key(path), vec![Offered::default()])).collect();
            Surface { operations, ..Surface::default() }
        };
        let place = |path: &str, at: &str| ("GET".to_owned(), path.to_owned(), at.to_owned());
        let places = vec![place("/a/{id}", "/paths/~1a~1{id/get"), place("/b/{id}", "/paths/~1b~1:id/get")];
        for (offered, missing) in [
            (&["/a/{id}", "/b/{id}"][..], &["GET /a/{id: the operation"][..]),
            (&["/a/{id}"], &["GET /a/{id: the operation", "GET /b/:id: the operation"]),
        ] {
            let mut row = Row { found: Found { places: places.clone(), ..Found::default() }, ..Row::default() };
            row.compare(&document, offer(offered), &Ledger::default());
            assert_eq!(row.missing, missing, "{offered:?}");
            assert_eq!((row.offered, row.faithful), (offered.len(), offered.len()), "{offered:?}");
        }
    }
}
