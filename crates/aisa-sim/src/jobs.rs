//! Jobs: what takes longer than a request, and is asked for until it has ended.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use simulator::input::{self, too_long};
use simulator::{Invalid, Noise, millis};

use crate::account::Account;

/// How jobs go on: with every time that they are asked for, with time, or with both, whichever is slower.
///
/// ```
/// use std::time::Duration;
/// use aisa_sim::{Config, JobPace};
///
/// // Waiting, then running, then done at the fifth poll and not before a minute has passed by the clock.
/// let pace = JobPace::by_polls(5).and_by_time(Duration::from_secs(60));
/// let config = Config::default().with_jobs(pace);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JobPace {
    polls: u64,
    time: Duration,
}

impl JobPace {
    /// Ended at this poll; at the first one if it is 0.
    pub fn by_polls(polls: u64) -> Self {
        JobPace { polls, time: Duration::ZERO }
    }

    /// Ended after this time of the [clock](crate::Clock).
    pub fn by_time(time: Duration) -> Self {
        JobPace { polls: 0, time }
    }

    /// Not before this time of the clock.
    pub fn and_by_time(mut self, time: Duration) -> Self {
        self.time = time;
        self
    }

    /// Where a job stands at this time of the clock.
    fn stage(self, job: &Job, now: Duration) -> Stage {
        let age = now.saturating_sub(job.created);
        // With time it ends by itself, and by polls at the first one at the earliest.
        let polls = if self.time.is_zero() { self.polls.max(1) } else { self.polls };
        let ended = job.polls >= polls && age >= self.time;
        // The first poll finds it waiting, or the first quarter of the time.
        let is_early = self.time.is_zero() || age.saturating_mul(4) <= self.time;
        let waits = job.polls <= 1 && is_early;
        match (ended, waits) {
            _ if job.cancelled => Stage::Ended(JobEnd::Cancelled),
            (true, _) => Stage::Ended(job.end.clone()),
            (false, true) => Stage::Waiting,
            (false, false) => Stage::Running,
        }
    }
}

impl Default for JobPace {
    fn default() -> Self {
        JobPace::by_polls(3)
    }
}

/// How a job ends. In JSON it is `"done"`, `{"failed": {"code": "...", "message": "..."}}`, `"cancelled"`, `"lost"` or
/// `"odd"`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum JobEnd {
    /// With a result.
    #[default]
    Done,
    /// With a code and a message.
    Failed {
        /// The code.
        code: String,
        /// The message.
        message: String,
    },
    /// Called off.
    Cancelled,
    /// Forgotten: the id is unknown from then on.
    Lost,
    /// In a state that nobody has heard of.
    Odd,
}

/// What is to become of jobs, as other programs say it. What is left out stays as it is.
///
/// ```
/// use aisa_sim::JobScript;
///
/// for json in [
///     r#"{"end": {"failed": {"code": "InternalError", "message": "no luck"}}}"#,
///     r#"{"end": "lost", "polls": 5, "time_ms": 60000}"#,
/// ] {
///     assert!(JobScript::parse(json).is_ok());
/// }
/// let error = JobScript::parse(r#"{"end": "exploded"}"#).unwrap_err();
/// assert!(error.to_string().starts_with("end: unknown variant `exploded`, expected one of `done`, `failed`"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JobScript {
    /// How those end that are created from now on.
    end: Option<JobEnd>,
    /// At which poll all of them end, and not before `time_ms` have passed.
    polls: Option<u64>,
    #[serde(default, rename = "time_ms", with = "millis::optional")]
    time: Option<Duration>,
}

impl JobScript {
    /// Reads one from JSON.
    ///
    /// # Errors
    ///
    /// If it is not JSON, or makes no sense. The error says where.
    pub fn parse(json: &str) -> Result<Self, Invalid> {
        let script: JobScript = input::one(json)?;
        match script.time.and_then(too_long) {
            Some(why) => Err(Invalid::at("time_ms", why)),
            None => Ok(script),
        }
    }
}

/// Where a job stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Stage {
    Waiting,
    Running,
    Ended(JobEnd),
}

/// The jobs of a simulator.
pub(crate) struct Jobs {
    noise: Noise,
    /// What they started with.
    usual: JobPace,
    inner: Mutex<Inner>,
}

struct Inner {
    pace: JobPace,
    end: JobEnd,
    jobs: Vec<Job>,
}

/// A job that was created.
#[derive(Debug, Clone)]
pub(crate) struct Job {
    pub(crate) id: String,
    /// What kind of job it is: others cannot ask for it.
    pub(crate) family: String,
    pub(crate) request: Value,
    /// By the clock.
    pub(crate) created: Duration,
    pub(crate) polls: u64,
    /// Whether its result has been fetched, and so been paid.
    pub(crate) fetched: bool,
    account: Account,
    end: JobEnd,
    /// Whether it was called off before it could end by itself.
    cancelled: bool,
    /// The idempotency key that it was created with.
    key: Option<String>,
}

/// The idempotency key of a request has been used for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Conflict;

impl Jobs {
    pub(crate) fn new(seed: u64, pace: JobPace) -> Self {
        let inner = Inner { pace, end: JobEnd::default(), jobs: Vec::new() };
        Jobs { noise: Noise::new(seed, "jobs"), usual: pace, inner: Mutex::new(inner) }
    }

    pub(crate) fn end_with(&self, end: JobEnd) {
        self.lock().end = end;
    }

    /// Does as it is told.
    pub(crate) fn follow(&self, script: JobScript) {
        let mut inner = self.lock();
        let JobPace { polls, time } = inner.pace;
        inner.pace = JobPace { polls: script.polls.unwrap_or(polls), time: script.time.unwrap_or(time) };
        if let Some(end) = script.end {
            inner.end = end;
        }
    }

    /// Does as at the start.
    pub(crate) fn forget_script(&self) {
        let mut inner = self.lock();
        inner.pace = self.usual;
        inner.end = JobEnd::default();
    }

    /// What it has been told, and how many there have been.
    pub(crate) fn told(&self) -> Value {
        let inner = self.lock();
        let time = u64::try_from(inner.pace.time.as_millis()).unwrap_or(u64::MAX);
        json!({ "end": inner.end, "polls": inner.pace.polls, "time_ms": time, "created": inner.jobs.len() })
    }

    /// A new job.
    pub(crate) fn create(&self, family: &str, account: &Account, request: Value, now: Duration) -> Job {
        let mut inner = self.lock();
        let number = inner.jobs.len() as u64;
        let job = Job {
            id: format!("{:016x}{:016x}", self.noise.at(0, number), self.noise.at(1, number)),
            family: family.to_owned(),
            request,
            created: now,
            polls: 0,
            fetched: false,
            account: account.clone(),
            end: inner.end.clone(),
            cancelled: false,
            key: None,
        };
        inner.jobs.push(job.clone());
        job
    }

    /// A new job, or the one that the same request with the same idempotency key has made.
    pub(crate) fn create_once(
        &self,
        family: &str,
        account: &Account,
        key: &str,
        request: Value,
        now: Duration,
    ) -> Result<Job, Conflict> {
        let same = |job: &&Job| job.family == family && job.account.is(account) && job.key.as_deref() == Some(key);
        if let Some(job) = self.lock().jobs.iter().find(same) {
            return if job.request == request { Ok(job.clone()) } else { Err(Conflict) };
        }
        let job = self.create(family, account, request, now);
        if let Some(job) = self.lock().jobs.iter_mut().find(|known| known.id == job.id) {
            job.key = Some(key.to_owned());
        }
        Ok(job)
    }

    /// Calls a job off that is still waiting; `None` if there is none, and whether that was possible.
    pub(crate) fn cancel(&self, family: &str, id: &str, now: Duration) -> Option<(Job, bool)> {
        let mut inner = self.lock();
        let pace = inner.pace;
        let job = inner.jobs.iter_mut().find(|job| job.id == id && job.family == family)?;
        let can = job.cancelled || pace.stage(job, now) == Stage::Waiting;
        job.cancelled |= can;
        Some((job.clone(), can))
    }

    /// All jobs of a kind that a key has created, without asking for any.
    pub(crate) fn all(&self, family: &str, account: &Account, now: Duration) -> Vec<(Job, Stage)> {
        let inner = self.lock();
        let pace = inner.pace;
        let own = inner.jobs.iter().filter(|job| job.family == family && job.account.is(account));
        own.map(|job| (job.clone(), pace.stage(job, now))).collect()
    }

    /// A job that is asked for: as it is now, and where it stands.
    pub(crate) fn poll(&self, family: &str, id: &str, now: Duration) -> Option<(Job, Stage)> {
        let mut inner = self.lock();
        let pace = inner.pace;
        let job = inner.jobs.iter_mut().find(|job| job.id == id && job.family == family)?;
        job.polls += 1;
        let stage = pace.stage(job, now);
        let before = job.clone();
        job.fetched |= matches!(stage, Stage::Ended(_));
        Some((before, stage))
    }

    /// The jobs of a kind that have ended well and whose results nobody has fetched. Asking counts as a poll of each.
    pub(crate) fn ready(&self, family: &str, now: Duration) -> Vec<Job> {
        let mut inner = self.lock();
        let pace = inner.pace;
        let mut ready = Vec::new();
        for job in inner.jobs.iter_mut().filter(|job| job.family == family && !job.fetched) {
            job.polls += 1;
            if pace.stage(job, now) == Stage::Ended(JobEnd::Done) {
                ready.push(job.clone());
            }
        }
        ready
    }

    /// How many jobs of a kind a key has under way.
    pub(crate) fn under_way(&self, family: &str, account: &Account, now: Duration) -> u64 {
        let inner = self.lock();
        let pace = inner.pace;
        let own = inner.jobs.iter().filter(|job| job.family == family && job.account.is(account));
        own.filter(|job| !matches!(pace.stage(job, now), Stage::Ended(_))).count() as u64
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // Finished records and counters: nothing a panic could leave half done matters.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::KeyOptions;

    const S: Duration = Duration::from_secs(1);

    fn stages(pace: JobPace, times: &[u32]) -> Vec<Stage> {
        let (jobs, account) = (Jobs::new(1, pace), Account::new(KeyOptions::default()));
        let id = jobs.create("video", &account, Value::Null, Duration::ZERO).id;
        assert!(jobs.poll("other", &id, S).is_none());
        times.iter().map(|&time| jobs.poll("video", &id, time * S).unwrap().1).collect()
    }

    #[test]
    fn jobs_go_on_with_polls_and_with_time() {
        use Stage::{Running, Waiting};
        let done = || Stage::Ended(JobEnd::Done);
        assert_eq!(stages(JobPace::by_polls(3), &[1, 2, 3, 4]), [Waiting, Running, done(), done()]);
        assert_eq!(stages(JobPace::by_polls(0), &[0]), [done()]);
        assert_eq!(stages(JobPace::by_time(40 * S), &[1, 12, 39, 40]), [Waiting, Running, Running, done()]);
        assert_eq!(stages(JobPace::by_polls(2).and_by_time(10 * S), &[11, 12]), [Running, done()]);
    }

    #[test]
    fn what_is_ready_is_listed_until_it_is_fetched() {
        let (jobs, account) = (Jobs::new(1, JobPace::by_polls(2)), Account::new(KeyOptions::default()));
        let other = Account::new(KeyOptions::default());
        let [first, second] = [1, 2].map(|_| jobs.create("seo", &account, Value::Null, S).id);
        assert_eq!((jobs.under_way("seo", &account, S), jobs.under_way("seo", &other, S)), (2, 0));
        let ready = || -> Vec<String> { jobs.ready("seo", S).into_iter().map(|job| job.id).collect() };
        assert_eq!(ready(), Vec::<String>::new());
        assert_eq!(ready(), [first.clone(), second.clone()]);
        assert!(!jobs.poll("seo", &first, S).unwrap().0.fetched);
        assert!(jobs.poll("seo", &first, S).unwrap().0.fetched);
        assert_eq!(ready(), [second]);
    }
}
