//! One list walked in parts, several at a time, as one stream with one checkpoint.
//!
//! What a part is, the caller decides: [`Part`] is a way to ask for its pages, and a judgement of what belongs to it.
//! Parts may overlap where they meet, each one with its neighbours; an item is handed out by the part that it belongs to
//! and passed over in the other. So nothing comes twice and nothing is missed, as long as the judgement depends on the
//! item alone and every item is listed by the part that it belongs to. Where an item does not say in every answer where
//! it belongs, what has to be remembered is.
//!
//! Each part is a walk like any other, with its own cursors and its own page ahead, hence in its own task. The stream
//! takes page after page from whoever has one, in turns.

mod checkpoint;
mod gather;
mod known;
mod lane;

#[cfg(test)]
mod tests;

use std::cmp::Ordering;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;

use checkpoint::PartPlace;
pub use checkpoint::PartitionCheckpoint;
use known::Known;
use lane::{Lane, LaneState};

use super::checkpoint::{Place, Walk};
use super::{PageFetch, Pages, prefetch};
use crate::Error;

/// Part of a list: how to ask for its pages, and which of their items belong to it.
pub struct Part<T, E = Error> {
    fetch: PageFetch<T, E>,
    judge: Judge<T>,
}

/// Says whether an item belongs to a part. The answer must depend on the item alone, and be yes in one part only. An
/// item that says where it belongs says the same in every answer in which it does.
pub type Judge<T> = Arc<dyn Fn(&T) -> Membership + Send + Sync>;

/// Whether an item belongs to the part that lists it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Membership {
    /// It does, and no other part lists it.
    Inside,
    /// It does, and a neighbour may list it too. Should the item not say there where it belongs, its id is remembered, in
    /// memory and in the checkpoint, until the part and its neighbours are over.
    Shared,
    /// It belongs to another part, which lists it too.
    Outside,
    /// The item does not say. It is handed out by whichever part lists it first; to know it again in another, its id
    /// is remembered, in memory and in the checkpoint.
    Unknown,
}

/// A list walked in parts, as a stream of items.
///
/// In memory are at most the pages of the parts that are being walked: for each one page, and those asked for ahead.
#[must_use = "a stream does nothing until it is polled"]
pub struct Partitioned<T, E = Error> {
    walk: Walk,
    id: fn(&T) -> Option<&str>,
    order: Order<T>,
    concurrency: usize,
    prefetch: usize,
    lanes: Vec<Lane<T, E>>,
    /// The lanes that are being walked. In turns, the one that comes next is the first; else they stay in order.
    active: Vec<usize>,
    /// The lane whose page is being handed out.
    current: Option<usize>,
    known: Known,
    over: bool,
}

/// In which order items come.
enum Order<T> {
    /// As their pages come, in turns.
    Turns,
    /// Part after part, each one sorted.
    Sorted(fn(&T, &T) -> Ordering),
}

impl<T, E> Part<T, E> {
    /// The part whose pages `fetch` asks for, and to which `judge` says what belongs.
    pub fn new(fetch: PageFetch<T, E>, judge: Judge<T>) -> Self {
        Self { fetch, judge }
    }
}

impl<T: Send + 'static, E: From<Error> + Send + 'static> Partitioned<T, E> {
    /// Walks all `parts` at once, from their beginnings. `id` tells an item's id where items have one.
    pub fn new(walk: Walk, parts: Vec<Part<T, E>>, id: fn(&T) -> Option<&str>) -> Self {
        let places = vec![PartPlace::In(Place::Start); parts.len()];
        Self::at(walk, parts, places, Known::default(), id)
    }

    /// Walks on from `checkpoint`, in its order; `parts` must be the same ones, made from its [`Walk`]. A walk that
    /// was in order goes on in that of `compare`, which must be what it was.
    ///
    /// # Errors
    ///
    /// [`Kind::Checkpoint`](crate::Kind::Checkpoint) when the checkpoint is of another operation, endpoint, version or
    /// number of parts.
    pub fn resume(
        checkpoint: &PartitionCheckpoint,
        operation: &str,
        scope: &str,
        parts: Vec<Part<T, E>>,
        id: fn(&T) -> Option<&str>,
        compare: fn(&T, &T) -> Ordering,
    ) -> Result<Self, Error> {
        let places = checkpoint.places_in(operation, scope, parts.len())?.to_vec();
        let walk = Self::at(checkpoint.walk().clone(), parts, places, checkpoint.known(), id);
        Ok(if checkpoint.is_in_order() { walk.in_order(compare) } else { walk })
    }

    fn at(
        walk: Walk,
        parts: Vec<Part<T, E>>,
        places: Vec<PartPlace>,
        known: Known,
        id: fn(&T) -> Option<&str>,
    ) -> Self {
        let lanes: Vec<_> = parts.into_iter().zip(places).map(|(part, from)| Lane::new(part, from)).collect();
        Self {
            walk,
            id,
            order: Order::Turns,
            concurrency: lanes.len().max(1),
            prefetch: prefetch::DEFAULT,
            lanes,
            active: Vec::new(),
            current: None,
            known,
            over: false,
        }
    }

    /// Hands the parts out one after the other, each one sorted by `compare`, which must not call two items equal.
    ///
    /// A part can only be sorted once it is complete, so whole parts are in memory: as many as are walked at once. To
    /// resume inside of a part means to ask for it from its beginning, and its checkpoint holds the id of every item that
    /// is left of it. To be set before the first poll.
    pub fn in_order(mut self, compare: fn(&T, &T) -> Ordering) -> Self {
        self.order = Order::Sorted(compare);
        self
    }

    /// How many parts are walked at once: all of them unless set, and at least one. To be set before the first poll.
    pub fn concurrency(mut self, parts: usize) -> Self {
        self.concurrency = parts.max(1);
        self
    }

    /// How many pages each part asks for ahead; see [`Pages::prefetch`]. To be set before the first poll.
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.prefetch = pages;
        self
    }

    /// The next item; `None` at the end, and after an error. Dropping the future loses nothing: requests in flight are
    /// kept and the next call goes on with them.
    pub async fn next(&mut self) -> Option<Result<T, E>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// All remaining items at once. Mind the size of the list.
    ///
    /// # Errors
    ///
    /// The first error of the walk; the items before it are lost. Use [`next`](Self::next) to keep them.
    pub async fn try_collect(mut self) -> Result<Vec<T>, E> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }

    /// The place after the last item handed out, to resume from: that of every part.
    ///
    /// Take it when an item has been dealt with, not before: an item that was handed out counts as done.
    pub fn checkpoint(&self) -> PartitionCheckpoint {
        let in_order = matches!(self.order, Order::Sorted(_));
        let places = self.lanes.iter().map(|lane| lane.place(in_order, self.id));
        PartitionCheckpoint::new(self.walk.clone(), in_order, places.collect(), self.known.clone())
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, E>>> {
        while !self.over {
            if let Some(item) = self.next_ready() {
                return Poll::Ready(Some(Ok(item)));
            }
            self.current = None;
            self.start();
            let ended = self.poll_lanes(context);
            match self.ready() {
                Some(index) => match self.tell(index) {
                    Some(error) => return Poll::Ready(Some(Err(error))),
                    None => self.current = Some(index),
                },
                // Where a part has ended, another may begin.
                None if ended => {}
                None if self.active.is_empty() => self.over = true,
                None => return Poll::Pending,
            }
        }
        Poll::Ready(None)
    }

    /// The next item if it is in memory: one of the page that is being handed out. Nothing is polled, so this needs no
    /// runtime.
    pub fn next_ready(&mut self) -> Option<T> {
        let only = self.lanes.len() == 1;
        let index = self.current?;
        let lane = self.lanes.get_mut(index)?;
        let LaneState::Walking(items) = &mut lane.state else {
            return None;
        };
        while let Some(item) = items.next_ready() {
            let membership = (lane.part.judge)(&item);
            // What is the only part's is in no other one.
            let id = if only { None } else { (self.id)(&item) };
            if self.known.is_new(index, membership, id) {
                return Some(item);
            }
        }
        None
    }

    /// Begins as many of the waiting parts as may be walked at once.
    fn start(&mut self) {
        for (index, lane) in self.lanes.iter_mut().enumerate() {
            if self.active.len() >= self.concurrency {
                break;
            }
            let LaneState::Waiting = lane.state else {
                continue;
            };
            let (place, left) = match &lane.from {
                PartPlace::In(place) => (place.clone(), None),
                PartPlace::Left(left) => (Place::Start, Some(left.as_slice().into())),
            };
            let fetch = lane.part.fetch.clone();
            let fetch = match self.order {
                Order::Turns => fetch,
                Order::Sorted(by) => gather::sorted(self.walk.operation.clone(), fetch, self.id, by, left),
            };
            let pages = Pages::at(place, self.walk.clone(), fetch, self.id).prefetch(self.prefetch);
            lane.state = LaneState::Walking(pages.items());
            self.active.push(index);
        }
    }

    /// Lets every part that is being walked get hold of a page, so that all of them move; whether one has ended.
    fn poll_lanes(&mut self, context: &mut Context<'_>) -> bool {
        let before = self.active.len();
        let lanes = &mut self.lanes;
        self.active.retain(|&index| {
            let state = &mut lanes[index].state;
            let LaneState::Walking(items) = state else {
                return true;
            };
            match items.poll_fill(context) {
                Poll::Ready(Some(Err(error))) => {
                    if let LaneState::Walking(items) = std::mem::replace(state, LaneState::Done) {
                        *state = LaneState::Failed(items, error);
                    }
                    true
                }
                Poll::Ready(None) => {
                    *state = LaneState::Done;
                    false
                }
                Poll::Ready(Some(Ok(()))) | Poll::Pending => true,
            }
        });
        let ended = self.active.len() < before;
        if ended {
            self.known.forget(|index| lanes.get(index).is_none_or(Lane::is_done));
        }
        ended
    }

    /// The lane whose turn it is, if there is one that has a page or an error.
    fn ready(&mut self) -> Option<usize> {
        let lanes = &self.lanes;
        let has_something = |&index: &usize| match &lanes[index].state {
            LaneState::Walking(items) => items.has_item(),
            LaneState::Failed(..) => true,
            _ => false,
        };
        match self.order {
            Order::Sorted(_) => self.active.first().copied().filter(has_something),
            Order::Turns => {
                let position = self.active.iter().position(has_something)?;
                let index = self.active.remove(position);
                self.active.push(index);
                Some(index)
            }
        }
    }

    /// The error of this lane, if it has one; with it the stream is over.
    fn tell(&mut self, index: usize) -> Option<E> {
        let sorted = matches!(self.order, Order::Sorted(_));
        let lane = self.lanes.get_mut(index)?;
        match std::mem::replace(&mut lane.state, LaneState::Told) {
            LaneState::Failed(items, error) => {
                lane.from = lane.place_of(&items, sorted, self.id);
                self.over = true;
                Some(error)
            }
            other => {
                lane.state = other;
                None
            }
        }
    }
}

impl<T: Send + 'static, E: From<Error> + Send + 'static> Stream for Partitioned<T, E> {
    type Item = Result<T, E>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

// Nothing in it is pinned in place: items are moved out by value.
impl<T, E> Unpin for Partitioned<T, E> {}

impl<T, E> fmt::Debug for Partitioned<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Partitioned")
            .field("operation", &self.walk.operation)
            .field("parts", &self.lanes.len())
            .field("active", &self.active)
            .field("concurrency", &self.concurrency)
            .field("prefetch", &self.prefetch)
            .finish_non_exhaustive()
    }
}

impl<T, E> fmt::Debug for Part<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part").finish_non_exhaustive()
    }
}
