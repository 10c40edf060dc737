//! Answers that are told while they are made.
//!
//! Models answer piece by piece, as server-sent events. Three services do so in two dialects; what they share is here: a
//! [`Inference`] that is sent as a whole or as a [`Stream`] of deltas, what ends a stream and how, and how deltas make up a
//! whole answer again. What differs is a [`Protocol`] each.

#![cfg_attr(
    not(any(feature = "chat", feature = "messages", feature = "perplexity")),
    allow(dead_code, unused_imports, reason = "events of any kind need less of it than models do")
)]

mod inference;
mod merge;
mod protocol;
mod texts;

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use client_runtime::sse::Events;
use client_runtime::{BoxFuture, Kind, Meta, Opened};
use futures_core::Stream as _;

use crate::Error;
pub use inference::Inference;
pub(crate) use inference::body_of;
pub(crate) use merge::{grow, keep_last};
#[cfg(any(feature = "chat", feature = "perplexity"))]
pub(crate) use protocol::speaks_of_failure;
pub use protocol::{Accumulate, Protocol};
#[doc(hidden)]
pub use protocol::{Progress, Step};
pub(crate) use protocol::{sealed, tells_of_failure};
pub use texts::Texts;

/// The deltas of an answer, as they arrive.
///
/// An event that cannot be understood is an error, and the stream goes on. An event that tells of a failure is an error and
/// the end, and so are a connection that breaks, a server that is silent for too long, and a stream that ends before the
/// answer does. [`ending`](Self::ending) tells how it ended. A stream that is dropped closes its connection, and the service
/// stops; nothing is ever asked for again, because an answer cannot be resumed.
pub struct Stream<P: Protocol> {
    /// `None` after the end.
    events: Option<Events>,
    /// Whether it is known that the body is a stream, whatever the head has said.
    is_stream: bool,
    /// A body that is no stream, while it is read.
    body: Option<BoxFuture<'static, Result<P::Delta, Error>>>,
    /// All of the answer, where it has not come as events.
    whole: Option<P::Delta>,
    meta: Meta,
    progress: Progress,
    /// Whether the last delta has told the tokens used.
    told_last: bool,
    ending: Option<Ending>,
    protocol: PhantomData<fn() -> P>,
}

/// How a stream came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ending {
    /// With the mark that the protocol has for it: `[DONE]`, or `message_stop`.
    Marked,
    /// Without the mark, though the answer was complete: its reason to stop had come.
    Unmarked,
    /// In the middle of the answer, which was the last item's error.
    Cut,
    /// With a failure: the last item was its error.
    Failed,
}

impl<P: Protocol> Stream<P> {
    pub(crate) fn new(opened: Opened, event_limit: Option<usize>, progress: Progress) -> Self {
        let meta = opened.meta().clone();
        let mut events = Events::new(opened);
        if let Some(limit) = event_limit {
            events = events.event_limit(limit);
        }
        Self { events: Some(events), ..Self::of(meta, progress) }
    }

    /// An answer that has come as a whole.
    pub(crate) fn of_one(delta: P::Delta, meta: Meta) -> Self {
        Self { whole: Some(delta), ..Self::of(meta, Progress::default()) }
    }

    fn of(meta: Meta, progress: Progress) -> Self {
        Self {
            events: None,
            is_stream: false,
            body: None,
            whole: None,
            meta,
            progress,
            told_last: false,
            ending: None,
            protocol: PhantomData,
        }
    }

    /// What is known about the response: status, headers, attempts.
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// How it ended; `None` until it has.
    pub fn ending(&self) -> Option<Ending> {
        self.ending
    }

    /// The next delta; `None` at the end.
    ///
    /// # Errors
    ///
    /// See the type: an error need not be the end.
    pub async fn next(&mut self) -> Option<Result<P::Delta, Error>> {
        poll_fn(|context| self.poll_delta(context)).await
    }

    /// The text alone, piece by piece.
    pub fn texts(self) -> Texts<P> {
        Texts::new(self)
    }

    /// The whole text, once it is complete.
    ///
    /// # Errors
    ///
    /// The first error of the stream: the text would have a hole.
    pub async fn text(self) -> Result<String, Error> {
        let mut texts = self.texts();
        let mut whole = String::new();
        while let Some(text) = texts.next().await {
            whole.push_str(&text?);
        }
        Ok(whole)
    }

    /// The whole answer, once it is complete: what the service would have sent without a stream.
    ///
    /// # Errors
    ///
    /// The first error of the stream. Who wants what came until then takes the deltas, and an accumulator.
    pub async fn accumulate(mut self) -> Result<P::Answer, Error> {
        let mut whole = P::Accumulator::default();
        while let Some(delta) = self.next().await {
            whole.push(&delta?);
        }
        Ok(whole.finish())
    }

    fn poll_delta(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P::Delta, Error>>> {
        if let Some(whole) = self.whole.take() {
            return Poll::Ready(Some(Ok(whole)));
        }
        if !self.is_stream {
            ready!(self.poll_beginning(context))?;
            if let Some(whole) = ready!(self.poll_whole(context)) {
                return Poll::Ready(Some(whole));
            }
        }
        while let Some(events) = &mut self.events {
            let (ending, error) = match ready!(Pin::new(&mut *events).poll_next(context)) {
                Some(Ok(event)) if event.name == "error" => {
                    (Ending::Failed, Some(events.source().failure(&event.data)))
                }
                // Something to keep the connection busy.
                Some(Ok(event)) if event.data.is_empty() => continue,
                Some(Ok(event)) => match P::read(&event, events.source(), &mut self.progress) {
                    Step::Delta(delta) => {
                        let opened = events.source_mut();
                        if let Some(characters) = P::characters(&delta) {
                            opened.seen_tokens(self.progress.came(characters));
                        }
                        let news = self.progress.news();
                        self.told_last = news.is_some();
                        if self.progress.is_open_ended() {
                            opened.may_end(self.told_last);
                        }
                        if let Some(tokens) = news {
                            opened.used_tokens(tokens);
                        }
                        // What was told before may have been told on the way.
                        match self.progress.is_complete() {
                            true if self.told_last => opened.finish(),
                            true => opened.end(),
                            false => {}
                        }
                        return Poll::Ready(Some(Ok(delta)));
                    }
                    Step::Nothing => continue,
                    Step::Unreadable(error) => return Poll::Ready(Some(Err(error.into()))),
                    Step::Failure => (Ending::Failed, Some(events.source().failure(&event.data))),
                    Step::End => (Ending::Marked, None),
                },
                // The next event may be smaller.
                Some(Err(error)) if error.kind() == Kind::TooLarge => return Poll::Ready(Some(Err(error.into()))),
                Some(Err(error)) => (Ending::Failed, Some(error)),
                None => {
                    // The blank line after the mark may be missing.
                    let last = events.cut_off();
                    let is_complete = self.progress.may_end();
                    let is_mark = |event| matches!(P::read(&event, events.source(), &mut self.progress), Step::End);
                    match last.is_some_and(is_mark) {
                        true => (Ending::Marked, None),
                        false if is_complete => (Ending::Unmarked, None),
                        false => (Ending::Cut, Some(events.source().cut_short())),
                    }
                }
            };
            self.ending = Some(ending);
            if let Some(mut events) = self.events.take() {
                let opened = events.source_mut();
                match ending {
                    // Where more has come after it, what was told was told on the way.
                    Ending::Marked | Ending::Unmarked if self.told_last => opened.finish(),
                    Ending::Marked | Ending::Unmarked => opened.end(),
                    Ending::Cut | Ending::Failed => {}
                }
                if ending == Ending::Marked {
                    events.into_source().let_go();
                }
            }
            return Poll::Ready(error.map(|error| Err(error.into())));
        }
        self.ending.get_or_insert(Ending::Unmarked);
        Poll::Ready(None)
    }

    /// Looks at how the body begins: some services say that it is a stream, and answer with one object all the same.
    fn poll_beginning(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        if let Some(events) = &mut self.events {
            let first = ready!(events.source_mut().poll_first_byte(context));
            match first {
                Ok(first) if is_whole(first) => {
                    self.body = self.events.take().map(|events| whole_of::<P>(events.into_source()));
                }
                Ok(_) => {}
                Err(error) => {
                    self.events = None;
                    self.ending = Some(Ending::Failed);
                    return Poll::Ready(Err(error.into()));
                }
            }
        }
        Poll::Ready(Ok(()))
    }

    /// The one delta of a body that is no stream.
    fn poll_whole(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P::Delta, Error>>> {
        if let Some(body) = &mut self.body {
            let delta = ready!(body.as_mut().poll(context));
            self.body = None;
            self.ending = delta.is_err().then_some(Ending::Failed);
            return Poll::Ready(Some(delta));
        }
        self.is_stream = true;
        Poll::Ready(None)
    }
}

/// Whether a body that begins with this byte is one object: no line of a stream begins with a brace.
fn is_whole(first: Option<u8>) -> bool {
    first == Some(b'{')
}

/// Reads an answer that comes as a whole.
fn whole_of<P: Protocol>(opened: Opened) -> BoxFuture<'static, Result<P::Delta, Error>> {
    let operation = opened.operation().id;
    Box::pin(async move { delta_of::<P>(opened.whole::<P::Answer>().await?.into_inner(), operation) })
}

/// An answer that has come as a whole, as a delta.
fn delta_of<P: Protocol>(whole: P::Answer, operation: &'static str) -> Result<P::Delta, Error> {
    let flaw = "the service answered with something else than a stream of events";
    P::whole(whole).ok_or_else(|| client_runtime::Error::new(Kind::Decode, flaw).with_operation(operation).into())
}

impl<P: Protocol> futures_core::Stream for Stream<P> {
    type Item = Result<P::Delta, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_delta(context)
    }
}

impl<P: Protocol> fmt::Debug for Stream<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stream").field("meta", &self.meta).field("ending", &self.ending).finish_non_exhaustive()
    }
}
