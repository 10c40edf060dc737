//! A user of the learning management system.

use serde_json::{Map, Value, json};

use super::session::{BOT_SCORE, MEDIUM_SCORE, Session, fraction};
use super::{View, World, code, device::Device, stream, time};

const GIVEN: [&str; 16] = [
    "Ada",
    "Chinua",
    "Dorothy",
    "Émilie",
    "Grace",
    "Hypatia",
    "Ibn",
    "Jürgen",
    "Katherine",
    "Li",
    "Mary",
    "Noor",
    "Øyvind",
    "Rosalind",
    "Srinivasa",
    "Zoë",
];
const FAMILY: [&str; 16] = [
    "Achebe",
    "Brahe",
    "Curie",
    "du Châtelet",
    "Euler",
    "Franklin",
    "Gauß",
    "Hopper",
    "Johnson",
    "Khaldun",
    "Lovelace",
    "Müller",
    "Noether",
    "O'Neill",
    "Ramanujan",
    "Wei",
];

/// Characters of an id that spell its hidden number: 64 bits in base 32.
const CODE_CHARACTERS: usize = 13;

/// A user by number. Everything about it is computed when asked for.
#[derive(Clone, Copy)]
pub(crate) struct User<'w> {
    world: &'w World,
    number: u64,
}

impl<'w> User<'w> {
    pub(super) fn new(world: &'w World, number: u64) -> Self {
        User { world, number }
    }

    /// The user with this id.
    pub(super) fn find(world: &'w World, id: &str) -> Option<Self> {
        let code = id.split(['_', '/', '@', ' ']).find(|part| part.len() == CODE_CHARACTERS)?;
        let number = world.noise.reveal(stream::USER_ID, u64::try_from(code::decode(code)?).ok()?);
        let user = (number < world.deal.users()).then_some(User { world, number })?;
        (user.id() == id).then_some(user)
    }

    pub(crate) fn number(self) -> u64 {
        self.number
    }

    /// Ids are the provider's, and some providers think of slashes, blanks and letters beyond ASCII.
    pub(crate) fn id(self) -> String {
        let code = code::encode(u128::from(self.world.noise.hide(stream::USER_ID, self.number)), CODE_CHARACTERS);
        match self.number % 16 {
            3 => format!("lti/{code}"),
            7 => format!("{code}@students.example.edu"),
            11 => format!("élève {code}"),
            _ => format!("user_{code}"),
        }
    }

    /// Some directories hold no names.
    pub(crate) fn name(self) -> Option<String> {
        if self.world.noise.once_in(stream::NAMELESS, self.number, 16) {
            return None;
        }
        let pick = |from: &[&'static str; 16], stream| from[self.world.noise.below(stream, self.number, 16) as usize];
        Some(format!("{} {}", pick(&GIVEN, stream::USER_NAME), pick(&FAMILY, stream::USER_FAMILY)))
    }

    pub(crate) fn url(self) -> String {
        format!("https://{}/users/{}", self.world.host(self.number), self.number + 1_000)
    }

    /// Whether this is an agent that pretends to be a student. It still behaves like one at times.
    pub(super) fn is_bot(self) -> bool {
        self.world.noise.once_in(stream::USER_BOT, self.number, 12)
    }

    /// One of the courses that the user takes.
    pub(super) fn course(self, which: u64) -> u64 {
        self.world.noise.below(stream::ENROLMENT, self.number * 4 + which, self.world.courses)
    }

    /// One of the devices that the user owns.
    pub(super) fn device(self, which: u64) -> Device {
        Device::pick(self.world.noise.at(stream::USER_DEVICE, self.number * 4 + which), self.is_bot())
    }

    /// Indices of the user's sessions that `view` shows, ascending.
    pub(crate) fn sessions(self, view: &View) -> Vec<u64> {
        let mut sessions = self.world.deal.sessions_of(&self.world.noise, self.number, view.total);
        sessions.retain(|&session| session >= view.floor);
        sessions
    }

    /// Whether `search`, already in lower case, occurs in the id or in the name.
    pub(crate) fn is_found_by(self, search: &str) -> bool {
        search.is_empty()
            || self.id().to_lowercase().contains(search)
            || self.name().is_some_and(|name| name.to_lowercase().contains(search))
    }

    /// As the API shows it, with figures of the sessions that `view` shows; `None` if it shows none.
    pub(crate) fn to_json(self, view: &View) -> Option<Value> {
        let indices = self.sessions(view);
        let sessions: Vec<Session<'_>> = indices.iter().map(|&i| Session::new(self.world, i)).collect();
        let (first, last) = (sessions.first()?, sessions.last()?);
        let scores: Vec<u16> = sessions.iter().filter_map(|session| session.score()).collect();
        let from = |least: u16| scores.iter().filter(|&&score| score >= least).count();
        let mut devices: Vec<String> = sessions.iter().map(|session| session.device().summary()).collect();
        devices.sort_unstable();
        devices.dedup();

        let mut json = Map::new();
        json.insert("userId".into(), self.id().into());
        json.insert("sessionCount".into(), sessions.len().into());
        json.insert("botSessionCount".into(), from(BOT_SCORE).into());
        json.insert("mediumSessionCount".into(), (from(MEDIUM_SCORE) - from(BOT_SCORE)).into());
        json.insert("deviceCount".into(), devices.len().into());
        json.insert("firstSeen".into(), time::iso(first.created_ms()).into());
        json.insert("lastSeen".into(), time::iso(last.created_ms()).into());
        json.insert("userUrl".into(), self.url().into());
        if let Some(name) = self.name() {
            json.insert("userName".into(), name.into());
        } else if self.number.is_multiple_of(2) {
            json.insert("userName".into(), Value::Null);
        }
        if let Some(&max) = scores.iter().max() {
            let sum: u64 = scores.iter().map(|&score| u64::from(score)).sum();
            // The mean of ten-thousandths is one itself, rounded down.
            let mean = (sum / scores.len() as u64) as u16;
            json.insert("averageBotScore".into(), fraction(mean).into());
            json.insert("maxBotScore".into(), fraction(max).into());
            json.insert("riskLevel".into(), risk_level(mean).into());
        }
        json.insert("sparkline".into(), self.sparkline(view, &sessions));
        Some(Value::Object(json))
    }

    /// Sessions per day of the last seven, the oldest first; null for some users.
    fn sparkline(self, view: &View, sessions: &[Session<'_>]) -> Value {
        if self.world.noise.once_in(stream::SPARKLINE, self.number, 20) {
            return Value::Null;
        }
        let mut days = [0_u32; 7];
        for session in sessions {
            let age = (view.clock_ms - session.created_ms()).max(0) / time::DAY;
            if let Some(day) = usize::try_from(age).ok().and_then(|age| days.iter_mut().rev().nth(age)) {
                *day += 1;
            }
        }
        json!(days)
    }
}

/// The simulator's own choice of words; the documentation names none.
fn risk_level(mean: u16) -> &'static str {
    match mean {
        BOT_SCORE.. => "high",
        MEDIUM_SCORE.. => "medium",
        _ => "low",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Config, Plan, Region};

    #[test]
    fn an_id_leads_back_to_its_user() {
        let world = World::new(&Config::default(), Region::Us);
        for number in 0..world.deal.users() {
            let id = User::new(&world, number).id();
            assert_eq!(User::find(&world, &id).map(User::number), Some(number), "{id}");
        }
        for id in ["", "user_", "user_0000000000000", "nobody@students.example.edu"] {
            assert!(User::find(&world, id).is_none(), "{id}");
        }
    }

    #[test]
    fn ten_million_sessions_are_no_different() {
        let world = World::new(&Config::default().with_sessions(10_000_000), Region::Eu);
        let view = world.view(Plan::Enterprise, 0);
        let session = view.session(9_999_999);
        let user = session.user();
        assert!(user.sessions(&view).contains(&9_999_999));
        assert!(user.to_json(&view).is_some());
    }
}
