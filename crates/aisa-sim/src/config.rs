//! What a simulator is started with.

use std::sync::Arc;

use simulator::{Clock, MachineClock, RetryAfter};

use crate::{FaultRule, JobPace, Reply, ReplyRule};

/// Settings of a [`Simulator`](crate::Simulator). Equal settings give equal answers, on every machine.
///
/// ```
/// use aisa_sim::{Config, LimitHeaders};
/// let config = Config::default().with_seed(7).with_items(1_000).with_limit_headers(LimitHeaders::Short);
/// ```
#[derive(Debug, Clone)]
pub struct Config {
    pub(crate) seed: u64,
    pub(crate) port: u16,
    pub(crate) items: u64,
    pub(crate) limit_headers: LimitHeaders,
    pub(crate) retry_after: RetryAfter,
    pub(crate) replies: Vec<ReplyRule>,
    pub(crate) jobs: JobPace,
    pub(crate) models: Vec<String>,
    pub(crate) faults: Vec<FaultRule>,
    pub(crate) clock: Arc<dyn Clock>,
}

/// Which headers say what a key may still use. AIsa documents two families, on two pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum LimitHeaders {
    /// `X-RateLimit-Limit-Requests` and its five siblings, on every answer.
    #[default]
    Long,
    /// `X-RateLimit-Limit`, `-Remaining` and `-Reset`, on 429 alone.
    Short,
    /// Both of them.
    Both,
    /// None: the later documentation promises none.
    Never,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            seed: 1,
            port: 0,
            items: 50,
            limit_headers: LimitHeaders::default(),
            retry_after: RetryAfter::default(),
            replies: Vec::new(),
            jobs: JobPace::default(),
            models: Vec::new(),
            faults: Vec::new(),
            clock: Arc::new(MachineClock::default()),
        }
    }
}

impl Config {
    /// Sets what everything that looks random follows from. Default 1.
    pub fn with_seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the loopback port; 0, the default, takes a free one.
    pub fn with_port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets how many items every list has that is answered page by page. They are made when asked for. Default 50.
    pub fn with_items(mut self, items: u64) -> Self {
        self.items = items;
        self
    }

    /// Sets the headers that say what a key may still use.
    pub fn with_limit_headers(mut self, headers: LimitHeaders) -> Self {
        self.limit_headers = headers;
        self
    }

    /// Sets how a 429 says when to come back. Documented are whole seconds, the default.
    pub fn with_retry_after(mut self, form: RetryAfter) -> Self {
        self.retry_after = form;
        self
    }

    /// Sets what all models say; without it, something that follows from the request.
    pub fn with_reply(self, reply: Reply) -> Self {
        self.with_replies(vec![ReplyRule::new(reply)])
    }

    /// Sets what models say, by rules.
    pub fn with_replies(mut self, replies: Vec<ReplyRule>) -> Self {
        self.replies = replies;
        self
    }

    /// Sets how jobs go on. By default they are done at the third poll.
    pub fn with_jobs(mut self, pace: JobPace) -> Self {
        self.jobs = pace;
        self
    }

    /// Adds a model that answers on every route for models, beside those of the catalogue.
    pub fn with_model(mut self, model: impl Into<String>) -> Self {
        self.models.push(model.into());
        self
    }

    /// Sets what goes wrong.
    pub fn with_faults(mut self, faults: Vec<FaultRule>) -> Self {
        self.faults = faults;
        self
    }

    /// Sets by what limits count, jobs go on, and faults and streams wait. The default is the clock of the machine.
    pub fn with_clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }
}
