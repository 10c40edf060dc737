//! LMS users, as seen in sessions.

use serde::{Deserialize, Serialize};

use crate::list::{List, list_query};
use crate::types::{PublicSession, PublicUser};
use crate::{Async, Client, id};

/// What [`Client::list_users`] asks for.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Users {
    page_size: Option<u32>,
    search: Option<String>,
}

/// `GET /v1/users` being put together.
pub type ListUsers<F = Async> = List<Users, F>;

impl<F> ListUsers<F> {
    /// Only users whose id or name contains this text, in any case.
    pub fn search(mut self, text: impl Into<String>) -> Self {
        self.query.search = Some(text.into());
        self
    }
}

list_query!(
    Users of PublicUser, list_users,
    id: |user| Some(&user.user_id),
    check: |_| Ok(()),
    ask: |self, request| {
        if let Some(text) = self.search {
            request = request.search(text);
        }
        request
    }
);

/// What [`Client::get_user_sessions`] asks for.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionsOfUser {
    user_id: String,
    page_size: Option<u32>,
}

/// `GET /v1/users/{userId}/sessions` being put together.
pub type UserSessions<F = Async> = List<SessionsOfUser, F>;

list_query!(
    SessionsOfUser of PublicSession, get_user_sessions,
    id: |session| Some(&session.id),
    check: |query| id::check("get_user_sessions", "userId", &query.user_id),
    ask: |self, request| request.user_id(self.user_id)
);

impl Client {
    /// `GET /v1/users`: LMS users with what was seen of them.
    pub fn list_users(&self) -> ListUsers {
        List::new(self, Users::default())
    }

    /// `GET /v1/users/{userId}/sessions`: the sessions of one LMS user. A user that nobody has seen has none.
    ///
    /// An id that cannot stand in a path is refused when the list is asked, before anything is sent.
    pub fn get_user_sessions(&self, user_id: impl Into<String>) -> UserSessions {
        List::new(self, SessionsOfUser { user_id: user_id.into(), page_size: None })
    }
}
