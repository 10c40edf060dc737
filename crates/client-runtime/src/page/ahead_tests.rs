//! Asking ahead: how many pages, until when, and that nobody can tell from the checkpoints.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_core::Stream;
use proptest::prelude::*;
use serde_json::json;
use tokio::sync::Semaphore;
use tokio::time::Instant;

use super::{Items, Page, PageFetch, Pages, Walk};
use crate::response::Meta;
use crate::{Error, Headers, Kind};

fn walk() -> Walk {
    Walk { operation: "list_things".into(), scope: "here".into(), query: json!({}) }
}

fn id(item: &usize) -> Option<&str> {
    // An id of its own, without an allocation that somebody would have to own.
    ["zero", "one", "two", "three"].get(*item).copied()
}

/// Counts what happens to requests, and lets them through one by one where it is asked to.
struct Server {
    pages: usize,
    size: usize,
    fails_at: Option<usize>,
    gate: Semaphore,
    asked: AtomicUsize,
    open: AtomicUsize,
}

impl Server {
    /// `pages` pages of `size` items, answered at once.
    fn new(pages: usize, size: usize) -> Self {
        let gate = Semaphore::new(Semaphore::MAX_PERMITS);
        Self { pages, size, fails_at: None, gate, asked: AtomicUsize::new(0), open: AtomicUsize::new(0) }
    }

    fn gated(self) -> Self {
        Self { gate: Semaphore::new(0), ..self }
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    fn open(&self) -> usize {
        self.open.load(Ordering::SeqCst)
    }

    fn fetch(self: &Arc<Self>) -> PageFetch<usize, Error> {
        let server = self.clone();
        Arc::new(move |cursor| {
            let server = server.clone();
            Box::pin(async move {
                server.asked.fetch_add(1, Ordering::SeqCst);
                let _open = Open::new(&server.open);
                server.gate.acquire().await.unwrap().forget();
                let page: usize = cursor.map_or(0, |cursor| cursor.parse().unwrap());
                if server.fails_at == Some(page) {
                    return Err(Error::new(Kind::Transport, "scripted"));
                }
                let items = (page * server.size..(page + 1) * server.size).collect();
                let has_more = page + 1 < server.pages;
                let meta = Meta::new(200, Headers::default(), 1, Duration::ZERO);
                Ok(Page::new(items, has_more.then(|| (page + 1).to_string()), has_more, None, meta))
            })
        })
    }

    fn pages(self: &Arc<Self>) -> Pages<usize> {
        Pages::new(walk(), self.fetch(), id)
    }
}

/// A request that has been neither answered nor dropped.
struct Open<'a>(&'a AtomicUsize);

impl<'a> Open<'a> {
    fn new(open: &'a AtomicUsize) -> Self {
        open.fetch_add(1, Ordering::SeqCst);
        Self(open)
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Lets every task of the runtime go as far as it can.
async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(future)
}

#[test]
fn as_many_pages_are_asked_for_ahead_as_was_said() {
    for ahead in 0..5 {
        block_on(async {
            let server = Arc::new(Server::new(12, 2));
            let mut pages = server.pages().prefetch(ahead);
            settle().await;
            assert_eq!(server.asked(), 0, "nothing before the first poll");
            for taken in 1..=12 {
                pages.next().await.unwrap().unwrap();
                settle().await;
                assert_eq!(server.asked(), (taken + ahead).min(12), "{taken} taken, {ahead} ahead");
            }
            assert!(pages.next().await.is_none());
            assert_eq!(server.asked(), 12);
        });
    }
}

#[test]
fn one_page_ahead_is_the_default_for_items_too() {
    block_on(async {
        let server = Arc::new(Server::new(12, 3));
        let mut items = server.pages().items();
        items.next().await.unwrap().unwrap();
        settle().await;
        assert_eq!(server.asked(), 2);
        let mut items = server.pages().items().prefetch(0);
        items.next().await.unwrap().unwrap();
        settle().await;
        assert_eq!(server.asked(), 3, "the other walk asked once");
    });
}

#[test]
fn a_page_on_its_way_counts_as_ahead() {
    block_on(async {
        let server = Arc::new(Server::new(12, 2).gated());
        let mut pages = server.pages();
        server.gate.add_permits(1);
        pages.next().await.unwrap().unwrap();
        settle().await;
        assert_eq!((server.asked(), server.open()), (2, 1), "the second is on its way, no third");
        server.gate.add_permits(1);
        settle().await;
        assert_eq!((server.asked(), server.open()), (2, 0), "the second waits to be taken");
    });
}

#[test]
fn dropping_the_stream_cancels_what_is_on_its_way() {
    for ahead in 0..3 {
        for taken in 0..3 {
            block_on(async {
                let server = Arc::new(Server::new(12, 2).gated());
                let mut pages = server.pages().prefetch(ahead);
                server.gate.add_permits(taken);
                for _ in 0..taken {
                    pages.next().await.unwrap().unwrap();
                }
                let next = std::future::poll_fn(|context| Poll::Ready(std::pin::pin!(pages.next()).poll(context)));
                assert!(next.await.is_pending());
                settle().await;
                assert_eq!(server.open(), 1);
                drop(pages);
                settle().await;
                assert_eq!(server.open(), 0, "{ahead} ahead, {taken} taken");
                assert_eq!(server.asked(), taken + 1);
            });
        }
    }
}

#[test]
fn without_a_runtime_pages_are_asked_for_one_by_one() {
    let server = Arc::new(Server::new(5, 2));
    let mut pages = std::pin::pin!(server.pages().prefetch(3));
    for taken in 1..=5 {
        let polled = pages.as_mut().poll_next(&mut Context::from_waker(Waker::noop()));
        assert!(matches!(polled, Poll::Ready(Some(Ok(_)))));
        assert_eq!(server.asked(), taken);
    }
}

#[test]
fn a_walk_outlives_the_runtime_it_was_begun_in() {
    let server = Arc::new(Server::new(9, 2));
    let mut items = server.pages().prefetch(2).items();
    let mut seen = Vec::new();
    for _ in 0..3 {
        block_on(async {
            for _ in 0..3 {
                seen.push(items.next().await.unwrap().unwrap());
            }
        });
    }
    seen.extend(block_on(items.try_collect()).unwrap());
    assert_eq!(seen, (0..18).collect::<Vec<_>>());
}

#[test]
fn a_panic_under_a_page_asked_for_ahead_is_a_panic_of_the_caller() {
    let one_thread = || tokio::runtime::Builder::new_current_thread().build().unwrap();
    let threads = || tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    for (runtime, ahead) in [(one_thread(), 1), (one_thread(), 4), (threads(), 1), (threads(), 4)] {
        let server = Arc::new(Server::new(5, 2));
        let (fetch, panics) = (server.fetch(), Arc::new(AtomicUsize::new(1)));
        let once = panics.clone();
        let panicking: PageFetch<usize, Error> = Arc::new(move |cursor| {
            let panics = cursor.as_deref() == Some("2") && once.swap(0, Ordering::SeqCst) == 1;
            let page = fetch(cursor);
            Box::pin(async move {
                assert!(!panics, "on purpose");
                page.await
            })
        });
        let mut items = Pages::new(walk(), panicking, id).prefetch(ahead).items();
        let mut seen: Vec<_> = (0..4).map(|_| runtime.block_on(items.next()).unwrap().unwrap()).collect();
        let checkpoint = items.checkpoint();
        let panic = catch_unwind(AssertUnwindSafe(|| runtime.block_on(items.next()))).unwrap_err();
        assert_eq!(panic.downcast_ref::<&str>(), Some(&"on purpose"), "{ahead} ahead");
        assert_eq!(panics.load(Ordering::SeqCst), 0);
        // The stream stands where it stood, for whoever goes on all the same, and asks ahead as before.
        assert_eq!(items.checkpoint(), checkpoint);
        seen.push(runtime.block_on(items.next()).unwrap().unwrap());
        assert!(format!("{items:?}").contains(r#"source: "ahead""#), "{items:?}");
        seen.extend(runtime.block_on(items.try_collect()).unwrap());
        assert_eq!(seen, (0..10).collect::<Vec<_>>());
    }
}

/// Everything that a caller can see of a walk, item by item.
async fn seen(mut items: Items<usize>) -> Vec<(Result<usize, Kind>, String, Option<u32>)> {
    let mut seen = Vec::new();
    while let Some(item) = items.next().await {
        settle().await;
        let checkpoint = serde_json::to_string(&items.checkpoint()).unwrap();
        seen.push((item.map_err(|error| error.kind()), checkpoint, items.limit()));
    }
    assert!(items.next().await.is_none(), "over is over");
    seen
}

proptest! {
    #[test]
    fn nobody_can_tell_by_items_errors_and_checkpoints(
        pages in 1_usize..9,
        size in 0_usize..5,
        fails_at in prop::option::of(0_usize..9),
        ahead in 1_usize..12,
        cut in 0_usize..40,
    ) {
        block_on(async {
            let server = Arc::new(Server { fails_at, ..Server::new(pages, size) });
            let plain = seen(server.pages().prefetch(0).items()).await;
            let prefetched = seen(server.pages().prefetch(ahead).items()).await;
            prop_assert_eq!(&plain, &prefetched);

            // Resumed anywhere, a walk that asks ahead shows the rest, and its checkpoints too.
            let Some((_, checkpoint, _)) = plain.get(cut) else { return Ok(()) };
            let checkpoint = serde_json::from_str(checkpoint).unwrap();
            let rest = Pages::resume(&checkpoint, "list_things", "here", server.fetch(), id).unwrap();
            let rest: Vec<_> = seen(rest.prefetch(ahead).items()).await.into_iter().map(|(item, ..)| item).collect();
            let expected: Vec<_> = match &plain[cut].0 {
                // Whoever resumes after an error meets it again: this server fails for good.
                Err(kind) => vec![Err(*kind)],
                Ok(_) => plain[cut + 1..].iter().map(|(item, ..)| *item).collect(),
            };
            prop_assert_eq!(rest, expected);
            Ok(())
        })?;
    }
}

/// The time that a walk over a hundred pages takes, where both the server and the caller take 50 ms for a page.
async fn time_of_a_walk(ahead: usize) -> Duration {
    const TURN: Duration = Duration::from_millis(50);
    let server = Arc::new(Server::new(100, 20));
    let fetch = server.fetch();
    let slow: PageFetch<usize, Error> = Arc::new(move |cursor| {
        let answer = fetch(cursor);
        Box::pin(async move {
            tokio::time::sleep(TURN).await;
            answer.await
        })
    });
    let begun = Instant::now();
    let mut pages = Pages::new(walk(), slow, id).prefetch(ahead);
    while let Some(page) = pages.next().await {
        page.unwrap();
        tokio::time::sleep(TURN).await;
    }
    begun.elapsed()
}

// The clock is paused: it jumps to the next timer when every task waits, and nobody waits for it.
#[tokio::test(start_paused = true)]
async fn the_latency_hides_behind_the_caller() {
    let (one_by_one, ahead) = (time_of_a_walk(0).await, time_of_a_walk(1).await);
    assert_eq!(one_by_one, Duration::from_secs(10));
    assert!(ahead.as_secs_f64() <= 0.55 * one_by_one.as_secs_f64(), "{ahead:?} instead of {one_by_one:?}");
}
