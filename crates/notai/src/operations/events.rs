//! Recorded events of a session.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::list::sealed::Timed;
use crate::list::{List, list_query};
use crate::partition::Dated;
use crate::types::PublicEvent;
use crate::{Async, Client, EventType, id};

/// What [`Client::list_events`] asks for.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Events {
    session_id: String,
    page_size: Option<u32>,
    r#type: Option<EventType>,
    start_time: Option<i64>,
    end_time: Option<i64>,
}

/// `GET /v1/sessions/{sessionId}/events` being put together.
pub type ListEvents<F = Async> = List<Events, F>;

impl<F> ListEvents<F> {
    /// Only events of this type: its message-type byte (`1_u8`) or its short name (`"mouse_move"`). On the wire: `type`.
    pub fn event_type(mut self, of: impl Into<EventType>) -> Self {
        self.query.r#type = Some(of.into());
        self
    }

    /// Only events at this time or later, to the millisecond.
    pub fn start_time(mut self, time: impl Into<DateTime<Utc>>) -> Self {
        self.query.start_time = Some(time.into().timestamp_millis());
        self
    }

    /// Only events at this time or earlier, to the millisecond.
    pub fn end_time(mut self, time: impl Into<DateTime<Utc>>) -> Self {
        self.query.end_time = Some(time.into().timestamp_millis());
        self
    }
}

list_query!(
    Events of PublicEvent, list_events,
    id: |event| Some(&event.event_id),
    check: |query| id::check("list_events", "sessionId", &query.session_id),
    ask: |self, request| {
        request = request.session_id(self.session_id);
        if let Some(of) = self.r#type {
            request = request.type_(of.to_string());
        }
        if let Some(time) = self.start_time {
            request = request.start_time(time);
        }
        if let Some(time) = self.end_time {
            request = request.end_time(time);
        }
        request
    }
);

impl Dated for Events {}

impl Timed for Events {
    const START: &'static str = "start_time";

    fn interval(&self) -> (Option<DateTime<Utc>>, Option<DateTime<Utc>>) {
        let time = |milliseconds: Option<i64>| milliseconds.and_then(DateTime::from_timestamp_millis);
        (time(self.start_time), time(self.end_time))
    }

    fn within(self, from: Option<DateTime<Utc>>, to: Option<DateTime<Utc>>) -> Self {
        let milliseconds = |time: Option<DateTime<Utc>>| time.map(|time| time.timestamp_millis());
        Self {
            start_time: milliseconds(from).or(self.start_time),
            end_time: milliseconds(to).or(self.end_time),
            ..self
        }
    }

    fn time(event: &PublicEvent) -> Option<DateTime<Utc>> {
        event.timestamp.and_then(DateTime::from_timestamp_millis)
    }
}

impl Client {
    /// `GET /v1/sessions/{sessionId}/events`: metadata of the events of one session.
    ///
    /// An id that cannot stand in a path is refused when the list is asked, before anything is sent.
    pub fn list_events(&self, session_id: impl Into<String>) -> ListEvents {
        let session_id = session_id.into();
        List::new(self, Events { session_id, page_size: None, r#type: None, start_time: None, end_time: None })
    }
}
