//! The plan's ceiling: every request it permits, and no 429. Time is virtual, the server's window is a true one.

mod clones;

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use notai::{Client, ClientBuilder, KeyHeader, Region};
use notai_sim::{Config, Fault, FaultRule, Latency, MintedKey, Plan, RateLimits, Simulator};
use workspace_tests::VirtualTime;

/// Requests of a walk.
const REQUESTS: u32 = 10_000;
/// The server's window.
const WINDOW: Duration = Duration::from_secs(60);

async fn simulator(time: &VirtualTime, faults: Vec<FaultRule>) -> Simulator {
    let config = Config::default()
        // Enough for one session a page within the shortest history of a plan, which is a quarter of the span.
        .with_sessions(5 * u64::from(REQUESTS))
        .with_clock(Arc::new(time.clone()))
        .with_faults(faults)
        .with_rate_limits(RateLimits::default());
    Simulator::start(config).await.unwrap()
}

fn builder(simulator: &Simulator, key: &MintedKey, time: &VirtualTime, seed: u64) -> ClientBuilder {
    Client::builder(Region::Us)
        .with_endpoint(simulator.base_url(notai_sim::Region::Us))
        .api_key(key.expose())
        .with_clock(Arc::new(time.clone()))
        .with_seed(seed)
}

fn client(simulator: &Simulator, key: &MintedKey, time: &VirtualTime, seed: u64) -> Client {
    builder(simulator, key, time, seed).build().unwrap()
}

/// Walks `requests` pages of one session each.
async fn walk(client: &Client, requests: u32, each: impl Fn(u32)) {
    let mut pages = client.list_sessions().page_size(1).pages();
    for number in 0..requests {
        let page = pages.next().await.expect("more sessions than requests").unwrap_or_else(|error| {
            panic!("request {number}: {error:?}");
        });
        assert_eq!(page.items.len(), 1, "request {number}");
        each(number);
    }
}

/// The time that no client can undercut: the window is filled at once, and again whenever it is free.
fn least(plan: Plan, requests: u32) -> Duration {
    WINDOW * ((requests - 1) / plan.requests_per_minute())
}

async fn alone(plan: Plan) {
    let time = VirtualTime::new();
    let simulator = simulator(&time, vec![]).await;
    let client = client(&simulator, &simulator.mint_key(notai_sim::Region::Us, plan), &time, 1);
    let _busy = time.participate();
    walk(&client, REQUESTS, |_| {}).await;
    let (took, least) = (time.elapsed(), least(plan, REQUESTS));
    assert!(took >= least && took <= least.mul_f64(1.02), "{plan}: {took:?} of {least:?}");
    assert_eq!(simulator.rejected(notai_sim::Region::Us), 0, "{plan}");
}

#[tokio::test]
async fn alone_on_free_a_walk_takes_what_the_plan_permits_and_is_never_turned_away() {
    alone(Plan::Free).await;
}

#[tokio::test]
async fn alone_on_pro_a_walk_takes_what_the_plan_permits_and_is_never_turned_away() {
    alone(Plan::Pro).await;
}

#[tokio::test]
async fn alone_on_enterprise_a_walk_takes_what_the_plan_permits_and_is_never_turned_away() {
    alone(Plan::Enterprise).await;
}

/// Two clients that know nothing of each other, on one key or on two that count as one, over a network with some latency; the second begins `later`.
async fn together(plan: Plan, header: KeyHeader, requests: u32, later: Duration) {
    let latency = Latency::Uniform { min: Duration::from_millis(10), max: Duration::from_millis(30) };
    let time = VirtualTime::new();
    let simulator = simulator(&time, vec![FaultRule::new(Fault::Latency(latency))]).await;
    let key = simulator.mint_key(notai_sim::Region::Us, plan);
    // What each one had when the first had finished, and when that was.
    let done = Arc::new([AtomicU32::new(0), AtomicU32::new(0)]);
    let mut walks = Vec::new();
    for (number, begin) in [Duration::ZERO, later].into_iter().enumerate() {
        let own = simulator.mint_key(notai_sim::Region::Us, plan);
        let key = if header == KeyHeader::XApiKey { &own } else { &key };
        let client = builder(&simulator, key, &time, number as u64).with_key_header(header).build().unwrap();
        let (busy, time, done) = (time.participate(), time.clone(), done.clone());
        walks.push(tokio::spawn(async move {
            notai::Clock::sleep(&time, begin).await;
            let from = done.each_ref().map(|done| done.load(Relaxed));
            walk(&client, requests, |_| {
                done[number].fetch_add(1, Relaxed);
            })
            .await;
            drop(busy);
            (time.elapsed(), from, done.each_ref().map(|done| done.load(Relaxed)))
        }));
    }
    let mut ends = Vec::new();
    for walk in walks {
        ends.push(walk.await.unwrap());
    }
    // The time in which both were there: from the start of the second to the end of whichever was first.
    let from = ends[1].1;
    let (end, _, until) = ends.into_iter().min_by_key(|(end, ..)| *end).unwrap();
    let minutes = (end - later).as_secs_f64() / 60.0;
    let fair = f64::from(plan.requests_per_minute()) / 2.0 * minutes;
    for number in 0..2 {
        let share = f64::from(until[number] - from[number]) / fair;
        assert!(share >= 0.9, "{plan}: client {number} had {share:.2} of its share in {minutes:.1} minutes");
    }
}

#[tokio::test]
async fn two_on_a_free_key_share_it() {
    together(Plan::Free, KeyHeader::Bearer, 1_000, Duration::ZERO).await;
}

#[tokio::test]
async fn two_on_a_pro_key_share_it() {
    together(Plan::Pro, KeyHeader::Bearer, 5_000, Duration::ZERO).await;
}

#[tokio::test]
async fn two_on_an_enterprise_key_share_it() {
    together(Plan::Enterprise, KeyHeader::Bearer, 6_500, Duration::ZERO).await;
}

#[tokio::test]
async fn a_late_one_gets_its_share_too() {
    together(Plan::Pro, KeyHeader::Bearer, 5_000, Duration::from_millis(45_500)).await;
    together(Plan::Free, KeyHeader::Bearer, 1_000, Duration::from_millis(45_500)).await;
}

/// The bucket of callers with `x-api-key` is the plan's: different keys draw on the same one.
#[tokio::test]
async fn two_keys_of_a_plan_share_it_as_x_api_key() {
    together(Plan::Free, KeyHeader::XApiKey, 1_000, Duration::ZERO).await;
    together(Plan::Pro, KeyHeader::XApiKey, 5_000, Duration::ZERO).await;
}

#[tokio::test]
async fn who_stays_behind_gets_the_whole_plan_within_five_windows() {
    let latency = Latency::Uniform { min: Duration::from_millis(10), max: Duration::from_millis(30) };
    let time = VirtualTime::new();
    let simulator = simulator(&time, vec![FaultRule::new(Fault::Latency(latency))]).await;
    let key = simulator.mint_key(notai_sim::Region::Us, Plan::Pro);
    let [goes, stays] = [1, 2].map(|seed| client(&simulator, &key, &time, seed));
    let busy = [time.participate(), time.participate()];
    let [going, staying] = busy;
    let clock = time.clone();
    let gone = tokio::spawn(async move {
        walk(&goes, 1_500, |_| {}).await;
        drop(going);
        clock.elapsed()
    });
    let answers = Mutex::new(Vec::new());
    walk(&stays, 7_000, |_| answers.lock().unwrap().push(time.elapsed())).await;
    drop(staying);
    let (gone, answers) = (gone.await.unwrap(), answers.into_inner().unwrap());
    let (from, until) = (gone + 5 * WINDOW, gone + 8 * WINDOW);
    assert!(answers.last().is_some_and(|&last| last >= until), "the walk is too short to tell");
    let had = answers.iter().filter(|&&answer| answer > from && answer <= until).count();
    assert!(had as f64 >= 0.98 * 3.0 * 600.0, "{had} requests in three minutes");
}

/// When `callers` that ask one thing at a time are done at the earliest: a request arrives when its caller has the answer
/// to the one before it and the window has a place.
fn least_with(latency: Duration, plan: Plan, requests: u32, callers: usize) -> Duration {
    let places = plan.requests_per_minute() as usize;
    let mut arrivals: Vec<Duration> = Vec::new();
    for number in 0..requests as usize {
        let answered = number.checked_sub(callers).map_or(Duration::ZERO, |before| arrivals[before] + latency);
        let place = number.checked_sub(places).map_or(Duration::ZERO, |before| arrivals[before] + WINDOW);
        arrivals.push(answered.max(place));
    }
    arrivals.last().map_or(Duration::ZERO, |&last| last + latency)
}

#[tokio::test]
async fn alone_with_latency_a_walk_takes_what_both_permit() {
    let latency = Duration::from_millis(20);
    for (plan, requests) in [(Plan::Free, 300), (Plan::Pro, 3_000), (Plan::Enterprise, 3_000)] {
        let time = VirtualTime::new();
        let simulator = simulator(&time, vec![FaultRule::new(Fault::latency(latency))]).await;
        let client = client(&simulator, &simulator.mint_key(notai_sim::Region::Us, plan), &time, 1);
        let _busy = time.participate();
        walk(&client, requests, |_| {}).await;
        let (took, least) = (time.elapsed(), least_with(latency, plan, requests, 1));
        assert!(took >= least && took <= least.mul_f64(1.02), "{plan}: {took:?} of {least:?}");
        assert_eq!(simulator.rejected(notai_sim::Region::Us), 0, "{plan}");
    }
}

#[tokio::test]
async fn callers_with_x_api_key_expect_company() {
    let time = VirtualTime::new();
    let simulator = simulator(&time, vec![]).await;
    let key = simulator.mint_key(notai_sim::Region::Us, Plan::Pro);
    let client = builder(&simulator, &key, &time, 1).with_key_header(KeyHeader::XApiKey).build().unwrap();
    let _busy = time.participate();
    walk(&client, 600, |_| {}).await;
    // Half of the plan to begin with, evenly: no burst that would shut the others out.
    let took = time.elapsed();
    assert!(took > Duration::from_secs(70) && took < Duration::from_secs(125), "{took:?}");
    assert_eq!(simulator.rejected(notai_sim::Region::Us), 0);
}
