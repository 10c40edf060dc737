//! Figures over many sessions: one pass over an index range, nothing remembered between requests.

use std::collections::BTreeMap;
use std::ops::Range;

use super::device::DeviceClass;
use super::session::{BOT_SCORE, LOW_SCORE, MEDIUM_SCORE, Session};
use super::{View, World, stream, time};

/// Sessions, events and verdicts of some stretch of time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Bucket {
    pub(crate) start_ms: i64,
    pub(crate) sessions: u64,
    pub(crate) events: u64,
    pub(crate) bots: u64,
    pub(crate) matched: u64,
    /// Sessions that have a score.
    pub(crate) analysed: u64,
}

impl Bucket {
    fn add(&mut self, session: Session<'_>) {
        let score = session.score();
        self.sessions += 1;
        self.events += session.event_count();
        self.bots += u64::from(score.is_some_and(|score| score >= BOT_SCORE));
        self.matched += u64::from(session.is_matched());
        self.analysed += u64::from(score.is_some());
    }
}

/// Everything that the analytics and the stats report.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) total: Bucket,
    pub(crate) active: u64,
    /// Verdicts: likely human, low, medium and high confidence.
    pub(crate) bands: [u64; 4],
    score_sum: u64,
    confidence_sum: u64,
    users: Marks,
    bot_users: Marks,
    pub(crate) desktop: u64,
    pub(crate) mobile: u64,
    pub(crate) tablet: u64,
    pub(crate) browsers: BTreeMap<&'static str, u64>,
    /// Sessions and bots per origin.
    pub(crate) origins: BTreeMap<&'static str, (u64, u64)>,
}

impl Tally {
    /// Counts the sessions with these indices, which `view` shows.
    pub(crate) fn of(view: &View, sessions: Range<u64>) -> Self {
        let mut tally = Tally::default();
        for index in sessions {
            tally.add(view.session(index));
        }
        tally
    }

    fn add(&mut self, session: Session<'_>) {
        self.total.add(session);
        self.active += u64::from(session.status() == "active");
        let (user, score) = (session.user().number(), session.score());
        let is_bot = score.is_some_and(|score| score >= BOT_SCORE);
        self.users.set(user);
        if is_bot {
            self.bot_users.set(user);
        }
        if let Some(score) = score {
            self.score_sum += u64::from(score);
            self.bands[band(score)] += 1;
        }
        if session.is_matched() {
            self.confidence_sum += u64::from(session.confidence());
        }
        let device = session.device();
        *self.browsers.entry(device.browser).or_default() += 1;
        match device.class {
            DeviceClass::Desktop => self.desktop += 1,
            DeviceClass::Mobile => self.mobile += 1,
            DeviceClass::Tablet => self.tablet += 1,
        }
        if let Some(origin) = session.origin() {
            let (sessions, bots) = self.origins.entry(origin).or_default();
            *sessions += 1;
            *bots += u64::from(is_bot);
        }
    }

    pub(crate) fn unique_users(&self) -> u64 {
        self.users.count()
    }

    /// Users with at least one session at the bot threshold.
    pub(crate) fn unique_bots(&self) -> u64 {
        self.bot_users.count()
    }

    /// Mean score of the sessions that have one, 0 to 1.
    pub(crate) fn average_score(&self) -> f64 {
        ratio(self.score_sum, self.total.analysed * 10_000)
    }

    /// Mean confidence of the matched sessions, 0 to 1.
    pub(crate) fn average_confidence(&self) -> f64 {
        ratio(self.confidence_sum, self.total.matched * 10_000)
    }
}

/// A quotient rounded to four digits; 0 of nothing.
pub(crate) fn ratio(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { (part as f64 / whole as f64 * 10_000.0).round() / 10_000.0 }
}

fn band(score: u16) -> usize {
    match score {
        BOT_SCORE.. => 3,
        MEDIUM_SCORE.. => 2,
        LOW_SCORE.. => 1,
        _ => 0,
    }
}

impl View {
    /// The visible sessions from `from_ms` to `to_ms`, both included, by calendar bucket of length
    /// `bucket_ms` in UTC. Empty buckets are there too; the first one may start before `from_ms`.
    pub(crate) fn buckets(&self, from_ms: i64, to_ms: i64, bucket_ms: i64) -> Vec<Bucket> {
        let first = time::bucket_start(from_ms, bucket_ms);
        let starts = (0..).map(|n| first + n * bucket_ms).take_while(|&start| start <= to_ms);
        let mut buckets: Vec<Bucket> = starts.map(|start_ms| Bucket { start_ms, ..Bucket::default() }).collect();
        for index in self.range(Some(from_ms), Some(to_ms)) {
            let session = self.session(index);
            let place = (session.created_ms() - first) / bucket_ms;
            if let Some(bucket) = usize::try_from(place).ok().and_then(|place| buckets.get_mut(place)) {
                bucket.add(session);
            }
        }
        buckets
    }
}

impl World {
    /// API calls on the day that starts at `day_ms`. Made up: the simulator keeps no account of them.
    pub(crate) fn api_calls(&self, day_ms: i64) -> u64 {
        200 + self.noise.below(stream::API_CALLS, (day_ms / time::DAY) as u64, 4_800)
    }
}

/// A set of small numbers, one bit each: 64 KiB for half a million users.
#[derive(Debug, Default)]
struct Marks(Vec<u64>);

impl Marks {
    fn set(&mut self, number: u64) {
        let word = (number / 64) as usize;
        if word >= self.0.len() {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << (number % 64);
    }

    fn count(&self) -> u64 {
        self.0.iter().map(|word| u64::from(word.count_ones())).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Config, Plan, Region};

    #[test]
    fn buckets_add_up_to_the_total() {
        let world = World::new(&Config::default(), Region::Us);
        let view = world.view(Plan::Pro, 5);
        for bucket_ms in [time::HOUR, time::DAY, time::WEEK] {
            let from_ms = view.clock_ms - 9 * time::DAY;
            let buckets = view.buckets(from_ms, view.clock_ms, bucket_ms);
            let tally = Tally::of(&view, view.range(Some(from_ms), Some(view.clock_ms)));
            let sum = |what: fn(&Bucket) -> u64| buckets.iter().map(what).sum::<u64>();
            assert!(tally.total.sessions > 500);
            assert_eq!(sum(|b| b.sessions), tally.total.sessions);
            assert_eq!(sum(|b| b.events), tally.total.events);
            assert_eq!(sum(|b| b.bots), tally.bands[3]);
        }
    }
}
