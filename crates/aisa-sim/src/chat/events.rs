//! Anthropic's dialect.

use axum::body::Bytes;
use serde_json::{Value, json};

use super::{Ending, Frame, Head, Message, Piece, Reply};

/// The answer without `stream`.
pub(super) fn whole(head: &Head, message: &Message) -> Value {
    let mut content = Vec::new();
    if !message.thinking.is_empty() {
        content.push(json!({ "type": "thinking", "thinking": message.thinking, "signature": "c2lnbmVk" }));
    }
    if !message.text.is_empty() {
        content.push(json!({ "type": "text", "text": message.text }));
    }
    content.extend(
        message
            .calls
            .iter()
            .map(|call| json!({ "type": "tool_use", "id": call.id, "name": call.name, "input": call.parsed() })),
    );
    let mut whole = start(head, 0);
    whole["content"] = content.into();
    whole["stop_reason"] = reason(message.finish()).into();
    let used = message.usage(head.sent);
    whole["usage"]["input_tokens"] = used.prompt.into();
    whole["usage"]["output_tokens"] = used.completion.into();
    whole
}

/// The stream.
pub(super) fn frames(head: &Head, reply: &Reply, message: &Message) -> Vec<Frame> {
    let mut writer = Writer { frames: Vec::new(), open: None, blocks: 0 };
    writer.event("message_start", json!({ "message": start(head, 1) }));
    writer.event("ping", json!({}));
    for piece in &reply.pieces {
        match piece {
            Piece::Text(text) => writer.delta(&Block::Text, json!({ "type": "text_delta", "text": text })),
            Piece::Repeated(text, times) => {
                writer.open(&Block::Text);
                let delta = json!({ "type": "text_delta", "text": text });
                let event = event("content_block_delta", json!({ "index": writer.blocks - 1, "delta": delta }));
                writer.frames.push(Frame::Repeated(event, *times));
            }
            Piece::Thinking(text) => {
                writer.delta(&Block::Thinking, json!({ "type": "thinking_delta", "thinking": text }));
            }
            Piece::Call { index, id, name, arguments } => {
                let known = writer
                    .open
                    .as_ref()
                    .is_some_and(|block| matches!(block, Block::Call { index: own, .. } if own == index));
                let (id, name) = (id.clone().unwrap_or_default(), name.clone().unwrap_or_default());
                let block = if known { None } else { Some(Block::Call { index: *index, id, name }) };
                let block = block.or_else(|| writer.open.clone()).unwrap_or(Block::Text);
                writer.open(&block);
                if !arguments.is_empty() {
                    writer.delta(&block, json!({ "type": "input_json_delta", "partial_json": arguments }));
                }
            }
            Piece::Error(error) => writer.event("error", json!({ "error": error })),
            Piece::Raw(bytes) => writer.frames.push(Frame::Bytes(bytes.clone().into())),
            Piece::Pause(duration) => writer.frames.push(Frame::Pause(*duration)),
            // Both come at the end.
            Piece::Usage { .. } | Piece::Finish(_) => {}
        }
    }
    if matches!(reply.ending, Ending::Done | Ending::WithoutMark) && !reply.has_error() {
        writer.close();
        let used = message.usage(head.sent);
        let delta = json!({ "stop_reason": reason(message.finish()), "stop_sequence": null });
        let usage = json!({ "input_tokens": used.prompt, "output_tokens": used.completion });
        writer.event("message_delta", json!({ "delta": delta, "usage": usage }));
        if reply.ending == Ending::Done {
            writer.event("message_stop", json!({}));
        }
    }
    writer.frames
}

/// A block of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Block {
    Text,
    Thinking,
    Call { index: u32, id: String, name: String },
}

/// Writes events, and opens and closes blocks in between.
struct Writer {
    frames: Vec<Frame>,
    /// The block that is open.
    open: Option<Block>,
    /// How many have been opened.
    blocks: u64,
}

impl Writer {
    fn event(&mut self, name: &str, members: Value) {
        self.frames.push(Frame::Bytes(event(name, members)));
    }

    fn open(&mut self, block: &Block) {
        if self.open.as_ref() == Some(block) {
            return;
        }
        self.close();
        let content = match block {
            Block::Text => json!({ "type": "text", "text": "" }),
            Block::Thinking => json!({ "type": "thinking", "thinking": "", "signature": "" }),
            Block::Call { id, name, .. } => json!({ "type": "tool_use", "id": id, "name": name, "input": {} }),
        };
        self.event("content_block_start", json!({ "index": self.blocks, "content_block": content }));
        self.blocks += 1;
        self.open = Some(block.clone());
    }

    fn delta(&mut self, block: &Block, delta: Value) {
        self.open(block);
        self.event("content_block_delta", json!({ "index": self.blocks - 1, "delta": delta }));
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.event("content_block_stop", json!({ "index": self.blocks - 1 }));
        }
    }
}

fn event(name: &str, mut members: Value) -> Bytes {
    members["type"] = name.into();
    format!("event: {name}\ndata: {members}\n\n").into()
}

/// The message as it is when nothing has been said.
fn start(head: &Head, answered: u64) -> Value {
    json!({
        "id": head.id, "type": "message", "role": "assistant", "model": head.model, "content": [],
        "stop_reason": null, "stop_sequence": null,
        "usage": {
            "input_tokens": head.sent, "output_tokens": answered,
            "cache_creation_input_tokens": 0, "cache_read_input_tokens": 0,
        },
    })
}

/// Why the model stopped, in this dialect.
fn reason(finish: &str) -> &str {
    match finish {
        "stop" => "end_turn",
        "length" => "max_tokens",
        "tool_calls" => "tool_use",
        other => other,
    }
}
