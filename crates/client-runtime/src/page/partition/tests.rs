//! Parts of a list kept in memory: any number of them, walked by any number at once, cut anywhere, failing anywhere.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering as Atomic};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use proptest::prelude::*;
use serde_json::json;
use tokio::time::Instant;

use super::*;
use crate::page::Page;
use crate::response::Meta;
use crate::{Error, Headers, Kind};

/// What is listed: an id, and a time that some items do not say.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Item {
    id: String,
    at: u32,
    says: bool,
}

fn item(number: usize, at: u32, says: bool) -> Item {
    Item { id: format!("item-{number}"), at, says }
}

fn id(item: &Item) -> Option<&str> {
    Some(&item.id)
}

fn by_time(one: &Item, other: &Item) -> Ordering {
    let key = |item: &Item| (item.says.then_some(item.at), item.id.clone());
    key(one).cmp(&key(other))
}

fn walk() -> Walk {
    Walk { operation: "list_things".into(), scope: "here".into(), query: json!({}) }
}

/// A list with a filter by time, bounds included, in no particular order.
struct Server {
    items: Mutex<Vec<Item>>,
    size: usize,
    latency: Duration,
    /// Which requests fail, counted over all.
    failing: BTreeSet<usize>,
    /// Which requests are answered with items that do not say where they belong.
    silent: BTreeSet<usize>,
    /// Which requests are answered with a page that promises more and does not say where.
    broken: BTreeSet<usize>,
    /// At which requests an item appears before all others, with this time.
    growing: BTreeMap<usize, u32>,
    asked: AtomicUsize,
    /// Requests in flight, and the most there ever were.
    open: AtomicUsize,
    most: AtomicUsize,
}

impl Server {
    fn new(items: Vec<Item>, size: usize) -> Self {
        let items = Mutex::new(items);
        let (failing, silent, broken, growing) = Default::default();
        let (asked, open, most) = Default::default();
        Self { items, size, latency: Duration::ZERO, failing, silent, broken, growing, asked, open, most }
    }

    /// Asks for the items from `from` to `to`. A cursor names the last item of the page before.
    fn fetch(self: &Arc<Self>, from: u32, to: u32) -> PageFetch<Item, Error> {
        let server = self.clone();
        Arc::new(move |cursor| {
            let server = server.clone();
            Box::pin(async move {
                let call = server.asked.fetch_add(1, Atomic::SeqCst);
                let open = server.open.fetch_add(1, Atomic::SeqCst) + 1;
                server.most.fetch_max(open, Atomic::SeqCst);
                if server.latency.is_zero() {
                    tokio::task::yield_now().await;
                } else {
                    tokio::time::sleep(server.latency).await;
                }
                server.open.fetch_sub(1, Atomic::SeqCst);
                if server.failing.contains(&call) {
                    return Err(Error::new(Kind::Transport, "scripted"));
                }
                let mut items = server.items.lock().unwrap();
                if let Some(at) = server.growing.get(&call) {
                    items.insert(0, item(1_000 + call, *at, true));
                }
                let listed: Vec<Item> = items.iter().filter(|item| (from..=to).contains(&item.at)).cloned().collect();
                let first = cursor.map_or(0, |last| listed.iter().position(|item| item.id == last).unwrap() + 1);
                let mut page: Vec<Item> = listed[first..].iter().take(server.size).cloned().collect();
                page.iter_mut().for_each(|item| item.says &= !server.silent.contains(&call));
                let is_broken = server.broken.contains(&call);
                let has_more = first + page.len() < listed.len() || is_broken;
                let next = page.last().map(|item| item.id.clone()).filter(|_| has_more && !is_broken);
                Ok(Page::new(page, next, has_more, None, Meta::new(200, Headers::default(), 1, Duration::ZERO)))
            })
        })
    }

    /// The list from 0 to `end` in parts that meet at `bounds`: neighbours list what stands on a bound both.
    fn parts(self: &Arc<Self>, bounds: &[u32], end: u32) -> Vec<Part<Item>> {
        let edges: Vec<u32> = [0].into_iter().chain(bounds.iter().copied()).chain([end]).collect();
        let part = |(index, edge): (usize, &[u32])| {
            let (low, high, last) = (edge[0], edge[1], index == bounds.len());
            let judge: Judge<Item> = Arc::new(move |item: &Item| match item.says {
                false => Membership::Unknown,
                true if low == item.at && low > 0 => Membership::Shared,
                true if low <= item.at && (item.at < high || last) => Membership::Inside,
                true => Membership::Outside,
            });
            Part::new(self.fetch(low, high), judge)
        };
        edges.windows(2).enumerate().map(part).collect()
    }
}

fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

/// The checkpoint as another process would read it.
fn carried(checkpoint: &PartitionCheckpoint) -> PartitionCheckpoint {
    serde_json::from_str(&serde_json::to_string(checkpoint).unwrap()).unwrap()
}

fn ids(items: &[Item]) -> Vec<&str> {
    items.iter().map(|item| item.id.as_str()).collect()
}

prop_compose! {
    /// Items at few times, so that many stand on bounds, and the bounds.
    fn world()(
        times in prop::collection::vec((0_u32..40, prop::bool::weighted(0.9)), 0..80),
        bounds in prop::collection::btree_set(1_u32..39, 0..7),
    ) -> (Vec<Item>, Vec<u32>) {
        let items = times.into_iter().enumerate().map(|(number, (at, says))| item(number, at, says)).collect();
        (items, bounds.into_iter().collect())
    }
}

proptest! {
    #[test]
    fn cut_anywhere_and_failing_anywhere_every_item_comes_once(
        (items, bounds) in world(),
        size in 1_usize..9,
        cuts in prop::collection::vec((0_usize..20, 1_usize..9, 0_usize..3), 0..6),
        failing in prop::collection::btree_set(0_usize..60, 0..6),
        silent in prop_oneof![Just(BTreeSet::new()), prop::collection::btree_set(0_usize..60, 0..20)],
        sorted in any::<bool>(),
    ) {
        let is_silent = !silent.is_empty();
        let server = Arc::new(Server { failing, silent, ..Server::new(items.clone(), size) });
        let parts = || server.parts(&bounds, 40);
        let seen = block_on(async {
            let mut seen = Vec::new();
            let mut walking = Partitioned::new(walk(), parts(), id);
            if sorted {
                walking = walking.in_order(by_time);
            }
            let mut cuts = cuts.into_iter();
            loop {
                let (cut, concurrency, ahead) = cuts.next().unwrap_or((usize::MAX, 8, 1));
                walking = walking.concurrency(concurrency).prefetch(ahead);
                let mut over = false;
                for _ in 0..cut {
                    match walking.next().await {
                        Some(Ok(item)) => seen.push(item),
                        Some(Err(error)) => {
                            assert_eq!(error.kind(), Kind::Transport);
                            assert!(walking.next().await.is_none(), "over after an error");
                            break;
                        }
                        None => {
                            over = true;
                            break;
                        }
                    }
                }
                let checkpoint = carried(&walking.checkpoint());
                if over {
                    assert!(checkpoint.is_end());
                    return seen;
                }
                walking = Partitioned::resume(&checkpoint, "list_things", "here", parts(), id, by_time).unwrap();
            }
        });
        let mut expected = items;
        if sorted && !is_silent && expected.iter().all(|item| item.says) {
            expected.sort_by(by_time);
            prop_assert_eq!(ids(&seen), ids(&expected));
        } else {
            let (mut seen, mut expected) = (ids(&seen), ids(&expected));
            seen.sort_unstable();
            expected.sort_unstable();
            prop_assert_eq!(seen, expected);
        }
    }

    #[test]
    fn what_appears_meanwhile_comes_once_at_most_and_loses_nothing(
        (items, bounds) in world(),
        size in 1_usize..9,
        newer in prop::collection::vec((0_usize..30, 0_u32..45, any::<bool>()), 0..20),
        silent in prop_oneof![Just(BTreeSet::new()), prop::collection::btree_set(0_usize..60, 0..20)],
        sorted in any::<bool>(),
        resumed in any::<bool>(),
    ) {
        let server = Arc::new(Server { silent, ..Server::new(items.clone(), size) });
        let seen = block_on(async {
            let mut walking = Partitioned::new(walk(), server.parts(&bounds, 40), id).concurrency(3);
            if sorted {
                walking = walking.in_order(by_time);
            }
            let mut seen = Vec::new();
            for (number, (pause, at, at_the_front)) in newer.into_iter().enumerate() {
                for _ in 0..pause {
                    seen.extend(walking.next().await.transpose().unwrap());
                }
                let mut items = server.items.lock().unwrap();
                let place = if at_the_front { 0 } else { items.len() };
                items.insert(place, item(1_000 + number, at, true));
                drop(items);
                if resumed {
                    let checkpoint = carried(&walking.checkpoint());
                    let parts = server.parts(&bounds, 40);
                    walking = Partitioned::resume(&checkpoint, "list_things", "here", parts, id, by_time).unwrap();
                }
            }
            seen.extend(walking.try_collect().await.unwrap());
            seen
        });
        let distinct: BTreeSet<&str> = ids(&seen).into_iter().collect();
        prop_assert_eq!(distinct.len(), seen.len(), "nothing twice");
        prop_assert!(ids(&items).iter().all(|id| distinct.contains(id)), "nothing lost");
        prop_assert!(seen.iter().all(|item| item.at <= 40), "nothing from outside");
    }
}

proptest! {
    #[test]
    fn nothing_is_lost_or_repeated_whatever_the_server_does(
        (items, bounds) in world(),
        size in 1_usize..9,
        failing in prop::collection::btree_set(0_usize..60, 0..6),
        silent in prop::collection::btree_set(0_usize..60, 0..20),
        broken in prop::collection::btree_set(0_usize..60, 0..10),
        growing in prop::collection::btree_map(0_usize..60, 0_u32..45, 0..10),
        lives in prop::collection::vec((0_usize..20, 1_usize..9, 0_usize..3), 0..12),
        sorted in any::<bool>(),
    ) {
        let server = Server { failing, silent, broken, growing, ..Server::new(items.clone(), size) };
        let server = Arc::new(server);
        let seen = block_on(async {
            let mut seen = Vec::new();
            let mut walking = Partitioned::new(walk(), server.parts(&bounds, 40), id);
            if sorted {
                walking = walking.in_order(by_time);
            }
            let mut lives = lives.into_iter();
            loop {
                let (takes, concurrency, ahead) = lives.next().unwrap_or((usize::MAX, 8, 1));
                walking = walking.concurrency(concurrency).prefetch(ahead);
                for _ in 0..takes {
                    match walking.next().await {
                        Some(Ok(item)) => seen.push(item),
                        Some(Err(_)) | None => break,
                    }
                }
                let checkpoint = carried(&walking.checkpoint());
                if checkpoint.is_end() {
                    assert!(walking.next().await.is_none(), "the end is the end");
                    return seen;
                }
                let parts = server.parts(&bounds, 40);
                walking = Partitioned::resume(&checkpoint, "list_things", "here", parts, id, by_time).unwrap();
            }
        });
        let distinct: BTreeSet<&str> = ids(&seen).into_iter().collect();
        prop_assert_eq!(distinct.len(), seen.len(), "something twice: {:?}", ids(&seen));
        prop_assert!(ids(&items).iter().all(|id| distinct.contains(id)), "something lost: {:?}", ids(&seen));
    }
}

#[test]
fn no_more_parts_are_walked_at_once_than_was_said() {
    for (concurrency, sorted) in [(1, false), (3, false), (3, true), (8, false), (20, false)] {
        block_on(async {
            let items = (0..200).map(|number| item(number, number as u32 / 5, true)).collect();
            let server = Arc::new(Server::new(items, 3));
            let bounds: Vec<u32> = (1..10).map(|part| part * 4).collect();
            let mut walking = Partitioned::new(walk(), server.parts(&bounds, 40), id).concurrency(concurrency);
            if sorted {
                walking = walking.in_order(by_time);
            }
            assert_eq!(walking.try_collect().await.unwrap().len(), 200);
            assert_eq!(server.most.load(Atomic::SeqCst), concurrency.min(10), "{concurrency} {sorted}");
        });
    }
}

#[test]
fn parts_take_turns() {
    block_on(async {
        let items = (0..160).map(|number| item(number, number as u32 / 4, true)).collect();
        let server = Arc::new(Server::new(items, 4));
        let mut walking = Partitioned::new(walk(), server.parts(&[10, 20, 30], 40), id);
        let mut parts = Vec::new();
        for _ in 0..8 {
            for _ in 0..4 {
                let item = walking.next().await.unwrap().unwrap();
                parts.push(item.at / 10);
            }
            for _ in 0..20 {
                tokio::task::yield_now().await;
            }
        }
        parts.dedup();
        assert_eq!(parts, [0, 1, 2, 3, 0, 1, 2, 3]);
    });
}

/// Counts down when a request is dropped.
struct Open(Arc<AtomicUsize>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Atomic::SeqCst);
    }
}

#[test]
fn dropping_the_stream_ends_the_requests_of_all_parts() {
    block_on(async {
        let open = Arc::new(AtomicUsize::new(0));
        let counted = open.clone();
        let never: PageFetch<Item, Error> = Arc::new(move |_| {
            counted.fetch_add(1, Atomic::SeqCst);
            let open = Open(counted.clone());
            Box::pin(async move {
                let _open = open;
                std::future::pending().await
            })
        });
        let parts = (0..5).map(|_| Part::new(never.clone(), Arc::new(|_| Membership::Inside))).collect();
        let mut walking = Partitioned::new(walk(), parts, id).concurrency(3);
        assert!(poll_fn(|context| Poll::Ready(walking.poll_item(context))).await.is_pending());
        tokio::task::yield_now().await;
        assert_eq!(open.load(Atomic::SeqCst), 3);
        drop(walking);
        tokio::task::yield_now().await;
        assert_eq!(open.load(Atomic::SeqCst), 0);
    });
}

#[test]
fn a_checkpoint_resumes_its_own_walk_only() {
    let server = Arc::new(Server::new(vec![], 4));
    let checkpoint = Partitioned::new(walk(), server.parts(&[10], 40), id).checkpoint();
    let resume = |operation, scope, bounds: &[u32]| {
        let parts = server.parts(bounds, 40);
        Partitioned::resume(&checkpoint, operation, scope, parts, id, by_time).map(drop)
    };
    assert!(resume("list_things", "here", &[10]).is_ok());
    let cases: [(_, _, &[u32], _); 3] = [
        ("list_others", "here", &[10], "list_others"),
        ("list_things", "there", &[10], "there"),
        ("list_things", "here", &[10, 20], "2 places for 3 parts"),
    ];
    for (operation, scope, bounds, named) in cases {
        let error = resume(operation, scope, bounds).unwrap_err();
        assert_eq!(error.kind(), Kind::Checkpoint);
        assert!(error.to_string().contains(named), "{error}");
    }
}

/// The time that a walk over eighty pages takes in so many parts, where the server takes 50 ms for a page.
async fn time_of_a_walk(parts: u32, sorted: bool) -> Duration {
    let items: Vec<Item> = (0..1_600).map(|number| item(number, number as u32, true)).collect();
    let server = Arc::new(Server { latency: Duration::from_millis(50), ..Server::new(items, 20) });
    let bounds: Vec<u32> = (1..parts).map(|part| part * 1_600 / parts).collect();
    let begun = Instant::now();
    let mut walking = Partitioned::new(walk(), server.parts(&bounds, 1_600), id);
    if sorted {
        walking = walking.in_order(by_time);
    }
    assert_eq!(walking.try_collect().await.unwrap().len(), 1_600);
    begun.elapsed()
}

// The clock is paused: it jumps to the next timer when every task waits, and nobody waits for it.
#[tokio::test(start_paused = true)]
async fn eight_parts_are_six_times_faster_than_one() {
    let one = time_of_a_walk(1, false).await;
    assert_eq!(one, Duration::from_secs(4));
    for sorted in [false, true] {
        let eight = time_of_a_walk(8, sorted).await;
        assert!(eight * 6 <= one, "{eight:?} instead of {one:?}");
    }
}

#[test]
fn a_sorted_part_goes_on_in_its_order_whatever_the_next_answer_shows() {
    block_on(async {
        let items: Vec<Item> = (0..12).map(|number| item(number, 11 - number as u32, true)).collect();
        // Four pages to a walk: the second one sees no times, the third one only some.
        let server = Arc::new(Server { silent: BTreeSet::from([4, 5, 6, 7, 9]), ..Server::new(items.clone(), 3) });
        let mut walking = Partitioned::new(walk(), server.parts(&[], 40), id).in_order(by_time);
        let mut seen = Vec::new();
        for life in 0..3 {
            for _ in 0..4 {
                seen.push(walking.next().await.unwrap().unwrap());
            }
            // What appears in a part that is sorted already comes too late for it.
            server.items.lock().unwrap().push(item(100 + life, 40, true));
            let checkpoint = carried(&walking.checkpoint());
            walking =
                Partitioned::resume(&checkpoint, "list_things", "here", server.parts(&[], 40), id, by_time).unwrap();
        }
        assert!(walking.next().await.is_none());
        assert_eq!(ids(&seen), ids(&items).into_iter().rev().collect::<Vec<_>>());
    });
}

#[test]
fn a_checkpoint_holds_the_ids_of_one_sorted_part_at_most() {
    block_on(async {
        let items = (0..400).map(|number| item(number, number as u32 / 10, true)).collect();
        let server = Arc::new(Server::new(items, 20));
        let mut walking = Partitioned::new(walk(), server.parts(&[10, 20, 30], 40), id).in_order(by_time);
        let mut longest = 0;
        while walking.next().await.transpose().unwrap().is_some() {
            let checkpoint = serde_json::to_value(walking.checkpoint()).unwrap();
            let left = |place: &serde_json::Value| place["left"].as_array().map_or(0, Vec::len);
            let left: Vec<usize> = checkpoint["places"].as_array().unwrap().iter().map(left).collect();
            assert!(left.iter().filter(|left| **left > 0).count() <= 1, "{left:?}");
            longest = longest.max(left.into_iter().max().unwrap());
        }
        assert_eq!(longest, 99, "all of a part but the first one");
    });
}

#[test]
fn what_parts_share_is_in_the_checkpoint_only_as_long_as_it_may_come_again() {
    block_on(async {
        let items = (0..40).map(|number| item(number, number as u32, true)).collect();
        let server = Arc::new(Server::new(items, 3));
        let mut walking = Partitioned::new(walk(), server.parts(&[10, 20, 30], 40), id).concurrency(1);
        let mut most = 0;
        while walking.next().await.transpose().unwrap().is_some() {
            let checkpoint = serde_json::to_value(walking.checkpoint()).unwrap();
            most = most.max(checkpoint["shared"].as_array().map_or(0, Vec::len));
        }
        assert_eq!(most, 2, "of the part and the one before it");
        assert!(serde_json::to_value(walking.checkpoint()).unwrap().get("shared").is_none());
    });
}
