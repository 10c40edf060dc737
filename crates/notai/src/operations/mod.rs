//! The operations of the API, each under the name it has there.

mod courses;
mod events;
mod integration;
mod numbers;
mod sessions;
mod users;

pub use courses::ListCourses;
pub use events::ListEvents;
pub use numbers::{GetAnalytics, GetUsage};
pub use sessions::ListSessions;
pub use users::{ListUsers, UserSessions};

/// What each list operation asks for: the parameter of [`List`](crate::List).
pub mod query {
    pub use super::courses::Courses;
    pub use super::events::Events;
    pub use super::sessions::Sessions;
    pub use super::users::{SessionsOfUser, Users};
}
