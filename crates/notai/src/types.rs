//! The API's models, generated from its OpenAPI document.
//!
//! Fields are optional unless the API cannot do without them; unknown fields are ignored; enums are open and keep a
//! value they do not know. All types may gain fields and variants in a minor release.

use chrono::{DateTime, Utc};

pub use notai_api::types::{
    AnalyticsBotDetection, AnalyticsData, AnalyticsDeviceBreakdown, AnalyticsGroupBy, AnalyticsOrigin, AnalyticsPeriod,
    AnalyticsSummary, AnalyticsTimeSeriesPoint, AnalyticsUserMatching, HealthResponse, PublicEvent, PublicIntegration,
    PublicSession, PublicUser, SessionDetails, SessionEventCounts, SessionPageVisit, SessionStatus,
    SessionTimelineEntry, StatsResponse, UsageDataPoint, UsageMetric, UsageResponse,
};

/// A course. Its fields are not documented, so it is the JSON object that the API sends.
pub type Course = serde_json::Map<String, serde_json::Value>;

/// The time of an event, which the API gives in Unix milliseconds.
pub trait EventTime {
    /// When the event happened; `None` when the API did not say, or named a time outside of the calendar.
    fn time(&self) -> Option<DateTime<Utc>>;
}

impl EventTime for PublicEvent {
    fn time(&self) -> Option<DateTime<Utc>> {
        self.timestamp.and_then(DateTime::from_timestamp_millis)
    }
}
