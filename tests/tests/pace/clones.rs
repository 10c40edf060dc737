//! Clones of one client, at once: together they get what the plan permits, and none of them stands in another one's way.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::time::Duration;

use fastrand::Rng;
use notai::Client;
use notai_sim::{Fault, FaultRule, Plan, Region, Simulator};
use tokio::task::JoinSet;
use workspace_tests::VirtualTime;

use super::{builder, client, least_with, simulator};

const CLONES: u32 = 8;
const LATENCY: Duration = Duration::from_millis(20);

async fn slow_simulator(time: &VirtualTime) -> Simulator {
    simulator(time, vec![FaultRule::new(Fault::latency(LATENCY))]).await
}

/// Lets clones of `client` do what `calls` says, and returns the time until the last one has done.
async fn at_once<F, C>(time: &VirtualTime, client: &Client, calls: F) -> Duration
where
    F: Fn(u32, Client) -> C,
    C: Future<Output = ()> + Send + 'static,
{
    let begun = time.elapsed();
    let mut clones = JoinSet::new();
    // All take part before the first one begins: time must not move while others get ready.
    for (busy, number) in (0..CLONES).map(|number| (time.participate(), number)).collect::<Vec<_>>() {
        let calls = calls(number, client.clone());
        clones.spawn(async move {
            calls.await;
            drop(busy);
        });
    }
    while let Some(clone) = clones.join_next().await {
        clone.unwrap();
    }
    time.elapsed() - begun
}

async fn take_what_the_plan_permits(plan: Plan, requests: u32) {
    let time = VirtualTime::new();
    let simulator = slow_simulator(&time).await;
    let client = client(&simulator, &simulator.mint_key(Region::Us, plan), &time, 1);
    let took = at_once(&time, &client, |_, client| async move {
        for _ in 0..requests / CLONES {
            client.get_integration().await.unwrap();
        }
    })
    .await;
    // The first one finds out the plan before the others begin.
    let least = LATENCY + least_with(LATENCY, plan, requests - 1, CLONES as usize);
    assert!(took >= least && took <= least.mul_f64(1.02), "{plan}: {took:?} of {least:?}");
    assert_eq!(simulator.rejected(Region::Us), 0, "{plan}");
}

#[tokio::test]
async fn clones_on_free_take_what_the_plan_permits_and_are_never_turned_away() {
    take_what_the_plan_permits(Plan::Free, 1_000).await;
}

#[tokio::test]
async fn clones_on_pro_take_what_the_plan_permits_and_are_never_turned_away() {
    take_what_the_plan_permits(Plan::Pro, 10_000).await;
}

#[tokio::test]
async fn clones_on_enterprise_take_what_the_plan_permits_and_are_never_turned_away() {
    take_what_the_plan_permits(Plan::Enterprise, 10_000).await;
}

/// Calls that are given up while they wait, the first in line and others, cost nobody anything.
#[tokio::test]
async fn calls_that_are_dropped_in_line_neither_stall_others_nor_cost_a_place() {
    const ANSWERED: u32 = 2_500;
    let plan = Plan::Pro;
    let time = VirtualTime::new();
    // Without latency time moves while all wait for the pace and at no other time, so that is where calls are dropped.
    let simulator = simulator(&time, vec![]).await;
    let builder = builder(&simulator, &simulator.mint_key(Region::Us, plan), &time, 1);
    // A limit in the place of the deadline: time takes whoever has set one for busy.
    let client = builder.with_deadline(None).with_attempt_timeout(None).build().unwrap();
    client.get_integration().await.unwrap();
    let (answered, dropped) = (Arc::new(AtomicU32::new(1)), Arc::new(AtomicU32::new(0)));
    let took = at_once(&time, &client, |number, client| {
        let (time, answered, dropped) = (time.clone(), answered.clone(), dropped.clone());
        let mut rng = Rng::with_seed(u64::from(number));
        async move {
            while answered.load(Relaxed) < ANSWERED {
                let patience = Duration::from_millis(rng.u64(1..30_000));
                tokio::select! {
                    biased;
                    call = client.get_integration() => {
                        call.unwrap();
                        answered.fetch_add(1, Relaxed);
                    }
                    () = notai::Clock::timer(&time, patience) => {
                        dropped.fetch_add(1, Relaxed);
                    }
                }
            }
        }
    })
    .await;
    // Whoever is on its way when enough have been answered is answered too, and may have to wait for the next window.
    let least = least_with(Duration::ZERO, plan, ANSWERED, CLONES as usize);
    assert!(took >= least && took <= least.mul_f64(1.02), "{took:?} of {least:?}");
    assert!(dropped.load(Relaxed) >= 50, "{dropped:?} were dropped");
    assert_eq!(simulator.rejected(Region::Us), 0);
    assert_eq!(simulator.requests(Region::Us), u64::from(answered.load(Relaxed)), "who was dropped had not begun");
}
