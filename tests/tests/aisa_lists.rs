//! Every list of AIsa, and of the large groups one for each of their ways, walked against the simulator, with faults and without.

use std::collections::BTreeSet;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use aisa::prelude::*;
use aisa::{Checkpoint, ClientBuilder, Retry};
use aisa_sim::{Config, Fault, FaultRule, KeyOptions, Operation, Plan, Simulator, group_names};
use client_runtime::Paged;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use workspace_tests::same::agrees;
use workspace_tests::{Skipping, VirtualTime};

/// Items of each list: more than a page of almost any.
const ITEMS: u64 = 120;

/// Lists of whose items the document says nothing, so that nothing is read of them.
const UNDECLARED: [&str; 1] = ["kalshi.list_orderbooks"];

/// What a walk came to.
#[derive(Default)]
struct Walked {
    items: Vec<Value>,
    /// How often it failed and was gone on with from a checkpoint.
    failures: u32,
}

/// Walks a list to its end, and after each failure on from where it stood, as another process would.
async fn walked<P: Paged<Item: Serialize>>(list: impl Fn() -> P) -> Walked {
    let mut walked = Walked::default();
    let mut items = list().items();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => walked.items.push(serde_json::to_value(item).expect("what was read can be written")),
            Err(error) => {
                walked.failures += 1;
                assert!(error.is_retryable() && walked.failures < 100, "{error}");
                let place = serde_json::to_string(&items.checkpoint()).expect("a checkpoint");
                let place: Checkpoint = serde_json::from_str(&place).expect("what was written can be read");
                items = list().resume(&place).expect("a place in the same list");
            }
        }
    }
    walked
}

/// Whether nothing at all was read of an item.
fn is_bare(typed: &Value) -> bool {
    typed.as_object().is_some_and(serde_json::Map::is_empty)
}

/// Walks each list, as `group operation [parameters]`, holds it against what there is, and gives the ids and how often
/// there was a failure.
macro_rules! walk {
    ($simulator:expr, $($group:ident $method:ident [$($parameter:ident $value:expr),*])+) => {{
        let (mut ids, mut failures) = (BTreeSet::new(), 0);
        $(
            let id = concat!(stringify!($group), ".", stringify!($method));
            let found = walked(|| $group.$method()$(.$parameter($value))*).await;
            let expected = $simulator.items(Operation::named(id).expect(id));
            assert!(!expected.is_empty(), "{id}");
            assert_eq!(found.items.len(), expected.len(), "{id}");
            for (typed, simulated) in found.items.iter().zip(&expected) {
                assert!(agrees(typed, simulated) && (!is_bare(typed) || UNDECLARED.contains(&id)), "{id}:\n{typed}\n{simulated}");
            }
            failures += found.failures;
            ids.insert(id);
        )+
        (ids, failures)
    }};
}

async fn walk_all(simulator: &Simulator, client: &Client) -> (BTreeSet<&'static str>, u32) {
    use aisa::twitter::types::SearchOrder;

    let (financial, twitter, polymarket) = (client.financial(), client.twitter(), client.polymarket());
    let (kalshi, coingecko, reddit) = (client.kalshi(), client.coingecko(), client.reddit());
    let day = |text: &str| text.parse::<chrono::NaiveDate>().expect("a day");
    walk!(simulator,
        financial list_prices [
            ticker "AAPL", interval "day", start_date day("2025-01-01"), end_date day("2025-02-01")
        ]
        twitter list_tweet_replies [tweet_id "1"]
        twitter list_tweet_quotes [tweet_id "1"]
        twitter list_tweet_retweeters [tweet_id "1"]
        twitter list_tweet_thread [tweet_id "1"]
        twitter search_tweets [query "rust", query_type SearchOrder::Latest]
        twitter list_tweet_replies_v2 [tweet_id "1"]
        twitter list_community_members [community_id "1"]
        twitter list_community_moderators [community_id "1"]
        twitter list_community_tweets [community_id "1"]
        twitter search_community_tweets [query "rust", query_type SearchOrder::Top]
        twitter list_list_tweets [list_id "1"]
        twitter list_list_followers [list_id "1"]
        twitter list_list_members [list_id "1"]
        twitter list_user_timeline [user_id "1"]
        twitter list_user_tweets [user_name "rustlang"]
        twitter list_user_followers [user_name "rustlang"]
        twitter list_user_followings [user_name "rustlang"]
        twitter list_user_mentions [user_name "rustlang"]
        twitter search_users [query "rust"]
        twitter list_user_verified_followers [user_id "1"]
        polymarket list_markets []
        polymarket list_events []
        polymarket list_orders []
        polymarket list_orderbooks [token_id "1", start_time 1_700_000_000_000_i64, end_time 1_700_003_600_000_i64]
        polymarket list_activity [user "0x0000000000000000000000000000000000000001"]
        polymarket list_positions [wallet_address "0x0000000000000000000000000000000000000001"]
        kalshi list_markets []
        kalshi list_trades []
        kalshi list_orderbooks [ticker "KX-1", start_time 1_700_000_000_000_i64, end_time 1_700_003_600_000_i64]
        coingecko list_coin_markets [vs_currency "usd"]
        coingecko list_exchanges []
        coingecko list_coin_tickers [id "bitcoin"]
        coingecko list_exchange_tickers [id "binance"]
        reddit search [query "rust"]
        reddit list_subreddit_posts [subreddit "rust"]
        reddit search_subreddit [subreddit "rust", query "async"]
        reddit list_post_comments [url "https://www.reddit.com/r/rust/comments/1/a/"]
    )
}

/// One list of each way in which the smaller groups page: by an address, by cursors of four names, by a number.
async fn walk_ways(simulator: &Simulator, client: &Client) -> (BTreeSet<&'static str>, u32) {
    use aisa::twitter::types::SearchOrder;

    let (financial, twitter, polymarket) = (client.financial(), client.twitter(), client.polymarket());
    let (kalshi, coingecko, reddit) = (client.kalshi(), client.coingecko(), client.reddit());
    let day = |text: &str| text.parse::<chrono::NaiveDate>().expect("a day");
    walk!(simulator,
        financial list_prices [
            ticker "AAPL", interval "day", start_date day("2025-01-01"), end_date day("2025-02-01")
        ]
        twitter search_tweets [query "rust", query_type SearchOrder::Latest]
        polymarket list_markets []
        kalshi list_orderbooks [ticker "KX-1", start_time 1_700_000_000_000_i64, end_time 1_700_003_600_000_i64]
        coingecko list_coin_markets [vs_currency "usd"]
        coingecko list_coin_tickers [id "bitcoin"]
        reddit search [query "rust"]
        reddit search_subreddit [subreddit "rust", query "async"]
        reddit list_post_comments [url "https://www.reddit.com/r/rust/comments/1/a/"]
    )
}

/// One list of each way in which the large groups page, and in which the others do not.
async fn walk_large(simulator: &Simulator, client: &Client) -> (BTreeSet<&'static str>, u32) {
    use aisa::apollo::types::SearchAccountsBody;
    use aisa::dataforseo::types::{BacklinksDomainPagesLiveBody, ContentAnalysisSearchLiveBody, OnPageLinksBody};

    let (agentmail, apollo, dataforseo) = (client.agentmail(), client.apollo(), client.dataforseo());
    let pages = || vec![said::<BacklinksDomainPagesLiveBody>(json!({"target": "a.example", "limit": 20}))];
    let links = || vec![said::<OnPageLinksBody>(json!({"id": "0330", "limit": 20}))];
    let content = || vec![said::<ContentAnalysisSearchLiveBody>(json!({"keyword": "rust"}))];
    walk!(simulator,
        agentmail list_inboxes []
        agentmail list_inbox_messages [inbox_id "a@agentmail.to".to_owned()]
        apollo search_people [per_page 20]
        apollo search_news_articles [organization_ids vec!["1".to_owned()]]
        apollo search_accounts [body SearchAccountsBody::builder().per_page(20)]
        dataforseo backlinks_domain_pages_live [body pages()]
        dataforseo on_page_links [body links()]
        dataforseo content_analysis_search_live [body content()]
    )
}

/// A body from its JSON.
fn said<T: DeserializeOwned>(body: Value) -> T {
    serde_json::from_value(body).expect("a body that its type can hold")
}

/// The lists of the groups that are walked here.
fn all() -> BTreeSet<&'static str> {
    let groups =
        ["financial", "twitter", "polymarket", "kalshi", "coingecko", "reddit", "tavily", "scholar", "youtube"];
    let operations = groups.iter().flat_map(|group| Operation::of_group(group).expect("a group"));
    operations.filter(Operation::is_paged).map(|operation| operation.name()).collect()
}

fn client(simulator: &Simulator) -> ClientBuilder {
    let key = simulator.mint_key(KeyOptions::default().with_plan(Plan::Enterprise));
    Client::builder().with_endpoint(simulator.base_url()).api_key(key.expose()).with_limits(None)
}

#[tokio::test]
async fn each_list_has_all_of_its_items_in_order() {
    let simulator = Simulator::start(Config::default().with_items(ITEMS)).await.unwrap();
    let (ids, failures) = walk_all(&simulator, &client(&simulator).build().unwrap()).await;
    assert_eq!((ids, failures), (all(), 0));
    let (ids, failures) = walk_large(&simulator, &client(&simulator).build().unwrap()).await;
    assert_eq!((ids.len(), failures), (8, 0));
}

#[tokio::test]
async fn each_list_has_all_of_its_items_whatever_goes_wrong_in_between() {
    let faults = vec![
        FaultRule::new(Fault::status(502)).with_probability(0.08),
        FaultRule::new(Fault::ResetInBody { after_bytes: 40 }).with_probability(0.08),
        FaultRule::new(Fault::ResetAfterRequest).with_probability(0.08),
        FaultRule::new(Fault::HtmlErrorPage).with_probability(0.08),
        FaultRule::new(Fault::too_many_requests(None)).with_probability(0.08),
    ];
    let simulator = Simulator::start(Config::default().with_items(ITEMS).with_faults(faults)).await.unwrap();
    let twice = Retry::default().attempts(NonZeroU32::MIN.saturating_add(1)).budget(100_000);
    let client = client(&simulator).with_retry(twice).with_clock(Arc::new(Skipping)).build().unwrap();
    let (ids, failures) = walk_all(&simulator, &client).await;
    assert_eq!(ids, all());
    assert!(failures > 5, "it was to be gone on with: {failures}");
    let (_, failures) = walk_large(&simulator, &client).await;
    assert!(failures > 0, "it was to be gone on with");
}

/// What can happen to a request for a page, and whether the page is lost by it. Whatever breaks comes in the middle of the walk.
fn faults() -> Vec<(Fault, bool)> {
    let (ms, seconds) = (Duration::from_millis, Duration::from_secs);
    vec![
        (Fault::status(503), true),
        (Fault::too_many_requests(Some(seconds(2))), true),
        (Fault::HtmlErrorPage, true),
        (Fault::ResetBeforeRequest, true),
        (Fault::ResetAfterRequest, true),
        (Fault::ResetInBody { after_bytes: 40 }, true),
        (Fault::TruncatedChunks, true),
        (Fault::WrongContentLength { off_by: 10 }, true),
        (Fault::StallBeforeHeaders, true),
        (Fault::StallInBody { after_bytes: 40 }, true),
        (Fault::latency(seconds(45)), true),
        (Fault::latency(seconds(3)), false),
        (Fault::SlowDrip { bytes: 500, every: ms(1) }, false),
    ]
}

/// A simulator and a client on one clock. Nothing is tried again, so that each fault ends a walk that it breaks.
struct World {
    time: VirtualTime,
    simulator: Simulator,
    client: Client,
}

impl World {
    async fn new(items: u64) -> World {
        let time = VirtualTime::new();
        let config = Config::default().with_items(items).with_clock(Arc::new(time.clone()));
        let simulator = Simulator::start(config).await.unwrap();
        let once = Retry::default().attempts(NonZeroU32::MIN);
        let client = client(&simulator).with_retry(once).with_clock(Arc::new(time.clone())).build().unwrap();
        World { time, simulator, client }
    }

    /// From now on each list meets this fault once, at its second page.
    fn breaks_second_pages(&self, fault: &Fault) {
        let on = |operation| FaultRule::new(fault.clone()).on(operation).skip(1).times(1);
        let operations = group_names().into_iter().flat_map(|group| Operation::of_group(group).expect("a group"));
        self.simulator.set_faults(operations.filter(Operation::is_paged).map(on).collect()).unwrap();
    }

    /// The lists that have met it.
    fn met(&self) -> BTreeSet<&'static str> {
        let met = self.simulator.faults().into_iter().filter(|status| status.fired == 1);
        met.filter_map(|status| Some(status.rule.operation?.name())).collect()
    }
}

#[tokio::test]
async fn each_fault_in_the_middle_of_each_way_of_paging_loses_nothing() {
    let world = World::new(ITEMS).await;
    let busy = world.time.participate();
    for (fault, breaks) in faults() {
        world.breaks_second_pages(&fault);
        let (ids, failures) = walk_ways(&world.simulator, &world.client).await;
        let (large, more) = walk_large(&world.simulator, &world.client).await;
        let walked: BTreeSet<_> = ids.into_iter().chain(large).collect();
        assert_eq!(world.met(), walked, "{fault:?}");
        let lists = u32::try_from(walked.len()).unwrap();
        assert_eq!(failures + more, if breaks { lists } else { 0 }, "{fault:?}");
    }
    drop(busy);
}

#[tokio::test]
async fn a_break_in_the_body_of_the_second_page_of_any_list_loses_nothing() {
    // More than the largest page, of 200 followers, has.
    let world = World::new(2 * ITEMS).await;
    let busy = world.time.participate();
    world.breaks_second_pages(&Fault::ResetInBody { after_bytes: 40 });
    let (ids, failures) = walk_all(&world.simulator, &world.client).await;
    assert_eq!((world.met(), u32::try_from(ids.len()).unwrap()), (ids, failures));
    drop(busy);
}
