//! What faults have to know of this API; what they are and do is in the crate `simulator`.

use std::collections::BTreeSet;
use std::sync::atomic::Ordering;

use axum::http::{StatusCode, Uri};
use axum::response::Response;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use simulator::{Anatomy, Api, Core, Invalid, Sight};

use crate::answer::walk;
use crate::call::Target;
use crate::problem::Problem;
use crate::schema::resolved;
use crate::stack::Stack;
use crate::{KeyOptions, Operation};

/// A fault, and the requests that it happens to: all of them, unless said otherwise.
///
/// ```
/// use aisa_sim::{Config, Fault, FaultRule, Operation};
///
/// let search = Operation::named("twitter.search_tweets").ok_or("no such operation")?;
/// let config = Config::default().with_faults(vec![
///     FaultRule::new(Fault::status(503)).on(search).times(2),
///     FaultRule::new(Fault::too_many_requests(None)).at("/apis/v1/twitter/").skip(10).times(1),
/// ]);
///
/// let error = FaultRule::parse(r#"{"fault": "nulls", "operation": "twitter.search_birds"}"#).unwrap_err();
/// assert!(error.to_string().starts_with("operation: there is no operation `twitter.search_birds`"));
/// # Ok::<(), &str>(())
/// ```
pub type FaultRule = simulator::FaultRule<Operation, Nowhere>;

/// A rule and what it has done so far.
pub type FaultStatus = simulator::FaultStatus<Operation, Nowhere>;

/// In place of a region, of which AIsa has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub struct Nowhere;

/// Fields that an answer cannot do without: what errors, ids, jobs and pages are told by.
const INDISPENSABLE: [&str; 22] = [
    "code",
    "data",
    "error",
    "id",
    "message",
    "msg",
    "name",
    "status",
    "status_code",
    "task_id",
    "task_status",
    "type",
    "has_next_page",
    "has_more",
    "more",
    "next_cursor",
    "cursor",
    "after",
    "pagination_key",
    "paginationKey",
    "next_page_token",
    "next_page_url",
];

impl Api for Stack {
    type Operation = Operation;
    type Region = Nowhere;

    fn core(&self) -> &Core<Operation, Nowhere> {
        &self.core
    }

    fn sight(&self, method: &str, target: &Uri) -> Sight<Operation> {
        let found = Target::find(method, target.path(), &Value::Null);
        let entry = found.as_ref().ok().map(|target| target.entry);
        let cursor = entry.and_then(|entry| walk::position(entry, target, &Value::Null));
        Sight::new(entry.map(Operation), target.path(), cursor).with_query(target.query())
    }

    fn failure(&self, sight: &Sight<Operation>, status: StatusCode) -> Response {
        Problem::Faulty(status).respond(sight.operation, &self.request_id())
    }

    fn expired_cursor(&self, sight: &Sight<Operation>) -> Response {
        Problem::CursorExpired.respond(sight.operation, &self.request_id())
    }

    fn unknown_route(&self) -> Response {
        Problem::UnknownEndpoint.respond(None, &self.request_id())
    }

    fn anatomy(&self, sight: &Sight<Operation>) -> Anatomy {
        let mut names = Names::default();
        if let Some(Operation(entry)) = sight.operation
            && let Some(schema) = &entry.answer
        {
            names.collect(entry.document(), schema, &mut Vec::new());
        }
        names.indispensable.extend(INDISPENSABLE.map(str::to_owned));
        Anatomy {
            maps: names.maps.into_iter().collect(),
            enums: names.enums.into_iter().collect(),
            indispensable: names.indispensable.into_iter().collect(),
        }
    }

    fn set_next(&self, sight: &Sight<Operation>, answer: &mut Value, next: &str) {
        if let Some(Operation(entry)) = sight.operation {
            walk::set_next(entry, answer, next, &self.address(sight));
        }
    }

    fn set_empty_page(&self, sight: &Sight<Operation>, answer: &mut Value, next: &str) {
        if let Some(Operation(entry)) = sight.operation {
            walk::set_next(entry, answer, next, &self.address(sight));
            walk::set_items(entry, answer, Vec::new());
        }
    }

    fn stats(&self) -> Value {
        json!({ "requests": self.core.log.total(), "rejected": self.rejected.load(Ordering::Relaxed) })
    }

    fn mint_key(&self, options: &str) -> Result<String, Invalid> {
        Ok(self.keys.mint(KeyOptions::parse(options)?).expose().to_owned())
    }

    fn key(&self, text: &str) -> Option<Value> {
        self.keys.look_up(text)
    }

    fn revoke_key(&self, text: &str) -> bool {
        self.keys.revoke(text)
    }
}

impl Stack {
    /// What was asked for, as an address.
    fn address(&self, sight: &Sight<Operation>) -> String {
        let query = sight.query.as_deref().map(|query| format!("?{query}")).unwrap_or_default();
        format!("http://{}{}{query}", self.core.gate.address(), sight.path)
    }
}

/// Names of members of an answer, by what they are.
#[derive(Debug, Default)]
struct Names {
    maps: BTreeSet<String>,
    enums: BTreeSet<String>,
    indispensable: BTreeSet<String>,
}

impl Names {
    fn collect<'a>(&mut self, document: &'a Value, schema: &'a Value, seen: &mut Vec<&'a Value>) {
        let schema = resolved(document, schema);
        if seen.iter().any(|known| std::ptr::eq(*known, schema)) {
            return;
        }
        seen.push(schema);
        for keyword in ["allOf", "anyOf", "oneOf"] {
            for part in schema.get(keyword).and_then(Value::as_array).into_iter().flatten() {
                self.collect(document, part, seen);
            }
        }
        if let Some(items) = schema.get("items") {
            self.collect(document, items, seen);
        }
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        self.indispensable.extend(required.filter_map(Value::as_str).map(str::to_owned));
        for (name, member) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let own = resolved(document, member);
            let is_enum = |schema: &Value| resolved(document, schema).get("enum").is_some();
            if is_enum(own) || own.get("items").is_some_and(is_enum) {
                self.enums.insert(name.clone());
            }
            if own.get("additionalProperties").is_some_and(Value::is_object) {
                self.maps.insert(name.clone());
            }
            self.collect(document, member, seen);
        }
    }
}
