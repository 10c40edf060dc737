//! Checkpoints come from files and databases: whatever they say, reading and resuming them ends in order.

use std::cmp::Ordering;
use std::sync::Arc;
use std::time::Duration;

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::{Checkpoint, Membership, Page, PageFetch, Pages, Part, PartitionCheckpoint, Partitioned, Walk};
use crate::response::Meta;
use crate::{Error, Headers};

/// Pages of three items, whatever the cursor; the sixth is the last.
fn fetch() -> PageFetch<String, Error> {
    Arc::new(|cursor| {
        Box::pin(async move {
            let page: usize = cursor.and_then(|cursor| cursor.parse().ok()).unwrap_or(0);
            let items = (0..3).map(|item| format!("{page}-{item}")).collect();
            let has_more = page < 5;
            let meta = Meta::new(200, Headers::default(), 1, Duration::ZERO);
            Ok(Page::new(items, has_more.then(|| (page + 1).to_string()), has_more, None, meta))
        })
    })
}

type Item = String;

fn id(item: &Item) -> Option<&str> {
    Some(item)
}

fn compare(one: &Item, other: &Item) -> Ordering {
    one.cmp(other)
}

fn parts() -> Vec<Part<String>> {
    (0..2).map(|_| Part::new(fetch(), Arc::new(|_: &String| Membership::Unknown))).collect()
}

/// Resumes whatever can be resumed, to its end, with a checkpoint after every item; how many walks that were.
fn resume_all(text: &str) -> usize {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let mut walks = 0;
        if let Ok(checkpoint) = serde_json::from_str::<Checkpoint>(text)
            && let Ok(pages) = Pages::resume(&checkpoint, "list_things", "here", fetch(), id)
        {
            walks += 1;
            let mut items = pages.items();
            while items.next().await.is_some() {
                items.checkpoint();
            }
        }
        if let Ok(checkpoint) = serde_json::from_str::<PartitionCheckpoint>(text)
            && let Ok(mut items) = Partitioned::resume(&checkpoint, "list_things", "here", parts(), id, compare)
        {
            walks += 1;
            while items.next().await.is_some() {
                items.checkpoint();
            }
        }
        walks
    })
}

fn number() -> impl Strategy<Value = Value> {
    prop_oneof![
        (0_u64..9).prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        Just(json!(u64::MAX)),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![(0_u8..9).prop_map(|page| page.to_string()), "[0-5]-[0-3]", ".{0,9}"]
}

/// Any JSON, of words that checkpoints are made of.
fn any_json() -> impl Strategy<Value = Value> {
    const WORDS: [&str; 16] = [
        "version",
        "walk",
        "operation",
        "scope",
        "query",
        "place",
        "places",
        "at",
        "done",
        "next",
        "last",
        "cursor",
        "start",
        "left",
        "unknown",
        "shared",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number(),
        text().prop_map(Value::from),
        prop::sample::select(&WORDS[..]).prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        let word = prop_oneof![prop::sample::select(&WORDS[..]).prop_map(str::to_owned), text()];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((word, inner), 0..6).prop_map(|pairs| Map::from_iter(pairs).into()),
        ]
    })
}

/// A place that may be one, if numbers and text happen to fit.
fn place() -> impl Strategy<Value = Value> {
    let text = || prop_oneof![Just(Value::Null), text().prop_map(Value::from)];
    let at = (text(), number(), text(), text()).prop_map(
        |(cursor, done, next, last)| json!({ "at": { "cursor": cursor, "done": done, "next": next, "last": last } }),
    );
    prop_oneof![1 => Just(json!("start")), 1 => Just(json!("end")), 4 => at]
}

/// A place in a part, which may be what is left of it.
fn part_place() -> impl Strategy<Value = Value> {
    let left = prop::collection::vec(text(), 0..9).prop_map(|left| json!({ "left": left }));
    prop_oneof![2 => place(), 1 => left]
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in ".{0,200}") {
        resume_all(&text);
    }

    #[test]
    fn any_json_is_read_or_refused(json in any_json()) {
        resume_all(&json.to_string());
    }

    #[test]
    fn any_place_in_a_walk_ends(place in place(), query in any_json()) {
        let walk = json!({ "operation": "list_things", "scope": "here", "query": query });
        resume_all(&json!({ "version": 1, "walk": walk, "place": place }).to_string());
    }

    #[test]
    fn any_places_in_parts_end(
        places in prop::collection::vec(part_place(), 1..4),
        in_order in any::<bool>(),
        unknown in prop::collection::vec(text(), 0..3),
        shared in prop::collection::vec((number(), prop::collection::vec(text(), 0..3)), 0..3),
    ) {
        let walk = json!({ "operation": "list_things", "scope": "here", "query": {} });
        let checkpoint = json!({
            "version": 1, "walk": walk, "in_order": in_order, "places": places, "unknown": unknown, "shared": shared,
        });
        resume_all(&checkpoint.to_string());
    }
}

#[test]
fn what_is_written_is_resumed_and_neither_kind_is_taken_for_the_other() {
    let walk = || Walk { operation: "list_things".into(), scope: "here".into(), query: json!({}) };
    let plain = serde_json::to_string(&Pages::new(walk(), fetch(), id).checkpoint()).unwrap();
    let parts = serde_json::to_string(&Partitioned::new(walk(), parts(), id).checkpoint()).unwrap();
    assert_eq!((resume_all(&plain), resume_all(&parts)), (1, 1));
    assert!(serde_json::from_str::<PartitionCheckpoint>(&plain).is_err());
    assert!(serde_json::from_str::<Checkpoint>(&parts).is_err());
}
