//! Walks over lists, and the places in them to resume from.

use std::pin::Pin;
use std::task::{Context, Poll};

use client_runtime::Page;
use futures_core::Stream;
use serde::{Deserialize, Serialize};

use crate::Error;

/// A place in a list to resume from, in this process or in another: serialise it, and give it to
/// [`List::resume`](crate::List::resume).
///
/// It holds the list's filters, the API's cursor and the id of the next item, and no key. It is good for the same
/// operation at the same region and endpoint.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Checkpoint(pub(crate) client_runtime::Checkpoint);

impl Checkpoint {
    /// Whether the walk had come to its end.
    pub fn is_end(&self) -> bool {
        self.0.is_end()
    }
}

/// A list as a stream of items. One page is in memory, and those asked for ahead
/// ([`List::prefetch`](crate::List::prefetch)).
#[derive(Debug)]
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T>(pub(crate) client_runtime::Items<T, Error>);

impl<T: Send + 'static> Items<T> {
    /// The next item; `None` at the end, and after an error. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        self.0.next().await
    }

    /// All remaining items at once. Mind the size of the list: this is the one place where memory grows with it.
    ///
    /// # Errors
    ///
    /// The first error of the walk; the items before it are lost. Use [`next`](Self::next) to keep them.
    pub async fn try_collect(self) -> Result<Vec<T>, Error> {
        self.0.try_collect().await
    }

    /// The page size that the API applied to the latest page; it may clamp what was asked for.
    pub fn limit(&self) -> Option<u32> {
        self.0.limit()
    }

    /// The place after the last item handed out. Take it when an item has been dealt with, not before: an item that
    /// was handed out counts as done, and one that was only asked for ahead does not.
    pub fn checkpoint(&self) -> Checkpoint {
        Checkpoint(self.0.checkpoint())
    }
}

/// A list as a stream of pages.
#[derive(Debug)]
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T>(pub(crate) client_runtime::Pages<T, Error>);

impl<T: Send + 'static> Pages<T> {
    /// The next page; `None` at the end, and after an error. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        self.0.next().await
    }

    /// The list item by item instead.
    pub fn items(self) -> Items<T> {
        Items(self.0.items())
    }

    /// The page size that the API applied to the latest page; it may clamp what was asked for.
    pub fn limit(&self) -> Option<u32> {
        self.0.limit()
    }

    /// The place after all pages handed out so far.
    pub fn checkpoint(&self) -> Checkpoint {
        Checkpoint(self.0.checkpoint())
    }
}

impl<T: Send + 'static> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0).poll_next(context)
    }
}

impl<T: Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0).poll_next(context)
    }
}
