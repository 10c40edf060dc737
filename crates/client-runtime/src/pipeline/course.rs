//! The course of one call: attempt, judge, wait, and again.

use std::future::Future;
use std::ops::ControlFlow;
use std::pin::pin;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::response::Parts;
use tracing::Instrument as _;

use super::attempt::Reception;
use super::history::{History, Stop};
use super::{Exchanged, Outcome, Pipeline};
use crate::capture::Captured;
use crate::clock::within;
use crate::error::in_short;
use crate::pace::{Lease, Pacer, Permit, Refusal};
use crate::retry::{Deadline, failure};
use crate::retry_after::retry_after;
use crate::spend::Reservation;
use crate::usage::Usage;
use crate::{BoxFuture, CallOptions, Error, Kind, Operation};

/// How many windows of its plan a call spends on rejections before they count as attempts: enough to be let in by
/// others on the same key, and an end for a key that is never let in.
const PATIENCE: u32 = 3;

/// One call on its way.
///
/// All that it holds at once is small, because it is copied from hand to hand until it is polled: what a wait needs is in
/// a box of its own, made by those who wait.
pub(crate) struct Course<'a> {
    pipeline: &'a Pipeline,
    captured: Box<Captured>,
    options: &'a CallOptions,
    deadline: Deadline,
    pacer: Option<&'a Pacer>,
    history: History,
    /// What the latest attempt came to, until there is another one: the end of a call that may not be tried again after all.
    failed: Option<Box<Outcome>>,
    started: Instant,
    /// When the latest attempt ended.
    ended: Instant,
}

/// The end of a call: what the last attempt came to, and why there was no further one, where it might have helped.
type Ended = Result<(Parts, Bytes, Option<Stop>), Error>;

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
    /// A call that starts now.
    pub(crate) fn new(pipeline: &'a Pipeline, captured: Box<Captured>, options: &'a CallOptions) -> Self {
        let started = pipeline.clock.now();
        Self {
            pipeline,
            captured,
            options,
            deadline: Deadline::new(started, options.deadline.or(pipeline.deadline)),
            pacer: pipeline.pacer_of(options),
            history: History::default(),
            failed: None,
            started,
            ended: started,
        }
    }

    /// What is asked for.
    pub(crate) fn operation(&self) -> &Operation {
        &self.captured.operation
    }

    /// Sends the request, as often as it takes and is allowed, and reads its response, as far as `reception` wants it.
    pub(crate) async fn run(&mut self, reception: &mut impl Reception) -> Result<Exchanged, Error> {
        // The path is left out: it holds ids, some of which name a person.
        let span = tracing::debug_span!(
            "call",
            operation = self.captured.operation.id,
            method = self.captured.request.method().map(tracing::field::display),
            attempts = tracing::field::Empty,
            status = tracing::field::Empty,
            duration_ms = tracing::field::Empty,
        );
        // A span that nobody reads makes the future of every call larger, unless it is in a box.
        let outcome = if span.is_none() {
            self.attempts(reception).await
        } else {
            Box::pin(self.attempts(reception).instrument(span.clone())).await
        };
        let attempts = self.history.attempts;
        if !span.is_none() {
            let elapsed = self.pipeline.clock.now().saturating_duration_since(self.started);
            span.record("attempts", attempts).record("duration_ms", elapsed.as_millis() as u64);
        }
        let (parts, body, stop) = outcome.map_err(|error| error.with_operation(self.captured.operation.id))?;
        span.record("status", parts.status.as_u16());
        let elapsed = self.ended.saturating_duration_since(self.started);
        Ok(Exchanged { parts, body, attempts, elapsed, stop })
    }

    async fn attempts(&mut self, reception: &mut impl Reception) -> Ended {
        self.options.check()?;
        // reqwest and the clock would panic.
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(Error::config(
                "a call was made outside of a tokio runtime; make it inside of one (`#[tokio::main]`)",
            ));
        }
        let clock = &*self.pipeline.clock;
        let known = self.captured.operation.timeout.filter(|_| !self.pipeline.attempt_timeout_is_set);
        let timeout = self.options.timeout.or(known);
        // Read again only where time may have passed.
        let mut now = self.started;
        loop {
            if self.pipeline.purse.is_some()
                && let Err(error) = self.reserve()
            {
                return self.not_sent(error, Stop::Spending);
            }
            if self.pipeline.limiter.is_some() && !self.lease_at_once(now) {
                if let Err(error) = self.wait_for_a_lease().await {
                    return self.not_sent(error, Stop::Limits);
                }
                now = clock.now();
            }
            let permit = match self.pacer.map(|pacer| pacer.admit_at_once(clock, now)) {
                Some(None) => {
                    let permit = match self.wait_in_line().await {
                        Ok(permit) => permit,
                        Err(error) => return self.not_sent(error, Stop::Rate),
                    };
                    now = clock.now();
                    permit
                }
                Some(permit) => permit,
                None => None,
            };
            self.failed = None;
            let attempt = self.history.attempts + 1;
            let outcome = match self.send() {
                Ok(response) => self.pipeline.attempt(response, reception, timeout, self.deadline, attempt, now).await,
                Err(error) => Err(error),
            };
            now = clock.now();
            match self.settle(now, permit, outcome) {
                ControlFlow::Break(result) => return result,
                ControlFlow::Continue(wait) => clock.sleep(wait).await,
            }
            now = clock.now();
        }
    }

    /// The end of a call whose next attempt was not let in: what the latest one came to, or `error` where there was none.
    fn not_sent(&mut self, error: Error, stop: Stop) -> Ended {
        let ceiling = self.pipeline.retry.ceiling();
        let pause = error.retry_after().filter(|pause| *pause > ceiling);
        let stop = pause.map_or(stop, |pause| Stop::Hint(pause, ceiling));
        match self.failed.take().map(|outcome| *outcome) {
            Some(Ok((parts, body))) => Ok((parts, body, Some(stop))),
            Some(Err(failure)) => Err(self.history.tell(failure, Some(stop))),
            None => Err(error),
        }
    }

    /// Draws the conclusions from an attempt: the result of the call, or the wait before the next attempt.
    ///
    /// A function of its own, so that an outcome that leads to a wait is not a part of the future that waits.
    fn settle(&mut self, now: Instant, permit: Option<Permit<'_>>, outcome: Outcome) -> ControlFlow<Ended, Duration> {
        self.ended = now;
        self.history.note(&outcome);
        if let (Some(permit), Ok((parts, _))) = (&permit, &outcome) {
            // Before it is judged: a rejection means something else once the plan is known.
            permit.learn(&parts.headers);
        }
        if let Ok((parts, body)) = &outcome {
            self.learn(now, parts, body);
        }
        if let Some(effect) = &self.captured.effect {
            // Of all attempts: one that did not arrive does not undo an earlier one.
            effect.set(self.history.may_have_been_received);
        }
        let (next, pause) = self.judge(now, &outcome);
        tell(now, permit, &outcome, pause);
        self.settle_lease(now, &outcome, pause);
        self.settle_reservation(&outcome);
        let stop = match next {
            Next::Again { wait, patient } => {
                self.history.wait(wait, patient);
                tracing::debug!(attempt = self.history.attempts, wait_ms = wait.as_millis() as u64, "trying again");
                self.failed = Some(Box::new(outcome));
                return ControlFlow::Continue(wait);
            }
            Next::Stop(stop) => Some(stop),
            Next::Return => None,
        };
        ControlFlow::Break(match outcome {
            Ok((parts, body)) => Ok((parts, body, stop)),
            Err(error) => Err(self.history.tell(error, stop)),
        })
    }

    /// Begins to send the request. Whoever waits for the response need not hold it any more.
    fn send(&mut self) -> Result<impl Future<Output = reqwest::Result<reqwest::Response>> + use<>, Error> {
        let Some(mut request) = self.captured.request.next() else {
            return Err(Error::argument("the request cannot be sent a second time"));
        };
        self.options.apply(&mut request);
        self.pipeline.authorize(&mut request, self.options)?;
        if let Some(lease) = &mut self.captured.lease {
            lease.send();
        }
        if let Some(reservation) = &mut self.captured.reservation {
            reservation.send();
        }
        if let Some(effect) = &self.captured.effect {
            effect.set(true);
        }
        Ok(self.captured.http.execute(request))
    }

    /// Waits for the pace of the plan.
    fn wait_in_line(&self) -> BoxFuture<'_, Result<Option<Permit<'a>>, Error>> {
        Box::pin(self.admit())
    }

    async fn admit(&self) -> Result<Option<Permit<'a>>, Error> {
        let Some(pacer) = self.pacer else {
            return Ok(None);
        };
        let clock = &*self.pipeline.clock;
        let admitted = pacer.admit(clock, self.pipeline.retry.ceiling(), |now, wait| self.deadline.allows(now, wait));
        let admitted = within(clock, self.deadline.left(clock.now()), pin!(admitted)).await;
        self.admitted(admitted, "the plan's rate lets", "other calls were first, at the plan's rate").map(Some)
    }

    /// Takes what the request has to have of its key's limits, and says whether that was there at once.
    fn lease_at_once(&mut self, now: Instant) -> bool {
        let path = self.captured.request.path();
        self.captured.lease = self.pipeline.lease(&self.captured.operation, path, self.options);
        self.captured.lease.as_mut().is_none_or(|lease| lease.take_at_once(now))
    }

    /// Waits for what was not there at once.
    fn wait_for_a_lease(&mut self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async {
            let Some(mut lease) = self.captured.lease.take() else {
                return Ok(());
            };
            let Pipeline { clock, retry, .. } = self.pipeline;
            let deadline = self.deadline;
            let taken = lease.take(retry.ceiling(), |now, wait| deadline.allows(now, wait));
            let taken = within(&**clock, deadline.left(clock.now()), pin!(taken)).await;
            let held =
                "other calls held what the key may have at a time (a stream does until it has ended or is dropped)";
            self.admitted(taken, "the limits of the key let", held)?;
            self.captured.lease = Some(lease);
            Ok(())
        })
    }

    /// What the call has taken of its key's limits and set aside for what it costs, to be held for longer than it lasts.
    pub(crate) fn take_held(&mut self) -> (Option<Box<Lease>>, Option<Box<Reservation>>) {
        (self.captured.lease.take(), self.captured.reservation.take())
    }

    /// Sets aside what an attempt may cost: each may be billed.
    fn reserve(&mut self) -> Result<(), Error> {
        let reserved = self.pipeline.reserve(&self.captured.operation, self.options);
        self.captured.reservation = reserved.map_err(|error| self.history.tell(error, None))?;
        Ok(())
    }

    /// Learns from an answer what is left of the key's limits, and what the call took and cost.
    fn learn(&mut self, now: Instant, parts: &Parts, body: &[u8]) {
        let Captured { lease, reservation, operation, .. } = &mut *self.captured;
        let used = || self.pipeline.used(operation, &parts.headers, body);
        let used = if parts.status.is_success() { used() } else { None };
        let note = |usage: &mut Usage| {
            if let Some(used) = used {
                usage.told(used);
                usage.whole();
            }
        };
        if let Some(lease) = lease {
            note(lease.usage());
            lease.learn(now, &parts.headers);
        }
        if let Some(reservation) = reservation {
            note(reservation.usage());
            reservation.read(&parts.headers, body);
        }
    }

    /// Gives back what an attempt had taken, unless it is a success, whose answer may still have to be read.
    fn settle_lease(&mut self, now: Instant, outcome: &Outcome, pause: Option<Duration>) {
        let Some(mut lease) = self.captured.lease.take_if(|_| !is_success(outcome)) else {
            return;
        };
        match (outcome, pause) {
            (Ok(_), Some(pause)) => lease.rejected(now, pause),
            // What is refused for a mistake of ours is not worked on.
            (Ok((parts, _)), None) if parts.status.is_client_error() => {
                lease.usage().told(0);
                lease.usage().whole();
            }
            (Ok(_), None) => lease.failed(),
            (Err(error), _) if !error.may_have_been_received() => lease.unsent(),
            // The server may have counted it.
            _ => drop(lease),
        }
    }

    /// Settles what an attempt cost, unless it is a success, whose answer may still have to be read.
    fn settle_reservation(&mut self, outcome: &Outcome) {
        let Some(reservation) = self.captured.reservation.take_if(|_| !is_success(outcome)) else {
            return;
        };
        match outcome {
            Ok(_) => reservation.refused(),
            Err(error) if !error.may_have_been_received() => reservation.unsent(),
            // It may have been billed.
            Err(_) => drop(reservation),
        }
    }

    /// The error of a call that was not let in; `lets` says by what, `held` what kept it waiting.
    fn admitted<T>(&self, admitted: Option<Result<T, Refusal>>, lets: &str, held: &str) -> Result<T, Error> {
        let ceiling = self.pipeline.retry.ceiling();
        let (flaw, closed) = match admitted {
            Some(Ok(permit)) => return Ok(permit),
            Some(Err(Refusal::Late { wait, closed })) => {
                (format!("{lets} the next request start in {:?}, after the deadline", in_short(wait)), closed)
            }
            Some(Err(Refusal::Closed(left))) => {
                let shown = in_short(left);
                let flaw = format!("the server asked for a pause of which {shown:?} are left, more than {ceiling:?}");
                (flaw, Some(left))
            }
            None => (format!("{held}, until the deadline"), None),
        };
        let error = Error::new(Kind::Timeout, format!("{flaw}; the request was not sent")).with_retry_after(closed);
        Err(self.history.tell(error, None))
    }

    /// Decides what follows an attempt; and how long the server wants nothing, where it turned the request away for now.
    fn judge(&self, now: Instant, outcome: &Outcome) -> (Next, Option<Duration>) {
        let Pipeline { retry, budget, clock, .. } = self.pipeline;
        let class = self.captured.operation.retry_class(self.options);
        let (turned_away, hint) = match outcome {
            Ok((parts, body)) => {
                let status = parts.status.as_u16();
                if parts.status.is_success() || !self.may_pass(parts, body) {
                    budget.reward(self.history.failures() > 1);
                    return (Next::Return, None);
                }
                (status == failure::TOO_MANY, retry_after(&parts.headers, clock.wall()))
            }
            Err(error) if failure::is_retryable(error, class) => (false, None),
            Err(_) => return (Next::Return, None),
        };
        // A wait of nothing, or until a date that has passed, says nothing: neither does it hold up other calls.
        let hint = hint.filter(|hint| !hint.is_zero());
        let pacer = self.captured.lease.as_ref().map_or(self.pacer, |lease| lease.pacer()).filter(|_| turned_away);
        // What the server does not say, the pacer may know: a place is free when the oldest of its own requests leaves.
        let floor = hint.or_else(|| pacer?.until_a_place(now));
        let spread = pacer.and_then(Pacer::spread);
        let wait = retry.wait(self.history.attempts, floor, spread, self.pipeline.random());
        let next = if outcome.is_ok() && !failure::may_follow_an_answer(class) {
            Next::Return
        } else if self.captured.request.is_spent() {
            Next::Stop(Stop::Stream)
        } else {
            self.next(now, wait, hint, pacer)
        };
        (next, turned_away.then(|| hint.unwrap_or(wait)))
    }

    /// Whether what was answered like this may be answered otherwise later.
    fn may_pass(&self, parts: &Parts, body: &[u8]) -> bool {
        let told = self.pipeline.is_worth_retrying(&self.captured.operation, parts, body);
        failure::may_pass(parts.status.as_u16(), told)
    }

    /// Whether there is to be another attempt, after `wait` and no earlier than `hint`, which is the server's.
    fn next(&self, now: Instant, wait: Duration, hint: Option<Duration>, pacer: Option<&Pacer>) -> Next {
        let Pipeline { retry, budget, .. } = self.pipeline;
        // With a known plan a rejection corrects the pace and is no failure: it costs neither attempts nor budget, only
        // time. A call that names its attempts means them.
        let most = self.options.attempts.unwrap_or(retry.most_attempts()).get();
        let patience = pacer.and_then(Pacer::rate).map(|rate| rate.window() * PATIENCE);
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

fn is_success(outcome: &Outcome) -> bool {
    outcome.as_ref().is_ok_and(|(parts, _)| parts.status.is_success())
}

/// Tells the pacer what became of the request it admitted.
fn tell(now: Instant, permit: Option<Permit<'_>>, outcome: &Outcome, pause: Option<Duration>) {
    let Some(permit) = permit else {
        return;
    };
    match (outcome, pause) {
        (Ok(_), Some(pause)) => permit.rejected(now, pause),
        // Also one that was turned away for good: a spent budget says nothing of a rate.
        (Ok(_), None) => permit.answered(now),
        (Err(error), _) if !error.may_have_been_received() => permit.unsent(),
        // The server may have counted it.
        (Err(_), _) => drop(permit),
    }
}
