// @generated for golden-lists by client-codegen, from the normal form of an OpenAPI document.
// Do not edit: run `cargo xtask generate harbour` and review what changed.

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
    pub struct Berth {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Hand {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Hit {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub sort: ::std::vec::Vec<::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListBerthsBody {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub draught: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub paging: ::std::option::Option<ListBerthsBodyPaging>,
    }

    impl ListBerthsBody {
        pub fn builder() -> builder::ListBerthsBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListBerthsBodyPaging {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub page: ::std::option::Option<i64>,
    }

    impl ListBerthsBodyPaging {
        pub fn builder() -> builder::ListBerthsBodyPaging {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListBerthsResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub paging: ::std::option::Option<ListBerthsResponsePaging>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListBerthsResponsePaging {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub found: ::std::vec::Vec<Berth>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub more: ::std::option::Option<bool>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListLogsResponse {
        #[serde(
            rename = "Resources",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub resources: ::std::vec::Vec<Log>,
        #[serde(
            rename = "totalResults",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_results: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListMovesBody {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
    }

    impl ListMovesBody {
        pub fn builder() -> builder::ListMovesBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListMovesResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub links: ::std::option::Option<ListMovesResponseLinks>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub moves: ::std::vec::Vec<Move>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListMovesResponseLinks {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListPilotsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub data: ::std::vec::Vec<Pilot>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_more: ::std::option::Option<bool>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListShipsResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub data: ::std::vec::Vec<Ship>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub has_more: ::std::option::Option<bool>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListTidesBody {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub amount: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bookmark: ::std::option::Option<i64>,
    }

    impl ListTidesBody {
        pub fn builder() -> builder::ListTidesBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ListTidesResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bookmark: ::std::option::Option<i64>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub tides: ::std::vec::Vec<Tide>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Log {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Move {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Pilot {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchCargoBody {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub q: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub search_after: ::std::vec::Vec<::serde_json::Value>,
    }

    impl SearchCargoBody {
        pub fn builder() -> builder::SearchCargoBody {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchCargoResponse {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub hits: ::std::vec::Vec<Hit>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Ship {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Tide {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metres: ::std::option::Option<f64>,
    }

    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct ListBerthsBody {
            draught: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            paging: ::std::result::Result<
                ::std::option::Option<super::ListBerthsBodyPaging>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ListBerthsBody {
            fn default() -> Self {
                Self {
                    draught: Ok(Default::default()),
                    paging: Ok(Default::default()),
                }
            }
        }

        impl ListBerthsBody {
            pub fn draught<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.draught = value.try_into().map_err(|e| format!("`draught`: {e}"));
                self
            }

            pub fn paging<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ListBerthsBodyPaging>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.paging = value.try_into().map_err(|e| format!("`paging`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ListBerthsBody> for super::ListBerthsBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: ListBerthsBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    draught: value.draught?,
                    paging: value.paging?,
                })
            }
        }

        impl ::std::convert::From<super::ListBerthsBody> for ListBerthsBody {
            fn from(value: super::ListBerthsBody) -> Self {
                Self {
                    draught: Ok(value.draught),
                    paging: Ok(value.paging),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ListBerthsBodyPaging {
            page: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ListBerthsBodyPaging {
            fn default() -> Self {
                Self {
                    page: Ok(Default::default()),
                }
            }
        }

        impl ListBerthsBodyPaging {
            pub fn page<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.page = value.try_into().map_err(|e| format!("`page`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ListBerthsBodyPaging>
        for super::ListBerthsBodyPaging {
            type Error = super::error::ConversionError;

            fn try_from(
                value: ListBerthsBodyPaging,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { page: value.page? })
            }
        }

        impl ::std::convert::From<super::ListBerthsBodyPaging> for ListBerthsBodyPaging {
            fn from(value: super::ListBerthsBodyPaging) -> Self {
                Self { page: Ok(value.page) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ListMovesBody {
            size: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ListMovesBody {
            fn default() -> Self {
                Self {
                    size: Ok(Default::default()),
                }
            }
        }

        impl ListMovesBody {
            pub fn size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.size = value.try_into().map_err(|e| format!("`size`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ListMovesBody> for super::ListMovesBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: ListMovesBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { size: value.size? })
            }
        }

        impl ::std::convert::From<super::ListMovesBody> for ListMovesBody {
            fn from(value: super::ListMovesBody) -> Self {
                Self { size: Ok(value.size) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ListTidesBody {
            amount: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            bookmark: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ListTidesBody {
            fn default() -> Self {
                Self {
                    amount: Ok(Default::default()),
                    bookmark: Ok(Default::default()),
                }
            }
        }

        impl ListTidesBody {
            pub fn amount<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.amount = value.try_into().map_err(|e| format!("`amount`: {e}"));
                self
            }

            pub fn bookmark<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.bookmark = value.try_into().map_err(|e| format!("`bookmark`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ListTidesBody> for super::ListTidesBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: ListTidesBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    amount: value.amount?,
                    bookmark: value.bookmark?,
                })
            }
        }

        impl ::std::convert::From<super::ListTidesBody> for ListTidesBody {
            fn from(value: super::ListTidesBody) -> Self {
                Self {
                    amount: Ok(value.amount),
                    bookmark: Ok(value.bookmark),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct SearchCargoBody {
            q: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            search_after: ::std::result::Result<
                ::std::vec::Vec<::serde_json::Value>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for SearchCargoBody {
            fn default() -> Self {
                Self {
                    q: Ok(Default::default()),
                    search_after: Ok(Default::default()),
                }
            }
        }

        impl SearchCargoBody {
            pub fn q<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.q = value.try_into().map_err(|e| format!("`q`: {e}"));
                self
            }

            pub fn search_after<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.search_after = value
                    .try_into()
                    .map_err(|e| format!("`search_after`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<SearchCargoBody> for super::SearchCargoBody {
            type Error = super::error::ConversionError;

            fn try_from(
                value: SearchCargoBody,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    q: value.q?,
                    search_after: value.search_after?,
                })
            }
        }

        impl ::std::convert::From<super::SearchCargoBody> for SearchCargoBody {
            fn from(value: super::SearchCargoBody) -> Self {
                Self {
                    q: Ok(value.q),
                    search_after: Ok(value.search_after),
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

/// Client for Harbour
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
    /// Ships in port
    ///
    /// Sends a `GET` request to `/ships`
    pub fn list_ships(&self) -> builder::ListShips<'_> {
        builder::ListShips::new(self)
    }

    /// Pilots on duty
    ///
    /// Sends a `GET` request to `/pilots`
    pub fn list_pilots(&self) -> builder::ListPilots<'_> {
        builder::ListPilots::new(self)
    }

    /// Cargo that is like this
    ///
    /// Sends a `POST` request to `/cargo/search`
    pub fn search_cargo(&self) -> builder::SearchCargo<'_> {
        builder::SearchCargo::new(self)
    }

    /// Who is on board
    ///
    /// Sends a `GET` request to `/crew`
    pub fn list_crew(&self) -> builder::ListCrew<'_> {
        builder::ListCrew::new(self)
    }

    /// What was written down
    ///
    /// Sends a `GET` request to `/logs`
    pub fn list_logs(&self) -> builder::ListLogs<'_> {
        builder::ListLogs::new(self)
    }

    /// Where a ship can lie
    ///
    /// Sends a `POST` request to `/berths/search`
    pub fn list_berths(&self) -> builder::ListBerths<'_> {
        builder::ListBerths::new(self)
    }

    /// Who moved where
    ///
    /// Sends a `POST` request to `/moves`
    pub fn list_moves(&self) -> builder::ListMoves<'_> {
        builder::ListMoves::new(self)
    }

    /// High and low water
    ///
    /// Sends a `POST` request to `/tides`
    pub fn list_tides(&self) -> builder::ListTides<'_> {
        builder::ListTides::new(self)
    }
}

/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };

    /// Builder for [`Client::list_ships`]
    ///
    /// [`Client::list_ships`]: super::Client::list_ships
    #[derive(Debug, Clone)]
    pub struct ListShips<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        starting_after: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListShips<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                starting_after: Ok(None),
            }
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

        pub fn starting_after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.starting_after = value
                .try_into()
                .map(Some)
                .map_err(|_| "`starting_after` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/ships`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListShipsResponse>, Error<()>> {
            let Self { client, limit, starting_after } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let starting_after = starting_after.map_err(Error::InvalidRequest)?;
            let url = format!("{}/ships", client.baseurl,);
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
                        "starting_after",
                        &starting_after,
                    ),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "list_ships",
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

    /// Builder for [`Client::list_pilots`]
    ///
    /// [`Client::list_pilots`]: super::Client::list_pilots
    #[derive(Debug, Clone)]
    pub struct ListPilots<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        starting_after: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListPilots<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                starting_after: Ok(None),
            }
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

        pub fn starting_after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.starting_after = value
                .try_into()
                .map(Some)
                .map_err(|_| "`starting_after` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/pilots`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListPilotsResponse>, Error<()>> {
            let Self { client, limit, starting_after } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let starting_after = starting_after.map_err(Error::InvalidRequest)?;
            let url = format!("{}/pilots", client.baseurl,);
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
                        "starting_after",
                        &starting_after,
                    ),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "list_pilots",
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

    /// Builder for [`Client::search_cargo`]
    ///
    /// [`Client::search_cargo`]: super::Client::search_cargo
    #[derive(Debug, Clone)]
    pub struct SearchCargo<'a> {
        client: &'a super::Client,
        size: Result<Option<i64>, String>,
        body: Result<types::builder::SearchCargoBody, String>,
    }

    impl<'a> SearchCargo<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                size: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.size = value
                .try_into()
                .map(Some)
                .map_err(|_| "`size` cannot be read as `i64`".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchCargoBody>,
            <V as std::convert::TryInto<
                types::SearchCargoBody,
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
                types::builder::SearchCargoBody,
            ) -> types::builder::SearchCargoBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/cargo/search`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::SearchCargoResponse>, Error<()>> {
            let Self { client, size, body } = self;
            let size = size.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::SearchCargoBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/cargo/search", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("size", &size))
                .build()?;
            let info = OperationInfo {
                operation_id: "search_cargo",
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

    /// Builder for [`Client::list_crew`]
    ///
    /// [`Client::list_crew`]: super::Client::list_crew
    #[derive(Debug, Clone)]
    pub struct ListCrew<'a> {
        client: &'a super::Client,
        page: Result<Option<i64>, String>,
        per_page: Result<Option<i64>, String>,
    }

    impl<'a> ListCrew<'a> {
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

        /// Sends a `GET` request to `/crew`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<::std::vec::Vec<types::Hand>>, Error<()>> {
            let Self { client, page, per_page } = self;
            let page = page.map_err(Error::InvalidRequest)?;
            let per_page = per_page.map_err(Error::InvalidRequest)?;
            let url = format!("{}/crew", client.baseurl,);
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
                operation_id: "list_crew",
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

    /// Builder for [`Client::list_logs`]
    ///
    /// [`Client::list_logs`]: super::Client::list_logs
    #[derive(Debug, Clone)]
    pub struct ListLogs<'a> {
        client: &'a super::Client,
        count: Result<Option<i64>, String>,
        start_index: Result<Option<i64>, String>,
    }

    impl<'a> ListLogs<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                count: Ok(None),
                start_index: Ok(None),
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

        pub fn start_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.start_index = value
                .try_into()
                .map(Some)
                .map_err(|_| "`start_index` cannot be read as `i64`".to_string());
            self
        }

        /// Sends a `GET` request to `/logs`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListLogsResponse>, Error<()>> {
            let Self { client, count, start_index } = self;
            let count = count.map_err(Error::InvalidRequest)?;
            let start_index = start_index.map_err(Error::InvalidRequest)?;
            let url = format!("{}/logs", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("count", &count))
                .query(&progenitor_client::QueryParam::new("startIndex", &start_index))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_logs",
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

    /// Builder for [`Client::list_berths`]
    ///
    /// [`Client::list_berths`]: super::Client::list_berths
    #[derive(Debug, Clone)]
    pub struct ListBerths<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ListBerthsBody, String>,
    }

    impl<'a> ListBerths<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListBerthsBody>,
            <V as std::convert::TryInto<
                types::ListBerthsBody,
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
                types::builder::ListBerthsBody,
            ) -> types::builder::ListBerthsBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/berths/search`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListBerthsResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ListBerthsBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/berths/search", client.baseurl,);
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
                operation_id: "list_berths",
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

    /// Builder for [`Client::list_moves`]
    ///
    /// [`Client::list_moves`]: super::Client::list_moves
    #[derive(Debug, Clone)]
    pub struct ListMoves<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ListMovesBody, String>,
    }

    impl<'a> ListMoves<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListMovesBody>,
            <V as std::convert::TryInto<types::ListMovesBody>>::Error: std::fmt::Display,
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
                types::builder::ListMovesBody,
            ) -> types::builder::ListMovesBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/moves`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListMovesResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ListMovesBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/moves", client.baseurl,);
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
                operation_id: "list_moves",
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

    /// Builder for [`Client::list_tides`]
    ///
    /// [`Client::list_tides`]: super::Client::list_tides
    #[derive(Debug, Clone)]
    pub struct ListTides<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ListTidesBody, String>,
    }

    impl<'a> ListTides<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListTidesBody>,
            <V as std::convert::TryInto<types::ListTidesBody>>::Error: std::fmt::Display,
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
                types::builder::ListTidesBody,
            ) -> types::builder::ListTidesBody,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/tides`
        pub async fn send_low_level(
            self,
        ) -> Result<ResponseValue<types::ListTidesResponse>, Error<()>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ListTidesBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/tides", client.baseurl,);
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
                operation_id: "list_tides",
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

    /// How lists go on that page as `after-last`.
    const PAGED_AS_AFTER_LAST: ::client_runtime::Style = ::client_runtime::Style {
        next: ::client_runtime::Next::LastItem {
            at: "/id",
            send: ::client_runtime::In::Query("starting_after"),
        },
        more: Some("/has_more"),
    };

    /// How lists go on that page as `bookmark`.
    const PAGED_AS_BOOKMARK: ::client_runtime::Style = ::client_runtime::Style {
        next: ::client_runtime::Next::Answer {
            at: "/bookmark",
            send: ::client_runtime::In::Body("/bookmark"),
        },
        more: None,
    };

    /// How lists go on that page as `link`.
    const PAGED_AS_LINK: ::client_runtime::Style = ::client_runtime::Style {
        next: ::client_runtime::Next::Link {
            rel: "next",
            below: "/v1",
        },
        more: None,
    };

    /// How lists go on that page as `links-object`.
    const PAGED_AS_LINKS_OBJECT: ::client_runtime::Style = ::client_runtime::Style {
        next: ::client_runtime::Next::Url {
            at: "/links/next",
            below: "/v1",
        },
        more: None,
    };

    /// How lists go on that page as `paging-object`.
    const PAGED_AS_PAGING_OBJECT: ::client_runtime::Style = ::client_runtime::Style {
        next: ::client_runtime::Next::Pages {
            from: 0u64,
            send: ::client_runtime::In::Body("/paging/page"),
        },
        more: Some("/paging/more"),
    };

    /// How lists go on that page as `search-after`.
    const PAGED_AS_SEARCH_AFTER: ::client_runtime::Style = ::client_runtime::Style {
        next: ::client_runtime::Next::LastItem {
            at: "/sort",
            send: ::client_runtime::In::Body("/search_after"),
        },
        more: None,
    };

    /// How lists go on that page as `start-index`.
    const PAGED_AS_START_INDEX: ::client_runtime::Style = ::client_runtime::Style {
        next: ::client_runtime::Next::Items {
            from: 1u64,
            send: ::client_runtime::In::Query("startIndex"),
        },
        more: None,
    };

    impl ::client_runtime::Prepare for ListShips<'_> {
        type Answer = types::ListShipsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("harbour.list_ships"))
        }
    }

    impl ::client_runtime::Paged for ListShips<'_> {
        type Item = types::Ship;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_AFTER_LAST,
                "/data",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: Some(10u64),
                max: Some(100u64),
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListPilots<'_> {
        type Answer = types::ListPilotsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("harbour.list_pilots"))
        }
    }

    impl ::client_runtime::Paged for ListPilots<'_> {
        type Item = types::Pilot;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_AFTER_LAST,
                "/data",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("limit")),
                default: Some(10u64),
                max: Some(100u64),
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for SearchCargo<'_> {
        type Answer = types::SearchCargoResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("harbour.search_cargo"))
        }
    }

    impl ::client_runtime::Paged for SearchCargo<'_> {
        type Item = types::Hit;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_SEARCH_AFTER,
                "/hits",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("size")),
                default: None,
                max: None,
            });
    }

    impl ::client_runtime::Prepare for ListCrew<'_> {
        type Answer = ::std::vec::Vec<types::Hand>;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("harbour.list_crew"))
        }
    }

    impl ::client_runtime::Paged for ListCrew<'_> {
        type Item = types::Hand;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_LINK,
                "",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("per_page")),
                default: Some(30u64),
                max: Some(100u64),
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.name.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListLogs<'_> {
        type Answer = types::ListLogsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("harbour.list_logs"))
        }
    }

    impl ::client_runtime::Paged for ListLogs<'_> {
        type Item = types::Log;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_START_INDEX,
                "/Resources",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Query("count")),
                default: None,
                max: None,
            });
        fn id(item: &Self::Item) -> ::std::option::Option<&str> {
            item.id.as_deref()
        }
    }

    impl ::client_runtime::Prepare for ListBerths<'_> {
        type Answer = types::ListBerthsResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("harbour.list_berths"))
        }
    }

    impl ::client_runtime::Paged for ListBerths<'_> {
        type Item = types::Berth;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_PAGING_OBJECT,
                "/paging/found",
            )
            .with_size(::client_runtime::Size {
                send: None,
                default: Some(3u64),
                max: Some(3u64),
            });
    }

    impl ::client_runtime::Prepare for ListMoves<'_> {
        type Answer = types::ListMovesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("harbour.list_moves"))
        }
    }

    impl ::client_runtime::Paged for ListMoves<'_> {
        type Item = types::Move;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_LINKS_OBJECT,
                "/moves",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Body("/size")),
                default: None,
                max: None,
            });
    }

    impl ::client_runtime::Prepare for ListTides<'_> {
        type Answer = types::ListTidesResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("harbour.list_tides"))
        }
    }

    impl ::client_runtime::Paged for ListTides<'_> {
        type Item = types::Tide;

        const PAGING: ::client_runtime::Paging = ::client_runtime::Paging::new(
                PAGED_AS_BOOKMARK,
                "/tides",
            )
            .with_size(::client_runtime::Size {
                send: Some(::client_runtime::In::Body("/amount")),
                default: Some(3u64),
                max: None,
            });
    }
}

/// Path of the operations below the address of the API.
pub const BASE_PATH: &str = "/v1";

/// Every operation, by name.
pub static OPERATIONS: &[::client_runtime::Operation] = &[
    ::client_runtime::Operation::named(
        "harbour.list_berths",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "harbour.list_crew",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "harbour.list_logs",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "harbour.list_moves",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "harbour.list_pilots",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "harbour.list_ships",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "harbour.list_tides",
        ::client_runtime::RetryClass::Idempotent,
    ),
    ::client_runtime::Operation::named(
        "harbour.search_cargo",
        ::client_runtime::RetryClass::Idempotent,
    ),
];
