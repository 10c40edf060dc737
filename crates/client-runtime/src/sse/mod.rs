//! Server-sent events, read from the body of an answer.
//!
//! ```text
//! let mut events = Events::new(call.open(draft, &options).await?);
//! while let Some(event) = events.next().await { .. }
//! ```
//!
//! The reading is done by [`sse-core`](https://docs.rs/sse-core). Of the parsers at hand it is the one that keeps every rule
//! of the [standard](https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation) in the
//! table of the tests beside this file, at every cut of the text; that bounds an event while it grows; and that does no
//! input of its own, so that no adapter stands between it and the body. Of the others, in November 2026,
//!
//! - `sse-stream` 0.3, which has more users by far, ends the stream at text that is not UTF-8, where the standard puts a
//!   replacement character, and has no bound on an event;
//! - `eventsource-stream` 0.2, which most use, panics at a byte order mark, and reads a line again from its start with every
//!   piece of it;
//! - `sseer` 0.3 keeps an event name that was taken back, takes `retry` for a number that it is not, and ends at text that
//!   is not UTF-8.
//!
//! What is added here: the body as its input, a bound on each event as an error, and buffers that are given back.

use std::borrow::Cow;
use std::fmt;
use std::future::poll_fn;
use std::num::NonZeroUsize;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use sse_core::{SseDecoder, SseEvent};

use crate::{Error, Kind, Opened};

#[cfg(test)]
mod tests;

/// Largest event, in bytes, unless it is said otherwise.
const LIMIT: usize = 16 << 20;

/// From here on text is given no more room than it needs.
const ROOMY: usize = 64 << 10;

/// One event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// What it is called; `message` where the server does not say.
    pub name: Cow<'static, str>,
    /// Its data, lines separated by a line feed.
    pub data: String,
    /// The last id that the server has told, with this event or an earlier one.
    pub last_id: Option<Arc<str>>,
}

/// The events of a body, in order.
///
/// An event that is cut off by the end of the body is no event. An error of the body is the last item; an event that is too
/// large is an error too, and the ones after it follow.
pub struct Events<S = Opened> {
    source: S,
    ended: bool,
    decoder: SseDecoder,
    /// What has arrived and is not read yet.
    piece: Bytes,
    limit: usize,
    reconnection_time: Option<Duration>,
}

impl<S> Events<S> {
    /// The events in `source`, of at most 16 MiB each.
    pub fn new(source: S) -> Self {
        Self {
            source,
            ended: false,
            decoder: decoder(LIMIT),
            piece: Bytes::new(),
            limit: LIMIT,
            reconnection_time: None,
        }
    }

    /// Takes events of at most `bytes`; said before the first one is read. The bound is on the data, and on name and id by
    /// themselves.
    #[must_use]
    pub fn event_limit(mut self, bytes: usize) -> Self {
        self.decoder = decoder(bytes);
        self.limit = bytes;
        self
    }

    /// What the events are read from.
    pub fn source(&self) -> &S {
        &self.source
    }

    /// The same, to tell it something.
    pub fn source_mut(&mut self) -> &mut S {
        &mut self.source
    }

    /// What the events were read from; what has arrived of it and was not read is gone.
    pub fn into_source(self) -> S {
        self.source
    }

    /// How long the server wants clients to wait before they connect again, where it has said so.
    pub fn reconnection_time(&self) -> Option<Duration> {
        self.reconnection_time
    }

    /// What would be an event if a blank line followed: the end of the body has cut it off. It is none, by the standard; of
    /// some it is known that they are the last, and that nothing was to follow.
    pub fn cut_off(&mut self) -> Option<Event> {
        self.piece = Bytes::from_static(b"\n\n");
        self.event()?.ok()
    }

    /// The next event in what has arrived.
    fn event(&mut self) -> Option<Result<Event, Error>> {
        loop {
            match self.decoder.next(&mut self.piece)? {
                Ok(SseEvent::Message(message)) => {
                    let mut data = message.data;
                    // Its buffer is as large as the largest event so far.
                    if data.capacity() > ROOMY && data.capacity() / 2 > data.len() {
                        data.shrink_to_fit();
                    }
                    return Some(Ok(Event { name: message.event, data, last_id: message.last_event_id }));
                }
                Ok(SseEvent::Retry(milliseconds)) => {
                    self.reconnection_time = Some(Duration::from_millis(milliseconds.into()));
                }
                Err(sse_core::PayloadTooLargeError) => {
                    let flaw = format!("an event is larger than the limit of {} bytes", self.limit);
                    return Some(Err(Error::new(Kind::TooLarge, flaw).received()));
                }
            }
        }
    }
}

impl<S: Stream<Item = Result<Bytes, Error>> + Unpin> Events<S> {
    /// The next event; `None` at the end.
    ///
    /// # Errors
    ///
    /// Whatever the body fails with, and [`Kind::TooLarge`] for an event beyond the limit.
    pub async fn next(&mut self) -> Option<Result<Event, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<S: Stream<Item = Result<Bytes, Error>> + Unpin> Stream for Events<S> {
    type Item = Result<Event, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(event) = this.event() {
                return Poll::Ready(Some(event));
            }
            if this.ended {
                return Poll::Ready(None);
            }
            match ready!(Pin::new(&mut this.source).poll_next(context)) {
                Some(Ok(piece)) => this.piece = piece,
                Some(Err(error)) => {
                    this.ended = true;
                    return Poll::Ready(Some(Err(error)));
                }
                None => this.ended = true,
            }
        }
    }
}

impl<S: fmt::Debug> fmt::Debug for Events<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").field("source", &self.source).field("ended", &self.ended).finish_non_exhaustive()
    }
}

fn decoder(limit: usize) -> SseDecoder {
    SseDecoder::with_limit(NonZeroUsize::new(limit).unwrap_or(NonZeroUsize::MIN))
}
