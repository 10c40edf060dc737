//! Each style against answers as they are meant, and as they are not. Requests are looked at, none is sent.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{In, Next, Paging, Size, Style};
use crate::capture::Captured;
use crate::{Draft, Endpoint, Error, Headers, Kind, Operation, Transport, UserAgent, build_http_client};

const TOKEN: Paging = list(Next::Answer { at: "/next", send: In::Query("cursor") }, "/things");
const BODY_TOKEN: Paging = list(Next::Answer { at: "/next", send: In::Body("/0/token") }, "/things");
const PAGE: Paging = list(Next::Pages { from: 1, send: In::Query("page") }, "").with_size(Size {
    send: Some(In::Query("per_page")),
    default: Some(2),
    max: Some(3),
});
const OFFSET: Paging = list(Next::Items { from: 0, send: In::Body("/0/offset") }, "/things").with_size(Size {
    send: Some(In::Body("/0/limit")),
    default: None,
    max: None,
});
const TASKS: Paging = Paging { items: "/tasks/0/result/0/items", ..OFFSET };
const URL: Paging = list(Next::Url { at: "/next", below: "" }, "/things");
const BELOW: Paging = list(Next::Url { at: "/next", below: "/v1" }, "/things");

const fn list(next: Next, items: &'static str) -> Paging {
    Paging::new(Style { next, more: None }, items)
}

/// The same list, whose answers say whether there is more.
const fn with_more(list: Paging) -> Paging {
    Paging { style: Style { more: Some("/more"), ..list.style }, ..list }
}

fn draft(url: &str, body: Option<Value>) -> Draft {
    let transport = Transport::new(UserAgent::new("test", "0"));
    let http = build_http_client(&transport, &Endpoint::parse("https://a.example").unwrap()).unwrap();
    let request = reqwest::Request::new(http::Method::POST, format!("https://a.example{url}").parse().unwrap());
    let mut draft = Draft(Captured::new(&http, request, Operation::new("t.list_things", &http::Method::GET)));
    if let Some(body) = body {
        draft.set_body_json(&body).unwrap();
    }
    draft
}

/// Where the request goes, and its body.
fn shown(draft: &Draft) -> String {
    let url = draft.0.request.unsent().unwrap().url().to_string();
    let body = draft.body_json().map(|body| format!(" {}", in_order(body))).unwrap_or_default();
    url.trim_start_matches("https://a.example").to_owned() + &body
}

/// The same with its members by name: their order is not the same wherever these tests are built, as a feature of serde_json.
fn in_order(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members: BTreeMap<_, _> = members.into_iter().map(|(name, value)| (name, in_order(value))).collect();
            json!(members)
        }
        Value::Array(items) => items.into_iter().map(in_order).collect(),
        other => other,
    }
}

/// Walks over `answers` as `Pages` would: the requests, then the items and how it ended.
fn walk(paging: &Paging, first: &Draft, answers: Vec<Value>) -> (Vec<String>, Result<Vec<u64>, Error>) {
    let (mut requests, mut items, mut cursor) = (Vec::new(), Vec::new(), None);
    for answer in answers {
        let mut draft = first.try_clone().unwrap();
        let read = paging.seek(&mut draft, cursor.as_deref()).and_then(|sought| {
            requests.push(shown(&draft));
            paging.read::<u64>(&sought, &Headers::default(), answer)
        });
        match read {
            Ok(read) => {
                items.extend(read.items);
                if !read.has_more {
                    return (requests, Ok(items));
                }
                cursor = read.next;
            }
            Err(error) => return (requests, Err(error)),
        }
    }
    (requests, Ok(items))
}

/// A name, the first request, the answers, the requests, the items.
type Walked = (&'static str, Paging, Draft, Vec<Value>, &'static [&'static str], &'static [u64]);

/// A name, the first request, the place of the page that is sought, the answer, the error.
type Broken = (&'static str, Paging, Draft, Option<&'static str>, Value, Kind);

#[test]
fn every_style_goes_from_page_to_page() {
    let token = |items: &[u64], next: Value| json!({ "things": items, "next": next });
    let things = |items: &[u64]| json!({ "things": items });
    let page = |items: &[u64]| json!(items);
    let never = || json!("not asked for");
    let rows: Vec<Walked> = vec![
        (
            "tokens end with null",
            TOKEN,
            draft("/t?q=a", None),
            vec![token(&[1, 2], json!("x&=")), token(&[3], Value::Null), never()],
            &["/t?q=a", "/t?q=a&cursor=x%26%3D"],
            &[1, 2, 3],
        ),
        (
            "tokens end with nothing",
            TOKEN,
            draft("/t?cursor=here", None),
            vec![token(&[1], json!("b")), token(&[], json!("")), never()],
            &["/t?cursor=here", "/t?cursor=b"],
            &[1],
        ),
        (
            "tokens end where they are missing",
            TOKEN,
            draft("/t", None),
            vec![token(&[1], json!("b")), things(&[2]), never()],
            &["/t", "/t?cursor=b"],
            &[1, 2],
        ),
        (
            "a number is a token",
            TOKEN,
            draft("/t", None),
            vec![token(&[1], json!(18_446_744_073_709_551_615_u64)), things(&[2]), never()],
            &["/t", "/t?cursor=18446744073709551615"],
            &[1, 2],
        ),
        (
            "a token keeps its type in a body",
            BODY_TOKEN,
            draft("/t", Some(json!([{ "q": 1.5 }]))),
            vec![token(&[1], json!("1")), token(&[2], json!(1)), token(&[3], json!([9, "a"])), things(&[4]), never()],
            &[
                r#"/t [{"q":1.5}]"#,
                r#"/t [{"q":1.5,"token":"1"}]"#,
                r#"/t [{"q":1.5,"token":1}]"#,
                r#"/t [{"q":1.5,"token":[9,"a"]}]"#,
            ],
            &[1, 2, 3, 4],
        ),
        (
            "pages are counted, and a short one is the last",
            PAGE,
            draft("/t", None),
            vec![page(&[1, 2]), page(&[3, 4]), page(&[5]), never()],
            &["/t", "/t?page=2", "/t?page=3"],
            &[1, 2, 3, 4, 5],
        ),
        (
            "a list that ends with a page ends with an empty one",
            PAGE,
            draft("/t", None),
            vec![page(&[1, 2]), page(&[]), never()],
            &["/t", "/t?page=2"],
            &[1, 2],
        ),
        (
            "pages go on from where the caller begins, in the size that the caller chose",
            PAGE,
            draft("/t?per_page=1&page=7", None),
            vec![page(&[1]), page(&[2]), page(&[]), never()],
            &["/t?per_page=1&page=7", "/t?per_page=1&page=8", "/t?per_page=1&page=9"],
            &[1, 2],
        ),
        (
            "more than a page can have is not waited for",
            PAGE,
            draft("/t?per_page=500", None),
            vec![page(&[1, 2, 3]), page(&[4]), never()],
            &["/t?per_page=500", "/t?per_page=500&page=2"],
            &[1, 2, 3, 4],
        ),
        (
            "offsets count what came, and end with an empty page where no size is known",
            OFFSET,
            draft("/t", Some(json!([{}]))),
            vec![things(&[1, 2]), things(&[3]), things(&[]), never()],
            &["/t [{}]", r#"/t [{"offset":2}]"#, r#"/t [{"offset":3}]"#],
            &[1, 2, 3],
        ),
        (
            "a chosen size may have been cut down, so that a short page proves nothing",
            OFFSET,
            draft("/t", Some(json!([{ "limit": 5000, "offset": 10 }]))),
            vec![things(&[1, 2]), json!({ "things": null }), never()],
            &[r#"/t [{"limit":5000,"offset":10}]"#, r#"/t [{"limit":5000,"offset":12}]"#],
            &[1, 2],
        ),
        (
            "what is missing on the way to the position is made",
            list(Next::Pages { from: 0, send: In::Body("/paging/at/page") }, "/things"),
            draft("/t", Some(json!({ "paging": { "a": 1 } }))),
            vec![things(&[1]), things(&[]), never()],
            &[r#"/t {"paging":{"a":1}}"#, r#"/t {"paging":{"a":1,"at":{"page":1}}}"#],
            &[1],
        ),
        (
            "an address is followed as it is, and one that is relative is so to the page it stands on",
            URL,
            draft("/t?q=a", None),
            vec![token(&[1], json!("https://a.example/u?p=2&q=a")), token(&[2], json!("?p=3")), things(&[3]), never()],
            &["/t?q=a", "/u?p=2&q=a", "/u?p=3"],
            &[1, 2, 3],
        ),
        (
            "an address may be another one below the same path",
            BELOW,
            draft("/v1/t", None),
            vec![token(&[1], json!("/v1/u/2")), token(&[2], json!("../t/..%20?p=3")), things(&[3]), never()],
            &["/v1/t", "/v1/u/2", "/v1/t/..%20?p=3"],
            &[1, 2, 3],
        ),
    ];
    for (name, paging, first, answers, requests, items) in rows {
        let (asked, walked) = walk(&paging, &first, answers);
        assert_eq!(walked.expect(name), items, "{name}");
        assert_eq!(asked, requests, "{name}");
    }
}

#[test]
fn whether_there_is_more_is_said_best_by_what_says_it() {
    let paging = with_more(TOKEN);
    let rows = [
        ("no, whatever the token says", json!({ "next": "b", "more": false }), (None, false)),
        ("yes", json!({ "next": "b", "more": true }), (Some("b"), true)),
        ("yes, without a way there: an error of whoever walks", json!({ "more": true }), (None, true)),
        ("nothing", json!({ "next": "b" }), (Some("b"), true)),
        ("null", json!({ "next": "b", "more": null }), (Some("b"), true)),
        ("no answer to the question", json!({ "next": "b", "more": "no" }), (Some("b"), true)),
    ];
    let sought = paging.seek(&mut draft("/t", None), None).unwrap();
    for (name, answer, (next, has_more)) in rows {
        let read = paging.read::<u64>(&sought, &Headers::default(), answer).expect(name);
        assert_eq!((read.next.as_deref(), read.has_more), (next, has_more), "{name}");
    }
    // Also of pages that look full.
    let paging = with_more(Paging { items: "/things", ..PAGE });
    for (things, more) in [(json!([1, 2]), false), (json!([1]), true), (json!([]), true)] {
        let read = paging.read::<u64>(&sought, &Headers::default(), json!({ "things": things, "more": more })).unwrap();
        assert_eq!(read.has_more, more, "{things}");
    }
}

/// Servers leave out what they have nothing to say of.
#[test]
fn nothing_is_said_in_many_ways() {
    for (paging, answer) in [
        (TOKEN, json!({ "things": null })),
        (TOKEN, json!({ "next": null })),
        (with_more(TOKEN), json!({ "more": false })),
        (TASKS, json!({ "tasks": null })),
        (TASKS, json!({ "tasks": [] })),
        (TASKS, json!({ "tasks": [{ "result": null }] })),
        (TASKS, json!({ "tasks": [{ "result": [{ "items": null }] }] })),
        (PAGE, json!(null)),
    ] {
        let sought = paging.seek(&mut draft("/t", Some(json!([{}]))), None).unwrap();
        let read = paging
            .read::<u64>(&sought, &Headers::default(), answer.clone())
            .unwrap_or_else(|error| panic!("{answer}: {error}"));
        assert_eq!((read.items, read.next, read.has_more), (vec![], None, false), "{answer}");
    }
}

#[test]
fn what_is_a_list_only_with_some_parameter_is_one_page_without() {
    let paging = TOKEN.only_with(&["from", "to"]);
    for (url, pages) in [("/t", 1), ("/t?fro=1", 1), ("/t?from=1", 2), ("/t?to=", 2), ("/t?from=1&to=2", 2)] {
        let answers = vec![json!({ "things": [1], "next": "b" }), json!({ "things": [] })];
        let (asked, items) = walk(&paging, &draft(url, None), answers);
        assert_eq!((asked.len(), items.unwrap()), (pages, vec![1]), "{url}");
    }
}

#[test]
fn what_no_page_has_ends_the_walk_with_an_error() {
    let big = "18446744073709551615";
    let rows: Vec<Broken> = vec![
        ("items of another type", TOKEN, draft("/t", None), None, json!({ "things": [1, "SECRET"] }), Kind::Decode),
        ("no list", TOKEN, draft("/t", None), None, json!({ "things": {} }), Kind::Decode),
        ("an answer that is no object", PAGE, draft("/t", None), None, json!("<html>"), Kind::Decode),
        (
            "a success about something else",
            TOKEN,
            draft("/t", None),
            None,
            json!({ "message": "SECRET" }),
            Kind::Decode,
        ),
        ("nothing", TOKEN, draft("/t", None), Some("b"), json!({}), Kind::Decode),
        ("null in place of a page", TOKEN, draft("/t", None), Some("b"), Value::Null, Kind::Decode),
        ("a list in place of a page", TOKEN, draft("/t", None), Some("b"), json!([]), Kind::Decode),
        (
            "pages of nothing",
            Paging { items: "/things", ..PAGE },
            draft("/t", None),
            Some("2"),
            json!({}),
            Kind::Decode,
        ),
        ("no tasks", TASKS, draft("/t", Some(json!([{}]))), None, json!({ "code": 500 }), Kind::Decode),
        (
            "a task without a result",
            TASKS,
            draft("/t", Some(json!([{}]))),
            None,
            json!({ "tasks": [{}] }),
            Kind::Decode,
        ),
        ("two lists at once", TASKS, draft("/t", Some(json!([{}, {}]))), None, json!({ "tasks": [] }), Kind::Argument),
        ("a token with parts", TOKEN, draft("/t", None), None, json!({ "next": { "id": 1 } }), Kind::Pagination),
        ("a token that says yes", TOKEN, draft("/t", None), None, json!({ "next": true }), Kind::Pagination),
        ("the last number there is", PAGE, draft("/t", None), Some(big), json!([1, 2]), Kind::Pagination),
        ("a place that is no number", PAGE, draft("/t", None), Some("x"), json!([]), Kind::Checkpoint),
        ("a place that is no JSON", BODY_TOKEN, draft("/t", Some(json!([{}]))), Some("x"), json!({}), Kind::Checkpoint),
        ("a body without the place", OFFSET, draft("/t", Some(json!([]))), Some("2"), json!({}), Kind::Argument),
        (
            "a body with something else in place of the position",
            list(Next::Pages { from: 0, send: In::Body("/paging/page") }, "/things"),
            draft("/t", Some(json!({ "paging": 3 }))),
            Some("2"),
            json!({}),
            Kind::Argument,
        ),
        ("no body", OFFSET, draft("/t", None), None, json!({}), Kind::Argument),
        ("another host", URL, draft("/t", None), Some("https://b.example/t"), json!({}), Kind::Pagination),
        ("another port", URL, draft("/t", None), Some("https://a.example:444/t"), json!({}), Kind::Pagination),
        ("no TLS", URL, draft("/t", None), Some("http://a.example/t"), json!({}), Kind::Pagination),
        ("another host without a scheme", URL, draft("/t", None), Some("//b.example/t"), json!({}), Kind::Pagination),
        ("a login", URL, draft("/t", None), Some("https://me:SECRET@a.example/t"), json!({}), Kind::Pagination),
        ("no address", URL, draft("/t", None), Some("https://"), json!({}), Kind::Pagination),
        ("another path", BELOW, draft("/v1/t", None), Some("/v2/t"), json!({}), Kind::Pagination),
        ("a path that begins alike", BELOW, draft("/v1/t", None), Some("/v1b/t"), json!({}), Kind::Pagination),
        ("the path itself", BELOW, draft("/v1/t", None), Some("/v1"), json!({}), Kind::Pagination),
        ("a way out", BELOW, draft("/v1/t", None), Some("/v1/../v2/t"), json!({}), Kind::Pagination),
        ("a way out in escapes", BELOW, draft("/v1/t", None), Some("/v1/%2E%2e/v2/t"), json!({}), Kind::Pagination),
        ("a way out in one segment", BELOW, draft("/v1/t", None), Some("/v1/..%2Fv2"), json!({}), Kind::Pagination),
        ("a way out with backslashes", BELOW, draft("/v1/t", None), Some("/v1/..%5cv2"), json!({}), Kind::Pagination),
    ];
    for (name, paging, mut draft, cursor, answer, kind) in rows {
        let read =
            paging.seek(&mut draft, cursor).and_then(|sought| paging.read::<u64>(&sought, &Headers::default(), answer));
        let error = read.expect_err(name);
        assert_eq!(error.kind(), kind, "{name}: {error}");
        assert!(!format!("{error} {error:?}").contains("SECRET"), "{name}: {error:?}");
    }
}

#[test]
fn a_list_is_the_same_at_every_place_and_another_with_other_arguments() {
    let rows = [
        (TOKEN, draft("/t?q=a", None), draft("/t?q=a&cursor=1", None), true),
        (TOKEN, draft("/t?q=a", None), draft("/t?q=b", None), false),
        (TOKEN, draft("/t/1", None), draft("/t/2", None), false),
        (TOKEN, draft("/t?a=1&b=2", None), draft("/t?b=2&a=1", None), false),
        (OFFSET, draft("/t", Some(json!([{ "q": 0.1 }]))), draft("/t", Some(json!([{ "q": 0.1, "offset": 3 }]))), true),
        (OFFSET, draft("/t", Some(json!([{ "q": 0.1 }]))), draft("/t", Some(json!([{ "q": 0.2 }]))), false),
        (URL, draft("/t", None), draft("/t", None), true),
    ];
    for (paging, one, other, same) in rows {
        assert_eq!(one.arguments(&paging) == other.arguments(&paging), same, "{} {}", shown(&one), shown(&other));
    }
}
