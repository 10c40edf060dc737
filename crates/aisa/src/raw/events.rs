//! Answers that come piece by piece, of routes that no document describes.

use client_runtime::{Opened, sse};
use serde_json::Value;

use super::RawRequest;
use crate::stream::{Accumulate, Inference, Progress, Protocol, Step, Stream, sealed, tells_of_failure};
use crate::{Error, limits};

/// An event of a stream: what it is called, and its data.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// The name of the event; `message` where the service gives it none.
    pub name: String,
    /// The data, which is JSON.
    pub data: Value,
}

/// The events of an answer, as they arrive.
pub type EventStream = Stream<Events>;

/// The protocol of routes that no document describes: events with JSON. The end of the body is that of the answer, or
/// `[DONE]` before it; an event that is called `error` or tells of nothing but one is a failure.
///
/// The text is that of `response.output_text.delta` events, which `/v1/responses` sends.
#[derive(Clone, Copy, Debug)]
pub struct Events;

impl RawRequest {
    /// Sends it and takes the answer as events. `stream` is set in a body that is an object.
    ///
    /// # Errors
    ///
    /// Whatever kept the answer from beginning; [`Error::is_argument`] for a path that is none.
    pub async fn stream(self) -> Result<EventStream, Error> {
        let (idle_timeout, event_limit) = (self.idle_timeout, self.event_limit);
        let (client, mut draft, settings) = self
            .with(|parts| {
                if let Some(Value::Object(body)) = &mut parts.body {
                    body.insert("stream".to_owned(), Value::Bool(true));
                }
                Ok(())
            })
            .draft()?;
        draft.set_accept("text/event-stream");
        Inference::<Events>::open(client.call(), draft, &settings, idle_timeout, event_limit, Progress::open_ended())
            .await
    }

    /// How long the service may be silent in the middle of a stream; 120 s unless set. No silence lasts longer than the
    /// client's own [`with_idle_timeout`](crate::ClientBuilder::with_idle_timeout) allows, which is 10 minutes unless set; with
    /// `None` it is the only limit.
    pub fn idle_timeout(mut self, limit: Option<std::time::Duration>) -> Self {
        self.idle_timeout = limit;
        self
    }

    /// Largest event of a stream, in bytes; 16 MiB unless set.
    pub fn event_limit(mut self, bytes: usize) -> Self {
        self.event_limit = Some(bytes);
        self
    }
}

impl sealed::Sealed for Events {}

impl Protocol for Events {
    type Delta = Event;
    type Answer = Value;
    type Accumulator = Accumulator;
    type Usage = Value;

    fn usage(event: &Event, known: &mut Option<Value>) {
        if let Some(usage) = limits::usage(&event.data) {
            *known = Some(usage.clone());
        }
    }

    fn whole(answer: Value) -> Option<Event> {
        Some(Event { name: "message".to_owned(), data: answer })
    }

    fn text(event: Event) -> Option<String> {
        let is_text = event.data.get("type").is_some_and(|kind| kind == "response.output_text.delta");
        Some(event.data.get("delta").filter(|_| is_text)?.as_str()?.to_owned())
    }

    fn read(event: &sse::Event, opened: &Opened, progress: &mut Progress) -> Step<Event> {
        if event.data.trim() == "[DONE]" {
            return Step::End;
        }
        match opened.decode::<Value>(&event.data) {
            Ok(data) if data.get("type").is_none_or(|kind| kind != "error") && !is_failure(&event.data) => {
                progress.note(None, false);
                if let Some(tokens) = limits::tokens_of_event(&data) {
                    progress.used([], i64::try_from(tokens).ok());
                }
                Step::Delta(Event { name: event.name.clone().into_owned(), data })
            }
            Ok(_) => Step::Failure,
            Err(error) => Step::Unreadable(error),
        }
    }
}

fn is_failure(text: &str) -> bool {
    // In a text, quotes are escaped: this is a name or a whole value.
    ["\"error\"", "\"message\"", "\"code\""].iter().any(|name| text.contains(name)) && tells_of_failure(text)
}

/// Makes a whole of events: the last `response` that one of them has, as those of `/v1/responses` do, or else the list of
/// their data.
#[derive(Debug, Default)]
pub struct Accumulator {
    response: Option<Value>,
    data: Vec<Value>,
}

impl Accumulate for Accumulator {
    type Delta = Event;
    type Answer = Value;

    fn push(&mut self, event: &Event) {
        if let Some(response) = event.data.get("response").filter(|response| response.is_object()) {
            self.response = Some(response.clone());
            self.data.clear();
        } else if self.response.is_none() {
            self.data.push(event.data.clone());
        }
    }

    fn finish(self) -> Value {
        self.response.unwrap_or(Value::Array(self.data))
    }
}
