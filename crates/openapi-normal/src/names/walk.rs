//! The uses of schemas: where they stand and what their keys are.

use serde_json::Value;

use super::spelling::{pascal, payload_of};
use crate::operations::{Operation, in_item, is_json, is_success, operations};
use crate::pointer::{follow, join, unescape};
use crate::schema::{self, Step};

/// A place where a schema is used.
#[derive(Debug, Clone)]
pub(crate) struct Use<'a> {
    /// How the memory writes it down.
    pub(crate) key: String,
    /// Where the schema, or the reference to it, stands.
    pub(crate) at: String,
    /// What stands there.
    pub(crate) schema: &'a Value,
    /// The name the document gives it beside the schema: `Payload of X`.
    pub(crate) given: Option<String>,
    /// The name to make up when there is no other.
    pub(crate) made_up: String,
}

impl<'a> Use<'a> {
    /// The use of a schema inside this one's, which has no name of its own.
    pub(crate) fn inner(&self, at: String, step: Step<'_>, schema: &'a Value) -> Self {
        Self {
            key: format!("{}{}", self.key, suffix(step)),
            at,
            schema,
            given: None,
            made_up: format!("{}{}", self.made_up, word(step)),
        }
    }
}

/// The uses inside the schema called `name`.
pub(crate) fn uses_inside<'a>(name: &str, schema: &'a Value, at: &str) -> Vec<Use<'a>> {
    let used_by = Use { key: name.to_owned(), at: at.to_owned(), schema, given: None, made_up: pascal(name) };
    uses_below(&used_by)
}

/// The uses inside the schema of a use; those of schemas that can be left as they are say nothing.
pub(crate) fn uses_below<'a>(used: &Use<'a>) -> Vec<Use<'a>> {
    let children = schema::children(used.schema, &used.at).into_iter();
    children
        .filter(|(.., child)| schema::has_children(child) || child.get("enum").is_some())
        .map(|(at, step, child)| used.inner(at, step, child))
        .collect()
}

/// The section and the name of the component that a schema stands in, if that is not a schema itself.
fn shared(at: &str) -> Option<(&str, String)> {
    let (section, rest) = at.strip_prefix("/components/")?.split_once('/')?;
    let (name, _) = rest.split_once('/')?;
    (section != "schemas").then(|| (section, unescape(name).into_owned()))
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
pub(crate) fn uses_by_operations(document: &Value) -> Vec<Use<'_>> {
    let mut uses = Vec::new();
    for operation in operations(document) {
        let id = operation.value.get("operationId").and_then(Value::as_str).unwrap_or_default();
        let mut by = By { key: operation.key(), name: pascal(id), uses: &mut uses };
        by.operation(document, &operation);
        by.callbacks(document, &operation);
    }
    for (name, item) in document.get("webhooks").and_then(Value::as_object).into_iter().flatten() {
        for operation in in_item(name, item, &join("/webhooks", name)) {
            let id = operation.value.get("operationId").and_then(Value::as_str).unwrap_or(name);
            let key = format!("webhook {name} {}", operation.method.to_uppercase());
            By { key, name: pascal(id), uses: &mut uses }.operation(document, &operation);
        }
    }
    // By key, because forms differ in the order of parameters and responses too.
    uses.sort_by(|a, b| a.key.cmp(&b.key));
    uses
}

/// The operation whose uses are being listed.
struct By<'d, 'u> {
    key: String,
    name: String,
    uses: &'u mut Vec<Use<'d>>,
}

impl<'d> By<'d, '_> {
    fn operation(&mut self, document: &'d Value, operation: &Operation<'d>) {
        self.parameters(document, operation);
        if let Some((at, body)) = operation.body(document) {
            self.content(body, &at, "body", "Body", None);
        }
        for (status, at, response) in operation.responses(document) {
            self.response(document, status, &at, response);
        }
    }

    /// What the server calls while it carries the operation out.
    fn callbacks(&mut self, document: &'d Value, operation: &Operation<'d>) {
        let callbacks_at = join(&operation.at, "callbacks");
        for (name, callback) in operation.value.get("callbacks").and_then(Value::as_object).into_iter().flatten() {
            let (at, callback) = follow(document, join(&callbacks_at, name), callback);
            let items = callback.as_object().into_iter().flatten();
            for (expression, item) in items.filter(|(expression, _)| !expression.starts_with("x-")) {
                for called in in_item(expression, item, &join(&at, expression)) {
                    let key = format!("{} callback:{name} {}", self.key, called.method.to_uppercase());
                    let name = format!("{}{}", self.name, pascal(name));
                    By { key, name, uses: self.uses }.operation(document, &called);
                }
            }
        }
    }

    fn push(&mut self, role: &str, at: String, schema: &'d Value, given: Option<&str>, word: &str) {
        let made_up = match shared(&at) {
            // What several operations share is called after itself.
            Some(("parameters" | "headers", own)) => pascal(&own),
            Some((_, own)) if pascal(&own).ends_with(word) => pascal(&own),
            Some((_, own)) => format!("{}{word}", pascal(&own)),
            None => format!("{}{word}", self.name),
        };
        self.uses.push(Use {
            key: format!("{} {role}", self.key),
            at,
            schema,
            given: given.map(str::to_owned),
            made_up,
        });
    }

    fn parameters(&mut self, document: &'d Value, operation: &Operation<'d>) {
        for (at, parameter) in operation.parameters(document) {
            let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
            let role = match parameter.get("in").and_then(Value::as_str) {
                Some("query") | None => format!("?{name}"),
                Some(place) => format!("{place}:{name}"),
            };
            if let Some(schema) = parameter.get("schema") {
                self.push(&role, join(&at, "schema"), schema, None, &pascal(name));
            }
            self.content(parameter, &at, &role, &pascal(name), None);
        }
    }

    fn response(&mut self, document: &'d Value, status: &str, at: &str, response: &'d Value) {
        let description = response.get("description").and_then(Value::as_str);
        let given = description.and_then(payload_of);
        let word = if is_success(status) { "Response" } else { "Error" };
        self.content(response, at, status, word, given);
        for (name, header) in response.get("headers").and_then(Value::as_object).into_iter().flatten() {
            let (at, header) = follow(document, join(&join(at, "headers"), name), header);
            if let Some(schema) = header.get("schema") {
                self.push(&format!("{status} header:{name}"), join(&at, "schema"), schema, None, &pascal(name));
            }
        }
    }

    /// The media types of a body, response or parameter. The first JSON one needs no mention.
    fn content(&mut self, owner: &'d Value, at: &str, role: &str, word: &str, given: Option<&str>) {
        let at = join(at, "content");
        let mut plain_role_is_free = true;
        for (media_type, media) in owner.get("content").and_then(Value::as_object).into_iter().flatten() {
            let media_at = join(&at, media_type);
            if let Some(schema) = media.get("itemSchema") {
                let role = format!("{role} {media_type} item");
                self.push(&role, join(&media_at, "itemSchema"), schema, None, &format!("{word}Item"));
            }
            let Some(schema) = media.get("schema") else {
                continue;
            };
            let at = join(&media_at, "schema");
            if is_json(media_type) && plain_role_is_free {
                plain_role_is_free = false;
                self.push(role, at, schema, given, word);
            } else {
                self.push(&format!("{role} {media_type}"), at, schema, given, word);
            }
        }
    }
}
