//! The document as a whole: what has to be there, servers, tags.

use serde_json::{Value, json};

use super::{Fate, Mender, Object};
use crate::ledger::Kind;
use crate::notes::Notes;

/// What every document has.
pub(super) fn complete(document: &mut Object, notes: &mut Notes) {
    let mut missing = |at: &str, what: &str| {
        notes.note(Kind::Lossless, "repair.info", at, format!("a document has to have {what}"));
    };
    let info = document.entry("info").or_insert_with(|| json!({}));
    if let Value::Object(info) = info {
        for (key, instead) in [("title", "API"), ("version", "0.0.0")] {
            if !info.contains_key(key) {
                missing("/info", &format!("a {key}; it is {instead:?}"));
                info.insert(key.to_owned(), Value::from(instead));
            }
        }
    }
    if !document.contains_key("paths") {
        document.insert("paths".to_owned(), json!({}));
        // Since 3.1 a document may have webhooks or components alone.
        if !document.contains_key("webhooks") {
            notes.note(Kind::Lossless, "repair.paths", "/paths", "the document has no paths");
        }
    }
}

impl Mender<'_, '_> {
    /// A server has a URL, and every variable in it a default.
    pub(super) fn server_after(&mut self, server: &mut Object) -> Fate {
        let Some(url) = server.get("url").and_then(Value::as_str).map(str::to_owned) else {
            self.note(Kind::Approximated, "repair.server", "a server without a URL is left out");
            return Fate::Drop;
        };
        if url.trim() != url {
            server.insert("url".to_owned(), Value::from(url.trim()));
        }
        let wanted: Vec<&str> =
            url.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect();
        if wanted.is_empty() && !server.contains_key("variables") {
            return Fate::Keep;
        }
        let mut notes = Vec::new();
        let variables = server.entry("variables").or_insert_with(|| json!({}));
        if let Value::Object(variables) = variables {
            for name in wanted {
                if !variables.contains_key(name) {
                    notes.push(format!("the variable `{name}` is not declared; its default is its name"));
                    variables.insert(name.to_owned(), json!({ "default": name }));
                }
            }
            for (name, variable) in variables.iter_mut() {
                let Value::Object(variable) = variable else { continue };
                if !variable.contains_key("default") {
                    let first = variable.get("enum").and_then(|values| values.get(0)).cloned();
                    let default = first.unwrap_or_else(|| Value::from(name.as_str()));
                    notes.push(format!("the variable `{name}` has no default; it is {default}"));
                    variable.insert("default".to_owned(), default);
                }
            }
        }
        for reason in notes {
            self.note(Kind::Approximated, "repair.server", reason);
        }
        Fate::Keep
    }

    /// A tag has a name.
    pub(super) fn tag_after(&mut self, tag: &Object) -> Fate {
        if tag.get("name").and_then(Value::as_str).is_some_and(|name| !name.is_empty()) {
            return Fate::Keep;
        }
        self.note(Kind::Lossless, "repair.tag", "a tag without a name is left out");
        Fate::Drop
    }
}
