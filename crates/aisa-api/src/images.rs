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
    pub struct ChatImage {
        /// Address of the image, or the image itself in base64.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type")]
        pub type_: ChatImageType,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChatImageAnswer {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub content: ::std::vec::Vec<ChatImage>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChatImageChoice {
        /// Why the model stopped.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub finish_reason: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub index: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<ChatImageAnswer>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChatImageMessage {
        pub content: ::std::vec::Vec<ContentPart>,
        pub role: Role,
    }

    impl ChatImageMessage {
        pub fn builder() -> builder::ChatImageMessage {
            Default::default()
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ChatImageModel {
        /// `wan2.7-image`
        Wan27Image,
        /// `wan2.7-image-pro`
        Wan27ImagePro,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ChatImageModel, Unknown, [
        (Wan27Image, "wan2.7-image"),
        (Wan27ImagePro, "wan2.7-image-pro"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChatImageRequest {
        pub messages: ::std::vec::Vec<ChatImageMessage>,
        pub model: ChatImageModel,
        /// How many images; each one is billed; `4` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub n: ::std::option::Option<i64>,
    }

    impl ChatImageRequest {
        pub fn builder() -> builder::ChatImageRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChatImageResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub choices: ::std::vec::Vec<ChatImageChoice>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub model: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub object: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage: ::std::option::Option<ChatImageUsage>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ChatImageType {
        /// `image`
        Image,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ChatImageType, Unknown, [
        (Image, "image"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ChatImageUsage {
        /// Tokens of the answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub completion_tokens: ::std::option::Option<i64>,
        /// Tokens of the request.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub prompt_tokens: ::std::option::Option<i64>,
        /// Tokens of both.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_tokens: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ContentPart {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image_url: ::std::option::Option<ImageUrl>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type")]
        pub type_: ContentPartType,
    }

    impl ContentPart {
        pub fn builder() -> builder::ContentPart {
            Default::default()
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ContentPartType {
        /// `text`
        Text,
        /// `image_url`
        ImageUrl,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ContentPartType, Unknown, [
        (Text, "text"),
        (ImageUrl, "image_url"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Image {
        /// The image in base64.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub b64_json: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ImageRequest {
        pub model: ImageRequestModel,
        /// How many images; each one is billed; `1` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub n: ::std::option::Option<i64>,
        pub prompt: ::std::string::String,
        /// Width and height as `2048x2048`; 3,686,400 pixels at least.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<::std::string::String>,
    }

    impl ImageRequest {
        pub fn builder() -> builder::ImageRequest {
            Default::default()
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ImageRequestModel {
        /// `seedream-4-5-251128`
        Seedream45251128,
        /// `seedream-5-0-260128`
        Seedream50260128,
        /// `gpt-image-2`
        GptImage2,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ImageRequestModel, Unknown, [
        (Seedream45251128, "seedream-4-5-251128"),
        (Seedream50260128, "seedream-5-0-260128"),
        (GptImage2, "gpt-image-2"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ImageResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<i64>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub data: ::std::vec::Vec<Image>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub model: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage: ::std::option::Option<ImageUsage>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ImageUrl {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }

    impl ImageUrl {
        pub fn builder() -> builder::ImageUrl {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ImageUsage {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub generated_images: ::std::option::Option<i64>,
        /// Tokens of the answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub output_tokens: ::std::option::Option<i64>,
        /// Tokens of both.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_tokens: ::std::option::Option<i64>,
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
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(Role, Unknown, [
        (System, "system"),
        (User, "user"),
        (Assistant, "assistant"),
    ]);

    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct ChatImageMessage {
            content: ::std::result::Result<
                ::std::vec::Vec<super::ContentPart>,
                ::std::string::String,
            >,
            role: ::std::result::Result<super::Role, ::std::string::String>,
        }

        impl ::std::default::Default for ChatImageMessage {
            fn default() -> Self {
                Self {
                    content: Err(
                        "`content` is missing; set it with `.content(..)`".to_string(),
                    ),
                    role: Err("`role` is missing; set it with `.role(..)`".to_string()),
                }
            }
        }

        impl ChatImageMessage {
            pub fn content<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ContentPart>>,
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

        impl ::std::convert::TryFrom<ChatImageMessage> for super::ChatImageMessage {
            type Error = super::error::ConversionError;

            fn try_from(
                value: ChatImageMessage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    content: value.content?,
                    role: value.role?,
                })
            }
        }

        impl ::std::convert::From<super::ChatImageMessage> for ChatImageMessage {
            fn from(value: super::ChatImageMessage) -> Self {
                Self {
                    content: Ok(value.content),
                    role: Ok(value.role),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ChatImageRequest {
            messages: ::std::result::Result<
                ::std::vec::Vec<super::ChatImageMessage>,
                ::std::string::String,
            >,
            model: ::std::result::Result<super::ChatImageModel, ::std::string::String>,
            n: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        }

        impl ::std::default::Default for ChatImageRequest {
            fn default() -> Self {
                Self {
                    messages: Err(
                        "`messages` is missing; set it with `.messages(..)`".to_string(),
                    ),
                    model: Err(
                        "`model` is missing; set it with `.model(..)`".to_string(),
                    ),
                    n: Ok(Default::default()),
                }
            }
        }

        impl ChatImageRequest {
            pub fn messages<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ChatImageMessage>>,
                T::Error: ::std::fmt::Display,
            {
                self.messages = value.try_into().map_err(|e| format!("`messages`: {e}"));
                self
            }

            pub fn model<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ChatImageModel>,
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
        }

        impl ::std::convert::TryFrom<ChatImageRequest> for super::ChatImageRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: ChatImageRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    messages: value.messages?,
                    model: value.model?,
                    n: value.n?,
                })
            }
        }

        impl ::std::convert::From<super::ChatImageRequest> for ChatImageRequest {
            fn from(value: super::ChatImageRequest) -> Self {
                Self {
                    messages: Ok(value.messages),
                    model: Ok(value.model),
                    n: Ok(value.n),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ContentPart {
            image_url: ::std::result::Result<
                ::std::option::Option<super::ImageUrl>,
                ::std::string::String,
            >,
            text: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<super::ContentPartType, ::std::string::String>,
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
                T: ::std::convert::TryInto<::std::option::Option<super::ImageUrl>>,
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
                T: ::std::convert::TryInto<super::ContentPartType>,
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
        pub struct ImageRequest {
            model: ::std::result::Result<
                super::ImageRequestModel,
                ::std::string::String,
            >,
            n: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            prompt: ::std::result::Result<::std::string::String, ::std::string::String>,
            size: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ImageRequest {
            fn default() -> Self {
                Self {
                    model: Err(
                        "`model` is missing; set it with `.model(..)`".to_string(),
                    ),
                    n: Ok(Default::default()),
                    prompt: Err(
                        "`prompt` is missing; set it with `.prompt(..)`".to_string(),
                    ),
                    size: Ok(Default::default()),
                }
            }
        }

        impl ImageRequest {
            pub fn model<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ImageRequestModel>,
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

            pub fn prompt<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.prompt = value.try_into().map_err(|e| format!("`prompt`: {e}"));
                self
            }

            pub fn size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.size = value.try_into().map_err(|e| format!("`size`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ImageRequest> for super::ImageRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: ImageRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    model: value.model?,
                    n: value.n?,
                    prompt: value.prompt?,
                    size: value.size?,
                })
            }
        }

        impl ::std::convert::From<super::ImageRequest> for ImageRequest {
            fn from(value: super::ImageRequest) -> Self {
                Self {
                    model: Ok(value.model),
                    n: Ok(value.n),
                    prompt: Ok(value.prompt),
                    size: Ok(value.size),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ImageUrl {
            url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ImageUrl {
            fn default() -> Self {
                Self {
                    url: Ok(Default::default()),
                }
            }
        }

        impl ImageUrl {
            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
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
                Ok(Self { url: value.url? })
            }
        }

        impl ::std::convert::From<super::ImageUrl> for ImageUrl {
            fn from(value: super::ImageUrl) -> Self {
                Self { url: Ok(value.url) }
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

/// Client for aisa images
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
    /// Make images from a text
    ///
    /// The addresses of the images live a short time only; each image is billed.
    ///
    /// Sends a `POST` request to `/images/generations`
    pub fn create_image_generation(&self) -> builder::CreateImageGeneration<'_> {
        builder::CreateImageGeneration::new(self)
    }

    /// Make images by chat
    ///
    /// Each image is a choice of the answer and is billed. Without `n` there are four of them.
    ///
    /// Sends a `POST` request to `/chat/completions`
    pub fn generate_image_via_chat(&self) -> builder::GenerateImageViaChat<'_> {
        builder::GenerateImageViaChat::new(self)
    }
}

/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };

    /// Builder for [`Client::create_image_generation`]
    ///
    /// [`Client::create_image_generation`]: super::Client::create_image_generation
    #[derive(Debug, Clone)]
    pub struct CreateImageGeneration<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ImageRequest, String>,
    }

    impl<'a> CreateImageGeneration<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ImageRequest>,
            <V as std::convert::TryInto<types::ImageRequest>>::Error: std::fmt::Display,
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
                types::builder::ImageRequest,
            ) -> types::builder::ImageRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/images/generations`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ImageResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ImageRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/images/generations", client.baseurl,);
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
                operation_id: "create_image_generation",
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

    /// Builder for [`Client::generate_image_via_chat`]
    ///
    /// [`Client::generate_image_via_chat`]: super::Client::generate_image_via_chat
    #[derive(Debug, Clone)]
    pub struct GenerateImageViaChat<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ChatImageRequest, String>,
    }

    impl<'a> GenerateImageViaChat<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChatImageRequest>,
            <V as std::convert::TryInto<
                types::ChatImageRequest,
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
                types::builder::ChatImageRequest,
            ) -> types::builder::ChatImageRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/chat/completions`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ChatImageResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ChatImageRequest::try_from(v).map_err(|e| e.to_string())
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
                operation_id: "generate_image_via_chat",
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

    impl ::client_runtime::Prepare for CreateImageGeneration<'_> {
        type Answer = types::ImageResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("images.create_image_generation"))
        }
    }

    impl ::client_runtime::Prepare for GenerateImageViaChat<'_> {
        type Answer = types::ChatImageResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("images.generate_image_via_chat"))
        }
    }
}

/// Path of the operations below the address of the API.
pub const BASE_PATH: &str = "/v1";

/// Every operation, by name.
pub static OPERATIONS: &[::client_runtime::Operation] = &[
    ::client_runtime::Operation::named(
            "images.create_image_generation",
            ::client_runtime::RetryClass::BeforeAnswer,
        )
        .with_timeout_secs(120u64),
    ::client_runtime::Operation::named(
            "images.generate_image_via_chat",
            ::client_runtime::RetryClass::BeforeAnswer,
        )
        .with_timeout_secs(120u64),
];
