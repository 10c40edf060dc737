//! What AIsa answers beside its documents: models, the account, and videos by the route of the later documentation.
//! Jobs of integrations have a file of their own.

use axum::Json;
use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum::response::IntoResponse as _;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::account::Account;
use crate::answer::Answered;
use crate::jobs::{JobEnd, Stage};
use crate::price::Price;
use crate::problem::Problem;
use crate::schema::{Fault, Mistake};
use crate::stack::Stack;
use crate::{integration, models};

const VIDEO: &str = "current video";

/// The answer, if it is one of these routes.
pub(crate) fn answer(
    stack: &Stack,
    account: &Account,
    head: &Parts,
    body: &Result<Value, Problem>,
) -> Option<Result<Answered, Problem>> {
    if let Some(answered) = integration::answer(stack, account, head, body) {
        return Some(answered);
    }
    let segments: Vec<&str> = head.uri.path().strip_prefix("/v1/")?.split('/').collect();
    let found = match (&head.method, &segments[..]) {
        (&Method::GET, ["models"]) => {
            let data: Vec<Value> = models::all(&stack.config.models).into_iter().map(model).collect();
            Ok((StatusCode::OK, json!({ "object": "list", "data": data })))
        }
        (&Method::GET, ["models", id]) => {
            let id = percent_decode_str(id).decode_utf8_lossy();
            match models::all(&stack.config.models).contains(&&*id) {
                true => Ok((StatusCode::OK, model(&id))),
                false => Err(Problem::UnknownModel(id.into_owned())),
            }
        }
        (&Method::GET, ["credits", "balance"]) => Ok((StatusCode::OK, balance(stack, account))),
        (&Method::POST, ["video", "generations"]) => body.clone().and_then(|body| create(stack, account, body)),
        (&Method::GET, ["video", "generations", id]) => get(stack, id),
        _ => return None,
    };
    Some(found.map(|(status, body)| Answered {
        response: (status, Json(body)).into_response(),
        price: Price::Nothing,
        tokens: 0,
    }))
}

fn model(id: &str) -> Value {
    json!({ "id": id, "object": "model", "created": 1_780_272_000, "owned_by": "aisa" })
}

fn balance(stack: &Stack, account: &Account) -> Value {
    const WALLET: u64 = 2_000_000;
    let left = WALLET.saturating_sub(account.spent());
    json!({
        "currency": "USD",
        "account_balance_micros_usd": left,
        "available_balance_micros_usd": account.left().map_or(left, |cap| cap.min(left)),
        "go_to_market_balance_micros_usd": 0,
        "api_key": {
            "unlimited": account.left().is_none(),
            "remaining_micros_usd": account.left().unwrap_or(0),
            "used_micros_usd": account.spent(),
        },
        "as_of": chrono::DateTime::<chrono::Utc>::from(stack.core.clock.date()).to_rfc3339(),
    })
}

fn create(stack: &Stack, account: &Account, body: Value) -> Result<(StatusCode, Value), Problem> {
    let Some(model) = body.get("model").and_then(Value::as_str).map(str::to_owned) else {
        return Err(Problem::Mistake(Mistake { place: "model".to_owned(), fault: Fault::Missing }));
    };
    let job = stack.jobs.create(VIDEO, account, body, stack.now());
    let body = json!({
        "id": format!("video_task_{}", job.id), "object": "video.generation.task", "status": "pending", "model": model,
        "created_at": stack.unix(job.created),
    });
    Ok((StatusCode::ACCEPTED, body))
}

fn get(stack: &Stack, id: &str) -> Result<(StatusCode, Value), Problem> {
    let found = id.strip_prefix("video_task_").and_then(|id| stack.jobs.poll(VIDEO, id, stack.now()));
    let found = found.filter(|(_, stage)| *stage != Stage::Ended(JobEnd::Lost));
    let (job, stage) = found.ok_or_else(|| Problem::NotFound(format!("video task {id}")))?;
    let (status, progress) = match &stage {
        Stage::Waiting => ("pending", "0%"),
        Stage::Running => ("processing", "50%"),
        Stage::Ended(JobEnd::Done) => ("completed", "100%"),
        Stage::Ended(JobEnd::Failed { .. } | JobEnd::Lost) => ("failed", "50%"),
        Stage::Ended(JobEnd::Cancelled) => ("cancelled", "50%"),
        Stage::Ended(JobEnd::Odd) => ("pondering", "50%"),
    };
    let mut body = json!({
        "id": id, "object": "video.generation.task", "status": status, "progress": progress, "model": job.request["model"],
        "created_at": stack.unix(job.created),
    });
    match stage {
        Stage::Ended(JobEnd::Done) => {
            body["result"] = json!({ "output": { "video_url": format!("https://example.com/videos/{}.mp4", job.id) } });
        }
        Stage::Ended(JobEnd::Failed { code, message }) => body["error"] = json!({ "code": code, "message": message }),
        _ => {}
    }
    Ok((StatusCode::OK, body))
}
