//! The routes that are no part of an API: what a test changes and reads while a program runs.
//!
//! They are on the ports of the servers, which are on loopback only; they need no key, are neither counted nor
//! logged, and no fault happens to them.
//!
//! | | |
//! |---|---|
//! | `GET /_sim/faults` | the rules, and how often each has been met |
//! | `PUT /_sim/faults` | other rules: one or a list of them, as JSON; the counters start again |
//! | `DELETE /_sim/faults` | no rules |
//! | `GET /_sim/stats` | what the server has counted |

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::Api;
use crate::fault::{FaultRule, InvalidFaults};

const PREFIX: &str = "/_sim/";

/// Whether a path is one of these.
pub(crate) fn is_for(path: &str) -> bool {
    path.starts_with(PREFIX)
}

/// These routes, to be merged into those of the API behind everything that happens to them.
pub fn router<A: Api>() -> Router<Arc<A>> {
    Router::new()
        .route("/_sim/faults", get(faults::<A>).put(set_faults::<A>).delete(clear_faults::<A>))
        .route("/_sim/stats", get(async |State(api): State<Arc<A>>| Json(api.stats())))
        .route("/_sim/{*rest}", get(async |State(api): State<Arc<A>>| api.unknown_route()))
}

async fn faults<A: Api>(State(api): State<Arc<A>>) -> Json<Value> {
    Json(json!({ "faults": api.core().faults.status() }))
}

async fn set_faults<A: Api>(State(api): State<Arc<A>>, body: String) -> Response {
    match FaultRule::parse(&body).and_then(|rules| api.core().faults.set(rules)) {
        Ok(()) => faults(State(api)).await.into_response(),
        Err(invalid) => refused(&invalid),
    }
}

async fn clear_faults<A: Api>(State(api): State<Arc<A>>) -> Json<Value> {
    api.core().faults.clear();
    faults(State(api)).await
}

fn refused(invalid: &InvalidFaults) -> Response {
    let error = json!({ "error": { "code": "INVALID_FAULTS", "message": invalid.to_string() } });
    (StatusCode::BAD_REQUEST, Json(error)).into_response()
}
