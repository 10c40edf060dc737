//! The keys of paths and methods: how they are written, and what becomes of those that are one then.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::Object;
use super::paths::operations;
use crate::ledger::Kind;
use crate::notes::Notes;
use crate::operations::{again, can_be_one, is_method};
use crate::pointer::{follow, join};

/// Paths begin with a slash, and their variables stand in braces. What is returned are, by path, the variables that
/// were written as spanning segments.
pub(super) fn rename(document: &mut Value, notes: &mut Notes) -> HashMap<String, HashSet<String>> {
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
