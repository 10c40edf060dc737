//! Where a walk in parts stands.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::super::checkpoint::{Place, Walk, check, unusable};
use crate::Error;

/// The version this code writes, and the only one it reads.
const VERSION: u32 = 1;

/// A place in a list that is walked in parts: serialise it, and go on in another process.
///
/// It holds the place of every part, and what the parts are made from. It holds no key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PartitionCheckpoint {
    version: u32,
    walk: Walk,
    /// Whether parts are sorted; a place in a sorted part is none in an unsorted one.
    in_order: bool,
    places: Vec<Place>,
    /// The ids of the items handed out that did not say to which part they belong.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    unknown: BTreeSet<String>,
}

impl PartitionCheckpoint {
    pub(super) fn new(walk: Walk, in_order: bool, places: Vec<Place>, unknown: BTreeSet<String>) -> Self {
        Self { version: VERSION, walk, in_order, places, unknown }
    }

    /// What this is a place in.
    pub fn walk(&self) -> &Walk {
        &self.walk
    }

    /// Whether the walk had come to its end.
    pub fn is_end(&self) -> bool {
        self.places.iter().all(|place| *place == Place::End)
    }

    /// Whether the walk hands out its parts one after the other, sorted.
    pub fn is_in_order(&self) -> bool {
        self.in_order
    }

    pub(super) fn unknown(&self) -> &BTreeSet<String> {
        &self.unknown
    }

    /// The places, for a walk of `operation` in `scope` in so many parts.
    pub(super) fn places_in(&self, operation: &str, scope: &str, parts: usize) -> Result<&[Place], Error> {
        self.verify(operation, scope)?;
        if self.places.len() != parts {
            let flaw = format!("it has {} places for {parts} parts", self.places.len());
            return Err(unusable(&flaw));
        }
        Ok(&self.places)
    }

    /// Checks that this is a place in a walk of `operation` in `scope`.
    ///
    /// # Errors
    ///
    /// [`Kind::Checkpoint`](crate::Kind::Checkpoint) when it is not, naming both.
    pub fn verify(&self, operation: &str, scope: &str) -> Result<(), Error> {
        check((self.version, VERSION), &self.walk, operation, scope)
    }
}
