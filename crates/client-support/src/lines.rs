//! Bodies with a value as JSON per line: `application/x-ndjson`, `application/jsonl`, `application/json-seq`.

use std::fmt;
use std::future::{poll_fn, ready};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use progenitor_client::ResponseValue;
use serde::de::DeserializeOwned;

use super::answer::{self, Answer, At};
use super::call::Call;
use super::failure::Reader;
use super::frames::{Line, Lines, StreamError};
use super::send::Sent;

/// The values of a body with one per line. A line that is not as declared is an error that does not end the stream.
pub struct LineStream<T> {
    lines: Lines,
    item: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> LineStream<T> {
    /// The next value; `None` at the end.
    ///
    /// # Errors
    ///
    /// [`StreamError`], which says what it is the end of.
    pub async fn next(&mut self) -> Option<Result<T, StreamError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T: DeserializeOwned> Stream for LineStream<T> {
    type Item = Result<T, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let line = match self.lines.poll(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(Some(Ok(Line::Whole(line) | Line::Rest(line)))) => line,
            };
            // A sequence of JSON texts has a record separator before each.
            let text = line.strip_prefix(b"\x1E").unwrap_or(&line).trim_ascii();
            if !text.is_empty() {
                let value = serde_json::from_slice(text);
                return Poll::Ready(Some(value.map_err(|error| {
                    let text = String::from_utf8_lossy(text).into_owned();
                    StreamError::Data { text, error }
                })));
            }
        }
    }
}

impl<T> fmt::Debug for LineStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LineStream").finish_non_exhaustive()
    }
}

impl Answer {
    /// Hands out the values as they arrive.
    pub fn lines<T, U, E>(self, wrap: fn(LineStream<T>) -> U) -> At<U, E> {
        let (status, headers) = answer::head(&self.0);
        let lines = LineStream { lines: Lines::new(answer::stream(self.0), false), item: PhantomData };
        ready(Ok(ResponseValue::new(wrap(lines), status, headers)))
    }
}

impl Call {
    /// Sends it, for an answer with a value per line.
    pub fn send_lines<T: 'static, E: Send + 'static>(
        self,
        accept: &'static str,
        errors: Reader<E>,
    ) -> Sent<LineStream<T>, E> {
        self.send_as(accept, |answer| answer.lines(|lines| lines), errors)
    }
}
