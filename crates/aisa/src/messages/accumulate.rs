//! A message of its events.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Message, StreamDelta, StreamEvent, Usage};
use crate::stream::{Accumulate, grow, keep_last};

/// What a message has a field for.
const FIELDS: [&str; 8] = ["content", "id", "model", "role", "stop_reason", "stop_sequence", "type", "usage"];

/// What tells blocks apart, and what is made of the fields of deltas.
const BLOCK: [&str; 8] = ["citations", "id", "index", "input", "name", "signature", "text", "thinking"];

/// Makes a [`Message`] of its events: texts are put together, and what a tool is given is read once it is complete.
///
/// What is in the `extra` of a delta belongs to the block or the message that it is about, unless that has a field for it. What
/// an event about a block has beside these is about the event, and stays there. Events of types that are not known are left
/// out.
#[derive(Debug, Default)]
pub struct Accumulator {
    whole: Message,
    blocks: BTreeMap<i64, Block>,
}

/// What has come of a block.
#[derive(Debug, Default)]
struct Block {
    beginning: Map<String, Value>,
    /// What is added to its fields of these names.
    text: String,
    thinking: String,
    signature: String,
    /// The input of a tool, as text.
    input: String,
    citations: Vec<Value>,
}

impl Accumulate for Accumulator {
    type Delta = StreamEvent;
    type Answer = Message;

    fn push(&mut self, event: &StreamEvent) {
        if let Some(message) = &event.message {
            self.whole = message.clone();
        }
        if let Some(usage) = &event.usage {
            add_usage(self.whole.usage.get_or_insert_default(), usage);
        }
        let block = event.index.map(|index| self.blocks.entry(index).or_default());
        match (block, &event.delta) {
            (Some(block), Some(delta)) => {
                block.push(delta);
            }
            (Some(block), None) => {
                if !event.content_block.is_empty() {
                    block.beginning.clone_from(&event.content_block);
                }
            }
            (None, Some(delta)) => {
                keep_last(&mut self.whole.extra, &delta.extra, &FIELDS);
                self.whole.stop_reason = delta.stop_reason.clone().or(self.whole.stop_reason.take());
                self.whole.stop_sequence = delta.stop_sequence.clone().or(self.whole.stop_sequence.take());
            }
            (None, None) => {}
        }
        // Other events may be about anything.
        if event.index.is_none() && event.type_.starts_with("message_") {
            keep_last(&mut self.whole.extra, &event.extra, &FIELDS);
        }
    }

    fn finish(self) -> Message {
        let mut whole = self.whole;
        whole.content.extend(self.blocks.into_values().map(Block::finish));
        whole
    }
}

impl Block {
    fn push(&mut self, delta: &StreamDelta) {
        let fields = [
            (&mut self.text, &delta.text),
            (&mut self.thinking, &delta.thinking),
            (&mut self.signature, &delta.signature),
            (&mut self.input, &delta.partial_json),
        ];
        for (text, more) in fields {
            text.push_str(more.as_deref().unwrap_or_default());
        }
        if !delta.citation.is_empty() {
            self.citations.push(Value::Object(delta.citation.clone()));
        }
        let mut more = delta.extra.clone();
        more.retain(|name, _| !BLOCK.contains(&&**name));
        grow(&mut self.beginning, &more);
    }

    fn finish(self) -> Map<String, Value> {
        let mut block = self.beginning;
        for (name, more) in [("text", self.text), ("thinking", self.thinking), ("signature", self.signature)] {
            if !more.is_empty() {
                let begun = block.get(name).and_then(Value::as_str).unwrap_or_default();
                block.insert(name.to_owned(), Value::String(format!("{begun}{more}")));
            }
        }
        if !self.citations.is_empty() {
            match block.entry("citations").or_insert_with(|| Value::Array(Vec::new())) {
                Value::Array(begun) => begun.extend(self.citations),
                begun => *begun = Value::Array(self.citations),
            }
        }
        if !self.input.is_empty() {
            // An input that was cut off is kept as the text that it is.
            let input = serde_json::from_str(&self.input).unwrap_or(Value::String(self.input));
            block.insert("input".to_owned(), input);
        }
        block
    }
}

/// Takes over what `new` tells: later counts are totals.
pub(super) fn add_usage(usage: &mut Usage, new: &Usage) {
    let fields = [
        (&mut usage.input_tokens, new.input_tokens),
        (&mut usage.output_tokens, new.output_tokens),
        (&mut usage.cache_creation_input_tokens, new.cache_creation_input_tokens),
        (&mut usage.cache_read_input_tokens, new.cache_read_input_tokens),
    ];
    for (count, new) in fields {
        *count = new.or(*count);
    }
    keep_last(&mut usage.extra, &new.extra, &[]);
}
