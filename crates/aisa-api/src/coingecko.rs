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
    pub struct ByCurrency {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub btc: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub eur: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usd: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CategoryId {
        pub category_id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum CategoryOrder {
        /// `market_cap_desc`
        MarketCapDesc,
        /// `market_cap_asc`
        MarketCapAsc,
        /// `name_desc`
        NameDesc,
        /// `name_asc`
        NameAsc,
        /// `market_cap_change_24h_desc`
        MarketCapChange24hDesc,
        /// `market_cap_change_24h_asc`
        MarketCapChange24hAsc,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(CategoryOrder, Unknown, [
        (MarketCapDesc, "market_cap_desc"),
        (MarketCapAsc, "market_cap_asc"),
        (NameDesc, "name_desc"),
        (NameAsc, "name_asc"),
        (MarketCapChange24hDesc, "market_cap_change_24h_desc"),
        (MarketCapChange24hAsc, "market_cap_change_24h_asc"),
    ]);

    /// Pairs of a time in Unix milliseconds and a value.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Chart {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub market_caps: ::std::vec::Vec<::std::vec::Vec<::std::option::Option<f64>>>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub prices: ::std::vec::Vec<::std::vec::Vec<::std::option::Option<f64>>>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub total_volumes: ::std::vec::Vec<::std::vec::Vec<::std::option::Option<f64>>>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CodeChanges {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub additions: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub deletions: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CoinDetail {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub additional_notices: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub asset_platform_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub block_time_in_minutes: ::std::option::Option<f64>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub categories: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub community_data: ::std::option::Option<CommunityData>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub contract_address: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub country_origin: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::collections::BTreeMap::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub description: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            default,
            skip_serializing_if = "::std::collections::BTreeMap::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub detail_platforms: ::std::collections::BTreeMap<
            ::std::string::String,
            DetailPlatform,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub developer_data: ::std::option::Option<DeveloperData>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub genesis_date: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hashing_algorithm: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image: ::std::option::Option<CoinImage>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_updated: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<CoinLinks>,
        #[serde(
            default,
            skip_serializing_if = "::std::collections::BTreeMap::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub localization: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_cap_rank: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_cap_rank_with_rehypothecated: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_data: ::std::option::Option<MarketData>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::collections::BTreeMap::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub platforms: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub preview_listing: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub public_notice: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sentiment_votes_down_percentage: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sentiment_votes_up_percentage: ::std::option::Option<f64>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub status_updates: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub symbol: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tickers: ::std::vec::Vec<Ticker>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub watchlist_portfolio_users: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub web_slug: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CoinId {
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Address of the contract by platform.
        #[serde(
            default,
            skip_serializing_if = "::std::collections::BTreeMap::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub platforms: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub symbol: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CoinImage {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub large: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub small: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub thumb: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CoinLinks {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub announcement_url: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bitcointalk_thread_identifier: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub blockchain_site: ::std::vec::Vec<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub chat_url: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub facebook_username: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub homepage: ::std::vec::Vec<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub official_forum_url: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub repos_url: ::std::option::Option<RepositoryUrls>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub snapshot_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subreddit_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub telegram_channel_identifier: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub twitter_screen_name: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub whitepaper: ::std::vec::Vec<::std::string::String>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum CoinTickerOrder {
        /// `trust_score_desc`
        TrustScoreDesc,
        /// `trust_score_asc`
        TrustScoreAsc,
        /// `volume_desc`
        VolumeDesc,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(CoinTickerOrder, Unknown, [
        (TrustScoreDesc, "trust_score_desc"),
        (TrustScoreAsc, "trust_score_asc"),
        (VolumeDesc, "volume_desc"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CommunityData {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub facebook_likes: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reddit_accounts_active_48h: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reddit_average_comments_48h: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reddit_average_posts_48h: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reddit_subscribers: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub telegram_channel_user_count: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ContractCoin(pub CoinDetail);

    impl ::std::ops::Deref for ContractCoin {
        type Target = CoinDetail;

        fn deref(&self) -> &CoinDetail {
            &self.0
        }
    }

    impl ::std::convert::From<ContractCoin> for CoinDetail {
        fn from(value: ContractCoin) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<CoinDetail> for ContractCoin {
        fn from(value: CoinDetail) -> Self {
            Self(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Converted {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub btc: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub eth: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usd: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DateByCurrency {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub btc: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub eur: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub usd: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DetailPlatform {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub contract_address: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub decimal_place: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct DeveloperData {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub closed_issues: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code_additions_deletions_4_weeks: ::std::option::Option<CodeChanges>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub commit_count_4_weeks: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub forks: ::std::option::Option<f64>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub last_4_weeks_commit_activity_series: ::std::vec::Vec<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pull_request_contributors: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pull_requests_merged: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stars: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscribers: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_issues: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ExchangeId {
        pub id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ExchangeTickerOrder {
        /// `trust_score_desc`
        TrustScoreDesc,
        /// `volume_desc`
        VolumeDesc,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ExchangeTickerOrder, Unknown, [
        (TrustScoreDesc, "trust_score_desc"),
        (VolumeDesc, "volume_desc"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum GetCoinChartInterval {
        /// `daily`
        Daily,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(GetCoinChartInterval, Unknown, [
        (Daily, "daily"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MarketData {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ath: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ath_change_percentage: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ath_date: ::std::option::Option<DateByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub atl: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub atl_change_percentage: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub atl_date: ::std::option::Option<DateByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub circulating_supply: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub current_price: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fdv_to_tvl_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fully_diluted_valuation: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub high_24h: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_updated: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub low_24h: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_cap: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_cap_change_24h: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_cap_change_24h_in_currency: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_cap_change_percentage_24h: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_cap_change_percentage_24h_in_currency: ::std::option::Option<
            ByCurrency,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_cap_fdv_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_cap_rank: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_cap_rank_with_rehypothecated: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_supply: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub max_supply_infinite: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mcap_to_tvl_ratio: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub outstanding_supply: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub outstanding_token_value_usd: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_change_24h: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_change_24h_in_currency: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_change_percentage_14d: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_change_percentage_14d_in_currency: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_change_percentage_1h_in_currency: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_change_percentage_1y: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_change_percentage_1y_in_currency: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_change_percentage_200d: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_change_percentage_200d_in_currency: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_change_percentage_24h: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_change_percentage_24h_in_currency: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_change_percentage_30d: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_change_percentage_30d_in_currency: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_change_percentage_60d: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_change_percentage_60d_in_currency: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_change_percentage_7d: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub price_change_percentage_7d_in_currency: ::std::option::Option<ByCurrency>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub roi: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_supply: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_value_locked: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total_volume: ::std::option::Option<ByCurrency>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum MarketOrder {
        /// `market_cap_desc`
        MarketCapDesc,
        /// `market_cap_asc`
        MarketCapAsc,
        /// `volume_desc`
        VolumeDesc,
        /// `volume_asc`
        VolumeAsc,
        /// `id_asc`
        IdAsc,
        /// `id_desc`
        IdDesc,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(MarketOrder, Unknown, [
        (MarketCapDesc, "market_cap_desc"),
        (MarketCapAsc, "market_cap_asc"),
        (VolumeDesc, "volume_desc"),
        (VolumeAsc, "volume_asc"),
        (IdAsc, "id_asc"),
        (IdDesc, "id_desc"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct News {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub data: ::std::vec::Vec<NewsItem>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct NewsItem {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub published_at: ::std::option::Option<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct RepositoryUrls {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub bitbucket: ::std::vec::Vec<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub github: ::std::vec::Vec<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Ticker {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub base: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bid_ask_spread_percentage: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coin_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coin_mcap_usd: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub converted_last: ::std::option::Option<Converted>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub converted_volume: ::std::option::Option<Converted>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_anomaly: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_stale: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_fetch_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_traded_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market: ::std::option::Option<TickerMarket>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub target: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub target_coin_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token_info_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub trade_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub trust_score: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub volume: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct TickerMarket {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_trading_incentive: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub identifier: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Trending {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub coins: ::std::vec::Vec<TrendingCoinsItem>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct TrendingCoinsItem {
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub item: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
}

/// Client for coingecko
///
/// Prices, charts and facts of crypto currencies by CoinGecko.
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
    /// List all coins
    ///
    /// Ids, symbols and names only.
    ///
    /// Sends a `GET` request to `/coingecko/coins/list`
    ///
    /// Arguments:
    /// - `include_platform`: Whether to return the contracts' addresses by platform.
    pub fn list_coins(&self) -> builder::ListCoins<'_> {
        builder::ListCoins::new(self)
    }

    /// List currencies that prices can be quoted in
    ///
    /// Sends a `GET` request to `/coingecko/simple/supported_vs_currencies`
    pub fn list_quote_currencies(&self) -> builder::ListQuoteCurrencies<'_> {
        builder::ListQuoteCurrencies::new(self)
    }

    /// List coins with market data
    ///
    /// Sends a `GET` request to `/coingecko/coins/markets`
    ///
    /// Arguments:
    /// - `category`: Only coins of this category.
    /// - `ids`: Ids of coins, separated by commas.
    /// - `order`: Order of the answer.
    /// - `page`: Number of the page; the first is 1.
    /// - `per_page`: Size of a page.
    /// - `price_change_percentage`: Windows of time for the change of the price, separated by
    ///   commas.
    /// - `sparkline`: Whether to return the prices of the last seven days.
    /// - `vs_currency`: Currency of the prices.
    pub fn list_coin_markets(&self) -> builder::ListCoinMarkets<'_> {
        builder::ListCoinMarkets::new(self)
    }

    /// Get a coin
    ///
    /// Sends a `GET` request to `/coingecko/coins/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the coin.
    /// - `community_data`: Whether to return data about the community.
    /// - `developer_data`: Whether to return data about the development.
    /// - `localization`: Whether to return names in other languages.
    /// - `market_data`: Whether to return market data.
    /// - `sparkline`: Whether to return the prices of the last seven days.
    /// - `tickers`: Whether to return tickers.
    pub fn get_coin(&self) -> builder::GetCoin<'_> {
        builder::GetCoin::new(self)
    }

    /// Get prices of coins
    ///
    /// A map from coin to currency to price.
    ///
    /// Sends a `GET` request to `/coingecko/simple/price`
    ///
    /// Arguments:
    /// - `ids`: Ids of coins, separated by commas.
    /// - `include_24hr_change`: Whether to return the change in 24 hours.
    /// - `include_24hr_vol`: Whether to return the volume in 24 hours.
    /// - `include_last_updated_at`: Whether to return when the price was updated, in Unix
    ///   seconds.
    /// - `include_market_cap`: Whether to return the market capitalisation.
    /// - `precision`: Number of decimal places, or `full`.
    /// - `vs_currencies`: Currencies of the prices, separated by commas.
    pub fn get_prices(&self) -> builder::GetPrices<'_> {
        builder::GetPrices::new(self)
    }

    /// Get a coin's chart
    ///
    /// Pairs of a time in milliseconds and a value.
    ///
    /// Sends a `GET` request to `/coingecko/coins/{id}/market_chart`
    ///
    /// Arguments:
    /// - `id`: Id of the coin.
    /// - `days`: How many days back from now, or `max`.
    /// - `interval`: Length of a step.
    /// - `vs_currency`: Currency of the prices.
    pub fn get_coin_chart(&self) -> builder::GetCoinChart<'_> {
        builder::GetCoinChart::new(self)
    }

    /// List exchanges
    ///
    /// Sends a `GET` request to `/coingecko/exchanges`
    ///
    /// Arguments:
    /// - `page`: Number of the page; the first is 1.
    /// - `per_page`: Size of a page.
    pub fn list_exchanges(&self) -> builder::ListExchanges<'_> {
        builder::ListExchanges::new(self)
    }

    /// List what is searched for most
    ///
    /// Sends a `GET` request to `/coingecko/search/trending`
    pub fn list_trending(&self) -> builder::ListTrending<'_> {
        builder::ListTrending::new(self)
    }

    /// List categories
    ///
    /// Ids and names only.
    ///
    /// Sends a `GET` request to `/coingecko/coins/categories/list`
    pub fn list_category_ids(&self) -> builder::ListCategoryIds<'_> {
        builder::ListCategoryIds::new(self)
    }

    /// List a coin's tickers
    ///
    /// Sends a `GET` request to `/coingecko/coins/{id}/tickers`
    ///
    /// Arguments:
    /// - `id`: Id of the coin.
    /// - `depth`: Whether to return the depth of the order book.
    /// - `exchange_ids`: Only tickers of these exchanges, separated by commas.
    /// - `order`: Order of the answer.
    /// - `page`: Number of the page; the first is 1.
    pub fn list_coin_tickers(&self) -> builder::ListCoinTickers<'_> {
        builder::ListCoinTickers::new(self)
    }

    /// Get a coin as it was on a day
    ///
    /// Sends a `GET` request to `/coingecko/coins/{id}/history`
    ///
    /// Arguments:
    /// - `id`: Id of the coin.
    /// - `date`: The day as DD-MM-YYYY.
    /// - `localization`: Whether to return names in other languages.
    pub fn get_coin_history(&self) -> builder::GetCoinHistory<'_> {
        builder::GetCoinHistory::new(self)
    }

    /// Get a coin's candles
    ///
    /// Each candle is a list: time in milliseconds, open, high, low, close.
    ///
    /// Sends a `GET` request to `/coingecko/coins/{id}/ohlc`
    ///
    /// Arguments:
    /// - `id`: Id of the coin.
    /// - `days`: How many days back from now, or `max`.
    /// - `vs_currency`: Currency of the prices.
    pub fn get_coin_ohlc(&self) -> builder::GetCoinOhlc<'_> {
        builder::GetCoinOhlc::new(self)
    }

    /// List all exchanges
    ///
    /// Ids and names only.
    ///
    /// Sends a `GET` request to `/coingecko/exchanges/list`
    pub fn list_exchange_ids(&self) -> builder::ListExchangeIds<'_> {
        builder::ListExchangeIds::new(self)
    }

    /// Get an exchange
    ///
    /// Sends a `GET` request to `/coingecko/exchanges/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the exchange.
    pub fn get_exchange(&self) -> builder::GetExchange<'_> {
        builder::GetExchange::new(self)
    }

    /// List categories with market data
    ///
    /// Sends a `GET` request to `/coingecko/coins/categories`
    ///
    /// Arguments:
    /// - `order`: Order of the answer.
    pub fn list_categories(&self) -> builder::ListCategories<'_> {
        builder::ListCategories::new(self)
    }

    /// List news
    ///
    /// Sends a `GET` request to `/coingecko/news`
    pub fn list_news(&self) -> builder::ListNews<'_> {
        builder::ListNews::new(self)
    }

    /// List an exchange's tickers
    ///
    /// Sends a `GET` request to `/coingecko/exchanges/{id}/tickers`
    ///
    /// Arguments:
    /// - `id`: Id of the exchange.
    /// - `coin_ids`: Only tickers of these coins, separated by commas.
    /// - `depth`: Whether to return the depth of the order book.
    /// - `order`: Order of the answer.
    /// - `page`: Number of the page; the first is 1.
    pub fn list_exchange_tickers(&self) -> builder::ListExchangeTickers<'_> {
        builder::ListExchangeTickers::new(self)
    }

    /// Get prices of tokens by their contracts
    ///
    /// Sends a `GET` request to `/coingecko/simple/token_price/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the platform that the contracts are on.
    /// - `contract_addresses`: Addresses of contracts, separated by commas.
    /// - `include_24hr_change`: Whether to return the change in 24 hours.
    /// - `include_24hr_vol`: Whether to return the volume in 24 hours.
    /// - `include_last_updated_at`: Whether to return when the price was updated, in Unix
    ///   seconds.
    /// - `include_market_cap`: Whether to return the market capitalisation.
    /// - `vs_currencies`: Currencies of the prices, separated by commas.
    pub fn get_token_prices(&self) -> builder::GetTokenPrices<'_> {
        builder::GetTokenPrices::new(self)
    }

    /// Get a coin by its contract
    ///
    /// Sends a `GET` request to `/coingecko/coins/{id}/contract/{contract_address}`
    ///
    /// Arguments:
    /// - `id`: Id of the platform that the contract is on.
    /// - `contract_address`: Address of the token's contract.
    pub fn get_coin_by_contract(&self) -> builder::GetCoinByContract<'_> {
        builder::GetCoinByContract::new(self)
    }

    /// Get a coin's chart by its contract
    ///
    /// Sends a `GET` request to
    /// `/coingecko/coins/{id}/contract/{contract_address}/market_chart`
    ///
    /// Arguments:
    /// - `id`: Id of the platform that the contract is on.
    /// - `contract_address`: Address of the token's contract.
    /// - `days`: How many days back from now, or `max`.
    /// - `vs_currency`: Currency of the prices.
    pub fn get_coin_chart_by_contract(&self) -> builder::GetCoinChartByContract<'_> {
        builder::GetCoinChartByContract::new(self)
    }

    /// Get a coin's chart between two times
    ///
    /// Sends a `GET` request to `/coingecko/coins/{id}/market_chart/range`
    ///
    /// Arguments:
    /// - `id`: Id of the coin.
    /// - `from`: Start in Unix seconds.
    /// - `to`: End in Unix seconds.
    /// - `vs_currency`: Currency of the prices.
    pub fn get_coin_chart_range(&self) -> builder::GetCoinChartRange<'_> {
        builder::GetCoinChartRange::new(self)
    }
}

/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };

    /// Builder for [`Client::list_coins`]
    ///
    /// [`Client::list_coins`]: super::Client::list_coins
    #[derive(Debug, Clone)]
    pub struct ListCoins<'a> {
        client: &'a super::Client,
        include_platform: Result<Option<bool>, String>,
    }

    impl<'a> ListCoins<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                include_platform: Ok(None),
            }
        }

        pub fn include_platform<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_platform = value
                .try_into()
                .map(Some)
                .map_err(|_| "`include_platform` cannot be read as `bool`".to_string());
            self
        }

        /// Sends a `GET` request to `/coingecko/coins/list`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<::std::vec::Vec<types::CoinId>>, Error<()>> {
            let Self { client, include_platform } = self;
            let include_platform = include_platform.map_err(Error::InvalidRequest)?;
            let url = format!("{}/coingecko/coins/list", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_platform",
                        &include_platform,
                    ),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "list_coins",
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

    /// Builder for [`Client::list_quote_currencies`]
    ///
    /// [`Client::list_quote_currencies`]: super::Client::list_quote_currencies
    #[derive(Debug, Clone)]
    pub struct ListQuoteCurrencies<'a> {
        client: &'a super::Client,
    }

    impl<'a> ListQuoteCurrencies<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/coingecko/simple/supported_vs_currencies`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<::std::vec::Vec<::std::string::String>>, Error<()>> {
            let Self { client } = self;
            let url = format!(
                "{}/coingecko/simple/supported_vs_currencies", client.baseurl,
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
                operation_id: "list_quote_currencies",
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

    /// Builder for [`Client::list_coin_markets`]
    ///
    /// [`Client::list_coin_markets`]: super::Client::list_coin_markets
    #[derive(Debug, Clone)]
    pub struct ListCoinMarkets<'a> {
        client: &'a super::Client,
        category: Result<Option<::std::string::String>, String>,
        ids: Result<Option<::std::string::String>, String>,
        order: Result<Option<types::MarketOrder>, String>,
        page: Result<Option<i64>, String>,
        per_page: Result<Option<i64>, String>,
        price_change_percentage: Result<Option<::std::string::String>, String>,
        sparkline: Result<Option<bool>, String>,
        vs_currency: Result<::std::string::String, String>,
    }

    impl<'a> ListCoinMarkets<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                category: Ok(None),
                ids: Ok(None),
                order: Ok(None),
                page: Ok(None),
                per_page: Ok(None),
                price_change_percentage: Ok(None),
                sparkline: Ok(None),
                vs_currency: Err(
                    "`vs_currency` is missing; set it with `.vs_currency(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn category<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.category = value
                .try_into()
                .map(Some)
                .map_err(|_| "`category` cannot be read as `String`".to_string());
            self
        }

        pub fn ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ids = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ids` cannot be read as `String`".to_string());
            self
        }

        pub fn order<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MarketOrder>,
        {
            self.order = value
                .try_into()
                .map(Some)
                .map_err(|_| "`order` cannot be read as `MarketOrder`".to_string());
            self
        }

        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page` cannot be read as `i64`".to_string());
            self
        }

        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`per_page` cannot be read as `i64`".to_string());
            self
        }

        pub fn price_change_percentage<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.price_change_percentage = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`price_change_percentage` cannot be read as `String`".to_string()
                });
            self
        }

        pub fn sparkline<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.sparkline = value
                .try_into()
                .map(Some)
                .map_err(|_| "`sparkline` cannot be read as `bool`".to_string());
            self
        }

        pub fn vs_currency<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.vs_currency = value
                .try_into()
                .map_err(|_| "`vs_currency` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/coingecko/coins/markets`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
            let Self {
                client,
                category,
                ids,
                order,
                page,
                per_page,
                price_change_percentage,
                sparkline,
                vs_currency,
            } = self;
            let category = category.map_err(Error::InvalidRequest)?;
            let ids = ids.map_err(Error::InvalidRequest)?;
            let order = order.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let price_change_percentage = price_change_percentage
                .map_err(Error::InvalidRequest)?;
            let sparkline = sparkline.map_err(Error::InvalidRequest)?;
            let vs_currency = vs_currency.map_err(Error::InvalidRequest)?;
            let url = format!("{}/coingecko/coins/markets", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("category", &category))
                .query(&progenitor_client::QueryParam::new("ids", &ids))
                .query(&progenitor_client::QueryParam::new("order", &order))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                .query(
                    &progenitor_client::QueryParam::new(
                        "price_change_percentage",
                        &price_change_percentage,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("sparkline", &sparkline))
                .query(&progenitor_client::QueryParam::new("vs_currency", &vs_currency))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_coin_markets",
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

    /// Builder for [`Client::get_coin`]
    ///
    /// [`Client::get_coin`]: super::Client::get_coin
    #[derive(Debug, Clone)]
    pub struct GetCoin<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        community_data: Result<Option<bool>, String>,
        developer_data: Result<Option<bool>, String>,
        localization: Result<Option<bool>, String>,
        market_data: Result<Option<bool>, String>,
        sparkline: Result<Option<bool>, String>,
        tickers: Result<Option<bool>, String>,
    }

    impl<'a> GetCoin<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing; set it with `.id(..)`".to_string()),
                community_data: Ok(None),
                developer_data: Ok(None),
                localization: Ok(None),
                market_data: Ok(None),
                sparkline: Ok(None),
                tickers: Ok(None),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "`id` cannot be read as `String`".to_string());
            self
        }

        pub fn community_data<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.community_data = value
                .try_into()
                .map(Some)
                .map_err(|_| "`community_data` cannot be read as `bool`".to_string());
            self
        }

        pub fn developer_data<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.developer_data = value
                .try_into()
                .map(Some)
                .map_err(|_| "`developer_data` cannot be read as `bool`".to_string());
            self
        }

        pub fn localization<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.localization = value
                .try_into()
                .map(Some)
                .map_err(|_| "`localization` cannot be read as `bool`".to_string());
            self
        }

        pub fn market_data<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.market_data = value
                .try_into()
                .map(Some)
                .map_err(|_| "`market_data` cannot be read as `bool`".to_string());
            self
        }

        pub fn sparkline<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.sparkline = value
                .try_into()
                .map(Some)
                .map_err(|_| "`sparkline` cannot be read as `bool`".to_string());
            self
        }

        pub fn tickers<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.tickers = value
                .try_into()
                .map(Some)
                .map_err(|_| "`tickers` cannot be read as `bool`".to_string());
            self
        }

        /// Sends a `GET` request to `/coingecko/coins/{id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
            let Self {
                client,
                id,
                community_data,
                developer_data,
                localization,
                market_data,
                sparkline,
                tickers,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let community_data = community_data.map_err(Error::InvalidRequest)?;
            let developer_data = developer_data.map_err(Error::InvalidRequest)?;
            let localization = localization.map_err(Error::InvalidRequest)?;
            let market_data = market_data.map_err(Error::InvalidRequest)?;
            let sparkline = sparkline.map_err(Error::InvalidRequest)?;
            let tickers = tickers.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/coingecko/coins/{}", client.baseurl, encode_path(& id.to_string()),
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
                        "community_data",
                        &community_data,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "developer_data",
                        &developer_data,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new("localization", &localization),
                )
                .query(&progenitor_client::QueryParam::new("market_data", &market_data))
                .query(&progenitor_client::QueryParam::new("sparkline", &sparkline))
                .query(&progenitor_client::QueryParam::new("tickers", &tickers))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_coin",
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

    /// Builder for [`Client::get_prices`]
    ///
    /// [`Client::get_prices`]: super::Client::get_prices
    #[derive(Debug, Clone)]
    pub struct GetPrices<'a> {
        client: &'a super::Client,
        ids: Result<::std::string::String, String>,
        include_24hr_change: Result<Option<bool>, String>,
        include_24hr_vol: Result<Option<bool>, String>,
        include_last_updated_at: Result<Option<bool>, String>,
        include_market_cap: Result<Option<bool>, String>,
        precision: Result<Option<::std::string::String>, String>,
        vs_currencies: Result<::std::string::String, String>,
    }

    impl<'a> GetPrices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                ids: Err("`ids` is missing; set it with `.ids(..)`".to_string()),
                include_24hr_change: Ok(None),
                include_24hr_vol: Ok(None),
                include_last_updated_at: Ok(None),
                include_market_cap: Ok(None),
                precision: Ok(None),
                vs_currencies: Err(
                    "`vs_currencies` is missing; set it with `.vs_currencies(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ids = value
                .try_into()
                .map_err(|_| "`ids` cannot be read as `String`".to_string());
            self
        }

        pub fn include_24hr_change<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_24hr_change = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_24hr_change` cannot be read as `bool`".to_string()
                });
            self
        }

        pub fn include_24hr_vol<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_24hr_vol = value
                .try_into()
                .map(Some)
                .map_err(|_| "`include_24hr_vol` cannot be read as `bool`".to_string());
            self
        }

        pub fn include_last_updated_at<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_last_updated_at = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_last_updated_at` cannot be read as `bool`".to_string()
                });
            self
        }

        pub fn include_market_cap<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_market_cap = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_market_cap` cannot be read as `bool`".to_string()
                });
            self
        }

        pub fn precision<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.precision = value
                .try_into()
                .map(Some)
                .map_err(|_| "`precision` cannot be read as `String`".to_string());
            self
        }

        pub fn vs_currencies<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.vs_currencies = value
                .try_into()
                .map_err(|_| "`vs_currencies` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/coingecko/simple/price`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::option::Option<f64>,
                    >,
                >,
            >,
            Error<()>,
        > {
            let Self {
                client,
                ids,
                include_24hr_change,
                include_24hr_vol,
                include_last_updated_at,
                include_market_cap,
                precision,
                vs_currencies,
            } = self;
            let ids = ids.map_err(Error::InvalidRequest)?;
            let include_24hr_change = include_24hr_change
                .map_err(Error::InvalidRequest)?;
            let include_24hr_vol = include_24hr_vol.map_err(Error::InvalidRequest)?;
            let include_last_updated_at = include_last_updated_at
                .map_err(Error::InvalidRequest)?;
            let include_market_cap = include_market_cap.map_err(Error::InvalidRequest)?;
            let precision = precision.map_err(Error::InvalidRequest)?;
            let vs_currencies = vs_currencies.map_err(Error::InvalidRequest)?;
            let url = format!("{}/coingecko/simple/price", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("ids", &ids))
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_24hr_change",
                        &include_24hr_change,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_24hr_vol",
                        &include_24hr_vol,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_last_updated_at",
                        &include_last_updated_at,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_market_cap",
                        &include_market_cap,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("precision", &precision))
                .query(
                    &progenitor_client::QueryParam::new("vs_currencies", &vs_currencies),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "get_prices",
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

    /// Builder for [`Client::get_coin_chart`]
    ///
    /// [`Client::get_coin_chart`]: super::Client::get_coin_chart
    #[derive(Debug, Clone)]
    pub struct GetCoinChart<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        days: Result<::std::string::String, String>,
        interval: Result<Option<types::GetCoinChartInterval>, String>,
        vs_currency: Result<::std::string::String, String>,
    }

    impl<'a> GetCoinChart<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing; set it with `.id(..)`".to_string()),
                days: Err("`days` is missing; set it with `.days(..)`".to_string()),
                interval: Ok(None),
                vs_currency: Err(
                    "`vs_currency` is missing; set it with `.vs_currency(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "`id` cannot be read as `String`".to_string());
            self
        }

        pub fn days<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.days = value
                .try_into()
                .map_err(|_| "`days` cannot be read as `String`".to_string());
            self
        }

        pub fn interval<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GetCoinChartInterval>,
        {
            self.interval = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`interval` cannot be read as `GetCoinChartInterval`".to_string()
                });
            self
        }

        pub fn vs_currency<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.vs_currency = value
                .try_into()
                .map_err(|_| "`vs_currency` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/coingecko/coins/{id}/market_chart`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Chart>, Error<()>> {
            let Self { client, id, days, interval, vs_currency } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let days = days.map_err(Error::InvalidRequest)?;
            let interval = interval.map_err(Error::InvalidRequest)?;
            let vs_currency = vs_currency.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/coingecko/coins/{}/market_chart", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("days", &days))
                .query(&progenitor_client::QueryParam::new("interval", &interval))
                .query(&progenitor_client::QueryParam::new("vs_currency", &vs_currency))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_coin_chart",
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

    /// Builder for [`Client::list_exchanges`]
    ///
    /// [`Client::list_exchanges`]: super::Client::list_exchanges
    #[derive(Debug, Clone)]
    pub struct ListExchanges<'a> {
        client: &'a super::Client,
        page: Result<Option<i64>, String>,
        per_page: Result<Option<i64>, String>,
    }

    impl<'a> ListExchanges<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                page: Ok(None),
                per_page: Ok(None),
            }
        }

        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page` cannot be read as `i64`".to_string());
            self
        }

        pub fn per_page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.per_page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`per_page` cannot be read as `i64`".to_string());
            self
        }

        /// Sends a `GET` request to `/coingecko/exchanges`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
            let Self { client, page, per_page } = self;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let url = format!("{}/coingecko/exchanges", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("per_page", &per_page))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_exchanges",
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

    /// Builder for [`Client::list_trending`]
    ///
    /// [`Client::list_trending`]: super::Client::list_trending
    #[derive(Debug, Clone)]
    pub struct ListTrending<'a> {
        client: &'a super::Client,
    }

    impl<'a> ListTrending<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/coingecko/search/trending`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Trending>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/coingecko/search/trending", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "list_trending",
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

    /// Builder for [`Client::list_category_ids`]
    ///
    /// [`Client::list_category_ids`]: super::Client::list_category_ids
    #[derive(Debug, Clone)]
    pub struct ListCategoryIds<'a> {
        client: &'a super::Client,
    }

    impl<'a> ListCategoryIds<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/coingecko/coins/categories/list`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<::std::vec::Vec<types::CategoryId>>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/coingecko/coins/categories/list", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "list_category_ids",
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

    /// Builder for [`Client::list_coin_tickers`]
    ///
    /// [`Client::list_coin_tickers`]: super::Client::list_coin_tickers
    #[derive(Debug, Clone)]
    pub struct ListCoinTickers<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        depth: Result<Option<bool>, String>,
        exchange_ids: Result<Option<::std::string::String>, String>,
        order: Result<Option<types::CoinTickerOrder>, String>,
        page: Result<Option<i64>, String>,
    }

    impl<'a> ListCoinTickers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing; set it with `.id(..)`".to_string()),
                depth: Ok(None),
                exchange_ids: Ok(None),
                order: Ok(None),
                page: Ok(None),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "`id` cannot be read as `String`".to_string());
            self
        }

        pub fn depth<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.depth = value
                .try_into()
                .map(Some)
                .map_err(|_| "`depth` cannot be read as `bool`".to_string());
            self
        }

        pub fn exchange_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.exchange_ids = value
                .try_into()
                .map(Some)
                .map_err(|_| "`exchange_ids` cannot be read as `String`".to_string());
            self
        }

        pub fn order<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CoinTickerOrder>,
        {
            self.order = value
                .try_into()
                .map(Some)
                .map_err(|_| "`order` cannot be read as `CoinTickerOrder`".to_string());
            self
        }

        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page` cannot be read as `i64`".to_string());
            self
        }

        /// Sends a `GET` request to `/coingecko/coins/{id}/tickers`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
            let Self { client, id, depth, exchange_ids, order, page } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let depth = depth.map_err(Error::InvalidRequest)?;
            let exchange_ids = exchange_ids.map_err(Error::InvalidRequest)?;
            let order = order.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/coingecko/coins/{}/tickers", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("depth", &depth))
                .query(
                    &progenitor_client::QueryParam::new("exchange_ids", &exchange_ids),
                )
                .query(&progenitor_client::QueryParam::new("order", &order))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_coin_tickers",
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

    /// Builder for [`Client::get_coin_history`]
    ///
    /// [`Client::get_coin_history`]: super::Client::get_coin_history
    #[derive(Debug, Clone)]
    pub struct GetCoinHistory<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        date: Result<::std::string::String, String>,
        localization: Result<Option<bool>, String>,
    }

    impl<'a> GetCoinHistory<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing; set it with `.id(..)`".to_string()),
                date: Err("`date` is missing; set it with `.date(..)`".to_string()),
                localization: Ok(None),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "`id` cannot be read as `String`".to_string());
            self
        }

        pub fn date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.date = value
                .try_into()
                .map_err(|_| "`date` cannot be read as `String`".to_string());
            self
        }

        pub fn localization<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.localization = value
                .try_into()
                .map(Some)
                .map_err(|_| "`localization` cannot be read as `bool`".to_string());
            self
        }

        /// Sends a `GET` request to `/coingecko/coins/{id}/history`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
            let Self { client, id, date, localization } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let date = date.map_err(Error::InvalidRequest)?;
            let localization = localization.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/coingecko/coins/{}/history", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("date", &date))
                .query(
                    &progenitor_client::QueryParam::new("localization", &localization),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "get_coin_history",
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

    /// Builder for [`Client::get_coin_ohlc`]
    ///
    /// [`Client::get_coin_ohlc`]: super::Client::get_coin_ohlc
    #[derive(Debug, Clone)]
    pub struct GetCoinOhlc<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        days: Result<::std::string::String, String>,
        vs_currency: Result<::std::string::String, String>,
    }

    impl<'a> GetCoinOhlc<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing; set it with `.id(..)`".to_string()),
                days: Err("`days` is missing; set it with `.days(..)`".to_string()),
                vs_currency: Err(
                    "`vs_currency` is missing; set it with `.vs_currency(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "`id` cannot be read as `String`".to_string());
            self
        }

        pub fn days<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.days = value
                .try_into()
                .map_err(|_| "`days` cannot be read as `String`".to_string());
            self
        }

        pub fn vs_currency<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.vs_currency = value
                .try_into()
                .map_err(|_| "`vs_currency` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/coingecko/coins/{id}/ohlc`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<::std::vec::Vec<::std::vec::Vec<f64>>>, Error<()>> {
            let Self { client, id, days, vs_currency } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let days = days.map_err(Error::InvalidRequest)?;
            let vs_currency = vs_currency.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/coingecko/coins/{}/ohlc", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("days", &days))
                .query(&progenitor_client::QueryParam::new("vs_currency", &vs_currency))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_coin_ohlc",
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

    /// Builder for [`Client::list_exchange_ids`]
    ///
    /// [`Client::list_exchange_ids`]: super::Client::list_exchange_ids
    #[derive(Debug, Clone)]
    pub struct ListExchangeIds<'a> {
        client: &'a super::Client,
    }

    impl<'a> ListExchangeIds<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/coingecko/exchanges/list`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<::std::vec::Vec<types::ExchangeId>>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/coingecko/exchanges/list", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "list_exchange_ids",
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

    /// Builder for [`Client::get_exchange`]
    ///
    /// [`Client::get_exchange`]: super::Client::get_exchange
    #[derive(Debug, Clone)]
    pub struct GetExchange<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }

    impl<'a> GetExchange<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing; set it with `.id(..)`".to_string()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "`id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/coingecko/exchanges/{id}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/coingecko/exchanges/{}", client.baseurl, encode_path(& id
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
                operation_id: "get_exchange",
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

    /// Builder for [`Client::list_categories`]
    ///
    /// [`Client::list_categories`]: super::Client::list_categories
    #[derive(Debug, Clone)]
    pub struct ListCategories<'a> {
        client: &'a super::Client,
        order: Result<Option<types::CategoryOrder>, String>,
    }

    impl<'a> ListCategories<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                order: Ok(None),
            }
        }

        pub fn order<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CategoryOrder>,
        {
            self.order = value
                .try_into()
                .map(Some)
                .map_err(|_| "`order` cannot be read as `CategoryOrder`".to_string());
            self
        }

        /// Sends a `GET` request to `/coingecko/coins/categories`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
            let Self { client, order } = self;
            let order = order.map_err(Error::InvalidRequest)?;
            let url = format!("{}/coingecko/coins/categories", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("order", &order))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_categories",
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

    /// Builder for [`Client::list_news`]
    ///
    /// [`Client::list_news`]: super::Client::list_news
    #[derive(Debug, Clone)]
    pub struct ListNews<'a> {
        client: &'a super::Client,
    }

    impl<'a> ListNews<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/coingecko/news`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::News>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/coingecko/news", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "list_news",
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

    /// Builder for [`Client::list_exchange_tickers`]
    ///
    /// [`Client::list_exchange_tickers`]: super::Client::list_exchange_tickers
    #[derive(Debug, Clone)]
    pub struct ListExchangeTickers<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        coin_ids: Result<Option<::std::string::String>, String>,
        depth: Result<Option<bool>, String>,
        order: Result<Option<types::ExchangeTickerOrder>, String>,
        page: Result<Option<i64>, String>,
    }

    impl<'a> ListExchangeTickers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing; set it with `.id(..)`".to_string()),
                coin_ids: Ok(None),
                depth: Ok(None),
                order: Ok(None),
                page: Ok(None),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "`id` cannot be read as `String`".to_string());
            self
        }

        pub fn coin_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.coin_ids = value
                .try_into()
                .map(Some)
                .map_err(|_| "`coin_ids` cannot be read as `String`".to_string());
            self
        }

        pub fn depth<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.depth = value
                .try_into()
                .map(Some)
                .map_err(|_| "`depth` cannot be read as `bool`".to_string());
            self
        }

        pub fn order<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ExchangeTickerOrder>,
        {
            self.order = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`order` cannot be read as `ExchangeTickerOrder`".to_string()
                });
            self
        }

        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.page = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page` cannot be read as `i64`".to_string());
            self
        }

        /// Sends a `GET` request to `/coingecko/exchanges/{id}/tickers`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
            let Self { client, id, coin_ids, depth, order, page } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let coin_ids = coin_ids.map_err(Error::InvalidRequest)?;
            let depth = depth.map_err(Error::InvalidRequest)?;
            let order = order.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/coingecko/exchanges/{}/tickers", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("coin_ids", &coin_ids))
                .query(&progenitor_client::QueryParam::new("depth", &depth))
                .query(&progenitor_client::QueryParam::new("order", &order))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_exchange_tickers",
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

    /// Builder for [`Client::get_token_prices`]
    ///
    /// [`Client::get_token_prices`]: super::Client::get_token_prices
    #[derive(Debug, Clone)]
    pub struct GetTokenPrices<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        contract_addresses: Result<::std::string::String, String>,
        include_24hr_change: Result<Option<bool>, String>,
        include_24hr_vol: Result<Option<bool>, String>,
        include_last_updated_at: Result<Option<bool>, String>,
        include_market_cap: Result<Option<bool>, String>,
        vs_currencies: Result<::std::string::String, String>,
    }

    impl<'a> GetTokenPrices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing; set it with `.id(..)`".to_string()),
                contract_addresses: Err(
                    "`contract_addresses` is missing; set it with `.contract_addresses(..)`"
                        .to_string(),
                ),
                include_24hr_change: Ok(None),
                include_24hr_vol: Ok(None),
                include_last_updated_at: Ok(None),
                include_market_cap: Ok(None),
                vs_currencies: Err(
                    "`vs_currencies` is missing; set it with `.vs_currencies(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "`id` cannot be read as `String`".to_string());
            self
        }

        pub fn contract_addresses<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.contract_addresses = value
                .try_into()
                .map_err(|_| {
                    "`contract_addresses` cannot be read as `String`".to_string()
                });
            self
        }

        pub fn include_24hr_change<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_24hr_change = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_24hr_change` cannot be read as `bool`".to_string()
                });
            self
        }

        pub fn include_24hr_vol<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_24hr_vol = value
                .try_into()
                .map(Some)
                .map_err(|_| "`include_24hr_vol` cannot be read as `bool`".to_string());
            self
        }

        pub fn include_last_updated_at<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_last_updated_at = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_last_updated_at` cannot be read as `bool`".to_string()
                });
            self
        }

        pub fn include_market_cap<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_market_cap = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`include_market_cap` cannot be read as `bool`".to_string()
                });
            self
        }

        pub fn vs_currencies<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.vs_currencies = value
                .try_into()
                .map_err(|_| "`vs_currencies` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/coingecko/simple/token_price/{id}`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::option::Option<f64>,
                    >,
                >,
            >,
            Error<()>,
        > {
            let Self {
                client,
                id,
                contract_addresses,
                include_24hr_change,
                include_24hr_vol,
                include_last_updated_at,
                include_market_cap,
                vs_currencies,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let contract_addresses = contract_addresses.map_err(Error::InvalidRequest)?;
            let include_24hr_change = include_24hr_change
                .map_err(Error::InvalidRequest)?;
            let include_24hr_vol = include_24hr_vol.map_err(Error::InvalidRequest)?;
            let include_last_updated_at = include_last_updated_at
                .map_err(Error::InvalidRequest)?;
            let include_market_cap = include_market_cap.map_err(Error::InvalidRequest)?;
            let vs_currencies = vs_currencies.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/coingecko/simple/token_price/{}", client.baseurl, encode_path(& id
                .to_string()),
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
                        "contract_addresses",
                        &contract_addresses,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_24hr_change",
                        &include_24hr_change,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_24hr_vol",
                        &include_24hr_vol,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_last_updated_at",
                        &include_last_updated_at,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_market_cap",
                        &include_market_cap,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new("vs_currencies", &vs_currencies),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "get_token_prices",
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

    /// Builder for [`Client::get_coin_by_contract`]
    ///
    /// [`Client::get_coin_by_contract`]: super::Client::get_coin_by_contract
    #[derive(Debug, Clone)]
    pub struct GetCoinByContract<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        contract_address: Result<::std::string::String, String>,
    }

    impl<'a> GetCoinByContract<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing; set it with `.id(..)`".to_string()),
                contract_address: Err(
                    "`contract_address` is missing; set it with `.contract_address(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "`id` cannot be read as `String`".to_string());
            self
        }

        pub fn contract_address<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.contract_address = value
                .try_into()
                .map_err(|_| {
                    "`contract_address` cannot be read as `String`".to_string()
                });
            self
        }

        /// Sends a `GET` request to `/coingecko/coins/{id}/contract/{contract_address}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ContractCoin>, Error<()>> {
            let Self { client, id, contract_address } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let contract_address = contract_address.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/coingecko/coins/{}/contract/{}", client.baseurl, encode_path(& id
                .to_string()), encode_path(& contract_address.to_string()),
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
                operation_id: "get_coin_by_contract",
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

    /// Builder for [`Client::get_coin_chart_by_contract`]
    ///
    /// [`Client::get_coin_chart_by_contract`]: super::Client::get_coin_chart_by_contract
    #[derive(Debug, Clone)]
    pub struct GetCoinChartByContract<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        contract_address: Result<::std::string::String, String>,
        days: Result<::std::string::String, String>,
        vs_currency: Result<::std::string::String, String>,
    }

    impl<'a> GetCoinChartByContract<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing; set it with `.id(..)`".to_string()),
                contract_address: Err(
                    "`contract_address` is missing; set it with `.contract_address(..)`"
                        .to_string(),
                ),
                days: Err("`days` is missing; set it with `.days(..)`".to_string()),
                vs_currency: Err(
                    "`vs_currency` is missing; set it with `.vs_currency(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "`id` cannot be read as `String`".to_string());
            self
        }

        pub fn contract_address<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.contract_address = value
                .try_into()
                .map_err(|_| {
                    "`contract_address` cannot be read as `String`".to_string()
                });
            self
        }

        pub fn days<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.days = value
                .try_into()
                .map_err(|_| "`days` cannot be read as `String`".to_string());
            self
        }

        pub fn vs_currency<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.vs_currency = value
                .try_into()
                .map_err(|_| "`vs_currency` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to
        /// `/coingecko/coins/{id}/contract/{contract_address}/market_chart`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Chart>, Error<()>> {
            let Self { client, id, contract_address, days, vs_currency } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let contract_address = contract_address.map_err(Error::InvalidRequest)?;
            let days = days.map_err(Error::InvalidRequest)?;
            let vs_currency = vs_currency.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/coingecko/coins/{}/contract/{}/market_chart", client.baseurl,
                encode_path(& id.to_string()), encode_path(& contract_address
                .to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("days", &days))
                .query(&progenitor_client::QueryParam::new("vs_currency", &vs_currency))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_coin_chart_by_contract",
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

    /// Builder for [`Client::get_coin_chart_range`]
    ///
    /// [`Client::get_coin_chart_range`]: super::Client::get_coin_chart_range
    #[derive(Debug, Clone)]
    pub struct GetCoinChartRange<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        from: Result<i64, String>,
        to: Result<i64, String>,
        vs_currency: Result<::std::string::String, String>,
    }

    impl<'a> GetCoinChartRange<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("`id` is missing; set it with `.id(..)`".to_string()),
                from: Err("`from` is missing; set it with `.from(..)`".to_string()),
                to: Err("`to` is missing; set it with `.to(..)`".to_string()),
                vs_currency: Err(
                    "`vs_currency` is missing; set it with `.vs_currency(..)`"
                        .to_string(),
                ),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "`id` cannot be read as `String`".to_string());
            self
        }

        pub fn from<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.from = value
                .try_into()
                .map_err(|_| "`from` cannot be read as `i64`".to_string());
            self
        }

        pub fn to<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.to = value
                .try_into()
                .map_err(|_| "`to` cannot be read as `i64`".to_string());
            self
        }

        pub fn vs_currency<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.vs_currency = value
                .try_into()
                .map_err(|_| "`vs_currency` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/coingecko/coins/{id}/market_chart/range`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::Chart>, Error<()>> {
            let Self { client, id, from, to, vs_currency } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let from = from.map_err(Error::InvalidRequest)?;
            let to = to.map_err(Error::InvalidRequest)?;
            let vs_currency = vs_currency.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/coingecko/coins/{}/market_chart/range", client.baseurl, encode_path(&
                id.to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("from", &from))
                .query(&progenitor_client::QueryParam::new("to", &to))
                .query(&progenitor_client::QueryParam::new("vs_currency", &vs_currency))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_coin_chart_range",
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

    /// How lists go on that page as `coingecko`.
    const PAGED_AS_COINGECKO: ::client_runtime::Style = ::client_runtime::Style {
        next: ::client_runtime::Next::Pages {
            from: 1u64,
            send: ::client_runtime::In::Query("page"),
        },
        more: None,
    };

    impl ::client_runtime::Prepare for ListCoins<'_> {
        type Answer = ::std::vec::Vec<types::CoinId>;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.list_coins"))
        }
    }

    impl ::client_runtime::Prepare for ListQuoteCurrencies<'_> {
        type Answer = ::std::vec::Vec<::std::string::String>;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.list_quote_currencies"))
        }
    }

    impl ::client_runtime::Prepare for ListCoinMarkets<'_> {
        type Answer = ::serde_json::Value;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.list_coin_markets"))
        }
    }

    impl ::client_runtime::Paged for ListCoinMarkets<'_> {
        type Item = ::serde_json::Value;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_COINGECKO,
                "",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("per_page")),
                default: Some(100u64),
                max: Some(250u64),
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.get("id").and_then(::serde_json::Value::as_str)
        }
    }

    impl ::client_runtime::Prepare for GetCoin<'_> {
        type Answer = ::serde_json::Value;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.get_coin"))
        }
    }

    impl ::client_runtime::Prepare for GetPrices<'_> {
        type Answer = ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::option::Option<f64>,
            >,
        >;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.get_prices"))
        }
    }

    impl ::client_runtime::Prepare for GetCoinChart<'_> {
        type Answer = types::Chart;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.get_coin_chart"))
        }
    }

    impl ::client_runtime::Prepare for ListExchanges<'_> {
        type Answer = ::serde_json::Value;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.list_exchanges"))
        }
    }

    impl ::client_runtime::Paged for ListExchanges<'_> {
        type Item = ::serde_json::Value;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_COINGECKO,
                "",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("per_page")),
                default: Some(100u64),
                max: Some(250u64),
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.get("id").and_then(::serde_json::Value::as_str)
        }
    }

    impl ::client_runtime::Prepare for ListTrending<'_> {
        type Answer = types::Trending;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.list_trending"))
        }
    }

    impl ::client_runtime::Prepare for ListCategoryIds<'_> {
        type Answer = ::std::vec::Vec<types::CategoryId>;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.list_category_ids"))
        }
    }

    impl ::client_runtime::Prepare for ListCoinTickers<'_> {
        type Answer = ::serde_json::Value;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.list_coin_tickers"))
        }
    }

    impl ::client_runtime::Paged for ListCoinTickers<'_> {
        type Item = ::serde_json::Value;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_COINGECKO,
            "/tickers",
        );
    }

    impl ::client_runtime::Prepare for GetCoinHistory<'_> {
        type Answer = ::serde_json::Value;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.get_coin_history"))
        }
    }

    impl ::client_runtime::Prepare for GetCoinOhlc<'_> {
        type Answer = ::std::vec::Vec<::std::vec::Vec<f64>>;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.get_coin_ohlc"))
        }
    }

    impl ::client_runtime::Prepare for ListExchangeIds<'_> {
        type Answer = ::std::vec::Vec<types::ExchangeId>;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.list_exchange_ids"))
        }
    }

    impl ::client_runtime::Prepare for GetExchange<'_> {
        type Answer = ::serde_json::Value;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.get_exchange"))
        }
    }

    impl ::client_runtime::Prepare for ListCategories<'_> {
        type Answer = ::serde_json::Value;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.list_categories"))
        }
    }

    impl ::client_runtime::Prepare for ListNews<'_> {
        type Answer = types::News;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.list_news"))
        }
    }

    impl ::client_runtime::Prepare for ListExchangeTickers<'_> {
        type Answer = ::serde_json::Value;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.list_exchange_tickers"))
        }
    }

    impl ::client_runtime::Paged for ListExchangeTickers<'_> {
        type Item = ::serde_json::Value;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
            PAGED_AS_COINGECKO,
            "/tickers",
        );
    }

    impl ::client_runtime::Prepare for GetTokenPrices<'_> {
        type Answer = ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::option::Option<f64>,
            >,
        >;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.get_token_prices"))
        }
    }

    impl ::client_runtime::Prepare for GetCoinByContract<'_> {
        type Answer = types::ContractCoin;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.get_coin_by_contract"))
        }
    }

    impl ::client_runtime::Prepare for GetCoinChartByContract<'_> {
        type Answer = types::Chart;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("coingecko.get_coin_chart_by_contract")
                })
        }
    }

    impl ::client_runtime::Prepare for GetCoinChartRange<'_> {
        type Answer = types::Chart;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("coingecko.get_coin_chart_range"))
        }
    }
}

/// Path of the operations below the address of the API.
pub const BASE_PATH: &str = "/apis/v1";

/// Every operation, by name.
pub static OPERATIONS: &[::client_runtime::Operation] = &[
    ::client_runtime::Operation::named(
            "coingecko.get_coin",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.get_coin_by_contract",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.get_coin_chart",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.get_coin_chart_by_contract",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.get_coin_chart_range",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.get_coin_history",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.get_coin_ohlc",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.get_exchange",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.get_prices",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.get_token_prices",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.list_categories",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.list_category_ids",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.list_coin_markets",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.list_coin_tickers",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.list_coins",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.list_exchange_ids",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.list_exchange_tickers",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.list_exchanges",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.list_news",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.list_quote_currencies",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
    ::client_runtime::Operation::named(
            "coingecko.list_trending",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(8000u64),
];
