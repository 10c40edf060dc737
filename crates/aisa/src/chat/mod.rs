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
//! Tools, and answers that are a Rust type, with the feature `schemars`:
//!
//! ```no_run
//! # #[cfg(feature = "schemars")] {
//! use aisa::chat::{ResponseFormat, Tool};
//! use serde_json::json;
//!
//! /// What somebody wants to know the weather of.
//! #[derive(schemars::JsonSchema, serde::Deserialize)]
//! struct Place {
//!     city: String,
//! }
//!
//! # async fn example(client: aisa::Client) -> Result<(), aisa::Error> {
//! let request = json!({
//!     "model": "gpt-5-mini",
//!     "messages": [{ "role": "user", "content": "How is the weather in Ulm?" }],
//!     "tools": [Tool::of::<Place>("weather", "The weather at a place, now")],
//! });
//! let answer = client.chat().completions(&request).stream().await?.accumulate().await?;
//! for call in answer.tool_calls() {
//!     let place: Place = call.arguments()?;
//!     println!("{:?} of {}", call.name(), place.city);
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! A request is a [`ChatCompletionRequest`], a `serde_json::Value`, or whatever else is written as such an object.
//! `stream` is set by the call, whatever the request says.

mod accumulate;

use aisa_api::chat::{Client, types};
use client_runtime::sse::Event;
use client_runtime::{Opened, Prepare as _};
use serde::Serialize;

pub use accumulate::Accumulator;
pub use aisa_api::chat::types::{
    AnswerMessage, AnswerMessageContent, ChatCompletion, ChatCompletionChunk, ChatCompletionRequest, Choice,
    ChunkChoice, Content, ContentPart, Delta, FunctionCall, Message, ResponseFormat, Tool, ToolCall, ToolCallDelta,
    Usage,
};

use crate::stream::{Inference, Progress, Protocol, Step, Stream, body_of, sealed, tells_of_failure};

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

    /// The generated client, for what there is no more to be said about.
    pub fn api(self) -> &'a Client {
        self.client
    }
}

impl sealed::Sealed for Completions {}

impl Protocol for Completions {
    type Delta = ChatCompletionChunk;
    type Answer = ChatCompletion;
    type Accumulator = Accumulator;

    fn text(chunk: ChatCompletionChunk) -> Option<String> {
        chunk.choices.into_iter().find(|choice| choice.index.unwrap_or(0) == 0)?.delta?.content
    }

    fn read(event: &Event, opened: &Opened, progress: &mut Progress) -> Step<ChatCompletionChunk> {
        if event.data.trim() == "[DONE]" {
            return Step::End;
        }
        match opened.decode::<ChatCompletionChunk>(&event.data) {
            // A failure is told in the place of choices, or as the reason why they end.
            Ok(chunk)
                if chunk.choices.iter().any(|choice| choice.finish_reason.is_none())
                    || !tells_of_failure(&event.data) =>
            {
                for choice in &chunk.choices {
                    progress.note(choice.index, choice.finish_reason.is_some());
                }
                if let Some(usage) = &chunk.usage {
                    progress.used(usage.prompt_tokens, usage.completion_tokens);
                }
                Step::Delta(chunk)
            }
            Err(error) if !tells_of_failure(&event.data) => Step::Unreadable(error),
            _ => Step::Failure,
        }
    }
}
