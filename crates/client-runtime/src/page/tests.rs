//! The walker against a list kept in memory: any page size, any cut, any misbehaving server.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use proptest::prelude::*;
use serde_json::json;

use super::{Checkpoint, Items, Page, PageFetch, Pages, Walk};
use crate::response::Meta;
use crate::{Error, Headers, Kind};

pub(super) type Item = String;

pub(super) fn walk() -> Walk {
    Walk { operation: "list_things".into(), scope: "here".into(), query: json!({}) }
}

pub(super) fn id(item: &Item) -> Option<&str> {
    Some(item)
}

pub(super) fn no_id(_: &Item) -> Option<&str> {
    None
}

fn meta() -> Meta {
    Meta::new(200, Headers::default(), 1, Duration::ZERO)
}

/// A list of `length` items in pages of `size`, with an empty page wherever `gaps` says so.
fn list(length: usize, size: usize, gaps: Vec<bool>) -> PageFetch<Item, Error> {
    let mut pages: Vec<Vec<Item>> = Vec::new();
    let items: Vec<Item> = (0..length).map(|index| format!("item-{index}")).collect();
    let mut gaps = gaps.into_iter();
    for chunk in items.chunks(size) {
        if gaps.next().unwrap_or(false) {
            pages.push(Vec::new());
        }
        pages.push(chunk.to_vec());
    }
    pages.push(Vec::new());
    serve(pages)
}

fn serve(pages: Vec<Vec<Item>>) -> PageFetch<Item, Error> {
    let pages = Arc::new(pages);
    Arc::new(move |cursor| {
        let pages = pages.clone();
        Box::pin(async move {
            let index: usize = cursor.map_or(0, |cursor| cursor.parse().unwrap());
            let has_more = index + 1 < pages.len();
            let next = has_more.then(|| (index + 1).to_string());
            Ok(Page::new(pages[index].clone(), next, has_more, Some(9), meta()))
        })
    })
}

/// A list of `length` items whose cursor is a position, so that it means the same whatever the page size.
fn positioned(length: usize, size: usize) -> PageFetch<Item, Error> {
    Arc::new(move |cursor| {
        Box::pin(async move {
            let from: usize = cursor.map_or(0, |cursor| cursor.parse().unwrap());
            let to = length.min(from + size);
            let items = (from..to).map(|index| format!("item-{index}")).collect();
            let has_more = to < length;
            Ok(Page::new(items, has_more.then(|| to.to_string()), has_more, None, meta()))
        })
    })
}

fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

async fn take(items: &mut Items<Item>, count: usize) -> Vec<Item> {
    let mut taken = Vec::new();
    while taken.len() < count {
        match items.next().await {
            Some(item) => taken.push(item.unwrap()),
            None => break,
        }
    }
    taken
}

/// The checkpoint as another process would read it.
fn carried(checkpoint: &Checkpoint) -> Checkpoint {
    serde_json::from_str(&serde_json::to_string(checkpoint).unwrap()).unwrap()
}

proptest! {
    #[test]
    fn a_walk_cut_anywhere_loses_nothing_and_repeats_nothing(
        length in 0_usize..60,
        size in 1_usize..12,
        gaps in prop::collection::vec(any::<bool>(), 0..20),
        cuts in prop::collection::vec(0_usize..20, 0..5),
        with_ids in any::<bool>(),
    ) {
        let key = if with_ids { id } else { no_id };
        let fetch = list(length, size, gaps);
        let seen = block_on(async {
            let mut seen = Vec::new();
            let mut items = Pages::new(walk(), fetch.clone(), key).items();
            for cut in cuts {
                seen.extend(take(&mut items, cut).await);
                let checkpoint = carried(&items.checkpoint());
                items = Pages::resume(&checkpoint, "list_things", "here", fetch.clone(), key).unwrap().items();
            }
            seen.extend(items.try_collect().await.unwrap());
            seen
        });
        let expected: Vec<Item> = (0..length).map(|index| format!("item-{index}")).collect();
        prop_assert_eq!(seen, expected);
    }

    #[test]
    fn pages_may_become_smaller_or_larger_between_walk_and_resume(
        length in 0_usize..60,
        sizes in prop::collection::vec((1_usize..15, 0_usize..25), 1..5),
        with_ids in any::<bool>(),
    ) {
        let key = if with_ids { id } else { no_id };
        let seen = block_on(async {
            let mut seen = Vec::new();
            let mut place = Pages::new(walk(), positioned(length, 7), key).checkpoint();
            for (size, cut) in sizes {
                let fetch = positioned(length, size);
                let mut items = Pages::resume(&place, "list_things", "here", fetch, key).unwrap().items();
                seen.extend(take(&mut items, cut).await);
                place = carried(&items.checkpoint());
            }
            let rest = Pages::resume(&place, "list_things", "here", positioned(length, 3), key).unwrap().items();
            seen.extend(rest.try_collect().await.unwrap());
            seen
        });
        let expected: Vec<Item> = (0..length).map(|index| format!("item-{index}")).collect();
        prop_assert_eq!(seen, expected);
    }

    #[test]
    fn pages_cut_anywhere_too(length in 0_usize..60, size in 1_usize..12, cut in 0_usize..20) {
        let fetch = list(length, size, vec![]);
        let seen = block_on(async {
            let mut seen = Vec::new();
            let mut pages = Pages::new(walk(), fetch.clone(), id);
            for _ in 0..cut {
                match pages.next().await {
                    Some(page) => seen.extend(page.unwrap().items),
                    None => break,
                }
            }
            let checkpoint = carried(&pages.checkpoint());
            let mut rest = Pages::resume(&checkpoint, "list_things", "here", fetch, id).unwrap();
            while let Some(page) = rest.next().await {
                seen.extend(page.unwrap().items);
            }
            seen
        });
        prop_assert_eq!(seen.len(), length);
    }

    #[test]
    fn items_pushed_down_by_newer_ones_are_found_again(newer in 0_usize..30, size in 1_usize..9, done in 1_usize..20) {
        let old: Vec<Item> = (0..20).map(|index| format!("old-{index}")).collect();
        let before: Vec<Vec<Item>> = old.chunks(size).map(<[Item]>::to_vec).collect();
        let mut grown: Vec<Item> = (0..newer).map(|index| format!("new-{index}")).collect();
        grown.extend(old.iter().cloned());
        // Only the cursorless first page moves; the test serves the grown list from its start, the worst case.
        let after: Vec<Vec<Item>> = grown.chunks(size).map(<[Item]>::to_vec).collect();
        let (first, rest) = block_on(async {
            let mut items = Pages::new(walk(), serve(before), id).items();
            let first = take(&mut items, done.min(size.saturating_sub(1))).await;
            let checkpoint = carried(&items.checkpoint());
            let rest = Pages::resume(&checkpoint, "list_things", "here", serve(after), id).unwrap().items();
            (first, rest.try_collect().await.unwrap())
        });
        let seen: Vec<Item> = first.iter().cloned().chain(rest.into_iter().filter(|item| item.starts_with("old"))).collect();
        prop_assert_eq!(seen, old);
    }
}

/// What one page holds: number of items, next cursor, has_more; or how asking for it fails.
type Step = Result<(usize, Option<&'static str>, bool), Kind>;

/// A server that answers the request `n` with `script[n]`.
fn scripted(script: Vec<Step>) -> PageFetch<Item, Error> {
    let calls = Arc::new(AtomicUsize::new(0));
    let script = Arc::new(script);
    Arc::new(move |_| {
        let call = calls.fetch_add(1, Ordering::Relaxed);
        let step = script[call.min(script.len() - 1)];
        Box::pin(async move {
            let (count, cursor, has_more) = step.map_err(|kind| Error::new(kind, "scripted"))?;
            let items = (0..count).map(|index| format!("{call}-{index}")).collect();
            Ok(Page::new(items, cursor.map(str::to_owned), has_more, None, meta()))
        })
    })
}

#[test]
fn a_list_that_breaks_the_rules_ends_with_an_error_after_its_items() {
    let cases = [
        ("no cursor", vec![Ok((2, None, true))], 2, Kind::Pagination),
        ("empty cursor", vec![Ok((2, Some(""), true))], 2, Kind::Pagination),
        ("same cursor", vec![Ok((2, Some("a"), true)), Ok((2, Some("a"), true))], 4, Kind::Pagination),
        ("an error", vec![Ok((2, Some("a"), true)), Err(Kind::Transport)], 2, Kind::Transport),
    ];
    for (name, script, items_before, kind) in cases {
        block_on(async {
            let mut items = Pages::new(walk(), scripted(script), id).items();
            assert_eq!(take(&mut items, items_before).await.len(), items_before, "{name}");
            let error = items.next().await.expect(name).expect_err(name);
            assert_eq!(error.kind(), kind, "{name}");
            assert!(items.next().await.is_none(), "{name}: over after the error");
        });
    }
}

#[test]
fn a_circle_of_cursors_ends_with_an_error() {
    block_on(async {
        let names = ["a", "b", "c"];
        let script = (0..40).map(|step| Ok((1, Some(names[step % 3]), true))).collect();
        let mut items = Pages::new(walk(), scripted(script), id).items();
        let mut count = 0;
        let error = loop {
            match items.next().await.expect("an error before the end") {
                Ok(_) => count += 1,
                Err(error) => break error,
            }
        };
        assert_eq!(error.kind(), Kind::Pagination);
        assert!(count <= 12, "noticed after {count} pages only");
    });
}

#[test]
fn after_an_error_the_walk_goes_on_where_it_stood() {
    block_on(async {
        let fetch =
            scripted(vec![Ok((2, Some("a"), true)), Err(Kind::Connect), Err(Kind::Timeout), Ok((2, None, false))]);
        let mut items = Pages::new(walk(), fetch.clone(), id).items();
        let mut seen = take(&mut items, 2).await;
        for kind in [Kind::Connect, Kind::Timeout] {
            assert_eq!(items.next().await.unwrap().unwrap_err().kind(), kind);
            items =
                Pages::resume(&carried(&items.checkpoint()), "list_things", "here", fetch.clone(), id).unwrap().items();
        }
        seen.extend(items.try_collect().await.unwrap());
        assert_eq!(seen, ["0-0", "0-1", "3-0", "3-1"]);
    });
}

#[test]
fn an_item_that_is_gone_is_an_error_and_not_a_guess() {
    block_on(async {
        let mut items = Pages::new(walk(), serve(vec![vec!["a".into(), "b".into(), "c".into()]]), id).items();
        take(&mut items, 1).await;
        let later = serve(vec![vec!["a".into()], vec!["c".into()]]);
        let mut rest = Pages::resume(&carried(&items.checkpoint()), "list_things", "here", later, id).unwrap().items();
        assert_eq!(rest.next().await.unwrap().unwrap_err().kind(), Kind::Checkpoint);
    });
}

#[test]
fn an_id_that_occurs_twice_does_not_lead_back() {
    block_on(async {
        let list = || serve(vec![["a", "b", "a", "c"].map(str::to_owned).to_vec()]);
        let mut items = Pages::new(walk(), list(), id).items();
        take(&mut items, 2).await;
        let rest = Pages::resume(&carried(&items.checkpoint()), "list_things", "here", list(), id).unwrap().items();
        assert_eq!(rest.try_collect().await.unwrap(), ["a", "c"]);
    });
}

#[test]
fn giving_up_on_an_answer_loses_nothing() {
    block_on(async {
        let asked = Arc::new(AtomicUsize::new(0));
        let counted = asked.clone();
        let fetch: PageFetch<Item, Error> = Arc::new(move |_| {
            counted.fetch_add(1, Ordering::Relaxed);
            Box::pin(async {
                tokio::task::yield_now().await;
                tokio::task::yield_now().await;
                Ok(Page::new(vec!["a".to_owned(), "b".to_owned()], None, false, None, meta()))
            })
        });
        for prefetch in [0, 1] {
            asked.store(0, Ordering::Relaxed);
            let mut items = Pages::new(walk(), fetch.clone(), id).prefetch(prefetch).items();
            let mut given_up = 0;
            let first = loop {
                // Polls once and drops the future of `next`, as `select!` does with the branch that loses.
                let once = std::future::poll_fn(|context| {
                    let polled = std::pin::pin!(items.next()).poll(context);
                    std::task::Poll::Ready(polled)
                });
                match once.await {
                    std::task::Poll::Ready(item) => break item.unwrap().unwrap(),
                    std::task::Poll::Pending => given_up += 1,
                }
                tokio::task::yield_now().await;
            };
            assert_eq!(first, "a");
            assert!(given_up > 0, "there was something to give up on");
            assert_eq!(items.try_collect().await.unwrap(), ["b"]);
            assert_eq!(asked.load(Ordering::Relaxed), 1, "the request in flight was kept");
        }
    });
}

#[test]
fn a_checkpoint_resumes_its_own_walk_only() {
    let fetch = list(3, 2, vec![]);
    let checkpoint = Pages::new(walk(), fetch.clone(), id).checkpoint();
    let resume = |operation, scope| Pages::resume(&checkpoint, operation, scope, fetch.clone(), id).map(drop);
    assert!(resume("list_things", "here").is_ok());
    for (operation, scope, named) in [("list_others", "here", "list_others"), ("list_things", "there", "there")] {
        let error = resume(operation, scope).unwrap_err();
        assert_eq!(error.kind(), Kind::Checkpoint);
        assert!(error.to_string().contains(named), "{error}");
    }
}

#[test]
fn the_effective_limit_is_readable() {
    block_on(async {
        let mut pages = Pages::new(walk(), list(3, 2, vec![]), id);
        assert_eq!(pages.limit(), None);
        pages.next().await.unwrap().unwrap();
        assert_eq!(pages.limit(), Some(9));
    });
}
