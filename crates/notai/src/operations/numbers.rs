//! Numbers about an integration: analytics, counters, consumption.

use chrono::{DateTime, Utc};

use crate::request::{Request, single_query};
use crate::types::{AnalyticsData, AnalyticsGroupBy, AnalyticsPeriod, StatsResponse, UsageMetric, UsageResponse};
use crate::{Async, Client};

/// What [`Client::get_analytics`] asks for.
#[derive(Clone, Debug, Default)]
pub struct Analytics {
    period: Option<AnalyticsPeriod>,
    group_by: Option<AnalyticsGroupBy>,
}

/// `GET /v1/analytics` being put together.
pub type GetAnalytics<F = Async> = Request<Analytics, F>;

impl<F> GetAnalytics<F> {
    /// The time window, up to now. Takes an [`AnalyticsPeriod`] or text; default `7d`.
    pub fn period(mut self, period: impl Into<AnalyticsPeriod>) -> Self {
        self.query.period = Some(period.into());
        self
    }

    /// The bucket size of the time series. Takes an [`AnalyticsGroupBy`] or text; default `day`.
    pub fn group_by(mut self, bucket: impl Into<AnalyticsGroupBy>) -> Self {
        self.query.group_by = Some(bucket.into());
        self
    }
}

single_query!(
    Analytics of AnalyticsData, get_analytics by begin,
    check: |_| Ok(()),
    ask: |self, request| {
        let mut request = request;
        if let Some(period) = self.period {
            request = request.period(period);
        }
        if let Some(bucket) = self.group_by {
            request = request.group_by(bucket);
        }
        request
    },
    answer: |wrapped| wrapped.data
);

/// What [`Client::get_stats`] asks for.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Stats;

/// `GET /v1/stats` being put together.
pub type GetStats<F = Async> = Request<Stats, F>;

single_query!(
    Stats of StatsResponse, get_stats by begin,
    check: |_| Ok(()),
    ask: |self, request| request,
    answer: |stats| stats
);

/// What [`Client::get_usage`] asks for.
#[derive(Clone, Debug, Default)]
pub struct Usage {
    start_date: Option<DateTime<Utc>>,
    end_date: Option<DateTime<Utc>>,
    metric: Option<UsageMetric>,
}

/// `GET /v1/usage` being put together.
pub type GetUsage<F = Async> = Request<Usage, F>;

impl<F> GetUsage<F> {
    /// The first day, included. Default: 30 days before the last.
    pub fn start_date(mut self, time: impl Into<DateTime<Utc>>) -> Self {
        self.query.start_date = Some(time.into());
        self
    }

    /// The last day, included. Default: today in UTC.
    pub fn end_date(mut self, time: impl Into<DateTime<Utc>>) -> Self {
        self.query.end_date = Some(time.into());
        self
    }

    /// Only this metric. Takes a [`UsageMetric`] or text; default all.
    pub fn metric(mut self, metric: impl Into<UsageMetric>) -> Self {
        self.query.metric = Some(metric.into());
        self
    }
}

single_query!(
    Usage of UsageResponse, get_usage by begin,
    check: |_| Ok(()),
    ask: |self, request| {
        let mut request = request;
        if let Some(time) = self.start_date {
            request = request.start_date(time);
        }
        if let Some(time) = self.end_date {
            request = request.end_date(time);
        }
        if let Some(metric) = self.metric {
            request = request.metric(metric);
        }
        request
    },
    answer: |usage| usage
);

impl Client {
    /// `GET /v1/analytics`: aggregates and a time series over one window.
    ///
    /// # Errors
    ///
    /// [`Error::is_bad_request`](crate::Error::is_bad_request) for a window or bucket size that the API does not know,
    /// or does not combine.
    pub fn get_analytics(&self) -> GetAnalytics {
        Request::new(self, Analytics::default())
    }

    /// `GET /v1/stats`: high-level counters. Which ones there are is not documented.
    ///
    /// # Errors
    ///
    /// Whatever kept the call from returning its value.
    pub fn get_stats(&self) -> GetStats {
        Request::new(self, Stats)
    }

    /// `GET /v1/usage`: consumption of the API by metric and period.
    ///
    /// # Errors
    ///
    /// [`Error::is_bad_request`](crate::Error::is_bad_request) for a metric or date that the API does not take.
    pub fn get_usage(&self) -> GetUsage {
        Request::new(self, Usage::default())
    }
}
