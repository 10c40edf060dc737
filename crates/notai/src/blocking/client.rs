//! The client whose calls wait.

use super::Blocking;
use crate::operations::{GetAnalytics, GetIntegration, GetSession, GetSessionDetails, GetStats, GetUsage, Health};
use crate::operations::{ListCourses, ListEvents, ListSessions, ListUsers, UserSessions};
use crate::{ClientBuilder, Error, Region};

/// A client of one region for programs that are not asynchronous. Cloning is cheap; clones share connections and the
/// thread that works for them.
///
/// It has no counterpart of [`low_level`](crate::Client::low_level): the generated client is asynchronous.
#[derive(Clone, Debug)]
pub struct Client {
    client: crate::Client,
    facade: Blocking,
}

impl Client {
    /// Sets up a client for `region`; [`ClientBuilder::build_blocking`] makes it.
    pub fn builder(region: Region) -> ClientBuilder {
        ClientBuilder::new(region)
    }

    /// The client that the environment describes; see [`Client::from_env`](crate::Client::from_env).
    ///
    /// # Errors
    ///
    /// [`Error::is_config`], naming the variable.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_environment()?.build_blocking()
    }

    pub(crate) fn assemble(client: crate::Client) -> Result<Self, Error> {
        Ok(Self { client, facade: Blocking::start()? })
    }

    /// The region this client was set up for.
    pub fn region(&self) -> Region {
        self.client.region()
    }

    /// The base URL that requests go to.
    pub fn endpoint(&self) -> &str {
        self.client.endpoint()
    }
}

/// Passes operations on to the asynchronous client.
macro_rules! operations {
    ($($(#[$doc:meta])* $operation:ident($($argument:ident)?) -> $builder:ident;)*) => {
        /// The operations. Arguments and errors are those of the methods of [`notai::Client`](crate::Client).
        impl Client {
            $(
                $(#[$doc])*
                ///
                #[doc = concat!("See [`notai::Client::", stringify!($operation), "`](crate::Client::", stringify!($operation), ").")]
                pub fn $operation(&self $(, $argument: impl Into<String>)?) -> $builder<Blocking> {
                    self.client.$operation($($argument)?).on(&self.facade)
                }
            )*
        }
    };
}

operations! {
    /// `GET /health`: whether the regional stack is up. Sends no key.
    health() -> Health;
    /// `GET /v1/integration`: the integration that the key belongs to; the call to check a key with.
    get_integration() -> GetIntegration;
    /// `GET /v1/sessions`: tracked sessions, page by page or item by item.
    list_sessions() -> ListSessions;
    /// `GET /v1/sessions/{sessionId}`: one session.
    get_session(session_id) -> GetSession;
    /// `GET /v1/sessions/{sessionId}/details`: timeline, event counts and page history of one session.
    get_session_details(session_id) -> GetSessionDetails;
    /// `GET /v1/sessions/{sessionId}/events`: metadata of the events of one session.
    list_events(session_id) -> ListEvents;
    /// `GET /v1/users`: LMS users with what was seen of them.
    list_users() -> ListUsers;
    /// `GET /v1/users/{userId}/sessions`: the sessions of one LMS user.
    get_user_sessions(user_id) -> UserSessions;
    /// `GET /v1/courses`: LMS courses, derived from the URLs of sessions and not from a roster.
    list_courses() -> ListCourses;
    /// `GET /v1/analytics`: aggregates and a time series over one window.
    get_analytics() -> GetAnalytics;
    /// `GET /v1/stats`: high-level counters. Which ones there are is not documented.
    get_stats() -> GetStats;
    /// `GET /v1/usage`: consumption of the API by metric and period.
    get_usage() -> GetUsage;
}
