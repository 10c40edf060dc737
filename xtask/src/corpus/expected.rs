//! What a document promises, counted in the document as it was written.
//!
//! This is the other half of the comparison, so it shares nothing with the pipeline but how a JSON pointer is
//! written: no names, no repairs, no model. It follows references within the document and reads what OpenAPI says
//! about merging parameters, and that is all.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use openapi_normal::pointer::{self, join};
use serde_json::{Map, Value};

/// The methods that a path item can have; `query` is new in 3.2.
const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// Header parameters that OpenAPI says are ignored.
const IGNORED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// How many references in a row are followed; more are a circle.
const MOST_STEPS: usize = 64;

/// An operation as the document has it.
#[derive(Debug, PartialEq, Eq)]
pub struct Expected {
    /// In capitals.
    pub method: String,
    /// As in the document.
    pub path: String,
    /// Where it stands.
    pub pointer: String,
    /// `in` and name of each parameter, and where it stands: those of the path item, replaced by those of the operation.
    pub parameters: BTreeMap<(String, String), String>,
    /// Whether there is a body to send, in whatever media type.
    pub body: bool,
    /// Whether a success is answered with content.
    pub content: bool,
}

/// The operations of a document, in its order.
#[must_use]
pub fn operations(document: &Value) -> Vec<Expected> {
    let mut operations = Vec::new();
    for (path, item) in members(document.get("paths")) {
        // A path without a slash in front is none, but somebody meant it.
        if path.starts_with("x-") {
            continue;
        }
        let (at, item) = resolved_at(document, join("/paths", path), item);
        let shared = item.get("parameters");
        for (key, operation) in members(Some(item)) {
            // A key that is given twice ends with a number; see `openapi_normal`.
            let method = key.split('#').next().unwrap_or_default().to_ascii_lowercase();
            let is_known = METHODS.contains(&&*method);
            let is_meant = !key.starts_with("x-") && operation.get("responses").is_some();
            if operation.is_object() && (is_known || is_meant) {
                operations.push(expected(document, (&method, path), join(&at, key), shared, operation));
            }
        }
        for (method, operation) in members(item.get("additionalOperations")) {
            let at = join(&format!("{at}/additionalOperations"), method);
            operations.push(expected(document, (method, path), at, shared, operation));
        }
    }
    operations
}

fn expected(
    document: &Value,
    (method, path): (&str, &str),
    pointer: String,
    shared: Option<&Value>,
    operation: &Value,
) -> Expected {
    let above = pointer.rsplit_once('/').map_or("", |(above, _)| above);
    let above = above.strip_suffix("/additionalOperations").unwrap_or(above);
    let lists = [(above, shared), (&*pointer, operation.get("parameters"))];
    let parameters = lists.into_iter().flat_map(|(owner, list)| {
        let list = list.and_then(Value::as_array).into_iter().flatten().enumerate();
        list.map(move |(index, parameter)| (format!("{owner}/parameters/{index}"), parameter))
    });
    let mut body = operation.get("requestBody").is_some_and(|body| has_content(document, body));
    let mut found = BTreeMap::new();
    for (at, parameter) in parameters {
        let parameter = resolved(document, parameter);
        let text = |key: &str| parameter.get(key)?.as_str();
        let (Some(place), Some(name)) = (text("in"), text("name")) else { continue };
        match place {
            // How OpenAPI 2 says it.
            "body" | "formData" => body = true,
            "header" if IGNORED_HEADERS.contains(&name.to_ascii_lowercase().as_str()) => {}
            // It is all of the query, and its name is sent nowhere.
            "querystring" => drop(found.insert((place.to_owned(), String::new()), at)),
            _ => drop(found.insert((place.to_owned(), name.to_owned()), at)),
        }
    }
    // There is no content in an answer to HEAD, nor in one of these statuses, whatever a document says.
    let is_empty = |status: &str| method.eq_ignore_ascii_case("head") || matches!(status, "204" | "205");
    let mut responses = members(operation.get("responses"));
    Expected {
        method: method.to_ascii_uppercase(),
        path: path.to_owned(),
        pointer,
        parameters: found,
        body,
        content: responses
            .any(|(status, response)| status.starts_with('2') && !is_empty(status) && has_content(document, response)),
    }
}

fn has_content(document: &Value, value: &Value) -> bool {
    members(resolved(document, value).get("content")).next().is_some()
}

/// Which of the operations a place in the document matters to: those it stands in, or that lead to it by references.
pub struct Reach {
    /// For each operation, everything it leads to: pointers, its own first.
    places: Vec<BTreeSet<String>>,
}

impl Reach {
    /// Follows the references of each operation.
    #[must_use]
    pub fn of(document: &Value, operations: &[Expected]) -> Reach {
        let places = operations.iter().map(|operation| {
            let mut seen = BTreeSet::new();
            let mut todo = vec![operation.pointer.clone()];
            // What the path item says for all of its operations.
            if let Some((item, _)) = operation.pointer.rsplit_once('/') {
                todo.extend(["parameters", "servers"].map(|key| format!("{item}/{key}")));
            }
            while let Some(pointer) = todo.pop() {
                if let Some(value) = document.pointer(&pointer)
                    && seen.insert(pointer)
                {
                    references(value, &mut todo);
                }
            }
            seen
        });
        Reach { places: places.collect() }
    }

    /// The operations (by their index) to which `pointer` matters.
    pub fn to<'a>(&'a self, pointer: &'a str) -> impl Iterator<Item = usize> + 'a {
        let ends = pointer.match_indices('/').map(|(end, _)| end).chain([pointer.len()]).skip(1);
        let above: Vec<&str> = ends.filter_map(|end| pointer.get(..end)).collect();
        let leads = move |places: &BTreeSet<String>| above.iter().any(|place| places.contains(*place));
        self.places.iter().enumerate().filter(move |(_, places)| leads(places)).map(|(index, _)| index)
    }
}

fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            found.extend(pointer::reference(value).and_then(target).map(Cow::into_owned));
            for mapping in members.get("mapping").and_then(Value::as_object).into_iter().flat_map(Map::values) {
                found.extend(mapping.as_str().and_then(target).map(Cow::into_owned));
            }
            members.values().for_each(|member| references(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// What a value is once its references are followed.
#[must_use]
pub fn resolved<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    resolved_at(document, String::new(), value).1
}

/// The same, and where that stands.
#[must_use]
pub fn resolved_at<'a>(document: &'a Value, mut at: String, mut value: &'a Value) -> (String, &'a Value) {
    for _ in 0..MOST_STEPS {
        let Some(target) = pointer::reference(value).and_then(target) else { break };
        let Some(next) = document.pointer(&target) else { break };
        (at, value) = (target.into_owned(), next);
    }
    (at, value)
}

/// The members of what should be an object.
pub(super) fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

/// Where a reference within the document leads. One that is no URL leads where its text says.
#[must_use]
pub fn target(reference: &str) -> Option<Cow<'_, str>> {
    let fragment = reference.strip_prefix('#')?;
    Some(pointer::percent_decode(fragment).unwrap_or(Cow::Borrowed(fragment)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document() -> Value {
        json!({
            "paths": {
                "x-note": { "get": {} },
                "/cups": {
                    "parameters": [
                        { "$ref": "#/components/parameters/Page" },
                        { "in": "query", "name": "size" },
                    ],
                    "get": {
                        "parameters": [{ "in": "query", "name": "size", "required": true }, { "in": "header", "name": "Accept" }],
                        "responses": { "200": { "$ref": "#/components/responses/Cups" }, "404": {} },
                    },
                    "post": { "requestBody": { "content": { "text/plain": {} } }, "responses": { "204": {} } },
                    "summary": "not an operation",
                    "x-get": { "responses": {} },
                    "other": { "title": "not an operation either" },
                },
                // As a reader keeps what is given twice, and as people write methods.
                "cups#2": { "get": {}, "get#2": {}, "GET": {}, "search": { "responses": {} } },
                "/spoons": {
                },
                "/both~/{id}": { "$ref": "#/components/pathItems/Both" },
            },
            "components": {
                "parameters": { "Page": { "in": "query", "name": "page" } },
                "responses": { "Cups": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Cup%20Of" } } } } },
                "schemas": { "Cup Of": { "properties": { "saucer": { "$ref": "#/components/schemas/Saucer" } } }, "Saucer": {} },
                "pathItems": { "Both": { "delete": null, "head": {} } },
            },
        })
    }

    #[test]
    fn where_references_lead() {
        for (reference, expected) in [
            ("#/components/schemas/Cup%20Of", Some("/components/schemas/Cup Of")),
            ("#/components/schemas/50%", Some("/components/schemas/50%")),
            ("#", Some("")),
            ("cups.json#/Cup", None),
            ("Cup", None),
        ] {
            assert_eq!(target(reference).as_deref(), expected, "{reference}");
        }
    }

    #[test]
    fn operations_are_counted_as_they_stand() {
        let found = operations(&document());
        let shown: Vec<_> = found
            .iter()
            .map(|found| {
                format!(
                    "{} {} {} {} {}",
                    found.method,
                    found.pointer,
                    found.parameters.len(),
                    found.body,
                    found.content
                )
            })
            .collect();
        assert_eq!(
            shown,
            [
                "GET /paths/~1cups/get 2 false true",
                "POST /paths/~1cups/post 2 true false",
                "GET /paths/cups#2/get 0 false false",
                "GET /paths/cups#2/get#2 0 false false",
                "GET /paths/cups#2/GET 0 false false",
                "SEARCH /paths/cups#2/search 0 false false",
                "HEAD /components/pathItems/Both/head 0 false false",
            ]
        );
        assert!(operations(&json!({ "paths": null })).is_empty());
    }

    #[test]
    fn places_matter_to_the_operations_that_lead_there() {
        let document = document();
        let operations = operations(&document);
        let reach = Reach::of(&document, &operations);
        for (pointer, expected) in [
            ("/components/schemas/Saucer/properties/x", &[0][..]),
            ("/components/schemas/Cup Of", &[0]),
            ("/components/schemas/Cup", &[]),
            ("/paths/~1cups/post/requestBody", &[1]),
            ("/paths/~1cups/parameters/1", &[0, 1]),
            ("/info", &[]),
        ] {
            assert_eq!(reach.to(pointer).collect::<Vec<_>>(), expected, "{pointer}");
        }
    }
}
