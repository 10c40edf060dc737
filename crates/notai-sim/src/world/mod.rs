//! The data of one region: sessions, their events, the users and courses behind them.
//!
//! Nothing is stored. A [`World`] is a handful of numbers; everything else follows from an index by
//! arithmetic and hashing. What makes that workable are three inverses:
//!
//! * `created_ms` grows with the index, so a time range is an index range;
//! * sessions are dealt to users in rounds, by a permutation that can be undone, so the sessions of a user
//!   are found without looking at those of others;
//! * ids hide an index by a bijection, so an id leads back to its thing.

mod aggregate;
mod code;
mod course;
mod deal;
mod device;
mod event;
mod session;
pub(crate) mod time;
mod user;

use std::ops::Range;

use simulator::Noise;

use crate::{Config, Plan, Region};
pub(crate) use aggregate::{Bucket, Tally, ratio};
pub(crate) use course::CourseCounts;
use deal::Deal;
pub(crate) use event::EventFilter;
pub(crate) use session::Session;
pub(crate) use user::User;

/// Everything that a region's data follows from. Never changes while a simulator runs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct World {
    noise: Noise,
    region: Region,
    /// Sessions at the start; those with an index from here on were added later.
    base: u64,
    start_ms: i64,
    span_ms: i64,
    now_ms: i64,
    /// Index of the first session of the last day before `now_ms`.
    recent: u64,
    deal: Deal,
    courses: u64,
}

impl World {
    pub(crate) fn new(config: &Config, region: Region) -> Self {
        let span_ms = config.span.num_milliseconds().max(1);
        let now_ms = config.now.timestamp_millis();
        let deal = Deal::new(config.sessions);
        let mut world = World {
            noise: Noise::new(config.seed, region.as_str()),
            region,
            base: config.sessions,
            start_ms: now_ms.saturating_sub(span_ms),
            span_ms,
            now_ms,
            recent: 0,
            deal,
            courses: course::how_many(deal.users()),
        };
        world.recent = world.first_from(now_ms.saturating_sub(time::DAY), config.sessions);
        world
    }

    /// What a key of this plan sees once `added` sessions have appeared since the start.
    pub(crate) fn view(&self, plan: Plan, added: u64) -> View {
        let clock_ms = self.clock_ms(added);
        let history_start_ms = clock_ms.saturating_sub(plan.history().num_milliseconds());
        let total = self.base + added;
        let floor = self.first_from(history_start_ms, total);
        View { world: *self, plan, total, floor, clock_ms, history_start_ms }
    }

    /// The present: a session that is added takes a second to appear.
    pub(crate) fn clock_ms(&self, added: u64) -> i64 {
        self.now_ms.saturating_add((added as i64).saturating_mul(time::SECOND))
    }

    /// When the session with this index was created. Never decreases with the index.
    fn created_ms(&self, index: u64) -> i64 {
        if index >= self.base {
            return self.clock_ms(index - self.base + 1);
        }
        let slot = |index: u64| (index as i128 * i128::from(self.span_ms) / i128::from(self.base)) as i64;
        let (from, to) = (slot(index), slot(index + 1));
        self.start_ms + from + self.noise.below(stream::CREATED, index, (to - from) as u64) as i64
    }

    /// The first of `total` sessions that was created at `ms` or later.
    fn first_from(&self, ms: i64, total: u64) -> u64 {
        let (mut low, mut high) = (0, total);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.created_ms(middle) < ms { low = middle + 1 } else { high = middle }
        }
        low
    }
}

/// The part of a world that one request may see: which sessions exist, and which of them the plan shows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View {
    pub(crate) world: World,
    pub(crate) plan: Plan,
    /// Sessions in existence.
    pub(crate) total: u64,
    /// Index of the first session inside the plan's history window.
    pub(crate) floor: u64,
    /// The present.
    pub(crate) clock_ms: i64,
    /// Where the plan's history window starts.
    pub(crate) history_start_ms: i64,
}

impl View {
    /// Indices of the visible sessions created in this time, bounds included; `None` leaves a side open.
    pub(crate) fn range(&self, from_ms: Option<i64>, to_ms: Option<i64>) -> Range<u64> {
        let start = from_ms.map_or(0, |ms| self.world.first_from(ms, self.total)).max(self.floor);
        let end = to_ms.map_or(self.total, |ms| self.world.first_from(ms.saturating_add(1), self.total)).max(start);
        start..end
    }

    /// All visible sessions.
    pub(crate) fn all(&self) -> Range<u64> {
        self.floor..self.total
    }

    pub(crate) fn session(&self, index: u64) -> Session<'_> {
        Session::new(&self.world, index)
    }

    /// The visible session with this id.
    pub(crate) fn find_session(&self, id: &str) -> Option<Session<'_>> {
        Session::find(&self.world, id).filter(|session| self.all().contains(&session.index()))
    }

    pub(crate) fn users(&self) -> u64 {
        self.world.deal.users()
    }

    pub(crate) fn user(&self, number: u64) -> User<'_> {
        User::new(&self.world, number)
    }

    pub(crate) fn find_user(&self, id: &str) -> Option<User<'_>> {
        User::find(&self.world, id)
    }
}

/// Streams of noise: one number for each property, so that no two properties move together by accident.
mod stream {
    pub(super) const CREATED: u64 = 1;
    pub(super) const SESSION_ID: u64 = 2;
    pub(super) const SESSION_CHECK: u64 = 3;
    pub(super) const ACTIVE: u64 = 4;
    pub(super) const IDLE: u64 = 5;
    pub(super) const SCORE: u64 = 6;
    pub(super) const SCORE_BAND: u64 = 7;
    pub(super) const UNSCORED: u64 = 8;
    pub(super) const FLAGS: u64 = 9;
    pub(super) const FLAG: u64 = 10;
    pub(super) const PAGE: u64 = 11;
    pub(super) const PAGE_NUMBER: u64 = 12;
    pub(super) const MATCHED: u64 = 13;
    pub(super) const CONFIDENCE: u64 = 14;
    pub(super) const DURATION: u64 = 15;
    pub(super) const USER_DEVICE: u64 = 16;
    pub(super) const SESSION_DEVICE: u64 = 17;
    pub(super) const ENROLMENT: u64 = 18;
    pub(super) const COURSE: u64 = 19;
    pub(super) const EVENT_COUNT: u64 = 20;
    pub(super) const EVENT_SCALE: u64 = 21;
    pub(super) const EVENT_ID: u64 = 22;
    pub(super) const EVENT_KIND: u64 = 23;
    pub(super) const EVENT_TIME: u64 = 24;
    pub(super) const PAYLOAD: u64 = 25;
    pub(super) const USER_ID: u64 = 26;
    pub(super) const USER_BOT: u64 = 27;
    pub(super) const USER_NAME: u64 = 28;
    pub(super) const USER_FAMILY: u64 = 29;
    pub(super) const NAMELESS: u64 = 30;
    pub(super) const ROUND: u64 = 31;
    pub(super) const SPARKLINE: u64 = 32;
    pub(super) const API_CALLS: u64 = 33;
    pub(super) const COURSE_ID: u64 = 34;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn creation_times_never_decrease_and_stay_in_the_span() {
        for sessions in [0, 1, 2, 3_000] {
            let world = World::new(&Config::default().with_sessions(sessions), Region::Us);
            let times: Vec<i64> = (0..sessions + 10).map(|index| world.created_ms(index)).collect();
            assert!(times.is_sorted());
            assert!(times.iter().all(|&ms| ms >= world.start_ms));
            assert!(times[..sessions as usize].iter().all(|&ms| ms < world.now_ms));
        }
    }

    #[test]
    fn a_time_range_holds_exactly_the_sessions_created_in_it() {
        let world = World::new(&Config::default().with_sessions(500), Region::Eu);
        let view = world.view(Plan::Enterprise, 7);
        for (from, to) in [(100, 400), (0, 0), (499, 506), (300, 200)] {
            let (from_ms, to_ms) = (world.created_ms(from), world.created_ms(to));
            let expected: Vec<u64> = (0..507).filter(|&i| (from_ms..=to_ms).contains(&world.created_ms(i))).collect();
            assert_eq!(view.range(Some(from_ms), Some(to_ms)).collect::<Vec<_>>(), expected);
        }
    }
}
