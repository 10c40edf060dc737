//! The routes, one file for each tag of the document.

mod analytics;
mod courses;
mod integration;
mod public;
mod sessions;
mod stats;
mod usage;
mod users;

use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::get;

use simulator::admin;

use crate::edge::edge;
use crate::envelope::Problem;
use crate::stack::Stack;

/// Everything that one region serves.
pub(crate) fn router(stack: Arc<Stack>) -> Router {
    Router::new()
        .route("/health", get(public::health))
        .route("/openapi/v3.json", get(public::document))
        .route("/swagger", get(public::swagger))
        .route("/v1/analytics", get(analytics::get))
        .route("/v1/courses", get(courses::list))
        .route("/v1/integration", get(integration::get))
        .route("/v1/sessions", get(sessions::list))
        .route("/v1/sessions/{sessionId}", get(sessions::get))
        .route("/v1/sessions/{sessionId}/details", get(sessions::details))
        .route("/v1/sessions/{sessionId}/events", get(sessions::events))
        .route("/v1/stats", get(stats::get))
        .route("/v1/usage", get(usage::get))
        .route("/v1/users", get(users::list))
        .route("/v1/users/{userId}/sessions", get(users::sessions))
        .fallback(async || Problem::NotFound { what: "route" })
        .method_not_allowed_fallback(async || Problem::MethodNotAllowed)
        .layer(from_fn_with_state(Arc::clone(&stack), edge))
        .merge(admin::router())
        .with_state(stack)
}
