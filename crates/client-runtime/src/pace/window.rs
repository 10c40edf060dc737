//! How many requests may still start: a copy of the server's sliding window, kept on the safe side.
//!
//! **Alone**, a client may burst: the window slides, so as many requests as the plan allows may start at once, and each
//! one's place is free again a window later. A token bucket cannot do this: with a full burst it admits up to twice the
//! plan within one window, and without one it needs a whole window for what the server would have taken at once. A
//! request is counted from its answer, not from its start: the server counted it no later than that, so a place that
//! is free here is free there. The guard adds a hundredth of the window on top, which absorbs clocks that differ and
//! leaves a newcomer on the same key a place to be noticed by.
//!
//! **In company**, after a rejection that this count did not foresee, another process shares the key. Bursting would
//! shut one of the two out, so requests are spaced evenly at this client's share: half of the plan to begin with, for who
//! was there first and for who came later. What each one had in the window when it was full says nothing: the first one
//! had all of it. The share grows by a constant amount per time and shrinks by a factor with each rejection, which
//! lets any number of clients converge to equal shares (Chiu and Jain, "Analysis of the increase and decrease
//! algorithms", 1989). When it has grown to the plan's whole rate, the client is alone again.
//!
//! A request takes one place, or as many as it has tokens where those are counted; never more than there are, or it
//! would never start. What the server says is left goes before this count: see [`remainder`](super::remainder).
//!
//! **Tokens are estimates** until an answer tells what it took, and mostly far too many: what a request allows its answer,
//! the answer hardly ever uses. So what is on its way keeps others waiting, but never for certain: an answer may give back
//! nearly all of it at any moment, and whoever waits looks again then. Certain is only what has been answered.

use std::time::{Duration, Instant};

use super::answers::Answers;
use super::remainder::{Others, Remainder, Rolling, Said, spread};
use super::{Rate, Ticket};

/// Part of the window, as its divisor, by which every place is kept longer than the server keeps it.
const GUARD: u32 = 100;
/// Share regained per window, as a part of the plan's rate.
const GROWTH: f64 = 0.2;
/// What a rejection leaves of the share.
const CUT: f64 = 0.9;
/// The share that is never undercut, as a part of the plan's rate.
const FLOOR: f64 = 0.25;
/// The share to begin with in company, as a part of the plan's rate.
const ASSUMED: f64 = 0.5;
/// Rejections closer together than this are one: they were sent before the first was known.
const ONE_EVENT: Duration = Duration::from_secs(1);
/// The longest pause that is kept: one slip of a server must not silence a client for good.
const LONGEST_PAUSE: Duration = Duration::from_secs(60 * 60);
/// How far an evenly spaced client may make up for time it lost waiting.
const CATCH_UP: Duration = Duration::from_secs(2);

/// When the next request may start.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Turn {
    Now,
    /// Not before this moment; ask again then.
    At(Instant),
    /// When a request that is on its way has been answered.
    AfterAnAnswer,
    /// When one has been answered and gives back what it did not take, or at `latest`, where that is known: whichever is
    /// first, and surely not before `surely`.
    OnceGivenBack {
        surely: Instant,
        latest: Option<Instant>,
    },
}

/// The requests of one client in the server's window.
#[derive(Debug)]
pub(super) struct Window {
    rate: Option<Rate>,
    /// Whether company is assumed from the start and for good.
    shared: bool,
    /// Whether the places of a request are a guess until it has ended.
    estimates: bool,
    /// Places of the requests that were sent and not answered.
    in_flight: usize,
    /// Places of all that were.
    ended: u64,
    /// The answers to the requests that the server counts.
    answered: Answers,
    /// Nothing starts before: the server said so.
    closed_until: Option<Instant>,
    company: Option<Company>,
    /// What the server said is left until its window begins anew.
    left: Option<Remainder>,
    /// Or what others have taken of it, if it rolls along.
    others: Option<Others>,
    rolling: Rolling,
    /// When the request started whose answer told that.
    told: Option<Instant>,
    latest_start: Option<Instant>,
}

#[derive(Debug)]
struct Company {
    /// Requests per second.
    share: f64,
    /// When the next request is due.
    due: Instant,
    grown: Instant,
    cut: Instant,
}

impl Window {
    pub(super) fn new(rate: Option<Rate>, shared: bool) -> Self {
        Self {
            rate,
            shared,
            estimates: false,
            in_flight: 0,
            ended: 0,
            answered: Answers::default(),
            closed_until: None,
            company: None,
            left: None,
            others: None,
            rolling: Rolling::default(),
            told: None,
            latest_start: None,
        }
    }

    /// One in which the places of a request are a guess until it has ended.
    pub(super) fn of_estimates(self) -> Self {
        Self { estimates: true, ..self }
    }

    pub(super) fn rate(&self) -> Option<Rate> {
        self.rate
    }

    #[cfg(test)]
    pub(super) fn in_flight(&self) -> usize {
        self.in_flight
    }

    /// Takes over the plan's rate, and says whether it is another one; then the estimate of company begins anew.
    pub(super) fn set_rate(&mut self, rate: Option<Rate>) -> bool {
        let is_new = self.rate != rate;
        if is_new {
            self.rate = rate;
            self.company = None;
        }
        is_new
    }

    /// Takes over what the server said in the answer to the request of `ticket`. Where places are estimates, its places are
    /// those that it was counted for already, and 0 until it is.
    pub(super) fn set_left(&mut self, said: Said, ticket: Ticket) {
        // Who started last knows best.
        if self.told.is_some_and(|told| ticket.started < told) {
            return;
        }
        self.told = Some(ticket.started);
        (self.left, self.others) = (None, None);
        // Whether the server had counted those that were on their way beside this one is not known.
        let meanwhile = (self.ended - ticket.ended) as usize;
        let own = if self.estimates { 0 } else { ticket.places };
        if let Some(limit) = said.limit.filter(|_| self.estimates) {
            // What had ended before is counted for no more than the server counts in all.
            let counted = limit.saturating_sub(said.left);
            let before = self.answered.number().saturating_sub(meanwhile + ticket.places);
            self.answered.reduce(before.saturating_sub(counted));
        }
        match said.limit.filter(|_| self.rolling.note(said)) {
            Some(limit) => {
                let certain = self.answered.number().saturating_sub(meanwhile) + own;
                let places = limit.saturating_sub(said.left).saturating_sub(certain);
                self.others = Some(Others { places, limit, until: said.reset });
            }
            None => {
                let since = self.latest_start.unwrap_or(ticket.started);
                let mut left = Remainder::new(said.left, said.reset, since);
                left.charge(meanwhile + self.in_flight - own);
                self.left = Some(left);
            }
        }
    }

    /// The places of all requests that have ended.
    pub(super) fn ended(&self) -> u64 {
        self.ended
    }

    /// As many places as a request takes that wants this many.
    pub(super) fn places(&self, wanted: usize) -> usize {
        self.rate.map_or(wanted, |rate| wanted.min(rate.requests()))
    }

    /// When the next request may start, one that takes this many `places`.
    pub(super) fn turn(&mut self, now: Instant, places: usize) -> Turn {
        match self.moment(now, places) {
            Some(moment) if moment <= now => Turn::Now,
            latest if self.estimates && self.in_flight > 0 => {
                Turn::OnceGivenBack { surely: self.surely(now, places), latest }
            }
            Some(moment) => Turn::At(moment),
            None => Turn::AfterAnAnswer,
        }
    }

    /// When it may if all that is on its way takes what it was thought to take; `None` for after an answer.
    fn moment(&mut self, now: Instant, places: usize) -> Option<Instant> {
        let mut earliest = self.closed_until.unwrap_or(now).max(now);
        self.left.take_if(|left| left.is_over(now));
        self.others.take_if(|others| others.until <= now);
        if let Some(left) = &self.left {
            earliest = earliest.max(left.earliest(places, self.rate.map(Rate::requests)));
        }
        if let Some(rate) = self.rate {
            if self.shared && self.company.is_none() {
                self.company = Some(Company::new(per_second(rate) * ASSUMED, now));
            }
            self.grow(rate, now);
            self.forget(rate, now);
            let limit = rate.requests();
            let taken = self.answered.number() + self.in_flight + places.min(limit);
            if taken > limit {
                // The one whose place this request takes, or the last of them.
                earliest = earliest.max(self.answered.moment(taken - limit - 1)? + kept(rate));
            }
            if let Some(others) = self.others {
                earliest = earliest.max(self.beside(others, rate, places));
            }
            if let Some(company) = &self.company {
                earliest = earliest.max(company.due);
            }
        }
        Some(earliest)
    }

    /// The moment before which a request that takes this many `places` surely does not start, whatever those take that are
    /// on their way.
    fn surely(&self, now: Instant, places: usize) -> Instant {
        let earliest = self.closed_until.unwrap_or(now).max(now);
        let Some(rate) = self.rate else {
            return earliest;
        };
        let limit = rate.requests();
        let too_many = (self.answered.number() + places.min(limit)).checked_sub(limit + 1);
        let free = too_many.and_then(|last| self.answered.moment(last)).map(|answered| answered + kept(rate));
        free.map_or(earliest, |free| earliest.max(free))
    }

    /// When a request may start beside what `others` have taken.
    fn beside(&self, others: Others, rate: Rate, places: usize) -> Instant {
        let free = |answered: Instant| (answered + kept(rate)).min(others.until);
        let left = others.limit.saturating_sub(self.answered.number() + self.in_flight + others.places);
        if let Some(missing) = places.checked_sub(left + 1) {
            // An answer that is on its way may bring it forward, or leave it to the time when nothing of theirs counts.
            return self.answered.moment(missing).map_or(others.until, free);
        }
        let since = self.latest_start.unwrap_or(others.until);
        let more = self.answered.moment(0).map_or(others.until, free);
        spread(places, left, Some(others.limit), since, more)
    }

    /// The moment before which a request for this many `places`, with so many `ahead` of it, surely does not start.
    pub(super) fn earliest(&self, now: Instant, ahead: usize, places: usize) -> Instant {
        if self.estimates {
            // Those ahead may take next to nothing.
            return self.surely(now, places);
        }
        let mut earliest = self.closed_until.unwrap_or(now).max(now);
        let Some(rate) = self.rate else {
            return earliest;
        };
        let (limit, known) = (rate.requests(), self.answered.number() + self.in_flight);
        // Whole rounds of others come first; then it takes the place of one that has begun.
        let rounds = (ahead / limit) as u32;
        if let Some(place) = (known + ahead % limit).checked_sub(limit) {
            let free = self.answered.moment(place).unwrap_or(now) + kept(rate);
            earliest = earliest.max(free + kept(rate) * rounds);
        }
        if let Some(company) = &self.company {
            // Shares grow; at the whole rate this many have passed at the earliest.
            earliest = earliest.max(company.due + Duration::from_secs_f64(ahead as f64 / per_second(rate)));
        }
        earliest
    }

    /// How long the server still wants nothing.
    pub(super) fn closed_for(&self, now: Instant) -> Option<Duration> {
        self.closed_until.map(|until| until.saturating_duration_since(now)).filter(|left| !left.is_zero())
    }

    /// Notes that a request starts.
    pub(super) fn start(&mut self, now: Instant, places: usize) {
        self.in_flight += places;
        self.latest_start = Some(now);
        if let Some(left) = &mut self.left {
            left.take(now, places);
        }
        if let Some(company) = &mut self.company {
            let from = now.checked_sub(CATCH_UP).map_or(company.due, |past| company.due.max(past));
            company.due = from + Duration::from_secs_f64(places as f64 / company.share);
        }
    }

    /// Notes that a request ended that the server has certainly not seen.
    pub(super) fn unsent(&mut self, places: usize) {
        self.in_flight -= places;
        self.correct(places, 0);
    }

    /// Corrects what was reckoned with when a request started, by what it came to.
    fn correct(&mut self, places: usize, counted: usize) {
        if !self.estimates {
            return;
        }
        if let Some(left) = &mut self.left {
            left.correct(places, counted);
        }
        if let Some(company) = &mut self.company {
            let time = Duration::from_secs_f64(places.saturating_sub(counted) as f64 / company.share);
            company.due = company.due.checked_sub(time).unwrap_or(company.due);
        }
    }

    /// Notes that a request ended, and that the server has, or may have, counted it for `counted` instead of the `places`
    /// it took.
    pub(super) fn counted(&mut self, now: Instant, places: usize, counted: usize) {
        self.in_flight -= places;
        self.correct(places, counted);
        self.ended += counted as u64;
        if let Some(rate) = self.rate {
            self.forget(rate, now);
        } else if self.answered.groups() >= UNKNOWN {
            self.answered.forget_oldest();
        }
        self.answered.add(now, self.rate.map(Rate::window), counted);
    }

    /// Notes that the server turned a request away, and that nothing is to start before `pause` has passed.
    pub(super) fn rejected(&mut self, now: Instant, pause: Duration, places: usize) {
        self.in_flight -= places;
        self.correct(places, 0);
        if let Some(rate) = self.rate {
            self.grow(rate, now);
            self.forget(rate, now);
            let least = per_second(rate) * FLOOR;
            let closed = self.closed_until.is_some_and(|until| now < until);
            match &mut self.company {
                None => self.company = Some(Company::new(per_second(rate) * ASSUMED, now)),
                Some(company) if !closed && now.saturating_duration_since(company.cut) >= ONE_EVENT => {
                    company.share = (company.share * CUT).max(least);
                    company.cut = now;
                }
                Some(_) => {}
            }
        }
        let until = now + pause.min(LONGEST_PAUSE);
        self.closed_until = Some(self.closed_until.map_or(until, |before| before.max(until)));
    }

    /// How long the server surely has no place for a request, where it does not say so itself: until the oldest of this
    /// client's own leaves the window.
    pub(super) fn until_a_place(&mut self, now: Instant) -> Option<Duration> {
        let rate = self.rate?;
        self.forget(rate, now);
        let oldest = self.answered.moment(0)?;
        Some((oldest + kept(rate)).saturating_duration_since(now))
    }

    /// How far apart clients of an unshared key may come back after a rejection.
    pub(super) fn spread(&self) -> Option<Duration> {
        self.rate.filter(|_| !self.shared).map(|rate| rate.window() / GUARD)
    }

    fn grow(&mut self, rate: Rate, now: Instant) {
        let Some(company) = &mut self.company else {
            return;
        };
        let whole = per_second(rate);
        let windows = now.saturating_duration_since(company.grown).as_secs_f64() / rate.window().as_secs_f64();
        company.share = (company.share + whole * GROWTH * windows).min(whole);
        company.grown = company.grown.max(now);
        if company.share >= whole && !self.shared {
            self.company = None;
        }
    }

    fn forget(&mut self, rate: Rate, now: Instant) {
        self.answered.forget(now, kept(rate));
    }
}

impl Company {
    fn new(share: f64, now: Instant) -> Self {
        Self { share, due: now, grown: now, cut: now }
    }
}

/// How many answers are remembered while the plan is not known, so that they count once it is: the largest plan.
const UNKNOWN: usize = 6_000;

fn per_second(rate: Rate) -> f64 {
    rate.requests() as f64 / rate.window().as_secs_f64()
}

/// How long a place is kept.
fn kept(rate: Rate) -> Duration {
    rate.window() + rate.window() / GUARD
}
