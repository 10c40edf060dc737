//! A key's limits against a server that counts as plainly as can be, in virtual time.

use std::collections::VecDeque;
use std::future::Future;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use http::{HeaderMap, HeaderValue};
use proptest::prelude::*;
use tokio::time::{Instant as Moment, sleep, sleep_until};

use super::{Lease, Limiter, Limits, Refusal, Tier};
use crate::{BoxFuture, Clock, Operation, RetryClass};

pub(super) const PLAIN: Operation = Operation::named("twitter.search", RetryClass::Idempotent);
pub(super) const CHAT: Operation = Operation::named("chat.complete", RetryClass::BeforeAnswer).with_tokens();
const RESEARCH: Operation = Operation::named("perplexity.research", RetryClass::BeforeAnswer).with_rpm(5);
const VIDEO: Operation = Operation::named("video.create", RetryClass::Never).with_concurrency(3);

pub(super) static TIERS: [Tier; 3] = [
    Tier { rpm: 60, tpm: 60_000, concurrency: 5 },
    Tier { rpm: 600, tpm: 600_000, concurrency: 20 },
    Tier { rpm: 3_000, tpm: 3_000_000, concurrency: 50 },
];

pub(super) const MINUTE: Duration = Duration::from_secs(60);

pub(super) fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// The time of a paused runtime.
#[derive(Debug)]
struct Paused(Moment);

impl Clock for Paused {
    fn now(&self) -> Instant {
        Moment::now().into_std()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777) + self.0.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(sleep(duration))
    }
}

/// Runs `future` in virtual time.
pub(super) fn virtually<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    runtime.block_on(future)
}

/// How a server counts a minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counting {
    /// The last sixty seconds; it tells when the oldest request leaves them.
    Sliding,
    /// The same; it tells when all of them have left.
    Rolling,
    /// From one full minute to the next.
    Fixed,
}

/// What a server allows a key, and what it has seen of it.
#[derive(Debug)]
pub(super) struct Server {
    counting: Counting,
    rpm: usize,
    tpm: usize,
    pub(super) concurrency: usize,
    start: Moment,
    counted: VecDeque<(Moment, usize)>,
    working_on: usize,
    turned_away: usize,
    /// When each request came that was taken, and its number.
    taken: Vec<(Duration, usize)>,
}

impl Server {
    pub(super) fn new(counting: Counting, tier: Tier) -> Self {
        Self {
            counting,
            rpm: tier.rpm as usize,
            tpm: tier.tpm as usize,
            concurrency: tier.concurrency as usize,
            start: Moment::now(),
            counted: VecDeque::new(),
            working_on: 0,
            turned_away: 0,
            taken: Vec::new(),
        }
    }

    /// When the present window began.
    fn window(&self) -> Moment {
        let now = Moment::now();
        match self.counting {
            Counting::Sliding | Counting::Rolling => {
                now.checked_sub(MINUTE - Duration::from_nanos(1)).unwrap_or(self.start)
            }
            Counting::Fixed => self.start + MINUTE * (self.start.elapsed().as_secs() / 60) as u32,
        }
    }

    fn used(&mut self) -> (usize, usize) {
        let window = self.window();
        self.counted.retain(|(at, _)| *at >= window);
        (self.counted.len(), self.counted.iter().map(|(_, tokens)| tokens).sum())
    }

    fn arrives(&mut self, number: usize, tokens: usize) -> bool {
        let (requests, before) = self.used();
        let fits = requests < self.rpm && before + tokens <= self.tpm && self.working_on < self.concurrency;
        if fits {
            self.counted.push_back((Moment::now(), tokens));
            self.taken.push((self.start.elapsed(), number));
        } else {
            self.turned_away += 1;
        }
        self.working_on += 1;
        fits
    }

    pub(super) fn headers(&mut self, wall: SystemTime) -> HeaderMap {
        let (requests, tokens) = self.used();
        let reset = match self.counting {
            Counting::Fixed => self.window() + MINUTE,
            Counting::Rolling => Moment::now() + MINUTE,
            Counting::Sliding => self.counted.front().map_or(Moment::now(), |(at, _)| *at) + MINUTE,
        };
        // Rounded up: a server names a second in which its window has certainly begun anew.
        let reset = (wall + (reset - Moment::now())).duration_since(SystemTime::UNIX_EPOCH).unwrap();
        let reset = reset.as_secs() + 1;
        let mut headers = HeaderMap::new();
        let mut tell = |name: &'static str, value: u64| headers.insert(name, HeaderValue::from(value));
        tell("x-ratelimit-limit-requests", self.rpm as u64);
        tell("x-ratelimit-remaining-requests", self.rpm.saturating_sub(requests) as u64);
        tell("x-ratelimit-reset-requests", reset);
        tell("x-ratelimit-limit-tokens", self.tpm as u64);
        tell("x-ratelimit-remaining-tokens", self.tpm.saturating_sub(tokens) as u64);
        tell("x-ratelimit-reset-tokens", reset);
        headers
    }
}

/// One client and its server.
#[derive(Clone)]
pub(super) struct World {
    pub(super) limiter: Arc<Limiter>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) server: Arc<Mutex<Server>>,
    /// Whether answers tell the limits.
    tells: bool,
}

/// A call to come.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    pub(super) operation: Operation,
    pub(super) estimate: u32,
    pub(super) actual: u32,
    pub(super) there: Duration,
    pub(super) back: Duration,
}

impl World {
    pub(super) fn new(limits: Limits, server: Server, tells: bool) -> Self {
        let clock = Arc::new(Paused(Moment::now()));
        Self { limiter: Arc::new(Limiter::new(limits)), clock, server: Arc::new(Mutex::new(server)), tells }
    }

    pub(super) async fn lease(&self, operation: &Operation, tokens: u32) -> Result<Box<Lease>, Refusal> {
        let mut lease = self.limiter.lease(&self.clock, operation, "", tokens);
        if !lease.take_at_once(self.clock.now()) {
            lease.take(Duration::from_secs(120), |_, _| true).await?;
        }
        Ok(lease)
    }

    /// What the pipeline does with a lease.
    pub(super) async fn call(&self, number: usize, plan: Plan) {
        let lease = self.lease(&plan.operation, plan.estimate).await.unwrap();
        self.send(lease, number, plan).await;
    }

    /// What it does with one that has all its places.
    pub(super) async fn send(&self, mut lease: Box<Lease>, number: usize, plan: Plan) {
        lease.send();
        sleep(plan.there).await;
        let fits = self.server.lock().unwrap().arrives(number, plan.actual as usize);
        sleep(plan.back).await;
        let headers = {
            let mut server = self.server.lock().unwrap();
            server.working_on -= 1;
            server.headers(self.clock.wall())
        };
        lease.usage().told(plan.actual.into());
        lease.usage().whole();
        lease.learn(self.clock.now(), &if self.tells { headers } else { HeaderMap::new() });
        match fits {
            true => drop(lease),
            false => lease.rejected(self.clock.now(), Duration::from_secs(1)),
        }
    }

    /// All calls at once, each in a task.
    async fn all(&self, plans: &[Plan]) {
        let tasks: Vec<_> = plans
            .iter()
            .enumerate()
            .map(|(number, plan)| {
                let (world, plan) = (self.clone(), *plan);
                tokio::spawn(async move { world.call(number, plan).await })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
    }

    pub(super) fn turned_away(&self) -> usize {
        self.server.lock().unwrap().turned_away
    }

    /// When each request was taken, in seconds, and which it was.
    pub(super) fn taken(&self) -> Vec<(Duration, usize)> {
        self.server.lock().unwrap().taken.clone()
    }
}

pub(super) fn plain(there: u64, back: u64) -> Plan {
    Plan { operation: PLAIN, estimate: 0, actual: 0, there: ms(there), back: ms(back) }
}

fn plans(tpm: u32) -> impl Strategy<Value = Vec<Plan>> {
    let plan = (prop::sample::select(vec![PLAIN, CHAT]), 0..=tpm / 2, 0.0..=1.0_f64, 0_u64..2_000, 0_u64..8_000);
    let plan = plan.prop_map(|(operation, estimate, part, there, back)| {
        let estimate = if operation.counts_tokens { estimate } else { 0 };
        let actual = (f64::from(estimate) * part) as u32;
        Plan { operation, estimate, actual, there: ms(there), back: ms(back) }
    });
    prop::collection::vec(plan, 1..80)
}

fn counting() -> impl Strategy<Value = Counting> {
    prop::sample::select(vec![Counting::Sliding, Counting::Rolling, Counting::Fixed])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Alone on its key a client that is told its limits is never turned away, and every call has its turn.
    #[test]
    fn limits_that_are_set_are_never_overrun(
        rpm in 1_u32..40, tpm in 100_u32..10_000, concurrency in 1_u32..8, counting in counting(),
        plans in (100_u32..10_000).prop_flat_map(plans), tells: bool,
    ) {
        let plans: Vec<Plan> = plans.into_iter().map(|plan| Plan {
            estimate: plan.estimate.min(tpm), actual: plan.actual.min(tpm), ..plan
        }).collect();
        let (turned_away, taken) = virtually(async {
            let limits = Limits::new().rpm(rpm).tpm(tpm).concurrency(concurrency);
            let world = World::new(limits, Server::new(counting, Tier { rpm, tpm, concurrency }), tells);
            world.all(&plans).await;
            (world.turned_away(), world.taken())
        });
        prop_assert_eq!(turned_away, 0);
        prop_assert_eq!(taken.len(), plans.len());
        // No more than two windows for each call that has to have one to itself.
        let last = taken.last().map_or(Duration::ZERO, |(at, _)| *at);
        prop_assert!(last <= MINUTE * 2 * plans.len() as u32 + ms(10_000 * plans.len() as u64), "{last:?}");
    }

    /// Nor is one that has to learn them from the answers.
    #[test]
    fn limits_that_are_learned_are_never_overrun(tier in 0_usize..3, counting in counting(), plans in plans(60_000)) {
        let (turned_away, taken) = virtually(async {
            let world = World::new(Limits::new().tiers(&TIERS), Server::new(counting, TIERS[tier]), true);
            world.all(&plans).await;
            (world.turned_away(), world.taken().len())
        });
        prop_assert_eq!((turned_away, taken), (0, plans.len()));
    }

    /// Those who want the same are let in by order of arrival.
    #[test]
    fn who_comes_first_is_let_in_first(rpm in 1_u32..30, concurrency in 1_u32..4, calls in 1_usize..60) {
        let numbers: Vec<usize> = virtually(async {
            let limits = Limits::new().rpm(rpm).concurrency(concurrency);
            let tier = Tier { rpm, tpm: 1, concurrency };
            let world = World::new(limits, Server::new(Counting::Sliding, tier), false);
            world.all(&vec![plain(10, 500); calls]).await;
            world.taken().into_iter().map(|(_, number)| number).collect()
        });
        prop_assert_eq!(numbers, (0..calls).collect::<Vec<_>>());
    }

    /// Whoever gives up, waiting or on its way, leaves its place to the others.
    #[test]
    fn who_gives_up_takes_nothing_along(
        rpm in 2_u32..30, concurrency in 1_u32..5, tpm in 100_u32..1_000,
        patience in prop::collection::vec(prop::option::of(0_u64..90_000), 1..40),
    ) {
        virtually(async {
            let limits = Limits::new().rpm(rpm).tpm(tpm).concurrency(concurrency);
            let tier = Tier { rpm, tpm, concurrency: 1_000 };
            let world = World::new(limits, Server::new(Counting::Sliding, tier), false);
            let operations = [PLAIN, CHAT, RESEARCH, VIDEO];
            let tasks: Vec<_> = patience.iter().enumerate().map(|(number, patience)| {
                let (world, patience) = (world.clone(), *patience);
                let operation = operations[number % operations.len()];
                let plan = Plan { operation, estimate: 70, actual: 50, there: ms(10), back: ms(3_000) };
                tokio::spawn(async move {
                    let call = world.call(number, plan);
                    match patience {
                        // In a circle: a call that nobody waits for is dropped.
                        Some(patience) => drop(tokio::time::timeout(ms(patience), call).await),
                        None => call.await,
                    }
                })
            }).collect();
            for task in tasks {
                task.await.unwrap();
            }
            assert!(world.limiter.is_idle(), "{:?}", world.limiter);
            // A window later all of it is there again.
            sleep(MINUTE * 2).await;
            let mut lease = world.limiter.lease(&world.clock, &CHAT, "", tpm);
            assert!(lease.take_at_once(world.clock.now()), "{:?}", world.limiter);
        });
    }
}

#[test]
fn what_is_assumed_at_first_is_the_smallest_tier_and_then_what_is_told() {
    // what the answers tell, and how many of a hundred are on their way at once after the first answer
    for (tier, tells, then) in [(0, true, 5), (1, true, 20), (2, true, 50), (0, false, 99)] {
        virtually(async {
            let mut server = Server::new(Counting::Sliding, TIERS[tier]);
            server.concurrency = usize::MAX;
            let world = World::new(Limits::new().tiers(&TIERS), server, tells);
            let mut plans = vec![plain(1_000, 9_000); 100];
            // The first answer comes early.
            plans[0] = plain(100, 0);
            let running = world.clone();
            let calls = tokio::spawn(async move { running.all(&plans).await });
            sleep(ms(50)).await;
            assert_eq!(world.limiter.running(), 5);
            sleep(ms(500)).await;
            assert_eq!(world.limiter.running(), then, "{tier} {tells}");
            calls.abort();
        });
    }
}

#[test]
fn the_last_tenth_of_a_window_is_spread() {
    let moments: Vec<f64> = virtually(async {
        let world = World::new(Limits::new(), Server::new(Counting::Fixed, TIERS[0]), true);
        for number in 0..70 {
            world.call(number, plain(0, 0)).await;
        }
        assert_eq!(world.turned_away(), 0);
        world.taken().into_iter().map(|(at, _)| at.as_secs_f64()).collect()
    });
    // Nine tenths at once, and the rest as evenly as the minute allows.
    assert_eq!(moments.iter().filter(|at| **at < 1.0).count(), 55, "{moments:?}");
    let rest: Vec<f64> = moments.iter().copied().filter(|at| (1.0..60.0).contains(at)).collect();
    assert_eq!(rest.len(), 5, "{moments:?}");
    assert!(rest.windows(2).all(|pair| (9.0..12.0).contains(&(pair[1] - pair[0]))), "{rest:?}");
}

#[test]
fn however_the_server_counts_its_limit_is_used() {
    for counting in [Counting::Sliding, Counting::Rolling, Counting::Fixed] {
        for callers in [1, 4] {
            let took = virtually(async {
                let world = World::new(Limits::new(), Server::new(counting, TIERS[0]), true);
                let begun = Moment::now();
                let callers: Vec<_> = (0..callers)
                    .map(|_| {
                        let world = world.clone();
                        tokio::spawn(async move {
                            for number in 0..300 / callers {
                                world.call(number, plain(10, 10)).await;
                            }
                        })
                    })
                    .collect();
                for caller in callers {
                    caller.await.unwrap();
                }
                assert_eq!(world.turned_away(), 0, "{counting:?}");
                begun.elapsed()
            });
            // Five windows, of which the last one's last tenth is spread.
            assert!((MINUTE * 4..MINUTE * 5 + Duration::from_secs(5)).contains(&took), "{counting:?}: {took:?}");
        }
    }
}

#[test]
fn what_others_take_of_the_same_key_is_seen_in_what_is_left() {
    for counting in [Counting::Sliding, Counting::Rolling, Counting::Fixed] {
        beside_a_stranger(counting);
    }
}

fn beside_a_stranger(counting: Counting) {
    virtually(async {
        let world = World::new(Limits::new(), Server::new(counting, TIERS[1]), true);
        // Somebody else, who knows nothing of this client, takes half of every window.
        let other = world.clone();
        let stranger = tokio::spawn(async move {
            loop {
                for _ in 0..5 {
                    other.server.lock().unwrap().counted.push_back((Moment::now(), 0));
                }
                sleep(ms(1_000)).await;
            }
        });
        let mut after_a_rejection = 0;
        for number in 0..1_200 {
            let before = world.turned_away();
            world.call(number, plain(1, 1)).await;
            after_a_rejection += world.turned_away() - before;
        }
        stranger.abort();
        let took = world.taken().last().unwrap().0;
        // Half of 600 a minute, with the last tenth spread: four windows. What somebody takes between an answer and the next
        // request cannot be seen, so that now and then one comes too late: of a hundred less than one.
        assert!(after_a_rejection < 12, "{counting:?}: {after_a_rejection}");
        assert!((Duration::from_secs(120)..Duration::from_secs(300)).contains(&took), "{counting:?}: {took:?}");
    });
}

#[test]
fn an_operation_that_waits_for_itself_keeps_nobody_else_waiting() {
    virtually(async {
        let world = World::new(Limits::new().rpm(1_000), Server::new(Counting::Sliding, TIERS[2]), true);
        let research = Plan { operation: RESEARCH, ..plain(10, 10) };
        let video = Plan { operation: VIDEO, ..plain(10, 30_000) };
        let plans = [vec![research; 12], vec![video; 7], vec![plain(10, 10); 30]].concat();
        world.all(&plans).await;
        let moments = |numbers: std::ops::Range<usize>| -> Vec<u64> {
            world
                .taken()
                .into_iter()
                .filter(|(_, number)| numbers.contains(number))
                .map(|(at, _)| at.as_secs())
                .collect()
        };
        assert_eq!(moments(0..12), [0, 0, 0, 0, 0, 60, 60, 60, 60, 60, 121, 121], "five a minute, and the guard");
        assert_eq!(moments(12..19), [0, 0, 0, 30, 30, 30, 60], "three at a time");
        assert_eq!(moments(19..49), [0; 30]);
    });
}

#[test]
fn a_limit_that_is_told_to_an_operation_with_one_of_its_own_is_its_own() {
    virtually(async {
        let mut headers = HeaderMap::new();
        headers.insert("x-ratelimit-limit", HeaderValue::from(5));
        headers.insert("x-ratelimit-remaining", HeaderValue::from(0));
        let world = World::new(Limits::new(), Server::new(Counting::Sliding, TIERS[0]), false);
        let mut lease = world.lease(&RESEARCH, 0).await.unwrap();
        lease.send();
        lease.learn(world.clock.now(), &headers);
        drop(lease);
        assert!(world.limiter.lease(&world.clock, &PLAIN, "", 0).take_at_once(world.clock.now()));
        assert!(!world.limiter.lease(&world.clock, &RESEARCH, "", 0).take_at_once(world.clock.now()));
    });
}

#[test]
fn a_rejection_closes_the_limit_that_it_is_about() {
    // what is left of requests and of tokens, whose call is turned away, and who may not be sent after it
    type Case = (Option<u32>, Option<u32>, Operation, [bool; 4]);
    let cases: [Case; 6] = [
        (None, None, PLAIN, [true, true, true, true]),
        (None, None, CHAT, [true, true, true, true]),
        (None, None, RESEARCH, [false, false, true, false]),
        (None, None, VIDEO, [false, false, false, true]),
        (Some(3), Some(0), CHAT, [false, true, false, false]),
        (Some(0), Some(0), RESEARCH, [true, true, true, true]),
    ];
    for (requests, tokens, turned_away, closed) in cases {
        virtually(async {
            let mut headers = HeaderMap::new();
            for (name, left) in [("x-ratelimit-remaining-requests", requests), ("x-ratelimit-remaining-tokens", tokens)]
            {
                headers.extend(left.map(|left| (http::HeaderName::from_static(name), HeaderValue::from(left))));
            }
            let world = World::new(Limits::new(), Server::new(Counting::Sliding, TIERS[0]), false);
            let mut lease = world.lease(&turned_away, 10).await.unwrap();
            lease.send();
            lease.learn(world.clock.now(), &headers);
            lease.rejected(world.clock.now(), Duration::from_secs(20));
            let is_closed = [PLAIN, CHAT, RESEARCH, VIDEO].map(|operation| {
                let mut lease = world.limiter.lease(&world.clock, &operation, "", 10);
                !lease.take_at_once(world.clock.now())
            });
            assert_eq!(is_closed, closed, "{} {requests:?} {tokens:?}", turned_away.id);
            assert!(world.limiter.is_idle());
        });
    }
}

#[test]
fn an_estimate_is_corrected_by_what_a_call_took() {
    virtually(async {
        let limits = Limits::new().tpm(1_000);
        let world =
            World::new(limits, Server::new(Counting::Sliding, Tier { rpm: 1_000, tpm: 1_000, concurrency: 9 }), false);
        let started = Moment::now();
        let call = |estimate, actual| world.call(0, Plan { operation: CHAT, estimate, actual, ..plain(1, 1) });
        // Ten of at most a thousand that take a tenth each.
        for _ in 0..10 {
            call(900, 100).await;
            sleep_until(Moment::now() + ms(1)).await;
            if started.elapsed() > MINUTE {
                break;
            }
        }
        // 100 taken leave 900; 200 leave 800, for which the first has to be out of the window.
        let moments: Vec<u64> = world.taken().into_iter().map(|(at, _)| at.as_secs()).collect();
        assert_eq!(moments, [0, 0, 60]);
        assert_eq!(world.turned_away(), 0);
        // One that takes more than was thought holds up those after it.
        sleep(MINUTE * 2).await;
        let started = Moment::now();
        call(10, 1_000).await;
        call(10, 10).await;
        assert!((60..62).contains(&started.elapsed().as_secs()), "{:?}", started.elapsed());
        // And one that wants more than there is has it all to itself.
        sleep(MINUTE * 2).await;
        let lease = world.lease(&CHAT, 5_000).await.unwrap();
        assert!(!world.limiter.lease(&world.clock, &CHAT, "", 1).take_at_once(world.clock.now()));
        drop(lease);
        assert!(world.limiter.lease(&world.clock, &CHAT, "", 1).take_at_once(world.clock.now()));
    });
}

#[test]
fn a_wait_that_does_not_fit_is_not_begun() {
    virtually(async {
        let world = World::new(Limits::new().rpm(1), Server::new(Counting::Sliding, TIERS[0]), false);
        world.call(0, plain(1, 1)).await;
        let before = Moment::now();
        let mut lease = world.limiter.lease(&world.clock, &RESEARCH, "", 0);
        let refusal = lease.take(MINUTE, |_, wait| wait < Duration::from_secs(50)).await.unwrap_err();
        assert!(
            matches!(refusal, Refusal::Late { wait, closed: None } if wait > Duration::from_secs(50)),
            "{refusal:?}"
        );
        assert_eq!(Moment::now(), before);
        // Its place in the limit of the operation, which it had already, is free again.
        drop(lease);
        assert!(world.limiter.is_idle());
    });
}

/// Whoever waits for what these leases hold, and when it was let in.
fn waiting(world: &World, operation: Operation, tokens: u32) -> tokio::task::JoinHandle<Moment> {
    let world = world.clone();
    tokio::spawn(async move {
        drop(world.lease(&operation, tokens).await.unwrap());
        Moment::now()
    })
}

#[test]
fn who_waits_behind_a_stream_hears_of_room_that_its_head_tells() {
    // how many streams hold what, and who waits for more
    for (streams, each, operation, tokens) in [(5, 100, PLAIN, 0), (1, 50_000, CHAT, 20_000)] {
        virtually(async {
            let world = World::new(Limits::new().tiers(&TIERS), Server::new(Counting::Sliding, TIERS[2]), true);
            let mut open = Vec::new();
            for _ in 0..streams {
                let mut lease = world.lease(&CHAT, each).await.unwrap();
                lease.send();
                open.push(lease);
            }
            let waiting = waiting(&world, operation, tokens);
            sleep(Duration::from_secs(1)).await;
            assert!(!waiting.is_finished());
            let begun = Moment::now();
            let headers = world.server.lock().unwrap().headers(world.clock.wall());
            open.iter_mut().for_each(|lease| lease.learn(world.clock.now(), &headers));
            sleep(Duration::from_secs(300)).await;
            assert!(waiting.is_finished(), "{}", operation.id);
            assert_eq!(waiting.await.unwrap(), begun);
        });
    }
}

#[test]
fn what_strangers_took_is_back_when_it_is_although_a_stream_goes_on() {
    virtually(async {
        let world = World::new(Limits::new(), Server::new(Counting::Rolling, TIERS[0]), true);
        let headers = |left: u64| {
            let wall = world.clock.wall().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
            let mut headers = HeaderMap::new();
            headers.insert("x-ratelimit-limit-tokens", HeaderValue::from(60_000));
            headers.insert("x-ratelimit-remaining-tokens", HeaderValue::from(left));
            headers.insert("x-ratelimit-reset-tokens", HeaderValue::from(wall + 60));
            headers
        };
        let mut first = world.lease(&CHAT, 100).await.unwrap();
        first.send();
        first.learn(world.clock.now(), &headers(30_000));
        drop(first);
        sleep(Duration::from_secs(6)).await;
        let mut stream = world.lease(&CHAT, 1_000).await.unwrap();
        stream.send();
        stream.learn(world.clock.now(), &headers(0));
        let (begun, waiting) = (Moment::now(), waiting(&world, CHAT, 5_000));
        sleep(Duration::from_secs(600)).await;
        assert!(waiting.is_finished());
        assert!(waiting.await.unwrap() - begun <= MINUTE);
        drop(stream);
    });
}

#[test]
fn an_absurd_usage_harms_nobody() {
    virtually(async {
        let world = World::new(Limits::new().tiers(&TIERS), Server::new(Counting::Sliding, TIERS[1]), true);
        for number in 0..3 {
            let begun = Moment::now();
            for _ in 0..3 {
                let mut lease = world.lease(&CHAT, 100).await.unwrap();
                lease.send();
                lease.usage().told(u64::MAX);
                lease.usage().whole();
            }
            assert!(begun.elapsed() <= MINUTE * 3, "{number}: {:?}", begun.elapsed());
            sleep(MINUTE * 2).await;
        }
        assert!(world.limiter.is_idle());
    });
}

#[test]
fn a_stream_that_breaks_off_takes_no_less_than_was_thought() {
    // tokens that are told of 600 thought of 1000, whether the end was reached, and whether 500 more fit at once
    for (told, is_whole, fits) in [(11, false, false), (11, true, true), (900, false, false), (900, true, false)] {
        virtually(async {
            let world = World::new(Limits::new().tpm(1_000), Server::new(Counting::Sliding, TIERS[0]), false);
            let mut stream = world.lease(&CHAT, 600).await.unwrap();
            stream.send();
            stream.usage().told(told);
            if is_whole {
                stream.usage().whole();
            }
            drop(stream);
            let mut next = world.limiter.lease(&world.clock, &CHAT, "", 500);
            assert_eq!(next.take_at_once(world.clock.now()), fits, "{told} {is_whole}");
        });
    }
}
