//! Messages in Anthropic's manner.

use aisa::stream::Ending;
use serde_json::{Value, json};

use crate::support::{HEAD, Server, all, answer};

fn question() -> Value {
    json!({ "model": "claude-haiku-4-5-20251001", "max_tokens": 9, "messages": [{ "role": "user", "content": "Why?" }] })
}

/// Each as an event of its type.
fn events(texts: &[&str]) -> String {
    let name = |text: &str| serde_json::from_str::<Value>(text).unwrap()["type"].as_str().unwrap().to_owned();
    texts.iter().map(|text| format!("event: {}\ndata: {text}\n\n", name(text))).collect()
}

/// Thoughts, a text, a tool, and something new.
const MESSAGE: &[&str] = &[
    r#"{"type":"message_start","message":{"id":"msg_1","type":"message","role":"assistant","model":"m","content":[],"stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":25,"output_tokens":1}}}"#,
    r#"{"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"","signature":""}}"#,
    r#"{"type":"ping"}"#,
    r#"{"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"Let me"}}"#,
    r#"{"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":" see."}}"#,
    r#"{"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"EqQB"}}"#,
    r#"{"type":"content_block_stop","index":0}"#,
    r#"{"type":"content_block_start","index":1,"content_block":{"type":"text","text":""}}"#,
    r#"{"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"Good "}}"#,
    r#"{"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"day"}}"#,
    r#"{"type":"content_block_delta","index":1,"delta":{"type":"something_new","something":1}}"#,
    r#"{"type":"content_block_stop","index":1}"#,
    r#"{"type":"content_block_start","index":2,"content_block":{"type":"tool_use","id":"toolu_1","name":"weather","input":{}}}"#,
    r#"{"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":""}}"#,
    r#"{"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":"{\"city\": \"U"}}"#,
    r#"{"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":"lm\"}"}}"#,
    r#"{"type":"content_block_stop","index":2}"#,
    r#"{"type":"content_block_start","index":3,"content_block":{"type":"tool_use","id":"toolu_2","name":"time","input":{}}}"#,
    r#"{"type":"content_block_stop","index":3}"#,
    r#"{"type":"something_new","details":{"a":1}}"#,
    r#"{"type":"message_delta","id":"no","delta":{"stop_reason":"tool_use","stop_sequence":null,"container":{"id":"c"}},"usage":{"output_tokens":89,"server_tool_use":{"web_search_requests":1}},"context_management":null}"#,
    r#"{"type":"message_stop"}"#,
];

#[tokio::test]
async fn events_make_up_the_message_that_would_have_been_sent() {
    let expected = json!({
        "id": "msg_1", "type": "message", "role": "assistant", "model": "m", "stop_reason": "tool_use",
        "container": { "id": "c" }, "context_management": null,
        "usage": { "input_tokens": 25, "output_tokens": 89, "server_tool_use": { "web_search_requests": 1 } },
        "content": [
            { "type": "thinking", "thinking": "Let me see.", "signature": "EqQB" },
            { "type": "text", "text": "Good day", "something": 1 },
            { "type": "tool_use", "id": "toolu_1", "name": "weather", "input": { "city": "Ulm" } },
            { "type": "tool_use", "id": "toolu_2", "name": "time", "input": {} },
        ],
    });
    let server = Server::of(&events(MESSAGE)).await;
    let message = server.client().messages().create(question()).stream().await.unwrap().accumulate().await.unwrap();
    assert_eq!(serde_json::to_value(&message).unwrap(), expected);
    let (head, body) = server.requests().remove(0);
    assert!(head.starts_with("POST /v1/messages HTTP/1.1\r\n"), "{head}");
    assert_eq!(body["stream"], true);
}

#[tokio::test]
async fn text_is_text_and_nothing_else() {
    let server = Server::start([format!("{HEAD}{}", events(MESSAGE)), format!("{HEAD}{}", events(MESSAGE))]).await;
    let client = server.client();
    assert_eq!(client.messages().create(question()).stream().await.unwrap().text().await.unwrap(), "Good day");
    let (items, ending) = all(client.messages().create(question()).stream().await.unwrap()).await;
    let types: Vec<String> = items.into_iter().map(|item| item.unwrap().type_).collect();
    // Neither the ping nor the end is a delta; what is new is one.
    assert_eq!((types.len(), ending), (MESSAGE.len() - 2, Some(Ending::Marked)));
    assert!(types.contains(&"something_new".to_owned()) && !types.contains(&"ping".to_owned()), "{types:?}");
}

#[tokio::test]
async fn an_input_that_is_cut_off_is_kept_as_text() {
    use aisa::messages::{Accumulator, StreamEvent};
    use aisa::stream::Accumulate as _;

    let mut whole = Accumulator::default();
    for text in &MESSAGE[12..15] {
        whole.push(&serde_json::from_str::<StreamEvent>(text).unwrap());
    }
    assert_eq!(whole.finish().content[0]["input"], r#"{"city": "U"#);
}

#[tokio::test]
async fn a_whole_message_can_be_asked_for() {
    let body =
        r#"{"id":"msg_1","type":"message","content":[{"type":"text","text":"Good day"}],"stop_reason":"end_turn"}"#;
    let server = Server::start([answer("200 OK", "application/json", body)]).await;
    let message = server.client().messages().create(question()).await.unwrap();
    assert_eq!(message.text(), "Good day");
    assert_eq!(server.requests()[0].1, question());
}

#[tokio::test]
async fn a_text_has_what_its_block_begins_with_and_the_usage_is_told_afterwards() {
    let begun = r#"{"type":"content_block_start","index":1,"content_block":{"type":"text","text":"Oh. "}}"#;
    let texts: Vec<&str> =
        MESSAGE.iter().map(|text| if text.contains(r#""text":"""#) { begun } else { text }).collect();
    let server = Server::of(&events(&texts)).await;
    let mut texts = server.client().messages().create(question()).stream().await.unwrap().texts();
    let mut whole = String::new();
    while let Some(text) = texts.next().await {
        whole.push_str(&text.unwrap());
    }
    assert_eq!(whole, "Oh. Good day");
    let usage = texts.usage().unwrap();
    assert_eq!((usage.input_tokens, usage.output_tokens), (Some(25), Some(89)));
}

#[tokio::test]
async fn sources_are_kept_with_the_text_that_they_are_of() {
    use aisa::messages::{Accumulator, StreamEvent};
    use aisa::stream::Accumulate as _;

    let source = |title: &str| json!({ "type": "web_search_result_location", "title": title });
    for begun in [json!({ "type": "text", "text": "" }), json!({ "type": "text", "text": "", "citations": null })] {
        let mut whole = Accumulator::default();
        let mut push = |event: Value| whole.push(&serde_json::from_value::<StreamEvent>(event).unwrap());
        push(json!({ "type": "content_block_start", "index": 0, "content_block": begun }));
        for title in ["a", "b"] {
            let delta = json!({ "type": "citations_delta", "citation": source(title) });
            push(json!({ "type": "content_block_delta", "index": 0, "delta": delta }));
        }
        push(
            json!({ "type": "content_block_delta", "index": 0, "delta": { "type": "text_delta", "text": "Good day" } }),
        );
        let expected = json!({ "type": "text", "text": "Good day", "citations": [source("a"), source("b")] });
        assert_eq!(serde_json::to_value(&whole.finish().content[0]).unwrap(), expected);
    }
}

#[test]
fn what_an_event_says_of_itself_is_none_of_its_block() {
    use aisa::messages::{Accumulator, StreamEvent};
    use aisa::stream::Accumulate as _;

    let block = json!({ "type": "tool_use", "id": "toolu_1", "name": "weather", "input": {} });
    let delta = json!({ "type": "input_json_delta", "partial_json": r#"{"city":"Ulm"}"#, "name": "no", "at": "a" });
    let events = [
        json!({ "type": "content_block_start", "index": 0, "content_block": block, "id": "evt_8", "p": "abc" }),
        json!({ "type": "content_block_delta", "index": 0, "delta": delta, "id": "evt_9", "request_id": "r" }),
        json!({ "type": "content_block_stop", "index": 0, "id": "evt_10", "input": 7 }),
    ];
    let mut whole = Accumulator::default();
    for event in events {
        whole.push(&serde_json::from_value::<StreamEvent>(event).unwrap());
    }
    let expected =
        json!({ "type": "tool_use", "id": "toolu_1", "name": "weather", "input": { "city": "Ulm" }, "at": "a" });
    assert_eq!(serde_json::to_value(&whole.finish().content[0]).unwrap(), expected);
}
