//! The routes that need no key: liveness, the document, a page about it.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::header::{CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use serde_json::{Value, json};

use crate::stack::Stack;
use crate::world::time;

/// The version that the documentation showed when the facts were gathered.
const VERSION: &str = "1.0.17.0";

pub(super) async fn health(State(stack): State<Arc<Stack>>) -> Json<Value> {
    Json(json!({
        "status": "healthy",
        "version": VERSION,
        "timestamp": time::round_trip(stack.now_ms()),
    }))
}

pub(super) async fn document(State(stack): State<Arc<Stack>>, headers: HeaderMap) -> Response {
    let etag = stack.document.etag.clone();
    if has_current(&headers, &etag) {
        return (StatusCode::NOT_MODIFIED, [(ETAG, etag)]).into_response();
    }
    let headers = [(ETAG, etag), (CONTENT_TYPE, "application/json".to_owned())];
    (headers, stack.document.bytes.clone()).into_response()
}

/// Whether an `If-None-Match` names this tag; the comparison is weak, as RFC 9110 (13.1.2) wants it.
fn has_current(headers: &HeaderMap, etag: &str) -> bool {
    let tags = headers.get_all(IF_NONE_MATCH).into_iter().filter_map(|value| value.to_str().ok());
    tags.flat_map(|value| value.split(',')).any(|tag| {
        let tag = tag.trim();
        tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == etag
    })
}

pub(super) async fn swagger(State(stack): State<Arc<Stack>>) -> Html<String> {
    Html(format!(
        "<!doctype html>\n<html lang=\"en\">\n<title>Not AI, simulated</title>\n\
         <h1>Not AI, simulated ({})</h1>\n\
         <p>The document of this API is at <a href=\"/openapi/v3.json\">/openapi/v3.json</a>.\n</html>\n",
        stack.core.region
    ))
}
