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
    drop(all(request.estimate_tokens(1_000).stream().await.unwrap()).await);
}

/// What the stream of these events costs, at a hundred micros a token.
async fn cost(service: &str, events: &[&str]) -> u64 {
    let server = Server::of(&data(events)).await;
    let client = Client::builder().with_endpoint(&*server.base).api_key(KEY).with_usd_per_million_tokens(100.0);
    let client = client.build().unwrap();
    match service {
        "chat" => read(client.chat().completions(question())).await,
        _ => read(client.messages().create(question())).await,
    }
    assert_eq!((client.spend().calls, client.spend().reserved_micro_usd), (1, 0));
    client.spend().spent_micro_usd
}

#[tokio::test]
async fn a_stream_that_is_cut_costs_what_was_set_aside_and_a_complete_one_what_it_took() {
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
        // What was told before the end is not all.
        (&[begun, stop], RESERVED),
        (&[begun, stop, "[DONE]"], RESERVED),
        (&[begun, begun, "[DONE]"], 1_100),
        (&[begun, after, stop, "[DONE]"], RESERVED),
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
        // What it begins with is not what it took.
        (&[begun, text, mark], RESERVED),
    ];
    for (events, expected) in cases {
        assert_eq!(cost("messages", events).await, expected, "{events:?}");
    }
}

#[tokio::test]
async fn all_tokens_count_and_a_total_goes_before_its_parts() {
    let usage = |usage: &str| format!(r#"{{"choices":[{{"delta":{{}},"finish_reason":"stop"}}],"usage":{usage}}}"#);
    let cases = [
        (usage(r#"{"total_tokens":700}"#), 70_000),
        (usage(r#"{"prompt_tokens":10,"completion_tokens":90,"total_tokens":700}"#), 70_000),
        (usage(r#"{"prompt_tokens":10,"completion_tokens":90,"total_tokens":-1}"#), 10_000),
        (usage("{}"), RESERVED),
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
