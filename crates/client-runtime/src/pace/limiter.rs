//! The limits of one key: requests a minute, tokens a minute, calls at a time, and single operations apart from those.
//!
//! Each limit has a pacer, and a call goes through those that concern it, one after the other: that of its operation first,
//! then tokens, then requests and calls at a time. So a call that waits for a limit of its own keeps nobody waiting whom
//! that limit does not concern; and since all go in the same order, nobody waits for somebody who waits for them.
//!
//! The crates of the field (`governor`, `leaky-bucket`) keep a rate that is set, by a bucket. Here the rate is learned from
//! the answers, what was taken is corrected by what it came to, what the server says is left goes first, and a wait
//! that cannot end in time is not begun; so this is the [window](super::window) of the plan once more, with places instead of requests.

use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use http::HeaderMap;

use super::allowance::{self, Allowance};
use super::lease::{Lease, Place};
use super::{Limits, Pacer, Rate};
use crate::{Clock, Operation, SomeLimited};

/// What keeps all calls with a key within its limits. All clones of a client share one.
#[derive(Debug)]
pub(crate) struct Limiter {
    limits: Limits,
    /// Requests a minute and calls at a time.
    requests: Arc<Pacer>,
    tokens: Arc<Pacer>,
    /// Of operations that have limits of their own.
    operations: Mutex<HashMap<Limited, Arc<Pacer>>>,
    /// The requests a minute that the latest answer told that told any; 0 until then.
    rpm: AtomicU32,
    /// Whether an answer told the tokens a minute.
    tells_tokens: AtomicBool,
}

/// An operation by its id, and the row of its limits of some calls; `None` for that of all.
type Limited = (&'static str, Option<usize>);

/// Which limit a place is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Limit {
    Operation(Own),
    Tokens,
    Requests,
}

impl Limit {
    /// What it is called in events.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Operation(_) => "the operation's own",
            Self::Tokens => "tokens a minute",
            Self::Requests => "requests a minute and calls at a time",
        }
    }
}

/// What is limited of one operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Own {
    /// The row of the limits of some of its calls; `None` for all calls.
    some: Option<usize>,
    rpm: Option<NonZeroU32>,
    concurrency: Option<usize>,
}

/// What an answer said of the limits that concern its call.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Told {
    operation: Allowance,
    /// Of which limit of its own that is.
    own: Option<Own>,
    pub(super) tokens: Allowance,
    pub(super) requests: Allowance,
}

impl Limiter {
    pub(crate) fn new(limits: Limits) -> Self {
        // The first calls are to find out the limits, and not to be turned away by them.
        let smallest = limits.smallest();
        let most = limits.concurrency.map(|most| most.get() as usize);
        let assumed_most = smallest.map(|tier| tier.concurrency as usize).filter(|_| most.is_none());
        let assumed = smallest.and_then(|tier| NonZeroU32::new(tier.tpm));
        // What is set and is less is no assumption.
        let assumed = assumed.filter(|assumed| limits.tpm.is_none_or(|set| set > *assumed));
        let [rpm, tpm, assumed] = [limits.rpm, limits.tpm, assumed].map(|limit| limit.map(Rate::per_minute));
        Self {
            limits,
            requests: Arc::new(Pacer::of_limit(rpm, most).assuming(None, assumed_most)),
            tokens: Arc::new(Pacer::of_estimates(tpm).assuming(assumed, None)),
            operations: Mutex::default(),
            rpm: AtomicU32::new(0),
            tells_tokens: AtomicBool::new(false),
        }
    }

    /// What a call of `operation` to `path`, that will take about this many tokens, has to have before it is sent. Nothing is
    /// taken yet.
    pub(crate) fn lease(
        self: &Arc<Self>,
        clock: &Arc<dyn Clock>,
        operation: &Operation,
        path: &str,
        tokens: u32,
    ) -> Box<Lease> {
        let some = operation.limits_of_some.iter().enumerate().filter(|(_, limit)| limit.holds(path));
        let own = some.map(|(row, limit)| Own::of_some(row, limit)).chain(Own::of(operation));
        let own = own.map(|own| (Limit::Operation(own), self.operation(operation.id, own), 1));
        let tokens =
            operation.counts_tokens.then(|| (Limit::Tokens, self.tokens.clone(), usize::try_from(tokens).unwrap_or(0)));
        let requests = (Limit::Requests, self.requests.clone(), 1);
        let places = own.chain(tokens).chain([requests]);
        let places = places.map(|(limit, pacer, wanted)| Place::new(limit, pacer, wanted)).collect();
        Box::new(Lease::new(self.clone(), clock.clone(), *operation, places))
    }

    fn operation(&self, id: &'static str, own: Own) -> Arc<Pacer> {
        let mut operations = self.operations.lock().unwrap_or_else(PoisonError::into_inner);
        let pacer = || Arc::new(Pacer::of_limit(own.rpm.map(Rate::per_minute), own.concurrency));
        operations.entry((id, own.some)).or_insert_with(pacer).clone()
    }

    /// What the headers of an answer say to a call that is in these limits.
    pub(super) fn read(&self, limits: impl Iterator<Item = Limit>, headers: &HeaderMap, now: SystemTime) -> Told {
        let requests = allowance::of_requests(headers, now);
        let tokens = allowance::of_tokens(headers, now);
        // A limit that is no larger than the operation's own is that one: the key's is what all operations share.
        let own = limits.filter_map(|limit| match limit {
            Limit::Operation(own) if own.rpm.is_some() && requests.limit.is_some() && requests.limit <= own.rpm => {
                Some(own)
            }
            _ => None,
        });
        if let Some(own) = own.min_by_key(|own| own.rpm) {
            return Told { operation: requests, own: Some(own), tokens, requests: Allowance::default() };
        }
        if let Some(limit) = requests.limit {
            self.rpm.store(limit.get(), Relaxed);
        }
        if tokens.limit.is_some() {
            self.tells_tokens.store(true, Relaxed);
        }
        Told { operation: Allowance::default(), own: None, tokens, requests }
    }

    /// What is `told`, with what is set and what follows from it, of one limit: and how many calls may be on their way.
    pub(super) fn known(&self, limit: Limit, told: &Told) -> (Allowance, Option<usize>) {
        let tier = NonZeroU32::new(self.rpm.load(Relaxed)).and_then(|rpm| self.limits.tier(rpm.get()));
        let least = |mut allowance: Allowance, set: Option<NonZeroU32>| {
            allowance.limit = [allowance.limit, set].into_iter().flatten().min();
            allowance
        };
        match limit {
            Limit::Operation(own) => {
                let told = if told.own == Some(own) { told.operation } else { Allowance::default() };
                (least(told, own.rpm), own.concurrency)
            }
            Limit::Tokens => {
                let mut tokens = told.tokens;
                if !self.tells_tokens.load(Relaxed) {
                    tokens.limit = tier.and_then(|tier| NonZeroU32::new(tier.tpm));
                }
                // Where this answer tells none and another one did, that holds.
                let set = tokens.limit.and(self.limits.tpm);
                (least(tokens, set), None)
            }
            Limit::Requests => {
                let set = told.requests.limit.and(self.limits.rpm);
                let most = self.limits.concurrency.map(NonZeroU32::get).or(tier.map(|tier| tier.concurrency));
                (least(told.requests, set), most.map(|most| most as usize))
            }
        }
    }

    #[cfg(test)]
    pub(super) fn is_idle(&self) -> bool {
        let operations = self.operations.lock().unwrap();
        operations.values().chain([&self.requests, &self.tokens]).all(|pacer| pacer.is_idle())
    }

    #[cfg(test)]
    pub(super) fn running(&self) -> usize {
        self.requests.lock().running
    }
}

impl Own {
    fn of(operation: &Operation) -> Option<Self> {
        let own = Self {
            some: None,
            rpm: operation.rpm.and_then(NonZeroU32::new),
            concurrency: operation.concurrency.filter(|calls| *calls > 0).map(|calls| calls as usize),
        };
        // One too many of its tasks is not one too many of all requests.
        (own.rpm.is_some() || own.concurrency.is_some() || operation.tasks.is_some()).then_some(own)
    }

    fn of_some(row: usize, limit: &SomeLimited) -> Self {
        Self {
            some: Some(row),
            rpm: limit.rpm.and_then(NonZeroU32::new),
            concurrency: limit.concurrency.filter(|calls| *calls > 0).map(|calls| calls as usize),
        }
    }
}
