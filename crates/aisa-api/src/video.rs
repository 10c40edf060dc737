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
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum CreateVideoTaskXDashScopeAsync {
        /// `enable`
        Enable,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(CreateVideoTaskXDashScopeAsync, Unknown, [
        (Enable, "enable"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreatedVideoTask {
        pub output: CreatedVideoTaskOutput,
        /// Id of the request; tell it to support.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub request_id: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreatedVideoTaskOutput {
        /// Id of the task.
        pub task_id: ::std::string::String,
        /// Where the task stands.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub task_status: ::std::option::Option<CreatedVideoTaskOutputTaskStatus>,
    }

    /// Where the task stands.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum CreatedVideoTaskOutputTaskStatus {
        /// `PENDING`
        Pending,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(CreatedVideoTaskOutputTaskStatus, Unknown, [
        (Pending, "PENDING"),
    ]);

    /// `720P` if absent.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Resolution {
        /// `720P`
        X720p,
        /// `1080P`
        X1080p,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(Resolution, Unknown, [
        (X720p, "720P"),
        (X1080p, "1080P"),
    ]);

    /// One shot or several; `single` if absent.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ShotType {
        /// `single`
        Single,
        /// `multi`
        Multi,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ShotType, Unknown, [
        (Single, "single"),
        (Multi, "multi"),
    ]);

    /// Where the task stands.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum TaskStatus {
        /// `PENDING`
        Pending,
        /// `RUNNING`
        Running,
        /// `SUCCEEDED`
        Succeeded,
        /// `FAILED`
        Failed,
        /// `CANCELED`
        Canceled,
        /// `UNKNOWN`
        Unknown,
        /// A value that the document does not know, as the server wrote it.
        UnknownValue(::std::string::String),
    }

    open_enum!(TaskStatus, UnknownValue, [
        (Pending, "PENDING"),
        (Running, "RUNNING"),
        (Succeeded, "SUCCEEDED"),
        (Failed, "FAILED"),
        (Canceled, "CANCELED"),
        (Unknown, "UNKNOWN"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct VideoInput {
        /// Address of the sound.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub audio_url: ::std::option::Option<::std::string::String>,
        /// Address of the first image; needed by `wan2.6-i2v`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub img_url: ::std::option::Option<::std::string::String>,
        /// Addresses of images; needed by `wan2.7-i2v`, which does not take `img_url`.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub media: ::std::vec::Vec<VideoInputMediaItem>,
        /// What must not be seen.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub negative_prompt: ::std::option::Option<::std::string::String>,
        pub prompt: ::std::string::String,
    }

    impl VideoInput {
        pub fn builder() -> builder::VideoInput {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum VideoInputMediaItem {
        VideoMedia(VideoMedia),
        String(::std::string::String),
    }

    impl ::std::convert::From<VideoMedia> for VideoInputMediaItem {
        fn from(value: VideoMedia) -> Self {
            Self::VideoMedia(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct VideoMedia {
        /// `first_frame`, `last_frame`, `driving_audio` or `first_clip`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// Address of the image or sound.
        pub url: ::std::string::String,
    }

    impl VideoMedia {
        pub fn builder() -> builder::VideoMedia {
            Default::default()
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum VideoModel {
        /// `wan2.6-t2v`
        Wan26T2v,
        /// `wan2.6-i2v`
        Wan26I2v,
        /// `wan2.7-t2v`
        Wan27T2v,
        /// `wan2.7-i2v`
        Wan27I2v,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(VideoModel, Unknown, [
        (Wan26T2v, "wan2.6-t2v"),
        (Wan26I2v, "wan2.6-i2v"),
        (Wan27T2v, "wan2.7-t2v"),
        (Wan27I2v, "wan2.7-i2v"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct VideoParameters {
        /// Length in seconds; `5` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resolution: ::std::option::Option<Resolution>,
        /// The same seed makes similar videos.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub seed: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shot_type: ::std::option::Option<ShotType>,
        /// Whether the video has a watermark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub watermark: ::std::option::Option<bool>,
    }

    impl VideoParameters {
        pub fn builder() -> builder::VideoParameters {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct VideoRequest {
        pub input: VideoInput,
        pub model: VideoModel,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub parameters: ::std::option::Option<VideoParameters>,
    }

    impl VideoRequest {
        pub fn builder() -> builder::VideoRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct VideoTask {
        pub output: VideoTaskOutput,
        /// Id of the request; tell it to support.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub request_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usage: ::std::option::Option<VideoTaskUsage>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct VideoTaskOutput {
        /// Why the task has failed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        /// When the task ended, as YYYY-MM-DD HH:MM:SS.mmm without a zone.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_time: ::std::option::Option<::std::string::String>,
        /// Why the task has failed, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The text that was asked for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub orig_prompt: ::std::option::Option<::std::string::String>,
        /// When the task was started, as YYYY-MM-DD HH:MM:SS.mmm without a zone.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scheduled_time: ::std::option::Option<::std::string::String>,
        /// When the task was submitted, as YYYY-MM-DD HH:MM:SS.mmm without a zone.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub submit_time: ::std::option::Option<::std::string::String>,
        /// Id of the task.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub task_id: ::std::option::Option<::std::string::String>,
        pub task_status: TaskStatus,
        /// Where the video is for a few hours; there once the task has succeeded.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub video_url: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct VideoTaskUsage {
        /// Seconds that are billed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub input_video_duration: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub output_video_duration: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ratio: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<::std::string::String>,
        /// Resolution by its lines.
        #[serde(rename = "SR", skip_serializing_if = "::std::option::Option::is_none")]
        pub sr: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub video_count: ::std::option::Option<i64>,
    }

    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct VideoInput {
            audio_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            img_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            media: ::std::result::Result<
                ::std::vec::Vec<super::VideoInputMediaItem>,
                ::std::string::String,
            >,
            negative_prompt: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            prompt: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for VideoInput {
            fn default() -> Self {
                Self {
                    audio_url: Ok(Default::default()),
                    img_url: Ok(Default::default()),
                    media: Ok(Default::default()),
                    negative_prompt: Ok(Default::default()),
                    prompt: Err(
                        "`prompt` is missing; set it with `.prompt(..)`".to_string(),
                    ),
                }
            }
        }

        impl VideoInput {
            pub fn audio_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.audio_url = value
                    .try_into()
                    .map_err(|e| format!("`audio_url`: {e}"));
                self
            }

            pub fn img_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.img_url = value.try_into().map_err(|e| format!("`img_url`: {e}"));
                self
            }

            pub fn media<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::VideoInputMediaItem>>,
                T::Error: ::std::fmt::Display,
            {
                self.media = value.try_into().map_err(|e| format!("`media`: {e}"));
                self
            }

            pub fn negative_prompt<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.negative_prompt = value
                    .try_into()
                    .map_err(|e| format!("`negative_prompt`: {e}"));
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
        }

        impl ::std::convert::TryFrom<VideoInput> for super::VideoInput {
            type Error = super::error::ConversionError;

            fn try_from(
                value: VideoInput,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    audio_url: value.audio_url?,
                    img_url: value.img_url?,
                    media: value.media?,
                    negative_prompt: value.negative_prompt?,
                    prompt: value.prompt?,
                })
            }
        }

        impl ::std::convert::From<super::VideoInput> for VideoInput {
            fn from(value: super::VideoInput) -> Self {
                Self {
                    audio_url: Ok(value.audio_url),
                    img_url: Ok(value.img_url),
                    media: Ok(value.media),
                    negative_prompt: Ok(value.negative_prompt),
                    prompt: Ok(value.prompt),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct VideoMedia {
            type_: ::std::result::Result<::std::string::String, ::std::string::String>,
            url: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for VideoMedia {
            fn default() -> Self {
                Self {
                    type_: Err(
                        "`type_` is missing; set it with `.type_(..)`".to_string(),
                    ),
                    url: Err("`url` is missing; set it with `.url(..)`".to_string()),
                }
            }
        }

        impl VideoMedia {
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value.try_into().map_err(|e| format!("`type_`: {e}"));
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

        impl ::std::convert::TryFrom<VideoMedia> for super::VideoMedia {
            type Error = super::error::ConversionError;

            fn try_from(
                value: VideoMedia,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    type_: value.type_?,
                    url: value.url?,
                })
            }
        }

        impl ::std::convert::From<super::VideoMedia> for VideoMedia {
            fn from(value: super::VideoMedia) -> Self {
                Self {
                    type_: Ok(value.type_),
                    url: Ok(value.url),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct VideoParameters {
            duration: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            resolution: ::std::result::Result<
                ::std::option::Option<super::Resolution>,
                ::std::string::String,
            >,
            seed: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            shot_type: ::std::result::Result<
                ::std::option::Option<super::ShotType>,
                ::std::string::String,
            >,
            watermark: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for VideoParameters {
            fn default() -> Self {
                Self {
                    duration: Ok(Default::default()),
                    resolution: Ok(Default::default()),
                    seed: Ok(Default::default()),
                    shot_type: Ok(Default::default()),
                    watermark: Ok(Default::default()),
                }
            }
        }

        impl VideoParameters {
            pub fn duration<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.duration = value.try_into().map_err(|e| format!("`duration`: {e}"));
                self
            }

            pub fn resolution<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Resolution>>,
                T::Error: ::std::fmt::Display,
            {
                self.resolution = value
                    .try_into()
                    .map_err(|e| format!("`resolution`: {e}"));
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

            pub fn shot_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ShotType>>,
                T::Error: ::std::fmt::Display,
            {
                self.shot_type = value
                    .try_into()
                    .map_err(|e| format!("`shot_type`: {e}"));
                self
            }

            pub fn watermark<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.watermark = value
                    .try_into()
                    .map_err(|e| format!("`watermark`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<VideoParameters> for super::VideoParameters {
            type Error = super::error::ConversionError;

            fn try_from(
                value: VideoParameters,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    duration: value.duration?,
                    resolution: value.resolution?,
                    seed: value.seed?,
                    shot_type: value.shot_type?,
                    watermark: value.watermark?,
                })
            }
        }

        impl ::std::convert::From<super::VideoParameters> for VideoParameters {
            fn from(value: super::VideoParameters) -> Self {
                Self {
                    duration: Ok(value.duration),
                    resolution: Ok(value.resolution),
                    seed: Ok(value.seed),
                    shot_type: Ok(value.shot_type),
                    watermark: Ok(value.watermark),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct VideoRequest {
            input: ::std::result::Result<super::VideoInput, ::std::string::String>,
            model: ::std::result::Result<super::VideoModel, ::std::string::String>,
            parameters: ::std::result::Result<
                ::std::option::Option<super::VideoParameters>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for VideoRequest {
            fn default() -> Self {
                Self {
                    input: Err(
                        "`input` is missing; set it with `.input(..)`".to_string(),
                    ),
                    model: Err(
                        "`model` is missing; set it with `.model(..)`".to_string(),
                    ),
                    parameters: Ok(Default::default()),
                }
            }
        }

        impl VideoRequest {
            pub fn input<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::VideoInput>,
                T::Error: ::std::fmt::Display,
            {
                self.input = value.try_into().map_err(|e| format!("`input`: {e}"));
                self
            }

            pub fn model<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::VideoModel>,
                T::Error: ::std::fmt::Display,
            {
                self.model = value.try_into().map_err(|e| format!("`model`: {e}"));
                self
            }

            pub fn parameters<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::VideoParameters>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.parameters = value
                    .try_into()
                    .map_err(|e| format!("`parameters`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<VideoRequest> for super::VideoRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: VideoRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    input: value.input?,
                    model: value.model?,
                    parameters: value.parameters?,
                })
            }
        }

        impl ::std::convert::From<super::VideoRequest> for VideoRequest {
            fn from(value: super::VideoRequest) -> Self {
                Self {
                    input: Ok(value.input),
                    model: Ok(value.model),
                    parameters: Ok(value.parameters),
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

/// Client for aliyun-video
///
/// Videos from a text or an image. A task is created and then asked for until it has ended.
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
    /// Create a video task
    ///
    /// Three tasks at a time per key; one more is refused with 429 and `Retry-After`. Ask for
    /// the task with its id until it has ended, every three to five seconds.
    ///
    /// Sends a `POST` request to `/services/aigc/video-generation/video-synthesis`
    ///
    /// Arguments:
    /// - `x_dash_scope_async`: Always `enable`: tasks are created asynchronously only.
    /// - `body`
    pub fn create_video_task(&self) -> builder::CreateVideoTask<'_> {
        builder::CreateVideoTask::new(self)
    }

    /// Get a video task
    ///
    /// The status is 200 also for a task that has failed or is unknown: look at
    /// `output.task_status`. A failed task is not billed.
    ///
    /// Sends a `GET` request to `/services/aigc/tasks/{task_id}`
    ///
    /// Arguments:
    /// - `task_id`: Id of the task.
    pub fn get_video_task(&self) -> builder::GetVideoTask<'_> {
        builder::GetVideoTask::new(self)
    }
}

/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };

    /// Builder for [`Client::create_video_task`]
    ///
    /// [`Client::create_video_task`]: super::Client::create_video_task
    #[derive(Debug, Clone)]
    pub struct CreateVideoTask<'a> {
        client: &'a super::Client,
        x_dash_scope_async: Result<types::CreateVideoTaskXDashScopeAsync, String>,
        body: Result<types::builder::VideoRequest, String>,
    }

    impl<'a> CreateVideoTask<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                x_dash_scope_async: Err(
                    "`x_dash_scope_async` is missing; set it with `.x_dash_scope_async(..)`"
                        .to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn x_dash_scope_async<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateVideoTaskXDashScopeAsync>,
        {
            self.x_dash_scope_async = value
                .try_into()
                .map_err(|_| {
                    "`x_dash_scope_async` cannot be read as `CreateVideoTaskXDashScopeAsync`"
                        .to_string()
                });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::VideoRequest>,
            <V as std::convert::TryInto<types::VideoRequest>>::Error: std::fmt::Display,
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
                types::builder::VideoRequest,
            ) -> types::builder::VideoRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/services/aigc/video-generation/video-synthesis`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::CreatedVideoTask>, Error<()>> {
            let Self { client, x_dash_scope_async, body } = self;
            let x_dash_scope_async = x_dash_scope_async.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::VideoRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/services/aigc/video-generation/video-synthesis", client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append("X-DashScope-Async", x_dash_scope_async.to_string().try_into()?);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_video_task",
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

    /// Builder for [`Client::get_video_task`]
    ///
    /// [`Client::get_video_task`]: super::Client::get_video_task
    #[derive(Debug, Clone)]
    pub struct GetVideoTask<'a> {
        client: &'a super::Client,
        task_id: Result<::std::string::String, String>,
    }

    impl<'a> GetVideoTask<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                task_id: Err(
                    "`task_id` is missing; set it with `.task_id(..)`".to_string(),
                ),
            }
        }

        pub fn task_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.task_id = value
                .try_into()
                .map_err(|_| "`task_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/services/aigc/tasks/{task_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::VideoTask>, Error<()>> {
            let Self { client, task_id } = self;
            let task_id = task_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/services/aigc/tasks/{}", client.baseurl, encode_path(& task_id
                .to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "get_video_task",
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

    impl ::client_runtime::Prepare for CreateVideoTask<'_> {
        type Answer = types::CreatedVideoTask;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("video.create_video_task"))
        }
    }

    impl ::client_runtime::Prepare for GetVideoTask<'_> {
        type Answer = types::VideoTask;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("video.get_video_task"))
        }
    }
}

/// Path of the operations below the address of the API.
pub const BASE_PATH: &str = "/apis/v1";

/// Every operation, by name.
pub static OPERATIONS: &[::client_runtime::Operation] = &[
    ::client_runtime::Operation::named(
            "video.create_video_task",
            ::client_runtime::RetryClass::Never,
        )
        .with_tasks(3u32),
    ::client_runtime::Operation::named(
        "video.get_video_task",
        ::client_runtime::RetryClass::Idempotent,
    ),
];
