//! A request to a model: what to ask, and how to take the answer.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

use client_runtime::{BoxFuture, Call, Draft, Opened, Settings};
use serde::Serialize;
use serde_json::Value;

use super::{Progress, Protocol, Stream, delta_of};
use crate::{Error, Response, limits};

/// A request to a model, not sent yet: [`send`](Self::send) waits for the whole answer, [`stream`](Self::stream) takes it as
/// it is made.
///
/// The request is sent again when nothing of an answer has come: after a failure to connect, after silence, and after a refusal
/// that may pass. Once an answer has begun it has to be paid for, and the request is never repeated. A model that was still
/// thinking when an attempt ran out of time may have to be paid for, too, and the request is repeated; set
/// [`attempts`](Self::attempts) to 1 to prevent that. Timeouts and deadlines of a stream cover the time until it begins.
#[must_use = "nothing is sent until it is awaited or streamed"]
pub struct Inference<P> {
    call: Call,
    /// The request, as the generated client makes it, and its body.
    draft: Result<(Draft, Value), client_runtime::Error>,
    settings: Settings,
    idle_timeout: Option<Duration>,
    event_limit: Option<usize>,
    protocol: PhantomData<fn() -> P>,
}

client_runtime::call_settings!([P] Inference<P>, settings);
crate::spend::estimates!([P] Inference<P>);

impl<P: Protocol> Inference<P> {
    /// A request with `body`, in place of the one in `draft`.
    pub(crate) fn new(
        call: &Call,
        draft: Result<Draft, client_runtime::Error>,
        body: Result<Value, client_runtime::Error>,
    ) -> Self {
        let mut settings = Settings::default();
        if let Ok(body) = &body {
            limits::estimates(&mut settings.options, body);
        }
        Self {
            call: call.clone(),
            draft: draft.and_then(|draft| Ok((draft, body?))),
            settings,
            idle_timeout: Some(Duration::from_secs(120)),
            event_limit: None,
            protocol: PhantomData,
        }
    }

    /// How long the service may be silent in the middle of a stream; 120 s unless set. No silence lasts longer than the
    /// client's own [`with_idle_timeout`](crate::ClientBuilder::with_idle_timeout) allows, which is 10 minutes unless set; with
    /// `None` it is the only limit. The gateway itself gives up after 60 s without a token.
    pub fn idle_timeout(mut self, limit: Option<Duration>) -> Self {
        self.idle_timeout = limit;
        self
    }

    /// Largest event of a stream, in bytes; 16 MiB unless set.
    pub fn event_limit(mut self, bytes: usize) -> Self {
        self.event_limit = Some(bytes);
        self
    }

    /// Sends the request and waits for the whole answer.
    ///
    /// # Errors
    ///
    /// Whatever kept the call from returning its value.
    pub async fn send(self) -> Result<Response<P::Answer>, Error> {
        let (draft, mut body) = self.draft?;
        if let Value::Object(body) = &mut body {
            body.remove("stream");
            // Refused without the other.
            body.remove("stream_options");
        }
        let draft = with_body(draft, &body)?;
        self.settings.check(draft.operation().id)?;
        Ok(self.call.run(draft, &self.settings.options).await?)
    }

    /// Sends the request and takes the answer as it is made: returns with its beginning. An answer that comes as a whole,
    /// because the service does not stream, is a stream of one delta.
    ///
    /// A stream counts among the calls that a key may have [at work](crate::ClientBuilder::with_limits) at a time, 5 of a free
    /// account, until it has been read to its end or dropped. A program that opens more of them before it reads one waits in
    /// vain, up to its deadline.
    ///
    /// # Errors
    ///
    /// Whatever kept the answer from beginning.
    pub async fn stream(self) -> Result<Stream<P>, Error> {
        let (draft, mut body) = self.draft?;
        if let Value::Object(body) = &mut body {
            body.insert("stream".to_owned(), Value::Bool(true));
        }
        let mut draft = with_body(draft, &body)?;
        draft.set_accept("text/event-stream");
        self.settings.check(draft.operation().id)?;
        let Self { call, settings, idle_timeout, event_limit, .. } = self;
        Self::open(&call, draft, &settings, idle_timeout, event_limit, Progress::of(&body)).await
    }

    /// Sends `draft`, a request for a stream.
    pub(crate) async fn open(
        call: &Call,
        draft: Draft,
        settings: &Settings,
        idle_timeout: Option<Duration>,
        event_limit: Option<usize>,
        progress: Progress,
    ) -> Result<Stream<P>, Error> {
        let opened = call.open(draft, &settings.options).await?;
        let mut opened = opened.idle_timeout(idle_timeout);
        if is_whole(&mut opened).await? {
            // It tells of a failure, or the service does not stream.
            let operation = opened.operation().id;
            let (whole, meta) = opened.whole::<P::Answer>().await?.into_parts();
            return Ok(Stream::of_one(delta_of::<P>(whole, operation)?, meta));
        }
        Ok(Stream::new(opened, event_limit, progress))
    }
}

/// As [`send`](Inference::send).
impl<P: Protocol> IntoFuture for Inference<P> {
    type Output = Result<Response<P::Answer>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// `request` as JSON: a type of this crate, a [`Value`], or anything else that is written as an object.
pub(crate) fn body_of(request: impl Serialize) -> Result<Value, client_runtime::Error> {
    match serde_json::to_value(request) {
        Ok(body @ Value::Object(_)) => Ok(body),
        Ok(_) => Err(client_runtime::Error::argument("a request is a JSON object; nothing was sent")),
        // The cause may quote the request.
        Err(_) => Err(client_runtime::Error::argument("the request cannot be written as JSON; nothing was sent")),
    }
}

fn with_body(mut draft: Draft, body: &Value) -> Result<Draft, client_runtime::Error> {
    draft.set_body_json(body)?;
    Ok(draft)
}

/// Whether a body is no stream. Where its type does not tell, its beginning does: no line of a stream has a brace there.
async fn is_whole(opened: &mut Opened) -> Result<bool, client_runtime::Error> {
    let media_type = opened.meta().headers().get("content-type").unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match &*media_type {
        "text/event-stream" => Ok(false),
        "application/json" | "text/html" => Ok(true),
        other if other.ends_with("+json") => Ok(true),
        _ => Ok(super::is_whole(opened.first_byte().await?)),
    }
}

/// Shows neither what is asked nor who.
impl<P> fmt::Debug for Inference<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inference")
            .field("draft", &self.draft.as_ref().map(|(draft, _)| draft))
            .field("settings", &self.settings)
            .field("idle_timeout", &self.idle_timeout)
            .finish_non_exhaustive()
    }
}
