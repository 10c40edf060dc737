//! The window against a naive server, moment by moment.

use std::collections::VecDeque;
use std::num::NonZeroU32;
use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::remainder::Said;
use super::window::{Turn, Window};
use super::{Pacer, Pacing, Rate, Ticket};
use crate::{BoxFuture, Clock};

fn rate(requests: u32) -> Rate {
    Rate::per_minute(NonZeroU32::new(requests).unwrap())
}

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// What the documentation says a server does, written down as plainly as can be.
struct Naive {
    limit: usize,
    accepted: VecDeque<Instant>,
}

impl Naive {
    fn arrives(&mut self, now: Instant) -> bool {
        self.accepted.retain(|&before| now < before + Duration::from_secs(60));
        let place = self.accepted.len() < self.limit;
        if place {
            self.accepted.push_back(now);
        }
        place
    }
}

/// Sends as soon as the window lets it, with these latencies to and from the server, and returns the time it took.
fn walk(limit: u32, requests: usize, latencies: &[(u64, u64)]) -> Result<Duration, TestCaseError> {
    let start = Instant::now();
    let mut server = Naive { limit: limit as usize, accepted: VecDeque::new() };
    let mut window = Window::new(Some(rate(limit)), false);
    let mut now = start;
    for (_, (there, back)) in (0..requests).zip(latencies.iter().cycle()) {
        while let Turn::At(moment) = window.turn(now, 1) {
            prop_assert!(moment > now, "a turn to come lies ahead");
            now = moment;
        }
        window.start(now, 1);
        now += ms(*there);
        prop_assert!(server.arrives(now), "the server turned away request {}", server.accepted.len());
        now += ms(*back);
        window.counted(now, 1, 1);
    }
    Ok(now - start)
}

proptest! {
    /// Alone on its key a client is never turned away, whatever the latencies.
    #[test]
    fn the_plan_is_never_overrun(limit in 1_u32..40, latencies in prop::collection::vec((0_u64..3_000, 0_u64..3_000), 1..20)) {
        walk(limit, 200, &latencies)?;
    }

    /// Nor where answers come so close together that they are kept as one.
    #[test]
    fn nor_is_it_by_a_fast_one(limit in 100_u32..400, latencies in prop::collection::vec((0_u64..3, 0_u64..3), 1..20)) {
        let took = walk(limit, 1_000, &latencies)?;
        let least = Duration::from_secs(60) * ((1_000 - 1) / limit);
        prop_assert!(took <= least.mul_f64(1.02) + ms(5_000), "{took:?} of {least:?}");
    }

    /// And it takes little longer than a client that knew the server's own count.
    #[test]
    fn the_plan_is_used(limit in 1_u32..40) {
        let took = walk(limit, 400, &[(0, 0)])?;
        let least = Duration::from_secs(60) * ((400 - 1) / limit);
        prop_assert!(took <= least.mul_f64(1.01) + ms(1), "{took:?} of {least:?}");
    }

    /// Nothing that can happen makes it panic, or wait longer than four windows (the smallest share of a plan of one
    /// request) and what the server asked for.
    #[test]
    fn every_turn_comes(limit in 1_u32..10, shared: bool, steps in prop::collection::vec((0_u8..6, 0_u64..70_000), 1..200)) {
        let mut window = Window::new(Some(rate(limit)), shared);
        let mut now = Instant::now();
        let mut flying = 0_u32;
        for (step, time) in steps {
            now += ms(time / 10);
            match step {
                0 | 1 => match window.turn(now, 1) {
                    Turn::Now => { window.start(now, 1); flying += 1; }
                    Turn::At(moment) if moment < window.earliest(now, 0, 1) => prop_assert!(false, "a bound that is none"),
                    Turn::At(moment) => prop_assert!(moment > now && moment <= now + ms(240_000 + 70_000)),
                    Turn::AfterAnAnswer => prop_assert!(flying > 0),
                    Turn::OnceGivenBack { .. } => prop_assert!(false, "no request gives anything back"),
                },
                2 if flying > 0 => { window.counted(now, 1, 1); flying -= 1; }
                4 if flying > 0 => {
                    window.unsent(1);
                    flying -= 1;
                }
                3 if flying > 0 => { window.rejected(now, ms(time), 1); flying -= 1; }
                _ => {
                    window.set_rate(Some(rate(1 + (time % 5) as u32)));
                }
            }
        }
    }
}

#[test]
fn requests_on_their_way_are_counted() {
    let now = Instant::now();
    let mut window = Window::new(Some(rate(2)), false);
    for _ in 0..2 {
        assert_eq!(window.turn(now, 1), Turn::Now);
        window.start(now, 1);
    }
    assert_eq!(window.turn(now, 1), Turn::AfterAnAnswer);
    window.counted(now + ms(10), 1, 1);
    // The place of the first is kept for a window and a hundredth, from its answer.
    assert_eq!(window.turn(now + ms(10), 1), Turn::At(now + ms(60_610)));
}

#[test]
fn a_rejection_that_was_not_foreseen_spaces_requests_and_passes() {
    let start = Instant::now();
    let mut window = Window::new(Some(rate(600)), false);
    // However many places were ours when the server was full: half of the plan.
    for _ in 0..500 {
        window.start(start, 1);
        window.counted(start, 1, 1);
    }
    window.start(start, 1);
    window.rejected(start, ms(55_000), 1);
    let mut now = start + ms(55_000);
    assert_eq!(window.turn(start, 1), Turn::At(now));
    let mut moments = Vec::new();
    while now < start + ms(85_000) {
        match window.turn(now, 1) {
            Turn::At(moment) => now = moment,
            Turn::Now => {
                moments.push(now);
                window.start(now, 1);
                window.counted(now, 1, 1);
            }
            Turn::AfterAnAnswer | Turn::OnceGivenBack { .. } => unreachable!("nothing is on its way"),
        }
    }
    // Half of ten a second, and what was regained meanwhile; two seconds' worth may be made up for at the start.
    let (per_second, evenly) = (moments.len() as f64 / 30.0, &moments[20..]);
    assert!((5.5..8.0).contains(&per_second), "{per_second} a second");
    assert!(evenly.windows(2).all(|pair| pair[1] - pair[0] >= ms(100)), "{evenly:?}");
    // A fifth of the plan comes back per window, so all of it in less than three: then bursts are allowed again.
    now = start + ms(240_000);
    for _ in 0..600 {
        assert_eq!(window.turn(now, 1), Turn::Now);
        window.start(now, 1);
        window.counted(now, 1, 1);
    }
    assert!(matches!(window.turn(now, 1), Turn::At(_)));
}

#[test]
fn a_shared_bucket_is_never_burst() {
    let now = Instant::now();
    let mut window = Window::new(Some(rate(60)), true);
    let mut sent = 0;
    while window.turn(now, 1) == Turn::Now {
        window.start(now, 1);
        window.counted(now, 1, 1);
        sent += 1;
    }
    assert!(sent <= 2, "{sent} at once");
}

#[test]
fn without_a_rate_nothing_waits_but_for_the_servers_word() {
    let now = Instant::now();
    let mut window = Window::new(None, false);
    for _ in 0..20_000 {
        assert_eq!(window.turn(now, 1), Turn::Now);
        window.start(now, 1);
        window.counted(now, 1, 1);
    }
    window.start(now, 1);
    window.rejected(now, ms(5_000), 1);
    assert_eq!(window.turn(now, 1), Turn::At(now + ms(5_000)));
}

#[test]
fn what_was_on_its_way_beside_an_answer_is_taken_off_what_it_tells() {
    let start = Instant::now();
    // requests on their way beside it, those that ended meanwhile, what it tells; and how many may start until the reset
    for (beside, ended, left, may_start) in
        [(0, 0, 30, 30), (5, 0, 30, 25), (0, 5, 30, 25), (4, 6, 30, 20), (20, 20, 30, 0), (0, 0, 0, 0)]
    {
        let mut window = Window::new(Some(rate(100)), false);
        // Before it, which is long counted.
        window.start(start, 1);
        window.counted(start, 1, 1);
        let before = window.ended();
        (0..=beside + ended).for_each(|_| window.start(start, 1));
        (0..ended).for_each(|_| window.counted(start + ms(5), 1, 1));
        let said = Said { left, limit: Some(100), reset: start + ms(50_000), started: start };
        window.set_left(said, Ticket { places: 1, started: start, ended: before });
        let mut started = 0;
        let mut now = start + ms(10);
        while now < start + ms(50_000) {
            match window.turn(now, 1) {
                Turn::Now => {
                    window.start(now, 1);
                    started += 1;
                }
                Turn::At(moment) => now = moment,
                Turn::AfterAnAnswer | Turn::OnceGivenBack { .. } => break,
            }
        }
        assert_eq!(started, may_start, "{beside} {ended} {left}");
    }
}

#[test]
fn who_started_last_knows_best_what_is_left() {
    let start = Instant::now();
    let mut window = Window::new(Some(rate(100)), false);
    window.start(start, 1);
    window.start(start + ms(10), 1);
    let reset = start + ms(30_000);
    let told = |window: &mut Window, left, started| {
        window.set_left(Said { left, limit: Some(100), reset, started }, Ticket { places: 1, started, ended: 0 });
    };
    told(&mut window, 0, start + ms(10));
    assert_eq!(window.turn(start + ms(20), 1), Turn::At(reset));
    // An answer that was long on its way, and tells of a time before.
    told(&mut window, 90, start);
    assert_eq!(window.turn(start + ms(30), 1), Turn::At(reset));
    // Once the window has begun anew all of it is there.
    assert_eq!(window.turn(reset, 1), Turn::Now);
}

proptest! {
    /// Places of any size are counted like so many requests.
    #[test]
    fn places_are_counted_one_by_one(
        limit in 10_u32..200, wanted in prop::collection::vec((1_usize..300, 0.0..=1.0_f64), 1..60), latency in 0_u64..3_000,
    ) {
        let start = Instant::now();
        let mut window = Window::new(Some(rate(limit)), false);
        let mut taken: VecDeque<(Instant, usize)> = VecDeque::new();
        let mut now = start;
        for (wanted, part) in wanted {
            let places = window.places(wanted);
            while let Turn::At(moment) = window.turn(now, places) {
                prop_assert!(moment > now && moment <= now + ms(61_000));
                now = moment;
            }
            window.start(now, places);
            now += ms(latency);
            let counted = (places as f64 * part) as usize;
            taken.retain(|(at, _)| now < *at + ms(60_000));
            taken.push_back((now, counted));
            let sum: usize = taken.iter().map(|(_, counted)| counted).sum();
            prop_assert!(sum <= limit as usize, "{sum} of {limit}");
            window.counted(now, places, counted);
        }
    }
}

/// A clock that cannot tell the time.
#[derive(Debug)]
struct Broken;

impl Clock for Broken {
    fn now(&self) -> Instant {
        panic!("a clock that cannot tell the time")
    }

    fn wall(&self) -> std::time::SystemTime {
        self.now();
        std::time::SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

#[test]
fn a_panic_with_a_permit_in_hand_ends_the_call_and_not_the_process() {
    let pacer = Pacer::new(Pacing::Told(rate(1)), false);
    let now = Instant::now();
    let called = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let _permit = pacer.admit_at_once(&Broken, now).expect("nobody is there");
        Broken.now();
    }));
    assert!(called.is_err());
    let permit = pacer.admit_at_once(&Broken, now).expect("the place is free again");
    permit.unsent();
}
