//! A round: a world that follows from a seed, walkers in it, and whether all of them got what there is.

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use fastrand::Rng;
use notai::{KeyHeader, Pacing};
use notai_sim::{Config, LoggedRequest, Plan, RateLimits, Region, Simulator};
use tokio::task::JoinSet;

use super::journal::{EVENTS, Journal, line};
use super::raw::{Truth, everything};
use super::retries::Retries;
use super::tally::Tally;
use super::walk::{Kind, Terrain};
use super::walker::{DEADLINE, Walked, Walker};
use super::weather::Weather;
use crate::VirtualTime;

/// Most sessions that [`Kind::Singles`] asks for.
const SINGLES: usize = 40;

/// How late the end of a call may come: a connection that was given up may keep an alarm of the simulator's until it
/// notices, and time may then move once too often.
const LATE: Duration = Duration::from_secs(1);

/// A round of the soak. Equal seeds make equal worlds.
#[derive(Clone, Debug)]
pub struct Round {
    seed: u64,
    time: VirtualTime,
    journal: Journal,
}

/// What a round came to.
#[derive(Debug)]
pub struct Outcome {
    /// What happened in it.
    pub tally: Tally,
    /// What must not happen. Nothing, if all is well.
    pub flaws: Vec<String>,
    /// What happened last, the oldest first.
    pub events: Vec<String>,
}

/// What the walkers of a round share.
pub(super) struct World {
    pub(super) time: VirtualTime,
    pub(super) simulator: Simulator,
    pub(super) weather: Weather,
    pub(super) terrain: Terrain,
    plan: Plan,
    /// Whether sessions appear while others walk.
    grows: bool,
    journal: Journal,
}

/// What each kind of walk has to bring.
struct Truths {
    sessions: Truth,
    users: Truth,
}

impl Round {
    /// The round of this seed.
    pub fn new(seed: u64) -> Self {
        let time = VirtualTime::new();
        Self { seed, journal: Journal::new(time.clone()), time }
    }

    /// What happens in it, to be read while it runs.
    pub fn journal(&self) -> Journal {
        self.journal.clone()
    }

    /// Runs it to its end. Belongs on a runtime with one thread, so that as little as possible is left to chance.
    ///
    /// # Errors
    ///
    /// If the round cannot be set up.
    pub async fn run(self) -> Result<Outcome, Box<dyn Error + Send + Sync>> {
        let mut rng = Rng::with_seed(self.seed);
        let (world, truths) = self.world(&mut rng).await?;
        let asked = world.simulator.requests(Region::Us);
        let walkers = walkers(&mut rng, &world);
        let retries = Retries::default();
        // For this thread, and so for every task of this runtime.
        let _counting = tracing::subscriber::set_default(retries.subscriber());

        let world = Arc::new(world);
        let mut walks = JoinSet::new();
        let mut kinds = BTreeMap::new();
        // All take part before the first one sets out: time must not move while others get ready.
        for (walker, busy) in walkers.into_iter().map(|walker| (walker, world.time.participate())).collect::<Vec<_>>() {
            let (kind, world) = (walker.kind, Arc::clone(&world));
            let walk = walks.spawn(async move {
                let _busy = busy;
                walker.walk(&world).await
            });
            kinds.insert(walk.id(), kind);
        }
        let mut tally = Tally { rounds: 1, ..Tally::default() };
        let mut flaws = Vec::new();
        while let Some(ended) = walks.join_next_with_id().await {
            let (id, walked) = match ended {
                Ok((id, walked)) => (id, walked),
                Err(panic) => (panic.id(), Err(format!("the walk panicked: {panic}"))),
            };
            let Some(kind) = kinds.get(&id) else { continue };
            match walked {
                Ok(walked) => world.judge(*kind, walked, &truths, &mut tally, &mut flaws),
                Err(flaw) => flaws.push(format!("{kind:?}: {flaw}")),
            }
        }

        tally.requests = world.simulator.requests(Region::Us) - asked;
        tally.rejected = world.simulator.rejected(Region::Us);
        for status in world.simulator.faults() {
            *tally.faults.entry(status.rule.fault.name().to_owned()).or_default() += status.fired;
        }
        tally.retries = retries.count();
        if retries.longest_call() > DEADLINE + LATE {
            flaws.push(format!("a call took {:?}, with {DEADLINE:?} for it", retries.longest_call()));
        }
        tally.passed(world.time.elapsed());
        let events = if flaws.is_empty() { vec![] } else { world.events() };
        Ok(Outcome { tally, flaws, events })
    }

    /// The world, and what is in it before anybody walks.
    async fn world(&self, rng: &mut Rng) -> Result<(World, Truths), Box<dyn Error + Send + Sync>> {
        let time = self.time.clone();
        let config = Config::default().with_seed(self.seed).with_sessions(rng.u64(20..=200));
        let config = config.with_clock(Arc::new(time.clone())).with_rate_limits(RateLimits::default());
        // Now and then within a minute or two: windows are then seconds, and much of what they list is their neighbours'.
        let span = if rng.u8(0..3) == 0 { TimeDelta::seconds(rng.i64(5..=120)) } else { config.span };
        let config = config.with_span(span);
        let (begin, end) = (config.now - config.span, config.now);
        let simulator = Simulator::start(config).await?;
        let plan = [Plan::Free, Plan::Pro][rng.usize(0..2)];
        // A plan says how far back lists go, so this one is of the walkers' plan; no walker has the key itself.
        let key = simulator.mint_key(Region::Us, plan);
        let sessions = everything(&simulator, &key, "/v1/sessions", "id").await?;
        let users = everything(&simulator, &key, "/v1/users", "userId").await?;

        let weather = Weather::draw(rng);
        simulator.set_faults(weather.rules.clone())?;
        let page_size = rng.u32(1..=25);
        let singles = sessions.keys().take(SINGLES).cloned().collect();
        let terrain = Terrain { page_size, begin, end, sessions: singles };
        // The short history of the free plan moves along with the present, and loses what was in it.
        let grows = plan != Plan::Free && rng.u8(0..3) == 0;
        let world = World { time, simulator, weather, terrain, plan, grows, journal: self.journal() };
        world.tell(format!("{} sessions, {page_size} to a page; {:?}", sessions.len(), world.weather.rules));
        Ok((world, Truths { sessions, users }))
    }
}

/// One to four walkers, which share a key now and then.
fn walkers(rng: &mut Rng, world: &World) -> Vec<Walker> {
    let plan = world.plan;
    let shared = Arc::new(world.simulator.mint_key(Region::Us, plan));
    let number = rng.usize(1..=4);
    (0..number)
        .map(|_| {
            let key =
                if rng.bool() { Arc::clone(&shared) } else { Arc::new(world.simulator.mint_key(Region::Us, plan)) };
            let header = if rng.u8(0..4) == 0 { KeyHeader::XApiKey } else { KeyHeader::Bearer };
            let kind = match rng.u8(0..7) {
                0 => Kind::Pages,
                1 => Kind::Singles,
                // Who sees new sessions also sees their users in another place.
                2 if !world.grows => Kind::Users,
                2..4 => Kind::Sessions { ahead: rng.usize(0..4) },
                _ => {
                    let windows = rng.usize(1..=8);
                    Kind::Windows { windows, at_once: rng.usize(1..=windows), in_order: rng.bool() }
                }
            };
            // Without it they run into the plan's limit, and into its 429s.
            let pacing = if rng.u8(0..4) > 0 { Pacing::Learned } else { Pacing::Off };
            Walker { kind, header, pacing, key, rng: rng.fork() }
        })
        .collect()
}

impl World {
    /// Remembers an event.
    pub(super) fn tell(&self, event: String) {
        self.journal.tell(&event);
    }

    /// Lets sessions appear, in a world that grows.
    pub(super) fn grow(&self, rng: &mut Rng) {
        if self.grows {
            self.simulator.add_sessions(Region::Us, rng.u64(1..=3));
        }
    }

    /// The events of the walkers, and the last requests as the simulator saw them.
    fn events(&self) -> Vec<String> {
        let mut events = self.journal.events();
        let log = self.simulator.log(Region::Us);
        for request in log.iter().skip(log.len().saturating_sub(EVENTS)) {
            let query = request.query.as_deref().map_or_else(String::new, |query| format!("?{query}"));
            let LoggedRequest { path, status, .. } = &request;
            let faults = request.faults.join(" ");
            events.push(line(request.arrived, &format!("{path}{query} -> {status} {faults}")));
        }
        events
    }

    /// Compares what came with what there is.
    fn judge(&self, kind: Kind, walked: Walked, truths: &Truths, tally: &mut Tally, flaws: &mut Vec<String>) {
        let truth = if kind == Kind::Users { &truths.users } else { &truths.sessions };
        let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
        for id in &walked.kept {
            *counts.entry(id).or_default() += 1;
        }
        let is_asked_for = |id: &str| kind != Kind::Singles || self.terrain.sessions.iter().any(|asked| asked == id);
        let lost: Vec<_> =
            truth.keys().map(String::as_str).filter(|id| is_asked_for(id) && !counts.contains_key(id)).collect();
        let repeated: Vec<_> = counts.iter().filter(|(_, count)| **count > 1).map(|(id, _)| *id).collect();
        // What appears meanwhile may come, once.
        let strange: Vec<_> = counts.keys().copied().filter(|id| !self.grows && !truth.contains_key(*id)).collect();
        tally.walks += 1;
        tally.items += walked.kept.len() as u64;
        tally.crashes += walked.crashes;
        tally.errors += walked.errors;
        tally.lost += lost.len() as u64;
        tally.repeated += repeated.len() as u64;
        for (flaw, ids) in [("lost", lost), ("repeated", repeated), ("nobody knows", strange)] {
            if let Some(first) = ids.first() {
                flaws.push(format!("{kind:?}: {flaw} {} of {}, the first is {first}", ids.len(), truth.len()));
            }
        }
        // An item that did not show its time when its window was sorted comes first in it.
        if matches!(kind, Kind::Windows { in_order: true, .. }) && self.weather.leaves_times() {
            let times = walked.kept.iter().map(|id| truth.get(id.as_str()).copied().flatten());
            if !times.is_sorted() {
                flaws.push(format!("{kind:?}: not in order of creation"));
            }
        }
    }
}
