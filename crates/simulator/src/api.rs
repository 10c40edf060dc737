//! What the machinery has to know of an API.

use std::fmt;

use axum::http::{StatusCode, Uri};
use axum::response::Response;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Core, Invalid};

/// A simulated API, as seen by the faults that happen to it and by the connections that it is served on.
pub trait Api: Send + Sync + Sized + 'static {
    /// What a rule can be limited to: an operation by name.
    type Operation: Operation;
    /// What a rule can be limited to: one of several servers that share the rules.
    type Region: Region;

    /// What it was started with.
    fn core(&self) -> &Core<Self::Operation, Self::Region>;

    /// What a rule sees of a request of which only the first line is there.
    fn sight(&self, method: &str, target: &Uri) -> Sight<Self::Operation>;

    /// An error of this status in the API's own form: a fault that was asked for.
    fn failure(&self, sight: &Sight<Self::Operation>, status: StatusCode) -> Response;

    /// The API's answer to a cursor that is too old.
    fn expired_cursor(&self, sight: &Sight<Self::Operation>) -> Response;

    /// The API's answer to a path that it does not have.
    fn unknown_route(&self) -> Response;

    /// What answers to this operation are made of.
    fn anatomy(&self, sight: &Sight<Self::Operation>) -> Anatomy;

    /// Makes an answer say that this position leads on; what is no page stays what it is.
    fn set_next(&self, sight: &Sight<Self::Operation>, answer: &mut Value, next: &str);

    /// Makes a page one without items whose successor is at this position; what is no page stays what it is.
    fn set_empty_page(&self, sight: &Sight<Self::Operation>, answer: &mut Value, next: &str);

    /// What [`/_sim/stats`](crate::admin) answers.
    fn stats(&self) -> Value;

    /// Makes a key with these options, an object of JSON, and gives its text.
    ///
    /// # Errors
    ///
    /// If there are no such options.
    fn mint_key(&self, options: &str) -> Result<String, Invalid>;

    /// What is known of a key, without its text; `None` if there is no such key.
    fn key(&self, text: &str) -> Option<Value>;

    /// Takes a key back; `false` if there is no such key.
    fn revoke_key(&self, text: &str) -> bool;
}

/// An operation, as rules name it. In JSON it is a text.
pub trait Operation: fmt::Debug + Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The name in JSON.
    fn name(&self) -> &str;

    /// Whether it answers page by page, so that the faults of lists and cursors can happen to it.
    fn is_list(&self) -> bool;

    /// What is wrong with it, if a name was read that no operation has.
    fn mistake(&self) -> Option<String> {
        None
    }
}

/// One of several servers that share their rules. In JSON it is a text.
pub trait Region: fmt::Debug + Copy + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static {}

impl<T> Region for T where T: fmt::Debug + Copy + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static {}

/// What a rule sees of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sight<O> {
    /// The operation that it is for, if for one.
    pub operation: Option<O>,
    /// The path, as sent.
    pub path: String,
    /// The query, as sent; `None` if there is none, or nobody has said.
    pub query: Option<String>,
    /// Where in a list the request stands, as sent; `None` at its beginning, and where there is no list.
    pub cursor: Option<String>,
}

impl<O: Operation> Sight<O> {
    /// A request for this operation at this path.
    pub fn new(operation: Option<O>, path: impl Into<String>, cursor: Option<String>) -> Self {
        Sight { operation, path: path.into(), query: None, cursor }
    }

    /// The same with the query of the request, for an API whose answers name addresses.
    pub fn with_query(mut self, query: Option<&str>) -> Self {
        self.query = query.map(str::to_owned);
        self
    }

    pub(crate) fn is_list(&self) -> bool {
        self.operation.as_ref().is_some_and(Operation::is_list)
    }
}

/// What the members of answers are, by name: which of them faults may touch, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Anatomy {
    /// Objects whose members are keys of data, not fields: one more of them would say something.
    pub maps: Vec<String>,
    /// Fields that hold one of a list of values, which may grow.
    pub enums: Vec<String>,
    /// Fields without which an answer would say nothing, or nothing that can be gone on with.
    pub indispensable: Vec<String>,
}

impl Anatomy {
    pub(crate) fn is_map(&self, name: &str) -> bool {
        self.maps.iter().any(|known| known == name)
    }

    pub(crate) fn is_enum(&self, name: &str) -> bool {
        self.enums.iter().any(|known| known == name)
    }

    pub(crate) fn is_indispensable(&self, name: &str) -> bool {
        self.indispensable.iter().any(|known| known == name)
    }
}
