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
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CamelDataPart {
        /// Type and base64 of an image.
        #[serde(rename = "inlineData")]
        pub inline_data: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        /// To be sent back with the part.
        #[serde(
            rename = "thoughtSignature",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub thought_signature: ::std::option::Option<::std::string::String>,
    }

    impl CamelDataPart {
        pub fn builder() -> builder::CamelDataPart {
            Default::default()
        }
    }

    /// One answer. Its parts are in `content`, or by this document beside it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Candidate {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content: ::std::option::Option<Content>,
        /// Why the model stopped.
        #[serde(
            rename = "finishReason",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub finish_reason: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub index: ::std::option::Option<i64>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub parts: ::std::vec::Vec<Part>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<Role>,
        #[serde(
            rename = "safetyRatings",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub safety_ratings: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Content {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub parts: ::std::vec::Vec<Part>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<Role>,
    }

    impl Content {
        pub fn builder() -> builder::Content {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DataPart {
        pub inline_data: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        /// To be sent back with the part.
        #[serde(
            rename = "thoughtSignature",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub thought_signature: ::std::option::Option<::std::string::String>,
    }

    impl DataPart {
        pub fn builder() -> builder::DataPart {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ErrorBody {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ErrorResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<ErrorBody>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FunctionCallPart {
        /// Name and arguments of the function to call.
        #[serde(rename = "functionCall")]
        pub function_call: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        /// To be sent back with the part.
        #[serde(
            rename = "thoughtSignature",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub thought_signature: ::std::option::Option<::std::string::String>,
    }

    impl FunctionCallPart {
        pub fn builder() -> builder::FunctionCallPart {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FunctionResponsePart {
        /// Name and result of the function called.
        #[serde(rename = "functionResponse")]
        pub function_response: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
    }

    impl FunctionResponsePart {
        pub fn builder() -> builder::FunctionResponsePart {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GenerateContentRequest {
        #[serde(
            rename = "cachedContent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cached_content: ::std::option::Option<::std::string::String>,
        pub contents: ::std::vec::Vec<Content>,
        #[serde(
            rename = "generationConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub generation_config: ::std::option::Option<GenerationConfig>,
        #[serde(
            rename = "safetySettings",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub safety_settings: ::std::vec::Vec<SafetySetting>,
        #[serde(
            rename = "systemInstruction",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub system_instruction: ::std::option::Option<Content>,
        #[serde(
            rename = "toolConfig",
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tool_config: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tools: ::std::vec::Vec<Tool>,
    }

    impl GenerateContentRequest {
        pub fn builder() -> builder::GenerateContentRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GenerateContentResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub candidates: ::std::vec::Vec<Candidate>,
        #[serde(
            rename = "modelVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub model_version: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "responseId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub response_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "usageMetadata",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub usage_metadata: ::std::option::Option<UsageMetadata>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct GenerationConfig(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );

    impl ::std::ops::Deref for GenerationConfig {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }

    impl ::std::convert::From<GenerationConfig>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: GenerationConfig) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for GenerationConfig {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum Part {
        TextPart(TextPart),
        DataPart(DataPart),
        CamelDataPart(CamelDataPart),
        FunctionCallPart(FunctionCallPart),
        FunctionResponsePart(FunctionResponsePart),
        Object(::serde_json::Map<::std::string::String, ::serde_json::Value>),
    }

    impl ::std::convert::From<TextPart> for Part {
        fn from(value: TextPart) -> Self {
            Self::TextPart(value)
        }
    }

    impl ::std::convert::From<DataPart> for Part {
        fn from(value: DataPart) -> Self {
            Self::DataPart(value)
        }
    }

    impl ::std::convert::From<CamelDataPart> for Part {
        fn from(value: CamelDataPart) -> Self {
            Self::CamelDataPart(value)
        }
    }

    impl ::std::convert::From<FunctionCallPart> for Part {
        fn from(value: FunctionCallPart) -> Self {
            Self::FunctionCallPart(value)
        }
    }

    impl ::std::convert::From<FunctionResponsePart> for Part {
        fn from(value: FunctionResponsePart) -> Self {
            Self::FunctionResponsePart(value)
        }
    }

    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for Part {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self::Object(value)
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Role {
        /// `system`
        System,
        /// `user`
        User,
        /// `assistant`
        Assistant,
        /// `model`
        Model,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(Role, Unknown, [
        (System, "system"),
        (User, "user"),
        (Assistant, "assistant"),
        (Model, "model"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SafetySetting(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );

    impl ::std::ops::Deref for SafetySetting {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }

    impl ::std::convert::From<SafetySetting>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: SafetySetting) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for SafetySetting {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct TextPart {
        pub text: ::std::string::String,
        /// To be sent back with the part.
        #[serde(
            rename = "thoughtSignature",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub thought_signature: ::std::option::Option<::std::string::String>,
    }

    impl TextPart {
        pub fn builder() -> builder::TextPart {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Tool(pub ::serde_json::Map<::std::string::String, ::serde_json::Value>);

    impl ::std::ops::Deref for Tool {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }

    impl ::std::convert::From<Tool>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: Tool) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for Tool {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UsageMetadata {
        #[serde(
            rename = "candidatesTokenCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub candidates_token_count: ::std::option::Option<i64>,
        #[serde(
            rename = "promptTokenCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub prompt_token_count: ::std::option::Option<i64>,
        #[serde(
            rename = "totalTokenCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_token_count: ::std::option::Option<i64>,
    }

    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct CamelDataPart {
            inline_data: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
            thought_signature: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for CamelDataPart {
            fn default() -> Self {
                Self {
                    inline_data: Err(
                        "`inline_data` is missing; set it with `.inline_data(..)`"
                            .to_string(),
                    ),
                    thought_signature: Ok(Default::default()),
                }
            }
        }

        impl CamelDataPart {
            pub fn inline_data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.inline_data = value
                    .try_into()
                    .map_err(|e| format!("`inline_data`: {e}"));
                self
            }

            pub fn thought_signature<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.thought_signature = value
                    .try_into()
                    .map_err(|e| format!("`thought_signature`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<CamelDataPart> for super::CamelDataPart {
            type Error = super::error::ConversionError;

            fn try_from(
                value: CamelDataPart,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    inline_data: value.inline_data?,
                    thought_signature: value.thought_signature?,
                })
            }
        }

        impl ::std::convert::From<super::CamelDataPart> for CamelDataPart {
            fn from(value: super::CamelDataPart) -> Self {
                Self {
                    inline_data: Ok(value.inline_data),
                    thought_signature: Ok(value.thought_signature),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Content {
            parts: ::std::result::Result<
                ::std::vec::Vec<super::Part>,
                ::std::string::String,
            >,
            role: ::std::result::Result<
                ::std::option::Option<super::Role>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Content {
            fn default() -> Self {
                Self {
                    parts: Ok(Default::default()),
                    role: Ok(Default::default()),
                }
            }
        }

        impl Content {
            pub fn parts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Part>>,
                T::Error: ::std::fmt::Display,
            {
                self.parts = value.try_into().map_err(|e| format!("`parts`: {e}"));
                self
            }

            pub fn role<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Role>>,
                T::Error: ::std::fmt::Display,
            {
                self.role = value.try_into().map_err(|e| format!("`role`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Content> for super::Content {
            type Error = super::error::ConversionError;

            fn try_from(
                value: Content,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    parts: value.parts?,
                    role: value.role?,
                })
            }
        }

        impl ::std::convert::From<super::Content> for Content {
            fn from(value: super::Content) -> Self {
                Self {
                    parts: Ok(value.parts),
                    role: Ok(value.role),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct DataPart {
            inline_data: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
            thought_signature: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for DataPart {
            fn default() -> Self {
                Self {
                    inline_data: Err(
                        "`inline_data` is missing; set it with `.inline_data(..)`"
                            .to_string(),
                    ),
                    thought_signature: Ok(Default::default()),
                }
            }
        }

        impl DataPart {
            pub fn inline_data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.inline_data = value
                    .try_into()
                    .map_err(|e| format!("`inline_data`: {e}"));
                self
            }

            pub fn thought_signature<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.thought_signature = value
                    .try_into()
                    .map_err(|e| format!("`thought_signature`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<DataPart> for super::DataPart {
            type Error = super::error::ConversionError;

            fn try_from(
                value: DataPart,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    inline_data: value.inline_data?,
                    thought_signature: value.thought_signature?,
                })
            }
        }

        impl ::std::convert::From<super::DataPart> for DataPart {
            fn from(value: super::DataPart) -> Self {
                Self {
                    inline_data: Ok(value.inline_data),
                    thought_signature: Ok(value.thought_signature),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct FunctionCallPart {
            function_call: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
            thought_signature: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for FunctionCallPart {
            fn default() -> Self {
                Self {
                    function_call: Err(
                        "`function_call` is missing; set it with `.function_call(..)`"
                            .to_string(),
                    ),
                    thought_signature: Ok(Default::default()),
                }
            }
        }

        impl FunctionCallPart {
            pub fn function_call<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.function_call = value
                    .try_into()
                    .map_err(|e| format!("`function_call`: {e}"));
                self
            }

            pub fn thought_signature<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.thought_signature = value
                    .try_into()
                    .map_err(|e| format!("`thought_signature`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<FunctionCallPart> for super::FunctionCallPart {
            type Error = super::error::ConversionError;

            fn try_from(
                value: FunctionCallPart,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    function_call: value.function_call?,
                    thought_signature: value.thought_signature?,
                })
            }
        }

        impl ::std::convert::From<super::FunctionCallPart> for FunctionCallPart {
            fn from(value: super::FunctionCallPart) -> Self {
                Self {
                    function_call: Ok(value.function_call),
                    thought_signature: Ok(value.thought_signature),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct FunctionResponsePart {
            function_response: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for FunctionResponsePart {
            fn default() -> Self {
                Self {
                    function_response: Err(
                        "`function_response` is missing; set it with `.function_response(..)`"
                            .to_string(),
                    ),
                }
            }
        }

        impl FunctionResponsePart {
            pub fn function_response<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.function_response = value
                    .try_into()
                    .map_err(|e| format!("`function_response`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<FunctionResponsePart>
        for super::FunctionResponsePart {
            type Error = super::error::ConversionError;

            fn try_from(
                value: FunctionResponsePart,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    function_response: value.function_response?,
                })
            }
        }

        impl ::std::convert::From<super::FunctionResponsePart> for FunctionResponsePart {
            fn from(value: super::FunctionResponsePart) -> Self {
                Self {
                    function_response: Ok(value.function_response),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct GenerateContentRequest {
            cached_content: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            contents: ::std::result::Result<
                ::std::vec::Vec<super::Content>,
                ::std::string::String,
            >,
            generation_config: ::std::result::Result<
                ::std::option::Option<super::GenerationConfig>,
                ::std::string::String,
            >,
            safety_settings: ::std::result::Result<
                ::std::vec::Vec<super::SafetySetting>,
                ::std::string::String,
            >,
            system_instruction: ::std::result::Result<
                ::std::option::Option<super::Content>,
                ::std::string::String,
            >,
            tool_config: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
            tools: ::std::result::Result<
                ::std::vec::Vec<super::Tool>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for GenerateContentRequest {
            fn default() -> Self {
                Self {
                    cached_content: Ok(Default::default()),
                    contents: Err(
                        "`contents` is missing; set it with `.contents(..)`".to_string(),
                    ),
                    generation_config: Ok(Default::default()),
                    safety_settings: Ok(Default::default()),
                    system_instruction: Ok(Default::default()),
                    tool_config: Ok(Default::default()),
                    tools: Ok(Default::default()),
                }
            }
        }

        impl GenerateContentRequest {
            pub fn cached_content<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.cached_content = value
                    .try_into()
                    .map_err(|e| format!("`cached_content`: {e}"));
                self
            }

            pub fn contents<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Content>>,
                T::Error: ::std::fmt::Display,
            {
                self.contents = value.try_into().map_err(|e| format!("`contents`: {e}"));
                self
            }

            pub fn generation_config<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::GenerationConfig>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.generation_config = value
                    .try_into()
                    .map_err(|e| format!("`generation_config`: {e}"));
                self
            }

            pub fn safety_settings<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::SafetySetting>>,
                T::Error: ::std::fmt::Display,
            {
                self.safety_settings = value
                    .try_into()
                    .map_err(|e| format!("`safety_settings`: {e}"));
                self
            }

            pub fn system_instruction<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Content>>,
                T::Error: ::std::fmt::Display,
            {
                self.system_instruction = value
                    .try_into()
                    .map_err(|e| format!("`system_instruction`: {e}"));
                self
            }

            pub fn tool_config<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.tool_config = value
                    .try_into()
                    .map_err(|e| format!("`tool_config`: {e}"));
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
        }

        impl ::std::convert::TryFrom<GenerateContentRequest>
        for super::GenerateContentRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: GenerateContentRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    cached_content: value.cached_content?,
                    contents: value.contents?,
                    generation_config: value.generation_config?,
                    safety_settings: value.safety_settings?,
                    system_instruction: value.system_instruction?,
                    tool_config: value.tool_config?,
                    tools: value.tools?,
                })
            }
        }

        impl ::std::convert::From<super::GenerateContentRequest>
        for GenerateContentRequest {
            fn from(value: super::GenerateContentRequest) -> Self {
                Self {
                    cached_content: Ok(value.cached_content),
                    contents: Ok(value.contents),
                    generation_config: Ok(value.generation_config),
                    safety_settings: Ok(value.safety_settings),
                    system_instruction: Ok(value.system_instruction),
                    tool_config: Ok(value.tool_config),
                    tools: Ok(value.tools),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct TextPart {
            text: ::std::result::Result<::std::string::String, ::std::string::String>,
            thought_signature: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for TextPart {
            fn default() -> Self {
                Self {
                    text: Err("`text` is missing; set it with `.text(..)`".to_string()),
                    thought_signature: Ok(Default::default()),
                }
            }
        }

        impl TextPart {
            pub fn text<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.text = value.try_into().map_err(|e| format!("`text`: {e}"));
                self
            }

            pub fn thought_signature<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.thought_signature = value
                    .try_into()
                    .map_err(|e| format!("`thought_signature`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<TextPart> for super::TextPart {
            type Error = super::error::ConversionError;

            fn try_from(
                value: TextPart,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    text: value.text?,
                    thought_signature: value.thought_signature?,
                })
            }
        }

        impl ::std::convert::From<super::TextPart> for TextPart {
            fn from(value: super::TextPart) -> Self {
                Self {
                    text: Ok(value.text),
                    thought_signature: Ok(value.thought_signature),
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

/// Client for gemini-openapi
///
/// Content generation, in the form of Google Gemini.
///
/// Version: v1beta
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
        "v1beta"
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
    /// Generate content
    ///
    /// Text, and with an image model also images. Images are limited to 30 requests per minute
    /// and key.
    ///
    /// Sends a `POST` request to `/models/{model}:generateContent`
    ///
    /// Arguments:
    /// - `model`: Id of the model.
    /// - `body`
    pub fn generate_content(&self) -> builder::GenerateContent<'_> {
        builder::GenerateContent::new(self)
    }
}

/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };

    /// Builder for [`Client::generate_content`]
    ///
    /// [`Client::generate_content`]: super::Client::generate_content
    #[derive(Debug, Clone)]
    pub struct GenerateContent<'a> {
        client: &'a super::Client,
        model: Result<::std::string::String, String>,
        body: Result<types::builder::GenerateContentRequest, String>,
    }

    impl<'a> GenerateContent<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                model: Err("`model` is missing; set it with `.model(..)`".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn model<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.model = value
                .try_into()
                .map_err(|_| "`model` cannot be read as `String`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GenerateContentRequest>,
            <V as std::convert::TryInto<
                types::GenerateContentRequest,
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
                types::builder::GenerateContentRequest,
            ) -> types::builder::GenerateContentRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/models/{model}:generateContent`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::GenerateContentResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, model, body } = self;
            let model = model.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::GenerateContentRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/models/{}:generateContent", client.baseurl, encode_path(& model
                .to_string()),
            );
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
                operation_id: "generate_content",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    impl ::client_runtime::Prepare for GenerateContent<'_> {
        type Answer = types::GenerateContentResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("gemini.generate_content"))
        }
    }
}

/// Path of the operations below the address of the API.
pub const BASE_PATH: &str = "/v1beta";

/// Every operation, by name.
pub static OPERATIONS: &[::client_runtime::Operation] = &[
    ::client_runtime::Operation::named(
            "gemini.generate_content",
            ::client_runtime::RetryClass::BeforeAnswer,
        )
        .with_limits_of_some(const {
            &[
                ::client_runtime::SomeLimited::new(
                        0usize,
                        "",
                        ":generateContent",
                        "image",
                    )
                    .with_rpm(30u32),
            ]
        })
        .with_timeout_secs(120u64)
        .with_tokens(),
];
