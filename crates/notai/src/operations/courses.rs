//! Courses, as seen in the URLs of sessions.

use serde::{Deserialize, Serialize};

use crate::list::{List, list_query};
use crate::types::Course;
use crate::{Async, Client};

/// What [`Client::list_courses`] asks for.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Courses {
    page_size: Option<u32>,
}

/// `GET /v1/courses` being put together.
pub type ListCourses<F = Async> = List<Courses, F>;

list_query!(
    Courses of Course, list_courses,
    // The fields of a course are not documented, so none of them can be relied on to tell courses apart.
    id: |_| None,
    check: |_| Ok(()),
    ask: |self, request| request
);

impl Client {
    /// `GET /v1/courses`: LMS courses, derived from the URLs of sessions and not from a roster.
    pub fn list_courses(&self) -> ListCourses {
        List::new(self, Courses::default())
    }
}
