//! What calls cost, and a budget that they keep to.
//!
//! A price is estimated before a call and known, at best, after it. So what a call may cost is set aside before it is sent,
//! and becomes what it did cost when its answer has been read: calls at the same time cannot each count on the same money.
//! A call that was not answered may have been billed all the same, and counts as estimated. A stream that does not tell what
//! it took costs what was seen of it, and a little more if it was cut: see [`Opened::seen_tokens`](crate::Opened::seen_tokens).
//!
//! ```
//! use client_runtime::{Operation, Pipeline, RetryClass, Spending};
//!
//! static SEARCH: Operation = Operation::named("tavily.search", RetryClass::Idempotent).with_price_micro_usd(9_600);
//!
//! let pipeline = Pipeline::builder().spending(Spending::new().budget_micro_usd(5_000_000)).build()?;
//! # Ok::<(), client_runtime::Error>(())
//! ```

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::HeaderMap;

use crate::usage::Usage;
use crate::{CallOptions, Error, Kind, Operation};

/// Reads from an answer what the call cost, in millionths of a US dollar; `None` where it does not say.
pub type PriceReader = fn(&Operation, &HeaderMap, &[u8]) -> Option<u64>;

/// How what calls cost is counted, for all clones of a client together; and a budget, if they are to keep to one.
///
/// The price of a call is what its answer says (see [`reader`](Self::reader)). Before it, and where the answer says nothing,
/// it is what the caller [estimates](CallOptions::estimate_price_micro_usd), or what the
/// [operation](Operation::price_micro_usd) costs, or its tokens at a price, or what is assumed of all others.
#[derive(Clone, Copy, Debug, Default)]
pub struct Spending {
    budget: Option<u64>,
    million_tokens: Option<u64>,
    otherwise: Option<u64>,
    reader: Option<PriceReader>,
}

impl Spending {
    /// Everything is counted as far as its price is known, and nothing refused.
    pub fn new() -> Self {
        Self::default()
    }

    /// Refuses calls that could cost more than is left of this much, in millionths of a US dollar; and calls whose price
    /// nobody knows.
    #[must_use]
    pub fn budget_micro_usd(mut self, budget: u64) -> Self {
        self.budget = Some(budget);
        self
    }

    /// What a million tokens cost, for operations that count tokens and have no price of their own.
    #[must_use]
    pub fn million_tokens_micro_usd(mut self, price: u64) -> Self {
        self.million_tokens = Some(price);
        self
    }

    /// What a call is taken to cost of which nothing else is known.
    #[must_use]
    pub fn otherwise_micro_usd(mut self, price: u64) -> Self {
        self.otherwise = Some(price);
        self
    }

    /// How to read from an answer what the call cost.
    #[must_use]
    pub fn reader(mut self, reader: PriceReader) -> Self {
        self.reader = Some(reader);
        self
    }

    fn tokens(&self, tokens: u64) -> Option<u64> {
        let price = u128::from(self.million_tokens?) * u128::from(tokens);
        Some(u64::try_from(price.div_ceil(1_000_000)).unwrap_or(u64::MAX))
    }
}

/// What the calls of a client have cost so far, in millionths of a US dollar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Spend {
    /// What may be spent; `None` without a budget.
    pub budget_micro_usd: Option<u64>,
    /// What was, as far as is known.
    pub spent_micro_usd: u64,
    /// What is set aside for calls that are on their way.
    pub reserved_micro_usd: u64,
    /// Calls that were sent and may have been billed.
    pub calls: u64,
    /// Those of them whose price nobody knew.
    pub unpriced: u64,
    /// Calls, and further attempts of calls, that the budget did not allow.
    pub refused: u64,
}

impl Spend {
    /// What is left of the budget; `None` without one.
    pub fn left_micro_usd(&self) -> Option<u64> {
        let gone = self.spent_micro_usd.saturating_add(self.reserved_micro_usd);
        self.budget_micro_usd.map(|budget| budget.saturating_sub(gone))
    }

    /// What was spent, in US dollars, for people.
    pub fn spent_usd(&self) -> f64 {
        self.spent_micro_usd as f64 / 1e6
    }
}

impl fmt::Display for Spend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Usd(self.spent_micro_usd))?;
        if let Some(budget) = self.budget_micro_usd {
            write!(f, " of {}", Usd(budget))?;
        }
        write!(f, " in {} {}", self.calls, if self.calls == 1 { "call" } else { "calls" })?;
        if self.unpriced > 0 {
            let prices = if self.unpriced == 1 { "a price" } else { "prices" };
            write!(f, ", {} of them at {prices} unknown", self.unpriced)?;
        }
        Ok(())
    }
}

/// An amount in millionths of a US dollar.
struct Usd(u64);

impl fmt::Display for Usd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = format!("{:06}", self.0 % 1_000_000);
        // Cents always, and less than a cent where there is less.
        let (cents, rest) = decimals.split_at(2);
        write!(f, "${}.{cents}{}", self.0 / 1_000_000, rest.trim_end_matches('0'))
    }
}

/// What all clones of a client spend from.
#[derive(Debug)]
pub(crate) struct Purse {
    spending: Spending,
    spend: Mutex<Spend>,
}

impl Purse {
    pub(crate) fn new(spending: Spending) -> Self {
        Self { spending, spend: Mutex::new(Spend { budget_micro_usd: spending.budget, ..Spend::default() }) }
    }

    pub(crate) fn spend(&self) -> Spend {
        *self.lock()
    }

    /// Sets aside what a call may cost.
    pub(crate) fn reserve(
        self: &Arc<Self>,
        operation: &Operation,
        options: &CallOptions,
    ) -> Result<Reservation, Error> {
        let Spending { budget, otherwise, .. } = self.spending;
        let fixed = options.price().or(operation.price_micro_usd);
        let tokens = u64::from(options.tokens());
        // Of none at all nobody has thought.
        let by_tokens = || self.spending.tokens(tokens).filter(|_| operation.counts_tokens && tokens > 0);
        let estimate = fixed.or_else(by_tokens).or(otherwise);
        if estimate.is_none() && budget.is_some() {
            let flaw = "the client has a budget and nobody knows what this call costs; say so with `estimate_usd`, or for all \
                        such calls when the client is built. Nothing was sent";
            return Err(Error::argument(flaw));
        }
        let reserved = estimate.unwrap_or(0);
        let mut spend = self.lock();
        if let Some(left) = spend.left_micro_usd()
            && reserved > left
        {
            spend.refused += 1;
            let (reserved, left, budget) = (Usd(reserved), Usd(left), Usd(budget.unwrap_or(0)));
            let flaw = format!(
                "the call may cost {reserved}, and {left} of the budget of {budget} are left; nothing was sent"
            );
            return Err(Error::new(Kind::Budget, flaw));
        }
        spend.reserved_micro_usd = spend.reserved_micro_usd.saturating_add(reserved);
        drop(spend);
        Ok(Reservation {
            purse: self.clone(),
            operation: *operation,
            reserved,
            is_fixed: fixed.is_some(),
            is_priced: estimate.is_some(),
            is_sent: false,
            told: None,
            usage: Usage::of_request(options.request_tokens().unwrap_or(0)),
        })
    }

    fn lock(&self) -> MutexGuard<'_, Spend> {
        // Every change is a few assignments, so a panic elsewhere cannot leave it half done.
        self.spend.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is set aside for a call, until it is known what it cost. Dropped, it is given back if nothing was sent, and spent if
/// something was.
pub(crate) struct Reservation {
    purse: Arc<Purse>,
    operation: Operation,
    reserved: u64,
    /// Whether the price does not depend on tokens.
    is_fixed: bool,
    is_priced: bool,
    is_sent: bool,
    /// What its answer says that it cost.
    told: Option<u64>,
    /// What is known of the tokens that it has taken.
    usage: Usage,
}

impl Reservation {
    /// The request is sent.
    pub(crate) fn send(&mut self) {
        self.is_sent = true;
    }

    /// The request was not sent after all.
    pub(crate) fn unsent(mut self) {
        self.is_sent = false;
    }

    /// Notes what an answer says, as far as it has been read.
    pub(crate) fn read(&mut self, headers: &HeaderMap, body: &[u8]) {
        self.told = self.purse.spending.reader.and_then(|read| read(&self.operation, headers, body));
    }

    /// What is known of the tokens that the call has taken; the price that an answer tells itself goes before theirs.
    pub(crate) fn usage(&mut self) -> &mut Usage {
        &mut self.usage
    }

    /// The server refused, which costs nothing unless it says so.
    pub(crate) fn refused(mut self) {
        self.told = self.told.or(Some(0));
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        let mut spend = self.purse.lock();
        spend.reserved_micro_usd = spend.reserved_micro_usd.saturating_sub(self.reserved);
        if !self.is_sent {
            return;
        }
        spend.calls += 1;
        let price = |tokens| self.purse.spending.tokens(tokens);
        let is_by_tokens = self.operation.counts_tokens && !self.is_fixed;
        let by_tokens = || self.usage.amount(self.reserved, price).filter(|_| is_by_tokens);
        let cost = self.told.or_else(by_tokens);
        spend.unpriced += u64::from(!self.is_priced && cost.is_none());
        spend.spent_micro_usd = spend.spent_micro_usd.saturating_add(cost.unwrap_or(self.reserved));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::RetryClass;

    const SEARCH: Operation = Operation::named("search", RetryClass::Idempotent).with_price_micro_usd(9_600);
    const CHAT: Operation = Operation::named("chat", RetryClass::BeforeAnswer).with_tokens();
    const OTHER: Operation = Operation::named("other", RetryClass::Idempotent);

    /// The price in the header, in micros.
    fn told(_: &Operation, headers: &HeaderMap, _: &[u8]) -> Option<u64> {
        headers.get("x-price")?.to_str().ok()?.parse().ok()
    }

    fn headers(price: Option<u64>) -> HeaderMap {
        price.map(|price| (http::HeaderName::from_static("x-price"), price.into())).into_iter().collect()
    }

    fn options(tokens: u32, price: Option<u64>) -> CallOptions {
        let mut options = CallOptions::default();
        options.estimate_tokens(tokens);
        if let Some(price) = price {
            options.estimate_price_micro_usd(price);
        }
        options
    }

    #[test]
    fn where_a_price_comes_from() {
        // operation, estimated tokens and price, used tokens, told price; what is set aside and what is spent
        type Case = (Operation, u32, Option<u64>, Option<u64>, Option<u64>, u64, u64);
        let cases: [Case; 11] = [
            (SEARCH, 0, None, None, None, 9_600, 9_600),
            (SEARCH, 0, None, None, Some(2_400), 9_600, 2_400),
            (SEARCH, 0, Some(50_000), None, None, 50_000, 50_000),
            (SEARCH, 9_000, None, Some(8_000), None, 9_600, 9_600),
            (CHAT, 1_000, None, None, None, 3_000, 3_000),
            (CHAT, 1_000, None, Some(500), None, 3_000, 1_500),
            (CHAT, 1_000, None, Some(500), Some(7), 3_000, 7),
            (CHAT, 1_000, Some(10), Some(500), None, 10, 10),
            (CHAT, 1, None, Some(1), None, 3, 3),
            (OTHER, 1_000, None, Some(500), None, 77, 77),
            (OTHER, 0, None, None, Some(0), 77, 0),
        ];
        for (number, (operation, tokens, price, used, header, reserved, spent)) in cases.into_iter().enumerate() {
            let spending = Spending::new().million_tokens_micro_usd(3_000_000).otherwise_micro_usd(77).reader(told);
            let purse = Arc::new(Purse::new(spending));
            let mut reservation = purse.reserve(&operation, &options(tokens, price)).unwrap();
            assert_eq!(purse.spend().reserved_micro_usd, reserved, "{number}");
            reservation.send();
            reservation.read(&headers(header), b"");
            if let Some(used) = used {
                reservation.usage().told(used);
                reservation.usage().whole();
            }
            drop(reservation);
            assert_eq!((purse.spend().spent_micro_usd, purse.spend().reserved_micro_usd), (spent, 0), "{number}");
        }
    }

    #[test]
    fn what_nobody_knows_is_counted_without_a_budget_and_refused_with_one() {
        let purse = Arc::new(Purse::new(Spending::new()));
        purse.reserve(&OTHER, &options(0, None)).unwrap().send();
        let spend = purse.spend();
        assert_eq!((spend.spent_micro_usd, spend.calls, spend.unpriced), (0, 1, 1));
        assert_eq!(spend.to_string(), "$0.00 in 1 call, 1 of them at a price unknown");

        let purse = Arc::new(Purse::new(Spending::new().budget_micro_usd(1_000_000)));
        for operation in [OTHER, CHAT] {
            let error = purse.reserve(&operation, &options(10, None)).err().unwrap();
            assert_eq!(error.kind(), Kind::Argument, "{error}");
        }
        assert!(purse.reserve(&CHAT, &options(10, Some(0))).is_ok());
    }

    #[test]
    fn beyond_the_budget_only_what_is_free_is_sent() {
        let purse = Arc::new(Purse::new(Spending::new().budget_micro_usd(20_000).reader(told)));
        let mut first = purse.reserve(&SEARCH, &options(0, None)).unwrap();
        let second = purse.reserve(&SEARCH, &options(0, None)).unwrap();
        let error = purse.reserve(&SEARCH, &options(0, None)).err().unwrap();
        assert_eq!(error.kind(), Kind::Budget);
        let told = "the call may cost $0.0096, and $0.0008 of the budget of $0.02 are left; nothing was sent";
        assert_eq!(error.to_string(), told);
        // What was not sent, and what was refused, is there again.
        drop(second);
        first.send();
        first.refused();
        assert_eq!(purse.spend().left_micro_usd(), Some(20_000));
        // An estimate that was too low cannot be helped; then it is over.
        let mut dear = purse.reserve(&SEARCH, &options(0, None)).unwrap();
        dear.send();
        dear.read(&headers(Some(1_000_000)), b"");
        drop(dear);
        assert_eq!(purse.spend().left_micro_usd(), Some(0));
        assert!(purse.reserve(&SEARCH, &options(0, None)).is_err());
        assert!(purse.reserve(&SEARCH, &options(0, Some(0))).is_ok());
        assert_eq!(purse.spend().to_string(), "$1.00 of $0.02 in 2 calls");
        assert_eq!(purse.spend().refused, 2);
    }

    #[test]
    fn a_stream_costs_what_it_told_last_and_one_that_broke_off_no_less_than_was_thought() {
        // tokens as they are told, whether the end was reached, and what is spent of 6000 that are set aside
        let cases: [(&[u64], bool, u64); 6] = [
            (&[11, 1_010], true, 3_030),
            (&[11], false, 6_000),
            (&[11, 1_010], false, 6_000),
            (&[11, 3_000], false, 9_000),
            (&[], true, 6_000),
            (&[], false, 6_000),
        ];
        for (told, is_whole, spent) in cases {
            let purse = Arc::new(Purse::new(Spending::new().million_tokens_micro_usd(3_000_000)));
            let mut stream = purse.reserve(&CHAT, &options(2_000, None)).unwrap();
            stream.send();
            told.iter().for_each(|tokens| stream.usage().told(*tokens));
            if is_whole {
                stream.usage().whole();
            }
            drop(stream);
            assert_eq!(purse.spend().spent_micro_usd, spent, "{told:?} {is_whole}");
        }
    }

    #[test]
    fn without_an_estimate_nothing_is_free() {
        let spending = Spending::new().budget_micro_usd(10).million_tokens_micro_usd(3_000_000);
        let purse = Arc::new(Purse::new(spending));
        let error = purse.reserve(&CHAT, &CallOptions::default()).err().unwrap();
        assert_eq!(error.kind(), Kind::Argument, "{error}");
        let purse = Arc::new(Purse::new(spending.otherwise_micro_usd(11)));
        assert_eq!(purse.reserve(&CHAT, &CallOptions::default()).err().unwrap().kind(), Kind::Budget);
    }

    #[test]
    fn no_amount_is_too_large() {
        let purse = Arc::new(Purse::new(Spending::new().million_tokens_micro_usd(u64::MAX)));
        for _ in 0..3 {
            purse.reserve(&CHAT, &options(u32::MAX, None)).unwrap().send();
        }
        assert_eq!(purse.spend().spent_micro_usd, u64::MAX);
    }

    /// What becomes of a call.
    #[derive(Clone, Copy, Debug)]
    enum Fate {
        Unsent,
        GivenUp,
        Lost,
        Refused,
        Answered(f64),
    }

    proptest! {
        /// Whatever the order of calls and of their ends, what is spent and set aside is within the budget as long as no
        /// call costs more than was thought; and nothing stays set aside.
        #[test]
        fn the_budget_is_never_exceeded(
            budget in 0_u64..100_000,
            steps in prop::collection::vec((0_u64..40_000, any::<prop::sample::Index>(), prop_oneof![
                Just(Fate::Unsent), Just(Fate::GivenUp), Just(Fate::Lost), Just(Fate::Refused),
                (0.0..=1.0).prop_map(Fate::Answered),
            ]), 1..60),
        ) {
            let purse = Arc::new(Purse::new(Spending::new().budget_micro_usd(budget).reader(told)));
            let mut open = Vec::new();
            let mut spent = 0;
            for (price, which, fate) in steps {
                let left = purse.spend().left_micro_usd().unwrap();
                match purse.reserve(&OTHER, &options(0, Some(price))) {
                    Ok(reservation) => open.push((price, reservation)),
                    Err(_) => prop_assert!(price > left, "{price} refused with {left} left"),
                }
                let total = purse.spend();
                prop_assert!(total.spent_micro_usd + total.reserved_micro_usd <= budget);
                // Every other step ends one of those that are on their way.
                if price % 2 == 0 && !open.is_empty() {
                    let (price, mut reservation) = open.swap_remove(which.index(open.len()));
                    spent += match fate {
                        Fate::GivenUp => { drop(reservation); 0 }
                        Fate::Unsent => { reservation.send(); reservation.unsent(); 0 }
                        Fate::Lost => { reservation.send(); drop(reservation); price }
                        Fate::Refused => { reservation.send(); reservation.refused(); 0 }
                        Fate::Answered(part) => {
                            let cost = (price as f64 * part) as u64;
                            reservation.send();
                            reservation.read(&headers(Some(cost)), b"");
                            drop(reservation);
                            cost
                        }
                    };
                    prop_assert_eq!(purse.spend().spent_micro_usd, spent);
                }
            }
            drop(open);
            prop_assert_eq!(purse.spend().reserved_micro_usd, 0);
            prop_assert_eq!(purse.spend().spent_micro_usd, spent);
        }
    }

    #[test]
    fn calls_at_the_same_time_cannot_count_on_the_same_money() {
        let purse = Arc::new(Purse::new(Spending::new().budget_micro_usd(100 * 9_600)));
        let sent: usize = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8)
                .map(|_| {
                    let purse = purse.clone();
                    scope.spawn(move || {
                        let reservations = (0..50).filter_map(|_| purse.reserve(&SEARCH, &options(0, None)).ok());
                        reservations.map(|mut reservation| reservation.send()).count()
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        assert_eq!((sent, purse.spend().spent_micro_usd), (100, 100 * 9_600));
        assert_eq!(purse.spend().refused, 300);
    }
}
