//! Server-sent events, as WHATWG's HTML standard has them.

use std::fmt;
use std::future::{poll_fn, ready};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use progenitor_client::{Error, ResponseValue};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::answer::{self, Answer, At};
use super::call::Call;
use super::failure::Reader;
use super::frames::{LIMIT, Line, Lines, StreamError};
use super::send::Sent;

/// The data by which many servers say that there is no more.
const DONE: &str = "[DONE]";

/// An event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event<T> {
    /// What it says.
    pub data: T,
    /// Its name, if it has one.
    pub event: Option<String>,
    /// The id of the last event that had one.
    pub id: Option<String>,
    /// How long to wait before connecting again, where the server says so.
    pub retry: Option<Duration>,
}

/// The events of an answer, up to its end or to one whose data is `[DONE]`. An event whose data is not as declared
/// is an error that does not end the stream.
pub struct EventStream<T> {
    lines: Lines,
    parser: Parser,
    read: Read<T>,
}

/// Makes an event's data what it shall be.
type Read<T> = fn(&Event<String>) -> serde_json::Result<T>;

impl<T> EventStream<T> {
    /// The next event; `None` at the end.
    ///
    /// # Errors
    ///
    /// [`StreamError`], which says what it is the end of.
    pub async fn next(&mut self) -> Option<Result<Event<T>, StreamError>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event<T>, StreamError>>> {
        let event = match self.parser.poll(&mut self.lines, context) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(None) => return Poll::Ready(None),
            Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
            Poll::Ready(Some(Ok(event))) => event,
        };
        Poll::Ready(Some(match (self.read)(&event) {
            Ok(data) => Ok(Event { data, event: event.event, id: event.id, retry: event.retry }),
            Err(error) => Err(StreamError::Data { text: event.data, error }),
        }))
    }
}

impl<T> Stream for EventStream<T> {
    type Item = Result<Event<T>, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream").finish_non_exhaustive()
    }
}

/// Makes events of lines.
#[derive(Default)]
struct Parser {
    data: Option<String>,
    event: String,
    id: Option<String>,
    retry: Option<Duration>,
}

impl Parser {
    fn poll(
        &mut self,
        lines: &mut Lines,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Event<String>, StreamError>>> {
        loop {
            let line = match lines.poll(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Some(Ok(Line::Whole(line)))) => line,
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                // An event that no blank line ends is not complete.
                Poll::Ready(None | Some(Ok(Line::Rest(_)))) => return Poll::Ready(None),
            };
            if !line.is_empty() {
                self.field(&String::from_utf8_lossy(&line));
            } else if let Some(event) = self.dispatch() {
                if event.data.trim_ascii() == DONE {
                    lines.stop();
                    return Poll::Ready(None);
                }
                return Poll::Ready(Some(Ok(event)));
            }
            if self.data.as_ref().is_some_and(|data| data.len() > LIMIT) {
                lines.stop();
                return Poll::Ready(Some(Err(StreamError::TooLong)));
            }
        }
    }

    fn field(&mut self, line: &str) {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "data" => match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                None => self.data = Some(value.to_owned()),
            },
            "event" => value.clone_into(&mut self.event),
            "id" if !value.contains('\0') => self.id = Some(value.to_owned()),
            "retry" if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().map(Duration::from_millis).ok();
            }
            // A comment has no name, and unknown fields are ignored.
            _ => {}
        }
    }

    fn dispatch(&mut self) -> Option<Event<String>> {
        let event = Some(std::mem::take(&mut self.event)).filter(|event| !event.is_empty());
        let id = self.id.clone().filter(|id| !id.is_empty());
        let data = self.data.take().filter(|data| !data.is_empty())?;
        Some(Event { data, event, id, retry: self.retry.take() })
    }
}

fn json<T: DeserializeOwned>(event: &Event<String>) -> serde_json::Result<T> {
    serde_json::from_str(&event.data)
}

/// The event as a whole; its data is JSON where it can be.
fn envelope<T: DeserializeOwned>(event: &Event<String>) -> serde_json::Result<T> {
    let mut all = Map::new();
    let data = serde_json::from_str(&event.data).unwrap_or_else(|_| Value::String(event.data.clone()));
    all.insert("data".to_owned(), data);
    for (name, text) in [("event", &event.event), ("id", &event.id)] {
        if let Some(text) = text {
            all.insert(name.to_owned(), Value::String(text.clone()));
        }
    }
    if let Some(retry) = event.retry {
        all.insert("retry".to_owned(), (retry.as_millis() as u64).into());
    }
    serde_json::from_value(Value::Object(all))
}

impl Answer {
    /// Hands out the events as they arrive, their data read as JSON.
    ///
    /// # Errors
    ///
    /// [`Error::UnexpectedResponse`] when the answer is JSON rather than events.
    pub fn events<T: DeserializeOwned, U, E>(self, wrap: fn(EventStream<T>) -> U) -> At<U, E> {
        self.read_events(json, wrap)
    }

    /// Hands out the events as they arrive, their data as it is.
    ///
    /// # Errors
    ///
    /// [`Error::UnexpectedResponse`] when the answer is JSON rather than events.
    pub fn text_events<U, E>(self, wrap: fn(EventStream<String>) -> U) -> At<U, E> {
        self.read_events(|event| Ok(event.data.clone()), wrap)
    }

    /// Hands out the events as they arrive, each as a whole read as an object of `event`, `data`, `id` and `retry`.
    ///
    /// # Errors
    ///
    /// [`Error::UnexpectedResponse`] when the answer is JSON rather than events.
    pub fn envelopes<T: DeserializeOwned, U, E>(self, wrap: fn(EventStream<T>) -> U) -> At<U, E> {
        self.read_events(envelope, wrap)
    }

    fn read_events<T, U, E>(self, read: Read<T>, wrap: fn(EventStream<T>) -> U) -> At<U, E> {
        // A server that was not asked the right way answers as a whole, and no line of that would be an event.
        if self.content_type() == "application/json" {
            return ready(Err(Error::UnexpectedResponse(self.0)));
        }
        let (status, headers) = answer::head(&self.0);
        let lines = Lines::new(answer::stream(self.0), true);
        let stream = EventStream { lines, parser: Parser::default(), read };
        ready(Ok(ResponseValue::new(wrap(stream), status, headers)))
    }
}

impl Call {
    /// Sends it, for an answer in events whose data is JSON.
    pub fn send_events<T: DeserializeOwned + 'static, E: Send + 'static>(
        self,
        accept: &'static str,
        errors: Reader<E>,
    ) -> Sent<EventStream<T>, E> {
        self.send_as(accept, |answer| answer.events(|events| events), errors)
    }

    /// Sends it, for an answer in events whose data is text.
    pub fn send_text_events<E: Send + 'static>(
        self,
        accept: &'static str,
        errors: Reader<E>,
    ) -> Sent<EventStream<String>, E> {
        self.send_as(accept, |answer| answer.text_events(|events| events), errors)
    }

    /// Sends it, for an answer in events that are read as a whole.
    pub fn send_envelopes<T: DeserializeOwned + 'static, E: Send + 'static>(
        self,
        accept: &'static str,
        errors: Reader<E>,
    ) -> Sent<EventStream<T>, E> {
        self.send_as(accept, |answer| answer.envelopes(|events| events), errors)
    }
}
