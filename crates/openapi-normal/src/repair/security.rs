//! Security schemes, and the requirements that name them.

use serde_json::{Map, Value, json};

use super::{Fate, Mender, Object};
use crate::grammar::{Kind as Thing, Shape, member};
use crate::ledger::Kind;
use crate::names::spelling::fold;
use crate::notes::Notes;
use crate::pointer::join;

const RULE: &str = "repair.security-scheme";

impl Mender<'_, '_> {
    /// A scheme says of which type it is, and what belongs to it.
    pub(super) fn scheme_after(&mut self, scheme: &mut Object) -> Fate {
        let written = scheme.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
        if !matches!(written.as_str(), "apiKey" | "http" | "oauth2" | "openIdConnect" | "mutualTLS") {
            let has = |key: &str| scheme.contains_key(key);
            let meant = match fold(&written).as_str() {
                "apikey" | "key" | "header" | "token" => Some(("apiKey", None)),
                "bearer" | "jwt" | "bearertoken" => Some(("http", Some("bearer"))),
                "basic" | "httpbasic" => Some(("http", Some("basic"))),
                "digest" => Some(("http", Some("digest"))),
                "http" | "https" => Some(("http", None)),
                "oauth" | "oauth2" | "oauth20" => Some(("oauth2", None)),
                "openidconnect" | "openid" | "oidc" => Some(("openIdConnect", None)),
                "mutualtls" | "mtls" => Some(("mutualTLS", None)),
                _ if has("flows") || has("flow") => Some(("oauth2", None)),
                _ if has("openIdConnectUrl") => Some(("openIdConnect", None)),
                _ if has("scheme") => Some(("http", None)),
                _ if has("in") && has("name") => Some(("apiKey", None)),
                _ => None,
            };
            let Some((meant, name)) = meant else {
                self.note(Kind::Dropped, RULE, format!("there is no security scheme of the type {written:?}"));
                return Fate::Drop;
            };
            scheme.insert("type".to_owned(), Value::from(meant));
            if let Some(name) = name {
                scheme.entry("scheme").or_insert_with(|| Value::from(name));
            }
            self.note(Kind::Lossless, RULE, format!("there is no type {written:?}; it is {meant}"));
        }
        match scheme.get("type").and_then(Value::as_str) {
            Some("http") if scheme.get("scheme").and_then(Value::as_str).is_none_or(str::is_empty) => {
                scheme.insert("scheme".to_owned(), Value::from("bearer"));
                self.note(Kind::Approximated, RULE, "the scheme of HTTP is not said; it is bearer");
            }
            Some("apiKey") => return self.api_key(scheme),
            _ => {}
        }
        Fate::Keep
    }

    fn api_key(&mut self, scheme: &mut Object) -> Fate {
        let place = scheme.get("in").and_then(Value::as_str).unwrap_or_default().to_owned();
        if !matches!(place.as_str(), "header" | "query" | "cookie") {
            let meant = match place.trim().to_ascii_lowercase().as_str() {
                "query" | "params" | "url" => "query",
                "cookie" | "cookies" => "cookie",
                _ => "header",
            };
            scheme.insert("in".to_owned(), Value::from(meant));
            self.note(Kind::Approximated, RULE, format!("a key cannot stand in {place:?}; it is in the {meant}"));
        }
        if scheme.get("name").and_then(Value::as_str).is_none_or(str::is_empty) {
            scheme.insert("name".to_owned(), Value::from("Authorization"));
            self.note(Kind::Approximated, RULE, "the name of the key is not said; it is Authorization");
        }
        Fate::Keep
    }
}

/// Requirements name schemes that there are.
pub(super) fn settle(document: &mut Value, notes: &mut Notes) {
    let schemes = document.pointer("/components/securitySchemes").and_then(Value::as_object);
    let names: Vec<String> = schemes.into_iter().flatten().map(|(name, _)| name.clone()).collect();
    requirements(document, "", &names, notes);
    if let Some(Value::Object(paths)) = document.get_mut("paths") {
        for (path, item) in paths {
            let item_at = join("/paths", path);
            let Value::Object(item) = item else { continue };
            for (key, value) in item {
                let at = join(&item_at, key);
                match (member(Thing::PathItem, key), value) {
                    (Some(Shape::One(Thing::Operation)), operation) => requirements(operation, &at, &names, notes),
                    (Some(Shape::Map(Thing::Operation)), Value::Object(operations)) => {
                        for (method, operation) in operations {
                            requirements(operation, &join(&at, method), &names, notes);
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

fn requirements(owner: &mut Value, at: &str, names: &[String], notes: &mut Notes) {
    const RULE: &str = "repair.security";
    let Some(Value::Array(alternatives)) = owner.get_mut("security") else {
        return;
    };
    let is_known = |alternative: &Value| {
        alternative.as_object().is_some_and(|schemes| schemes.keys().all(|name| names.contains(name)))
    };
    if alternatives.iter().all(is_known) {
        return;
    }
    let at = join(at, "security");
    alternatives.retain_mut(|alternative| {
        let Value::Object(schemes) = alternative else {
            return false;
        };
        let mut known = Map::new();
        for (name, scopes) in std::mem::take(schemes) {
            let wanted = fold(&name);
            let like =
                names.iter().find(|known| **known == name).or_else(|| names.iter().find(|known| fold(known) == wanted));
            let like = like.or_else(|| names.first().filter(|_| names.len() == 1));
            match like {
                Some(like) if *like == name => {
                    known.insert(name, scopes);
                }
                Some(like) => {
                    let reason = format!("there is no security scheme `{name}`; `{like}` is meant");
                    notes.note(Kind::Approximated, RULE, &at, reason);
                    known.insert(like.clone(), scopes);
                }
                None => {
                    let reason = format!("there is no security scheme `{name}`; no credential is sent for it");
                    notes.note(Kind::Approximated, RULE, &at, reason);
                    return false;
                }
            }
        }
        *alternative = json!(known);
        true
    });
}
