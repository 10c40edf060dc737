//! Jobs: what takes longer than a call.
//!
//! Some operations answer at once with the id of a job, and with its result when they are asked for that id later. There are
//! several patterns of this in the API; [`pattern`] has them as a table, and one poller walks them all. A job is no more than
//! its id: the process that created it may end, and another one go on.

mod create;
#[cfg(feature = "dataforseo")]
mod dataforseo;
mod integration;
mod pattern;
mod places;
mod poller;
#[cfg(feature = "video")]
mod video;

use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Weak};
use std::time::Duration;

use client_runtime::{Call, CallOptions, Draft, Response};
use serde::de::DeserializeOwned;
use serde_json::Value;

pub use create::Create;
use create::Made;
#[cfg(feature = "dataforseo")]
pub use dataforseo::{DataforseoTasks, Posted};
pub(crate) use integration::CREATE_JOB;
pub use integration::{AsyncJob, IntegrationJobs, Pricing};
use pattern::{Pattern, State};
use places::Places;
pub(crate) use places::Tasks;
use poller::Poller;
pub use poller::Updates;
#[cfg(feature = "video")]
pub use video::{Video, VideoGeneration, VideoGenerations};

use crate::{Client, Error};

/// A server must not be asked more often than this (async page).
const SHORTEST: Duration = Duration::from_millis(500);

/// Nobody needs to wait longer between two looks.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// Longest time that one look at a job may take, with its retries: the next look is as good.
const LOOK: Duration = Duration::from_secs(60);

/// A job that the API works on.
///
/// It is known by its [id](Self::id) alone. [`wait`](Self::wait) waits for its result, [`poll_stream`](Self::poll_stream) follows
/// it as a stream of updates, and [`poll`](Self::poll) looks at it once. Nothing is lost when one of these ends early, by an
/// error, by a timeout, or because it is dropped: the job goes on, and can be waited for again.
pub struct Job<T> {
    job: Arc<Known>,
    interval: Interval,
    timeout: Duration,
    /// Whether it has just been created, so that there is nothing to see yet.
    is_new: bool,
    result: PhantomData<fn() -> T>,
}

/// What is known of a job.
struct Known {
    id: String,
    pattern: &'static Pattern,
    call: Call,
    /// What asks for it.
    look: Draft,
    /// What cancels it.
    cancel: Option<Draft>,
    /// Where its end makes room for another one. Not kept by it: places know their tasks.
    places: Weak<Places>,
}

/// How long to wait between two looks at a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Interval {
    first: Duration,
    longest: Duration,
}

impl Interval {
    /// How long to wait after having waited for `wait`.
    fn after(self, wait: Duration) -> Duration {
        (wait + wait / 4).min(self.longest)
    }
}

/// What a job has come to when it was looked at.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Update<T> {
    /// It is in line or at work.
    Running(Progress),
    /// It is done, and this is its result.
    Done(T),
}

/// How far a job has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Its state in the API's own word, such as `PENDING`; an open set.
    pub state: String,
    /// How much of it is done, in the API's own words, where it says so.
    pub done: Option<String>,
    /// How often it was looked at.
    pub looks: u32,
    /// How many of those looks failed in a way that passes. There is no update for these.
    pub failed_looks: u32,
    /// How long it has been waited for.
    pub waited: Duration,
}

impl<T> Job<T> {
    fn new(client: &Client, id: String, pattern: &'static Pattern, look: Draft, cancel: Option<Draft>) -> Self {
        let (call, places) = (client.call().clone(), client.tasks().told_of(pattern));
        Self {
            job: Arc::new(Known { id, pattern, call, look, cancel, places }),
            interval: pattern.interval,
            timeout: pattern.timeout,
            is_new: false,
            result: PhantomData,
        }
    }

    /// What the API knows it by. Keep it to go on in another process.
    pub fn id(&self) -> &str {
        &self.job.id
    }

    /// How long to wait between two looks: `first` at first, and a quarter longer each time up to `longest`. Default 3 s up to
    /// 5 s, as the API asks for; for DataForSEO 10 s up to 30 s. Less than half a second counts as that,
    /// and more than a day as a day.
    #[must_use]
    pub fn with_interval(mut self, first: Duration, longest: Duration) -> Self {
        let first = first.clamp(SHORTEST, LONGEST);
        self.interval = Interval { first, longest: longest.clamp(first, LONGEST) };
        self
    }

    /// How long the job is waited for, each time. Default 15 minutes; for DataForSEO an hour.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }
}

impl<T: DeserializeOwned + Send + 'static> Job<T> {
    /// Waits until the job is done, and returns its result.
    ///
    /// A look that fails in a way that passes (a connection that breaks, a provider that is away) is no more than that: the
    /// next one follows.
    ///
    /// # Errors
    ///
    /// [`Error::is_task_failed`] with the code and the message of a job that failed, [`Error::is_task_cancelled`] for one that was
    /// cancelled, [`Error::is_not_found`] for an id that the API does not know, [`Error::is_timeout`] when it has not ended in
    /// time, and whatever does not pass, such as a key that was revoked.
    pub async fn wait(&self) -> Result<T, Error> {
        let mut poller = self.poller();
        loop {
            if let Update::Done(result) = poller.next().await? {
                return Ok(result);
            }
        }
    }

    /// Follows the job: an item for each look that told something, with the result as the last one. After an error it is over.
    ///
    /// ```no_run
    /// # async fn example(job: aisa::Job<aisa::AsyncJob>) -> Result<(), aisa::Error> {
    /// use aisa::Update;
    ///
    /// let mut updates = job.poll_stream();
    /// while let Some(update) = updates.next().await {
    ///     match update? {
    ///         Update::Running(progress) => println!("{} after {:?}", progress.state, progress.waited),
    ///         Update::Done(job) => println!("{:?}", job.output),
    ///         _ => {}
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn poll_stream(&self) -> Updates<T> {
        Updates::new(self.poller())
    }

    /// Looks at the job once.
    ///
    /// # Errors
    ///
    /// As [`wait`](Self::wait), and whatever keeps this look from telling.
    pub async fn poll(&self) -> Result<Update<T>, Error> {
        Ok(match self.job.look(LOOK).await? {
            Look::Running(state, done) => Update::Running(Progress { state, done, looks: 1, ..Progress::default() }),
            Look::Done(answer) => Update::Done(self.job.read(answer)?),
        })
    }

    fn poller(&self) -> Poller<T> {
        Poller::new(self.job.clone(), self.interval, self.timeout, self.is_new)
    }
}

/// An id becomes a part of a path: one that is empty or dots would lead elsewhere.
#[cfg(any(feature = "video", feature = "dataforseo"))]
fn checked(id: &str) -> Result<(), Error> {
    match id {
        "" | "." | ".." => Err(client_runtime::Error::argument("an id of a job is not empty, nor is it dots").into()),
        _ => Ok(()),
    }
}

/// What a look has told.
enum Look {
    /// The state, and how much is done.
    Running(String, Option<String>),
    Done(Response<Value>),
}

impl Known {
    /// Looks at the job, for at most this long, and tells those who wait for its end.
    async fn look(&self, limit: Duration) -> Result<Look, Error> {
        let looked = self.ask(limit).await;
        if let Some(places) = self.places.upgrade() {
            places.told(self, looked.as_ref(), self.call.clock().now());
        }
        looked
    }

    async fn ask(&self, limit: Duration) -> Result<Look, Error> {
        let mut options = CallOptions::default();
        options.deadline = Some(limit);
        // Looking is free, also where nothing is left to spend.
        options.estimate_price_micro_usd(0);
        let answer: Response<Value> = self.call.run(self.copy(&self.look)?, &options).await?;
        let operation = self.look.operation().id;
        match self.pattern.state(&answer) {
            State::Running(state) => Ok(Look::Running(state, self.pattern.progress(&answer))),
            State::Done => Ok(Look::Done(answer)),
            State::Over(state) => Err(self.pattern.failure(operation, &state, &answer)),
            State::Missing => {
                let flaw = format!("the answer does not tell the state of the {}", self.pattern.name);
                Err(client_runtime::Error::new(client_runtime::Kind::Decode, flaw).with_operation(operation).into())
            }
        }
    }

    /// The result in an answer that is one.
    fn read<T: DeserializeOwned>(&self, answer: Response<Value>) -> Result<T, Error> {
        serde_path_to_error::deserialize(answer.into_inner()).map_err(|error| {
            // The cause would quote the value.
            let flaw =
                format!("the {} is done, and its result cannot be decoded at `{}`", self.pattern.name, error.path());
            let operation = self.look.operation().id;
            client_runtime::Error::new(client_runtime::Kind::Decode, flaw).with_operation(operation).into()
        })
    }

    fn copy(&self, draft: &Draft) -> Result<Draft, Error> {
        let copied = draft.try_clone();
        copied.ok_or_else(|| client_runtime::Error::argument("the request cannot be sent a second time").into())
    }
}

impl<T> fmt::Debug for Job<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job")
            .field("id", &self.job.id)
            .field("pattern", &self.job.pattern.name)
            .field("interval", &self.interval)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
