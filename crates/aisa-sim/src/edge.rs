//! The edge: the one place that every request passes on its way in and every answer on its way out.
//!
//! It reads, admits, counts, checks, passes on, and takes note, in this order; **faults** happen around all of it.
//! A fault that answers for the routes (a status, say) does so for callers whose key is known. One that damages
//! an answer is given the answer that was on its way, whatever it is.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::body::{Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::Response;
use serde_json::Value;
use simulator::{Api as _, Fault, LoggedRequest, Query, Sight, Verdict, damage};

use crate::account::{Account, Demand, Rest, TooMuch};
use crate::answer::{self, Answered, walk};
use crate::call::{Call, Target, body_of};
use crate::config::LimitHeaders;
use crate::keys::{self, Refusal};
use crate::price::{self, Price};
use crate::problem::Problem;
use crate::stack::Stack;
use crate::{Operation, extra, models};

/// How much of a body is read. A request that is larger counts as one without a body.
const LARGEST_BODY: usize = 64 * 1024 * 1024;

/// How long to wait when something that takes long is in the way.
const A_WHILE: Duration = Duration::from_secs(1);

/// What the server puts in front of its routes.
pub(crate) async fn edge(State(stack): State<Arc<Stack>>, mut request: Request) -> Response {
    let core = stack.core();
    let arrived = core.clock.elapsed();
    let note = LoggedRequest::arriving(arrived, &request);
    // The first request of a connection may have been judged before it was read.
    let early = request.extensions_mut().remove::<Verdict>();
    let (head, body) = request.into_parts();
    let body = to_bytes(body, LARGEST_BODY).await.unwrap_or_default();
    let incoming = Incoming::new(head, &body);
    let sight = incoming.sight();
    let verdict = early.unwrap_or_else(|| core.judge(&sight));
    if !verdict.delay.is_zero() {
        core.pause(verdict.delay).await;
    }
    let response = match &verdict.fault {
        None => answer(&stack, incoming, None, arrived).await,
        Some(fault) if fault.lets_in() => {
            let response = answer(&stack, incoming, Some((fault, &sight)), arrived).await;
            damage(&*stack, &verdict, &sight, response).await
        }
        Some(fault) => core.keep_out(fault),
    };
    core.send_off(response, note, verdict.names)
}

/// A request that has been read.
struct Incoming {
    head: Parts,
    body: Result<Value, Problem>,
    target: Result<Target, Problem>,
}

impl Incoming {
    fn new(head: Parts, body: &Bytes) -> Self {
        let body = body_of(&head.headers, body);
        let target = Target::find(head.method.as_str(), head.uri.path(), body.as_ref().unwrap_or(&Value::Null));
        Incoming { head, body, target }
    }

    fn sight(&self) -> Sight<Operation> {
        let entry = self.target.as_ref().ok().map(|target| target.entry);
        let body = self.body.as_ref().unwrap_or(&Value::Null);
        let cursor = entry.and_then(|entry| walk::position(entry, &self.head.uri, body));
        Sight::new(entry.map(Operation), self.head.uri.path(), cursor).with_query(self.head.uri.query())
    }
}

/// The answer, before a fault may damage it.
async fn answer(
    stack: &Arc<Stack>,
    incoming: Incoming,
    fault: Option<(&Fault, &Sight<Operation>)>,
    arrived: Duration,
) -> Response {
    let request_id = stack.request_id();
    let operation = incoming.target.as_ref().ok().map(|target| Operation(target.entry));
    let account = match admit(stack, &incoming.head.headers) {
        Ok(account) => account,
        Err(problem) => return problem.respond(operation, &request_id),
    };
    if let Some(instead) = fault.and_then(|(fault, sight)| fault.instead(&**stack, sight)) {
        return instead;
    }
    let answered = match extra::answer(stack, &account, &incoming.head, &incoming.body) {
        Some(answered) => answered.map_err(|problem| problem.respond(None, &request_id)),
        None => pass(stack, incoming, &account, &request_id, arrived).await,
    };
    let mut response = match answered {
        Ok(answered) => billed(stack, &account, answered, &request_id),
        Err(response) => response,
    };
    tell_limits(stack, &account, &mut response);
    response
}

/// Who is calling.
fn admit(stack: &Stack, headers: &HeaderMap) -> Result<Account, Problem> {
    let sent = headers.get(header::AUTHORIZATION).ok_or(Problem::MissingKey)?;
    let (scheme, key) = sent.to_str().ok().and_then(|text| text.split_once(' ')).ok_or(Problem::InvalidKey)?;
    if !scheme.eq_ignore_ascii_case("bearer") || !key.trim().starts_with(keys::PREFIX) {
        return Err(Problem::InvalidKey);
    }
    stack.keys.present(key.trim()).map_err(|refusal| match refusal {
        Refusal::Unknown => Problem::InvalidKey,
        Refusal::Revoked => Problem::RevokedKey,
    })
}

/// From a known caller to the answer of an operation.
async fn pass(
    stack: &Arc<Stack>,
    incoming: Incoming,
    account: &Account,
    request_id: &str,
    arrived: Duration,
) -> Result<Answered, Response> {
    let Incoming { head, body, target } = incoming;
    let Target { entry, places } = target.map_err(|problem| problem.respond(None, request_id))?;
    let operation = Some(Operation(entry));
    let failed = |problem: Problem| problem.respond(operation, request_id);
    let mut call = Call {
        stack: Arc::clone(stack),
        entry,
        places,
        account: account.clone(),
        query: Query::of(&head.uri),
        uri: head.uri,
        headers: head.headers,
        body: Value::Null,
        request_id: request_id.to_owned(),
        under_way: None,
    };
    let broken = match body {
        Ok(body) => {
            call.body = body;
            None
        }
        Err(problem) => Some(problem),
    };
    if let Some(estimate) = price::asked(&call).map_err(failed)? {
        return Ok(estimate);
    }
    count(&mut call, arrived).map_err(failed)?;
    if let Some(problem) = broken {
        return Err(failed(problem));
    }
    let answered = match call.check().and_then(|()| models::check(&call)) {
        Ok(()) => answer::answer(&mut call).await,
        Err(problem) => answer::refusal(&call, problem),
    };
    answered.map_err(failed)
}

/// Counts a request, or says why it is one too many.
fn count(call: &mut Call, arrived: Duration) -> Result<(), Problem> {
    let demand = Demand { tokens: call.tokens(), special: models::special_limit(call) };
    let refused = |problem: Problem| {
        call.stack.rejected.fetch_add(1, Ordering::Relaxed);
        problem
    };
    let under_way = call.account.admit(demand, arrived).map_err(|too_much| {
        refused(match too_much {
            TooMuch::Rate(wait) => Problem::TooMany(wait),
            TooMuch::Concurrency => Problem::TooMany(A_WHILE),
            TooMuch::Spend => Problem::QuotaExceeded,
        })
    })?;
    call.under_way = Some(under_way);
    Ok(())
}

/// The answer with its price, which has been charged if it is a success.
fn billed(stack: &Stack, account: &Account, answered: Answered, request_id: &str) -> Response {
    let Answered { mut response, price, tokens } = answered;
    if !response.status().is_success() {
        return response;
    }
    account.count_tokens(tokens, stack.now());
    match price {
        Price::Nothing => {}
        Price::Silent(micro_usd) => account.charge(micro_usd),
        Price::Told(micro_usd) => {
            account.charge(micro_usd);
            let headers = response.headers_mut();
            tell(headers, "x-aisa-price-usd", &price::usd(micro_usd));
            tell(headers, "x-aisa-customer-cost-micros-usd", &micro_usd.to_string());
            tell(headers, "x-request-id", request_id);
        }
    }
    response
}

/// What the key may still use, and for how long it has to wait.
fn tell_limits(stack: &Stack, account: &Account, response: &mut Response) {
    let rejected = response.extensions_mut().remove::<Wait>();
    let (requests, tokens) = account.rest(stack.now());
    let family = stack.config.limit_headers;
    let headers = response.headers_mut();
    if matches!(family, LimitHeaders::Long | LimitHeaders::Both) {
        for (rest, name) in [(requests, "requests"), (tokens, "tokens")] {
            if let Some(Rest { limit, remaining, reset }) = rest {
                tell(headers, &format!("x-ratelimit-limit-{name}"), &limit.to_string());
                tell(headers, &format!("x-ratelimit-remaining-{name}"), &remaining.to_string());
                tell(headers, &format!("x-ratelimit-reset-{name}"), &stack.unix(reset).to_string());
            }
        }
    }
    let Some(Wait(wait)) = rejected else { return };
    if let (LimitHeaders::Short | LimitHeaders::Both, Some(Rest { limit, remaining, reset })) = (family, requests) {
        tell(headers, "x-ratelimit-limit", &limit.to_string());
        tell(headers, "x-ratelimit-remaining", &remaining.to_string());
        tell(headers, "x-ratelimit-reset", &stack.unix(reset).to_string());
    }
    if let Some(wait) = wait {
        stack.config.retry_after.tell(headers, wait, stack.core.clock.date());
    }
}

/// Marks a 429: how long to wait, if waiting helps.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wait(pub(crate) Option<Duration>);

fn tell(headers: &mut HeaderMap, name: &str, value: &str) {
    // Digits, letters and punctuation always make a header.
    if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
        headers.insert(name, value);
    }
}
