//! The tiers of an account, and what each allows.

use serde::{Deserialize, Serialize};

/// What an account has paid for. The numbers are those of the documentation; Enterprise is negotiated, so it is
/// what a key's own limits say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Plan {
    /// 60 requests and 60,000 tokens per minute, 5 at a time.
    Free,
    /// 600 requests and 600,000 tokens per minute, 20 at a time.
    Starter,
    /// 3,000 requests and 3,000,000 tokens per minute, 50 at a time.
    Growth,
    /// Nothing that is not said for the key.
    Enterprise,
}

/// What a key may do: nothing stands for no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Allowance {
    pub(crate) requests_per_minute: Option<u32>,
    pub(crate) tokens_per_minute: Option<u32>,
    pub(crate) concurrency: Option<u32>,
}

impl Plan {
    pub(crate) fn allowance(self) -> Allowance {
        let of = |requests, tokens, concurrency| Allowance {
            requests_per_minute: Some(requests),
            tokens_per_minute: Some(tokens),
            concurrency: Some(concurrency),
        };
        match self {
            Plan::Free => of(60, 60_000, 5),
            Plan::Starter => of(600, 600_000, 20),
            Plan::Growth => of(3_000, 3_000_000, 50),
            Plan::Enterprise => Allowance::default(),
        }
    }
}

impl Allowance {
    /// The lower of two limits, each where it is said.
    pub(crate) fn lowered_by(self, other: Allowance) -> Allowance {
        let lower = |one: Option<u32>, other: Option<u32>| match (one, other) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        Allowance {
            requests_per_minute: lower(self.requests_per_minute, other.requests_per_minute),
            tokens_per_minute: lower(self.tokens_per_minute, other.tokens_per_minute),
            concurrency: lower(self.concurrency, other.concurrency),
        }
    }
}
