//! The rules of cursor paging, one request after the other.

use std::fmt;
use std::task::{Context, Poll, ready};

use super::checkpoint::Place;
use super::cycle::CycleGuard;
use super::{Page, PageFetch};
use crate::clock::BoxFuture;
use crate::{Error, Kind};

/// How many pages in a row may be empty: a server that filters as it goes may send some, one that never comes to an end
/// sends them for ever.
const MOST_EMPTY: u32 = 1_000;

/// Walks a list page by page and knows nothing of who takes the pages, or when.
pub(super) struct Walker<T, E> {
    operation: String,
    fetch: PageFetch<T, E>,
    id: fn(&T) -> Option<&str>,
    /// Where the walk was resumed.
    origin: Place,
    state: State,
    /// The cursor of the page that comes next.
    cursor: Option<String>,
    /// What of that page is already done; set on a resumed walk until its place is found.
    skip: Option<Skip>,
    in_flight: Option<BoxFuture<'static, Result<Page<T>, E>>>,
    cycle: CycleGuard,
    /// Pages without an item in a row.
    empty: u32,
}

/// A page or the error that ends the walk, and where whoever has dealt with it stands.
///
/// It carries its places itself because it may lie in a queue while the walker is already further on.
pub(super) struct Step<T, E> {
    pub(super) result: Result<Page<T>, E>,
    pub(super) latest: Latest,
    pub(super) after: Place,
}

/// Where the items of a page stand: its cursor, and how many of its items were left out of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Latest {
    pub(super) cursor: Option<String>,
    pub(super) offset: usize,
    pub(super) length: usize,
}

#[derive(Debug)]
enum State {
    Walking,
    /// The latest page broke a rule; its items were good and are out, the error comes next.
    Broken(&'static str),
    /// Over after an error. The walk can be resumed at its place.
    Failed,
    Ended,
}

/// See [`Place::At`].
#[derive(Clone, Debug)]
struct Skip {
    done: usize,
    next: Option<String>,
    last: Option<String>,
}

impl<T, E: From<Error>> Walker<T, E> {
    /// A walk that goes on at `place`.
    pub(super) fn at(place: &Place, operation: String, fetch: PageFetch<T, E>, id: fn(&T) -> Option<&str>) -> Self {
        let (state, cursor, skip) = match place {
            Place::Start => (State::Walking, None, None),
            Place::End => (State::Ended, None, None),
            Place::At { cursor, done, next, last } => {
                let skip = Skip { done: *done, next: next.clone(), last: last.clone() };
                let is_inside = *done > 0 || next.is_some() || last.is_some();
                (State::Walking, cursor.clone(), is_inside.then_some(skip))
            }
        };
        let (origin, cycle) = (place.clone(), CycleGuard::default());
        Self { operation, fetch, id, origin, state, cursor, skip, in_flight: None, cycle, empty: 0 }
    }

    /// The next step; `None` after an error, and after a step that stands at the end.
    pub(super) fn poll_step(&mut self, context: &mut Context<'_>) -> Poll<Option<Step<T, E>>> {
        loop {
            match self.state {
                State::Walking => {}
                State::Broken(flaw) => return Poll::Ready(Some(self.fail(Kind::Pagination, flaw))),
                State::Failed | State::Ended => return Poll::Ready(None),
            }
            let fetch = &self.fetch;
            let in_flight = self.in_flight.get_or_insert_with(|| fetch(self.cursor.clone()));
            let result = ready!(in_flight.as_mut().poll(context));
            self.in_flight = None;
            let mut page = match result {
                Ok(page) => page,
                Err(error) => return Poll::Ready(Some(self.failed(error))),
            };
            self.empty = if page.items.is_empty() { self.empty + 1 } else { 0 };
            let Some(offset) = self.trim(&mut page) else {
                // The place is not on this page: its items have moved on to a later one.
                match self.advance(&page) {
                    Err(flaw) => return Poll::Ready(Some(self.fail(Kind::Pagination, flaw))),
                    Ok(()) if matches!(self.state, State::Ended) => {
                        let flaw =
                            "the item at which the checkpoint stands is no longer in the list; start the walk over";
                        let failed = self.fail(Kind::Checkpoint, flaw);
                        // Not that of the last page: if the item is back one day, this is where to look for it.
                        return Poll::Ready(Some(Step { after: self.origin.clone(), ..failed }));
                    }
                    Ok(()) => {
                        if let Some(Skip { done, next: None, last: None }) = &mut self.skip {
                            // Pages have become smaller: the rest of what is done stands on the next one.
                            *done -= page.items.len();
                        }
                        continue;
                    }
                }
            };
            let resumed = self.skip.take();
            let latest = Latest { cursor: self.cursor.clone(), offset, length: page.items.len() };
            if let Err(flaw) = self.advance(&page) {
                self.state = State::Broken(flaw);
                // Whoever resumes asks for this page again and goes on after its items.
                let last = match page.items.last() {
                    Some(last) => (self.id)(last).map(str::to_owned),
                    None => resumed.and_then(|skip| skip.last),
                };
                self.skip = Some(Skip { done: offset + page.items.len(), next: None, last });
            }
            return Poll::Ready(Some(Step { result: Ok(page), latest, after: self.place() }));
        }
    }

    fn place(&self) -> Place {
        if matches!(self.state, State::Ended) {
            return Place::End;
        }
        match &self.skip {
            Some(Skip { done, next, last }) => {
                Place::At { cursor: self.cursor.clone(), done: *done, next: next.clone(), last: last.clone() }
            }
            None if self.cursor.is_none() => Place::Start,
            None => Place::At { cursor: self.cursor.clone(), done: 0, next: None, last: None },
        }
    }

    /// Removes what a resumed walk has done; the number of items removed, or `None` if the place is not here.
    fn trim(&self, page: &mut Page<T>) -> Option<usize> {
        let Some(skip) = &self.skip else {
            return Some(0);
        };
        let is = |item: &T, id: &str| (self.id)(item) == Some(id);
        let stands = |at: usize, id: &str| page.items.get(at).is_some_and(|item| is(item, id));
        let find = |id: &str| page.items.iter().position(|item| is(item, id));
        let done = match (&skip.next, &skip.last) {
            // Where it stood, if it still does: an id that occurs twice must not lead back to its first place.
            (Some(next), _) if stands(skip.done, next) => skip.done,
            (Some(next), _) => find(next)?,
            (None, Some(last)) if skip.done > 0 && stands(skip.done - 1, last) => skip.done,
            (None, Some(last)) => find(last)? + 1,
            (None, None) => Some(skip.done).filter(|done| *done <= page.items.len())?,
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
        if self.empty >= MOST_EMPTY {
            self.empty = 0;
            return Err("a thousand pages in a row held no item and promised more; the walk may never end");
        }
        Ok(())
    }

    fn fail(&mut self, kind: Kind, flaw: &str) -> Step<T, E> {
        self.failed(E::from(Error::new(kind, flaw).with_operation(self.operation.clone())))
    }

    fn failed(&mut self, error: E) -> Step<T, E> {
        self.state = State::Failed;
        Step { result: Err(error), latest: Latest::default(), after: self.place() }
    }
}

// Nothing in it is pinned in place: the future in flight is boxed, items are moved out by value.
impl<T, E> Unpin for Walker<T, E> {}

impl<T, E> fmt::Debug for Walker<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Walker").field("state", &self.state).finish_non_exhaustive()
    }
}
