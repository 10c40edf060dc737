//! Messages: the same models and others in Anthropic's manner, as a whole or as they speak.
//!
//! ```no_run
//! use serde_json::json;
//!
//! # async fn example(client: aisa::Client) -> Result<(), aisa::Error> {
//! let request = json!({
//!     "model": "claude-haiku-4-5-20251001",
//!     "max_tokens": 1024,
//!     "messages": [{ "role": "user", "content": "Why is the sky blue?" }],
//! });
//! println!("{}", client.messages().create(&request).stream().await?.text().await?);
//! # Ok(())
//! # }
//! ```
//!
//! In types, with a tool and its result:
//!
//! ```no_run
//! # #[cfg(feature = "schemars")] {
//! use aisa::messages::{InputMessage, MessageRequest, Tool};
//!
//! /// What somebody wants to know the weather of.
//! #[derive(schemars::JsonSchema, serde::Deserialize)]
//! struct Place {
//!     city: String,
//! }
//!
//! # async fn example(client: aisa::Client) -> Result<(), aisa::Error> {
//! let mut request: MessageRequest = MessageRequest::builder()
//!     .model("claude-haiku-4-5-20251001")
//!     .max_tokens(1024)
//!     .messages(vec![InputMessage::user("How is the weather in Ulm?")])
//!     .tools(vec![Tool::of::<Place>("weather", "The weather at a place, now")])
//!     .try_into()?;
//! let answer = client.messages().create(&request).await?.into_inner();
//! let mut results = Vec::new();
//! for tool in answer.tool_uses() {
//!     let place: Place = tool.input()?;
//!     results.push((tool.id.to_owned(), format!("Rain in {}", place.city)));
//! }
//! request.messages.extend([answer.into(), InputMessage::tool_results(results)]);
//! println!("{}", client.messages().create(&request).await?.text());
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! A request is a [`MessageRequest`], a `serde_json::Value`, or whatever else is written as such an object. `stream` is set by
//! the call, whatever the request says.

mod accumulate;

use std::borrow::Cow;

use aisa_api::messages::Client;
use client_runtime::sse::Event;
use client_runtime::{Opened, Prepare as _};
use serde::Serialize;

pub use accumulate::Accumulator;
pub use aisa_api::messages::types::{
    Content, InputMessage, Message, MessageRequest, Role, StopReason, StreamDelta, StreamEvent, Tool, ToolChoice, Usage,
};
pub use aisa_api::messages::{builder, types};
pub use aisa_api::tools::ToolUse;

use crate::stream::{Inference, Progress, Protocol, Step, Stream, body_of, sealed, tells_of_failure};

/// Messages, from [`Client::messages`](crate::Client::messages).
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    client: &'a Client,
}

/// The protocol of messages: events with a type, and `message_stop` at the end.
#[derive(Clone, Copy, Debug)]
pub struct Events;

/// A request for a message.
pub type CreateRequest = Inference<Events>;

/// A message as it is made.
pub type MessageStream = Stream<Events>;

impl crate::Client {
    /// Messages: conversations in Anthropic's manner, as a whole or as they speak.
    pub fn messages(&self) -> Messages<'_> {
        Messages { client: self.messages_api() }
    }
}

impl<'a> Messages<'a> {
    /// Asks for the next message of the conversation in `request`.
    pub fn create(self, request: impl Serialize) -> CreateRequest {
        let any = types::MessageRequest::builder().model(String::new()).messages(Vec::new()).max_tokens(1);
        let draft = self.client.create_message().body(any).prepare();
        Inference::new(self.client.call(), draft, body_of(request))
    }

    /// The generated client of this group.
    pub fn api(self) -> &'a Client {
        self.client
    }
}

impl sealed::Sealed for Events {}

impl Protocol for Events {
    type Delta = StreamEvent;
    type Answer = Message;
    type Accumulator = Accumulator;
    type Usage = Usage;

    fn usage(event: &StreamEvent, known: &mut Option<Usage>) {
        let begun = event.message.as_ref().and_then(|message| message.usage.as_ref());
        for usage in [begun, event.usage.as_ref()].into_iter().flatten() {
            accumulate::add_usage(known.get_or_insert_default(), usage);
        }
    }

    fn whole(answer: Message) -> Option<StreamEvent> {
        (!answer.content.is_empty() || answer.stop_reason.is_some()).then(|| answer.into())
    }

    fn text(event: StreamEvent) -> Option<String> {
        event.text().map(Cow::into_owned)
    }

    fn characters(event: &StreamEvent) -> Option<usize> {
        let delta = event.delta.as_ref();
        let texts = delta.map(|delta| [&delta.text, &delta.thinking, &delta.partial_json]);
        Some(texts.into_iter().flatten().flatten().map(String::len).sum())
    }

    fn read(event: &Event, opened: &Opened, progress: &mut Progress) -> Step<StreamEvent> {
        match opened.decode::<StreamEvent>(&event.data) {
            Ok(read) => match &*read.type_ {
                "message_stop" => Step::End,
                "ping" => Step::Nothing,
                "error" => Step::Failure,
                _ if read.error.is_some() && tells_of_failure(&event.data) => Step::Failure,
                _ => {
                    progress.note(None, read.delta.as_ref().is_some_and(|delta| delta.stop_reason.is_some()));
                    let begun = read.message.as_ref().and_then(|message| message.usage.as_ref());
                    for usage in [begun, read.usage.as_ref()].into_iter().flatten() {
                        // What is kept for the next time, and taken from there, is not in the input.
                        let (kept, taken) = (usage.cache_creation_input_tokens, usage.cache_read_input_tokens);
                        progress.used([usage.input_tokens, usage.output_tokens, kept, taken], None);
                    }
                    Step::Delta(read)
                }
            },
            Err(error) if !tells_of_failure(&event.data) => Step::Unreadable(error),
            Err(_) => Step::Failure,
        }
    }
}
