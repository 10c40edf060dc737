//! Ways to authenticate that are one, under whatever name.

use serde_json::{Map, Value};

use super::words::equal_apart_from_words;
use super::{Incoming, Joined};
use crate::error::Error;
use crate::operations::METHODS;
use crate::pointer;

/// The section of the components.
pub(super) const SECTION: &str = "securitySchemes";

/// Brings the schemes of `incoming` in, and makes its operations ask for them by the names that they then have.
pub(super) fn join(joined: &mut Joined, incoming: &mut Incoming<'_>) -> Result<(), Error> {
    let theirs = incoming.value["components"][SECTION].as_object().cloned().unwrap_or_default();
    let own = joined.value["components"][SECTION].as_object().cloned().unwrap_or_default();
    let mut names = Map::new();
    for (name, scheme) in theirs {
        // One name for two things is a mistake, whichever document comes first and whatever else the things are called.
        if own.get(&name).is_some_and(|own| !is_same(own, &scheme)) {
            let at = pointer::join(&format!("/components/{SECTION}"), &name);
            return Err(joined.clash(&at, incoming, "two documents define this differently"));
        }
        let same = own.get_key_value(&name).or_else(|| own.iter().find(|(_, own)| is_same(own, &scheme)));
        match same {
            Some((known, _)) => {
                names.insert(name, known.clone().into());
            }
            None => {
                super::put(&mut joined.value, &["components", SECTION], &name, scheme);
            }
        }
    }
    let of_all = incoming.value.get("security").map(|security| renamed(security, &names));
    let differs = of_all.as_ref() != joined.value.get("security");
    for item in incoming.value["paths"].as_object_mut().into_iter().flat_map(Map::values_mut) {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            let Value::Object(operation) = operation else { continue };
            if !METHODS.contains(&method.as_str()) {
                continue;
            }
            match operation.get_mut("security") {
                Some(security) => *security = renamed(security, &names),
                // What one document asks for throughout, the other one does not.
                None if differs => {
                    let of_all = of_all.clone().unwrap_or_else(|| Value::Array(Vec::new()));
                    operation.insert("security".to_owned(), of_all);
                }
                None => {}
            }
        }
    }
    Ok(())
}

/// Whether a key that satisfies one satisfies the other. The format of a bearer token is a hint for people.
fn is_same(a: &Value, b: &Value) -> bool {
    let is_bearer = |scheme: &Value| {
        let has = |key: &str, value: &str| scheme[key].as_str().is_some_and(|it| it.eq_ignore_ascii_case(value));
        has("type", "http") && has("scheme", "bearer")
    };
    is_bearer(a) && is_bearer(b) || equal_apart_from_words(a, b)
}

/// Requirements with other names of schemes.
fn renamed(security: &Value, names: &Map<String, Value>) -> Value {
    let one = |requirement: &Value| match requirement.as_object() {
        Some(schemes) => {
            let name = |name: &String| names.get(name).and_then(Value::as_str).unwrap_or(name).to_owned();
            Value::Object(schemes.iter().map(|(scheme, scopes)| (name(scheme), scopes.clone())).collect())
        }
        None => requirement.clone(),
    };
    match security.as_array() {
        Some(requirements) => Value::Array(requirements.iter().map(one).collect()),
        None => security.clone(),
    }
}
