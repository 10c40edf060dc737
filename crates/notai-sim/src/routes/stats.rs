//! `GET /v1/stats`: counters over the plan's history window. The fields are **the simulator's own choice**:
//! no readable page documents them.

use serde_json::json;

use crate::call::{Answer, Call, compute};
use crate::world::{CourseCounts, Tally, time};

pub(super) async fn get(call: Call) -> Answer {
    compute(move || {
        let view = call.view;
        let tally = Tally::of(&view, view.all());
        let last_session = view.all().last().map(|index| time::iso(view.session(index).created_ms()));
        json!({ "data": {
            "totalSessions": tally.total.sessions,
            "activeSessions": tally.active,
            "botSessions": tally.total.bots,
            "totalEvents": tally.total.events,
            "totalUsers": tally.unique_users(),
            "totalCourses": CourseCounts::of(&view, view.all()).seen(),
            "lastSessionAt": last_session,
            "generatedAt": time::iso(view.clock_ms),
        } })
    })
    .await
}
