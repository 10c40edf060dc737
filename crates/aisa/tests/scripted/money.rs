//! What calls take of a key and of a purse.

use std::time::Duration;

use aisa::Ask as _;
use aisa::tavily::types::SearchRequest;
use serde_json::{Value, json};

use crate::support::{Answer, World, answer, answer_with, ok};

fn found() -> Answer {
    ok(r#"{"query":"rust","results":[],"response_time":0.1}"#)
}

async fn search(world: &World) -> Result<(), aisa::Error> {
    let body = SearchRequest::builder().query("rust");
    world.client.tavily().search().body(body).send().await.map(drop)
}

fn question() -> Value {
    json!({"model": "gpt-5", "messages": [{"role": "user", "content": "x".repeat(4_000)}], "max_tokens": 1_000})
}

/// An answer to it that took this many tokens.
fn answered(headers: &str, tokens: u64) -> Answer {
    let body = json!({"id": "c", "object": "chat.completion", "created": 1, "model": "gpt-5", "choices": [],
        "usage": {"prompt_tokens": tokens - 1, "completion_tokens": 1, "total_tokens": tokens}});
    answer_with("200 OK", headers, &body.to_string())
}

#[tokio::test]
async fn data_has_a_price_and_the_budget_holds() {
    let told =
        answer_with("200 OK", "x-aisa-price-usd: 0.0100\r\n", r#"{"query":"rust","results":[],"response_time":1}"#);
    let world = World::with(vec![found(), told, found()], |builder| builder.with_budget_usd(0.025)).await;
    search(&world).await.unwrap();
    search(&world).await.unwrap();
    let error = search(&world).await.unwrap_err();
    assert!(error.is_budget_exceeded() && !error.may_have_been_received(), "{error}");
    assert_eq!(world.lines().len(), 2);
    assert_eq!(world.client.spend().to_string(), "$0.0196 of $0.025 in 2 calls");
    assert_eq!(world.client.clone().spend(), world.client.spend());
}

#[tokio::test]
async fn a_model_is_paid_by_tokens() {
    let script = || vec![answered("", 1_500), answered("", 200)];
    let ask = |world: &World| world.client.chat().completions(question());

    let world = World::with(script(), |builder| builder.with_budget_usd(1.0)).await;
    let unknown = ask(&world).send().await.unwrap_err();
    assert!(unknown.is_argument() && unknown.to_string().contains("nobody knows what this call costs"), "{unknown}");
    ask(&world).estimate_usd(0.75).send().await.unwrap();
    assert!(ask(&world).estimate_usd(0.75).send().await.unwrap_err().is_budget_exceeded());
    assert_eq!(world.client.spend().spent_usd(), 0.75);

    // A thousand of the question, a thousand for the answer; a hundredth of a cent each.
    let world = World::with(script(), |builder| builder.with_budget_usd(0.25).with_usd_per_million_tokens(100.0)).await;
    ask(&world).send().await.unwrap();
    assert_eq!(world.client.spend().to_string(), "$0.15 of $0.25 in 1 call");
    assert!(ask(&world).send().await.unwrap_err().is_budget_exceeded());
    ask(&world).estimate_tokens(500).send().await.unwrap();
    assert_eq!(world.client.spend().to_string(), "$0.17 of $0.25 in 2 calls");
}

#[tokio::test]
async fn a_stream_is_paid_by_what_it_says_it_took() {
    let usage = json!({"choices": [], "usage": {"prompt_tokens": 300, "completion_tokens": 100, "total_tokens": 400}});
    let events = format!("data: {usage}\n\ndata: [DONE]\n\n");
    let script = vec![answer_with("200 OK", "content-type: text/event-stream\r\n", &events)];
    let world = World::with(script, |builder| builder.with_budget_usd(1.0).with_usd_per_million_tokens(100.0)).await;
    let mut stream = world.client.chat().completions(question()).stream().await.unwrap();
    assert!(world.client.spend().reserved_micro_usd > 200_000);
    while stream.next().await.is_some() {}
    drop(stream);
    assert_eq!(world.client.spend().to_string(), "$0.04 of $1.00 in 1 call");
}

#[tokio::test]
async fn a_whole_answer_in_place_of_a_stream_is_paid_by_what_it_says_it_took() {
    let whole =
        json!({"choices": [{"message": {"content": "a"}}], "usage": {"prompt_tokens": 300, "completion_tokens": 100}});
    let script = vec![answer_with("200 OK", "content-type: application/json\r\n", &whole.to_string())];
    let world = World::with(script, |builder| builder.with_budget_usd(1.0).with_usd_per_million_tokens(100.0)).await;
    let stream = world.client.chat().completions(question()).stream().await.unwrap();
    assert_eq!(stream.text().await.unwrap(), "a");
    assert_eq!(world.client.spend().to_string(), "$0.04 of $1.00 in 1 call");
}

#[tokio::test]
async fn tokens_are_waited_for_by_who_takes_them() {
    let told = "x-ratelimit-limit-tokens: 3000\r\nx-ratelimit-limit-requests: 600\r\n";
    let world = World::new(vec![answered(told, 1_500), found(), answered(told, 1_500)]).await;
    world.client.chat().completions(question()).send().await.unwrap();
    search(&world).await.unwrap();
    assert_eq!(world.clock.slept(), []);
    world.client.chat().completions(question()).send().await.unwrap();
    assert_eq!(world.clock.elapsed(), Duration::from_millis(60_600));
}

#[tokio::test]
async fn a_spent_cap_holds_up_nobody_and_a_rate_does() {
    for (code, pause) in [("quota_exceeded", 0), ("rate_limit_exceeded", 30)] {
        let away =
            answer_with("429 Too Many Requests", "retry-after: 30\r\n", &format!(r#"{{"error":{{"code":"{code}"}}}}"#));
        let world = World::new(vec![away, found()]).await;
        let body = SearchRequest::builder().query("rust");
        let error = world.client.tavily().search().body(body).ask().attempts(1).await.unwrap_err();
        assert_eq!((error.is_quota_exceeded(), error.is_rate_limited()), (pause == 0, pause > 0), "{error}");
        search(&world).await.unwrap();
        assert_eq!(world.clock.elapsed().as_secs(), pause, "{code}");
    }
}

#[tokio::test]
async fn without_limits_nothing_waits() {
    let told = "x-ratelimit-limit-tokens: 10\r\nx-ratelimit-limit-requests: 1\r\n";
    let script = vec![answered(told, 1_500), answered(told, 1_500), answer("404 Not Found", "")];
    let world = World::with(script, |builder| builder.with_limits(None)).await;
    for _ in 0..2 {
        world.client.chat().completions(question()).send().await.unwrap();
    }
    assert!(search(&world).await.unwrap_err().is_not_found());
    assert_eq!(world.clock.slept(), []);
}

#[tokio::test]
async fn a_stream_that_tells_its_tokens_twice_or_breaks_off() {
    let begun = json!({"choices": [{"index": 0, "delta": {"content": "a"}}], "usage": {"prompt_tokens": 10, "completion_tokens": 1}});
    let last = json!({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}], "usage": {"prompt_tokens": 10, "completion_tokens": 990}});
    let events = format!("data: {begun}\n\ndata: {last}\n\ndata: [DONE]\n\n");
    let script = vec![answer_with("200 OK", "content-type: text/event-stream\r\n", &events); 2];
    let world = World::with(script, |builder| builder.with_budget_usd(1.0).with_usd_per_million_tokens(100.0)).await;
    let mut stream = world.client.chat().completions(question()).stream().await.unwrap();
    while stream.next().await.is_some() {}
    drop(stream);
    assert_eq!(world.client.spend().to_string(), "$0.10 of $1.00 in 1 call");
    // Dropped after the first delta: what was seen, and what may have been made beside it. Here that is all that was set aside.
    let mut stream = world.client.chat().completions(question()).stream().await.unwrap();
    let reserved = world.client.spend().reserved_micro_usd;
    stream.next().await.unwrap().unwrap();
    drop(stream);
    assert_eq!(world.client.spend().spent_micro_usd, 100_000 + reserved);
}

#[cfg(feature = "twitter")]
#[tokio::test]
async fn each_page_of_a_walk_is_a_call_that_costs() {
    use aisa::Walk as _;

    let page = |id: &str| ok(&json!({"tweets": [{"id": id}], "has_next_page": true, "next_cursor": id}).to_string());
    let world = World::with(vec![page("1"), page("2"), page("3")], |builder| builder.with_budget_usd(0.5)).await;
    let order = || aisa::twitter::types::SearchOrder::Latest;
    let list = || world.client.twitter().search_tweets().query("rust").query_type(order()).list();
    let mut tweets = list().estimate_usd(0.2).items().prefetch(0);
    for _ in 0..2 {
        tweets.next().await.unwrap().unwrap();
    }
    assert!(tweets.next().await.unwrap().unwrap_err().is_budget_exceeded());
    assert_eq!(world.lines().len(), 2);
    assert_eq!(world.client.spend().to_string(), "$0.40 of $0.50 in 2 calls");
    let slip = list().estimate_usd(-1.0).items().next().await.unwrap().unwrap_err();
    assert!(slip.is_argument(), "{slip}");
}
