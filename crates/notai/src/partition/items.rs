//! The stream of a walk in windows, and the place in it.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use serde::{Deserialize, Serialize};

use crate::Error;

/// A place in a walk in windows, to resume from, in this process or in another: serialise it, and give it to
/// [`PartitionedList::resume`](crate::PartitionedList::resume).
///
/// It holds the list's filters, the bounds of the windows, and for each window the API's cursor and the id of the next
/// item, or in order of creation the ids of what is left of the current one; besides, ids of items near the bounds of
/// windows, and of those without a time. It holds no key. It is good for the same operation at the same region and
/// endpoint.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PartitionCheckpoint(pub(super) client_runtime::PartitionCheckpoint);

impl PartitionCheckpoint {
    /// Whether the walk had come to its end.
    pub fn is_end(&self) -> bool {
        self.0.is_end()
    }
}

/// A list that is walked in windows, as a stream of items; made by
/// [`PartitionedList::items`](crate::PartitionedList::items).
#[derive(Debug)]
#[must_use = "a stream does nothing until it is polled"]
pub struct PartitionedItems<T>(pub(crate) client_runtime::Partitioned<T, Error>);

impl<T: Send + 'static> PartitionedItems<T> {
    /// The next item; `None` at the end, and after an error. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        self.0.next().await
    }

    /// All remaining items at once. Mind the size of the list: memory grows with it.
    ///
    /// # Errors
    ///
    /// The first error of the walk; the items before it are lost. Use [`next`](Self::next) to keep them.
    pub async fn try_collect(self) -> Result<Vec<T>, Error> {
        self.0.try_collect().await
    }

    /// The place after the last item handed out. Take it when an item has been dealt with, not before: an item that
    /// was handed out counts as done.
    pub fn checkpoint(&self) -> PartitionCheckpoint {
        PartitionCheckpoint(self.0.checkpoint())
    }
}

impl<T: Send + 'static> Stream for PartitionedItems<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0).poll_next(context)
    }
}
