//! Where a walk in parts stands.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::super::checkpoint::{Place, Walk, check, unusable};
use super::known::Known;
use crate::Error;

/// The version this code writes, and the only one it reads.
const VERSION: u32 = 1;

/// A place in a list that is walked in parts: serialise it, and go on in another process.
///
/// It holds the place of every part, what the parts are made from, and the ids of items that one part could take for
/// its own which another one has handed out. Of parts that come sorted, the one that is being handed out is told by the
/// ids of what is left of it. It holds no key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PartitionCheckpoint {
    version: u32,
    walk: Walk,
    /// Whether parts are sorted; a place in a sorted part is none in an unsorted one.
    in_order: bool,
    places: Vec<PartPlace>,
    /// See [`Known::unknown`].
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    unknown: BTreeSet<String>,
    /// See [`Known::shared`]. Not as an object: in some forms of a checkpoint its keys would have to stay texts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    shared: Vec<(usize, BTreeSet<String>)>,
}

/// Where a part stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum PartPlace {
    /// It is sorted, and handed out but for the items with these ids, which come in this order.
    ///
    /// A place in the order itself would be none as soon as an answer shows the time of an item otherwise than the one
    /// before it. What appears after the part was sorted does not come, just as if it had not been resumed.
    Left(Vec<String>),
    #[serde(untagged)]
    In(Place),
}

impl PartPlace {
    pub(super) fn is_end(&self) -> bool {
        *self == Self::In(Place::End)
    }
}

impl PartitionCheckpoint {
    pub(super) fn new(walk: Walk, in_order: bool, places: Vec<PartPlace>, known: Known) -> Self {
        let Known { unknown, shared } = known;
        Self { version: VERSION, walk, in_order, places, unknown, shared: shared.into_iter().collect() }
    }

    /// What this is a place in.
    pub fn walk(&self) -> &Walk {
        &self.walk
    }

    /// Whether the walk had come to its end.
    pub fn is_end(&self) -> bool {
        self.places.iter().all(PartPlace::is_end)
    }

    /// Whether the walk hands out its parts one after the other, sorted.
    pub fn is_in_order(&self) -> bool {
        self.in_order
    }

    pub(super) fn known(&self) -> Known {
        Known { unknown: self.unknown.clone(), shared: self.shared.iter().cloned().collect() }
    }

    /// The places, for a walk of `operation` in `scope` in so many parts.
    pub(super) fn places_in(&self, operation: &str, scope: &str, parts: usize) -> Result<&[PartPlace], Error> {
        self.verify(operation, scope)?;
        if self.places.len() != parts {
            let flaw = format!("it has {} places for {parts} parts", self.places.len());
            return Err(unusable(&flaw));
        }
        if !self.in_order && self.places.iter().any(|place| matches!(place, PartPlace::Left(_))) {
            return Err(unusable("it has a place in a sorted part, and its parts are not sorted"));
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
