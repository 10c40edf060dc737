//! The routes that are no part of an API: what a test changes and reads while a program runs.
//!
//! They are on the ports of the servers, which are on loopback only; they need no key, are neither counted nor
//! logged, and no fault happens to them. What makes no sense is answered with 400 and with the place of what is wrong.
//! What a web page in a browser on this machine sends is answered with 403: a request that has an `Origin`, or whose
//! `Host` is not this machine.
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

use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::http::header::{HOST, ORIGIN};
use axum::middleware::Next;
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

/// Keeps web pages from these routes, also from those that a simulator has beside the ones here.
pub(crate) async fn guard(request: Request, next: Next) -> Response {
    match is_for(request.uri().path()).then(|| intrusion(&request)).flatten() {
        Some((code, message)) => failed(StatusCode::FORBIDDEN, code, message),
        None => next.run(request).await,
    }
}

/// Why a request may be that of a web page, which names itself, or has been made to believe by DNS that this is its server.
fn intrusion(request: &Request) -> Option<(&'static str, &'static str)> {
    if request.headers().contains_key(ORIGIN) {
        return Some(("FORBIDDEN_ORIGIN", "the request has an `Origin`, and web pages may not control a simulator"));
    }
    let mut hosts = request.headers().get_all(HOST).iter().map(|host| host.to_str().unwrap_or_default());
    let named = request.uri().authority().is_none_or(|authority| is_loopback(authority.as_str()));
    let is_ours = named && hosts.next().is_some_and(is_loopback) && hosts.all(is_loopback);
    let why =
        "the `Host` of the request is neither an address of loopback nor `localhost`; use the address of the simulator";
    (!is_ours).then_some(("FORBIDDEN_HOST", why))
}

/// Whether a host, with or without a port, is this machine whatever DNS says.
fn is_loopback(host: &str) -> bool {
    let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    let name = host.rsplit_once(':').filter(|(_, port)| is_port(port)).map_or(host, |(name, _)| name);
    match name.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
        Some(address) => address.parse::<Ipv6Addr>().is_ok_and(|address| address.to_canonical().is_loopback()),
        None => {
            name.eq_ignore_ascii_case("localhost")
                || name.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    type Headers = &'static [(&'static str, &'static str)];

    #[test]
    fn requests_of_web_pages_are_told_apart() {
        const HOST: Option<&str> = Some("FORBIDDEN_HOST");
        const ORIGIN: Option<&str> = Some("FORBIDDEN_ORIGIN");
        let rows: [(&str, Headers, Option<&str>); 25] = [
            ("/", &[("host", "127.0.0.1:8083")], None),
            ("/", &[("host", "127.0.0.1")], None),
            ("/", &[("host", "127.8.9.10:1")], None),
            ("/", &[("host", "localhost")], None),
            ("/", &[("host", "LocalHost:65535")], None),
            ("/", &[("host", "[::1]")], None),
            ("/", &[("host", "[::1]:8083")], None),
            ("/", &[("host", "[::ffff:127.0.0.1]:8083")], None),
            ("http://127.0.0.1:8083/", &[("host", "127.0.0.1:8083")], None),
            ("/", &[], HOST),
            ("/", &[("host", "")], HOST),
            ("/", &[("host", "evil.example")], HOST),
            ("/", &[("host", "evil.example:8083")], HOST),
            ("/", &[("host", "127.0.0.1.evil.example")], HOST),
            ("/", &[("host", "localhost.evil.example:8083")], HOST),
            ("/", &[("host", "localhost:8083.evil.example")], HOST),
            ("/", &[("host", "localhost@evil.example")], HOST),
            ("/", &[("host", "192.168.0.1:8083")], HOST),
            ("/", &[("host", "0.0.0.0:8083")], HOST),
            ("/", &[("host", "[2001:db8::1]:8083")], HOST),
            ("/", &[("host", "localhost"), ("host", "evil.example")], HOST),
            ("http://evil.example/", &[("host", "127.0.0.1")], HOST),
            ("/", &[("host", "127.0.0.1"), ("origin", "http://evil.example")], ORIGIN),
            ("/", &[("host", "127.0.0.1"), ("origin", "http://127.0.0.1")], ORIGIN),
            ("/", &[("host", "127.0.0.1"), ("origin", "null")], ORIGIN),
        ];
        for (target, headers, expected) in rows {
            let mut request = Request::builder().uri(target);
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            let request = request.body(Body::empty()).unwrap();
            assert_eq!(intrusion(&request).map(|(code, _)| code), expected, "{target} {headers:?}");
        }
    }
}
