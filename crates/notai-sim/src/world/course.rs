//! Courses: derived from the addresses of sessions' pages, as the API does.

use std::ops::Range;

use serde_json::{Value, json};

use super::{View, World, stream, time};

const US_HOSTS: [&str; 6] = [
    "canvas.example.edu",
    "moodle.example.edu",
    "blackboard.example.edu",
    "canvas.example.org",
    "moodle.example.org",
    "blackboard.example.org",
];
const EU_HOSTS: [&str; 6] = [
    "canvas.uni.example",
    "moodle.uni.example",
    "blackboard.uni.example",
    "canvas.hochschule.example",
    "moodle.hochschule.example",
    "blackboard.hochschule.example",
];
const SUBJECTS: [&str; 8] = ["Algebra", "Botany", "Chemistry", "Drama", "Economics", "French", "Geology", "History"];

/// One course for four users.
pub(super) fn how_many(users: u64) -> u64 {
    (users / 4).clamp(1, 5_000)
}

impl World {
    /// One of the hosts that the institution's learning management systems run on.
    pub(super) fn host(&self, number: u64) -> &'static str {
        let hosts = match self.region {
            crate::Region::Us => US_HOSTS,
            crate::Region::Eu => EU_HOSTS,
        };
        hosts[(number % hosts.len() as u64) as usize]
    }

    /// The id that a course has in its learning management system.
    fn course_id(&self, course: u64) -> u64 {
        // The number at the end keeps them apart, the noise keeps them from being consecutive.
        (self.noise.below(stream::COURSE_ID, course, 90) + 10) * 10_000 + course
    }

    /// Address of a page of a course. The host tells which of three products' schemes it follows.
    pub(super) fn course_page(&self, course: u64, number: u64) -> String {
        let (host, id) = (self.host(course), self.course_id(course));
        match course % 3 {
            0 => format!("https://{host}/courses/{id}/quizzes/{number}"),
            1 => format!("https://{host}/mod/quiz/view.php?id={number}&course={id}"),
            _ => format!("https://{host}/ultra/courses/_{id}_1/outline/assessment/_{number}_1"),
        }
    }

    fn course_name(&self, course: u64) -> String {
        let subject = SUBJECTS[(course % SUBJECTS.len() as u64) as usize];
        format!("{subject} {}", 101 + course / SUBJECTS.len() as u64)
    }
}

/// Sessions and last session of every course; one small pair per course while a request is answered.
pub(crate) struct CourseCounts {
    world: World,
    courses: Vec<(u32, i64)>,
}

impl CourseCounts {
    /// Counts the sessions with these indices, which `view` shows.
    pub(crate) fn of(view: &View, sessions: Range<u64>) -> Self {
        let mut courses = vec![(0, i64::MIN); view.world.courses as usize];
        for index in sessions {
            let session = view.session(index);
            if let Some((count, last_ms)) = session.course().and_then(|course| courses.get_mut(course as usize)) {
                *count += 1;
                *last_ms = session.created_ms();
            }
        }
        CourseCounts { world: view.world, courses }
    }

    /// How many courses there can be; some may have no session in view.
    pub(crate) fn len(&self) -> u64 {
        self.courses.len() as u64
    }

    /// Courses that have a session in view.
    pub(crate) fn seen(&self) -> usize {
        self.courses.iter().filter(|(count, _)| *count > 0).count()
    }

    /// A course as the simulator shows it, if it has a session in view. The fields are **the simulator's
    /// own choice**: no readable page documents them.
    pub(crate) fn to_json(&self, course: u64) -> Option<Value> {
        let &(count, last_ms) = self.courses.get(course as usize).filter(|(count, _)| *count > 0)?;
        Some(json!({
            "courseId": self.world.course_id(course).to_string(),
            "courseName": self.world.course_name(course),
            "origin": self.world.host(course),
            "sessionCount": count,
            "lastSeen": time::iso(last_ms),
        }))
    }
}
