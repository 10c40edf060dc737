//! Walks over the simulator's lists: complete, resumable, and unmoved by what appears meanwhile.

use std::collections::HashSet;
use std::sync::OnceLock;

use futures_util::{StreamExt, TryStreamExt};
use notai::{Checkpoint, Client, Region};
use notai_sim::{Plan, Simulator};
use proptest::prelude::*;
use tokio::runtime::Runtime;
use workspace_tests::{client, simulator};

const SESSIONS: u64 = 700;

/// One simulator for all cases of the property tests: they only read.
fn world() -> &'static (Runtime, Simulator, Client, Vec<String>) {
    static WORLD: OnceLock<(Runtime, Simulator, Client, Vec<String>)> = OnceLock::new();
    WORLD.get_or_init(|| {
        let runtime = Runtime::new().unwrap();
        let (simulator, client, ids) = runtime.block_on(async {
            let simulator = simulator(SESSIONS).await;
            let client = client(&simulator, Region::Us, Plan::Enterprise);
            let all = client.list_sessions().items().try_collect().await.unwrap();
            let ids = all.into_iter().map(|session| session.id).collect();
            (simulator, client, ids)
        });
        (runtime, simulator, client, ids)
    })
}

/// The checkpoint as another process would read it.
fn carried(checkpoint: &Checkpoint) -> Checkpoint {
    serde_json::from_str(&serde_json::to_string(checkpoint).unwrap()).unwrap()
}

#[test]
fn the_world_is_complete() {
    let (.., ids) = world();
    assert_eq!(ids.len() as u64, SESSIONS);
    assert_eq!(ids.iter().collect::<HashSet<_>>().len() as u64, SESSIONS);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_page_size_and_any_cuts_give_every_session_once(
        size in 40_u32..130,
        cuts in prop::collection::vec(0_usize..400, 0..4),
    ) {
        let (runtime, _, client, ids) = world();
        let seen = runtime.block_on(async {
            let mut seen = Vec::new();
            let mut walk = client.list_sessions().page_size(size).items();
            for cut in cuts {
                for _ in 0..cut {
                    match walk.next().await {
                        Some(session) => seen.push(session.unwrap().id),
                        None => break,
                    }
                }
                walk = client.list_sessions().resume(&carried(&walk.checkpoint())).unwrap();
            }
            seen.extend(walk.try_collect().await.unwrap().into_iter().map(|session| session.id));
            seen
        });
        prop_assert_eq!(&seen, ids);
    }
}

#[tokio::test]
async fn a_checkpoint_keeps_the_filters() {
    let simulator = simulator(400).await;
    let client = client(&simulator, Region::Us, Plan::Pro);
    let all = client.list_sessions().bot_only(true).page_size(10).items().try_collect().await.unwrap();
    let mut walk = client.list_sessions().bot_only(true).page_size(10).items();
    let mut seen = Vec::new();
    for _ in 0..13 {
        seen.push(walk.next().await.unwrap().unwrap().id);
    }
    let rest = client.list_sessions().resume(&carried(&walk.checkpoint())).unwrap();
    seen.extend(rest.try_collect().await.unwrap().into_iter().map(|session| session.id));
    assert_eq!(seen, all.into_iter().map(|session| session.id).collect::<Vec<_>>());
    for request in simulator.log(notai_sim::Region::Us) {
        let query = request.query.as_deref().unwrap_or_default();
        assert!(query.contains("botOnly=true") && query.contains("pageSize=10"), "{request:?}");
    }
}

#[tokio::test]
async fn sessions_that_appear_while_walking_are_neither_lost_nor_repeated() {
    let simulator = simulator(300).await;
    let client = client(&simulator, Region::Us, Plan::Pro);
    let before: HashSet<String> =
        client.list_sessions().items().map_ok(|session| session.id).try_collect().await.unwrap();
    let mut seen = Vec::new();
    let mut walk = client.list_sessions().page_size(20).items();
    for turn in 0.. {
        match walk.next().await {
            Some(session) => seen.push(session.unwrap().id),
            None => break,
        }
        if turn % 50 == 7 {
            simulator.add_sessions(notai_sim::Region::Us, 9);
            walk = client.list_sessions().resume(&carried(&walk.checkpoint())).unwrap();
        }
    }
    let distinct: HashSet<String> = seen.iter().cloned().collect();
    assert_eq!(distinct.len(), seen.len(), "nothing twice");
    assert!(distinct.is_superset(&before), "nothing lost");
}

#[tokio::test]
async fn a_checkpoint_of_one_region_is_refused_in_the_other() {
    let simulator = simulator(100).await;
    let (us, eu) = (client(&simulator, Region::Us, Plan::Pro), client(&simulator, Region::Eu, Plan::Pro));
    let mut walk = us.list_sessions().items();
    walk.next().await.unwrap().unwrap();
    let error = eu.list_sessions().resume(&walk.checkpoint()).unwrap_err();
    assert!(error.is_checkpoint() && error.to_string().contains("notai us"), "{error}");
    assert!(us.list_users().resume(&walk.checkpoint()).unwrap_err().is_checkpoint());
    assert!(us.list_sessions().resume(&walk.checkpoint()).is_ok());
}

#[tokio::test]
async fn a_checkpoint_with_a_filter_of_a_newer_version_is_refused() {
    let simulator = simulator(100).await;
    let client = client(&simulator, Region::Us, Plan::Pro);
    let mut walk = client.list_sessions().items();
    walk.next().await.unwrap().unwrap();
    let mut checkpoint = serde_json::to_value(walk.checkpoint()).unwrap();
    checkpoint["walk"]["query"]["riskLevel"] = "high".into();
    let newer: Checkpoint = serde_json::from_value(checkpoint).unwrap();
    assert!(client.list_sessions().resume(&newer).unwrap_err().is_checkpoint(), "another list would be walked");
}

#[tokio::test]
async fn an_ended_walk_stays_ended() {
    let simulator = simulator(60).await;
    let client = client(&simulator, Region::Us, Plan::Pro);
    let mut walk = client.list_sessions().items();
    while let Some(session) = walk.next().await {
        session.unwrap();
    }
    let checkpoint = carried(&walk.checkpoint());
    assert!(checkpoint.is_end());
    let asked = simulator.requests(notai_sim::Region::Us);
    assert!(client.list_sessions().resume(&checkpoint).unwrap().next().await.is_none());
    assert_eq!(simulator.requests(notai_sim::Region::Us), asked, "nothing is asked again");
}

#[tokio::test]
async fn items_and_pages_are_streams() {
    let simulator = simulator(120).await;
    let client = client(&simulator, Region::Us, Plan::Pro);
    let items: Vec<_> = client.list_sessions().items().collect().await;
    let pages: Vec<_> = client.list_sessions().pages().collect().await;
    assert_eq!(items.len(), pages.iter().map(|page| page.as_ref().unwrap().items.len()).sum::<usize>());
}

#[tokio::test]
async fn one_page_leads_to_the_next_by_its_cursor() {
    let simulator = simulator(120).await;
    let client = client(&simulator, Region::Us, Plan::Pro);
    let first = client.list_sessions().page_size(50).send().await.unwrap();
    let second = client.list_sessions().page_size(50).cursor(first.next_cursor.unwrap()).send().await.unwrap();
    assert_eq!(second.items.len(), 50);
    assert!(first.items.iter().all(|session| second.items.iter().all(|other| other.id != session.id)));
}

#[test]
fn a_client_and_its_walks_travel_between_tasks() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    fn sent<T: Send + 'static>(_: &T) {}
    shared::<Client>();
    let (_, _, client, _) = world();
    sent(&client.list_sessions().items());
    sent(&std::future::IntoFuture::into_future(client.get_session("a")));
}
