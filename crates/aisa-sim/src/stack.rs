//! What the server of a simulator has.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use simulator::{Core, Faults, Gate, Log, Noise, Stop};

use crate::chat::Replies;
use crate::faults::Nowhere;
use crate::jobs::Jobs;
use crate::keys::Keys;
use crate::{Config, Operation};

pub(crate) struct Stack {
    pub(crate) core: Core<Operation, Nowhere>,
    pub(crate) config: Config,
    pub(crate) keys: Keys,
    pub(crate) jobs: Jobs,
    pub(crate) replies: Replies,
    /// Requests turned away for limits and caps.
    pub(crate) rejected: AtomicU64,
    requests: AtomicU64,
}

impl Stack {
    pub(crate) fn new(config: Config, faults: Arc<Faults<Operation, Nowhere>>, gate: Gate, stop: Stop) -> Self {
        let clock = Arc::clone(&config.clock);
        Stack {
            core: Core { region: Nowhere, clock, faults, log: Log::default(), gate, stop },
            keys: Keys::new(config.seed),
            jobs: Jobs::new(config.seed, config.jobs),
            replies: Replies::new(config.replies.clone()),
            rejected: AtomicU64::new(0),
            requests: AtomicU64::new(0),
            config,
        }
    }

    /// The time by the clock, counted from its start.
    pub(crate) fn now(&self) -> Duration {
        self.core.clock.elapsed()
    }

    /// In Unix seconds, of a moment of the clock, rounded up.
    pub(crate) fn unix(&self, moment: Duration) -> u64 {
        let date = self.core.clock.date() + moment.saturating_sub(self.now());
        let since = date.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        since.as_secs() + u64::from(since.subsec_nanos() > 0)
    }

    /// `req_` and 26 characters, a new one for every request.
    pub(crate) fn request_id(&self) -> String {
        const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let number = self.requests.fetch_add(1, Ordering::Relaxed);
        let noise = Noise::new(self.config.seed, "request");
        let character = |place: u64| char::from(ALPHABET[noise.below(number, place, 32) as usize]);
        format!("req_01{}", (0..24).map(character).collect::<String>())
    }
}
