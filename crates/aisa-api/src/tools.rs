//! Tools and forms of answers that are Rust types, and what models make of them.
//!
//! ```
//! # #[cfg(all(feature = "chat", feature = "schemars"))] {
//! use aisa_api::chat::types::{ResponseFormat, Tool};
//!
//! /// A place on earth.
//! #[derive(schemars::JsonSchema, serde::Deserialize)]
//! struct Place {
//!     city: String,
//!     /// Two letters.
//!     country: Option<String>,
//! }
//!
//! let tool = Tool::of::<Place>("weather", "The weather at a place, now");
//! let schema = tool.function.parameters.unwrap();
//! assert_eq!(schema["properties"]["country"]["description"], "Two letters.");
//! assert_eq!(ResponseFormat::json_schema::<Place>().json_schema.unwrap().name, "Place");
//! # }
//! ```
//!
//! This is the other handwritten part of the crate: generated types can be made without a mistake to answer for in their
//! own crate only, because they may gain fields. A model may get anything wrong, and then that is an error like another;
//! it tells where and quotes nothing.

#![allow(unused_imports, dead_code, reason = "without chat or messages there are no tools")]

use std::borrow::Cow;

use client_runtime::{Error, Kind};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The schema of `T`, without the mark of its dialect, which some services take for a property.
#[cfg(feature = "schemars")]
fn schema_of<T: schemars::JsonSchema>() -> Map<String, Value> {
    let settings = schemars::generate::SchemaSettings::draft2020_12().with(|settings| settings.meta_schema = None);
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    std::mem::take(schema.ensure_object())
}

/// The name of `T` in a form that services take: letters, digits, `_` and `-`, 64 of them at most.
#[cfg(feature = "schemars")]
fn name_of<T: schemars::JsonSchema>() -> String {
    let plain = |character: char| if character.is_ascii_alphanumeric() || character == '-' { character } else { '_' };
    T::schema_name().chars().map(plain).take(64).collect()
}

/// Makes `schema` one that services take for `strict`: objects have all of their properties and no others, what was optional
/// may be `null`, and of the words that they refuse there is none.
#[cfg(feature = "schemars")]
fn close(schema: &mut Value) {
    let Value::Object(schema) = schema else {
        return;
    };
    if let Some(reference) = schema.get("$ref").cloned() {
        // It stands alone.
        schema.retain(|name, _| name == "$defs" || name == "$ref");
        schema.insert("$ref".to_owned(), reference);
    }
    schema.remove("default");
    if ["integer", "number"].iter().any(|kind| is_of_type(schema, kind)) {
        schema.remove("format");
    }
    if let Some(variants) = schema.remove("oneOf") {
        schema.insert("anyOf".to_owned(), variants);
    }
    if let Some(Value::Object(properties)) = schema.get("properties") {
        let names: Vec<Value> = properties.keys().cloned().map(Value::String).collect();
        let known = schema.insert("required".to_owned(), Value::Array(names));
        let known = known.as_ref().and_then(Value::as_array).cloned().unwrap_or_default();
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            for (name, property) in properties {
                close(property);
                if !known.iter().any(|known| known == name) {
                    allow_null(property);
                }
            }
        }
        schema.insert("additionalProperties".to_owned(), Value::Bool(false));
    }
    for name in ["items", "additionalProperties"] {
        schema.get_mut(name).into_iter().for_each(close);
    }
    for name in ["anyOf", "allOf", "prefixItems"] {
        schema.get_mut(name).and_then(Value::as_array_mut).into_iter().flatten().for_each(close);
    }
    if let Some(Value::Object(definitions)) = schema.get_mut("$defs") {
        definitions.values_mut().for_each(close);
    }
}

#[cfg(feature = "schemars")]
fn is_of_type(schema: &Map<String, Value>, kind: &str) -> bool {
    match schema.get("type") {
        Some(Value::Array(kinds)) => kinds.iter().any(|known| known == kind),
        Some(known) => known == kind,
        None => false,
    }
}

/// Lets `null` be what `schema` describes.
#[cfg(feature = "schemars")]
fn allow_null(schema: &mut Value) {
    let nothing = || serde_json::json!({ "type": "null" });
    let Value::Object(known) = &mut *schema else {
        return;
    };
    let allows = |schema: &Value| schema.as_object().is_some_and(|schema| is_of_type(schema, "null"));
    if is_of_type(known, "null") {
        return;
    }
    match known.get_mut("anyOf") {
        Some(Value::Array(variants)) if variants.iter().any(allows) => {}
        Some(Value::Array(variants)) => variants.push(nothing()),
        _ => {
            let known = schema.take();
            *schema = serde_json::json!({ "anyOf": [known, nothing()] });
        }
    }
}

fn not_as_described(what: &str, cause: &serde_json::Error) -> Error {
    // The cause's own text quotes what the model wrote.
    let place = match (cause.line(), cause.column()) {
        (0, _) => String::new(),
        (line, column) => format!(" (line {line}, column {column})"),
    };
    Error::new(Kind::Decode, format!("{what} is not as it was described{place}"))
}

#[cfg(feature = "chat")]
mod chat {
    use super::*;
    use crate::chat::types::{
        AnswerMessage, AnswerMessageContent, ChatCompletion, ChatCompletionChunk, Choice, ChunkChoice, Content,
        ContentPart, ContentPartImageUrl, Delta, FunctionTool, ImageUrl, JsonSchemaFormat, Message, ResponseFormat,
        Tool, ToolCall, ToolCallDelta,
    };

    #[cfg(feature = "schemars")]
    impl Tool {
        /// The tool `name`, which does what `description` says, with arguments that are a `T`.
        pub fn of<T: schemars::JsonSchema>(name: impl Into<String>, description: impl Into<String>) -> Self {
            let parameters = Some(Value::Object(schema_of::<T>()));
            let description = Some(description.into());
            let function = FunctionTool { name: name.into(), description, parameters, strict: None };
            Self { function, type_: "function".to_owned() }
        }

        /// The same, but the model has to keep to it: it gives all fields, `null` where there is nothing to say.
        #[must_use]
        pub fn strict(mut self) -> Self {
            self.function.parameters.iter_mut().for_each(close);
            self.function.strict = Some(true);
            self
        }
    }

    #[cfg(feature = "schemars")]
    impl ResponseFormat {
        /// Answers that are a `T`, as JSON. [`strict`](Self::strict) makes a model keep to it; not every model takes that.
        pub fn json_schema<T: schemars::JsonSchema>() -> Self {
            let schema = Some(Value::Object(schema_of::<T>()));
            let format = JsonSchemaFormat { name: name_of::<T>(), schema, description: None, strict: None };
            Self { json_schema: Some(format), type_: "json_schema".to_owned() }
        }

        /// The same, but the model has to keep to it: it gives all fields, `null` where there is nothing to say. A map with any names
        /// has no such form, nor has a tuple, and services refuse both.
        #[must_use]
        pub fn strict(mut self) -> Self {
            if let Some(format) = &mut self.json_schema {
                format.schema.iter_mut().for_each(close);
                format.strict = Some(true);
            }
            self
        }
    }

    impl ResponseFormat {
        /// Answers that are some JSON object.
        pub fn json_object() -> Self {
            Self { json_schema: None, type_: "json_object".to_owned() }
        }
    }

    impl Message {
        /// What the model is to keep to.
        pub fn system(text: impl Into<String>) -> Self {
            Self::of("system", Some(Content::String(text.into())))
        }

        /// What a person says: a text, or parts.
        pub fn user(content: impl Into<Content>) -> Self {
            Self::of("user", Some(content.into()))
        }

        /// What the model has said.
        pub fn assistant(text: impl Into<String>) -> Self {
            Self::of("assistant", Some(Content::String(text.into())))
        }

        /// What a tool has answered to the call with this id.
        pub fn tool(call: impl Into<String>, text: impl Into<String>) -> Self {
            Self { tool_call_id: Some(call.into()), ..Self::of("tool", Some(Content::String(text.into()))) }
        }

        fn of(role: &str, content: Option<Content>) -> Self {
            Self { role: role.to_owned(), content, name: None, tool_call_id: None, tool_calls: Vec::new() }
        }
    }

    impl From<&str> for Content {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }

    impl From<String> for Content {
        fn from(text: String) -> Self {
            Self::String(text)
        }
    }

    impl ContentPart {
        /// A text.
        pub fn text(text: impl Into<String>) -> Self {
            Self { image_url: None, text: Some(text.into()), type_: "text".to_owned() }
        }

        /// The image at `url`, which may be a `data:` URL.
        pub fn image_url(url: impl Into<String>) -> Self {
            let url = ImageUrl { detail: None, url: url.into() };
            let image_url = Some(ContentPartImageUrl::ImageUrl(url));
            Self { image_url, text: None, type_: "image_url".to_owned() }
        }
    }

    /// The answer as a part of the conversation, with the tools that it calls.
    impl From<AnswerMessage> for Message {
        fn from(answer: AnswerMessage) -> Self {
            let content = answer.text().map(Content::String);
            let role = answer.role.as_deref().unwrap_or("assistant");
            Self { tool_calls: answer.tool_calls, ..Self::of(role, content) }
        }
    }

    /// The first answer as a part of the conversation, with the tools that it calls; an empty message where there is none.
    impl From<ChatCompletion> for Message {
        fn from(answer: ChatCompletion) -> Self {
            answer.into_message().unwrap_or_default().into()
        }
    }

    /// The whole message at once.
    impl From<AnswerMessage> for Delta {
        fn from(whole: AnswerMessage) -> Self {
            let AnswerMessage {
                annotations,
                content,
                function_call,
                images,
                reasoning,
                reasoning_content,
                refusal,
                role,
                tool_calls,
                extra,
            } = whole;
            let numbered = (0..).zip(tool_calls).map(|(index, call)| {
                let ToolCall { function, id, type_, mut extra } = call;
                // It would stand there twice.
                extra.remove("index");
                ToolCallDelta { function, id, index: Some(index), type_, extra }
            });
            let tool_calls = numbered.collect();
            Self {
                annotations,
                content,
                function_call,
                images,
                reasoning,
                reasoning_content,
                refusal,
                role,
                tool_calls,
                extra,
            }
        }
    }

    /// The whole choice at once.
    impl From<Choice> for ChunkChoice {
        fn from(whole: Choice) -> Self {
            let Choice { finish_reason, index, logprobs, message, mut extra } = whole;
            // It would stand there twice.
            extra.remove("delta");
            Self { delta: message.map(Delta::from), finish_reason, index, logprobs, extra }
        }
    }

    /// The whole answer at once.
    impl From<ChatCompletion> for ChatCompletionChunk {
        fn from(whole: ChatCompletion) -> Self {
            let ChatCompletion { choices, created, id, model, service_tier, system_fingerprint, usage, extra, .. } =
                whole;
            let choices = choices.into_iter().map(ChunkChoice::from).collect();
            let object = Some("chat.completion.chunk".to_owned());
            Self { choices, created, id, model, object, service_tier, system_fingerprint, usage, extra }
        }
    }

    impl ChatCompletionChunk {
        /// More of the text of the first answer.
        pub fn text(&self) -> Option<Cow<'_, str>> {
            let first = self.choices.iter().find(|choice| choice.index.unwrap_or(0) == 0)?;
            first.delta.as_ref()?.text()
        }

        /// The same, where nothing else of the piece is needed any more.
        pub fn into_text(self) -> Option<String> {
            let first = self.choices.into_iter().find(|choice| choice.index.unwrap_or(0) == 0)?;
            Some(first.delta?.content?.into_text())
        }
    }

    impl Delta {
        /// More of the text. Parts that are no text, such as images, are in `content`.
        pub fn text(&self) -> Option<Cow<'_, str>> {
            self.content.as_ref().map(AnswerMessageContent::text)
        }
    }

    impl AnswerMessageContent {
        /// The text in it; of a list of parts, that of all of them together.
        pub fn text(&self) -> Cow<'_, str> {
            match self {
                Self::String(text) => Cow::Borrowed(text),
                Self::Array(parts) => match &*parts.iter().filter_map(text_of).collect::<Vec<_>>() {
                    [text] => Cow::Borrowed(text),
                    texts => Cow::Owned(texts.concat()),
                },
            }
        }

        /// The same, without a copy where it is a text.
        pub fn into_text(self) -> String {
            match self {
                Self::String(text) => text,
                parts @ Self::Array(_) => parts.text().into_owned(),
            }
        }

        /// The parts of a list, such as `{"type": "image", "image": "https://.."}`; none of a text.
        pub fn parts(&self) -> &[Map<String, Value>] {
            match self {
                Self::String(_) => &[],
                Self::Array(parts) => parts,
            }
        }
    }

    fn text_of(part: &Map<String, Value>) -> Option<&str> {
        part.get("text")?.as_str()
    }

    impl ToolCall {
        /// The name of the tool.
        pub fn name(&self) -> Option<&str> {
            self.function.as_ref()?.name.as_deref()
        }

        /// Reads the arguments as a `T`. None at all are those of a tool that takes none.
        ///
        /// # Errors
        ///
        /// [`Kind::Decode`] for arguments that are no JSON or no `T`.
        pub fn arguments<T: DeserializeOwned>(&self) -> Result<T, Error> {
            let text = self.function.as_ref().and_then(|function| function.arguments.as_deref()).unwrap_or_default();
            let text = if text.trim().is_empty() { "{}" } else { text };
            serde_json::from_str(text).map_err(|cause| not_as_described("what the model gives to the tool", &cause))
        }
    }

    impl AnswerMessage {
        /// The text of the message.
        pub fn text(&self) -> Option<String> {
            Some(self.content.as_ref()?.text().into_owned())
        }
    }

    impl ChatCompletion {
        /// The message of the first answer.
        pub fn into_message(self) -> Option<AnswerMessage> {
            self.choices.into_iter().next()?.message
        }

        /// The text of the first answer.
        pub fn text(&self) -> Option<String> {
            self.choices.first()?.message.as_ref()?.text()
        }

        /// Reads the text of the first answer as a `T`: what [`ResponseFormat::json_schema`] asked for.
        ///
        /// # Errors
        ///
        /// [`Kind::Decode`] for an answer without a text, and for one that is no JSON or no `T`.
        pub fn parse<T: DeserializeOwned>(&self) -> Result<T, Error> {
            let Some(text) = self.text() else {
                return Err(Error::new(Kind::Decode, "the model has answered without a text"));
            };
            serde_json::from_str(&text).map_err(|cause| not_as_described("the answer", &cause))
        }

        /// The tools that the first answer calls.
        pub fn tool_calls(&self) -> &[ToolCall] {
            let message = self.choices.first().and_then(|choice| choice.message.as_ref());
            message.map_or(&[], |message| &message.tool_calls)
        }
    }
}

/// A tool that a message uses: a block of its content.
#[cfg(feature = "messages")]
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ToolUse<'a> {
    /// Its id, for the answer.
    pub id: &'a str,
    /// The name of the tool.
    pub name: &'a str,
    /// What the model gives to it.
    pub input: &'a Value,
}

#[cfg(feature = "messages")]
mod messages {
    use super::*;
    use crate::messages::types::{Content, InputMessage, Message, Role, StreamEvent, Tool};

    impl InputMessage {
        /// What a person says: a text, or blocks.
        pub fn user(content: impl Into<Content>) -> Self {
            Self { content: content.into(), role: Role::User }
        }

        /// What the model has said.
        pub fn assistant(content: impl Into<Content>) -> Self {
            Self { content: content.into(), role: Role::Assistant }
        }

        /// What tools have answered: the id of each [`ToolUse`], and the text.
        pub fn tool_results<I: Into<String>, T: Into<String>>(results: impl IntoIterator<Item = (I, T)>) -> Self {
            let block = |(id, text): (I, T)| {
                let members =
                    [("type", "tool_result".to_owned()), ("tool_use_id", id.into()), ("content", text.into())];
                members.map(|(name, value)| (name.to_owned(), Value::String(value))).into_iter().collect()
            };
            Self::user(Content::Array(results.into_iter().map(block).collect()))
        }
    }

    impl From<&str> for Content {
        fn from(text: &str) -> Self {
            Self::String(text.to_owned())
        }
    }

    impl From<String> for Content {
        fn from(text: String) -> Self {
            Self::String(text)
        }
    }

    /// The answer as a part of the conversation, with the tools that it uses.
    impl From<Message> for InputMessage {
        fn from(answer: Message) -> Self {
            Self::assistant(Content::Array(answer.content))
        }
    }

    /// The event that a stream begins with, with the whole message in it.
    impl From<Message> for StreamEvent {
        fn from(whole: Message) -> Self {
            Self {
                content_block: Map::new(),
                delta: None,
                error: None,
                index: None,
                message: Some(whole),
                type_: "message_start".to_owned(),
                usage: None,
                extra: Map::new(),
            }
        }
    }

    impl StreamEvent {
        /// More of the text of the message: that of a delta, or what a block, or the message itself, begins with.
        pub fn text(&self) -> Option<Cow<'_, str>> {
            let is_text = self.content_block.get("type").is_some_and(|kind| kind == "text");
            let begun = || self.content_block.get("text").filter(|_| is_text)?.as_str();
            let text = self.delta.as_ref().and_then(|delta| delta.text.as_deref()).or_else(begun);
            let whole = || self.message.as_ref().map(Message::text).filter(|text| !text.is_empty());
            text.map(Into::into).or_else(|| whole().map(Into::into))
        }
    }

    impl ToolUse<'_> {
        /// Reads the input as a `T`.
        ///
        /// # Errors
        ///
        /// [`Kind::Decode`] for what is no `T`.
        pub fn input<T: DeserializeOwned>(&self) -> Result<T, Error> {
            T::deserialize(self.input).map_err(|cause| not_as_described("what the model gives to the tool", &cause))
        }
    }

    #[cfg(feature = "schemars")]
    impl Tool {
        /// The tool `name`, which does what `description` says, with an input that is a `T`.
        pub fn of<T: schemars::JsonSchema>(name: impl Into<String>, description: impl Into<String>) -> Self {
            let description = Some(description.into());
            Self { name: name.into(), description, input_schema: schema_of::<T>(), type_: None }
        }
    }

    impl Message {
        /// The text of the message, all of its blocks together.
        pub fn text(&self) -> String {
            self.blocks("text").filter_map(|block| block.get("text")?.as_str()).collect()
        }

        /// The tools that the message uses.
        pub fn tool_uses(&self) -> impl Iterator<Item = ToolUse<'_>> {
            self.blocks("tool_use").filter_map(|block| {
                let text = |name| block.get(name)?.as_str();
                Some(ToolUse {
                    id: text("id")?,
                    name: text("name")?,
                    input: block.get("input").unwrap_or(&Value::Null),
                })
            })
        }

        fn blocks(&self, kind: &str) -> impl Iterator<Item = &Map<String, Value>> {
            self.content.iter().filter(move |block| block.get("type").is_some_and(|found| found == kind))
        }
    }
}

#[cfg(feature = "perplexity")]
mod perplexity {
    use crate::perplexity::types::{ChatCompletionResponse, Message, Role};

    impl Message {
        /// What the model is to keep to.
        pub fn system(text: impl Into<String>) -> Self {
            Self { content: text.into(), role: Role::System }
        }

        /// What a person says.
        pub fn user(text: impl Into<String>) -> Self {
            Self { content: text.into(), role: Role::User }
        }

        /// What the model has said.
        pub fn assistant(text: impl Into<String>) -> Self {
            Self { content: text.into(), role: Role::Assistant }
        }
    }

    impl ChatCompletionResponse {
        /// The text of the first answer; of a piece of a stream, more of it.
        pub fn text(&self) -> Option<&str> {
            let first = self.choices.iter().find(|choice| choice.index.unwrap_or(0) == 0)?;
            first.delta.as_ref().or(first.message.as_ref())?.content.as_deref()
        }
    }
}
