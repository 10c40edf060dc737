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
        AnswerMessage, AnswerMessageContent, ChatCompletion, ChatCompletionChunk, Content, FunctionTool,
        JsonSchemaFormat, Message, ResponseFormat, Tool, ToolCall,
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
    }

    #[cfg(feature = "schemars")]
    impl ResponseFormat {
        /// Answers that are a `T`, as JSON. Whether a model must keep to it is `strict`, which not every one takes.
        pub fn json_schema<T: schemars::JsonSchema>() -> Self {
            let schema = Some(Value::Object(schema_of::<T>()));
            let format = JsonSchemaFormat { name: name_of::<T>(), schema, description: None, strict: None };
            Self { json_schema: Some(format), type_: "json_schema".to_owned() }
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

    /// The answer as a part of the conversation, with the tools that it calls.
    impl From<AnswerMessage> for Message {
        fn from(answer: AnswerMessage) -> Self {
            let content = answer.text().map(Content::String);
            let role = answer.role.as_deref().unwrap_or("assistant");
            Self { tool_calls: answer.tool_calls, ..Self::of(role, content) }
        }
    }

    impl ChatCompletionChunk {
        /// More of the text of the first answer.
        pub fn text(&self) -> Option<&str> {
            let first = self.choices.iter().find(|choice| choice.index.unwrap_or(0) == 0)?;
            first.delta.as_ref()?.content.as_deref()
        }
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
            match self.content.as_ref()? {
                AnswerMessageContent::String(text) => Some(text.clone()),
                AnswerMessageContent::Array(parts) => {
                    Some(parts.iter().filter_map(|part| part.get("text")?.as_str()).collect())
                }
            }
        }
    }

    impl ChatCompletion {
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
    use crate::messages::types::{Message, Tool};

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
