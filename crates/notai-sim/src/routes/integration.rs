//! `GET /v1/integration`: which integration a key belongs to. There is one per region and plan.

use axum::Json;
use serde_json::json;

use crate::Region;
use crate::call::{Answer, Call};
use crate::world::time;

pub(super) async fn get(call: Call) -> Answer {
    let (region, plan) = (call.stack.core.region, call.view.plan);
    let institution = match region {
        Region::Us => "Example University",
        Region::Eu => "Université d'Exemple",
    };
    let mut integration = json!({
        "id": format!("integration-{region}-{plan}"),
        "institutionName": institution,
        "planId": plan.as_str(),
        "apiKeyMasked": call.caller.masked,
    });
    // A key that is used for the first time has not been used before.
    if let Some(last_used_ms) = call.caller.last_used_ms {
        integration["apiKeyLastUsedAt"] = time::iso(last_used_ms).into();
    }
    Ok(Json(json!({ "data": integration })))
}
