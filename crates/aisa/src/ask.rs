//! Asking: how a request of a generated client is sent.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;

use client_runtime::{BoxFuture, Call, Draft, Prepare, RetryClass, Settings};

use crate::{Error, Response, limits};

/// What every operation can do: be sent. Implemented for the builders of all groups, and for nothing else.
///
/// ```no_run
/// # #[cfg(feature = "tavily")]
/// # async fn example(client: aisa::Client) -> Result<(), aisa::Error> {
/// use std::time::Duration;
/// use aisa::prelude::*;
/// use aisa::tavily::types::SearchRequest;
///
/// let request = SearchRequest::builder().query("rust");
/// let found = client.tavily().search().body(request).send().await?;
/// println!("{} results", found.results.len());
///
/// // The same with settings of its own; it is sent when it is awaited.
/// let request = SearchRequest::builder().query("rust");
/// let again = client.tavily().search().body(request).ask().timeout(Duration::from_secs(5)).attempts(1).await?;
/// # Ok(())
/// # }
/// ```
pub trait Ask: Prepare {
    /// Settings of this call; it is sent when it is awaited.
    fn ask(self) -> Request<Self::Answer> {
        Request::new(self)
    }

    /// Sends it.
    ///
    /// # Errors
    ///
    /// Whatever kept the call from returning its answer.
    fn send(self) -> BoxFuture<'static, Result<Response<Self::Answer>, Error>> {
        self.ask().into_future()
    }
}

impl<P: Prepare> Ask for P {}

/// A request with settings of its own; made by [`Ask::ask`]. It is sent when it is awaited.
#[must_use = "nothing is asked until it is awaited or sent"]
pub struct Request<T> {
    /// What was asked for, unless that cannot be.
    made: Result<Made, client_runtime::Error>,
    settings: Settings,
    answer: PhantomData<fn() -> T>,
}

/// A request that can be sent, and through what.
struct Made {
    call: Call,
    draft: Draft,
}

client_runtime::call_settings!([T] Request<T>, settings);
crate::spend::estimates!([T] Request<T>);

impl<T> Request<T> {
    fn new(asked: impl Prepare<Answer = T>) -> Self {
        let call = asked.call().clone();
        let mut settings = Settings::default();
        let made = asked.prepare().map(|draft| {
            if draft.operation().counts_tokens
                && let Ok(body) = draft.body_json()
            {
                limits::estimates(&mut settings.options, &body);
            }
            Made { call, draft }
        });
        Self { made, settings, answer: PhantomData }
    }

    /// Sends an `Idempotency-Key`: 1 to 191 visible ASCII characters, as unique as what is to be done.
    ///
    /// Whatever may be sent again is sent with it. An operation that acts for somebody, such as a tweet, takes none in this
    /// version of the API, and would act twice all the same: the call is then refused ([`Error::is_argument`]). Jobs of
    /// integrations take one ([`Create::idempotency_key`](crate::Create::idempotency_key)).
    pub fn idempotency_key(mut self, key: impl AsRef<str>) -> Self {
        set_idempotency_key(&mut self.settings, self.made.as_ref().ok().map(|made| &made.draft), key.as_ref());
        self
    }
}

/// Sets an idempotency key for `draft`, and refuses one that would not keep anything from being done twice.
pub(crate) fn set_idempotency_key(settings: &mut Settings, draft: Option<&Draft>, key: &str) {
    settings.set_idempotency_key(key);
    let operation = draft.map(Draft::operation);
    if operation.is_some_and(|operation| operation.retry == RetryClass::Never && !operation.idempotency_key) {
        settings.refuse("the operation takes no idempotency key, and would be done twice with one, too");
    }
}

impl<T: client_runtime::Answer + Send + 'static> Request<T> {
    /// Sends it; the same as awaiting it.
    ///
    /// # Errors
    ///
    /// Whatever kept the call from returning its answer.
    pub async fn send(self) -> Result<Response<T>, Error> {
        let Made { call, draft } = self.made?;
        self.settings.check(draft.operation().id)?;
        Ok(call.run(draft, &self.settings.options).await?)
    }
}

impl<T: client_runtime::Answer + Send + 'static> IntoFuture for Request<T> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Shows the operation and the settings. What is asked for may name persons.
impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let draft = self.made.as_ref().map(|made| &made.draft);
        f.debug_struct("Request").field("draft", &draft).field("settings", &self.settings).finish()
    }
}
