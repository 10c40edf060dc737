//! Creating a job.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use client_runtime::{BoxFuture, Call, Draft, Kind, Settings};
use serde_json::Value;

use super::Job;
use super::pattern::Pattern;
use crate::Error;

/// How long a server that has too much to do is asked again, unless it is said otherwise.
const PATIENCE: Duration = Duration::from_secs(5 * 60);
/// How long to wait where it does not say for how long.
const PAUSE: Duration = Duration::from_secs(5);

/// What makes a job of an id: the requests that look at it and cancel it.
pub(super) type Made<T> = Box<dyn FnOnce(String) -> Result<Job<T>, Error> + Send>;

/// A request that creates a job; it is sent when it is awaited or [sent](Self::send).
///
/// The API works on so many jobs of a key at a time and turns others away, which does nothing and costs nothing. So a request
/// that is turned away for that is sent again when the API says, for up to five minutes unless
/// [`patience`](Self::patience) or a deadline is set; a call that names its attempts means them. What a provider behind the API
/// turned away is not sent again. After all other failures it is sent again only with an idempotency key that the
/// API takes, or if it certainly was not sent: a job that was created twice is paid for twice.
#[must_use = "nothing is created until it is awaited or sent"]
pub struct Create<T> {
    /// What is asked for, unless that cannot be.
    request: Result<(Call, Draft), Error>,
    pattern: &'static Pattern,
    made: Made<T>,
    settings: Settings,
    patience: Duration,
    result: PhantomData<fn() -> T>,
}

client_runtime::call_settings!([T] Create<T>, settings);
crate::spend::estimates!([T] Create<T>);

impl<T> Create<T> {
    pub(super) fn new(request: Result<(Call, Draft), Error>, pattern: &'static Pattern, made: Made<T>) -> Self {
        Self { request, pattern, made, settings: Settings::default(), patience: PATIENCE, result: PhantomData }
    }

    /// Sends an `Idempotency-Key`: 1 to 191 visible ASCII characters, as unique as what is to be done.
    pub fn idempotency_key(mut self, key: impl AsRef<str>) -> Self {
        self.settings.set_idempotency_key(key.as_ref());
        self
    }

    /// For how long a request that is turned away, because too many jobs are at work, is sent again. Zero sends it once.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Sends it; the same as awaiting it.
    ///
    /// # Errors
    ///
    /// Whatever kept the job from being created.
    pub async fn send(self) -> Result<Job<T>, Error> {
        let (call, draft) = self.request?;
        let operation = draft.operation().id;
        self.settings.check(operation)?;
        let clock = call.clock();
        let started = clock.now();
        let options = &self.settings.options;
        // A call that names its attempts, or its time, means them.
        let patience = match (options.attempts, options.deadline) {
            (Some(_), _) => Duration::ZERO,
            (None, deadline) => deadline.map_or(self.patience, |deadline| deadline.min(self.patience)),
        };
        let answer = loop {
            let Some(copy) = draft.try_clone() else {
                return Err(client_runtime::Error::argument("the request cannot be sent a second time").into());
            };
            let error: Error = match call.run::<Value>(copy, &self.settings.options).await {
                Ok(answer) => break answer,
                Err(error) => error.into(),
            };
            let wait = error.retry_after().filter(|wait| !wait.is_zero()).unwrap_or(PAUSE);
            let waited = clock.now().saturating_duration_since(started);
            // A wait that does not fit is not begun.
            if !is_full(&error) || waited.saturating_add(wait) > patience {
                return Err(error);
            }
            clock.sleep(wait).await;
        };
        let Some(id) = self.pattern.id(&answer) else {
            let flaw = format!("the {} was created, and the answer does not tell its id", self.pattern.name);
            return Err(client_runtime::Error::new(Kind::Decode, flaw).with_operation(operation).into());
        };
        let mut job = (self.made)(id)?;
        job.is_new = true;
        Ok(job)
    }
}

/// Whether the API itself has turned a job away, which then does not exist: a provider that was asked may have begun.
fn is_full(error: &Error) -> bool {
    error.status() == Some(429) && error.is_rate_limited() && error.code() != Some("upstream_rate_limit")
}

impl<T: 'static> IntoFuture for Create<T> {
    type Output = Result<Job<T>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Shows the operation and the settings. What is asked for may name persons.
impl<T> fmt::Debug for Create<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let draft = self.request.as_ref().map(|(_, draft)| draft);
        f.debug_struct("Create").field("draft", &draft).field("settings", &self.settings).finish_non_exhaustive()
    }
}
