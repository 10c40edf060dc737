//! What a key has used: requests and tokens of the last minute, what is under way, and money.
//!
//! The windows slide, exactly. That is the simulator's own choice; the documentation speaks of a minute. A request
//! that is turned away counts for nothing and costs nothing, and neither does one that fails.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use simulator::Window;

use crate::keys::KeyOptions;
use crate::plan::Allowance;

/// The account of a key, shared by all who use it.
#[derive(Debug, Clone)]
pub(crate) struct Account(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    options: KeyOptions,
    allowance: Allowance,
    used: Mutex<Used>,
}

#[derive(Debug, Default)]
struct Used {
    requests: Window,
    tokens: Window,
    /// Of operations that have limits of their own.
    special: HashMap<String, Window>,
    under_way: u32,
    spent: u64,
}

/// What a request needs.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Demand<'a> {
    /// Tokens sent.
    pub(crate) tokens: u64,
    /// Something with requests per minute of its own, and how many.
    pub(crate) special: Option<(&'a str, u32)>,
}

/// Why a request is turned away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TooMuch {
    /// Too many requests or tokens: how long to wait.
    Rate(Duration),
    /// Too many under way: they end when they end.
    Concurrency,
    /// The spend cap is reached.
    Spend,
}

/// What may still be used, for the headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rest {
    pub(crate) limit: u64,
    pub(crate) remaining: u64,
    /// When all of it may be used again, by the clock.
    pub(crate) reset: Duration,
}

/// Counts as under way until it is dropped.
#[derive(Debug)]
pub(crate) struct UnderWay(Account);

impl Drop for UnderWay {
    fn drop(&mut self) {
        let mut used = self.0.used();
        used.under_way = used.under_way.saturating_sub(1);
    }
}

impl Account {
    pub(crate) fn new(options: KeyOptions) -> Self {
        Account(Arc::new(Shared { allowance: options.allowance(), options, used: Mutex::default() }))
    }

    /// Counts a request that arrives now, or says why it is one too many.
    pub(crate) fn admit(&self, demand: Demand<'_>, now: Duration) -> Result<UnderWay, TooMuch> {
        let allowance = self.0.allowance;
        let mut used = self.used();
        if self.0.options.cap.is_some_and(|cap| used.spent >= cap) {
            return Err(TooMuch::Spend);
        }
        if allowance.concurrency.is_some_and(|most| used.under_way >= most) {
            return Err(TooMuch::Concurrency);
        }
        // All are asked before one counts, so that a request that is turned away counts nowhere.
        let mut wait = None;
        let mut ask = |window: &mut Window, limit: Option<u32>, weight: u64| {
            if let Some(Err(time)) = limit.map(|limit| window.clone().admit(limit.into(), weight, now)) {
                wait = wait.max(Some(time));
            }
        };
        ask(&mut used.requests, allowance.requests_per_minute, 1);
        // Nobody knows what an answer will take, so it is enough that one token is left.
        if demand.tokens > 0 {
            ask(&mut used.tokens, allowance.tokens_per_minute, 1);
        }
        if let Some((name, limit)) = demand.special {
            ask(used.special.entry(name.to_owned()).or_default(), Some(limit), 1);
        }
        if let Some(wait) = wait {
            return Err(TooMuch::Rate(wait));
        }
        if allowance.requests_per_minute.is_some() {
            used.requests.count(1, now);
        }
        if let Some((name, _)) = demand.special {
            used.special.entry(name.to_owned()).or_default().count(1, now);
        }
        if allowance.tokens_per_minute.is_some() {
            used.tokens.count(demand.tokens, now);
        }
        used.under_way += 1;
        drop(used);
        Ok(UnderWay(self.clone()))
    }

    /// What the key was made with.
    pub(crate) fn options(&self) -> &KeyOptions {
        &self.0.options
    }

    /// Whether both are of one key.
    pub(crate) fn is(&self, other: &Account) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Whether the key may use this model.
    pub(crate) fn may_use(&self, model: &str) -> bool {
        self.0.options.models.as_ref().is_none_or(|models| models.iter().any(|known| known == model))
    }

    /// Counts the tokens of an answer.
    pub(crate) fn count_tokens(&self, tokens: u64, now: Duration) {
        if self.0.allowance.tokens_per_minute.is_some() {
            self.used().tokens.count(tokens, now);
        }
    }

    pub(crate) fn charge(&self, micro_usd: u64) {
        let mut used = self.used();
        used.spent = used.spent.saturating_add(micro_usd);
    }

    pub(crate) fn spent(&self) -> u64 {
        self.used().spent
    }

    /// What is left of the cap; `None` without one.
    pub(crate) fn left(&self) -> Option<u64> {
        Some(self.0.options.cap?.saturating_sub(self.spent()))
    }

    /// What is left of requests and tokens, where they are limited.
    pub(crate) fn rest(&self, now: Duration) -> (Option<Rest>, Option<Rest>) {
        let mut used = self.used();
        let rest = |window: &mut Window, limit: Option<u32>| {
            let limit = u64::from(limit?);
            Some(Rest { limit, remaining: limit.saturating_sub(window.used(now)), reset: window.end(now) })
        };
        let requests = rest(&mut used.requests, self.0.allowance.requests_per_minute);
        (requests, rest(&mut used.tokens, self.0.allowance.tokens_per_minute))
    }

    fn used(&self) -> MutexGuard<'_, Used> {
        // Counters and windows that change as a whole: nothing a panic could leave half done matters.
        self.0.used.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const S: Duration = Duration::from_secs(1);

    fn admit(account: &Account, now: Duration) -> Option<TooMuch> {
        account.admit(Demand { tokens: 10, special: None }, now).err()
    }

    #[test]
    fn what_is_too_much() {
        let account = Account::new(KeyOptions::default().with_requests_per_minute(2).with_tokens_per_minute(50));
        assert_eq!(admit(&account, Duration::ZERO), None);
        account.count_tokens(40, S);
        assert_eq!(
            admit(&account, S),
            Some(TooMuch::Rate(59 * S)),
            "tokens are spent until the first ten are forgotten"
        );
        assert_eq!(admit(&account, 60 * S), None, "what was turned away did not count");
        assert_eq!(admit(&account, 61 * S), None);
        assert_eq!(admit(&account, 62 * S), Some(TooMuch::Rate(58 * S)));
        let (requests, tokens) = account.rest(62 * S);
        assert_eq!(requests, Some(Rest { limit: 2, remaining: 0, reset: 121 * S }));
        assert_eq!(tokens, Some(Rest { limit: 50, remaining: 30, reset: 121 * S }));
    }

    #[test]
    fn what_is_under_way_ends_when_it_is_dropped() {
        let account = Account::new(KeyOptions::default().with_concurrency(1));
        let first = account.admit(Demand::default(), S).ok();
        assert_eq!(admit(&account, S), Some(TooMuch::Concurrency));
        drop(first);
        assert_eq!(admit(&account, S), None);
    }

    #[test]
    fn a_cap_holds_from_the_first_call_beyond_it() {
        let account = Account::new(KeyOptions::default().with_spend_cap_micro_usd(10));
        account.charge(9);
        assert_eq!((admit(&account, S), account.left()), (None, Some(1)));
        account.charge(9);
        assert_eq!((admit(&account, S), account.left(), account.spent()), (Some(TooMuch::Spend), Some(0), 18));
    }
}
