//! Why a request is not answered with what it asked for, in the form that its group has for it.

use std::time::Duration;

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};

use crate::Operation;
use crate::edge::Wait;
use crate::schema::{Fault, Mistake};
use crate::shape::ErrorShape;

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Problem {
    MissingKey,
    InvalidKey,
    RevokedKey,
    ModelNotAllowed(String),
    UnknownModel(String),
    UnknownEndpoint,
    /// The path exists, the method does not.
    WrongMethod,
    /// A resource that does not exist.
    NotFound(String),
    BrokenJson(String),
    Mistake(Mistake),
    /// A value that the schema takes and the API does not.
    Invalid {
        code: &'static str,
        message: String,
    },
    /// The request contradicts another one.
    Conflict {
        code: &'static str,
        message: String,
    },
    /// What the service behind the gateway says.
    Foreign {
        status: u16,
        code: &'static str,
        message: String,
    },
    /// How long to wait.
    TooMany(Duration),
    QuotaExceeded,
    /// The price is beyond what the request allows.
    TooDear {
        estimated: u64,
        most: u64,
    },
    InvalidCostMode,
    CursorExpired,
    /// A fault that was asked for.
    Faulty(StatusCode),
}

impl Problem {
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Problem::MissingKey | Problem::InvalidKey | Problem::RevokedKey => StatusCode::UNAUTHORIZED,
            Problem::ModelNotAllowed(_) => StatusCode::FORBIDDEN,
            Problem::UnknownModel(_) | Problem::UnknownEndpoint | Problem::NotFound(_) => StatusCode::NOT_FOUND,
            Problem::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Problem::BrokenJson(_) | Problem::Mistake(_) | Problem::Invalid { .. } => StatusCode::BAD_REQUEST,
            Problem::InvalidCostMode | Problem::CursorExpired => StatusCode::BAD_REQUEST,
            Problem::Foreign { status, .. } => StatusCode::from_u16(*status).unwrap_or(StatusCode::BAD_GATEWAY),
            Problem::TooMany(_) | Problem::QuotaExceeded => StatusCode::TOO_MANY_REQUESTS,
            Problem::Conflict { .. } => StatusCode::CONFLICT,
            Problem::TooDear { .. } => StatusCode::PAYMENT_REQUIRED,
            Problem::Faulty(status) => *status,
        }
    }

    pub(crate) fn code(&self) -> &'static str {
        match self {
            Problem::MissingKey => "missing_api_key",
            Problem::InvalidKey => "invalid_api_key",
            Problem::RevokedKey => "revoked_api_key",
            Problem::ModelNotAllowed(_) => "model_not_allowed",
            Problem::UnknownModel(_) => "unknown_model",
            Problem::UnknownEndpoint | Problem::WrongMethod => "unknown_endpoint",
            Problem::NotFound(_) => "resource_not_found",
            Problem::BrokenJson(_) => "json_parse_error",
            Problem::Mistake(Mistake { fault: Fault::Missing, .. }) => "missing_parameter",
            Problem::Mistake(Mistake { fault: Fault::Type(_), .. }) => "invalid_parameter_type",
            Problem::Mistake(Mistake { fault: Fault::Value(_), .. }) | Problem::CursorExpired => "invalid_request",
            Problem::Invalid { code, .. } | Problem::Foreign { code, .. } | Problem::Conflict { code, .. } => code,
            Problem::TooMany(_) => "rate_limit_exceeded",
            Problem::QuotaExceeded => "quota_exceeded",
            Problem::TooDear { .. } => "estimated_price_exceeds_max_price",
            Problem::InvalidCostMode => "invalid_cost_mode",
            Problem::Faulty(status) => usual_code(*status),
        }
    }

    pub(crate) fn message(&self) -> String {
        match self {
            Problem::MissingKey => "No API key was sent.".to_owned(),
            Problem::InvalidKey => "The API key is not valid.".to_owned(),
            Problem::RevokedKey => "The API key has been revoked.".to_owned(),
            Problem::ModelNotAllowed(model) => format!("This key may not use the model {model}."),
            Problem::UnknownModel(model) => format!("There is no model {model} here."),
            Problem::UnknownEndpoint => "There is no such endpoint.".to_owned(),
            Problem::WrongMethod => "The endpoint does not take this method.".to_owned(),
            Problem::NotFound(what) => format!("There is no {what}."),
            Problem::BrokenJson(why) => format!("The body is not JSON: {why}."),
            Problem::Mistake(Mistake { place, fault }) => match fault {
                Fault::Missing => format!("{place} is missing."),
                Fault::Type(expected) => format!("{place} must be {expected}."),
                Fault::Value(why) => format!("{place} {why}."),
            },
            Problem::Invalid { message, .. } | Problem::Foreign { message, .. } | Problem::Conflict { message, .. } => {
                message.clone()
            }
            Problem::TooMany(_) => "Too many requests.".to_owned(),
            Problem::QuotaExceeded => "The spend cap of this key is reached.".to_owned(),
            Problem::TooDear { estimated, most } => {
                format!("The call would cost {estimated} micro-USD, and may cost {most}.")
            }
            Problem::InvalidCostMode => "X-AISA-Cost-Mode knows only quote.".to_owned(),
            Problem::CursorExpired => "The cursor has expired.".to_owned(),
            Problem::Faulty(status) => format!("A fault was asked for: {status}."),
        }
    }

    /// The answer, in the form that the operation declares for this status, or else in that of the gateway.
    pub(crate) fn respond(&self, operation: Option<Operation>, request_id: &str) -> Response {
        let status = self.status();
        let shape = match self {
            Problem::TooDear { .. } | Problem::Conflict { .. } => ErrorShape::Budget,
            _ => ErrorShape::of(operation, status.as_u16()),
        };
        let body = shape.body(status.as_u16(), self.code(), &self.message(), request_id);
        let mut response = (status, Json(body)).into_response();
        match self {
            Problem::TooMany(wait) => drop(response.extensions_mut().insert(Wait(Some(*wait)))),
            Problem::QuotaExceeded => drop(response.extensions_mut().insert(Wait(None))),
            _ => {}
        }
        if status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

/// The code that a status has where nothing else is known.
fn usual_code(status: StatusCode) -> &'static str {
    match status.as_u16() {
        401 => "invalid_api_key",
        402 => "insufficient_wallet_balance",
        403 => "insufficient_permissions",
        404 => "resource_not_found",
        409 => "request_in_progress",
        422 => "unsupported_parameter",
        429 => "rate_limit_exceeded",
        500 => "internal_error",
        502 => "gateway_error",
        503 => "upstream_unavailable",
        504 => "upstream_timeout",
        400..500 => "invalid_request",
        _ => "gateway_error",
    }
}
