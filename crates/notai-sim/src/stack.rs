//! One region: its data, its keys, its log. Two stacks share nothing but the faults that a test wants.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest as _, Sha256};
use simulator::{Core, Faults, Gate, Log, Stop};

use crate::keys::Keys;
use crate::limit::Limiter;
use crate::world::{View, World};
use crate::{Config, Operation, Plan, Region};

pub(crate) struct Stack {
    pub(crate) core: Core<Operation, Region>,
    pub(crate) seed: u64,
    pub(crate) keys: Keys,
    /// `None` where requests are not counted.
    pub(crate) limiter: Option<Limiter>,
    pub(crate) document: Document,
    world: World,
    /// Sessions that have appeared since the start.
    added: AtomicU64,
}

impl Stack {
    pub(crate) fn new(
        config: &Config,
        region: Region,
        faults: Arc<Faults<Operation, Region>>,
        gate: Gate,
        stop: Stop,
    ) -> Self {
        let clock = Arc::clone(&config.clock);
        Stack {
            core: Core { region, clock, faults, log: Log::default(), gate, stop },
            seed: config.seed,
            keys: Keys::new(config.seed, region),
            limiter: config.rate_limits.clone().map(Limiter::new),
            document: Document::new(config.published_document()),
            world: World::new(config, region),
            added: AtomicU64::new(0),
        }
    }

    pub(crate) fn view(&self, plan: Plan) -> View {
        self.world.view(plan, self.added())
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.world.clock_ms(self.added())
    }

    pub(crate) fn add_sessions(&self, count: u64) {
        self.added.fetch_add(count, Ordering::Relaxed);
    }

    fn added(&self) -> u64 {
        self.added.load(Ordering::Relaxed)
    }
}

/// What `/openapi/v3.json` serves.
pub(crate) struct Document {
    pub(crate) bytes: Vec<u8>,
    /// Strong, in quotes: the SHA-256 of the bytes.
    pub(crate) etag: String,
}

impl Document {
    fn new(bytes: Vec<u8>) -> Self {
        let digest: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        Document { etag: format!("\"{digest}\""), bytes }
    }
}
