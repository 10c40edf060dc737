//! What a fault makes of an answer.

use std::sync::Arc;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::response::Parts as Head;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use serde_json::Value;

use super::stream::{Drip, Endless, Parts};
use super::wire::Script;
use super::{Fault, Verdict, cursor, inner_cursor, json};
use crate::{Api, Sight};

const HTML: &str = "<!doctype html>\n<html>\n<head><title>502 Bad Gateway</title></head>\n\
                    <body>\n<center><h1>502 Bad Gateway</h1></center>\n</body>\n</html>\n";

/// Where deep nesting goes, until it is there.
const NEST: &str = "xNest";

impl Fault {
    /// What is answered in place of asking any route: to a caller whose key is known.
    pub fn instead<A: Api>(&self, api: &A, sight: &Sight<A::Operation>) -> Option<Response> {
        match *self {
            Fault::Status { code, wait, retry_after } => {
                let status = StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                let mut response = api.failure(sight, status);
                if let Some(wait) = wait {
                    retry_after.tell(response.headers_mut(), wait, api.core().clock.date());
                }
                Some(response)
            }
            Fault::Answer { code, ref headers, ref body } => {
                let json = HeaderValue::from_static("application/json");
                let (kind, body) = match body {
                    Value::String(text) => (HeaderValue::from_static("text/plain; charset=utf-8"), text.clone()),
                    other => (json, other.to_string()),
                };
                let status = StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                let mut response = (status, [(CONTENT_TYPE, kind)], body).into_response();
                for (name, value) in headers {
                    // A rule with others makes no sense and is refused.
                    if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                        response.headers_mut().insert(name, value);
                    }
                }
                Some(response)
            }
            Fault::HtmlErrorPage => {
                let html = HeaderValue::from_static("text/html; charset=utf-8");
                Some((StatusCode::BAD_GATEWAY, [(CONTENT_TYPE, html)], HTML).into_response())
            }
            Fault::ExpiredCursor => Some(api.expired_cursor(sight)),
            _ => None,
        }
    }

    /// Whether it comes from in front of the servers, before anything is known of the caller.
    pub fn is_of_the_edge(&self) -> bool {
        matches!(self, Fault::Status { code: 429, .. } | Fault::HtmlErrorPage)
    }

    /// Whether the request gets as far as being looked at.
    pub fn lets_in(&self) -> bool {
        !matches!(self, Fault::ResetBeforeRequest | Fault::Refuse { .. })
    }
}

/// The answer, damaged as the verdict wants it. The cursor of `sight` is the one that the caller knows, which may have
/// [led to a page](super::inner_cursor) that is none.
pub async fn damage<A: Api>(api: &A, verdict: &Verdict, sight: &Sight<A::Operation>, response: Response) -> Response {
    let Some(fault) = &verdict.fault else { return response };
    let (mut head, body) = response.into_parts();
    // The bodies that the routes make are in memory already; reading them cannot fail.
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    if let Some(script) = Script::of(fault, head.status, &head.headers, &body) {
        return script.into_response();
    }
    let anatomy = || api.anatomy(sight);
    let body = match *fault {
        Fault::InvalidUtf8 => Body::from(invalid_utf8(&body)),
        Fault::InvalidJson => Body::from(body.slice(..body.len() / 2)),
        Fault::WrongShape => changed(&body, json::set_wrong_shape),
        Fault::UnknownFields => changed(&body, |value| json::add_unknown_fields(&anatomy(), value)),
        Fault::UnknownEnumValues => changed(&body, |value| json::set_unknown_enum_values(&anatomy(), value)),
        Fault::Nulls => changed(&body, |value| json::set_nulls(&anatomy(), value)),
        Fault::RepeatedCursor => {
            let sent = sight.cursor.as_deref().unwrap_or_default();
            changed(&body, |value| api.set_next(sight, value, sent))
        }
        Fault::EndlessEmptyPages => {
            // Where the walk stood before the first empty page is where all of them lead.
            let stood = sight.cursor.as_deref();
            let stood = stood.map(|sent| inner_cursor(sent).unwrap_or_else(|| sent.to_owned()));
            let next = cursor::wrapped(stood.as_deref(), verdict.number);
            changed(&body, |value| api.set_empty_page(sight, value, &next))
        }
        Fault::GiganticBody { bytes, declared } => {
            if declared {
                declare(&mut head, u128::from(bytes) + body.len() as u128);
            }
            head.extensions.insert(Endless);
            Parts::after_spaces(bytes, body).into_body()
        }
        Fault::DeepNesting { levels } => match around_nest(&body) {
            Some((before, after)) => {
                // No array at all would be no value.
                let levels = levels.max(1);
                declare(&mut head, u128::from(levels) * 2 + (before.len() + after.len()) as u128);
                head.extensions.insert(Endless);
                Parts::around_nest(before, levels, after).into_body()
            }
            None => Body::from(body),
        },
        Fault::SlowDrip { bytes, every } => {
            declare(&mut head, body.len() as u128);
            head.extensions.insert(Endless);
            Drip::new(body, bytes, every, Arc::clone(&api.core().clock)).into_body()
        }
        _ => Body::from(body),
    };
    Response::from_parts(head, body)
}

fn declare(head: &mut Head, length: u128) {
    // What does not fit into 64 bits is no length for HTTP either.
    if let Ok(length) = u64::try_from(length) {
        head.headers.insert(CONTENT_LENGTH, length.into());
    }
}

/// The answer with a change made to it; what is not JSON stays what it is.
fn changed(body: &Bytes, change: impl FnOnce(&mut Value)) -> Body {
    let Ok(mut value) = serde_json::from_slice(body) else { return Body::from(body.clone()) };
    change(&mut value);
    Body::from(value.to_string())
}

/// Puts a byte into the first text that is in no text.
fn invalid_utf8(body: &Bytes) -> Vec<u8> {
    let text = b":\"";
    let place = body.windows(text.len()).position(|window| window == text).map_or(0, |place| place + text.len());
    [&body[..place], b"\xff\xfe", &body[place..]].concat()
}

/// What comes before and after a nest of arrays in the first object that is there, if one is.
fn around_nest(body: &Bytes) -> Option<(Bytes, Bytes)> {
    let mut value: Value = serde_json::from_slice(body).ok()?;
    json::first_object(&mut value)?.insert(NEST.to_owned(), NEST.into());
    let text = value.to_string();
    let (before, after) = text.split_once(&format!("\"{NEST}\":\"{NEST}\""))?;
    Some((format!("{before}\"{NEST}\":").into(), after.to_owned().into()))
}
