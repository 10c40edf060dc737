//! A session: one visit of one user to one page of the learning management system.

use serde_json::{Map, Value, json};

use super::{World, code, device::Device, stream, time, user::User};

/// `botOnly` keeps sessions of this score and above: 0.7, in ten-thousandths.
pub(crate) const BOT_SCORE: u16 = 7_000;
/// From here to [`BOT_SCORE`] a session counts as suspicious. The simulator's own choice.
pub(crate) const MEDIUM_SCORE: u16 = 4_000;
/// From here to [`MEDIUM_SCORE`] a verdict has little confidence. The simulator's own choice.
pub(crate) const LOW_SCORE: u16 = 2_000;

const ID_PREFIX: &str = "sess_";
/// A ULID: 48 bits of time and 80 more, in base 32.
const ULID_CHARACTERS: usize = 26;

const FLAGS: [&str; 6] = [
    "headless_browser",
    "automation_api",
    "linear_mouse_path",
    "superhuman_typing",
    "datacenter_address",
    "replayed_input",
];

/// A session by its index. Everything about it is computed when asked for.
#[derive(Clone, Copy)]
pub(crate) struct Session<'w> {
    world: &'w World,
    index: u64,
}

impl<'w> Session<'w> {
    pub(super) fn new(world: &'w World, index: u64) -> Self {
        Session { world, index }
    }

    /// The session with this id, which may not exist yet.
    pub(super) fn find(world: &'w World, id: &str) -> Option<Self> {
        let ulid = code::decode(id.strip_prefix(ID_PREFIX)?)?;
        let index = world.noise.reveal(stream::SESSION_ID, (ulid >> 16) as u64);
        // An index far beyond every session would overflow the arithmetic of times.
        let session = (index < 1 << 52).then_some(Session { world, index })?;
        (session.id() == id).then_some(session)
    }

    pub(crate) fn index(self) -> u64 {
        self.index
    }

    /// `sess_` and a ULID: the time of creation, the hidden index, and 16 bits that a guess gets wrong.
    pub(crate) fn id(self) -> String {
        let hidden = self.world.noise.hide(stream::SESSION_ID, self.index);
        let check = self.noise(stream::SESSION_CHECK) as u16;
        let time = (self.created_ms() as u128) & ((1 << 48) - 1);
        let ulid = time << 80 | u128::from(hidden) << 16 | u128::from(check);
        format!("{ID_PREFIX}{}", code::encode(ulid, ULID_CHARACTERS))
    }

    pub(crate) fn created_ms(self) -> i64 {
        self.world.created_ms(self.index)
    }

    /// How long the session lasted; never beyond the present.
    pub(crate) fn duration_ms(self) -> i64 {
        let wished = 20 * time::SECOND + self.below(stream::DURATION, 45 * time::MINUTE as u64) as i64;
        let possible = if self.index < self.world.base { self.world.now_ms - self.created_ms() } else { time::SECOND };
        wished.min(possible.max(1))
    }

    pub(crate) fn ended_ms(self) -> i64 {
        self.created_ms() + self.duration_ms()
    }

    /// Never changes, so that a filtered walk stays what it is while time passes. `idle` is not among the
    /// documented values: the set is open.
    pub(crate) fn status(self) -> &'static str {
        if self.index >= self.world.recent && self.once_in(stream::ACTIVE, 3) {
            "active"
        } else if self.once_in(stream::IDLE, 50) {
            "idle"
        } else {
            "closed"
        }
    }

    /// In ten-thousandths; `None` while a session has not been analysed.
    pub(crate) fn score(self) -> Option<u16> {
        if self.status() == "active" && self.once_in(stream::UNSCORED, 4) {
            return None;
        }
        let (from, to) = match (self.user().is_bot(), self.below(stream::SCORE_BAND, 60)) {
            (true, 0..45) => (BOT_SCORE, 10_001),
            (true, _) => (LOW_SCORE, 7_500),
            // The threshold itself occurs: it is inclusive, and somebody should find out.
            (false, 0) => (BOT_SCORE, BOT_SCORE + 4),
            (false, 1..9) => (LOW_SCORE, 7_050),
            (false, _) => (0, MEDIUM_SCORE),
        };
        Some(from + self.below(stream::SCORE, u64::from(to - from)) as u16)
    }

    pub(crate) fn is_bot(self) -> bool {
        self.score().is_some_and(|score| score >= BOT_SCORE)
    }

    pub(crate) fn user(self) -> User<'w> {
        User::new(self.world, self.world.deal.user_of(&self.world.noise, self.index))
    }

    /// Whether the session was correlated with the user's LMS record.
    pub(crate) fn is_matched(self) -> bool {
        !self.once_in(stream::MATCHED, 12)
    }

    /// How sure the correlation is, in ten-thousandths.
    pub(crate) fn confidence(self) -> u16 {
        7_000 + self.below(stream::CONFIDENCE, 3_001) as u16
    }

    pub(crate) fn device(self) -> Device {
        self.user().device(self.below(stream::SESSION_DEVICE, 3))
    }

    /// The page, unless the tracker could not read its address.
    pub(crate) fn page_url(self) -> Option<String> {
        match self.below(stream::PAGE, 100) {
            0..2 => None,
            2..10 => Some(format!("https://{}/dashboard", self.world.host(self.noise(stream::COURSE)))),
            _ => {
                let number = self.below(stream::PAGE_NUMBER, 12) + 1;
                Some(self.world.course_page(self.enrolled_course(), number))
            }
        }
    }

    /// Number of the course that the page belongs to, if it does to any.
    pub(crate) fn course(self) -> Option<u64> {
        (self.below(stream::PAGE, 100) >= 10).then(|| self.enrolled_course())
    }

    /// Host of the page, unless the tracker could not read its address.
    pub(crate) fn origin(self) -> Option<&'static str> {
        match self.below(stream::PAGE, 100) {
            0..2 => None,
            2..10 => Some(self.world.host(self.noise(stream::COURSE))),
            _ => Some(self.world.host(self.enrolled_course())),
        }
    }

    fn enrolled_course(self) -> u64 {
        self.user().course(self.below(stream::COURSE, 4))
    }

    fn flags(self) -> Vec<&'static str> {
        let most = match self.score() {
            Some(BOT_SCORE..) => 3,
            Some(MEDIUM_SCORE..) => 1,
            _ => 0,
        };
        let first = self.below(stream::FLAG, FLAGS.len() as u64) as usize;
        FLAGS.iter().cycle().skip(first).take(most).copied().collect()
    }

    /// As the API shows it. Everything but the ids and times may be missing or null in some sessions.
    pub(crate) fn to_json(self) -> Value {
        let user = self.user();
        let mut json = Map::new();
        json.insert("id".into(), self.id().into());
        json.insert("userId".into(), user.id().into());
        json.insert("createdAt".into(), time::iso(self.created_ms()).into());
        json.insert("updatedAt".into(), time::iso(self.ended_ms()).into());
        json.insert("status".into(), self.status().into());
        json.insert("userAgentSummary".into(), self.device().summary().into());
        if let Some(score) = self.score() {
            json.insert("botScore".into(), fraction(score).into());
        }
        if let Some(url) = self.page_url() {
            json.insert("pageUrl".into(), url.into());
        }
        match self.below(stream::FLAGS, 40) {
            0 => json.insert("detectionFlags".into(), Value::Null),
            1 => None,
            _ => json.insert("detectionFlags".into(), json!(self.flags())),
        };
        if self.is_matched() {
            if let Some(name) = user.name() {
                json.insert("userName".into(), name.into());
            }
            json.insert("userUrl".into(), user.url().into());
        }
        Value::Object(json)
    }

    pub(super) fn noise(self, stream: u64) -> u64 {
        self.world.noise.at(stream, self.index)
    }

    pub(super) fn below(self, stream: u64, bound: u64) -> u64 {
        self.world.noise.below(stream, self.index, bound)
    }

    pub(super) fn once_in(self, stream: u64, times: u64) -> bool {
        self.world.noise.once_in(stream, self.index, times)
    }

    pub(super) fn world(self) -> &'w World {
        self.world
    }
}

/// Ten-thousandths as the number they stand for.
pub(crate) fn fraction(ten_thousandths: u16) -> f64 {
    f64::from(ten_thousandths) / 10_000.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Config, Region};

    #[test]
    fn an_id_leads_back_to_its_session_in_its_region_only() {
        let config = Config::default();
        let (us, eu) = (World::new(&config, Region::Us), World::new(&config, Region::Eu));
        for index in 0..3_010 {
            let id = Session::new(&us, index).id();
            assert_eq!(id.len(), 31);
            assert_eq!(Session::find(&us, &id).map(Session::index), Some(index));
            assert!(Session::find(&eu, &id).is_none());
        }
    }

    #[test]
    fn nothing_else_is_an_id() {
        let world = World::new(&Config::default(), Region::Us);
        for id in ["", "sess_", "sess_0", "sess_01HV", "user_00000000000000000000000000", "..", "sess_é"] {
            assert!(Session::find(&world, id).is_none(), "{id}");
        }
    }

    #[test]
    fn the_data_has_something_of_everything() {
        let world = World::new(&Config::default(), Region::Us);
        let sessions: Vec<Session<'_>> = (0..3_000).map(|i| Session::new(&world, i)).collect();
        let share = |what: fn(&Session<'_>) -> bool| sessions.iter().filter(|s| what(s)).count();
        for (name, count, expected) in [
            ("bots", share(|s| s.is_bot()), 200..900),
            ("exactly at the threshold", share(|s| s.score() == Some(BOT_SCORE)), 3..100),
            ("unscored", share(|s| s.score().is_none()), 1..100),
            ("active", share(|s| s.status() == "active"), 10..100),
            ("idle", share(|s| s.status() == "idle"), 20..120),
            ("without a page", share(|s| s.page_url().is_none()), 20..120),
            ("outside of courses", share(|s| s.course().is_none()), 150..500),
            ("unmatched", share(|s| !s.is_matched()), 100..500),
        ] {
            assert!(expected.contains(&count), "{count} {name}");
        }
    }
}
