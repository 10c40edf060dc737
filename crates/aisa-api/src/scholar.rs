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
    /// `MODERATE` if absent.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum DetailLevel {
        /// `BRIEF`
        Brief,
        /// `MODERATE`
        Moderate,
        /// `DETAILED`
        Detailed,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(DetailLevel, Unknown, [
        (Brief, "BRIEF"),
        (Moderate, "MODERATE"),
        (Detailed, "DETAILED"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ErrorResponse {
        /// A number or a word for the kind of error.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::serde_json::Value>,
        /// More about the error.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub details: ::std::option::Option<::std::string::String>,
        /// A word, or an object with type, code, message and request_id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::serde_json::Value>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ExplainSearchRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub detail_level: ::std::option::Option<DetailLevel>,
        /// `en` if absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub language: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub response_mode: ::std::option::Option<ResponseMode>,
        /// The `id` of the answer to the search.
        pub search_id: ::std::string::String,
    }

    impl ExplainSearchRequest {
        pub fn builder() -> builder::ExplainSearchRequest {
            Default::default()
        }
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ExplainSearchResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub confidence_score: ::std::option::Option<f64>,
        pub explanation: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub generated_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub key_insights: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub language: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub response_mode: ::std::option::Option<::std::string::String>,
        /// The `id` of the answer to the search.
        pub search_id: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub summary: ::std::option::Option<::std::string::String>,
    }

    /// `COMPLETE` if absent.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ResponseMode {
        /// `COMPLETE`
        Complete,
        /// `SUMMARY`
        Summary,
        /// `BULLET_POINTS`
        BulletPoints,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ResponseMode, Unknown, [
        (Complete, "COMPLETE"),
        (Summary, "SUMMARY"),
        (BulletPoints, "BULLET_POINTS"),
    ]);

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum ResultType {
        /// `web`
        Web,
        /// `academic`
        Academic,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(ResultType, Unknown, [
        (Web, "web"),
        (Academic, "academic"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ScholarResult {
        pub authors: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub journal: ::std::option::Option<::std::string::String>,
        pub link: ::std::string::String,
        /// How often the paper is cited.
        pub number_of_citations: i64,
        pub snippet: ::std::string::String,
        pub title: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub year: ::std::option::Option<i64>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ScholarSearchResponse {
        pub id: ::std::string::String,
        pub results: ::std::vec::Vec<ScholarResult>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SearchForm {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub query: ::std::option::Option<::std::string::String>,
    }

    impl SearchForm {
        pub fn builder() -> builder::SearchForm {
            Default::default()
        }
    }

    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum SearchType {
        /// `web`
        Web,
        /// `academic`
        Academic,
        /// `hybrid`
        Hybrid,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(SearchType, Unknown, [
        (Web, "web"),
        (Academic, "academic"),
        (Hybrid, "hybrid"),
    ]);

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SmartResult {
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub authors: ::std::vec::Vec<::std::string::String>,
        pub link: ::std::string::String,
        /// How often the paper is cited.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number_of_citations: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub relevance_score: ::std::option::Option<f64>,
        pub snippet: ::std::string::String,
        pub title: ::std::string::String,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<ResultType>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SmartSearchResponse {
        pub id: ::std::string::String,
        pub results: ::std::vec::Vec<SmartResult>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub search_type: ::std::option::Option<SearchType>,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct WebResult {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub display_url: ::std::option::Option<::std::string::String>,
        pub link: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub published_date: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        pub snippet: ::std::string::String,
        pub title: ::std::string::String,
    }

    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct WebSearchResponse {
        pub id: ::std::string::String,
        pub results: ::std::vec::Vec<WebResult>,
    }

    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct ExplainSearchRequest {
            detail_level: ::std::result::Result<
                ::std::option::Option<super::DetailLevel>,
                ::std::string::String,
            >,
            language: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            response_mode: ::std::result::Result<
                ::std::option::Option<super::ResponseMode>,
                ::std::string::String,
            >,
            search_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ExplainSearchRequest {
            fn default() -> Self {
                Self {
                    detail_level: Ok(Default::default()),
                    language: Ok(Default::default()),
                    response_mode: Ok(Default::default()),
                    search_id: Err(
                        "`search_id` is missing; set it with `.search_id(..)`"
                            .to_string(),
                    ),
                }
            }
        }

        impl ExplainSearchRequest {
            pub fn detail_level<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DetailLevel>>,
                T::Error: ::std::fmt::Display,
            {
                self.detail_level = value
                    .try_into()
                    .map_err(|e| format!("`detail_level`: {e}"));
                self
            }

            pub fn language<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.language = value.try_into().map_err(|e| format!("`language`: {e}"));
                self
            }

            pub fn response_mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ResponseMode>>,
                T::Error: ::std::fmt::Display,
            {
                self.response_mode = value
                    .try_into()
                    .map_err(|e| format!("`response_mode`: {e}"));
                self
            }

            pub fn search_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.search_id = value
                    .try_into()
                    .map_err(|e| format!("`search_id`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ExplainSearchRequest>
        for super::ExplainSearchRequest {
            type Error = super::error::ConversionError;

            fn try_from(
                value: ExplainSearchRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    detail_level: value.detail_level?,
                    language: value.language?,
                    response_mode: value.response_mode?,
                    search_id: value.search_id?,
                })
            }
        }

        impl ::std::convert::From<super::ExplainSearchRequest> for ExplainSearchRequest {
            fn from(value: super::ExplainSearchRequest) -> Self {
                Self {
                    detail_level: Ok(value.detail_level),
                    language: Ok(value.language),
                    response_mode: Ok(value.response_mode),
                    search_id: Ok(value.search_id),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct SearchForm {
            query: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for SearchForm {
            fn default() -> Self {
                Self {
                    query: Ok(Default::default()),
                }
            }
        }

        impl SearchForm {
            pub fn query<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.query = value.try_into().map_err(|e| format!("`query`: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<SearchForm> for super::SearchForm {
            type Error = super::error::ConversionError;

            fn try_from(
                value: SearchForm,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { query: value.query? })
            }
        }

        impl ::std::convert::From<super::SearchForm> for SearchForm {
            fn from(value: super::SearchForm) -> Self {
                Self { query: Ok(value.query) }
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

/// Client for platform-txyz-openapi
///
/// Search in the web and in academic papers, and explanations of what was found.
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
    /// Search the web and papers at once
    ///
    /// The parameters go into the query although the method is POST.
    ///
    /// Sends a `POST` request to `/scholar/search/mixed`
    ///
    /// Arguments:
    /// - `as_yhi`: Latest year of publication.
    /// - `as_ylo`: Earliest year of publication.
    /// - `max_num_results`: How many results to return at most.
    /// - `query`: What to search for.
    /// - `body`
    pub fn search_mixed(&self) -> builder::SearchMixed<'_> {
        builder::SearchMixed::new(self)
    }

    /// Search the web
    ///
    /// The parameters go into the query although the method is POST.
    ///
    /// Sends a `POST` request to `/scholar/search/web`
    ///
    /// Arguments:
    /// - `as_yhi`: Latest year of publication.
    /// - `as_ylo`: Earliest year of publication.
    /// - `max_num_results`: How many results to return at most.
    /// - `query`: What to search for.
    /// - `body`
    pub fn search_web(&self) -> builder::SearchWeb<'_> {
        builder::SearchWeb::new(self)
    }

    /// Search academic papers
    ///
    /// The parameters go into the query although the method is POST.
    ///
    /// Sends a `POST` request to `/scholar/search/scholar`
    ///
    /// Arguments:
    /// - `as_yhi`: Latest year of publication.
    /// - `as_ylo`: Earliest year of publication.
    /// - `max_num_results`: How many results to return at most.
    /// - `query`: What to search for.
    /// - `body`
    pub fn search_papers(&self) -> builder::SearchPapers<'_> {
        builder::SearchPapers::new(self)
    }

    /// Explain what a search has found
    ///
    /// Takes the `id` of the answer to an earlier search.
    ///
    /// Sends a `POST` request to `/scholar/search/explain`
    pub fn explain_search(&self) -> builder::ExplainSearch<'_> {
        builder::ExplainSearch::new(self)
    }
}

/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };

    /// Builder for [`Client::search_mixed`]
    ///
    /// [`Client::search_mixed`]: super::Client::search_mixed
    #[derive(Debug, Clone)]
    pub struct SearchMixed<'a> {
        client: &'a super::Client,
        as_yhi: Result<Option<i64>, String>,
        as_ylo: Result<Option<i64>, String>,
        max_num_results: Result<Option<i64>, String>,
        query: Result<::std::string::String, String>,
        body: Result<types::builder::SearchForm, String>,
    }

    impl<'a> SearchMixed<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                as_yhi: Ok(None),
                as_ylo: Ok(None),
                max_num_results: Ok(None),
                query: Err("`query` is missing; set it with `.query(..)`".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn as_yhi<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.as_yhi = value
                .try_into()
                .map(Some)
                .map_err(|_| "`as_yhi` cannot be read as `i64`".to_string());
            self
        }

        pub fn as_ylo<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.as_ylo = value
                .try_into()
                .map(Some)
                .map_err(|_| "`as_ylo` cannot be read as `i64`".to_string());
            self
        }

        pub fn max_num_results<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.max_num_results = value
                .try_into()
                .map(Some)
                .map_err(|_| "`max_num_results` cannot be read as `i64`".to_string());
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

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchForm>,
            <V as std::convert::TryInto<types::SearchForm>>::Error: std::fmt::Display,
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
                types::builder::SearchForm,
            ) -> types::builder::SearchForm,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/scholar/search/mixed`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::SmartSearchResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, as_yhi, as_ylo, max_num_results, query, body } = self;
            let as_yhi = as_yhi.map_err(Error::InvalidRequest)?;
            let as_ylo = as_ylo.map_err(Error::InvalidRequest)?;
            let max_num_results = max_num_results.map_err(Error::InvalidRequest)?;
            let query = query.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::SearchForm::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/scholar/search/mixed", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .query(&progenitor_client::QueryParam::new("as_yhi", &as_yhi))
                .query(&progenitor_client::QueryParam::new("as_ylo", &as_ylo))
                .query(
                    &progenitor_client::QueryParam::new(
                        "max_num_results",
                        &max_num_results,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("query", &query))
                .build()?;
            let info = OperationInfo {
                operation_id: "search_mixed",
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

    /// Builder for [`Client::search_web`]
    ///
    /// [`Client::search_web`]: super::Client::search_web
    #[derive(Debug, Clone)]
    pub struct SearchWeb<'a> {
        client: &'a super::Client,
        as_yhi: Result<Option<i64>, String>,
        as_ylo: Result<Option<i64>, String>,
        max_num_results: Result<Option<i64>, String>,
        query: Result<::std::string::String, String>,
        body: Result<types::builder::SearchForm, String>,
    }

    impl<'a> SearchWeb<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                as_yhi: Ok(None),
                as_ylo: Ok(None),
                max_num_results: Ok(None),
                query: Err("`query` is missing; set it with `.query(..)`".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn as_yhi<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.as_yhi = value
                .try_into()
                .map(Some)
                .map_err(|_| "`as_yhi` cannot be read as `i64`".to_string());
            self
        }

        pub fn as_ylo<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.as_ylo = value
                .try_into()
                .map(Some)
                .map_err(|_| "`as_ylo` cannot be read as `i64`".to_string());
            self
        }

        pub fn max_num_results<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.max_num_results = value
                .try_into()
                .map(Some)
                .map_err(|_| "`max_num_results` cannot be read as `i64`".to_string());
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

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchForm>,
            <V as std::convert::TryInto<types::SearchForm>>::Error: std::fmt::Display,
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
                types::builder::SearchForm,
            ) -> types::builder::SearchForm,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/scholar/search/web`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::WebSearchResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, as_yhi, as_ylo, max_num_results, query, body } = self;
            let as_yhi = as_yhi.map_err(Error::InvalidRequest)?;
            let as_ylo = as_ylo.map_err(Error::InvalidRequest)?;
            let max_num_results = max_num_results.map_err(Error::InvalidRequest)?;
            let query = query.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::SearchForm::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/scholar/search/web", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .query(&progenitor_client::QueryParam::new("as_yhi", &as_yhi))
                .query(&progenitor_client::QueryParam::new("as_ylo", &as_ylo))
                .query(
                    &progenitor_client::QueryParam::new(
                        "max_num_results",
                        &max_num_results,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("query", &query))
                .build()?;
            let info = OperationInfo {
                operation_id: "search_web",
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

    /// Builder for [`Client::search_papers`]
    ///
    /// [`Client::search_papers`]: super::Client::search_papers
    #[derive(Debug, Clone)]
    pub struct SearchPapers<'a> {
        client: &'a super::Client,
        as_yhi: Result<Option<i64>, String>,
        as_ylo: Result<Option<i64>, String>,
        max_num_results: Result<Option<i64>, String>,
        query: Result<::std::string::String, String>,
        body: Result<types::builder::SearchForm, String>,
    }

    impl<'a> SearchPapers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                as_yhi: Ok(None),
                as_ylo: Ok(None),
                max_num_results: Ok(None),
                query: Err("`query` is missing; set it with `.query(..)`".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn as_yhi<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.as_yhi = value
                .try_into()
                .map(Some)
                .map_err(|_| "`as_yhi` cannot be read as `i64`".to_string());
            self
        }

        pub fn as_ylo<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.as_ylo = value
                .try_into()
                .map(Some)
                .map_err(|_| "`as_ylo` cannot be read as `i64`".to_string());
            self
        }

        pub fn max_num_results<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.max_num_results = value
                .try_into()
                .map(Some)
                .map_err(|_| "`max_num_results` cannot be read as `i64`".to_string());
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

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SearchForm>,
            <V as std::convert::TryInto<types::SearchForm>>::Error: std::fmt::Display,
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
                types::builder::SearchForm,
            ) -> types::builder::SearchForm,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/scholar/search/scholar`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::ScholarSearchResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, as_yhi, as_ylo, max_num_results, query, body } = self;
            let as_yhi = as_yhi.map_err(Error::InvalidRequest)?;
            let as_ylo = as_ylo.map_err(Error::InvalidRequest)?;
            let max_num_results = max_num_results.map_err(Error::InvalidRequest)?;
            let query = query.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::SearchForm::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/scholar/search/scholar", client.baseurl,);
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .form_urlencoded(&body)?
                .query(&progenitor_client::QueryParam::new("as_yhi", &as_yhi))
                .query(&progenitor_client::QueryParam::new("as_ylo", &as_ylo))
                .query(
                    &progenitor_client::QueryParam::new(
                        "max_num_results",
                        &max_num_results,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("query", &query))
                .build()?;
            let info = OperationInfo {
                operation_id: "search_papers",
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

    /// Builder for [`Client::explain_search`]
    ///
    /// [`Client::explain_search`]: super::Client::explain_search
    #[derive(Debug, Clone)]
    pub struct ExplainSearch<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ExplainSearchRequest, String>,
    }

    impl<'a> ExplainSearch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ExplainSearchRequest>,
            <V as std::convert::TryInto<
                types::ExplainSearchRequest,
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
                types::builder::ExplainSearchRequest,
            ) -> types::builder::ExplainSearchRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/scholar/search/explain`
        pub async fn send_low_level(
            self,
        ) -> Result<
            ResponseValue<types::ExplainSearchResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ExplainSearchRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/scholar/search/explain", client.baseurl,);
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
                operation_id: "explain_search",
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

    impl ::client_runtime::Prepare for SearchMixed<'_> {
        type Answer = types::SmartSearchResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("scholar.search_mixed"))
        }
    }

    impl ::client_runtime::Prepare for SearchWeb<'_> {
        type Answer = types::WebSearchResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("scholar.search_web"))
        }
    }

    impl ::client_runtime::Prepare for SearchPapers<'_> {
        type Answer = types::ScholarSearchResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("scholar.search_papers"))
        }
    }

    impl ::client_runtime::Prepare for ExplainSearch<'_> {
        type Answer = types::ExplainSearchResponse;

        fn call(&self) -> &::client_runtime::Call {
            &self.client.inner
        }

        fn prepare(
            self,
        ) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
            ::client_runtime::Call::draft(self.send_low_level())
                .map_err(|error| error.with_operation("scholar.explain_search"))
        }
    }
}

/// Path of the operations below the address of the API.
pub const BASE_PATH: &str = "/apis/v1";

/// Every operation, by name.
pub static OPERATIONS: &[::client_runtime::Operation] = &[
    ::client_runtime::Operation::named(
            "scholar.explain_search",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2400u64),
    ::client_runtime::Operation::named(
            "scholar.search_mixed",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2400u64),
    ::client_runtime::Operation::named(
            "scholar.search_papers",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2400u64),
    ::client_runtime::Operation::named(
            "scholar.search_web",
            ::client_runtime::RetryClass::Idempotent,
        )
        .with_price_micro_usd(2400u64),
];
