//! Every part that a style can be made of, at every place, walked by the rules of [`Pages`]: against a server that keeps
//! to its word, and against some that do not.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use serde_json::{Map, Value, json};

use super::{In, Next, Paging, Size, Style};
use crate::capture::Captured;
use crate::page::{Page, PageFetch, Pages, Walk};
use crate::response::Meta;
use crate::{Draft, Endpoint, Error, Headers, Kind, Operation, Transport, UserAgent, build_http_client};

const COUNT: usize = 7;
const SIZE: usize = 3;

/// Each part, with a name.
const PARTS: [(&str, Next); 13] = [
    ("a value, in the query", Next::Answer { at: "/page/next", send: In::Query("at") }),
    ("a value, in the body", Next::Answer { at: "/page/next", send: In::Body("/at") }),
    ("the last item's id, in the query", Next::LastItem { at: "/id", send: In::Query("at") }),
    ("the last item's id, in the body", Next::LastItem { at: "/id", send: In::Body("/at") }),
    ("pages from 0, in the query", Next::Pages { from: 0, send: In::Query("at") }),
    ("pages from 1, in the query", Next::Pages { from: 1, send: In::Query("at") }),
    ("pages from 1, in the body", Next::Pages { from: 1, send: In::Body("/at") }),
    ("items from 0, in the query", Next::Items { from: 0, send: In::Query("at") }),
    ("items from 1, in the query", Next::Items { from: 1, send: In::Query("at") }),
    ("items from 1, in the body", Next::Items { from: 1, send: In::Body("/at") }),
    ("an address", Next::Url { at: "/page/next", below: "" }),
    ("a link", Next::Link { rel: "next", below: "" }),
    ("a link of another relation", Next::Link { rel: "older", below: "" }),
];

/// The sizes that may be known of pages.
const SIZES: [Option<Size>; 4] = [
    None,
    Some(Size { send: None, default: Some(SIZE as u64), max: Some(SIZE as u64) }),
    Some(Size { send: Some(In::Query("limit")), default: Some(SIZE as u64), max: None }),
    Some(Size { send: Some(In::Body("/limit")), default: None, max: None }),
];

fn is_counted(next: Next) -> bool {
    matches!(next, Next::Pages { .. } | Next::Items { .. })
}

/// What a server is asked: where, and with which body.
struct Asked {
    url: reqwest::Url,
    body: Value,
}

/// What it answers: headers and body.
type Answered = (HeaderMap, Value);

impl Asked {
    /// What is sent as the position.
    fn position(&self, next: Next) -> Option<Value> {
        match next.send() {
            Some(In::Body(pointer)) => self.body.pointer(pointer).cloned(),
            Some(In::Query(name)) => self.in_query(name),
            None => self.in_query("p"),
        }
    }

    fn in_query(&self, name: &str) -> Option<Value> {
        let found = self.url.query_pairs().find(|(known, _)| known == name);
        found.map(|(_, value)| serde_json::from_str(&value).unwrap_or_else(|_| json!(value)))
    }

    /// Items `from..`, one page of them, in a style's own words.
    fn page(&self, paging: &Paging, from: usize) -> Answered {
        let until = (from + SIZE).min(COUNT);
        let items: Vec<Value> = (from..until).map(|number| json!({ "id": number, "n": number })).collect();
        let (mut headers, mut page) = (HeaderMap::new(), Map::new());
        if paging.style.more.is_some() {
            page.insert("more".to_owned(), json!(until < COUNT));
        }
        if until < COUNT {
            match paging.style.next {
                Next::Answer { .. } => drop(page.insert("next".to_owned(), json!(until))),
                Next::Url { .. } => drop(page.insert("next".to_owned(), json!(format!("?p={until}")))),
                Next::Link { rel, .. } => {
                    let link = format!("</t?p={until}>; rel=\"first {rel}\"");
                    headers.insert("link", HeaderValue::from_str(&link).unwrap());
                }
                Next::LastItem { .. } | Next::Pages { .. } | Next::Items { .. } => {}
            }
        }
        (headers, json!({ "items": items, "page": page }))
    }

    /// What a server answers that keeps to its word.
    fn honest(&self, paging: &Paging) -> Answered {
        let number = |at: Value| usize::try_from(at.as_u64().unwrap()).unwrap();
        let from = match (self.position(paging.style.next).map(number), paging.style.next) {
            (None, _) => 0,
            (Some(page), Next::Pages { from, .. }) => (page - usize::try_from(from).unwrap()) * SIZE,
            (Some(item), Next::Items { from, .. }) => item - usize::try_from(from).unwrap(),
            (Some(last), Next::LastItem { .. }) => last + 1,
            (Some(at), _) => at,
        };
        self.page(paging, from)
    }
}

fn paging(next: Next, more: bool, size: Option<Size>) -> Paging {
    Paging { size, ..Paging::new(Style { next, more: more.then_some("/page/more") }, "/items") }
}

fn first(query: &str) -> Draft {
    let transport = Transport::new(UserAgent::new("test", "0"));
    let http = build_http_client(&transport, &Endpoint::parse("https://a.example").unwrap()).unwrap();
    let request = reqwest::Request::new(http::Method::POST, format!("https://a.example/t{query}").parse().unwrap());
    let mut draft = Draft(Captured::new(&http, request, Operation::new("t.list", &http::Method::GET)));
    draft.set_body_json(&json!({})).unwrap();
    draft
}

/// What a walk hands out, and its end; no server is asked more than 20 times.
async fn walked(
    paging: Paging,
    first: Draft,
    server: impl Fn(&Asked, usize) -> Answered + Send + Sync + 'static,
) -> (Vec<u64>, Result<(), Error>) {
    let (asked, first) = (AtomicUsize::new(0), std::sync::Mutex::new(first));
    let fetch: PageFetch<Value, Error> = Arc::new(move |cursor| {
        let mut draft = first.lock().unwrap().try_clone().unwrap();
        let page = paging.seek(&mut draft, cursor.as_deref()).and_then(|sought| {
            let url = draft.0.request.unsent().unwrap().url().clone();
            assert_eq!(url.host_str(), Some("a.example"), "asked elsewhere");
            let times = asked.fetch_add(1, Ordering::Relaxed);
            assert!(times < 20, "a walk without an end");
            let (headers, answer) = server(&Asked { url, body: draft.body_json().unwrap() }, times);
            let headers = Headers::new(headers);
            let read = paging.read(&sought, &headers, answer)?;
            let meta = Meta::new(200, headers, 1, Duration::ZERO);
            Ok(Page::new(read.items, read.next, read.has_more, None, meta))
        });
        Box::pin(async move { page })
    });
    let walk = Walk { operation: "t.list".to_owned(), scope: "here".to_owned(), query: Value::Null };
    let mut items = Pages::new(walk, fetch, |_| None).prefetch(0).items();
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => found.push(item["n"].as_u64().unwrap()),
            Err(error) => return (found, Err(error)),
        }
    }
    (found, Ok(()))
}

#[tokio::test]
async fn every_part_finds_every_item_once() {
    let all: Vec<u64> = (0..COUNT as u64).collect();
    for (name, next) in PARTS {
        for more in [false, true] {
            for size in SIZES {
                let paging = paging(next, more, size);
                let (found, end) = walked(paging, first(""), move |asked, _| asked.honest(&paging)).await;
                assert_eq!(
                    (found, end.map_err(|error| error.to_string())),
                    (all.clone(), Ok(())),
                    "{name} {more} {size:?}"
                );
            }
        }
    }
}

/// Where the position is given, it can be given twice; where it is counted, it cannot.
#[tokio::test]
async fn a_position_that_comes_twice_ends_the_walk() {
    for (name, next) in PARTS.into_iter().filter(|(_, next)| !is_counted(*next)) {
        for more in [false, true] {
            let paging = paging(next, more, None);
            let (found, end) = walked(paging, first(""), move |asked, _| asked.page(&paging, 0)).await;
            assert_eq!((found, end.unwrap_err().kind()), (vec![0, 1, 2, 0, 1, 2], Kind::Pagination), "{name} {more}");
        }
    }
}

#[tokio::test]
async fn a_page_of_another_authority_is_not_asked_for() {
    let elsewhere = [
        "https://b.example/t",
        "//b.example/t",
        "http://a.example/t",
        "https://a.example:8443/t",
        "https://me@a.example/t",
    ];
    for (name, next) in PARTS.into_iter().filter(|(_, next)| next.send().is_none()) {
        for url in elsewhere {
            let paging = paging(next, true, None);
            let server = move |_: &Asked, _: usize| {
                let mut headers = HeaderMap::new();
                let link = format!("<{url}>; rel=next, <{url}>; rel=older");
                headers.insert("link", HeaderValue::from_str(&link).unwrap());
                (headers, json!({ "items": [{ "n": 0 }], "page": { "next": url, "more": true } }))
            };
            let (found, end) = walked(paging, first(""), server).await;
            assert_eq!((found, end.unwrap_err().kind()), (vec![0], Kind::Pagination), "{name} {url}");
        }
    }
}

/// Answers that are none of a server that keeps to its word, for every part.
#[tokio::test]
async fn what_no_page_says_ends_the_walk_with_an_error_and_loses_nothing() {
    let broken: [(&str, Value, &[u64], Kind); 5] = [
        ("nothing at all", json!({}), &[], Kind::Decode),
        ("something else", json!({ "message": "SECRET" }), &[], Kind::Decode),
        ("no list", json!({ "items": { "n": 0 }, "page": { "more": true } }), &[], Kind::Decode),
        ("null", Value::Null, &[], Kind::Decode),
        ("a text", json!("SECRET"), &[], Kind::Decode),
    ];
    for (name, next) in PARTS {
        for (flaw, answer, expected, kind) in broken.clone() {
            let paging = paging(next, true, None);
            let (found, end) = walked(paging, first(""), move |_, _| (HeaderMap::new(), answer.clone())).await;
            let error = end.unwrap_err();
            assert_eq!((&*found, error.kind()), (expected, kind), "{name}: {flaw}");
            assert!(!format!("{error} {error:?}").contains("SECRET"), "{name}: {error:?}");
        }
    }
    // More is promised, and there is no way there: what came is handed out first.
    for (name, next) in PARTS.into_iter().filter(|(_, next)| !is_counted(*next)) {
        let answer = json!({ "items": [{ "n": 0 }], "page": { "more": true } });
        let (found, end) =
            walked(paging(next, true, None), first(""), move |_, _| (HeaderMap::new(), answer.clone())).await;
        assert_eq!((found, end.unwrap_err().kind()), (vec![0], Kind::Pagination), "{name}");
    }
}

#[tokio::test]
async fn a_position_of_a_type_that_cannot_be_sent_is_an_error_in_a_query_and_kept_in_a_body() {
    for (name, next) in PARTS.into_iter().filter(|(_, next)| !is_counted(*next)) {
        for position in [json!({ "a": 1 }), json!([1]), json!(true)] {
            let server = move |_: &Asked, times: usize| match times {
                0 => (HeaderMap::new(), json!({ "items": [{ "n": 0, "id": position }], "page": { "next": position } })),
                _ => (HeaderMap::new(), json!({ "items": [], "page": { "next": null } })),
            };
            let (found, end) = walked(paging(next, false, None), first(""), server).await;
            let sent = match next {
                Next::Link { .. } => true,
                _ => matches!(next.send(), Some(In::Body(_))),
            };
            match end {
                Ok(()) => assert!(sent && found == [0], "{name}: {found:?}"),
                Err(error) => assert!(!sent && error.kind() == Kind::Pagination, "{name}: {error}"),
            }
        }
    }
}

#[tokio::test]
async fn numbers_end_somewhere() {
    let last = u64::MAX;
    for (name, next) in PARTS.into_iter().filter(|(_, next)| is_counted(*next)) {
        let paging = paging(next, false, None);
        let mut first = first(&format!("?at={last}"));
        first.set_body_json(&json!({ "at": last })).unwrap();
        let (found, end) = walked(paging, first, move |asked, _| asked.page(&paging, 0)).await;
        assert_eq!((found, end.unwrap_err().kind()), (vec![], Kind::Pagination), "{name}");
    }
    // What the server gives is sent back and not counted with.
    let next = Next::Answer { at: "/page/next", send: In::Query("at") };
    let server = move |asked: &Asked, times: usize| match times {
        0 => (HeaderMap::new(), json!({ "items": [{ "n": 0 }], "page": { "next": last } })),
        _ => {
            assert_eq!(asked.position(next), Some(json!(last)));
            (HeaderMap::new(), json!({ "items": [{ "n": 1 }], "page": {} }))
        }
    };
    let (found, end) = walked(paging(next, false, None), first(""), server).await;
    assert!(end.is_ok() && found == [0, 1], "{found:?}");
}
