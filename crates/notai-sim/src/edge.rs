//! The edge: the one place that every request passes on its way in and every answer on its way out.
//!
//! It admits, counts, passes on, and takes note, in this order; **faults** happen around all of it. A fault
//! that delays comes first. One that answers for the routes (a status, say) does so for callers whose key is
//! known. One that damages an answer is given the answer that was on its way, whatever it is.
//!
//! **Rate limits** come between admitting and passing on, where the plan is known and the tier header is not
//! yet set: a request that is turned away for its rate carries none.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use simulator::{Api as _, Fault, LoggedRequest, Sight, Verdict, damage, inner_cursor, with_parameter};

use crate::Operation;
use crate::auth::{self, Identity};
use crate::envelope::Problem;
use crate::limit::TooMany;
use crate::stack::Stack;

/// Names the plan, on every answer that is given after the key has been resolved, whatever its status.
const TIER: &str = "x-isnotai-tier";

/// What the servers put in front of their routes.
pub(crate) async fn edge(State(stack): State<Arc<Stack>>, mut request: Request, next: Next) -> Response {
    let core = stack.core();
    let arrived = core.clock.elapsed();
    let note = LoggedRequest::arriving(arrived, &request);
    let sight = stack.sight(request.method().as_str(), request.uri());
    // The first request of a connection may have been judged before it was read.
    let verdict = request.extensions_mut().remove::<Verdict>();
    let verdict = verdict.unwrap_or_else(|| core.judge(&sight));
    if !verdict.delay.is_zero() {
        core.pause(verdict.delay).await;
    }
    if let Some(original) = sight.cursor.as_deref().and_then(inner_cursor) {
        let original = Some(original.as_str()).filter(|cursor| !cursor.is_empty());
        if let Some(target) = with_parameter(request.uri(), "cursor", original) {
            *request.uri_mut() = target;
        }
    }
    let response = match &verdict.fault {
        None => answer(&stack, request, arrived, None, next).await,
        Some(fault) if fault.lets_in() => {
            let response = answer(&stack, request, arrived, Some((fault, &sight)), next).await;
            damage(&*stack, &verdict, &sight, response).await
        }
        Some(fault) => core.keep_out(fault),
    };
    core.send_off(response, note, verdict.names)
}

/// The answer, before a fault may damage it.
async fn answer(
    stack: &Stack,
    request: Request,
    arrived: Duration,
    fault: Option<(&Fault, &Sight<Operation>)>,
    next: Next,
) -> Response {
    let caller = match admit(stack, &request) {
        Ok(caller) => caller,
        Err(problem) => return problem.into_response(),
    };
    let instead = fault.and_then(|(fault, sight)| fault.instead(stack, sight));
    match (fault, instead) {
        (Some((fault, _)), Some(instead)) if fault.is_of_the_edge() => instead,
        (_, instead) => match count(stack, caller.as_ref(), arrived) {
            Ok(()) => pass(request, caller, instead, next).await,
            Err(too_many) => turn_away(stack, too_many),
        },
    }
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
    form.tell(response.headers_mut(), wait, stack.core().clock.date());
    response
}

async fn pass(mut request: Request, caller: Option<Identity>, instead: Option<Response>, next: Next) -> Response {
    let tier = caller.as_ref().map(|caller| HeaderValue::from_static(caller.key.plan.as_str()));
    if let Some(caller) = caller {
        request.extensions_mut().insert(caller.key);
    }
    let mut response = match instead {
        Some(instead) => instead,
        // The router would answer it as a GET without a body; the API has GET and nothing else.
        None if request.method() == Method::HEAD => Problem::MethodNotAllowed.into_response(),
        None => next.run(request).await,
    };
    if let Some(tier) = tier {
        response.headers_mut().insert(TIER, tier);
    }
    response
}
