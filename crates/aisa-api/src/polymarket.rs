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
    pub struct Activity {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub block_number: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub condition_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub log_index: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_slug: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub order_hash: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shares: ::std::option::Option<f64>,
        /// Shares with the decimal point in its place.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shares_normalized: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub side: ::std::option::Option<ActivitySide>,
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tx_hash: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ActivityResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub activities: ::std::vec::Vec<Activity>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<CountedPagination>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ActivitySide {
        /// `MERGE`
        Merge,
        /// `SPLIT`
        Split,
        /// `REDEEM`
        Redeem,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ActivitySide, Unknown, [
        (Merge, "MERGE"),
        (Split, "SPLIT"),
        (Redeem, "REDEEM"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum CandlesOrToken {
        Array(
            ::std::vec::Vec<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ),
        TokenSide(TokenSide),
    }

    impl ::std::convert::From<
        ::std::vec::Vec<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    > for CandlesOrToken {
        fn from(
            value: ::std::vec::Vec<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        ) -> Self {
            Self::Array(value)
        }
    }

    impl ::std::convert::From<TokenSide> for CandlesOrToken {
        fn from(value: TokenSide) -> Self {
            Self::TokenSide(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CandlesticksError {
        /// What went wrong, in short.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub required: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CandlesticksResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub candlesticks: ::std::vec::Vec<::std::vec::Vec<CandlesOrToken>>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CountedPagination {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i64>,
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_more: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        /// What to send as `pagination_key` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination_key: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ErrorResponse {
        /// A word, or an object with type, code, message and request_id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Event {
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_time: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub event_slug: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_count: ::std::option::Option<i64>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub markets: ::std::vec::Vec<EventMarket>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rules_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub settlement_sources: ::std::option::Option<::std::string::String>,
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_time: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<MarketStatus>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subtitle: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tags: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub volume_fiat_amount: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EventMarket {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub condition_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_slug: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<MarketStatus>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        /// In US dollars.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub volume_total: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EventsPagination {
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_more: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        /// What to send as `pagination_key` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination_key: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EventsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub events: ::std::vec::Vec<Event>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<EventsPagination>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum ExtraField {
        Number(f64),
        String(::std::string::String),
        Boolean(bool),
    }

    impl ::std::fmt::Display for ExtraField {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Number(x) => x.fmt(f),
                Self::String(x) => x.fmt(f),
                Self::Boolean(x) => x.fmt(f),
            }
        }
    }

    impl ::std::convert::From<f64> for ExtraField {
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }

    impl ::std::convert::From<bool> for ExtraField {
        fn from(value: bool) -> Self {
            Self::Boolean(value)
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Flag {
        /// `true`
        True,
        /// `false`
        False,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(Flag, Unknown, [
        (True, "true"),
        (False, "false"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Granularity {
        /// `day`
        Day,
        /// `week`
        Week,
        /// `month`
        Month,
        /// `year`
        Year,
        /// `all`
        All,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(Granularity, Unknown, [
        (Day, "day"),
        (Week, "week"),
        (Month, "month"),
        (Year, "year"),
        (All, "all"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Level {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Market {
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub close_time: ::std::option::Option<i64>,
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub completed_time: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub condition_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_time: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub event_slug: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::collections::BTreeMap::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub extra_fields: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<ExtraField>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub game_start_time: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_slug: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub negative_risk_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resolution_source: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub side_a: ::std::option::Option<Side>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub side_b: ::std::option::Option<Side>,
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_time: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<MarketStatus>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tags: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub volume_1_month: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub volume_1_week: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub volume_1_year: ::std::option::Option<f64>,
        /// In US dollars.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub volume_total: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub winning_side: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MarketPrice {
        /// In Unix seconds.
        pub at_time: i64,
        pub price: f64,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum MarketStatus {
        /// `open`
        Open,
        /// `closed`
        Closed,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(MarketStatus, Unknown, [
        (Open, "open"),
        (Closed, "closed"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MarketsPagination {
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_more: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        /// What to send as `pagination_key` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination_key: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MarketsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub markets: ::std::vec::Vec<Market>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<MarketsPagination>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OffsetError {
        /// Where the change is described.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub docs: ::std::option::Option<::std::string::String>,
        /// What went wrong, in short.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Order {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub block_number: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub condition_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub log_index: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_slug: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub order_hash: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shares: ::std::option::Option<f64>,
        /// Shares with the decimal point in its place.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shares_normalized: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub side: ::std::option::Option<OrderSide>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub taker: ::std::option::Option<::std::string::String>,
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token_label: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tx_hash: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<::std::string::String>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum OrderSide {
        /// `BUY`
        Buy,
        /// `SELL`
        Sell,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(OrderSide, Unknown, [
        (Buy, "BUY"),
        (Sell, "SELL"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OrderbookSnapshot {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub asks: ::std::vec::Vec<Level>,
        #[serde(
            rename = "assetId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub asset_id: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub bids: ::std::vec::Vec<Level>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hash: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "indexedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub indexed_at: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "minOrderSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub min_order_size: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "negRisk",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub neg_risk: ::std::option::Option<bool>,
        #[serde(
            rename = "tickSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tick_size: ::std::option::Option<::std::string::String>,
        /// In Unix milliseconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OrderbooksResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<CountedPagination>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub snapshots: ::std::vec::Vec<OrderbookSnapshot>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OrdersPagination {
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_more: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub offset: ::std::option::Option<i64>,
        /// What to send as `pagination_key` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination_key: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OrdersResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub orders: ::std::vec::Vec<Order>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<OrdersPagination>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PnlPoint {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pnl_to_date: ::std::option::Option<f64>,
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Position {
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub close_time: ::std::option::Option<i64>,
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub completed_time: ::std::option::Option<i64>,
        pub condition_id: ::std::string::String,
        /// In Unix seconds.
        pub end_time: i64,
        pub event_slug: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub game_start_time: ::std::option::Option<::std::string::String>,
        pub image: ::std::string::String,
        pub label: ::std::string::String,
        pub market_slug: ::std::string::String,
        pub market_status: MarketStatus,
        #[serde(rename = "negativeRisk")]
        pub negative_risk: bool,
        pub redeemable: bool,
        pub shares: i64,
        /// Shares with the decimal point in its place.
        pub shares_normalized: f64,
        /// In Unix seconds.
        pub start_time: i64,
        pub title: ::std::string::String,
        pub token_id: ::std::string::String,
        pub wallet: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub winning_outcome: ::std::option::Option<Side>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PositionsPagination {
        /// Whether there is a next page.
        pub has_more: bool,
        pub limit: i64,
        /// What to send as `pagination_key` for the next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination_key: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PositionsResponse {
        pub pagination: PositionsPagination,
        pub positions: ::std::vec::Vec<Position>,
        pub wallet_address: ::std::string::String,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Side {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub label: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct TokenSide {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub side: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token_id: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct VolumeDay {
        pub date: ::chrono::naive::NaiveDate,
        pub trades: f64,
        pub volume: f64,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Wallet {
        pub eoa: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub handle: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image: ::std::option::Option<::std::string::String>,
        pub proxy: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pseudonym: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub wallet_metrics: ::std::option::Option<WalletMetrics>,
        pub wallet_type: ::std::string::String,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct WalletMetrics {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub conversions: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub highest_volume_day: ::std::option::Option<VolumeDay>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub merges: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub redemptions: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub splits: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_markets: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_trades: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_volume: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct WalletPnl {
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_time: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub granularity: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub pnl_over_time: ::std::vec::Vec<PnlPoint>,
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_time: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub wallet_address: ::std::option::Option<::std::string::String>,
    }
}

/// Client for polymarket-openapi
///
/// Markets, trades and wallets of Polymarket.
///
/// Version: 0.0.1
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
        "0.0.1"
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
    /// List markets
    ///
    /// Sends a `GET` request to `/polymarket/markets`
    ///
    /// Arguments:
    /// - `condition_id`: Id of the market's condition; several repeat the key.
    /// - `end_time`: In Unix seconds, inclusive.
    /// - `event_slug`: Slug of the event; several repeat the key.
    /// - `limit`: How many to return at most.
    /// - `market_slug`: Slug of the market; several repeat the key.
    /// - `min_volume`: Only markets with this volume in US dollars or more.
    /// - `pagination_key`: Where the page starts: `pagination.pagination_key` of the previous
    ///   answer.
    /// - `search`: Words to search for; two characters at least.
    /// - `start_time`: In Unix seconds, inclusive.
    /// - `status`: Only those with this status.
    /// - `tags`: Only those with this tag; several repeat the key.
    /// - `token_id`: Id of the token; several repeat the key.
    pub fn list_markets(&self) -> builder::ListMarkets<'_> {
        builder::ListMarkets::new(self)
    }

    /// List events
    ///
    /// An event bundles markets.
    ///
    /// Sends a `GET` request to `/polymarket/events`
    ///
    /// Arguments:
    /// - `end_time`: In Unix seconds, inclusive.
    /// - `event_slug`: Slug of the one event to return.
    /// - `game_start_time`: Start of the game in Unix seconds.
    /// - `include_markets`: Whether to return the markets of each event; the words `true` and
    ///   `false`, not booleans.
    /// - `limit`: How many to return at most.
    /// - `pagination_key`: Where the page starts: `pagination.pagination_key` of the previous
    ///   answer.
    /// - `start_time`: In Unix seconds, inclusive.
    /// - `status`: Only those with this status.
    /// - `tags`: Only those with this tag; several repeat the key.
    pub fn list_events(&self) -> builder::ListEvents<'_> {
        builder::ListEvents::new(self)
    }

    /// List trades
    ///
    /// Takes at most one of `market_slug`, `token_id` and `condition_id`; without them the
    /// trades are the latest ones. An offset is refused with 401: use `pagination_key`.
    ///
    /// Sends a `GET` request to `/polymarket/orders`
    ///
    /// Arguments:
    /// - `condition_id`: Id of the market's condition.
    /// - `end_time`: In Unix seconds, inclusive.
    /// - `limit`: How many to return at most.
    /// - `market_slug`: Slug of the market.
    /// - `pagination_key`: Where the page starts: `pagination.pagination_key` of the previous
    ///   answer.
    /// - `start_time`: In Unix seconds, inclusive.
    /// - `token_id`: Id of the token.
    /// - `user`: Address of the wallet.
    pub fn list_orders(&self) -> builder::ListOrders<'_> {
        builder::ListOrders::new(self)
    }

    /// List snapshots of an order book
    ///
    /// Known since 14 October 2025. Times are in milliseconds, unlike everywhere else.
    ///
    /// Sends a `GET` request to `/polymarket/orderbooks`
    ///
    /// Arguments:
    /// - `end_time`: In Unix milliseconds; without both times the answer is the latest
    ///   snapshot.
    /// - `limit`: How many to return at most. Ignored without a window of time.
    /// - `pagination_key`: Where the page starts: `pagination.pagination_key` of the previous
    ///   answer. Ignored without a window of time.
    /// - `start_time`: In Unix milliseconds; without both times the answer is the latest
    ///   snapshot.
    /// - `token_id`: Id of the token.
    pub fn list_orderbooks(&self) -> builder::ListOrderbooks<'_> {
        builder::ListOrderbooks::new(self)
    }

    /// List activity of wallets
    ///
    /// Merges, splits and redemptions.
    ///
    /// Sends a `GET` request to `/polymarket/activity`
    ///
    /// Arguments:
    /// - `condition_id`: Id of the market's condition.
    /// - `end_time`: In Unix seconds, inclusive.
    /// - `limit`: How many to return at most.
    /// - `market_slug`: Slug of the market.
    /// - `pagination_key`: Where the page starts: `pagination.pagination_key` of the previous
    ///   answer.
    /// - `start_time`: In Unix seconds, inclusive.
    /// - `user`: Address of the wallet.
    pub fn list_activity(&self) -> builder::ListActivity<'_> {
        builder::ListActivity::new(self)
    }

    /// Get a token's price
    ///
    /// Sends a `GET` request to `/polymarket/market-price/{token_id}`
    ///
    /// Arguments:
    /// - `token_id`: Id of the token.
    /// - `at_time`: Time of the price in Unix seconds; absent for the current one.
    pub fn get_market_price(&self) -> builder::GetMarketPrice<'_> {
        builder::GetMarketPrice::new(self)
    }

    /// List a wallet's positions
    ///
    /// Those of 0.01 shares and more.
    ///
    /// Sends a `GET` request to `/polymarket/positions/wallet/{wallet_address}`
    ///
    /// Arguments:
    /// - `wallet_address`: Address of the wallet.
    /// - `limit`: How many to return at most.
    /// - `pagination_key`: Where the page starts: `pagination.pagination_key` of the previous
    ///   answer.
    pub fn list_positions(&self) -> builder::ListPositions<'_> {
        builder::ListPositions::new(self)
    }

    /// Get a wallet
    ///
    /// Takes exactly one of `eoa`, `proxy` and `handle`.
    ///
    /// Sends a `GET` request to `/polymarket/wallet`
    ///
    /// Arguments:
    /// - `end_time`: In Unix seconds; only together with metrics.
    /// - `eoa`: Address of the externally owned account; or `proxy`, or `handle`.
    /// - `handle`: Name of the user, with or without `@`; or `eoa`, or `proxy`.
    /// - `proxy`: Address of the proxy wallet; or `eoa`, or `handle`.
    /// - `start_time`: In Unix seconds; only together with metrics.
    /// - `with_metrics`: Whether to return metrics; the words `true` and `false`, not booleans.
    pub fn get_wallet(&self) -> builder::GetWallet<'_> {
        builder::GetWallet::new(self)
    }

    /// Get candlesticks of a market
    ///
    /// Each element is a pair: the candles, and the token they are of.
    ///
    /// Sends a `GET` request to `/polymarket/candlesticks`
    ///
    /// Arguments:
    /// - `condition_id`: Id of the market's condition.
    /// - `end_time`: In Unix seconds, inclusive.
    /// - `interval`: Minutes per candle: 1 for a week at most, 60 for a month, 1440 for a year.
    /// - `start_time`: In Unix seconds, inclusive.
    pub fn get_candlesticks(&self) -> builder::GetCandlesticks<'_> {
        builder::GetCandlesticks::new(self)
    }

    /// Get a wallet's profit and loss
    ///
    /// Realised profit and loss only.
    ///
    /// Sends a `GET` request to `/polymarket/wallet/pnl`
    ///
    /// Arguments:
    /// - `end_time`: In Unix seconds, inclusive.
    /// - `granularity`: Length of a step.
    /// - `start_time`: In Unix seconds, inclusive.
    /// - `wallet_address`: Address of the wallet.
    pub fn get_wallet_pnl(&self) -> builder::GetWalletPnl<'_> {
        builder::GetWalletPnl::new(self)
    }
}

/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };

    /// Builder for [`Client::list_markets`]
    ///
    /// [`Client::list_markets`]: super::Client::list_markets
    #[derive(Debug, Clone)]
    pub struct ListMarkets<'a> {
        client: &'a super::Client,
        condition_id: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        end_time: Result<Option<i64>, String>,
        event_slug: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        limit: Result<Option<i64>, String>,
        market_slug: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        min_volume: Result<Option<f64>, String>,
        pagination_key: Result<Option<::std::string::String>, String>,
        search: Result<Option<::std::string::String>, String>,
        start_time: Result<Option<i64>, String>,
        status: Result<Option<types::MarketStatus>, String>,
        tags: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        token_id: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }

    impl<'a> ListMarkets<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                condition_id: Ok(None),
                end_time: Ok(None),
                event_slug: Ok(None),
                limit: Ok(None),
                market_slug: Ok(None),
                min_volume: Ok(None),
                pagination_key: Ok(None),
                search: Ok(None),
                start_time: Ok(None),
                status: Ok(None),
                tags: Ok(None),
                token_id: Ok(None),
            }
        }

        pub fn condition_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.condition_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`condition_id` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn end_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.end_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`end_time` cannot be read as `i64`".to_string());
            self
        }

        pub fn event_slug<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.event_slug = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`event_slug` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `i64`".to_string());
            self
        }

        pub fn market_slug<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.market_slug = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`market_slug` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn min_volume<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<f64>,
        {
            self.min_volume = value
                .try_into()
                .map(Some)
                .map_err(|_| "`min_volume` cannot be read as `f64`".to_string());
            self
        }

        pub fn pagination_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.pagination_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "`pagination_key` cannot be read as `String`".to_string());
            self
        }

        pub fn search<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.search = value
                .try_into()
                .map(Some)
                .map_err(|_| "`search` cannot be read as `String`".to_string());
            self
        }

        pub fn start_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.start_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`start_time` cannot be read as `i64`".to_string());
            self
        }

        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MarketStatus>,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|_| "`status` cannot be read as `MarketStatus`".to_string());
            self
        }

        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.tags = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`tags` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn token_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.token_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`token_id` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/polymarket/markets`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::MarketsResponse>, Error<types::ErrorResponse>> {
            let Self {
                client,
                condition_id,
                end_time,
                event_slug,
                limit,
                market_slug,
                min_volume,
                pagination_key,
                search,
                start_time,
                status,
                tags,
                token_id,
            } = self;
            let condition_id = condition_id.map_err(Error::InvalidRequest)?;
            let end_time = end_time.map_err(Error::InvalidRequest)?;
            let event_slug = event_slug.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let market_slug = market_slug.map_err(Error::InvalidRequest)?;
            let min_volume = min_volume.map_err(Error::InvalidRequest)?;
            let pagination_key = pagination_key.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let start_time = start_time.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let tags = tags.map_err(Error::InvalidRequest)?;
            let token_id = token_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/polymarket/markets", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("condition_id", &condition_id),
                )
                .query(&progenitor_client::QueryParam::new("end_time", &end_time))
                .query(&progenitor_client::QueryParam::new("event_slug", &event_slug))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("market_slug", &market_slug))
                .query(&progenitor_client::QueryParam::new("min_volume", &min_volume))
                .query(
                    &progenitor_client::QueryParam::new(
                        "pagination_key",
                        &pagination_key,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("search", &search))
                .query(&progenitor_client::QueryParam::new("start_time", &start_time))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .query(&progenitor_client::QueryParam::new("tags", &tags))
                .query(&progenitor_client::QueryParam::new("token_id", &token_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_markets",
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

    /// Builder for [`Client::list_events`]
    ///
    /// [`Client::list_events`]: super::Client::list_events
    #[derive(Debug, Clone)]
    pub struct ListEvents<'a> {
        client: &'a super::Client,
        end_time: Result<Option<i64>, String>,
        event_slug: Result<Option<::std::string::String>, String>,
        game_start_time: Result<Option<i64>, String>,
        include_markets: Result<Option<types::Flag>, String>,
        limit: Result<Option<i64>, String>,
        pagination_key: Result<Option<::std::string::String>, String>,
        start_time: Result<Option<i64>, String>,
        status: Result<Option<types::MarketStatus>, String>,
        tags: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    }

    impl<'a> ListEvents<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                end_time: Ok(None),
                event_slug: Ok(None),
                game_start_time: Ok(None),
                include_markets: Ok(None),
                limit: Ok(None),
                pagination_key: Ok(None),
                start_time: Ok(None),
                status: Ok(None),
                tags: Ok(None),
            }
        }

        pub fn end_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.end_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`end_time` cannot be read as `i64`".to_string());
            self
        }

        pub fn event_slug<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.event_slug = value
                .try_into()
                .map(Some)
                .map_err(|_| "`event_slug` cannot be read as `String`".to_string());
            self
        }

        pub fn game_start_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.game_start_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`game_start_time` cannot be read as `i64`".to_string());
            self
        }

        pub fn include_markets<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Flag>,
        {
            self.include_markets = value
                .try_into()
                .map(Some)
                .map_err(|_| "`include_markets` cannot be read as `Flag`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `i64`".to_string());
            self
        }

        pub fn pagination_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.pagination_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "`pagination_key` cannot be read as `String`".to_string());
            self
        }

        pub fn start_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.start_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`start_time` cannot be read as `i64`".to_string());
            self
        }

        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MarketStatus>,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|_| "`status` cannot be read as `MarketStatus`".to_string());
            self
        }

        pub fn tags<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.tags = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`tags` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/polymarket/events`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::EventsResponse>, Error<types::ErrorResponse>> {
            let Self {
                client,
                end_time,
                event_slug,
                game_start_time,
                include_markets,
                limit,
                pagination_key,
                start_time,
                status,
                tags,
            } = self;
            let end_time = end_time.map_err(Error::InvalidRequest)?;
            let event_slug = event_slug.map_err(Error::InvalidRequest)?;
            let game_start_time = game_start_time.map_err(Error::InvalidRequest)?;
            let include_markets = include_markets.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let pagination_key = pagination_key.map_err(Error::InvalidRequest)?;
            let start_time = start_time.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let tags = tags.map_err(Error::InvalidRequest)?;
            let url = format!("{}/polymarket/events", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("end_time", &end_time))
                .query(&progenitor_client::QueryParam::new("event_slug", &event_slug))
                .query(
                    &progenitor_client::QueryParam::new(
                        "game_start_time",
                        &game_start_time,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_markets",
                        &include_markets,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(
                    &progenitor_client::QueryParam::new(
                        "pagination_key",
                        &pagination_key,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("start_time", &start_time))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .query(&progenitor_client::QueryParam::new("tags", &tags))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_events",
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

    /// Builder for [`Client::list_orders`]
    ///
    /// [`Client::list_orders`]: super::Client::list_orders
    #[derive(Debug, Clone)]
    pub struct ListOrders<'a> {
        client: &'a super::Client,
        condition_id: Result<Option<::std::string::String>, String>,
        end_time: Result<Option<i64>, String>,
        limit: Result<Option<i64>, String>,
        market_slug: Result<Option<::std::string::String>, String>,
        pagination_key: Result<Option<::std::string::String>, String>,
        start_time: Result<Option<i64>, String>,
        token_id: Result<Option<::std::string::String>, String>,
        user: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListOrders<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                condition_id: Ok(None),
                end_time: Ok(None),
                limit: Ok(None),
                market_slug: Ok(None),
                pagination_key: Ok(None),
                start_time: Ok(None),
                token_id: Ok(None),
                user: Ok(None),
            }
        }

        pub fn condition_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.condition_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "`condition_id` cannot be read as `String`".to_string());
            self
        }

        pub fn end_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.end_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`end_time` cannot be read as `i64`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `i64`".to_string());
            self
        }

        pub fn market_slug<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.market_slug = value
                .try_into()
                .map(Some)
                .map_err(|_| "`market_slug` cannot be read as `String`".to_string());
            self
        }

        pub fn pagination_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.pagination_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "`pagination_key` cannot be read as `String`".to_string());
            self
        }

        pub fn start_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.start_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`start_time` cannot be read as `i64`".to_string());
            self
        }

        pub fn token_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.token_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "`token_id` cannot be read as `String`".to_string());
            self
        }

        pub fn user<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user = value
                .try_into()
                .map(Some)
                .map_err(|_| "`user` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/polymarket/orders`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::OrdersResponse>, Error<::serde_json::Value>> {
            let Self {
                client,
                condition_id,
                end_time,
                limit,
                market_slug,
                pagination_key,
                start_time,
                token_id,
                user,
            } = self;
            let condition_id = condition_id.map_err(Error::InvalidRequest)?;
            let end_time = end_time.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let market_slug = market_slug.map_err(Error::InvalidRequest)?;
            let pagination_key = pagination_key.map_err(Error::InvalidRequest)?;
            let start_time = start_time.map_err(Error::InvalidRequest)?;
            let token_id = token_id.map_err(Error::InvalidRequest)?;
            let user = user.map_err(Error::InvalidRequest)?;
            let url = format!("{}/polymarket/orders", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("condition_id", &condition_id),
                )
                .query(&progenitor_client::QueryParam::new("end_time", &end_time))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("market_slug", &market_slug))
                .query(
                    &progenitor_client::QueryParam::new(
                        "pagination_key",
                        &pagination_key,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("start_time", &start_time))
                .query(&progenitor_client::QueryParam::new("token_id", &token_id))
                .query(&progenitor_client::QueryParam::new("user", &user))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_orders",
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

    /// Builder for [`Client::list_orderbooks`]
    ///
    /// [`Client::list_orderbooks`]: super::Client::list_orderbooks
    #[derive(Debug, Clone)]
    pub struct ListOrderbooks<'a> {
        client: &'a super::Client,
        end_time: Result<Option<i64>, String>,
        limit: Result<Option<i64>, String>,
        pagination_key: Result<Option<::std::string::String>, String>,
        start_time: Result<Option<i64>, String>,
        token_id: Result<::std::string::String, String>,
    }

    impl<'a> ListOrderbooks<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                end_time: Ok(None),
                limit: Ok(None),
                pagination_key: Ok(None),
                start_time: Ok(None),
                token_id: Err(
                    "`token_id` is missing; set it with `.token_id(..)`".to_string(),
                ),
            }
        }

        pub fn end_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.end_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`end_time` cannot be read as `i64`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `i64`".to_string());
            self
        }

        pub fn pagination_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.pagination_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "`pagination_key` cannot be read as `String`".to_string());
            self
        }

        pub fn start_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.start_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`start_time` cannot be read as `i64`".to_string());
            self
        }

        pub fn token_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.token_id = value
                .try_into()
                .map_err(|_| "`token_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/polymarket/orderbooks`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::OrderbooksResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, end_time, limit, pagination_key, start_time, token_id } = self;
            let end_time = end_time.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let pagination_key = pagination_key.map_err(Error::InvalidRequest)?;
            let start_time = start_time.map_err(Error::InvalidRequest)?;
            let token_id = token_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/polymarket/orderbooks", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("end_time", &end_time))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(
                    &progenitor_client::QueryParam::new(
                        "pagination_key",
                        &pagination_key,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("start_time", &start_time))
                .query(&progenitor_client::QueryParam::new("token_id", &token_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_orderbooks",
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

    /// Builder for [`Client::list_activity`]
    ///
    /// [`Client::list_activity`]: super::Client::list_activity
    #[derive(Debug, Clone)]
    pub struct ListActivity<'a> {
        client: &'a super::Client,
        condition_id: Result<Option<::std::string::String>, String>,
        end_time: Result<Option<i64>, String>,
        limit: Result<Option<i64>, String>,
        market_slug: Result<Option<::std::string::String>, String>,
        pagination_key: Result<Option<::std::string::String>, String>,
        start_time: Result<Option<i64>, String>,
        user: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListActivity<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                condition_id: Ok(None),
                end_time: Ok(None),
                limit: Ok(None),
                market_slug: Ok(None),
                pagination_key: Ok(None),
                start_time: Ok(None),
                user: Ok(None),
            }
        }

        pub fn condition_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.condition_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "`condition_id` cannot be read as `String`".to_string());
            self
        }

        pub fn end_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.end_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`end_time` cannot be read as `i64`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `i64`".to_string());
            self
        }

        pub fn market_slug<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.market_slug = value
                .try_into()
                .map(Some)
                .map_err(|_| "`market_slug` cannot be read as `String`".to_string());
            self
        }

        pub fn pagination_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.pagination_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "`pagination_key` cannot be read as `String`".to_string());
            self
        }

        pub fn start_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.start_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`start_time` cannot be read as `i64`".to_string());
            self
        }

        pub fn user<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user = value
                .try_into()
                .map(Some)
                .map_err(|_| "`user` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/polymarket/activity`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::ActivityResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self {
                client,
                condition_id,
                end_time,
                limit,
                market_slug,
                pagination_key,
                start_time,
                user,
            } = self;
            let condition_id = condition_id.map_err(Error::InvalidRequest)?;
            let end_time = end_time.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let market_slug = market_slug.map_err(Error::InvalidRequest)?;
            let pagination_key = pagination_key.map_err(Error::InvalidRequest)?;
            let start_time = start_time.map_err(Error::InvalidRequest)?;
            let user = user.map_err(Error::InvalidRequest)?;
            let url = format!("{}/polymarket/activity", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("condition_id", &condition_id),
                )
                .query(&progenitor_client::QueryParam::new("end_time", &end_time))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("market_slug", &market_slug))
                .query(
                    &progenitor_client::QueryParam::new(
                        "pagination_key",
                        &pagination_key,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("start_time", &start_time))
                .query(&progenitor_client::QueryParam::new("user", &user))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_activity",
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

    /// Builder for [`Client::get_market_price`]
    ///
    /// [`Client::get_market_price`]: super::Client::get_market_price
    #[derive(Debug, Clone)]
    pub struct GetMarketPrice<'a> {
        client: &'a super::Client,
        token_id: Result<::std::string::String, String>,
        at_time: Result<Option<i64>, String>,
    }

    impl<'a> GetMarketPrice<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                token_id: Err(
                    "`token_id` is missing; set it with `.token_id(..)`".to_string(),
                ),
                at_time: Ok(None),
            }
        }

        pub fn token_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.token_id = value
                .try_into()
                .map_err(|_| "`token_id` cannot be read as `String`".to_string());
            self
        }

        pub fn at_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.at_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`at_time` cannot be read as `i64`".to_string());
            self
        }

        /// Sends a `GET` request to `/polymarket/market-price/{token_id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::MarketPrice>, Error<types::ErrorResponse>> {
            let Self { client, token_id, at_time } = self;
            let token_id = token_id.map_err(Error::InvalidRequest)?;
            let at_time = at_time.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/polymarket/market-price/{}", client.baseurl, encode_path(& token_id
                .to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("at_time", &at_time))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_market_price",
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

    /// Builder for [`Client::list_positions`]
    ///
    /// [`Client::list_positions`]: super::Client::list_positions
    #[derive(Debug, Clone)]
    pub struct ListPositions<'a> {
        client: &'a super::Client,
        wallet_address: Result<::std::string::String, String>,
        limit: Result<Option<i64>, String>,
        pagination_key: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListPositions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                wallet_address: Err(
                    "`wallet_address` is missing; set it with `.wallet_address(..)`"
                        .to_string(),
                ),
                limit: Ok(None),
                pagination_key: Ok(None),
            }
        }

        pub fn wallet_address<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.wallet_address = value
                .try_into()
                .map_err(|_| "`wallet_address` cannot be read as `String`".to_string());
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "`limit` cannot be read as `i64`".to_string());
            self
        }

        pub fn pagination_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.pagination_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "`pagination_key` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/polymarket/positions/wallet/{wallet_address}`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::PositionsResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, wallet_address, limit, pagination_key } = self;
            let wallet_address = wallet_address.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let pagination_key = pagination_key.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/polymarket/positions/wallet/{}", client.baseurl, encode_path(&
                wallet_address.to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(
                    &progenitor_client::QueryParam::new(
                        "pagination_key",
                        &pagination_key,
                    ),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "list_positions",
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

    /// Builder for [`Client::get_wallet`]
    ///
    /// [`Client::get_wallet`]: super::Client::get_wallet
    #[derive(Debug, Clone)]
    pub struct GetWallet<'a> {
        client: &'a super::Client,
        end_time: Result<Option<i64>, String>,
        eoa: Result<Option<::std::string::String>, String>,
        handle: Result<Option<::std::string::String>, String>,
        proxy: Result<Option<::std::string::String>, String>,
        start_time: Result<Option<i64>, String>,
        with_metrics: Result<Option<types::Flag>, String>,
    }

    impl<'a> GetWallet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                end_time: Ok(None),
                eoa: Ok(None),
                handle: Ok(None),
                proxy: Ok(None),
                start_time: Ok(None),
                with_metrics: Ok(None),
            }
        }

        pub fn end_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.end_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`end_time` cannot be read as `i64`".to_string());
            self
        }

        pub fn eoa<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.eoa = value
                .try_into()
                .map(Some)
                .map_err(|_| "`eoa` cannot be read as `String`".to_string());
            self
        }

        pub fn handle<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.handle = value
                .try_into()
                .map(Some)
                .map_err(|_| "`handle` cannot be read as `String`".to_string());
            self
        }

        pub fn proxy<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.proxy = value
                .try_into()
                .map(Some)
                .map_err(|_| "`proxy` cannot be read as `String`".to_string());
            self
        }

        pub fn start_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.start_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`start_time` cannot be read as `i64`".to_string());
            self
        }

        pub fn with_metrics<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Flag>,
        {
            self.with_metrics = value
                .try_into()
                .map(Some)
                .map_err(|_| "`with_metrics` cannot be read as `Flag`".to_string());
            self
        }

        /// Sends a `GET` request to `/polymarket/wallet`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Wallet>, Error<types::ErrorResponse>> {
            let Self {
                client,
                end_time,
                eoa,
                handle,
                proxy,
                start_time,
                with_metrics,
            } = self;
            let end_time = end_time.map_err(Error::InvalidRequest)?;
            let eoa = eoa.map_err(Error::InvalidRequest)?;
            let handle = handle.map_err(Error::InvalidRequest)?;
            let proxy = proxy.map_err(Error::InvalidRequest)?;
            let start_time = start_time.map_err(Error::InvalidRequest)?;
            let with_metrics = with_metrics.map_err(Error::InvalidRequest)?;
            let url = format!("{}/polymarket/wallet", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("end_time", &end_time))
                .query(&progenitor_client::QueryParam::new("eoa", &eoa))
                .query(&progenitor_client::QueryParam::new("handle", &handle))
                .query(&progenitor_client::QueryParam::new("proxy", &proxy))
                .query(&progenitor_client::QueryParam::new("start_time", &start_time))
                .query(
                    &progenitor_client::QueryParam::new("with_metrics", &with_metrics),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "get_wallet",
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

    /// Builder for [`Client::get_candlesticks`]
    ///
    /// [`Client::get_candlesticks`]: super::Client::get_candlesticks
    #[derive(Debug, Clone)]
    pub struct GetCandlesticks<'a> {
        client: &'a super::Client,
        condition_id: Result<::std::string::String, String>,
        end_time: Result<i64, String>,
        interval: Result<Option<i64>, String>,
        start_time: Result<i64, String>,
    }

    impl<'a> GetCandlesticks<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                condition_id: Err(
                    "`condition_id` is missing; set it with `.condition_id(..)`"
                        .to_string(),
                ),
                end_time: Err(
                    "`end_time` is missing; set it with `.end_time(..)`".to_string(),
                ),
                interval: Ok(None),
                start_time: Err(
                    "`start_time` is missing; set it with `.start_time(..)`".to_string(),
                ),
            }
        }

        pub fn condition_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.condition_id = value
                .try_into()
                .map_err(|_| "`condition_id` cannot be read as `String`".to_string());
            self
        }

        pub fn end_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.end_time = value
                .try_into()
                .map_err(|_| "`end_time` cannot be read as `i64`".to_string());
            self
        }

        pub fn interval<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.interval = value
                .try_into()
                .map(Some)
                .map_err(|_| "`interval` cannot be read as `i64`".to_string());
            self
        }

        pub fn start_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.start_time = value
                .try_into()
                .map_err(|_| "`start_time` cannot be read as `i64`".to_string());
            self
        }

        /// Sends a `GET` request to `/polymarket/candlesticks`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::CandlesticksResponse>,
            Error<types::CandlesticksError>,
        > {
            let Self { client, condition_id, end_time, interval, start_time } = self;
            let condition_id = condition_id.map_err(Error::InvalidRequest)?;
            let end_time = end_time.map_err(Error::InvalidRequest)?;
            let interval = interval.map_err(Error::InvalidRequest)?;
            let start_time = start_time.map_err(Error::InvalidRequest)?;
            let url = format!("{}/polymarket/candlesticks", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("condition_id", &condition_id),
                )
                .query(&progenitor_client::QueryParam::new("end_time", &end_time))
                .query(&progenitor_client::QueryParam::new("interval", &interval))
                .query(&progenitor_client::QueryParam::new("start_time", &start_time))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_candlesticks",
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

    /// Builder for [`Client::get_wallet_pnl`]
    ///
    /// [`Client::get_wallet_pnl`]: super::Client::get_wallet_pnl
    #[derive(Debug, Clone)]
    pub struct GetWalletPnl<'a> {
        client: &'a super::Client,
        end_time: Result<Option<i64>, String>,
        granularity: Result<types::Granularity, String>,
        start_time: Result<Option<i64>, String>,
        wallet_address: Result<::std::string::String, String>,
    }

    impl<'a> GetWalletPnl<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                end_time: Ok(None),
                granularity: Err(
                    "`granularity` is missing; set it with `.granularity(..)`"
                        .to_string(),
                ),
                start_time: Ok(None),
                wallet_address: Err(
                    "`wallet_address` is missing; set it with `.wallet_address(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn end_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.end_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`end_time` cannot be read as `i64`".to_string());
            self
        }

        pub fn granularity<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Granularity>,
        {
            self.granularity = value
                .try_into()
                .map_err(|_| {
                    "`granularity` cannot be read as `Granularity`".to_string()
                });
            self
        }

        pub fn start_time<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.start_time = value
                .try_into()
                .map(Some)
                .map_err(|_| "`start_time` cannot be read as `i64`".to_string());
            self
        }

        pub fn wallet_address<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.wallet_address = value
                .try_into()
                .map_err(|_| "`wallet_address` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/polymarket/wallet/pnl`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::WalletPnl>, Error<types::ErrorResponse>> {
            let Self { client, end_time, granularity, start_time, wallet_address } = self;
            let end_time = end_time.map_err(Error::InvalidRequest)?;
            let granularity = granularity.map_err(Error::InvalidRequest)?;
            let start_time = start_time.map_err(Error::InvalidRequest)?;
            let wallet_address = wallet_address.map_err(Error::InvalidRequest)?;
            let url = format!("{}/polymarket/wallet/pnl", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("end_time", &end_time))
                .query(&progenitor_client::QueryParam::new("granularity", &granularity))
                .query(&progenitor_client::QueryParam::new("start_time", &start_time))
                .query(
                    &progenitor_client::QueryParam::new(
                        "wallet_address",
                        &wallet_address,
                    ),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "get_wallet_pnl",
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

    /// How lists go on that page as `prediction-markets`.
    const PAGED_AS_PREDICTION_MARKETS: ::client_runtime::Style = ::client_runtime::Style {
        next: ::client_runtime::Next::Answer {
            at: "/pagination/pagination_key",
            send: ::client_runtime::In::Query("pagination_key"),
        },
        more: Some("/pagination/has_more"),
    };

    impl ::client_runtime::Prepare for ListMarkets<'_> {
        type Answer = types::MarketsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("polymarket.list_markets"))
        }
    }

    impl ::client_runtime::Paged for ListMarkets<'_> {
        type Item = types::Market;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_PREDICTION_MARKETS,
                "/markets",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: Some(10u64),
                max: Some(100u64),
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.market_slug.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListEvents<'_> {
        type Answer = types::EventsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("polymarket.list_events"))
        }
    }

    impl ::client_runtime::Paged for ListEvents<'_> {
        type Item = types::Event;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_PREDICTION_MARKETS,
                "/events",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: Some(10u64),
                max: Some(100u64),
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.event_slug.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListOrders<'_> {
        type Answer = types::OrdersResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("polymarket.list_orders"))
        }
    }

    impl ::client_runtime::Paged for ListOrders<'_> {
        type Item = types::Order;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_PREDICTION_MARKETS,
                "/orders",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: Some(100u64),
                max: Some(1000u64),
            });
    }

    impl ::client_runtime::Prepare for ListOrderbooks<'_> {
        type Answer = types::OrderbooksResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("polymarket.list_orderbooks"))
        }
    }

    impl ::client_runtime::Paged for ListOrderbooks<'_> {
        type Item = types::OrderbookSnapshot;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_PREDICTION_MARKETS,
                "/snapshots",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: Some(100u64),
                max: Some(200u64),
            })
            .only_with(&["start_time", "end_time"]);
    }

    impl ::client_runtime::Prepare for ListActivity<'_> {
        type Answer = types::ActivityResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("polymarket.list_activity"))
        }
    }

    impl ::client_runtime::Paged for ListActivity<'_> {
        type Item = types::Activity;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_PREDICTION_MARKETS,
                "/activities",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: Some(100u64),
                max: Some(1000u64),
            });
    }

    impl ::client_runtime::Prepare for GetMarketPrice<'_> {
        type Answer = types::MarketPrice;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("polymarket.get_market_price"))
        }
    }

    impl ::client_runtime::Prepare for ListPositions<'_> {
        type Answer = types::PositionsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("polymarket.list_positions"))
        }
    }

    impl ::client_runtime::Paged for ListPositions<'_> {
        type Item = types::Position;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_PREDICTION_MARKETS,
                "/positions",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: Some(100u64),
                max: Some(100u64),
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            Some(item.token_id.as_str())
        }
    }

    impl ::client_runtime::Prepare for GetWallet<'_> {
        type Answer = types::Wallet;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("polymarket.get_wallet"))
        }
    }

    impl ::client_runtime::Prepare for GetCandlesticks<'_> {
        type Answer = types::CandlesticksResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("polymarket.get_candlesticks"))
        }
    }

    impl ::client_runtime::Prepare for GetWalletPnl<'_> {
        type Answer = types::WalletPnl;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("polymarket.get_wallet_pnl"))
        }
    }
}

/// Path of the operations below the address of the API.
pub const BASE_PATH: &str = "/apis/v1";

/// Every operation, by name.
pub static OPERATIONS: &[::client_runtime::Operation] = &[
    ::client_runtime::Operation::named(
            "polymarket.get_candlesticks",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(10000u64),
    ::client_runtime::Operation::named(
            "polymarket.get_market_price",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(10000u64),
    ::client_runtime::Operation::named(
            "polymarket.get_wallet",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(10000u64),
    ::client_runtime::Operation::named(
            "polymarket.get_wallet_pnl",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(10000u64),
    ::client_runtime::Operation::named(
            "polymarket.list_activity",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(10000u64),
    ::client_runtime::Operation::named(
            "polymarket.list_events",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(10000u64),
    ::client_runtime::Operation::named(
            "polymarket.list_markets",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(10000u64),
    ::client_runtime::Operation::named(
            "polymarket.list_orderbooks",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(10000u64),
    ::client_runtime::Operation::named(
            "polymarket.list_orders",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(10000u64),
    ::client_runtime::Operation::named(
            "polymarket.list_positions",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(10000u64),
];
