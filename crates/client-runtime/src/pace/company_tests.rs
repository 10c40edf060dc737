//! Clients that share a key and know nothing of each other, in a server's window: whenever one comes, it gets its share.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};
use std::num::NonZeroU32;
use std::time::{Duration, Instant};

use super::Rate;
use super::window::{Turn, Window};
use crate::Retry;

/// The server's window.
const MINUTE: Duration = Duration::from_secs(60);

/// A client that asks one thing after the other.
struct Caller {
    window: Window,
    /// Attempts of this call.
    attempts: u32,
    /// When it was answered.
    answers: Vec<Instant>,
}

/// What a caller does next.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Begin,
    Arrive,
}

/// The shares of a plan that two callers had while both were there, and how many of their requests a minute were turned
/// away; the second one comes `later`.
fn shares(limit: u32, each: usize, later: Duration, seed: u64) -> ([f64; 2], f64) {
    let rate = Rate::per_minute(NonZeroU32::new(limit).unwrap());
    let (retry, mut rng, start) = (Retry::default(), fastrand::Rng::with_seed(seed), Instant::now());
    let mut callers =
        [(); 2].map(|()| Caller { window: Window::new(None, false), attempts: 0, answers: Vec::with_capacity(each) });
    let mut server = VecDeque::with_capacity(limit as usize);
    let mut rejected = 0;
    let mut steps = BinaryHeap::from([Reverse((start, Step::Begin, 0)), Reverse((start + later, Step::Begin, 1))]);
    let end = loop {
        let Reverse((now, step, number)) = steps.pop().unwrap();
        let caller = &mut callers[number];
        let (then, next) = match step {
            Step::Begin => match caller.window.turn(now, 1) {
                Turn::Now => {
                    caller.window.start(now, 1);
                    caller.attempts += 1;
                    (now + Duration::from_millis(rng.u64(10..30)), Step::Arrive)
                }
                Turn::At(moment) => (moment, Step::Begin),
                Turn::AfterAnAnswer | Turn::OnceGivenBack { .. } => unreachable!("nothing is on its way"),
            },
            Step::Arrive => {
                while server.front().is_some_and(|&arrived| arrived + MINUTE <= now) {
                    server.pop_front();
                }
                // Every answer tells the plan.
                caller.window.set_rate(Some(rate));
                if server.len() < limit as usize {
                    server.push_back(now);
                    caller.window.counted(now, 1, 1);
                    caller.answers.push(now);
                    caller.attempts = 0;
                    if caller.answers.len() == each {
                        break now;
                    }
                    (now, Step::Begin)
                } else {
                    rejected += 1;
                    let wait = (server[0] + MINUTE - now).as_secs_f64();
                    let hint = Duration::from_secs(wait.ceil() as u64);
                    caller.window.rejected(now, hint, 1);
                    let wait = retry.wait(caller.attempts, Some(hint), caller.window.spread(), rng.f64());
                    (now + wait, Step::Begin)
                }
            }
        };
        steps.push(Reverse((then, next, number)));
    };
    let from = start + later;
    let minutes = (end - from).as_secs_f64() / 60.0;
    let share = |caller: &Caller| {
        let had = caller.answers.iter().filter(|&&answer| answer > from).count();
        had as f64 / (f64::from(limit) / 2.0 * minutes)
    };
    (callers.each_ref().map(share), f64::from(rejected) / minutes)
}

#[test]
fn whenever_a_client_comes_it_gets_its_share() {
    for (limit, each) in [(60, 1_000), (600, 5_000)] {
        for later in [0, 5, 12, 20, 30, 45, 52, 59, 61, 70, 90, 120, 150] {
            let (mut least, seeds) = ([f64::MAX; 2], 0..3);
            for seed in seeds {
                let (shares, rejected) = shares(limit, each, Duration::from_millis(later * 1_000 + 500), seed);
                least = [0, 1].map(|number| least[number].min(shares[number]));
                assert!(rejected <= 12.0, "{limit}, {later} s later: {rejected:.1} a minute were turned away");
            }
            // Until the end of its first window, who comes later finds the plan used up.
            assert!(least.iter().all(|&share| share >= 0.8), "{limit}, {later} s later: {least:.2?}");
        }
    }
}
