//! What a run found out about each document: that it changed, that it did not, or nothing.

use openapi_drift::Drift;
use openapi_drift::report::Report;
use openapi_pin::Api;

use crate::drift::compare::{Answer, Pair};
use crate::drift::documents::Published;

use super::update::{Pin, candidate};

/// The documents of an API by what is known of them. Those that did not change are in no list.
#[derive(Default)]
pub(super) struct Found<'a> {
    /// How many documents there are.
    pub(super) documents: usize,
    /// What is served in the default region is another document than the pinned one.
    pub(super) changed: Vec<Changed<'a>>,
    /// Nobody knows whether they changed.
    pub(super) unanswered: Vec<Unanswered>,
    /// Whether some document was compared in part only.
    pub(super) in_part: bool,
    /// Whether some document changed in another region alone.
    pub(super) elsewhere: bool,
}

/// A document that changed.
pub(super) struct Changed<'a> {
    /// How it differs.
    pub(super) drift: &'a Drift,
    /// What is to be pinned.
    pub(super) pin: Pin,
}

/// A document without an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unanswered {
    /// Its name; none where the API has one document.
    pub(super) document: Option<String>,
    /// Why, in one line.
    pub(super) why: String,
}

impl<'a> Found<'a> {
    /// Sorts the comparisons of a report by document.
    pub(super) fn of(api: &Api, report: &'a Report, answer: &'a Answer) -> Found<'a> {
        let mut found = Found { documents: answer.pairs.len(), ..Found::default() };
        for (index, pair) in answer.pairs.iter().enumerate() {
            let outcomes = report.comparisons.iter().zip(&answer.pair_of).filter(|(_, of)| **of == index);
            let drifts: Result<Vec<&Drift>, &String> =
                outcomes.map(|(comparison, _)| comparison.outcome.as_ref()).collect();
            let answered = drifts.map_err(Clone::clone).and_then(|drifts| found.add(api, pair, &drifts));
            if let Err(why) = answered {
                found.unanswered.push(Unanswered { document: pair.document.clone(), why });
            }
        }
        found
    }

    /// Takes in a document that was compared, or says why it counts as one that was not.
    fn add(&mut self, api: &Api, pair: &Pair, drifts: &[&'a Drift]) -> Result<(), String> {
        let region = &api.manifest().default_region;
        let of_region = pair.against.iter().zip(drifts).find(|(loaded, _)| loaded.label == *region);
        let Some((served, drift)) =
            of_region.and_then(|(loaded, drift)| Some((loaded.document.as_ref().ok()?, *drift)))
        else {
            return Err(format!("nothing was compared for {region}"));
        };
        if drift.findings.is_empty() {
            self.elsewhere |= drifts.iter().any(|drift| !drift.findings.is_empty());
        } else {
            let pin = self::pin(pair, served)?;
            self.changed.push(Changed { drift, pin });
        }
        self.in_part |= drifts.iter().any(|drift| !drift.not_evaluated.is_empty());
        Ok(())
    }

    /// The names of the documents without an answer; none where the API has one document.
    pub(super) fn names(&self) -> Vec<&str> {
        self.unanswered.iter().filter_map(|one| one.document.as_deref()).collect()
    }
}

/// What is to be pinned, whole: a document that refers to what cannot be had is none to pin.
fn pin(pair: &Pair, served: &Published) -> Result<Pin, String> {
    let candidate = candidate(served).map_err(|failure| failure.in_one_line())?;
    Ok(Pin { document: pair.document.clone(), candidate, at: None })
}
