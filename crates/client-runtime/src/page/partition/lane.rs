//! One part, and how far it has come.

use super::super::Items;
use super::super::checkpoint::Place;
use super::checkpoint::PartPlace;
use super::{Membership, Part};

pub(super) struct Lane<T, E> {
    pub(super) part: Part<T, E>,
    /// Where it begins; once it has failed, where it may begin again.
    pub(super) from: PartPlace,
    pub(super) state: LaneState<T, E>,
}

pub(super) enum LaneState<T, E> {
    Waiting,
    Walking(Items<T, E>),
    /// It has failed, and nobody was told yet.
    Failed(Items<T, E>, E),
    /// It has failed, and the stream is over.
    Told,
    Done,
}

impl<T, E> Lane<T, E> {
    pub(super) fn new(part: Part<T, E>, from: PartPlace) -> Self {
        let state = if from.is_end() { LaneState::Done } else { LaneState::Waiting };
        Self { part, from, state }
    }

    pub(super) fn is_done(&self) -> bool {
        matches!(self.state, LaneState::Done)
    }

    /// Where it stands; `sorted` if it is handed out in another order than the server's.
    pub(super) fn place(&self, sorted: bool, id: fn(&T) -> Option<&str>) -> PartPlace {
        match &self.state {
            LaneState::Waiting | LaneState::Told => self.from.clone(),
            LaneState::Walking(items) | LaneState::Failed(items, _) => self.place_of(items, sorted, id),
            LaneState::Done => PartPlace::In(Place::End),
        }
    }

    /// A sorted part that was begun is told by what is left of it, be it that the next answer is sorted otherwise. One
    /// that is only in memory is asked for again.
    pub(super) fn place_of(&self, items: &Items<T, E>, sorted: bool, id: fn(&T) -> Option<&str>) -> PartPlace {
        if !sorted {
            return PartPlace::In(items.place());
        }
        if !items.is_begun() {
            return self.from.clone();
        }
        let left = items.left().iter().filter(|item| (self.part.judge)(item) != Membership::Outside);
        match left.map(|item| id(item).map(str::to_owned)).collect::<Option<Vec<_>>>() {
            Some(left) if left.is_empty() => PartPlace::In(Place::End),
            Some(left) => PartPlace::Left(left),
            None => PartPlace::In(items.place()),
        }
    }
}
