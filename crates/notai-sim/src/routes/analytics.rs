//! `GET /v1/analytics`: aggregates and a time series of a period that ends now.
//!
//! Rates and scores are 0 to 1, percentages 0 to 100, and a period longer than the plan's history window
//! is cut to it: **the simulator's own choice**, none of it is documented.

use serde_json::{Value, json};

use crate::call::{Answer, Call, compute};
use crate::world::{Bucket, Tally, View, ratio, time};

const TOP_ORIGINS: usize = 5;

pub(super) async fn get(call: Call) -> Answer {
    let (period, length_ms) = call
        .query
        .read("period", "one of 24h, 7d, 30d, 90d", |text| {
            choice(text, [("24h", time::DAY), ("7d", 7 * time::DAY), ("30d", 30 * time::DAY), ("90d", 90 * time::DAY)])
        })?
        .unwrap_or(("7d", 7 * time::DAY));
    let (group_by, bucket_ms) = call
        .query
        .read("groupBy", "one of hour, day, week", |text| {
            choice(text, [("hour", time::HOUR), ("day", time::DAY), ("week", time::WEEK)])
        })?
        .unwrap_or(("day", time::DAY));
    compute(move || {
        let view = call.view;
        let start_ms = (view.clock_ms - length_ms).max(view.history_start_ms);
        let tally = Tally::of(&view, view.range(Some(start_ms), Some(view.clock_ms)));
        json!({ "data": {
            "period": period,
            "groupBy": group_by,
            "startDate": time::iso(start_ms),
            "endDate": time::iso(view.clock_ms),
            "generatedAt": time::iso(view.clock_ms),
            "summary": summary(&tally),
            "timeSeries": time_series(&view, start_ms, bucket_ms),
            "botDetection": {
                "highConfidenceBots": tally.bands[3],
                "mediumConfidenceBots": tally.bands[2],
                "lowConfidenceBots": tally.bands[1],
                "likelyHumans": tally.bands[0],
            },
            "userMatching": {
                "totalMatched": tally.total.matched,
                "totalUnmatched": tally.total.sessions - tally.total.matched,
                "matchRate": ratio(tally.total.matched, tally.total.sessions),
                "averageCorrelationConfidence": tally.average_confidence(),
            },
            "topOrigins": top_origins(&tally),
            "deviceBreakdown": {
                "mobile": tally.mobile,
                "tablet": tally.tablet,
                "desktop": tally.desktop,
                "browserCounts": tally.browsers,
            },
        } })
    })
    .await
}

/// The choice of this name and what it stands for.
fn choice<const N: usize>(text: &str, choices: [(&'static str, i64); N]) -> Option<(&'static str, i64)> {
    choices.into_iter().find(|(name, _)| *name == text)
}

fn summary(tally: &Tally) -> Value {
    json!({
        "totalSessions": tally.total.sessions,
        "totalEvents": tally.total.events,
        "uniqueBots": tally.unique_bots(),
        "uniqueUsers": tally.unique_users(),
        "averageBotScore": tally.average_score(),
        "averageEventsPerSession": ratio(tally.total.events, tally.total.sessions),
    })
}

fn time_series(view: &View, start_ms: i64, bucket_ms: i64) -> Vec<Value> {
    let point = |bucket: &Bucket| {
        json!({
            "timestamp": time::iso(bucket.start_ms),
            "sessionCount": bucket.sessions,
            "eventCount": bucket.events,
            "botCount": bucket.bots,
            "userMatchedCount": bucket.matched,
        })
    };
    view.buckets(start_ms, view.clock_ms, bucket_ms).iter().map(point).collect()
}

fn top_origins(tally: &Tally) -> Vec<Value> {
    let mut origins: Vec<_> = tally.origins.iter().collect();
    // The map is in order of names, and the sort keeps that order among equals.
    origins.sort_by_key(|(_, (sessions, _))| std::cmp::Reverse(*sessions));
    let shown = origins.into_iter().take(TOP_ORIGINS).map(|(origin, &(sessions, bots))| {
        json!({
            "origin": format!("https://{origin}"),
            "sessionCount": sessions,
            "botPercentage": ratio(bots, sessions) * 100.0,
        })
    });
    shown.collect()
}
