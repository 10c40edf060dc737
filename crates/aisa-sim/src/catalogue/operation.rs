//! Operations: what a request to them has to have, and what is answered.

use std::fmt;

use axum::http::{Method, StatusCode};
use heck::ToSnakeCase as _;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::manifest::Limit;
use super::paging::Paging;
use super::template::Template;
use super::{Group, group};
use crate::schema;

/// An operation of AIsa, by group and method name: `twitter.search_tweets`. In JSON it is that text.
///
/// ```
/// use aisa_sim::Operation;
///
/// let search = Operation::named("twitter.search_tweets").ok_or("no such operation")?;
/// assert_eq!((search.method(), search.path().as_str()), ("GET", "/apis/v1/twitter/tweet/advanced_search"));
/// assert!(Operation::named("twitter.search_birds").is_none());
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy)]
pub struct Operation(pub(crate) &'static Entry);

/// What is known of an operation.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) group: &'static Group,
    /// With its group.
    pub(crate) name: String,
    /// In the document.
    pub(crate) id: String,
    pub(crate) method: Method,
    path: String,
    pub(super) template: Template,
    pub(crate) parameters: Vec<Parameter>,
    /// The schema of the body as JSON, and whether there has to be one.
    pub(crate) body: Option<(Value, bool)>,
    pub(crate) status: StatusCode,
    /// The schema of the answer; `None` where none is declared.
    pub(crate) answer: Option<Value>,
    /// The other statuses that are declared with a body, and its schema.
    pub(crate) errors: Vec<(u16, Value)>,
}

/// A parameter of an operation.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    /// Whether a list comes in one text, with commas.
    pub(crate) is_joined: bool,
    pub(crate) schema: Value,
}

/// Stands for every status that is not declared.
const DEFAULT: u16 = 999;

/// Where a parameter is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

impl Operation {
    /// The operation of this name.
    pub fn named(name: &str) -> Option<Operation> {
        let mut operations = Operation::of_group(name.split_once('.')?.0)?;
        operations.find(|operation| operation.name() == name)
    }

    /// All operations of a group, in the order of its document; `None` if there is no such group.
    pub fn of_group(name: &str) -> Option<impl Iterator<Item = Operation>> {
        Some(group(name)?.entries().ok()?.iter().map(Operation))
    }

    /// Group and method name.
    pub fn name(&self) -> &'static str {
        &self.0.name
    }

    /// The group.
    pub fn group(&self) -> &'static str {
        self.0.group.name()
    }

    /// The id in the document of the group.
    pub fn id(&self) -> &'static str {
        &self.0.id
    }

    /// `GET`, for example.
    pub fn method(&self) -> &'static str {
        self.0.method.as_str()
    }

    /// The path below the address of the API, with `{name}` where a parameter goes.
    pub fn path(&self) -> String {
        format!("{}{}", self.0.group.base(), self.0.path)
    }

    /// Whether it answers page by page, in whatever style.
    pub fn is_paged(&self) -> bool {
        self.0.paging().is_some()
    }
}

impl Entry {
    /// What an operation of a document says; `None` for what is no operation.
    pub(super) fn read(
        group: &'static Group,
        method: &str,
        path: &str,
        item: &Value,
        operation: &Value,
        document: &Value,
    ) -> Option<Entry> {
        let method = Method::from_bytes(method.to_ascii_uppercase().as_bytes()).ok()?;
        let id = operation.get("operationId")?.as_str()?.to_owned();
        let lists = [item.get("parameters"), operation.get("parameters")];
        let parameters = lists.into_iter().flatten().filter_map(Value::as_array).flatten();
        let mut responses = Vec::new();
        for (status, response) in operation["responses"].as_object().into_iter().flatten() {
            let response = schema::resolved(document, response);
            let status = if status == "default" { Some(DEFAULT) } else { status.parse().ok() };
            responses.extend(status.map(|status| (status, schema_of_json(response).cloned())));
        }
        let success = responses.iter().find(|(status, _)| (200..300).contains(status));
        let (status, answer) = success.cloned().unwrap_or((200, None));
        let body = operation.get("requestBody").map(|body| schema::resolved(document, body));
        Some(Entry {
            group,
            name: format!("{}.{}", group.name(), id.to_snake_case()),
            method,
            path: path.to_owned(),
            template: Template::of(path),
            parameters: parameters
                .filter_map(|parameter| Parameter::read(schema::resolved(document, parameter)))
                .collect(),
            body: body.and_then(|body| {
                Some((schema_of_json(body)?.clone(), body.get("required").and_then(Value::as_bool).unwrap_or(false)))
            }),
            status: StatusCode::from_u16(status).unwrap_or_default(),
            answer,
            errors: responses
                .into_iter()
                .filter_map(|(status, schema)| Some((status, schema.filter(|_| status >= 400)?)))
                .collect(),
            id,
        })
    }

    pub(crate) fn paging(&self) -> Option<&'static Paging> {
        self.group.paging_of(&self.id)
    }

    /// Millionths of a US dollar per call, where that is known.
    pub(crate) fn price(&self) -> Option<u64> {
        self.group.price_of(&self.id)
    }

    pub(crate) fn limit(&self) -> Option<Limit> {
        self.group.limit_of(&self.id)
    }

    /// The document that its schemas refer to.
    pub(crate) fn document(&self) -> &'static Value {
        // An entry is made from the document of its group, so there is one.
        self.group.document().unwrap_or(&Value::Null)
    }

    /// Whether a model answers, which takes tokens.
    pub(crate) fn is_model(&self) -> bool {
        matches!(self.group.name(), "chat" | "messages" | "gemini" | "perplexity" | "images")
    }

    /// The schema that is declared for an error of this status.
    pub(crate) fn error(&self, status: u16) -> Option<&Value> {
        let of = |status: u16| self.errors.iter().find(|(declared, _)| *declared == status).map(|(_, schema)| schema);
        of(status).or_else(|| of(DEFAULT))
    }
}

impl Parameter {
    fn read(value: &Value) -> Option<Self> {
        let place = match value.get("in")?.as_str()? {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" => Place::Header,
            _ => return None,
        };
        let name = value.get("name")?.as_str()?;
        // OpenAPI says that these are ignored where a parameter declares them.
        if place == Place::Header && ["authorization", "content-type", "accept"].contains(&&*name.to_ascii_lowercase())
        {
            return None;
        }
        Some(Parameter {
            name: name.to_owned(),
            place,
            required: value.get("required").and_then(Value::as_bool).unwrap_or(false),
            is_joined: value.get("explode") == Some(&Value::Bool(false)),
            schema: value.get("schema").cloned().unwrap_or(Value::Null),
        })
    }
}

/// The schema of a body or response that is JSON.
fn schema_of_json(value: &Value) -> Option<&Value> {
    value.get("content")?.as_object()?.iter().find(|(media, _)| media.contains("json"))?.1.get("schema")
}

impl PartialEq for Operation {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Operation {}

impl fmt::Debug for Operation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Operation({})", self.name())
    }
}

impl Serialize for Operation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Operation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Operation::named(&name).ok_or_else(|| D::Error::custom(format!("there is no operation `{name}`")))
    }
}

impl simulator::Operation for Operation {
    fn name(&self) -> &str {
        Operation::name(self)
    }

    /// Whether its pages name their successor: pages that are numbered have no cursor that could be wrong.
    fn is_list(&self) -> bool {
        self.0.paging().is_some_and(|paging| paging.leads_on().is_some())
    }
}
