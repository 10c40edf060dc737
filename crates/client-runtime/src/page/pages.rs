//! A list, page by page.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::checkpoint::{Checkpoint, Place, Walk};
use super::cycle::CycleGuard;
use super::{Items, Page, PageFetch};
use crate::clock::BoxFuture;
use crate::{Error, Kind};

/// A list as a stream of pages.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T, E = Error> {
    walk: Walk,
    fetch: PageFetch<T, E>,
    id: fn(&T) -> Option<&str>,
    state: State,
    /// The cursor of the page that comes next.
    cursor: Option<String>,
    /// What of that page is already done; set on a resumed walk until its place is found.
    skip: Option<Skip>,
    in_flight: Option<BoxFuture<'static, Result<Page<T>, E>>>,
    cycle: CycleGuard,
    limit: Option<u32>,
    /// Where the first item of the latest page stands.
    pub(super) latest: Latest,
}

#[derive(Debug)]
enum State {
    Walking,
    /// The latest page broke a rule; its items were good and are out, the error comes next.
    Broken(&'static str),
    /// Over after an error. The walk can be resumed at its checkpoint.
    Failed,
    Ended,
}

#[derive(Clone, Debug)]
struct Skip {
    done: usize,
    next: Option<String>,
}

/// The page that was handed out last: its cursor, and how many of its items were left out of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Latest {
    pub(super) cursor: Option<String>,
    pub(super) offset: usize,
    pub(super) length: usize,
}

impl<T, E: From<Error>> Pages<T, E> {
    /// Walks from the first page. `id` tells an item's id where items have one, to find the place again on resume.
    pub fn new(walk: Walk, fetch: PageFetch<T, E>, id: fn(&T) -> Option<&str>) -> Self {
        Self {
            walk,
            fetch,
            id,
            state: State::Walking,
            cursor: None,
            skip: None,
            in_flight: None,
            cycle: CycleGuard::default(),
            limit: None,
            latest: Latest::default(),
        }
    }

    /// Starts at the page behind `cursor` instead of the first.
    pub fn starting_at(mut self, cursor: String) -> Self {
        self.cursor = Some(cursor);
        self
    }

    /// Walks on from `checkpoint`; `fetch` must ask with the filters in its [`Walk`].
    ///
    /// # Errors
    ///
    /// [`Kind::Checkpoint`] when the checkpoint is of another operation, endpoint or version.
    pub fn resume(
        checkpoint: &Checkpoint,
        operation: &str,
        scope: &str,
        fetch: PageFetch<T, E>,
        id: fn(&T) -> Option<&str>,
    ) -> Result<Self, Error> {
        let mut pages = Self::new(checkpoint.walk().clone(), fetch, id);
        match checkpoint.place_in(operation, scope)? {
            Place::Start => {}
            Place::End => pages.state = State::Ended,
            Place::At { cursor, done, next } => {
                pages.cursor.clone_from(cursor);
                pages.skip = (*done > 0 || next.is_some()).then(|| Skip { done: *done, next: next.clone() });
            }
        }
        Ok(pages)
    }

    /// The next page; `None` at the end, and after an error. Dropping the future loses nothing: the request in flight
    /// is kept and the next call goes on with it.
    pub async fn next(&mut self) -> Option<Result<Page<T>, E>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// The list item by item instead.
    pub fn items(self) -> Items<T, E> {
        Items::new(self)
    }

    /// The page size that the server applied to the latest page; it may clamp what was asked for.
    pub fn limit(&self) -> Option<u32> {
        self.limit
    }

    /// The place after all pages handed out so far.
    pub fn checkpoint(&self) -> Checkpoint {
        Checkpoint::new(self.walk.clone(), self.place())
    }

    pub(super) fn walk(&self) -> &Walk {
        &self.walk
    }

    pub(super) fn id_of<'a>(&self, item: &'a T) -> Option<&'a str> {
        (self.id)(item)
    }

    pub(super) fn place(&self) -> Place {
        if matches!(self.state, State::Ended) {
            return Place::End;
        }
        match &self.skip {
            Some(skip) => Place::At { cursor: self.cursor.clone(), done: skip.done, next: skip.next.clone() },
            None if self.cursor.is_none() => Place::Start,
            None => Place::At { cursor: self.cursor.clone(), done: 0, next: None },
        }
    }

    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, E>>> {
        loop {
            match self.state {
                State::Walking => {}
                State::Broken(flaw) => return Poll::Ready(Some(Err(self.fail(Kind::Pagination, flaw)))),
                State::Failed | State::Ended => return Poll::Ready(None),
            }
            let fetch = &self.fetch;
            let in_flight = self.in_flight.get_or_insert_with(|| fetch(self.cursor.clone()));
            let result = ready!(in_flight.as_mut().poll(context));
            self.in_flight = None;
            let mut page = match result {
                Ok(page) => page,
                Err(error) => {
                    self.state = State::Failed;
                    return Poll::Ready(Some(Err(error)));
                }
            };
            self.limit = page.limit.or(self.limit);
            let Some(offset) = self.trim(&mut page) else {
                // The place is not on this page: its items have moved on to a later one.
                match self.advance(&page) {
                    Err(flaw) => return Poll::Ready(Some(Err(self.fail(Kind::Pagination, flaw)))),
                    Ok(()) if matches!(self.state, State::Ended) => {
                        let flaw =
                            "the item at which the checkpoint stands is no longer in the list; start the walk over";
                        return Poll::Ready(Some(Err(self.fail(Kind::Checkpoint, flaw))));
                    }
                    Ok(()) => continue,
                }
            };
            self.skip = None;
            self.latest = Latest { cursor: self.cursor.clone(), offset, length: page.items.len() };
            if let Err(flaw) = self.advance(&page) {
                self.state = State::Broken(flaw);
                // Whoever resumes asks for this page again and goes on after its items.
                self.skip = Some(Skip { done: offset + page.items.len(), next: None });
            }
            return Poll::Ready(Some(Ok(page)));
        }
    }

    /// Removes what a resumed walk has done; the number of items removed, or `None` if the place is not here.
    fn trim(&mut self, page: &mut Page<T>) -> Option<usize> {
        let Some(skip) = &mut self.skip else {
            return Some(0);
        };
        let is_next = |item: &T| (self.id)(item) == skip.next.as_deref();
        let done = match &skip.next {
            // Where it stood, if it still does: an id that occurs twice must not lead back to its first place.
            Some(_) if page.items.get(skip.done).is_some_and(is_next) => skip.done,
            Some(_) => page.items.iter().position(is_next)?,
            None if skip.done <= page.items.len() => skip.done,
            None => {
                // Pages have become smaller: the rest of what is done stands on the next one.
                skip.done -= page.items.len();
                return None;
            }
        };
        page.items.drain(..done);
        Some(done)
    }

    fn advance(&mut self, page: &Page<T>) -> Result<(), &'static str> {
        if !page.has_more {
            self.state = State::Ended;
            return Ok(());
        }
        let Some(next) = page.next_cursor.as_deref().filter(|cursor| !cursor.is_empty()) else {
            return Err("the server announces more pages and gives no cursor to reach them");
        };
        if self.cursor.as_deref() == Some(next) || self.cycle.repeats(next) {
            return Err("the server gives a cursor that it gave before; the walk would never end");
        }
        self.cursor = Some(next.to_owned());
        Ok(())
    }

    fn fail(&mut self, kind: Kind, flaw: &str) -> E {
        self.state = State::Failed;
        E::from(Error::new(kind, flaw).with_operation(self.walk.operation.clone()))
    }
}

impl<T, E: From<Error>> Stream for Pages<T, E> {
    type Item = Result<Page<T>, E>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

// Nothing in it is pinned in place: the future in flight is boxed, items are moved out by value.
impl<T, E> Unpin for Pages<T, E> {}

impl<T, E> fmt::Debug for Pages<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &self.walk.operation)
            .field("state", &self.state)
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}
