// @generated for notai-api by client-codegen, from the normal form of an OpenAPI document.
// Do not edit: run `cargo xtask generate notai` and review what changed.

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
    /// Sessions by verdict band.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AnalyticsBotDetection {
        /// Sessions in the highest band.
        #[serde(
            rename = "highConfidenceBots",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub high_confidence_bots: ::std::option::Option<i32>,
        /// Sessions below every bot band.
        #[serde(
            rename = "likelyHumans",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub likely_humans: ::std::option::Option<i32>,
        /// Sessions in the lowest bot band.
        #[serde(
            rename = "lowConfidenceBots",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub low_confidence_bots: ::std::option::Option<i32>,
        /// Sessions in the middle band.
        #[serde(
            rename = "mediumConfidenceBots",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub medium_confidence_bots: ::std::option::Option<i32>,
    }

    /// Aggregates and a time series over one window.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AnalyticsData {
        #[serde(
            rename = "botDetection",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub bot_detection: ::std::option::Option<AnalyticsBotDetection>,
        #[serde(
            rename = "deviceBreakdown",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_breakdown: ::std::option::Option<AnalyticsDeviceBreakdown>,
        /// End of the window.
        #[serde(
            rename = "endDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub end_date: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// When the server computed these numbers.
        #[serde(
            rename = "generatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub generated_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        /// The bucket size that was asked for, for example `day`.
        #[serde(
            rename = "groupBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub group_by: ::std::option::Option<::std::string::String>,
        /// The window that was asked for, for example `7d`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub period: ::std::option::Option<::std::string::String>,
        /// Start of the window.
        #[serde(
            rename = "startDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_date: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub summary: ::std::option::Option<AnalyticsSummary>,
        /// One point per bucket.
        #[serde(
            rename = "timeSeries",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub time_series: ::std::vec::Vec<AnalyticsTimeSeriesPoint>,
        /// Origins with the most sessions.
        #[serde(
            rename = "topOrigins",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub top_origins: ::std::vec::Vec<AnalyticsOrigin>,
        #[serde(
            rename = "userMatching",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_matching: ::std::option::Option<AnalyticsUserMatching>,
    }

    /// Sessions by device class and browser.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AnalyticsDeviceBreakdown {
        /// Sessions keyed by browser name; the type of the values is not documented.
        #[serde(
            rename = "browserCounts",
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub browser_counts: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
        /// Sessions on desktops.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub desktop: ::std::option::Option<i32>,
        /// Sessions on phones.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mobile: ::std::option::Option<i32>,
        /// Sessions on tablets.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tablet: ::std::option::Option<i32>,
    }

    /// Bucket size of the analytics time series.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum AnalyticsGroupBy {
        /// `hour`
        Hour,
        /// `day`
        Day,
        /// `week`
        Week,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(AnalyticsGroupBy, Unknown, [
        (Hour, "hour"),
        (Day, "day"),
        (Week, "week"),
    ]);

    /// One origin and its sessions.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AnalyticsOrigin {
        /// Share of bots among them; the scale is not documented.
        #[serde(
            rename = "botPercentage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub bot_percentage: ::std::option::Option<f64>,
        /// Scheme, host and port of the tracked pages.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin: ::std::option::Option<::std::string::String>,
        /// Sessions from this origin.
        #[serde(
            rename = "sessionCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub session_count: ::std::option::Option<i32>,
    }

    /// Time window of an analytics query, up to now.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum AnalyticsPeriod {
        /// `24h`
        Last24Hours,
        /// `7d`
        Last7Days,
        /// `30d`
        Last30Days,
        /// `90d`
        Last90Days,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(AnalyticsPeriod, Unknown, [
        (Last24Hours, "24h"),
        (Last7Days, "7d"),
        (Last30Days, "30d"),
        (Last90Days, "90d"),
    ]);

    /// Wrapper around the analytics of the integration.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AnalyticsResponse {
        pub data: AnalyticsData,
    }

    /// Totals over the window.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AnalyticsSummary {
        /// Mean bot score of the sessions.
        #[serde(
            rename = "averageBotScore",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub average_bot_score: ::std::option::Option<f64>,
        /// Mean number of events in a session.
        #[serde(
            rename = "averageEventsPerSession",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub average_events_per_session: ::std::option::Option<f64>,
        /// Events of those sessions.
        #[serde(
            rename = "totalEvents",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_events: ::std::option::Option<i32>,
        /// Sessions created in the window.
        #[serde(
            rename = "totalSessions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_sessions: ::std::option::Option<i32>,
        /// Distinct bots.
        #[serde(
            rename = "uniqueBots",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub unique_bots: ::std::option::Option<i32>,
        /// Distinct LMS users.
        #[serde(
            rename = "uniqueUsers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub unique_users: ::std::option::Option<i32>,
    }

    /// Counts of one bucket.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AnalyticsTimeSeriesPoint {
        /// Sessions judged to be bots.
        #[serde(
            rename = "botCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub bot_count: ::std::option::Option<i32>,
        /// Events of those sessions.
        #[serde(
            rename = "eventCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub event_count: ::std::option::Option<i32>,
        /// Sessions created in the bucket.
        #[serde(
            rename = "sessionCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub session_count: ::std::option::Option<i32>,
        /// Start of the bucket.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Sessions matched to an LMS user.
        #[serde(
            rename = "userMatchedCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_matched_count: ::std::option::Option<i32>,
    }

    /// How well sessions were matched to LMS users.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct AnalyticsUserMatching {
        /// Mean confidence of the matches; the scale is not documented.
        #[serde(
            rename = "averageCorrelationConfidence",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub average_correlation_confidence: ::std::option::Option<f64>,
        /// Share of matched sessions; the scale is not documented.
        #[serde(
            rename = "matchRate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub match_rate: ::std::option::Option<f64>,
        /// Sessions with a user.
        #[serde(
            rename = "totalMatched",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_matched: ::std::option::Option<i32>,
        /// Sessions without one.
        #[serde(
            rename = "totalUnmatched",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub total_unmatched: ::std::option::Option<i32>,
    }

    /// A page of courses.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct CourseListResponse {
        /// The courses of this page.
        pub data: ::std::vec::Vec<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        pub pagination: Pagination,
    }

    /// What went wrong.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ErrorBody {
        /// Stable identifier to program against. New ones may appear within v1; existing ones keep
        /// their meaning.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        /// Context, when there is any; a failed validation names the field here.
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub details: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        /// Text for a person. The wording may change at any time.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }

    /// Body of every answer under /v1 that is not a success.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct ErrorEnvelope {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<ErrorBody>,
    }

    /// A page of events.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct EventListResponse {
        /// The events of this page.
        pub data: ::std::vec::Vec<PublicEvent>,
        pub pagination: Pagination,
    }

    /// Answer of the liveness probe.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct HealthResponse {
        /// `healthy` when the regional stack is up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        /// Server time.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Four-part version of the running build.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
    }

    /// Wrapper around one integration.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct IntegrationResponse {
        pub data: PublicIntegration,
    }

    /// Where a page stands in its list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct Pagination {
        /// Whether further pages follow.
        #[serde(rename = "hasMore")]
        pub has_more: bool,
        /// Page size that was applied after clamping.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i32>,
        /// Token for the next page. May be absent or empty on the last page.
        #[serde(
            rename = "nextCursor",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    /// Metadata of one recorded event, without its payload.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PublicEvent {
        /// Identifier of the event.
        #[serde(rename = "eventId")]
        pub event_id: ::std::string::String,
        /// Short name of the event type, for example `mouse_move`.
        #[serde(
            rename = "eventTypeName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub event_type_name: ::std::option::Option<::std::string::String>,
        /// Message-type byte.
        #[serde(
            rename = "messageId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub message_id: ::std::option::Option<i32>,
        /// Size of the payload in bytes.
        #[serde(
            rename = "payloadSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub payload_size: ::std::option::Option<i32>,
        /// When it happened, in Unix milliseconds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<i64>,
    }

    /// The integration a key belongs to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PublicIntegration {
        /// When this key was last used.
        #[serde(
            rename = "apiKeyLastUsedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub api_key_last_used_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        /// The presented key with its middle blanked out, for display.
        #[serde(
            rename = "apiKeyMasked",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub api_key_masked: ::std::option::Option<::std::string::String>,
        /// Identifier of the integration.
        pub id: ::std::string::String,
        /// Name of the institution.
        #[serde(
            rename = "institutionName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub institution_name: ::std::option::Option<::std::string::String>,
        /// Plan of the integration, for example `pro`.
        #[serde(
            rename = "planId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub plan_id: ::std::option::Option<::std::string::String>,
    }

    /// One tracked browser session.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PublicSession {
        /// Likelihood that an agent drove the session. At 0.7 and above it counts as a bot.
        #[serde(
            rename = "botScore",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub bot_score: ::std::option::Option<f64>,
        /// When the session began.
        #[serde(
            rename = "createdAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Names of the signals that fired.
        #[serde(
            rename = "detectionFlags",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub detection_flags: ::std::vec::Vec<::std::string::String>,
        /// Identifier of the session.
        pub id: ::std::string::String,
        /// Page on which the session began.
        #[serde(
            rename = "pageUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_url: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<SessionStatus>,
        /// When it last changed.
        #[serde(
            rename = "updatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Browser and operating system in short.
        #[serde(
            rename = "userAgentSummary",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_agent_summary: ::std::option::Option<::std::string::String>,
        /// LMS user, in a form that does not depend on the LMS provider.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<::std::string::String>,
        /// Display name of the LMS user.
        #[serde(
            rename = "userName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_name: ::std::option::Option<::std::string::String>,
        /// Profile page of the LMS user.
        #[serde(
            rename = "userUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_url: ::std::option::Option<::std::string::String>,
    }

    /// One LMS user with what was seen of them.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct PublicUser {
        /// Mean bot score.
        #[serde(
            rename = "averageBotScore",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub average_bot_score: ::std::option::Option<f64>,
        /// Sessions judged to be bots.
        #[serde(
            rename = "botSessionCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub bot_session_count: ::std::option::Option<i32>,
        /// Distinct devices.
        #[serde(
            rename = "deviceCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_count: ::std::option::Option<i32>,
        /// Start of the first session.
        #[serde(
            rename = "firstSeen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub first_seen: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Start of the latest session.
        #[serde(
            rename = "lastSeen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_seen: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Highest bot score.
        #[serde(
            rename = "maxBotScore",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub max_bot_score: ::std::option::Option<f64>,
        /// Sessions in the middle band.
        #[serde(
            rename = "mediumSessionCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub medium_session_count: ::std::option::Option<i32>,
        /// Risk band; values are not documented.
        #[serde(
            rename = "riskLevel",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub risk_level: ::std::option::Option<::std::string::String>,
        /// All sessions.
        #[serde(
            rename = "sessionCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub session_count: ::std::option::Option<i32>,
        /// Recent session counts, oldest first.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub sparkline: ::std::vec::Vec<i32>,
        /// LMS user, in a form that does not depend on the LMS provider.
        #[serde(rename = "userId")]
        pub user_id: ::std::string::String,
        /// Display name.
        #[serde(
            rename = "userName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_name: ::std::option::Option<::std::string::String>,
        /// Profile page of the user.
        #[serde(
            rename = "userUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_url: ::std::option::Option<::std::string::String>,
    }

    /// Timeline, event counts and page history of one session.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SessionDetails {
        /// Length of the session in seconds.
        #[serde(
            rename = "durationSeconds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub duration_seconds: ::std::option::Option<f64>,
        /// Last event.
        #[serde(
            rename = "endTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub end_time: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(
            rename = "eventCounts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub event_counts: ::std::option::Option<SessionEventCounts>,
        /// Pages in the order of their visit.
        #[serde(
            rename = "pageHistory",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub page_history: ::std::vec::Vec<SessionPageVisit>,
        /// Identifier of the session.
        #[serde(rename = "sessionId")]
        pub session_id: ::std::string::String,
        /// First event.
        #[serde(
            rename = "startTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_time: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Activity over time.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub timeline: ::std::vec::Vec<SessionTimelineEntry>,
    }

    /// Wrapper around the details of one session.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SessionDetailsResponse {
        pub data: SessionDetails,
    }

    /// Events by kind.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SessionEventCounts {
        /// Form events.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub form: ::std::option::Option<i32>,
        /// Keyboard events.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub keyboard: ::std::option::Option<i32>,
        /// Mouse events.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mouse: ::std::option::Option<i32>,
        /// Scroll events.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scroll: ::std::option::Option<i32>,
        /// All events.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<i32>,
        /// Touch events.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub touch: ::std::option::Option<i32>,
    }

    /// A page of sessions.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SessionListResponse {
        /// The sessions of this page.
        pub data: ::std::vec::Vec<PublicSession>,
        pub pagination: Pagination,
    }

    /// One page visit.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SessionPageVisit {
        /// Length of the visit in milliseconds.
        #[serde(
            rename = "durationMs",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub duration_ms: ::std::option::Option<i32>,
        /// When the visit began.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Kind of the visit; values are not documented.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        /// Address of the page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }

    /// Wrapper around one session.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SessionResponse {
        pub data: PublicSession,
    }

    /// State of a session.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum SessionStatus {
        /// `active`
        Active,
        /// `closed`
        Closed,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(SessionStatus, Unknown, [
        (Active, "active"),
        (Closed, "closed"),
    ]);

    /// Activity of one slice of time.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct SessionTimelineEntry {
        /// Relative activity; the scale is not documented.
        #[serde(
            rename = "activityLevel",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub activity_level: ::std::option::Option<f64>,
        /// Most frequent event type.
        #[serde(
            rename = "dominantEventType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub dominant_event_type: ::std::option::Option<::std::string::String>,
        /// Events in the slice.
        #[serde(
            rename = "eventCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub event_count: ::std::option::Option<i32>,
        /// Start of the slice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    /// Wrapper around the counters of the integration.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct StatsResponse {
        /// Counters by name; which ones there are is not documented.
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub data: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    /// One metric in one period.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UsageDataPoint {
        /// The metric, for example `ApiCalls`.
        #[serde(
            rename = "metricType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub metric_type: ::std::option::Option<::std::string::String>,
        /// The period, for example a day.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub period: ::std::option::Option<::std::string::String>,
        /// The measured value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<i64>,
    }

    /// What is metered.
    #[derive(Clone, Debug)]
    #[non_exhaustive]
    pub enum UsageMetric {
        /// `ApiCalls`
        ApiCalls,
        /// `Events`
        Events,
        /// `Sessions`
        Sessions,
        /// `StorageBytes`
        StorageBytes,
        /// `BotAnalyses`
        BotAnalyses,
        /// A value that the document does not know, as the server wrote it.
        Unknown(::std::string::String),
    }

    open_enum!(UsageMetric, Unknown, [
        (ApiCalls, "ApiCalls"),
        (Events, "Events"),
        (Sessions, "Sessions"),
        (StorageBytes, "StorageBytes"),
        (BotAnalyses, "BotAnalyses"),
    ]);

    /// Consumption of the API over a date range.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UsageResponse {
        /// One entry per metric and period.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub data: ::std::vec::Vec<UsageDataPoint>,
        /// Last day of the range.
        #[serde(
            rename = "endDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub end_date: ::std::option::Option<::std::string::String>,
        /// First day of the range.
        #[serde(
            rename = "startDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_date: ::std::option::Option<::std::string::String>,
        /// Sums keyed by metric type; the type of the values is not documented.
        #[serde(
            default,
            skip_serializing_if = "::serde_json::Map::is_empty",
            deserialize_with = "super::null_as_default"
        )]
        pub totals: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    /// A page of LMS users.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserListResponse {
        /// The users of this page.
        pub data: ::std::vec::Vec<PublicUser>,
        pub pagination: Pagination,
    }

    /// A page of sessions of one LMS user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    pub struct UserSessionsResponse {
        /// The sessions of this page.
        pub data: ::std::vec::Vec<PublicSession>,
        pub pagination: Pagination,
    }
}

/// Client for Not AI Public REST API
///
/// Read-only REST API of the Not AI agent-detection platform. All routes with data stand
/// under /v1, need an API key and answer with JSON. The US and EU stacks are separate; a
/// key works in the region it was minted in.
///
/// Version: 1.0.17.0
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
        "1.0.17.0"
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
    /// Liveness probe
    ///
    /// Tells whether the regional stack is up. Needs no key.
    ///
    /// Sends a `GET` request to `/health`
    pub fn health(&self) -> builder::Health<'_> {
        builder::Health::new(self)
    }

    /// Aggregates and time series
    ///
    /// Numbers over one time window, with a series of buckets.
    ///
    /// Sends a `GET` request to `/v1/analytics`
    ///
    /// Arguments:
    /// - `group_by`: Bucket size of the series: `hour`, `day` or `week`. Default `day`.
    /// - `period`: Time window: `24h`, `7d`, `30d` or `90d`. Default `7d`.
    pub fn get_analytics(&self) -> builder::GetAnalytics<'_> {
        builder::GetAnalytics::new(self)
    }

    /// Courses seen in session URLs
    ///
    /// Lists LMS courses extracted from the URLs of sessions.
    ///
    /// Sends a `GET` request to `/v1/courses`
    ///
    /// Arguments:
    /// - `cursor`: Opaque token of the page to continue with; absent for the first page.
    /// - `page_size`: Items per page. At least 1; the plan caps it (Free 50, Pro and Enterprise 100)
    ///   and larger values are clamped. Default 50.
    pub fn list_courses(&self) -> builder::ListCourses<'_> {
        builder::ListCourses::new(self)
    }

    /// The integration of the key
    ///
    /// Resolves the presented key to its integration; the call to check a key with.
    ///
    /// Sends a `GET` request to `/v1/integration`
    pub fn get_integration(&self) -> builder::GetIntegration<'_> {
        builder::GetIntegration::new(self)
    }

    /// Sessions of the integration
    ///
    /// Lists tracked sessions page by page.
    ///
    /// Sends a `GET` request to `/v1/sessions`
    ///
    /// Arguments:
    /// - `bot_only`: Only sessions with a bot score of 0.7 and above.
    /// - `cursor`: Opaque token of the page to continue with; absent for the first page.
    /// - `end_date`: Only sessions created at this time or earlier.
    /// - `page_size`: Items per page. At least 1; the plan caps it (Free 50, Pro and Enterprise 100)
    ///   and larger values are clamped. Default 50.
    /// - `start_date`: Only sessions created at this time or later.
    /// - `status`: Only sessions in this state, for example `active` or `closed`.
    pub fn list_sessions(&self) -> builder::ListSessions<'_> {
        builder::ListSessions::new(self)
    }

    /// One session
    ///
    /// Returns one session by its identifier.
    ///
    /// Sends a `GET` request to `/v1/sessions/{sessionId}`
    ///
    /// Arguments:
    /// - `session_id`: Identifier of the session.
    pub fn get_session(&self) -> builder::GetSession<'_> {
        builder::GetSession::new(self)
    }

    /// Details of one session
    ///
    /// Returns timeline, event counts and page history of one session.
    ///
    /// Sends a `GET` request to `/v1/sessions/{sessionId}/details`
    ///
    /// Arguments:
    /// - `session_id`: Identifier of the session.
    pub fn get_session_details(&self) -> builder::GetSessionDetails<'_> {
        builder::GetSessionDetails::new(self)
    }

    /// Events of one session
    ///
    /// Lists metadata of the events of one session page by page; payloads are not included.
    ///
    /// Sends a `GET` request to `/v1/sessions/{sessionId}/events`
    ///
    /// Arguments:
    /// - `session_id`: Identifier of the session.
    /// - `cursor`: Opaque token of the page to continue with; absent for the first page.
    /// - `end_time`: Only events at this time or earlier, in Unix milliseconds.
    /// - `page_size`: Items per page. At least 1; the plan caps it (Free 50, Pro and Enterprise 100)
    ///   and larger values are clamped. Default 100.
    /// - `start_time`: Only events at this time or later, in Unix milliseconds.
    /// - `type_`: Only this event type: its message-type byte in decimal (`1`) or hexadecimal
    ///   (`0x01`), or its short name (`init`, `mouse_move`, `keypress`).
    pub fn list_events(&self) -> builder::ListEvents<'_> {
        builder::ListEvents::new(self)
    }

    /// Counters of the integration
    ///
    /// Returns high-level counters.
    ///
    /// Sends a `GET` request to `/v1/stats`
    pub fn get_stats(&self) -> builder::GetStats<'_> {
        builder::GetStats::new(self)
    }

    /// Consumption over a date range
    ///
    /// Returns consumption by metric and period. Not paginated.
    ///
    /// Sends a `GET` request to `/v1/usage`
    ///
    /// Arguments:
    /// - `end_date`: Last day, included. Default: today in UTC.
    /// - `metric`: Only this metric: `ApiCalls`, `Events`, `Sessions`, `StorageBytes` or
    ///   `BotAnalyses`, in any case. Default: all of them.
    /// - `start_date`: First day, included. Default: 30 days before `endDate`.
    pub fn get_usage(&self) -> builder::GetUsage<'_> {
        builder::GetUsage::new(self)
    }

    /// LMS users seen in sessions
    ///
    /// Lists LMS users with aggregates page by page.
    ///
    /// Sends a `GET` request to `/v1/users`
    ///
    /// Arguments:
    /// - `cursor`: Opaque token of the page to continue with; absent for the first page.
    /// - `page_size`: Items per page. At least 1; the plan caps it (Free 50, Pro and Enterprise 100)
    ///   and larger values are clamped. Default 50.
    /// - `search`: Only users whose `userId` or `userName` contains this text, in any case.
    pub fn list_users(&self) -> builder::ListUsers<'_> {
        builder::ListUsers::new(self)
    }

    /// Sessions of one LMS user
    ///
    /// Lists the sessions of one LMS user page by page.
    ///
    /// Sends a `GET` request to `/v1/users/{userId}/sessions`
    ///
    /// Arguments:
    /// - `user_id`: LMS user, as in `PublicSession.userId`.
    /// - `cursor`: Opaque token of the page to continue with; absent for the first page.
    /// - `page_size`: Items per page. At least 1; the plan caps it (Free 50, Pro and Enterprise 100)
    ///   and larger values are clamped. Default 50.
    pub fn get_user_sessions(&self) -> builder::GetUserSessions<'_> {
        builder::GetUserSessions::new(self)
    }
}

/// Types for composing operation parameters.
pub mod builder {
    use super::types;
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };

    /// Builder for [`Client::health`]
    ///
    /// [`Client::health`]: super::Client::health
    #[derive(Debug, Clone)]
    pub struct Health<'a> {
        client: &'a super::Client,
    }

    impl<'a> Health<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/health`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::HealthResponse>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/health", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "health",
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

    /// Builder for [`Client::get_analytics`]
    ///
    /// [`Client::get_analytics`]: super::Client::get_analytics
    #[derive(Debug, Clone)]
    pub struct GetAnalytics<'a> {
        client: &'a super::Client,
        group_by: Result<Option<types::AnalyticsGroupBy>, String>,
        period: Result<Option<types::AnalyticsPeriod>, String>,
    }

    impl<'a> GetAnalytics<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                group_by: Ok(None),
                period: Ok(None),
            }
        }

        pub fn group_by<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AnalyticsGroupBy>,
        {
            self.group_by = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`group_by` cannot be read as `AnalyticsGroupBy`".to_string()
                });
            self
        }

        pub fn period<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AnalyticsPeriod>,
        {
            self.period = value
                .try_into()
                .map(Some)
                .map_err(|_| "`period` cannot be read as `AnalyticsPeriod`".to_string());
            self
        }

        /// Sends a `GET` request to `/v1/analytics`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::AnalyticsResponse>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, group_by, period } = self;
            let group_by = group_by.map_err(Error::InvalidRequest)?;
            let period = period.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/analytics", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("groupBy", &group_by))
                .query(&progenitor_client::QueryParam::new("period", &period))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_analytics",
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

    /// Builder for [`Client::list_courses`]
    ///
    /// [`Client::list_courses`]: super::Client::list_courses
    #[derive(Debug, Clone)]
    pub struct ListCourses<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        page_size: Result<Option<i32>, String>,
    }

    impl<'a> ListCourses<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                page_size: Ok(None),
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
            V: std::convert::TryInto<i32>,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page_size` cannot be read as `i32`".to_string());
            self
        }

        /// Sends a `GET` request to `/v1/courses`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::CourseListResponse>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, cursor, page_size } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/courses", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_courses",
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

    /// Builder for [`Client::get_integration`]
    ///
    /// [`Client::get_integration`]: super::Client::get_integration
    #[derive(Debug, Clone)]
    pub struct GetIntegration<'a> {
        client: &'a super::Client,
    }

    impl<'a> GetIntegration<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/v1/integration`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::IntegrationResponse>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client } = self;
            let url = format!("{}/v1/integration", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "get_integration",
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

    /// Builder for [`Client::list_sessions`]
    ///
    /// [`Client::list_sessions`]: super::Client::list_sessions
    #[derive(Debug, Clone)]
    pub struct ListSessions<'a> {
        client: &'a super::Client,
        bot_only: Result<Option<bool>, String>,
        cursor: Result<Option<::std::string::String>, String>,
        end_date: Result<Option<::chrono::DateTime<::chrono::offset::Utc>>, String>,
        page_size: Result<Option<i32>, String>,
        start_date: Result<Option<::chrono::DateTime<::chrono::offset::Utc>>, String>,
        status: Result<Option<types::SessionStatus>, String>,
    }

    impl<'a> ListSessions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                bot_only: Ok(None),
                cursor: Ok(None),
                end_date: Ok(None),
                page_size: Ok(None),
                start_date: Ok(None),
                status: Ok(None),
            }
        }

        pub fn bot_only<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.bot_only = value
                .try_into()
                .map(Some)
                .map_err(|_| "`bot_only` cannot be read as `bool`".to_string());
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

        pub fn end_date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        {
            self.end_date = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`end_date` cannot be read as `::chrono::DateTime<::chrono::offset::Utc>`"
                        .to_string()
                });
            self
        }

        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page_size` cannot be read as `i32`".to_string());
            self
        }

        pub fn start_date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        {
            self.start_date = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`start_date` cannot be read as `::chrono::DateTime<::chrono::offset::Utc>`"
                        .to_string()
                });
            self
        }

        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SessionStatus>,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|_| "`status` cannot be read as `SessionStatus`".to_string());
            self
        }

        /// Sends a `GET` request to `/v1/sessions`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::SessionListResponse>,
            Error<types::ErrorEnvelope>,
        > {
            let Self {
                client,
                bot_only,
                cursor,
                end_date,
                page_size,
                start_date,
                status,
            } = self;
            let bot_only = bot_only.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let end_date = end_date.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let start_date = start_date.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/sessions", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("botOnly", &bot_only))
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("endDate", &end_date))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .query(&progenitor_client::QueryParam::new("startDate", &start_date))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .build()?;
            let info = OperationInfo {
                operation_id: "list_sessions",
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

    /// Builder for [`Client::get_session`]
    ///
    /// [`Client::get_session`]: super::Client::get_session
    #[derive(Debug, Clone)]
    pub struct GetSession<'a> {
        client: &'a super::Client,
        session_id: Result<::std::string::String, String>,
    }

    impl<'a> GetSession<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                session_id: Err(
                    "`session_id` is missing; set it with `.session_id(..)`".to_string(),
                ),
            }
        }

        pub fn session_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.session_id = value
                .try_into()
                .map_err(|_| "`session_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/v1/sessions/{sessionId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SessionResponse>, Error<types::ErrorEnvelope>> {
            let Self { client, session_id } = self;
            let session_id = session_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/sessions/{}", client.baseurl, encode_path(& session_id
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
                operation_id: "get_session",
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

    /// Builder for [`Client::get_session_details`]
    ///
    /// [`Client::get_session_details`]: super::Client::get_session_details
    #[derive(Debug, Clone)]
    pub struct GetSessionDetails<'a> {
        client: &'a super::Client,
        session_id: Result<::std::string::String, String>,
    }

    impl<'a> GetSessionDetails<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                session_id: Err(
                    "`session_id` is missing; set it with `.session_id(..)`".to_string(),
                ),
            }
        }

        pub fn session_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.session_id = value
                .try_into()
                .map_err(|_| "`session_id` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/v1/sessions/{sessionId}/details`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::SessionDetailsResponse>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, session_id } = self;
            let session_id = session_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/sessions/{}/details", client.baseurl, encode_path(& session_id
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
                operation_id: "get_session_details",
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
        session_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        end_time: Result<Option<i64>, String>,
        page_size: Result<Option<i32>, String>,
        start_time: Result<Option<i64>, String>,
        type_: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListEvents<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                session_id: Err(
                    "`session_id` is missing; set it with `.session_id(..)`".to_string(),
                ),
                cursor: Ok(None),
                end_time: Ok(None),
                page_size: Ok(None),
                start_time: Ok(None),
                type_: Ok(None),
            }
        }

        pub fn session_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.session_id = value
                .try_into()
                .map_err(|_| "`session_id` cannot be read as `String`".to_string());
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

        pub fn page_size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page_size` cannot be read as `i32`".to_string());
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

        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.type_ = value
                .try_into()
                .map(Some)
                .map_err(|_| "`type_` cannot be read as `String`".to_string());
            self
        }

        /// Sends a `GET` request to `/v1/sessions/{sessionId}/events`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::EventListResponse>,
            Error<types::ErrorEnvelope>,
        > {
            let Self {
                client,
                session_id,
                cursor,
                end_time,
                page_size,
                start_time,
                type_,
            } = self;
            let session_id = session_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let end_time = end_time.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let start_time = start_time.map_err(Error::InvalidRequest)?;
            let type_ = type_.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/sessions/{}/events", client.baseurl, encode_path(& session_id
                .to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("endTime", &end_time))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .query(&progenitor_client::QueryParam::new("startTime", &start_time))
                .query(&progenitor_client::QueryParam::new("type", &type_))
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

    /// Builder for [`Client::get_stats`]
    ///
    /// [`Client::get_stats`]: super::Client::get_stats
    #[derive(Debug, Clone)]
    pub struct GetStats<'a> {
        client: &'a super::Client,
    }

    impl<'a> GetStats<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/v1/stats`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::StatsResponse>, Error<types::ErrorEnvelope>> {
            let Self { client } = self;
            let url = format!("{}/v1/stats", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "get_stats",
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

    /// Builder for [`Client::get_usage`]
    ///
    /// [`Client::get_usage`]: super::Client::get_usage
    #[derive(Debug, Clone)]
    pub struct GetUsage<'a> {
        client: &'a super::Client,
        end_date: Result<Option<::chrono::DateTime<::chrono::offset::Utc>>, String>,
        metric: Result<Option<types::UsageMetric>, String>,
        start_date: Result<Option<::chrono::DateTime<::chrono::offset::Utc>>, String>,
    }

    impl<'a> GetUsage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                end_date: Ok(None),
                metric: Ok(None),
                start_date: Ok(None),
            }
        }

        pub fn end_date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        {
            self.end_date = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`end_date` cannot be read as `::chrono::DateTime<::chrono::offset::Utc>`"
                        .to_string()
                });
            self
        }

        pub fn metric<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UsageMetric>,
        {
            self.metric = value
                .try_into()
                .map(Some)
                .map_err(|_| "`metric` cannot be read as `UsageMetric`".to_string());
            self
        }

        pub fn start_date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        {
            self.start_date = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "`start_date` cannot be read as `::chrono::DateTime<::chrono::offset::Utc>`"
                        .to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v1/usage`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UsageResponse>, Error<types::ErrorEnvelope>> {
            let Self { client, end_date, metric, start_date } = self;
            let end_date = end_date.map_err(Error::InvalidRequest)?;
            let metric = metric.map_err(Error::InvalidRequest)?;
            let start_date = start_date.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/usage", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("endDate", &end_date))
                .query(&progenitor_client::QueryParam::new("metric", &metric))
                .query(&progenitor_client::QueryParam::new("startDate", &start_date))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_usage",
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

    /// Builder for [`Client::list_users`]
    ///
    /// [`Client::list_users`]: super::Client::list_users
    #[derive(Debug, Clone)]
    pub struct ListUsers<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        page_size: Result<Option<i32>, String>,
        search: Result<Option<::std::string::String>, String>,
    }

    impl<'a> ListUsers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                page_size: Ok(None),
                search: Ok(None),
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
            V: std::convert::TryInto<i32>,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page_size` cannot be read as `i32`".to_string());
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

        /// Sends a `GET` request to `/v1/users`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::UserListResponse>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, cursor, page_size, search } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let search = search.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/users", client.baseurl,);
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .query(&progenitor_client::QueryParam::new("search", &search))
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

    /// Builder for [`Client::get_user_sessions`]
    ///
    /// [`Client::get_user_sessions`]: super::Client::get_user_sessions
    #[derive(Debug, Clone)]
    pub struct GetUserSessions<'a> {
        client: &'a super::Client,
        user_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        page_size: Result<Option<i32>, String>,
    }

    impl<'a> GetUserSessions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                user_id: Err(
                    "`user_id` is missing; set it with `.user_id(..)`".to_string(),
                ),
                cursor: Ok(None),
                page_size: Ok(None),
            }
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
            V: std::convert::TryInto<i32>,
        {
            self.page_size = value
                .try_into()
                .map(Some)
                .map_err(|_| "`page_size` cannot be read as `i32`".to_string());
            self
        }

        /// Sends a `GET` request to `/v1/users/{userId}/sessions`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::UserSessionsResponse>,
            Error<types::ErrorEnvelope>,
        > {
            let Self { client, user_id, cursor, page_size } = self;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let page_size = page_size.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/users/{}/sessions", client.baseurl, encode_path(& user_id
                .to_string()),
            );
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
                .build()?;
            let info = OperationInfo {
                operation_id: "get_user_sessions",
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
}

/// What a client may need to know of an operation before it is sent.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Operation {
    /// Name of the method of the client, and what the hooks see.
    pub id: &'static str,
    /// HTTP method, in capitals.
    pub method: &'static str,
    /// Path with its variables in braces.
    pub path: &'static str,
    /// Whether sending it twice does the same as sending it once: as RFC 9110, section
    /// 9.2.2, has it for the method, or as `x-idempotent` in the document says.
    pub idempotent: bool,
}

/// Every operation of the API, in the order of the document.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        id: "health",
        method: "GET",
        path: "/health",
        idempotent: true,
    },
    Operation {
        id: "get_analytics",
        method: "GET",
        path: "/v1/analytics",
        idempotent: true,
    },
    Operation {
        id: "list_courses",
        method: "GET",
        path: "/v1/courses",
        idempotent: true,
    },
    Operation {
        id: "get_integration",
        method: "GET",
        path: "/v1/integration",
        idempotent: true,
    },
    Operation {
        id: "list_sessions",
        method: "GET",
        path: "/v1/sessions",
        idempotent: true,
    },
    Operation {
        id: "get_session",
        method: "GET",
        path: "/v1/sessions/{sessionId}",
        idempotent: true,
    },
    Operation {
        id: "get_session_details",
        method: "GET",
        path: "/v1/sessions/{sessionId}/details",
        idempotent: true,
    },
    Operation {
        id: "list_events",
        method: "GET",
        path: "/v1/sessions/{sessionId}/events",
        idempotent: true,
    },
    Operation {
        id: "get_stats",
        method: "GET",
        path: "/v1/stats",
        idempotent: true,
    },
    Operation {
        id: "get_usage",
        method: "GET",
        path: "/v1/usage",
        idempotent: true,
    },
    Operation {
        id: "list_users",
        method: "GET",
        path: "/v1/users",
        idempotent: true,
    },
    Operation {
        id: "get_user_sessions",
        method: "GET",
        path: "/v1/users/{userId}/sessions",
        idempotent: true,
    },
];
