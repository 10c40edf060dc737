//! What a request runs through: deadline, pace, credential, send, bounded body, and once more where that may help.
//!
//! The body is read inside the loop, so that a connection that breaks in the middle of one is a failure of the attempt
//! like any other, and so that every limit covers the whole exchange.

mod attempt;
mod builder;
mod history;

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::response::Parts;
use tracing::Instrument;

pub use builder::PipelineBuilder;
use history::History;
pub(crate) use history::Stop;

use crate::call::Operation;
use crate::clock::within;
use crate::error::ProblemDecoder;
use crate::pace::{Pacer, Permit};
use crate::response::Meta;
use crate::retry::{Budget, Deadline, failure};
use crate::retry_after::retry_after;
use crate::{CallOptions, Clock, Credential, Error, Headers, Kind, Presentation, Retry};

/// What all calls of a client share. Cheap to clone through an `Arc`; see [`Call`](crate::Call).
pub struct Pipeline {
    credential: Option<Credential>,
    attempt_timeout: Option<Duration>,
    deadline: Option<Duration>,
    body_limit: usize,
    retry: Retry,
    budget: Budget,
    /// One for each header a key can be sent in: the server may count them apart.
    pacers: [Arc<Pacer>; 2],
    random: Mutex<fastrand::Rng>,
    pub(crate) problem: ProblemDecoder,
    pub(crate) clock: Arc<dyn Clock>,
}

/// What an attempt came to.
type Outcome = Result<(Parts, Bytes), Error>;

/// What to do after an attempt.
enum Next {
    Return,
    /// Return, although another attempt might have helped.
    Stop(Stop),
    Again {
        wait: Duration,
        /// Whether the attempt was turned away for the plan's rate while that is known, which is no failure.
        turned_away: bool,
    },
}

impl Pipeline {
    /// Sends `request`, as often as it takes and is allowed, and reads its response.
    pub(crate) async fn run(
        &self,
        http: &reqwest::Client,
        request: reqwest::Request,
        operation: Operation,
        options: &CallOptions,
    ) -> Result<Exchanged, Error> {
        // The path is left out: it holds ids, some of which name a person.
        let span = tracing::debug_span!(
            "call",
            operation = operation.id,
            method = %request.method(),
            attempts = tracing::field::Empty,
            status = tracing::field::Empty,
            duration_ms = tracing::field::Empty,
        );
        let outcome = self.attempts(http, request, operation, options).instrument(span).await;
        outcome.map_err(|error| error.with_operation(operation.id))
    }

    async fn attempts(
        &self,
        http: &reqwest::Client,
        request: reqwest::Request,
        operation: Operation,
        options: &CallOptions,
    ) -> Result<Exchanged, Error> {
        options.check()?;
        let started = self.clock.now();
        let deadline = Deadline::new(started, options.deadline.or(self.deadline));
        let mut history = History::default();
        let mut request = Some(request);
        loop {
            // The last copy is not needed again; a body that is a stream cannot be copied, and is sent once.
            let copy = request.as_ref().and_then(reqwest::Request::try_clone);
            let Some(current) = request.take() else {
                return Err(Error::argument("the request cannot be sent a second time"));
            };
            request = copy;
            let permit = self.admit(options, deadline, &history).await?;
            history.attempts += 1;
            let outcome = self.attempt(http, current, options, deadline, history.attempts).await;
            history.note(&outcome);
            let next = self.judge(&outcome, operation, options, deadline, &history, request.is_some());
            self.tell(permit, &outcome, &next);
            let stop = match next {
                Next::Again { wait, turned_away } => {
                    history.turned_away += u32::from(turned_away);
                    tracing::debug!(attempt = history.attempts, wait_ms = wait.as_millis() as u64, "trying again");
                    self.clock.sleep(wait).await;
                    continue;
                }
                Next::Stop(stop) => Some(stop),
                Next::Return => None,
            };
            let elapsed = self.clock.now().saturating_duration_since(started);
            let span = tracing::Span::current();
            span.record("attempts", history.attempts).record("duration_ms", elapsed.as_millis() as u64);
            return match outcome {
                Ok((parts, body)) => {
                    span.record("status", parts.status.as_u16());
                    Ok(Exchanged { parts, body, attempts: history.attempts, elapsed, stop })
                }
                Err(error) => Err(history.tell(error, stop)),
            };
        }
    }

    /// Waits for the pace of the plan.
    async fn admit(
        &self,
        options: &CallOptions,
        deadline: Deadline,
        history: &History,
    ) -> Result<Option<Permit>, Error> {
        // What carries no key is not counted by the plan.
        let Some(credential) = self.credential.as_ref().filter(|_| !options.anonymous) else {
            return Ok(None);
        };
        let pacer = self.pacer(options.presentation.unwrap_or(credential.presentation()));
        let admitted = pacer.admit(&self.clock, |now, wait| deadline.allows(now, wait));
        let wait = match within(&*self.clock, deadline.left(self.clock.now()), admitted).await {
            Some(Ok(permit)) => return Ok(Some(permit)),
            Some(Err(wait)) => format!("in {wait:?}, after"),
            None => "behind other calls, not before".to_owned(),
        };
        let flaw = format!("the plan's rate would let the next request start {wait} the deadline; it was not sent");
        Err(history.tell(Error::new(Kind::Timeout, flaw), Some(Stop::Deadline)))
    }

    /// Decides what follows an attempt.
    fn judge(
        &self,
        outcome: &Outcome,
        operation: Operation,
        options: &CallOptions,
        deadline: Deadline,
        history: &History,
        can_repeat: bool,
    ) -> Next {
        let mut hint = None;
        let mut turned_away = false;
        match outcome {
            Ok((parts, _)) => {
                let status = parts.status.as_u16();
                if !failure::STATUSES.contains(&status) {
                    self.budget.reward(history.attempts > 1);
                    return Next::Return;
                }
                if !operation.idempotent {
                    return Next::Return;
                }
                turned_away = status == failure::TOO_MANY;
                hint = retry_after(&parts.headers, self.clock.wall());
            }
            Err(error) if failure::is_retryable(error, operation.idempotent) => {}
            Err(_) => return Next::Return,
        }
        if !can_repeat {
            return Next::Stop(Stop::Stream);
        }
        let now = self.clock.now();
        let pacer = self
            .credential
            .as_ref()
            .filter(|_| turned_away && !options.anonymous)
            .map(|credential| self.pacer(options.presentation.unwrap_or(credential.presentation())));
        let hint = hint.or_else(|| pacer?.until_a_place(now));
        // With a known plan a rejection corrects the pace and is no failure: it costs neither attempts nor budget, only
        // time. A call that names its attempts means them.
        let most = options.attempts.unwrap_or(self.retry.most_attempts()).get();
        let patient = options.attempts.is_none() && most > 1 && pacer.is_some_and(|pacer| pacer.knows_rate());
        if !patient && history.attempts - history.turned_away >= most {
            return if most == 1 { Next::Return } else { Next::Stop(Stop::Attempts) };
        }
        let wait = match self.retry.wait(history.attempts, hint, self.random()) {
            Ok(wait) => wait,
            Err(hint) => return Next::Stop(Stop::Hint(hint, self.retry.ceiling())),
        };
        if !deadline.allows(now, wait) {
            return Next::Stop(Stop::Deadline);
        }
        if !patient && !self.budget.take() {
            return Next::Stop(Stop::Budget);
        }
        Next::Again { wait, turned_away: patient }
    }

    /// Tells the pacer what became of the request it admitted.
    fn tell(&self, permit: Option<Permit>, outcome: &Outcome, next: &Next) {
        let (Some(permit), Ok((parts, _))) = (permit, outcome) else {
            // Dropped where there was no answer: the server may have counted it.
            return;
        };
        match (parts.status.as_u16(), next) {
            (failure::TOO_MANY, Next::Again { wait, .. }) => permit.rejected(*wait),
            (failure::TOO_MANY, Next::Stop(Stop::Hint(hint, ceiling))) => permit.rejected(*hint.min(ceiling)),
            (failure::TOO_MANY, _) => permit.rejected(Duration::ZERO),
            (status, _) => permit.answered(status, &parts.headers),
        }
    }

    fn pacer(&self, presentation: Presentation) -> &Arc<Pacer> {
        let [bearer, x_api_key] = &self.pacers;
        match presentation {
            Presentation::Bearer => bearer,
            Presentation::XApiKey => x_api_key,
        }
    }

    /// A random number, uniform in 0..1.
    fn random(&self) -> f64 {
        self.random.lock().unwrap_or_else(PoisonError::into_inner).f64()
    }

    /// The key, wherever a server echoes it into `body`, replaced by asterisks.
    pub(crate) fn without_key(&self, body: Bytes) -> Bytes {
        self.credential.as_ref().map_or(body.clone(), |credential| credential.mask(body))
    }
}

impl fmt::Debug for Pipeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pipeline")
            .field("credential", &self.credential)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("deadline", &self.deadline)
            .field("body_limit", &self.body_limit)
            .field("retry", &self.retry)
            .field("pacers", &self.pacers)
            .finish_non_exhaustive()
    }
}

/// A response with its body read.
pub(crate) struct Exchanged {
    pub(crate) parts: Parts,
    pub(crate) body: Bytes,
    attempts: u32,
    elapsed: Duration,
    /// Why there was no further attempt, where one might have helped.
    stop: Option<Stop>,
}

impl Exchanged {
    /// What is kept of the response beside its body; `pipeline` masks its key in it.
    pub(crate) fn meta(&self, pipeline: &Pipeline) -> Meta {
        let mut headers = self.parts.headers.clone();
        if let Some(credential) = &pipeline.credential {
            credential.mask_headers(&mut headers);
        }
        let headers = Headers::new(headers);
        Meta::new(self.parts.status.as_u16(), headers, self.attempts, self.elapsed).with_stop(self.stop)
    }
}
