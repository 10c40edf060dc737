//! The forms that errors come in: AIsa passes on what the services behind it say, each in its own way.

use serde_json::{Value, json};
use simulator::Fault;

use crate::Operation;
use crate::schema::member_schema;

/// A form of an error. Those with another status than the failure has say so.
///
/// A rule makes any of them happen to any request, whatever the operation declares:
///
/// ```
/// use aisa_sim::{Config, ErrorShape, FaultRule};
///
/// let fault = ErrorShape::Scholar.fault(400, "invalid_request", "query is missing");
/// let config = Config::default().with_faults(vec![FaultRule::new(fault).times(1)]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorShape {
    /// `{"error": {"type", "code", "message", "request_id"}}`: that of the gateway.
    Gateway,
    /// `{"error": "Bad Request", "message"}`: financial data and prediction markets.
    Pair,
    /// `{"error", "code": 400, "details"}`: scholar.
    Scholar,
    /// `{"error": {"code": 400, "message", "status": "INVALID_ARGUMENT"}}`: Gemini.
    Google,
    /// `{"name", "message"}`, for a 400 `{"name", "errors"}`: AgentMail.
    AgentMail,
    /// `{"error", "required"}`: candlesticks.
    Required,
    /// `{"error", "message", "docs"}`: a notice about an offset that is no longer taken.
    Notice,
    /// `{"code", "error": "text", "request_id"}`: keys, in the later documentation.
    Flat,
    /// `{"error": "text"}`: parameters, in the later documentation.
    Text,
    /// `{"error": {"code", "message", "retryable": false}}`: budgets and idempotency, in the later documentation.
    Budget,
    /// `{"error": {"code", "message", "request_id", "retryable": true}}`: billing, in the later documentation.
    Billing,
    /// `{"type": "error", "error": {"type", "message"}}`: what speaks Anthropic's language.
    Anthropic,
    /// Status 200 and `{"status_code": 40000, "tasks": [{"status_code": 40501}]}`: DataForSEO.
    DataForSeo,
    /// Status 200 and `{"code", "msg", "status": "error", "data": null}`: what relays to Twitter.
    Relay,
    /// Status 200 and `{"output": {"task_status": "FAILED", "code", "message"}}`: a video that came to nothing.
    VideoTask,
    /// A challenge to pay, `application/problem+json` with `WWW-Authenticate: Payment`; it should be a 402.
    Payment,
    /// A page of HTML: a service that is broken itself.
    Html,
}

impl ErrorShape {
    /// All of them.
    pub const ALL: [ErrorShape; 17] = [
        ErrorShape::Gateway,
        ErrorShape::Pair,
        ErrorShape::Scholar,
        ErrorShape::Google,
        ErrorShape::AgentMail,
        ErrorShape::Required,
        ErrorShape::Notice,
        ErrorShape::Flat,
        ErrorShape::Text,
        ErrorShape::Budget,
        ErrorShape::Billing,
        ErrorShape::Anthropic,
        ErrorShape::DataForSeo,
        ErrorShape::Relay,
        ErrorShape::VideoTask,
        ErrorShape::Payment,
        ErrorShape::Html,
    ];

    /// The form that an operation declares for a status; that of the gateway where it declares none, for then
    /// the request did not get past it.
    pub(crate) fn of(operation: Option<Operation>, status: u16) -> ErrorShape {
        let declared = operation.and_then(|Operation(entry)| {
            let schema = entry.error(status)?;
            member_schema(entry.document(), schema, "")?.get("properties")?.as_object()
        });
        let Some(declared) = declared else { return ErrorShape::Gateway };
        let has = |name: &str| declared.contains_key(name);
        match operation.map(|operation| operation.group()) {
            Some("gemini") => ErrorShape::Google,
            _ if has("required") => ErrorShape::Required,
            _ if has("docs") => ErrorShape::Notice,
            _ if has("details") => ErrorShape::Scholar,
            _ if has("name") => ErrorShape::AgentMail,
            _ if has("error") && has("message") => ErrorShape::Pair,
            _ => ErrorShape::Gateway,
        }
    }

    /// The body.
    pub fn body(self, status: u16, code: &str, message: &str, request_id: &str) -> Value {
        match self {
            ErrorShape::Gateway => {
                let kind = kind(status, code);
                json!({ "error": { "type": kind, "code": code, "message": message, "request_id": request_id } })
            }
            ErrorShape::Pair => json!({ "error": phrase(status), "message": message }),
            ErrorShape::Scholar => json!({ "error": phrase(status), "code": status, "details": message }),
            ErrorShape::Google => {
                json!({ "error": { "code": status, "message": message, "status": google_status(status) } })
            }
            ErrorShape::AgentMail if status == 400 => {
                json!({ "name": "ValidationError", "errors": [{ "code": code, "message": message }] })
            }
            ErrorShape::AgentMail => json!({ "name": phrase(status).replace(' ', "") + "Error", "message": message }),
            ErrorShape::Required => json!({ "error": message, "required": code }),
            ErrorShape::Notice => {
                json!({ "error": phrase(status), "message": message, "docs": "https://example.com/docs" })
            }
            ErrorShape::Flat => json!({ "code": code, "error": message, "request_id": request_id }),
            ErrorShape::Text => json!({ "error": message }),
            ErrorShape::Budget => json!({ "error": { "code": code, "message": message, "retryable": false } }),
            ErrorShape::Billing => {
                json!({ "error": { "code": code, "message": message, "request_id": request_id, "retryable": true } })
            }
            ErrorShape::Anthropic => json!({ "type": "error", "error": { "type": code, "message": message } }),
            ErrorShape::DataForSeo => json!({
                "version": "0.1.20260610", "status_code": 20_000, "status_message": "Ok.", "time": "0.01 sec.", "cost": 0,
                "tasks_count": 1, "tasks_error": 1,
                "tasks": [{
                    "id": request_id, "status_code": 40_501, "status_message": message, "time": "0 sec.", "cost": 0,
                    "result_count": 0, "path": [], "data": {}, "result": null,
                }],
            }),
            ErrorShape::Relay => json!({ "code": status, "msg": message, "status": "error", "data": null }),
            ErrorShape::VideoTask => json!({
                "request_id": request_id,
                "output": { "task_id": request_id, "task_status": "FAILED", "code": code, "message": message },
            }),
            ErrorShape::Payment => json!({
                "type": "https://example.com/problems/payment-required", "title": phrase(status), "status": status,
                "detail": message,
            }),
            ErrorShape::Html => Value::String(format!(
                "<!doctype html>\n<html>\n<head><title>{status} {0}</title></head>\n<body><h1>{0}</h1></body>\n</html>\n",
                phrase(status)
            )),
        }
    }

    /// What a rule makes of it: this error in place of an answer, under a made-up request id.
    pub fn fault(self, status: u16, code: &str, message: &str) -> Fault {
        let is_success = matches!(self, ErrorShape::DataForSeo | ErrorShape::Relay | ErrorShape::VideoTask);
        let mut headers = Vec::new();
        if self == ErrorShape::Payment {
            headers.push(("content-type".to_owned(), "application/problem+json".to_owned()));
            let challenge = "Payment id=\"1\", realm=\"api.aisa.one\", method=\"tempo\", intent=\"charge\"";
            headers.push(("www-authenticate".to_owned(), challenge.to_owned()));
        }
        if self == ErrorShape::Html {
            headers.push(("content-type".to_owned(), "text/html; charset=utf-8".to_owned()));
        }
        let body = self.body(status, code, message, "req_01JZZZZZZZZZZZZZZZZZZZZZZZ");
        Fault::Answer { code: if is_success { 200 } else { status }, headers: headers.into_iter().collect(), body }
    }
}

/// The `type` of the gateway's envelope.
fn kind(status: u16, code: &str) -> &'static str {
    match (status, code) {
        (401, _) => "authentication_error",
        (429, "upstream_rate_limit") => "upstream_error",
        (429, _) => "rate_limit_error",
        (502..=504, _) => "upstream_error",
        (500.., _) => "api_error",
        _ => "invalid_request_error",
    }
}

fn phrase(status: u16) -> &'static str {
    axum::http::StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason()).unwrap_or("Error")
}

fn google_status(status: u16) -> &'static str {
    match status {
        400 => "INVALID_ARGUMENT",
        401 => "UNAUTHENTICATED",
        403 => "PERMISSION_DENIED",
        404 => "NOT_FOUND",
        429 => "RESOURCE_EXHAUSTED",
        503 => "UNAVAILABLE",
        504 => "DEADLINE_EXCEEDED",
        _ => "INTERNAL",
    }
}
