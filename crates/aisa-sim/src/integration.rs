//! Jobs of integrations, as the later documentation has them: `POST` makes one, once for each idempotency key, `GET`
//! looks at it, `POST .../cancel` calls it off as long as it waits in line.

use axum::Json;
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};

use crate::account::Account;
use crate::answer::Answered;
use crate::jobs::{Conflict, Job, JobEnd, Stage};
use crate::price::Price;
use crate::problem::Problem;
use crate::schema::{Fault, Mistake};
use crate::stack::Stack;

const BASE: &str = "/apis/v1/";

/// Those that work in the background.
const ENDPOINTS: [&str; 4] = ["exa/agent/runs", "firecrawl/crawl", "firecrawl/batch-scrape", "oxylabs/llm"];

/// Micro-USD for a job; the price is the simulator's own choice.
const PRICE: u64 = 5_000;

/// Letters of an idempotency key, at most.
const LONGEST_KEY: usize = 191;

/// The answer, if it is one of these routes.
pub(crate) fn answer(
    stack: &Stack,
    account: &Account,
    head: &Parts,
    body: &Result<Value, Problem>,
) -> Option<Result<Answered, Problem>> {
    let path = head.uri.path().strip_prefix(BASE)?;
    let endpoint = ENDPOINTS.into_iter().find(|endpoint| path.starts_with(endpoint))?;
    let rest: Vec<&str> = path[endpoint.len()..].split('/').skip(1).collect();
    let jobs = Endpoint { stack, account, name: endpoint };
    Some(match (&head.method, &rest[..]) {
        (&Method::POST, []) => body.clone().and_then(|body| jobs.create(head, body)),
        (&Method::GET, []) => Ok(jobs.list()),
        (&Method::GET, [id]) => jobs.get(id),
        (&Method::POST, [id, "cancel"]) => jobs.cancel(id),
        (_, [] | [_] | [_, "cancel"]) => Err(Problem::WrongMethod),
        _ => return None,
    })
}

struct Endpoint<'a> {
    stack: &'a Stack,
    account: &'a Account,
    name: &'static str,
}

impl Endpoint<'_> {
    fn create(&self, head: &Parts, body: Value) -> Result<Answered, Problem> {
        let wrong = |fault| Problem::Mistake(Mistake { place: "Idempotency-Key".to_owned(), fault });
        let key = head.headers.get("idempotency-key").ok_or_else(|| wrong(Fault::Missing))?;
        let key = key.to_str().ok().filter(|key| (1..=LONGEST_KEY).contains(&key.len()));
        let key = key.ok_or_else(|| wrong(Fault::Value("is not of 1 to 191 characters".to_owned())))?;
        let made = self.stack.jobs.create_once(self.name, self.account, key, body, self.stack.now());
        let job = made.map_err(|Conflict| Problem::Conflict {
            code: "idempotency_conflict",
            message: "The idempotency key was used for another request.".to_owned(),
        })?;
        let mut response = (StatusCode::ACCEPTED, Json(self.body(&job, &Stage::Waiting))).into_response();
        if let Ok(location) = HeaderValue::try_from(format!("{BASE}{}/{}", self.name, job.id)) {
            response.headers_mut().insert(header::LOCATION, location);
        }
        Ok(free(response))
    }

    fn list(&self) -> Answered {
        let jobs = self.stack.jobs.all(self.name, self.account, self.stack.now());
        let data: Vec<Value> = jobs.iter().map(|(job, stage)| self.body(job, stage)).collect();
        free(Json(json!({ "object": "list", "data": data })).into_response())
    }

    fn get(&self, id: &str) -> Result<Answered, Problem> {
        let found = self.stack.jobs.poll(self.name, id, self.stack.now());
        let found = found.filter(|(_, stage)| *stage != Stage::Ended(JobEnd::Lost));
        let (job, stage) = found.ok_or_else(|| unknown(id))?;
        let is_new = stage == Stage::Ended(JobEnd::Done) && !job.fetched;
        let response = Json(self.body(&job, &stage)).into_response();
        Ok(Answered { response, price: if is_new { Price::Told(PRICE) } else { Price::Nothing }, tokens: 0 })
    }

    fn cancel(&self, id: &str) -> Result<Answered, Problem> {
        let (job, can) = self.stack.jobs.cancel(self.name, id, self.stack.now()).ok_or_else(|| unknown(id))?;
        if !can {
            let message = "The job is no longer in line.".to_owned();
            return Err(Problem::Conflict { code: "job_not_cancellable", message });
        }
        Ok(free(Json(self.body(&job, &Stage::Ended(JobEnd::Cancelled))).into_response()))
    }

    fn body(&self, job: &Job, stage: &Stage) -> Value {
        let now = DateTime::<Utc>::from(self.stack.core.clock.date());
        let age = self.stack.now().saturating_sub(job.created);
        let created = now - chrono::Duration::from_std(age).unwrap_or_default();
        let time = |time: DateTime<Utc>| time.to_rfc3339_opts(SecondsFormat::Millis, true);
        let status = match stage {
            Stage::Waiting => "queued",
            Stage::Running => "running",
            Stage::Ended(JobEnd::Done) => "completed",
            Stage::Ended(JobEnd::Failed { .. } | JobEnd::Lost) => "failed",
            Stage::Ended(JobEnd::Cancelled) => "cancelled",
            Stage::Ended(JobEnd::Odd) => "pondering",
        };
        let is_done = *stage == Stage::Ended(JobEnd::Done);
        let error = match stage {
            Stage::Ended(JobEnd::Failed { code, message }) => json!({ "code": code, "message": message }),
            _ => Value::Null,
        };
        json!({
            "id": job.id,
            "object": "integration_async_job",
            "endpoint": self.name,
            "status": status,
            "createdAt": time(created),
            "completedAt": if matches!(stage, Stage::Ended(_)) { time(now).into() } else { Value::Null },
            "pricing": {
                "currency": "USD",
                "authorizedMicrosUSD": PRICE,
                "finalMicrosUSD": if is_done { PRICE.into() } else { Value::Null },
                "billingMode": "fixed",
            },
            "output": if is_done { json!({ "request": job.request, "pages": 3 }) } else { Value::Null },
            "outputExpired": false,
            "error": error,
        })
    }
}

fn unknown(id: &str) -> Problem {
    Problem::NotFound(format!("job {id}"))
}

fn free(response: Response) -> Answered {
    Answered { response, price: Price::Nothing, tokens: 0 }
}
