//! Perplexity's models, which search the web and name their sources, as a whole or as they speak.
//!
//! ```no_run
//! use serde_json::json;
//!
//! # async fn example(client: aisa::Client) -> Result<(), aisa::Error> {
//! let request = json!({ "messages": [{ "role": "user", "content": "What is new in Rust?" }] });
//! let answer = client.perplexity().sonar(&request).stream().await?.accumulate().await?;
//! println!("{:?}, from {:?}", answer.choices, answer.citations);
//! # Ok(())
//! # }
//! ```
//!
//! A request is a [`ChatCompletionRequest`], a `serde_json::Value`, or whatever else is written as such an object. `stream` is
//! set by the call, and so is `model` where the request has none: it is repeated in the path.

mod accumulate;

use aisa_api::perplexity::Client;
use client_runtime::sse::Event;
use client_runtime::{Draft, Error, Opened, Prepare as _};
use serde::Serialize;
use serde_json::Value;

pub use accumulate::Accumulator;
pub use aisa_api::perplexity::types::{
    AnswerMessage, ChatCompletionRequest, ChatCompletionResponse, Choice, FinishReason, Message, Model, Role,
    SearchContext, SearchRecency, SearchResult, Usage,
};
pub use aisa_api::perplexity::{builder, types};

use crate::stream::{
    Inference, Progress, Protocol, Step, Stream, body_of, sealed, speaks_of_failure, tells_of_failure,
};

/// Perplexity's models, from [`Client::perplexity`](crate::Client::perplexity).
#[derive(Clone, Copy, Debug)]
pub struct Perplexity<'a> {
    client: &'a Client,
}

/// The protocol of Perplexity: chunks in the form of answers, and `[DONE]` at the end, which is missing at times.
#[derive(Clone, Copy, Debug)]
pub struct Sonar;

/// A request for an answer with sources.
pub type SonarRequest = Inference<Sonar>;

/// An answer with sources as it is made.
pub type SonarStream = Stream<Sonar>;

impl crate::Client {
    /// Perplexity's models, which search the web and name their sources.
    pub fn perplexity(&self) -> Perplexity<'_> {
        Perplexity { client: self.perplexity_api() }
    }
}

impl<'a> Perplexity<'a> {
    /// Asks `sonar`.
    pub fn sonar(self, request: impl Serialize) -> SonarRequest {
        self.ask("sonar", request, |body| self.client.create_sonar().body(body).prepare())
    }

    /// Asks `sonar-pro`.
    pub fn sonar_pro(self, request: impl Serialize) -> SonarRequest {
        self.ask("sonar-pro", request, |body| self.client.create_sonar_pro().body(body).prepare())
    }

    /// Asks `sonar-reasoning-pro`.
    pub fn sonar_reasoning_pro(self, request: impl Serialize) -> SonarRequest {
        self.ask("sonar-reasoning-pro", request, |body| self.client.create_sonar_reasoning_pro().body(body).prepare())
    }

    /// Asks `sonar-deep-research`, which takes minutes, and of which the API takes 5 requests a minute.
    pub fn sonar_deep_research(self, request: impl Serialize) -> SonarRequest {
        self.ask("sonar-deep-research", request, |body| self.client.create_sonar_deep_research().body(body).prepare())
    }

    /// The generated client of this group.
    pub fn api(self) -> &'a Client {
        self.client
    }

    fn ask(
        self,
        model: &str,
        request: impl Serialize,
        draft: impl FnOnce(types::builder::ChatCompletionRequest) -> Result<Draft, Error>,
    ) -> SonarRequest {
        let any = types::ChatCompletionRequest::builder().model(Model::Sonar).messages(Vec::new());
        let mut body = body_of(request);
        if let Ok(Value::Object(body)) = &mut body {
            body.entry("model").or_insert_with(|| Value::String(model.to_owned()));
        }
        Inference::new(self.client.call(), draft(any), body)
    }
}

impl sealed::Sealed for Sonar {}

impl Protocol for Sonar {
    type Delta = ChatCompletionResponse;
    type Answer = ChatCompletionResponse;
    type Accumulator = Accumulator;
    type Usage = Usage;

    fn usage(chunk: &ChatCompletionResponse, known: &mut Option<Usage>) {
        if let Some(usage) = &chunk.usage {
            *known = Some(usage.clone());
        }
    }

    fn whole(mut answer: ChatCompletionResponse) -> Option<ChatCompletionResponse> {
        for choice in &mut answer.choices {
            choice.delta = choice.delta.take().or(choice.message.clone());
        }
        (!answer.choices.is_empty()).then_some(answer)
    }

    fn text(chunk: ChatCompletionResponse) -> Option<String> {
        chunk.choices.into_iter().find(|choice| choice.index.unwrap_or(0) == 0)?.delta?.content
    }

    fn characters(chunk: &ChatCompletionResponse) -> Option<usize> {
        let deltas = chunk.choices.iter().filter_map(|choice| choice.delta.as_ref());
        Some(deltas.filter_map(|delta| delta.content.as_ref()).map(String::len).sum())
    }

    fn read(event: &Event, opened: &Opened, progress: &mut Progress) -> Step<ChatCompletionResponse> {
        if event.data.trim() == "[DONE]" {
            return Step::End;
        }
        match opened.decode::<ChatCompletionResponse>(&event.data) {
            // Where there is no choice, it may be a failure that says so otherwise.
            Ok(mut chunk)
                if !(chunk.choices.is_empty() || speaks_of_failure(&event.data)) || !tells_of_failure(&event.data) =>
            {
                for choice in &mut chunk.choices {
                    // All at once, in the form of a whole answer.
                    if choice.delta.is_none() && !progress.has_begun(choice.index) {
                        choice.delta = choice.message.clone();
                    }
                    let is_reason = |reason: &FinishReason| *reason != FinishReason::Unknown(String::new());
                    progress.note(choice.index, choice.finish_reason.as_ref().is_some_and(is_reason));
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
