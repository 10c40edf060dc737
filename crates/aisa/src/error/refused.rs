//! Failures that come with a status of success.
//!
//! Some providers behind the API answer 200 to everything. What they say instead of a status differs from group to group;
//! a failure of the gateway that arrives under 200 looks like its others.

use client_runtime::{Headers, Operation, Problem};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

use super::class::{Class, FAILED_TASK, UNKNOWN_TASK};
use super::read;

/// Largest body that may be nothing but an account of a failure, in bytes. What is longer is data.
const LONGEST: usize = 16 << 10;

/// The failure that a success of `operation` tells of.
pub(crate) fn failure(operation: &Operation, headers: &Headers, body: &[u8]) -> Option<Problem> {
    let (group, method) = operation.id.split_once('.').unwrap_or_default();
    match (group, method) {
        ("dataforseo", _) => dataforseo(headers, body),
        ("twitter", method) => twitter(method, headers, body),
        ("video", "get_video_task") => video(headers, body),
        _ => bare(group, headers, body),
    }
}

/// A body that is an account of a failure, with nothing that could be an answer beside it.
fn bare(group: &str, headers: &Headers, body: &[u8]) -> Option<Problem> {
    let has = |word: &[u8]| body.windows(word.len()).any(|window| window == word);
    let is_short = body.len() <= LONGEST && body.trim_ascii_start().starts_with(b"{");
    if !is_short || !(has(br#""error""#) || has(br#""code""#) || has(br#""error_code""#)) {
        return None;
    }
    let object: Map<String, Value> = serde_json::from_slice(body).ok()?;
    // A known code and what it means; other codes may be anything.
    let code = object.get("code").and_then(Value::as_str);
    // Apollo's calls for many say how it went beside what came of it.
    let of_apollo: &[&str] = if group == "apollo" { &["error_code", "error_message"] } else { &[] };
    let is_told = object.get("error").is_some_and(is_something)
        || of_apollo.iter().any(|name| object.get(*name).is_some_and(is_something))
        || code.is_some_and(|code| object.contains_key("message") && Class::of_code(group, code).is_some());
    let is_answer = match group {
        // One of these is the answer, whatever else there is.
        "chat" | "messages" | "perplexity" | "gemini" => {
            ["choices", "content", "candidates"].iter().any(|name| object.get(*name).is_some_and(is_something))
        }
        _ => is_job(&object) || object.iter().any(|(name, value)| !is_of_failures(name) && is_data(value)),
    };
    (is_told && !is_answer).then(|| read::problem(headers, body)).flatten()
}

/// Whether a member tells of a failure in more than a word.
fn is_of_failures(name: &str) -> bool {
    matches!(name, "error" | "details" | "required" | "supported" | "meta")
}

/// Whether this is the state of a job, which may be that it failed: for whoever waits for it to say.
fn is_job(object: &Map<String, Value>) -> bool {
    let text = |name: &str| object.get(name).and_then(Value::as_str).is_some_and(|text| !text.is_empty());
    text("id") && text("status")
}

/// Whether there is anything in a value that is to tell of a failure, or to be an answer.
fn is_something(value: &Value) -> bool {
    match value {
        Value::String(text) => !text.is_empty(),
        _ => is_data(value),
    }
}

/// Whether a value is more than one word or number.
fn is_data(value: &Value) -> bool {
    match value {
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
        _ => false,
    }
}

/// DataForSEO: a code of its own list for the whole answer, and one for each task. An answer in which some tasks have
/// come to something is a success, and tells of the others itself.
fn dataforseo(headers: &Headers, body: &[u8]) -> Option<Problem> {
    #[derive(Deserialize)]
    struct Answer {
        #[serde(flatten)]
        whole: Status,
        #[serde(default)]
        tasks: Option<Vec<Status>>,
    }

    #[derive(Deserialize)]
    struct Status {
        status_code: Option<u32>,
        status_message: Option<String>,
        id: Option<String>,
    }

    impl Status {
        fn is_failure(&self) -> bool {
            // In line and at work are no failures, and neither is to have found nothing.
            self.status_code.is_some_and(|code| code >= 40_000 && !matches!(code, 40_102 | 40_601 | 40_602))
        }

        fn into_problem(self) -> Problem {
            let code = self.status_code.map(|code| code.to_string()).unwrap_or_default();
            Problem::new(code, self.status_message.unwrap_or_default(), None).with_request_id(self.id)
        }
    }

    let Ok(answer) = serde_json::from_slice::<Answer>(body) else {
        return bare("dataforseo", headers, body);
    };
    if answer.whole.is_failure() {
        return Some(answer.whole.into_problem());
    }
    let mut tasks = answer.tasks.unwrap_or_default();
    if tasks.is_empty() {
        return if answer.whole.status_code.is_none() { bare("dataforseo", headers, body) } else { None };
    }
    tasks.iter().all(Status::is_failure).then(|| tasks.swap_remove(0).into_problem())
}

/// Twitter: reads say `status` and `msg`; what acts for an account says it in one of three ways, or in several.
fn twitter(method: &str, headers: &Headers, body: &[u8]) -> Option<Problem> {
    #[derive(Deserialize)]
    struct Head {
        status: Option<Value>,
        success: Option<Value>,
        code: Option<Value>,
        /// Of the gateway, in the shape of its others.
        error: Option<IgnoredAny>,
    }

    let head: Head = serde_json::from_slice(body).ok()?;
    let says = |value: &Option<Value>, words: &[&str]| {
        let text = value.as_ref().and_then(Value::as_str);
        text.is_some_and(|text| words.iter().any(|word| text.eq_ignore_ascii_case(word)))
    };
    let code = head.code.as_ref().and_then(Value::as_i64);
    let is_good = |code: i64| matches!(code, 0 | 200);
    let is_success = |truth: bool, word: &str| head.success == Some(Value::Bool(truth)) || says(&head.success, &[word]);
    let succeeded = says(&head.status, &["success", "ok"]) || is_success(true, "true") || code.is_some_and(is_good);
    // A failure that is named wins: a code of 0 or 200 may be that of the relay.
    let failed = says(&head.status, &["error", "fail", "failed", "failure"])
        || is_success(false, "false")
        || (!succeeded && code.is_some() && !has_answer(body))
        // An action that was not confirmed is not to be taken for done.
        || (!succeeded && is_action(method) && (head.status.is_some() || head.code.is_some() || !has_answer(body)));
    if failed {
        return Some(read::problem(headers, body).unwrap_or_else(|| Problem::new("", "", None)));
    }
    head.error.filter(|_| !succeeded).and_then(|_| bare("twitter", headers, body))
}

/// Whether there is anything in a body of Twitter beside words about how it went.
fn has_answer(body: &[u8]) -> bool {
    const WORDS: [&str; 8] = ["code", "error", "message", "msg", "request_id", "status", "success", "type"];
    let object: Map<String, Value> = serde_json::from_slice(body).unwrap_or_default();
    object.iter().any(|(name, value)| !WORDS.contains(&name.as_str()) && is_something(value))
}

/// Whether a method of `twitter` acts for an account.
fn is_action(method: &str) -> bool {
    matches!(method, "authorize" | "like_tweet" | "unlike_tweet" | "post_tweet" | "follow_user" | "unfollow_user")
}

/// Video: a task that failed, and one that nobody knows.
fn video(headers: &Headers, body: &[u8]) -> Option<Problem> {
    #[derive(Deserialize)]
    struct Answer {
        output: Option<Output>,
        request_id: Option<String>,
    }

    #[derive(Deserialize)]
    struct Output {
        task_status: Option<String>,
        code: Option<String>,
        message: Option<String>,
    }

    let Ok(Answer { output: Some(output), request_id }) = serde_json::from_slice(body) else {
        return bare("video", headers, body);
    };
    let state = output.task_status.filter(|state| matches!(&**state, FAILED_TASK | UNKNOWN_TASK))?;
    let problem = Problem::new(output.code.unwrap_or_default(), output.message.unwrap_or_default(), None);
    Some(problem.with_kind(Some(state)).with_request_id(request_id))
}
