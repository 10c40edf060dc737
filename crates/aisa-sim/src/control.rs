//! The routes beside those of [`simulator::admin`]: what is AIsa's alone.
//!
//! | | |
//! |---|---|
//! | `GET /_sim/replies` | the [`ReplyRule`]s, and how often each has been followed |
//! | `PUT /_sim/replies` | other rules: one or a list of them; the counters start again |
//! | `DELETE /_sim/replies` | no rules: models say what fits the request |
//! | `GET /_sim/jobs` | the [`JobScript`], and how many jobs there have been |
//! | `PUT /_sim/jobs` | another script; what it leaves out stays |
//! | `DELETE /_sim/jobs` | jobs end well, and when they did at the start |

use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};
use simulator::admin::refused;

use crate::stack::Stack;
use crate::{JobScript, ReplyRule};

/// These routes.
pub(crate) fn router() -> Router<Arc<Stack>> {
    Router::new()
        .route("/_sim/replies", get(replies).put(set_replies).delete(clear_replies))
        .route("/_sim/jobs", get(jobs).put(set_jobs).delete(clear_jobs))
}

async fn replies(State(stack): State<Arc<Stack>>) -> Json<Value> {
    Json(json!({ "replies": stack.replies.status() }))
}

async fn set_replies(State(stack): State<Arc<Stack>>, body: String) -> Response {
    match ReplyRule::parse(&body).and_then(|rules| stack.replies.set(rules)) {
        Ok(()) => replies(State(stack)).await.into_response(),
        Err(invalid) => refused("INVALID_REPLIES", &invalid),
    }
}

async fn clear_replies(State(stack): State<Arc<Stack>>) -> Json<Value> {
    stack.replies.clear();
    replies(State(stack)).await
}

async fn jobs(State(stack): State<Arc<Stack>>) -> Json<Value> {
    Json(stack.jobs.told())
}

async fn set_jobs(State(stack): State<Arc<Stack>>, body: String) -> Response {
    match JobScript::parse(&body) {
        Ok(script) => {
            stack.jobs.follow(script);
            jobs(State(stack)).await.into_response()
        }
        Err(invalid) => refused("INVALID_JOBS", &invalid),
    }
}

async fn clear_jobs(State(stack): State<Arc<Stack>>) -> Json<Value> {
    stack.jobs.forget_script();
    jobs(State(stack)).await
}
