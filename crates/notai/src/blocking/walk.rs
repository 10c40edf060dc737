//! Walks over lists as iterators.

use std::iter::FusedIterator;
use std::mem;

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
/// without a detour over the client's thread, so an item costs what it costs in a loop over a `Vec`.
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
    state: State<S>,
}

#[derive(Debug)]
enum State<S: Stream> {
    Here(S),
    /// It went to the client's thread and did not come back; this is where it stood.
    Lost(S::Checkpoint),
}

/// The streams that can be walked by waiting. Implemented by those of this crate and by no others.
pub trait Stream: sealed::Stream {}

mod sealed {
    use std::fmt::Debug;

    use crate::Error;

    /// What waiting for a stream takes: the part of `Stream` that is not for users.
    pub trait Stream: Send + Sized + 'static {
        /// What is handed out.
        type Item: Send + 'static;
        /// The place after it.
        type Checkpoint: Clone + Debug;

        /// What comes next, if it is in memory.
        fn ready(&mut self) -> Option<Self::Item>;

        /// What comes next.
        fn following(&mut self) -> impl Future<Output = Option<Result<Self::Item, Error>>> + Send;

        /// The place after what was handed out.
        fn place(&self) -> Self::Checkpoint;
    }
}

impl<S: Stream> Walk<S> {
    pub(super) fn new(facade: Blocking, operation: &'static str, stream: S) -> Self {
        Self { facade, operation, state: State::Here(stream) }
    }

    /// The place after what was handed out last, to resume from, with this client or the asynchronous one. Take it when
    /// an item has been dealt with, not before: an item that was handed out counts as done.
    pub fn checkpoint(&self) -> S::Checkpoint {
        match &self.state {
            State::Here(stream) => stream.place(),
            State::Lost(place) => place.clone(),
        }
    }
}

impl<T: Send + 'static> Items<T> {
    /// The page size that the API applied to the latest page; it may clamp what was asked for.
    pub fn limit(&self) -> Option<u32> {
        match &self.state {
            State::Here(items) => items.limit(),
            State::Lost(_) => None,
        }
    }
}

impl<T: Send + 'static> Pages<T> {
    /// The page size that the API applied to the latest page; it may clamp what was asked for.
    pub fn limit(&self) -> Option<u32> {
        match &self.state {
            State::Here(pages) => pages.limit(),
            State::Lost(_) => None,
        }
    }
}

impl<S: Stream> Iterator for Walk<S> {
    type Item = Result<S::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let State::Here(stream) = &mut self.state else {
            return None;
        };
        if let Some(item) = stream.ready() {
            return Some(Ok(item));
        }
        let lost = State::Lost(stream.place());
        let State::Here(mut stream) = mem::replace(&mut self.state, lost) else {
            return None;
        };
        let waited = self.facade.wait(self.operation, async move {
            let next = stream.following().await;
            (stream, next)
        });
        match waited {
            Ok((stream, next)) => {
                self.state = State::Here(stream);
                next
            }
            Err(error) => Some(Err(error)),
        }
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

    fn following(&mut self) -> impl Future<Output = Option<Result<T, Error>>> + Send {
        self.next()
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

    fn following(&mut self) -> impl Future<Output = Option<Result<Page<T>, Error>>> + Send {
        self.next()
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

    fn following(&mut self) -> impl Future<Output = Option<Result<T, Error>>> + Send {
        self.next()
    }

    fn place(&self) -> PartitionCheckpoint {
        self.checkpoint()
    }
}
