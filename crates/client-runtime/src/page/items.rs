//! A list, item by item.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::checkpoint::{Checkpoint, Place};
use super::pages::Pages;
use crate::Error;

/// A list as a stream of items. One page is in memory, and those asked for ahead: one, unless
/// [`prefetch`](Self::prefetch) says otherwise.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T, E = Error> {
    pages: Pages<T, E>,
    /// What is left of the latest page.
    page: std::vec::IntoIter<T>,
}

impl<T, E> Items<T, E> {
    pub(super) fn new(pages: Pages<T, E>) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }

    /// How many pages are asked for before the caller wants them; see [`Pages::prefetch`].
    pub fn prefetch(self, pages: usize) -> Self {
        Self { pages: self.pages.prefetch(pages), ..self }
    }

    /// The page size that the server applied to the latest page; it may clamp what was asked for.
    pub fn limit(&self) -> Option<u32> {
        self.pages.limit()
    }

    /// The place after the last item handed out, to resume from.
    ///
    /// Take it when an item has been dealt with, not before: an item that was handed out counts as done. Pages that
    /// were asked for ahead do not count.
    pub fn checkpoint(&self) -> Checkpoint {
        Checkpoint::new(self.pages.walk().clone(), self.place())
    }

    /// The next item if it is in memory: one of the latest page. Nothing is polled, so this needs no runtime.
    pub fn next_ready(&mut self) -> Option<T> {
        self.page.next()
    }

    /// Whether there is an item left of the latest page.
    pub(super) fn has_item(&self) -> bool {
        !self.page.as_slice().is_empty()
    }

    /// What is left of the latest page.
    pub(super) fn left(&self) -> &[T] {
        self.page.as_slice()
    }

    /// Whether an item of the latest page was handed out, or there is none on it.
    pub(super) fn is_begun(&self) -> bool {
        self.page.len() < self.pages.latest.length || (!self.has_item() && *self.pages.place() == Place::End)
    }

    pub(super) fn place(&self) -> Place {
        match self.page.as_slice().first() {
            Some(next) => {
                let latest = &self.pages.latest;
                Place::At {
                    cursor: latest.cursor.clone(),
                    done: latest.offset + latest.length - self.page.len(),
                    next: self.pages.id_of(next).map(str::to_owned),
                    last: None,
                }
            }
            None => self.pages.place().clone(),
        }
    }
}

impl<T: Send + 'static, E: From<Error> + Send + 'static> Items<T, E> {
    /// The next item; `None` at the end, and after an error. Dropping the future loses nothing: the request in flight
    /// is kept and the next call goes on with it.
    pub async fn next(&mut self) -> Option<Result<T, E>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// All remaining items at once. Mind the size of the list: this is the one place where memory grows with it.
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

    /// Gets hold of a page that has items, if there is none; `None` at the end, and after an error.
    pub(super) fn poll_fill(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<(), E>>> {
        while !self.has_item() {
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => self.page = page.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
        Poll::Ready(Some(Ok(())))
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, E>>> {
        match ready!(self.poll_fill(context)) {
            Some(Err(error)) => Poll::Ready(Some(Err(error))),
            Some(Ok(())) | None => Poll::Ready(self.next_ready().map(Ok)),
        }
    }
}

impl<T: Send + 'static, E: From<Error> + Send + 'static> Stream for Items<T, E> {
    type Item = Result<T, E>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

// Nothing in it is pinned in place: items are moved out by value.
impl<T, E> Unpin for Items<T, E> {}

impl<T, E> fmt::Debug for Items<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).field("left_on_page", &self.page.len()).finish()
    }
}
