//! Which part of a document is not of the shape that the `openapiv3` crate wants.
//!
//! It reads a document as a whole, and its errors name no place: `version: 1.0` without quotes, or
//! `"get": "no"`, would be an error of the first line. So when the whole fails, its parts are read
//! one by one, inner ones first; and the member is at fault without which the error is another.

use openapiv3::{Components, Info, Operation, Parameter, PathItem, RequestBody, Response, Schema, SecurityScheme};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::operations::{METHODS, operations};
use crate::pointer::{self, join};
use crate::read::kind_of;
use crate::schema;

/// A place, and what is wrong with it.
pub(super) type Fault = (String, String);

/// The first part that does not parse; `None` when the document does.
pub(super) fn fault(document: &Value) -> Option<Fault> {
    let whole = refusal::<openapiv3::OpenAPI>(document)?;
    Some(part(document).unwrap_or_else(|| blame::<openapiv3::OpenAPI>(document, "", &whole)))
}

fn part(document: &Value) -> Option<Fault> {
    let inside = |at: &str| document.pointer(at);
    if let Some(found) = inside("/info").and_then(|info| check::<Info>(info, "/info")) {
        return Some(found);
    }
    if let Some(found) = not_an_object(document) {
        return Some(found);
    }
    let mut found = None;
    schema::for_each_mut(&mut document.clone(), &mut |schema, at| {
        if found.is_none() {
            found = check::<Schema>(schema, at);
        }
    });
    found.or_else(|| in_operations(document)).or_else(|| {
        let schemes = inside("/components/securitySchemes").and_then(Value::as_object).into_iter().flatten();
        let mut schemes = schemes.map(|(name, scheme)| (join("/components/securitySchemes", name), scheme));
        schemes
            .find_map(|(at, scheme)| check::<SecurityScheme>(scheme, &at))
            .or_else(|| inside("/components").and_then(|components| check::<Components>(components, "/components")))
    })
}

/// Paths, path items, operations and responses that are no objects, where the rest takes them for some.
fn not_an_object(document: &Value) -> Option<Fault> {
    let wrong = |at: String, value: &Value| {
        (!value.is_object()).then(|| (at, format!("is {}, but has to be an object", kind_of(value))))
    };
    let paths = document.get("paths")?;
    let items = paths.as_object().into_iter().flatten().filter(|(path, _)| path.starts_with('/'));
    wrong("/paths".to_owned(), paths).or_else(|| {
        items.into_iter().find_map(|(path, item)| {
            let at = join("/paths", path);
            let mut methods = METHODS.iter().filter_map(|method| Some((join(&at, method), item.get(method)?)));
            wrong(at.clone(), item).or_else(|| {
                methods.find_map(|(at, operation)| {
                    let responses = operation.get("responses");
                    wrong(at.clone(), operation)
                        .or_else(|| responses.and_then(|responses| wrong(join(&at, "responses"), responses)))
                })
            })
        })
    })
}

fn in_operations(document: &Value) -> Option<Fault> {
    operations(document).into_iter().find_map(|operation| {
        let item_at = operation.at.rsplit_once('/').map_or("", |(item, _)| item);
        let parameters = operation.parameters(document);
        parameters
            .iter()
            .find_map(|(at, parameter)| check::<Parameter>(parameter, at))
            .or_else(|| operation.body(document).and_then(|(at, body)| check::<RequestBody>(body, &at)))
            .or_else(|| operation.responses(document).find_map(|(_, at, response)| check::<Response>(response, &at)))
            .or_else(|| check::<Operation>(operation.value, &operation.at))
            .or_else(|| check::<PathItem>(operation.item, item_at))
    })
}

/// What is wrong with a part, unless it is a reference to one.
fn check<T: DeserializeOwned>(part: &Value, at: &str) -> Option<Fault> {
    if pointer::reference(part).is_some() {
        return None;
    }
    let error = refusal::<T>(part)?;
    Some(blame::<T>(part, at, &error))
}

fn refusal<T: DeserializeOwned>(part: &Value) -> Option<String> {
    T::deserialize(part).err().map(|error| error.to_string())
}

/// Looks for the member that is at fault; a part that lacks one is at fault itself.
fn blame<T: DeserializeOwned>(part: &Value, at: &str, error: &str) -> Fault {
    const MISSING: &str = "missing field";
    // The error of the part without a member, for each member that makes a difference.
    let mut culprits = Vec::new();
    for (key, value) in part.as_object().into_iter().flatten().filter(|_| !error.starts_with(MISSING)) {
        let mut rest = part.clone();
        if let Value::Object(members) = &mut rest {
            members.shift_remove(key);
        }
        let other = refusal::<T>(&rest);
        if other.as_deref() != Some(error) {
            culprits.push((key, value, other.unwrap_or_default()));
        }
    }
    // Leaving out a required member always makes a difference, so another one is the likelier culprit.
    let culprit = culprits.iter().find(|(_, _, other)| !other.starts_with(MISSING)).or(culprits.first());
    match culprit {
        Some((key, value, _)) => (join(at, key), format!("cannot be {}: {error}", shown(value))),
        None => (at.to_owned(), format!("does not parse: {error}")),
    }
}

/// A value in a message: itself, or what it is.
fn shown(value: &Value) -> String {
    match value {
        Value::Array(_) | Value::Object(_) => kind_of(value).to_owned(),
        scalar => scalar.to_string(),
    }
}
