//! Tracked sessions.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::list::sealed::Timed;
use crate::list::{List, list_query};
use crate::partition::Dated;
use crate::request::{Request, single_query};
use crate::types::{PublicSession, SessionDetails, SessionStatus};
use crate::{Async, Client, id};

/// What [`Client::list_sessions`] asks for.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sessions {
    page_size: Option<u32>,
    status: Option<SessionStatus>,
    bot_only: Option<bool>,
    start_date: Option<DateTime<Utc>>,
    end_date: Option<DateTime<Utc>>,
}

/// `GET /v1/sessions` being put together.
pub type ListSessions<F = Async> = List<Sessions, F>;

impl<F> ListSessions<F> {
    /// Only sessions in this state. Takes a [`SessionStatus`] or text; values unknown to this version are sent as
    /// they are.
    pub fn status(mut self, status: impl Into<SessionStatus>) -> Self {
        self.query.status = Some(status.into());
        self
    }

    /// Only sessions with a bot score of 0.7 and above.
    pub fn bot_only(mut self, only: bool) -> Self {
        self.query.bot_only = Some(only);
        self
    }

    /// Only sessions created at this time or later. A time before the plan's history window finds what the window
    /// holds; it is no error.
    pub fn start_date(mut self, time: impl Into<DateTime<Utc>>) -> Self {
        self.query.start_date = Some(time.into());
        self
    }

    /// Only sessions created at this time or earlier.
    pub fn end_date(mut self, time: impl Into<DateTime<Utc>>) -> Self {
        self.query.end_date = Some(time.into());
        self
    }
}

list_query!(
    Sessions of PublicSession, list_sessions,
    id: |session| Some(&session.id),
    check: |_| Ok(()),
    ask: |self, request| {
        if let Some(status) = self.status {
            request = request.status(status);
        }
        if let Some(only) = self.bot_only {
            request = request.bot_only(only);
        }
        if let Some(time) = self.start_date {
            request = request.start_date(time);
        }
        if let Some(time) = self.end_date {
            request = request.end_date(time);
        }
        request
    }
);

impl Dated for Sessions {}

impl Timed for Sessions {
    const START: &'static str = "start_date";

    fn interval(&self) -> (Option<DateTime<Utc>>, Option<DateTime<Utc>>) {
        (self.start_date, self.end_date)
    }

    fn within(self, from: Option<DateTime<Utc>>, to: Option<DateTime<Utc>>) -> Self {
        Self { start_date: from.or(self.start_date), end_date: to.or(self.end_date), ..self }
    }

    fn time(session: &PublicSession) -> Option<DateTime<Utc>> {
        session.created_at
    }
}

/// What [`Client::get_session`] asks for.
#[derive(Clone, Debug)]
pub struct OneSession {
    session_id: String,
}

/// `GET /v1/sessions/{sessionId}` being put together.
pub type GetSession<F = Async> = Request<OneSession, F>;

single_query!(
    OneSession of PublicSession, get_session by begin,
    check: |query| id::check("get_session", "sessionId", &query.session_id),
    ask: |self, request| request.session_id(self.session_id),
    answer: |wrapped| wrapped.data
);

/// What [`Client::get_session_details`] asks for.
#[derive(Clone, Debug)]
pub struct DetailsOfSession {
    session_id: String,
}

/// `GET /v1/sessions/{sessionId}/details` being put together.
pub type GetSessionDetails<F = Async> = Request<DetailsOfSession, F>;

single_query!(
    DetailsOfSession of SessionDetails, get_session_details by begin,
    check: |query| id::check("get_session_details", "sessionId", &query.session_id),
    ask: |self, request| request.session_id(self.session_id),
    answer: |wrapped| wrapped.data
);

impl Client {
    /// `GET /v1/sessions`: tracked sessions, page by page or item by item.
    pub fn list_sessions(&self) -> ListSessions {
        List::new(self, Sessions::default())
    }

    /// `GET /v1/sessions/{sessionId}`: one session.
    ///
    /// # Errors
    ///
    /// [`Error::is_not_found`](crate::Error::is_not_found) or [`Error::is_forbidden`](crate::Error::is_forbidden) for a
    /// session that is not there or not yours; [`Error::is_argument`](crate::Error::is_argument) for an id that cannot
    /// stand in a path.
    pub fn get_session(&self, session_id: impl Into<String>) -> GetSession {
        Request::new(self, OneSession { session_id: session_id.into() })
    }

    /// `GET /v1/sessions/{sessionId}/details`: timeline, event counts and page history of one session.
    ///
    /// # Errors
    ///
    /// As [`get_session`](Self::get_session); also [`Error::is_server_error`](crate::Error::is_server_error) with 503
    /// while details are unavailable.
    pub fn get_session_details(&self, session_id: impl Into<String>) -> GetSessionDetails {
        Request::new(self, DetailsOfSession { session_id: session_id.into() })
    }
}
