//! Sessions: the list, one, its details, its events.
//!
//! The list shows the newest first, events come in the order in which they happened: **the simulator's own
//! choice**, since no order is documented. So is that a session outside of the plan's history window does
//! not exist for the other three routes: what no list shows cannot be fetched.

use axum::Json;
use axum::extract::Path;
use serde_json::{Value, json};

use crate::call::{Answer, Call, compute};
use crate::envelope::Problem;
use crate::page::Page;
use crate::world::{EventFilter, Session};

const DEFAULT_PAGE: u32 = 50;
const DEFAULT_EVENT_PAGE: u32 = 100;
const NO_SESSION: Problem = Problem::NotFound { what: "session" };

pub(super) async fn list(call: Call) -> Answer {
    let status = call.query.read("status", "a status", |text| (!text.is_empty()).then(|| text.to_owned()))?;
    let bots_only = call.query.boolean("botOnly")?.unwrap_or(false);
    let from_ms = call.query.instant("startDate")?;
    let to_ms = call.query.instant("endDate")?;
    let page = Page::of(&call, DEFAULT_PAGE)?;
    compute(move || {
        let view = page.view;
        let mut range = view.range(from_ms, to_ms);
        range.end = page.after.map_or(range.end, |after| after.min(range.end));
        let kept = range
            .rev()
            .map(|index| view.session(index))
            .filter(|session| status.as_deref().is_none_or(|status| status == session.status()))
            .filter(|session| !bots_only || session.is_bot());
        page.fill(kept.map(|session| (session.index(), session.to_json())))
    })
    .await
}

pub(super) async fn get(call: Call, Path(id): Path<String>) -> Answer {
    one(&call, &id, |session| session.to_json())
}

pub(super) async fn details(call: Call, Path(id): Path<String>) -> Answer {
    one(&call, &id, |session| session.details())
}

fn one(call: &Call, id: &str, show: impl FnOnce(Session<'_>) -> Value) -> Answer {
    let session = call.view.find_session(id).ok_or(NO_SESSION)?;
    Ok(Json(json!({ "data": show(session) })))
}

pub(super) async fn events(call: Call, Path(id): Path<String>) -> Answer {
    let filter = EventFilter {
        byte: call.query.read("type", "a message-type byte or the name of one", EventFilter::parse_type)?,
        from_ms: call.query.milliseconds("startTime")?,
        to_ms: call.query.milliseconds("endTime")?,
    };
    let page = Page::of(&call, DEFAULT_EVENT_PAGE)?;
    let session = call.view.find_session(&id).ok_or(NO_SESSION)?;
    let first = page.after.map_or(0, |after| after + 1);
    let events = (first..session.event_count()).map(|place| (place, session.event(place)));
    let kept = events.filter(|(_, event)| filter.keeps(event));
    Ok(Json(page.fill(kept.map(|(place, event)| (place, event.to_json())))))
}
