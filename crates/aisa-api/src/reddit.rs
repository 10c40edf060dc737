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
    pub struct Comment {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub author: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub author_fullname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub body: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at_iso: ::std::option::Option<::std::string::String>,
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_utc: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub downs: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// The id with its kind, `t1_...`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub parent_id: ::std::option::Option<::std::string::String>,
        /// The replies, with a cursor of their own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub replies: ::std::option::Option<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub score: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ups: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }

    impl Comment {
        pub fn builder() -> builder::Comment {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Comments {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub comments: ::std::vec::Vec<Comment>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub more: ::std::option::Option<More>,
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub post: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    impl Comments {
        pub fn builder() -> builder::Comments {
            Default::default()
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ListSubredditPostsSort {
        /// `best`
        Best,
        /// `hot`
        Hot,
        /// `new`
        New,
        /// `top`
        Top,
        /// `rising`
        Rising,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ListSubredditPostsSort, Unknown, [
        (Best, "best"),
        (Hot, "hot"),
        (New, "new"),
        (Top, "top"),
        (Rising, "rising"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct More {
        /// What to send as `cursor` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cursor: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_more: ::std::option::Option<bool>,
    }

    impl More {
        pub fn builder() -> builder::More {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Post {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub author: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub author_fullname: ::std::option::Option<::std::string::String>,
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<f64>,
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_utc: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub downs: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_video: ::std::option::Option<bool>,
        /// The id with its kind, `t3_...`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub num_comments: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub score: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subreddit: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subreddit_subscribers: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_awards_received: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ups: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub upvote_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Posts {
        /// What to send as `after` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub after: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub posts: ::std::vec::Vec<Post>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success: ::std::option::Option<bool>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum SearchSort {
        /// `relevance`
        Relevance,
        /// `new`
        New,
        /// `top`
        Top,
        /// `comment_count`
        CommentCount,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(SearchSort, Unknown, [
        (Relevance, "relevance"),
        (New, "new"),
        (Top, "top"),
        (CommentCount, "comment_count"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum SearchSubredditSort {
        /// `relevance`
        Relevance,
        /// `hot`
        Hot,
        /// `top`
        Top,
        /// `new`
        New,
        /// `comments`
        Comments,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(SearchSubredditSort, Unknown, [
        (Relevance, "relevance"),
        (Hot, "hot"),
        (Top, "top"),
        (New, "new"),
        (Comments, "comments"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum SearchSubredditTimeframe {
        /// `all`
        All,
        /// `year`
        Year,
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

    open_enum!(SearchSubredditTimeframe, Unknown, [
        (All, "all"),
        (Year, "year"),
        (Month, "month"),
        (Week, "week"),
        (Day, "day"),
        (Hour, "hour"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum SearchTimeframe {
        /// `all`
        All,
        /// `day`
        Day,
        /// `week`
        Week,
        /// `month`
        Month,
        /// `year`
        Year,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(SearchTimeframe, Unknown, [
        (All, "all"),
        (Day, "day"),
        (Week, "week"),
        (Month, "month"),
        (Year, "year"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Subreddit {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub advertiser_category: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub credits_remaining: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub display_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub header_img: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub icon_img: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rules: ::std::option::Option<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub submit_text: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subreddit_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscribers: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub weekly_active_users: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub weekly_contributions: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SubredditResults {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub comments: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        /// What to send as `cursor` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cursor: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub media: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub posts: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    }

    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct Comment {
            author: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            author_fullname: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            body: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            created_at_iso: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            created_utc: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
            downs: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            parent_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            replies: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            score: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            ups: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Comment {
            fn default() -> Self {
                Self {
                    author: Ok(Default::default()),
                    author_fullname: Ok(Default::default()),
                    body: Ok(Default::default()),
                    created_at_iso: Ok(Default::default()),
                    created_utc: Ok(Default::default()),
                    downs: Ok(Default::default()),
                    id: Ok(Default::default()),
                    name: Ok(Default::default()),
                    parent_id: Ok(Default::default()),
                    replies: Ok(Default::default()),
                    score: Ok(Default::default()),
                    ups: Ok(Default::default()),
                    url: Ok(Default::default()),
                }
            }
        }

        impl Comment {
            pub fn author<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.author = value.try_into().map_err(|e| format!("`author`: {e}"));
                self
            }

            pub fn author_fullname<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.author_fullname = value
                    .try_into()
                    .map_err(|e| format!("`author_fullname`: {e}"));
                self
            }

            pub fn body<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.body = value.try_into().map_err(|e| format!("`body`: {e}"));
                self
            }

            pub fn created_at_iso<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_at_iso = value
                    .try_into()
                    .map_err(|e| format!("`created_at_iso`: {e}"));
                self
            }

            pub fn created_utc<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_utc = value
                    .try_into()
                    .map_err(|e| format!("`created_utc`: {e}"));
                self
            }

            pub fn downs<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.downs = value.try_into().map_err(|e| format!("`downs`: {e}"));
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

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value.try_into().map_err(|e| format!("`name`: {e}"));
                self
            }

            pub fn parent_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.parent_id = value
                    .try_into()
                    .map_err(|e| format!("`parent_id`: {e}"));
                self
            }

            pub fn replies<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.replies = value.try_into().map_err(|e| format!("`replies`: {e}"));
                self
            }

            pub fn score<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.score = value.try_into().map_err(|e| format!("`score`: {e}"));
                self
            }

            pub fn ups<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.ups = value.try_into().map_err(|e| format!("`ups`: {e}"));
                self
            }

            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.url = value.try_into().map_err(|e| format!("`url`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Comment> for super::Comment {
            type Error = super::error::ConversionError;

            fn try_from(
                value: Comment,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    author: value.author?,
                    author_fullname: value.author_fullname?,
                    body: value.body?,
                    created_at_iso: value.created_at_iso?,
                    created_utc: value.created_utc?,
                    downs: value.downs?,
                    id: value.id?,
                    name: value.name?,
                    parent_id: value.parent_id?,
                    replies: value.replies?,
                    score: value.score?,
                    ups: value.ups?,
                    url: value.url?,
                })
            }
        }

        impl ::std::convert::From<super::Comment> for Comment {
            fn from(value: super::Comment) -> Self {
                Self {
                    author: Ok(value.author),
                    author_fullname: Ok(value.author_fullname),
                    body: Ok(value.body),
                    created_at_iso: Ok(value.created_at_iso),
                    created_utc: Ok(value.created_utc),
                    downs: Ok(value.downs),
                    id: Ok(value.id),
                    name: Ok(value.name),
                    parent_id: Ok(value.parent_id),
                    replies: Ok(value.replies),
                    score: Ok(value.score),
                    ups: Ok(value.ups),
                    url: Ok(value.url),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Comments {
            comments: ::std::result::Result<
                ::std::vec::Vec<super::Comment>,
                ::std::string::String,
            >,
            more: ::std::result::Result<
                ::std::option::Option<super::More>,
                ::std::string::String,
            >,
            post: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Comments {
            fn default() -> Self {
                Self {
                    comments: Ok(Default::default()),
                    more: Ok(Default::default()),
                    post: Ok(Default::default()),
                }
            }
        }

        impl Comments {
            pub fn comments<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Comment>>,
                T::Error: ::std::fmt::Display,
            {
                self.comments = value.try_into().map_err(|e| format!("`comments`: {e}"));
                self
            }

            pub fn more<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::More>>,
                T::Error: ::std::fmt::Display,
            {
                self.more = value.try_into().map_err(|e| format!("`more`: {e}"));
                self
            }

            pub fn post<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.post = value.try_into().map_err(|e| format!("`post`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Comments> for super::Comments {
            type Error = super::error::ConversionError;

            fn try_from(
                value: Comments,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    comments: value.comments?,
                    more: value.more?,
                    post: value.post?,
                })
            }
        }

        impl ::std::convert::From<super::Comments> for Comments {
            fn from(value: super::Comments) -> Self {
                Self {
                    comments: Ok(value.comments),
                    more: Ok(value.more),
                    post: Ok(value.post),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct More {
            cursor: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            has_more: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for More {
            fn default() -> Self {
                Self {
                    cursor: Ok(Default::default()),
                    has_more: Ok(Default::default()),
                }
            }
        }

        impl More {
            pub fn cursor<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.cursor = value.try_into().map_err(|e| format!("`cursor`: {e}"));
                self
            }

            pub fn has_more<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.has_more = value.try_into().map_err(|e| format!("`has_more`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<More> for super::More {
            type Error = super::error::ConversionError;

            fn try_from(
                value: More,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    cursor: value.cursor?,
                    has_more: value.has_more?,
                })
            }
        }

        impl ::std::convert::From<super::More> for More {
            fn from(value: super::More) -> Self {
                Self {
                    cursor: Ok(value.cursor),
                    has_more: Ok(value.has_more),
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

/// Client for reddit
///
/// Posts, comments and subreddits of Reddit.
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
    /// Search posts
    ///
    /// Sends a `GET` request to `/reddit/search`
    ///
    /// Arguments:
    /// - `after`: Token from the previous answer; absent for the first page.
    /// - `query`: What to search for.
    /// - `sort`: Order of the answer.
    /// - `timeframe`: How far back.
    /// - `trim`: Whether to leave out what is rarely needed.
    pub fn search(&self) -> builder::Search<'_> {
        builder::Search::new(self)
    }

    /// List a subreddit's posts
    ///
    /// Sends a `GET` request to `/reddit/subreddit`
    ///
    /// Arguments:
    /// - `after`: Token from the previous answer; absent for the first page.
    /// - `sort`: Order of the answer.
    /// - `subreddit`: Name of the subreddit; case matters.
    /// - `timeframe`: How far back.
    /// - `trim`: Whether to leave out what is rarely needed.
    pub fn list_subreddit_posts(&self) -> builder::ListSubredditPosts<'_> {
        builder::ListSubredditPosts::new(self)
    }

    /// Get a subreddit
    ///
    /// Takes `subreddit` or `url`.
    ///
    /// Sends a `GET` request to `/reddit/subreddit/details`
    ///
    /// Arguments:
    /// - `subreddit`: Name of the subreddit; case matters.
    /// - `url`: Address of the subreddit.
    pub fn get_subreddit(&self) -> builder::GetSubreddit<'_> {
        builder::GetSubreddit::new(self)
    }

    /// Search within a subreddit
    ///
    /// Posts, comments and media.
    ///
    /// Sends a `GET` request to `/reddit/subreddit/search`
    ///
    /// Arguments:
    /// - `cursor`: `cursor` of the previous answer; absent for the first page.
    /// - `query`: What to search for.
    /// - `sort`: Order of the answer.
    /// - `subreddit`: Name of the subreddit; case matters.
    /// - `timeframe`: How far back.
    pub fn search_subreddit(&self) -> builder::SearchSubreddit<'_> {
        builder::SearchSubreddit::new(self)
    }

    /// List a post's comments
    ///
    /// Further replies to a comment have a cursor of their own, in `replies.more.cursor`.
    ///
    /// Sends a `GET` request to `/reddit/post/comments`
    ///
    /// Arguments:
    /// - `cursor`: `more.cursor` of the previous answer; absent for the first page.
    /// - `trim`: Whether to leave out what is rarely needed.
    /// - `url`: Address of the post.
    pub fn list_post_comments(&self) -> builder::ListPostComments<'_> {
        builder::ListPostComments::new(self)
    }
}

/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };

    /// Builder for [`Client::search`]
    ///
    /// [`Client::search`]: super::Client::search
    #[derive(Debug, Clone)]
    pub struct Search<'a> {
        client: &'a super::Client,
        after: Result<Option<::std::string::String>, String>,
        query: Result<::std::string::String, String>,
        sort: Result<Option<types::SearchSort>, String>,
        timeframe: Result<Option<types::SearchTimeframe>, String>,
        trim: Result<Option<bool>, String>,
    }

    impl<'a> Search<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                query: Err("`query` is missing; set it with `.query(..)`".to_string()),
                sort: Ok(None),
                timeframe: Ok(None),
                trim: Ok(None),
            }
        }

        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.after = value
                .try_into()
                .map(Some)
                .map_err(|_| "`after` cannot be read as `String`".to_string());
            self
        }

        pub fn query<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.query = value
                .try_into()
                .map_err(|_| "`query` cannot be read as `String`".to_string());
            self
        }

        pub fn sort<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchSort>,
        {
            self.sort = value
                .try_into()
                .map(Some)
                .map_err(|_| "`sort` cannot be read as `SearchSort`".to_string());
            self
        }

        pub fn timeframe<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchTimeframe>,
        {
            self.timeframe = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`timeframe` cannot be read as `SearchTimeframe`".to_string()
                });
            self
        }

        pub fn trim<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.trim = value
                .try_into()
                .map(Some)
                .map_err(|_| "`trim` cannot be read as `bool`".to_string());
            self
        }

        /// Sends a `GET` request to `/reddit/search`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Posts>, Error<()>> {
            let Self { client, after, query, sort, timeframe, trim } = self;
            let after = after.map_err(Error::InvalidRequest)?;
            let query = query.map_err(Error::InvalidRequest)?;
            let sort = sort.map_err(Error::InvalidRequest)?;
            let timeframe = timeframe.map_err(Error::InvalidRequest)?;
            let trim = trim.map_err(Error::InvalidRequest)?;
            let url = format!("{}/reddit/search", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("query", &query))
                .query(&progenitor_client::QueryParam::new("sort", &sort))
                .query(&progenitor_client::QueryParam::new("timeframe", &timeframe))
                .query(&progenitor_client::QueryParam::new("trim", &trim))
                .build()?;
            let info = OperationInfo {
                operation_id: "search",
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

    /// Builder for [`Client::list_subreddit_posts`]
    ///
    /// [`Client::list_subreddit_posts`]: super::Client::list_subreddit_posts
    #[derive(Debug, Clone)]
    pub struct ListSubredditPosts<'a> {
        client: &'a super::Client,
        after: Result<Option<::std::string::String>, String>,
        sort: Result<Option<types::ListSubredditPostsSort>, String>,
        subreddit: Result<::std::string::String, String>,
        timeframe: Result<Option<types::SearchTimeframe>, String>,
        trim: Result<Option<bool>, String>,
    }

    impl<'a> ListSubredditPosts<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                sort: Ok(None),
                subreddit: Err(
                    "`subreddit` is missing; set it with `.subreddit(..)`".to_string(),
                ),
                timeframe: Ok(None),
                trim: Ok(None),
            }
        }

        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.after = value
                .try_into()
                .map(Some)
                .map_err(|_| "`after` cannot be read as `String`".to_string());
            self
        }

        pub fn sort<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListSubredditPostsSort>,
        {
            self.sort = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`sort` cannot be read as `ListSubredditPostsSort`".to_string()
                });
            self
        }

        pub fn subreddit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.subreddit = value
                .try_into()
                .map_err(|_| "`subreddit` cannot be read as `String`".to_string());
            self
        }

        pub fn timeframe<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchTimeframe>,
        {
            self.timeframe = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`timeframe` cannot be read as `SearchTimeframe`".to_string()
                });
            self
        }

        pub fn trim<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.trim = value
                .try_into()
                .map(Some)
                .map_err(|_| "`trim` cannot be read as `bool`".to_string());
            self
        }

        /// Sends a `GET` request to `/reddit/subreddit`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Posts>, Error<()>> {
            let Self { client, after, sort, subreddit, timeframe, trim } = self;
            let after = after.map_err(Error::InvalidRequest)?;
            let sort = sort.map_err(Error::InvalidRequest)?;
            let subreddit = subreddit.map_err(Error::InvalidRequest)?;
            let timeframe = timeframe.map_err(Error::InvalidRequest)?;
            let trim = trim.map_err(Error::InvalidRequest)?;
            let url = format!("{}/reddit/subreddit", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("sort", &sort))
                .query(&progenitor_client::QueryParam::new("subreddit", &subreddit))
                .query(&progenitor_client::QueryParam::new("timeframe", &timeframe))
                .query(&progenitor_client::QueryParam::new("trim", &trim))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_subreddit_posts",
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

    /// Builder for [`Client::get_subreddit`]
    ///
    /// [`Client::get_subreddit`]: super::Client::get_subreddit
    #[derive(Debug, Clone)]
    pub struct GetSubreddit<'a> {
        client: &'a super::Client,
        subreddit: Result<Option<::std::string::String>, String>,
        url: Result<Option<::std::string::String>, String>,
    }

    impl<'a> GetSubreddit<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                subreddit: Ok(None),
                url: Ok(None),
            }
        }

        pub fn subreddit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.subreddit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`subreddit` cannot be read as `String`".to_string());
            self
        }

        pub fn url<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.url = value
                .try_into()
                .map(Some)
                .map_err(|_| "`url` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/reddit/subreddit/details`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Subreddit>, Error<()>> {
            let Self { client, subreddit, url } = self;
            let subreddit = subreddit.map_err(Error::InvalidRequest)?;
            let url = url.map_err(Error::InvalidRequest)?;
            let _url = format!("{}/reddit/subreddit/details", client.baseurl,);
            let mut request = client
                .client
                .get(_url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("subreddit", &subreddit))
                .query(&progenitor_client::QueryParam::new("url", &url))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_subreddit",
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

    /// Builder for [`Client::search_subreddit`]
    ///
    /// [`Client::search_subreddit`]: super::Client::search_subreddit
    #[derive(Debug, Clone)]
    pub struct SearchSubreddit<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        query: Result<Option<::std::string::String>, String>,
        sort: Result<Option<types::SearchSubredditSort>, String>,
        subreddit: Result<::std::string::String, String>,
        timeframe: Result<Option<types::SearchSubredditTimeframe>, String>,
    }

    impl<'a> SearchSubreddit<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                query: Ok(None),
                sort: Ok(None),
                subreddit: Err(
                    "`subreddit` is missing; set it with `.subreddit(..)`".to_string(),
                ),
                timeframe: Ok(None),
            }
        }

        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "`cursor` cannot be read as `String`".to_string());
            self
        }

        pub fn query<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.query = value
                .try_into()
                .map(Some)
                .map_err(|_| "`query` cannot be read as `String`".to_string());
            self
        }

        pub fn sort<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchSubredditSort>,
        {
            self.sort = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`sort` cannot be read as `SearchSubredditSort`".to_string()
                });
            self
        }

        pub fn subreddit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.subreddit = value
                .try_into()
                .map_err(|_| "`subreddit` cannot be read as `String`".to_string());
            self
        }

        pub fn timeframe<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchSubredditTimeframe>,
        {
            self.timeframe = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`timeframe` cannot be read as `SearchSubredditTimeframe`"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/reddit/subreddit/search`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::SubredditResults>, Error<()>> {
            let Self { client, cursor, query, sort, subreddit, timeframe } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let query = query.map_err(Error::InvalidRequest)?;
            let sort = sort.map_err(Error::InvalidRequest)?;
            let subreddit = subreddit.map_err(Error::InvalidRequest)?;
            let timeframe = timeframe.map_err(Error::InvalidRequest)?;
            let url = format!("{}/reddit/subreddit/search", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("query", &query))
                .query(&progenitor_client::QueryParam::new("sort", &sort))
                .query(&progenitor_client::QueryParam::new("subreddit", &subreddit))
                .query(&progenitor_client::QueryParam::new("timeframe", &timeframe))
                .build()?;
            let info = OperationInfo {
                operation_id: "search_subreddit",
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

    /// Builder for [`Client::list_post_comments`]
    ///
    /// [`Client::list_post_comments`]: super::Client::list_post_comments
    #[derive(Debug, Clone)]
    pub struct ListPostComments<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        trim: Result<Option<bool>, String>,
        url: Result<::std::string::String, String>,
    }

    impl<'a> ListPostComments<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                trim: Ok(None),
                url: Err("`url` is missing; set it with `.url(..)`".to_string()),
            }
        }

        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "`cursor` cannot be read as `String`".to_string());
            self
        }

        pub fn trim<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.trim = value
                .try_into()
                .map(Some)
                .map_err(|_| "`trim` cannot be read as `bool`".to_string());
            self
        }

        pub fn url<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.url = value
                .try_into()
                .map_err(|_| "`url` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/reddit/post/comments`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Comments>, Error<()>> {
            let Self { client, cursor, trim, url } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let trim = trim.map_err(Error::InvalidRequest)?;
            let url = url.map_err(Error::InvalidRequest)?;
            let _url = format!("{}/reddit/post/comments", client.baseurl,);
            let mut request = client
                .client
                .get(_url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("trim", &trim))
                .query(&progenitor_client::QueryParam::new("url", &url))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_post_comments",
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

    /// How lists go on that page as `reddit`.
    const PAGED_AS_REDDIT: ::client_runtime::Style = ::client_runtime::Style {
        next: ::client_runtime::Next::Answer {
            at: "/after",
            send: ::client_runtime::In::Query("after"),
        },
        more: None,
    };

    /// How lists go on that page as `reddit-comments`.
    const PAGED_AS_REDDIT_COMMENTS: ::client_runtime::Style = ::client_runtime::Style {
        next: ::client_runtime::Next::Answer {
            at: "/more/cursor",
            send: ::client_runtime::In::Query("cursor"),
        },
        more: None,
    };

    /// How lists go on that page as `subreddit-search`.
    const PAGED_AS_SUBREDDIT_SEARCH: ::client_runtime::Style = ::client_runtime::Style {
        next: ::client_runtime::Next::Answer {
            at: "/cursor",
            send: ::client_runtime::In::Query("cursor"),
        },
        more: None,
    };

    impl ::client_runtime::Prepare for Search<'_> {
        type Answer = types::Posts;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("reddit.search"))
        }
    }

    impl ::client_runtime::Paged for Search<'_> {
        type Item = types::Post;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_REDDIT,
            "/posts",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListSubredditPosts<'_> {
        type Answer = types::Posts;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("reddit.list_subreddit_posts"))
        }
    }

    impl ::client_runtime::Paged for ListSubredditPosts<'_> {
        type Item = types::Post;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_REDDIT,
            "/posts",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for GetSubreddit<'_> {
        type Answer = types::Subreddit;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("reddit.get_subreddit"))
        }
    }

    impl ::client_runtime::Prepare for SearchSubreddit<'_> {
        type Answer = types::SubredditResults;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("reddit.search_subreddit"))
        }
    }

    impl ::client_runtime::Paged for SearchSubreddit<'_> {
        type Item = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_SUBREDDIT_SEARCH,
            "/posts",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.get("id").and_then(::serde_json::Value::as_str)
        }
    }

    impl ::client_runtime::Prepare for ListPostComments<'_> {
        type Answer = types::Comments;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("reddit.list_post_comments"))
        }
    }

    impl ::client_runtime::Paged for ListPostComments<'_> {
        type Item = types::Comment;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_REDDIT_COMMENTS,
            "/comments",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }
}

/// Path of the operations below the address of the API.
pub const BASE_PATH: &str = "/apis/v1";

/// Every operation, by name.
pub static OPERATIONS: &[::client_runtime::Operation] = &[
    ::client_runtime::Operation::named(
        "reddit.get_subreddit",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "reddit.list_post_comments",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "reddit.list_subreddit_posts",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "reddit.search",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "reddit.search_subreddit",
        ::client_runtime::RetryClass::Idempotent,
    ),
];
