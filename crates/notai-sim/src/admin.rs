//! The routes that are no part of the API: what a test changes and reads while a program runs.
//!
//! They are on the ports of both regions, which are on loopback only; they need no key, are neither counted
//! nor logged, and no fault happens to them.
//!
//! | | |
//! |---|---|
//! | `GET /_sim/faults` | the rules, and how often each has been met |
//! | `PUT /_sim/faults` | other rules: one or a list of them, as JSON; the counters start again |
//! | `DELETE /_sim/faults` | no rules |
//! | `GET /_sim/stats` | requests answered and turned away by the region of this port |

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::envelope::Problem;
use crate::fault::{FaultRule, InvalidFaults};
use crate::limit::Limiter;
use crate::stack::Stack;

const PREFIX: &str = "/_sim/";

/// Whether a path is one of these.
pub(crate) fn is_for(path: &str) -> bool {
    path.starts_with(PREFIX)
}

pub(crate) fn router() -> Router<Arc<Stack>> {
    Router::new()
        .route("/_sim/faults", get(faults).put(set_faults).delete(clear_faults))
        .route("/_sim/stats", get(stats))
        .route("/_sim/{*rest}", get(async || Problem::NotFound { what: "route" }))
}

async fn faults(State(stack): State<Arc<Stack>>) -> Json<Value> {
    Json(json!({ "faults": stack.faults.status() }))
}

async fn set_faults(State(stack): State<Arc<Stack>>, body: String) -> Response {
    match FaultRule::parse(&body).and_then(|rules| stack.faults.set(rules)) {
        Ok(()) => faults(State(stack)).await.into_response(),
        Err(invalid) => refused(&invalid),
    }
}

async fn clear_faults(State(stack): State<Arc<Stack>>) -> Json<Value> {
    stack.faults.clear();
    faults(State(stack)).await
}

async fn stats(State(stack): State<Arc<Stack>>) -> Json<Value> {
    Json(json!({
        "region": stack.region,
        "requests": stack.log.total(),
        "rejected": stack.limiter.as_ref().map_or(0, Limiter::rejected),
    }))
}

fn refused(invalid: &InvalidFaults) -> Response {
    let error = json!({ "error": { "code": "INVALID_FAULTS", "message": invalid.to_string() } });
    (StatusCode::BAD_REQUEST, Json(error)).into_response()
}
