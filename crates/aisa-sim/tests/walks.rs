//! Lists, page by page, in every style that the manifest knows: each item once, and in order.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use aisa_sim::{Config, Fault, FaultRule, Operation, group_names};
use serde::Deserialize;
use serde_json::{Value, json};
use support::sample::Declared;
use support::{Api, Ask, Reply, encode};

/// What a client would know: the manifest, read once more and apart from the simulator.
const MANIFEST: &str = include_str!("../../../openapi/aisa/api.toml");

#[derive(Deserialize)]
struct Manifest {
    paging: BTreeMap<String, Style>,
}

#[derive(Deserialize)]
struct Style {
    next: Value,
    send: Option<Value>,
    more: Option<String>,
    #[serde(default)]
    size: Value,
    items: Option<String>,
    id: Option<String>,
    lists: Vec<Lists>,
}

#[derive(Deserialize)]
struct Lists {
    operations: Vec<String>,
    items: Option<String>,
    id: Option<String>,
    #[serde(default)]
    size: Value,
    #[serde(default)]
    only_with: Vec<String>,
}

struct Paging {
    operation: String,
    /// What leads on: the kind, and a place or a number.
    next: (String, Value),
    /// Where the position is sent: in the query or the body, and where there.
    send: Option<(String, String)>,
    /// Where the size is sent, in the same way.
    size: Option<(String, String)>,
    items: String,
    id: Option<String>,
    more: Option<String>,
    only_with: Vec<String>,
}

/// A list, walked by a client that knows how.
struct Walk<'a> {
    api: &'a Api,
    operation: Operation,
    paging: Paging,
    ask: Ask,
    size: u64,
}

impl Walk<'_> {
    fn new(api: &Api, paging: Paging, size: u64) -> Walk<'_> {
        let (group, id) = paging.operation.split_once('.').expect("a group");
        let operation = Operation::of_group(group).expect("a group").find(|operation| operation.id() == id);
        let operation = operation.unwrap_or_else(|| panic!("{} is in no document", paging.operation));
        let declared = Declared::of(operation);
        let mut ask = declared.ask();
        if paging.send.as_ref().is_some_and(|(place, _)| place == "body") && ask.body.is_none() {
            ask.body = declared.body().map(|schema| declared.sample(schema, "").to_string());
        }
        let mut walk = Walk { api, operation, paging, ask, size };
        if let Some(place) = walk.paging.size.clone() {
            walk.ask = walk.with(&place, &json!(size));
        }
        // Without one of these there is one page.
        if let Some(name) = walk.paging.only_with.first().cloned() {
            walk.ask = walk.with(&("query".to_owned(), name), &json!("10"));
        }
        walk
    }

    /// The request with something sent where positions go.
    fn with(&self, (place, name): &(String, String), value: &Value) -> Ask {
        let mut ask = self.ask.clone();
        if place == "body" {
            let mut body: Value =
                ask.body.as_deref().map_or(Value::Null, |text| serde_json::from_str(text).expect("JSON"));
            let mut place = &mut body;
            for token in name.split('/').skip(1) {
                place = match token.parse::<usize>() {
                    Ok(index) => &mut place[index],
                    Err(_) => &mut place[token],
                };
            }
            *place = value.clone();
            ask.body = Some(body.to_string());
        } else {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let separator = if ask.target.contains('?') { '&' } else { '?' };
            ask.target = format!("{}{separator}{}={}", ask.target, encode(name), encode(&text));
        }
        ask
    }

    fn items(&self, page: &Value) -> Vec<Value> {
        let items = page.pointer(&self.paging.items).and_then(Value::as_array);
        items.unwrap_or_else(|| panic!("{} has no items: {page:#}", self.paging.operation)).clone()
    }

    /// The request for the page after this one.
    fn next(&self, page: &Value, walked: u64, pages: u64) -> Option<Ask> {
        let Paging { next: (kind, next), send, more, .. } = &self.paging;
        let with = |value: Value| self.with(send.as_ref().expect("a place to send it"), &value);
        let has_more = more.as_deref().map(|more| page.pointer(more) == Some(&Value::Bool(true)));
        let is_short = (self.items(page).len() as u64) < self.size;
        let token = next.as_str().and_then(|next| page.pointer(next)?.as_str()).filter(|text| !text.is_empty());
        match kind.as_str() {
            "answer" if has_more == Some(false) => None,
            "answer" => token.map(|token| with(json!(token))),
            "pages_from" => (!is_short).then(|| with(json!(next.as_u64().expect("a number") + pages))),
            "items_from" => (!is_short).then(|| with(json!(next.as_u64().expect("a number") + walked))),
            "url" => token.map(|url| {
                let target = url.strip_prefix(&self.api.simulator.base_url()).expect("the same authority");
                Ask { target: target.to_owned(), ..self.ask.clone() }
            }),
            other => panic!("{other}"),
        }
    }

    /// All items; `retries` requests may fail and are sent again.
    fn walk(&self, mut retries: u32) -> Vec<Value> {
        let (mut items, mut pages, mut ask) = (Vec::new(), 0, self.ask.clone());
        loop {
            let reply = self.attempt(&ask);
            let Some(page) = reply.filter(|reply| reply.status == 200).map(|reply| reply.json()) else {
                assert!(retries > 0, "{} fails", self.paging.operation);
                retries -= 1;
                continue;
            };
            items.extend(self.items(&page));
            pages += 1;
            match self.next(&page, items.len() as u64, pages) {
                Some(next) => ask = next,
                None => return items,
            }
            assert!(pages < 200, "{} does not end", self.paging.operation);
        }
    }

    /// `None` if no whole answer comes.
    fn attempt(&self, ask: &Ask) -> Option<Reply> {
        let ask = self.api.signed(ask.clone());
        let base_url = self.api.simulator.base_url();
        let bytes = std::panic::catch_unwind(move || ask.send(&base_url)).ok()?;
        serde_json::from_str::<Value>(&bytes.body).is_ok().then_some(bytes)
    }
}

fn pagings() -> Vec<Paging> {
    let manifest: Manifest = toml::from_str(MANIFEST).expect("the manifest");
    let only = |table: &Value| {
        let (kind, value) = table.as_object()?.iter().next()?;
        Some((kind.clone(), value.clone()))
    };
    let place = |table: &Value| {
        let found = ["query", "body"].into_iter().find_map(|place| Some((place, table.get(place)?.as_str()?)));
        found.map(|(place, name)| (place.to_owned(), name.to_owned()))
    };
    let mut pagings = Vec::new();
    for style in manifest.paging.values() {
        for lists in &style.lists {
            let paging = |operation: &String| Paging {
                operation: operation.clone(),
                next: only(&style.next).expect("what leads on"),
                send: style.send.as_ref().and_then(place),
                size: place(&lists.size).or_else(|| place(&style.size)),
                items: lists.items.clone().or_else(|| style.items.clone()).expect("items"),
                id: lists.id.clone().or_else(|| style.id.clone()),
                more: style.more.clone(),
                only_with: lists.only_with.clone(),
            };
            pagings.extend(lists.operations.iter().map(paging));
        }
    }
    pagings
}

fn paging(operation: &str) -> Paging {
    pagings().into_iter().find(|paging| paging.operation == operation).expect("a list")
}

#[test]
fn every_list_is_walked_to_its_end() {
    let kinds: BTreeSet<String> = pagings().into_iter().map(|paging| paging.next.0).collect();
    assert_eq!((kinds.len(), pagings().len()), (4, 105), "{kinds:?}");
    let api = Api::start(Config::default().with_items(47));
    for paging in pagings() {
        let walk = Walk::new(&api, paging, 20);
        let (name, items) = (walk.operation.name(), walk.walk(0));
        assert_eq!(items.len(), 47, "{name}");
        let distinct: BTreeSet<String> = items.iter().map(Value::to_string).collect();
        assert_eq!(distinct.len(), 47, "{name}: items that cannot be told apart");
        if let Some(id) = &walk.paging.id {
            let ids: Vec<&str> = items.iter().filter_map(|item| item.pointer(id)?.as_str()).collect();
            let distinct: BTreeSet<&&str> = ids.iter().collect();
            assert_eq!(distinct.len(), ids.len(), "{name}: two items have one id");
            assert_eq!(ids.len(), items.len(), "{name}: an item without an id");
        }
        assert!(walk.operation.is_paged());
        assert_eq!(items, api.simulator.items(walk.operation), "{name}");
    }
}

/// What the documentation says of a few lists, by hand: the manifest may be wrong, and then a walk that goes by it is.
#[test]
fn lists_page_as_the_documentation_says() {
    let api = Api::start(Config::default().with_items(47));
    let is_token = |value: &Value| value.as_str().is_some_and(|text| !text.is_empty());
    // Where the list is, what the position is sent in, where items and position are in the answer.
    let by_token = [
        ("twitter/tweet/advanced_search?query=x&queryType=Top", "cursor", "/tweets", "/next_cursor", "/has_next_page"),
        ("twitter/tweet/quotes?tweetId=1", "cursor", "/tweets", "/next_cursor", "/has_next_page"),
        (
            "polymarket/markets?limit=20",
            "pagination_key",
            "/markets",
            "/pagination/pagination_key",
            "/pagination/has_more",
        ),
        ("kalshi/trades?limit=20", "pagination_key", "/trades", "/pagination/pagination_key", "/pagination/has_more"),
        (
            "kalshi/orderbooks?ticker=X&start_time=1&end_time=2&limit=20",
            "paginationKey",
            "/snapshots",
            "/pagination/paginationKey",
            "/pagination/has_more",
        ),
        ("agentmail/inboxes?limit=20", "page_token", "/inboxes", "/next_page_token", ""),
        ("reddit/search?query=x", "after", "/posts", "/after", ""),
        ("reddit/subreddit/search?subreddit=x&query=x", "cursor", "/posts", "/cursor", ""),
    ];
    for (target, parameter, items, next, more) in by_token {
        let first = format!("/apis/v1/{target}");
        let (mut seen, mut ask) = (BTreeSet::new(), Some(first.clone()));
        while let Some(target) = ask {
            let page = api.ok(Ask::get(&target));
            let on_page = page.pointer(items).and_then(Value::as_array).expect("items");
            seen.extend(on_page.iter().map(Value::to_string));
            let token = page.pointer(next).filter(|token| is_token(token)).and_then(Value::as_str);
            if !more.is_empty() {
                assert_eq!(page.pointer(more), Some(&token.is_some().into()), "{target}");
            }
            ask = token.map(|token| format!("{first}&{parameter}={}", encode(token)));
        }
        assert_eq!(seen.len(), 47, "{first}");
    }

    let latest = api.ok(Ask::get("/apis/v1/kalshi/orderbooks?ticker=X"));
    assert_eq!(latest["pagination"]["has_more"], false, "without a window of time there is the latest snapshot");

    let markets =
        |page: &str| api.ok(Ask::get(&format!("/apis/v1/coingecko/coins/markets?vs_currency=usd&per_page=20{page}")));
    let lengths = ["&page=1", "&page=2", "&page=3", "&page=4"].map(|page| markets(page).as_array().map_or(0, Vec::len));
    assert_eq!(lengths, [20, 20, 7, 0]);
    assert_eq!(markets(""), markets("&page=1"));
    assert_ne!(markets(""), markets("&page=2"));

    let route = "/apis/v1/dataforseo/domain_analytics/technologies/aggregation_technologies/live";
    let from = |offset: u64| {
        let answer = api.ok(Ask::post(
            route,
            &json!([{ "group": "x", "category": "y", "keyword": "z", "technology": "Rust", "limit": 20, "offset": offset }]),
        ));
        let items = answer.pointer("/tasks/0/result/0/items").and_then(Value::as_array);
        items.unwrap_or_else(|| panic!("{answer:#}")).clone()
    };
    assert_eq!([0, 20, 40, 60].map(|offset| from(offset).len()), [20, 20, 7, 0]);
    assert_eq!(from(0)[5..], from(5)[..15]);

    let prices = "/apis/v1/financial/prices?ticker=X&interval=day&start_date=2026-01-01&end_date=2026-06-01";
    let (mut count, mut ask) = (0, Some(prices.to_owned()));
    while let Some(target) = ask {
        let page = api.ok(Ask::get(&target));
        count += page["prices"].as_array().map_or(0, Vec::len);
        let next = page["next_page_url"].as_str().filter(|url| !url.is_empty());
        ask = next.map(|url| url.strip_prefix(&api.simulator.base_url()).expect("the same authority").to_owned());
    }
    assert_eq!(count, 47);
}

#[test]
fn lists_of_every_length_have_an_end() {
    for count in [0, 1, 10, 20, 21] {
        let api = Api::start(Config::default().with_items(count));
        for operation in
            ["twitter.searchTweets", "kalshi.listMarkets", "coingecko.listCoinMarkets", "financial.listPrices"]
        {
            let walk = Walk::new(&api, paging(operation), 10);
            assert_eq!(walk.walk(0).len() as u64, count, "{operation}");
        }
    }
}

#[test]
fn a_walk_meets_faults_and_loses_nothing() {
    let api = Api::start(Config::default().with_items(60));
    let faults = || {
        vec![
            FaultRule::new(Fault::too_many_requests(None)).skip(1).times(1),
            FaultRule::new(Fault::status(503)).skip(2).times(2),
            FaultRule::new(Fault::ResetAfterRequest).skip(2).times(1),
            FaultRule::new(Fault::TruncatedChunks).skip(3).times(1),
            FaultRule::new(Fault::UnknownFields),
        ]
    };
    let with_unknown = |items: Vec<Value>| -> Vec<Value> {
        let strip = |mut item: Value| {
            without_unknown(&mut item);
            item
        };
        items.into_iter().map(strip).collect()
    };
    for operation in [
        "twitter.searchTweets",
        "reddit.listSubredditPosts",
        "coingecko.listCoinMarkets",
        "financial.listPrices",
        "agentmail.listInboxes",
    ] {
        let walk = Walk::new(&api, paging(operation), 20);
        api.simulator.set_faults(faults()).expect("rules that make sense");
        let items = with_unknown(walk.walk(5));
        assert_eq!(items, api.simulator.items(walk.operation), "{operation}");
        let fired: Vec<u64> = api.simulator.faults().iter().map(|status| status.fired).collect();
        assert!(fired[..3].iter().all(|fired| *fired > 0), "{operation}: {fired:?}");
    }
}

fn without_unknown(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.remove("xNotYetDocumented");
            members.values_mut().for_each(without_unknown);
        }
        Value::Array(items) => items.iter_mut().for_each(without_unknown),
        _ => {}
    }
}

#[test]
fn tokens_go_wrong_as_they_are_told() {
    let api = Api::start(Config::default().with_items(60));
    for operation in ["twitter.searchTweets", "financial.listPrices", "kalshi.listMarkets"] {
        let walk = Walk::new(&api, paging(operation), 20);
        let first = api.ok(walk.ask.clone());
        let second = walk.next(&first, 20, 1).expect("a second page");

        let set = |fault| api.simulator.set_faults(vec![FaultRule::new(fault)]).expect("a rule");
        set(Fault::RepeatedCursor);
        let repeated = walk.next(&api.ok(second.clone()), 40, 2).expect("a page that leads on");
        assert_eq!(repeated.target, second.target, "{operation}");
        assert_eq!(walk.items(&first).len(), 20, "{operation}: a beginning has no cursor to repeat");

        set(Fault::ExpiredCursor);
        assert_eq!(api.ask(walk.ask.clone()).status, 200, "{operation}");
        assert_eq!(api.ask(second.clone()).status, 400, "{operation}");

        set(Fault::EndlessEmptyPages);
        let mut asks = BTreeSet::from([second.target.clone()]);
        let mut ask = second.clone();
        for _ in 0..5 {
            let empty = api.ok(ask);
            assert!(walk.items(&empty).is_empty(), "{operation}");
            ask = walk.next(&empty, 20, 1).expect("an empty page that promises more");
            assert!(asks.insert(ask.target.clone()), "{operation}: never the same twice");
        }
        api.simulator.clear_faults();
        assert_eq!(
            walk.items(&api.ok(ask)),
            walk.items(&api.ok(second)),
            "{operation}: the walk goes on where it stood"
        );
    }
}

#[test]
fn a_token_is_good_for_its_own_list_alone() {
    let api = Api::start(Config::default().with_items(60));
    let search = "/apis/v1/twitter/tweet/advanced_search?queryType=Latest&query=";
    let first = api.ok(Ask::get(&format!("{search}rust")));
    let cursor = first["next_cursor"].as_str().expect("a cursor");
    for (target, status) in [
        (format!("{search}rust&cursor={cursor}"), 200),
        (format!("{search}rust&cursor="), 200),
        (format!("{search}crab&cursor={cursor}"), 400),
        (format!("{search}rust&cursor={cursor}0"), 400),
        (format!("{search}rust&cursor=nonsense"), 400),
        (format!("/apis/v1/twitter/user/mentions?userName=rust&cursor={cursor}"), 400),
    ] {
        assert_eq!(api.get(&target).status, status, "{target}");
    }
}

#[test]
fn pages_say_how_large_they_are() {
    let api = Api::start(Config::default().with_items(60));
    for (target, status) in [
        ("/apis/v1/coingecko/coins/markets?vs_currency=usd&per_page=0", 400),
        ("/apis/v1/coingecko/coins/markets?vs_currency=usd&per_page=some", 400),
        ("/apis/v1/coingecko/coins/markets?vs_currency=usd&page=x", 400),
        ("/apis/v1/coingecko/coins/markets?vs_currency=usd&per_page=251", 400),
        ("/apis/v1/coingecko/coins/markets?vs_currency=usd&page=99", 200),
    ] {
        assert_eq!(api.get(target).status, status, "{target}");
    }
    let page = api.ok(Ask::get("/apis/v1/coingecko/coins/markets?vs_currency=usd&per_page=250"));
    assert_eq!(page.as_array().map(Vec::len), Some(60));
}

#[test]
fn what_is_paged_is_known_by_name() {
    let paged = group_names().into_iter().flat_map(|group| Operation::of_group(group).expect("a group"));
    assert_eq!(paged.filter(Operation::is_paged).count(), pagings().len());
}
