//! Values that prove a break: right by one document, wrong by the other.
//!
//! A candidate is made for the changed place, from what both sides say about it, and put into the smallest value of the
//! schema with a name around it. Whether it proves anything is not argued but tried: both schemas are written as JSON
//! Schema 2020-12, and a validator that knows nothing of this crate says what it makes of the value.

#[cfg(test)]
mod random;
#[cfg(test)]
mod tests;

mod candidates;
mod embed;
mod export;
mod pattern;
mod sample;

use serde_json::Value;

use embed::Around;

use crate::compare::change::{Change, Proof, Step};
use crate::contract::SchemaId;
use crate::contract::schemas::Schemas;
use crate::finding::Witness;
use crate::fold::Edit;
use crate::rule::{Area, Direction, Wire};
use crate::rules;

/// How many candidates are tried for one change.
const MOST_CANDIDATES: usize = 96;
/// How long a value is at most, as JSON, that a person reads without effort.
const SHORT: usize = 1_000;

/// Looks for proofs.
#[derive(Debug)]
pub(crate) struct Prover<'s> {
    base: &'s Schemas<'s>,
    revision: &'s Schemas<'s>,
    left: usize,
}

/// The side that has to allow a value and the one that must not, as far as they have to do with one change.
#[derive(Debug, Clone, Copy)]
struct Sides<'s> {
    allows: &'s Schemas<'s>,
    refuses: &'s Schemas<'s>,
    /// Whether the side that allows is the revision.
    is_answer: bool,
    direction: Direction,
}

impl<'s> Sides<'s> {
    fn ids(&self, (base, revision): (SchemaId, SchemaId)) -> (SchemaId, SchemaId) {
        if self.is_answer { (revision, base) } else { (base, revision) }
    }
}

impl<'s> Prover<'s> {
    /// Looks for at most `limit` proofs.
    pub(crate) fn new(base: &'s Schemas<'s>, revision: &'s Schemas<'s>, limit: usize) -> Self {
        Self { base, revision, left: limit }
    }

    /// For each edit a value that proves it; the limit is spent on the gravest.
    pub(crate) fn prove_all(&mut self, edits: &[Edit]) -> Vec<Witness> {
        let mut order: Vec<usize> = (0..edits.len()).collect();
        let gravity = |index: &usize| edits.get(*index).map(|edit| (edit.rule.wire, edit.rule.ours, edit.rule.source));
        order.sort_by_key(|index| std::cmp::Reverse(gravity(index)));
        let mut witnesses = vec![Witness::NotApplicable; edits.len()];
        for index in order {
            if let (Some(witness), Some(edit)) = (witnesses.get_mut(index), edits.get(index)) {
                *witness = self.prove(&edit.change);
            }
        }
        witnesses
    }

    /// A value that proves a change, if it is one that breaks and is about values.
    fn prove(&mut self, change: &Change) -> Witness {
        let rule = rules::at(change.area, change.kind, change.action, change.direction);
        // The value is the same however XML writes it.
        let is_about_values = change.area == Area::Schema && !change.kind.is_of_xml();
        let Some(proof) = change.proof.as_ref().filter(|_| is_about_values && rule.wire == Wire::Break) else {
            return Witness::NotApplicable;
        };
        if self.left == 0 {
            return Witness::Unproven { code: "limit" };
        }
        self.left -= 1;
        self.proven(change, proof).unwrap_or_else(|code| Witness::Unproven { code })
    }

    fn proven(&self, change: &Change, proof: &Proof) -> Result<Witness, &'static str> {
        if proof.steps.contains(&Step::Not) {
            return Err("negation");
        }
        let is_answer = match change.direction {
            Direction::Request => false,
            Direction::Response => true,
            Direction::None => return Err("no-direction"),
        };
        let (allows, refuses) = if is_answer { (self.revision, self.base) } else { (self.base, self.revision) };
        let sides = Sides { allows, refuses, is_answer, direction: change.direction };
        let (Some(around), Some(place)) = (proof.schemas.first(), proof.schemas.last()) else {
            return Err("no-place");
        };
        let place = sides.ids(*place);
        let mut candidates = candidates::candidates(&sides, change, proof, place)?;
        candidates.truncate(MOST_CANDIDATES);
        let good = distinguishing(&sides, place, candidates)?;
        if good.is_empty() {
            return Err("both-allow");
        }
        let around = sides.ids(*around);
        // With nothing else wrong about it, if that can be had.
        let mut code = "no-instance";
        for what in [Around::Both, Around::Least] {
            let whole: Vec<Value> =
                good.iter().filter_map(|value| embed::embed(&sides, proof, value.clone(), what)).collect();
            match distinguishing(&sides, around, whole).map(telling) {
                Ok(Some(value)) => {
                    return Ok(Witness::Proven { value, schema: sides.allows.pointer(around.0) });
                }
                // What the changed place refuses, something around it allows: another branch of a union.
                Ok(None) => code = "both-allow",
                Err("no-candidate") => {}
                Err(other) => code = other,
            }
        }
        Err(code)
    }
}

/// Those of some values that the one side allows and the other one does not.
fn distinguishing(
    sides: &Sides<'_>,
    (allows, refuses): (SchemaId, SchemaId),
    values: Vec<Value>,
) -> Result<Vec<Value>, &'static str> {
    if values.is_empty() {
        return Err("no-candidate");
    }
    let allowing = export::validator(sides.allows, allows, sides.direction, &values)?;
    let mut values = values;
    values.retain(|value| allowing.is_valid(value));
    if values.is_empty() {
        return Err("no-candidate");
    }
    let refusing = export::validator(sides.refuses, refuses, sides.direction, &values)?;
    values.retain(|value| !refusing.is_valid(value));
    Ok(values)
}

/// The first that a person can take in, since candidates come in the order of how much they tell; or else the shortest.
fn telling(values: Vec<Value>) -> Option<Value> {
    let sizes: Vec<usize> = values.iter().map(|value| value.to_string().len()).collect();
    let first = sizes.iter().position(|size| *size <= SHORT);
    let shortest = || sizes.iter().enumerate().min_by_key(|(_, size)| **size).map(|(index, _)| index);
    let index = first.or_else(shortest)?;
    values.into_iter().nth(index)
}
