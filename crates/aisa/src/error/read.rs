//! Reading what a body says about a failure, in whichever of its shapes the API does.
//!
//! There are a dozen: an envelope with everything in it, the same with less, `error` as a text, Google's, AgentMail's,
//! problem documents of RFC 9457, and whatever a provider behind the API says itself. They are told apart by what is
//! there, never by who answered: any of them may pass through any operation. Asked for is as little as possible, because
//! a failure must not be lost when one of its parts has taken another shape.

use client_runtime::{Headers, Problem};
use serde_json::{Map, Value};

/// Where an answer names itself, if its body does not.
pub(super) const REQUEST_ID: &str = "x-request-id";

/// Largest body that is read for an account of a failure, in bytes: the longest ones list what each field lacks.
const LONGEST: usize = 1 << 20;

/// What `body` says about a failure; `None` when it says nothing in a way that is known.
pub(crate) fn problem(headers: &Headers, body: &[u8]) -> Option<Problem> {
    if body.len() > LONGEST {
        return None;
    }
    let mut account = Account::default();
    match serde_json::from_slice(body).ok()? {
        Value::Object(object) => account.read(object),
        Value::String(text) => account.message = Some(text),
        _ => return None,
    }
    // A type alone may be that of anything.
    let is_told = account.code.is_some() || account.message.is_some() || (account.kind.is_some() && account.is_error);
    is_told.then(|| account.into_problem(headers))
}

/// What is found on the way through a body; what comes first stays.
#[derive(Default)]
struct Account {
    code: Option<String>,
    kind: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    retryable: Option<bool>,
    /// Whether there is an `error`.
    is_error: bool,
    /// The answer's own `details`.
    details: Option<Value>,
    /// What is there beside what has a meaning to everybody.
    rest: Map<String, Value>,
}

impl Account {
    fn read(&mut self, mut object: Map<String, Value>) {
        // Similarweb's way, beside an `error` or without one.
        let has_message = |meta: &Value| meta.get("error_message").is_some_and(Value::is_string);
        let meta = if object.get("meta").is_some_and(has_message) { object.remove("meta") } else { None };
        match object.remove("error") {
            Some(Value::Object(error)) => {
                self.is_error = true;
                self.members(error);
                self.members(object);
            }
            Some(Value::String(error)) => self.titled(error, object),
            _ => self.members(object),
        }
        if let Some(Value::Object(meta)) = meta {
            self.members(meta);
        }
    }

    /// An `error` that is a text: a title beside a `message`, or beside `details` that are a text; else the message itself,
    /// and sometimes a code.
    fn titled(&mut self, error: String, object: Map<String, Value>) {
        self.members(object);
        if let Some(details) = self.details.as_ref().and_then(Value::as_str) {
            keep(&mut self.message, details.to_owned());
        }
        if self.code.is_none() && is_identifier(&error) {
            self.code = Some(error);
        } else if self.message.is_none() {
            self.message = Some(error);
        }
    }

    fn members(&mut self, mut object: Map<String, Value>) {
        let number = object.get("code").is_some_and(Value::is_number);
        let status = object.remove("status");
        if let Some(Value::String(status)) = status
            && number
            && is_google(&status)
        {
            // Google's word for the code; the number repeats the status.
            keep(&mut self.code, status);
        }
        // Repeats the status, in its own way.
        object.remove("success");
        for name in ["code", "status_code", "error_code", "name"] {
            let is_code = |value: &Value| name != "name" || value.as_str().is_some_and(is_identifier);
            if object.get(name).is_some_and(is_code)
                && let Some(code) = object.remove(name).and_then(text)
            {
                keep(&mut self.code, code);
            }
        }
        let mut take = |names: &[&str], place: &mut Option<String>| {
            for name in names {
                if object.get(*name).is_some_and(Value::is_string)
                    && let Some(text) = object.remove(*name).and_then(text)
                {
                    keep(place, text);
                }
            }
        };
        take(&["type"], &mut self.kind);
        // A problem document has a title and, where it says more, a detail.
        take(
            &["message", "msg", "detail", "title", "status_message", "error_description", "error_message"],
            &mut self.message,
        );
        take(&["request_id"], &mut self.request_id);
        self.retryable = self.retryable.or(object.remove("retryable").and_then(|value| value.as_bool()));
        self.details = self.details.take().or(object.remove("details").filter(|details| !details.is_null()));
        // Lists of what is wrong, of which the first says enough for a line.
        for name in ["errors", "detail"] {
            if let Some(message) = object.get(name).and_then(first_message) {
                keep(&mut self.message, message);
            }
        }
        self.rest.extend(object.into_iter().filter(|(_, value)| !value.is_null()));
    }

    fn into_problem(self, headers: &Headers) -> Problem {
        let rest = (!self.rest.is_empty()).then_some(Value::Object(self.rest));
        // Words without a meaning: that of an envelope, and that of a problem document without a type.
        let kind = self.kind.filter(|kind| kind != "error" && kind != "about:blank");
        let request_id = self.request_id.or_else(|| headers.get(REQUEST_ID).map(str::to_owned));
        Problem::new(self.code.unwrap_or_default(), self.message.unwrap_or_default(), self.details.or(rest))
            .with_kind(kind)
            .with_request_id(request_id)
            .with_retryable(self.retryable)
    }
}

/// Sets what has no value yet.
fn keep(place: &mut Option<String>, text: String) {
    if place.is_none() {
        *place = Some(text).filter(|text| !text.is_empty());
    }
}

/// A code as text, however it is written.
fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Whether `text` is a code rather than a sentence: `insufficient_balance`, `NotFoundError`.
fn is_identifier(text: &str) -> bool {
    let joined = text.contains('_') || text.bytes().skip(1).any(|byte| byte.is_ascii_uppercase());
    joined && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// Whether `status` is one of Google's: `INVALID_ARGUMENT`.
fn is_google(status: &str) -> bool {
    !status.is_empty() && status.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
}

/// The first message in a list of what is wrong, or in the object that stands for one.
fn first_message(value: &Value) -> Option<String> {
    let first = value.get(0).unwrap_or(value);
    let message = ["message", "msg", "error"].iter().find_map(|name| first.get(name)).unwrap_or(first);
    message.as_str().map(str::to_owned)
}
