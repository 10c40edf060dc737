//! Only the text of a stream.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use client_runtime::Meta;

use super::{Ending, Protocol, Stream};
use crate::Error;

/// The text of an answer, piece by piece; of several answers to one request, that of the first. Pieces are never empty.
pub struct Texts<P: Protocol> {
    stream: Stream<P>,
    usage: Option<P::Usage>,
}

impl<P: Protocol> Texts<P> {
    pub(super) fn new(stream: Stream<P>) -> Self {
        Self { stream, usage: None }
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    ///
    /// As [`Stream::next`].
    pub async fn next(&mut self) -> Option<Result<String, Error>> {
        poll_fn(|context| self.poll_text(context)).await
    }

    /// What is known about the response.
    pub fn meta(&self) -> &Meta {
        self.stream.meta()
    }

    /// How it ended; `None` until it has.
    pub fn ending(&self) -> Option<Ending> {
        self.stream.ending()
    }

    /// The tokens that the answer has taken, as far as the service has told: most do so at the end, some only if they are
    /// asked to, with `stream_options`.
    pub fn usage(&self) -> Option<&P::Usage> {
        self.usage.as_ref()
    }

    fn poll_text(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<String, Error>>> {
        loop {
            let text = match ready!(self.stream.poll_delta(context)) {
                Some(Ok(delta)) => {
                    P::usage(&delta, &mut self.usage);
                    P::text(delta).filter(|text| !text.is_empty()).map(Ok)
                }
                Some(Err(error)) => Some(Err(error)),
                None => return Poll::Ready(None),
            };
            if text.is_some() {
                return Poll::Ready(text);
            }
        }
    }
}

impl<P: Protocol> futures_core::Stream for Texts<P> {
    type Item = Result<String, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_text(context)
    }
}

impl<P: Protocol> fmt::Debug for Texts<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").field("stream", &self.stream).finish_non_exhaustive()
    }
}
