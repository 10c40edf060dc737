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
    pub enum Addresses {
        String(::std::string::String),
        Array(::std::vec::Vec<::std::string::String>),
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for Addresses {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self::Array(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct After(pub ::chrono::DateTime<::chrono::offset::Utc>);

    impl ::std::ops::Deref for After {
        type Target = ::chrono::DateTime<::chrono::offset::Utc>;

        fn deref(&self) -> &::chrono::DateTime<::chrono::offset::Utc> {
            &self.0
        }
    }

    impl ::std::convert::From<After> for ::chrono::DateTime<::chrono::offset::Utc> {
        fn from(value: After) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>> for After {
        fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for After {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for After {
        type Err = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for After {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for After {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AgentSignupRequest {
        pub human_email: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub referrer: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
        pub username: ::std::string::String,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AgentSignupResponse {
        pub api_key: ::std::string::String,
        pub inbox_id: ::std::string::String,
        pub organization_id: ::std::string::String,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AgentVerifyRequest {
        pub otp_code: ::std::string::String,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AgentVerifyResponse {
        pub verified: bool,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ApiKey {
        pub api_key_id: ApiKeyId,
        pub created_at: CreatedAt,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inbox_id: ::std::option::Option<::std::string::String>,
        pub name: ApiKeyName,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub permissions: ::std::option::Option<ApiKeyPermissions>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pod_id: ::std::option::Option<::std::string::String>,
        pub prefix: Prefix,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub used_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ApiKeyId(pub ::std::string::String);

    impl ::std::ops::Deref for ApiKeyId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ApiKeyId> for ::std::string::String {
        fn from(value: ApiKeyId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for ApiKeyId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for ApiKeyId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for ApiKeyId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ApiKeyName(pub ::std::string::String);

    impl ::std::ops::Deref for ApiKeyName {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ApiKeyName> for ::std::string::String {
        fn from(value: ApiKeyName) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for ApiKeyName {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for ApiKeyName {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for ApiKeyName {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ApiKeyPermissions {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key_create: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key_delete: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key_read: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain_create: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain_delete: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain_read: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain_update: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub draft_create: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub draft_delete: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub draft_read: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub draft_send: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub draft_update: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inbox_create: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inbox_delete: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inbox_read: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inbox_update: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub label_blocked_read: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub label_spam_read: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub label_trash_read: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub list_entry_create: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub list_entry_delete: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub list_entry_read: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message_read: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message_send: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message_update: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metrics_read: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pod_create: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pod_delete: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pod_read: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub thread_delete: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub thread_read: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_create: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_delete: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_read: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook_update: ::std::option::Option<bool>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Ascending(pub bool);

    impl ::std::ops::Deref for Ascending {
        type Target = bool;

        fn deref(&self) -> &bool {
            &self.0
        }
    }

    impl ::std::convert::From<Ascending> for bool {
        fn from(value: Ascending) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<bool> for Ascending {
        fn from(value: bool) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for Ascending {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for Ascending {
        type Err = <bool as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for Ascending {
        type Error = <bool as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for Ascending {
        type Error = <bool as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Attachment {
        pub attachment_id: AttachmentId,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content_disposition: ::std::option::Option<AttachmentContentDisposition>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content_id: ::std::option::Option<AttachmentContentId>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content_type: ::std::option::Option<AttachmentContentType>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filename: ::std::option::Option<AttachmentFilename>,
        pub size: AttachmentSize,
    }

    impl Attachment {
        pub fn builder() -> builder::Attachment {
            Default::default()
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum AttachmentContentDisposition {
        /// `inline`
        Inline,
        /// `attachment`
        Attachment,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(AttachmentContentDisposition, Unknown, [
        (Inline, "inline"),
        (Attachment, "attachment"),
    ]);

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AttachmentContentId(pub ::std::string::String);

    impl ::std::ops::Deref for AttachmentContentId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AttachmentContentId> for ::std::string::String {
        fn from(value: AttachmentContentId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for AttachmentContentId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for AttachmentContentId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for AttachmentContentId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AttachmentContentType(pub ::std::string::String);

    impl ::std::ops::Deref for AttachmentContentType {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AttachmentContentType> for ::std::string::String {
        fn from(value: AttachmentContentType) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for AttachmentContentType {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for AttachmentContentType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for AttachmentContentType {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AttachmentFilename(pub ::std::string::String);

    impl ::std::ops::Deref for AttachmentFilename {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AttachmentFilename> for ::std::string::String {
        fn from(value: AttachmentFilename) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for AttachmentFilename {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for AttachmentFilename {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for AttachmentFilename {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AttachmentId(pub ::std::string::String);

    impl ::std::ops::Deref for AttachmentId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AttachmentId> for ::std::string::String {
        fn from(value: AttachmentId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for AttachmentId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for AttachmentId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for AttachmentId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AttachmentResponse {
        pub attachment_id: AttachmentId,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content_disposition: ::std::option::Option<AttachmentContentDisposition>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content_id: ::std::option::Option<AttachmentContentId>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content_type: ::std::option::Option<AttachmentContentType>,
        pub download_url: ::std::string::String,
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filename: ::std::option::Option<AttachmentFilename>,
        pub size: AttachmentSize,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AttachmentSize(pub i64);

    impl ::std::ops::Deref for AttachmentSize {
        type Target = i64;

        fn deref(&self) -> &i64 {
            &self.0
        }
    }

    impl ::std::convert::From<AttachmentSize> for i64 {
        fn from(value: AttachmentSize) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<i64> for AttachmentSize {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for AttachmentSize {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for AttachmentSize {
        type Err = <i64 as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for AttachmentSize {
        type Error = <i64 as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for AttachmentSize {
        type Error = <i64 as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BatchGetMessagesMessageIds(pub ::std::vec::Vec<MessageId>);

    impl ::std::ops::Deref for BatchGetMessagesMessageIds {
        type Target = ::std::vec::Vec<MessageId>;

        fn deref(&self) -> &::std::vec::Vec<MessageId> {
            &self.0
        }
    }

    impl ::std::convert::From<BatchGetMessagesMessageIds>
    for ::std::vec::Vec<MessageId> {
        fn from(value: BatchGetMessagesMessageIds) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<MessageId>>
    for BatchGetMessagesMessageIds {
        fn from(value: ::std::vec::Vec<MessageId>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BatchGetMessagesRequest {
        pub message_ids: BatchGetMessagesMessageIds,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct BatchGetMessagesResponse {
        pub count: Count,
        pub limit: Limit,
        pub messages: ::std::vec::Vec<Message>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Before(pub ::chrono::DateTime<::chrono::offset::Utc>);

    impl ::std::ops::Deref for Before {
        type Target = ::chrono::DateTime<::chrono::offset::Utc>;

        fn deref(&self) -> &::chrono::DateTime<::chrono::offset::Utc> {
            &self.0
        }
    }

    impl ::std::convert::From<Before> for ::chrono::DateTime<::chrono::offset::Utc> {
        fn from(value: Before) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>> for Before {
        fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for Before {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for Before {
        type Err = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for Before {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for Before {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Bounce {
        pub inbox_id: InboxId,
        pub message_id: MessageId,
        pub recipients: ::std::vec::Vec<Recipient>,
        pub sub_type: ::std::string::String,
        pub thread_id: ThreadId,
        pub timestamp: EventTimestamp,
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Complaint {
        pub inbox_id: InboxId,
        pub message_id: MessageId,
        pub recipients: ::std::vec::Vec<::std::string::String>,
        pub sub_type: ::std::string::String,
        pub thread_id: ThreadId,
        pub timestamp: EventTimestamp,
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Count(pub i64);

    impl ::std::ops::Deref for Count {
        type Target = i64;

        fn deref(&self) -> &i64 {
            &self.0
        }
    }

    impl ::std::convert::From<Count> for i64 {
        fn from(value: Count) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<i64> for Count {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for Count {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for Count {
        type Err = <i64 as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for Count {
        type Error = <i64 as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for Count {
        type Error = <i64 as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreateApiKeyRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<ApiKeyName>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub permissions: ::std::option::Option<ApiKeyPermissions>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreateApiKeyResponse {
        pub api_key: ::std::string::String,
        pub api_key_id: ApiKeyId,
        pub created_at: CreatedAt,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inbox_id: ::std::option::Option<::std::string::String>,
        pub name: ApiKeyName,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub permissions: ::std::option::Option<ApiKeyPermissions>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pod_id: ::std::option::Option<::std::string::String>,
        pub prefix: Prefix,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreateDomainRequest {
        pub domain: DomainName,
        pub feedback_enabled: FeedbackEnabled,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreateDraftRequest {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub attachments: ::std::vec::Vec<SendAttachment>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bcc: ::std::option::Option<DraftBcc>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cc: ::std::option::Option<DraftCc>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<DraftClientId>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub html: ::std::option::Option<DraftHtml>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub in_reply_to: ::std::option::Option<DraftInReplyTo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub labels: ::std::option::Option<DraftLabels>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply_to: ::std::option::Option<DraftReplyTo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_at: ::std::option::Option<DraftSendAt>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<DraftSubject>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<DraftText>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to: ::std::option::Option<DraftTo>,
    }

    impl CreateDraftRequest {
        pub fn builder() -> builder::CreateDraftRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreateInboxRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<InboxClientId>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub display_name: ::std::option::Option<DisplayName>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<Metadata>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
    }

    impl CreateInboxRequest {
        pub fn builder() -> builder::CreateInboxRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreateListEntryRequest {
        pub entry: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
    }

    impl CreateListEntryRequest {
        pub fn builder() -> builder::CreateListEntryRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreatePodRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<PodClientId>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<PodName>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreateWebhookRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<WebhookClientId>,
        pub event_types: EventTypes,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inbox_ids: ::std::option::Option<InboxIds>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pod_ids: ::std::option::Option<PodIds>,
        pub url: WebhookUrl,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CreatedAt(pub ::chrono::DateTime<::chrono::offset::Utc>);

    impl ::std::ops::Deref for CreatedAt {
        type Target = ::chrono::DateTime<::chrono::offset::Utc>;

        fn deref(&self) -> &::chrono::DateTime<::chrono::offset::Utc> {
            &self.0
        }
    }

    impl ::std::convert::From<CreatedAt> for ::chrono::DateTime<::chrono::offset::Utc> {
        fn from(value: CreatedAt) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>> for CreatedAt {
        fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for CreatedAt {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for CreatedAt {
        type Err = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreatedAt {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for CreatedAt {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Delivery {
        pub inbox_id: InboxId,
        pub message_id: MessageId,
        pub recipients: ::std::vec::Vec<::std::string::String>,
        pub thread_id: ThreadId,
        pub timestamp: EventTimestamp,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Descending(pub bool);

    impl ::std::ops::Deref for Descending {
        type Target = bool;

        fn deref(&self) -> &bool {
            &self.0
        }
    }

    impl ::std::convert::From<Descending> for bool {
        fn from(value: Descending) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<bool> for Descending {
        fn from(value: bool) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for Descending {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for Descending {
        type Err = <bool as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for Descending {
        type Error = <bool as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for Descending {
        type Error = <bool as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Direction {
        /// `send`
        Send,
        /// `receive`
        Receive,
        /// `reply`
        Reply,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(Direction, Unknown, [
        (Send, "send"),
        (Receive, "receive"),
        (Reply, "reply"),
    ]);

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DisplayName(pub ::std::string::String);

    impl ::std::ops::Deref for DisplayName {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DisplayName> for ::std::string::String {
        fn from(value: DisplayName) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for DisplayName {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for DisplayName {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for DisplayName {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Domain {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<DomainClientId>,
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        pub domain: DomainName,
        pub domain_id: DomainId,
        pub feedback_enabled: FeedbackEnabled,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pod_id: ::std::option::Option<PodId>,
        pub records: ::std::vec::Vec<VerificationRecord>,
        pub status: DomainStatus,
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DomainClientId(pub ::std::string::String);

    impl ::std::ops::Deref for DomainClientId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DomainClientId> for ::std::string::String {
        fn from(value: DomainClientId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for DomainClientId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for DomainClientId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for DomainClientId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DomainId(pub ::std::string::String);

    impl ::std::ops::Deref for DomainId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DomainId> for ::std::string::String {
        fn from(value: DomainId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for DomainId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for DomainId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for DomainId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DomainItem {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<DomainClientId>,
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        pub domain: DomainName,
        pub domain_id: DomainId,
        pub feedback_enabled: FeedbackEnabled,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pod_id: ::std::option::Option<PodId>,
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DomainName(pub ::std::string::String);

    impl ::std::ops::Deref for DomainName {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DomainName> for ::std::string::String {
        fn from(value: DomainName) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for DomainName {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for DomainName {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for DomainName {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DomainStatus(pub VerificationStatus);

    impl ::std::ops::Deref for DomainStatus {
        type Target = VerificationStatus;

        fn deref(&self) -> &VerificationStatus {
            &self.0
        }
    }

    impl ::std::convert::From<DomainStatus> for VerificationStatus {
        fn from(value: DomainStatus) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<VerificationStatus> for DomainStatus {
        fn from(value: VerificationStatus) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for DomainStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for DomainStatus {
        type Err = <VerificationStatus as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for DomainStatus {
        type Error = <VerificationStatus as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for DomainStatus {
        type Error = <VerificationStatus as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DomainVerifiedEvent {
        pub domain: Domain,
        pub event_id: EventId,
        pub event_type: DomainVerifiedEventEventType,
        #[serde(rename = "type")]
        pub type_: DomainVerifiedEventType,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum DomainVerifiedEventEventType {
        /// `domain.verified`
        DomainVerified,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(DomainVerifiedEventEventType, Unknown, [
        (DomainVerified, "domain.verified"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum DomainVerifiedEventType {
        /// `event`
        Event,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(DomainVerifiedEventType, Unknown, [
        (Event, "event"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Draft {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attachments: ::std::option::Option<DraftAttachments>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bcc: ::std::option::Option<DraftBcc>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cc: ::std::option::Option<DraftCc>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<DraftClientId>,
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        pub draft_id: DraftId,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub html: ::std::option::Option<DraftHtml>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub in_reply_to: ::std::option::Option<DraftInReplyTo>,
        pub inbox_id: InboxId,
        pub labels: DraftLabels,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub preview: ::std::option::Option<DraftPreview>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub references: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply_to: ::std::option::Option<DraftReplyTo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_at: ::std::option::Option<DraftSendAt>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_status: ::std::option::Option<DraftSendStatus>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<DraftSubject>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<DraftText>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to: ::std::option::Option<DraftTo>,
        pub updated_at: DraftUpdatedAt,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DraftAttachments(pub ::std::vec::Vec<Attachment>);

    impl ::std::ops::Deref for DraftAttachments {
        type Target = ::std::vec::Vec<Attachment>;

        fn deref(&self) -> &::std::vec::Vec<Attachment> {
            &self.0
        }
    }

    impl ::std::convert::From<DraftAttachments> for ::std::vec::Vec<Attachment> {
        fn from(value: DraftAttachments) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<Attachment>> for DraftAttachments {
        fn from(value: ::std::vec::Vec<Attachment>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DraftBcc(pub ::std::vec::Vec<::std::string::String>);

    impl ::std::ops::Deref for DraftBcc {
        type Target = ::std::vec::Vec<::std::string::String>;

        fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
            &self.0
        }
    }

    impl ::std::convert::From<DraftBcc> for ::std::vec::Vec<::std::string::String> {
        fn from(value: DraftBcc) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for DraftBcc {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DraftCc(pub ::std::vec::Vec<::std::string::String>);

    impl ::std::ops::Deref for DraftCc {
        type Target = ::std::vec::Vec<::std::string::String>;

        fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
            &self.0
        }
    }

    impl ::std::convert::From<DraftCc> for ::std::vec::Vec<::std::string::String> {
        fn from(value: DraftCc) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for DraftCc {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self(value)
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DraftClientId(pub ::std::string::String);

    impl ::std::ops::Deref for DraftClientId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DraftClientId> for ::std::string::String {
        fn from(value: DraftClientId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for DraftClientId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for DraftClientId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for DraftClientId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DraftHtml(pub ::std::string::String);

    impl ::std::ops::Deref for DraftHtml {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DraftHtml> for ::std::string::String {
        fn from(value: DraftHtml) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for DraftHtml {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for DraftHtml {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for DraftHtml {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DraftId(pub ::std::string::String);

    impl ::std::ops::Deref for DraftId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DraftId> for ::std::string::String {
        fn from(value: DraftId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for DraftId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for DraftId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for DraftId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DraftInReplyTo(pub ::std::string::String);

    impl ::std::ops::Deref for DraftInReplyTo {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DraftInReplyTo> for ::std::string::String {
        fn from(value: DraftInReplyTo) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for DraftInReplyTo {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for DraftInReplyTo {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for DraftInReplyTo {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DraftItem {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attachments: ::std::option::Option<DraftAttachments>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bcc: ::std::option::Option<DraftBcc>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cc: ::std::option::Option<DraftCc>,
        pub draft_id: DraftId,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub in_reply_to: ::std::option::Option<DraftInReplyTo>,
        pub inbox_id: InboxId,
        pub labels: DraftLabels,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub preview: ::std::option::Option<DraftPreview>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_at: ::std::option::Option<DraftSendAt>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_status: ::std::option::Option<DraftSendStatus>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<DraftSubject>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to: ::std::option::Option<DraftTo>,
        pub updated_at: DraftUpdatedAt,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DraftLabels(pub ::std::vec::Vec<::std::string::String>);

    impl ::std::ops::Deref for DraftLabels {
        type Target = ::std::vec::Vec<::std::string::String>;

        fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
            &self.0
        }
    }

    impl ::std::convert::From<DraftLabels> for ::std::vec::Vec<::std::string::String> {
        fn from(value: DraftLabels) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for DraftLabels {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self(value)
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DraftPreview(pub ::std::string::String);

    impl ::std::ops::Deref for DraftPreview {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DraftPreview> for ::std::string::String {
        fn from(value: DraftPreview) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for DraftPreview {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for DraftPreview {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for DraftPreview {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DraftReplyTo(pub ::std::vec::Vec<::std::string::String>);

    impl ::std::ops::Deref for DraftReplyTo {
        type Target = ::std::vec::Vec<::std::string::String>;

        fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
            &self.0
        }
    }

    impl ::std::convert::From<DraftReplyTo> for ::std::vec::Vec<::std::string::String> {
        fn from(value: DraftReplyTo) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for DraftReplyTo {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DraftSendAt(pub ::chrono::DateTime<::chrono::offset::Utc>);

    impl ::std::ops::Deref for DraftSendAt {
        type Target = ::chrono::DateTime<::chrono::offset::Utc>;

        fn deref(&self) -> &::chrono::DateTime<::chrono::offset::Utc> {
            &self.0
        }
    }

    impl ::std::convert::From<DraftSendAt>
    for ::chrono::DateTime<::chrono::offset::Utc> {
        fn from(value: DraftSendAt) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>>
    for DraftSendAt {
        fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for DraftSendAt {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for DraftSendAt {
        type Err = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for DraftSendAt {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for DraftSendAt {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum DraftSendStatus {
        /// `scheduled`
        Scheduled,
        /// `sending`
        Sending,
        /// `failed`
        Failed,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(DraftSendStatus, Unknown, [
        (Scheduled, "scheduled"),
        (Sending, "sending"),
        (Failed, "failed"),
    ]);

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DraftSubject(pub ::std::string::String);

    impl ::std::ops::Deref for DraftSubject {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DraftSubject> for ::std::string::String {
        fn from(value: DraftSubject) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for DraftSubject {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for DraftSubject {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for DraftSubject {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DraftText(pub ::std::string::String);

    impl ::std::ops::Deref for DraftText {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DraftText> for ::std::string::String {
        fn from(value: DraftText) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for DraftText {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for DraftText {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for DraftText {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DraftTo(pub ::std::vec::Vec<::std::string::String>);

    impl ::std::ops::Deref for DraftTo {
        type Target = ::std::vec::Vec<::std::string::String>;

        fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
            &self.0
        }
    }

    impl ::std::convert::From<DraftTo> for ::std::vec::Vec<::std::string::String> {
        fn from(value: DraftTo) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for DraftTo {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DraftUpdatedAt(pub ::chrono::DateTime<::chrono::offset::Utc>);

    impl ::std::ops::Deref for DraftUpdatedAt {
        type Target = ::chrono::DateTime<::chrono::offset::Utc>;

        fn deref(&self) -> &::chrono::DateTime<::chrono::offset::Utc> {
            &self.0
        }
    }

    impl ::std::convert::From<DraftUpdatedAt>
    for ::chrono::DateTime<::chrono::offset::Utc> {
        fn from(value: DraftUpdatedAt) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>>
    for DraftUpdatedAt {
        fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for DraftUpdatedAt {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for DraftUpdatedAt {
        type Err = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for DraftUpdatedAt {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for DraftUpdatedAt {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Email(pub ::std::string::String);

    impl ::std::ops::Deref for Email {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<Email> for ::std::string::String {
        fn from(value: Email) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for Email {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for Email {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for Email {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum EntryType {
        /// `email`
        Email,
        /// `domain`
        Domain,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(EntryType, Unknown, [
        (Email, "email"),
        (Domain, "domain"),
    ]);

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ErrorMessage(pub ::std::string::String);

    impl ::std::ops::Deref for ErrorMessage {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ErrorMessage> for ::std::string::String {
        fn from(value: ErrorMessage) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for ErrorMessage {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for ErrorMessage {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for ErrorMessage {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ErrorName(pub ::std::string::String);

    impl ::std::ops::Deref for ErrorName {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ErrorName> for ::std::string::String {
        fn from(value: ErrorName) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for ErrorName {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for ErrorName {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for ErrorName {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ErrorResponse {
        pub message: ErrorMessage,
        pub name: ErrorName,
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EventId(pub ::std::string::String);

    impl ::std::ops::Deref for EventId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<EventId> for ::std::string::String {
        fn from(value: EventId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for EventId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for EventId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for EventId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EventSend {
        pub inbox_id: InboxId,
        pub message_id: MessageId,
        pub recipients: ::std::vec::Vec<::std::string::String>,
        pub thread_id: ThreadId,
        pub timestamp: EventTimestamp,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EventTimestamp(pub ::chrono::DateTime<::chrono::offset::Utc>);

    impl ::std::ops::Deref for EventTimestamp {
        type Target = ::chrono::DateTime<::chrono::offset::Utc>;

        fn deref(&self) -> &::chrono::DateTime<::chrono::offset::Utc> {
            &self.0
        }
    }

    impl ::std::convert::From<EventTimestamp>
    for ::chrono::DateTime<::chrono::offset::Utc> {
        fn from(value: EventTimestamp) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>>
    for EventTimestamp {
        fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for EventTimestamp {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for EventTimestamp {
        type Err = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for EventTimestamp {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for EventTimestamp {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum EventType {
        /// `message.received`
        MessageReceived,
        /// `message.received.spam`
        MessageReceivedSpam,
        /// `message.received.blocked`
        MessageReceivedBlocked,
        /// `message.received.unauthenticated`
        MessageReceivedUnauthenticated,
        /// `message.sent`
        MessageSent,
        /// `message.delivered`
        MessageDelivered,
        /// `message.bounced`
        MessageBounced,
        /// `message.complained`
        MessageComplained,
        /// `message.rejected`
        MessageRejected,
        /// `domain.verified`
        DomainVerified,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(EventType, Unknown, [
        (MessageReceived, "message.received"),
        (MessageReceivedSpam, "message.received.spam"),
        (MessageReceivedBlocked, "message.received.blocked"),
        (MessageReceivedUnauthenticated, "message.received.unauthenticated"),
        (MessageSent, "message.sent"),
        (MessageDelivered, "message.delivered"),
        (MessageBounced, "message.bounced"),
        (MessageComplained, "message.complained"),
        (MessageRejected, "message.rejected"),
        (DomainVerified, "domain.verified"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EventTypes(pub ::std::vec::Vec<EventType>);

    impl ::std::ops::Deref for EventTypes {
        type Target = ::std::vec::Vec<EventType>;

        fn deref(&self) -> &::std::vec::Vec<EventType> {
            &self.0
        }
    }

    impl ::std::convert::From<EventTypes> for ::std::vec::Vec<EventType> {
        fn from(value: EventTypes) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<EventType>> for EventTypes {
        fn from(value: ::std::vec::Vec<EventType>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct FeedbackEnabled(pub bool);

    impl ::std::ops::Deref for FeedbackEnabled {
        type Target = bool;

        fn deref(&self) -> &bool {
            &self.0
        }
    }

    impl ::std::convert::From<FeedbackEnabled> for bool {
        fn from(value: FeedbackEnabled) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<bool> for FeedbackEnabled {
        fn from(value: bool) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for FeedbackEnabled {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for FeedbackEnabled {
        type Err = <bool as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for FeedbackEnabled {
        type Error = <bool as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for FeedbackEnabled {
        type Error = <bool as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Inbox {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<InboxClientId>,
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub display_name: ::std::option::Option<DisplayName>,
        pub email: Email,
        pub inbox_id: InboxId,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<Metadata>,
        pub pod_id: PodId,
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct InboxClientId(pub ::std::string::String);

    impl ::std::ops::Deref for InboxClientId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<InboxClientId> for ::std::string::String {
        fn from(value: InboxClientId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for InboxClientId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for InboxClientId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for InboxClientId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct InboxEvent {
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        pub event_at: ::chrono::DateTime<::chrono::offset::Utc>,
        pub event_id: InboxEventId,
        pub event_type: InboxEventType,
        pub inbox_id: InboxId,
        pub label: ::std::string::String,
        pub message_id: ::std::string::String,
        pub organization_id: OrganizationId,
        pub pod_id: ::std::string::String,
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct InboxEventId(pub ::std::string::String);

    impl ::std::ops::Deref for InboxEventId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<InboxEventId> for ::std::string::String {
        fn from(value: InboxEventId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for InboxEventId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for InboxEventId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for InboxEventId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum InboxEventType {
        /// `label.added`
        LabelAdded,
        /// `label.removed`
        LabelRemoved,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(InboxEventType, Unknown, [
        (LabelAdded, "label.added"),
        (LabelRemoved, "label.removed"),
    ]);

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct InboxId(pub ::std::string::String);

    impl ::std::ops::Deref for InboxId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<InboxId> for ::std::string::String {
        fn from(value: InboxId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for InboxId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for InboxId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for InboxId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct InboxIds(pub ::std::vec::Vec<::std::string::String>);

    impl ::std::ops::Deref for InboxIds {
        type Target = ::std::vec::Vec<::std::string::String>;

        fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
            &self.0
        }
    }

    impl ::std::convert::From<InboxIds> for ::std::vec::Vec<::std::string::String> {
        fn from(value: InboxIds) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for InboxIds {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct IncludeBlocked(pub bool);

    impl ::std::ops::Deref for IncludeBlocked {
        type Target = bool;

        fn deref(&self) -> &bool {
            &self.0
        }
    }

    impl ::std::convert::From<IncludeBlocked> for bool {
        fn from(value: IncludeBlocked) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<bool> for IncludeBlocked {
        fn from(value: bool) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for IncludeBlocked {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for IncludeBlocked {
        type Err = <bool as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for IncludeBlocked {
        type Error = <bool as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for IncludeBlocked {
        type Error = <bool as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct IncludeSpam(pub bool);

    impl ::std::ops::Deref for IncludeSpam {
        type Target = bool;

        fn deref(&self) -> &bool {
            &self.0
        }
    }

    impl ::std::convert::From<IncludeSpam> for bool {
        fn from(value: IncludeSpam) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<bool> for IncludeSpam {
        fn from(value: bool) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for IncludeSpam {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for IncludeSpam {
        type Err = <bool as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for IncludeSpam {
        type Error = <bool as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for IncludeSpam {
        type Error = <bool as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct IncludeTrash(pub bool);

    impl ::std::ops::Deref for IncludeTrash {
        type Target = bool;

        fn deref(&self) -> &bool {
            &self.0
        }
    }

    impl ::std::convert::From<IncludeTrash> for bool {
        fn from(value: IncludeTrash) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<bool> for IncludeTrash {
        fn from(value: bool) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for IncludeTrash {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for IncludeTrash {
        type Err = <bool as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for IncludeTrash {
        type Error = <bool as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for IncludeTrash {
        type Error = <bool as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct IncludeUnauthenticated(pub bool);

    impl ::std::ops::Deref for IncludeUnauthenticated {
        type Target = bool;

        fn deref(&self) -> &bool {
            &self.0
        }
    }

    impl ::std::convert::From<IncludeUnauthenticated> for bool {
        fn from(value: IncludeUnauthenticated) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<bool> for IncludeUnauthenticated {
        fn from(value: bool) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for IncludeUnauthenticated {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for IncludeUnauthenticated {
        type Err = <bool as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for IncludeUnauthenticated {
        type Error = <bool as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for IncludeUnauthenticated {
        type Error = <bool as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Labels(pub ::std::vec::Vec<::std::string::String>);

    impl ::std::ops::Deref for Labels {
        type Target = ::std::vec::Vec<::std::string::String>;

        fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
            &self.0
        }
    }

    impl ::std::convert::From<Labels> for ::std::vec::Vec<::std::string::String> {
        fn from(value: Labels) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for Labels {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Limit(pub i64);

    impl ::std::ops::Deref for Limit {
        type Target = i64;

        fn deref(&self) -> &i64 {
            &self.0
        }
    }

    impl ::std::convert::From<Limit> for i64 {
        fn from(value: Limit) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<i64> for Limit {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for Limit {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for Limit {
        type Err = <i64 as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for Limit {
        type Error = <i64 as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for Limit {
        type Error = <i64 as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListApiKeysResponse {
        pub api_keys: ::std::vec::Vec<ApiKey>,
        pub count: Count,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_page_token: ::std::option::Option<PageToken>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListDomainsResponse {
        pub count: Count,
        pub domains: ::std::vec::Vec<DomainItem>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<Limit>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_page_token: ::std::option::Option<PageToken>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListDraftsResponse {
        pub count: Count,
        pub drafts: ::std::vec::Vec<DraftItem>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<Limit>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_page_token: ::std::option::Option<PageToken>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListEntry {
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        pub direction: Direction,
        pub entry: ::std::string::String,
        pub entry_type: EntryType,
        pub list_type: ListType,
        pub organization_id: OrganizationId,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub read_only: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListInboxEventsResponse {
        pub count: Count,
        pub events: ::std::vec::Vec<InboxEvent>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<Limit>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_page_token: ::std::option::Option<PageToken>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListInboxesResponse {
        pub count: Count,
        pub inboxes: ::std::vec::Vec<Inbox>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<Limit>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_page_token: ::std::option::Option<PageToken>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListListEntriesResponse {
        pub count: Count,
        pub entries: ::std::vec::Vec<ListEntry>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<Limit>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_page_token: ::std::option::Option<PageToken>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListMessagesResponse {
        pub count: Count,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<Limit>,
        pub messages: ::std::vec::Vec<MessageItem>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_page_token: ::std::option::Option<PageToken>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListPodsResponse {
        pub count: Count,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<Limit>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_page_token: ::std::option::Option<PageToken>,
        pub pods: ::std::vec::Vec<Pod>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListThreadsResponse {
        pub count: Count,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<Limit>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_page_token: ::std::option::Option<PageToken>,
        pub threads: ::std::vec::Vec<ThreadItem>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ListType {
        /// `allow`
        Allow,
        /// `block`
        Block,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ListType, Unknown, [
        (Allow, "allow"),
        (Block, "block"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListWebhooksResponse {
        pub count: Count,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<Limit>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_page_token: ::std::option::Option<PageToken>,
        pub webhooks: ::std::vec::Vec<Webhook>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Message {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attachments: ::std::option::Option<MessageAttachments>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bcc: ::std::option::Option<MessageBcc>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cc: ::std::option::Option<MessageCc>,
        pub created_at: MessageCreatedAt,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub extracted_html: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub extracted_text: ::std::option::Option<::std::string::String>,
        pub from: MessageFrom,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub headers: ::std::option::Option<MessageHeaders>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub html: ::std::option::Option<MessageHtml>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub in_reply_to: ::std::option::Option<MessageInReplyTo>,
        pub inbox_id: InboxId,
        pub labels: MessageLabels,
        pub message_id: MessageId,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub preview: ::std::option::Option<MessagePreview>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub references: ::std::option::Option<MessageReferences>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub reply_to: ::std::vec::Vec<::std::string::String>,
        pub size: MessageSize,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<MessageSubject>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<MessageText>,
        pub thread_id: ThreadId,
        pub timestamp: MessageTimestamp,
        pub to: MessageTo,
        pub updated_at: MessageUpdatedAt,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageAttachments(pub ::std::vec::Vec<Attachment>);

    impl ::std::ops::Deref for MessageAttachments {
        type Target = ::std::vec::Vec<Attachment>;

        fn deref(&self) -> &::std::vec::Vec<Attachment> {
            &self.0
        }
    }

    impl ::std::convert::From<MessageAttachments> for ::std::vec::Vec<Attachment> {
        fn from(value: MessageAttachments) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<Attachment>> for MessageAttachments {
        fn from(value: ::std::vec::Vec<Attachment>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageBcc(pub ::std::vec::Vec<::std::string::String>);

    impl ::std::ops::Deref for MessageBcc {
        type Target = ::std::vec::Vec<::std::string::String>;

        fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
            &self.0
        }
    }

    impl ::std::convert::From<MessageBcc> for ::std::vec::Vec<::std::string::String> {
        fn from(value: MessageBcc) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for MessageBcc {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageBouncedEvent {
        pub bounce: Bounce,
        pub event_id: EventId,
        pub event_type: MessageBouncedEventEventType,
        #[serde(rename = "type")]
        pub type_: MessageBouncedEventType,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum MessageBouncedEventEventType {
        /// `message.bounced`
        MessageBounced,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(MessageBouncedEventEventType, Unknown, [
        (MessageBounced, "message.bounced"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum MessageBouncedEventType {
        /// `event`
        Event,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(MessageBouncedEventType, Unknown, [
        (Event, "event"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageCc(pub ::std::vec::Vec<::std::string::String>);

    impl ::std::ops::Deref for MessageCc {
        type Target = ::std::vec::Vec<::std::string::String>;

        fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
            &self.0
        }
    }

    impl ::std::convert::From<MessageCc> for ::std::vec::Vec<::std::string::String> {
        fn from(value: MessageCc) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for MessageCc {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageComplainedEvent {
        pub complaint: Complaint,
        pub event_id: EventId,
        pub event_type: MessageComplainedEventEventType,
        #[serde(rename = "type")]
        pub type_: MessageComplainedEventType,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum MessageComplainedEventEventType {
        /// `message.complained`
        MessageComplained,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(MessageComplainedEventEventType, Unknown, [
        (MessageComplained, "message.complained"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum MessageComplainedEventType {
        /// `event`
        Event,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(MessageComplainedEventType, Unknown, [
        (Event, "event"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageCreatedAt(pub ::chrono::DateTime<::chrono::offset::Utc>);

    impl ::std::ops::Deref for MessageCreatedAt {
        type Target = ::chrono::DateTime<::chrono::offset::Utc>;

        fn deref(&self) -> &::chrono::DateTime<::chrono::offset::Utc> {
            &self.0
        }
    }

    impl ::std::convert::From<MessageCreatedAt>
    for ::chrono::DateTime<::chrono::offset::Utc> {
        fn from(value: MessageCreatedAt) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>>
    for MessageCreatedAt {
        fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for MessageCreatedAt {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for MessageCreatedAt {
        type Err = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for MessageCreatedAt {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for MessageCreatedAt {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageDeliveredEvent {
        pub delivery: Delivery,
        pub event_id: EventId,
        pub event_type: MessageDeliveredEventEventType,
        #[serde(rename = "type")]
        pub type_: MessageDeliveredEventType,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum MessageDeliveredEventEventType {
        /// `message.delivered`
        MessageDelivered,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(MessageDeliveredEventEventType, Unknown, [
        (MessageDelivered, "message.delivered"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum MessageDeliveredEventType {
        /// `event`
        Event,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(MessageDeliveredEventType, Unknown, [
        (Event, "event"),
    ]);

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageFrom(pub ::std::string::String);

    impl ::std::ops::Deref for MessageFrom {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MessageFrom> for ::std::string::String {
        fn from(value: MessageFrom) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for MessageFrom {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for MessageFrom {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for MessageFrom {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageHeaders(
        pub ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    );

    impl ::std::ops::Deref for MessageHeaders {
        type Target = ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >;

        fn deref(
            &self,
        ) -> &::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        > {
            &self.0
        }
    }

    impl ::std::convert::From<MessageHeaders>
    for ::std::collections::BTreeMap<::std::string::String, ::std::string::String> {
        fn from(value: MessageHeaders) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    > for MessageHeaders {
        fn from(
            value: ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::string::String,
            >,
        ) -> Self {
            Self(value)
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageHtml(pub ::std::string::String);

    impl ::std::ops::Deref for MessageHtml {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MessageHtml> for ::std::string::String {
        fn from(value: MessageHtml) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for MessageHtml {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for MessageHtml {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for MessageHtml {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageId(pub ::std::string::String);

    impl ::std::ops::Deref for MessageId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MessageId> for ::std::string::String {
        fn from(value: MessageId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for MessageId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for MessageId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for MessageId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageInReplyTo(pub ::std::string::String);

    impl ::std::ops::Deref for MessageInReplyTo {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MessageInReplyTo> for ::std::string::String {
        fn from(value: MessageInReplyTo) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for MessageInReplyTo {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for MessageInReplyTo {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for MessageInReplyTo {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageItem {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attachments: ::std::option::Option<MessageAttachments>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bcc: ::std::option::Option<MessageBcc>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cc: ::std::option::Option<MessageCc>,
        pub created_at: MessageCreatedAt,
        pub from: MessageFrom,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub headers: ::std::option::Option<MessageHeaders>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub in_reply_to: ::std::option::Option<MessageInReplyTo>,
        pub inbox_id: InboxId,
        pub labels: MessageLabels,
        pub message_id: MessageId,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub preview: ::std::option::Option<MessagePreview>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub references: ::std::option::Option<MessageReferences>,
        pub size: MessageSize,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<MessageSubject>,
        pub thread_id: ThreadId,
        pub timestamp: MessageTimestamp,
        pub to: MessageTo,
        pub updated_at: MessageUpdatedAt,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageLabels(pub ::std::vec::Vec<::std::string::String>);

    impl ::std::ops::Deref for MessageLabels {
        type Target = ::std::vec::Vec<::std::string::String>;

        fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
            &self.0
        }
    }

    impl ::std::convert::From<MessageLabels> for ::std::vec::Vec<::std::string::String> {
        fn from(value: MessageLabels) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for MessageLabels {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self(value)
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessagePreview(pub ::std::string::String);

    impl ::std::ops::Deref for MessagePreview {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MessagePreview> for ::std::string::String {
        fn from(value: MessagePreview) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for MessagePreview {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for MessagePreview {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for MessagePreview {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageReceivedEvent {
        pub event_id: EventId,
        pub event_type: ReceivedEventType,
        pub message: Message,
        pub thread: ThreadItem,
        #[serde(rename = "type")]
        pub type_: MessageReceivedEventType,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum MessageReceivedEventType {
        /// `event`
        Event,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(MessageReceivedEventType, Unknown, [
        (Event, "event"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageReferences(pub ::std::vec::Vec<::std::string::String>);

    impl ::std::ops::Deref for MessageReferences {
        type Target = ::std::vec::Vec<::std::string::String>;

        fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
            &self.0
        }
    }

    impl ::std::convert::From<MessageReferences>
    for ::std::vec::Vec<::std::string::String> {
        fn from(value: MessageReferences) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>>
    for MessageReferences {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageRejectedEvent {
        pub event_id: EventId,
        pub event_type: MessageRejectedEventEventType,
        pub reject: Reject,
        #[serde(rename = "type")]
        pub type_: MessageRejectedEventType,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum MessageRejectedEventEventType {
        /// `message.rejected`
        MessageRejected,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(MessageRejectedEventEventType, Unknown, [
        (MessageRejected, "message.rejected"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum MessageRejectedEventType {
        /// `event`
        Event,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(MessageRejectedEventType, Unknown, [
        (Event, "event"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageSentEvent {
        pub event_id: EventId,
        pub event_type: MessageSentEventEventType,
        pub send: EventSend,
        #[serde(rename = "type")]
        pub type_: MessageSentEventType,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum MessageSentEventEventType {
        /// `message.sent`
        MessageSent,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(MessageSentEventEventType, Unknown, [
        (MessageSent, "message.sent"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum MessageSentEventType {
        /// `event`
        Event,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(MessageSentEventType, Unknown, [
        (Event, "event"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageSize(pub i64);

    impl ::std::ops::Deref for MessageSize {
        type Target = i64;

        fn deref(&self) -> &i64 {
            &self.0
        }
    }

    impl ::std::convert::From<MessageSize> for i64 {
        fn from(value: MessageSize) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<i64> for MessageSize {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for MessageSize {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for MessageSize {
        type Err = <i64 as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for MessageSize {
        type Error = <i64 as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for MessageSize {
        type Error = <i64 as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageSubject(pub ::std::string::String);

    impl ::std::ops::Deref for MessageSubject {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MessageSubject> for ::std::string::String {
        fn from(value: MessageSubject) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for MessageSubject {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for MessageSubject {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for MessageSubject {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageText(pub ::std::string::String);

    impl ::std::ops::Deref for MessageText {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MessageText> for ::std::string::String {
        fn from(value: MessageText) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for MessageText {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for MessageText {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for MessageText {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageTimestamp(pub ::chrono::DateTime<::chrono::offset::Utc>);

    impl ::std::ops::Deref for MessageTimestamp {
        type Target = ::chrono::DateTime<::chrono::offset::Utc>;

        fn deref(&self) -> &::chrono::DateTime<::chrono::offset::Utc> {
            &self.0
        }
    }

    impl ::std::convert::From<MessageTimestamp>
    for ::chrono::DateTime<::chrono::offset::Utc> {
        fn from(value: MessageTimestamp) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>>
    for MessageTimestamp {
        fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for MessageTimestamp {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for MessageTimestamp {
        type Err = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for MessageTimestamp {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for MessageTimestamp {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageTo(pub ::std::vec::Vec<::std::string::String>);

    impl ::std::ops::Deref for MessageTo {
        type Target = ::std::vec::Vec<::std::string::String>;

        fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
            &self.0
        }
    }

    impl ::std::convert::From<MessageTo> for ::std::vec::Vec<::std::string::String> {
        fn from(value: MessageTo) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for MessageTo {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MessageUpdatedAt(pub ::chrono::DateTime<::chrono::offset::Utc>);

    impl ::std::ops::Deref for MessageUpdatedAt {
        type Target = ::chrono::DateTime<::chrono::offset::Utc>;

        fn deref(&self) -> &::chrono::DateTime<::chrono::offset::Utc> {
            &self.0
        }
    }

    impl ::std::convert::From<MessageUpdatedAt>
    for ::chrono::DateTime<::chrono::offset::Utc> {
        fn from(value: MessageUpdatedAt) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>>
    for MessageUpdatedAt {
        fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for MessageUpdatedAt {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for MessageUpdatedAt {
        type Err = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for MessageUpdatedAt {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for MessageUpdatedAt {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Metadata(
        pub ::std::collections::BTreeMap<::std::string::String, MetadataValue>,
    );

    impl ::std::ops::Deref for Metadata {
        type Target = ::std::collections::BTreeMap<::std::string::String, MetadataValue>;

        fn deref(
            &self,
        ) -> &::std::collections::BTreeMap<::std::string::String, MetadataValue> {
            &self.0
        }
    }

    impl ::std::convert::From<Metadata>
    for ::std::collections::BTreeMap<::std::string::String, MetadataValue> {
        fn from(value: Metadata) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<
        ::std::collections::BTreeMap<::std::string::String, MetadataValue>,
    > for Metadata {
        fn from(
            value: ::std::collections::BTreeMap<::std::string::String, MetadataValue>,
        ) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum MetadataValue {
        String(::std::string::String),
        Double(f64),
        Boolean(bool),
    }

    impl ::std::fmt::Display for MetadataValue {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::String(x) => x.fmt(f),
                Self::Double(x) => x.fmt(f),
                Self::Boolean(x) => x.fmt(f),
            }
        }
    }

    impl ::std::convert::From<f64> for MetadataValue {
        fn from(value: f64) -> Self {
            Self::Double(value)
        }
    }

    impl ::std::convert::From<bool> for MetadataValue {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MetricBucket {
        pub count: i64,
        pub timestamp: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MetricEnd(pub ::chrono::DateTime<::chrono::offset::Utc>);

    impl ::std::ops::Deref for MetricEnd {
        type Target = ::chrono::DateTime<::chrono::offset::Utc>;

        fn deref(&self) -> &::chrono::DateTime<::chrono::offset::Utc> {
            &self.0
        }
    }

    impl ::std::convert::From<MetricEnd> for ::chrono::DateTime<::chrono::offset::Utc> {
        fn from(value: MetricEnd) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>> for MetricEnd {
        fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for MetricEnd {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for MetricEnd {
        type Err = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for MetricEnd {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for MetricEnd {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum MetricEventType {
        /// `message.sent`
        MessageSent,
        /// `message.delivered`
        MessageDelivered,
        /// `message.bounced`
        MessageBounced,
        /// `message.delayed`
        MessageDelayed,
        /// `message.rejected`
        MessageRejected,
        /// `message.complained`
        MessageComplained,
        /// `message.received`
        MessageReceived,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(MetricEventType, Unknown, [
        (MessageSent, "message.sent"),
        (MessageDelivered, "message.delivered"),
        (MessageBounced, "message.bounced"),
        (MessageDelayed, "message.delayed"),
        (MessageRejected, "message.rejected"),
        (MessageComplained, "message.complained"),
        (MessageReceived, "message.received"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MetricEventTypes(pub ::std::vec::Vec<MetricEventType>);

    impl ::std::ops::Deref for MetricEventTypes {
        type Target = ::std::vec::Vec<MetricEventType>;

        fn deref(&self) -> &::std::vec::Vec<MetricEventType> {
            &self.0
        }
    }

    impl ::std::convert::From<MetricEventTypes> for ::std::vec::Vec<MetricEventType> {
        fn from(value: MetricEventTypes) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<MetricEventType>> for MetricEventTypes {
        fn from(value: ::std::vec::Vec<MetricEventType>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MetricLimit(pub i64);

    impl ::std::ops::Deref for MetricLimit {
        type Target = i64;

        fn deref(&self) -> &i64 {
            &self.0
        }
    }

    impl ::std::convert::From<MetricLimit> for i64 {
        fn from(value: MetricLimit) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<i64> for MetricLimit {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for MetricLimit {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for MetricLimit {
        type Err = <i64 as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for MetricLimit {
        type Error = <i64 as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for MetricLimit {
        type Error = <i64 as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MetricPeriod(pub ::std::string::String);

    impl ::std::ops::Deref for MetricPeriod {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MetricPeriod> for ::std::string::String {
        fn from(value: MetricPeriod) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for MetricPeriod {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for MetricPeriod {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for MetricPeriod {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MetricStart(pub ::chrono::DateTime<::chrono::offset::Utc>);

    impl ::std::ops::Deref for MetricStart {
        type Target = ::chrono::DateTime<::chrono::offset::Utc>;

        fn deref(&self) -> &::chrono::DateTime<::chrono::offset::Utc> {
            &self.0
        }
    }

    impl ::std::convert::From<MetricStart>
    for ::chrono::DateTime<::chrono::offset::Utc> {
        fn from(value: MetricStart) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>>
    for MetricStart {
        fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for MetricStart {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for MetricStart {
        type Err = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for MetricStart {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for MetricStart {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Organization {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub authentication_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub authentication_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub billing_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub billing_subscription_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub billing_type: ::std::option::Option<::std::string::String>,
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        pub domain_count: i64,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain_limit: ::std::option::Option<i64>,
        pub inbox_count: i64,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inbox_limit: ::std::option::Option<i64>,
        pub organization_id: OrganizationId,
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OrganizationId(pub ::std::string::String);

    impl ::std::ops::Deref for OrganizationId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<OrganizationId> for ::std::string::String {
        fn from(value: OrganizationId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for OrganizationId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for OrganizationId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for OrganizationId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PageToken(pub ::std::string::String);

    impl ::std::ops::Deref for PageToken {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PageToken> for ::std::string::String {
        fn from(value: PageToken) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for PageToken {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for PageToken {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for PageToken {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Pod {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<PodClientId>,
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        pub name: PodName,
        pub pod_id: PodId,
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PodClientId(pub ::std::string::String);

    impl ::std::ops::Deref for PodClientId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PodClientId> for ::std::string::String {
        fn from(value: PodClientId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for PodClientId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for PodClientId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for PodClientId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PodId(pub ::std::string::String);

    impl ::std::ops::Deref for PodId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PodId> for ::std::string::String {
        fn from(value: PodId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for PodId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for PodId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for PodId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PodIds(pub ::std::vec::Vec<::std::string::String>);

    impl ::std::ops::Deref for PodIds {
        type Target = ::std::vec::Vec<::std::string::String>;

        fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
            &self.0
        }
    }

    impl ::std::convert::From<PodIds> for ::std::vec::Vec<::std::string::String> {
        fn from(value: PodIds) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for PodIds {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PodListEntry {
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        pub direction: Direction,
        pub entry: ::std::string::String,
        pub entry_type: EntryType,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inbox_id: ::std::option::Option<::std::string::String>,
        pub list_type: ListType,
        pub organization_id: OrganizationId,
        pub pod_id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub read_only: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PodListListEntriesResponse {
        pub count: Count,
        pub entries: ::std::vec::Vec<PodListEntry>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<Limit>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_page_token: ::std::option::Option<PageToken>,
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PodName(pub ::std::string::String);

    impl ::std::ops::Deref for PodName {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PodName> for ::std::string::String {
        fn from(value: PodName) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for PodName {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for PodName {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for PodName {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Prefix(pub ::std::string::String);

    impl ::std::ops::Deref for Prefix {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<Prefix> for ::std::string::String {
        fn from(value: Prefix) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for Prefix {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for Prefix {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for Prefix {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct QueryMetricsResponse(
        pub ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<MetricBucket>,
        >,
    );

    impl ::std::ops::Deref for QueryMetricsResponse {
        type Target = ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<MetricBucket>,
        >;

        fn deref(
            &self,
        ) -> &::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<MetricBucket>,
        > {
            &self.0
        }
    }

    impl ::std::convert::From<QueryMetricsResponse>
    for ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::vec::Vec<MetricBucket>,
    > {
        fn from(value: QueryMetricsResponse) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<MetricBucket>,
        >,
    > for QueryMetricsResponse {
        fn from(
            value: ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::vec::Vec<MetricBucket>,
            >,
        ) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct RawMessageResponse {
        pub download_url: ::std::string::String,
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        pub message_id: MessageId,
        pub size: MessageSize,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ReceivedEventType {
        /// `message.received`
        MessageReceived,
        /// `message.received.spam`
        MessageReceivedSpam,
        /// `message.received.blocked`
        MessageReceivedBlocked,
        /// `message.received.unauthenticated`
        MessageReceivedUnauthenticated,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ReceivedEventType, Unknown, [
        (MessageReceived, "message.received"),
        (MessageReceivedSpam, "message.received.spam"),
        (MessageReceivedBlocked, "message.received.blocked"),
        (MessageReceivedUnauthenticated, "message.received.unauthenticated"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Recipient {
        pub address: ::std::string::String,
        pub status: ::std::string::String,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum RecordStatus {
        /// `MISSING`
        Missing,
        /// `INVALID`
        Invalid,
        /// `VALID`
        Valid,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(RecordStatus, Unknown, [
        (Missing, "MISSING"),
        (Invalid, "INVALID"),
        (Valid, "VALID"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum RecordType {
        /// `TXT`
        Txt,
        /// `CNAME`
        Cname,
        /// `MX`
        Mx,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(RecordType, Unknown, [
        (Txt, "TXT"),
        (Cname, "CNAME"),
        (Mx, "MX"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Reject {
        pub inbox_id: InboxId,
        pub message_id: MessageId,
        pub reason: ::std::string::String,
        pub thread_id: ThreadId,
        pub timestamp: EventTimestamp,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ReplyAll(pub bool);

    impl ::std::ops::Deref for ReplyAll {
        type Target = bool;

        fn deref(&self) -> &bool {
            &self.0
        }
    }

    impl ::std::convert::From<ReplyAll> for bool {
        fn from(value: ReplyAll) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<bool> for ReplyAll {
        fn from(value: bool) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for ReplyAll {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for ReplyAll {
        type Err = <bool as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for ReplyAll {
        type Error = <bool as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for ReplyAll {
        type Error = <bool as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ReplyAllMessageRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attachments: ::std::option::Option<SendMessageAttachments>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub headers: ::std::option::Option<SendMessageHeaders>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub html: ::std::option::Option<MessageHtml>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub labels: ::std::option::Option<MessageLabels>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply_to: ::std::option::Option<SendMessageReplyTo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<MessageText>,
    }

    impl ReplyAllMessageRequest {
        pub fn builder() -> builder::ReplyAllMessageRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ReplyToMessageRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attachments: ::std::option::Option<SendMessageAttachments>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bcc: ::std::option::Option<SendMessageBcc>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cc: ::std::option::Option<SendMessageCc>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub headers: ::std::option::Option<SendMessageHeaders>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub html: ::std::option::Option<MessageHtml>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub labels: ::std::option::Option<MessageLabels>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply_all: ::std::option::Option<ReplyAll>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply_to: ::std::option::Option<SendMessageReplyTo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<MessageText>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to: ::std::option::Option<SendMessageTo>,
    }

    impl ReplyToMessageRequest {
        pub fn builder() -> builder::ReplyToMessageRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SendAttachment {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content_disposition: ::std::option::Option<AttachmentContentDisposition>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content_id: ::std::option::Option<AttachmentContentId>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content_type: ::std::option::Option<AttachmentContentType>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filename: ::std::option::Option<AttachmentFilename>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }

    impl SendAttachment {
        pub fn builder() -> builder::SendAttachment {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SendMessageAttachments(pub ::std::vec::Vec<SendAttachment>);

    impl ::std::ops::Deref for SendMessageAttachments {
        type Target = ::std::vec::Vec<SendAttachment>;

        fn deref(&self) -> &::std::vec::Vec<SendAttachment> {
            &self.0
        }
    }

    impl ::std::convert::From<SendMessageAttachments>
    for ::std::vec::Vec<SendAttachment> {
        fn from(value: SendMessageAttachments) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<SendAttachment>>
    for SendMessageAttachments {
        fn from(value: ::std::vec::Vec<SendAttachment>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SendMessageBcc(pub Addresses);

    impl ::std::ops::Deref for SendMessageBcc {
        type Target = Addresses;

        fn deref(&self) -> &Addresses {
            &self.0
        }
    }

    impl ::std::convert::From<SendMessageBcc> for Addresses {
        fn from(value: SendMessageBcc) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<Addresses> for SendMessageBcc {
        fn from(value: Addresses) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SendMessageCc(pub Addresses);

    impl ::std::ops::Deref for SendMessageCc {
        type Target = Addresses;

        fn deref(&self) -> &Addresses {
            &self.0
        }
    }

    impl ::std::convert::From<SendMessageCc> for Addresses {
        fn from(value: SendMessageCc) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<Addresses> for SendMessageCc {
        fn from(value: Addresses) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SendMessageHeaders(
        pub ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    );

    impl ::std::ops::Deref for SendMessageHeaders {
        type Target = ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >;

        fn deref(
            &self,
        ) -> &::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        > {
            &self.0
        }
    }

    impl ::std::convert::From<SendMessageHeaders>
    for ::std::collections::BTreeMap<::std::string::String, ::std::string::String> {
        fn from(value: SendMessageHeaders) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    > for SendMessageHeaders {
        fn from(
            value: ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::string::String,
            >,
        ) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SendMessageReplyTo(pub Addresses);

    impl ::std::ops::Deref for SendMessageReplyTo {
        type Target = Addresses;

        fn deref(&self) -> &Addresses {
            &self.0
        }
    }

    impl ::std::convert::From<SendMessageReplyTo> for Addresses {
        fn from(value: SendMessageReplyTo) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<Addresses> for SendMessageReplyTo {
        fn from(value: Addresses) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SendMessageRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attachments: ::std::option::Option<SendMessageAttachments>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bcc: ::std::option::Option<SendMessageBcc>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cc: ::std::option::Option<SendMessageCc>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub headers: ::std::option::Option<SendMessageHeaders>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub html: ::std::option::Option<MessageHtml>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub labels: ::std::option::Option<MessageLabels>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply_to: ::std::option::Option<SendMessageReplyTo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<MessageSubject>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<MessageText>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to: ::std::option::Option<SendMessageTo>,
    }

    impl SendMessageRequest {
        pub fn builder() -> builder::SendMessageRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SendMessageResponse {
        pub message_id: MessageId,
        pub thread_id: ThreadId,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SendMessageTo(pub Addresses);

    impl ::std::ops::Deref for SendMessageTo {
        type Target = Addresses;

        fn deref(&self) -> &Addresses {
            &self.0
        }
    }

    impl ::std::convert::From<SendMessageTo> for Addresses {
        fn from(value: SendMessageTo) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<Addresses> for SendMessageTo {
        fn from(value: Addresses) -> Self {
            Self(value)
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SvixId(pub ::std::string::String);

    impl ::std::ops::Deref for SvixId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SvixId> for ::std::string::String {
        fn from(value: SvixId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for SvixId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for SvixId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for SvixId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SvixSignature(pub ::std::string::String);

    impl ::std::ops::Deref for SvixSignature {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SvixSignature> for ::std::string::String {
        fn from(value: SvixSignature) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for SvixSignature {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for SvixSignature {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for SvixSignature {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SvixTimestamp(pub ::chrono::DateTime<::chrono::offset::Utc>);

    impl ::std::ops::Deref for SvixTimestamp {
        type Target = ::chrono::DateTime<::chrono::offset::Utc>;

        fn deref(&self) -> &::chrono::DateTime<::chrono::offset::Utc> {
            &self.0
        }
    }

    impl ::std::convert::From<SvixTimestamp>
    for ::chrono::DateTime<::chrono::offset::Utc> {
        fn from(value: SvixTimestamp) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>>
    for SvixTimestamp {
        fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for SvixTimestamp {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for SvixTimestamp {
        type Err = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for SvixTimestamp {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for SvixTimestamp {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Thread {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attachments: ::std::option::Option<ThreadAttachments>,
        pub created_at: ThreadCreatedAt,
        pub inbox_id: InboxId,
        pub labels: ThreadLabels,
        pub last_message_id: ThreadLastMessageId,
        pub message_count: ThreadMessageCount,
        pub messages: ::std::vec::Vec<Message>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub preview: ::std::option::Option<ThreadPreview>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub received_timestamp: ::std::option::Option<ThreadReceivedTimestamp>,
        pub recipients: ThreadRecipients,
        pub senders: ThreadSenders,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sent_timestamp: ::std::option::Option<ThreadSentTimestamp>,
        pub size: ThreadSize,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<ThreadSubject>,
        pub thread_id: ThreadId,
        pub timestamp: ThreadTimestamp,
        pub updated_at: ThreadUpdatedAt,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ThreadAttachments(pub ::std::vec::Vec<Attachment>);

    impl ::std::ops::Deref for ThreadAttachments {
        type Target = ::std::vec::Vec<Attachment>;

        fn deref(&self) -> &::std::vec::Vec<Attachment> {
            &self.0
        }
    }

    impl ::std::convert::From<ThreadAttachments> for ::std::vec::Vec<Attachment> {
        fn from(value: ThreadAttachments) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<Attachment>> for ThreadAttachments {
        fn from(value: ::std::vec::Vec<Attachment>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ThreadCreatedAt(pub ::chrono::DateTime<::chrono::offset::Utc>);

    impl ::std::ops::Deref for ThreadCreatedAt {
        type Target = ::chrono::DateTime<::chrono::offset::Utc>;

        fn deref(&self) -> &::chrono::DateTime<::chrono::offset::Utc> {
            &self.0
        }
    }

    impl ::std::convert::From<ThreadCreatedAt>
    for ::chrono::DateTime<::chrono::offset::Utc> {
        fn from(value: ThreadCreatedAt) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>>
    for ThreadCreatedAt {
        fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for ThreadCreatedAt {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for ThreadCreatedAt {
        type Err = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for ThreadCreatedAt {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for ThreadCreatedAt {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ThreadId(pub ::std::string::String);

    impl ::std::ops::Deref for ThreadId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ThreadId> for ::std::string::String {
        fn from(value: ThreadId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for ThreadId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for ThreadId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for ThreadId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ThreadItem {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attachments: ::std::option::Option<ThreadAttachments>,
        pub created_at: ThreadCreatedAt,
        pub inbox_id: InboxId,
        pub labels: ThreadLabels,
        pub last_message_id: ThreadLastMessageId,
        pub message_count: ThreadMessageCount,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub preview: ::std::option::Option<ThreadPreview>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub received_timestamp: ::std::option::Option<ThreadReceivedTimestamp>,
        pub recipients: ThreadRecipients,
        pub senders: ThreadSenders,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sent_timestamp: ::std::option::Option<ThreadSentTimestamp>,
        pub size: ThreadSize,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<ThreadSubject>,
        pub thread_id: ThreadId,
        pub timestamp: ThreadTimestamp,
        pub updated_at: ThreadUpdatedAt,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ThreadLabels(pub ::std::vec::Vec<::std::string::String>);

    impl ::std::ops::Deref for ThreadLabels {
        type Target = ::std::vec::Vec<::std::string::String>;

        fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
            &self.0
        }
    }

    impl ::std::convert::From<ThreadLabels> for ::std::vec::Vec<::std::string::String> {
        fn from(value: ThreadLabels) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for ThreadLabels {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self(value)
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ThreadLastMessageId(pub ::std::string::String);

    impl ::std::ops::Deref for ThreadLastMessageId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ThreadLastMessageId> for ::std::string::String {
        fn from(value: ThreadLastMessageId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for ThreadLastMessageId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for ThreadLastMessageId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for ThreadLastMessageId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ThreadMessageCount(pub i64);

    impl ::std::ops::Deref for ThreadMessageCount {
        type Target = i64;

        fn deref(&self) -> &i64 {
            &self.0
        }
    }

    impl ::std::convert::From<ThreadMessageCount> for i64 {
        fn from(value: ThreadMessageCount) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<i64> for ThreadMessageCount {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for ThreadMessageCount {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for ThreadMessageCount {
        type Err = <i64 as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for ThreadMessageCount {
        type Error = <i64 as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for ThreadMessageCount {
        type Error = <i64 as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ThreadPreview(pub ::std::string::String);

    impl ::std::ops::Deref for ThreadPreview {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ThreadPreview> for ::std::string::String {
        fn from(value: ThreadPreview) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for ThreadPreview {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for ThreadPreview {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for ThreadPreview {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ThreadReceivedTimestamp(pub ::chrono::DateTime<::chrono::offset::Utc>);

    impl ::std::ops::Deref for ThreadReceivedTimestamp {
        type Target = ::chrono::DateTime<::chrono::offset::Utc>;

        fn deref(&self) -> &::chrono::DateTime<::chrono::offset::Utc> {
            &self.0
        }
    }

    impl ::std::convert::From<ThreadReceivedTimestamp>
    for ::chrono::DateTime<::chrono::offset::Utc> {
        fn from(value: ThreadReceivedTimestamp) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>>
    for ThreadReceivedTimestamp {
        fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for ThreadReceivedTimestamp {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for ThreadReceivedTimestamp {
        type Err = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for ThreadReceivedTimestamp {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for ThreadReceivedTimestamp {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ThreadRecipients(pub ::std::vec::Vec<::std::string::String>);

    impl ::std::ops::Deref for ThreadRecipients {
        type Target = ::std::vec::Vec<::std::string::String>;

        fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
            &self.0
        }
    }

    impl ::std::convert::From<ThreadRecipients>
    for ::std::vec::Vec<::std::string::String> {
        fn from(value: ThreadRecipients) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>>
    for ThreadRecipients {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ThreadSenders(pub ::std::vec::Vec<::std::string::String>);

    impl ::std::ops::Deref for ThreadSenders {
        type Target = ::std::vec::Vec<::std::string::String>;

        fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
            &self.0
        }
    }

    impl ::std::convert::From<ThreadSenders> for ::std::vec::Vec<::std::string::String> {
        fn from(value: ThreadSenders) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for ThreadSenders {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ThreadSentTimestamp(pub ::chrono::DateTime<::chrono::offset::Utc>);

    impl ::std::ops::Deref for ThreadSentTimestamp {
        type Target = ::chrono::DateTime<::chrono::offset::Utc>;

        fn deref(&self) -> &::chrono::DateTime<::chrono::offset::Utc> {
            &self.0
        }
    }

    impl ::std::convert::From<ThreadSentTimestamp>
    for ::chrono::DateTime<::chrono::offset::Utc> {
        fn from(value: ThreadSentTimestamp) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>>
    for ThreadSentTimestamp {
        fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for ThreadSentTimestamp {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for ThreadSentTimestamp {
        type Err = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for ThreadSentTimestamp {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for ThreadSentTimestamp {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ThreadSize(pub i64);

    impl ::std::ops::Deref for ThreadSize {
        type Target = i64;

        fn deref(&self) -> &i64 {
            &self.0
        }
    }

    impl ::std::convert::From<ThreadSize> for i64 {
        fn from(value: ThreadSize) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<i64> for ThreadSize {
        fn from(value: i64) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for ThreadSize {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for ThreadSize {
        type Err = <i64 as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for ThreadSize {
        type Error = <i64 as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for ThreadSize {
        type Error = <i64 as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ThreadSubject(pub ::std::string::String);

    impl ::std::ops::Deref for ThreadSubject {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ThreadSubject> for ::std::string::String {
        fn from(value: ThreadSubject) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for ThreadSubject {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for ThreadSubject {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for ThreadSubject {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ThreadTimestamp(pub ::chrono::DateTime<::chrono::offset::Utc>);

    impl ::std::ops::Deref for ThreadTimestamp {
        type Target = ::chrono::DateTime<::chrono::offset::Utc>;

        fn deref(&self) -> &::chrono::DateTime<::chrono::offset::Utc> {
            &self.0
        }
    }

    impl ::std::convert::From<ThreadTimestamp>
    for ::chrono::DateTime<::chrono::offset::Utc> {
        fn from(value: ThreadTimestamp) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>>
    for ThreadTimestamp {
        fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for ThreadTimestamp {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for ThreadTimestamp {
        type Err = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for ThreadTimestamp {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for ThreadTimestamp {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ThreadUpdatedAt(pub ::chrono::DateTime<::chrono::offset::Utc>);

    impl ::std::ops::Deref for ThreadUpdatedAt {
        type Target = ::chrono::DateTime<::chrono::offset::Utc>;

        fn deref(&self) -> &::chrono::DateTime<::chrono::offset::Utc> {
            &self.0
        }
    }

    impl ::std::convert::From<ThreadUpdatedAt>
    for ::chrono::DateTime<::chrono::offset::Utc> {
        fn from(value: ThreadUpdatedAt) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>>
    for ThreadUpdatedAt {
        fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for ThreadUpdatedAt {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for ThreadUpdatedAt {
        type Err = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.parse()?))
        }
    }

    impl ::std::convert::TryFrom<&str> for ThreadUpdatedAt {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<String> for ThreadUpdatedAt {
        type Error = <::chrono::DateTime<
            ::chrono::offset::Utc,
        > as ::std::str::FromStr>::Err;

        fn try_from(value: String) -> ::std::result::Result<Self, Self::Error> {
            value.parse()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UpdateDomainRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub feedback_enabled: ::std::option::Option<FeedbackEnabled>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UpdateDraftRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bcc: ::std::option::Option<DraftBcc>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cc: ::std::option::Option<DraftCc>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub html: ::std::option::Option<DraftHtml>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply_to: ::std::option::Option<DraftReplyTo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_at: ::std::option::Option<DraftSendAt>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<DraftSubject>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<DraftText>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to: ::std::option::Option<DraftTo>,
    }

    impl UpdateDraftRequest {
        pub fn builder() -> builder::UpdateDraftRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UpdateInboxRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub display_name: ::std::option::Option<DisplayName>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<UpdateMetadata>,
    }

    impl UpdateInboxRequest {
        pub fn builder() -> builder::UpdateInboxRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum UpdateMessageLabels {
        String(::std::string::String),
        Array(::std::vec::Vec<::std::string::String>),
    }

    impl ::std::convert::From<::std::vec::Vec<::std::string::String>>
    for UpdateMessageLabels {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self::Array(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UpdateMessageRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub add_labels: ::std::option::Option<UpdateMessageLabels>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub remove_labels: ::std::option::Option<UpdateMessageLabels>,
    }

    impl UpdateMessageRequest {
        pub fn builder() -> builder::UpdateMessageRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UpdateMessageResponse {
        pub labels: MessageLabels,
        pub message_id: MessageId,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UpdateMetadata(
        pub ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<MetadataValue>,
        >,
    );

    impl ::std::ops::Deref for UpdateMetadata {
        type Target = ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<MetadataValue>,
        >;

        fn deref(
            &self,
        ) -> &::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<MetadataValue>,
        > {
            &self.0
        }
    }

    impl ::std::convert::From<UpdateMetadata>
    for ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::option::Option<MetadataValue>,
    > {
        fn from(value: UpdateMetadata) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<MetadataValue>,
        >,
    > for UpdateMetadata {
        fn from(
            value: ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::option::Option<MetadataValue>,
            >,
        ) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UpdateThreadRequest {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub add_labels: ::std::vec::Vec<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub remove_labels: ::std::vec::Vec<::std::string::String>,
    }

    impl UpdateThreadRequest {
        pub fn builder() -> builder::UpdateThreadRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UpdateThreadResponse {
        pub labels: ThreadLabels,
        pub thread_id: ThreadId,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UpdateWebhookRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub add_inbox_ids: ::std::option::Option<InboxIds>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub add_pod_ids: ::std::option::Option<PodIds>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub event_types: ::std::option::Option<EventTypes>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub remove_inbox_ids: ::std::option::Option<InboxIds>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub remove_pod_ids: ::std::option::Option<PodIds>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ValidationErrorResponse {
        pub errors: ::serde_json::Value,
        pub name: ErrorName,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct VerificationRecord {
        pub name: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub priority: ::std::option::Option<i64>,
        pub status: RecordStatus,
        #[serde(rename = "type")]
        pub type_: RecordType,
        pub value: ::std::string::String,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum VerificationStatus {
        /// `NOT_STARTED`
        NotStarted,
        /// `PENDING`
        Pending,
        /// `INVALID`
        Invalid,
        /// `FAILED`
        Failed,
        /// `VERIFYING`
        Verifying,
        /// `VERIFIED`
        Verified,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(VerificationStatus, Unknown, [
        (NotStarted, "NOT_STARTED"),
        (Pending, "PENDING"),
        (Invalid, "INVALID"),
        (Failed, "FAILED"),
        (Verifying, "VERIFYING"),
        (Verified, "VERIFIED"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Webhook {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<WebhookClientId>,
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        pub enabled: bool,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub event_types: ::std::option::Option<EventTypes>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inbox_ids: ::std::option::Option<InboxIds>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pod_ids: ::std::option::Option<PodIds>,
        pub secret: ::std::string::String,
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        pub url: WebhookUrl,
        pub webhook_id: WebhookId,
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct WebhookClientId(pub ::std::string::String);

    impl ::std::ops::Deref for WebhookClientId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<WebhookClientId> for ::std::string::String {
        fn from(value: WebhookClientId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for WebhookClientId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for WebhookClientId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for WebhookClientId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct WebhookId(pub ::std::string::String);

    impl ::std::ops::Deref for WebhookId {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<WebhookId> for ::std::string::String {
        fn from(value: WebhookId) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for WebhookId {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for WebhookId {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for WebhookId {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct WebhookUrl(pub ::std::string::String);

    impl ::std::ops::Deref for WebhookUrl {
        type Target = ::std::string::String;

        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<WebhookUrl> for ::std::string::String {
        fn from(value: WebhookUrl) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<::std::string::String> for WebhookUrl {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }

    impl ::std::fmt::Display for WebhookUrl {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl ::std::str::FromStr for WebhookUrl {
        type Err = ::std::convert::Infallible;

        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }

    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct Attachment {
            attachment_id: ::std::result::Result<
                super::AttachmentId,
                ::std::string::String,
            >,
            content_disposition: ::std::result::Result<
                ::std::option::Option<super::AttachmentContentDisposition>,
                ::std::string::String,
            >,
            content_id: ::std::result::Result<
                ::std::option::Option<super::AttachmentContentId>,
                ::std::string::String,
            >,
            content_type: ::std::result::Result<
                ::std::option::Option<super::AttachmentContentType>,
                ::std::string::String,
            >,
            filename: ::std::result::Result<
                ::std::option::Option<super::AttachmentFilename>,
                ::std::string::String,
            >,
            size: ::std::result::Result<super::AttachmentSize, ::std::string::String>,
        }

        impl ::std::default::Default for Attachment {
            fn default() -> Self {
                Self {
                    attachment_id: Err(
                        "`attachment_id` is missing; set it with `.attachment_id(..)`"
                            .to_string(),
                    ),
                    content_disposition: Ok(Default::default()),
                    content_id: Ok(Default::default()),
                    content_type: Ok(Default::default()),
                    filename: Ok(Default::default()),
                    size: Err("`size` is missing; set it with `.size(..)`".to_string()),
                }
            }
        }

        impl Attachment {
            pub fn attachment_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AttachmentId>,
                T::Error: ::std::fmt::Display,
            {
                self.attachment_id = value
                    .try_into()
                    .map_err(|e| format!("`attachment_id`: {e}"));
                self
            }

            pub fn content_disposition<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::AttachmentContentDisposition>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.content_disposition = value
                    .try_into()
                    .map_err(|e| format!("`content_disposition`: {e}"));
                self
            }

            pub fn content_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::AttachmentContentId>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.content_id = value
                    .try_into()
                    .map_err(|e| format!("`content_id`: {e}"));
                self
            }

            pub fn content_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::AttachmentContentType>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.content_type = value
                    .try_into()
                    .map_err(|e| format!("`content_type`: {e}"));
                self
            }

            pub fn filename<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::AttachmentFilename>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.filename = value.try_into().map_err(|e| format!("`filename`: {e}"));
                self
            }

            pub fn size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AttachmentSize>,
                T::Error: ::std::fmt::Display,
            {
                self.size = value.try_into().map_err(|e| format!("`size`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Attachment> for super::Attachment {
            type Error = super::error::ConversionError;

            fn try_from(
                value: Attachment,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attachment_id: value.attachment_id?,
                    content_disposition: value.content_disposition?,
                    content_id: value.content_id?,
                    content_type: value.content_type?,
                    filename: value.filename?,
                    size: value.size?,
                })
            }
        }

        impl ::std::convert::From<super::Attachment> for Attachment {
            fn from(value: super::Attachment) -> Self {
                Self {
                    attachment_id: Ok(value.attachment_id),
                    content_disposition: Ok(value.content_disposition),
                    content_id: Ok(value.content_id),
                    content_type: Ok(value.content_type),
                    filename: Ok(value.filename),
                    size: Ok(value.size),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CreateDraftRequest {
            attachments: ::std::result::Result<
                ::std::vec::Vec<super::SendAttachment>,
                ::std::string::String,
            >,
            bcc: ::std::result::Result<
                ::std::option::Option<super::DraftBcc>,
                ::std::string::String,
            >,
            cc: ::std::result::Result<
                ::std::option::Option<super::DraftCc>,
                ::std::string::String,
            >,
            client_id: ::std::result::Result<
                ::std::option::Option<super::DraftClientId>,
                ::std::string::String,
            >,
            html: ::std::result::Result<
                ::std::option::Option<super::DraftHtml>,
                ::std::string::String,
            >,
            in_reply_to: ::std::result::Result<
                ::std::option::Option<super::DraftInReplyTo>,
                ::std::string::String,
            >,
            labels: ::std::result::Result<
                ::std::option::Option<super::DraftLabels>,
                ::std::string::String,
            >,
            reply_to: ::std::result::Result<
                ::std::option::Option<super::DraftReplyTo>,
                ::std::string::String,
            >,
            send_at: ::std::result::Result<
                ::std::option::Option<super::DraftSendAt>,
                ::std::string::String,
            >,
            subject: ::std::result::Result<
                ::std::option::Option<super::DraftSubject>,
                ::std::string::String,
            >,
            text: ::std::result::Result<
                ::std::option::Option<super::DraftText>,
                ::std::string::String,
            >,
            to: ::std::result::Result<
                ::std::option::Option<super::DraftTo>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for CreateDraftRequest {
            fn default() -> Self {
                Self {
                    attachments: Ok(Default::default()),
                    bcc: Ok(Default::default()),
                    cc: Ok(Default::default()),
                    client_id: Ok(Default::default()),
                    html: Ok(Default::default()),
                    in_reply_to: Ok(Default::default()),
                    labels: Ok(Default::default()),
                    reply_to: Ok(Default::default()),
                    send_at: Ok(Default::default()),
                    subject: Ok(Default::default()),
                    text: Ok(Default::default()),
                    to: Ok(Default::default()),
                }
            }
        }

        impl CreateDraftRequest {
            pub fn attachments<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::SendAttachment>>,
                T::Error: ::std::fmt::Display,
            {
                self.attachments = value
                    .try_into()
                    .map_err(|e| format!("`attachments`: {e}"));
                self
            }

            pub fn bcc<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftBcc>>,
                T::Error: ::std::fmt::Display,
            {
                self.bcc = value.try_into().map_err(|e| format!("`bcc`: {e}"));
                self
            }

            pub fn cc<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftCc>>,
                T::Error: ::std::fmt::Display,
            {
                self.cc = value.try_into().map_err(|e| format!("`cc`: {e}"));
                self
            }

            pub fn client_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftClientId>>,
                T::Error: ::std::fmt::Display,
            {
                self.client_id = value
                    .try_into()
                    .map_err(|e| format!("`client_id`: {e}"));
                self
            }

            pub fn html<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftHtml>>,
                T::Error: ::std::fmt::Display,
            {
                self.html = value.try_into().map_err(|e| format!("`html`: {e}"));
                self
            }

            pub fn in_reply_to<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftInReplyTo>>,
                T::Error: ::std::fmt::Display,
            {
                self.in_reply_to = value
                    .try_into()
                    .map_err(|e| format!("`in_reply_to`: {e}"));
                self
            }

            pub fn labels<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftLabels>>,
                T::Error: ::std::fmt::Display,
            {
                self.labels = value.try_into().map_err(|e| format!("`labels`: {e}"));
                self
            }

            pub fn reply_to<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftReplyTo>>,
                T::Error: ::std::fmt::Display,
            {
                self.reply_to = value.try_into().map_err(|e| format!("`reply_to`: {e}"));
                self
            }

            pub fn send_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftSendAt>>,
                T::Error: ::std::fmt::Display,
            {
                self.send_at = value.try_into().map_err(|e| format!("`send_at`: {e}"));
                self
            }

            pub fn subject<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftSubject>>,
                T::Error: ::std::fmt::Display,
            {
                self.subject = value.try_into().map_err(|e| format!("`subject`: {e}"));
                self
            }

            pub fn text<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftText>>,
                T::Error: ::std::fmt::Display,
            {
                self.text = value.try_into().map_err(|e| format!("`text`: {e}"));
                self
            }

            pub fn to<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftTo>>,
                T::Error: ::std::fmt::Display,
            {
                self.to = value.try_into().map_err(|e| format!("`to`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<CreateDraftRequest> for super::CreateDraftRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: CreateDraftRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attachments: value.attachments?,
                    bcc: value.bcc?,
                    cc: value.cc?,
                    client_id: value.client_id?,
                    html: value.html?,
                    in_reply_to: value.in_reply_to?,
                    labels: value.labels?,
                    reply_to: value.reply_to?,
                    send_at: value.send_at?,
                    subject: value.subject?,
                    text: value.text?,
                    to: value.to?,
                })
            }
        }

        impl ::std::convert::From<super::CreateDraftRequest> for CreateDraftRequest {
            fn from(value: super::CreateDraftRequest) -> Self {
                Self {
                    attachments: Ok(value.attachments),
                    bcc: Ok(value.bcc),
                    cc: Ok(value.cc),
                    client_id: Ok(value.client_id),
                    html: Ok(value.html),
                    in_reply_to: Ok(value.in_reply_to),
                    labels: Ok(value.labels),
                    reply_to: Ok(value.reply_to),
                    send_at: Ok(value.send_at),
                    subject: Ok(value.subject),
                    text: Ok(value.text),
                    to: Ok(value.to),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CreateInboxRequest {
            client_id: ::std::result::Result<
                ::std::option::Option<super::InboxClientId>,
                ::std::string::String,
            >,
            display_name: ::std::result::Result<
                ::std::option::Option<super::DisplayName>,
                ::std::string::String,
            >,
            domain: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            metadata: ::std::result::Result<
                ::std::option::Option<super::Metadata>,
                ::std::string::String,
            >,
            username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for CreateInboxRequest {
            fn default() -> Self {
                Self {
                    client_id: Ok(Default::default()),
                    display_name: Ok(Default::default()),
                    domain: Ok(Default::default()),
                    metadata: Ok(Default::default()),
                    username: Ok(Default::default()),
                }
            }
        }

        impl CreateInboxRequest {
            pub fn client_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::InboxClientId>>,
                T::Error: ::std::fmt::Display,
            {
                self.client_id = value
                    .try_into()
                    .map_err(|e| format!("`client_id`: {e}"));
                self
            }

            pub fn display_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DisplayName>>,
                T::Error: ::std::fmt::Display,
            {
                self.display_name = value
                    .try_into()
                    .map_err(|e| format!("`display_name`: {e}"));
                self
            }

            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value.try_into().map_err(|e| format!("`domain`: {e}"));
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

            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value.try_into().map_err(|e| format!("`username`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<CreateInboxRequest> for super::CreateInboxRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: CreateInboxRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    client_id: value.client_id?,
                    display_name: value.display_name?,
                    domain: value.domain?,
                    metadata: value.metadata?,
                    username: value.username?,
                })
            }
        }

        impl ::std::convert::From<super::CreateInboxRequest> for CreateInboxRequest {
            fn from(value: super::CreateInboxRequest) -> Self {
                Self {
                    client_id: Ok(value.client_id),
                    display_name: Ok(value.display_name),
                    domain: Ok(value.domain),
                    metadata: Ok(value.metadata),
                    username: Ok(value.username),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CreateListEntryRequest {
            entry: ::std::result::Result<::std::string::String, ::std::string::String>,
            reason: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for CreateListEntryRequest {
            fn default() -> Self {
                Self {
                    entry: Err(
                        "`entry` is missing; set it with `.entry(..)`".to_string(),
                    ),
                    reason: Ok(Default::default()),
                }
            }
        }

        impl CreateListEntryRequest {
            pub fn entry<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.entry = value.try_into().map_err(|e| format!("`entry`: {e}"));
                self
            }

            pub fn reason<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.reason = value.try_into().map_err(|e| format!("`reason`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<CreateListEntryRequest>
        for super::CreateListEntryRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: CreateListEntryRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    entry: value.entry?,
                    reason: value.reason?,
                })
            }
        }

        impl ::std::convert::From<super::CreateListEntryRequest>
        for CreateListEntryRequest {
            fn from(value: super::CreateListEntryRequest) -> Self {
                Self {
                    entry: Ok(value.entry),
                    reason: Ok(value.reason),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ReplyAllMessageRequest {
            attachments: ::std::result::Result<
                ::std::option::Option<super::SendMessageAttachments>,
                ::std::string::String,
            >,
            headers: ::std::result::Result<
                ::std::option::Option<super::SendMessageHeaders>,
                ::std::string::String,
            >,
            html: ::std::result::Result<
                ::std::option::Option<super::MessageHtml>,
                ::std::string::String,
            >,
            labels: ::std::result::Result<
                ::std::option::Option<super::MessageLabels>,
                ::std::string::String,
            >,
            reply_to: ::std::result::Result<
                ::std::option::Option<super::SendMessageReplyTo>,
                ::std::string::String,
            >,
            text: ::std::result::Result<
                ::std::option::Option<super::MessageText>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ReplyAllMessageRequest {
            fn default() -> Self {
                Self {
                    attachments: Ok(Default::default()),
                    headers: Ok(Default::default()),
                    html: Ok(Default::default()),
                    labels: Ok(Default::default()),
                    reply_to: Ok(Default::default()),
                    text: Ok(Default::default()),
                }
            }
        }

        impl ReplyAllMessageRequest {
            pub fn attachments<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SendMessageAttachments>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attachments = value
                    .try_into()
                    .map_err(|e| format!("`attachments`: {e}"));
                self
            }

            pub fn headers<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SendMessageHeaders>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.headers = value.try_into().map_err(|e| format!("`headers`: {e}"));
                self
            }

            pub fn html<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::MessageHtml>>,
                T::Error: ::std::fmt::Display,
            {
                self.html = value.try_into().map_err(|e| format!("`html`: {e}"));
                self
            }

            pub fn labels<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::MessageLabels>>,
                T::Error: ::std::fmt::Display,
            {
                self.labels = value.try_into().map_err(|e| format!("`labels`: {e}"));
                self
            }

            pub fn reply_to<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SendMessageReplyTo>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.reply_to = value.try_into().map_err(|e| format!("`reply_to`: {e}"));
                self
            }

            pub fn text<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::MessageText>>,
                T::Error: ::std::fmt::Display,
            {
                self.text = value.try_into().map_err(|e| format!("`text`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ReplyAllMessageRequest>
        for super::ReplyAllMessageRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: ReplyAllMessageRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attachments: value.attachments?,
                    headers: value.headers?,
                    html: value.html?,
                    labels: value.labels?,
                    reply_to: value.reply_to?,
                    text: value.text?,
                })
            }
        }

        impl ::std::convert::From<super::ReplyAllMessageRequest>
        for ReplyAllMessageRequest {
            fn from(value: super::ReplyAllMessageRequest) -> Self {
                Self {
                    attachments: Ok(value.attachments),
                    headers: Ok(value.headers),
                    html: Ok(value.html),
                    labels: Ok(value.labels),
                    reply_to: Ok(value.reply_to),
                    text: Ok(value.text),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ReplyToMessageRequest {
            attachments: ::std::result::Result<
                ::std::option::Option<super::SendMessageAttachments>,
                ::std::string::String,
            >,
            bcc: ::std::result::Result<
                ::std::option::Option<super::SendMessageBcc>,
                ::std::string::String,
            >,
            cc: ::std::result::Result<
                ::std::option::Option<super::SendMessageCc>,
                ::std::string::String,
            >,
            headers: ::std::result::Result<
                ::std::option::Option<super::SendMessageHeaders>,
                ::std::string::String,
            >,
            html: ::std::result::Result<
                ::std::option::Option<super::MessageHtml>,
                ::std::string::String,
            >,
            labels: ::std::result::Result<
                ::std::option::Option<super::MessageLabels>,
                ::std::string::String,
            >,
            reply_all: ::std::result::Result<
                ::std::option::Option<super::ReplyAll>,
                ::std::string::String,
            >,
            reply_to: ::std::result::Result<
                ::std::option::Option<super::SendMessageReplyTo>,
                ::std::string::String,
            >,
            text: ::std::result::Result<
                ::std::option::Option<super::MessageText>,
                ::std::string::String,
            >,
            to: ::std::result::Result<
                ::std::option::Option<super::SendMessageTo>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ReplyToMessageRequest {
            fn default() -> Self {
                Self {
                    attachments: Ok(Default::default()),
                    bcc: Ok(Default::default()),
                    cc: Ok(Default::default()),
                    headers: Ok(Default::default()),
                    html: Ok(Default::default()),
                    labels: Ok(Default::default()),
                    reply_all: Ok(Default::default()),
                    reply_to: Ok(Default::default()),
                    text: Ok(Default::default()),
                    to: Ok(Default::default()),
                }
            }
        }

        impl ReplyToMessageRequest {
            pub fn attachments<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SendMessageAttachments>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attachments = value
                    .try_into()
                    .map_err(|e| format!("`attachments`: {e}"));
                self
            }

            pub fn bcc<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::SendMessageBcc>>,
                T::Error: ::std::fmt::Display,
            {
                self.bcc = value.try_into().map_err(|e| format!("`bcc`: {e}"));
                self
            }

            pub fn cc<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::SendMessageCc>>,
                T::Error: ::std::fmt::Display,
            {
                self.cc = value.try_into().map_err(|e| format!("`cc`: {e}"));
                self
            }

            pub fn headers<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SendMessageHeaders>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.headers = value.try_into().map_err(|e| format!("`headers`: {e}"));
                self
            }

            pub fn html<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::MessageHtml>>,
                T::Error: ::std::fmt::Display,
            {
                self.html = value.try_into().map_err(|e| format!("`html`: {e}"));
                self
            }

            pub fn labels<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::MessageLabels>>,
                T::Error: ::std::fmt::Display,
            {
                self.labels = value.try_into().map_err(|e| format!("`labels`: {e}"));
                self
            }

            pub fn reply_all<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ReplyAll>>,
                T::Error: ::std::fmt::Display,
            {
                self.reply_all = value
                    .try_into()
                    .map_err(|e| format!("`reply_all`: {e}"));
                self
            }

            pub fn reply_to<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SendMessageReplyTo>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.reply_to = value.try_into().map_err(|e| format!("`reply_to`: {e}"));
                self
            }

            pub fn text<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::MessageText>>,
                T::Error: ::std::fmt::Display,
            {
                self.text = value.try_into().map_err(|e| format!("`text`: {e}"));
                self
            }

            pub fn to<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::SendMessageTo>>,
                T::Error: ::std::fmt::Display,
            {
                self.to = value.try_into().map_err(|e| format!("`to`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ReplyToMessageRequest>
        for super::ReplyToMessageRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: ReplyToMessageRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attachments: value.attachments?,
                    bcc: value.bcc?,
                    cc: value.cc?,
                    headers: value.headers?,
                    html: value.html?,
                    labels: value.labels?,
                    reply_all: value.reply_all?,
                    reply_to: value.reply_to?,
                    text: value.text?,
                    to: value.to?,
                })
            }
        }

        impl ::std::convert::From<super::ReplyToMessageRequest>
        for ReplyToMessageRequest {
            fn from(value: super::ReplyToMessageRequest) -> Self {
                Self {
                    attachments: Ok(value.attachments),
                    bcc: Ok(value.bcc),
                    cc: Ok(value.cc),
                    headers: Ok(value.headers),
                    html: Ok(value.html),
                    labels: Ok(value.labels),
                    reply_all: Ok(value.reply_all),
                    reply_to: Ok(value.reply_to),
                    text: Ok(value.text),
                    to: Ok(value.to),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct SendAttachment {
            content: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            content_disposition: ::std::result::Result<
                ::std::option::Option<super::AttachmentContentDisposition>,
                ::std::string::String,
            >,
            content_id: ::std::result::Result<
                ::std::option::Option<super::AttachmentContentId>,
                ::std::string::String,
            >,
            content_type: ::std::result::Result<
                ::std::option::Option<super::AttachmentContentType>,
                ::std::string::String,
            >,
            filename: ::std::result::Result<
                ::std::option::Option<super::AttachmentFilename>,
                ::std::string::String,
            >,
            url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for SendAttachment {
            fn default() -> Self {
                Self {
                    content: Ok(Default::default()),
                    content_disposition: Ok(Default::default()),
                    content_id: Ok(Default::default()),
                    content_type: Ok(Default::default()),
                    filename: Ok(Default::default()),
                    url: Ok(Default::default()),
                }
            }
        }

        impl SendAttachment {
            pub fn content<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.content = value.try_into().map_err(|e| format!("`content`: {e}"));
                self
            }

            pub fn content_disposition<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::AttachmentContentDisposition>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.content_disposition = value
                    .try_into()
                    .map_err(|e| format!("`content_disposition`: {e}"));
                self
            }

            pub fn content_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::AttachmentContentId>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.content_id = value
                    .try_into()
                    .map_err(|e| format!("`content_id`: {e}"));
                self
            }

            pub fn content_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::AttachmentContentType>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.content_type = value
                    .try_into()
                    .map_err(|e| format!("`content_type`: {e}"));
                self
            }

            pub fn filename<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::AttachmentFilename>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.filename = value.try_into().map_err(|e| format!("`filename`: {e}"));
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

        impl ::std::convert::TryFrom<SendAttachment> for super::SendAttachment {
            type Error = super::error::ConversionError;

            fn try_from(
                value: SendAttachment,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    content: value.content?,
                    content_disposition: value.content_disposition?,
                    content_id: value.content_id?,
                    content_type: value.content_type?,
                    filename: value.filename?,
                    url: value.url?,
                })
            }
        }

        impl ::std::convert::From<super::SendAttachment> for SendAttachment {
            fn from(value: super::SendAttachment) -> Self {
                Self {
                    content: Ok(value.content),
                    content_disposition: Ok(value.content_disposition),
                    content_id: Ok(value.content_id),
                    content_type: Ok(value.content_type),
                    filename: Ok(value.filename),
                    url: Ok(value.url),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct SendMessageRequest {
            attachments: ::std::result::Result<
                ::std::option::Option<super::SendMessageAttachments>,
                ::std::string::String,
            >,
            bcc: ::std::result::Result<
                ::std::option::Option<super::SendMessageBcc>,
                ::std::string::String,
            >,
            cc: ::std::result::Result<
                ::std::option::Option<super::SendMessageCc>,
                ::std::string::String,
            >,
            headers: ::std::result::Result<
                ::std::option::Option<super::SendMessageHeaders>,
                ::std::string::String,
            >,
            html: ::std::result::Result<
                ::std::option::Option<super::MessageHtml>,
                ::std::string::String,
            >,
            labels: ::std::result::Result<
                ::std::option::Option<super::MessageLabels>,
                ::std::string::String,
            >,
            reply_to: ::std::result::Result<
                ::std::option::Option<super::SendMessageReplyTo>,
                ::std::string::String,
            >,
            subject: ::std::result::Result<
                ::std::option::Option<super::MessageSubject>,
                ::std::string::String,
            >,
            text: ::std::result::Result<
                ::std::option::Option<super::MessageText>,
                ::std::string::String,
            >,
            to: ::std::result::Result<
                ::std::option::Option<super::SendMessageTo>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for SendMessageRequest {
            fn default() -> Self {
                Self {
                    attachments: Ok(Default::default()),
                    bcc: Ok(Default::default()),
                    cc: Ok(Default::default()),
                    headers: Ok(Default::default()),
                    html: Ok(Default::default()),
                    labels: Ok(Default::default()),
                    reply_to: Ok(Default::default()),
                    subject: Ok(Default::default()),
                    text: Ok(Default::default()),
                    to: Ok(Default::default()),
                }
            }
        }

        impl SendMessageRequest {
            pub fn attachments<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SendMessageAttachments>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attachments = value
                    .try_into()
                    .map_err(|e| format!("`attachments`: {e}"));
                self
            }

            pub fn bcc<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::SendMessageBcc>>,
                T::Error: ::std::fmt::Display,
            {
                self.bcc = value.try_into().map_err(|e| format!("`bcc`: {e}"));
                self
            }

            pub fn cc<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::SendMessageCc>>,
                T::Error: ::std::fmt::Display,
            {
                self.cc = value.try_into().map_err(|e| format!("`cc`: {e}"));
                self
            }

            pub fn headers<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SendMessageHeaders>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.headers = value.try_into().map_err(|e| format!("`headers`: {e}"));
                self
            }

            pub fn html<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::MessageHtml>>,
                T::Error: ::std::fmt::Display,
            {
                self.html = value.try_into().map_err(|e| format!("`html`: {e}"));
                self
            }

            pub fn labels<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::MessageLabels>>,
                T::Error: ::std::fmt::Display,
            {
                self.labels = value.try_into().map_err(|e| format!("`labels`: {e}"));
                self
            }

            pub fn reply_to<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SendMessageReplyTo>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.reply_to = value.try_into().map_err(|e| format!("`reply_to`: {e}"));
                self
            }

            pub fn subject<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::MessageSubject>>,
                T::Error: ::std::fmt::Display,
            {
                self.subject = value.try_into().map_err(|e| format!("`subject`: {e}"));
                self
            }

            pub fn text<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::MessageText>>,
                T::Error: ::std::fmt::Display,
            {
                self.text = value.try_into().map_err(|e| format!("`text`: {e}"));
                self
            }

            pub fn to<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::SendMessageTo>>,
                T::Error: ::std::fmt::Display,
            {
                self.to = value.try_into().map_err(|e| format!("`to`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<SendMessageRequest> for super::SendMessageRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: SendMessageRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attachments: value.attachments?,
                    bcc: value.bcc?,
                    cc: value.cc?,
                    headers: value.headers?,
                    html: value.html?,
                    labels: value.labels?,
                    reply_to: value.reply_to?,
                    subject: value.subject?,
                    text: value.text?,
                    to: value.to?,
                })
            }
        }

        impl ::std::convert::From<super::SendMessageRequest> for SendMessageRequest {
            fn from(value: super::SendMessageRequest) -> Self {
                Self {
                    attachments: Ok(value.attachments),
                    bcc: Ok(value.bcc),
                    cc: Ok(value.cc),
                    headers: Ok(value.headers),
                    html: Ok(value.html),
                    labels: Ok(value.labels),
                    reply_to: Ok(value.reply_to),
                    subject: Ok(value.subject),
                    text: Ok(value.text),
                    to: Ok(value.to),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct UpdateDraftRequest {
            bcc: ::std::result::Result<
                ::std::option::Option<super::DraftBcc>,
                ::std::string::String,
            >,
            cc: ::std::result::Result<
                ::std::option::Option<super::DraftCc>,
                ::std::string::String,
            >,
            html: ::std::result::Result<
                ::std::option::Option<super::DraftHtml>,
                ::std::string::String,
            >,
            reply_to: ::std::result::Result<
                ::std::option::Option<super::DraftReplyTo>,
                ::std::string::String,
            >,
            send_at: ::std::result::Result<
                ::std::option::Option<super::DraftSendAt>,
                ::std::string::String,
            >,
            subject: ::std::result::Result<
                ::std::option::Option<super::DraftSubject>,
                ::std::string::String,
            >,
            text: ::std::result::Result<
                ::std::option::Option<super::DraftText>,
                ::std::string::String,
            >,
            to: ::std::result::Result<
                ::std::option::Option<super::DraftTo>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for UpdateDraftRequest {
            fn default() -> Self {
                Self {
                    bcc: Ok(Default::default()),
                    cc: Ok(Default::default()),
                    html: Ok(Default::default()),
                    reply_to: Ok(Default::default()),
                    send_at: Ok(Default::default()),
                    subject: Ok(Default::default()),
                    text: Ok(Default::default()),
                    to: Ok(Default::default()),
                }
            }
        }

        impl UpdateDraftRequest {
            pub fn bcc<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftBcc>>,
                T::Error: ::std::fmt::Display,
            {
                self.bcc = value.try_into().map_err(|e| format!("`bcc`: {e}"));
                self
            }

            pub fn cc<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftCc>>,
                T::Error: ::std::fmt::Display,
            {
                self.cc = value.try_into().map_err(|e| format!("`cc`: {e}"));
                self
            }

            pub fn html<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftHtml>>,
                T::Error: ::std::fmt::Display,
            {
                self.html = value.try_into().map_err(|e| format!("`html`: {e}"));
                self
            }

            pub fn reply_to<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftReplyTo>>,
                T::Error: ::std::fmt::Display,
            {
                self.reply_to = value.try_into().map_err(|e| format!("`reply_to`: {e}"));
                self
            }

            pub fn send_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftSendAt>>,
                T::Error: ::std::fmt::Display,
            {
                self.send_at = value.try_into().map_err(|e| format!("`send_at`: {e}"));
                self
            }

            pub fn subject<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftSubject>>,
                T::Error: ::std::fmt::Display,
            {
                self.subject = value.try_into().map_err(|e| format!("`subject`: {e}"));
                self
            }

            pub fn text<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftText>>,
                T::Error: ::std::fmt::Display,
            {
                self.text = value.try_into().map_err(|e| format!("`text`: {e}"));
                self
            }

            pub fn to<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DraftTo>>,
                T::Error: ::std::fmt::Display,
            {
                self.to = value.try_into().map_err(|e| format!("`to`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<UpdateDraftRequest> for super::UpdateDraftRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: UpdateDraftRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    bcc: value.bcc?,
                    cc: value.cc?,
                    html: value.html?,
                    reply_to: value.reply_to?,
                    send_at: value.send_at?,
                    subject: value.subject?,
                    text: value.text?,
                    to: value.to?,
                })
            }
        }

        impl ::std::convert::From<super::UpdateDraftRequest> for UpdateDraftRequest {
            fn from(value: super::UpdateDraftRequest) -> Self {
                Self {
                    bcc: Ok(value.bcc),
                    cc: Ok(value.cc),
                    html: Ok(value.html),
                    reply_to: Ok(value.reply_to),
                    send_at: Ok(value.send_at),
                    subject: Ok(value.subject),
                    text: Ok(value.text),
                    to: Ok(value.to),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct UpdateInboxRequest {
            display_name: ::std::result::Result<
                ::std::option::Option<super::DisplayName>,
                ::std::string::String,
            >,
            metadata: ::std::result::Result<
                ::std::option::Option<super::UpdateMetadata>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for UpdateInboxRequest {
            fn default() -> Self {
                Self {
                    display_name: Ok(Default::default()),
                    metadata: Ok(Default::default()),
                }
            }
        }

        impl UpdateInboxRequest {
            pub fn display_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DisplayName>>,
                T::Error: ::std::fmt::Display,
            {
                self.display_name = value
                    .try_into()
                    .map_err(|e| format!("`display_name`: {e}"));
                self
            }

            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::UpdateMetadata>>,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value.try_into().map_err(|e| format!("`metadata`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<UpdateInboxRequest> for super::UpdateInboxRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: UpdateInboxRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    display_name: value.display_name?,
                    metadata: value.metadata?,
                })
            }
        }

        impl ::std::convert::From<super::UpdateInboxRequest> for UpdateInboxRequest {
            fn from(value: super::UpdateInboxRequest) -> Self {
                Self {
                    display_name: Ok(value.display_name),
                    metadata: Ok(value.metadata),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct UpdateMessageRequest {
            add_labels: ::std::result::Result<
                ::std::option::Option<super::UpdateMessageLabels>,
                ::std::string::String,
            >,
            remove_labels: ::std::result::Result<
                ::std::option::Option<super::UpdateMessageLabels>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for UpdateMessageRequest {
            fn default() -> Self {
                Self {
                    add_labels: Ok(Default::default()),
                    remove_labels: Ok(Default::default()),
                }
            }
        }

        impl UpdateMessageRequest {
            pub fn add_labels<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::UpdateMessageLabels>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.add_labels = value
                    .try_into()
                    .map_err(|e| format!("`add_labels`: {e}"));
                self
            }

            pub fn remove_labels<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::UpdateMessageLabels>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.remove_labels = value
                    .try_into()
                    .map_err(|e| format!("`remove_labels`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<UpdateMessageRequest>
        for super::UpdateMessageRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: UpdateMessageRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    add_labels: value.add_labels?,
                    remove_labels: value.remove_labels?,
                })
            }
        }

        impl ::std::convert::From<super::UpdateMessageRequest> for UpdateMessageRequest {
            fn from(value: super::UpdateMessageRequest) -> Self {
                Self {
                    add_labels: Ok(value.add_labels),
                    remove_labels: Ok(value.remove_labels),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct UpdateThreadRequest {
            add_labels: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            remove_labels: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for UpdateThreadRequest {
            fn default() -> Self {
                Self {
                    add_labels: Ok(Default::default()),
                    remove_labels: Ok(Default::default()),
                }
            }
        }

        impl UpdateThreadRequest {
            pub fn add_labels<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.add_labels = value
                    .try_into()
                    .map_err(|e| format!("`add_labels`: {e}"));
                self
            }

            pub fn remove_labels<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.remove_labels = value
                    .try_into()
                    .map_err(|e| format!("`remove_labels`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<UpdateThreadRequest>
        for super::UpdateThreadRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: UpdateThreadRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    add_labels: value.add_labels?,
                    remove_labels: value.remove_labels?,
                })
            }
        }

        impl ::std::convert::From<super::UpdateThreadRequest> for UpdateThreadRequest {
            fn from(value: super::UpdateThreadRequest) -> Self {
                Self {
                    add_labels: Ok(value.add_labels),
                    remove_labels: Ok(value.remove_labels),
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

/// Client for agentmail
///
/// Mailboxes for agents by AgentMail.
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
    /// Get a thread
    ///
    /// Sends a `GET` request to `/agentmail/threads/{thread_id}`
    pub fn get_thread(&self) -> builder::GetThread<'_> {
        builder::GetThread::new(self)
    }

    /// Delete a thread
    ///
    /// Sends a `DELETE` request to `/agentmail/threads/{thread_id}`
    pub fn delete_thread(&self) -> builder::DeleteThread<'_> {
        builder::DeleteThread::new(self)
    }

    /// Update a thread
    ///
    /// Sends a `PATCH` request to `/agentmail/threads/{thread_id}`
    pub fn update_thread(&self) -> builder::UpdateThread<'_> {
        builder::UpdateThread::new(self)
    }

    /// Get a draft of an inbox
    ///
    /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/drafts/{draft_id}`
    pub fn get_inbox_draft(&self) -> builder::GetInboxDraft<'_> {
        builder::GetInboxDraft::new(self)
    }

    /// Delete a draft of an inbox
    ///
    /// Sends a `DELETE` request to `/agentmail/inboxes/{inbox_id}/drafts/{draft_id}`
    pub fn delete_inbox_draft(&self) -> builder::DeleteInboxDraft<'_> {
        builder::DeleteInboxDraft::new(self)
    }

    /// Update a draft of an inbox
    ///
    /// Sends a `PATCH` request to `/agentmail/inboxes/{inbox_id}/drafts/{draft_id}`
    pub fn update_inbox_draft(&self) -> builder::UpdateInboxDraft<'_> {
        builder::UpdateInboxDraft::new(self)
    }

    /// Get an inbox
    ///
    /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}`
    pub fn get_inbox(&self) -> builder::GetInbox<'_> {
        builder::GetInbox::new(self)
    }

    /// Delete an inbox
    ///
    /// Sends a `DELETE` request to `/agentmail/inboxes/{inbox_id}`
    pub fn delete_inbox(&self) -> builder::DeleteInbox<'_> {
        builder::DeleteInbox::new(self)
    }

    /// Update an inbox
    ///
    /// Sends a `PATCH` request to `/agentmail/inboxes/{inbox_id}`
    pub fn update_inbox(&self) -> builder::UpdateInbox<'_> {
        builder::UpdateInbox::new(self)
    }

    /// List entries of a list
    ///
    /// Sends a `GET` request to `/agentmail/lists/{direction}/{type}`
    pub fn list_list_entries(&self) -> builder::ListListEntries<'_> {
        builder::ListListEntries::new(self)
    }

    /// Create a list entry
    ///
    /// Sends a `POST` request to `/agentmail/lists/{direction}/{type}`
    pub fn create_list_entry(&self) -> builder::CreateListEntry<'_> {
        builder::CreateListEntry::new(self)
    }

    /// Reply to all of a message of an inbox
    ///
    /// Sends a `POST` request to
    /// `/agentmail/inboxes/{inbox_id}/messages/{message_id}/reply-all`
    pub fn reply_to_all_of_inbox_message(
        &self,
    ) -> builder::ReplyToAllOfInboxMessage<'_> {
        builder::ReplyToAllOfInboxMessage::new(self)
    }

    /// Send a message of an inbox
    ///
    /// Sends a `POST` request to `/agentmail/inboxes/{inbox_id}/messages/send`
    pub fn send_inbox_message(&self) -> builder::SendInboxMessage<'_> {
        builder::SendInboxMessage::new(self)
    }

    /// Get a thread of an inbox
    ///
    /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/threads/{thread_id}`
    pub fn get_inbox_thread(&self) -> builder::GetInboxThread<'_> {
        builder::GetInboxThread::new(self)
    }

    /// Delete a thread of an inbox
    ///
    /// Sends a `DELETE` request to `/agentmail/inboxes/{inbox_id}/threads/{thread_id}`
    pub fn delete_inbox_thread(&self) -> builder::DeleteInboxThread<'_> {
        builder::DeleteInboxThread::new(self)
    }

    /// Update a thread of an inbox
    ///
    /// Sends a `PATCH` request to `/agentmail/inboxes/{inbox_id}/threads/{thread_id}`
    pub fn update_inbox_thread(&self) -> builder::UpdateInboxThread<'_> {
        builder::UpdateInboxThread::new(self)
    }

    /// List threads
    ///
    /// Sends a `GET` request to `/agentmail/threads`
    pub fn list_threads(&self) -> builder::ListThreads<'_> {
        builder::ListThreads::new(self)
    }

    /// List threads of an inbox
    ///
    /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/threads`
    pub fn list_inbox_threads(&self) -> builder::ListInboxThreads<'_> {
        builder::ListInboxThreads::new(self)
    }

    /// Get an attachment
    ///
    /// Sends a `GET` request to `/agentmail/drafts/{draft_id}/attachments/{attachment_id}`
    pub fn get_draft_attachment(&self) -> builder::GetDraftAttachment<'_> {
        builder::GetDraftAttachment::new(self)
    }

    /// List events of an inbox
    ///
    /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/events`
    pub fn list_inbox_events(&self) -> builder::ListInboxEvents<'_> {
        builder::ListInboxEvents::new(self)
    }

    /// Get a message of an inbox
    ///
    /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/messages/{message_id}`
    pub fn get_inbox_message(&self) -> builder::GetInboxMessage<'_> {
        builder::GetInboxMessage::new(self)
    }

    /// Delete a message of an inbox
    ///
    /// Sends a `DELETE` request to `/agentmail/inboxes/{inbox_id}/messages/{message_id}`
    pub fn delete_inbox_message(&self) -> builder::DeleteInboxMessage<'_> {
        builder::DeleteInboxMessage::new(self)
    }

    /// Update a message of an inbox
    ///
    /// Sends a `PATCH` request to `/agentmail/inboxes/{inbox_id}/messages/{message_id}`
    pub fn update_inbox_message(&self) -> builder::UpdateInboxMessage<'_> {
        builder::UpdateInboxMessage::new(self)
    }

    /// List drafts of an inbox
    ///
    /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/drafts`
    pub fn list_inbox_drafts(&self) -> builder::ListInboxDrafts<'_> {
        builder::ListInboxDrafts::new(self)
    }

    /// Create a draft of an inbox
    ///
    /// Sends a `POST` request to `/agentmail/inboxes/{inbox_id}/drafts`
    pub fn create_inbox_draft(&self) -> builder::CreateInboxDraft<'_> {
        builder::CreateInboxDraft::new(self)
    }

    /// Get an attachment
    ///
    /// Sends a `GET` request to `/agentmail/threads/{thread_id}/attachments/{attachment_id}`
    pub fn get_thread_attachment(&self) -> builder::GetThreadAttachment<'_> {
        builder::GetThreadAttachment::new(self)
    }

    /// List messages of an inbox
    ///
    /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/messages`
    pub fn list_inbox_messages(&self) -> builder::ListInboxMessages<'_> {
        builder::ListInboxMessages::new(self)
    }

    /// Get a list entry of an inbox
    ///
    /// Sends a `GET` request to
    /// `/agentmail/inboxes/{inbox_id}/lists/{direction}/{type}/{entry}`
    pub fn get_inbox_list_entry(&self) -> builder::GetInboxListEntry<'_> {
        builder::GetInboxListEntry::new(self)
    }

    /// Delete a list entry of an inbox
    ///
    /// Sends a `DELETE` request to
    /// `/agentmail/inboxes/{inbox_id}/lists/{direction}/{type}/{entry}`
    pub fn delete_inbox_list_entry(&self) -> builder::DeleteInboxListEntry<'_> {
        builder::DeleteInboxListEntry::new(self)
    }

    /// Get metrics
    ///
    /// Sends a `GET` request to `/agentmail/metrics`
    pub fn get_metrics(&self) -> builder::GetMetrics<'_> {
        builder::GetMetrics::new(self)
    }

    /// Send a draft of an inbox
    ///
    /// Sends a `POST` request to `/agentmail/inboxes/{inbox_id}/drafts/{draft_id}/send`
    pub fn send_inbox_draft(&self) -> builder::SendInboxDraft<'_> {
        builder::SendInboxDraft::new(self)
    }

    /// Get a list entry
    ///
    /// Sends a `GET` request to `/agentmail/lists/{direction}/{type}/{entry}`
    pub fn get_list_entry(&self) -> builder::GetListEntry<'_> {
        builder::GetListEntry::new(self)
    }

    /// Delete a list entry
    ///
    /// Sends a `DELETE` request to `/agentmail/lists/{direction}/{type}/{entry}`
    pub fn delete_list_entry(&self) -> builder::DeleteListEntry<'_> {
        builder::DeleteListEntry::new(self)
    }

    /// Get metrics of an inbox
    ///
    /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/metrics`
    pub fn get_inbox_metrics(&self) -> builder::GetInboxMetrics<'_> {
        builder::GetInboxMetrics::new(self)
    }

    /// List drafts
    ///
    /// Sends a `GET` request to `/agentmail/drafts`
    pub fn list_drafts(&self) -> builder::ListDrafts<'_> {
        builder::ListDrafts::new(self)
    }

    /// Forward a message of an inbox
    ///
    /// Sends a `POST` request to `/agentmail/inboxes/{inbox_id}/messages/{message_id}/forward`
    pub fn forward_inbox_message(&self) -> builder::ForwardInboxMessage<'_> {
        builder::ForwardInboxMessage::new(self)
    }

    /// Get a raw message of an inbox
    ///
    /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/messages/{message_id}/raw`
    pub fn get_inbox_message_raw(&self) -> builder::GetInboxMessageRaw<'_> {
        builder::GetInboxMessageRaw::new(self)
    }

    /// Get an attachment of an inbox
    ///
    /// Sends a `GET` request to
    /// `/agentmail/inboxes/{inbox_id}/messages/{message_id}/attachments/{attachment_id}`
    pub fn get_inbox_message_attachment(
        &self,
    ) -> builder::GetInboxMessageAttachment<'_> {
        builder::GetInboxMessageAttachment::new(self)
    }

    /// List inboxes
    ///
    /// Sends a `GET` request to `/agentmail/inboxes`
    pub fn list_inboxes(&self) -> builder::ListInboxes<'_> {
        builder::ListInboxes::new(self)
    }

    /// Create an inbox
    ///
    /// Sends a `POST` request to `/agentmail/inboxes`
    pub fn create_inbox(&self) -> builder::CreateInbox<'_> {
        builder::CreateInbox::new(self)
    }

    /// Reply to a message of an inbox
    ///
    /// Sends a `POST` request to `/agentmail/inboxes/{inbox_id}/messages/{message_id}/reply`
    pub fn reply_to_inbox_message(&self) -> builder::ReplyToInboxMessage<'_> {
        builder::ReplyToInboxMessage::new(self)
    }

    /// Get an attachment of an inbox
    ///
    /// Sends a `GET` request to
    /// `/agentmail/inboxes/{inbox_id}/threads/{thread_id}/attachments/{attachment_id}`
    pub fn get_inbox_thread_attachment(&self) -> builder::GetInboxThreadAttachment<'_> {
        builder::GetInboxThreadAttachment::new(self)
    }

    /// Get a draft
    ///
    /// Sends a `GET` request to `/agentmail/drafts/{draft_id}`
    pub fn get_draft(&self) -> builder::GetDraft<'_> {
        builder::GetDraft::new(self)
    }

    /// List entries of a list of an inbox
    ///
    /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/lists/{direction}/{type}`
    pub fn list_inbox_list_entries(&self) -> builder::ListInboxListEntries<'_> {
        builder::ListInboxListEntries::new(self)
    }

    /// Create a list entry of an inbox
    ///
    /// Sends a `POST` request to `/agentmail/inboxes/{inbox_id}/lists/{direction}/{type}`
    pub fn create_inbox_list_entry(&self) -> builder::CreateInboxListEntry<'_> {
        builder::CreateInboxListEntry::new(self)
    }

    /// Get an attachment of an inbox
    ///
    /// Sends a `GET` request to
    /// `/agentmail/inboxes/{inbox_id}/drafts/{draft_id}/attachments/{attachment_id}`
    pub fn get_inbox_draft_attachment(&self) -> builder::GetInboxDraftAttachment<'_> {
        builder::GetInboxDraftAttachment::new(self)
    }
}

/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };

    /// Builder for [`Client::get_thread`]
    ///
    /// [`Client::get_thread`]: super::Client::get_thread
    #[derive(Debug, Clone)]
    pub struct GetThread<'a> {
        client: &'a super::Client,
        thread_id: Result<types::ThreadId, String>,
    }

    impl<'a> GetThread<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                thread_id: Err(
                    "`thread_id` is missing; set it with `.thread_id(..)`".to_string(),
                ),
            }
        }

        pub fn thread_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ThreadId>,
        {
            self.thread_id = value
                .try_into()
                .map_err(|_| "`thread_id` cannot be read as `ThreadId`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/threads/{thread_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Thread>, Error<types::ErrorResponse>> {
            let Self { client, thread_id } = self;
            let thread_id = thread_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/threads/{}", client.baseurl, encode_path(& thread_id
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
                operation_id: "get_thread",
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

    /// Builder for [`Client::delete_thread`]
    ///
    /// [`Client::delete_thread`]: super::Client::delete_thread
    #[derive(Debug, Clone)]
    pub struct DeleteThread<'a> {
        client: &'a super::Client,
        thread_id: Result<types::ThreadId, String>,
        permanent: Result<Option<bool>, String>,
    }

    impl<'a> DeleteThread<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                thread_id: Err(
                    "`thread_id` is missing; set it with `.thread_id(..)`".to_string(),
                ),
                permanent: Ok(None),
            }
        }

        pub fn thread_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ThreadId>,
        {
            self.thread_id = value
                .try_into()
                .map_err(|_| "`thread_id` cannot be read as `ThreadId`".to_string());
            self
        }

        pub fn permanent<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.permanent = value
                .try_into()
                .map(Some)
                .map_err(|_| "`permanent` cannot be read as `bool`".to_string());
            self
        }

        /// Sends a `DELETE` request to `/agentmail/threads/{thread_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, thread_id, permanent } = self;
            let thread_id = thread_id.map_err(Error::InvalidRequest)?;
            let permanent = permanent.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/threads/{}", client.baseurl, encode_path(& thread_id
                .to_string()),
            );
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("permanent", &permanent))
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_thread",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::empty(response)),
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

    /// Builder for [`Client::update_thread`]
    ///
    /// [`Client::update_thread`]: super::Client::update_thread
    #[derive(Debug, Clone)]
    pub struct UpdateThread<'a> {
        client: &'a super::Client,
        thread_id: Result<types::ThreadId, String>,
        body: Result<types::builder::UpdateThreadRequest, String>,
    }

    impl<'a> UpdateThread<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                thread_id: Err(
                    "`thread_id` is missing; set it with `.thread_id(..)`".to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn thread_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ThreadId>,
        {
            self.thread_id = value
                .try_into()
                .map_err(|_| "`thread_id` cannot be read as `ThreadId`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateThreadRequest>,
            <V as std::convert::TryInto<
                types::UpdateThreadRequest,
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
                types::builder::UpdateThreadRequest,
            ) -> types::builder::UpdateThreadRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `PATCH` request to `/agentmail/threads/{thread_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::UpdateThreadResponse>,
            Error<::serde_json::Value>,
        > {
            let Self { client, thread_id, body } = self;
            let thread_id = thread_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateThreadRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/threads/{}", client.baseurl, encode_path(& thread_id
                .to_string()),
            );
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_thread",
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

    /// Builder for [`Client::get_inbox_draft`]
    ///
    /// [`Client::get_inbox_draft`]: super::Client::get_inbox_draft
    #[derive(Debug, Clone)]
    pub struct GetInboxDraft<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        draft_id: Result<types::DraftId, String>,
    }

    impl<'a> GetInboxDraft<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                draft_id: Err(
                    "`draft_id` is missing; set it with `.draft_id(..)`".to_string(),
                ),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn draft_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DraftId>,
        {
            self.draft_id = value
                .try_into()
                .map_err(|_| "`draft_id` cannot be read as `DraftId`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/drafts/{draft_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Draft>, Error<types::ErrorResponse>> {
            let Self { client, inbox_id, draft_id } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let draft_id = draft_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/drafts/{}", client.baseurl, encode_path(&
                inbox_id.to_string()), encode_path(& draft_id.to_string()),
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
                operation_id: "get_inbox_draft",
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

    /// Builder for [`Client::delete_inbox_draft`]
    ///
    /// [`Client::delete_inbox_draft`]: super::Client::delete_inbox_draft
    #[derive(Debug, Clone)]
    pub struct DeleteInboxDraft<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        draft_id: Result<types::DraftId, String>,
    }

    impl<'a> DeleteInboxDraft<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                draft_id: Err(
                    "`draft_id` is missing; set it with `.draft_id(..)`".to_string(),
                ),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn draft_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DraftId>,
        {
            self.draft_id = value
                .try_into()
                .map_err(|_| "`draft_id` cannot be read as `DraftId`".to_string());
            self
        }

        /// Sends a `DELETE` request to `/agentmail/inboxes/{inbox_id}/drafts/{draft_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, inbox_id, draft_id } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let draft_id = draft_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/drafts/{}", client.baseurl, encode_path(&
                inbox_id.to_string()), encode_path(& draft_id.to_string()),
            );
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_inbox_draft",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::empty(response)),
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

    /// Builder for [`Client::update_inbox_draft`]
    ///
    /// [`Client::update_inbox_draft`]: super::Client::update_inbox_draft
    #[derive(Debug, Clone)]
    pub struct UpdateInboxDraft<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        draft_id: Result<types::DraftId, String>,
        body: Result<types::builder::UpdateDraftRequest, String>,
    }

    impl<'a> UpdateInboxDraft<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                draft_id: Err(
                    "`draft_id` is missing; set it with `.draft_id(..)`".to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn draft_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DraftId>,
        {
            self.draft_id = value
                .try_into()
                .map_err(|_| "`draft_id` cannot be read as `DraftId`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateDraftRequest>,
            <V as std::convert::TryInto<
                types::UpdateDraftRequest,
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
                types::builder::UpdateDraftRequest,
            ) -> types::builder::UpdateDraftRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `PATCH` request to `/agentmail/inboxes/{inbox_id}/drafts/{draft_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Draft>, Error<types::ErrorResponse>> {
            let Self { client, inbox_id, draft_id, body } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let draft_id = draft_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateDraftRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/drafts/{}", client.baseurl, encode_path(&
                inbox_id.to_string()), encode_path(& draft_id.to_string()),
            );
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_inbox_draft",
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

    /// Builder for [`Client::get_inbox`]
    ///
    /// [`Client::get_inbox`]: super::Client::get_inbox
    #[derive(Debug, Clone)]
    pub struct GetInbox<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
    }

    impl<'a> GetInbox<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Inbox>, Error<types::ErrorResponse>> {
            let Self { client, inbox_id } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}", client.baseurl, encode_path(& inbox_id
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
                operation_id: "get_inbox",
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

    /// Builder for [`Client::delete_inbox`]
    ///
    /// [`Client::delete_inbox`]: super::Client::delete_inbox
    #[derive(Debug, Clone)]
    pub struct DeleteInbox<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
    }

    impl<'a> DeleteInbox<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        /// Sends a `DELETE` request to `/agentmail/inboxes/{inbox_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, inbox_id } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}", client.baseurl, encode_path(& inbox_id
                .to_string()),
            );
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_inbox",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::empty(response)),
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

    /// Builder for [`Client::update_inbox`]
    ///
    /// [`Client::update_inbox`]: super::Client::update_inbox
    #[derive(Debug, Clone)]
    pub struct UpdateInbox<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        body: Result<types::builder::UpdateInboxRequest, String>,
    }

    impl<'a> UpdateInbox<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateInboxRequest>,
            <V as std::convert::TryInto<
                types::UpdateInboxRequest,
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
                types::builder::UpdateInboxRequest,
            ) -> types::builder::UpdateInboxRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `PATCH` request to `/agentmail/inboxes/{inbox_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Inbox>, Error<::serde_json::Value>> {
            let Self { client, inbox_id, body } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateInboxRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}", client.baseurl, encode_path(& inbox_id
                .to_string()),
            );
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_inbox",
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

    /// Builder for [`Client::list_list_entries`]
    ///
    /// [`Client::list_list_entries`]: super::Client::list_list_entries
    #[derive(Debug, Clone)]
    pub struct ListListEntries<'a> {
        client: &'a super::Client,
        direction: Result<types::Direction, String>,
        type_: Result<types::ListType, String>,
        limit: Result<Option<types::Limit>, String>,
        page_token: Result<Option<types::PageToken>, String>,
    }

    impl<'a> ListListEntries<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                direction: Err(
                    "`direction` is missing; set it with `.direction(..)`".to_string(),
                ),
                type_: Err("`type_` is missing; set it with `.type_(..)`".to_string()),
                limit: Ok(None),
                page_token: Ok(None),
            }
        }

        pub fn direction<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Direction>,
        {
            self.direction = value
                .try_into()
                .map_err(|_| "`direction` cannot be read as `Direction`".to_string());
            self
        }

        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListType>,
        {
            self.type_ = value
                .try_into()
                .map_err(|_| "`type_` cannot be read as `ListType`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Limit>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `Limit`".to_string());
            self
        }

        pub fn page_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PageToken>,
        {
            self.page_token = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page_token` cannot be read as `PageToken`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/lists/{direction}/{type}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListListEntriesResponse>, Error<()>> {
            let Self { client, direction, type_, limit, page_token } = self;
            let direction = direction.map_err(Error::InvalidRequest)?;
            let type_ = type_.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let page_token = page_token.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/lists/{}/{}", client.baseurl, encode_path(& direction
                .to_string()), encode_path(& type_.to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("page_token", &page_token))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_list_entries",
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

    /// Builder for [`Client::create_list_entry`]
    ///
    /// [`Client::create_list_entry`]: super::Client::create_list_entry
    #[derive(Debug, Clone)]
    pub struct CreateListEntry<'a> {
        client: &'a super::Client,
        direction: Result<types::Direction, String>,
        type_: Result<types::ListType, String>,
        body: Result<types::builder::CreateListEntryRequest, String>,
    }

    impl<'a> CreateListEntry<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                direction: Err(
                    "`direction` is missing; set it with `.direction(..)`".to_string(),
                ),
                type_: Err("`type_` is missing; set it with `.type_(..)`".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn direction<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Direction>,
        {
            self.direction = value
                .try_into()
                .map_err(|_| "`direction` cannot be read as `Direction`".to_string());
            self
        }

        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListType>,
        {
            self.type_ = value
                .try_into()
                .map_err(|_| "`type_` cannot be read as `ListType`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateListEntryRequest>,
            <V as std::convert::TryInto<
                types::CreateListEntryRequest,
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
                types::builder::CreateListEntryRequest,
            ) -> types::builder::CreateListEntryRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/agentmail/lists/{direction}/{type}`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::ListEntry>,
            Error<types::ValidationErrorResponse>,
        > {
            let Self { client, direction, type_, body } = self;
            let direction = direction.map_err(Error::InvalidRequest)?;
            let type_ = type_.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CreateListEntryRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/lists/{}/{}", client.baseurl, encode_path(& direction
                .to_string()), encode_path(& type_.to_string()),
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
                operation_id: "create_list_entry",
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

    /// Builder for [`Client::reply_to_all_of_inbox_message`]
    ///
    /// [`Client::reply_to_all_of_inbox_message`]: super::Client::reply_to_all_of_inbox_message
    #[derive(Debug, Clone)]
    pub struct ReplyToAllOfInboxMessage<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        message_id: Result<types::MessageId, String>,
        body: Result<types::builder::ReplyAllMessageRequest, String>,
    }

    impl<'a> ReplyToAllOfInboxMessage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                message_id: Err(
                    "`message_id` is missing; set it with `.message_id(..)`".to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn message_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MessageId>,
        {
            self.message_id = value
                .try_into()
                .map_err(|_| "`message_id` cannot be read as `MessageId`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ReplyAllMessageRequest>,
            <V as std::convert::TryInto<
                types::ReplyAllMessageRequest,
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
                types::builder::ReplyAllMessageRequest,
            ) -> types::builder::ReplyAllMessageRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to
        /// `/agentmail/inboxes/{inbox_id}/messages/{message_id}/reply-all`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::SendMessageResponse>,
            Error<::serde_json::Value>,
        > {
            let Self { client, inbox_id, message_id, body } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let message_id = message_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ReplyAllMessageRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/messages/{}/reply-all", client.baseurl,
                encode_path(& inbox_id.to_string()), encode_path(& message_id
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
                operation_id: "reply_to_all_of_inbox_message",
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

    /// Builder for [`Client::send_inbox_message`]
    ///
    /// [`Client::send_inbox_message`]: super::Client::send_inbox_message
    #[derive(Debug, Clone)]
    pub struct SendInboxMessage<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        body: Result<types::builder::SendMessageRequest, String>,
    }

    impl<'a> SendInboxMessage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SendMessageRequest>,
            <V as std::convert::TryInto<
                types::SendMessageRequest,
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
                types::builder::SendMessageRequest,
            ) -> types::builder::SendMessageRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/agentmail/inboxes/{inbox_id}/messages/send`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::SendMessageResponse>,
            Error<::serde_json::Value>,
        > {
            let Self { client, inbox_id, body } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::SendMessageRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/messages/send", client.baseurl, encode_path(&
                inbox_id.to_string()),
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
                operation_id: "send_inbox_message",
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

    /// Builder for [`Client::get_inbox_thread`]
    ///
    /// [`Client::get_inbox_thread`]: super::Client::get_inbox_thread
    #[derive(Debug, Clone)]
    pub struct GetInboxThread<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        thread_id: Result<types::ThreadId, String>,
    }

    impl<'a> GetInboxThread<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                thread_id: Err(
                    "`thread_id` is missing; set it with `.thread_id(..)`".to_string(),
                ),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn thread_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ThreadId>,
        {
            self.thread_id = value
                .try_into()
                .map_err(|_| "`thread_id` cannot be read as `ThreadId`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/threads/{thread_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Thread>, Error<types::ErrorResponse>> {
            let Self { client, inbox_id, thread_id } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let thread_id = thread_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/threads/{}", client.baseurl, encode_path(&
                inbox_id.to_string()), encode_path(& thread_id.to_string()),
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
                operation_id: "get_inbox_thread",
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

    /// Builder for [`Client::delete_inbox_thread`]
    ///
    /// [`Client::delete_inbox_thread`]: super::Client::delete_inbox_thread
    #[derive(Debug, Clone)]
    pub struct DeleteInboxThread<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        thread_id: Result<types::ThreadId, String>,
        permanent: Result<Option<bool>, String>,
    }

    impl<'a> DeleteInboxThread<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                thread_id: Err(
                    "`thread_id` is missing; set it with `.thread_id(..)`".to_string(),
                ),
                permanent: Ok(None),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn thread_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ThreadId>,
        {
            self.thread_id = value
                .try_into()
                .map_err(|_| "`thread_id` cannot be read as `ThreadId`".to_string());
            self
        }

        pub fn permanent<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.permanent = value
                .try_into()
                .map(Some)
                .map_err(|_| "`permanent` cannot be read as `bool`".to_string());
            self
        }

        /// Sends a `DELETE` request to `/agentmail/inboxes/{inbox_id}/threads/{thread_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, inbox_id, thread_id, permanent } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let thread_id = thread_id.map_err(Error::InvalidRequest)?;
            let permanent = permanent.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/threads/{}", client.baseurl, encode_path(&
                inbox_id.to_string()), encode_path(& thread_id.to_string()),
            );
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("permanent", &permanent))
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_inbox_thread",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::empty(response)),
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

    /// Builder for [`Client::update_inbox_thread`]
    ///
    /// [`Client::update_inbox_thread`]: super::Client::update_inbox_thread
    #[derive(Debug, Clone)]
    pub struct UpdateInboxThread<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        thread_id: Result<types::ThreadId, String>,
        body: Result<types::builder::UpdateThreadRequest, String>,
    }

    impl<'a> UpdateInboxThread<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                thread_id: Err(
                    "`thread_id` is missing; set it with `.thread_id(..)`".to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn thread_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ThreadId>,
        {
            self.thread_id = value
                .try_into()
                .map_err(|_| "`thread_id` cannot be read as `ThreadId`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateThreadRequest>,
            <V as std::convert::TryInto<
                types::UpdateThreadRequest,
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
                types::builder::UpdateThreadRequest,
            ) -> types::builder::UpdateThreadRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `PATCH` request to `/agentmail/inboxes/{inbox_id}/threads/{thread_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::UpdateThreadResponse>,
            Error<::serde_json::Value>,
        > {
            let Self { client, inbox_id, thread_id, body } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let thread_id = thread_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateThreadRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/threads/{}", client.baseurl, encode_path(&
                inbox_id.to_string()), encode_path(& thread_id.to_string()),
            );
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_inbox_thread",
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

    /// Builder for [`Client::list_threads`]
    ///
    /// [`Client::list_threads`]: super::Client::list_threads
    #[derive(Debug, Clone)]
    pub struct ListThreads<'a> {
        client: &'a super::Client,
        after: Result<Option<types::After>, String>,
        ascending: Result<Option<types::Ascending>, String>,
        before: Result<Option<types::Before>, String>,
        include_blocked: Result<Option<types::IncludeBlocked>, String>,
        include_spam: Result<Option<types::IncludeSpam>, String>,
        include_trash: Result<Option<types::IncludeTrash>, String>,
        include_unauthenticated: Result<Option<types::IncludeUnauthenticated>, String>,
        labels: Result<Option<types::Labels>, String>,
        limit: Result<Option<types::Limit>, String>,
        page_token: Result<Option<types::PageToken>, String>,
    }

    impl<'a> ListThreads<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                ascending: Ok(None),
                before: Ok(None),
                include_blocked: Ok(None),
                include_spam: Ok(None),
                include_trash: Ok(None),
                include_unauthenticated: Ok(None),
                labels: Ok(None),
                limit: Ok(None),
                page_token: Ok(None),
            }
        }

        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::After>,
        {
            self.after = value
                .try_into()
                .map(Some)
                .map_err(|_| "`after` cannot be read as `After`".to_string());
            self
        }

        pub fn ascending<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Ascending>,
        {
            self.ascending = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ascending` cannot be read as `Ascending`".to_string());
            self
        }

        pub fn before<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Before>,
        {
            self.before = value
                .try_into()
                .map(Some)
                .map_err(|_| "`before` cannot be read as `Before`".to_string());
            self
        }

        pub fn include_blocked<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IncludeBlocked>,
        {
            self.include_blocked = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_blocked` cannot be read as `IncludeBlocked`".to_string()
                });
            self
        }

        pub fn include_spam<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IncludeSpam>,
        {
            self.include_spam = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_spam` cannot be read as `IncludeSpam`".to_string()
                });
            self
        }

        pub fn include_trash<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IncludeTrash>,
        {
            self.include_trash = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_trash` cannot be read as `IncludeTrash`".to_string()
                });
            self
        }

        pub fn include_unauthenticated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IncludeUnauthenticated>,
        {
            self.include_unauthenticated = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_unauthenticated` cannot be read as `IncludeUnauthenticated`"
                        .to_string()
                });
            self
        }

        pub fn labels<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Labels>,
        {
            self.labels = value
                .try_into()
                .map(Some)
                .map_err(|_| "`labels` cannot be read as `Labels`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Limit>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `Limit`".to_string());
            self
        }

        pub fn page_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PageToken>,
        {
            self.page_token = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page_token` cannot be read as `PageToken`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/threads`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::ListThreadsResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self {
                client,
                after,
                ascending,
                before,
                include_blocked,
                include_spam,
                include_trash,
                include_unauthenticated,
                labels,
                limit,
                page_token,
            } = self;
            let after = after.map_err(Error::InvalidRequest)?;
            let ascending = ascending.map_err(Error::InvalidRequest)?;
            let before = before.map_err(Error::InvalidRequest)?;
            let include_blocked = include_blocked.map_err(Error::InvalidRequest)?;
            let include_spam = include_spam.map_err(Error::InvalidRequest)?;
            let include_trash = include_trash.map_err(Error::InvalidRequest)?;
            let include_unauthenticated = include_unauthenticated
                .map_err(Error::InvalidRequest)?;
            let labels = labels.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let page_token = page_token.map_err(Error::InvalidRequest)?;
            let url = format!("{}/agentmail/threads", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("ascending", &ascending))
                .query(&progenitor_client::QueryParam::new("before", &before))
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_blocked",
                        &include_blocked,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new("include_spam", &include_spam),
                )
                .query(
                    &progenitor_client::QueryParam::new("include_trash", &include_trash),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_unauthenticated",
                        &include_unauthenticated,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("labels", &labels))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("page_token", &page_token))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_threads",
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

    /// Builder for [`Client::list_inbox_threads`]
    ///
    /// [`Client::list_inbox_threads`]: super::Client::list_inbox_threads
    #[derive(Debug, Clone)]
    pub struct ListInboxThreads<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        after: Result<Option<types::After>, String>,
        ascending: Result<Option<types::Ascending>, String>,
        before: Result<Option<types::Before>, String>,
        include_blocked: Result<Option<types::IncludeBlocked>, String>,
        include_spam: Result<Option<types::IncludeSpam>, String>,
        include_trash: Result<Option<types::IncludeTrash>, String>,
        include_unauthenticated: Result<Option<types::IncludeUnauthenticated>, String>,
        labels: Result<Option<types::Labels>, String>,
        limit: Result<Option<types::Limit>, String>,
        page_token: Result<Option<types::PageToken>, String>,
    }

    impl<'a> ListInboxThreads<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                after: Ok(None),
                ascending: Ok(None),
                before: Ok(None),
                include_blocked: Ok(None),
                include_spam: Ok(None),
                include_trash: Ok(None),
                include_unauthenticated: Ok(None),
                labels: Ok(None),
                limit: Ok(None),
                page_token: Ok(None),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::After>,
        {
            self.after = value
                .try_into()
                .map(Some)
                .map_err(|_| "`after` cannot be read as `After`".to_string());
            self
        }

        pub fn ascending<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Ascending>,
        {
            self.ascending = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ascending` cannot be read as `Ascending`".to_string());
            self
        }

        pub fn before<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Before>,
        {
            self.before = value
                .try_into()
                .map(Some)
                .map_err(|_| "`before` cannot be read as `Before`".to_string());
            self
        }

        pub fn include_blocked<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IncludeBlocked>,
        {
            self.include_blocked = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_blocked` cannot be read as `IncludeBlocked`".to_string()
                });
            self
        }

        pub fn include_spam<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IncludeSpam>,
        {
            self.include_spam = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_spam` cannot be read as `IncludeSpam`".to_string()
                });
            self
        }

        pub fn include_trash<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IncludeTrash>,
        {
            self.include_trash = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_trash` cannot be read as `IncludeTrash`".to_string()
                });
            self
        }

        pub fn include_unauthenticated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IncludeUnauthenticated>,
        {
            self.include_unauthenticated = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_unauthenticated` cannot be read as `IncludeUnauthenticated`"
                        .to_string()
                });
            self
        }

        pub fn labels<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Labels>,
        {
            self.labels = value
                .try_into()
                .map(Some)
                .map_err(|_| "`labels` cannot be read as `Labels`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Limit>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `Limit`".to_string());
            self
        }

        pub fn page_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PageToken>,
        {
            self.page_token = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page_token` cannot be read as `PageToken`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/threads`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::ListThreadsResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self {
                client,
                inbox_id,
                after,
                ascending,
                before,
                include_blocked,
                include_spam,
                include_trash,
                include_unauthenticated,
                labels,
                limit,
                page_token,
            } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let after = after.map_err(Error::InvalidRequest)?;
            let ascending = ascending.map_err(Error::InvalidRequest)?;
            let before = before.map_err(Error::InvalidRequest)?;
            let include_blocked = include_blocked.map_err(Error::InvalidRequest)?;
            let include_spam = include_spam.map_err(Error::InvalidRequest)?;
            let include_trash = include_trash.map_err(Error::InvalidRequest)?;
            let include_unauthenticated = include_unauthenticated
                .map_err(Error::InvalidRequest)?;
            let labels = labels.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let page_token = page_token.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/threads", client.baseurl, encode_path(& inbox_id
                .to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("ascending", &ascending))
                .query(&progenitor_client::QueryParam::new("before", &before))
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_blocked",
                        &include_blocked,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new("include_spam", &include_spam),
                )
                .query(
                    &progenitor_client::QueryParam::new("include_trash", &include_trash),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_unauthenticated",
                        &include_unauthenticated,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("labels", &labels))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("page_token", &page_token))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_inbox_threads",
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

    /// Builder for [`Client::get_draft_attachment`]
    ///
    /// [`Client::get_draft_attachment`]: super::Client::get_draft_attachment
    #[derive(Debug, Clone)]
    pub struct GetDraftAttachment<'a> {
        client: &'a super::Client,
        draft_id: Result<types::DraftId, String>,
        attachment_id: Result<types::AttachmentId, String>,
    }

    impl<'a> GetDraftAttachment<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                draft_id: Err(
                    "`draft_id` is missing; set it with `.draft_id(..)`".to_string(),
                ),
                attachment_id: Err(
                    "`attachment_id` is missing; set it with `.attachment_id(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn draft_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DraftId>,
        {
            self.draft_id = value
                .try_into()
                .map_err(|_| "`draft_id` cannot be read as `DraftId`".to_string());
            self
        }

        pub fn attachment_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AttachmentId>,
        {
            self.attachment_id = value
                .try_into()
                .map_err(|_| {
                    "`attachment_id` cannot be read as `AttachmentId`".to_string()
                });
            self
        }

        /// Sends a `GET` request to `/agentmail/drafts/{draft_id}/attachments/{attachment_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::AttachmentResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, draft_id, attachment_id } = self;
            let draft_id = draft_id.map_err(Error::InvalidRequest)?;
            let attachment_id = attachment_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/drafts/{}/attachments/{}", client.baseurl, encode_path(&
                draft_id.to_string()), encode_path(& attachment_id.to_string()),
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
                operation_id: "get_draft_attachment",
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

    /// Builder for [`Client::list_inbox_events`]
    ///
    /// [`Client::list_inbox_events`]: super::Client::list_inbox_events
    #[derive(Debug, Clone)]
    pub struct ListInboxEvents<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        ascending: Result<Option<types::Ascending>, String>,
        limit: Result<Option<types::Limit>, String>,
        page_token: Result<Option<types::PageToken>, String>,
    }

    impl<'a> ListInboxEvents<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                ascending: Ok(None),
                limit: Ok(None),
                page_token: Ok(None),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn ascending<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Ascending>,
        {
            self.ascending = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ascending` cannot be read as `Ascending`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Limit>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `Limit`".to_string());
            self
        }

        pub fn page_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PageToken>,
        {
            self.page_token = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page_token` cannot be read as `PageToken`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/events`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::ListInboxEventsResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, inbox_id, ascending, limit, page_token } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let ascending = ascending.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let page_token = page_token.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/events", client.baseurl, encode_path(& inbox_id
                .to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("ascending", &ascending))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("page_token", &page_token))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_inbox_events",
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

    /// Builder for [`Client::get_inbox_message`]
    ///
    /// [`Client::get_inbox_message`]: super::Client::get_inbox_message
    #[derive(Debug, Clone)]
    pub struct GetInboxMessage<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        message_id: Result<types::MessageId, String>,
    }

    impl<'a> GetInboxMessage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                message_id: Err(
                    "`message_id` is missing; set it with `.message_id(..)`".to_string(),
                ),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn message_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MessageId>,
        {
            self.message_id = value
                .try_into()
                .map_err(|_| "`message_id` cannot be read as `MessageId`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/messages/{message_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Message>, Error<types::ErrorResponse>> {
            let Self { client, inbox_id, message_id } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let message_id = message_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/messages/{}", client.baseurl, encode_path(&
                inbox_id.to_string()), encode_path(& message_id.to_string()),
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
                operation_id: "get_inbox_message",
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

    /// Builder for [`Client::delete_inbox_message`]
    ///
    /// [`Client::delete_inbox_message`]: super::Client::delete_inbox_message
    #[derive(Debug, Clone)]
    pub struct DeleteInboxMessage<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        message_id: Result<types::MessageId, String>,
    }

    impl<'a> DeleteInboxMessage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                message_id: Err(
                    "`message_id` is missing; set it with `.message_id(..)`".to_string(),
                ),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn message_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MessageId>,
        {
            self.message_id = value
                .try_into()
                .map_err(|_| "`message_id` cannot be read as `MessageId`".to_string());
            self
        }

        /// Sends a `DELETE` request to `/agentmail/inboxes/{inbox_id}/messages/{message_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, inbox_id, message_id } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let message_id = message_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/messages/{}", client.baseurl, encode_path(&
                inbox_id.to_string()), encode_path(& message_id.to_string()),
            );
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_inbox_message",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::empty(response)),
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

    /// Builder for [`Client::update_inbox_message`]
    ///
    /// [`Client::update_inbox_message`]: super::Client::update_inbox_message
    #[derive(Debug, Clone)]
    pub struct UpdateInboxMessage<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        message_id: Result<types::MessageId, String>,
        body: Result<types::builder::UpdateMessageRequest, String>,
    }

    impl<'a> UpdateInboxMessage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                message_id: Err(
                    "`message_id` is missing; set it with `.message_id(..)`".to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn message_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MessageId>,
        {
            self.message_id = value
                .try_into()
                .map_err(|_| "`message_id` cannot be read as `MessageId`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateMessageRequest>,
            <V as std::convert::TryInto<
                types::UpdateMessageRequest,
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
                types::builder::UpdateMessageRequest,
            ) -> types::builder::UpdateMessageRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `PATCH` request to `/agentmail/inboxes/{inbox_id}/messages/{message_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::UpdateMessageResponse>,
            Error<::serde_json::Value>,
        > {
            let Self { client, inbox_id, message_id, body } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let message_id = message_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateMessageRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/messages/{}", client.baseurl, encode_path(&
                inbox_id.to_string()), encode_path(& message_id.to_string()),
            );
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_inbox_message",
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

    /// Builder for [`Client::list_inbox_drafts`]
    ///
    /// [`Client::list_inbox_drafts`]: super::Client::list_inbox_drafts
    #[derive(Debug, Clone)]
    pub struct ListInboxDrafts<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        after: Result<Option<types::After>, String>,
        ascending: Result<Option<types::Ascending>, String>,
        before: Result<Option<types::Before>, String>,
        labels: Result<Option<types::Labels>, String>,
        limit: Result<Option<types::Limit>, String>,
        page_token: Result<Option<types::PageToken>, String>,
    }

    impl<'a> ListInboxDrafts<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                after: Ok(None),
                ascending: Ok(None),
                before: Ok(None),
                labels: Ok(None),
                limit: Ok(None),
                page_token: Ok(None),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::After>,
        {
            self.after = value
                .try_into()
                .map(Some)
                .map_err(|_| "`after` cannot be read as `After`".to_string());
            self
        }

        pub fn ascending<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Ascending>,
        {
            self.ascending = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ascending` cannot be read as `Ascending`".to_string());
            self
        }

        pub fn before<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Before>,
        {
            self.before = value
                .try_into()
                .map(Some)
                .map_err(|_| "`before` cannot be read as `Before`".to_string());
            self
        }

        pub fn labels<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Labels>,
        {
            self.labels = value
                .try_into()
                .map(Some)
                .map_err(|_| "`labels` cannot be read as `Labels`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Limit>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `Limit`".to_string());
            self
        }

        pub fn page_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PageToken>,
        {
            self.page_token = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page_token` cannot be read as `PageToken`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/drafts`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::ListDraftsResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self {
                client,
                inbox_id,
                after,
                ascending,
                before,
                labels,
                limit,
                page_token,
            } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let after = after.map_err(Error::InvalidRequest)?;
            let ascending = ascending.map_err(Error::InvalidRequest)?;
            let before = before.map_err(Error::InvalidRequest)?;
            let labels = labels.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let page_token = page_token.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/drafts", client.baseurl, encode_path(& inbox_id
                .to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("ascending", &ascending))
                .query(&progenitor_client::QueryParam::new("before", &before))
                .query(&progenitor_client::QueryParam::new("labels", &labels))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("page_token", &page_token))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_inbox_drafts",
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

    /// Builder for [`Client::create_inbox_draft`]
    ///
    /// [`Client::create_inbox_draft`]: super::Client::create_inbox_draft
    #[derive(Debug, Clone)]
    pub struct CreateInboxDraft<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        body: Result<types::builder::CreateDraftRequest, String>,
    }

    impl<'a> CreateInboxDraft<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateDraftRequest>,
            <V as std::convert::TryInto<
                types::CreateDraftRequest,
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
                types::builder::CreateDraftRequest,
            ) -> types::builder::CreateDraftRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/agentmail/inboxes/{inbox_id}/drafts`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Draft>, Error<types::ErrorResponse>> {
            let Self { client, inbox_id, body } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CreateDraftRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/drafts", client.baseurl, encode_path(& inbox_id
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
                operation_id: "create_inbox_draft",
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

    /// Builder for [`Client::get_thread_attachment`]
    ///
    /// [`Client::get_thread_attachment`]: super::Client::get_thread_attachment
    #[derive(Debug, Clone)]
    pub struct GetThreadAttachment<'a> {
        client: &'a super::Client,
        thread_id: Result<types::ThreadId, String>,
        attachment_id: Result<types::AttachmentId, String>,
    }

    impl<'a> GetThreadAttachment<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                thread_id: Err(
                    "`thread_id` is missing; set it with `.thread_id(..)`".to_string(),
                ),
                attachment_id: Err(
                    "`attachment_id` is missing; set it with `.attachment_id(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn thread_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ThreadId>,
        {
            self.thread_id = value
                .try_into()
                .map_err(|_| "`thread_id` cannot be read as `ThreadId`".to_string());
            self
        }

        pub fn attachment_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AttachmentId>,
        {
            self.attachment_id = value
                .try_into()
                .map_err(|_| {
                    "`attachment_id` cannot be read as `AttachmentId`".to_string()
                });
            self
        }

        /// Sends a `GET` request to `/agentmail/threads/{thread_id}/attachments/{attachment_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::AttachmentResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, thread_id, attachment_id } = self;
            let thread_id = thread_id.map_err(Error::InvalidRequest)?;
            let attachment_id = attachment_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/threads/{}/attachments/{}", client.baseurl, encode_path(&
                thread_id.to_string()), encode_path(& attachment_id.to_string()),
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
                operation_id: "get_thread_attachment",
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

    /// Builder for [`Client::list_inbox_messages`]
    ///
    /// [`Client::list_inbox_messages`]: super::Client::list_inbox_messages
    #[derive(Debug, Clone)]
    pub struct ListInboxMessages<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        after: Result<Option<types::After>, String>,
        ascending: Result<Option<types::Ascending>, String>,
        before: Result<Option<types::Before>, String>,
        include_blocked: Result<Option<types::IncludeBlocked>, String>,
        include_spam: Result<Option<types::IncludeSpam>, String>,
        include_trash: Result<Option<types::IncludeTrash>, String>,
        include_unauthenticated: Result<Option<types::IncludeUnauthenticated>, String>,
        labels: Result<Option<types::Labels>, String>,
        limit: Result<Option<types::Limit>, String>,
        page_token: Result<Option<types::PageToken>, String>,
    }

    impl<'a> ListInboxMessages<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                after: Ok(None),
                ascending: Ok(None),
                before: Ok(None),
                include_blocked: Ok(None),
                include_spam: Ok(None),
                include_trash: Ok(None),
                include_unauthenticated: Ok(None),
                labels: Ok(None),
                limit: Ok(None),
                page_token: Ok(None),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::After>,
        {
            self.after = value
                .try_into()
                .map(Some)
                .map_err(|_| "`after` cannot be read as `After`".to_string());
            self
        }

        pub fn ascending<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Ascending>,
        {
            self.ascending = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ascending` cannot be read as `Ascending`".to_string());
            self
        }

        pub fn before<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Before>,
        {
            self.before = value
                .try_into()
                .map(Some)
                .map_err(|_| "`before` cannot be read as `Before`".to_string());
            self
        }

        pub fn include_blocked<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IncludeBlocked>,
        {
            self.include_blocked = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_blocked` cannot be read as `IncludeBlocked`".to_string()
                });
            self
        }

        pub fn include_spam<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IncludeSpam>,
        {
            self.include_spam = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_spam` cannot be read as `IncludeSpam`".to_string()
                });
            self
        }

        pub fn include_trash<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IncludeTrash>,
        {
            self.include_trash = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_trash` cannot be read as `IncludeTrash`".to_string()
                });
            self
        }

        pub fn include_unauthenticated<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IncludeUnauthenticated>,
        {
            self.include_unauthenticated = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_unauthenticated` cannot be read as `IncludeUnauthenticated`"
                        .to_string()
                });
            self
        }

        pub fn labels<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Labels>,
        {
            self.labels = value
                .try_into()
                .map(Some)
                .map_err(|_| "`labels` cannot be read as `Labels`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Limit>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `Limit`".to_string());
            self
        }

        pub fn page_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PageToken>,
        {
            self.page_token = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page_token` cannot be read as `PageToken`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/messages`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::ListMessagesResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self {
                client,
                inbox_id,
                after,
                ascending,
                before,
                include_blocked,
                include_spam,
                include_trash,
                include_unauthenticated,
                labels,
                limit,
                page_token,
            } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let after = after.map_err(Error::InvalidRequest)?;
            let ascending = ascending.map_err(Error::InvalidRequest)?;
            let before = before.map_err(Error::InvalidRequest)?;
            let include_blocked = include_blocked.map_err(Error::InvalidRequest)?;
            let include_spam = include_spam.map_err(Error::InvalidRequest)?;
            let include_trash = include_trash.map_err(Error::InvalidRequest)?;
            let include_unauthenticated = include_unauthenticated
                .map_err(Error::InvalidRequest)?;
            let labels = labels.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let page_token = page_token.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/messages", client.baseurl, encode_path(&
                inbox_id.to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("ascending", &ascending))
                .query(&progenitor_client::QueryParam::new("before", &before))
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_blocked",
                        &include_blocked,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new("include_spam", &include_spam),
                )
                .query(
                    &progenitor_client::QueryParam::new("include_trash", &include_trash),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_unauthenticated",
                        &include_unauthenticated,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("labels", &labels))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("page_token", &page_token))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_inbox_messages",
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

    /// Builder for [`Client::get_inbox_list_entry`]
    ///
    /// [`Client::get_inbox_list_entry`]: super::Client::get_inbox_list_entry
    #[derive(Debug, Clone)]
    pub struct GetInboxListEntry<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        direction: Result<types::Direction, String>,
        type_: Result<types::ListType, String>,
        entry: Result<::std::string::String, String>,
    }

    impl<'a> GetInboxListEntry<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                direction: Err(
                    "`direction` is missing; set it with `.direction(..)`".to_string(),
                ),
                type_: Err("`type_` is missing; set it with `.type_(..)`".to_string()),
                entry: Err("`entry` is missing; set it with `.entry(..)`".to_string()),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn direction<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Direction>,
        {
            self.direction = value
                .try_into()
                .map_err(|_| "`direction` cannot be read as `Direction`".to_string());
            self
        }

        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListType>,
        {
            self.type_ = value
                .try_into()
                .map_err(|_| "`type_` cannot be read as `ListType`".to_string());
            self
        }

        pub fn entry<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.entry = value
                .try_into()
                .map_err(|_| "`entry` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to
        /// `/agentmail/inboxes/{inbox_id}/lists/{direction}/{type}/{entry}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::PodListEntry>, Error<types::ErrorResponse>> {
            let Self { client, inbox_id, direction, type_, entry } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let direction = direction.map_err(Error::InvalidRequest)?;
            let type_ = type_.map_err(Error::InvalidRequest)?;
            let entry = entry.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/lists/{}/{}/{}", client.baseurl, encode_path(&
                inbox_id.to_string()), encode_path(& direction.to_string()),
                encode_path(& type_.to_string()), encode_path(& entry.to_string()),
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
                operation_id: "get_inbox_list_entry",
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

    /// Builder for [`Client::delete_inbox_list_entry`]
    ///
    /// [`Client::delete_inbox_list_entry`]: super::Client::delete_inbox_list_entry
    #[derive(Debug, Clone)]
    pub struct DeleteInboxListEntry<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        direction: Result<types::Direction, String>,
        type_: Result<types::ListType, String>,
        entry: Result<::std::string::String, String>,
    }

    impl<'a> DeleteInboxListEntry<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                direction: Err(
                    "`direction` is missing; set it with `.direction(..)`".to_string(),
                ),
                type_: Err("`type_` is missing; set it with `.type_(..)`".to_string()),
                entry: Err("`entry` is missing; set it with `.entry(..)`".to_string()),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn direction<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Direction>,
        {
            self.direction = value
                .try_into()
                .map_err(|_| "`direction` cannot be read as `Direction`".to_string());
            self
        }

        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListType>,
        {
            self.type_ = value
                .try_into()
                .map_err(|_| "`type_` cannot be read as `ListType`".to_string());
            self
        }

        pub fn entry<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.entry = value
                .try_into()
                .map_err(|_| "`entry` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `DELETE` request to
        /// `/agentmail/inboxes/{inbox_id}/lists/{direction}/{type}/{entry}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, inbox_id, direction, type_, entry } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let direction = direction.map_err(Error::InvalidRequest)?;
            let type_ = type_.map_err(Error::InvalidRequest)?;
            let entry = entry.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/lists/{}/{}/{}", client.baseurl, encode_path(&
                inbox_id.to_string()), encode_path(& direction.to_string()),
                encode_path(& type_.to_string()), encode_path(& entry.to_string()),
            );
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_inbox_list_entry",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::empty(response)),
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

    /// Builder for [`Client::get_metrics`]
    ///
    /// [`Client::get_metrics`]: super::Client::get_metrics
    #[derive(Debug, Clone)]
    pub struct GetMetrics<'a> {
        client: &'a super::Client,
        descending: Result<Option<types::Descending>, String>,
        end: Result<Option<types::MetricEnd>, String>,
        event_types: Result<Option<types::MetricEventTypes>, String>,
        limit: Result<Option<types::MetricLimit>, String>,
        period: Result<Option<types::MetricPeriod>, String>,
        start: Result<Option<types::MetricStart>, String>,
    }

    impl<'a> GetMetrics<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                descending: Ok(None),
                end: Ok(None),
                event_types: Ok(None),
                limit: Ok(None),
                period: Ok(None),
                start: Ok(None),
            }
        }

        pub fn descending<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Descending>,
        {
            self.descending = value
                .try_into()
                .map(Some)
                .map_err(|_| "`descending` cannot be read as `Descending`".to_string());
            self
        }

        pub fn end<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MetricEnd>,
        {
            self.end = value
                .try_into()
                .map(Some)
                .map_err(|_| "`end` cannot be read as `MetricEnd`".to_string());
            self
        }

        pub fn event_types<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MetricEventTypes>,
        {
            self.event_types = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`event_types` cannot be read as `MetricEventTypes`".to_string()
                });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MetricLimit>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `MetricLimit`".to_string());
            self
        }

        pub fn period<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MetricPeriod>,
        {
            self.period = value
                .try_into()
                .map(Some)
                .map_err(|_| "`period` cannot be read as `MetricPeriod`".to_string());
            self
        }

        pub fn start<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MetricStart>,
        {
            self.start = value
                .try_into()
                .map(Some)
                .map_err(|_| "`start` cannot be read as `MetricStart`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/metrics`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::QueryMetricsResponse>,
            Error<types::ValidationErrorResponse>,
        > {
            let Self { client, descending, end, event_types, limit, period, start } = self;
            let descending = descending.map_err(Error::InvalidRequest)?;
            let end = end.map_err(Error::InvalidRequest)?;
            let event_types = event_types.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let period = period.map_err(Error::InvalidRequest)?;
            let start = start.map_err(Error::InvalidRequest)?;
            let url = format!("{}/agentmail/metrics", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("descending", &descending))
                .query(&progenitor_client::QueryParam::new("end", &end))
                .query(&progenitor_client::QueryParam::new("event_types", &event_types))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("period", &period))
                .query(&progenitor_client::QueryParam::new("start", &start))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_metrics",
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

    /// Builder for [`Client::send_inbox_draft`]
    ///
    /// [`Client::send_inbox_draft`]: super::Client::send_inbox_draft
    #[derive(Debug, Clone)]
    pub struct SendInboxDraft<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        draft_id: Result<types::DraftId, String>,
        body: Result<types::builder::UpdateMessageRequest, String>,
    }

    impl<'a> SendInboxDraft<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                draft_id: Err(
                    "`draft_id` is missing; set it with `.draft_id(..)`".to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn draft_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DraftId>,
        {
            self.draft_id = value
                .try_into()
                .map_err(|_| "`draft_id` cannot be read as `DraftId`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateMessageRequest>,
            <V as std::convert::TryInto<
                types::UpdateMessageRequest,
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
                types::builder::UpdateMessageRequest,
            ) -> types::builder::UpdateMessageRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/agentmail/inboxes/{inbox_id}/drafts/{draft_id}/send`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::SendMessageResponse>,
            Error<::serde_json::Value>,
        > {
            let Self { client, inbox_id, draft_id, body } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let draft_id = draft_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateMessageRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/drafts/{}/send", client.baseurl, encode_path(&
                inbox_id.to_string()), encode_path(& draft_id.to_string()),
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
                operation_id: "send_inbox_draft",
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

    /// Builder for [`Client::get_list_entry`]
    ///
    /// [`Client::get_list_entry`]: super::Client::get_list_entry
    #[derive(Debug, Clone)]
    pub struct GetListEntry<'a> {
        client: &'a super::Client,
        direction: Result<types::Direction, String>,
        type_: Result<types::ListType, String>,
        entry: Result<::std::string::String, String>,
    }

    impl<'a> GetListEntry<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                direction: Err(
                    "`direction` is missing; set it with `.direction(..)`".to_string(),
                ),
                type_: Err("`type_` is missing; set it with `.type_(..)`".to_string()),
                entry: Err("`entry` is missing; set it with `.entry(..)`".to_string()),
            }
        }

        pub fn direction<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Direction>,
        {
            self.direction = value
                .try_into()
                .map_err(|_| "`direction` cannot be read as `Direction`".to_string());
            self
        }

        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListType>,
        {
            self.type_ = value
                .try_into()
                .map_err(|_| "`type_` cannot be read as `ListType`".to_string());
            self
        }

        pub fn entry<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.entry = value
                .try_into()
                .map_err(|_| "`entry` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/lists/{direction}/{type}/{entry}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListEntry>, Error<types::ErrorResponse>> {
            let Self { client, direction, type_, entry } = self;
            let direction = direction.map_err(Error::InvalidRequest)?;
            let type_ = type_.map_err(Error::InvalidRequest)?;
            let entry = entry.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/lists/{}/{}/{}", client.baseurl, encode_path(& direction
                .to_string()), encode_path(& type_.to_string()), encode_path(& entry
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
                operation_id: "get_list_entry",
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

    /// Builder for [`Client::delete_list_entry`]
    ///
    /// [`Client::delete_list_entry`]: super::Client::delete_list_entry
    #[derive(Debug, Clone)]
    pub struct DeleteListEntry<'a> {
        client: &'a super::Client,
        direction: Result<types::Direction, String>,
        type_: Result<types::ListType, String>,
        entry: Result<::std::string::String, String>,
    }

    impl<'a> DeleteListEntry<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                direction: Err(
                    "`direction` is missing; set it with `.direction(..)`".to_string(),
                ),
                type_: Err("`type_` is missing; set it with `.type_(..)`".to_string()),
                entry: Err("`entry` is missing; set it with `.entry(..)`".to_string()),
            }
        }

        pub fn direction<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Direction>,
        {
            self.direction = value
                .try_into()
                .map_err(|_| "`direction` cannot be read as `Direction`".to_string());
            self
        }

        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListType>,
        {
            self.type_ = value
                .try_into()
                .map_err(|_| "`type_` cannot be read as `ListType`".to_string());
            self
        }

        pub fn entry<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.entry = value
                .try_into()
                .map_err(|_| "`entry` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `DELETE` request to `/agentmail/lists/{direction}/{type}/{entry}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, direction, type_, entry } = self;
            let direction = direction.map_err(Error::InvalidRequest)?;
            let type_ = type_.map_err(Error::InvalidRequest)?;
            let entry = entry.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/lists/{}/{}/{}", client.baseurl, encode_path(& direction
                .to_string()), encode_path(& type_.to_string()), encode_path(& entry
                .to_string()),
            );
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_list_entry",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::empty(response)),
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

    /// Builder for [`Client::get_inbox_metrics`]
    ///
    /// [`Client::get_inbox_metrics`]: super::Client::get_inbox_metrics
    #[derive(Debug, Clone)]
    pub struct GetInboxMetrics<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        descending: Result<Option<types::Descending>, String>,
        end: Result<Option<types::MetricEnd>, String>,
        event_types: Result<Option<types::MetricEventTypes>, String>,
        limit: Result<Option<types::MetricLimit>, String>,
        period: Result<Option<types::MetricPeriod>, String>,
        start: Result<Option<types::MetricStart>, String>,
    }

    impl<'a> GetInboxMetrics<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                descending: Ok(None),
                end: Ok(None),
                event_types: Ok(None),
                limit: Ok(None),
                period: Ok(None),
                start: Ok(None),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn descending<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Descending>,
        {
            self.descending = value
                .try_into()
                .map(Some)
                .map_err(|_| "`descending` cannot be read as `Descending`".to_string());
            self
        }

        pub fn end<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MetricEnd>,
        {
            self.end = value
                .try_into()
                .map(Some)
                .map_err(|_| "`end` cannot be read as `MetricEnd`".to_string());
            self
        }

        pub fn event_types<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MetricEventTypes>,
        {
            self.event_types = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`event_types` cannot be read as `MetricEventTypes`".to_string()
                });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MetricLimit>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `MetricLimit`".to_string());
            self
        }

        pub fn period<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MetricPeriod>,
        {
            self.period = value
                .try_into()
                .map(Some)
                .map_err(|_| "`period` cannot be read as `MetricPeriod`".to_string());
            self
        }

        pub fn start<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MetricStart>,
        {
            self.start = value
                .try_into()
                .map(Some)
                .map_err(|_| "`start` cannot be read as `MetricStart`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/metrics`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::QueryMetricsResponse>,
            Error<types::ValidationErrorResponse>,
        > {
            let Self {
                client,
                inbox_id,
                descending,
                end,
                event_types,
                limit,
                period,
                start,
            } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let descending = descending.map_err(Error::InvalidRequest)?;
            let end = end.map_err(Error::InvalidRequest)?;
            let event_types = event_types.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let period = period.map_err(Error::InvalidRequest)?;
            let start = start.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/metrics", client.baseurl, encode_path(& inbox_id
                .to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("descending", &descending))
                .query(&progenitor_client::QueryParam::new("end", &end))
                .query(&progenitor_client::QueryParam::new("event_types", &event_types))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("period", &period))
                .query(&progenitor_client::QueryParam::new("start", &start))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_inbox_metrics",
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

    /// Builder for [`Client::list_drafts`]
    ///
    /// [`Client::list_drafts`]: super::Client::list_drafts
    #[derive(Debug, Clone)]
    pub struct ListDrafts<'a> {
        client: &'a super::Client,
        after: Result<Option<types::After>, String>,
        ascending: Result<Option<types::Ascending>, String>,
        before: Result<Option<types::Before>, String>,
        labels: Result<Option<types::Labels>, String>,
        limit: Result<Option<types::Limit>, String>,
        page_token: Result<Option<types::PageToken>, String>,
    }

    impl<'a> ListDrafts<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                ascending: Ok(None),
                before: Ok(None),
                labels: Ok(None),
                limit: Ok(None),
                page_token: Ok(None),
            }
        }

        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::After>,
        {
            self.after = value
                .try_into()
                .map(Some)
                .map_err(|_| "`after` cannot be read as `After`".to_string());
            self
        }

        pub fn ascending<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Ascending>,
        {
            self.ascending = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ascending` cannot be read as `Ascending`".to_string());
            self
        }

        pub fn before<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Before>,
        {
            self.before = value
                .try_into()
                .map(Some)
                .map_err(|_| "`before` cannot be read as `Before`".to_string());
            self
        }

        pub fn labels<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Labels>,
        {
            self.labels = value
                .try_into()
                .map(Some)
                .map_err(|_| "`labels` cannot be read as `Labels`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Limit>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `Limit`".to_string());
            self
        }

        pub fn page_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PageToken>,
        {
            self.page_token = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page_token` cannot be read as `PageToken`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/drafts`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::ListDraftsResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, after, ascending, before, labels, limit, page_token } = self;
            let after = after.map_err(Error::InvalidRequest)?;
            let ascending = ascending.map_err(Error::InvalidRequest)?;
            let before = before.map_err(Error::InvalidRequest)?;
            let labels = labels.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let page_token = page_token.map_err(Error::InvalidRequest)?;
            let url = format!("{}/agentmail/drafts", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("ascending", &ascending))
                .query(&progenitor_client::QueryParam::new("before", &before))
                .query(&progenitor_client::QueryParam::new("labels", &labels))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("page_token", &page_token))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_drafts",
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

    /// Builder for [`Client::forward_inbox_message`]
    ///
    /// [`Client::forward_inbox_message`]: super::Client::forward_inbox_message
    #[derive(Debug, Clone)]
    pub struct ForwardInboxMessage<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        message_id: Result<types::MessageId, String>,
        body: Result<types::builder::SendMessageRequest, String>,
    }

    impl<'a> ForwardInboxMessage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                message_id: Err(
                    "`message_id` is missing; set it with `.message_id(..)`".to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn message_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MessageId>,
        {
            self.message_id = value
                .try_into()
                .map_err(|_| "`message_id` cannot be read as `MessageId`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SendMessageRequest>,
            <V as std::convert::TryInto<
                types::SendMessageRequest,
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
                types::builder::SendMessageRequest,
            ) -> types::builder::SendMessageRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/agentmail/inboxes/{inbox_id}/messages/{message_id}/forward`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::SendMessageResponse>,
            Error<::serde_json::Value>,
        > {
            let Self { client, inbox_id, message_id, body } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let message_id = message_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::SendMessageRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/messages/{}/forward", client.baseurl,
                encode_path(& inbox_id.to_string()), encode_path(& message_id
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
                operation_id: "forward_inbox_message",
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

    /// Builder for [`Client::get_inbox_message_raw`]
    ///
    /// [`Client::get_inbox_message_raw`]: super::Client::get_inbox_message_raw
    #[derive(Debug, Clone)]
    pub struct GetInboxMessageRaw<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        message_id: Result<types::MessageId, String>,
    }

    impl<'a> GetInboxMessageRaw<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                message_id: Err(
                    "`message_id` is missing; set it with `.message_id(..)`".to_string(),
                ),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn message_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MessageId>,
        {
            self.message_id = value
                .try_into()
                .map_err(|_| "`message_id` cannot be read as `MessageId`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/messages/{message_id}/raw`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::RawMessageResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, inbox_id, message_id } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let message_id = message_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/messages/{}/raw", client.baseurl, encode_path(&
                inbox_id.to_string()), encode_path(& message_id.to_string()),
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
                operation_id: "get_inbox_message_raw",
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

    /// Builder for [`Client::get_inbox_message_attachment`]
    ///
    /// [`Client::get_inbox_message_attachment`]: super::Client::get_inbox_message_attachment
    #[derive(Debug, Clone)]
    pub struct GetInboxMessageAttachment<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        message_id: Result<types::MessageId, String>,
        attachment_id: Result<types::AttachmentId, String>,
    }

    impl<'a> GetInboxMessageAttachment<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                message_id: Err(
                    "`message_id` is missing; set it with `.message_id(..)`".to_string(),
                ),
                attachment_id: Err(
                    "`attachment_id` is missing; set it with `.attachment_id(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn message_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MessageId>,
        {
            self.message_id = value
                .try_into()
                .map_err(|_| "`message_id` cannot be read as `MessageId`".to_string());
            self
        }

        pub fn attachment_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AttachmentId>,
        {
            self.attachment_id = value
                .try_into()
                .map_err(|_| {
                    "`attachment_id` cannot be read as `AttachmentId`".to_string()
                });
            self
        }

        /// Sends a `GET` request to
        /// `/agentmail/inboxes/{inbox_id}/messages/{message_id}/attachments/{attachment_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::AttachmentResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, inbox_id, message_id, attachment_id } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let message_id = message_id.map_err(Error::InvalidRequest)?;
            let attachment_id = attachment_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/messages/{}/attachments/{}", client.baseurl,
                encode_path(& inbox_id.to_string()), encode_path(& message_id
                .to_string()), encode_path(& attachment_id.to_string()),
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
                operation_id: "get_inbox_message_attachment",
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

    /// Builder for [`Client::list_inboxes`]
    ///
    /// [`Client::list_inboxes`]: super::Client::list_inboxes
    #[derive(Debug, Clone)]
    pub struct ListInboxes<'a> {
        client: &'a super::Client,
        ascending: Result<Option<types::Ascending>, String>,
        limit: Result<Option<types::Limit>, String>,
        page_token: Result<Option<types::PageToken>, String>,
    }

    impl<'a> ListInboxes<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                ascending: Ok(None),
                limit: Ok(None),
                page_token: Ok(None),
            }
        }

        pub fn ascending<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Ascending>,
        {
            self.ascending = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ascending` cannot be read as `Ascending`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Limit>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `Limit`".to_string());
            self
        }

        pub fn page_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PageToken>,
        {
            self.page_token = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page_token` cannot be read as `PageToken`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/inboxes`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListInboxesResponse>, Error<()>> {
            let Self { client, ascending, limit, page_token } = self;
            let ascending = ascending.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let page_token = page_token.map_err(Error::InvalidRequest)?;
            let url = format!("{}/agentmail/inboxes", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("ascending", &ascending))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("page_token", &page_token))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_inboxes",
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

    /// Builder for [`Client::create_inbox`]
    ///
    /// [`Client::create_inbox`]: super::Client::create_inbox
    #[derive(Debug, Clone)]
    pub struct CreateInbox<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CreateInboxRequest, String>,
    }

    impl<'a> CreateInbox<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateInboxRequest>,
            <V as std::convert::TryInto<
                types::CreateInboxRequest,
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
                types::builder::CreateInboxRequest,
            ) -> types::builder::CreateInboxRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/agentmail/inboxes`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Inbox>, Error<types::ValidationErrorResponse>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CreateInboxRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/agentmail/inboxes", client.baseurl,);
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
                operation_id: "create_inbox",
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

    /// Builder for [`Client::reply_to_inbox_message`]
    ///
    /// [`Client::reply_to_inbox_message`]: super::Client::reply_to_inbox_message
    #[derive(Debug, Clone)]
    pub struct ReplyToInboxMessage<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        message_id: Result<types::MessageId, String>,
        body: Result<types::builder::ReplyToMessageRequest, String>,
    }

    impl<'a> ReplyToInboxMessage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                message_id: Err(
                    "`message_id` is missing; set it with `.message_id(..)`".to_string(),
                ),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn message_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MessageId>,
        {
            self.message_id = value
                .try_into()
                .map_err(|_| "`message_id` cannot be read as `MessageId`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ReplyToMessageRequest>,
            <V as std::convert::TryInto<
                types::ReplyToMessageRequest,
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
                types::builder::ReplyToMessageRequest,
            ) -> types::builder::ReplyToMessageRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/agentmail/inboxes/{inbox_id}/messages/{message_id}/reply`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::SendMessageResponse>,
            Error<::serde_json::Value>,
        > {
            let Self { client, inbox_id, message_id, body } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let message_id = message_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ReplyToMessageRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/messages/{}/reply", client.baseurl,
                encode_path(& inbox_id.to_string()), encode_path(& message_id
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
                operation_id: "reply_to_inbox_message",
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

    /// Builder for [`Client::get_inbox_thread_attachment`]
    ///
    /// [`Client::get_inbox_thread_attachment`]: super::Client::get_inbox_thread_attachment
    #[derive(Debug, Clone)]
    pub struct GetInboxThreadAttachment<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        thread_id: Result<types::ThreadId, String>,
        attachment_id: Result<types::AttachmentId, String>,
    }

    impl<'a> GetInboxThreadAttachment<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                thread_id: Err(
                    "`thread_id` is missing; set it with `.thread_id(..)`".to_string(),
                ),
                attachment_id: Err(
                    "`attachment_id` is missing; set it with `.attachment_id(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn thread_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ThreadId>,
        {
            self.thread_id = value
                .try_into()
                .map_err(|_| "`thread_id` cannot be read as `ThreadId`".to_string());
            self
        }

        pub fn attachment_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AttachmentId>,
        {
            self.attachment_id = value
                .try_into()
                .map_err(|_| {
                    "`attachment_id` cannot be read as `AttachmentId`".to_string()
                });
            self
        }

        /// Sends a `GET` request to
        /// `/agentmail/inboxes/{inbox_id}/threads/{thread_id}/attachments/{attachment_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::AttachmentResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, inbox_id, thread_id, attachment_id } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let thread_id = thread_id.map_err(Error::InvalidRequest)?;
            let attachment_id = attachment_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/threads/{}/attachments/{}", client.baseurl,
                encode_path(& inbox_id.to_string()), encode_path(& thread_id
                .to_string()), encode_path(& attachment_id.to_string()),
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
                operation_id: "get_inbox_thread_attachment",
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

    /// Builder for [`Client::get_draft`]
    ///
    /// [`Client::get_draft`]: super::Client::get_draft
    #[derive(Debug, Clone)]
    pub struct GetDraft<'a> {
        client: &'a super::Client,
        draft_id: Result<types::DraftId, String>,
    }

    impl<'a> GetDraft<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                draft_id: Err(
                    "`draft_id` is missing; set it with `.draft_id(..)`".to_string(),
                ),
            }
        }

        pub fn draft_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DraftId>,
        {
            self.draft_id = value
                .try_into()
                .map_err(|_| "`draft_id` cannot be read as `DraftId`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/drafts/{draft_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Draft>, Error<types::ErrorResponse>> {
            let Self { client, draft_id } = self;
            let draft_id = draft_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/drafts/{}", client.baseurl, encode_path(& draft_id
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
                operation_id: "get_draft",
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

    /// Builder for [`Client::list_inbox_list_entries`]
    ///
    /// [`Client::list_inbox_list_entries`]: super::Client::list_inbox_list_entries
    #[derive(Debug, Clone)]
    pub struct ListInboxListEntries<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        direction: Result<types::Direction, String>,
        type_: Result<types::ListType, String>,
        limit: Result<Option<types::Limit>, String>,
        page_token: Result<Option<types::PageToken>, String>,
    }

    impl<'a> ListInboxListEntries<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                direction: Err(
                    "`direction` is missing; set it with `.direction(..)`".to_string(),
                ),
                type_: Err("`type_` is missing; set it with `.type_(..)`".to_string()),
                limit: Ok(None),
                page_token: Ok(None),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn direction<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Direction>,
        {
            self.direction = value
                .try_into()
                .map_err(|_| "`direction` cannot be read as `Direction`".to_string());
            self
        }

        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListType>,
        {
            self.type_ = value
                .try_into()
                .map_err(|_| "`type_` cannot be read as `ListType`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Limit>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `Limit`".to_string());
            self
        }

        pub fn page_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PageToken>,
        {
            self.page_token = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page_token` cannot be read as `PageToken`".to_string());
            self
        }

        /// Sends a `GET` request to `/agentmail/inboxes/{inbox_id}/lists/{direction}/{type}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::PodListListEntriesResponse>, Error<()>> {
            let Self { client, inbox_id, direction, type_, limit, page_token } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let direction = direction.map_err(Error::InvalidRequest)?;
            let type_ = type_.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let page_token = page_token.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/lists/{}/{}", client.baseurl, encode_path(&
                inbox_id.to_string()), encode_path(& direction.to_string()),
                encode_path(& type_.to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("page_token", &page_token))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_inbox_list_entries",
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

    /// Builder for [`Client::create_inbox_list_entry`]
    ///
    /// [`Client::create_inbox_list_entry`]: super::Client::create_inbox_list_entry
    #[derive(Debug, Clone)]
    pub struct CreateInboxListEntry<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        direction: Result<types::Direction, String>,
        type_: Result<types::ListType, String>,
        body: Result<types::builder::CreateListEntryRequest, String>,
    }

    impl<'a> CreateInboxListEntry<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                direction: Err(
                    "`direction` is missing; set it with `.direction(..)`".to_string(),
                ),
                type_: Err("`type_` is missing; set it with `.type_(..)`".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn direction<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Direction>,
        {
            self.direction = value
                .try_into()
                .map_err(|_| "`direction` cannot be read as `Direction`".to_string());
            self
        }

        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListType>,
        {
            self.type_ = value
                .try_into()
                .map_err(|_| "`type_` cannot be read as `ListType`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateListEntryRequest>,
            <V as std::convert::TryInto<
                types::CreateListEntryRequest,
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
                types::builder::CreateListEntryRequest,
            ) -> types::builder::CreateListEntryRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/agentmail/inboxes/{inbox_id}/lists/{direction}/{type}`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::PodListEntry>,
            Error<types::ValidationErrorResponse>,
        > {
            let Self { client, inbox_id, direction, type_, body } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let direction = direction.map_err(Error::InvalidRequest)?;
            let type_ = type_.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CreateListEntryRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/lists/{}/{}", client.baseurl, encode_path(&
                inbox_id.to_string()), encode_path(& direction.to_string()),
                encode_path(& type_.to_string()),
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
                operation_id: "create_inbox_list_entry",
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

    /// Builder for [`Client::get_inbox_draft_attachment`]
    ///
    /// [`Client::get_inbox_draft_attachment`]: super::Client::get_inbox_draft_attachment
    #[derive(Debug, Clone)]
    pub struct GetInboxDraftAttachment<'a> {
        client: &'a super::Client,
        inbox_id: Result<types::InboxId, String>,
        draft_id: Result<types::DraftId, String>,
        attachment_id: Result<types::AttachmentId, String>,
    }

    impl<'a> GetInboxDraftAttachment<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                inbox_id: Err(
                    "`inbox_id` is missing; set it with `.inbox_id(..)`".to_string(),
                ),
                draft_id: Err(
                    "`draft_id` is missing; set it with `.draft_id(..)`".to_string(),
                ),
                attachment_id: Err(
                    "`attachment_id` is missing; set it with `.attachment_id(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn inbox_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InboxId>,
        {
            self.inbox_id = value
                .try_into()
                .map_err(|_| "`inbox_id` cannot be read as `InboxId`".to_string());
            self
        }

        pub fn draft_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DraftId>,
        {
            self.draft_id = value
                .try_into()
                .map_err(|_| "`draft_id` cannot be read as `DraftId`".to_string());
            self
        }

        pub fn attachment_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AttachmentId>,
        {
            self.attachment_id = value
                .try_into()
                .map_err(|_| {
                    "`attachment_id` cannot be read as `AttachmentId`".to_string()
                });
            self
        }

        /// Sends a `GET` request to
        /// `/agentmail/inboxes/{inbox_id}/drafts/{draft_id}/attachments/{attachment_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::AttachmentResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, inbox_id, draft_id, attachment_id } = self;
            let inbox_id = inbox_id.map_err(Error::InvalidRequest)?;
            let draft_id = draft_id.map_err(Error::InvalidRequest)?;
            let attachment_id = attachment_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentmail/inboxes/{}/drafts/{}/attachments/{}", client.baseurl,
                encode_path(& inbox_id.to_string()), encode_path(& draft_id.to_string()),
                encode_path(& attachment_id.to_string()),
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
                operation_id: "get_inbox_draft_attachment",
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

    /// How lists go on that page as `agentmail`.
    const PAGED_AS_AGENTMAIL: ::client_runtime::Style = ::client_runtime::Style {
        next: ::client_runtime::Next::Answer {
            at: "/next_page_token",
            send: ::client_runtime::In::Query("page_token"),
        },
        more: None,
    };

    impl ::client_runtime::Prepare for GetThread<'_> {
        type Answer = types::Thread;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.get_thread"))
        }
    }

    impl ::client_runtime::Prepare for DeleteThread<'_> {
        type Answer = ();

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.delete_thread"))
        }
    }

    impl ::client_runtime::Prepare for UpdateThread<'_> {
        type Answer = types::UpdateThreadResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.update_thread"))
        }
    }

    impl ::client_runtime::Prepare for GetInboxDraft<'_> {
        type Answer = types::Draft;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.get_inbox_draft"))
        }
    }

    impl ::client_runtime::Prepare for DeleteInboxDraft<'_> {
        type Answer = ();

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.delete_inbox_draft"))
        }
    }

    impl ::client_runtime::Prepare for UpdateInboxDraft<'_> {
        type Answer = types::Draft;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.update_inbox_draft"))
        }
    }

    impl ::client_runtime::Prepare for GetInbox<'_> {
        type Answer = types::Inbox;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.get_inbox"))
        }
    }

    impl ::client_runtime::Prepare for DeleteInbox<'_> {
        type Answer = ();

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.delete_inbox"))
        }
    }

    impl ::client_runtime::Prepare for UpdateInbox<'_> {
        type Answer = types::Inbox;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.update_inbox"))
        }
    }

    impl ::client_runtime::Prepare for ListListEntries<'_> {
        type Answer = types::ListListEntriesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.list_list_entries"))
        }
    }

    impl ::client_runtime::Paged for ListListEntries<'_> {
        type Item = types::ListEntry;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_AGENTMAIL,
                "/entries",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            Some(item.entry.as_str())
        }
    }

    impl ::client_runtime::Prepare for CreateListEntry<'_> {
        type Answer = types::ListEntry;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.create_list_entry"))
        }
    }

    impl ::client_runtime::Prepare for ReplyToAllOfInboxMessage<'_> {
        type Answer = types::SendMessageResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("agentmail.reply_to_all_of_inbox_message")
                })
        }
    }

    impl ::client_runtime::Prepare for SendInboxMessage<'_> {
        type Answer = types::SendMessageResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.send_inbox_message"))
        }
    }

    impl ::client_runtime::Prepare for GetInboxThread<'_> {
        type Answer = types::Thread;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.get_inbox_thread"))
        }
    }

    impl ::client_runtime::Prepare for DeleteInboxThread<'_> {
        type Answer = ();

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.delete_inbox_thread"))
        }
    }

    impl ::client_runtime::Prepare for UpdateInboxThread<'_> {
        type Answer = types::UpdateThreadResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.update_inbox_thread"))
        }
    }

    impl ::client_runtime::Prepare for ListThreads<'_> {
        type Answer = types::ListThreadsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.list_threads"))
        }
    }

    impl ::client_runtime::Paged for ListThreads<'_> {
        type Item = types::ThreadItem;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_AGENTMAIL,
                "/threads",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            Some(item.thread_id.0.as_str())
        }
    }

    impl ::client_runtime::Prepare for ListInboxThreads<'_> {
        type Answer = types::ListThreadsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.list_inbox_threads"))
        }
    }

    impl ::client_runtime::Paged for ListInboxThreads<'_> {
        type Item = types::ThreadItem;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_AGENTMAIL,
                "/threads",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            Some(item.thread_id.0.as_str())
        }
    }

    impl ::client_runtime::Prepare for GetDraftAttachment<'_> {
        type Answer = types::AttachmentResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.get_draft_attachment"))
        }
    }

    impl ::client_runtime::Prepare for ListInboxEvents<'_> {
        type Answer = types::ListInboxEventsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.list_inbox_events"))
        }
    }

    impl ::client_runtime::Paged for ListInboxEvents<'_> {
        type Item = types::InboxEvent;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_AGENTMAIL,
                "/events",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            Some(item.event_id.0.as_str())
        }
    }

    impl ::client_runtime::Prepare for GetInboxMessage<'_> {
        type Answer = types::Message;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.get_inbox_message"))
        }
    }

    impl ::client_runtime::Prepare for DeleteInboxMessage<'_> {
        type Answer = ();

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.delete_inbox_message"))
        }
    }

    impl ::client_runtime::Prepare for UpdateInboxMessage<'_> {
        type Answer = types::UpdateMessageResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.update_inbox_message"))
        }
    }

    impl ::client_runtime::Prepare for ListInboxDrafts<'_> {
        type Answer = types::ListDraftsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.list_inbox_drafts"))
        }
    }

    impl ::client_runtime::Paged for ListInboxDrafts<'_> {
        type Item = types::DraftItem;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_AGENTMAIL,
                "/drafts",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            Some(item.draft_id.0.as_str())
        }
    }

    impl ::client_runtime::Prepare for CreateInboxDraft<'_> {
        type Answer = types::Draft;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.create_inbox_draft"))
        }
    }

    impl ::client_runtime::Prepare for GetThreadAttachment<'_> {
        type Answer = types::AttachmentResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.get_thread_attachment"))
        }
    }

    impl ::client_runtime::Prepare for ListInboxMessages<'_> {
        type Answer = types::ListMessagesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.list_inbox_messages"))
        }
    }

    impl ::client_runtime::Paged for ListInboxMessages<'_> {
        type Item = types::MessageItem;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_AGENTMAIL,
                "/messages",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            Some(item.message_id.0.as_str())
        }
    }

    impl ::client_runtime::Prepare for GetInboxListEntry<'_> {
        type Answer = types::PodListEntry;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.get_inbox_list_entry"))
        }
    }

    impl ::client_runtime::Prepare for DeleteInboxListEntry<'_> {
        type Answer = ();

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("agentmail.delete_inbox_list_entry")
                })
        }
    }

    impl ::client_runtime::Prepare for GetMetrics<'_> {
        type Answer = types::QueryMetricsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.get_metrics"))
        }
    }

    impl ::client_runtime::Prepare for SendInboxDraft<'_> {
        type Answer = types::SendMessageResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.send_inbox_draft"))
        }
    }

    impl ::client_runtime::Prepare for GetListEntry<'_> {
        type Answer = types::ListEntry;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.get_list_entry"))
        }
    }

    impl ::client_runtime::Prepare for DeleteListEntry<'_> {
        type Answer = ();

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.delete_list_entry"))
        }
    }

    impl ::client_runtime::Prepare for GetInboxMetrics<'_> {
        type Answer = types::QueryMetricsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.get_inbox_metrics"))
        }
    }

    impl ::client_runtime::Prepare for ListDrafts<'_> {
        type Answer = types::ListDraftsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.list_drafts"))
        }
    }

    impl ::client_runtime::Paged for ListDrafts<'_> {
        type Item = types::DraftItem;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_AGENTMAIL,
                "/drafts",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            Some(item.draft_id.0.as_str())
        }
    }

    impl ::client_runtime::Prepare for ForwardInboxMessage<'_> {
        type Answer = types::SendMessageResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.forward_inbox_message"))
        }
    }

    impl ::client_runtime::Prepare for GetInboxMessageRaw<'_> {
        type Answer = types::RawMessageResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.get_inbox_message_raw"))
        }
    }

    impl ::client_runtime::Prepare for GetInboxMessageAttachment<'_> {
        type Answer = types::AttachmentResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("agentmail.get_inbox_message_attachment")
                })
        }
    }

    impl ::client_runtime::Prepare for ListInboxes<'_> {
        type Answer = types::ListInboxesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.list_inboxes"))
        }
    }

    impl ::client_runtime::Paged for ListInboxes<'_> {
        type Item = types::Inbox;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_AGENTMAIL,
                "/inboxes",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            Some(item.inbox_id.0.as_str())
        }
    }

    impl ::client_runtime::Prepare for CreateInbox<'_> {
        type Answer = types::Inbox;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.create_inbox"))
        }
    }

    impl ::client_runtime::Prepare for ReplyToInboxMessage<'_> {
        type Answer = types::SendMessageResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("agentmail.reply_to_inbox_message")
                })
        }
    }

    impl ::client_runtime::Prepare for GetInboxThreadAttachment<'_> {
        type Answer = types::AttachmentResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("agentmail.get_inbox_thread_attachment")
                })
        }
    }

    impl ::client_runtime::Prepare for GetDraft<'_> {
        type Answer = types::Draft;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("agentmail.get_draft"))
        }
    }

    impl ::client_runtime::Prepare for ListInboxListEntries<'_> {
        type Answer = types::PodListListEntriesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("agentmail.list_inbox_list_entries")
                })
        }
    }

    impl ::client_runtime::Paged for ListInboxListEntries<'_> {
        type Item = types::PodListEntry;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_AGENTMAIL,
                "/entries",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            Some(item.entry.as_str())
        }
    }

    impl ::client_runtime::Prepare for CreateInboxListEntry<'_> {
        type Answer = types::PodListEntry;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("agentmail.create_inbox_list_entry")
                })
        }
    }

    impl ::client_runtime::Prepare for GetInboxDraftAttachment<'_> {
        type Answer = types::AttachmentResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("agentmail.get_inbox_draft_attachment")
                })
        }
    }
}

/// Path of the operations below the address of the API.
pub const BASE_PATH: &str = "/apis/v1";

/// Every operation, by name.
pub static OPERATIONS: &[::client_runtime::Operation] = &[
    ::client_runtime::Operation::named(
        "agentmail.create_inbox",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "agentmail.create_inbox_draft",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "agentmail.create_inbox_list_entry",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "agentmail.create_list_entry",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "agentmail.delete_inbox",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.delete_inbox_draft",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.delete_inbox_list_entry",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.delete_inbox_message",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.delete_inbox_thread",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.delete_list_entry",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.delete_thread",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.forward_inbox_message",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "agentmail.get_draft",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.get_draft_attachment",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.get_inbox",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.get_inbox_draft",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.get_inbox_draft_attachment",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.get_inbox_list_entry",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.get_inbox_message",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.get_inbox_message_attachment",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.get_inbox_message_raw",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.get_inbox_metrics",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.get_inbox_thread",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.get_inbox_thread_attachment",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.get_list_entry",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.get_metrics",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.get_thread",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.get_thread_attachment",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.list_drafts",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.list_inbox_drafts",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.list_inbox_events",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.list_inbox_list_entries",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.list_inbox_messages",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.list_inbox_threads",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.list_inboxes",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.list_list_entries",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.list_threads",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "agentmail.reply_to_all_of_inbox_message",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "agentmail.reply_to_inbox_message",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "agentmail.send_inbox_draft",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "agentmail.send_inbox_message",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "agentmail.update_inbox",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "agentmail.update_inbox_draft",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "agentmail.update_inbox_message",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "agentmail.update_inbox_thread",
        ::client_runtime::RetryClass::Never,
    ),
    ::client_runtime::Operation::named(
        "agentmail.update_thread",
        ::client_runtime::RetryClass::Never,
    ),
];
