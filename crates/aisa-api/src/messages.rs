// @generated for aisa-api by client-codegen, from the normal form of an OpenAPI document.
// Do not edit: run `cargo xtask generate aisa` and review what changed.

#![allow(clippy::all, clippy::pedantic, reason = "style of the generator")]
#![allow(missing_docs, reason = "the document does not describe everything")]
#![allow(
    dead_code,
    irrefutable_let_patterns,
    unreachable_pub,
    unused_imports,
    unused_mut,
    reason = "emitted for every document, needed by some"
)]
#![cfg_attr(rustfmt, rustfmt_skip)]

pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};

/// What every open string enum can do: the server's text in, the same text out.
macro_rules! open_enum {
    ($name:ident, $unknown:ident, [$(($variant:ident, $text:literal)),* $(,)?]) => {
        impl $name {
            /// The value as it stands on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::$unknown(text) => text,
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::$unknown(text.to_owned()),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                match text.as_str() {
                    $($text => Self::$variant,)*
                    _ => Self::$unknown(text),
                }
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                Ok(text.into())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        // By text, so that a known value is equal to itself however it was made.
        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl ::std::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl ::std::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                deserializer.deserialize_str(super::Text(::std::marker::PhantomData))
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(stringify!($name))
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                ::schemars::json_schema!({ "type": "string", "x-extensible-enum": [$($text),*] })
            }
        }
    };
}

/// Reads a string into an open enum; a known value costs no allocation.
struct Text<T>(::std::marker::PhantomData<T>);

impl<T> ::serde::de::Visitor<'_> for Text<T>
where
    T: for<'t> ::std::convert::From<&'t str> + ::std::convert::From<::std::string::String>,
{
    type Value = T;

    fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> ::std::result::Result<T, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: ::std::string::String) -> ::std::result::Result<T, E> {
        Ok(text.into())
    }
}

/// Reads null as the empty value: some servers write it for a list or map that is not there.
fn null_as_default<'de, D, T>(deserializer: D) -> ::std::result::Result<T, D::Error>
where
    D: ::serde::Deserializer<'de>,
    T: ::std::default::Default + ::serde::Deserialize<'de>,
{
    let value = <::std::option::Option<T> as ::serde::Deserialize>::deserialize(deserializer)?;
    Ok(value.unwrap_or_default())
}

/// Types used as operation parameters and responses.
pub mod types {
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum Content {
        String(::std::string::String),
        Array(
            ::std::vec::Vec<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ),
    }

    impl ::std::convert::From<
        ::std::vec::Vec<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    > for Content {
        fn from(
            value: ::std::vec::Vec<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            Self::Array(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct InputMessage {
        pub content: Content,
        pub role: Role,
    }

    impl InputMessage {
        pub fn builder() -> builder::InputMessage {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Message {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub content: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// Id of the model.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub model: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stop_reason: ::std::option::Option<StopReason>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stop_sequence: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage: ::std::option::Option<Usage>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageRequest {
        /// How many tokens to write at most.
        pub max_tokens: i64,
        /// The conversation so far.
        pub messages: ::std::vec::Vec<InputMessage>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<Metadata>,
        /// Id of the model.
        pub model: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub service_tier: ::std::option::Option<ServiceTier>,
        /// Where the model stops.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub stop_sequences: ::std::vec::Vec<::std::string::String>,
        /// Whether the answer comes as server-sent events.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream: ::std::option::Option<bool>,
        /// What the model has to know first.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub system: ::std::option::Option<Content>,
        /// How much chance there is in the answer, from 0 to 1; `1` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub temperature: ::std::option::Option<f32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub thinking: ::std::option::Option<Thinking>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tool_choice: ::std::option::Option<ToolChoice>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tools: ::std::vec::Vec<Tool>,
        /// Number of tokens that the next one is chosen from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub top_k: ::std::option::Option<i64>,
        /// Share of the probability that the next token is chosen from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub top_p: ::std::option::Option<f32>,
    }

    impl MessageRequest {
        pub fn builder() -> builder::MessageRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Metadata {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user_id: ::std::option::Option<::std::string::String>,
    }

    impl Metadata {
        pub fn builder() -> builder::Metadata {
            Default::default()
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Role {
        /// `user`
        User,
        /// `assistant`
        Assistant,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(Role, Unknown, [
        (User, "user"),
        (Assistant, "assistant"),
    ]);

    /// Which capacity may be used; `auto` if absent.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ServiceTier {
        /// `auto`
        Auto,
        /// `standard_only`
        StandardOnly,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ServiceTier, Unknown, [
        (Auto, "auto"),
        (StandardOnly, "standard_only"),
    ]);

    /// Why the model stopped.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum StopReason {
        /// `end_turn`
        EndTurn,
        /// `stop_sequence`
        StopSequence,
        /// `max_tokens`
        MaxTokens,
        /// `tool_use`
        ToolUse,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(StopReason, Unknown, [
        (EndTurn, "end_turn"),
        (StopSequence, "stop_sequence"),
        (MaxTokens, "max_tokens"),
        (ToolUse, "tool_use"),
    ]);

    /// What an event adds to a block or to the message.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct StreamDelta {
        /// A source of the text of the block.
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub citation: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        /// A fragment of a tool's input.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub partial_json: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub signature: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stop_reason: ::std::option::Option<StopReason>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stop_sequence: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub thinking: ::std::option::Option<::std::string::String>,
        /// `text_delta`, `input_json_delta`, `thinking_delta`, `signature_delta` or
        /// `citations_delta`.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct StreamEvent {
        /// The block that begins.
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub content_block: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delta: ::std::option::Option<StreamDelta>,
        /// What went wrong.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::serde_json::Value>,
        /// Which block of the message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub index: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<Message>,
        /// `message_start`, `content_block_start`, `content_block_delta`, `content_block_stop`,
        /// `message_delta`, `message_stop`, `ping` or `error`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage: ::std::option::Option<Usage>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    /// Whether and how much the model may think first.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Thinking {
        /// How many tokens the model may think with.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub budget_tokens: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub display: ::std::option::Option<ThinkingDisplay>,
        #[serde(rename = "type")]
        pub type_: ThinkingType,
    }

    impl Thinking {
        pub fn builder() -> builder::Thinking {
            Default::default()
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ThinkingDisplay {
        /// `summarized`
        Summarized,
        /// `omitted`
        Omitted,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ThinkingDisplay, Unknown, [
        (Summarized, "summarized"),
        (Omitted, "omitted"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ThinkingType {
        /// `enabled`
        Enabled,
        /// `disabled`
        Disabled,
        /// `adaptive`
        Adaptive,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ThinkingType, Unknown, [
        (Enabled, "enabled"),
        (Disabled, "disabled"),
        (Adaptive, "adaptive"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Tool {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        pub input_schema: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        pub name: ::std::string::String,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }

    impl Tool {
        pub fn builder() -> builder::Tool {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ToolChoice {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub disable_parallel_tool_use: ::std::option::Option<bool>,
        /// The tool to call; needed by `tool`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type")]
        pub type_: ToolChoiceType,
    }

    impl ToolChoice {
        pub fn builder() -> builder::ToolChoice {
            Default::default()
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ToolChoiceType {
        /// `auto`
        Auto,
        /// `any`
        Any,
        /// `tool`
        Tool,
        /// `none`
        None,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ToolChoiceType, Unknown, [
        (Auto, "auto"),
        (Any, "any"),
        (Tool, "tool"),
        (None, "none"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Usage {
        /// Tokens that were written into the cache.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cache_creation_input_tokens: ::std::option::Option<i64>,
        /// Tokens that were read from the cache.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cache_read_input_tokens: ::std::option::Option<i64>,
        /// Tokens of the request.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_tokens: ::std::option::Option<i64>,
        /// Tokens of the answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub output_tokens: ::std::option::Option<i64>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct InputMessage {
            content: ::std::result::Result<super::Content, ::std::string::String>,
            role: ::std::result::Result<super::Role, ::std::string::String>,
        }

        impl ::std::default::Default for InputMessage {
            fn default() -> Self {
                Self {
                    content: Err(
                        "`content` is missing; set it with `.content(..)`".to_string(),
                    ),
                    role: Err("`role` is missing; set it with `.role(..)`".to_string()),
                }
            }
        }

        impl InputMessage {
            pub fn content<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Content>,
                T::Error: ::std::fmt::Display,
            {
                self.content = value.try_into().map_err(|e| format!("`content`: {e}"));
                self
            }

            pub fn role<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Role>,
                T::Error: ::std::fmt::Display,
            {
                self.role = value.try_into().map_err(|e| format!("`role`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<InputMessage> for super::InputMessage {
            type Error = super::error::ConversionError;

            fn try_from(
                value: InputMessage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    content: value.content?,
                    role: value.role?,
                })
            }
        }

        impl ::std::convert::From<super::InputMessage> for InputMessage {
            fn from(value: super::InputMessage) -> Self {
                Self {
                    content: Ok(value.content),
                    role: Ok(value.role),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct MessageRequest {
            max_tokens: ::std::result::Result<i64, ::std::string::String>,
            messages: ::std::result::Result<
                ::std::vec::Vec<super::InputMessage>,
                ::std::string::String,
            >,
            metadata: ::std::result::Result<
                ::std::option::Option<super::Metadata>,
                ::std::string::String,
            >,
            model: ::std::result::Result<::std::string::String, ::std::string::String>,
            service_tier: ::std::result::Result<
                ::std::option::Option<super::ServiceTier>,
                ::std::string::String,
            >,
            stop_sequences: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            stream: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            system: ::std::result::Result<
                ::std::option::Option<super::Content>,
                ::std::string::String,
            >,
            temperature: ::std::result::Result<
                ::std::option::Option<f32>,
                ::std::string::String,
            >,
            thinking: ::std::result::Result<
                ::std::option::Option<super::Thinking>,
                ::std::string::String,
            >,
            tool_choice: ::std::result::Result<
                ::std::option::Option<super::ToolChoice>,
                ::std::string::String,
            >,
            tools: ::std::result::Result<
                ::std::vec::Vec<super::Tool>,
                ::std::string::String,
            >,
            top_k: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            top_p: ::std::result::Result<
                ::std::option::Option<f32>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for MessageRequest {
            fn default() -> Self {
                Self {
                    max_tokens: Err(
                        "`max_tokens` is missing; set it with `.max_tokens(..)`"
                            .to_string(),
                    ),
                    messages: Err(
                        "`messages` is missing; set it with `.messages(..)`".to_string(),
                    ),
                    metadata: Ok(Default::default()),
                    model: Err(
                        "`model` is missing; set it with `.model(..)`".to_string(),
                    ),
                    service_tier: Ok(Default::default()),
                    stop_sequences: Ok(Default::default()),
                    stream: Ok(Default::default()),
                    system: Ok(Default::default()),
                    temperature: Ok(Default::default()),
                    thinking: Ok(Default::default()),
                    tool_choice: Ok(Default::default()),
                    tools: Ok(Default::default()),
                    top_k: Ok(Default::default()),
                    top_p: Ok(Default::default()),
                }
            }
        }

        impl MessageRequest {
            pub fn max_tokens<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.max_tokens = value
                    .try_into()
                    .map_err(|e| format!("`max_tokens`: {e}"));
                self
            }

            pub fn messages<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::InputMessage>>,
                T::Error: ::std::fmt::Display,
            {
                self.messages = value.try_into().map_err(|e| format!("`messages`: {e}"));
                self
            }

            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Metadata>>,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value.try_into().map_err(|e| format!("`metadata`: {e}"));
                self
            }

            pub fn model<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.model = value.try_into().map_err(|e| format!("`model`: {e}"));
                self
            }

            pub fn service_tier<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ServiceTier>>,
                T::Error: ::std::fmt::Display,
            {
                self.service_tier = value
                    .try_into()
                    .map_err(|e| format!("`service_tier`: {e}"));
                self
            }

            pub fn stop_sequences<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.stop_sequences = value
                    .try_into()
                    .map_err(|e| format!("`stop_sequences`: {e}"));
                self
            }

            pub fn stream<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.stream = value.try_into().map_err(|e| format!("`stream`: {e}"));
                self
            }

            pub fn system<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Content>>,
                T::Error: ::std::fmt::Display,
            {
                self.system = value.try_into().map_err(|e| format!("`system`: {e}"));
                self
            }

            pub fn temperature<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f32>>,
                T::Error: ::std::fmt::Display,
            {
                self.temperature = value
                    .try_into()
                    .map_err(|e| format!("`temperature`: {e}"));
                self
            }

            pub fn thinking<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Thinking>>,
                T::Error: ::std::fmt::Display,
            {
                self.thinking = value.try_into().map_err(|e| format!("`thinking`: {e}"));
                self
            }

            pub fn tool_choice<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ToolChoice>>,
                T::Error: ::std::fmt::Display,
            {
                self.tool_choice = value
                    .try_into()
                    .map_err(|e| format!("`tool_choice`: {e}"));
                self
            }

            pub fn tools<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Tool>>,
                T::Error: ::std::fmt::Display,
            {
                self.tools = value.try_into().map_err(|e| format!("`tools`: {e}"));
                self
            }

            pub fn top_k<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.top_k = value.try_into().map_err(|e| format!("`top_k`: {e}"));
                self
            }

            pub fn top_p<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f32>>,
                T::Error: ::std::fmt::Display,
            {
                self.top_p = value.try_into().map_err(|e| format!("`top_p`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<MessageRequest> for super::MessageRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: MessageRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    max_tokens: value.max_tokens?,
                    messages: value.messages?,
                    metadata: value.metadata?,
                    model: value.model?,
                    service_tier: value.service_tier?,
                    stop_sequences: value.stop_sequences?,
                    stream: value.stream?,
                    system: value.system?,
                    temperature: value.temperature?,
                    thinking: value.thinking?,
                    tool_choice: value.tool_choice?,
                    tools: value.tools?,
                    top_k: value.top_k?,
                    top_p: value.top_p?,
                })
            }
        }

        impl ::std::convert::From<super::MessageRequest> for MessageRequest {
            fn from(value: super::MessageRequest) -> Self {
                Self {
                    max_tokens: Ok(value.max_tokens),
                    messages: Ok(value.messages),
                    metadata: Ok(value.metadata),
                    model: Ok(value.model),
                    service_tier: Ok(value.service_tier),
                    stop_sequences: Ok(value.stop_sequences),
                    stream: Ok(value.stream),
                    system: Ok(value.system),
                    temperature: Ok(value.temperature),
                    thinking: Ok(value.thinking),
                    tool_choice: Ok(value.tool_choice),
                    tools: Ok(value.tools),
                    top_k: Ok(value.top_k),
                    top_p: Ok(value.top_p),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Metadata {
            user_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Metadata {
            fn default() -> Self {
                Self {
                    user_id: Ok(Default::default()),
                }
            }
        }

        impl Metadata {
            pub fn user_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.user_id = value.try_into().map_err(|e| format!("`user_id`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Metadata> for super::Metadata {
            type Error = super::error::ConversionError;

            fn try_from(
                value: Metadata,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { user_id: value.user_id? })
            }
        }

        impl ::std::convert::From<super::Metadata> for Metadata {
            fn from(value: super::Metadata) -> Self {
                Self { user_id: Ok(value.user_id) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Thinking {
            budget_tokens: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            display: ::std::result::Result<
                ::std::option::Option<super::ThinkingDisplay>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<super::ThinkingType, ::std::string::String>,
        }

        impl ::std::default::Default for Thinking {
            fn default() -> Self {
                Self {
                    budget_tokens: Ok(Default::default()),
                    display: Ok(Default::default()),
                    type_: Err(
                        "`type_` is missing; set it with `.type_(..)`".to_string(),
                    ),
                }
            }
        }

        impl Thinking {
            pub fn budget_tokens<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.budget_tokens = value
                    .try_into()
                    .map_err(|e| format!("`budget_tokens`: {e}"));
                self
            }

            pub fn display<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ThinkingDisplay>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.display = value.try_into().map_err(|e| format!("`display`: {e}"));
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ThinkingType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value.try_into().map_err(|e| format!("`type_`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Thinking> for super::Thinking {
            type Error = super::error::ConversionError;

            fn try_from(
                value: Thinking,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    budget_tokens: value.budget_tokens?,
                    display: value.display?,
                    type_: value.type_?,
                })
            }
        }

        impl ::std::convert::From<super::Thinking> for Thinking {
            fn from(value: super::Thinking) -> Self {
                Self {
                    budget_tokens: Ok(value.budget_tokens),
                    display: Ok(value.display),
                    type_: Ok(value.type_),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Tool {
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            input_schema: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Tool {
            fn default() -> Self {
                Self {
                    description: Ok(Default::default()),
                    input_schema: Err(
                        "`input_schema` is missing; set it with `.input_schema(..)`"
                            .to_string(),
                    ),
                    name: Err("`name` is missing; set it with `.name(..)`".to_string()),
                    type_: Ok(Default::default()),
                }
            }
        }

        impl Tool {
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map_err(|e| format!("`description`: {e}"));
                self
            }

            pub fn input_schema<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.input_schema = value
                    .try_into()
                    .map_err(|e| format!("`input_schema`: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map_err(|e| format!("`name`: {e}"));
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value.try_into().map_err(|e| format!("`type_`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Tool> for super::Tool {
            type Error = super::error::ConversionError;

            fn try_from(
                value: Tool,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    description: value.description?,
                    input_schema: value.input_schema?,
                    name: value.name?,
                    type_: value.type_?,
                })
            }
        }

        impl ::std::convert::From<super::Tool> for Tool {
            fn from(value: super::Tool) -> Self {
                Self {
                    description: Ok(value.description),
                    input_schema: Ok(value.input_schema),
                    name: Ok(value.name),
                    type_: Ok(value.type_),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ToolChoice {
            disable_parallel_tool_use: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<super::ToolChoiceType, ::std::string::String>,
        }

        impl ::std::default::Default for ToolChoice {
            fn default() -> Self {
                Self {
                    disable_parallel_tool_use: Ok(Default::default()),
                    name: Ok(Default::default()),
                    type_: Err(
                        "`type_` is missing; set it with `.type_(..)`".to_string(),
                    ),
                }
            }
        }

        impl ToolChoice {
            pub fn disable_parallel_tool_use<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.disable_parallel_tool_use = value
                    .try_into()
                    .map_err(|e| format!("`disable_parallel_tool_use`: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map_err(|e| format!("`name`: {e}"));
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ToolChoiceType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value.try_into().map_err(|e| format!("`type_`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ToolChoice> for super::ToolChoice {
            type Error = super::error::ConversionError;

            fn try_from(
                value: ToolChoice,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    disable_parallel_tool_use: value.disable_parallel_tool_use?,
                    name: value.name?,
                    type_: value.type_?,
                })
            }
        }

        impl ::std::convert::From<super::ToolChoice> for ToolChoice {
            fn from(value: super::ToolChoice) -> Self {
                Self {
                    disable_parallel_tool_use: Ok(value.disable_parallel_tool_use),
                    name: Ok(value.name),
                    type_: Ok(value.type_),
                }
            }
        }
    }

    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);

        impl ::std::error::Error for ConversionError {}

        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }

        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}

/// Client for claude-messages
///
/// Messages, in the form of Anthropic. The key goes into `Authorization`, not into
/// `x-api-key`.
///
/// Version: 1.0.0
///
/// Sends no `api-version` header: the version is that of the document, not of the server.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: client_runtime::Call,
}

impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: client_runtime::Call,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}

impl ClientInfo<client_runtime::Call> for Client {
    fn api_version() -> &'static str {
        "1.0.0"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &client_runtime::Call {
        &self.inner
    }
}

const _: () = {
    fn assert_client_hooks()
    where
        Client: ClientHooks<client_runtime::Call>,
    {}
};

impl Client {
    /// Continue a conversation
    ///
    /// The model writes the next message. With `stream` the answer comes as server-sent events.
    ///
    /// Sends a `POST` request to `/messages`
    pub fn create_message(&self) -> builder::CreateMessage<'_> {
        builder::CreateMessage::new(self)
    }
}

/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };

    /// Builder for [`Client::create_message`]
    ///
    /// [`Client::create_message`]: super::Client::create_message
    #[derive(Debug, Clone)]
    pub struct CreateMessage<'a> {
        client: &'a super::Client,
        body: Result<types::builder::MessageRequest, String>,
    }

    impl<'a> CreateMessage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MessageRequest>,
            <V as std::convert::TryInto<
                types::MessageRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("`body`: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::MessageRequest,
            ) -> types::builder::MessageRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/messages`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Message>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::MessageRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/messages", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_message",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(ResponseValue::empty(response)))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    impl ::client_runtime::Prepare for CreateMessage<'_> {
        type Answer = types::Message;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("messages.create_message"))
        }
    }
}

/// Path of the operations below the address of the API.
pub const BASE_PATH: &str = "/v1";

/// Every operation, by name.
pub static OPERATIONS: &[::client_runtime::Operation] = &[
    ::client_runtime::Operation::named(
            "messages.create_message",
            ::client_runtime::RetryClass::BeforeAnswer,
        )
        .with_timeout_secs(120u64)
        .with_tokens(),
];
