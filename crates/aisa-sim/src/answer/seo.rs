//! DataForSEO: tasks that are done at once, tasks that are posted and fetched later, and a status of 200 for all.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Answered;
use super::walk::{self, Page};
use crate::call::Call;
use crate::jobs::{Job, JobEnd, Stage};
use crate::problem::Problem;

// Codes of DataForSEO's own list.
const OK: u64 = 20_000;
const CREATED: u64 = 20_100;
const NOT_FOUND: u64 = 40_401;
const INVALID_FIELD: u64 = 40_501;
const AT_WORK: u64 = 40_601;
const IN_LINE: u64 = 40_602;
const FAILED: u64 = 50_000;

pub(super) fn answer(call: &Call) -> Result<Answered, Problem> {
    let path = call.uri.path();
    if let Some(family) = path.strip_suffix("/task_post") {
        return Ok(post(call, family));
    }
    if let Some(family) = path.strip_suffix("/tasks_ready") {
        return Ok(ready(call, family));
    }
    if let Some((family, _)) = path.split_once("/task_get/") {
        return Ok(get(call, family));
    }
    let tasks: Result<Vec<Value>, Problem> = requested(call).iter().map(|request| live(call, request)).collect();
    Ok(Answered::json(call, &envelope(tasks?)))
}

/// A task that is not as it should be: refused with status 200.
pub(super) fn refusal(call: &Call, problem: &Problem) -> Answered {
    let refused = task(call, &call.request_id, (INVALID_FIELD, &problem.message()), &Value::Null, Value::Null);
    Answered::json(call, &envelope(vec![refused]))
}

/// What was asked for: a list of tasks, one, or a request without a body.
fn requested(call: &Call) -> Vec<Value> {
    match &call.body {
        Value::Array(tasks) => tasks.clone(),
        other => vec![other.clone()],
    }
}

fn post(call: &Call, family: &str) -> Answered {
    let jobs = requested(call).into_iter().map(|request| {
        let job = call.stack.jobs.create(family, &call.account, request, call.stack.now());
        task(call, &job.id, (CREATED, "Task Created."), &job.request, Value::Null)
    });
    Answered::json(call, &envelope(jobs.collect()))
}

fn ready(call: &Call, family: &str) -> Answered {
    let entry = |job: Job| {
        let endpoints: BTreeMap<&str, String> = ["regular", "advanced", "html"]
            .into_iter()
            .filter(|kind| !call.entry.group.at(&format!("{family}/task_get/{kind}/{}", job.id)).is_empty())
            .map(|kind| (kind, format!("{family}/task_get/{kind}/{}", job.id)))
            .collect();
        let mut entry =
            json!({ "id": job.id, "tag": job.request.get("tag"), "date_posted": "2026-06-10 12:00:00 +00:00" });
        for (kind, path) in endpoints {
            entry[format!("endpoint_{kind}")] = path.into();
        }
        entry
    };
    let result: Vec<Value> = call.stack.jobs.ready(family, call.stack.now()).into_iter().map(entry).collect();
    let task = task(call, &call.request_id, (OK, "Ok."), &Value::Null, result.into());
    Answered::json(call, &envelope(vec![task]))
}

fn get(call: &Call, family: &str) -> Answered {
    let id = call.places.first().map_or("", |(_, id)| id);
    let Some((job, stage)) = call.stack.jobs.poll(family, id, call.stack.now()) else {
        let task = task(call, id, (NOT_FOUND, "Task Not Found."), &Value::Null, Value::Null);
        return Answered::json(call, &envelope(vec![task]));
    };
    let (said, result) = match &stage {
        Stage::Waiting => ((IN_LINE, "Task In Queue."), Value::Null),
        Stage::Running => ((AT_WORK, "Task Handed."), Value::Null),
        Stage::Ended(JobEnd::Done) => ((OK, "Ok."), result(call, &job.request, items(call, 3))),
        Stage::Ended(JobEnd::Failed { message, .. }) => ((FAILED, message.as_str()), Value::Null),
        Stage::Ended(JobEnd::Cancelled) => ((FAILED + 1, "Task Cancelled."), Value::Null),
        Stage::Ended(JobEnd::Lost) => ((NOT_FOUND, "Task Not Found."), Value::Null),
        Stage::Ended(JobEnd::Odd) => ((AT_WORK + 98, "Task Pondered."), Value::Null),
    };
    Answered::json(call, &envelope(vec![task(call, &job.id, said, &job.request, result)]))
}

/// A task that is done at once, with a page of its items.
fn live(call: &Call, request: &Value) -> Result<Value, Problem> {
    let items = match call.entry.paging() {
        Some(paging) => {
            let page = Page::of(call, paging)?;
            let items = walk::items(&call.stack.config, call.entry, paging, page.offset, page.size);
            let mut scratch = Value::Null;
            page.fill(call, paging, &Value::Null, &mut scratch, items);
            // The pointers of the manifest lead into the whole answer; this is the task's part of it.
            let result = scratch.pointer("/tasks/0/result").cloned().unwrap_or_default();
            return Ok(task(call, &call.request_id, (OK, "Ok."), request, completed(call, request, result)));
        }
        None => items(call, 3),
    };
    Ok(task(call, &call.request_id, (OK, "Ok."), request, result(call, request, items)))
}

fn items(call: &Call, count: u64) -> Vec<Value> {
    let item = |number: u64| {
        let title = format!("Item {number} of {}", call.entry.name);
        json!({ "type": "item", "rank_absolute": number + 1, "title": title, "url": format!("https://example.com/{number}") })
    };
    (0..count).map(item).collect()
}

fn result(call: &Call, request: &Value, items: Vec<Value>) -> Value {
    completed(call, request, json!([{ "items": items }]))
}

/// What every result has beside its items.
fn completed(call: &Call, request: &Value, mut result: Value) -> Value {
    if let Some(Value::Object(members)) = result.get_mut(0) {
        for name in ["keyword", "target", "language_code", "location_code"] {
            if let Some(value) = request.get(name) {
                members.insert(name.to_owned(), value.clone());
            }
        }
        let count = members.get("items").and_then(Value::as_array).map_or(0, Vec::len);
        members.insert("items_count".to_owned(), count.into());
        members.insert("total_count".to_owned(), call.stack.config.items.into());
    }
    result
}

fn task(call: &Call, id: &str, (code, message): (u64, &str), request: &Value, result: Value) -> Value {
    let path: Vec<&str> = call.uri.path().split('/').skip(3).collect();
    let cost = if code == OK || code == CREATED { call.entry.price().unwrap_or_default() as f64 / 1e6 } else { 0.0 };
    json!({
        "id": id,
        "status_code": code,
        "status_message": message,
        "time": "0.1 sec.",
        "cost": cost,
        "result_count": result.as_array().map_or(0, Vec::len),
        "path": path,
        "data": request,
        "result": result,
    })
}

fn envelope(tasks: Vec<Value>) -> Value {
    let failed = tasks.iter().filter(|task| task["status_code"].as_u64().is_none_or(|code| code >= 40_000)).count();
    let cost: f64 = tasks.iter().filter_map(|task| task["cost"].as_f64()).sum();
    json!({
        "version": "0.1.20260610",
        "status_code": OK,
        "status_message": "Ok.",
        "time": "0.1 sec.",
        "cost": cost,
        "tasks_count": tasks.len(),
        "tasks_error": failed,
        "tasks": tasks,
    })
}
