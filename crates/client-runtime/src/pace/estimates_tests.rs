//! Tokens are guesses until they are answered: who waits for them, and who does not.

use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use tokio::task::JoinHandle;
use tokio::time::{Instant as Moment, sleep, timeout};

use super::limiter_tests::{CHAT, Counting, MINUTE, PLAIN, Plan, Server, TIERS, World, ms, plain, virtually};
use super::{Lease, Limits, Refusal};

/// The deadline of a call unless it is said otherwise.
const DEADLINE: Duration = Duration::from_secs(300);

fn chat(estimate: u32, actual: u32, back: u64) -> Plan {
    Plan { operation: CHAT, estimate, actual, ..plain(1, back) }
}

/// Why a call was not sent: it was late by the count, or its time was over while it waited.
#[derive(Debug)]
enum Unsent {
    Refused(Refusal),
    TimeIsOver,
}

impl World {
    fn of(tier: usize) -> Self {
        Self::new(Limits::new().tiers(&TIERS), Server::new(Counting::Sliding, TIERS[tier]), true)
    }

    /// What a call takes, which is over after `deadline`.
    async fn within(&self, plan: Plan, deadline: Duration) -> Result<Box<Lease>, Unsent> {
        let mut lease = self.limiter.lease(&self.clock, &plan.operation, "", plan.estimate);
        if !lease.take_at_once(self.clock.now()) {
            let end = self.clock.now() + deadline;
            let fits = |now, wait| now + wait < end;
            let taken = timeout(deadline, lease.take(Duration::from_secs(120), fits)).await;
            taken.map_err(|_| Unsent::TimeIsOver)?.map_err(Unsent::Refused)?;
        }
        Ok(lease)
    }

    /// A call in a task, and how long it took until it was sent.
    fn spawn(&self, number: usize, plan: Plan, deadline: Duration) -> JoinHandle<Result<Duration, Unsent>> {
        let (world, begun) = (self.clone(), Moment::now());
        tokio::spawn(async move {
            let lease = world.within(plan, deadline).await?;
            let waited = begun.elapsed();
            world.send(lease, number, plan).await;
            Ok(waited)
        })
    }
}

#[test]
fn a_batch_whose_answers_are_short_is_not_late() {
    // the tier, how many calls of which estimate, and how long all of them take at most
    for (tier, calls, estimate, seconds) in [(1, 400, 32_768, 5), (0, 55, 16_384, 60)] {
        virtually(async {
            let world = World::of(tier);
            world.call(0, chat(10, 10, 40)).await;
            let begun = Moment::now();
            let tasks: Vec<_> =
                (0..calls).map(|number| world.spawn(number, chat(estimate, 36, 40), DEADLINE)).collect();
            for (number, task) in tasks.into_iter().enumerate() {
                task.await.unwrap().unwrap_or_else(|unsent| panic!("{tier}, call {number}: {unsent:?}"));
            }
            assert!(begun.elapsed() <= Duration::from_secs(seconds), "{tier}: {:?}", begun.elapsed());
            assert_eq!(world.turned_away(), 0, "{tier}");
        });
    }
}

#[test]
fn who_is_first_in_line_waits_for_what_an_answer_gives_back() {
    virtually(async {
        let world = World::of(0);
        world.call(0, chat(10_100, 10_029, 0)).await;
        let long = world.spawn(1, chat(45_000, 30, 500), DEADLINE);
        sleep(ms(100)).await;
        let next = world.spawn(2, chat(10_000, 30, 1), Duration::from_secs(20));
        let behind = world.spawn(3, chat(10_000, 30, 1), Duration::from_secs(20));
        assert_eq!(long.await.unwrap().unwrap(), Duration::ZERO);
        for waits in [next, behind] {
            let waited = waits.await.unwrap().unwrap();
            assert!((ms(400)..ms(450)).contains(&waited), "{waited:?}");
        }
    });
}

#[test]
fn late_is_who_finds_no_room_beside_what_was_answered() {
    virtually(async {
        let world = World::of(0);
        world.call(0, chat(10, 10, 0)).await;
        // Something is on its way, which cannot help.
        let on_its_way = world.spawn(1, chat(4_000, 10, 5_000), DEADLINE);
        sleep(ms(1)).await;
        world.call(2, chat(55_000, 55_000, 0)).await;
        sleep(ms(100)).await;
        let first = world.spawn(3, chat(10_000, 10, 1), Duration::from_secs(20));
        let behind = world.spawn(4, chat(10_000, 10, 1), Duration::from_secs(20));
        sleep(ms(1)).await;
        for late in [first, behind] {
            assert!(late.is_finished());
            let unsent = late.await.unwrap().unwrap_err();
            let seconds = Duration::from_secs(58)..Duration::from_secs(62);
            assert!(
                matches!(unsent, Unsent::Refused(Refusal::Late { wait, closed: None }) if seconds.contains(&wait)),
                "{unsent:?}"
            );
        }
        on_its_way.await.unwrap().unwrap();
        // With the time for it, it is waited for.
        let waited = world.spawn(5, chat(10_000, 10, 1), DEADLINE).await.unwrap().unwrap();
        assert!(waited > Duration::from_secs(50) && waited < MINUTE, "{waited:?}");
        assert_eq!(world.turned_away(), 0);
    });
}

#[test]
fn a_large_call_is_neither_overtaken_nor_kept_waiting_for_ever() {
    virtually(async {
        let world = World::of(0);
        world.call(0, chat(10, 10, 0)).await;
        // A stream of small ones without an end, of which there are always some on their way.
        let mut small = Vec::new();
        let mut large = None;
        for number in 0..40 {
            small.push(world.spawn(number + 1, chat(9_000, 600, 1_200), DEADLINE));
            if number == 4 {
                large = Some(world.spawn(1_000, chat(58_000, 50_000, 100), DEADLINE));
            }
            sleep(ms(250)).await;
        }
        let waited = large.unwrap().await.unwrap().unwrap();
        assert!(waited <= MINUTE + ms(2_000), "{waited:?}");
        for task in small {
            task.await.unwrap().unwrap();
        }
        let order: Vec<usize> = world.taken().into_iter().map(|(_, number)| number).collect();
        let place = order.iter().position(|number| *number == 1_000).unwrap();
        assert!(order[..place].iter().all(|number| *number <= 5), "{order:?}");
        assert_eq!(world.turned_away(), 0);
    });
}

#[test]
fn what_is_assumed_refuses_nobody() {
    let deadline = Duration::from_secs(8);
    // how long the first answers take, whether they tell the limits, and how long the last call waits at most
    let cases = [(2, true, 10), (500, true, 600), (2, false, 10), (500, false, 600), (60_000, true, 4_000)];
    for (back, tells, most) in cases {
        virtually(async {
            let mut server = Server::new(Counting::Sliding, TIERS[2]);
            server.concurrency = usize::MAX;
            let world = World::new(Limits::new().tiers(&TIERS), server, tells);
            let tasks: Vec<_> = (0..12).map(|number| world.spawn(number, chat(50_000, 36, back), deadline)).collect();
            for (number, task) in tasks.into_iter().enumerate() {
                let waited = task.await.unwrap();
                let waited = waited.unwrap_or_else(|unsent| panic!("{back} {tells}, call {number}: {unsent:?}"));
                assert!(waited <= ms(most), "{back} {tells}, call {number}: {waited:?}");
            }
            assert_eq!(world.turned_away(), 0, "{back} {tells}");
        });
    }
}

#[test]
fn what_is_set_holds_whatever_is_assumed() {
    virtually(async {
        let limits = Limits::new().tiers(&TIERS).tpm(50_000).concurrency(2);
        let world = World::new(limits, Server::new(Counting::Sliding, TIERS[2]), true);
        let slow: Vec<_> = (0..3).map(|number| world.spawn(number, chat(20_000, 20_000, 3_000), DEADLINE)).collect();
        sleep(ms(10)).await;
        assert_eq!(world.limiter.running(), 2);
        let waited: Vec<_> = futures(slow).await.into_iter().map(Result::unwrap).collect();
        assert_eq!(waited[..2], [Duration::ZERO; 2]);
        // Two have taken 40,000 of 50,000 by then.
        assert!(waited[2] >= MINUTE - ms(1), "{waited:?}");
    });
}

async fn futures<T>(tasks: Vec<JoinHandle<T>>) -> Vec<T> {
    let mut outputs = Vec::new();
    for task in tasks {
        outputs.push(task.await.unwrap());
    }
    outputs
}

#[test]
fn without_an_answer_at_all_one_goes_after_the_other() {
    virtually(async {
        let world = World::of(2);
        for _ in 0..3 {
            // Sent, and never answered.
            let mut lease = world.within(chat(50_000, 0, 0), Duration::from_secs(8)).await.unwrap();
            lease.send();
            drop(lease);
        }
    });
}

#[test]
fn what_the_server_says_is_left_goes_before_what_was_thought() {
    for (counting, told_since, at_once) in [
        (Counting::Fixed, true, true),
        (Counting::Sliding, true, true),
        (Counting::Rolling, true, true),
        (Counting::Sliding, false, false),
    ] {
        virtually(async {
            let world = World::new(Limits::new().tiers(&TIERS), Server::new(counting, TIERS[0]), true);
            world.call(0, chat(10, 10, 0)).await;
            let mut lost = world.lease(&CHAT, 50_000).await.unwrap();
            lost.send();
            // Nobody knows what became of it, but the server has not counted it.
            drop(lost);
            if told_since {
                world.call(1, chat(10, 10, 0)).await;
            }
            let mut next = world.limiter.lease(&world.clock, &CHAT, "", 50_000);
            assert_eq!(next.take_at_once(world.clock.now()), at_once, "{counting:?} {told_since}");
        });
    }
}

#[test]
fn streams_that_tell_no_usage_keep_nobody_waiting() {
    // how much of each comes, and whether all of it has then
    for (seen, is_read) in [(16, true), (5, false)] {
        for tier in [0, 1] {
            virtually(async {
                let world = World::of(tier);
                let begun = Moment::now();
                for _ in 0..30 {
                    let mut stream =
                        world.within(chat(32_768, 0, 0), Duration::from_secs(20)).await.unwrap().of_request(Some(4));
                    stream.send();
                    stream.learn(world.clock.now(), &told(tier, begun));
                    sleep(ms(8)).await;
                    stream.usage().seen(Some(seen));
                    if is_read {
                        stream.usage().read();
                    }
                }
                assert!(begun.elapsed() < Duration::from_secs(1), "{seen} {tier}: {:?}", begun.elapsed());
            });
        }
    }
}

/// The head of an answer, by a server that has counted next to nothing.
fn told(tier: usize, begun: Moment) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let reset = 784_111_777 + 60 + begun.elapsed().as_secs();
    for (name, value) in [
        ("x-ratelimit-limit-tokens", u64::from(TIERS[tier].tpm)),
        ("x-ratelimit-remaining-tokens", u64::from(TIERS[tier].tpm) - 500),
        ("x-ratelimit-reset-tokens", reset),
        ("x-ratelimit-limit-requests", u64::from(TIERS[tier].rpm)),
    ] {
        headers.insert(name, HeaderValue::from(value));
    }
    headers
}

#[test]
fn a_failure_at_the_server_counts_what_was_sent() {
    // what is known of the request, and whether a retry of the same fits
    for (request, fits) in [(Some(1_000), true), (None, false)] {
        virtually(async {
            let world = World::new(Limits::new().tpm(60_000), Server::new(Counting::Sliding, TIERS[0]), false);
            let mut lease = world.lease(&CHAT, 32_768).await.unwrap().of_request(request);
            lease.send();
            lease.learn(world.clock.now(), &HeaderMap::new());
            lease.failed();
            let mut again = world.limiter.lease(&world.clock, &CHAT, "", 32_768);
            assert_eq!(again.take_at_once(world.clock.now()), fits, "{request:?}");
            drop(again);
            let mut rest = world.limiter.lease(&world.clock, &CHAT, "", 59_001);
            assert!(!rest.take_at_once(world.clock.now()), "{request:?}");
            assert!(world.limiter.lease(&world.clock, &PLAIN, "", 0).take_at_once(world.clock.now()));
        });
    }
}
