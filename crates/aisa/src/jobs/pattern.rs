//! The patterns of jobs, as a table.
//!
//! Where an answer tells the id, the state and the rest is a JSON pointer. States are words or numbers; those that are not
//! listed are such as the API has come up with since, and count as running, so that a job is not given up for a new word.

use std::time::Duration;

use client_runtime::{Kind, Problem};
use serde_json::Value;

use super::Interval;
use crate::Error;
use crate::error::{CANCELLED_TASK, FAILED_TASK};

/// How a kind of job is told of.
#[derive(Debug)]
pub(super) struct Pattern {
    /// What it is called in messages.
    pub(super) name: &'static str,
    /// In the answer to what creates it.
    pub(super) id: &'static str,
    /// In the answer to what looks at it, as all that follow.
    pub(super) state: &'static str,
    /// Of the states in which it is not over, those that are known.
    pub(super) running: &'static [&'static str],
    pub(super) done: &'static [&'static str],
    pub(super) failed: &'static [&'static str],
    pub(super) cancelled: &'static [&'static str],
    pub(super) code: Option<&'static str>,
    pub(super) message: Option<&'static str>,
    pub(super) progress: Option<&'static str>,
    pub(super) interval: Interval,
    /// How long one is waited for, unless it is said otherwise.
    pub(super) timeout: Duration,
}

/// Every three to five seconds (async page).
const USUAL: Interval = Interval { first: Duration::from_secs(3), longest: Duration::from_secs(5) };

/// As long as the API's own command line waits.
const QUARTER: Duration = Duration::from_secs(15 * 60);

/// Video, by the documents of 2026-06: `/apis/v1/services/aigc`.
#[cfg_attr(not(feature = "video"), allow(dead_code, reason = "of a group"))]
pub(super) static VIDEO_TASK: Pattern = Pattern {
    name: "video task",
    id: "/output/task_id",
    state: "/output/task_status",
    running: &["PENDING", "RUNNING"],
    done: &["SUCCEEDED"],
    failed: &["FAILED", "UNKNOWN"],
    cancelled: &["CANCELED", "CANCELLED"],
    code: Some("/output/code"),
    message: Some("/output/message"),
    progress: None,
    interval: USUAL,
    timeout: QUARTER,
};

/// Video, as it is since: `/v1/video/generations`.
#[cfg_attr(not(feature = "video"), allow(dead_code, reason = "of a group"))]
pub(super) static VIDEO_GENERATION: Pattern = Pattern {
    name: "video generation",
    id: "/id",
    state: "/status",
    running: &["pending", "queued", "processing", "running"],
    done: &["completed"],
    failed: &["failed"],
    cancelled: &["cancelled", "canceled"],
    code: Some("/error/code"),
    message: Some("/error/message"),
    progress: Some("/progress"),
    interval: USUAL,
    timeout: QUARTER,
};

/// What providers behind the API take long for: crawls, agents, models that search.
pub(super) static INTEGRATION: Pattern = Pattern {
    name: "integration job",
    id: "/id",
    state: "/status",
    running: &["queued", "running"],
    done: &["completed"],
    failed: &["failed"],
    cancelled: &["cancelled", "canceled"],
    code: Some("/error/code"),
    message: Some("/error/message"),
    progress: None,
    interval: USUAL,
    timeout: QUARTER,
};

/// Tasks of DataForSEO. States are codes of its own list: 40601 and 40602 are in line and at work, 20100 is just created. What
/// has failed is an error before it comes here, like any other failure in a success.
#[cfg_attr(not(feature = "dataforseo"), allow(dead_code, reason = "of a group"))]
pub(super) static DATAFORSEO: Pattern = Pattern {
    name: "DataForSEO task",
    id: "/tasks/0/id",
    state: "/tasks/0/status_code",
    running: &["20100", "40601", "40602"],
    // The second is to have found nothing.
    done: &["20000", "40102"],
    failed: &[],
    cancelled: &[],
    code: Some("/tasks/0/status_code"),
    message: Some("/tasks/0/status_message"),
    progress: Some("/tasks/0/status_message"),
    interval: Interval { first: Duration::from_secs(10), longest: Duration::from_secs(30) },
    timeout: Duration::from_secs(60 * 60),
};

/// What a look has told of the state.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum State {
    Running(String),
    Done,
    /// It will not be done any more.
    Over(String),
    /// The answer does not say.
    Missing,
}

impl Pattern {
    pub(super) fn state(&self, answer: &Value) -> State {
        let Some(state) = answer.pointer(self.state).and_then(word) else {
            return State::Missing;
        };
        let is_one = |words: &[&str]| words.contains(&&*state);
        if is_one(self.done) {
            State::Done
        } else if is_one(self.failed) || is_one(self.cancelled) {
            State::Over(state)
        } else {
            State::Running(state)
        }
    }

    /// The id in an answer to what creates a job.
    pub(super) fn id(&self, answer: &Value) -> Option<String> {
        answer.pointer(self.id).and_then(word).filter(|id| !id.is_empty())
    }

    pub(super) fn progress(&self, answer: &Value) -> Option<String> {
        answer.pointer(self.progress?).and_then(word)
    }

    /// The error of a job that will not be done any more.
    pub(super) fn failure(&self, operation: &'static str, state: &str, answer: &Value) -> Error {
        let is_cancelled = self.cancelled.contains(&state);
        let text =
            |pointer: Option<&str>| pointer.and_then(|pointer| word(answer.pointer(pointer)?)).unwrap_or_default();
        let (what, kind) = if is_cancelled { ("was cancelled", CANCELLED_TASK) } else { ("has failed", FAILED_TASK) };
        let problem = Problem::new(text(self.code), text(self.message), None).with_kind(Some(kind.to_owned()));
        let request_id = answer.get("request_id").and_then(word);
        client_runtime::Error::new(Kind::Refused, format!("the {} {what}", self.name))
            .with_operation(operation)
            .with_problem(Some(problem.with_request_id(request_id).with_retryable(Some(false))))
            .into()
    }
}

/// A text, or a number as text.
fn word(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
