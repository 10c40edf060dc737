//! `GET /v1/usage`: what was consumed, by metric and UTC day.
//!
//! The prose of the documentation calls the bounds dates, so whole days count, both included. Days before
//! the plan's history window, and days to come, have no entry. `Sessions`, `Events` and `BotAnalyses` are
//! what the other routes show; `StorageBytes` is 64 for each event; `ApiCalls` are made up.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::call::{Answer, Call, compute};
use crate::envelope::Problem;
use crate::world::{Bucket, View, time};

type Measure = fn(&View, &Bucket) -> u64;

const METRICS: [(&str, Measure); 5] = [
    ("ApiCalls", |view, day| view.world.api_calls(day.start_ms)),
    ("Events", |_, day| day.events),
    ("Sessions", |_, day| day.sessions),
    ("StorageBytes", |_, day| 64 * day.events),
    ("BotAnalyses", |_, day| day.analysed),
];

pub(super) async fn get(call: Call) -> Answer {
    let view = call.view;
    let metric = call.query.read("metric", "one of ApiCalls, Events, Sessions, StorageBytes, BotAnalyses", |text| {
        METRICS.iter().position(|(name, _)| name.eq_ignore_ascii_case(text))
    })?;
    let day = |ms: i64| time::bucket_start(ms, time::DAY);
    let end_ms = day(call.query.instant("endDate")?.unwrap_or(view.clock_ms));
    let start_ms = day(call.query.instant("startDate")?.unwrap_or(end_ms - 30 * time::DAY));
    if start_ms > end_ms {
        return Err(Problem::invalid("startDate", "The parameter startDate must not be after endDate."));
    }
    compute(move || report(&view, start_ms, end_ms, metric)).await
}

fn report(view: &View, start_ms: i64, end_ms: i64, metric: Option<usize>) -> Value {
    let from_ms = start_ms.max(view.history_start_ms);
    let to_ms = (end_ms + time::DAY - 1).min(view.clock_ms);
    let days = view.buckets(from_ms, to_ms, time::DAY);
    let chosen = METRICS.iter().enumerate().filter(|(index, _)| metric.is_none_or(|metric| metric == *index));

    let mut data = Vec::new();
    let mut totals = BTreeMap::new();
    for (_, (name, measure)) in chosen {
        for day in &days {
            let value = measure(view, day);
            *totals.entry(*name).or_insert(0) += value;
            data.push(json!({ "period": time::date(day.start_ms), "metricType": name, "value": value }));
        }
    }
    json!({
        "startDate": time::date(start_ms),
        "endDate": time::date(end_ms),
        "data": data,
        "totals": totals,
    })
}
