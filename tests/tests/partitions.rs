//! Walks in windows of time over the simulator's lists: complete, resumable, and unmoved by what appears meanwhile.

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant, SystemTime};

use futures_util::FutureExt as _;
use notai::chrono::{DateTime, TimeDelta, Utc};
use notai::types::PublicSession;
use notai::{BoxFuture, Client, Clock, Pacing, PartitionCheckpoint, Region};
use notai_sim::{Config, Fault, FaultRule, Plan, Simulator};
use proptest::prelude::*;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use workspace_tests::{UNKNOWN_KEY, client, json, read_head, simulated, simulator};

const SESSIONS: u64 = 700;
const SPAN: TimeDelta = TimeDelta::seconds(56);

/// What the simulator takes for the present, and so does a client on [`Noon`].
fn noon() -> DateTime<Utc> {
    Config::default().now
}

/// A clock that stands still at noon of the simulator's day.
#[derive(Debug)]
struct Noon(Instant);

impl Clock for Noon {
    fn now(&self) -> Instant {
        self.0
    }

    fn wall(&self) -> SystemTime {
        noon().into()
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

fn client_at_noon(simulator: &Simulator) -> Client {
    let key = simulator.mint_key(simulated(Region::Us), Plan::Enterprise);
    let builder = Client::builder(Region::Us).with_endpoint(simulator.base_url(simulated(Region::Us)));
    builder.api_key(key.expose()).with_clock(Arc::new(Noon(Instant::now()))).build().unwrap()
}

/// The checkpoint as another process would read it.
fn carried(checkpoint: &PartitionCheckpoint) -> PartitionCheckpoint {
    serde_json::from_str(&serde_json::to_string(checkpoint).unwrap()).unwrap()
}

fn ids(sessions: impl IntoIterator<Item = PublicSession>) -> Vec<String> {
    sessions.into_iter().map(|session| session.id).collect()
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort_unstable();
    ids
}

/// One simulator for all cases of the property test: they only read. Its sessions are crowded into less than a minute, a
/// session every 80 ms, so that windows are as short as they can be and many stand where two of them overlap.
fn world() -> &'static (Runtime, Simulator, Client, Vec<String>) {
    static WORLD: OnceLock<(Runtime, Simulator, Client, Vec<String>)> = OnceLock::new();
    WORLD.get_or_init(|| {
        let runtime = Runtime::new().unwrap();
        let (simulator, client, all) = runtime.block_on(async {
            let config = Config::default().with_sessions(SESSIONS).with_span(SPAN);
            let simulator = Simulator::start(config).await.unwrap();
            let client = client(&simulator, Region::Us, Plan::Enterprise);
            let all = client.list_sessions().items().try_collect().await.unwrap();
            (simulator, client, ids(all))
        });
        (runtime, simulator, client, all)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_windows_and_any_cuts_give_every_session_once(
        windows in 1_usize..40,
        concurrency in 1_usize..9,
        size in 10_u32..101,
        cuts in prop::collection::vec(0_usize..400, 0..4),
        in_order in any::<bool>(),
    ) {
        let (runtime, _, client, all) = world();
        let seen = runtime.block_on(async {
            let list = || client.list_sessions().page_size(size).partitioned(1).concurrency(concurrency);
            let start = noon() - SPAN;
            let first = client.list_sessions().page_size(size).start_date(start).end_date(noon()).partitioned(windows);
            let first = first.concurrency(concurrency);
            let mut walk = if in_order { first.in_order_of_creation() } else { first }.items().unwrap();
            let mut seen = Vec::new();
            for cut in cuts {
                for _ in 0..cut {
                    match walk.next().await {
                        Some(session) => seen.push(session.unwrap()),
                        None => break,
                    }
                }
                walk = list().resume(&carried(&walk.checkpoint())).unwrap();
            }
            while let Some(session) = walk.next().await {
                seen.push(session.unwrap());
            }
            assert!(walk.checkpoint().is_end());
            seen
        });
        if in_order {
            prop_assert!(seen.is_sorted_by_key(|session| session.created_at));
        }
        prop_assert_eq!(sorted(ids(seen)), sorted(all.clone()));
    }
}

#[tokio::test]
async fn a_walk_without_an_end_ends_where_it_began() {
    let simulator = simulator(400).await;
    let client = client_at_noon(&simulator);
    let before = ids(client.list_sessions().items().try_collect().await.unwrap());
    for in_order in [false, true] {
        let list = client.list_sessions().start_date(noon() - TimeDelta::days(28)).page_size(10).partitioned(8);
        let list = if in_order { list.in_order_of_creation() } else { list };
        let mut walk = list.concurrency(3).items().unwrap();
        let mut seen = Vec::new();
        for turn in 0.. {
            match walk.next().await {
                Some(session) => seen.push(session.unwrap()),
                None => break,
            }
            if turn % 50 == 7 {
                // A second younger each: all of them after the end that the checkpoint keeps.
                simulator.add_sessions(simulated(Region::Us), 9);
                walk = client.list_sessions().partitioned(3).resume(&carried(&walk.checkpoint())).unwrap();
            }
        }
        assert_eq!(sorted(ids(seen)), sorted(before.clone()), "in order: {in_order}");
    }
}

#[tokio::test]
async fn sessions_that_appear_while_walking_are_neither_lost_nor_repeated() {
    let simulator = simulator(300).await;
    let client = client(&simulator, Region::Us, Plan::Enterprise);
    let before: HashSet<String> =
        ids(client.list_sessions().items().try_collect().await.unwrap()).into_iter().collect();
    for (in_order, resumed) in [(false, false), (false, true), (true, false), (true, true)] {
        let (start, end) = (noon() - TimeDelta::days(28), noon() + TimeDelta::seconds(40));
        let list = client.list_sessions().start_date(start).end_date(end).page_size(10).partitioned(6);
        let list = if in_order { list.in_order_of_creation() } else { list };
        let mut walk = list.items().unwrap();
        let mut seen = Vec::new();
        for turn in 0.. {
            match walk.next().await {
                Some(session) => seen.push(session.unwrap()),
                None => break,
            }
            if turn % 30 == 7 {
                simulator.add_sessions(simulated(Region::Us), 2);
                if resumed {
                    walk = client.list_sessions().partitioned(6).resume(&carried(&walk.checkpoint())).unwrap();
                }
            }
        }
        assert!(seen.iter().all(|session| session.created_at.unwrap() <= end), "nothing from after the end");
        let distinct: HashSet<String> = seen.iter().map(|session| session.id.clone()).collect();
        assert_eq!(distinct.len(), seen.len(), "nothing twice");
        assert!(distinct.is_superset(&before), "nothing lost");
    }
}

/// Times that are shown in one answer and not in the next: to resume a window means to see it sorted otherwise.
#[tokio::test]
async fn sessions_that_do_not_show_their_time_in_every_answer_come_once() {
    let simulator = simulator(300).await;
    let client = client(&simulator, Region::Us, Plan::Enterprise);
    let all = sorted(ids(client.list_sessions().items().try_collect().await.unwrap()));
    let list = || client.list_sessions().page_size(10).partitioned(3).concurrency(2);
    // Whether the pages before the crash show no times, or those behind it, or some of both.
    for (skip, times) in [(0, 7), (20, 40), (3, 1), (5, 30)] {
        for in_order in [false, true] {
            let rule = FaultRule::new(Fault::Nulls).skip(skip).times(times);
            simulator.set_faults(vec![rule]).unwrap();
            let first = client.list_sessions().page_size(10).start_date(noon() - TimeDelta::days(28)).end_date(noon());
            let first = first.partitioned(3).concurrency(2);
            let mut walk = if in_order { first.in_order_of_creation() } else { first }.items().unwrap();
            let mut seen = Vec::new();
            while let Some(session) = walk.next().await {
                seen.push(session.unwrap().id);
                if seen.len() % 47 == 0 {
                    walk = list().resume(&carried(&walk.checkpoint())).unwrap();
                }
            }
            assert!(walk.checkpoint().is_end());
            assert!(simulator.faults()[0].fired >= 1, "no answer without times");
            assert_eq!(sorted(seen), all, "{times} without times after {skip}, in order: {in_order}");
        }
    }
}

#[tokio::test]
async fn filters_hold_in_every_window() {
    let simulator = simulator(400).await;
    let client = client(&simulator, Region::Us, Plan::Enterprise);
    let bots = ids(client.list_sessions().bot_only(true).items().try_collect().await.unwrap());
    let list = client.list_sessions().bot_only(true).start_date(noon() - TimeDelta::days(30)).end_date(noon());
    let walked = ids(list.partitioned(5).items().unwrap().try_collect().await.unwrap());
    assert!(!bots.is_empty());
    assert_eq!(sorted(walked), sorted(bots));
}

#[tokio::test]
async fn events_are_walked_in_windows_too() {
    let simulator = simulator(50).await;
    let client = client(&simulator, Region::Us, Plan::Enterprise);
    let (mut session, mut all) = (None, Vec::new());
    for candidate in client.list_sessions().items().try_collect().await.unwrap() {
        let events = client.list_events(&candidate.id).items().try_collect().await.unwrap();
        if events.len() > all.len() {
            (session, all) = (Some(candidate), events);
        }
    }
    let session = session.unwrap();
    let list = client.list_events(&session.id).start_time(session.created_at.unwrap()).end_time(noon());
    let walk = list.page_size(7).partitioned(200).concurrency(3).in_order_of_creation().items().unwrap();
    let walked = walk.try_collect().await.unwrap();
    assert!(walked.len() > 20 && walked.is_sorted_by_key(|event| event.timestamp));
    let ids = |events: Vec<notai::types::PublicEvent>| sorted(events.into_iter().map(|event| event.event_id).collect());
    assert_eq!(ids(walked), ids(all));
}

#[tokio::test]
async fn what_cannot_be_walked_in_windows_is_refused_before_anything_is_sent() {
    let simulator = simulator(10).await;
    let client = client(&simulator, Region::Us, Plan::Pro);
    let dated = || client.list_sessions().start_date(noon());
    let cases = [
        (client.list_sessions().partitioned(8), "set `start_date`"),
        (dated().partitioned(0), "0 windows"),
        (dated().partitioned(10_001), "10001 windows"),
        (dated().partitioned(8).concurrency(0), "0 at once"),
        (dated().cursor("abc").partitioned(8), "cursor"),
    ];
    for (list, flaw) in cases {
        let error = list.items().unwrap_err();
        assert!(error.is_argument() && error.to_string().contains(flaw), "{error}");
        assert!(error.to_string().starts_with("list_sessions: "), "{error}");
    }
    let error = client.list_events("sess_1").partitioned(8).items().unwrap_err();
    assert!(error.to_string().contains("set `start_time`"), "{error}");
    assert_eq!(simulator.requests(simulated(Region::Us)), 0);
}

#[tokio::test]
async fn a_checkpoint_resumes_its_own_walk_only() {
    let simulator = simulator(100).await;
    let (us, eu) = (client(&simulator, Region::Us, Plan::Pro), client(&simulator, Region::Eu, Plan::Pro));
    let list = || us.list_sessions().start_date(noon() - TimeDelta::days(7)).end_date(noon());
    let mut walk = list().partitioned(4).items().unwrap();
    walk.next().await.unwrap().unwrap();
    let checkpoint = carried(&walk.checkpoint());
    assert!(us.list_sessions().partitioned(4).resume(&checkpoint).is_ok());

    let error = eu.list_sessions().partitioned(4).resume(&checkpoint).unwrap_err();
    assert!(error.is_checkpoint() && error.to_string().contains("notai us"), "{error}");
    assert!(us.list_events("sess_1").partitioned(4).resume(&checkpoint).unwrap_err().is_checkpoint());

    // Neither kind of checkpoint is taken for the other.
    let text = serde_json::to_string(&checkpoint).unwrap();
    assert!(serde_json::from_str::<notai::Checkpoint>(&text).is_err());
    let plain = serde_json::to_string(&list().items().checkpoint()).unwrap();
    assert!(serde_json::from_str::<PartitionCheckpoint>(&plain).is_err());

    let changed = |change: fn(&mut serde_json::Value)| -> PartitionCheckpoint {
        let mut value = serde_json::to_value(&checkpoint).unwrap();
        change(&mut value);
        serde_json::from_value(value).unwrap()
    };
    let others = [
        changed(|value| value["version"] = 2.into()),
        changed(|value| value["walk"]["query"]["list"]["riskLevel"] = "high".into()),
        changed(|value| value["walk"]["query"]["bounds"].as_array_mut().unwrap().reverse()),
        changed(|value| drop(value["walk"]["query"]["bounds"].as_array_mut().unwrap().pop())),
        changed(|value| value["walk"]["query"] = "anything".into()),
    ];
    for other in others {
        let error = us.list_sessions().partitioned(4).resume(&other).unwrap_err();
        assert!(error.is_checkpoint(), "{error}");
    }
}

/// A server that answers nothing before `batch` requests wait for it, each with a page of one item, the last of its
/// window; and how many requests ever waited together.
async fn in_batches(batch: usize) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let most = Arc::new(AtomicUsize::new(0));
    let seen = most.clone();
    tokio::spawn(async move {
        for round in 0.. {
            let mut waiting = Vec::new();
            while waiting.len() < batch {
                waiting.push(listener.accept().await.unwrap().0);
            }
            // Whoever asks too much has done so by now: all windows begin in one poll.
            for _ in 0..1_000 {
                let next = std::pin::pin!(listener.accept());
                if let Some(Ok((further, _))) = next.now_or_never() {
                    waiting.push(further);
                }
                tokio::task::yield_now().await;
            }
            seen.fetch_max(waiting.len(), Ordering::SeqCst);
            for (number, mut stream) in waiting.into_iter().enumerate() {
                read_head(&mut stream).await;
                let page = format!(r#"{{"data":[{{"id":"{round}-{number}"}}],"pagination":{{"hasMore":false}}}}"#);
                stream.write_all(json(&page).as_bytes()).await.unwrap();
            }
        }
    });
    (base, most)
}

#[tokio::test]
async fn sixteen_windows_are_walked_at_once_unless_set() {
    for (windows, set, expected) in [(64, None, 16), (16, None, 16), (7, None, 7), (64, Some(32), 32), (64, Some(4), 4)]
    {
        let (base, most) = in_batches(expected).await;
        let builder = Client::builder(Region::Us).with_endpoint(base).api_key(UNKNOWN_KEY);
        let client = builder.with_pacing(Pacing::Off).build().unwrap();
        let list = client.list_sessions().start_date(noon() - TimeDelta::days(7)).end_date(noon());
        let list = list.prefetch(0).partitioned(windows);
        let list = if let Some(set) = set { list.concurrency(set) } else { list };
        assert_eq!(list.items().unwrap().try_collect().await.unwrap().len(), windows);
        assert_eq!(most.load(Ordering::SeqCst), expected, "{windows} windows, {set:?} at once");
    }
}
