//! How long walks in windows take, under virtual time: the latency is divided, the plan's pace is kept.

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

#[tokio::test]
async fn windows_share_the_pace_of_the_plan() {
    let world = World::new(Plan::Free, Tier::Free, vec![]).await;
    // Whoever waits for the pace waits in one line, so it is the head of the line that moves the time. It may jump while
    // requests of other windows travel, as on a slow network, so there is no telling how long the walk takes at most.
    let took = world.time_of(8, 300, 1).await;
    // Sixty a minute: the last sixty may be sent once four minutes have passed.
    assert!(took >= Duration::from_secs(4 * 60), "{took:?}");
    assert_eq!(world.simulator.rejected(notai_sim::Region::Us), 0);
}
