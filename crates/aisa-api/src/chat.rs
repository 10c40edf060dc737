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
        /// Sources of the text.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub annotations: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content: ::std::option::Option<AnswerMessageContent>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub function_call: ::std::option::Option<FunctionCall>,
        /// Images beside the text.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub images: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// What the model thought, as other gateways name it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reasoning: ::std::option::Option<::std::string::String>,
        /// What the model thought.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reasoning_content: ::std::option::Option<::std::string::String>,
        /// Why the model does not answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub refusal: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tool_calls: ::std::vec::Vec<ToolCall>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    /// A text, for images a list of parts, or null beside calls.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum AnswerMessageContent {
        String(::std::string::String),
        Array(
            ::std::vec::Vec<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ),
    }

    impl ::std::convert::From<
        ::std::vec::Vec<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    > for AnswerMessageContent {
        fn from(
            value: ::std::vec::Vec<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            Self::Array(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChatCompletion {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub choices: ::std::vec::Vec<Choice>,
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub model: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub object: ::std::option::Option<::std::string::String>,
        /// How urgently the request was worked on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub service_tier: ::std::option::Option<::std::string::String>,
        /// What the model ran with.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub system_fingerprint: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage: ::std::option::Option<Usage>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    /// A piece of a stream.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChatCompletionChunk {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub choices: ::std::vec::Vec<ChunkChoice>,
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub model: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub object: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub service_tier: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub system_fingerprint: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage: ::std::option::Option<Usage>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChatCompletionRequest {
        /// How much repeated tokens are held off.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub frequency_penalty: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub function_call: ::std::option::Option<FunctionChoice>,
        /// Functions that the model may call; the older form of tools.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub functions: ::std::vec::Vec<Function>,
        /// Whether to return the tokens' log probabilities.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub logprobs: ::std::option::Option<bool>,
        /// How many tokens to write at most, those of thinking included.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_completion_tokens: ::std::option::Option<i64>,
        /// How many tokens to write at most.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_tokens: ::std::option::Option<i64>,
        /// The conversation so far.
        pub messages: ::std::vec::Vec<Message>,
        /// Id of the model.
        pub model: ::std::string::String,
        /// How many answers; each one is billed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub n: ::std::option::Option<i64>,
        /// Whether the model may make several calls at once.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub parallel_tool_calls: ::std::option::Option<bool>,
        /// How much known tokens are held off.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub presence_penalty: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub response_format: ::std::option::Option<ResponseFormat>,
        /// The same seed makes similar answers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub seed: ::std::option::Option<i64>,
        /// Where the model stops.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stop: ::std::option::Option<ChatCompletionRequestStop>,
        /// Whether the answer comes as server-sent events.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream_options: ::std::option::Option<StreamOptions>,
        /// How much chance there is in the answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub temperature: ::std::option::Option<f64>,
        /// Whether and what to call: `none`, `auto`, `required`, or a function.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tool_choice: ::std::option::Option<ChatCompletionRequestToolChoice>,
        /// What the model may call.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tools: ::std::vec::Vec<Tool>,
        /// How many likely tokens to return per place.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub top_logprobs: ::std::option::Option<i64>,
        /// Share of the probability that the next token is chosen from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub top_p: ::std::option::Option<f64>,
        /// Who asks; for the provider.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<::std::string::String>,
    }

    impl ChatCompletionRequest {
        pub fn builder() -> builder::ChatCompletionRequest {
            Default::default()
        }
    }

    /// Where the model stops.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum ChatCompletionRequestStop {
        Array(::std::vec::Vec<::std::string::String>),
        String(::std::string::String),
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>>
    for ChatCompletionRequestStop {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self::Array(value)
        }
    }

    /// Whether and what to call: `none`, `auto`, `required`, or a function.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum ChatCompletionRequestToolChoice {
        NamedToolChoice(NamedToolChoice),
        String(::std::string::String),
    }

    impl ::std::convert::From<NamedToolChoice> for ChatCompletionRequestToolChoice {
        fn from(value: NamedToolChoice) -> Self {
            Self::NamedToolChoice(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Choice {
        /// Why the model stopped: `stop`, `length`, `tool_calls`, `content_filter`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub finish_reason: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub index: ::std::option::Option<i64>,
        /// The log probabilities of the tokens.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub logprobs: ::std::option::Option<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<AnswerMessage>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChunkChoice {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delta: ::std::option::Option<Delta>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub finish_reason: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub index: ::std::option::Option<i64>,
        /// The log probabilities of the tokens.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub logprobs: ::std::option::Option<::serde_json::Value>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum Content {
        String(::std::string::String),
        Array(::std::vec::Vec<ContentPart>),
    }

    impl ::std::convert::From<::std::vec::Vec<ContentPart>> for Content {
        fn from(value: ::std::vec::Vec<ContentPart>) -> Self {
            Self::Array(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ContentPart {
        /// Address of an image.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image_url: ::std::option::Option<ContentPartImageUrl>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }

    impl ContentPart {
        pub fn builder() -> builder::ContentPart {
            Default::default()
        }
    }

    /// Address of an image.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum ContentPartImageUrl {
        ImageUrl(ImageUrl),
        String(::std::string::String),
    }

    impl ::std::convert::From<ImageUrl> for ContentPartImageUrl {
        fn from(value: ImageUrl) -> Self {
            Self::ImageUrl(value)
        }
    }

    /// What a piece adds to the message.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Delta {
        /// Sources of the text.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub annotations: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content: ::std::option::Option<AnswerMessageContent>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub function_call: ::std::option::Option<FunctionCall>,
        /// Images beside the text.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub images: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// What the model thinks
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reasoning: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reasoning_content: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub refusal: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tool_calls: ::std::vec::Vec<ToolCallDelta>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Function {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub parameters: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    impl Function {
        pub fn builder() -> builder::Function {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FunctionCall {
        /// The arguments as JSON, which the model may have got wrong.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub arguments: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    impl FunctionCall {
        pub fn builder() -> builder::FunctionCall {
            Default::default()
        }
    }

    /// Whether and which function to call: `none`, `auto`, or a name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum FunctionChoice {
        String(::std::string::String),
        FunctionName(FunctionName),
    }

    impl ::std::convert::From<FunctionName> for FunctionChoice {
        fn from(value: FunctionName) -> Self {
            Self::FunctionName(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FunctionName {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }

    impl FunctionName {
        pub fn builder() -> builder::FunctionName {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FunctionTool {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        pub name: ::std::string::String,
        /// JSON schema of the arguments.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub parameters: ::std::option::Option<::serde_json::Value>,
        /// Whether the arguments have to follow the schema.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub strict: ::std::option::Option<bool>,
    }

    impl FunctionTool {
        pub fn builder() -> builder::FunctionTool {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ImageUrl {
        /// How closely to look.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub detail: ::std::option::Option<::std::string::String>,
        /// Address of the image, or a `data:` URL.
        pub url: ::std::string::String,
    }

    impl ImageUrl {
        pub fn builder() -> builder::ImageUrl {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct JsonSchemaFormat {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        pub name: ::std::string::String,
        /// JSON schema of the answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub schema: ::std::option::Option<::serde_json::Value>,
        /// Whether the answer has to follow the schema.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub strict: ::std::option::Option<bool>,
    }

    impl JsonSchemaFormat {
        pub fn builder() -> builder::JsonSchemaFormat {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Message {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content: ::std::option::Option<Content>,
        /// Name of the one who speaks.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        pub role: ::std::string::String,
        /// The call that this message answers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tool_call_id: ::std::option::Option<::std::string::String>,
        /// The calls that the model asked for.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tool_calls: ::std::vec::Vec<ToolCall>,
    }

    impl Message {
        pub fn builder() -> builder::Message {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NamedToolChoice {
        pub function: FunctionName,
        /// Always `function`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }

    impl NamedToolChoice {
        pub fn builder() -> builder::NamedToolChoice {
            Default::default()
        }
    }

    /// The form of the answer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ResponseFormat {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub json_schema: ::std::option::Option<JsonSchemaFormat>,
        /// `text`, `json_object` or `json_schema`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }

    impl ResponseFormat {
        pub fn builder() -> builder::ResponseFormat {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct StreamOptions {
        /// Whether the last piece has the tokens used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub include_usage: ::std::option::Option<bool>,
    }

    impl StreamOptions {
        pub fn builder() -> builder::StreamOptions {
            Default::default()
        }
    }

    /// What the model may call.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Tool {
        pub function: FunctionTool,
        /// Always `function`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }

    impl Tool {
        pub fn builder() -> builder::Tool {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ToolCall {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub function: ::std::option::Option<FunctionCall>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    impl ToolCall {
        pub fn builder() -> builder::ToolCall {
            Default::default()
        }
    }

    /// A fragment of a call; those with the same index belong together.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ToolCallDelta {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub function: ::std::option::Option<FunctionCall>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub index: ::std::option::Option<i64>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Usage {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub completion_tokens: ::std::option::Option<i64>,
        /// What the tokens of the answer were.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub completion_tokens_details: ::std::option::Option<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub prompt_tokens: ::std::option::Option<i64>,
        /// What the tokens of the request were.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub prompt_tokens_details: ::std::option::Option<::serde_json::Value>,
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
            function_call: ::std::result::Result<
                ::std::option::Option<super::FunctionChoice>,
                ::std::string::String,
            >,
            functions: ::std::result::Result<
                ::std::vec::Vec<super::Function>,
                ::std::string::String,
            >,
            logprobs: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            max_completion_tokens: ::std::result::Result<
                ::std::option::Option<i64>,
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
            model: ::std::result::Result<::std::string::String, ::std::string::String>,
            n: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            parallel_tool_calls: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            presence_penalty: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
            response_format: ::std::result::Result<
                ::std::option::Option<super::ResponseFormat>,
                ::std::string::String,
            >,
            seed: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            stop: ::std::result::Result<
                ::std::option::Option<super::ChatCompletionRequestStop>,
                ::std::string::String,
            >,
            stream: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            stream_options: ::std::result::Result<
                ::std::option::Option<super::StreamOptions>,
                ::std::string::String,
            >,
            temperature: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
            tool_choice: ::std::result::Result<
                ::std::option::Option<super::ChatCompletionRequestToolChoice>,
                ::std::string::String,
            >,
            tools: ::std::result::Result<
                ::std::vec::Vec<super::Tool>,
                ::std::string::String,
            >,
            top_logprobs: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            top_p: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
            user: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ChatCompletionRequest {
            fn default() -> Self {
                Self {
                    frequency_penalty: Ok(Default::default()),
                    function_call: Ok(Default::default()),
                    functions: Ok(Default::default()),
                    logprobs: Ok(Default::default()),
                    max_completion_tokens: Ok(Default::default()),
                    max_tokens: Ok(Default::default()),
                    messages: Err(
                        "`messages` is missing; set it with `.messages(..)`".to_string(),
                    ),
                    model: Err(
                        "`model` is missing; set it with `.model(..)`".to_string(),
                    ),
                    n: Ok(Default::default()),
                    parallel_tool_calls: Ok(Default::default()),
                    presence_penalty: Ok(Default::default()),
                    response_format: Ok(Default::default()),
                    seed: Ok(Default::default()),
                    stop: Ok(Default::default()),
                    stream: Ok(Default::default()),
                    stream_options: Ok(Default::default()),
                    temperature: Ok(Default::default()),
                    tool_choice: Ok(Default::default()),
                    tools: Ok(Default::default()),
                    top_logprobs: Ok(Default::default()),
                    top_p: Ok(Default::default()),
                    user: Ok(Default::default()),
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

            pub fn function_call<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::FunctionChoice>>,
                T::Error: ::std::fmt::Display,
            {
                self.function_call = value
                    .try_into()
                    .map_err(|e| format!("`function_call`: {e}"));
                self
            }

            pub fn functions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Function>>,
                T::Error: ::std::fmt::Display,
            {
                self.functions = value
                    .try_into()
                    .map_err(|e| format!("`functions`: {e}"));
                self
            }

            pub fn logprobs<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.logprobs = value.try_into().map_err(|e| format!("`logprobs`: {e}"));
                self
            }

            pub fn max_completion_tokens<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.max_completion_tokens = value
                    .try_into()
                    .map_err(|e| format!("`max_completion_tokens`: {e}"));
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
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.model = value.try_into().map_err(|e| format!("`model`: {e}"));
                self
            }

            pub fn n<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.n = value.try_into().map_err(|e| format!("`n`: {e}"));
                self
            }

            pub fn parallel_tool_calls<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.parallel_tool_calls = value
                    .try_into()
                    .map_err(|e| format!("`parallel_tool_calls`: {e}"));
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

            pub fn response_format<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ResponseFormat>>,
                T::Error: ::std::fmt::Display,
            {
                self.response_format = value
                    .try_into()
                    .map_err(|e| format!("`response_format`: {e}"));
                self
            }

            pub fn seed<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.seed = value.try_into().map_err(|e| format!("`seed`: {e}"));
                self
            }

            pub fn stop<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ChatCompletionRequestStop>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.stop = value.try_into().map_err(|e| format!("`stop`: {e}"));
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

            pub fn stream_options<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::StreamOptions>>,
                T::Error: ::std::fmt::Display,
            {
                self.stream_options = value
                    .try_into()
                    .map_err(|e| format!("`stream_options`: {e}"));
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

            pub fn tool_choice<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ChatCompletionRequestToolChoice>,
                >,
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

            pub fn top_logprobs<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.top_logprobs = value
                    .try_into()
                    .map_err(|e| format!("`top_logprobs`: {e}"));
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

            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value.try_into().map_err(|e| format!("`user`: {e}"));
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
                    function_call: value.function_call?,
                    functions: value.functions?,
                    logprobs: value.logprobs?,
                    max_completion_tokens: value.max_completion_tokens?,
                    max_tokens: value.max_tokens?,
                    messages: value.messages?,
                    model: value.model?,
                    n: value.n?,
                    parallel_tool_calls: value.parallel_tool_calls?,
                    presence_penalty: value.presence_penalty?,
                    response_format: value.response_format?,
                    seed: value.seed?,
                    stop: value.stop?,
                    stream: value.stream?,
                    stream_options: value.stream_options?,
                    temperature: value.temperature?,
                    tool_choice: value.tool_choice?,
                    tools: value.tools?,
                    top_logprobs: value.top_logprobs?,
                    top_p: value.top_p?,
                    user: value.user?,
                })
            }
        }

        impl ::std::convert::From<super::ChatCompletionRequest>
        for ChatCompletionRequest {
            fn from(value: super::ChatCompletionRequest) -> Self {
                Self {
                    frequency_penalty: Ok(value.frequency_penalty),
                    function_call: Ok(value.function_call),
                    functions: Ok(value.functions),
                    logprobs: Ok(value.logprobs),
                    max_completion_tokens: Ok(value.max_completion_tokens),
                    max_tokens: Ok(value.max_tokens),
                    messages: Ok(value.messages),
                    model: Ok(value.model),
                    n: Ok(value.n),
                    parallel_tool_calls: Ok(value.parallel_tool_calls),
                    presence_penalty: Ok(value.presence_penalty),
                    response_format: Ok(value.response_format),
                    seed: Ok(value.seed),
                    stop: Ok(value.stop),
                    stream: Ok(value.stream),
                    stream_options: Ok(value.stream_options),
                    temperature: Ok(value.temperature),
                    tool_choice: Ok(value.tool_choice),
                    tools: Ok(value.tools),
                    top_logprobs: Ok(value.top_logprobs),
                    top_p: Ok(value.top_p),
                    user: Ok(value.user),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ContentPart {
            image_url: ::std::result::Result<
                ::std::option::Option<super::ContentPartImageUrl>,
                ::std::string::String,
            >,
            text: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for ContentPart {
            fn default() -> Self {
                Self {
                    image_url: Ok(Default::default()),
                    text: Ok(Default::default()),
                    type_: Err(
                        "`type_` is missing; set it with `.type_(..)`".to_string(),
                    ),
                }
            }
        }

        impl ContentPart {
            pub fn image_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ContentPartImageUrl>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.image_url = value
                    .try_into()
                    .map_err(|e| format!("`image_url`: {e}"));
                self
            }

            pub fn text<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.text = value.try_into().map_err(|e| format!("`text`: {e}"));
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value.try_into().map_err(|e| format!("`type_`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ContentPart> for super::ContentPart {
            type Error = super::error::ConversionError;

            fn try_from(
                value: ContentPart,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    image_url: value.image_url?,
                    text: value.text?,
                    type_: value.type_?,
                })
            }
        }

        impl ::std::convert::From<super::ContentPart> for ContentPart {
            fn from(value: super::ContentPart) -> Self {
                Self {
                    image_url: Ok(value.image_url),
                    text: Ok(value.text),
                    type_: Ok(value.type_),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Function {
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            parameters: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Function {
            fn default() -> Self {
                Self {
                    description: Ok(Default::default()),
                    name: Ok(Default::default()),
                    parameters: Ok(Default::default()),
                }
            }
        }

        impl Function {
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

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map_err(|e| format!("`name`: {e}"));
                self
            }

            pub fn parameters<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.parameters = value
                    .try_into()
                    .map_err(|e| format!("`parameters`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Function> for super::Function {
            type Error = super::error::ConversionError;

            fn try_from(
                value: Function,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    description: value.description?,
                    name: value.name?,
                    parameters: value.parameters?,
                })
            }
        }

        impl ::std::convert::From<super::Function> for Function {
            fn from(value: super::Function) -> Self {
                Self {
                    description: Ok(value.description),
                    name: Ok(value.name),
                    parameters: Ok(value.parameters),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct FunctionCall {
            arguments: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for FunctionCall {
            fn default() -> Self {
                Self {
                    arguments: Ok(Default::default()),
                    name: Ok(Default::default()),
                    extra: Ok(Default::default()),
                }
            }
        }

        impl FunctionCall {
            pub fn arguments<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.arguments = value
                    .try_into()
                    .map_err(|e| format!("`arguments`: {e}"));
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

            pub fn extra<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.extra = value.try_into().map_err(|e| format!("`extra`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<FunctionCall> for super::FunctionCall {
            type Error = super::error::ConversionError;

            fn try_from(
                value: FunctionCall,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    arguments: value.arguments?,
                    name: value.name?,
                    extra: value.extra?,
                })
            }
        }

        impl ::std::convert::From<super::FunctionCall> for FunctionCall {
            fn from(value: super::FunctionCall) -> Self {
                Self {
                    arguments: Ok(value.arguments),
                    name: Ok(value.name),
                    extra: Ok(value.extra),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct FunctionName {
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for FunctionName {
            fn default() -> Self {
                Self {
                    name: Ok(Default::default()),
                }
            }
        }

        impl FunctionName {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map_err(|e| format!("`name`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<FunctionName> for super::FunctionName {
            type Error = super::error::ConversionError;

            fn try_from(
                value: FunctionName,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { name: value.name? })
            }
        }

        impl ::std::convert::From<super::FunctionName> for FunctionName {
            fn from(value: super::FunctionName) -> Self {
                Self { name: Ok(value.name) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct FunctionTool {
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            parameters: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            strict: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for FunctionTool {
            fn default() -> Self {
                Self {
                    description: Ok(Default::default()),
                    name: Err("`name` is missing; set it with `.name(..)`".to_string()),
                    parameters: Ok(Default::default()),
                    strict: Ok(Default::default()),
                }
            }
        }

        impl FunctionTool {
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

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map_err(|e| format!("`name`: {e}"));
                self
            }

            pub fn parameters<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.parameters = value
                    .try_into()
                    .map_err(|e| format!("`parameters`: {e}"));
                self
            }

            pub fn strict<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.strict = value.try_into().map_err(|e| format!("`strict`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<FunctionTool> for super::FunctionTool {
            type Error = super::error::ConversionError;

            fn try_from(
                value: FunctionTool,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    description: value.description?,
                    name: value.name?,
                    parameters: value.parameters?,
                    strict: value.strict?,
                })
            }
        }

        impl ::std::convert::From<super::FunctionTool> for FunctionTool {
            fn from(value: super::FunctionTool) -> Self {
                Self {
                    description: Ok(value.description),
                    name: Ok(value.name),
                    parameters: Ok(value.parameters),
                    strict: Ok(value.strict),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ImageUrl {
            detail: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            url: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for ImageUrl {
            fn default() -> Self {
                Self {
                    detail: Ok(Default::default()),
                    url: Err("`url` is missing; set it with `.url(..)`".to_string()),
                }
            }
        }

        impl ImageUrl {
            pub fn detail<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.detail = value.try_into().map_err(|e| format!("`detail`: {e}"));
                self
            }

            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.url = value.try_into().map_err(|e| format!("`url`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ImageUrl> for super::ImageUrl {
            type Error = super::error::ConversionError;

            fn try_from(
                value: ImageUrl,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    detail: value.detail?,
                    url: value.url?,
                })
            }
        }

        impl ::std::convert::From<super::ImageUrl> for ImageUrl {
            fn from(value: super::ImageUrl) -> Self {
                Self {
                    detail: Ok(value.detail),
                    url: Ok(value.url),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct JsonSchemaFormat {
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            schema: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            strict: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for JsonSchemaFormat {
            fn default() -> Self {
                Self {
                    description: Ok(Default::default()),
                    name: Err("`name` is missing; set it with `.name(..)`".to_string()),
                    schema: Ok(Default::default()),
                    strict: Ok(Default::default()),
                }
            }
        }

        impl JsonSchemaFormat {
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

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map_err(|e| format!("`name`: {e}"));
                self
            }

            pub fn schema<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.schema = value.try_into().map_err(|e| format!("`schema`: {e}"));
                self
            }

            pub fn strict<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.strict = value.try_into().map_err(|e| format!("`strict`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<JsonSchemaFormat> for super::JsonSchemaFormat {
            type Error = super::error::ConversionError;

            fn try_from(
                value: JsonSchemaFormat,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    description: value.description?,
                    name: value.name?,
                    schema: value.schema?,
                    strict: value.strict?,
                })
            }
        }

        impl ::std::convert::From<super::JsonSchemaFormat> for JsonSchemaFormat {
            fn from(value: super::JsonSchemaFormat) -> Self {
                Self {
                    description: Ok(value.description),
                    name: Ok(value.name),
                    schema: Ok(value.schema),
                    strict: Ok(value.strict),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Message {
            content: ::std::result::Result<
                ::std::option::Option<super::Content>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            role: ::std::result::Result<::std::string::String, ::std::string::String>,
            tool_call_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            tool_calls: ::std::result::Result<
                ::std::vec::Vec<super::ToolCall>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Message {
            fn default() -> Self {
                Self {
                    content: Ok(Default::default()),
                    name: Ok(Default::default()),
                    role: Err("`role` is missing; set it with `.role(..)`".to_string()),
                    tool_call_id: Ok(Default::default()),
                    tool_calls: Ok(Default::default()),
                }
            }
        }

        impl Message {
            pub fn content<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Content>>,
                T::Error: ::std::fmt::Display,
            {
                self.content = value.try_into().map_err(|e| format!("`content`: {e}"));
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

            pub fn role<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.role = value.try_into().map_err(|e| format!("`role`: {e}"));
                self
            }

            pub fn tool_call_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tool_call_id = value
                    .try_into()
                    .map_err(|e| format!("`tool_call_id`: {e}"));
                self
            }

            pub fn tool_calls<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ToolCall>>,
                T::Error: ::std::fmt::Display,
            {
                self.tool_calls = value
                    .try_into()
                    .map_err(|e| format!("`tool_calls`: {e}"));
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
                    name: value.name?,
                    role: value.role?,
                    tool_call_id: value.tool_call_id?,
                    tool_calls: value.tool_calls?,
                })
            }
        }

        impl ::std::convert::From<super::Message> for Message {
            fn from(value: super::Message) -> Self {
                Self {
                    content: Ok(value.content),
                    name: Ok(value.name),
                    role: Ok(value.role),
                    tool_call_id: Ok(value.tool_call_id),
                    tool_calls: Ok(value.tool_calls),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct NamedToolChoice {
            function: ::std::result::Result<super::FunctionName, ::std::string::String>,
            type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for NamedToolChoice {
            fn default() -> Self {
                Self {
                    function: Err(
                        "`function` is missing; set it with `.function(..)`".to_string(),
                    ),
                    type_: Err(
                        "`type_` is missing; set it with `.type_(..)`".to_string(),
                    ),
                }
            }
        }

        impl NamedToolChoice {
            pub fn function<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::FunctionName>,
                T::Error: ::std::fmt::Display,
            {
                self.function = value.try_into().map_err(|e| format!("`function`: {e}"));
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value.try_into().map_err(|e| format!("`type_`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<NamedToolChoice> for super::NamedToolChoice {
            type Error = super::error::ConversionError;

            fn try_from(
                value: NamedToolChoice,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    function: value.function?,
                    type_: value.type_?,
                })
            }
        }

        impl ::std::convert::From<super::NamedToolChoice> for NamedToolChoice {
            fn from(value: super::NamedToolChoice) -> Self {
                Self {
                    function: Ok(value.function),
                    type_: Ok(value.type_),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ResponseFormat {
            json_schema: ::std::result::Result<
                ::std::option::Option<super::JsonSchemaFormat>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for ResponseFormat {
            fn default() -> Self {
                Self {
                    json_schema: Ok(Default::default()),
                    type_: Err(
                        "`type_` is missing; set it with `.type_(..)`".to_string(),
                    ),
                }
            }
        }

        impl ResponseFormat {
            pub fn json_schema<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::JsonSchemaFormat>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.json_schema = value
                    .try_into()
                    .map_err(|e| format!("`json_schema`: {e}"));
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value.try_into().map_err(|e| format!("`type_`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ResponseFormat> for super::ResponseFormat {
            type Error = super::error::ConversionError;

            fn try_from(
                value: ResponseFormat,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    json_schema: value.json_schema?,
                    type_: value.type_?,
                })
            }
        }

        impl ::std::convert::From<super::ResponseFormat> for ResponseFormat {
            fn from(value: super::ResponseFormat) -> Self {
                Self {
                    json_schema: Ok(value.json_schema),
                    type_: Ok(value.type_),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct StreamOptions {
            include_usage: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for StreamOptions {
            fn default() -> Self {
                Self {
                    include_usage: Ok(Default::default()),
                }
            }
        }

        impl StreamOptions {
            pub fn include_usage<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.include_usage = value
                    .try_into()
                    .map_err(|e| format!("`include_usage`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<StreamOptions> for super::StreamOptions {
            type Error = super::error::ConversionError;

            fn try_from(
                value: StreamOptions,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    include_usage: value.include_usage?,
                })
            }
        }

        impl ::std::convert::From<super::StreamOptions> for StreamOptions {
            fn from(value: super::StreamOptions) -> Self {
                Self {
                    include_usage: Ok(value.include_usage),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Tool {
            function: ::std::result::Result<super::FunctionTool, ::std::string::String>,
            type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for Tool {
            fn default() -> Self {
                Self {
                    function: Err(
                        "`function` is missing; set it with `.function(..)`".to_string(),
                    ),
                    type_: Err(
                        "`type_` is missing; set it with `.type_(..)`".to_string(),
                    ),
                }
            }
        }

        impl Tool {
            pub fn function<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::FunctionTool>,
                T::Error: ::std::fmt::Display,
            {
                self.function = value.try_into().map_err(|e| format!("`function`: {e}"));
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
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
                    function: value.function?,
                    type_: value.type_?,
                })
            }
        }

        impl ::std::convert::From<super::Tool> for Tool {
            fn from(value: super::Tool) -> Self {
                Self {
                    function: Ok(value.function),
                    type_: Ok(value.type_),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ToolCall {
            function: ::std::result::Result<
                ::std::option::Option<super::FunctionCall>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ToolCall {
            fn default() -> Self {
                Self {
                    function: Ok(Default::default()),
                    id: Ok(Default::default()),
                    type_: Ok(Default::default()),
                    extra: Ok(Default::default()),
                }
            }
        }

        impl ToolCall {
            pub fn function<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::FunctionCall>>,
                T::Error: ::std::fmt::Display,
            {
                self.function = value.try_into().map_err(|e| format!("`function`: {e}"));
                self
            }

            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value.try_into().map_err(|e| format!("`id`: {e}"));
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

            pub fn extra<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.extra = value.try_into().map_err(|e| format!("`extra`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ToolCall> for super::ToolCall {
            type Error = super::error::ConversionError;

            fn try_from(
                value: ToolCall,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    function: value.function?,
                    id: value.id?,
                    type_: value.type_?,
                    extra: value.extra?,
                })
            }
        }

        impl ::std::convert::From<super::ToolCall> for ToolCall {
            fn from(value: super::ToolCall) -> Self {
                Self {
                    function: Ok(value.function),
                    id: Ok(value.id),
                    type_: Ok(value.type_),
                    extra: Ok(value.extra),
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

/// Client for openai-chat
///
/// Chat completions, in the form of OpenAI.
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
    /// The model writes the next message. With `stream` the answer comes as server-sent events,
    /// a piece of the message each, and ends with `[DONE]`. An error after the start of a
    /// stream comes as an event that has `error` instead of `choices`. The models behind this
    /// route are listed in the model catalogue.
    ///
    /// Sends a `POST` request to `/chat/completions`
    pub fn create_chat_completion(&self) -> builder::CreateChatCompletion<'_> {
        builder::CreateChatCompletion::new(self)
    }
}

/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };

    /// Builder for [`Client::create_chat_completion`]
    ///
    /// [`Client::create_chat_completion`]: super::Client::create_chat_completion
    #[derive(Debug, Clone)]
    pub struct CreateChatCompletion<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ChatCompletionRequest, String>,
    }

    impl<'a> CreateChatCompletion<'a> {
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

        /// Sends a `POST` request to `/chat/completions`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ChatCompletion>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ChatCompletionRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/chat/completions", client.baseurl,);
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
                operation_id: "create_chat_completion",
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

    impl ::client_runtime::Prepare for CreateChatCompletion<'_> {
        type Answer = types::ChatCompletion;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("chat.create_chat_completion"))
        }
    }
}

/// Path of the operations below the address of the API.
pub const BASE_PATH: &str = "/v1";

/// Every operation, by name.
pub static OPERATIONS: &[::client_runtime::Operation] = &[
    ::client_runtime::Operation::named(
            "chat.create_chat_completion",
            ::client_runtime::RetryClass::BeforeAnswer,
        )
        .with_timeout_secs(120u64)
        .with_tokens(),
];
