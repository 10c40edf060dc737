//! A chat completion of its chunks.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{
    AnswerMessage, AnswerMessageContent, ChatCompletion, ChatCompletionChunk, Choice, ChunkChoice, Delta, FunctionCall,
    ToolCall, ToolCallDelta,
};
use crate::stream::{Accumulate, grow, keep_last};

/// Makes a [`ChatCompletion`] of its chunks: texts and parts are put together, fragments of tool calls merged by their index.
///
/// Of what is in the `extra` of the pieces, that of a delta grows together like its text; of all else the last word counts.
#[derive(Debug, Default)]
pub struct Accumulator {
    whole: ChatCompletion,
    choices: BTreeMap<i64, Collected>,
}

/// What has come of a choice.
#[derive(Debug, Default)]
struct Collected {
    message: AnswerMessage,
    tool_calls: Vec<(Option<i64>, ToolCall)>,
    finish_reason: Option<String>,
    logprobs: Option<Value>,
    extra: Map<String, Value>,
}

impl Accumulate for Accumulator {
    type Delta = ChatCompletionChunk;
    type Answer = ChatCompletion;

    fn push(&mut self, chunk: &ChatCompletionChunk) {
        let whole = &mut self.whole;
        keep_first(&mut whole.id, &chunk.id);
        keep_first(&mut whole.created, &chunk.created);
        keep_first(&mut whole.model, &chunk.model);
        keep_last_of(&mut whole.system_fingerprint, &chunk.system_fingerprint);
        keep_last_of(&mut whole.service_tier, &chunk.service_tier);
        keep_last(&mut whole.extra, &chunk.extra, &[]);
        if let Some(usage) = &chunk.usage {
            whole.usage = Some(usage.clone());
        }
        for choice in &chunk.choices {
            self.choices.entry(choice.index.unwrap_or(0)).or_default().push(choice);
        }
    }

    fn finish(self) -> ChatCompletion {
        let mut whole = self.whole;
        whole.object = Some("chat.completion".to_owned());
        whole.choices = self.choices.into_iter().map(|(index, collected)| collected.finish(index)).collect();
        whole
    }
}

impl Collected {
    fn push(&mut self, choice: &ChunkChoice) {
        if let Some(delta) = &choice.delta {
            self.add(delta);
        }
        if let Some(reason) = &choice.finish_reason {
            self.finish_reason = Some(reason.clone());
        }
        if let Some(logprobs) = &choice.logprobs {
            join(self.logprobs.get_or_insert_default(), logprobs);
        }
        keep_last(&mut self.extra, &choice.extra, &["message"]);
    }

    fn add(&mut self, delta: &Delta) {
        keep_first(&mut self.message.role, &delta.role);
        if let Some(more) = &delta.content {
            add_content(&mut self.message.content, more);
        }
        append(&mut self.message.reasoning_content, &delta.reasoning_content);
        append(&mut self.message.reasoning, &delta.reasoning);
        append(&mut self.message.refusal, &delta.refusal);
        self.message.annotations.extend(delta.annotations.iter().cloned());
        self.message.images.extend(delta.images.iter().cloned());
        for fragment in &delta.tool_calls {
            self.tool_call(fragment);
        }
        if let Some(fragment) = &delta.function_call {
            merge(self.message.function_call.get_or_insert_default(), fragment);
        }
        grow(&mut self.message.extra, &delta.extra);
    }

    fn tool_call(&mut self, fragment: &ToolCallDelta) {
        let ToolCallDelta { index, id, type_, function, extra, .. } = fragment;
        // Some services send an empty id where they have none.
        let id = &id.clone().filter(|id| !id.is_empty());
        let is_other = |call: &ToolCall| id.is_some() && call.id.is_some() && call.id != *id;
        // Without an index, a fragment belongs to the call of its id, and one without an id to the latest call. With one,
        // another id begins another call: some services give the same index to all.
        let found = match (index, id) {
            (Some(_), _) => self.tool_calls.iter().rposition(|(known, call)| known == index && !is_other(call)),
            (None, Some(_)) => self.tool_calls.iter().position(|(_, call)| call.id == *id),
            (None, None) => self.tool_calls.len().checked_sub(1),
        };
        let place = found.unwrap_or_else(|| {
            self.tool_calls.push((*index, ToolCall::default()));
            self.tool_calls.len() - 1
        });
        if let Some((_, call)) = self.tool_calls.get_mut(place) {
            keep_first(&mut call.id, id);
            keep_first(&mut call.type_, type_);
            if let Some(function) = function {
                merge(call.function.get_or_insert_default(), function);
            }
            keep_last(&mut call.extra, extra, &[]);
        }
    }

    fn finish(mut self, index: i64) -> Choice {
        self.tool_calls.sort_by_key(|(index, _)| index.unwrap_or(i64::MAX));
        let mut message = self.message;
        message.tool_calls = self.tool_calls.into_iter().map(|(_, call)| call).collect();
        let mut choice = Choice::default();
        choice.index = Some(index);
        choice.message = Some(message);
        choice.finish_reason = self.finish_reason;
        choice.logprobs = self.logprobs;
        choice.extra = self.extra;
        choice
    }
}

fn keep_first<T: Clone>(kept: &mut Option<T>, new: &Option<T>) {
    if kept.is_none() {
        kept.clone_from(new);
    }
}

fn keep_last_of<T: Clone>(kept: &mut Option<T>, new: &Option<T>) {
    if new.is_some() {
        kept.clone_from(new);
    }
}

/// Adds a text to a text, and parts to parts. Where there are both, the text is a part.
fn add_content(content: &mut Option<AnswerMessageContent>, more: &AnswerMessageContent) {
    let Some(known) = content else {
        *content = Some(more.clone());
        return;
    };
    match (&mut *known, more) {
        (AnswerMessageContent::String(text), AnswerMessageContent::String(more)) => text.push_str(more),
        (AnswerMessageContent::String(text), AnswerMessageContent::Array(_)) => {
            let begun = Some(part(text)).filter(|_| !text.is_empty());
            *known = AnswerMessageContent::Array(Vec::from_iter(begun));
            add_content(content, more);
        }
        (AnswerMessageContent::Array(parts), AnswerMessageContent::String(more)) => add_part(parts, &part(more)),
        (AnswerMessageContent::Array(parts), AnswerMessageContent::Array(more)) => {
            more.iter().for_each(|more| add_part(parts, more));
        }
        // Forms that the API may come to know.
        (known, more) => known.clone_from(more),
    }
}

fn part(text: &str) -> Map<String, Value> {
    let members = [("type", "text"), ("text", text)];
    members.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect()
}

/// Adds a part to others. One that is nothing but a text goes on with the text before it.
fn add_part(parts: &mut Vec<Map<String, Value>>, more: &Map<String, Value>) {
    let is_text = |part: &Map<String, Value>| part.len() == 2 && part.get("type").is_some_and(|kind| kind == "text");
    let known = parts.last_mut().filter(|part| is_text(part)).and_then(|part| part.get_mut("text"));
    match (known, more.get("text")) {
        (Some(Value::String(known)), Some(Value::String(new))) if is_text(more) => known.push_str(new),
        _ => parts.push(more.clone()),
    }
}

fn append(text: &mut Option<String>, more: &Option<String>) {
    if let Some(more) = more {
        text.get_or_insert_default().push_str(more);
    }
}

fn merge(call: &mut FunctionCall, fragment: &FunctionCall) {
    // Some services repeat the name with every fragment.
    if call.name != fragment.name {
        append(&mut call.name, &fragment.name);
    }
    append(&mut call.arguments, &fragment.arguments);
    keep_last(&mut call.extra, &fragment.extra, &[]);
}

/// Adds the lists in `more` to those of the same name.
fn join(whole: &mut Value, more: &Value) {
    match (whole, more) {
        (Value::Object(whole), Value::Object(more)) => {
            for (name, more) in more {
                join(whole.entry(name).or_insert(Value::Null), more);
            }
        }
        (Value::Array(whole), Value::Array(more)) => whole.extend(more.iter().cloned()),
        (whole, more) if !more.is_null() => *whole = more.clone(),
        _ => {}
    }
}
