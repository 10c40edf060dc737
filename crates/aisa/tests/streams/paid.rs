//! What streams cost, by what they tell of the tokens that they took.

use aisa::Client;
use aisa::stream::{Inference, Protocol};
use serde_json::{Value, json};

use crate::support::{KEY, Server, all, data};

/// What a thousand tokens cost, as many as are thought to be taken.
const RESERVED: u64 = 100_000;

fn question() -> Value {
    json!({ "model": "m", "max_tokens": 9, "messages": [{ "role": "user", "content": "Why?" }] })
}

async fn read<P: Protocol>(request: Inference<P>)
where
    P::Delta: std::fmt::Debug,
{
    drop(all(request.stream().await.unwrap()).await);
}

/// What the stream of these events costs, at a hundred micros a token.
async fn cost(service: &str, events: &[&str]) -> u64 {
    cost_where(1_000, service, events).await
}

/// The same, where so many tokens are thought to be taken.
async fn cost_where(estimate: u32, service: &str, events: &[&str]) -> u64 {
    let server = Server::of(&data(events)).await;
    let client = Client::builder().with_endpoint(&*server.base).api_key(KEY).with_usd_per_million_tokens(100.0);
    let client = client.build().unwrap();
    match service {
        "chat" => read(client.chat().completions(question()).estimate_tokens(estimate)).await,
        _ => read(client.messages().create(question()).estimate_tokens(estimate)).await,
    }
    assert_eq!((client.spend().calls, client.spend().reserved_micro_usd), (1, 0));
    client.spend().spent_micro_usd
}

#[tokio::test]
async fn a_complete_stream_costs_what_it_took() {
    let begun = r#"{"choices":[{"delta":{"content":"a"}}],"usage":{"prompt_tokens":10,"completion_tokens":1}}"#;
    let last =
        r#"{"choices":[{"delta":{},"finish_reason":"stop"}],"usage":{"prompt_tokens":10,"completion_tokens":490}}"#;
    let stop = r#"{"choices":[{"delta":{},"finish_reason":"stop"}]}"#;
    let after = r#"{"choices":[],"usage":{"prompt_tokens":10,"completion_tokens":490}}"#;
    // Perplexity has a price for each call.
    let cases = [
        (&[begun][..], RESERVED),
        (&[begun, last], 50_000),
        (&[begun, last, "[DONE]"], 50_000),
        (&[begun, stop, after], 50_000),
        // What was told before the end may not be all, but it is more than what was seen.
        (&[begun, stop], 1_100),
        (&[begun, stop, "[DONE]"], 1_100),
        (&[begun, begun, "[DONE]"], 1_100),
        (&[begun, after, stop, "[DONE]"], 50_000),
        (&[begun, stop, after, "[DONE]"], 50_000),
        // Of some the reason to stop never comes.
        (&[begun, after, "[DONE]"], 50_000),
    ];
    for (events, expected) in cases {
        assert_eq!(cost("chat", events).await, expected, "{events:?}");
    }
    let begun = r#"{"type":"message_start","message":{"usage":{"input_tokens":10,"output_tokens":1}}}"#;
    let text = r#"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"a"}}"#;
    let last = r#"{"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":490}}"#;
    let mark = r#"{"type":"message_stop"}"#;
    let cases = [
        (&[begun, text][..], RESERVED),
        (&[begun, text, last], 50_000),
        (&[begun, text, last, mark], 50_000),
        (&[begun, text, mark], 1_100),
    ];
    for (events, expected) in cases {
        assert_eq!(cost("messages", events).await, expected, "{events:?}");
    }
}

#[tokio::test]
async fn a_stream_that_tells_no_usage_costs_what_was_seen_of_it() {
    let chat = |delta: serde_json::Value| json!({"choices": [{"delta": delta}]}).to_string();
    let stop = json!({"choices": [{"delta": {}, "finish_reason": "stop"}]}).to_string();
    let call = |arguments: &str| json!({"tool_calls": [{"index": 0, "function": {"arguments": arguments}}]});
    // Two tokens of the question, and a quarter of the characters.
    let cases = [
        (vec![chat(json!({"content": "x".repeat(40)})), chat(json!({"content": "x".repeat(40)}))], 2_200),
        (vec![chat(call(&"x".repeat(80)))], 2_200),
        (vec![chat(json!({"reasoning": "x".repeat(40), "reasoning_content": "x".repeat(40)}))], 1_200),
        (vec![chat(json!({"refusal": "x".repeat(7)}))], 400),
        // More than was thought.
        (vec![chat(json!({"content": "x".repeat(8_000)}))], 200_200),
        (vec![], 200),
    ];
    for (events, expected) in cases {
        let all: Vec<&str> = events.iter().map(String::as_str).chain([&*stop]).collect();
        assert_eq!(cost("chat", &all).await, expected, "{all:?}");
        assert_eq!(cost("chat", &[&all[..], &["[DONE]"]].concat()).await, expected, "{all:?}");
    }
    let delta =
        |delta: serde_json::Value| json!({"type": "content_block_delta", "index": 0, "delta": delta}).to_string();
    let events = [
        delta(json!({"type": "thinking_delta", "thinking": "x".repeat(40)})),
        delta(json!({"type": "text_delta", "text": "x".repeat(40)})),
        delta(json!({"type": "input_json_delta", "partial_json": "x".repeat(40)})),
        json!({"type": "message_stop"}).to_string(),
    ];
    assert_eq!(cost("messages", &events.each_ref().map(String::as_str)).await, 3_200);
}

#[tokio::test]
async fn a_stream_that_is_cut_costs_what_was_seen_and_what_may_have_been_made_beside_it() {
    let text = |length: usize| json!({"choices": [{"delta": {"content": "x".repeat(length)}}]}).to_string();
    // tokens that were thought to be taken, characters that came, and the price
    let cases = [
        (32_768, 40, (2 + 10 + 1_024) * 100),
        (32_768, 4_000, (2 + 1_000 + 1_024) * 100),
        // No more than was set aside, unless more has come.
        (1_000, 40, RESERVED),
        (1_000, 8_000, (2 + 2_000) * 100),
    ];
    for (estimate, length, expected) in cases {
        assert_eq!(cost_where(estimate, "chat", &[&text(length)]).await, expected, "{estimate} {length}");
    }
}

#[tokio::test]
async fn all_tokens_count_and_a_total_goes_before_its_parts() {
    let usage = |usage: &str| format!(r#"{{"choices":[{{"delta":{{}},"finish_reason":"stop"}}],"usage":{usage}}}"#);
    let cases = [
        (usage(r#"{"total_tokens":700}"#), 70_000),
        (usage(r#"{"prompt_tokens":10,"completion_tokens":90,"total_tokens":700}"#), 70_000),
        (usage(r#"{"prompt_tokens":10,"completion_tokens":90,"total_tokens":-1}"#), 10_000),
        // What was sent.
        (usage("{}"), 200),
    ];
    for (event, expected) in cases {
        assert_eq!(cost("chat", &[&event]).await, expected, "{event}");
    }
    let early = usage(r#"{"total_tokens":700}"#);
    let late = r#"{"choices":[],"usage":{"prompt_tokens":10,"completion_tokens":790}}"#;
    assert_eq!(cost("chat", &[&early, late]).await, 80_000);

    let begun = r#"{"type":"message_start","message":{"usage":{"input_tokens":10,"output_tokens":1,"cache_creation_input_tokens":100,"cache_read_input_tokens":200}}}"#;
    let end = |usage: &str| {
        format!(
            r#"{{"type":"message_delta","delta":{{"stop_reason":"end_turn"}},"usage":{{"output_tokens":90{usage}}}}}"#
        )
    };
    let cases = [
        (end(""), 40_000),
        (end(r#","input_tokens":20,"cache_read_input_tokens":null"#), 41_000),
        (end(r#","cache_read_input_tokens":300"#), 50_000),
    ];
    for (event, expected) in cases {
        assert_eq!(cost("messages", &[begun, &event]).await, expected, "{event}");
    }
}
