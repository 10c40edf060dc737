//! The course of one call: attempt, judge, wait, and again.

use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::response::Parts;

use super::history::{History, Stop};
use super::{Outcome, Pipeline};
use crate::call::Operation;
use crate::clock::within;
use crate::pace::{Pacer, Permit, Refusal};
use crate::retry::{Deadline, failure};
use crate::retry_after::retry_after;
use crate::{CallOptions, Error, Kind};

/// How many windows of its plan a call spends on rejections before they count as attempts: enough to be let in by
/// others on the same key, and an end for a key that is never let in.
const PATIENCE: u32 = 3;

/// One call on its way.
pub(super) struct Course<'a> {
    pipeline: &'a Pipeline,
    http: &'a reqwest::Client,
    operation: Operation,
    options: &'a CallOptions,
    deadline: Deadline,
    pacer: Option<&'a Arc<Pacer>>,
    history: History,
}

/// What to do after an attempt.
enum Next {
    Return,
    /// Return, although another attempt might have helped.
    Stop(Stop),
    Again {
        wait: Duration,
        /// Whether the attempt was turned away for the plan's rate while that is known, which is no failure.
        patient: bool,
    },
}

impl<'a> Course<'a> {
    pub(super) fn new(
        pipeline: &'a Pipeline,
        http: &'a reqwest::Client,
        operation: Operation,
        options: &'a CallOptions,
        started: Instant,
    ) -> Self {
        let deadline = Deadline::new(started, options.deadline.or(pipeline.deadline));
        let pacer = pipeline.pacer_of(options);
        Self { pipeline, http, operation, options, deadline, pacer, history: History::default() }
    }

    /// Attempts made so far.
    pub(super) fn attempts(&self) -> u32 {
        self.history.attempts
    }

    pub(super) async fn run(&mut self, request: reqwest::Request) -> Result<(Parts, Bytes, Option<Stop>), Error> {
        self.options.check()?;
        let mut request = Some(request);
        loop {
            // A body that is a stream cannot be copied, and is sent once.
            let copy = request.as_ref().and_then(reqwest::Request::try_clone);
            let Some(current) = request.take() else {
                return Err(Error::argument("the request cannot be sent a second time"));
            };
            request = copy;
            let permit = self.admit().await?;
            let attempt = self.history.attempts + 1;
            let outcome = self.pipeline.attempt(self.http, current, self.options, self.deadline, attempt).await;
            self.history.note(&outcome);
            if let (Some(permit), Ok((parts, _))) = (&permit, &outcome) {
                // Before it is judged: a rejection means something else once the plan is known.
                permit.learn(&parts.headers);
            }
            let (next, pause) = self.judge(&outcome, request.is_some());
            tell(permit, &outcome, pause);
            let stop = match next {
                Next::Again { wait, patient } => {
                    self.history.wait(wait, patient);
                    tracing::debug!(attempt, wait_ms = wait.as_millis() as u64, "trying again");
                    self.pipeline.clock.sleep(wait).await;
                    continue;
                }
                Next::Stop(stop) => Some(stop),
                Next::Return => None,
            };
            return match outcome {
                Ok((parts, body)) => Ok((parts, body, stop)),
                Err(error) => Err(self.history.tell(error, stop)),
            };
        }
    }

    /// Waits for the pace of the plan.
    async fn admit(&self) -> Result<Option<Permit>, Error> {
        let Some(pacer) = self.pacer else {
            return Ok(None);
        };
        let clock = &self.pipeline.clock;
        let ceiling = self.pipeline.retry.ceiling();
        let admitted = pacer.admit(clock, ceiling, |now, wait| self.deadline.allows(now, wait));
        let (flaw, closed) = match within(&**clock, self.deadline.left(clock.now()), pin!(admitted)).await {
            Some(Ok(permit)) => return Ok(Some(permit)),
            Some(Err(Refusal::Late { wait, closed })) => {
                (format!("the plan's rate lets the next request start in {wait:?}, after the deadline"), closed)
            }
            Some(Err(Refusal::Closed(left))) => {
                let flaw = format!("the server asked for a pause of which {left:?} are left, more than {ceiling:?}");
                (flaw, Some(left))
            }
            None => ("other calls were first, at the plan's rate, until the deadline".to_owned(), None),
        };
        let error = Error::new(Kind::Timeout, format!("{flaw}; the request was not sent")).with_retry_after(closed);
        Err(self.history.tell(error, None))
    }

    /// Decides what follows an attempt; and how long the server wants nothing, where it turned the request away.
    fn judge(&self, outcome: &Outcome, can_repeat: bool) -> (Next, Duration) {
        let Pipeline { retry, budget, clock, .. } = self.pipeline;
        let (turned_away, hint) = match outcome {
            Ok((parts, _)) => {
                let status = parts.status.as_u16();
                if !failure::STATUSES.contains(&status) {
                    budget.reward(self.history.failures() > 1);
                    return (Next::Return, Duration::ZERO);
                }
                (status == failure::TOO_MANY, retry_after(&parts.headers, clock.wall()))
            }
            Err(error) if failure::is_retryable(error, self.operation.idempotent) => (false, None),
            Err(_) => return (Next::Return, Duration::ZERO),
        };
        let now = clock.now();
        let pacer = self.pacer.filter(|_| turned_away);
        // What the server does not say, the pacer may know: a place is free when the oldest of its own requests leaves.
        let floor = hint.or_else(|| pacer?.until_a_place(now));
        let spread = pacer.and_then(|pacer| pacer.spread());
        let wait = retry.wait(self.history.attempts, floor, spread, self.pipeline.random());
        // An answer says that the server had the request, whatever it says besides.
        let next = if outcome.is_ok() && !self.operation.idempotent {
            Next::Return
        } else if !can_repeat {
            Next::Stop(Stop::Stream)
        } else {
            self.next(now, wait, hint, pacer)
        };
        (next, hint.unwrap_or(wait))
    }

    /// Whether there is to be another attempt, after `wait` and no earlier than `hint`, which is the server's.
    fn next(&self, now: Instant, wait: Duration, hint: Option<Duration>, pacer: Option<&Arc<Pacer>>) -> Next {
        let Pipeline { retry, budget, .. } = self.pipeline;
        // With a known plan a rejection corrects the pace and is no failure: it costs neither attempts nor budget, only
        // time. A call that names its attempts means them.
        let most = self.options.attempts.unwrap_or(retry.most_attempts()).get();
        let patience = pacer.and_then(|pacer| pacer.rate()).map(|rate| rate.window() * PATIENCE);
        let patient = self.options.attempts.is_none()
            && most > 1
            && patience.is_some_and(|patience| self.history.patience() + wait <= patience);
        if !patient && self.history.failures() >= most {
            return if most == 1 { Next::Return } else { Next::Stop(Stop::Attempts) };
        }
        if let Some(hint) = hint.filter(|hint| *hint > retry.ceiling()) {
            return Next::Stop(Stop::Hint(hint, retry.ceiling()));
        }
        if !self.deadline.allows(now, wait) {
            return Next::Stop(Stop::Deadline);
        }
        if !patient && !budget.take() {
            return Next::Stop(Stop::Budget);
        }
        Next::Again { wait, patient }
    }
}

/// Tells the pacer what became of the request it admitted.
fn tell(permit: Option<Permit>, outcome: &Outcome, pause: Duration) {
    let Some(permit) = permit else {
        return;
    };
    match outcome {
        Ok((parts, _)) if parts.status.as_u16() == failure::TOO_MANY => permit.rejected(pause),
        Ok(_) => permit.answered(),
        Err(error) if !error.may_have_been_received() => permit.unsent(),
        // The server may have counted it.
        Err(_) => drop(permit),
    }
}
