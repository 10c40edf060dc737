//! The line of those who wait for the pace, moment by moment: who goes makes room, and nobody is forgotten.

use std::num::NonZeroU32;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant, SystemTime};

use http::HeaderMap;

use super::{Pacer, Pacing, Permit, Rate, Refusal};
use crate::{BoxFuture, Clock};

/// Time that stands still, on which no wait is ever over; it counts who stands in line.
#[derive(Debug)]
struct Still {
    now: Instant,
    idle: Arc<AtomicUsize>,
}

struct Idle(Arc<AtomicUsize>);

impl Drop for Idle {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Relaxed);
    }
}

impl Clock for Still {
    fn now(&self) -> Instant {
        self.now
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }

    fn idle(&self) -> Option<Box<dyn Send>> {
        self.idle.fetch_add(1, Relaxed);
        Some(Box::new(Idle(self.idle.clone())))
    }
}

type Admission<'a> = Pin<Box<dyn Future<Output = Result<Permit<'a>, Refusal>> + 'a>>;

struct World {
    pacer: Pacer,
    clock: Box<dyn Clock>,
    idle: Arc<AtomicUsize>,
}

impl World {
    fn new(pacing: Pacing) -> Self {
        let idle = Arc::new(AtomicUsize::new(0));
        let clock = Still { now: Instant::now(), idle: idle.clone() };
        Self { pacer: Pacer::new(pacing, false), clock: Box::new(clock), idle }
    }

    fn told(requests: u32) -> Self {
        Self::new(Pacing::Told(rate(requests)))
    }

    fn admit(&self) -> Admission<'_> {
        Box::pin(async {
            match self.pacer.admit_at_once(&*self.clock, self.clock.now()) {
                Some(permit) => Ok(permit),
                None => self.pacer.admit(&*self.clock, Duration::from_secs(120), |_, _| true).await,
            }
        })
    }

    /// Somebody who is let in at once.
    fn admitted(&self) -> Permit<'_> {
        poll(&mut self.admit()).expect("there is room")
    }

    fn in_line(&self) -> usize {
        self.idle.load(Relaxed)
    }
}

fn rate(requests: u32) -> Rate {
    Rate::per_minute(NonZeroU32::new(requests).unwrap())
}

/// The permit, if it is there by now.
fn poll<'a>(admission: &mut Admission<'a>) -> Option<Permit<'a>> {
    match pin!(admission).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(permit) => Some(permit.unwrap()),
        Poll::Pending => None,
    }
}

#[test]
fn who_leaves_the_line_leaves_it_to_the_others_wherever_it_stands() {
    for leaves in 0..4 {
        let world = World::told(1);
        let only = world.admitted();
        let mut line: Vec<_> = (0..4).map(|_| Some(world.admit())).collect();
        assert!(line.iter_mut().flatten().all(|waits| poll(waits).is_none()));
        assert_eq!(world.in_line(), 4, "all of them wait for another one");
        line[leaves] = None;
        only.unsent();
        let permits: Vec<_> = line.iter_mut().flatten().map(poll).collect();
        let let_in: Vec<_> = permits.iter().map(Option::is_some).collect();
        assert_eq!(let_in, [true, false, false], "without {leaves}");
    }
}

#[test]
fn who_goes_when_it_is_to_be_let_in_makes_way_for_the_next() {
    let world = World::told(1);
    let only = world.admitted();
    let (mut first, mut second) = (world.admit(), world.admit());
    assert!(poll(&mut first).is_none() && poll(&mut second).is_none());
    // The first has been woken and never looks.
    only.unsent();
    drop(first);
    assert!(poll(&mut second).is_some());
    assert_eq!(world.in_line(), 0);
}

#[test]
fn a_place_that_was_not_used_is_there_for_who_waits_for_a_later_one() {
    let world = World::told(2);
    let (one, other) = (world.admitted(), world.admitted());
    one.answered(world.clock.now());
    let mut waits = world.admit();
    assert!(poll(&mut waits).is_none(), "a minute, until the first one's place is free");
    other.unsent();
    assert!(poll(&mut waits).is_some());
}

#[test]
fn a_larger_plan_is_there_at_once_for_who_waits_by_the_smaller_one() {
    let world = World::new(Pacing::Learned(|headers| Some(rate(headers.len() as u32))));
    let headers = |number: u32| {
        (0..number)
            .map(|n| (http::HeaderName::try_from(format!("x-{n}")).unwrap(), http::HeaderValue::from(n)))
            .collect::<HeaderMap>()
    };
    let first = world.admitted();
    first.learn(&headers(2));
    first.answered(world.clock.now());
    let upgrades = world.admitted();
    let mut waits = world.admit();
    assert!(poll(&mut waits).is_none(), "two of two");
    upgrades.learn(&headers(3));
    upgrades.answered(world.clock.now());
    assert!(poll(&mut waits).is_some(), "three of three");
}

/// Time on which every wait is over when it is looked at for the second time, once for each look.
#[derive(Debug)]
struct Ticking(Instant);

impl Clock for Ticking {
    fn now(&self) -> Instant {
        self.0
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        let mut is_over = false;
        Box::pin(std::future::poll_fn(move |_| match std::mem::replace(&mut is_over, true) {
            true => Poll::Ready(()),
            false => Poll::Pending,
        }))
    }
}

#[test]
fn a_first_answer_that_is_slow_lets_others_go_one_by_one() {
    let world = World { clock: Box::new(Ticking(Instant::now())), ..World::new(Pacing::Learned(|_| None)) };
    let first = world.admitted();
    let mut line: Vec<_> = (0..5).map(|_| Some(world.admit())).collect();
    let mut under_way = Vec::new();
    for looks in 0..8 {
        let permits: Vec<_> = line.iter_mut().map(|waits| waits.as_mut().and_then(poll)).collect();
        for (waits, permit) in line.iter_mut().zip(permits) {
            if let Some(permit) = permit {
                *waits = None;
                under_way.push(permit);
            }
        }
        assert!(under_way.len() <= looks, "{} at once after {looks} waits", under_way.len());
    }
    assert!(under_way.len() >= 2, "they do go");
    // The answer is there: whatever it says, nobody else has to wait for it.
    first.answered(world.clock.now());
    let rest: Vec<_> = line.iter_mut().flatten().filter_map(poll).collect();
    assert_eq!(under_way.len() + rest.len(), 5);
}
