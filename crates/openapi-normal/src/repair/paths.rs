//! The parameters that belong to the variables of paths.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::{Object, path_keys};
use crate::grammar::{Kind as Thing, Shape, member};
use crate::ledger::Kind;
use crate::names::spelling::fold;
use crate::notes::Notes;
use crate::pointer::{follow, join};

/// Brings paths, their variables and the parameters together.
pub(super) fn settle(document: &mut Value, notes: &mut Notes) {
    let spanning = path_keys::rename(document, notes);
    let nothing = HashSet::new();
    let mut changes = Vec::new();
    for (path, item) in document.get("paths").and_then(Value::as_object).into_iter().flatten() {
        if path.starts_with('/') {
            let (at, spanning) = (join("/paths", path), spanning.get(path).unwrap_or(&nothing));
            let mut settler = Settler { document, path, at, spanning, notes, changes: &mut changes };
            settler.item(item);
        }
    }
    for Change { at, parameters, body } in changes {
        if let Some(Value::Object(owner)) = document.pointer_mut(&at) {
            if parameters.is_empty() {
                owner.shift_remove("parameters");
            } else {
                owner.insert("parameters".to_owned(), Value::Array(parameters));
            }
            if let Some(body) = body {
                owner.entry("requestBody").or_insert(body);
            }
        }
    }
}

/// What becomes of a path item or an operation.
struct Change {
    at: String,
    parameters: Vec<Value>,
    body: Option<Value>,
}

struct Settler<'d, 'n> {
    document: &'d Value,
    path: &'d str,
    at: String,
    /// The variables whose values may have slashes.
    spanning: &'d HashSet<String>,
    notes: &'n mut Notes,
    changes: &'n mut Vec<Change>,
}

/// A list of parameters on its way.
#[derive(Default)]
struct Parameters {
    kept: Vec<Value>,
    /// Variables of the path that are declared here.
    declared: HashSet<String>,
    /// What Swagger 2.0 writes among the parameters.
    body: Vec<Value>,
    changed: bool,
}

impl Settler<'_, '_> {
    fn item(&mut self, item: &Value) {
        let variables = variables(self.path);
        let operations = operations(item, &self.at);
        let in_operations: HashSet<String> =
            operations.iter().flat_map(|(_, operation)| self.declared(operation, &variables)).collect();
        let mut shared = self.list(item, &self.at.clone(), &variables, &in_operations);
        let mut own: Vec<_> = operations
            .iter()
            .map(|(at, operation)| (at, operation, self.list(operation, at, &variables, &shared.declared)))
            .collect();
        for name in &variables {
            if shared.declared.contains(name) || own.iter().all(|(.., list)| list.declared.contains(name)) {
                continue;
            }
            let reason = format!("the variable `{name}` of the path is not declared; it is a text");
            let mut parameter = json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
            self.span(name, &mut parameter);
            if own.iter().all(|(.., list)| !list.declared.contains(name)) {
                self.notes.note(Kind::Approximated, "repair.path-parameter", &self.at, reason);
                shared.kept.push(parameter);
                shared.changed = true;
                continue;
            }
            for (at, _, list) in own.iter_mut().filter(|(.., list)| !list.declared.contains(name)) {
                self.notes.note(Kind::Approximated, "repair.path-parameter", at, reason.clone());
                list.kept.push(parameter.clone());
                list.changed = true;
            }
        }
        for (at, operation, list) in own {
            let parts: Vec<Value> = shared.body.iter().chain(&list.body).cloned().collect();
            let body = if operation.get("requestBody").is_none() { self.body(operation, at, &parts) } else { None };
            if list.changed || body.is_some() {
                self.changes.push(Change { at: at.clone(), parameters: list.kept, body });
            }
        }
        if shared.changed {
            self.changes.push(Change { at: self.at.clone(), parameters: shared.kept, body: None });
        }
    }

    /// The variables of the path that a path item or an operation declares.
    fn declared(&self, owner: &Value, variables: &[String]) -> Vec<String> {
        let parameters = owner.get("parameters").and_then(Value::as_array).into_iter().flatten();
        let names = parameters.filter_map(|parameter| {
            let (_, parameter) = follow(self.document, String::new(), parameter);
            let is_path = parameter.get("in").is_none_or(|place| place == "path");
            parameter.get("name").and_then(Value::as_str).filter(|_| is_path)
        });
        names.filter(|name| variables.iter().any(|known| known == name)).map(str::to_owned).collect()
    }

    /// The parameters of a path item or an operation. `elsewhere` is what others declare.
    fn list(&mut self, owner: &Value, at: &str, variables: &[String], elsewhere: &HashSet<String>) -> Parameters {
        let mut list = Parameters::default();
        let mut known: HashSet<(String, String)> = HashSet::new();
        let mut strangers = Vec::new();
        let parameters = owner.get("parameters").and_then(Value::as_array).into_iter().flatten();
        for (index, written) in parameters.enumerate() {
            let at = format!("{at}/parameters/{index}");
            let (_, parameter) = follow(self.document, at.clone(), written);
            let Some(name) = parameter.get("name").and_then(Value::as_str) else {
                self.notes.note(
                    Kind::Dropped,
                    "repair.parameter-name",
                    &at,
                    "a parameter without a name cannot be sent",
                );
                list.changed = true;
                continue;
            };
            let is_variable = variables.iter().any(|variable| variable == name);
            let place = match parameter.get("in").and_then(Value::as_str) {
                Some(place) => place,
                None => {
                    let place = if is_variable { "path" } else { "query" };
                    let reason = format!("where the parameter stands is not said; it is in the {place}");
                    self.notes.note(Kind::Approximated, "repair.parameter-place", &at, reason);
                    place
                }
            };
            if place == "body" || place == "formData" {
                self.notes.note(
                    Kind::Lossless,
                    "repair.body-parameter",
                    &at,
                    "a parameter in the body is the request body",
                );
                list.body.push(parameter.clone());
                list.changed = true;
                continue;
            }
            // Names of headers have no casing.
            let key = if place == "header" { name.to_ascii_lowercase() } else { name.to_owned() };
            if !known.insert((place.to_owned(), key)) {
                self.notes.note(
                    Kind::Approximated,
                    "repair.duplicate-parameter",
                    &at,
                    "the parameter is given twice; the first one counts",
                );
                list.changed = true;
                continue;
            }
            let mut kept = written.clone();
            if parameter.get("in").is_none() {
                kept = parameter.clone();
                if let Value::Object(kept) = &mut kept {
                    kept.insert("in".to_owned(), Value::from(place));
                    if place == "path" {
                        kept.insert("required".to_owned(), Value::Bool(true));
                    }
                }
                list.changed = true;
            }
            if place == "path" && !is_variable {
                strangers.push((at, name.to_owned(), parameter.clone()));
                continue;
            }
            if place == "path" {
                if self.spanning.contains(name) {
                    kept = parameter.clone();
                    self.span(name, &mut kept);
                    list.changed = true;
                }
                list.declared.insert(name.to_owned());
            }
            list.kept.push(kept);
        }
        self.strangers(strangers, &mut list, variables, elsewhere);
        list
    }

    /// Parameters in the path that the path does not have: another spelling of one that it has, or a slip
    /// for the query.
    fn strangers(
        &mut self,
        strangers: Vec<(String, String, Value)>,
        list: &mut Parameters,
        variables: &[String],
        elsewhere: &HashSet<String>,
    ) {
        const RULE: &str = "repair.path-variable";
        let only = strangers.len() == 1;
        for (at, name, mut parameter) in strangers {
            list.changed = true;
            let open: Vec<&String> = variables
                .iter()
                .filter(|variable| !list.declared.contains(*variable) && !elsewhere.contains(*variable))
                .collect();
            let spelled = open.iter().find(|variable| fold(variable) == fold(&name));
            let meant = spelled.or_else(|| open.first().filter(|_| only && open.len() == 1));
            let Some(meant) = meant.map(|meant| (*meant).clone()) else {
                let reason = format!("the path has no variable `{name}`; it is sent in the query");
                self.notes.note(Kind::Approximated, RULE, &at, reason);
                if let Value::Object(parameter) = &mut parameter {
                    parameter.insert("in".to_owned(), Value::from("query"));
                    parameter.shift_remove("style");
                }
                if !list.kept.iter().any(|known| is_query(self.document, known, &name)) {
                    list.kept.push(parameter);
                }
                continue;
            };
            let costs = if spelled.is_some() { Kind::Lossless } else { Kind::Approximated };
            self.notes.note(costs, RULE, &at, format!("the path has no variable `{name}`; `{meant}` is meant"));
            if let Value::Object(parameter) = &mut parameter {
                parameter.insert("name".to_owned(), Value::from(meant.as_str()));
                parameter.insert("required".to_owned(), Value::Bool(true));
            }
            self.span(&meant, &mut parameter);
            list.declared.insert(meant);
            list.kept.push(parameter);
        }
    }

    /// Says of a parameter that its values may have slashes, if the path said so.
    fn span(&self, name: &str, parameter: &mut Value) {
        if let Value::Object(parameter) = parameter
            && self.spanning.contains(name)
        {
            parameter.insert("allowReserved".to_owned(), Value::Bool(true));
        }
    }

    /// The request body that parameters in the body make.
    fn body(&mut self, operation: &Value, at: &str, parts: &[Value]) -> Option<Value> {
        let place = |part: &Value, wanted: &str| part.get("in").and_then(Value::as_str) == Some(wanted);
        let schema_of = |part: &Value| part.get("schema").cloned().unwrap_or_else(|| json!({}));
        let consumes = operation.get("consumes").or_else(|| self.document.get("consumes"));
        let consumed: Vec<&str> =
            consumes.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        if let Some(whole) = parts.iter().find(|part| place(part, "body")) {
            let media_types = if consumed.is_empty() { vec!["application/json"] } else { consumed };
            let content: Object = media_types
                .into_iter()
                .map(|media_type| (media_type.to_owned(), json!({ "schema": schema_of(whole) })))
                .collect();
            let mut body = json!({ "content": content });
            for key in ["description", "required"] {
                if let (Some(value), Value::Object(body)) = (whole.get(key), &mut body) {
                    body.insert(key.to_owned(), value.clone());
                }
            }
            return Some(body);
        }
        if parts.is_empty() {
            return None;
        }
        let mut properties = Object::new();
        let mut required = Vec::new();
        let mut has_file = false;
        for part in parts {
            let Some(name) = part.get("name").and_then(Value::as_str) else { continue };
            let mut schema = schema_of(part);
            has_file |= schema.get("format").is_some_and(|format| format == "binary");
            if let (Some(description), Value::Object(schema)) = (part.get("description"), &mut schema) {
                schema.entry("description").or_insert_with(|| description.clone());
            }
            properties.insert(name.to_owned(), schema);
            if part.get("required") == Some(&Value::Bool(true)) {
                required.push(name);
            }
        }
        let is_multipart = has_file || consumed.iter().any(|media_type| media_type.starts_with("multipart/"));
        let media_type = if is_multipart { "multipart/form-data" } else { "application/x-www-form-urlencoded" };
        self.notes.note(
            Kind::Lossless,
            "repair.body-parameter",
            at,
            format!("the parameters of the form are a {media_type} body"),
        );
        let schema = json!({ "type": "object", "properties": properties, "required": required });
        Some(json!({ "required": !required.is_empty(), "content": { media_type: { "schema": schema } } }))
    }
}

/// Whether this is the parameter of that name in the query.
fn is_query(document: &Value, parameter: &Value, name: &str) -> bool {
    let (_, parameter) = follow(document, String::new(), parameter);
    parameter.get("in").is_some_and(|place| place == "query")
        && parameter.get("name").is_some_and(|known| known == name)
}

/// The operations of a path item, with their pointers.
pub(super) fn operations<'d>(item: &'d Value, at: &str) -> Vec<(String, &'d Value)> {
    let mut found = Vec::new();
    for (key, value) in item.as_object().into_iter().flatten() {
        match (member(Thing::PathItem, key), value) {
            (Some(Shape::One(Thing::Operation)), operation) => found.push((join(at, key), operation)),
            (Some(Shape::Map(Thing::Operation)), Value::Object(operations)) => {
                let at = join(at, key);
                found.extend(operations.iter().map(|(method, operation)| (join(&at, method), operation)));
            }
            _ => {}
        }
    }
    found
}

/// The names of a path's variables, each once.
fn variables(path: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name) {
        if !name.is_empty() && !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}
