//! The uses of schemas: where they stand and what their keys are.

use serde_json::Value;

use super::spelling::{pascal, payload_of};
use crate::operations::{Operation, is_json, is_success, operations};
use crate::pointer::join;
use crate::schema::{self, Step};

/// A place where a schema is used.
#[derive(Debug, Clone)]
pub(crate) struct Use {
    /// How the memory writes it down.
    pub(crate) key: String,
    /// Where the schema, or the reference to it, stands.
    pub(crate) at: String,
    /// The name the document gives it beside the schema: `Payload of X`.
    pub(crate) given: Option<String>,
    /// The name to make up when there is no other.
    pub(crate) made_up: String,
}

impl Use {
    /// The use of a schema inside this one's, which has no name of its own.
    pub(crate) fn inner(&self, at: String, step: Step<'_>) -> Self {
        Self {
            key: format!("{}{}", self.key, suffix(step)),
            at,
            given: None,
            made_up: format!("{}{}", self.made_up, word(step)),
        }
    }
}

/// The uses inside the schema called `name`.
pub(crate) fn uses_inside(name: &str, schema: &Value, at: &str) -> Vec<Use> {
    let used_by = Use { key: name.to_owned(), at: at.to_owned(), given: None, made_up: pascal(name) };
    schema::children(schema, at).into_iter().map(|(at, step, _)| used_by.inner(at, step)).collect()
}

fn suffix(step: Step<'_>) -> String {
    match step {
        Step::Property(name) => format!(".{name}"),
        Step::Items => "[]".to_owned(),
        Step::Values => "{}".to_owned(),
        Step::Member(index) => format!("|{index}"),
        Step::Other => "?".to_owned(),
    }
}

fn word(step: Step<'_>) -> String {
    match step {
        Step::Property(name) => pascal(name),
        Step::Items => "Item".to_owned(),
        Step::Values => "Value".to_owned(),
        Step::Member(index) => format!("Variant{index}"),
        Step::Other => "Part".to_owned(),
    }
}

/// The uses of schemas by operations, in an order that does not depend on the form.
pub(crate) fn uses_by_operations(document: &Value) -> Vec<Use> {
    let mut uses = Vec::new();
    for operation in operations(document) {
        let id = operation.value.get("operationId").and_then(Value::as_str).unwrap_or_default();
        let mut by = By { key: operation.key(), name: pascal(id), uses: &mut uses };
        by.parameters(document, &operation);
        if let Some((at, body)) = operation.body(document) {
            by.content(body, &at, "body", "Body", None);
        }
        for (status, at, response) in operation.responses(document) {
            by.response(status, &at, response);
        }
    }
    // By key, because forms differ in the order of parameters and responses too.
    uses.sort_by(|a, b| a.key.cmp(&b.key));
    uses
}

/// The operation whose uses are being listed.
struct By<'a> {
    key: String,
    name: String,
    uses: &'a mut Vec<Use>,
}

impl By<'_> {
    fn push(&mut self, role: &str, at: String, given: Option<&str>, word: &str) {
        self.uses.push(Use {
            key: format!("{} {role}", self.key),
            at,
            given: given.map(str::to_owned),
            made_up: format!("{}{word}", self.name),
        });
    }

    fn parameters(&mut self, document: &Value, operation: &Operation<'_>) {
        for (at, parameter) in operation.parameters(document) {
            let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
            let role = match parameter.get("in").and_then(Value::as_str) {
                Some("query") | None => format!("?{name}"),
                Some(place) => format!("{place}:{name}"),
            };
            if parameter.get("schema").is_some() {
                self.push(&role, join(&at, "schema"), None, &pascal(name));
            }
            self.content(parameter, &at, &role, &pascal(name), None);
        }
    }

    fn response(&mut self, status: &str, at: &str, response: &Value) {
        let description = response.get("description").and_then(Value::as_str);
        let given = description.and_then(payload_of);
        let word = if is_success(status) { "Response" } else { "Error" };
        self.content(response, at, status, word, given);
        for (name, header) in response.get("headers").and_then(Value::as_object).into_iter().flatten() {
            if header.get("schema").is_some() {
                let at = join(&join(at, "headers"), name);
                self.push(&format!("{status} header:{name}"), join(&at, "schema"), None, &pascal(name));
            }
        }
    }

    /// The media types of a body, response or parameter. The first JSON one needs no mention.
    fn content(&mut self, owner: &Value, at: &str, role: &str, word: &str, given: Option<&str>) {
        let at = join(at, "content");
        let mut plain_role_is_free = true;
        for (media_type, media) in owner.get("content").and_then(Value::as_object).into_iter().flatten() {
            if media.get("schema").is_none() {
                continue;
            }
            let at = join(&join(&at, media_type), "schema");
            if is_json(media_type) && plain_role_is_free {
                plain_role_is_free = false;
                self.push(role, at, given, word);
            } else {
                self.push(&format!("{role} {media_type}"), at, given, word);
            }
        }
    }
}
