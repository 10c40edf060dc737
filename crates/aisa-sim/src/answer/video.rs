//! Videos, by the routes of the pinned document: a task is created, and asked for until it has ended.

use axum::Json;
use axum::response::IntoResponse as _;
use chrono::{DateTime, Duration, Utc};
use serde_json::{Value, json};

use super::Answered;
use crate::call::Call;
use crate::jobs::{Job, JobEnd, Stage};
use crate::price::Price;
use crate::problem::Problem;
use crate::schema::{Fault, Mistake};

const FAMILY: &str = "video";

/// Micro-USD for a video. The documentation bills by the second; a price for each is the simulator's own choice.
const PRICE: u64 = 100_000;

/// How long to wait for one of the tasks that are under way.
const A_WHILE: std::time::Duration = std::time::Duration::from_secs(5);

pub(super) fn create(call: &Call) -> Result<Answered, Problem> {
    let most = call.entry.limit().and_then(|limit| limit.tasks);
    let under_way = call.stack.jobs.under_way(FAMILY, &call.account, call.stack.now());
    if most.is_some_and(|most| under_way >= u64::from(most)) {
        return Err(Problem::TooMany(A_WHILE));
    }
    needs(call)?;
    let job = call.stack.jobs.create(FAMILY, &call.account, call.body.clone(), call.stack.now());
    let body = json!({ "output": { "task_id": job.id, "task_status": "PENDING" }, "request_id": call.request_id });
    Ok(Answered::json(call, &body))
}

/// What models need beyond what the document says.
fn needs(call: &Call) -> Result<(), Problem> {
    let missing = |name: &str| call.body["input"].get(name).is_none_or(Value::is_null);
    let missing = match call.body["model"].as_str() {
        Some("wan2.6-i2v") => missing("img_url"),
        Some("wan2.7-i2v") => missing("media"),
        _ => false,
    };
    if missing { Err(input_is_missing()) } else { Ok(()) }
}

fn input_is_missing() -> Problem {
    Problem::Foreign { status: 500, code: "invalid_parameter", message: "input param is required".to_owned() }
}

/// What the service says of a request that is not as it should be: 500, whatever it is.
pub(super) fn refusal(mistake: &Mistake) -> Problem {
    match (&*mistake.place, &mistake.fault) {
        ("X-DashScope-Async", _) => Problem::Mistake(mistake.clone()),
        ("model", Fault::Value(_)) => {
            Problem::Foreign { status: 500, code: "invalid_parameter", message: "model not supported".to_owned() }
        }
        _ => input_is_missing(),
    }
}

/// Always 200: of an unknown task, that it is unknown.
pub(super) fn get(call: &Call) -> Result<Answered, Problem> {
    let id = call.place("task_id");
    let found = call.stack.jobs.poll(FAMILY, id, call.stack.now());
    let request_id = &call.request_id;
    let Some((job, stage)) = found.filter(|(_, stage)| *stage != Stage::Ended(JobEnd::Lost)) else {
        let body = json!({ "output": { "task_id": id, "task_status": "UNKNOWN" }, "request_id": request_id });
        return Ok(Answered::json(call, &body));
    };
    let mut body = json!({ "output": output(call, &job, &stage), "request_id": request_id });
    let is_done = stage == Stage::Ended(JobEnd::Done);
    if is_done {
        let seconds = job.request.pointer("/parameters/duration").and_then(Value::as_u64).unwrap_or(5);
        body["usage"] = json!({
            "duration": seconds, "input_video_duration": 0, "output_video_duration": seconds, "video_count": 1,
            "SR": 720, "size": "1280*720", "ratio": "16:9",
        });
    }
    let price = if is_done && !job.fetched { Price::Silent(PRICE) } else { Price::Nothing };
    Ok(Answered { response: Json(body).into_response(), price, tokens: 0 })
}

fn output(call: &Call, job: &Job, stage: &Stage) -> Value {
    let created = DateTime::<Utc>::from(call.stack.core.clock.date())
        - Duration::from_std(call.stack.now().saturating_sub(job.created)).unwrap_or_default();
    let time = |seconds: i64| (created + Duration::seconds(seconds)).format("%Y-%m-%d %H:%M:%S%.3f").to_string();
    let status = match stage {
        Stage::Waiting => "PENDING",
        Stage::Running => "RUNNING",
        Stage::Ended(JobEnd::Done) => "SUCCEEDED",
        Stage::Ended(JobEnd::Failed { .. }) => "FAILED",
        Stage::Ended(JobEnd::Cancelled) => "CANCELED",
        Stage::Ended(JobEnd::Lost) => "UNKNOWN",
        Stage::Ended(JobEnd::Odd) => "PONDERING",
    };
    let mut output = json!({ "task_id": job.id, "task_status": status, "submit_time": time(0) });
    if *stage != Stage::Waiting {
        output["scheduled_time"] = time(1).into();
    }
    if let Stage::Ended(end) = stage {
        output["end_time"] = time(60).into();
        match end {
            JobEnd::Done => {
                output["video_url"] = format!("https://example.com/videos/{}.mp4", job.id).into();
                output["orig_prompt"] = job.request["input"]["prompt"].clone();
            }
            JobEnd::Failed { code, message } => {
                output["code"] = code.as_str().into();
                output["message"] = message.as_str().into();
            }
            JobEnd::Cancelled | JobEnd::Lost | JobEnd::Odd => {}
        }
    }
    output
}
