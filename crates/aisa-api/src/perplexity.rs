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
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AnswerMessage {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChatCompletionRequest {
        /// How much repeated tokens are held off; `1` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub frequency_penalty: ::std::option::Option<f64>,
        /// How many tokens to write at most.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_tokens: ::std::option::Option<i64>,
        pub messages: ::std::vec::Vec<Message>,
        pub model: Model,
        /// How much known tokens are held off; `0` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub presence_penalty: ::std::option::Option<f64>,
        /// Whether to return the addresses of the sources; `true` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub return_citations: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub search_context: ::std::option::Option<SearchContext>,
        /// Only sources of these domains.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub search_domain_filter: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub search_recency_filter: ::std::option::Option<SearchRecency>,
        /// Whether the answer comes as server-sent events.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream: ::std::option::Option<bool>,
        /// How much chance there is in the answer; `0.2` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub temperature: ::std::option::Option<f64>,
        /// Number of tokens that the next one is chosen from; `0` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub top_k: ::std::option::Option<i64>,
        /// Share of the probability that the next token is chosen from; `0.9` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub top_p: ::std::option::Option<f64>,
    }

    impl ChatCompletionRequest {
        pub fn builder() -> builder::ChatCompletionRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChatCompletionResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub choices: ::std::vec::Vec<Choice>,
        /// Addresses of the sources.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub citations: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// The model, as in the path.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub model: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub object: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub search_results: ::std::vec::Vec<SearchResult>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage: ::std::option::Option<Usage>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Choice {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delta: ::std::option::Option<AnswerMessage>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub finish_reason: ::std::option::Option<FinishReason>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub index: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<AnswerMessage>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    /// Why the model stopped.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum FinishReason {
        /// `stop`
        Stop,
        /// `length`
        Length,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(FinishReason, Unknown, [
        (Stop, "stop"),
        (Length, "length"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Message {
        pub content: ::std::string::String,
        pub role: Role,
    }

    impl Message {
        pub fn builder() -> builder::Message {
            Default::default()
        }
    }

    /// The model, as in the path.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Model {
        /// `sonar`
        Sonar,
        /// `sonar-pro`
        SonarPro,
        /// `sonar-reasoning-pro`
        SonarReasoningPro,
        /// `sonar-deep-research`
        SonarDeepResearch,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(Model, Unknown, [
        (Sonar, "sonar"),
        (SonarPro, "sonar-pro"),
        (SonarReasoningPro, "sonar-reasoning-pro"),
        (SonarDeepResearch, "sonar-deep-research"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Role {
        /// `system`
        System,
        /// `user`
        User,
        /// `assistant`
        Assistant,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(Role, Unknown, [
        (System, "system"),
        (User, "user"),
        (Assistant, "assistant"),
    ]);

    /// How much of the web is read; `low` if absent.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum SearchContext {
        /// `low`
        Low,
        /// `medium`
        Medium,
        /// `high`
        High,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(SearchContext, Unknown, [
        (Low, "low"),
        (Medium, "medium"),
        (High, "high"),
    ]);

    /// How old sources may be.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum SearchRecency {
        /// `month`
        Month,
        /// `week`
        Week,
        /// `day`
        Day,
        /// `hour`
        Hour,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(SearchRecency, Unknown, [
        (Month, "month"),
        (Week, "week"),
        (Day, "day"),
        (Hour, "hour"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchResult {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub snippet: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Usage {
        /// Tokens of the answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub completion_tokens: ::std::option::Option<i64>,
        /// Tokens of the request.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub prompt_tokens: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub search_context_size: ::std::option::Option<::std::string::String>,
        /// Tokens of both.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_tokens: ::std::option::Option<i64>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct ChatCompletionRequest {
            frequency_penalty: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
            max_tokens: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            messages: ::std::result::Result<
                ::std::vec::Vec<super::Message>,
                ::std::string::String,
            >,
            model: ::std::result::Result<super::Model, ::std::string::String>,
            presence_penalty: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
            return_citations: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            search_context: ::std::result::Result<
                ::std::option::Option<super::SearchContext>,
                ::std::string::String,
            >,
            search_domain_filter: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            search_recency_filter: ::std::result::Result<
                ::std::option::Option<super::SearchRecency>,
                ::std::string::String,
            >,
            stream: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            temperature: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
            top_k: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            top_p: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ChatCompletionRequest {
            fn default() -> Self {
                Self {
                    frequency_penalty: Ok(Default::default()),
                    max_tokens: Ok(Default::default()),
                    messages: Err(
                        "`messages` is missing; set it with `.messages(..)`".to_string(),
                    ),
                    model: Err(
                        "`model` is missing; set it with `.model(..)`".to_string(),
                    ),
                    presence_penalty: Ok(Default::default()),
                    return_citations: Ok(Default::default()),
                    search_context: Ok(Default::default()),
                    search_domain_filter: Ok(Default::default()),
                    search_recency_filter: Ok(Default::default()),
                    stream: Ok(Default::default()),
                    temperature: Ok(Default::default()),
                    top_k: Ok(Default::default()),
                    top_p: Ok(Default::default()),
                }
            }
        }

        impl ChatCompletionRequest {
            pub fn frequency_penalty<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.frequency_penalty = value
                    .try_into()
                    .map_err(|e| format!("`frequency_penalty`: {e}"));
                self
            }

            pub fn max_tokens<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.max_tokens = value
                    .try_into()
                    .map_err(|e| format!("`max_tokens`: {e}"));
                self
            }

            pub fn messages<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Message>>,
                T::Error: ::std::fmt::Display,
            {
                self.messages = value.try_into().map_err(|e| format!("`messages`: {e}"));
                self
            }

            pub fn model<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Model>,
                T::Error: ::std::fmt::Display,
            {
                self.model = value.try_into().map_err(|e| format!("`model`: {e}"));
                self
            }

            pub fn presence_penalty<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.presence_penalty = value
                    .try_into()
                    .map_err(|e| format!("`presence_penalty`: {e}"));
                self
            }

            pub fn return_citations<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.return_citations = value
                    .try_into()
                    .map_err(|e| format!("`return_citations`: {e}"));
                self
            }

            pub fn search_context<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::SearchContext>>,
                T::Error: ::std::fmt::Display,
            {
                self.search_context = value
                    .try_into()
                    .map_err(|e| format!("`search_context`: {e}"));
                self
            }

            pub fn search_domain_filter<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.search_domain_filter = value
                    .try_into()
                    .map_err(|e| format!("`search_domain_filter`: {e}"));
                self
            }

            pub fn search_recency_filter<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::SearchRecency>>,
                T::Error: ::std::fmt::Display,
            {
                self.search_recency_filter = value
                    .try_into()
                    .map_err(|e| format!("`search_recency_filter`: {e}"));
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

            pub fn temperature<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.temperature = value
                    .try_into()
                    .map_err(|e| format!("`temperature`: {e}"));
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
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.top_p = value.try_into().map_err(|e| format!("`top_p`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ChatCompletionRequest>
        for super::ChatCompletionRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: ChatCompletionRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    frequency_penalty: value.frequency_penalty?,
                    max_tokens: value.max_tokens?,
                    messages: value.messages?,
                    model: value.model?,
                    presence_penalty: value.presence_penalty?,
                    return_citations: value.return_citations?,
                    search_context: value.search_context?,
                    search_domain_filter: value.search_domain_filter?,
                    search_recency_filter: value.search_recency_filter?,
                    stream: value.stream?,
                    temperature: value.temperature?,
                    top_k: value.top_k?,
                    top_p: value.top_p?,
                })
            }
        }

        impl ::std::convert::From<super::ChatCompletionRequest>
        for ChatCompletionRequest {
            fn from(value: super::ChatCompletionRequest) -> Self {
                Self {
                    frequency_penalty: Ok(value.frequency_penalty),
                    max_tokens: Ok(value.max_tokens),
                    messages: Ok(value.messages),
                    model: Ok(value.model),
                    presence_penalty: Ok(value.presence_penalty),
                    return_citations: Ok(value.return_citations),
                    search_context: Ok(value.search_context),
                    search_domain_filter: Ok(value.search_domain_filter),
                    search_recency_filter: Ok(value.search_recency_filter),
                    stream: Ok(value.stream),
                    temperature: Ok(value.temperature),
                    top_k: Ok(value.top_k),
                    top_p: Ok(value.top_p),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Message {
            content: ::std::result::Result<::std::string::String, ::std::string::String>,
            role: ::std::result::Result<super::Role, ::std::string::String>,
        }

        impl ::std::default::Default for Message {
            fn default() -> Self {
                Self {
                    content: Err(
                        "`content` is missing; set it with `.content(..)`".to_string(),
                    ),
                    role: Err("`role` is missing; set it with `.role(..)`".to_string()),
                }
            }
        }

        impl Message {
            pub fn content<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
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

        impl ::std::convert::TryFrom<Message> for super::Message {
            type Error = super::error::ConversionError;

            fn try_from(
                value: Message,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    content: value.content?,
                    role: value.role?,
                })
            }
        }

        impl ::std::convert::From<super::Message> for Message {
            fn from(value: super::Message) -> Self {
                Self {
                    content: Ok(value.content),
                    role: Ok(value.role),
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

/// Client for perplexity-openapi
///
/// Answers with sources from the web by the Sonar models.
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
    /// Answer with Sonar
    ///
    /// The small model. With `stream` the answer comes as server-sent events.
    ///
    /// Sends a `POST` request to `/perplexity/sonar`
    pub fn create_sonar(&self) -> builder::CreateSonar<'_> {
        builder::CreateSonar::new(self)
    }

    /// Answer with Sonar Pro
    ///
    /// The larger model, for questions with several steps. With `stream` the answer comes as
    /// server-sent events.
    ///
    /// Sends a `POST` request to `/perplexity/sonar-pro`
    pub fn create_sonar_pro(&self) -> builder::CreateSonarPro<'_> {
        builder::CreateSonarPro::new(self)
    }

    /// Answer with Sonar Reasoning Pro
    ///
    /// The model that thinks before it answers. With `stream` the answer comes as server-sent
    /// events.
    ///
    /// Sends a `POST` request to `/perplexity/sonar-reasoning-pro`
    pub fn create_sonar_reasoning_pro(&self) -> builder::CreateSonarReasoningPro<'_> {
        builder::CreateSonarReasoningPro::new(self)
    }

    /// Research with Sonar Deep Research
    ///
    /// Takes minutes. Limited to five requests per minute and key. With `stream` the answer
    /// comes as server-sent events.
    ///
    /// Sends a `POST` request to `/perplexity/sonar-deep-research`
    pub fn create_sonar_deep_research(&self) -> builder::CreateSonarDeepResearch<'_> {
        builder::CreateSonarDeepResearch::new(self)
    }
}

/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };

    /// Builder for [`Client::create_sonar`]
    ///
    /// [`Client::create_sonar`]: super::Client::create_sonar
    #[derive(Debug, Clone)]
    pub struct CreateSonar<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ChatCompletionRequest, String>,
    }

    impl<'a> CreateSonar<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChatCompletionRequest>,
            <V as std::convert::TryInto<
                types::ChatCompletionRequest,
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
                types::builder::ChatCompletionRequest,
            ) -> types::builder::ChatCompletionRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/perplexity/sonar`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ChatCompletionResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ChatCompletionRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/perplexity/sonar", client.baseurl,);
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
                operation_id: "create_sonar",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::create_sonar_pro`]
    ///
    /// [`Client::create_sonar_pro`]: super::Client::create_sonar_pro
    #[derive(Debug, Clone)]
    pub struct CreateSonarPro<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ChatCompletionRequest, String>,
    }

    impl<'a> CreateSonarPro<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChatCompletionRequest>,
            <V as std::convert::TryInto<
                types::ChatCompletionRequest,
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
                types::builder::ChatCompletionRequest,
            ) -> types::builder::ChatCompletionRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/perplexity/sonar-pro`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ChatCompletionResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ChatCompletionRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/perplexity/sonar-pro", client.baseurl,);
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
                operation_id: "create_sonar_pro",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::create_sonar_reasoning_pro`]
    ///
    /// [`Client::create_sonar_reasoning_pro`]: super::Client::create_sonar_reasoning_pro
    #[derive(Debug, Clone)]
    pub struct CreateSonarReasoningPro<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ChatCompletionRequest, String>,
    }

    impl<'a> CreateSonarReasoningPro<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChatCompletionRequest>,
            <V as std::convert::TryInto<
                types::ChatCompletionRequest,
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
                types::builder::ChatCompletionRequest,
            ) -> types::builder::ChatCompletionRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/perplexity/sonar-reasoning-pro`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ChatCompletionResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ChatCompletionRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/perplexity/sonar-reasoning-pro", client.baseurl,);
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
                operation_id: "create_sonar_reasoning_pro",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::create_sonar_deep_research`]
    ///
    /// [`Client::create_sonar_deep_research`]: super::Client::create_sonar_deep_research
    #[derive(Debug, Clone)]
    pub struct CreateSonarDeepResearch<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ChatCompletionRequest, String>,
    }

    impl<'a> CreateSonarDeepResearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChatCompletionRequest>,
            <V as std::convert::TryInto<
                types::ChatCompletionRequest,
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
                types::builder::ChatCompletionRequest,
            ) -> types::builder::ChatCompletionRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/perplexity/sonar-deep-research`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ChatCompletionResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ChatCompletionRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/perplexity/sonar-deep-research", client.baseurl,);
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
                operation_id: "create_sonar_deep_research",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    impl ::client_runtime::Prepare for CreateSonar<'_> {
        type Answer = types::ChatCompletionResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("perplexity.create_sonar"))
        }
    }

    impl ::client_runtime::Prepare for CreateSonarPro<'_> {
        type Answer = types::ChatCompletionResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("perplexity.create_sonar_pro"))
        }
    }

    impl ::client_runtime::Prepare for CreateSonarReasoningPro<'_> {
        type Answer = types::ChatCompletionResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("perplexity.create_sonar_reasoning_pro")
                })
        }
    }

    impl ::client_runtime::Prepare for CreateSonarDeepResearch<'_> {
        type Answer = types::ChatCompletionResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("perplexity.create_sonar_deep_research")
                })
        }
    }
}

/// Path of the operations below the address of the API.
pub const BASE_PATH: &str = "/apis/v1";

/// Every operation, by name.
pub static OPERATIONS: &[::client_runtime::Operation] = &[
    ::client_runtime::Operation::named(
            "perplexity.create_sonar",
            ::client_runtime::RetryClass::BeforeAnswer,
        )
        .with_price_micro_usd(12000u64)
        .with_timeout_secs(120u64)
        .with_tokens(),
    ::client_runtime::Operation::named(
            "perplexity.create_sonar_deep_research",
            ::client_runtime::RetryClass::BeforeAnswer,
        )
        .with_price_micro_usd(12000u64)
        .with_rpm(5u32)
        .with_timeout_secs(300u64)
        .with_tokens(),
    ::client_runtime::Operation::named(
            "perplexity.create_sonar_pro",
            ::client_runtime::RetryClass::BeforeAnswer,
        )
        .with_price_micro_usd(12000u64)
        .with_timeout_secs(120u64)
        .with_tokens(),
    ::client_runtime::Operation::named(
            "perplexity.create_sonar_reasoning_pro",
            ::client_runtime::RetryClass::BeforeAnswer,
        )
        .with_price_micro_usd(12000u64)
        .with_timeout_secs(120u64)
        .with_tokens(),
];
