//! Resuming against a server that misbehaves now and then and grows meanwhile: whatever it does and wherever the walk is
//! cut, what was there at the beginning comes once and in order, and what appears comes once at most.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use proptest::prelude::*;

use super::tests::{Item, id, no_id, walk};
use super::{Checkpoint, Page, PageFetch, Pages};
use crate::response::Meta;
use crate::{Error, Headers, Kind};

/// What one request meets; the next one is answered as it should be, unless something happens to it as well.
#[derive(Clone, Copy, Debug)]
enum Event {
    Nothing,
    /// The request fails.
    Fails,
    /// The page promises more and does not say where.
    NoCursor,
    /// The page leads to itself.
    SameCursor,
    /// The page is empty, and leads to what it should have been.
    Empty,
    /// So many items are put before all others.
    Grows(usize),
    /// From now on pages are so long.
    Size(usize),
}

/// A list, newest first. A cursor names the last item of the page before, behind a mark for each empty page.
struct Server {
    items: Vec<Item>,
    size: usize,
    events: std::vec::IntoIter<Event>,
}

impl Server {
    fn answer(&mut self, cursor: Option<&str>) -> Result<Page<Item>, Error> {
        let event = self.events.next().unwrap_or(Event::Nothing);
        match event {
            Event::Fails => return Err(Error::new(Kind::Transport, "scripted")),
            Event::Grows(number) => {
                let known = self.items.len();
                self.items.splice(..0, (known..known + number).map(|index| format!("new-{index}")));
            }
            Event::Size(size) => self.size = size,
            _ => {}
        }
        let last = cursor.unwrap_or_default().trim_start_matches('.');
        let first = match last {
            "" => 0,
            last => self.items.iter().position(|item| item == last).unwrap() + 1,
        };
        let mut items: Vec<Item> = self.items[first..].iter().take(self.size).cloned().collect();
        let mut has_more = first + items.len() < self.items.len();
        let mut next = items.last().filter(|_| has_more).cloned();
        match event {
            Event::NoCursor => (has_more, next) = (true, None),
            Event::SameCursor => (has_more, next) = (true, cursor.map(str::to_owned)),
            Event::Empty => {
                items.clear();
                (has_more, next) = (true, Some(format!(".{}", cursor.unwrap_or_default())));
            }
            _ => {}
        }
        Ok(Page::new(items, next, has_more, None, Meta::new(200, Headers::default(), 1, Duration::ZERO)))
    }
}

fn fetch(server: Server) -> PageFetch<Item, Error> {
    let server = Arc::new(Mutex::new(server));
    Arc::new(move |cursor| {
        let server = server.clone();
        Box::pin(async move {
            tokio::task::yield_now().await;
            server.lock().unwrap().answer(cursor.as_deref())
        })
    })
}

fn items(length: usize) -> Vec<Item> {
    (0..length).map(|index| format!("old-{index}")).collect()
}

/// The checkpoint as another process would read it.
fn carried(checkpoint: &Checkpoint) -> Checkpoint {
    serde_json::from_str(&serde_json::to_string(checkpoint).unwrap()).unwrap()
}

/// A life of a walk: how much is taken before it ends, in items or in pages, and how many pages are asked for ahead.
#[derive(Clone, Copy, Debug)]
struct Life {
    takes: usize,
    by_page: bool,
    ahead: usize,
}

/// Walks from life to life, and on after errors, until the list is at its end.
async fn live(fetch: PageFetch<Item, Error>, id: fn(&Item) -> Option<&str>, lives: Vec<Life>) -> Vec<Item> {
    let mut lives = lives.into_iter();
    let mut seen = Vec::new();
    let mut place = Pages::new(walk(), fetch.clone(), id).checkpoint();
    while !place.is_end() {
        let life = lives.next().unwrap_or(Life { takes: usize::MAX, by_page: false, ahead: 1 });
        let mut pages = Pages::resume(&place, "list_things", "here", fetch.clone(), id).unwrap().prefetch(life.ahead);
        if life.by_page {
            for _ in 0..life.takes {
                match pages.next().await {
                    Some(Ok(page)) => seen.extend(page.items),
                    Some(Err(_)) | None => break,
                }
            }
            place = carried(&pages.checkpoint());
        } else {
            let mut items = pages.items();
            for _ in 0..life.takes {
                match items.next().await {
                    Some(Ok(item)) => seen.push(item),
                    Some(Err(_)) | None => break,
                }
            }
            place = carried(&items.checkpoint());
        }
    }
    seen
}

fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

fn event(grows: bool) -> impl Strategy<Value = Event> {
    prop_oneof![
        3 => Just(Event::Nothing),
        1 => Just(Event::Fails),
        2 => Just(Event::NoCursor),
        1 => Just(Event::SameCursor),
        1 => Just(Event::Empty),
        1 => (1_usize..8).prop_map(Event::Size),
        2 => (1_usize..8).prop_map(move |number| if grows { Event::Grows(number) } else { Event::Nothing }),
    ]
}

fn life() -> impl Strategy<Value = Life> {
    (0_usize..9, any::<bool>(), 0_usize..3).prop_map(|(takes, by_page, ahead)| Life { takes, by_page, ahead })
}

fn only_old(seen: &[Item]) -> Vec<&str> {
    seen.iter().map(String::as_str).filter(|item| item.starts_with("old")).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn nothing_is_lost_or_repeated_whatever_the_server_does(
        length in 0_usize..40,
        size in 1_usize..8,
        events in prop::collection::vec(event(true), 0..30),
        lives in prop::collection::vec(life(), 0..12),
    ) {
        let server = Server { items: items(length), size, events: events.into_iter() };
        let seen = block_on(live(fetch(server), id, lives));
        prop_assert_eq!(only_old(&seen), items(length));
        let distinct: BTreeSet<&Item> = seen.iter().collect();
        prop_assert_eq!(distinct.len(), seen.len(), "something new twice: {:?}", seen);
    }

    #[test]
    fn nor_in_a_list_that_stays_as_it_is_and_has_no_ids(
        length in 0_usize..40,
        size in 1_usize..8,
        events in prop::collection::vec(event(false), 0..30),
        lives in prop::collection::vec(life(), 0..12),
    ) {
        let server = Server { items: items(length), size, events: events.into_iter() };
        prop_assert_eq!(block_on(live(fetch(server), no_id, lives)), items(length));
    }
}

#[test]
fn a_first_page_without_a_cursor_does_not_come_again_behind_newer_items() {
    let events = vec![Event::NoCursor, Event::Grows(2)].into_iter();
    let server = Server { items: items(9), size: 3, events };
    let seen = block_on(live(fetch(server), id, vec![]));
    assert_eq!(seen, items(9));
}
