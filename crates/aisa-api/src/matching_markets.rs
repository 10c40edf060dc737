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
    pub struct ErrorResponse {
        /// A word, or an object with type, code, message and request_id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct KalshiMarket {
        pub event_ticker: ::std::string::String,
        pub market_tickers: ::std::vec::Vec<::std::string::String>,
        pub platform: KalshiMarketPlatform,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum KalshiMarketPlatform {
        /// `KALSHI`
        Kalshi,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(KalshiMarketPlatform, Unknown, [
        (Kalshi, "KALSHI"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum MarketRef {
        KalshiMarket(KalshiMarket),
        PolymarketMarket(PolymarketMarket),
    }

    impl ::std::convert::From<KalshiMarket> for MarketRef {
        fn from(value: KalshiMarket) -> Self {
            Self::KalshiMarket(value)
        }
    }

    impl ::std::convert::From<PolymarketMarket> for MarketRef {
        fn from(value: PolymarketMarket) -> Self {
            Self::PolymarketMarket(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MatchingMarkets {
        #[serde(
            default,
            skip_serializing_if = "::std::collections::BTreeMap::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub markets: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<MarketRef>,
        >,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MatchingMarketsOfDay {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::collections::BTreeMap::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub markets: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<MarketRef>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sport: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PolymarketMarket {
        pub market_slug: ::std::string::String,
        pub platform: PolymarketMarketPlatform,
        pub token_ids: ::std::vec::Vec<::std::string::String>,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum PolymarketMarketPlatform {
        /// `POLYMARKET`
        Polymarket,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(PolymarketMarketPlatform, Unknown, [
        (Polymarket, "POLYMARKET"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum Sport {
        /// `nfl`
        Nfl,
        /// `mlb`
        Mlb,
        /// `cfb`
        Cfb,
        /// `nba`
        Nba,
        /// `nhl`
        Nhl,
        /// `cbb`
        Cbb,
        /// `pga`
        Pga,
        /// `tennis`
        Tennis,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(Sport, Unknown, [
        (Nfl, "nfl"),
        (Mlb, "mlb"),
        (Cfb, "cfb"),
        (Nba, "nba"),
        (Nhl, "nhl"),
        (Cbb, "cbb"),
        (Pga, "pga"),
        (Tennis, "tennis"),
    ]);
}

/// Client for matching-markets-openapi
///
/// Which markets of Polymarket and Kalshi are about the same game.
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
    /// Find markets that match given ones
    ///
    /// Takes slugs of Polymarket or tickers of Kalshi, not both. Answers a map from what was
    /// asked for to the markets that match.
    ///
    /// Sends a `GET` request to `/matching-markets/sports`
    ///
    /// Arguments:
    /// - `kalshi_event_ticker`: Ticker of an event of Kalshi; several repeat the key. Not
    ///   together with `polymarket_market_slug`.
    /// - `polymarket_market_slug`: Slug of a market of Polymarket; several repeat the key. Not
    ///   together with `kalshi_event_ticker`.
    pub fn match_sports(&self) -> builder::MatchSports<'_> {
        builder::MatchSports::new(self)
    }

    /// Find matching markets of a sport on a day
    ///
    /// Sends a `GET` request to `/matching-markets/sports/{sport}`
    ///
    /// Arguments:
    /// - `sport`: The sport.
    /// - `date`: The day as YYYY-MM-DD.
    pub fn match_sports_by_date(&self) -> builder::MatchSportsByDate<'_> {
        builder::MatchSportsByDate::new(self)
    }
}

/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };

    /// Builder for [`Client::match_sports`]
    ///
    /// [`Client::match_sports`]: super::Client::match_sports
    #[derive(Debug, Clone)]
    pub struct MatchSports<'a> {
        client: &'a super::Client,
        kalshi_event_ticker: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
        polymarket_market_slug: Result<
            Option<::std::vec::Vec<::std::string::String>>,
            String,
        >,
    }

    impl<'a> MatchSports<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                kalshi_event_ticker: Ok(None),
                polymarket_market_slug: Ok(None),
            }
        }

        pub fn kalshi_event_ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.kalshi_event_ticker = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`kalshi_event_ticker` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        pub fn polymarket_market_slug<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.polymarket_market_slug = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`polymarket_market_slug` cannot be read as `::std::vec::Vec<::std::string::String>`"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/matching-markets/sports`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::MatchingMarkets>, Error<types::ErrorResponse>> {
            let Self { client, kalshi_event_ticker, polymarket_market_slug } = self;
            let kalshi_event_ticker = kalshi_event_ticker
                .map_err(Error::InvalidRequest)?;
            let polymarket_market_slug = polymarket_market_slug
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/matching-markets/sports", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "kalshi_event_ticker",
                        &kalshi_event_ticker,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "polymarket_market_slug",
                        &polymarket_market_slug,
                    ),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "match_sports",
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

    /// Builder for [`Client::match_sports_by_date`]
    ///
    /// [`Client::match_sports_by_date`]: super::Client::match_sports_by_date
    #[derive(Debug, Clone)]
    pub struct MatchSportsByDate<'a> {
        client: &'a super::Client,
        sport: Result<types::Sport, String>,
        date: Result<::std::string::String, String>,
    }

    impl<'a> MatchSportsByDate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sport: Err("`sport` is missing; set it with `.sport(..)`".to_string()),
                date: Err("`date` is missing; set it with `.date(..)`".to_string()),
            }
        }

        pub fn sport<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Sport>,
        {
            self.sport = value
                .try_into()
                .map_err(|_| "`sport` cannot be read as `Sport`".to_string());
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

        /// Sends a `GET` request to `/matching-markets/sports/{sport}`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::MatchingMarketsOfDay>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, sport, date } = self;
            let sport = sport.map_err(Error::InvalidRequest)?;
            let date = date.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/matching-markets/sports/{}", client.baseurl, encode_path(& sport
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
                .build()?;
            let info = OperationInfo {
                operation_id: "match_sports_by_date",
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

    impl ::client_runtime::Prepare for MatchSports<'_> {
        type Answer = types::MatchingMarkets;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("matching_markets.match_sports"))
        }
    }

    impl ::client_runtime::Prepare for MatchSportsByDate<'_> {
        type Answer = types::MatchingMarketsOfDay;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| {
                    error.with_operation("matching_markets.match_sports_by_date")
                })
        }
    }
}

/// Path of the operations below the address of the API.
pub const BASE_PATH: &str = "/apis/v1";

/// Every operation, by name.
pub static OPERATIONS: &[::client_runtime::Operation] = &[
    ::client_runtime::Operation::named(
            "matching_markets.match_sports",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(10000u64),
    ::client_runtime::Operation::named(
            "matching_markets.match_sports_by_date",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(10000u64),
];
