//! What the places that references lead to are called: the names of components.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::sources::{Sources, Target};
use crate::grammar::Kind;
use crate::names::spelling::{fold, pascal, payload_of};
use crate::names::{from_path, is_name};
use crate::operations::is_success;
use crate::pointer::{self, component};

/// The names that are given.
#[derive(Debug, Default)]
pub(crate) struct Components {
    /// What stands at a target, seen as a kind -> its name.
    names: HashMap<Kind, HashMap<Target, String>>,
    /// The names of each kind, as they are written.
    taken: HashMap<Kind, HashSet<String>>,
    /// Fold of a name -> the first name to be written so.
    folded: HashMap<Kind, HashMap<String, String>>,
}

impl Components {
    /// Whether there is a component with exactly this name.
    pub(crate) fn has(&self, kind: Kind, name: &str) -> bool {
        self.taken.get(&kind).is_some_and(|names| names.contains(name))
    }

    /// The component whose name differs by casing and punctuation at most.
    pub(crate) fn like(&self, kind: Kind, name: &str) -> Option<&str> {
        if let Some(exact) = self.taken.get(&kind)?.get(name) {
            return Some(exact);
        }
        let fold = fold(name);
        self.folded.get(&kind)?.get(&fold).filter(|_| !fold.is_empty()).map(String::as_str)
    }

    /// The name of what stands at a target.
    pub(crate) fn name_of(&self, kind: Kind, target: &Target) -> Option<&str> {
        self.names.get(&kind)?.get(target).map(String::as_str)
    }

    /// Takes a name.
    pub(crate) fn take(&mut self, kind: Kind, name: &str) {
        self.taken.entry(kind).or_default().insert(name.to_owned());
        self.folded.entry(kind).or_default().entry(fold(name)).or_insert_with(|| name.to_owned());
    }

    /// Says that a target is called so; the first name stays.
    pub(crate) fn call(&mut self, kind: Kind, target: Target, name: &str) {
        self.names.entry(kind).or_default().entry(target).or_insert_with(|| name.to_owned());
    }

    /// Finds a name for a target that has none, and takes it.
    pub(crate) fn invent(&mut self, kind: Kind, target: &Target, sources: &Sources<'_>) -> String {
        let words = words(target, sources);
        // As few words as are needed, the last ones first: `Pet`, then `CommonPet`.
        let mut candidates = (0..words.len()).rev().map(|first| words[first..].concat()).collect::<Vec<_>>();
        if candidates.is_empty() {
            candidates.push(Kind::section(kind).map_or_else(|| "Part".to_owned(), |_| "Document".to_owned()));
        }
        let longest = candidates.last().cloned().unwrap_or_default();
        let numbered = (2_u32..).map(|number| format!("{longest}{number}"));
        let folded = self.folded.entry(kind).or_default();
        let mut free = candidates.into_iter().chain(numbered).filter(|name| !folded.contains_key(&fold(name)));
        // The numbers do not end, so one of them is free.
        let name = free.next().unwrap_or_default();
        drop(free);
        self.take(kind, &name);
        self.call(kind, target.clone(), &name);
        name
    }
}

/// The reference to a component.
pub(crate) fn reference_to(kind: Kind, name: &str) -> String {
    let pointer = component(kind.section().unwrap_or("schemas"), name);
    // What reads it decodes percent signs.
    format!("#{}", if pointer.contains('%') { pointer.replace('%', "%25") } else { pointer })
}

/// The words of a name, from the general to the special; the last one is a name by itself.
fn words(target: &Target, sources: &Sources<'_>) -> Vec<String> {
    let path = without_scheme(sources.path(target.file));
    let mut words: Vec<String> = Vec::new();
    if !path.is_empty() {
        let path =
            path.rsplit_once('.').filter(|(_, extension)| !extension.contains('/')).map_or(path, |(stem, _)| stem);
        words.extend(path.split('/').map(pascal));
        // A file that is called after its place in the folder says nothing.
        let says_nothing = |word: &String| {
            ["index", "schema", "model", "definition", "main"].contains(&word.to_ascii_lowercase().as_str())
        };
        while words.len() > 1 && words.last().is_some_and(says_nothing) {
            words.pop();
        }
    }
    let tokens: Vec<_> = pointer::tokens(&target.at).collect();
    match tokens.iter().map(|token| &**token).collect::<Vec<_>>().as_slice() {
        [] => {
            // The stem as it is written, for a file is called after what it holds.
            let stem = path.rsplit('/').next().and_then(|file| file.split('.').next()).unwrap_or_default();
            if let Some(last) = words.last_mut().filter(|last| is_name(stem) && fold(last) == fold(stem)) {
                stem.clone_into(last);
            }
        }
        ["components", _, name, inside @ ..] | ["definitions" | "$defs" | "schemas", name, inside @ ..] => {
            words.extend(named(name, inside));
        }
        ["paths", path, method, inside @ ..] => words.extend(of_operation(target, sources, path, method, inside)),
        [name, inside @ ..] => words.extend(named(name, inside)),
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Of an address what could be the path of a file; a path as it is.
fn without_scheme(path: &str) -> &str {
    match path.split_once("://") {
        Some((_, rest)) => rest.split('?').next().unwrap_or(rest).trim_end_matches('/'),
        None => path,
    }
}

/// A component and a place inside it. `$defs` have names of their own.
fn named(name: &str, inside: &[&str]) -> Vec<String> {
    if let [.., "$defs" | "definitions", own] = inside {
        return vec![pascal(name), pascal(own)];
    }
    let mut text = if inside.is_empty() && is_name(name) { name.to_owned() } else { pascal(name) };
    text.push_str(&steps(inside));
    vec![text]
}

/// The way into a schema.
fn steps(inside: &[&str]) -> String {
    let mut text = String::new();
    let mut tokens = inside.iter();
    while let Some(token) = tokens.next() {
        match *token {
            "properties" | "patternProperties" | "content" | "headers" | "examples" => {
                text.extend(tokens.next().map(|name| pascal(name)));
            }
            "items" => text.push_str("Item"),
            "additionalProperties" => text.push_str("Value"),
            "allOf" | "anyOf" | "oneOf" => {
                text.extend(tokens.next().map(|index| format!("Variant{index}")));
            }
            "schema" => {}
            other => text.push_str(&pascal(other)),
        }
    }
    text
}

fn of_operation(target: &Target, sources: &Sources<'_>, path: &str, method: &str, inside: &[&str]) -> Vec<String> {
    let root = sources.value(target.file);
    let operation = root.get("paths").and_then(|paths| paths.get(path)?.get(method));
    let id = operation.and_then(|operation| operation.get("operationId")).and_then(Value::as_str);
    let mut text = id.map_or_else(|| pascal(&from_path(method, path)), pascal);
    match inside {
        ["responses", status, rest @ ..] => {
            let response = operation.and_then(|operation| operation.get("responses")?.get(*status));
            let described = response.and_then(|response| response.get("description")?.as_str());
            match (described.and_then(payload_of), rest) {
                (Some(given), ["content", _, "schema"]) => return vec![given.to_owned()],
                _ if is_success(status) => text.push_str("Response"),
                _ => text.push_str(&format!("Error{}", pascal(status).trim_start_matches('N'))),
            }
            text.push_str(&steps(rest.get(3..).unwrap_or_default()));
        }
        ["requestBody", rest @ ..] => {
            text.push_str("Body");
            text.push_str(&steps(rest.get(3..).unwrap_or_default()));
        }
        ["parameters", index, rest @ ..] => {
            let parameter =
                operation.and_then(|operation| operation.get("parameters")?.get(index.parse::<usize>().ok()?));
            let name = parameter.and_then(|parameter| parameter.get("name")?.as_str()).unwrap_or(index);
            text.push_str(&pascal(name));
            text.push_str(&steps(rest));
        }
        other => text.push_str(&steps(other)),
    }
    vec![text]
}
