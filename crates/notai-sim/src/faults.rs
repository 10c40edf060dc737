//! What faults have to know of this API; what they are and do is in the crate `simulator`.

use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Map, Value, json};
use simulator::{Anatomy, Api, Core, Invalid, Sight, input};

use crate::envelope::Problem;
use crate::keys::KeyOptions;
use crate::limit::Limiter;
use crate::query::Query;
use crate::stack::Stack;
use crate::{Operation, Region};

/// A fault, and the requests that it happens to: all of them, unless said otherwise.
///
/// ```
/// use notai_sim::{Config, Fault, FaultRule, Operation};
///
/// // The first two requests for sessions fail, the third is told to slow down, the rest succeed.
/// let config = Config::default().with_faults(vec![
///     FaultRule::new(Fault::status(503)).on(Operation::ListSessions).times(2),
///     FaultRule::new(Fault::too_many_requests(None)).on(Operation::ListSessions).times(1),
/// ]);
///
/// let error = FaultRule::parse(r#"[{"fault": {"status": {"kode": 503}}}]"#).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "[0].fault.status.kode: unknown field `kode`, expected one of `code`, `wait_ms`, `retry_after` \
///      at line 1 column 29"
/// );
/// ```
pub type FaultRule = simulator::FaultRule<Operation, Region>;

/// A rule and what it has done so far.
pub type FaultStatus = simulator::FaultStatus<Operation, Region>;

/// Objects whose members are keys of data.
const MAPS: [&str; 2] = ["browserCounts", "totals"];

/// Fields that hold one of a list of values.
const ENUMS: [&str; 10] = [
    "detectionFlags",
    "dominantEventType",
    "eventTypeName",
    "groupBy",
    "metricType",
    "period",
    "planId",
    "riskLevel",
    "status",
    "type",
];

/// Fields that an answer cannot do without.
const INDISPENSABLE: [&str; 11] =
    ["code", "courseId", "data", "error", "eventId", "hasMore", "id", "message", "nextCursor", "sessionId", "userId"];

impl Api for Stack {
    type Operation = Operation;
    type Region = Region;

    fn core(&self) -> &Core<Operation, Region> {
        &self.core
    }

    fn sight(&self, _method: &str, target: &Uri) -> Sight<Operation> {
        let cursor = Query::of(target).text("cursor").map(str::to_owned);
        Sight::new(Operation::of(target.path()), target.path(), cursor)
    }

    fn failure(&self, _sight: &Sight<Operation>, status: StatusCode) -> Response {
        Problem::Faulty(status).into_response()
    }

    fn expired_cursor(&self, _sight: &Sight<Operation>) -> Response {
        Problem::CursorExpired.into_response()
    }

    fn unknown_route(&self) -> Response {
        Problem::NotFound { what: "route" }.into_response()
    }

    fn anatomy(&self, _sight: &Sight<Operation>) -> Anatomy {
        let texts = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        Anatomy { maps: texts(&MAPS), enums: texts(&ENUMS), indispensable: texts(&INDISPENSABLE) }
    }

    fn set_next(&self, _sight: &Sight<Operation>, answer: &mut Value, next: &str) {
        lead_on(answer, next);
    }

    fn set_empty_page(&self, _sight: &Sight<Operation>, answer: &mut Value, next: &str) {
        if lead_on(answer, next).is_some() {
            answer["data"] = Value::Array(Vec::new());
        }
    }

    fn stats(&self) -> Value {
        json!({
            "region": self.core.region,
            "requests": self.core.log.total(),
            "rejected": self.limiter.as_ref().map_or(0, Limiter::rejected),
        })
    }

    fn mint_key(&self, options: &str) -> Result<String, Invalid> {
        let KeyOptions { plan } = input::one(options)?;
        Ok(self.keys.mint(plan).expose().to_owned())
    }

    fn key(&self, text: &str) -> Option<Value> {
        let known = self.keys.look_up(text)?;
        Some(json!({ "region": self.core.region, "plan": known.plan, "masked": known.masked }))
    }

    fn revoke_key(&self, text: &str) -> bool {
        self.keys.revoke(text)
    }
}

/// Makes a page say that this cursor leads on; `None` if it is no page.
fn lead_on<'a>(answer: &'a mut Value, next: &str) -> Option<&'a mut Map<String, Value>> {
    let pagination = answer.get_mut("pagination")?.as_object_mut()?;
    pagination.insert("hasMore".to_owned(), true.into());
    pagination.insert("nextCursor".to_owned(), next.into());
    Some(pagination)
}
