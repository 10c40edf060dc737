//! A list, page by page.

use std::fmt;
use std::future::poll_fn;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use tokio::runtime::Handle;

use super::checkpoint::{Checkpoint, Place, Walk};
use super::prefetch::{self, Ahead, Gone};
use super::walker::{Latest, Step, Walker};
use super::{Items, Page, PageFetch};
use crate::Error;

/// A list as a stream of pages.
///
/// The next page is asked for while the caller is busy with this one; see [`prefetch`](Self::prefetch).
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T, E = Error> {
    walk: Walk,
    fetch: PageFetch<T, E>,
    id: fn(&T) -> Option<&str>,
    prefetch: usize,
    source: Source<T, E>,
    limit: Option<u32>,
    /// The place after what was handed out, however far ahead the source is.
    place: Place,
    /// Where the items of the page stand that was handed out last.
    pub(super) latest: Latest,
}

/// Where the pages come from.
#[derive(Debug)]
enum Source<T, E> {
    /// Nothing was asked for yet.
    Idle,
    /// This stream asks, when it is polled.
    Inline(Box<Walker<T, E>>),
    /// A task asks, ahead of this stream.
    Ahead(Ahead<T, E>),
    /// Nothing is left to ask for: the end, or an error.
    Over,
}

impl<T, E> Pages<T, E> {
    /// Walks from the first page. `id` tells an item's id where items have one, to find the place again on resume.
    pub fn new(walk: Walk, fetch: PageFetch<T, E>, id: fn(&T) -> Option<&str>) -> Self {
        Self::at(Place::Start, walk, fetch, id)
    }

    /// Starts at the page behind `cursor` instead of the first.
    pub fn starting_at(mut self, cursor: String) -> Self {
        self.place = Place::At { cursor: Some(cursor), done: 0, next: None, last: None };
        self
    }

    /// Walks on from `checkpoint`; `fetch` must ask with the filters in its [`Walk`].
    ///
    /// # Errors
    ///
    /// [`Kind::Checkpoint`](crate::Kind::Checkpoint) when the checkpoint is of another operation, endpoint or version.
    pub fn resume(
        checkpoint: &Checkpoint,
        operation: &str,
        scope: &str,
        fetch: PageFetch<T, E>,
        id: fn(&T) -> Option<&str>,
    ) -> Result<Self, Error> {
        let place = checkpoint.place_in(operation, scope)?.clone();
        Ok(Self::at(place, checkpoint.walk().clone(), fetch, id))
    }

    pub(super) fn at(place: Place, walk: Walk, fetch: PageFetch<T, E>, id: fn(&T) -> Option<&str>) -> Self {
        let source = if place == Place::End { Source::Over } else { Source::Idle };
        Self { walk, fetch, id, prefetch: prefetch::DEFAULT, source, limit: None, place, latest: Latest::default() }
    }

    /// How many pages are asked for before the caller wants them: 1 unless set, 0 for none. At most 1,000.
    ///
    /// They are asked for in a task on the tokio runtime in which the stream is first polled, and held in memory until
    /// they are wanted; without a runtime, no page is asked for ahead. On a runtime with one thread the task moves
    /// only while the caller awaits something. A panic in it is passed on to whoever polls the stream. To be set before
    /// the first poll; later it changes nothing.
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.prefetch = pages;
        self
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
        Checkpoint::new(self.walk.clone(), self.place.clone())
    }

    pub(super) fn walk(&self) -> &Walk {
        &self.walk
    }

    pub(super) fn id_of<'a>(&self, item: &'a T) -> Option<&'a str> {
        (self.id)(item)
    }

    pub(super) fn place(&self) -> &Place {
        &self.place
    }
}

impl<T: Send + 'static, E: From<Error> + Send + 'static> Pages<T, E> {
    /// The next page; `None` at the end, and after an error. Dropping the future loses nothing: the request in flight
    /// is kept and the next call goes on with it.
    pub async fn next(&mut self) -> Option<Result<Page<T>, E>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, E>>> {
        let step = loop {
            match &mut self.source {
                Source::Idle => self.source = self.start(),
                Source::Inline(walker) => break ready!(walker.poll_step(context)),
                Source::Ahead(ahead) => match ready!(ahead.poll_step(context)) {
                    Ok(step) => break Some(step),
                    // What it had asked for beyond this place is asked for again.
                    Err(Gone::Away) => self.source = Source::Inline(Box::new(self.walker())),
                    Err(Gone::Panicked(panic)) => {
                        // Whoever polls on nonetheless does so from this place: a stream that seems over would lose
                        // what is left of it.
                        self.source = Source::Idle;
                        resume_unwind(panic)
                    }
                },
                Source::Over => break None,
            }
        };
        let Some(Step { result, latest, after }) = step else {
            self.source = Source::Over;
            return Poll::Ready(None);
        };
        self.place = after;
        if result.is_err() || self.place == Place::End {
            self.source = Source::Over;
        }
        Poll::Ready(Some(result.inspect(|page| {
            self.limit = page.limit.or(self.limit);
            self.latest = latest;
        })))
    }

    fn start(&self) -> Source<T, E> {
        match Handle::try_current() {
            Ok(runtime) if self.prefetch > 0 => Source::Ahead(Ahead::start(&runtime, self.walker(), self.prefetch)),
            _ => Source::Inline(Box::new(self.walker())),
        }
    }

    fn walker(&self) -> Walker<T, E> {
        Walker::at(&self.place, self.walk.operation.clone(), self.fetch.clone(), self.id)
    }
}

impl<T: Send + 'static, E: From<Error> + Send + 'static> Stream for Pages<T, E> {
    type Item = Result<Page<T>, E>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

// Nothing in it is pinned in place: the future in flight is boxed, items are moved out by value.
impl<T, E> Unpin for Pages<T, E> {}

impl<T, E> fmt::Debug for Pages<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = match &self.source {
            Source::Idle => "not started",
            Source::Inline(_) => "page by page",
            Source::Ahead(_) => "ahead",
            Source::Over => "over",
        };
        f.debug_struct("Pages")
            .field("operation", &self.walk.operation)
            .field("source", &source)
            .field("prefetch", &self.prefetch)
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}
