//! The operations of the API, each under the name it has there.

mod courses;
mod events;
mod integration;
mod numbers;
mod sessions;
mod users;

pub use courses::ListCourses;
pub use events::ListEvents;
pub use integration::{GetIntegration, Health};
pub use numbers::{GetAnalytics, GetStats, GetUsage};
pub use sessions::{GetSession, GetSessionDetails, ListSessions};
pub use users::{ListUsers, UserSessions};

/// What each operation asks for: the parameter of [`List`](crate::List) and of [`Request`](crate::Request).
pub mod query {
    pub use super::courses::Courses;
    pub use super::events::Events;
    pub use super::integration::{Integration, Liveness};
    pub use super::numbers::{Analytics, Stats, Usage};
    pub use super::sessions::{DetailsOfSession, OneSession, Sessions};
    pub use super::users::{SessionsOfUser, Users};
}
