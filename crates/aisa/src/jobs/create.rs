//! Creating a job.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use client_runtime::{BoxFuture, Call, Draft, Kind, Settings};
use serde_json::Value;

use super::Job;
use super::pattern::Pattern;
use super::places::{Places, Wish};
use crate::ask::set_idempotency_key;
use crate::{Client, Error};

/// How long to wait for room, unless it is said otherwise.
const PATIENCE: Duration = Duration::from_secs(5 * 60);
/// What is left of a deadline at least, that a time of zero is not taken for a mistake.
const LEAST: Duration = Duration::from_millis(1);

/// What makes a job of an id: the requests that look at it and cancel it.
pub(super) type Made<T> = Box<dyn FnOnce(String) -> Result<Job<T>, Error> + Send>;

/// A request that creates a job. It is sent when it is awaited or [sent](Self::send).
///
/// # Room
///
/// The API works on three videos of a key at a time and turns a fourth away. A client and its clones therefore count the videos
/// that they created and have not seen end. While these are three, a further request waits before it is sent. It looks at the
/// three by itself, oldest first, so nobody has to wait for those jobs; requests go in the order in which they came. If no
/// place becomes free within the [`patience`](Self::patience) (five minutes), the error is an [`Error::is_timeout`] that says
/// so, and nothing was sent. Other jobs have no such limit that is documented.
///
/// # Sent once
///
/// The request is sent once: a job that is created twice is paid for twice. Only jobs of integrations take an idempotency key,
/// and are sent again with it; anything else only if it certainly did not arrive. A 429 is an error at once
/// ([`Error::is_rate_limited`]). It usually means that another program with the same key has jobs at work, which this client
/// cannot know of; try again after [`Error::retry_after`].
///
/// A request whose answer was lost may have created a job whose id nobody knows. It counts as a job at work for 15 minutes,
/// the time after which the API's own command line stops waiting for a video.
#[must_use = "nothing is created until it is awaited or sent"]
pub struct Create<T> {
    /// What is asked for, unless that cannot be.
    request: Result<(Call, Draft), Error>,
    pattern: &'static Pattern,
    /// Where there is room for so many of its kind.
    room: Option<(Arc<Places>, u32)>,
    made: Made<T>,
    settings: Settings,
    patience: Option<Duration>,
    result: PhantomData<fn() -> T>,
}

client_runtime::call_settings!([T] Create<T>, settings);
crate::spend::estimates!([T] Create<T>);

impl<T> Create<T> {
    pub(super) fn new(
        client: &Client,
        request: Result<(Call, Draft), Error>,
        pattern: &'static Pattern,
        made: Made<T>,
    ) -> Self {
        let most = request.as_ref().ok().and_then(|(_, draft)| draft.operation().tasks);
        let room = most.and_then(|most| Some((client.tasks().places(pattern)?, most)));
        Self { request, pattern, room, made, settings: Settings::default(), patience: None, result: PhantomData }
    }

    /// Sends an `Idempotency-Key`: 1 to 191 visible ASCII characters, as unique as what is to be done.
    ///
    /// Jobs of integrations take one ([`Client::jobs`]). Videos take none in this version of the API, and would be made twice
    /// all the same: the request is then refused ([`Error::is_argument`]).
    pub fn idempotency_key(mut self, key: impl AsRef<str>) -> Self {
        set_idempotency_key(&mut self.settings, self.request.as_ref().ok().map(|(_, draft)| draft), key.as_ref());
        self
    }

    /// How long the request waits for [room](Create#room) before it is sent. Default 5 minutes, or the client's deadline if
    /// that is shorter. A [`deadline`](Self::deadline) of this call covers the wait and the request together. Zero does not
    /// wait: it looks once at those jobs that nobody has looked at for some seconds.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = Some(patience);
        self
    }

    /// Sends it; the same as awaiting it.
    ///
    /// # Errors
    ///
    /// Whatever kept the job from being created; [`Error::is_timeout`] when there was no room for it in time.
    pub async fn send(self) -> Result<Job<T>, Error> {
        let Self { request, pattern, room, made, mut settings, patience, .. } = self;
        let (call, mut draft) = request?;
        let operation = draft.operation().id;
        settings.check(operation)?;
        let place = match room {
            None => None,
            Some((places, most)) => {
                let clock = call.clock();
                let begun = clock.now();
                let options = &mut settings.options;
                let time = options.deadline.or(call.deadline().filter(|_| patience.is_none()));
                let patience = patience.unwrap_or(PATIENCE).min(time.unwrap_or(Duration::MAX));
                let wish = Wish { operation, most, pattern, clock: clock.clone(), patience, effect: draft.effect() };
                let place = places.take(wish).await?;
                let waited = clock.now().saturating_duration_since(begun);
                if let Some(time) = time.filter(|_| !waited.is_zero()) {
                    options.deadline = Some(time.saturating_sub(waited).max(LEAST));
                }
                Some(place)
            }
        };
        let answer = match call.run::<Value>(draft, &settings.options).await {
            Ok(answer) => answer,
            Err(error) => {
                let error = Error::from(error);
                if let Some(place) = place.filter(|_| is_refusal(&error)) {
                    place.refused();
                }
                return Err(error);
            }
        };
        let Some(id) = pattern.id(&answer) else {
            let flaw = format!("the {} was created, and the answer does not tell its id", pattern.name);
            return Err(client_runtime::Error::new(Kind::Decode, flaw).with_operation(operation).into());
        };
        let mut job = made(id)?;
        job.is_new = true;
        if let Some(place) = place {
            place.created(&job.job);
        }
        Ok(job)
    }
}

/// Whether the API has said that there is no job. A gateway that lost the answer of whom it asked cannot say that.
fn is_refusal(error: &Error) -> bool {
    error.is_refused() || error.status().is_some_and(|status| status >= 400 && !matches!(status, 502 | 504))
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
