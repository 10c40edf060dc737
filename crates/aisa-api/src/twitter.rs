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
    pub struct AdvancedSearchResponse {
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_next_page: ::std::option::Option<bool>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        /// What to send as `cursor` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        /// `success`, or that it failed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tweets: ::std::vec::Vec<Tweet>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Article {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub author: ::std::option::Option<User>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub contents: ::std::vec::Vec<ArticleContent>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cover_media_img_url: ::std::option::Option<::std::string::String>,
        /// When it was created, as X/Twitter writes it.
        #[serde(
            rename = "createdAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "likeCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub like_count: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub preview_text: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "quoteCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub quote_count: ::std::option::Option<i64>,
        #[serde(
            rename = "replyCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub reply_count: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "viewCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub view_count: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ArticleContent {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ArticleResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub article: ::std::option::Option<Article>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<ArticleStatus>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ArticleStatus {
        /// `success`
        Success,
        /// `failed`
        Failed,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ArticleStatus, Unknown, [
        (Success, "success"),
        (Failed, "failed"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Authorization {
        /// The address that a person has to open.
        pub auth_url: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        pub state: ::std::string::String,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AuthorizeRequest {
        /// What the account has to permit; if absent, all that this API can do.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub scopes: ::std::vec::Vec<::std::string::String>,
    }

    impl AuthorizeRequest {
        pub fn builder() -> builder::AuthorizeRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BatchUserInfoResponse {
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_next_page: ::std::option::Option<bool>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        /// What to send as `cursor` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<Status>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub users: ::std::vec::Vec<User>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CommunityInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub admin: ::std::option::Option<User>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub banner_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub creator: ::std::option::Option<User>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invites_policy: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_nsfw: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_pinned: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub join_policy: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub member_count: ::std::option::Option<i64>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub members_preview: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub moderator_count: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub primary_topic: ::std::option::Option<CommunityTopic>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub question: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub rules: ::std::vec::Vec<CommunityRule>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub search_tags: ::std::vec::Vec<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CommunityMembersResponse {
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_next_page: ::std::option::Option<bool>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub members: ::std::vec::Vec<User>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        /// What to send as `cursor` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        /// `success`, or that it failed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CommunityRule {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CommunityTopic {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EditOptions {
        /// Id of the tweet to edit.
        pub previous_post_id: ::std::string::String,
    }

    impl EditOptions {
        pub fn builder() -> builder::EditOptions {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Entities {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub hashtags: ::std::vec::Vec<Hashtag>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub urls: ::std::vec::Vec<Url>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub user_mentions: ::std::vec::Vec<Mention>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FollowRelationship {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub followed_by: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub following: ::std::option::Option<bool>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FollowRelationshipResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<FollowRelationship>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<Status>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FollowRequest {
        /// Numeric id of the user.
        pub target_user_id: ::std::string::String,
    }

    impl FollowRequest {
        pub fn builder() -> builder::FollowRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FollowResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<Followed>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Followed {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub following: ::std::option::Option<bool>,
        /// Whether the account has yet to agree.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pending_follow: ::std::option::Option<bool>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Geo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub place_id: ::std::option::Option<::std::string::String>,
    }

    impl Geo {
        pub fn builder() -> builder::Geo {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Hashtag {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub indices: ::std::vec::Vec<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct LikeRequest {
        /// Numeric id of the tweet.
        pub tweet_id: ::std::string::String,
    }

    impl LikeRequest {
        pub fn builder() -> builder::LikeRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct LikeResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<Liked>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Liked {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub liked: ::std::option::Option<bool>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListTweetQuotesResponse {
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_next_page: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        /// What to send as `cursor` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tweets: ::std::vec::Vec<Tweet>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListTweetRepliesResponse {
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_next_page: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        /// What to send as `cursor` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub replies: ::std::vec::Vec<Tweet>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListTweetRetweetersResponse {
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_next_page: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        /// What to send as `cursor` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub users: ::std::vec::Vec<User>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListTweetsResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tweets: ::std::vec::Vec<Tweet>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListTweetsTimelineResponse {
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_next_page: ::std::option::Option<bool>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        /// What to send as `cursor` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<Status>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tweets: ::std::vec::Vec<Tweet>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Mention {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id_str: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub screen_name: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MyInfoResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recharge_credits: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Poll {
        /// How long the poll is open, in minutes.
        pub duration_minutes: i64,
        pub options: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply_settings: ::std::option::Option<ReplySettings>,
    }

    impl Poll {
        pub fn builder() -> builder::Poll {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PostTweetRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub card_uri: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub community_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub direct_message_deep_link: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub edit_options: ::std::option::Option<EditOptions>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub for_super_followers_only: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub geo: ::std::option::Option<Geo>,
        /// Whether the tweet was made with AI.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub made_with_ai: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub media: ::std::option::Option<TweetMedia>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub nullcast: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub paid_partnership: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub poll: ::std::option::Option<Poll>,
        /// Id of the tweet to quote.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quote_tweet_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply: ::std::option::Option<Reply>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply_settings: ::std::option::Option<ReplySettings>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub share_with_followers: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<::std::string::String>,
    }

    impl PostTweetRequest {
        pub fn builder() -> builder::PostTweetRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PostTweetResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<PostedTweet>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PostedTweet {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Reply {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub auto_populate_reply_metadata: ::std::option::Option<bool>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub exclude_reply_user_ids: ::std::vec::Vec<::std::string::String>,
        /// Id of the tweet to reply to.
        pub in_reply_to_tweet_id: ::std::string::String,
    }

    impl Reply {
        pub fn builder() -> builder::Reply {
            Default::default()
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ReplyOrder {
        /// `Relevance`
        Relevance,
        /// `Latest`
        Latest,
        /// `Likes`
        Likes,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ReplyOrder, Unknown, [
        (Relevance, "Relevance"),
        (Latest, "Latest"),
        (Likes, "Likes"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ReplySettings {
        /// `following`
        Following,
        /// `mentionedUsers`
        MentionedUsers,
        /// `subscribers`
        Subscribers,
        /// `verified`
        Verified,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ReplySettings, Unknown, [
        (Following, "following"),
        (MentionedUsers, "mentionedUsers"),
        (Subscribers, "subscribers"),
        (Verified, "verified"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum SearchOrder {
        /// `Latest`
        Latest,
        /// `Top`
        Top,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(SearchOrder, Unknown, [
        (Latest, "Latest"),
        (Top, "Top"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchUserResponse {
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_next_page: ::std::option::Option<bool>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        /// What to send as `cursor` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<Status>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub users: ::std::vec::Vec<User>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SpaceCreator {
        #[serde(
            rename = "affiliatesHighlightedLabel",
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub affiliates_highlighted_label: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
        #[serde(
            rename = "automatedBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub automated_by: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "canDm",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub can_dm: ::std::option::Option<bool>,
        #[serde(
            rename = "coverPicture",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cover_picture: ::std::option::Option<::std::string::String>,
        /// When it was created, as X/Twitter writes it.
        #[serde(
            rename = "createdAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "favouritesCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub favourites_count: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub followers: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub following: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "isAutomated",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_automated: ::std::option::Option<bool>,
        #[serde(
            rename = "isBlueVerified",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_blue_verified: ::std::option::Option<bool>,
        #[serde(
            rename = "isVerified",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_verified: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "mediaCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_count: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "profilePicture",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub profile_picture: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub protected: ::std::option::Option<bool>,
        #[serde(
            rename = "statusesCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub statuses_count: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "userName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "verifiedType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub verified_type: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SpaceDetail {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub creator: ::std::option::Option<SpaceCreator>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_subscribed: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub media_key: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scheduled_start: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub settings: ::std::option::Option<SpaceSettings>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub state: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stats: ::std::option::Option<SpaceStats>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SpaceDetailResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<SpaceDetail>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<Status>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SpaceSettings {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub conversation_controls: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub disallow_join: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_employee_only: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_locked: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_muted: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_space_available_for_clipping: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_space_available_for_replay: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_admin_capacity: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_guest_sessions: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub narrow_cast_space_type: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub no_incognito: ::std::option::Option<bool>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SpaceStats {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_live_listeners: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_participants: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_replay_watched: ::std::option::Option<i64>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Status {
        /// `success`
        Success,
        /// `error`
        Error,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(Status, Unknown, [
        (Success, "success"),
        (Error, "error"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Trend {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub meta_description: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rank: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub target: ::std::option::Option<TrendTarget>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct TrendTarget {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub query: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct TrendsResponse {
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<Status>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub trends: ::std::vec::Vec<Trend>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Tweet {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub author: ::std::option::Option<User>,
        #[serde(
            rename = "bookmarkCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub bookmark_count: ::std::option::Option<i64>,
        /// Id of the tweet that began the conversation.
        #[serde(
            rename = "conversationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub conversation_id: ::std::option::Option<::std::string::String>,
        /// When it was created, as X/Twitter writes it.
        #[serde(
            rename = "createdAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "displayTextRange",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub display_text_range: ::std::vec::Vec<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entities: ::std::option::Option<Entities>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "inReplyToId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub in_reply_to_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "inReplyToUserId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub in_reply_to_user_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "inReplyToUsername",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub in_reply_to_username: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "isLimitedReply",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_limited_reply: ::std::option::Option<bool>,
        #[serde(
            rename = "isReply",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_reply: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lang: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "likeCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub like_count: ::std::option::Option<i64>,
        #[serde(
            rename = "quoteCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub quote_count: ::std::option::Option<i64>,
        /// The tweet that is quoted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quoted_tweet: ::std::option::Option<::serde_json::Value>,
        #[serde(
            rename = "replyCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub reply_count: ::std::option::Option<i64>,
        #[serde(
            rename = "retweetCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub retweet_count: ::std::option::Option<i64>,
        /// The tweet that is passed on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retweeted_tweet: ::std::option::Option<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "viewCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub view_count: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct TweetMedia {
        /// Ids of uploaded media.
        pub media_ids: ::std::vec::Vec<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tagged_user_ids: ::std::vec::Vec<::std::string::String>,
    }

    impl TweetMedia {
        pub fn builder() -> builder::TweetMedia {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct TweetThreadContextResponse {
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_next_page: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        /// What to send as `cursor` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub replies: ::std::vec::Vec<Tweet>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<Status>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct TwitterListFollowersResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub followers: ::std::vec::Vec<User>,
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_next_page: ::std::option::Option<bool>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        /// What to send as `cursor` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<Status>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct TwitterListMembersResponse {
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_next_page: ::std::option::Option<bool>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub members: ::std::vec::Vec<User>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        /// What to send as `cursor` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<Status>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UnfollowResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<Unfollowed>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Unfollowed {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub following: ::std::option::Option<bool>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Url {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub display_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expanded_url: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub indices: ::std::vec::Vec<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct User {
        #[serde(
            rename = "automatedBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub automated_by: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "canDm",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub can_dm: ::std::option::Option<bool>,
        #[serde(
            rename = "coverPicture",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cover_picture: ::std::option::Option<::std::string::String>,
        /// When it was created, as X/Twitter writes it.
        #[serde(
            rename = "createdAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "favouritesCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub favourites_count: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub followers: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub following: ::std::option::Option<i64>,
        #[serde(
            rename = "hasCustomTimelines",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub has_custom_timelines: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "isAutomated",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_automated: ::std::option::Option<bool>,
        #[serde(
            rename = "isBlueVerified",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_blue_verified: ::std::option::Option<bool>,
        #[serde(
            rename = "isTranslator",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_translator: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "mediaCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_count: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "pinnedTweetIds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub pinned_tweet_ids: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "possiblySensitive",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub possibly_sensitive: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub profile_bio: ::std::option::Option<UserProfileBio>,
        #[serde(
            rename = "profilePicture",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub profile_picture: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "statusesCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub statuses_count: ::std::option::Option<i64>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        /// Whether the account cannot be shown.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub unavailable: ::std::option::Option<bool>,
        /// Why the account cannot be shown.
        #[serde(
            rename = "unavailableReason",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub unavailable_reason: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "userName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "verifiedType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub verified_type: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "withheldInCountries",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub withheld_in_countries: ::std::vec::Vec<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserAbout {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub about_profile: ::std::option::Option<UserAboutAboutProfile>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub affiliates_highlighted_label: ::std::option::Option<
            UserAboutAffiliatesHighlightedLabel,
        >,
        /// When it was created, as X/Twitter writes it.
        #[serde(
            rename = "createdAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub identity_profile_labels_highlighted_label: ::std::option::Option<
            UserAboutAffiliatesHighlightedLabel,
        >,
        #[serde(
            rename = "isBlueVerified",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_blue_verified: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub protected: ::std::option::Option<bool>,
        #[serde(
            rename = "userName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_name: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserAboutAboutProfile {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub account_based_in: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub affiliate_username: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub learn_more_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location_accurate: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username_changes: ::std::option::Option<
            UserAboutAboutProfileUsernameChanges,
        >,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserAboutAboutProfileUsernameChanges {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserAboutAffiliatesHighlightedLabel {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub label: ::std::option::Option<UserAboutAffiliatesHighlightedLabelLabel>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserAboutAffiliatesHighlightedLabelLabel {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub badge: ::std::option::Option<UserAboutAffiliatesHighlightedLabelLabelBadge>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<UserAboutAffiliatesHighlightedLabelLabelUrl>,
        #[serde(
            rename = "userLabelDisplayType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_label_display_type: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "userLabelType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_label_type: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserAboutAffiliatesHighlightedLabelLabelBadge {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserAboutAffiliatesHighlightedLabelLabelUrl {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "urlType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub url_type: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserFollowingsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub followings: ::std::vec::Vec<User>,
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_next_page: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        /// What to send as `cursor` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<Status>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserMentionsResponse {
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_next_page: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        /// What to send as `cursor` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<Status>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tweets: ::std::vec::Vec<Tweet>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserProfileAboutResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<UserAbout>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<Status>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserProfileBio {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entities: ::std::option::Option<UserProfileBioEntities>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserProfileBioEntities {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<UserProfileBioEntitiesDescription>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<UserProfileBioEntitiesDescription>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserProfileBioEntitiesDescription {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub urls: ::std::vec::Vec<Url>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserTweetsResponse {
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_next_page: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        /// What to send as `cursor` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<Status>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tweets: ::std::vec::Vec<Tweet>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct VerifiedFollowersResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub followers: ::std::vec::Vec<User>,
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_next_page: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// What went wrong, in words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub msg: ::std::option::Option<::std::string::String>,
        /// What to send as `cursor` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<Status>,
    }

    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct AuthorizeRequest {
            scopes: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for AuthorizeRequest {
            fn default() -> Self {
                Self {
                    scopes: Ok(Default::default()),
                }
            }
        }

        impl AuthorizeRequest {
            pub fn scopes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.scopes = value.try_into().map_err(|e| format!("`scopes`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<AuthorizeRequest> for super::AuthorizeRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: AuthorizeRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { scopes: value.scopes? })
            }
        }

        impl ::std::convert::From<super::AuthorizeRequest> for AuthorizeRequest {
            fn from(value: super::AuthorizeRequest) -> Self {
                Self { scopes: Ok(value.scopes) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct EditOptions {
            previous_post_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for EditOptions {
            fn default() -> Self {
                Self {
                    previous_post_id: Err(
                        "`previous_post_id` is missing; set it with `.previous_post_id(..)`"
                            .to_string(),
                    ),
                }
            }
        }

        impl EditOptions {
            pub fn previous_post_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.previous_post_id = value
                    .try_into()
                    .map_err(|e| format!("`previous_post_id`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<EditOptions> for super::EditOptions {
            type Error = super::error::ConversionError;

            fn try_from(
                value: EditOptions,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    previous_post_id: value.previous_post_id?,
                })
            }
        }

        impl ::std::convert::From<super::EditOptions> for EditOptions {
            fn from(value: super::EditOptions) -> Self {
                Self {
                    previous_post_id: Ok(value.previous_post_id),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct FollowRequest {
            target_user_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for FollowRequest {
            fn default() -> Self {
                Self {
                    target_user_id: Err(
                        "`target_user_id` is missing; set it with `.target_user_id(..)`"
                            .to_string(),
                    ),
                }
            }
        }

        impl FollowRequest {
            pub fn target_user_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.target_user_id = value
                    .try_into()
                    .map_err(|e| format!("`target_user_id`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<FollowRequest> for super::FollowRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: FollowRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    target_user_id: value.target_user_id?,
                })
            }
        }

        impl ::std::convert::From<super::FollowRequest> for FollowRequest {
            fn from(value: super::FollowRequest) -> Self {
                Self {
                    target_user_id: Ok(value.target_user_id),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Geo {
            place_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Geo {
            fn default() -> Self {
                Self {
                    place_id: Ok(Default::default()),
                }
            }
        }

        impl Geo {
            pub fn place_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.place_id = value.try_into().map_err(|e| format!("`place_id`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Geo> for super::Geo {
            type Error = super::error::ConversionError;

            fn try_from(
                value: Geo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { place_id: value.place_id? })
            }
        }

        impl ::std::convert::From<super::Geo> for Geo {
            fn from(value: super::Geo) -> Self {
                Self {
                    place_id: Ok(value.place_id),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct LikeRequest {
            tweet_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for LikeRequest {
            fn default() -> Self {
                Self {
                    tweet_id: Err(
                        "`tweet_id` is missing; set it with `.tweet_id(..)`".to_string(),
                    ),
                }
            }
        }

        impl LikeRequest {
            pub fn tweet_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.tweet_id = value.try_into().map_err(|e| format!("`tweet_id`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<LikeRequest> for super::LikeRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: LikeRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { tweet_id: value.tweet_id? })
            }
        }

        impl ::std::convert::From<super::LikeRequest> for LikeRequest {
            fn from(value: super::LikeRequest) -> Self {
                Self {
                    tweet_id: Ok(value.tweet_id),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Poll {
            duration_minutes: ::std::result::Result<i64, ::std::string::String>,
            options: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            reply_settings: ::std::result::Result<
                ::std::option::Option<super::ReplySettings>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Poll {
            fn default() -> Self {
                Self {
                    duration_minutes: Err(
                        "`duration_minutes` is missing; set it with `.duration_minutes(..)`"
                            .to_string(),
                    ),
                    options: Err(
                        "`options` is missing; set it with `.options(..)`".to_string(),
                    ),
                    reply_settings: Ok(Default::default()),
                }
            }
        }

        impl Poll {
            pub fn duration_minutes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.duration_minutes = value
                    .try_into()
                    .map_err(|e| format!("`duration_minutes`: {e}"));
                self
            }

            pub fn options<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.options = value.try_into().map_err(|e| format!("`options`: {e}"));
                self
            }

            pub fn reply_settings<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ReplySettings>>,
                T::Error: ::std::fmt::Display,
            {
                self.reply_settings = value
                    .try_into()
                    .map_err(|e| format!("`reply_settings`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Poll> for super::Poll {
            type Error = super::error::ConversionError;

            fn try_from(
                value: Poll,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    duration_minutes: value.duration_minutes?,
                    options: value.options?,
                    reply_settings: value.reply_settings?,
                })
            }
        }

        impl ::std::convert::From<super::Poll> for Poll {
            fn from(value: super::Poll) -> Self {
                Self {
                    duration_minutes: Ok(value.duration_minutes),
                    options: Ok(value.options),
                    reply_settings: Ok(value.reply_settings),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct PostTweetRequest {
            card_uri: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            community_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            direct_message_deep_link: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            edit_options: ::std::result::Result<
                ::std::option::Option<super::EditOptions>,
                ::std::string::String,
            >,
            for_super_followers_only: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            geo: ::std::result::Result<
                ::std::option::Option<super::Geo>,
                ::std::string::String,
            >,
            made_with_ai: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            media: ::std::result::Result<
                ::std::option::Option<super::TweetMedia>,
                ::std::string::String,
            >,
            nullcast: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            paid_partnership: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            poll: ::std::result::Result<
                ::std::option::Option<super::Poll>,
                ::std::string::String,
            >,
            quote_tweet_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            reply: ::std::result::Result<
                ::std::option::Option<super::Reply>,
                ::std::string::String,
            >,
            reply_settings: ::std::result::Result<
                ::std::option::Option<super::ReplySettings>,
                ::std::string::String,
            >,
            share_with_followers: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            text: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for PostTweetRequest {
            fn default() -> Self {
                Self {
                    card_uri: Ok(Default::default()),
                    community_id: Ok(Default::default()),
                    direct_message_deep_link: Ok(Default::default()),
                    edit_options: Ok(Default::default()),
                    for_super_followers_only: Ok(Default::default()),
                    geo: Ok(Default::default()),
                    made_with_ai: Ok(Default::default()),
                    media: Ok(Default::default()),
                    nullcast: Ok(Default::default()),
                    paid_partnership: Ok(Default::default()),
                    poll: Ok(Default::default()),
                    quote_tweet_id: Ok(Default::default()),
                    reply: Ok(Default::default()),
                    reply_settings: Ok(Default::default()),
                    share_with_followers: Ok(Default::default()),
                    text: Ok(Default::default()),
                }
            }
        }

        impl PostTweetRequest {
            pub fn card_uri<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.card_uri = value.try_into().map_err(|e| format!("`card_uri`: {e}"));
                self
            }

            pub fn community_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.community_id = value
                    .try_into()
                    .map_err(|e| format!("`community_id`: {e}"));
                self
            }

            pub fn direct_message_deep_link<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.direct_message_deep_link = value
                    .try_into()
                    .map_err(|e| format!("`direct_message_deep_link`: {e}"));
                self
            }

            pub fn edit_options<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::EditOptions>>,
                T::Error: ::std::fmt::Display,
            {
                self.edit_options = value
                    .try_into()
                    .map_err(|e| format!("`edit_options`: {e}"));
                self
            }

            pub fn for_super_followers_only<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.for_super_followers_only = value
                    .try_into()
                    .map_err(|e| format!("`for_super_followers_only`: {e}"));
                self
            }

            pub fn geo<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Geo>>,
                T::Error: ::std::fmt::Display,
            {
                self.geo = value.try_into().map_err(|e| format!("`geo`: {e}"));
                self
            }

            pub fn made_with_ai<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.made_with_ai = value
                    .try_into()
                    .map_err(|e| format!("`made_with_ai`: {e}"));
                self
            }

            pub fn media<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::TweetMedia>>,
                T::Error: ::std::fmt::Display,
            {
                self.media = value.try_into().map_err(|e| format!("`media`: {e}"));
                self
            }

            pub fn nullcast<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.nullcast = value.try_into().map_err(|e| format!("`nullcast`: {e}"));
                self
            }

            pub fn paid_partnership<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.paid_partnership = value
                    .try_into()
                    .map_err(|e| format!("`paid_partnership`: {e}"));
                self
            }

            pub fn poll<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Poll>>,
                T::Error: ::std::fmt::Display,
            {
                self.poll = value.try_into().map_err(|e| format!("`poll`: {e}"));
                self
            }

            pub fn quote_tweet_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.quote_tweet_id = value
                    .try_into()
                    .map_err(|e| format!("`quote_tweet_id`: {e}"));
                self
            }

            pub fn reply<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Reply>>,
                T::Error: ::std::fmt::Display,
            {
                self.reply = value.try_into().map_err(|e| format!("`reply`: {e}"));
                self
            }

            pub fn reply_settings<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ReplySettings>>,
                T::Error: ::std::fmt::Display,
            {
                self.reply_settings = value
                    .try_into()
                    .map_err(|e| format!("`reply_settings`: {e}"));
                self
            }

            pub fn share_with_followers<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.share_with_followers = value
                    .try_into()
                    .map_err(|e| format!("`share_with_followers`: {e}"));
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
        }

        impl ::std::convert::TryFrom<PostTweetRequest> for super::PostTweetRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: PostTweetRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    card_uri: value.card_uri?,
                    community_id: value.community_id?,
                    direct_message_deep_link: value.direct_message_deep_link?,
                    edit_options: value.edit_options?,
                    for_super_followers_only: value.for_super_followers_only?,
                    geo: value.geo?,
                    made_with_ai: value.made_with_ai?,
                    media: value.media?,
                    nullcast: value.nullcast?,
                    paid_partnership: value.paid_partnership?,
                    poll: value.poll?,
                    quote_tweet_id: value.quote_tweet_id?,
                    reply: value.reply?,
                    reply_settings: value.reply_settings?,
                    share_with_followers: value.share_with_followers?,
                    text: value.text?,
                })
            }
        }

        impl ::std::convert::From<super::PostTweetRequest> for PostTweetRequest {
            fn from(value: super::PostTweetRequest) -> Self {
                Self {
                    card_uri: Ok(value.card_uri),
                    community_id: Ok(value.community_id),
                    direct_message_deep_link: Ok(value.direct_message_deep_link),
                    edit_options: Ok(value.edit_options),
                    for_super_followers_only: Ok(value.for_super_followers_only),
                    geo: Ok(value.geo),
                    made_with_ai: Ok(value.made_with_ai),
                    media: Ok(value.media),
                    nullcast: Ok(value.nullcast),
                    paid_partnership: Ok(value.paid_partnership),
                    poll: Ok(value.poll),
                    quote_tweet_id: Ok(value.quote_tweet_id),
                    reply: Ok(value.reply),
                    reply_settings: Ok(value.reply_settings),
                    share_with_followers: Ok(value.share_with_followers),
                    text: Ok(value.text),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Reply {
            auto_populate_reply_metadata: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            exclude_reply_user_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            in_reply_to_tweet_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Reply {
            fn default() -> Self {
                Self {
                    auto_populate_reply_metadata: Ok(Default::default()),
                    exclude_reply_user_ids: Ok(Default::default()),
                    in_reply_to_tweet_id: Err(
                        "`in_reply_to_tweet_id` is missing; set it with `.in_reply_to_tweet_id(..)`"
                            .to_string(),
                    ),
                }
            }
        }

        impl Reply {
            pub fn auto_populate_reply_metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.auto_populate_reply_metadata = value
                    .try_into()
                    .map_err(|e| format!("`auto_populate_reply_metadata`: {e}"));
                self
            }

            pub fn exclude_reply_user_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.exclude_reply_user_ids = value
                    .try_into()
                    .map_err(|e| format!("`exclude_reply_user_ids`: {e}"));
                self
            }

            pub fn in_reply_to_tweet_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.in_reply_to_tweet_id = value
                    .try_into()
                    .map_err(|e| format!("`in_reply_to_tweet_id`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Reply> for super::Reply {
            type Error = super::error::ConversionError;

            fn try_from(
                value: Reply,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    auto_populate_reply_metadata: value.auto_populate_reply_metadata?,
                    exclude_reply_user_ids: value.exclude_reply_user_ids?,
                    in_reply_to_tweet_id: value.in_reply_to_tweet_id?,
                })
            }
        }

        impl ::std::convert::From<super::Reply> for Reply {
            fn from(value: super::Reply) -> Self {
                Self {
                    auto_populate_reply_metadata: Ok(value.auto_populate_reply_metadata),
                    exclude_reply_user_ids: Ok(value.exclude_reply_user_ids),
                    in_reply_to_tweet_id: Ok(value.in_reply_to_tweet_id),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct TweetMedia {
            media_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            tagged_user_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for TweetMedia {
            fn default() -> Self {
                Self {
                    media_ids: Err(
                        "`media_ids` is missing; set it with `.media_ids(..)`"
                            .to_string(),
                    ),
                    tagged_user_ids: Ok(Default::default()),
                }
            }
        }

        impl TweetMedia {
            pub fn media_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.media_ids = value
                    .try_into()
                    .map_err(|e| format!("`media_ids`: {e}"));
                self
            }

            pub fn tagged_user_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.tagged_user_ids = value
                    .try_into()
                    .map_err(|e| format!("`tagged_user_ids`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<TweetMedia> for super::TweetMedia {
            type Error = super::error::ConversionError;

            fn try_from(
                value: TweetMedia,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    media_ids: value.media_ids?,
                    tagged_user_ids: value.tagged_user_ids?,
                })
            }
        }

        impl ::std::convert::From<super::TweetMedia> for TweetMedia {
            fn from(value: super::TweetMedia) -> Self {
                Self {
                    media_ids: Ok(value.media_ids),
                    tagged_user_ids: Ok(value.tagged_user_ids),
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

/// Client for aisa twitter
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
    /// List tweets by their ids
    ///
    /// Sends a `GET` request to `/twitter/tweets`
    ///
    /// Arguments:
    /// - `tweet_ids`: Ids of the tweets, separated by commas.
    pub fn list_tweets(&self) -> builder::ListTweets<'_> {
        builder::ListTweets::new(self)
    }

    /// List replies to a tweet
    ///
    /// Sends a `GET` request to `/twitter/tweet/replies`
    ///
    /// Arguments:
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    /// - `tweet_id`: Id of the tweet.
    pub fn list_tweet_replies(&self) -> builder::ListTweetReplies<'_> {
        builder::ListTweetReplies::new(self)
    }

    /// List tweets that quote a tweet
    ///
    /// Sends a `GET` request to `/twitter/tweet/quotes`
    ///
    /// Arguments:
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    /// - `tweet_id`: Id of the tweet.
    pub fn list_tweet_quotes(&self) -> builder::ListTweetQuotes<'_> {
        builder::ListTweetQuotes::new(self)
    }

    /// List users who retweeted a tweet
    ///
    /// Sends a `GET` request to `/twitter/tweet/retweeters`
    ///
    /// Arguments:
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    /// - `tweet_id`: Id of the tweet.
    pub fn list_tweet_retweeters(&self) -> builder::ListTweetRetweeters<'_> {
        builder::ListTweetRetweeters::new(self)
    }

    /// List the thread around a tweet
    ///
    /// Sends a `GET` request to `/twitter/tweet/thread_context`
    ///
    /// Arguments:
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    /// - `tweet_id`: Id of the tweet.
    pub fn list_tweet_thread(&self) -> builder::ListTweetThread<'_> {
        builder::ListTweetThread::new(self)
    }

    /// Get an article
    ///
    /// Sends a `GET` request to `/twitter/article`
    ///
    /// Arguments:
    /// - `tweet_id`: Id of the tweet that the article is in.
    pub fn get_article(&self) -> builder::GetArticle<'_> {
        builder::GetArticle::new(self)
    }

    /// Search tweets
    ///
    /// The query has the operators of the advanced search.
    ///
    /// Sends a `GET` request to `/twitter/tweet/advanced_search`
    ///
    /// Arguments:
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    /// - `query`: What to search for.
    /// - `query_type`: Order of the answer.
    pub fn search_tweets(&self) -> builder::SearchTweets<'_> {
        builder::SearchTweets::new(self)
    }

    /// List replies to a tweet, in an order of choice
    ///
    /// Twenty at most per page.
    ///
    /// Sends a `GET` request to `/twitter/tweet/replies/v2`
    ///
    /// Arguments:
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    /// - `query_type`: Order of the answer.
    /// - `tweet_id`: Id of the tweet.
    pub fn list_tweet_replies_v2(&self) -> builder::ListTweetRepliesV2<'_> {
        builder::ListTweetRepliesV2::new(self)
    }

    /// Get a community
    ///
    /// Sends a `GET` request to `/twitter/community/info`
    ///
    /// Arguments:
    /// - `community_id`: Id of the community.
    pub fn get_community(&self) -> builder::GetCommunity<'_> {
        builder::GetCommunity::new(self)
    }

    /// List members of a community
    ///
    /// Sends a `GET` request to `/twitter/community/members`
    ///
    /// Arguments:
    /// - `community_id`: Id of the community.
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    pub fn list_community_members(&self) -> builder::ListCommunityMembers<'_> {
        builder::ListCommunityMembers::new(self)
    }

    /// List moderators of a community
    ///
    /// Sends a `GET` request to `/twitter/community/moderators`
    ///
    /// Arguments:
    /// - `community_id`: Id of the community.
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    pub fn list_community_moderators(&self) -> builder::ListCommunityModerators<'_> {
        builder::ListCommunityModerators::new(self)
    }

    /// List tweets of a community
    ///
    /// Sends a `GET` request to `/twitter/community/tweets`
    ///
    /// Arguments:
    /// - `community_id`: Id of the community.
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    pub fn list_community_tweets(&self) -> builder::ListCommunityTweets<'_> {
        builder::ListCommunityTweets::new(self)
    }

    /// Search tweets of all communities
    ///
    /// Sends a `GET` request to `/twitter/community/get_tweets_from_all_community`
    ///
    /// Arguments:
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    /// - `query`: What to search for.
    /// - `query_type`: Order of the answer.
    pub fn search_community_tweets(&self) -> builder::SearchCommunityTweets<'_> {
        builder::SearchCommunityTweets::new(self)
    }

    /// List a list's tweets
    ///
    /// Twenty at most per page.
    ///
    /// Sends a `GET` request to `/twitter/list/tweets_timeline`
    ///
    /// Arguments:
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    /// - `list_id`: Id of the list.
    pub fn list_list_tweets(&self) -> builder::ListListTweets<'_> {
        builder::ListListTweets::new(self)
    }

    /// List followers of a list
    ///
    /// Sends a `GET` request to `/twitter/list/followers`
    ///
    /// Arguments:
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    /// - `list_id`: Id of the list.
    pub fn list_list_followers(&self) -> builder::ListListFollowers<'_> {
        builder::ListListFollowers::new(self)
    }

    /// List members of a list
    ///
    /// Sends a `GET` request to `/twitter/list/members`
    ///
    /// Arguments:
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    /// - `list_id`: Id of the list.
    pub fn list_list_members(&self) -> builder::ListListMembers<'_> {
        builder::ListListMembers::new(self)
    }

    /// Get what a user's profile says about the account
    ///
    /// Sends a `GET` request to `/twitter/user_about`
    ///
    /// Arguments:
    /// - `user_name`: Name of the user, without `@`.
    pub fn get_user_about(&self) -> builder::GetUserAbout<'_> {
        builder::GetUserAbout::new(self)
    }

    /// List users by their ids
    ///
    /// Sends a `GET` request to `/twitter/user/batch_info_by_ids`
    ///
    /// Arguments:
    /// - `user_ids`: Ids of the users, separated by commas.
    pub fn list_users(&self) -> builder::ListUsers<'_> {
        builder::ListUsers::new(self)
    }

    /// Get a user
    ///
    /// Answers a list of one.
    ///
    /// Sends a `GET` request to `/twitter/user/info`
    ///
    /// Arguments:
    /// - `user_name`: Name of the user, without `@`.
    pub fn get_user(&self) -> builder::GetUser<'_> {
        builder::GetUser::new(self)
    }

    /// List a user's timeline
    ///
    /// Newest first, twenty at most per page; there is no filter by time.
    ///
    /// Sends a `GET` request to `/twitter/user/tweet_timeline`
    ///
    /// Arguments:
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    /// - `include_parent_tweet`: Whether to return the tweet that a reply replies to.
    /// - `include_replies`: Whether to return replies too.
    /// - `user_id`: Id of the user.
    pub fn list_user_timeline(&self) -> builder::ListUserTimeline<'_> {
        builder::ListUserTimeline::new(self)
    }

    /// List a user's last tweets
    ///
    /// Takes `userId` or `userName`.
    ///
    /// Sends a `GET` request to `/twitter/user/last_tweets`
    ///
    /// Arguments:
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    /// - `include_replies`: Whether to return replies too.
    /// - `user_id`: Id of the user.
    /// - `user_name`: Name of the user, without `@`.
    pub fn list_user_tweets(&self) -> builder::ListUserTweets<'_> {
        builder::ListUserTweets::new(self)
    }

    /// List followers of a user
    ///
    /// Sends a `GET` request to `/twitter/user/followers`
    ///
    /// Arguments:
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    /// - `page_size`: Size of a page.
    /// - `user_name`: Name of the user, without `@`.
    pub fn list_user_followers(&self) -> builder::ListUserFollowers<'_> {
        builder::ListUserFollowers::new(self)
    }

    /// List whom a user follows
    ///
    /// Sends a `GET` request to `/twitter/user/followings`
    ///
    /// Arguments:
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    /// - `page_size`: Size of a page.
    /// - `user_name`: Name of the user, without `@`.
    pub fn list_user_followings(&self) -> builder::ListUserFollowings<'_> {
        builder::ListUserFollowings::new(self)
    }

    /// List tweets that mention a user
    ///
    /// Twenty per page.
    ///
    /// Sends a `GET` request to `/twitter/user/mentions`
    ///
    /// Arguments:
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    /// - `since_time`: Not before this time in Unix seconds, inclusive.
    /// - `until_time`: Before this time in Unix seconds, exclusive.
    /// - `user_name`: Name of the user, without `@`.
    pub fn list_user_mentions(&self) -> builder::ListUserMentions<'_> {
        builder::ListUserMentions::new(self)
    }

    /// Get who follows whom of two users
    ///
    /// Sends a `GET` request to `/twitter/user/check_follow_relationship`
    ///
    /// Arguments:
    /// - `source_user_name`: Name of the one user, without `@`.
    /// - `target_user_name`: Name of the other user, without `@`.
    pub fn get_follow_relationship(&self) -> builder::GetFollowRelationship<'_> {
        builder::GetFollowRelationship::new(self)
    }

    /// Search users
    ///
    /// Sends a `GET` request to `/twitter/user/search`
    ///
    /// Arguments:
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    /// - `query`: What to search for.
    pub fn search_users(&self) -> builder::SearchUsers<'_> {
        builder::SearchUsers::new(self)
    }

    /// List verified followers of a user
    ///
    /// Takes the numeric id, unlike its siblings, which take the name.
    ///
    /// Sends a `GET` request to `/twitter/user/verifiedFollowers`
    ///
    /// Arguments:
    /// - `cursor`: Where the page starts: `next_cursor` of the previous answer; absent or empty
    ///   for the first page.
    /// - `user_id`: Numeric id of the user.
    pub fn list_user_verified_followers(
        &self,
    ) -> builder::ListUserVerifiedFollowers<'_> {
        builder::ListUserVerifiedFollowers::new(self)
    }

    /// List trends of a place
    ///
    /// Sends a `GET` request to `/twitter/trends`
    ///
    /// Arguments:
    /// - `count`: How many to return; 30 at least.
    /// - `woeid`: Id of the place, for example 2418046.
    pub fn list_trends(&self) -> builder::ListTrends<'_> {
        builder::ListTrends::new(self)
    }

    /// Get a space
    ///
    /// Sends a `GET` request to `/twitter/spaces/detail`
    ///
    /// Arguments:
    /// - `space_id`: Id of the space.
    pub fn get_space(&self) -> builder::GetSpace<'_> {
        builder::GetSpace::new(self)
    }

    /// Connect an account to the key
    ///
    /// Answers an address that a person has to open; it lives a short time. What is posted
    /// afterwards with this key is posted for that account.
    ///
    /// Sends a `POST` request to `/twitter/auth_twitter`
    pub fn authorize(&self) -> builder::Authorize<'_> {
        builder::Authorize::new(self)
    }

    /// Take a like back
    ///
    /// Doing it twice is the same as doing it once.
    ///
    /// Sends a `POST` request to `/twitter/unlike_twitter`
    pub fn unlike_tweet(&self) -> builder::UnlikeTweet<'_> {
        builder::UnlikeTweet::new(self)
    }

    /// Like a tweet
    ///
    /// Doing it twice is the same as doing it once.
    ///
    /// Sends a `POST` request to `/twitter/like_twitter`
    pub fn like_tweet(&self) -> builder::LikeTweet<'_> {
        builder::LikeTweet::new(self)
    }

    /// Post or edit a tweet
    ///
    /// A tweet, reply, quote or poll; at most one of `media`, `poll`, `quote_tweet_id` and
    /// `card_uri`. Doing it twice posts twice, or is refused with 409.
    ///
    /// Sends a `POST` request to `/twitter/post_twitter`
    pub fn post_tweet(&self) -> builder::PostTweet<'_> {
        builder::PostTweet::new(self)
    }

    /// Stop following a user
    ///
    /// Doing it twice is the same as doing it once.
    ///
    /// Sends a `POST` request to `/twitter/unfollow_twitter`
    pub fn unfollow_user(&self) -> builder::UnfollowUser<'_> {
        builder::UnfollowUser::new(self)
    }

    /// Follow a user
    ///
    /// A protected account has to agree first. Doing it twice is the same as doing it once.
    ///
    /// Sends a `POST` request to `/twitter/follow_twitter`
    pub fn follow_user(&self) -> builder::FollowUser<'_> {
        builder::FollowUser::new(self)
    }
}

/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };

    /// Builder for [`Client::list_tweets`]
    ///
    /// [`Client::list_tweets`]: super::Client::list_tweets
    #[derive(Debug, Clone)]
    pub struct ListTweets<'a> {
        client: &'a super::Client,
        tweet_ids: Result<::std::string::String, String>,
    }

    impl<'a> ListTweets<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                tweet_ids: Err(
                    "`tweet_ids` is missing; set it with `.tweet_ids(..)`".to_string(),
                ),
            }
        }

        pub fn tweet_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.tweet_ids = value
                .try_into()
                .map_err(|_| "`tweet_ids` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/tweets`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListTweetsResponse>, Error<()>> {
            let Self { client, tweet_ids } = self;
            let tweet_ids = tweet_ids.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/tweets", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("tweet_ids", &tweet_ids))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_tweets",
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

    /// Builder for [`Client::list_tweet_replies`]
    ///
    /// [`Client::list_tweet_replies`]: super::Client::list_tweet_replies
    #[derive(Debug, Clone)]
    pub struct ListTweetReplies<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        tweet_id: Result<::std::string::String, String>,
    }

    impl<'a> ListTweetReplies<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                tweet_id: Err(
                    "`tweet_id` is missing; set it with `.tweet_id(..)`".to_string(),
                ),
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

        pub fn tweet_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.tweet_id = value
                .try_into()
                .map_err(|_| "`tweet_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/tweet/replies`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListTweetRepliesResponse>, Error<()>> {
            let Self { client, cursor, tweet_id } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let tweet_id = tweet_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/tweet/replies", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("tweetId", &tweet_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_tweet_replies",
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

    /// Builder for [`Client::list_tweet_quotes`]
    ///
    /// [`Client::list_tweet_quotes`]: super::Client::list_tweet_quotes
    #[derive(Debug, Clone)]
    pub struct ListTweetQuotes<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        tweet_id: Result<::std::string::String, String>,
    }

    impl<'a> ListTweetQuotes<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                tweet_id: Err(
                    "`tweet_id` is missing; set it with `.tweet_id(..)`".to_string(),
                ),
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

        pub fn tweet_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.tweet_id = value
                .try_into()
                .map_err(|_| "`tweet_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/tweet/quotes`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListTweetQuotesResponse>, Error<()>> {
            let Self { client, cursor, tweet_id } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let tweet_id = tweet_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/tweet/quotes", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("tweetId", &tweet_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_tweet_quotes",
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

    /// Builder for [`Client::list_tweet_retweeters`]
    ///
    /// [`Client::list_tweet_retweeters`]: super::Client::list_tweet_retweeters
    #[derive(Debug, Clone)]
    pub struct ListTweetRetweeters<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        tweet_id: Result<::std::string::String, String>,
    }

    impl<'a> ListTweetRetweeters<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                tweet_id: Err(
                    "`tweet_id` is missing; set it with `.tweet_id(..)`".to_string(),
                ),
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

        pub fn tweet_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.tweet_id = value
                .try_into()
                .map_err(|_| "`tweet_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/tweet/retweeters`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListTweetRetweetersResponse>, Error<()>> {
            let Self { client, cursor, tweet_id } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let tweet_id = tweet_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/tweet/retweeters", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("tweetId", &tweet_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_tweet_retweeters",
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

    /// Builder for [`Client::list_tweet_thread`]
    ///
    /// [`Client::list_tweet_thread`]: super::Client::list_tweet_thread
    #[derive(Debug, Clone)]
    pub struct ListTweetThread<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        tweet_id: Result<::std::string::String, String>,
    }

    impl<'a> ListTweetThread<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                tweet_id: Err(
                    "`tweet_id` is missing; set it with `.tweet_id(..)`".to_string(),
                ),
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

        pub fn tweet_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.tweet_id = value
                .try_into()
                .map_err(|_| "`tweet_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/tweet/thread_context`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::TweetThreadContextResponse>, Error<()>> {
            let Self { client, cursor, tweet_id } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let tweet_id = tweet_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/tweet/thread_context", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("tweetId", &tweet_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_tweet_thread",
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

    /// Builder for [`Client::get_article`]
    ///
    /// [`Client::get_article`]: super::Client::get_article
    #[derive(Debug, Clone)]
    pub struct GetArticle<'a> {
        client: &'a super::Client,
        tweet_id: Result<::std::string::String, String>,
    }

    impl<'a> GetArticle<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                tweet_id: Err(
                    "`tweet_id` is missing; set it with `.tweet_id(..)`".to_string(),
                ),
            }
        }

        pub fn tweet_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.tweet_id = value
                .try_into()
                .map_err(|_| "`tweet_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/article`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ArticleResponse>, Error<()>> {
            let Self { client, tweet_id } = self;
            let tweet_id = tweet_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/article", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("tweet_id", &tweet_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_article",
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

    /// Builder for [`Client::search_tweets`]
    ///
    /// [`Client::search_tweets`]: super::Client::search_tweets
    #[derive(Debug, Clone)]
    pub struct SearchTweets<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        query: Result<::std::string::String, String>,
        query_type: Result<types::SearchOrder, String>,
    }

    impl<'a> SearchTweets<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                query: Err("`query` is missing; set it with `.query(..)`".to_string()),
                query_type: Err(
                    "`query_type` is missing; set it with `.query_type(..)`".to_string(),
                ),
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
                .map_err(|_| "`query` cannot be read as `String`".to_string());
            self
        }

        pub fn query_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchOrder>,
        {
            self.query_type = value
                .try_into()
                .map_err(|_| "`query_type` cannot be read as `SearchOrder`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/tweet/advanced_search`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::AdvancedSearchResponse>, Error<()>> {
            let Self { client, cursor, query, query_type } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let query = query.map_err(Error::InvalidRequest)?;
            let query_type = query_type.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/tweet/advanced_search", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("query", &query))
                .query(&progenitor_client::QueryParam::new("queryType", &query_type))
                .build()?;
            let info = OperationInfo {
                operation_id: "search_tweets",
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

    /// Builder for [`Client::list_tweet_replies_v2`]
    ///
    /// [`Client::list_tweet_replies_v2`]: super::Client::list_tweet_replies_v2
    #[derive(Debug, Clone)]
    pub struct ListTweetRepliesV2<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        query_type: Result<Option<types::ReplyOrder>, String>,
        tweet_id: Result<::std::string::String, String>,
    }

    impl<'a> ListTweetRepliesV2<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                query_type: Ok(None),
                tweet_id: Err(
                    "`tweet_id` is missing; set it with `.tweet_id(..)`".to_string(),
                ),
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

        pub fn query_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ReplyOrder>,
        {
            self.query_type = value
                .try_into()
                .map(Some)
                .map_err(|_| "`query_type` cannot be read as `ReplyOrder`".to_string());
            self
        }

        pub fn tweet_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.tweet_id = value
                .try_into()
                .map_err(|_| "`tweet_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/tweet/replies/v2`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::TweetThreadContextResponse>, Error<()>> {
            let Self { client, cursor, query_type, tweet_id } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let query_type = query_type.map_err(Error::InvalidRequest)?;
            let tweet_id = tweet_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/tweet/replies/v2", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("queryType", &query_type))
                .query(&progenitor_client::QueryParam::new("tweetId", &tweet_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_tweet_replies_v2",
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

    /// Builder for [`Client::get_community`]
    ///
    /// [`Client::get_community`]: super::Client::get_community
    #[derive(Debug, Clone)]
    pub struct GetCommunity<'a> {
        client: &'a super::Client,
        community_id: Result<::std::string::String, String>,
    }

    impl<'a> GetCommunity<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                community_id: Err(
                    "`community_id` is missing; set it with `.community_id(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn community_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.community_id = value
                .try_into()
                .map_err(|_| "`community_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/community/info`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::CommunityInfo>, Error<()>> {
            let Self { client, community_id } = self;
            let community_id = community_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/community/info", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("community_id", &community_id),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "get_community",
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

    /// Builder for [`Client::list_community_members`]
    ///
    /// [`Client::list_community_members`]: super::Client::list_community_members
    #[derive(Debug, Clone)]
    pub struct ListCommunityMembers<'a> {
        client: &'a super::Client,
        community_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListCommunityMembers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                community_id: Err(
                    "`community_id` is missing; set it with `.community_id(..)`"
                        .to_string(),
                ),
                cursor: Ok(None),
            }
        }

        pub fn community_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.community_id = value
                .try_into()
                .map_err(|_| "`community_id` cannot be read as `String`".to_string());
            self
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

        /// Sends a `GET` request to `/twitter/community/members`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::CommunityMembersResponse>, Error<()>> {
            let Self { client, community_id, cursor } = self;
            let community_id = community_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/community/members", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("community_id", &community_id),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_community_members",
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

    /// Builder for [`Client::list_community_moderators`]
    ///
    /// [`Client::list_community_moderators`]: super::Client::list_community_moderators
    #[derive(Debug, Clone)]
    pub struct ListCommunityModerators<'a> {
        client: &'a super::Client,
        community_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListCommunityModerators<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                community_id: Err(
                    "`community_id` is missing; set it with `.community_id(..)`"
                        .to_string(),
                ),
                cursor: Ok(None),
            }
        }

        pub fn community_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.community_id = value
                .try_into()
                .map_err(|_| "`community_id` cannot be read as `String`".to_string());
            self
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

        /// Sends a `GET` request to `/twitter/community/moderators`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::CommunityMembersResponse>, Error<()>> {
            let Self { client, community_id, cursor } = self;
            let community_id = community_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/community/moderators", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("community_id", &community_id),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_community_moderators",
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

    /// Builder for [`Client::list_community_tweets`]
    ///
    /// [`Client::list_community_tweets`]: super::Client::list_community_tweets
    #[derive(Debug, Clone)]
    pub struct ListCommunityTweets<'a> {
        client: &'a super::Client,
        community_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListCommunityTweets<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                community_id: Err(
                    "`community_id` is missing; set it with `.community_id(..)`"
                        .to_string(),
                ),
                cursor: Ok(None),
            }
        }

        pub fn community_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.community_id = value
                .try_into()
                .map_err(|_| "`community_id` cannot be read as `String`".to_string());
            self
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

        /// Sends a `GET` request to `/twitter/community/tweets`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::AdvancedSearchResponse>, Error<()>> {
            let Self { client, community_id, cursor } = self;
            let community_id = community_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/community/tweets", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("community_id", &community_id),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_community_tweets",
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

    /// Builder for [`Client::search_community_tweets`]
    ///
    /// [`Client::search_community_tweets`]: super::Client::search_community_tweets
    #[derive(Debug, Clone)]
    pub struct SearchCommunityTweets<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        query: Result<::std::string::String, String>,
        query_type: Result<types::SearchOrder, String>,
    }

    impl<'a> SearchCommunityTweets<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                query: Err("`query` is missing; set it with `.query(..)`".to_string()),
                query_type: Err(
                    "`query_type` is missing; set it with `.query_type(..)`".to_string(),
                ),
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
                .map_err(|_| "`query` cannot be read as `String`".to_string());
            self
        }

        pub fn query_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchOrder>,
        {
            self.query_type = value
                .try_into()
                .map_err(|_| "`query_type` cannot be read as `SearchOrder`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/community/get_tweets_from_all_community`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::AdvancedSearchResponse>, Error<()>> {
            let Self { client, cursor, query, query_type } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let query = query.map_err(Error::InvalidRequest)?;
            let query_type = query_type.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/twitter/community/get_tweets_from_all_community", client.baseurl,
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("query", &query))
                .query(&progenitor_client::QueryParam::new("queryType", &query_type))
                .build()?;
            let info = OperationInfo {
                operation_id: "search_community_tweets",
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

    /// Builder for [`Client::list_list_tweets`]
    ///
    /// [`Client::list_list_tweets`]: super::Client::list_list_tweets
    #[derive(Debug, Clone)]
    pub struct ListListTweets<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        list_id: Result<::std::string::String, String>,
    }

    impl<'a> ListListTweets<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                list_id: Err(
                    "`list_id` is missing; set it with `.list_id(..)`".to_string(),
                ),
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

        pub fn list_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.list_id = value
                .try_into()
                .map_err(|_| "`list_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/list/tweets_timeline`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListTweetsTimelineResponse>, Error<()>> {
            let Self { client, cursor, list_id } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let list_id = list_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/list/tweets_timeline", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("listId", &list_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_list_tweets",
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

    /// Builder for [`Client::list_list_followers`]
    ///
    /// [`Client::list_list_followers`]: super::Client::list_list_followers
    #[derive(Debug, Clone)]
    pub struct ListListFollowers<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        list_id: Result<::std::string::String, String>,
    }

    impl<'a> ListListFollowers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                list_id: Err(
                    "`list_id` is missing; set it with `.list_id(..)`".to_string(),
                ),
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

        pub fn list_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.list_id = value
                .try_into()
                .map_err(|_| "`list_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/list/followers`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::TwitterListFollowersResponse>, Error<()>> {
            let Self { client, cursor, list_id } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let list_id = list_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/list/followers", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("list_id", &list_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_list_followers",
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

    /// Builder for [`Client::list_list_members`]
    ///
    /// [`Client::list_list_members`]: super::Client::list_list_members
    #[derive(Debug, Clone)]
    pub struct ListListMembers<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        list_id: Result<::std::string::String, String>,
    }

    impl<'a> ListListMembers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                list_id: Err(
                    "`list_id` is missing; set it with `.list_id(..)`".to_string(),
                ),
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

        pub fn list_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.list_id = value
                .try_into()
                .map_err(|_| "`list_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/list/members`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::TwitterListMembersResponse>, Error<()>> {
            let Self { client, cursor, list_id } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let list_id = list_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/list/members", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("list_id", &list_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_list_members",
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

    /// Builder for [`Client::get_user_about`]
    ///
    /// [`Client::get_user_about`]: super::Client::get_user_about
    #[derive(Debug, Clone)]
    pub struct GetUserAbout<'a> {
        client: &'a super::Client,
        user_name: Result<::std::string::String, String>,
    }

    impl<'a> GetUserAbout<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                user_name: Err(
                    "`user_name` is missing; set it with `.user_name(..)`".to_string(),
                ),
            }
        }

        pub fn user_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_name = value
                .try_into()
                .map_err(|_| "`user_name` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/user_about`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::UserProfileAboutResponse>, Error<()>> {
            let Self { client, user_name } = self;
            let user_name = user_name.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/user_about", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("userName", &user_name))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_user_about",
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

    /// Builder for [`Client::list_users`]
    ///
    /// [`Client::list_users`]: super::Client::list_users
    #[derive(Debug, Clone)]
    pub struct ListUsers<'a> {
        client: &'a super::Client,
        user_ids: Result<::std::string::String, String>,
    }

    impl<'a> ListUsers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                user_ids: Err(
                    "`user_ids` is missing; set it with `.user_ids(..)`".to_string(),
                ),
            }
        }

        pub fn user_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_ids = value
                .try_into()
                .map_err(|_| "`user_ids` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/user/batch_info_by_ids`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::BatchUserInfoResponse>, Error<()>> {
            let Self { client, user_ids } = self;
            let user_ids = user_ids.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/user/batch_info_by_ids", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("userIds", &user_ids))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_users",
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

    /// Builder for [`Client::get_user`]
    ///
    /// [`Client::get_user`]: super::Client::get_user
    #[derive(Debug, Clone)]
    pub struct GetUser<'a> {
        client: &'a super::Client,
        user_name: Result<::std::string::String, String>,
    }

    impl<'a> GetUser<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                user_name: Err(
                    "`user_name` is missing; set it with `.user_name(..)`".to_string(),
                ),
            }
        }

        pub fn user_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_name = value
                .try_into()
                .map_err(|_| "`user_name` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/user/info`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::BatchUserInfoResponse>, Error<()>> {
            let Self { client, user_name } = self;
            let user_name = user_name.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/user/info", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("userName", &user_name))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_user",
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

    /// Builder for [`Client::list_user_timeline`]
    ///
    /// [`Client::list_user_timeline`]: super::Client::list_user_timeline
    #[derive(Debug, Clone)]
    pub struct ListUserTimeline<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        include_parent_tweet: Result<Option<bool>, String>,
        include_replies: Result<Option<bool>, String>,
        user_id: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListUserTimeline<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                include_parent_tweet: Ok(None),
                include_replies: Ok(None),
                user_id: Ok(None),
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

        pub fn include_parent_tweet<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_parent_tweet = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_parent_tweet` cannot be read as `bool`".to_string()
                });
            self
        }

        pub fn include_replies<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_replies = value
                .try_into()
                .map(Some)
                .map_err(|_| "`include_replies` cannot be read as `bool`".to_string());
            self
        }

        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "`user_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/user/tweet_timeline`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::UserTweetsResponse>, Error<()>> {
            let Self {
                client,
                cursor,
                include_parent_tweet,
                include_replies,
                user_id,
            } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let include_parent_tweet = include_parent_tweet
                .map_err(Error::InvalidRequest)?;
            let include_replies = include_replies.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/user/tweet_timeline", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(
                    &progenitor_client::QueryParam::new(
                        "includeParentTweet",
                        &include_parent_tweet,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "includeReplies",
                        &include_replies,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("userId", &user_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_user_timeline",
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

    /// Builder for [`Client::list_user_tweets`]
    ///
    /// [`Client::list_user_tweets`]: super::Client::list_user_tweets
    #[derive(Debug, Clone)]
    pub struct ListUserTweets<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        include_replies: Result<Option<bool>, String>,
        user_id: Result<Option<::std::string::String>, String>,
        user_name: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListUserTweets<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                include_replies: Ok(None),
                user_id: Ok(None),
                user_name: Ok(None),
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

        pub fn include_replies<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_replies = value
                .try_into()
                .map(Some)
                .map_err(|_| "`include_replies` cannot be read as `bool`".to_string());
            self
        }

        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "`user_id` cannot be read as `String`".to_string());
            self
        }

        pub fn user_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_name = value
                .try_into()
                .map(Some)
                .map_err(|_| "`user_name` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/user/last_tweets`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::UserTweetsResponse>, Error<()>> {
            let Self { client, cursor, include_replies, user_id, user_name } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let include_replies = include_replies.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let user_name = user_name.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/user/last_tweets", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(
                    &progenitor_client::QueryParam::new(
                        "includeReplies",
                        &include_replies,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("userId", &user_id))
                .query(&progenitor_client::QueryParam::new("userName", &user_name))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_user_tweets",
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

    /// Builder for [`Client::list_user_followers`]
    ///
    /// [`Client::list_user_followers`]: super::Client::list_user_followers
    #[derive(Debug, Clone)]
    pub struct ListUserFollowers<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        page_size: Result<Option<i64>, String>,
        user_name: Result<::std::string::String, String>,
    }

    impl<'a> ListUserFollowers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                page_size: Ok(None),
                user_name: Err(
                    "`user_name` is missing; set it with `.user_name(..)`".to_string(),
                ),
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

        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page_size` cannot be read as `i64`".to_string());
            self
        }

        pub fn user_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_name = value
                .try_into()
                .map_err(|_| "`user_name` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/user/followers`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::BatchUserInfoResponse>, Error<()>> {
            let Self { client, cursor, page_size, user_name } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let user_name = user_name.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/user/followers", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .query(&progenitor_client::QueryParam::new("userName", &user_name))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_user_followers",
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

    /// Builder for [`Client::list_user_followings`]
    ///
    /// [`Client::list_user_followings`]: super::Client::list_user_followings
    #[derive(Debug, Clone)]
    pub struct ListUserFollowings<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        page_size: Result<Option<i64>, String>,
        user_name: Result<::std::string::String, String>,
    }

    impl<'a> ListUserFollowings<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                page_size: Ok(None),
                user_name: Err(
                    "`user_name` is missing; set it with `.user_name(..)`".to_string(),
                ),
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

        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page_size` cannot be read as `i64`".to_string());
            self
        }

        pub fn user_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_name = value
                .try_into()
                .map_err(|_| "`user_name` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/user/followings`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::UserFollowingsResponse>, Error<()>> {
            let Self { client, cursor, page_size, user_name } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let user_name = user_name.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/user/followings", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .query(&progenitor_client::QueryParam::new("userName", &user_name))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_user_followings",
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

    /// Builder for [`Client::list_user_mentions`]
    ///
    /// [`Client::list_user_mentions`]: super::Client::list_user_mentions
    #[derive(Debug, Clone)]
    pub struct ListUserMentions<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        since_time: Result<Option<i64>, String>,
        until_time: Result<Option<i64>, String>,
        user_name: Result<::std::string::String, String>,
    }

    impl<'a> ListUserMentions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                since_time: Ok(None),
                until_time: Ok(None),
                user_name: Err(
                    "`user_name` is missing; set it with `.user_name(..)`".to_string(),
                ),
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

        pub fn since_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.since_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`since_time` cannot be read as `i64`".to_string());
            self
        }

        pub fn until_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.until_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`until_time` cannot be read as `i64`".to_string());
            self
        }

        pub fn user_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_name = value
                .try_into()
                .map_err(|_| "`user_name` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/user/mentions`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::UserMentionsResponse>, Error<()>> {
            let Self { client, cursor, since_time, until_time, user_name } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let since_time = since_time.map_err(Error::InvalidRequest)?;
            let until_time = until_time.map_err(Error::InvalidRequest)?;
            let user_name = user_name.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/user/mentions", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("sinceTime", &since_time))
                .query(&progenitor_client::QueryParam::new("untilTime", &until_time))
                .query(&progenitor_client::QueryParam::new("userName", &user_name))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_user_mentions",
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

    /// Builder for [`Client::get_follow_relationship`]
    ///
    /// [`Client::get_follow_relationship`]: super::Client::get_follow_relationship
    #[derive(Debug, Clone)]
    pub struct GetFollowRelationship<'a> {
        client: &'a super::Client,
        source_user_name: Result<::std::string::String, String>,
        target_user_name: Result<::std::string::String, String>,
    }

    impl<'a> GetFollowRelationship<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                source_user_name: Err(
                    "`source_user_name` is missing; set it with `.source_user_name(..)`"
                        .to_string(),
                ),
                target_user_name: Err(
                    "`target_user_name` is missing; set it with `.target_user_name(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn source_user_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.source_user_name = value
                .try_into()
                .map_err(|_| {
                    "`source_user_name` cannot be read as `String`".to_string()
                });
            self
        }

        pub fn target_user_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.target_user_name = value
                .try_into()
                .map_err(|_| {
                    "`target_user_name` cannot be read as `String`".to_string()
                });
            self
        }

        /// Sends a `GET` request to `/twitter/user/check_follow_relationship`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::FollowRelationshipResponse>, Error<()>> {
            let Self { client, source_user_name, target_user_name } = self;
            let source_user_name = source_user_name.map_err(Error::InvalidRequest)?;
            let target_user_name = target_user_name.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/twitter/user/check_follow_relationship", client.baseurl,
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "source_user_name",
                        &source_user_name,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "target_user_name",
                        &target_user_name,
                    ),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "get_follow_relationship",
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

    /// Builder for [`Client::search_users`]
    ///
    /// [`Client::search_users`]: super::Client::search_users
    #[derive(Debug, Clone)]
    pub struct SearchUsers<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        query: Result<::std::string::String, String>,
    }

    impl<'a> SearchUsers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                query: Err("`query` is missing; set it with `.query(..)`".to_string()),
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
                .map_err(|_| "`query` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/user/search`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::SearchUserResponse>, Error<()>> {
            let Self { client, cursor, query } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let query = query.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/user/search", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("query", &query))
                .build()?;
            let info = OperationInfo {
                operation_id: "search_users",
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

    /// Builder for [`Client::list_user_verified_followers`]
    ///
    /// [`Client::list_user_verified_followers`]: super::Client::list_user_verified_followers
    #[derive(Debug, Clone)]
    pub struct ListUserVerifiedFollowers<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        user_id: Result<::std::string::String, String>,
    }

    impl<'a> ListUserVerifiedFollowers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                user_id: Err(
                    "`user_id` is missing; set it with `.user_id(..)`".to_string(),
                ),
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

        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id = value
                .try_into()
                .map_err(|_| "`user_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/user/verifiedFollowers`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::VerifiedFollowersResponse>, Error<()>> {
            let Self { client, cursor, user_id } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/user/verifiedFollowers", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("user_id", &user_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_user_verified_followers",
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

    /// Builder for [`Client::list_trends`]
    ///
    /// [`Client::list_trends`]: super::Client::list_trends
    #[derive(Debug, Clone)]
    pub struct ListTrends<'a> {
        client: &'a super::Client,
        count: Result<Option<i64>, String>,
        woeid: Result<i64, String>,
    }

    impl<'a> ListTrends<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                count: Ok(None),
                woeid: Err("`woeid` is missing; set it with `.woeid(..)`".to_string()),
            }
        }

        pub fn count<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.count = value
                .try_into()
                .map(Some)
                .map_err(|_| "`count` cannot be read as `i64`".to_string());
            self
        }

        pub fn woeid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.woeid = value
                .try_into()
                .map_err(|_| "`woeid` cannot be read as `i64`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/trends`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::TrendsResponse>, Error<()>> {
            let Self { client, count, woeid } = self;
            let count = count.map_err(Error::InvalidRequest)?;
            let woeid = woeid.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/trends", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("count", &count))
                .query(&progenitor_client::QueryParam::new("woeid", &woeid))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_trends",
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

    /// Builder for [`Client::get_space`]
    ///
    /// [`Client::get_space`]: super::Client::get_space
    #[derive(Debug, Clone)]
    pub struct GetSpace<'a> {
        client: &'a super::Client,
        space_id: Result<::std::string::String, String>,
    }

    impl<'a> GetSpace<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                space_id: Err(
                    "`space_id` is missing; set it with `.space_id(..)`".to_string(),
                ),
            }
        }

        pub fn space_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.space_id = value
                .try_into()
                .map_err(|_| "`space_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/twitter/spaces/detail`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::SpaceDetailResponse>, Error<()>> {
            let Self { client, space_id } = self;
            let space_id = space_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/spaces/detail", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("space_id", &space_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_space",
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

    /// Builder for [`Client::authorize`]
    ///
    /// [`Client::authorize`]: super::Client::authorize
    #[derive(Debug, Clone)]
    pub struct Authorize<'a> {
        client: &'a super::Client,
        body: Result<types::builder::AuthorizeRequest, String>,
    }

    impl<'a> Authorize<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AuthorizeRequest>,
            <V as std::convert::TryInto<
                types::AuthorizeRequest,
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
                types::builder::AuthorizeRequest,
            ) -> types::builder::AuthorizeRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/twitter/auth_twitter`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Authorization>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::AuthorizeRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/auth_twitter", client.baseurl,);
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
                operation_id: "authorize",
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

    /// Builder for [`Client::unlike_tweet`]
    ///
    /// [`Client::unlike_tweet`]: super::Client::unlike_tweet
    #[derive(Debug, Clone)]
    pub struct UnlikeTweet<'a> {
        client: &'a super::Client,
        body: Result<types::builder::LikeRequest, String>,
    }

    impl<'a> UnlikeTweet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LikeRequest>,
            <V as std::convert::TryInto<types::LikeRequest>>::Error: std::fmt::Display,
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
                types::builder::LikeRequest,
            ) -> types::builder::LikeRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/twitter/unlike_twitter`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::LikeResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::LikeRequest::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/unlike_twitter", client.baseurl,);
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
                operation_id: "unlike_tweet",
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

    /// Builder for [`Client::like_tweet`]
    ///
    /// [`Client::like_tweet`]: super::Client::like_tweet
    #[derive(Debug, Clone)]
    pub struct LikeTweet<'a> {
        client: &'a super::Client,
        body: Result<types::builder::LikeRequest, String>,
    }

    impl<'a> LikeTweet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LikeRequest>,
            <V as std::convert::TryInto<types::LikeRequest>>::Error: std::fmt::Display,
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
                types::builder::LikeRequest,
            ) -> types::builder::LikeRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/twitter/like_twitter`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::LikeResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::LikeRequest::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/like_twitter", client.baseurl,);
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
                operation_id: "like_tweet",
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

    /// Builder for [`Client::post_tweet`]
    ///
    /// [`Client::post_tweet`]: super::Client::post_tweet
    #[derive(Debug, Clone)]
    pub struct PostTweet<'a> {
        client: &'a super::Client,
        body: Result<types::builder::PostTweetRequest, String>,
    }

    impl<'a> PostTweet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PostTweetRequest>,
            <V as std::convert::TryInto<
                types::PostTweetRequest,
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
                types::builder::PostTweetRequest,
            ) -> types::builder::PostTweetRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/twitter/post_twitter`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::PostTweetResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::PostTweetRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/post_twitter", client.baseurl,);
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
                operation_id: "post_tweet",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
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

    /// Builder for [`Client::unfollow_user`]
    ///
    /// [`Client::unfollow_user`]: super::Client::unfollow_user
    #[derive(Debug, Clone)]
    pub struct UnfollowUser<'a> {
        client: &'a super::Client,
        body: Result<types::builder::FollowRequest, String>,
    }

    impl<'a> UnfollowUser<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FollowRequest>,
            <V as std::convert::TryInto<types::FollowRequest>>::Error: std::fmt::Display,
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
                types::builder::FollowRequest,
            ) -> types::builder::FollowRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/twitter/unfollow_twitter`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::UnfollowResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::FollowRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/unfollow_twitter", client.baseurl,);
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
                operation_id: "unfollow_user",
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

    /// Builder for [`Client::follow_user`]
    ///
    /// [`Client::follow_user`]: super::Client::follow_user
    #[derive(Debug, Clone)]
    pub struct FollowUser<'a> {
        client: &'a super::Client,
        body: Result<types::builder::FollowRequest, String>,
    }

    impl<'a> FollowUser<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FollowRequest>,
            <V as std::convert::TryInto<types::FollowRequest>>::Error: std::fmt::Display,
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
                types::builder::FollowRequest,
            ) -> types::builder::FollowRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/twitter/follow_twitter`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::FollowResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::FollowRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/twitter/follow_twitter", client.baseurl,);
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
                operation_id: "follow_user",
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

    /// How lists go on that page as `twitter`.
    const PAGED_AS_TWITTER: ::client_runtime::Style = ::client_runtime::Style {
        next: ::client_runtime::Next::Answer {
            at: "/next_cursor",
            send: ::client_runtime::In::Query("cursor"),
        },
        more: Some("/has_next_page"),
    };

    impl ::client_runtime::Prepare for ListTweets<'_> {
        type Answer = types::ListTweetsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.list_tweets"))
        }
    }

    impl ::client_runtime::Prepare for ListTweetReplies<'_> {
        type Answer = types::ListTweetRepliesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.list_tweet_replies"))
        }
    }

    impl ::client_runtime::Paged for ListTweetReplies<'_> {
        type Item = types::Tweet;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_TWITTER,
            "/replies",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListTweetQuotes<'_> {
        type Answer = types::ListTweetQuotesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.list_tweet_quotes"))
        }
    }

    impl ::client_runtime::Paged for ListTweetQuotes<'_> {
        type Item = types::Tweet;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_TWITTER,
            "/tweets",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListTweetRetweeters<'_> {
        type Answer = types::ListTweetRetweetersResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.list_tweet_retweeters"))
        }
    }

    impl ::client_runtime::Paged for ListTweetRetweeters<'_> {
        type Item = types::User;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_TWITTER,
            "/users",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListTweetThread<'_> {
        type Answer = types::TweetThreadContextResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.list_tweet_thread"))
        }
    }

    impl ::client_runtime::Paged for ListTweetThread<'_> {
        type Item = types::Tweet;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_TWITTER,
            "/replies",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for GetArticle<'_> {
        type Answer = types::ArticleResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.get_article"))
        }
    }

    impl ::client_runtime::Prepare for SearchTweets<'_> {
        type Answer = types::AdvancedSearchResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.search_tweets"))
        }
    }

    impl ::client_runtime::Paged for SearchTweets<'_> {
        type Item = types::Tweet;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_TWITTER,
            "/tweets",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListTweetRepliesV2<'_> {
        type Answer = types::TweetThreadContextResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.list_tweet_replies_v2"))
        }
    }

    impl ::client_runtime::Paged for ListTweetRepliesV2<'_> {
        type Item = types::Tweet;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_TWITTER,
            "/replies",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for GetCommunity<'_> {
        type Answer = types::CommunityInfo;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.get_community"))
        }
    }

    impl ::client_runtime::Prepare for ListCommunityMembers<'_> {
        type Answer = types::CommunityMembersResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.list_community_members"))
        }
    }

    impl ::client_runtime::Paged for ListCommunityMembers<'_> {
        type Item = types::User;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_TWITTER,
            "/members",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListCommunityModerators<'_> {
        type Answer = types::CommunityMembersResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("twitter.list_community_moderators")
                })
        }
    }

    impl ::client_runtime::Paged for ListCommunityModerators<'_> {
        type Item = types::User;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_TWITTER,
            "/members",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListCommunityTweets<'_> {
        type Answer = types::AdvancedSearchResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.list_community_tweets"))
        }
    }

    impl ::client_runtime::Paged for ListCommunityTweets<'_> {
        type Item = types::Tweet;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_TWITTER,
            "/tweets",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for SearchCommunityTweets<'_> {
        type Answer = types::AdvancedSearchResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.search_community_tweets"))
        }
    }

    impl ::client_runtime::Paged for SearchCommunityTweets<'_> {
        type Item = types::Tweet;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_TWITTER,
            "/tweets",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListListTweets<'_> {
        type Answer = types::ListTweetsTimelineResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.list_list_tweets"))
        }
    }

    impl ::client_runtime::Paged for ListListTweets<'_> {
        type Item = types::Tweet;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_TWITTER,
            "/tweets",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListListFollowers<'_> {
        type Answer = types::TwitterListFollowersResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.list_list_followers"))
        }
    }

    impl ::client_runtime::Paged for ListListFollowers<'_> {
        type Item = types::User;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_TWITTER,
            "/followers",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListListMembers<'_> {
        type Answer = types::TwitterListMembersResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.list_list_members"))
        }
    }

    impl ::client_runtime::Paged for ListListMembers<'_> {
        type Item = types::User;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_TWITTER,
            "/members",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for GetUserAbout<'_> {
        type Answer = types::UserProfileAboutResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.get_user_about"))
        }
    }

    impl ::client_runtime::Prepare for ListUsers<'_> {
        type Answer = types::BatchUserInfoResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.list_users"))
        }
    }

    impl ::client_runtime::Prepare for GetUser<'_> {
        type Answer = types::BatchUserInfoResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.get_user"))
        }
    }

    impl ::client_runtime::Prepare for ListUserTimeline<'_> {
        type Answer = types::UserTweetsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.list_user_timeline"))
        }
    }

    impl ::client_runtime::Paged for ListUserTimeline<'_> {
        type Item = types::Tweet;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_TWITTER,
            "/tweets",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListUserTweets<'_> {
        type Answer = types::UserTweetsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.list_user_tweets"))
        }
    }

    impl ::client_runtime::Paged for ListUserTweets<'_> {
        type Item = types::Tweet;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_TWITTER,
            "/tweets",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListUserFollowers<'_> {
        type Answer = types::BatchUserInfoResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.list_user_followers"))
        }
    }

    impl ::client_runtime::Paged for ListUserFollowers<'_> {
        type Item = types::User;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_TWITTER,
                "/users",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("pageSize")),
                default: Some(200u64),
                max: Some(200u64),
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListUserFollowings<'_> {
        type Answer = types::UserFollowingsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.list_user_followings"))
        }
    }

    impl ::client_runtime::Paged for ListUserFollowings<'_> {
        type Item = types::User;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_TWITTER,
                "/followings",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("pageSize")),
                default: Some(200u64),
                max: Some(200u64),
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListUserMentions<'_> {
        type Answer = types::UserMentionsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.list_user_mentions"))
        }
    }

    impl ::client_runtime::Paged for ListUserMentions<'_> {
        type Item = types::Tweet;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_TWITTER,
            "/tweets",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for GetFollowRelationship<'_> {
        type Answer = types::FollowRelationshipResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.get_follow_relationship"))
        }
    }

    impl ::client_runtime::Prepare for SearchUsers<'_> {
        type Answer = types::SearchUserResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.search_users"))
        }
    }

    impl ::client_runtime::Paged for SearchUsers<'_> {
        type Item = types::User;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_TWITTER,
            "/users",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListUserVerifiedFollowers<'_> {
        type Answer = types::VerifiedFollowersResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("twitter.list_user_verified_followers")
                })
        }
    }

    impl ::client_runtime::Paged for ListUserVerifiedFollowers<'_> {
        type Item = types::User;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_TWITTER,
            "/followers",
        );

        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListTrends<'_> {
        type Answer = types::TrendsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.list_trends"))
        }
    }

    impl ::client_runtime::Prepare for GetSpace<'_> {
        type Answer = types::SpaceDetailResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.get_space"))
        }
    }

    impl ::client_runtime::Prepare for Authorize<'_> {
        type Answer = types::Authorization;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.authorize"))
        }
    }

    impl ::client_runtime::Prepare for UnlikeTweet<'_> {
        type Answer = types::LikeResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.unlike_tweet"))
        }
    }

    impl ::client_runtime::Prepare for LikeTweet<'_> {
        type Answer = types::LikeResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.like_tweet"))
        }
    }

    impl ::client_runtime::Prepare for PostTweet<'_> {
        type Answer = types::PostTweetResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.post_tweet"))
        }
    }

    impl ::client_runtime::Prepare for UnfollowUser<'_> {
        type Answer = types::UnfollowResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.unfollow_user"))
        }
    }

    impl ::client_runtime::Prepare for FollowUser<'_> {
        type Answer = types::FollowResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("twitter.follow_user"))
        }
    }
}

/// Path of the operations below the address of the API.
pub const BASE_PATH: &str = "/apis/v1";

/// Every operation, by name.
pub static OPERATIONS: &[::client_runtime::Operation] = &[
    ::client_runtime::Operation::named(
            "twitter.authorize",
            ::client_runtime::RetryClass::Never,
        )
        .with_price_micro_usd(1000u64),
    ::client_runtime::Operation::named(
            "twitter.follow_user",
            ::client_runtime::RetryClass::Never,
        )
        .with_price_micro_usd(18000u64),
    ::client_runtime::Operation::named(
            "twitter.get_article",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2200u64),
    ::client_runtime::Operation::named(
            "twitter.get_community",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2200u64),
    ::client_runtime::Operation::named(
            "twitter.get_follow_relationship",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(1200u64),
    ::client_runtime::Operation::named(
            "twitter.get_space",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2200u64),
    ::client_runtime::Operation::named(
            "twitter.get_user",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(440u64),
    ::client_runtime::Operation::named(
            "twitter.get_user_about",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(440u64),
    ::client_runtime::Operation::named(
            "twitter.like_tweet",
            ::client_runtime::RetryClass::Never,
        )
        .with_price_micro_usd(12000u64),
    ::client_runtime::Operation::named(
            "twitter.list_community_members",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2200u64),
    ::client_runtime::Operation::named(
            "twitter.list_community_moderators",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2200u64),
    ::client_runtime::Operation::named(
            "twitter.list_community_tweets",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2200u64),
    ::client_runtime::Operation::named(
            "twitter.list_list_followers",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2200u64),
    ::client_runtime::Operation::named(
            "twitter.list_list_members",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2200u64),
    ::client_runtime::Operation::named(
        "twitter.list_list_tweets",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
            "twitter.list_trends",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2200u64),
    ::client_runtime::Operation::named(
            "twitter.list_tweet_quotes",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2200u64),
    ::client_runtime::Operation::named(
            "twitter.list_tweet_replies",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2200u64),
    ::client_runtime::Operation::named(
        "twitter.list_tweet_replies_v2",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
            "twitter.list_tweet_retweeters",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2200u64),
    ::client_runtime::Operation::named(
            "twitter.list_tweet_thread",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(7000u64),
    ::client_runtime::Operation::named(
            "twitter.list_tweets",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2200u64),
    ::client_runtime::Operation::named(
            "twitter.list_user_followers",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(36000u64),
    ::client_runtime::Operation::named(
            "twitter.list_user_followings",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(36000u64),
    ::client_runtime::Operation::named(
            "twitter.list_user_mentions",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(3600u64),
    ::client_runtime::Operation::named(
        "twitter.list_user_timeline",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
            "twitter.list_user_tweets",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(3600u64),
    ::client_runtime::Operation::named(
            "twitter.list_user_verified_followers",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(440u64),
    ::client_runtime::Operation::named(
            "twitter.list_users",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(440u64),
    ::client_runtime::Operation::named(
            "twitter.post_tweet",
            ::client_runtime::RetryClass::Never,
        )
        .with_price_micro_usd(10000u64),
    ::client_runtime::Operation::named(
            "twitter.search_community_tweets",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2200u64),
    ::client_runtime::Operation::named(
            "twitter.search_tweets",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2200u64),
    ::client_runtime::Operation::named(
            "twitter.search_users",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(1200u64),
    ::client_runtime::Operation::named(
            "twitter.unfollow_user",
            ::client_runtime::RetryClass::Never,
        )
        .with_price_micro_usd(18000u64),
    ::client_runtime::Operation::named(
            "twitter.unlike_tweet",
            ::client_runtime::RetryClass::Never,
        )
        .with_price_micro_usd(12000u64),
];
