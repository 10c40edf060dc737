//! Everything that is not a success: the error envelope and its statuses.
//!
//! Only `INVALID_API_KEY` and its message are documented. All other codes and messages here are **the
//! simulator's own choice**: a client must treat codes as an open set and messages as opaque.

use axum::Json;
use axum::http::header::{ALLOW, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// Why a request is not answered with what it asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Problem {
    /// No key, or none that this region knows. `early`: turned away before any key was looked up.
    Unauthorized { early: bool },
    /// A parameter that cannot be understood.
    Invalid { field: &'static str, message: String },
    /// A resource that does not exist, or that the plan's history window hides.
    NotFound { what: &'static str },
    /// The route exists, the method does not.
    MethodNotAllowed,
    /// A cursor that leads nowhere any more.
    CursorExpired,
    /// A fault that was asked for.
    Faulty(StatusCode),
    /// More requests than the plan allows.
    TooMany,
    /// A defect of the simulator itself.
    Broken,
}

impl Problem {
    pub(crate) fn invalid(field: &'static str, message: impl Into<String>) -> Self {
        Problem::Invalid { field, message: message.into() }
    }

    fn status(&self) -> StatusCode {
        match self {
            Problem::Unauthorized { .. } => StatusCode::UNAUTHORIZED,
            Problem::Invalid { .. } => StatusCode::BAD_REQUEST,
            Problem::NotFound { .. } => StatusCode::NOT_FOUND,
            Problem::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Problem::CursorExpired => StatusCode::BAD_REQUEST,
            Problem::Faulty(status) => *status,
            Problem::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Problem::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn text(&self) -> (&'static str, String) {
        match self {
            Problem::Unauthorized { .. } => {
                ("INVALID_API_KEY", "The presented API key is missing, malformed, or unknown.".to_owned())
            }
            Problem::Invalid { message, .. } => ("VALIDATION_ERROR", message.clone()),
            Problem::NotFound { what } => ("NOT_FOUND", format!("The {what} does not exist.")),
            Problem::MethodNotAllowed => ("METHOD_NOT_ALLOWED", "The API is read-only: use GET.".to_owned()),
            Problem::CursorExpired => ("CURSOR_EXPIRED", "The cursor has expired.".to_owned()),
            Problem::Faulty(StatusCode::TOO_MANY_REQUESTS) => Problem::TooMany.text(),
            Problem::Faulty(status) => ("SIMULATED_FAULT", format!("A fault was asked for: {status}.")),
            Problem::TooMany => ("RATE_LIMIT_EXCEEDED", "The plan's requests per minute are spent.".to_owned()),
            Problem::Broken => ("INTERNAL_ERROR", "The simulator failed; this is its defect.".to_owned()),
        }
    }

    fn body(&self) -> Value {
        let (code, message) = self.text();
        let field = match self {
            Problem::Invalid { field, .. } => Some(*field),
            Problem::CursorExpired => Some("cursor"),
            _ => None,
        };
        match field {
            Some(field) => {
                json!({ "error": { "code": code, "message": message, "details": { "field": field } } })
            }
            None => json!({ "error": { "code": code, "message": message } }),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = (self.status(), Json(self.body())).into_response();
        match self {
            Problem::Unauthorized { early: true } => {
                response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
            }
            Problem::MethodNotAllowed => {
                response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET"));
            }
            _ => {}
        }
        response
    }
}
