//! Walks over lists as iterators.

use std::future::poll_fn;
use std::iter::FusedIterator;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use client_runtime::Page;

use super::Blocking;
use crate::{Checkpoint, Error, PartitionCheckpoint};

/// A list item by item.
pub type Items<T> = Walk<crate::Items<T>>;

/// A list page by page.
pub type Pages<T> = Walk<crate::Pages<T>>;

/// A list that is walked in windows, item by item.
pub type PartitionedItems<T> = Walk<crate::PartitionedItems<T>>;

/// A walk over a list as an iterator: [`Items`], [`Pages`] or [`PartitionedItems`].
///
/// After an error it is over; [`checkpoint`](Self::checkpoint) says where to go on. What is in memory is handed out
/// without a detour over the client's thread.
///
/// ```no_run
/// # fn example(client: notai::blocking::Client) -> Result<(), notai::Error> {
/// let mut walk = client.list_sessions().bot_only(true).items();
/// for session in walk.by_ref() {
///     match session {
///         Ok(session) => println!("{}", session.id),
///         Err(error) => eprintln!("{error}"),
///     }
/// }
/// if !walk.checkpoint().is_end() {
///     println!("go on from {}", serde_json::to_string(&walk.checkpoint()).unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "an iterator does nothing until it is asked for its next item"]
pub struct Walk<S: Stream> {
    facade: Blocking,
    operation: &'static str,
    /// Shared with the client's thread while that works on it, and here whatever becomes of the work: a stream that were
    /// given away would have to leave its place behind each time, and the place of a walk in windows is a long one.
    stream: Arc<Mutex<S>>,
    over: bool,
}

/// The streams that can be walked by waiting. Implemented by those of this crate and by no others.
pub trait Stream: sealed::Stream {}

mod sealed {
    use std::task::{Context, Poll};

    use crate::Error;

    /// What waiting for a stream takes: the part of `Stream` that is not for users.
    pub trait Stream: Send + Sized + 'static {
        /// What is handed out.
        type Item: Send + 'static;
        /// The place after it.
        type Checkpoint;

        /// What comes next, if it is in memory.
        fn ready(&mut self) -> Option<Self::Item>;

        /// What comes next.
        fn poll_following(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Self::Item, Error>>>;

        /// The place after what was handed out.
        fn place(&self) -> Self::Checkpoint;
    }
}

impl<S: Stream> Walk<S> {
    pub(super) fn new(facade: Blocking, operation: &'static str, stream: S) -> Self {
        Self { facade, operation, stream: Arc::new(Mutex::new(stream)), over: false }
    }

    /// The place after what was handed out last, to resume from, with this client or the asynchronous one. Take it when
    /// an item has been dealt with, not before: an item that was handed out counts as done.
    pub fn checkpoint(&self) -> S::Checkpoint {
        lock(&self.stream).place()
    }
}

/// The stream, also after a panic under its work: it then stands where it stood before, and goes no further.
fn lock<S>(stream: &Mutex<S>) -> MutexGuard<'_, S> {
    stream.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<T: Send + 'static> Items<T> {
    /// The page size that the API applied to the latest page; it may clamp what was asked for.
    pub fn limit(&self) -> Option<u32> {
        lock(&self.stream).limit()
    }
}

impl<T: Send + 'static> Pages<T> {
    /// The page size that the API applied to the latest page; it may clamp what was asked for.
    pub fn limit(&self) -> Option<u32> {
        lock(&self.stream).limit()
    }
}

impl<S: Stream> Iterator for Walk<S> {
    type Item = Result<S::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.over {
            return None;
        }
        if let Some(item) = lock(&self.stream).ready() {
            return Some(Ok(item));
        }
        let stream = self.stream.clone();
        let work = poll_fn(move |context| lock(&stream).poll_following(context));
        let next = self.facade.wait(self.operation, work).unwrap_or_else(|error| Some(Err(error)));
        self.over = !matches!(next, Some(Ok(_)));
        next
    }
}

impl<S: Stream> FusedIterator for Walk<S> {}

impl<T: Send + 'static> Stream for crate::Items<T> {}

impl<T: Send + 'static> sealed::Stream for crate::Items<T> {
    type Item = T;
    type Checkpoint = Checkpoint;

    fn ready(&mut self) -> Option<T> {
        self.0.next_ready()
    }

    fn poll_following(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        futures_core::Stream::poll_next(Pin::new(self), context)
    }

    fn place(&self) -> Checkpoint {
        self.checkpoint()
    }
}

impl<T: Send + 'static> Stream for crate::Pages<T> {}

impl<T: Send + 'static> sealed::Stream for crate::Pages<T> {
    type Item = Page<T>;
    type Checkpoint = Checkpoint;

    fn ready(&mut self) -> Option<Page<T>> {
        None
    }

    fn poll_following(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        futures_core::Stream::poll_next(Pin::new(self), context)
    }

    fn place(&self) -> Checkpoint {
        self.checkpoint()
    }
}

impl<T: Send + 'static> Stream for crate::PartitionedItems<T> {}

impl<T: Send + 'static> sealed::Stream for crate::PartitionedItems<T> {
    type Item = T;
    type Checkpoint = PartitionCheckpoint;

    fn ready(&mut self) -> Option<T> {
        self.0.next_ready()
    }

    fn poll_following(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        futures_core::Stream::poll_next(Pin::new(self), context)
    }

    fn place(&self) -> PartitionCheckpoint {
        self.checkpoint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pages of two numbers each, which counts how often it was asked for its place, and panics at its third page.
    struct Numbers {
        next: u32,
        places: Arc<Mutex<u32>>,
    }

    impl Stream for Numbers {}

    impl sealed::Stream for Numbers {
        type Item = u32;
        type Checkpoint = u32;

        fn ready(&mut self) -> Option<u32> {
            (self.next % 2 == 1).then(|| {
                self.next += 1;
                self.next - 1
            })
        }

        fn poll_following(&mut self, _: &mut Context<'_>) -> Poll<Option<Result<u32, Error>>> {
            assert!(self.next < 4, "on purpose");
            self.next += 1;
            Poll::Ready(Some(Ok(self.next - 1)))
        }

        fn place(&self) -> u32 {
            *self.places.lock().unwrap() += 1;
            self.next
        }
    }

    #[test]
    fn a_place_is_taken_when_it_is_wanted_and_known_after_a_panic() {
        let places = Arc::<Mutex<u32>>::default();
        let numbers = Numbers { next: 0, places: places.clone() };
        let mut walk = Walk::new(Blocking::start().unwrap(), "list_numbers", numbers);
        assert_eq!(walk.by_ref().take(4).collect::<Result<Vec<_>, _>>().unwrap(), [0, 1, 2, 3]);
        let error = walk.next().unwrap().unwrap_err();
        assert!(error.is_background() && error.operation() == Some("list_numbers"), "{error}");
        assert!(walk.next().is_none());
        assert_eq!(*places.lock().unwrap(), 0);
        assert_eq!(walk.checkpoint(), 4);
    }
}
