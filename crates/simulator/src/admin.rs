//! The routes that are no part of an API: what a test changes and reads while a program runs.
//!
//! They are on the ports of the servers, which are on loopback only; they need no key, are neither counted nor
//! logged, and no fault happens to them. What makes no sense is answered with 400 and with the place of what is wrong.
//!
//! | | |
//! |---|---|
//! | `GET /_sim/faults` | the rules, and how often each has been met |
//! | `PUT /_sim/faults` | other rules: one or a list of them, as JSON; the counters start again |
//! | `DELETE /_sim/faults` | no rules |
//! | `POST /_sim/keys` | 201 and `{"key": "..."}`: a new key, with the options in the body; without a body, the usual ones |
//! | `GET /_sim/keys/KEY` | what is known of a key: its options, what it has used |
//! | `DELETE /_sim/keys/KEY` | 204, and the key is taken back |
//! | `GET /_sim/log` | the last requests that were answered, the oldest first: each attempt of a client is one |
//! | `GET /_sim/stats` | what the server has counted |
//!
//! A simulator may have more of them.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::fault::FaultRule;
use crate::{Api, Invalid};

const PREFIX: &str = "/_sim/";

/// Whether a path is one of these.
pub(crate) fn is_for(path: &str) -> bool {
    path.starts_with(PREFIX)
}

/// These routes, to be merged into those of the API behind everything that happens to them.
pub fn router<A: Api>() -> Router<Arc<A>> {
    Router::new()
        .route("/_sim/faults", get(faults::<A>).put(set_faults::<A>).delete(clear_faults::<A>))
        .route("/_sim/keys", post(mint_key::<A>))
        .route("/_sim/keys/{key}", get(key::<A>).delete(revoke_key::<A>))
        .route("/_sim/log", get(log::<A>))
        .route("/_sim/stats", get(async |State(api): State<Arc<A>>| Json(api.stats())))
        .route("/_sim/{*rest}", get(async |State(api): State<Arc<A>>| api.unknown_route()))
}

/// The answer to input that makes no sense, under a code of this name: 400.
pub fn refused(code: &str, invalid: &Invalid) -> Response {
    failed(StatusCode::BAD_REQUEST, code, &invalid.to_string())
}

fn failed(status: StatusCode, code: &str, message: &str) -> Response {
    (status, Json(json!({ "error": { "code": code, "message": message } }))).into_response()
}

async fn faults<A: Api>(State(api): State<Arc<A>>) -> Json<Value> {
    Json(json!({ "faults": api.core().faults.status() }))
}

async fn set_faults<A: Api>(State(api): State<Arc<A>>, body: String) -> Response {
    match FaultRule::parse(&body).and_then(|rules| api.core().faults.set(rules)) {
        Ok(()) => faults(State(api)).await.into_response(),
        Err(invalid) => refused("INVALID_FAULTS", &invalid),
    }
}

async fn clear_faults<A: Api>(State(api): State<Arc<A>>) -> Json<Value> {
    api.core().faults.clear();
    faults(State(api)).await
}

async fn mint_key<A: Api>(State(api): State<Arc<A>>, body: String) -> Response {
    let options = if body.trim().is_empty() { "{}" } else { &body };
    match api.mint_key(options) {
        Ok(key) => (StatusCode::CREATED, Json(json!({ "key": key }))).into_response(),
        Err(invalid) => refused("INVALID_KEY_OPTIONS", &invalid),
    }
}

async fn key<A: Api>(State(api): State<Arc<A>>, Path(key): Path<String>) -> Response {
    api.key(&key).map_or_else(unknown_key, |known| Json(known).into_response())
}

async fn revoke_key<A: Api>(State(api): State<Arc<A>>, Path(key): Path<String>) -> Response {
    if api.revoke_key(&key) { StatusCode::NO_CONTENT.into_response() } else { unknown_key() }
}

/// Does not say which: it may be a real one that somebody has sent to the wrong place.
fn unknown_key() -> Response {
    failed(StatusCode::NOT_FOUND, "UNKNOWN_KEY", "no such key was made here")
}

async fn log<A: Api>(State(api): State<Arc<A>>) -> Json<Value> {
    let log = &api.core().log;
    Json(json!({ "total": log.total(), "requests": log.recent() }))
}
