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

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Market {
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub close_time: ::std::option::Option<i64>,
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_time: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub event_ticker: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_price: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_ticker: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub result: ::std::option::Option<::std::string::String>,
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_time: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<MarketStatus>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub volume: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub volume_24h: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct MarketPrice {
        pub no: PricePoint,
        pub yes: PricePoint,
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
    pub struct MarketsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub markets: ::std::vec::Vec<Market>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<Pagination>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Orderbook {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub no: ::std::vec::Vec<::std::vec::Vec<f64>>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub no_dollars: ::std::vec::Vec<::std::vec::Vec<PriceOrSize>>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub yes: ::std::vec::Vec<::std::vec::Vec<f64>>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub yes_dollars: ::std::vec::Vec<::std::vec::Vec<PriceOrSize>>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OrderbookPagination {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i64>,
        /// Whether there is a next page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_more: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        /// What to send as `paginationKey` for the next page.
        #[serde(
            rename = "paginationKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pagination_key: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OrderbookSnapshot {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub orderbook: ::std::option::Option<Orderbook>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ticker: ::std::option::Option<::std::string::String>,
        /// In Unix milliseconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct OrderbooksResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<OrderbookPagination>,
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
    pub struct Pagination {
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

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub enum PriceOrSize {
        String(::std::string::String),
        Number(f64),
    }

    impl ::std::fmt::Display for PriceOrSize {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::String(x) => x.fmt(f),
                Self::Number(x) => x.fmt(f),
            }
        }
    }

    impl ::std::convert::From<f64> for PriceOrSize {
        fn from(value: f64) -> Self {
            Self::Number(value)
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PricePoint {
        /// In Unix seconds.
        pub at_time: i64,
        pub price: f64,
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum TakerSide {
        /// `yes`
        Yes,
        /// `no`
        No,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(TakerSide, Unknown, [
        (Yes, "yes"),
        (No, "no"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Trade {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i64>,
        /// In Unix seconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_time: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub market_ticker: ::std::option::Option<::std::string::String>,
        /// In cents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub no_price: ::std::option::Option<i64>,
        /// In US dollars.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub no_price_dollars: ::std::option::Option<f64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub taker_side: ::std::option::Option<TakerSide>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub trade_id: ::std::option::Option<::std::string::String>,
        /// In cents.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub yes_price: ::std::option::Option<i64>,
        /// In US dollars.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub yes_price_dollars: ::std::option::Option<f64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct TradesResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<Pagination>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub trades: ::std::vec::Vec<Trade>,
    }
}

/// Client for kalshi-openapi
///
/// Markets, trades and order books of Kalshi.
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
    /// Sends a `GET` request to `/kalshi/markets`
    ///
    /// Arguments:
    /// - `event_ticker`: Ticker of the event; several repeat the key.
    /// - `limit`: How many to return at most.
    /// - `market_ticker`: Ticker of the market; several repeat the key.
    /// - `min_volume`: Only markets with this volume in US dollars or more.
    /// - `pagination_key`: Where the page starts: `pagination.pagination_key` of the previous
    ///   answer.
    /// - `search`: Words to search for; two characters at least.
    /// - `status`: Only those with this status.
    pub fn list_markets(&self) -> builder::ListMarkets<'_> {
        builder::ListMarkets::new(self)
    }

    /// List trades
    ///
    /// Prices are in cents, and in dollars where the name says so.
    ///
    /// Sends a `GET` request to `/kalshi/trades`
    ///
    /// Arguments:
    /// - `end_time`: In Unix seconds, inclusive.
    /// - `limit`: How many to return at most.
    /// - `pagination_key`: Where the page starts: `pagination.pagination_key` of the previous
    ///   answer.
    /// - `start_time`: In Unix seconds, inclusive.
    /// - `ticker`: Ticker of the market.
    pub fn list_trades(&self) -> builder::ListTrades<'_> {
        builder::ListTrades::new(self)
    }

    /// Get a market's price
    ///
    /// Sends a `GET` request to `/kalshi/market-price/{market_ticker}`
    ///
    /// Arguments:
    /// - `market_ticker`: Ticker of the market.
    /// - `at_time`: Time of the price in Unix seconds; absent for the current one.
    pub fn get_market_price(&self) -> builder::GetMarketPrice<'_> {
        builder::GetMarketPrice::new(self)
    }

    /// List snapshots of an order book
    ///
    /// Known since 29 October 2025. Times are in milliseconds and the cursor is
    /// `paginationKey`, unlike in the other operations.
    ///
    /// Sends a `GET` request to `/kalshi/orderbooks`
    ///
    /// Arguments:
    /// - `end_time`: In Unix milliseconds; without both times the answer is the latest
    ///   snapshot.
    /// - `limit`: How many to return at most. Ignored without a window of time.
    /// - `pagination_key`: Where the page starts: `pagination.paginationKey` of the previous
    ///   answer. Ignored without a window of time.
    /// - `start_time`: In Unix milliseconds; without both times the answer is the latest
    ///   snapshot.
    /// - `ticker`: Ticker of the market.
    pub fn list_orderbooks(&self) -> builder::ListOrderbooks<'_> {
        builder::ListOrderbooks::new(self)
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
        event_ticker: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        limit: Result<Option<i64>, String>,
        market_ticker: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        min_volume: Result<Option<f64>, String>,
        pagination_key: Result<Option<::std::string::String>, String>,
        search: Result<Option<::std::string::String>, String>,
        status: Result<Option<types::MarketStatus>, String>,
    }

    impl<'a> ListMarkets<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                event_ticker: Ok(None),
                limit: Ok(None),
                market_ticker: Ok(None),
                min_volume: Ok(None),
                pagination_key: Ok(None),
                search: Ok(None),
                status: Ok(None),
            }
        }

        pub fn event_ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.event_ticker = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`event_ticker` cannot be read as `::std::vec::Vec<::std::string::String>`"
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

        pub fn market_ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        {
            self.market_ticker = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`market_ticker` cannot be read as `::std::vec::Vec<::std::string::String>`"
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

        /// Sends a `GET` request to `/kalshi/markets`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::MarketsResponse>, Error<types::ErrorResponse>> {
            let Self {
                client,
                event_ticker,
                limit,
                market_ticker,
                min_volume,
                pagination_key,
                search,
                status,
            } = self;
            let event_ticker = event_ticker.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let market_ticker = market_ticker.map_err(Error::InvalidRequest)?;
            let min_volume = min_volume.map_err(Error::InvalidRequest)?;
            let pagination_key = pagination_key.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let url = format!("{}/kalshi/markets", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("event_ticker", &event_ticker),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(
                    &progenitor_client::QueryParam::new("market_ticker", &market_ticker),
                )
                .query(&progenitor_client::QueryParam::new("min_volume", &min_volume))
                .query(
                    &progenitor_client::QueryParam::new(
                        "pagination_key",
                        &pagination_key,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("search", &search))
                .query(&progenitor_client::QueryParam::new("status", &status))
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

    /// Builder for [`Client::list_trades`]
    ///
    /// [`Client::list_trades`]: super::Client::list_trades
    #[derive(Debug, Clone)]
    pub struct ListTrades<'a> {
        client: &'a super::Client,
        end_time: Result<Option<i64>, String>,
        limit: Result<Option<i64>, String>,
        pagination_key: Result<Option<::std::string::String>, String>,
        start_time: Result<Option<i64>, String>,
        ticker: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListTrades<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                end_time: Ok(None),
                limit: Ok(None),
                pagination_key: Ok(None),
                start_time: Ok(None),
                ticker: Ok(None),
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

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map(Some)
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/kalshi/trades`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::TradesResponse>, Error<types::ErrorResponse>> {
            let Self { client, end_time, limit, pagination_key, start_time, ticker } = self;
            let end_time = end_time.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let pagination_key = pagination_key.map_err(Error::InvalidRequest)?;
            let start_time = start_time.map_err(Error::InvalidRequest)?;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let url = format!("{}/kalshi/trades", client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_trades",
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
        market_ticker: Result<::std::string::String, String>,
        at_time: Result<Option<i64>, String>,
    }

    impl<'a> GetMarketPrice<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                market_ticker: Err(
                    "`market_ticker` is missing; set it with `.market_ticker(..)`"
                        .to_string(),
                ),
                at_time: Ok(None),
            }
        }

        pub fn market_ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.market_ticker = value
                .try_into()
                .map_err(|_| "`market_ticker` cannot be read as `String`".to_string());
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

        /// Sends a `GET` request to `/kalshi/market-price/{market_ticker}`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::MarketPrice>, Error<types::ErrorResponse>> {
            let Self { client, market_ticker, at_time } = self;
            let market_ticker = market_ticker.map_err(Error::InvalidRequest)?;
            let at_time = at_time.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/kalshi/market-price/{}", client.baseurl, encode_path(& market_ticker
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
        ticker: Result<::std::string::String, String>,
    }

    impl<'a> ListOrderbooks<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                end_time: Ok(None),
                limit: Ok(None),
                pagination_key: Ok(None),
                start_time: Ok(None),
                ticker: Err("`ticker` is missing; set it with `.ticker(..)`".to_string()),
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

        pub fn ticker<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.ticker = value
                .try_into()
                .map_err(|_| "`ticker` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/kalshi/orderbooks`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::OrderbooksResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, end_time, limit, pagination_key, start_time, ticker } = self;
            let end_time = end_time.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let pagination_key = pagination_key.map_err(Error::InvalidRequest)?;
            let start_time = start_time.map_err(Error::InvalidRequest)?;
            let ticker = ticker.map_err(Error::InvalidRequest)?;
            let url = format!("{}/kalshi/orderbooks", client.baseurl,);
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
                    &progenitor_client::QueryParam::new("paginationKey", &pagination_key),
                )
                .query(&progenitor_client::QueryParam::new("start_time", &start_time))
                .query(&progenitor_client::QueryParam::new("ticker", &ticker))
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

    /// How lists go on that page as `kalshi-orderbooks`.
    const PAGED_AS_KALSHI_ORDERBOOKS: ::client_runtime::Style = ::client_runtime::Style {
        next: ::client_runtime::Next::Answer {
            at: "/pagination/paginationKey",
            send: ::client_runtime::In::Query("paginationKey"),
        },
        more: Some("/pagination/has_more"),
    };

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
                .map_err(|error| error.with_operation("kalshi.list_markets"))
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
            item.market_ticker.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListTrades<'_> {
        type Answer = types::TradesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("kalshi.list_trades"))
        }
    }

    impl ::client_runtime::Paged for ListTrades<'_> {
        type Item = types::Trade;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_PREDICTION_MARKETS,
                "/trades",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: Some(100u64),
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.trade_id.as_deref()
        }
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
                .map_err(|error| error.with_operation("kalshi.get_market_price"))
        }
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
                .map_err(|error| error.with_operation("kalshi.list_orderbooks"))
        }
    }

    impl ::client_runtime::Paged for ListOrderbooks<'_> {
        type Item = types::OrderbookSnapshot;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_KALSHI_ORDERBOOKS,
                "/snapshots",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: Some(100u64),
                max: Some(200u64),
            })
            .only_with(&["start_time", "end_time"]);
    }
}

/// Path of the operations below the address of the API.
pub const BASE_PATH: &str = "/apis/v1";

/// Every operation, by name.
pub static OPERATIONS: &[::client_runtime::Operation] = &[
    ::client_runtime::Operation::named(
            "kalshi.get_market_price",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(10000u64),
    ::client_runtime::Operation::named(
            "kalshi.list_markets",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(10000u64),
    ::client_runtime::Operation::named(
            "kalshi.list_orderbooks",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(10000u64),
    ::client_runtime::Operation::named(
            "kalshi.list_trades",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(10000u64),
];
