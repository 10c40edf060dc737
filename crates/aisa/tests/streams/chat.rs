//! Chat completions.

use aisa::chat::{ChatCompletionRequest, Message};
use aisa::stream::Ending;
use serde_json::{Value, json};

use crate::support::{HEAD, KEY, Server, all, answer, data};

/// A conversation of one question.
fn question() -> Value {
    json!({ "model": "gpt-5-mini", "messages": [{ "role": "user", "content": "Why?" }] })
}

#[tokio::test]
async fn text_comes_piece_by_piece_and_as_a_whole() {
    let events = data(&[
        r#"{"id":"chatcmpl-1","choices":[{"index":0,"delta":{"role":"assistant","content":""}}]}"#,
        r#"{"id":"chatcmpl-1","choices":[{"index":0,"delta":{"content":"Because "}}]}"#,
        r#"{"id":"chatcmpl-1","choices":[{"index":1,"delta":{"content":"Another answer"}}]}"#,
        r#"{"id":"chatcmpl-1","choices":[{"index":0,"delta":{"content":"it is."}}]}"#,
        r#"{"id":"chatcmpl-1","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#,
        "[DONE]",
    ]);
    let server = Server::start([format!("{HEAD}{events}"), format!("{HEAD}{events}")]).await;
    let mut texts = server.client().chat().completions(question()).stream().await.unwrap().texts();
    let mut pieces = Vec::new();
    while let Some(text) = texts.next().await {
        pieces.push(text.unwrap());
    }
    assert_eq!(pieces, ["Because ", "it is."]);
    assert_eq!((texts.ending(), texts.meta().status()), (Some(Ending::Marked), 200));
    let stream = server.client().chat().completions(question()).stream().await.unwrap();
    assert_eq!(stream.text().await.unwrap(), "Because it is.");
}

#[tokio::test]
async fn a_request_is_what_it_was_made_of_and_how_it_is_sent() {
    let typed = ChatCompletionRequest::builder().model("gpt-5-mini").messages(vec![Message::user("Why?")]);
    let typed: ChatCompletionRequest = typed.try_into().unwrap();
    let mut told = question();
    told["stream"] = json!("both");
    told["something_new"] = json!([1]);
    let whole = || answer("200 OK", "application/json", r#"{"id":"c","choices":[]}"#);
    let events = || format!("{HEAD}data: [DONE]\n\n");
    let server = Server::start([whole(), events(), whole(), events()]).await;
    let client = server.client();
    assert_eq!(client.chat().completions(&typed).send().await.unwrap().id.as_deref(), Some("c"));
    client.chat().completions(&typed).stream().await.unwrap();
    client.chat().completions(&told).header("x-request-tag", "7").send().await.unwrap();
    client.chat().completions(&told).header("x-request-tag", "7").stream().await.unwrap();
    let bodies: Vec<Value> = server.requests().into_iter().map(|(_, body)| body).collect();
    let streamed = |mut body: Value| {
        body["stream"] = json!(true);
        body
    };
    let mut new = question();
    new["something_new"] = json!([1]);
    assert_eq!(bodies, [question(), streamed(question()), new.clone(), streamed(new)]);
    for (index, (head, _)) in server.requests().into_iter().enumerate() {
        assert!(head.starts_with("POST /v1/chat/completions HTTP/1.1\r\n"), "{head}");
        assert!(head.contains(&format!("authorization: Bearer {KEY}\r\n")), "{head}");
        assert!(head.contains("content-type: application/json\r\n"), "{head}");
        let accepted = if index % 2 == 0 { "accept: application/json\r\n" } else { "accept: text/event-stream\r\n" };
        assert!(head.contains(accepted), "{head}");
        assert_eq!(head.contains("x-request-tag: 7\r\n"), index >= 2, "{head}");
    }
}

#[tokio::test]
async fn what_is_no_request_is_not_sent() {
    let server = Server::start([]).await;
    let client = server.client();
    for request in [json!([]), json!("Why?"), Value::Null] {
        assert!(client.chat().completions(&request).stream().await.unwrap_err().is_argument(), "{request}");
        assert!(client.chat().completions(&request).send().await.unwrap_err().is_argument(), "{request}");
    }
    let error = client.chat().completions(question()).header("authorization", "x").stream().await.unwrap_err();
    assert!(error.is_argument(), "{error}");
}

/// Two tool calls whose fragments alternate, two choices, thoughts, probabilities, and the usage at the end.
const CALLS: &[&str] = &[
    r#"{"id":"c","created":7,"model":"m","choices":[{"index":0,"delta":{"role":"assistant","content":null,"reasoning_content":"Hm"}}]}"#,
    r#"{"id":"c","choices":[{"index":0,"delta":{"reasoning_content":"m.","tool_calls":[{"index":1,"id":"b","type":"function","function":{"name":"time","arguments":""}}]}}]}"#,
    r#"{"id":"c","choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"weather","arguments":"{\"ci"}}]}}]}"#,
    r#"{"id":"c","choices":[{"index":0,"delta":{"tool_calls":[{"index":1,"function":{"arguments":"{}"}},{"index":0,"function":{"arguments":"ty\":\"Ulm\"}"}}]}}]}"#,
    r#"{"id":"c","choices":[{"index":1,"delta":{"role":"assistant","content":"No"},"logprobs":{"content":[{"token":"N"}]}}]}"#,
    r#"{"id":"c","choices":[{"index":1,"delta":{"content":"ne"},"logprobs":{"content":[{"token":"ne"}],"refusal":null},"finish_reason":"stop"}]}"#,
    r#"{"id":"c","choices":[{"index":0,"delta":{"tool_calls":null},"finish_reason":"tool_calls"}]}"#,
    r#"{"id":"c","choices":[],"usage":{"prompt_tokens":3,"completion_tokens":4,"total_tokens":7}}"#,
    "[DONE]",
];

#[tokio::test]
async fn deltas_make_up_the_answer_that_would_have_been_sent() {
    let call = |id: &str, name: &str, arguments: &str| json!({ "id": id, "type": "function", "function": { "name": name, "arguments": arguments } });
    let expected = json!({
        "id": "c", "created": 7, "model": "m", "object": "chat.completion",
        "usage": { "prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7 },
        "choices": [
            {
                "index": 0, "finish_reason": "tool_calls",
                "message": {
                    "role": "assistant", "reasoning_content": "Hmm.",
                    "tool_calls": [call("a", "weather", r#"{"city":"Ulm"}"#), call("b", "time", "{}")],
                },
            },
            {
                "index": 1, "finish_reason": "stop", "message": { "role": "assistant", "content": "None" },
                "logprobs": { "content": [{ "token": "N" }, { "token": "ne" }], "refusal": null },
            },
        ],
    });
    let server = Server::of(&data(CALLS)).await;
    let whole = server.client().chat().completions(question()).stream().await.unwrap().accumulate().await.unwrap();
    assert_eq!(serde_json::to_value(&whole).unwrap(), expected);
}

#[tokio::test]
async fn fragments_without_an_index_belong_to_the_call_of_their_id_or_the_latest() {
    let fragment = |fragment: &str| format!(r#"{{"choices":[{{"delta":{{"tool_calls":[{fragment}]}}}}]}}"#);
    let texts = [
        r#"{"id":"a","function":{"name":"f","arguments":"1"}}"#,
        r#"{"function":{"arguments":"2"}}"#,
        r#"{"id":"b","function":{"name":"g","arguments":"3"}}"#,
        r#"{"function":{"arguments":"4"}}"#,
        r#"{"id":"a","function":{"arguments":"5"}}"#,
    ]
    .map(fragment);
    let events = data(&texts.each_ref().map(|text| &**text)) + "data: [DONE]\n\n";
    let server = Server::of(&events).await;
    let whole = server.client().chat().completions(question()).stream().await.unwrap().accumulate().await.unwrap();
    let calls = whole.choices[0].message.as_ref().unwrap().tool_calls.clone();
    let shown: Vec<_> =
        calls.into_iter().map(|call| (call.id.unwrap(), call.function.unwrap().arguments.unwrap())).collect();
    assert_eq!(shown, [("a".to_owned(), "125".to_owned()), ("b".to_owned(), "34".to_owned())]);
}

#[tokio::test]
async fn calls_are_told_apart_and_put_together_whatever_a_service_repeats() {
    let calls = |fragments: &[&str]| {
        let mut whole = aisa::chat::Accumulator::default();
        for fragment in fragments {
            let chunk = format!(r#"{{"choices":[{{"delta":{{"tool_calls":[{fragment}]}}}}]}}"#);
            aisa::stream::Accumulate::push(&mut whole, &serde_json::from_str(&chunk).unwrap());
        }
        let whole = aisa::stream::Accumulate::finish(whole);
        let shown = |call: &aisa::chat::ToolCall| {
            (call.id.clone().unwrap_or_default(), call.name().unwrap().to_owned(), call.arguments::<Value>().unwrap())
        };
        whole.tool_calls().iter().map(shown).collect::<Vec<_>>()
    };
    let call = |id: &str, name: &str, arguments: Value| (id.to_owned(), name.to_owned(), arguments);
    // One index for all.
    let fragments = [
        r#"{"index":0,"id":"a","function":{"name":"f","arguments":"{\"x\":1}"}}"#,
        r#"{"index":0,"id":"b","function":{"name":"g","arguments":"{\"y\":2}"}}"#,
    ];
    assert_eq!(calls(&fragments), [call("a", "f", json!({ "x": 1 })), call("b", "g", json!({ "y": 2 }))]);
    // Empty ids, and a name in each fragment.
    let fragments = [
        r#"{"index":0,"id":"","function":{"name":"f","arguments":"{\"x\""}}"#,
        r#"{"index":0,"id":"a","function":{"name":"f","arguments":":1"}}"#,
        r#"{"id":"","function":{"name":"f","arguments":"}"}}"#,
    ];
    assert_eq!(calls(&fragments), [call("a", "f", json!({ "x": 1 }))]);
}

#[tokio::test]
async fn what_is_not_understood_is_an_error_and_the_rest_follows() {
    let events = concat!(
        ": keep-alive\n\n",
        "data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}],\"obfuscation\":\"xyz\"}\n\n",
        "data: {\"choices\":[{\"delta\":{\"con\n\n",
        "data: PERSONAL\n\n",
        "data: {\"choices\":[{\"delta\":{\"content\":7}}]}\n\n",
        "event: usage.update\nid: 7\nretry: 1\ndata: {\"choices\":[],\"more\":{}}\n\n",
        "data: {\"choices\":[{\"delta\":{\"content\":\"b\",\"annotations\":[]},\"finish_reason\":\"something_new\"}]}\n\n",
        "data:[DONE]\n\n",
    );
    let server = Server::start([format!("{HEAD}{events}"), format!("{HEAD}{events}")]).await;
    let stream = server.client().chat().completions(question()).stream().await.unwrap();
    let (items, ending) = all(stream).await;
    let understood: Vec<bool> = items.iter().map(Result::is_ok).collect();
    assert_eq!((understood, ending), (vec![true, false, false, false, true, true], Some(Ending::Marked)));
    for error in items.into_iter().filter_map(Result::err) {
        assert!(error.is_decode(), "{error}");
        assert!(!format!("{error} {error:?}").contains("PERSONAL"), "{error:?}");
        assert_eq!(error.operation(), Some("chat.create_chat_completion"));
    }
    // A text would have a hole.
    let stream = server.client().chat().completions(question()).stream().await.unwrap();
    assert!(stream.text().await.unwrap_err().is_decode());
}

#[tokio::test]
async fn an_event_that_is_too_large_is_an_error_and_the_rest_follows() {
    let large = format!(r#"{{"choices":[{{"delta":{{"content":"{}"}}}}]}}"#, "x".repeat(2_000));
    let server = Server::of(&data(&[&large, r#"{"choices":[]}"#, "[DONE]"])).await;
    let stream = server.client().chat().completions(question()).event_limit(1_000).stream().await.unwrap();
    let (items, ending) = all(stream).await;
    assert_eq!(items.iter().map(Result::is_ok).collect::<Vec<_>>(), [false, true]);
    assert_eq!(ending, Some(Ending::Marked));
}

#[tokio::test]
async fn a_message_in_place_of_deltas_is_taken_and_one_after_them_is_not() {
    let whole = r#"{"choices":[{"index":0,"message":{"content":"Good day"},"finish_reason":"stop"}]}"#;
    let parts =
        r#"{"choices":[{"index":0,"message":{"content":[{"type":"text","text":"Good day"}]},"finish_reason":"stop"}]}"#;
    let begun = r#"{"choices":[{"index":0,"delta":{"content":"Good "}}]}"#;
    let rest = r#"{"choices":[{"index":0,"delta":{"content":"day"}}]}"#;
    for texts in [&[whole][..], &[parts], &[begun, rest, whole]] {
        let server = Server::of(&data(texts)).await;
        let stream = server.client().chat().completions(question()).stream().await.unwrap();
        assert_eq!(stream.text().await.unwrap(), "Good day", "{texts:?}");
    }
}

#[tokio::test]
async fn parts_of_a_whole_message_that_are_no_text_are_kept() {
    let whole = r#"{"choices":[{"message":{"content":[{"type":"text","text":"Here"},{"type":"image_url","image_url":{"url":"u"}}],"images":[{"a":1}]},"finish_reason":"stop"}]}"#;
    let server = Server::of(&data(&[whole])).await;
    let whole = server.client().chat().completions(question()).stream().await.unwrap().accumulate().await.unwrap();
    let image = json!({ "type": "image_url", "image_url": { "url": "u" } });
    let text = json!({ "type": "text", "text": "Here" });
    let expected = json!({ "content": [text, image], "images": [{ "a": 1 }] });
    assert_eq!(serde_json::to_value(&whole.choices[0].message).unwrap(), expected);
}

/// As the models for images answer: `content` is a list of parts.
#[tokio::test]
async fn parts_come_like_text_and_make_up_one_list() {
    let delta = |content: &str| format!(r#"{{"choices":[{{"delta":{{"content":{content}}}}}]}}"#);
    let image = r#"{"type":"image","image":"https://a.example/1.png"}"#;
    let parts = [
        delta(r#""He""#),
        delta(r#"[{"type":"text","text":"re "}]"#),
        delta(&format!(r#"[{{"type":"text","text":"it "}},{image}]"#)),
        delta("[]"),
        delta(r#""is""#),
        delta(r#"[{"type":"text","text":"."},{"type":"text","text":"!","index":1}]"#),
    ];
    let mut events = parts.each_ref().map(String::as_str).to_vec();
    events.push(r#"{"choices":[{"delta":{"content":null},"finish_reason":"stop"}]}"#);
    let server = Server::start(std::iter::repeat_n(format!("{HEAD}{}", data(&events)), 3)).await;
    let stream = || async { server.client().chat().completions(question()).stream().await.unwrap() };
    assert_eq!(stream().await.text().await.unwrap(), "Here it is.!");
    let mut texts = Vec::new();
    let mut pieces = stream().await;
    let mut images = Vec::new();
    while let Some(chunk) = pieces.next().await {
        let chunk = chunk.unwrap();
        texts.extend(chunk.text().map(|text| text.into_owned()));
        let content = chunk.choices[0].delta.as_ref().unwrap().content.as_ref();
        images.extend(
            content.into_iter().flat_map(|content| content.parts()).filter_map(|part| part.get("image").cloned()),
        );
    }
    assert_eq!(texts, ["He", "re ", "it ", "", "is", ".!"]);
    assert_eq!(images, ["https://a.example/1.png"]);
    let whole = stream().await.accumulate().await.unwrap();
    let image: Value = serde_json::from_str(image).unwrap();
    let text = |text: &str| json!({ "type": "text", "text": text });
    let expected = json!([text("Here it "), image, text("is."), { "type": "text", "text": "!", "index": 1 }]);
    assert_eq!(serde_json::to_value(&whole.choices[0].message.as_ref().unwrap().content).unwrap(), expected);
    assert_eq!(whole.text().as_deref(), Some("Here it is.!"));
}

#[tokio::test]
async fn members_without_a_name_are_reached_and_kept() {
    let texts = [
        r#"{"id":"c","x_cache":"miss","service_tier":"default","choices":[{"x_stop":null,"delta":{"x_thought":{"id":"t","text":"H"},"tool_calls":[{"index":0,"id":"a","x_signature":"s","function":{"name":"f","arguments":"{"}}]}}]}"#,
        r#"{"id":"c","x_cache":"hit","choices":[{"x_stop":7,"delta":{"x_thought":{"id":"t","text":"m"},"tool_calls":[{"index":0,"x_signature":"s","function":{"arguments":"}","x":1}}]},"message":{"content":"no"},"finish_reason":"tool_calls"}]}"#,
        r#"{"choices":[],"usage":{"total_tokens":7,"cost":0.25}}"#,
        "[DONE]",
    ];
    let server = Server::start(std::iter::repeat_n(format!("{HEAD}{}", data(&texts)), 2)).await;
    let (items, _) = all(server.client().chat().completions(question()).stream().await.unwrap()).await;
    let first = items[0].as_ref().unwrap();
    assert_eq!(first.extra["x_cache"], "miss");
    assert_eq!(first.choices[0].delta.as_ref().unwrap().extra["x_thought"]["text"], "H");
    assert_eq!(first.choices[0].delta.as_ref().unwrap().tool_calls[0].extra["x_signature"], "s");
    // Written again, an event is what it was.
    assert_eq!(
        serde_json::to_value(first).unwrap()["choices"][0]["delta"]["x_thought"],
        json!({ "id": "t", "text": "H" })
    );
    let stream = server.client().chat().completions(question()).stream().await.unwrap();
    let call = json!({ "id": "a", "x_signature": "s", "function": { "name": "f", "arguments": "{}", "x": 1 } });
    let message = json!({ "x_thought": { "id": "t", "text": "Hm" }, "tool_calls": [call] });
    let expected = json!({
        "id": "c", "object": "chat.completion", "x_cache": "hit", "service_tier": "default",
        "usage": { "total_tokens": 7, "cost": 0.25 },
        "choices": [{ "index": 0, "finish_reason": "tool_calls", "x_stop": 7, "message": message }],
    });
    assert_eq!(serde_json::to_value(stream.accumulate().await.unwrap()).unwrap(), expected);
}

#[tokio::test]
async fn what_other_gateways_add_is_kept() {
    let texts = [
        r#"{"choices":[{"delta":{"reasoning":"H","images":[{"a":1}],"annotations":[{"b":1}]}}]}"#,
        r#"{"choices":[{"delta":{"reasoning":"m","images":[{"a":2}],"annotations":null},"finish_reason":"stop"}]}"#,
    ];
    let server = Server::of(&data(&texts)).await;
    let whole = server.client().chat().completions(question()).stream().await.unwrap().accumulate().await.unwrap();
    let expected = json!({ "reasoning": "Hm", "images": [{ "a": 1 }, { "a": 2 }], "annotations": [{ "b": 1 }] });
    assert_eq!(serde_json::to_value(&whole.choices[0].message).unwrap(), expected);
}

#[tokio::test]
async fn an_answer_is_complete_with_all_choices_that_were_asked_for() {
    let choice =
        |index: u8| format!(r#"{{"choices":[{{"index":{index},"delta":{{"content":"a"}},"finish_reason":"stop"}}]}}"#);
    let (first, second) = (choice(0), choice(1));
    let cases = [
        (json!(2), data(&[&first]), Ending::Cut),
        (json!(2), data(&[&first, &second]), Ending::Unmarked),
        (json!(2), data(&[&first, "[DONE]"]), Ending::Marked),
        (json!(1), data(&[&first]), Ending::Unmarked),
        (Value::Null, data(&[&first]), Ending::Unmarked),
    ];
    for (n, events, expected) in cases {
        let server = Server::of(&events).await;
        let mut question = question();
        question["n"] = n.clone();
        let (_, ending) = all(server.client().chat().completions(question).stream().await.unwrap()).await;
        assert_eq!(ending, Some(expected), "{n}: {events}");
    }
}
