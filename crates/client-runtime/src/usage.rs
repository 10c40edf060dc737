//! How many tokens a call has taken, as far as that is known while its answer is read.
//!
//! The server may tell it, at the end or on the way, or not at all. What has been seen of an answer is a guess that is
//! always there: about what was sent, and about what has come.

/// What may have been made of an answer beyond what was read of it before reading ended, in tokens: what lies unread in
/// connections on the way, and what was made before the end was noticed. As events that is some 200 KB.
const UNSEEN: u64 = 1_024;

/// What is known of the tokens of one attempt, in and out together.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Usage {
    /// About what the request took.
    sent: u64,
    told: Option<u64>,
    /// About what has come, out alone.
    seen: Option<u64>,
    end: End,
}

/// How far the answer has been read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum End {
    /// It may have more to say.
    #[default]
    Open,
    /// All of it has come; what was told before may have been told on the way.
    Read,
    /// What was told last is all.
    Told,
}

impl Usage {
    /// Of a request that takes about this many tokens itself.
    pub(crate) fn of_request(sent: u32) -> Self {
        Self { sent: sent.into(), ..Self::default() }
    }

    pub(crate) fn told(&mut self, tokens: u64) {
        self.told = Some(tokens);
    }

    /// About so many tokens of the answer have come so far; `None` where that cannot be said.
    pub(crate) fn seen(&mut self, tokens: Option<u64>) {
        self.seen = tokens;
    }

    /// All of the answer has come.
    pub(crate) fn read(&mut self) {
        if self.end == End::Open {
            self.end = End::Read;
        }
    }

    /// All of it has, and what was told last is all.
    pub(crate) fn whole(&mut self) {
        self.end = End::Told;
    }

    /// How many it took, where there is no doubt.
    pub(crate) fn certain(&self) -> Option<u64> {
        self.told.filter(|_| self.end == End::Told)
    }

    /// What `of` so many tokens is, such as their price, where `estimated` was thought before; `None` where nothing is known.
    pub(crate) fn amount(&self, estimated: u64, of: impl Fn(u64) -> Option<u64>) -> Option<u64> {
        let seen = self.seen.map(|seen| self.sent.saturating_add(seen).max(self.told.unwrap_or(0)));
        match (self.certain(), seen) {
            (Some(all), _) => of(all),
            (None, Some(seen)) if self.end != End::Open => of(seen),
            // Nobody knows how much more it has come to: hardly more than was thought, and hardly much more than was seen.
            (None, Some(seen)) => Some(of(seen.saturating_add(UNSEEN))?.min(of(seen)?.max(estimated))),
            (None, None) => Some(of(self.told?)?.max(estimated)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_goes_before_what_is_seen_and_that_before_what_was_thought() {
        // told, seen beside the ten that were sent, how it ended, and the amount where 5,000 were thought
        let cases = [
            (None, None, End::Open, None),
            (None, None, End::Told, None),
            (Some(300), None, End::Told, Some(300)),
            (Some(300), Some(900), End::Told, Some(300)),
            (None, Some(90), End::Told, Some(100)),
            // Told on the way.
            (Some(300), None, End::Read, Some(5_000)),
            (Some(300), Some(90), End::Read, Some(300)),
            (Some(300), Some(490), End::Read, Some(500)),
            (None, Some(9_990), End::Read, Some(10_000)),
            // Broken off.
            (Some(300), None, End::Open, Some(5_000)),
            (Some(6_000), None, End::Open, Some(6_000)),
            (None, Some(0), End::Open, Some(10 + UNSEEN)),
            (Some(300), Some(90), End::Open, Some(300 + UNSEEN)),
            (None, Some(4_890), End::Open, Some(5_000)),
            (None, Some(9_990), End::Open, Some(10_000)),
            (Some(u64::MAX), Some(u64::MAX), End::Open, Some(u64::MAX)),
        ];
        for (told, seen, end, amount) in cases {
            let usage = Usage { told, seen, end, ..Usage::of_request(10) };
            assert_eq!(usage.amount(5_000, Some), amount, "{usage:?}");
            // In money: two for each, and none where they have no price.
            let double = usage.amount(10_000, |tokens| Some(tokens.saturating_mul(2)));
            assert_eq!(double, amount.map(|amount| amount.saturating_mul(2)), "{usage:?}");
            assert_eq!(usage.amount(5_000, |_| None), None, "{usage:?}");
        }
    }

    #[test]
    fn what_was_told_last_stays_all() {
        let mut usage = Usage::of_request(10);
        usage.told(300);
        usage.whole();
        usage.read();
        assert_eq!(usage.certain(), Some(300));
    }
}
