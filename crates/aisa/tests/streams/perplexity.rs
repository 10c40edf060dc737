//! Perplexity's models.

use aisa::stream::Ending;
use serde_json::{Value, json};

use crate::support::{HEAD, Server, all, answer, data};

fn question() -> Value {
    json!({ "messages": [{ "role": "user", "content": "Why?" }] })
}

const ANSWER: &[&str] = &[
    r#"{"id":"p","model":"sonar","object":"chat.completion.chunk","created":7,"citations":["https://a.example"],"choices":[{"index":0,"delta":{"role":"assistant","content":"Good "},"message":{"role":"assistant","content":"Good "}}]}"#,
    r#"{"id":"p","model":"sonar","object":"chat.completion.chunk","created":7,"citations":["https://a.example","https://b.example"],"search_results":[{"title":"B","url":"https://b.example","snippet":"b"}],"images":[{"url":"i"}],"usage":{"prompt_tokens":3,"completion_tokens":2,"total_tokens":5,"search_context_size":"low","cost":{"total_cost":0.1}},"choices":[{"index":0,"finish_reason":"stop","delta":{"role":"assistant","content":"day","x":1},"message":{"role":"assistant","content":"Good day"}}]}"#,
];

#[tokio::test]
async fn chunks_make_up_the_answer_with_its_sources() {
    let expected = json!({
        "id": "p", "model": "sonar", "object": "chat.completion", "created": 7,
        "citations": ["https://a.example", "https://b.example"],
        "search_results": [{ "title": "B", "url": "https://b.example", "snippet": "b" }], "images": [{ "url": "i" }],
        "usage": {
            "prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5, "search_context_size": "low",
            "cost": { "total_cost": 0.1 },
        },
        "choices": [{
            "index": 0, "finish_reason": "stop", "message": { "role": "assistant", "content": "Good day", "x": 1 },
        }],
    });
    let server = Server::of(&data(ANSWER)).await;
    let answer = server.client().perplexity().sonar(question()).stream().await.unwrap().accumulate().await.unwrap();
    assert_eq!(serde_json::to_value(&answer).unwrap(), expected);
}

#[tokio::test]
async fn the_mark_may_be_missing() {
    for (events, ending) in [(data(ANSWER), Ending::Unmarked), (data(ANSWER) + "data: [DONE]\n\n", Ending::Marked)] {
        let server = Server::start([format!("{HEAD}{events}"), format!("{HEAD}{events}")]).await;
        let (items, ended) = all(server.client().perplexity().sonar(question()).stream().await.unwrap()).await;
        assert_eq!((items.len(), ended), (2, Some(ending)));
        let stream = server.client().perplexity().sonar(question()).stream().await.unwrap();
        assert_eq!(stream.text().await.unwrap(), "Good day");
    }
}

#[tokio::test]
async fn each_model_has_its_path() {
    let whole = || answer("200 OK", "application/json", r#"{"id":"p","choices":[]}"#);
    let server = Server::start([whole(), whole(), whole(), whole(), whole()]).await;
    let (client, mut named) = (server.client(), question());
    named["model"] = json!("sonar-next");
    client.perplexity().sonar(question()).send().await.unwrap();
    client.perplexity().sonar_pro(question()).send().await.unwrap();
    client.perplexity().sonar_reasoning_pro(question()).send().await.unwrap();
    client.perplexity().sonar_deep_research(question()).send().await.unwrap();
    client.perplexity().sonar(named).send().await.unwrap();
    let asked = ["sonar", "sonar-pro", "sonar-reasoning-pro", "sonar-deep-research", "sonar"];
    let named = ["sonar", "sonar-pro", "sonar-reasoning-pro", "sonar-deep-research", "sonar-next"];
    for ((head, body), (path, model)) in server.requests().into_iter().zip(asked.into_iter().zip(named)) {
        assert!(head.starts_with(&format!("POST /apis/v1/perplexity/{path} HTTP/1.1\r\n")), "{head}");
        assert_eq!(body["model"], model);
    }
}

#[tokio::test]
async fn an_answer_may_come_all_at_once() {
    let whole = r#"{"id":"p","choices":[{"index":0,"message":{"role":"assistant","content":"Good day"},"finish_reason":"stop"}]}"#;
    let events = format!("{HEAD}{}", data(&[whole]));
    let server = Server::start([events.clone(), events]).await;
    let (client, question) = (server.client(), question());
    assert_eq!(client.perplexity().sonar(&question).stream().await.unwrap().text().await.unwrap(), "Good day");
    let answer = client.perplexity().sonar(&question).stream().await.unwrap().accumulate().await.unwrap();
    assert_eq!(answer.choices[0].message.as_ref().unwrap().content.as_deref(), Some("Good day"));
}
