//! The operations of a document and the parts of them that the stages look at.

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::pointer::{follow, join};

/// The methods of a path item, in the order in which OpenAPI lists them.
pub(crate) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Whether a path item has a member of this name that is an operation.
pub(crate) fn is_method(key: &str) -> bool {
    METHODS.contains(&key) || key == "query"
}

/// Whether something is an operation by what it says.
pub(crate) fn is_operation(value: &Value) -> bool {
    ["responses", "operationId", "requestBody"].iter().any(|key| value.get(*key).is_some())
}

/// The key under which a path item, or an operation in one, stands a second time: behind `#`, which is not sent.
pub(crate) fn again(key: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let keys = (2_u32..).map(|number| format!("{key}#{number}"));
    // The numbers do not end, so one of them is free.
    keys.into_iter().find(|key| !is_taken(key)).unwrap_or_default()
}

/// Whether two path items can be one: they have different methods, and nothing that is for all methods.
pub(crate) fn can_be_one(first: &Map<String, Value>, second: &Map<String, Value>) -> bool {
    let is_plain = |key: &String| is_method(&key.to_ascii_lowercase());
    let methods =
        |item: &Map<String, Value>| -> HashSet<String> { item.keys().map(|key| key.to_ascii_lowercase()).collect() };
    first.keys().chain(second.keys()).all(is_plain) && methods(first).is_disjoint(&methods(second))
}

/// One operation.
pub(crate) struct Operation<'a> {
    pub(crate) path: &'a str,
    pub(crate) method: &'a str,
    pub(crate) at: String,
    pub(crate) item: &'a Value,
    pub(crate) value: &'a Value,
}

impl<'d> Operation<'d> {
    /// How the name memory writes the operation: a renamed path variable is the same operation.
    pub(crate) fn key(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), unnamed(self.path))
    }

    /// Where its path item stands.
    fn item_at(&self) -> &str {
        let above = self.at.rsplit_once('/').map_or("", |(item, _)| item);
        above.strip_suffix("/additionalOperations").unwrap_or(above)
    }

    /// The parameters of the path item and of the operation, with their pointers, references followed.
    pub(crate) fn parameters(&self, document: &'d Value) -> Vec<(String, &'d Value)> {
        let item_at = self.item_at();
        [(item_at, self.item), (self.at.as_str(), self.value)]
            .into_iter()
            .flat_map(|(at, owner)| {
                let parameters = owner.get("parameters").and_then(Value::as_array).into_iter().flatten();
                parameters
                    .enumerate()
                    .map(move |(index, parameter)| follow(document, format!("{at}/parameters/{index}"), parameter))
            })
            .collect()
    }

    /// The request body with its pointer, references followed.
    pub(crate) fn body(&self, document: &'d Value) -> Option<(String, &'d Value)> {
        let body = self.value.get("requestBody")?;
        Some(follow(document, join(&self.at, "requestBody"), body))
    }

    /// The responses with status and pointer, references followed.
    pub(crate) fn responses(&self, document: &'d Value) -> impl Iterator<Item = (&'d str, String, &'d Value)> {
        let responses = self.value.get("responses").and_then(Value::as_object);
        responses.into_iter().flatten().filter(|(status, _)| !status.starts_with("x-")).map(
            move |(status, response)| {
                let at = join(&join(&self.at, "responses"), status);
                let (at, response) = follow(document, at, response);
                (status.as_str(), at, response)
            },
        )
    }
}

/// Every operation of a document, by path and method rather than in the order of the text, because
/// forms of one document differ in that.
pub(crate) fn operations(document: &Value) -> Vec<Operation<'_>> {
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    let mut items: Vec<_> = paths.filter(|(path, _)| path.starts_with('/')).collect();
    items.sort_by_cached_key(|(path, _)| unnamed(path));
    items.into_iter().flat_map(|(path, item)| in_item(path, item, &join("/paths", path))).collect()
}

/// The operations of a path item, by method.
pub(crate) fn in_item<'a>(path: &'a str, item: &'a Value, item_at: &str) -> Vec<Operation<'a>> {
    let mut operations = Vec::new();
    // The last one is of 3.2, like those that are called as their author likes.
    for method in METHODS.into_iter().chain(["query"]) {
        if let Some(value) = item.get(method).filter(|value| value.is_object()) {
            operations.push(Operation { path, method, at: join(item_at, method), item, value });
        }
    }
    let more_at = join(item_at, "additionalOperations");
    let more = item.get("additionalOperations").and_then(Value::as_object).into_iter().flatten();
    for (method, value) in more.filter(|(_, value)| value.is_object()) {
        operations.push(Operation { path, method, at: join(&more_at, method), item, value });
    }
    operations
}

/// A path with the names of its variables left out.
fn unnamed(path: &str) -> String {
    let mut unnamed = String::with_capacity(path.len());
    let mut inside = false;
    for character in path.chars() {
        match character {
            '{' => inside = true,
            '}' => inside = false,
            _ if inside => continue,
            _ => {}
        }
        unnamed.push(character);
    }
    unnamed
}

/// Whether a media type is JSON, by name or by suffix.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json")
}

/// Whether a status (`200`, `2XX`) is one of success.
pub(crate) fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

/// Whether a status (`404`, `5XX`) is one of failure.
pub(crate) fn is_error(status: &str) -> bool {
    status.starts_with(['4', '5'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_without_the_names_of_its_variables() {
        for (path, expected) in [("/a", "/a"), ("/a/{b}/c", "/a/{}/c"), ("/{a}.{b}", "/{}.{}"), ("/{", "/{")] {
            assert_eq!(unnamed(path), expected);
        }
    }

    #[test]
    fn media_types_that_are_json() {
        for (media_type, expected) in [
            ("application/json", true),
            ("application/json; charset=utf-8", true),
            ("application/problem+json", true),
            ("Application/JSON", true),
            ("text/plain", false),
            ("application/x-ndjson", false),
        ] {
            assert_eq!(is_json(media_type), expected, "{media_type}");
        }
    }
}
