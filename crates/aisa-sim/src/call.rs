//! A request: which operation it is for, and whether it has what that one needs.

use std::sync::Arc;

use axum::http::{HeaderMap, Uri, header};
use serde_json::Value;
use simulator::Query;

use crate::account::{Account, UnderWay};
use crate::catalogue::{Entry, Parameter, Place, groups_at};
use crate::problem::Problem;
use crate::schema::{Fault, Mistake, check};
use crate::stack::Stack;

/// What a path leads to.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) entry: &'static Entry,
    /// What stands in the places of the path.
    pub(crate) places: Vec<(&'static str, String)>,
}

impl Target {
    /// The operation of a method and a path. Two share `POST /v1/chat/completions`: the model of the body tells which.
    pub(crate) fn find(method: &str, path: &str, body: &Value) -> Result<Target, Problem> {
        let hits: Vec<_> = groups_at(path).flat_map(|group| group.at(path)).collect();
        if hits.is_empty() {
            return Err(Problem::UnknownEndpoint);
        }
        let makes_images = body.get("model").and_then(Value::as_str).is_some_and(|model| model.contains("image"));
        let mut hits: Vec<_> = hits.into_iter().filter(|(entry, _)| entry.method.as_str() == method).collect();
        if makes_images {
            hits.reverse();
        }
        let (entry, places) = hits.into_iter().next().ok_or(Problem::WrongMethod)?;
        Ok(Target { entry, places })
    }
}

/// A request of a known caller for a known operation.
pub(crate) struct Call {
    pub(crate) stack: Arc<Stack>,
    pub(crate) entry: &'static Entry,
    pub(crate) places: Vec<(&'static str, String)>,
    pub(crate) account: Account,
    pub(crate) uri: Uri,
    pub(crate) query: Query,
    pub(crate) headers: HeaderMap,
    /// Null if there is none.
    pub(crate) body: Value,
    pub(crate) request_id: String,
    /// Counts as under way until it is dropped: with the call, or with the stream that takes it over.
    pub(crate) under_way: Option<UnderWay>,
}

impl Call {
    /// What stands in this place of the path.
    pub(crate) fn place(&self, name: &str) -> &str {
        self.places.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    /// The tokens of what was sent: a quarter of its letters, as everybody reckons.
    pub(crate) fn tokens(&self) -> u64 {
        if self.entry.is_model() { tokens_of(&self.body.to_string()) } else { 0 }
    }

    /// Whether the request has what the document asks for.
    pub(crate) fn check(&self) -> Result<(), Problem> {
        for parameter in &self.entry.parameters {
            self.check_parameter(parameter)?;
        }
        let Some((schema, required)) = &self.entry.body else { return Ok(()) };
        if self.body.is_null() {
            let missing = Mistake { place: "body".to_owned(), fault: Fault::Missing };
            return if *required { Err(Problem::Mistake(missing)) } else { Ok(()) };
        }
        check(self.entry.document(), schema, &self.body).map_err(Problem::Mistake)
    }

    fn check_parameter(&self, parameter: &Parameter) -> Result<(), Problem> {
        let name = parameter.name.as_str();
        let sent: Vec<&str> = match parameter.place {
            Place::Path => vec![self.place(name)],
            Place::Query if parameter.is_joined => self.query.all(name).flat_map(|text| text.split(',')).collect(),
            Place::Query => self.query.all(name).collect(),
            Place::Header => self.headers.get_all(name).iter().filter_map(|value| value.to_str().ok()).collect(),
        };
        let wrong = |fault| Problem::Mistake(Mistake { place: name.to_owned(), fault });
        if sent.is_empty() {
            return if parameter.required { Err(wrong(Fault::Missing)) } else { Ok(()) };
        }
        let document = self.entry.document();
        let schema = crate::schema::resolved(document, &parameter.schema);
        let value = match schema.get("items") {
            Some(items) => sent.iter().map(|text| typed(crate::schema::resolved(document, items), text)).collect(),
            None => typed(schema, sent[0]),
        };
        check(document, schema, &value).map_err(|mistake| wrong(mistake.fault))
    }
}

/// A text as the value that its schema has in mind; the text itself if it is none.
fn typed(schema: &Value, text: &str) -> Value {
    let read = match schema.get("type").and_then(Value::as_str) {
        Some("integer" | "number") => serde_json::from_str(text).ok().filter(Value::is_number),
        Some("boolean") => text.parse().ok().map(Value::Bool),
        _ => None,
    };
    read.unwrap_or_else(|| text.into())
}

/// Tokens that a text is reckoned to have.
pub(crate) fn tokens_of(text: &str) -> u64 {
    (text.chars().count() as u64).div_ceil(4)
}

/// The body of a request as JSON: null if there is none, or none of JSON.
pub(crate) fn body_of(headers: &HeaderMap, bytes: &[u8]) -> Result<Value, Problem> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("application/json");
    if bytes.is_empty() || !kind.contains("json") {
        return Ok(Value::Null);
    }
    serde_json::from_slice(bytes).map_err(|error| Problem::BrokenJson(error.to_string()))
}
