//! Numbers about an integration: analytics, counters, consumption.

use chrono::{DateTime, Utc};

use crate::types::{AnalyticsData, AnalyticsGroupBy, AnalyticsPeriod, StatsResponse, UsageMetric, UsageResponse};
use crate::{Client, Error, Response};

/// `GET /v1/analytics` being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is asked until it is sent"]
pub struct GetAnalytics {
    client: Client,
    period: Option<AnalyticsPeriod>,
    group_by: Option<AnalyticsGroupBy>,
}

impl GetAnalytics {
    /// The time window, up to now. Takes an [`AnalyticsPeriod`] or text; default `7d`.
    pub fn period(mut self, period: impl Into<AnalyticsPeriod>) -> Self {
        self.period = Some(period.into());
        self
    }

    /// The bucket size of the time series. Takes an [`AnalyticsGroupBy`] or text; default `day`.
    pub fn group_by(mut self, bucket: impl Into<AnalyticsGroupBy>) -> Self {
        self.group_by = Some(bucket.into());
        self
    }

    /// Asks.
    ///
    /// # Errors
    ///
    /// [`Error::is_bad_request`] for a window or bucket size that the API does not know, or does not combine.
    pub async fn send(self) -> Result<Response<AnalyticsData>, Error> {
        let call = self.client.begin("get_analytics")?;
        let mut request = call.api.get_analytics();
        if let Some(period) = self.period {
            request = request.period(period);
        }
        if let Some(bucket) = self.group_by {
            request = request.group_by(bucket);
        }
        let result = request.send().await;
        Ok(call.finish(result)?.map(|wrapped| wrapped.data))
    }
}

/// `GET /v1/usage` being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is asked until it is sent"]
pub struct GetUsage {
    client: Client,
    start_date: Option<DateTime<Utc>>,
    end_date: Option<DateTime<Utc>>,
    metric: Option<UsageMetric>,
}

impl GetUsage {
    /// The first day, included. Default: 30 days before the last.
    pub fn start_date(mut self, time: impl Into<DateTime<Utc>>) -> Self {
        self.start_date = Some(time.into());
        self
    }

    /// The last day, included. Default: today in UTC.
    pub fn end_date(mut self, time: impl Into<DateTime<Utc>>) -> Self {
        self.end_date = Some(time.into());
        self
    }

    /// Only this metric. Takes a [`UsageMetric`] or text; default all.
    pub fn metric(mut self, metric: impl Into<UsageMetric>) -> Self {
        self.metric = Some(metric.into());
        self
    }

    /// Asks.
    ///
    /// # Errors
    ///
    /// [`Error::is_bad_request`] for a metric or date that the API does not take.
    pub async fn send(self) -> Result<Response<UsageResponse>, Error> {
        let call = self.client.begin("get_usage")?;
        let mut request = call.api.get_usage();
        if let Some(time) = self.start_date {
            request = request.start_date(time);
        }
        if let Some(time) = self.end_date {
            request = request.end_date(time);
        }
        if let Some(metric) = self.metric {
            request = request.metric(metric);
        }
        let result = request.send().await;
        call.finish(result)
    }
}

impl Client {
    /// `GET /v1/analytics`: aggregates and a time series over one window.
    pub fn get_analytics(&self) -> GetAnalytics {
        GetAnalytics { client: self.clone(), period: None, group_by: None }
    }

    /// `GET /v1/stats`: high-level counters. Which ones there are is not documented.
    ///
    /// # Errors
    ///
    /// Whatever kept the call from returning its value.
    pub async fn get_stats(&self) -> Result<Response<StatsResponse>, Error> {
        let call = self.begin("get_stats")?;
        let result = call.api.get_stats().send().await;
        call.finish(result)
    }

    /// `GET /v1/usage`: consumption of the API by metric and period.
    pub fn get_usage(&self) -> GetUsage {
        GetUsage { client: self.clone(), start_date: None, end_date: None, metric: None }
    }
}
