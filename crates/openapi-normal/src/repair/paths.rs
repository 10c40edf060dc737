//! Paths, and the parameters that belong to their variables.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::Object;
use crate::grammar::{Kind as Thing, Shape, member};
use crate::ledger::Kind;
use crate::names::spelling::fold;
use crate::notes::Notes;
use crate::operations::{again, can_be_one, is_method};
use crate::pointer::{follow, join};

/// Brings paths, their variables and the parameters together.
pub(super) fn settle(document: &mut Value, notes: &mut Notes) {
    let spanning = rename(document, notes);
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
fn operations<'d>(item: &'d Value, at: &str) -> Vec<(String, &'d Value)> {
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

/// Paths begin with a slash, and their variables stand in braces. What is returned are, by path, the variables that
/// were written as spanning segments.
fn rename(document: &mut Value, notes: &mut Notes) -> HashMap<String, HashSet<String>> {
    const RULE: &str = "repair.path";
    let mut spanning = HashMap::new();
    let Some(Value::Object(paths)) = document.get("paths") else {
        return spanning;
    };
    let renamed: Vec<Option<String>> = paths
        .iter()
        .map(|(path, item)| {
            let declared = || {
                let names =
                    operations(item, "").into_iter().map(|(_, operation)| operation).chain([item]).flat_map(|owner| {
                        let parameters = owner.get("parameters").and_then(Value::as_array).into_iter().flatten();
                        parameters.filter_map(|parameter| {
                            let (_, parameter) = follow(document, String::new(), parameter);
                            parameter.get("name").and_then(Value::as_str)
                        })
                    });
                names.map(str::to_owned).collect::<HashSet<String>>()
            };
            if path.starts_with("x-") || is_plain(path) {
                return None;
            }
            Some(spelled(path, &declared())).filter(|spelled| spelled != path)
        })
        .collect();
    if renamed.iter().all(Option::is_none) {
        return spanning;
    }
    let Some(Value::Object(paths)) = document.get_mut("paths") else {
        return spanning;
    };
    // Who is written so from the beginning keeps the path.
    let later: HashSet<String> =
        paths.keys().zip(&renamed).filter(|(_, name)| name.is_none()).map(|(path, _)| path.clone()).collect();
    let mut repaired: Map<String, Value> = Map::new();
    for ((path, mut item), name) in std::mem::take(paths).into_iter().zip(renamed) {
        let Some(mut name) = name else {
            repaired.insert(path, item);
            continue;
        };
        let old = join("/paths", &path);
        if let Value::Object(item) = &mut item {
            serve(&path, item, &old, notes);
        }
        if let (Some(Value::Object(known)), Value::Object(item)) = (repaired.get_mut(&name), &item)
            && !later.contains(&name)
            && can_be_one(known, item)
        {
            let methods: Vec<&String> = item.keys().collect();
            for method in methods {
                notes.trace.moved.insert(join(&join("/paths", &name), method), join(&old, method));
            }
            known.extend(item.clone());
            let reason = format!("the path {path:?} is written {name:?}, which is there; it has the methods of both");
            notes.note(Kind::Lossless, RULE, &old, reason);
            spanning.entry(name).or_insert_with(HashSet::new).extend(self::spanning(&path));
            continue;
        }
        let mut reason = format!("the path {path:?} is written {name:?}");
        let is_taken = |name: &str| later.contains(name) || repaired.contains_key(name);
        if is_taken(&name) {
            name = again(&name, is_taken);
            reason = format!("{reason}, which is there; it is kept as {name:?}, and its `#` is not sent");
        }
        notes.note(Kind::Lossless, RULE, &old, reason);
        notes.trace.moved.entry(join("/paths", &name)).or_insert(old);
        spanning.entry(name.clone()).or_insert_with(HashSet::new).extend(self::spanning(&path));
        repaired.insert(name, item);
    }
    *paths = repaired;
    spanning
}

/// Operations of one path item whose methods are one but for their spelling, or that are given twice, each in a path
/// item of its own.
pub(super) fn part(document: &mut Object, notes: &mut Notes) {
    let Some(Value::Object(paths)) = document.get_mut("paths") else { return };
    let written: Vec<String> = paths.keys().filter(|path| !path.starts_with("x-")).cloned().collect();
    for path in written {
        let Some(Value::Object(item)) = paths.get_mut(&path) else { continue };
        let small = |key: &str| key.split('#').next().unwrap_or_default().to_ascii_lowercase();
        // Those that are spelled as they should be come first.
        let mut methods: Vec<String> = item.keys().filter(|key| is_method(&small(key))).cloned().collect();
        methods.sort_by_key(|key| !is_method(key));
        let mut seen = HashSet::new();
        methods.retain(|key| !seen.insert(small(key)));
        if methods.is_empty() {
            continue;
        }
        let again_there: Vec<(String, Value)> =
            methods.into_iter().filter_map(|key| item.shift_remove_entry(&key)).collect();
        let shared = ["summary", "description", "servers", "parameters"];
        let shared: Object =
            shared.iter().filter_map(|key| Some(((*key).to_owned(), item.get(*key)?.clone()))).collect();
        for (key, operation) in again_there {
            let (method, old) = (small(&key), join("/paths", &path));
            let new = again(&path, |path| paths.get(path).is_some());
            if !key.contains('#') {
                let reason = format!("there is a `{method}` already; it is kept as {new:?}, and its `#` is not sent");
                notes.note(Kind::Lossless, "repair.method", &join(&old, &key), reason);
            }
            let at = join("/paths", &new);
            notes.trace.moved.insert(join(&at, &method), join(&old, &key));
            notes.trace.moved.insert(at, old);
            let mut item = shared.clone();
            item.insert(method, operation);
            paths.insert(new, Value::Object(item));
        }
    }
}

/// What a path says about where it is served: a path has no host.
fn serve(path: &str, item: &mut Object, at: &str, notes: &mut Notes) {
    const RULE: &str = "repair.path";
    let path = path.trim();
    let Some(rest) = ["https://", "http://"].iter().find_map(|scheme| path.strip_prefix(scheme)) else { return };
    let host = rest.split('/').next().unwrap_or_default();
    let url = &path[..path.len() - rest.len() + host.len()];
    let has_servers = |owner: &Value| owner.get("servers").is_some();
    let reason = if host.is_empty() || host.contains(['{', '}']) {
        format!("{url:?} is no address, and is left out")
    } else if item.contains_key("servers") || item.values().any(has_servers) {
        format!("servers are given for the path; {url:?} is left out")
    } else {
        item.insert("servers".to_owned(), json!([{ "url": url }]));
        notes.note(Kind::Lossless, RULE, at, format!("it is served by {url:?}"));
        return;
    };
    notes.note(Kind::Approximated, RULE, at, reason);
}

/// The variables of a path whose values may have slashes: by an operator of RFC 6570 (`{+name}`, `{path*}`), by that of
/// a router (`{*path}`), by a pattern (`{name=projects/*}`, `{path:.*}`).
fn spanning(path: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = path;
    while let Some((_, inside)) = rest.split_once('{') {
        let (variable, after) = closing(inside);
        rest = after;
        let (name, pattern) = variable.trim().split_once([':', '=']).unwrap_or((variable.trim(), ""));
        // After another operator, or in a list, a star explodes.
        let is_one = !name.starts_with([';', '.', '/', '?', '&', '#']) && !name.contains(',');
        if name.starts_with(['+', '*'])
            || name.ends_with(['+', '*']) && is_one
            || pattern == "path"
            || ["/", "**", ".*", ".+"].iter().any(|sign| pattern.contains(sign))
        {
            found.push(plain(name).to_owned());
        }
    }
    found
}

/// A variable without operators.
fn plain(variable: &str) -> &str {
    let name = variable.split([':', '<', '=']).next().unwrap_or_default();
    name.trim_start_matches(['+', '#', '.', ';', '*', '/', '?', '&']).trim_end_matches(['*', '?', '+']).trim()
}

/// Whether a path is as it should be, at a glance.
fn is_plain(path: &str) -> bool {
    let mut depth = 0_i32;
    for c in path.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            '/' if depth != 0 => return false,
            ':' | '*' | '?' | '+' | '<' | ';' | '&' => return false,
            c if c.is_whitespace() => return false,
            _ => {}
        }
        if !(0..=1).contains(&depth) {
            return false;
        }
    }
    depth == 0 && path.starts_with('/') && !path.contains("{}")
}

/// A path as it was meant. `declared` are the names of parameters.
fn spelled(path: &str, declared: &HashSet<String>) -> String {
    let path = path.trim();
    let path = ["https://", "http://"]
        .iter()
        .find_map(|scheme| path.strip_prefix(scheme))
        .map_or(path, |rest| rest.find('/').map_or("/", |start| &rest[start..]));
    let path = path.replace("{{", "{").replace("}}", "}");
    let mut spelled = String::new();
    for (index, segment) in segments(&path).into_iter().enumerate() {
        if index > 0 {
            spelled.push('/');
        } else if !segment.is_empty() {
            // Without the slash in front.
            spelled.push('/');
        }
        match segment.strip_prefix(':') {
            Some(name) if declared.contains(name) => spelled.push_str(&format!("{{{name}}}")),
            _ => spelled.push_str(&segment_spelled(segment, declared)),
        }
    }
    if spelled.is_empty() {
        spelled.push('/');
    }
    spelled
}

/// What stands between slashes; those inside a variable (`{name=projects/*}`) separate nothing.
fn segments(path: &str) -> Vec<&str> {
    let mut segments = Vec::new();
    let mut start = 0;
    let mut inside = false;
    for (index, c) in path.char_indices() {
        match c {
            // A brace that is never closed ends with its segment.
            '{' => {
                inside =
                    path[index + 1..].find(['{', '}']).is_some_and(|next| path[index + 1 + next..].starts_with('}'))
            }
            '}' => inside = false,
            '/' if !inside => {
                segments.push(&path[start..index]);
                start = index + 1;
            }
            _ => {}
        }
    }
    segments.push(&path[start..]);
    segments
}

/// A segment whose variables are names and nothing else: no `{id:[0-9]+}`, `{name=projects/*}`, `{+name}`, `{path*}`,
/// `{ id }`.
fn segment_spelled(segment: &str, declared: &HashSet<String>) -> String {
    let mut spelled = String::new();
    let mut rest = segment;
    while let Some((before, inside)) = rest.split_once('{') {
        spelled.push_str(before);
        // A brace that is never closed ends with the segment.
        let (name, after) = closing(inside);
        rest = after;
        let mut name = name.trim();
        if !declared.contains(name) {
            name = plain(name);
        }
        // `{;a,b*}` are two, each with a style of its own.
        let several: Vec<&str> = name.split(',').map(|name| name.trim().trim_end_matches('*')).collect();
        let several = if several.iter().all(|name| declared.contains(*name)) { several } else { vec![name] };
        for name in several.into_iter().filter(|name| !name.is_empty()) {
            spelled.push_str(&format!("{{{name}}}"));
        }
    }
    spelled.push_str(rest);
    spelled
}

/// What stands before the brace that closes, and behind it; a pattern may have braces of its own.
fn closing(text: &str) -> (&str, &str) {
    let mut depth = 1;
    for (index, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return (&text[..index], &text[index + 1..]);
        }
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_that_span_segments() {
        for (path, expected) in [
            ("/a/{id}/{b}:c", vec![]),
            ("/v1/{name=projects/*}/{id}", vec!["name"]),
            ("/v1/{name=*}/{all=**}", vec!["all"]),
            ("/{+a}/{b*}/{*c}/{**d}/{e:.*}/{f:path}", vec!["a", "b", "c", "d", "e", "f"]),
            ("/{id:int}/{n:[0-9]{2}}/{;a*}/{a,b*}/{.b*}", vec![]),
        ] {
            assert_eq!(spanning(path), expected, "{path}");
        }
    }

    #[test]
    fn paths() {
        let declared: HashSet<String> = ["id", "name", "a:b"].map(str::to_owned).into();
        for (path, expected) in [
            ("/a/{id}", "/a/{id}"),
            ("/v1/{name=projects/*/topics/*}", "/v1/{name}"),
            ("/v1/{name=projects/*}/b/{id}", "/v1/{name}/b/{id}"),
            ("/v1/{name/b/{id}", "/v1/{name}/b/{id}"),
            ("a/{id}", "/a/{id}"),
            (" /a ", "/a"),
            ("", "/"),
            ("https://x.y/a/{id}", "/a/{id}"),
            ("https://x.y", "/"),
            ("/a/:id", "/a/{id}"),
            ("/a/:other", "/a/:other"),
            ("/v1/{name}:cancel", "/v1/{name}:cancel"),
            ("/a/{id:[0-9]{2}}", "/a/{id}"),
            ("/a/{+name}", "/a/{name}"),
            ("/a/{name*}", "/a/{name}"),
            ("/a/{ id }", "/a/{id}"),
            ("/a/{{id}}", "/a/{id}"),
            ("/a/{id", "/a/{id}"),
            ("/a/{a:b}", "/a/{a:b}"),
            ("/a/{;id,name*}/b", "/a/{id}{name}/b"),
            ("/a/{;id,other}", "/a/{id,other}"),
            ("/a/{;id}", "/a/{id}"),
            ("/a;b/{id}", "/a;b/{id}"),
            ("/a/{}", "/a/"),
        ] {
            assert_eq!(spelled(path, &declared), expected, "{path:?}");
            assert!(!is_plain(path) || expected == path, "{path:?}");
        }
    }
}
