//! An answer whose body is read piece by piece, as it arrives.

use std::fmt;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_core::Stream;
use http_body::Body as _;
use serde::de::DeserializeOwned;

use crate::clock::within;
use crate::pace::Lease;
use crate::pipeline::{Pipeline, classify};
use crate::response::Meta;
use crate::spend::Reservation;
use crate::usage::Usage;
use crate::{Answer, BoxFuture, Error, Kind, Operation, Response};

/// How long a server may be silent in the middle of a body, unless it is said otherwise.
const IDLE: Duration = Duration::from_secs(120);

/// How long the end of a body is waited for that nobody reads any more, and how much of it is read at most, in bytes.
const MOMENT: Duration = Duration::from_millis(200);
const REST: usize = 64 << 10;

/// The head of a success, and its body as a stream.
///
/// There is no limit on the whole: how long it may take and how much it may be is for whoever reads it to say. There is one
/// on silence, which [`idle_timeout`](Self::idle_timeout) sets. A body that breaks is an error and then the end. Dropped
/// before its end, it closes its connection, so that the server need not go on.
pub struct Opened {
    pipeline: Arc<Pipeline>,
    operation: Operation,
    meta: Meta,
    /// `None` after its end.
    body: Option<reqwest::Body>,
    /// What was looked at and is still to be read.
    kept: Option<Bytes>,
    idle: Idle,
    /// Whether the end of the body is that of the answer, should it come now.
    may_end: bool,
    /// What it has taken of its key's limits, for as long as it is read.
    lease: Option<Box<Lease>>,
    /// What is set aside for what it costs.
    reservation: Option<Box<Reservation>>,
}

impl Opened {
    pub(crate) fn new(pipeline: Arc<Pipeline>, operation: Operation, meta: Meta, response: reqwest::Response) -> Self {
        Self {
            pipeline,
            operation,
            meta,
            body: Some(response.into()),
            kept: None,
            idle: Idle::new(Some(IDLE)),
            may_end: false,
            lease: None,
            reservation: None,
        }
    }

    pub(crate) fn holding(mut self, held: (Option<Box<Lease>>, Option<Box<Reservation>>)) -> Self {
        (self.lease, self.reservation) = held;
        self
    }

    /// Notes how many tokens the call has taken so far, in and out, as often as that is told: what was estimated is then
    /// corrected in the count of the key's limits and of what was spent. An answer that does not come to its
    /// [end](Self::finish) counts for no less than was estimated, unless it is known what has [come](Self::seen_tokens) of it.
    pub fn used_tokens(&mut self, tokens: u64) {
        self.note(|usage| usage.told(tokens));
    }

    /// Notes about how many tokens of the answer have come so far, for an answer that does not tell in the end what it took.
    /// With those of its [request](crate::CallOptions::estimate_request_tokens) they count in place of what was estimated.
    /// An answer that does not come to its end counts for 1,024 more, which may have been made and not been read; unless
    /// that is more than was estimated.
    pub fn seen_tokens(&mut self, tokens: u64) {
        self.note(|usage| usage.seen(Some(tokens)));
    }

    /// The answer has come to its end, though its body may have more to say. The end of the body does not say so: it may have
    /// come in the middle of the answer. What was told of its tokens may have been told on the way.
    pub fn end(&mut self) {
        self.note(Usage::read);
    }

    /// The same, and what the answer took is what was told last.
    pub fn finish(&mut self) {
        self.note(Usage::whole);
    }

    fn note(&mut self, note: impl Fn(&mut Usage)) {
        if let Some(lease) = &mut self.lease {
            note(lease.usage());
        }
        if let Some(reservation) = &mut self.reservation {
            note(reservation.usage());
        }
    }

    /// Says whether the answer comes to its [end](Self::finish) with the body, should that end now: where nothing else tells.
    pub fn may_end(&mut self, may: bool) {
        self.may_end = may;
    }

    /// How long the server may be silent, from when the next piece is asked for until something of it arrives; 120 s unless
    /// set. The transport has a limit of its own, which `None` leaves as the only one.
    #[must_use]
    pub fn idle_timeout(mut self, limit: Option<Duration>) -> Self {
        self.idle = Idle::new(limit);
        self
    }

    /// What is known about the response; its time is that to the head.
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// The operation that this is an answer of.
    pub fn operation(&self) -> &Operation {
        &self.operation
    }

    /// The next piece of the body; `None` at its end.
    ///
    /// # Errors
    ///
    /// [`Kind::Timeout`] for a server that is silent for too long, [`Kind::Transport`] for a connection that breaks. Then
    /// it is over.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| self.poll_piece(context)).await
    }

    /// The first byte of the body that is no white space, as soon as something has arrived; `None` where there is none in
    /// that. It stays to be read.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next).
    pub async fn first_byte(&mut self) -> Result<Option<u8>, Error> {
        poll_fn(|context| self.poll_first_byte(context)).await
    }

    /// As [`first_byte`](Self::first_byte), for who is polled.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next).
    pub fn poll_first_byte(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<u8>, Error>> {
        self.kept = ready!(self.poll_piece(context)).transpose()?;
        let mut bytes = self.kept.iter().flatten().copied();
        Poll::Ready(Ok(bytes.find(|byte| !byte.is_ascii_whitespace())))
    }

    /// Reads what is left of the body, bounded as other bodies are, and decodes it: for an answer that turns out to be no
    /// stream.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next); [`Kind::TooLarge`] beyond the limit; and what the API means by it, if that is a failure.
    pub async fn whole<T: Answer>(mut self) -> Result<Response<T>, Error> {
        let limit = self.pipeline.body_limit();
        // The end of the body is not the last word on what it took.
        let (lease, reservation) = (self.lease.take(), self.reservation.take());
        let mut body = Vec::new();
        while let Some(piece) = self.next().await {
            let piece = piece?;
            if body.len() + piece.len() > limit {
                let flaw = format!("the response is larger than the limit of {limit} bytes");
                return Err(self.failed(Error::new(Kind::TooLarge, flaw)));
            }
            body.extend_from_slice(&piece);
        }
        (self.lease, self.reservation) = (lease, reservation);
        // Nobody has looked at how much of it is text.
        self.note(|usage| usage.seen(None));
        if let Some(tokens) = self.pipeline.used(&self.operation, self.meta.headers().map(), &body) {
            self.used_tokens(tokens);
        }
        self.finish();
        self.close();
        let answer = self.pipeline.answer(&self.operation, self.meta, body.into());
        answer.map_err(|error| error.with_operation(self.operation.id))
    }

    /// Decodes `text`, a part of the body.
    ///
    /// # Errors
    ///
    /// [`Kind::Decode`] for what is not JSON or of another type; as for a whole answer, the error tells where and quotes
    /// nothing.
    pub fn decode<T: DeserializeOwned>(&self, text: &str) -> Result<T, Error> {
        serde_json::from_str(text).or_else(|_| {
            let decoded = self.pipeline.decode(self.meta.clone(), Bytes::copy_from_slice(text.as_bytes()));
            decoded.map(Response::into_inner).map_err(|error| self.failed(error))
        })
    }

    /// The error that `text`, a part of the body, tells of.
    pub fn failure(&self, text: &str) -> Error {
        let body = Bytes::copy_from_slice(text.as_bytes());
        self.failed(self.pipeline.failed_in_between(&self.operation, self.meta.clone(), body))
    }

    /// Lets go of a body whose last word has been read.
    ///
    /// What is left is no more than the mark of its end, which may still be on its way. It is waited for in a task, for a
    /// moment, because only then the connection can be used again.
    pub fn let_go(mut self) {
        (self.lease, self.reservation) = (None, None);
        self.idle = Idle::new(None);
        let Ok(runtime) = tokio::runtime::Handle::try_current() else {
            return;
        };
        runtime.spawn(async move {
            let clock = self.pipeline.clock.clone();
            let rest = async {
                let mut left = REST;
                while let Some(Ok(piece)) = self.next().await {
                    match left.checked_sub(piece.len()) {
                        Some(fewer) => left = fewer,
                        None => return,
                    }
                }
            };
            within(&*clock, Some(MOMENT), pin!(rest)).await;
        });
    }

    /// The error of a body that has ended before what it tells has.
    pub fn cut_short(&self) -> Error {
        self.failed(Error::new(Kind::Transport, "the stream ended before the answer was complete"))
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if let Some(piece) = self.kept.take() {
            return Poll::Ready(Some(Ok(piece)));
        }
        let failure = loop {
            let Some(body) = &mut self.body else {
                return Poll::Ready(None);
            };
            let Poll::Ready(frame) = Pin::new(body).poll_frame(context) else {
                let limit = ready!(self.idle.poll(&self.pipeline, context));
                let flaw = format!("the server was silent for {limit:?} in the middle of its answer");
                break Error::new(Kind::Timeout, flaw);
            };
            self.idle.heard();
            match frame {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(piece) if !piece.is_empty() => return Poll::Ready(Some(Ok(piece))),
                    // Nothing, or trailers.
                    _ => {}
                },
                Some(Err(error)) => break classify(error),
                None => {
                    if self.may_end {
                        self.finish();
                    }
                    self.close();
                    return Poll::Ready(None);
                }
            }
        };
        self.close();
        Poll::Ready(Some(Err(self.failed(failure))))
    }

    fn close(&mut self) {
        self.body = None;
        self.lease = None;
        self.reservation = None;
    }

    fn failed(&self, error: Error) -> Error {
        let error = error.with_operation(self.operation.id).with_attempts(self.meta.attempts());
        error.with_last_status(Some(self.meta.status())).received().success_begun(true)
    }
}

impl Stream for Opened {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_piece(context)
    }
}

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Opened")
            .field("operation", &self.operation.id)
            .field("meta", &self.meta)
            .field("ended", &self.body.is_none())
            .finish_non_exhaustive()
    }
}

/// How long nothing has come while somebody waited.
///
/// Setting an alarm for every piece would cost more than the piece. So one that is set stays, and when it rings for a wait
/// that is over, the next one is set for what is left of the present wait.
struct Idle {
    limit: Option<Duration>,
    /// When the present wait began.
    since: Option<Instant>,
    alarm: Option<BoxFuture<'static, ()>>,
    /// Whether the alarm was set in a wait that is over.
    outdated: bool,
}

impl Idle {
    fn new(limit: Option<Duration>) -> Self {
        Self { limit, since: None, alarm: None, outdated: false }
    }

    /// Something came, and the wait is over.
    fn heard(&mut self) {
        self.since = None;
        self.outdated = true;
    }

    /// Ready, with the limit, when nothing has come for so long.
    fn poll(&mut self, pipeline: &Pipeline, context: &mut Context<'_>) -> Poll<Duration> {
        let Some(limit) = self.limit else {
            return Poll::Pending;
        };
        let clock = &*pipeline.clock;
        let (since, mut left) = match self.since {
            Some(since) => (since, None),
            None => (*self.since.insert(clock.now()), Some(limit)),
        };
        loop {
            let (alarm, outdated) = match &mut self.alarm {
                Some(alarm) => (alarm, self.outdated),
                None => {
                    let left = left
                        .take()
                        .unwrap_or_else(|| limit.saturating_sub(clock.now().saturating_duration_since(since)));
                    (self.alarm.insert(clock.timer(left)), false)
                }
            };
            self.outdated = outdated;
            ready!(alarm.as_mut().poll(context));
            self.alarm = None;
            if !outdated {
                return Poll::Ready(limit);
            }
        }
    }
}
