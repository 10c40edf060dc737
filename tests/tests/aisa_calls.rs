//! Calls of `aisa` as a server meets them: where they go, with what, how often, and what their callers get.

use std::sync::Arc;
use std::time::Duration;

use aisa::gemini::types::GenerateContentRequest;
use aisa::images::types::ImageRequest;
use aisa::prelude::*;
use aisa::tavily::types::{SearchRequest, SearchResponse};
use aisa::twitter::types::PostTweetRequest;
use aisa::{BoxFuture, Error};
use serde_json::json;
use workspace_tests::{Scripted, Skipping, answer, json};

/// A key that no server knows. Its middle must never be seen in anything that is printed.
const KEY: &str = "sk-aisa-SECRETSECRETSECRETwxyz";

fn client(server: &Scripted) -> Client {
    let builder = Client::builder().with_endpoint(server.base()).api_key(KEY).with_limits(None);
    builder.with_clock(Arc::new(Skipping)).build().unwrap()
}

fn chat() -> serde_json::Value {
    json!({"model": "gpt-5-mini", "messages": [{"role": "user", "content": "PERSONAL"}]})
}

/// A call whose answer does not matter.
type Asked = fn(Client) -> BoxFuture<'static, Result<(), Error>>;

macro_rules! asked {
    (|$client:ident| $request:expr) => {
        |$client: Client| Box::pin(async move { $request.send().await.map(drop) })
    };
}

const CHAT: Asked = asked!(|client| client.chat().completions(chat()));
const READ: Asked = asked!(|client| client.twitter().get_user().user_name("PERSONAL"));
const SEARCH: Asked = asked!(|client| client.tavily().search().body(SearchRequest::builder().query("PERSONAL")));
const TWEET: Asked =
    asked!(|client| client.twitter().post_tweet().body(PostTweetRequest::builder().text("PERSONAL".to_owned())));

#[tokio::test]
async fn each_group_is_below_its_base_path() {
    let groups: &[(Asked, &str)] = &[
        (CHAT, "POST /v1/chat/completions"),
        (asked!(|client| client.messages().create(chat())), "POST /v1/messages"),
        (
            asked!(|client| {
                let request = GenerateContentRequest::builder().contents(vec![]);
                client.gemini().generate_content().model("gemini-3.5-flash").body(request)
            }),
            "POST /v1beta/models/gemini-3.5-flash:generateContent",
        ),
        (
            asked!(|client| {
                let request = ImageRequest::builder().model("seedream-4-5-251128").prompt("PERSONAL");
                client.images().create_image_generation().body(request)
            }),
            "POST /v1/images/generations",
        ),
        (asked!(|client| client.video().api().get_video_task().task_id("t")), "GET /apis/v1/services/aigc/tasks/t"),
        (asked!(|client| client.perplexity().sonar(chat())), "POST /apis/v1/perplexity/sonar"),
        (SEARCH, "POST /apis/v1/tavily/search"),
        (asked!(|client| client.scholar().search_web().query("q")), "POST /apis/v1/scholar/search/web?query=q"),
        (
            asked!(|client| client.youtube().search().engine("youtube").q("q")),
            "GET /apis/v1/youtube/search?engine=youtube&q=q",
        ),
        (asked!(|client| client.financial().list_news()), "GET /apis/v1/financial/news"),
        (READ, "GET /apis/v1/twitter/user/info?userName=PERSONAL"),
        (asked!(|client| client.polymarket().list_markets()), "GET /apis/v1/polymarket/markets"),
        (asked!(|client| client.kalshi().list_markets()), "GET /apis/v1/kalshi/markets"),
        (asked!(|client| client.matching_markets().match_sports()), "GET /apis/v1/matching-markets/sports"),
        (asked!(|client| client.coingecko().list_news()), "GET /apis/v1/coingecko/news"),
        (asked!(|client| client.reddit().search().query("q")), "GET /apis/v1/reddit/search?query=q"),
    ];
    for (ask, line) in groups {
        let server = Scripted::start(vec![answer("404 Not Found", "", "")]).await;
        let error = ask(client(&server)).await.expect_err(line);
        assert!(error.is_not_found() || error.is_unknown_model(), "{error}");
        let requests = server.requests();
        assert!(requests[0].starts_with(&format!("{line} HTTP/1.1\r\n")), "{line}: {requests:?}");
        assert!(requests[0].contains(&format!("authorization: Bearer {KEY}\r\n")), "{requests:?}");
        assert!(requests[0].contains("user-agent: aisa-rust/"), "{requests:?}");
    }
}

#[tokio::test]
async fn what_may_pass_is_tried_again_where_that_does_no_harm() {
    const CAP: &str = r#"{"error":{"type":"rate_limit_error","code":"quota_exceeded","message":"Spent."}}"#;
    const RATE: &str = r#"{"error":{"type":"rate_limit_error","code":"rate_limit_exceeded","message":"Slow."}}"#;
    const RUNNING: &str = r#"{"error":{"code":"request_in_progress","message":"Wait.","retryable":true}}"#;
    const FAMILY: &str = r#"{"error":{"code":"model_not_found","message":"No."}}"#;
    let too_many = |body: &str| answer("429 Too Many Requests", "retry-after: 3\r\n", body);
    let bad_gateway = || answer("502 Bad Gateway", "content-type: text/html\r\n", "<html>");
    // A body that breaks off, after the head of a success.
    let broken = || "HTTP/1.1 200 OK\r\ncontent-length: 99\r\nconnection: close\r\n\r\n{".to_owned();
    let cases: Vec<(&str, Asked, String, u32)> = vec![
        ("a read", READ, bad_gateway(), 2),
        ("a read", READ, answer("500 Internal Server Error", "", ""), 2),
        ("a read", READ, broken(), 2),
        ("a read", READ, too_many(RATE), 2),
        ("a read", READ, too_many(CAP), 1),
        ("a read", READ, answer("409 Conflict", "", RUNNING), 2),
        ("a read", READ, answer("409 Conflict", "", ""), 1),
        ("a read", READ, answer("408 Request Timeout", "", ""), 1),
        ("a read", READ, answer("500 Internal Server Error", "", FAMILY), 1),
        ("a read", READ, json(r#"{"status":"error","msg":"slow down","code":429}"#), 1),
        ("a search", SEARCH, bad_gateway(), 2),
        ("a search", SEARCH, broken(), 2),
        ("inference", CHAT, bad_gateway(), 2),
        ("inference", CHAT, too_many(RATE), 2),
        ("inference", CHAT, too_many(CAP), 1),
        ("inference", CHAT, String::new(), 2),
        ("inference", CHAT, broken(), 1),
        ("a tweet", TWEET, bad_gateway(), 1),
        ("a tweet", TWEET, too_many(RATE), 1),
        ("a tweet", TWEET, String::new(), 1),
    ];
    for (name, ask, first, attempts) in cases {
        let server = Scripted::start(vec![first.clone(), answer("404 Not Found", "", "")]).await;
        let error = ask(client(&server)).await.expect_err(name);
        assert_eq!((error.attempts(), server.requests().len()), (attempts, attempts as usize), "{name}: {first}");
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("SECRET") && !shown.contains("PERSONAL"), "{shown}");
    }
}

#[tokio::test]
async fn settings_are_those_of_one_call() {
    let server = Scripted::start(vec![answer("502 Bad Gateway", "", ""), json(r#"{"results": []}"#)]).await;
    let client = client(&server);
    let search = || client.tavily().search().body(SearchRequest::builder().query("rust"));
    let error = search().ask().attempts(1).header("x-trace", "42").idempotency_key("k-1").await.unwrap_err();
    assert_eq!((error.attempts(), error.operation()), (1, Some("tavily.search")));
    let answer = search().ask().timeout(Duration::from_secs(5)).deadline(Duration::from_secs(9)).send().await.unwrap();
    assert!(answer.results.is_empty());
    let requests = server.requests();
    assert!(
        requests[0].contains("x-trace: 42\r\n") && requests[0].contains("idempotency-key: k-1\r\n"),
        "{requests:?}"
    );
    assert!(!requests[1].contains("x-trace"), "{requests:?}");

    type Change = fn(aisa::Request<SearchResponse>) -> aisa::Request<SearchResponse>;
    let mistakes: &[(Change, &str)] = &[
        (|request| request.attempts(0), "no attempts"),
        (|request| request.timeout(Duration::ZERO), "timeout of zero"),
        (|request| request.header("authorization", "SECRET"), "`authorization` is the client's own"),
        (|request| request.idempotency_key(""), "an idempotency key has 1 to 191"),
    ];
    for (change, flaw) in mistakes {
        let error = change(search().ask()).await.unwrap_err();
        assert!(error.is_argument() && error.to_string().contains(flaw), "{error}");
        assert!(
            error.to_string().starts_with("tavily.search: ") && !format!("{error:?}").contains("SECRET"),
            "{error:?}"
        );
    }
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_mistake_names_the_operation_the_argument_and_what_to_do() {
    let server = Scripted::start(vec![]).await;
    let client = client(&server);
    let tweet = client.twitter().post_tweet().body(PostTweetRequest::builder().text("hello".to_owned()));
    let (bare, empty) = (client.tavily().search(), client.tavily().search().body(SearchRequest::builder()));
    let mistakes: [(Result<(), Error>, &str); 4] = [
        (bare.send().await.map(drop), "tavily.search: `query` is missing; set it with `.query(..)`"),
        (empty.send().await.map(drop), "tavily.search: `body`: `query` is missing; set it with `.query(..)`"),
        (
            client.twitter().search_tweets().items().next().await.unwrap().map(drop),
            "twitter.search_tweets: `query` is missing; set it with `.query(..)`",
        ),
        (
            tweet.ask().idempotency_key("k-1").await.map(drop),
            "twitter.post_tweet: the operation takes no idempotency key, and would be done twice with one, too. Nothing was sent",
        ),
    ];
    for (outcome, told) in mistakes {
        let error = outcome.expect_err(told);
        assert_eq!((error.is_argument(), error.to_string().as_str()), (true, told), "{error:?}");
    }
    let unfinished: Result<SearchRequest, _> = SearchRequest::builder().try_into();
    let error = Error::from(unfinished.unwrap_err());
    assert_eq!(error.to_string(), "`query` is missing; set it with `.query(..)`");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_key_that_comes_back_in_escapes_is_masked() {
    let escaped: String = KEY.chars().map(|character| format!("\\u{:04x}", u32::from(character))).collect();
    let body = format!(r#"{{"error":{{"code":"{escaped}","message":"bad key {escaped}","request_id":"{escaped}"}}}}"#);
    let server = Scripted::start(vec![answer("400 Bad Request", "", &body)]).await;
    let client = client(&server);
    let search = client.tavily().search().body(SearchRequest::builder().query("rust"));
    let error = search.send().await.unwrap_err();
    let shown = format!("{error} {error:?} {:?} {:?} {:?}", error.message(), error.body_excerpt(), error.details());
    assert!(shown.contains("bad key ****") && !shown.contains("sk-aisa"), "{shown}");
}

#[tokio::test]
async fn a_call_can_be_sent_from_anywhere() {
    let server = Scripted::start(vec![json("{}")]).await;
    let client = client(&server);
    let call = client.coingecko().list_news().send();
    drop(client);
    tokio::spawn(call).await.unwrap().unwrap();
    assert!(format!("{:?}", aisa::Client::builder().api_key(KEY)).contains("sk-aisa-****wxyz"));
}
