//! Who may do what, how often, and for how much.

mod support;

use std::time::Duration;

use aisa_sim::{Config, KeyOptions, LimitHeaders, Plan, Reply, RetryAfter};
use serde_json::{Value, json};
use simulator::ManualClock;
use support::{Api, Ask, Reply as Answer, read};

const CHAT: &str = "/v1/chat/completions";
const SEARCH: &str = "/apis/v1/tavily/search";
const TRENDS: &str = "/apis/v1/twitter/trends?woeid=1";

fn question(model: &str) -> Value {
    json!({ "model": model, "messages": [{ "role": "user", "content": "What is it?" }] })
}

#[test]
fn what_is_no_key_is_refused_in_the_form_of_the_group() {
    let api = Api::start(Config::default());
    let revoked = api.simulator.mint_key(KeyOptions::default());
    api.simulator.revoke(&revoked);
    let good = api.key.expose().to_owned();
    let cases = [
        (None, "missing_api_key"),
        (Some("Bearer sk-aisa-unknown".to_owned()), "invalid_api_key"),
        (Some(format!("Bearer {}", good.replace("sk-aisa-", "sk-"))), "invalid_api_key"),
        (Some(format!("Basic {good}")), "invalid_api_key"),
        (Some("Bearer".to_owned()), "invalid_api_key"),
        (Some(format!("Bearer {}", revoked.expose())), "revoked_api_key"),
    ];
    for (sent, code) in cases {
        let ask = |target: &str| match &sent {
            Some(value) => Ask::get(target).with("authorization", value),
            None => Ask::get(target),
        };
        let reply = ask(TRENDS).send(&api.simulator.base_url());
        assert_eq!((reply.status, &*reply.code()), (401, code), "{sent:?}");
        assert_eq!(reply.json()["error"]["type"], "authentication_error");
        assert!(
            reply.json()["error"]["request_id"].as_str().is_some_and(|id| id.starts_with("req_01") && id.len() == 30)
        );
        let reply = ask("/apis/v1/financial/company/facts?ticker=X").send(&api.simulator.base_url());
        assert_eq!((reply.status, reply.json()["error"].clone()), (401, json!("Unauthorized")), "{sent:?}");
        let reply = ask("/v1/models").send(&api.simulator.base_url());
        assert_eq!((reply.status, &*reply.code()), (401, code), "{sent:?}");
    }
    let reply = Ask::get(TRENDS).with("authorization", &format!("bearer {good}")).send(&api.simulator.base_url());
    assert_eq!(reply.status, 200, "the scheme has no case");
}

#[test]
fn a_model_has_to_be_there_and_allowed() {
    let api = Api::with_key(
        Config::default().with_model("ferris-1"),
        KeyOptions::default().with_models(["gpt-5", "ferris-1"]),
    );
    for (model, status, code) in [
        ("gpt-5", 200, ""),
        ("ferris-1", 200, ""),
        ("gpt-5-mini", 403, "model_not_allowed"),
        ("gpt-0", 404, "unknown_model"),
        ("claude-opus-4-8", 403, "model_not_allowed"),
    ] {
        let reply = api.post(CHAT, &question(model));
        assert_eq!((reply.status, &*reply.code()), (status, code), "{model}");
    }
    let messages = json!({ "model": "gpt-5", "max_tokens": 9, "messages": [{ "role": "user", "content": "Hm?" }] });
    assert_eq!(api.post("/v1/messages", &messages).code(), "unknown_model", "not on this route");
    let reply =
        api.post("/v1beta/models/gemini-0:generateContent", &json!({ "contents": [{ "parts": [{ "text": "x" }] }] }));
    assert_eq!((reply.status, reply.json()["error"]["status"].clone()), (404, json!("NOT_FOUND")));
    assert_eq!(api.post(SEARCH, &json!({ "query": "x" })).status, 200, "no model, no question of models");
    let listed = api.get("/v1/models").json();
    assert!(listed["data"].as_array().is_some_and(|models| models.iter().any(|model| model["id"] == "ferris-1")));
}

fn header(reply: &Answer, name: &str) -> Option<u64> {
    reply.header(name).map(|value| value.parse().expect("a number"))
}

#[test]
fn limits_are_told_and_kept() {
    // 2026-06-10T12:00:00Z, where the clock starts.
    const START: u64 = 1_781_092_800;
    let clock = ManualClock::default();
    let api = Api::with_key(
        Config::default().with_clock(clock.shared()),
        KeyOptions::default().with_plan(Plan::Free).with_requests_per_minute(2),
    );
    let reply = api.get(TRENDS);
    assert_eq!(reply.status, 200);
    assert_eq!(header(&reply, "x-ratelimit-limit-requests"), Some(2));
    assert_eq!(header(&reply, "x-ratelimit-remaining-requests"), Some(1));
    assert_eq!(header(&reply, "x-ratelimit-reset-requests"), Some(START + 60));
    assert_eq!(header(&reply, "x-ratelimit-limit-tokens"), Some(60_000));
    assert_eq!(header(&reply, "x-ratelimit-remaining-tokens"), Some(60_000));
    assert_eq!((header(&reply, "x-ratelimit-limit"), header(&reply, "retry-after")), (None, None));

    clock.advance(Duration::from_millis(10_500));
    let reply = api.post(SEARCH, &json!({}));
    assert_eq!((reply.status, header(&reply, "x-ratelimit-remaining-requests")), (400, Some(0)), "mistakes count");
    let reply = api.get(TRENDS);
    assert_eq!((reply.status, &*reply.code()), (429, "rate_limit_exceeded"));
    assert_eq!(reply.json()["error"]["type"], "rate_limit_error");
    assert_eq!(header(&reply, "retry-after"), Some(50), "49.5 seconds, rounded up");
    assert_eq!(header(&reply, "x-ratelimit-reset-requests"), Some(START + 71));
    assert_eq!(api.simulator.rejected(), 1);
    clock.advance(Duration::from_millis(49_499));
    assert_eq!(api.get(TRENDS).status, 429);
    clock.advance(Duration::from_millis(1));
    assert_eq!(api.get(TRENDS).status, 200);

    let other = api.simulator.mint_key(KeyOptions::default());
    let reply = Ask::get(TRENDS).with("authorization", &format!("Bearer {}", other.expose()));
    let reply = reply.send(&api.simulator.base_url());
    assert_eq!((reply.status, header(&reply, "x-ratelimit-limit-requests")), (200, None), "a key without limits");
}

#[test]
fn there_are_two_families_of_headers() {
    let cases = [
        (LimitHeaders::Long, true, false),
        (LimitHeaders::Short, false, true),
        (LimitHeaders::Both, true, true),
        (LimitHeaders::Never, false, false),
    ];
    for (family, long, short) in cases {
        let config = Config::default().with_clock(ManualClock::default().shared()).with_limit_headers(family);
        let config = config.with_retry_after(RetryAfter::HttpDate);
        let api = Api::with_key(config, KeyOptions::default().with_requests_per_minute(1));
        let first = api.get(TRENDS);
        assert_eq!(first.header("x-ratelimit-limit-requests").is_some(), long, "{family:?}");
        assert_eq!(first.header("x-ratelimit-limit"), None, "{family:?}");
        let second = api.get(TRENDS);
        assert_eq!(second.header("x-ratelimit-remaining-requests"), long.then_some("0"), "{family:?}");
        assert_eq!(second.header("x-ratelimit-remaining"), short.then_some("0"), "{family:?}");
        assert_eq!(second.header("x-ratelimit-reset"), short.then_some("1781092860"), "{family:?}");
        assert_eq!(second.header("retry-after"), Some("Wed, 10 Jun 2026 12:01:00 GMT"), "{family:?}");
    }
}

#[test]
fn tokens_are_counted_both_ways() {
    let clock = ManualClock::default();
    let config = Config::default().with_clock(clock.shared()).with_reply(Reply::new().text("Yes.").usage(15, 90));
    let api = Api::with_key(config, KeyOptions::default().with_tokens_per_minute(100));
    let first = api.post(CHAT, &question("gpt-5"));
    assert_eq!(first.json()["usage"]["completion_tokens"], 90);
    assert_eq!(header(&first, "x-ratelimit-remaining-tokens"), Some(0));
    let second = api.post(CHAT, &question("gpt-5"));
    assert_eq!(
        (second.status, &*second.code(), header(&second, "retry-after")),
        (429, "rate_limit_exceeded", Some(60))
    );
    assert_eq!(api.get(TRENDS).status, 200, "data takes no tokens");
    clock.advance(Duration::from_secs(60));
    assert_eq!(api.post(CHAT, &question("gpt-5")).status, 200);
}

#[test]
fn a_stream_is_under_way_until_it_ends() {
    let clock = ManualClock::default();
    let pause = Duration::from_secs(5);
    let config = Config::default().with_clock(clock.shared()).with_reply(Reply::new().text("a").pause(pause).text("b"));
    let api = Api::with_key(config, KeyOptions::default().with_concurrency(1));
    let mut ask = question("gpt-5");
    ask["stream"] = true.into();
    let stream = api.signed(Ask::post(CHAT, &ask)).open(&api.simulator.base_url());
    while api.simulator.requests() == 0 {
        std::thread::yield_now();
    }
    let refused = api.get(TRENDS);
    assert_eq!(
        (refused.status, &*refused.code(), refused.header("retry-after")),
        (429, "rate_limit_exceeded", Some("1"))
    );
    assert_eq!(clock.advance_to_next(), pause);
    assert!(read(stream).is_whole);
    while api.get(TRENDS).status == 429 {
        std::thread::yield_now();
    }
}

#[test]
fn some_operations_have_limits_of_their_own() {
    let clock = ManualClock::default();
    let api = Api::start(Config::default().with_clock(clock.shared()));
    let research = || {
        let body = json!({ "model": "sonar-deep-research", "messages": [{ "role": "user", "content": "Why?" }] });
        api.post("/apis/v1/perplexity/sonar-deep-research", &body).status
    };
    assert_eq!([(); 6].map(|()| research()), [200, 200, 200, 200, 200, 429]);
    clock.advance(Duration::from_secs(60));
    assert_eq!(research(), 200);
    let image = |model: &str| {
        let body = json!({ "contents": [{ "role": "user", "parts": [{ "text": "A crab." }] }] });
        api.post(&format!("/v1beta/models/{model}:generateContent"), &body)
    };
    let statuses: Vec<u16> = (0..31).map(|_| image("gemini-3-pro-image-preview").status).collect();
    assert_eq!((statuses.iter().filter(|status| **status == 200).count(), statuses[30]), (30, 429));
    assert_eq!(image("gemini-3.5-flash").status, 200);
}

#[test]
fn a_spent_cap_is_no_rate() {
    // A search costs 9,600 micro-USD.
    let api = Api::with_key(Config::default(), KeyOptions::default().with_spend_cap_micro_usd(15_000));
    let search = || api.post(SEARCH, &json!({ "query": "x" }));
    let first = search();
    assert_eq!(
        (first.header("x-aisa-price-usd"), first.header("x-aisa-customer-cost-micros-usd")),
        (Some("0.0096"), Some("9600"))
    );
    assert_eq!(api.post(SEARCH, &json!({})).status, 400);
    assert_eq!(api.simulator.spent_micro_usd(&api.key), 9_600, "what fails is free");
    assert_eq!(api.get("/v1/credits/balance").json()["api_key"]["remaining_micros_usd"], 5_400);
    assert_eq!(search().status, 200, "what is left is asked for before, not after");
    let refused = search();
    assert_eq!((refused.status, &*refused.code(), refused.header("retry-after")), (429, "quota_exceeded", None));
    assert_eq!(api.post(CHAT, &question("gpt-5")).code(), "quota_exceeded");
    assert_eq!(api.simulator.spent_micro_usd(&api.key), 19_200);
}

#[test]
fn tokens_cost_money_and_no_header_says_so() {
    let api = Api::start(Config::default().with_reply(Reply::new().text("Yes.").usage(11, 100)));
    let reply = api.post(CHAT, &question("gpt-5"));
    assert_eq!((reply.header("x-aisa-price-usd"), reply.header("x-request-id")), (None, None));
    let sent = api.simulator.spent_micro_usd(&api.key) - 400;
    assert!((10..60).contains(&sent), "a micro-USD for each token sent: {sent}");
}

#[test]
fn a_price_can_be_asked_for_and_bounded() {
    let api = Api::start(Config::default());
    let search = |name: &str, value: &str| api.ask(Ask::post(SEARCH, &json!({ "query": "x" })).with(name, value));
    let quote = search("X-AISA-Cost-Mode", "quote");
    assert_eq!((quote.status, quote.header("cache-control")), (200, Some("private, no-store")));
    assert_eq!(quote.json()["object"], "cost_estimate");
    assert_eq!(quote.json()["estimated_cost_micros_usd"], 9_600);
    assert_eq!(api.simulator.spent_micro_usd(&api.key), 0);
    assert_eq!(search("X-AISA-Cost-Mode", "guess").code(), "invalid_cost_mode");
    let dear = search("X-AISA-Max-Price-USD", "0.009");
    assert_eq!((dear.status, &*dear.code()), (402, "estimated_price_exceeds_max_price"));
    assert_eq!(dear.json()["error"]["retryable"], false);
    assert_eq!(search("X-AISA-Max-Price-USD", "0.0096").status, 200);
}

#[test]
fn the_log_has_no_key() {
    let api = Api::start(Config::default());
    api.get(&format!("{TRENDS}&key={}", api.key.expose()));
    let log = format!("{:?}", api.simulator.log());
    assert!(log.contains("/apis/v1/twitter/trends") && log.contains("authorization"), "{log}");
    assert!(!log.contains(&api.key.expose()[8..]), "{log}");
}
