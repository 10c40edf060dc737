//! The edge: the one place that every request passes on its way in and every answer on its way out.
//!
//! It admits, counts, passes on, and takes note, in this order. What an edge does besides belongs here too,
//! and nowhere else: **rate limits** between admitting and passing on, where the plan is known and the tier
//! header is not yet set (a request that is turned away for its rate carries none); **faults** around
//! passing on, where a whole answer can be delayed, replaced or damaged.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::auth::{self, Identity};
use crate::envelope::Problem;
use crate::limit::TooMany;
use crate::log::{self, LoggedRequest};
use crate::stack::Stack;

/// Names the plan, on every answer that is given after the key has been resolved, whatever its status.
const TIER: &str = "x-isnotai-tier";

/// What the servers put in front of their routes.
pub(crate) async fn edge(State(stack): State<Arc<Stack>>, request: Request, next: Next) -> Response {
    let arrived = stack.clock.elapsed();
    let mut note = LoggedRequest {
        arrived,
        method: request.method().to_string(),
        path: log::without_keys(request.uri().path()),
        query: request.uri().query().map(log::without_keys),
        status: 0,
        headers: log::headers(request.headers()),
    };
    let response = match admit(&stack, &request) {
        Ok(caller) => match count(&stack, caller.as_ref(), arrived) {
            Ok(()) => pass(request, caller, next).await,
            Err(too_many) => turn_away(&stack, too_many),
        },
        Err(problem) => problem.into_response(),
    };
    note.status = response.status().as_u16();
    stack.log.record(note);
    response
}

/// Who may come in: anyone outside of `/v1`, a known key inside it.
fn admit(stack: &Stack, request: &Request) -> Result<Option<Identity>, Problem> {
    if !request.uri().path().starts_with("/v1/") {
        return Ok(None);
    }
    auth::identify(request.headers(), &stack.keys, stack.now_ms()).map(Some)
}

/// Whether the caller's plan allows one more request now. Who needs no key is not counted.
fn count(stack: &Stack, caller: Option<&Identity>, arrived: Duration) -> Result<(), TooMany> {
    match (&stack.limiter, caller) {
        (Some(limiter), Some(caller)) => limiter.admit(caller, arrived),
        _ => Ok(()),
    }
}

fn turn_away(stack: &Stack, TooMany { wait, form }: TooMany) -> Response {
    let mut response = Problem::TooMany.into_response();
    form.tell(response.headers_mut(), wait, stack.clock.date());
    response
}

async fn pass(mut request: Request, caller: Option<Identity>, next: Next) -> Response {
    let tier = caller.as_ref().map(|caller| HeaderValue::from_static(caller.key.plan.as_str()));
    if let Some(caller) = caller {
        request.extensions_mut().insert(caller.key);
    }
    let mut response = if request.method() == Method::HEAD {
        // The router would answer it as a GET without a body; the API has GET and nothing else.
        Problem::MethodNotAllowed.into_response()
    } else {
        next.run(request).await
    };
    if let Some(tier) = tier {
        response.headers_mut().insert(TIER, tier);
    }
    response
}
