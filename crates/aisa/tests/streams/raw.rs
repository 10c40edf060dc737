//! Routes that no document describes.

use std::time::Duration;

use aisa::stream::Ending;
use aisa::{Client, Method};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::{Expired, HEAD, KEY, Server, all, answer, data};

fn json_answer(body: &str) -> String {
    answer("200 OK", "application/json", body)
}

#[tokio::test]
async fn a_path_leads_where_it_says() {
    let cases = [
        ("/v1/models", "GET /v1/models"),
        ("/v1/models/ä b", "GET /v1/models/%C3%A4%20b"),
        ("/v1beta/models/gemini-3:countTokens", "GET /v1beta/models/gemini-3:countTokens"),
        ("/a@evil.example", "GET /a@evil.example"),
        ("/https:", "GET /https:"),
        ("/...", "GET /..."),
        ("/a;b=c,d", "GET /a;b=c,d"),
    ];
    let server = Server::start(vec![json_answer("{}"); cases.len()]).await;
    for (number, (path, line)) in cases.into_iter().enumerate() {
        server.client().get(path).await.unwrap();
        let (head, body) = server.requests().remove(number);
        assert!(head.starts_with(&format!("{line} HTTP/1.1\r\n")), "{path}: {head}");
        assert!(head.contains(&format!("authorization: Bearer {KEY}\r\n")), "{path}: {head}");
        assert_eq!(body, Value::Null, "{path}");
    }
}

#[tokio::test]
async fn no_path_leads_elsewhere() {
    let server = Server::start([]).await;
    let client = server.client();
    let paths = [
        "",
        "/",
        "v1/models",
        "//evil.example/v1",
        "///evil.example",
        "/v1//models",
        "/v1/models/",
        "https://evil.example/v1",
        "@evil.example/v1",
        ":8080/v1",
        ".evil.example/v1",
        "\\\\evil.example\\v1",
        "/\\evil.example/v1",
        "/v1\\..\\admin",
        "/..",
        "/../admin",
        "/v1/./models",
        "/v1/../../admin",
        "/v1/.\t./admin",
        "/v1/\n../admin",
        "\t//evil.example",
        "/\t/evil.example",
        "/v1/%2e%2e/admin",
        "/v1/%2E%2E",
        "/v1/a%2f..",
        "/v1/models?a=PERSONAL",
        "/v1/models#PERSONAL",
        "/v1/\0",
        "/v1/\u{85}",
        "/v1/models\r\nhost: evil.example",
    ];
    for path in paths {
        let error = client.get(path).await.unwrap_err();
        assert!(error.is_argument(), "{path:?}: {error}");
        assert!(!format!("{error} {error:?}").contains("PERSONAL"), "{error:?}");
        assert_eq!(error.operation(), Some("raw.get"), "{path:?}");
        assert!(client.post(path, 1).stream().await.unwrap_err().is_argument(), "{path:?}");
    }
    for segment in ["", ".", "..", ".\t.", "\n.."] {
        assert!(client.get("/v1").segment(segment).await.unwrap_err().is_argument(), "{segment:?}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn segments_queries_and_bodies_are_what_they_were_given_as() {
    #[derive(serde::Serialize, Deserialize, PartialEq, Debug)]
    struct Told {
        a: u8,
    }
    let server = Server::start(vec![json_answer(r#"{"a":7}"#); 7]).await;
    let client = server.client();
    let told = client.get("/v1/models").segment("../a/b%2f?#\\").query("n", 7).query("n", "&=").send::<Told>();
    assert_eq!(told.await.unwrap().into_inner(), Told { a: 7 });
    client.post("/v1/rerank", Told { a: 1 }).header("x-tag", "9").send::<()>().await.unwrap();
    client.post("/v1/list", [1, 2]).await.unwrap();
    client.request(Method::Put, "/v1/a").body("text").await.unwrap();
    client.request(Method::Patch, "/v1/a").await.unwrap();
    client.request(Method::Delete, "/v1/a").await.unwrap();
    assert_eq!(client.request(Method::Head, "/v1/a").send::<()>().await.unwrap().status(), 200);
    let requests = server.requests();
    let lines: Vec<&str> = requests.iter().map(|(head, _)| head.split(" HTTP").next().unwrap()).collect();
    let models = "GET /v1/models/..%2Fa%2Fb%252f%3F%23%5C?n=7&n=%26%3D";
    let expected =
        [models, "POST /v1/rerank", "POST /v1/list", "PUT /v1/a", "PATCH /v1/a", "DELETE /v1/a", "HEAD /v1/a"];
    assert_eq!(lines, expected);
    let bodies: Vec<&Value> = requests.iter().map(|(_, body)| body).collect();
    let none = &Value::Null;
    assert_eq!(bodies, [none, &json!({ "a": 1 }), &json!([1, 2]), &json!("text"), none, none, none]);
    assert!(requests[1].0.contains("x-tag: 9\r\n") && requests[1].0.contains("content-type: application/json\r\n"));
    // What JSON cannot express.
    let keys = std::collections::BTreeMap::from([((1, 2), 3)]);
    assert!(client.post("/v1/a", keys).await.unwrap_err().is_argument());
}

#[tokio::test]
async fn only_what_is_said_to_be_harmless_is_sent_again() {
    let busy = || answer("503 Service Unavailable", "application/json", r#"{"error":{"code":"provider_unavailable"}}"#);
    type Made = fn(&Client) -> aisa::RawRequest;
    let cases: [(Made, usize); 8] = [
        (|client| client.get("/v1/a"), 3),
        (|client| client.request(Method::Head, "/v1/a"), 3),
        (|client| client.post("/v1/a", 1), 1),
        (|client| client.request(Method::Put, "/v1/a"), 1),
        (|client| client.request(Method::Delete, "/v1/a"), 1),
        (|client| client.post("/v1/a", 1).idempotency_key("k-1"), 3),
        (|client| client.post("/v1/a", 1).as_inference(), 3),
        (|client| client.get("/v1/a").attempts(2), 2),
    ];
    for (number, (made, asked)) in cases.into_iter().enumerate() {
        let server = Server::start([busy(), busy(), json_answer("{}")]).await;
        let clock = Expired::after(Duration::ZERO);
        let client = Client::builder().with_endpoint(&*server.base).api_key(KEY).with_clock(clock).build().unwrap();
        let came = made(&client).send::<()>().await;
        assert_eq!((came.is_ok(), server.requests().len()), (asked == 3, asked), "{number}: {came:?}");
        // Of a stream the same is true until it begins.
        let server = Server::start([busy(), busy(), format!("{HEAD}data: 1\n\n")]).await;
        let clock = Expired::after(Duration::ZERO);
        let client = Client::builder().with_endpoint(&*server.base).api_key(KEY).with_clock(clock).build().unwrap();
        let came = made(&client).stream().await;
        assert_eq!((came.is_ok(), server.requests().len()), (asked == 3, asked), "{number}: {came:?}");
    }
}

#[tokio::test]
async fn errors_are_what_they_are_elsewhere() {
    let failure = r#"{"error":{"message":"boom","code":"quota_exceeded"}}"#;
    let server =
        Server::start([answer("429 Too Many Requests", "application/json", failure), json_answer(failure)]).await;
    for _ in 0..2 {
        let error = server.client().post("/v1/responses", json!({})).await.unwrap_err();
        assert!(error.is_quota_exceeded() && error.message() == Some("boom"), "{error:?}");
        assert_eq!(error.operation(), Some("raw.post"));
    }
    // An answer that tells that there is no error.
    let whole = r#"{"id":"r","object":"response","status":"completed","error":null,"output":[]}"#;
    let server = Server::start([json_answer(whole)]).await;
    assert_eq!(server.client().post("/v1/responses", json!({})).await.unwrap()["status"], "completed");
}

/// As `/v1/responses` streams.
const RESPONSE: &str = concat!(
    "event: response.created\ndata: {\"type\":\"response.created\",\"response\":{\"id\":\"r\",\"error\":null}}\n\n",
    "event: response.output_text.delta\ndata: {\"type\":\"response.output_text.delta\",\"delta\":\"Good \"}\n\n",
    ": keep-alive\n\n",
    "event: response.output_text.delta\ndata: {\"type\":\"response.output_text.delta\",\"delta\":\"day\"}\n\n",
    "event: response.completed\ndata: {\"type\":\"response.completed\",\"response\":{\"id\":\"r\",\"error\":null,",
    "\"usage\":{\"input_tokens\":10,\"output_tokens\":490,\"total_tokens\":500}}}\n\n",
);

#[tokio::test]
async fn events_have_a_name_and_json() {
    let server = Server::start(vec![format!("{HEAD}{RESPONSE}"); 3]).await;
    let client = server.client();
    let asked = || client.post("/v1/responses", json!({ "model": "gpt-5.4", "stream": false })).as_inference().stream();
    let (items, ending) = all(asked().await.unwrap()).await;
    let events: Vec<_> = items.into_iter().map(Result::unwrap).collect();
    let names: Vec<&str> = events.iter().map(|event| &*event.name).collect();
    let delta = "response.output_text.delta";
    assert_eq!(names, ["response.created", delta, delta, "response.completed"]);
    assert_eq!((&events[1].data["delta"], ending), (&json!("Good "), Some(Ending::Unmarked)));
    assert_eq!(server.requests()[0].1, json!({ "model": "gpt-5.4", "stream": true }));
    assert!(server.requests()[0].0.contains("accept: text/event-stream\r\n"));
    let mut texts = asked().await.unwrap().texts();
    let mut whole = String::new();
    while let Some(text) = texts.next().await {
        whole.push_str(&text.unwrap());
    }
    assert_eq!((&*whole, &texts.usage().unwrap()["total_tokens"]), ("Good day", &json!(500)));
    assert_eq!(asked().await.unwrap().accumulate().await.unwrap()["usage"]["output_tokens"], 490);
}

#[tokio::test]
async fn a_stream_of_any_kind_ends_as_others_do() {
    let event = r#"{"a":1}"#;
    let cases = [
        (data(&[event]), vec![true], Ending::Unmarked),
        (data(&[event, "[DONE]", event]), vec![true], Ending::Marked),
        (data(&[event, "PERSONAL", event]), vec![true, false, true], Ending::Unmarked),
        (data(&[event, r#"{"error":{"message":"m"}}"#, event]), vec![true, false], Ending::Failed),
        (data(&[event, r#"{"type":"error","message":"m"}"#]), vec![true, false], Ending::Failed),
        (format!("{}event: error\ndata: boom\n\n", data(&[event])), vec![true, false], Ending::Failed),
        (data(&[event, r#"{"type":"a","error":null}"#, r#"{"id":1,"code":"x"}"#]), vec![true; 3], Ending::Unmarked),
        (String::new(), vec![false], Ending::Cut),
        (event.to_owned(), vec![true], Ending::Unmarked),
    ];
    for (events, came, ending) in cases {
        let server = Server::of(&events).await;
        let (items, ended) = all(server.client().get("/v1/a").stream().await.unwrap()).await;
        let shown = format!("{items:?}");
        assert_eq!((items.iter().map(Result::is_ok).collect(), ended), (came, Some(ending)), "{events}: {shown}");
        assert!(!shown.contains("PERSONAL"), "{shown}");
    }
    // Nothing but data is a list.
    let server = Server::of(&data(&["1", r#""a""#])).await;
    let stream = server.client().post("/v1/a", json!({})).stream().await.unwrap();
    assert_eq!(stream.accumulate().await.unwrap(), json!([1, "a"]));
    let server = Server::start([json_answer("[1]")]).await;
    let stream = server.client().post("/v1/a", json!({})).stream().await.unwrap();
    assert_eq!(all(stream).await.0[0].as_ref().unwrap().data, json!([1]));
}

#[tokio::test]
async fn what_asks_a_model_is_paid_by_its_tokens_and_else_needs_a_price() {
    let client = |server: &Server| {
        let builder = Client::builder().with_endpoint(&*server.base).api_key(KEY).with_budget_usd(1.0);
        builder.with_usd_per_million_tokens(100.0).build().unwrap()
    };
    let question = json!({ "model": "m", "input": "Why?", "max_output_tokens": 990 });
    let usage = r#"{"usage":{"input_tokens":10,"output_tokens":490}}"#;
    let early = r#"{"response":{"usage":{"total_tokens":11}}}"#;
    let cases = [
        (json_answer(usage), 50_000),
        (format!("{HEAD}{RESPONSE}"), 50_000),
        (format!("{HEAD}{}", data(&[early, "{}"])), 99_100),
        (format!("{HEAD}{}", data(&[early, "{}", "[DONE]"])), 99_100),
    ];
    for (number, (answer, cost)) in cases.into_iter().enumerate() {
        let server = Server::start([answer]).await;
        let client = client(&server);
        let request = client.post("/v1/responses", &question).as_inference();
        match number {
            0 => drop(request.await.unwrap()),
            _ => drop(all(request.stream().await.unwrap()).await),
        }
        assert_eq!(client.spend().spent_micro_usd, cost, "{number}");
    }
    let server = Server::start([json_answer("{}")]).await;
    let client = client(&server);
    assert!(client.get("/v1/models").await.unwrap_err().is_argument());
    client.get("/v1/models").estimate_usd(0.0).await.unwrap();
    assert!(client.post("/v1/a", 1).estimate_usd(1.5).await.unwrap_err().is_budget_exceeded());
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn debug_shows_neither_path_nor_body() {
    let client = Client::builder().with_endpoint("http://127.0.0.1:1").api_key(KEY).build().unwrap();
    let request = client.post("/v1/PERSONAL", "PERSONAL").query("q", "PERSONAL").segment("PERSONAL");
    assert!(!format!("{request:?}").contains("PERSONAL"), "{request:?}");
    assert!(format!("{request:?}").contains("raw.post"), "{request:?}");
}
