//! Chat completions: models that answer a conversation, as a whole or as they speak.
//!
//! ```no_run
//! use serde_json::json;
//!
//! # async fn example(client: aisa::Client) -> Result<(), aisa::Error> {
//! let request = json!({
//!     "model": "gpt-5-mini",
//!     "messages": [{ "role": "user", "content": "Why is the sky blue?" }],
//! });
//! let mut answer = client.chat().completions(&request).stream().await?.texts();
//! while let Some(text) = answer.next().await {
//!     print!("{}", text?);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Tools, with the feature `schemars`:
//!
//! ```no_run
//! # #[cfg(feature = "schemars")] {
//! use aisa::chat::{ChatCompletionRequest, Message, Tool};
//! use serde_json::json;
//!
//! /// What somebody wants to know the weather of.
//! #[derive(schemars::JsonSchema, serde::Deserialize)]
//! struct Place {
//!     city: String,
//! }
//!
//! # async fn example(client: aisa::Client) -> Result<(), aisa::Error> {
//! let mut request: ChatCompletionRequest = ChatCompletionRequest::builder()
//!     .model("gpt-5-mini")
//!     .messages(vec![Message::user("How is the weather in Ulm?")])
//!     .tools(vec![Tool::of::<Place>("weather", "The weather at a place, now")])
//!     .try_into()?;
//! let answer = client.chat().completions(&request).stream().await?.accumulate().await?;
//! let mut results = Vec::new();
//! for call in answer.tool_calls() {
//!     let place: Place = call.arguments()?;
//!     results.push(Message::tool(call.id.as_deref().unwrap_or_default(), format!("Rain in {}", place.city)));
//! }
//! // What the model said goes before what the tools said.
//! request.messages.push(answer.into());
//! request.messages.extend(results);
//! println!("{:?}", client.chat().completions(&request).await?.text());
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! Answers that are a Rust type:
//!
//! ```no_run
//! # #[cfg(feature = "schemars")] {
//! use aisa::chat::ResponseFormat;
//! use serde_json::json;
//!
//! #[derive(Debug, schemars::JsonSchema, serde::Deserialize)]
//! struct City {
//!     name: String,
//!     people: u32,
//! }
//!
//! # async fn example(client: aisa::Client) -> Result<(), aisa::Error> {
//! let request = json!({
//!     "model": "gpt-5-mini",
//!     "messages": [{ "role": "user", "content": "Which city has the highest church?" }],
//!     "response_format": ResponseFormat::json_schema::<City>().strict(),
//! });
//! let city: City = client.chat().completions(&request).await?.parse()?;
//! println!("{city:?}");
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! Without `strict`, which not every model takes, an answer may be something else; `parse` then says so.
//!
//! A request in types:
//!
//! ```
//! use aisa::chat::{ChatCompletionRequest, Message};
//!
//! # fn example() -> Result<(), aisa::Error> {
//! let mut request: ChatCompletionRequest = ChatCompletionRequest::builder()
//!     .model("gpt-5-mini")
//!     .messages(vec![Message::system("Be brief."), Message::user("Why is the sky blue?")])
//!     .try_into()?;
//! request.temperature = Some(0.2);
//! # Ok(())
//! # }
//! # example().unwrap();
//! ```
//!
//! Models that make images answer with a list of parts in place of a text, as a whole and in a stream:
//!
//! ```
//! use aisa::chat::ChatCompletionChunk;
//!
//! let event = r#"{"x_cache":"hit","choices":[{"delta":{"content":[{"type":"image","image":"https://a.example/1.png"}]}}]}"#;
//! let chunk: ChatCompletionChunk = serde_json::from_str(event).unwrap();
//! let content = chunk.choices[0].delta.as_ref().and_then(|delta| delta.content.as_ref()).unwrap();
//! assert_eq!(content.parts()[0]["image"], "https://a.example/1.png");
//! // Whatever has no field of its own is in `extra`.
//! assert_eq!(chunk.extra["x_cache"], "hit");
//! ```
//!
//! A request is a [`ChatCompletionRequest`], a `serde_json::Value`, or whatever else is written as such an object.
//! `stream` is set by the call, whatever the request says.

mod accumulate;

use aisa_api::chat::Client;
use client_runtime::sse::Event;
use client_runtime::{Opened, Prepare as _};
use serde::{Deserialize as _, Serialize};

pub use accumulate::Accumulator;
pub use aisa_api::chat::types::{
    AnswerMessage, AnswerMessageContent, ChatCompletion, ChatCompletionChunk, ChatCompletionRequest, Choice,
    ChunkChoice, Content, ContentPart, Delta, FunctionCall, Message, ResponseFormat, Tool, ToolCall, ToolCallDelta,
    Usage,
};
pub use aisa_api::chat::{builder, types};

use crate::stream::{
    Inference, Progress, Protocol, Step, Stream, body_of, sealed, speaks_of_failure, tells_of_failure,
};

/// Chat completions, from [`Client::chat`](crate::Client::chat).
#[derive(Clone, Copy, Debug)]
pub struct Chat<'a> {
    client: &'a Client,
}

/// The protocol of chat completions: chunks, and `[DONE]` at the end.
#[derive(Clone, Copy, Debug)]
pub struct Completions;

/// A request for a chat completion.
pub type CompletionRequest = Inference<Completions>;

/// A chat completion as it is made.
pub type CompletionStream = Stream<Completions>;

impl crate::Client {
    /// Chat completions: conversations with most models, as a whole or as they speak.
    pub fn chat(&self) -> Chat<'_> {
        Chat { client: self.chat_api() }
    }
}

impl<'a> Chat<'a> {
    /// Asks for a completion of the conversation in `request`.
    pub fn completions(self, request: impl Serialize) -> CompletionRequest {
        let any = types::ChatCompletionRequest::builder().model(String::new()).messages(Vec::new());
        let draft = self.client.create_chat_completion().body(any).prepare();
        Inference::new(self.client.call(), draft, body_of(request))
    }

    /// The generated client of this group.
    pub fn api(self) -> &'a Client {
        self.client
    }
}

impl sealed::Sealed for Completions {}

impl Protocol for Completions {
    type Delta = ChatCompletionChunk;
    type Answer = ChatCompletion;
    type Accumulator = Accumulator;
    type Usage = Usage;

    fn usage(chunk: &ChatCompletionChunk, known: &mut Option<Usage>) {
        if let Some(usage) = &chunk.usage {
            *known = Some(usage.clone());
        }
    }

    fn whole(answer: ChatCompletion) -> Option<ChatCompletionChunk> {
        (!answer.choices.is_empty()).then(|| answer.into())
    }

    fn text(chunk: ChatCompletionChunk) -> Option<String> {
        chunk.into_text()
    }

    fn characters(chunk: &ChatCompletionChunk) -> Option<usize> {
        let deltas = chunk.choices.iter().filter_map(|choice| choice.delta.as_ref());
        Some(deltas.map(characters).sum())
    }

    fn read(event: &Event, opened: &Opened, progress: &mut Progress) -> Step<ChatCompletionChunk> {
        if event.data.trim() == "[DONE]" {
            return Step::End;
        }
        match opened.decode::<ChatCompletionChunk>(&event.data) {
            // Where there is no choice, it may be a failure that says so otherwise.
            Ok(mut chunk)
                if !(chunk.choices.is_empty() || speaks_of_failure(&event.data)) || !tells_of_failure(&event.data) =>
            {
                all_at_once(&mut chunk, progress);
                for choice in &chunk.choices {
                    progress.note(choice.index, choice.finish_reason.as_ref().is_some_and(|reason| !reason.is_empty()));
                }
                if let Some(usage) = &chunk.usage {
                    progress.used([usage.prompt_tokens, usage.completion_tokens], usage.total_tokens);
                }
                Step::Delta(chunk)
            }
            Err(error) if !tells_of_failure(&event.data) => Step::Unreadable(error),
            _ => Step::Failure,
        }
    }
}

/// The characters in the text of a piece, in what the model thinks, and in the arguments of tools.
fn characters(delta: &Delta) -> usize {
    let length = |text: &Option<String>| text.as_ref().map_or(0, String::len);
    let calls = delta.tool_calls.iter().filter_map(|call| call.function.as_ref()).chain(&delta.function_call);
    let arguments: usize = calls.map(|call| length(&call.arguments)).sum();
    // Two names for one thing.
    let thoughts = length(&delta.reasoning).max(length(&delta.reasoning_content));
    delta.text().map_or(0, |text| text.len()) + thoughts + length(&delta.refusal) + arguments
}

/// Takes what some services send in place of deltas: a whole `message`.
fn all_at_once(chunk: &mut ChatCompletionChunk, progress: &Progress) {
    for choice in &mut chunk.choices {
        if choice.delta.is_none()
            && !progress.has_begun(choice.index)
            && let Some(whole) = choice.extra.get("message")
            // What is no message is not worth an error.
            && let Ok(whole) = AnswerMessage::deserialize(whole)
        {
            choice.delta = Some(whole.into());
            choice.extra.remove("message");
        }
    }
}
