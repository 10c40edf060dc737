//! OpenAI's dialect, and Perplexity's, which is the same with citations.

use axum::body::Bytes;
use serde_json::{Value, json};

use super::message::Usage;
use super::{Dialect, Ending, Frame, Head, Message, Piece, Reply, failure};

/// The answer without `stream`.
pub(super) fn whole(head: &Head, message: &Message) -> Value {
    let text =
        if message.text.is_empty() && !message.calls.is_empty() { Value::Null } else { message.text.clone().into() };
    let mut said = json!({ "role": "assistant", "content": text });
    if !message.thinking.is_empty() {
        said["reasoning_content"] = message.thinking.clone().into();
    }
    if !message.calls.is_empty() {
        let calls = message.calls.iter().map(|call| {
            json!({ "id": call.id, "type": "function", "function": { "name": call.name, "arguments": call.arguments } })
        });
        said["tool_calls"] = calls.collect();
    }
    let choice = json!({ "index": 0, "message": said, "finish_reason": message.finish() });
    let mut answer = envelope(head, "chat.completion", json!([choice]));
    answer["usage"] = usage(head, message.usage(head.sent));
    answer
}

/// The stream.
pub(super) fn frames(head: &Head, reply: &Reply, message: &Message, tells_usage: bool) -> Vec<Frame> {
    let mut frames = vec![Frame::Bytes(chunk(head, json!({ "role": "assistant", "content": "" }), None))];
    let mut has_finished = false;
    for piece in &reply.pieces {
        let delta = match piece {
            Piece::Text(text) => json!({ "content": text }),
            Piece::Thinking(text) => json!({ "reasoning_content": text }),
            Piece::Repeated(text, times) => {
                frames.push(Frame::Repeated(chunk(head, json!({ "content": text }), None), *times));
                continue;
            }
            Piece::Call { index, id, name, arguments } => fragment(*index, id.as_deref(), name.as_deref(), arguments),
            Piece::Usage { prompt, completion } => {
                let usage = Usage { prompt: *prompt, completion: *completion };
                frames.push(Frame::Bytes(used(head, usage)));
                continue;
            }
            Piece::Finish(reason) => {
                has_finished = true;
                frames.push(Frame::Bytes(chunk(head, json!({}), Some(reason))));
                continue;
            }
            Piece::Error(error) => {
                frames.push(Frame::Bytes(data(&failure(error))));
                continue;
            }
            Piece::Raw(bytes) => {
                frames.push(Frame::Bytes(bytes.clone().into()));
                continue;
            }
            Piece::Pause(duration) => {
                frames.push(Frame::Pause(*duration));
                continue;
            }
        };
        frames.push(Frame::Bytes(chunk(head, delta, None)));
    }
    let is_whole = matches!(reply.ending, Ending::Done | Ending::WithoutMark) && !reply.has_error();
    if is_whole && !has_finished {
        frames.push(Frame::Bytes(chunk(head, json!({}), Some(message.finish()))));
    }
    if is_whole && tells_usage && message.usage.is_none() {
        frames.push(Frame::Bytes(used(head, message.usage(head.sent))));
    }
    if is_whole && reply.ending == Ending::Done {
        frames.push(Frame::Bytes(Bytes::from_static(b"data: [DONE]\n\n")));
    }
    frames
}

fn fragment(index: u32, id: Option<&str>, name: Option<&str>, arguments: &str) -> Value {
    let mut function = json!({ "arguments": arguments });
    if let Some(name) = name {
        function["name"] = name.into();
    }
    let mut call = json!({ "index": index, "function": function });
    if let Some(id) = id {
        call["id"] = id.into();
        call["type"] = "function".into();
    }
    json!({ "tool_calls": [call] })
}

fn chunk(head: &Head, delta: Value, finish: Option<&str>) -> Bytes {
    let mut choice = json!({ "index": 0, "delta": delta });
    if let Some(finish) = finish {
        choice["finish_reason"] = finish.into();
    }
    data(&envelope(head, "chat.completion.chunk", json!([choice])))
}

fn used(head: &Head, tokens: Usage) -> Bytes {
    let mut chunk = envelope(head, "chat.completion.chunk", json!([]));
    chunk["usage"] = usage(head, tokens);
    data(&chunk)
}

fn envelope(head: &Head, object: &str, choices: Value) -> Value {
    let mut answer = json!({
        "id": head.id, "object": object, "created": head.created, "model": head.model, "choices": choices,
    });
    if head.dialect == Dialect::Perplexity {
        // The document knows one kind of object, for both forms of the answer.
        answer["object"] = "chat.completion".into();
        answer["citations"] = json!(["https://example.com/1", "https://example.com/2"]);
        answer["search_results"] = json!([
            { "title": "The first", "url": "https://example.com/1", "snippet": "Some words.", "date": "2026-06-01", "source": "web" },
            { "title": "The second", "url": "https://example.com/2", "snippet": "More of them.", "date": "2026-06-02", "source": "web" },
        ]);
    }
    answer
}

fn usage(head: &Head, Usage { prompt, completion }: Usage) -> Value {
    let mut usage =
        json!({ "prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion });
    if head.dialect == Dialect::Perplexity {
        usage["search_context_size"] = "low".into();
    }
    usage
}

fn data(value: &Value) -> Bytes {
    format!("data: {value}\n\n").into()
}
