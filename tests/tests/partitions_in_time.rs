//! How long walks take that ask ahead, and those in windows, under virtual time: the latency is hidden or divided, the
//! plan's pace is kept.

use std::sync::Arc;
use std::time::Duration;

use notai::chrono::TimeDelta;
use notai::{Client, Pacing, Region, Tier};
use notai_sim::{Config, Fault, FaultRule, Latency, Plan, RateLimits, Simulator};
use workspace_tests::{Participant, VirtualTime};

/// What the network takes for a page.
const LATENCY: Duration = Duration::from_millis(50);

struct World {
    time: VirtualTime,
    simulator: Simulator,
    client: Client,
}

impl World {
    async fn new(plan: Plan, tier: Tier, faults: Vec<FaultRule>) -> Self {
        let time = VirtualTime::new();
        let config = Config::default()
            .with_sessions(20_000)
            .with_clock(Arc::new(time.clone()))
            .with_faults(faults)
            .with_rate_limits(RateLimits::default());
        let simulator = Simulator::start(config).await.unwrap();
        let key = simulator.mint_key(notai_sim::Region::Us, plan);
        let client = Client::builder(Region::Us)
            .with_endpoint(simulator.base_url(notai_sim::Region::Us))
            .api_key(key.expose())
            .with_clock(Arc::new(time.clone()))
            // Told: a plan that is to be learned lets requests through one by one until the first answer.
            .with_pacing(Pacing::Plan(tier))
            // No limit on a call: where time jumps while a request travels, it would be late without having waited.
            .with_deadline(None)
            .with_attempt_timeout(None)
            .build()
            .unwrap();
        Self { time, simulator, client }
    }

    /// The time that the first `requests` pages of one session take, in so many windows, while time waits for `busy` to
    /// sleep.
    ///
    /// The walk stops before any window is done, so that there are always as many.
    async fn time_of(&self, windows: usize, requests: u32, busy: usize) -> Duration {
        let busy: Vec<Participant> = (0..busy).map(|_| self.time.participate()).collect();
        let begun = self.time.elapsed();
        let end = Config::default().now;
        let list = self.client.list_sessions().start_date(end - TimeDelta::days(7)).end_date(end);
        let mut walk = list.page_size(1).partitioned(windows).items().unwrap();
        for _ in 0..requests {
            walk.next().await.unwrap().unwrap();
        }
        let took = self.time.elapsed() - begun;
        drop(walk);
        drop(busy);
        took
    }
}

#[tokio::test]
async fn eight_windows_are_six_times_faster_than_one_and_never_turned_away() {
    let latency = FaultRule::new(Fault::Latency(Latency::Fixed { duration: LATENCY }));
    let world = World::new(Plan::Enterprise, Tier::Enterprise, vec![latency]).await;
    // Each window has one request on its way at any time, which the server keeps asleep for the latency.
    let one = world.time_of(1, 400, 1).await;
    let eight = world.time_of(8, 400, 8).await;
    assert_eq!(one, LATENCY * 400);
    assert!(eight * 6 <= one, "{eight:?} instead of {one:?}");
    assert_eq!(world.simulator.rejected(notai_sim::Region::Us), 0);
}

/// The time that `requests` in eight windows take on a plan, and the time that they cannot undercut.
async fn at_the_ceiling(plan: Plan, tier: Tier, requests: u32) -> (Duration, Duration) {
    let latency = FaultRule::new(Fault::Latency(Latency::Fixed { duration: LATENCY }));
    let world = World::new(plan, tier, vec![latency]).await;
    // Each window has one request on its way, or waits in line for the pace.
    let took = world.time_of(8, requests, 8).await;
    assert_eq!(world.simulator.rejected(notai_sim::Region::Us), 0, "{plan}");
    let windows = (requests - 1) / plan.requests_per_minute();
    let last = requests - windows * plan.requests_per_minute();
    (took, Duration::from_secs(60) * windows + LATENCY * last.div_ceil(8))
}

#[tokio::test]
async fn windows_take_what_the_plan_permits_and_are_never_turned_away() {
    for (plan, tier, requests) in [(Plan::Free, Tier::Free, 290), (Plan::Pro, Tier::Pro, 1_290)] {
        let (took, least) = at_the_ceiling(plan, tier, requests).await;
        assert!(took >= least && took <= least.mul_f64(1.05), "{plan}: {took:?} of {least:?}");
    }
}

/// The time of a walk of so many pages whose caller works on each as long as the network takes for it.
async fn time_with_work(world: &World, ahead: usize, pages: u32) -> Duration {
    let begun = world.time.elapsed();
    let mut walk = world.client.list_sessions().page_size(1).prefetch(ahead).pages();
    // The caller takes part, and whoever asks ahead for it: the request for the page after this one.
    let mut busy = vec![world.time.participate()];
    for number in 0..pages {
        if ahead > 0 && number == 1 {
            busy.push(world.time.participate());
        }
        // With a page on its way it is not the caller who works while it waits for it.
        let waits = (busy.len() > 1).then(|| notai::Clock::idle(&world.time));
        walk.next().await.unwrap().unwrap();
        drop(waits);
        notai::Clock::sleep(&world.time, LATENCY).await;
    }
    world.time.elapsed() - begun
}

#[tokio::test]
async fn asking_ahead_hides_the_latency_behind_the_callers_work() {
    let latency = FaultRule::new(Fault::Latency(Latency::Fixed { duration: LATENCY }));
    let world = World::new(Plan::Enterprise, Tier::Enterprise, vec![latency]).await;
    let sequential = time_with_work(&world, 0, 200).await;
    assert_eq!(sequential, LATENCY * 2 * 200);
    let ahead = time_with_work(&world, 1, 200).await;
    assert!(ahead <= sequential.mul_f64(0.55), "{ahead:?} instead of {sequential:?}");
}
