//! What a change is about, by the names that code knows it by.

use std::borrow::Cow;
use std::collections::HashMap;

use openapi_normal::{Document, NameMemory, Options, pointer, prepare};
use serde_json::Value;

use crate::compare::change::Change;
use crate::compare::uses::Uses;
use crate::error::Error;
use crate::finding::Subject;
use crate::rule::Kind;

/// The names of the schemas of a document, those included that only its generated crate has.
pub(crate) struct Names {
    /// The document with its names, where there is a memory of them.
    named: Option<Value>,
    /// What components are called there that had another name, by pointer.
    renamed: HashMap<String, String>,
}

impl Names {
    /// The names that the memory gives; without one, those in the document.
    pub(crate) fn of(document: &Document, memory: &NameMemory) -> Result<Self, Error> {
        if *memory == NameMemory::default() {
            return Ok(Self { named: None, renamed: HashMap::new() });
        }
        let prepared = prepare(document, &Options { overlays: &[], names: memory })?;
        let renamed = prepared.renamed().map(|(name, from)| (from.to_owned(), name.to_owned())).collect();
        Ok(Self { named: Some(prepared.document), renamed })
    }

    /// The name of the schema that a place is in, by a pointer into the document without invented names.
    fn component(&self, at: &str) -> Option<String> {
        let Some(document) = &self.named else {
            return component(at).map(str::to_owned);
        };
        let mut name = component(at).map(|token| pointer::unescape(token).into_owned());
        let old = name.as_deref().map(|name| pointer::join("/components/schemas", name)).unwrap_or_default();
        let mut at = Cow::Borrowed(at);
        if let Some(new) = self.renamed.get(&old) {
            let inside = at.get(old.len()..).unwrap_or_default();
            at = Cow::Owned(pointer::join("/components/schemas", new) + inside);
            name = Some(new.clone());
        }
        let mut value = document;
        for token in pointer::tokens(&at) {
            let Some(inside) = step(document, value, &token, &mut name) else { break };
            value = inside;
        }
        // What the place itself is called.
        follow(document, value, &mut name);
        name
    }
}

/// One step down. On the way, references are followed, which are not there without names.
fn step<'d>(document: &'d Value, value: &'d Value, token: &str, name: &mut Option<String>) -> Option<&'d Value> {
    let member = |value: &'d Value| match value {
        Value::Array(items) => items.get(token.parse::<usize>().ok()?),
        value => value.get(token),
    };
    // A reference with company stands in `allOf`.
    let value = follow(document, value, name);
    member(value).or_else(|| {
        let members = value.get("allOf")?.as_array()?;
        members.iter().find_map(|inner| {
            let mut inner_name = name.clone();
            let found = member(follow(document, inner, &mut inner_name))?;
            *name = inner_name;
            Some(found)
        })
    })
}

fn follow<'d>(document: &'d Value, value: &'d Value, name: &mut Option<String>) -> &'d Value {
    let (at, found) = pointer::follow(document, String::new(), value);
    if let Some(token) = component(&at) {
        *name = Some(pointer::unescape(token).into_owned());
    }
    found
}

/// The name in the pointer of a schema component, or of a place in one.
fn component(at: &str) -> Option<&str> {
    at.strip_prefix("/components/schemas/")?.split('/').next()
}

/// What a change is about. Code is written against the base, so that has the first word.
pub(crate) fn subject(change: &Change, uses: &Uses, base: &Names, revision: &Names) -> Subject {
    let known = &change.subject;
    let by_place = || {
        let base = change.base.as_deref().and_then(|at| base.component(at));
        base.or_else(|| change.revision.as_deref().and_then(|at| revision.component(at)))
    };
    Subject {
        // What is remembered wins over what the document says, and names what that has no name for.
        component: match base.named {
            Some(_) => by_place().or_else(|| known.component.clone()),
            None => known.component.clone().or_else(by_place),
        },
        member: known.member.clone().or_else(|| member(change)),
        parameter: known.parameter.clone().or_else(|| parameter(change, uses)),
    }
}

/// The parameter or header that all uses are in.
fn parameter(change: &Change, uses: &Uses) -> Option<String> {
    let mut names = change.uses.iter().map(|index| {
        let part = &uses.get(*index)?.part;
        part.split_once(" parameter ").or_else(|| part.split_once(" header ")).map(|(_, name)| name)
    });
    let first = names.next()??;
    names.all(|name| name == Some(first)).then(|| first.to_owned())
}

/// The property or value.
fn member(change: &Change) -> Option<String> {
    let about = change.proof.as_ref().and_then(|proof| proof.about.as_ref());
    let shown = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match change.kind {
        Kind::EnumValue | Kind::ConstantValue | Kind::ExtensibleEnumValue => {
            about.or(change.after.as_ref()).or(change.before.as_ref()).map(shown)
        }
        Kind::Property
        | Kind::RequiredProperty
        | Kind::FirstRequiredProperty
        | Kind::RequiredPropertyWithDefault
        | Kind::IgnoredProperty
        | Kind::Required
            if about.is_some_and(Value::is_string) =>
        {
            about.map(shown)
        }
        _ => [&change.base, &change.revision].into_iter().flatten().find_map(|at| property(at)),
    }
}

/// The last property on the way to a place.
fn property(at: &str) -> Option<String> {
    let tokens: Vec<_> = pointer::tokens(at).collect();
    let found = tokens.windows(2).rev().find(|pair| pair.first().is_some_and(|holder| holder == "properties"));
    found.and_then(|pair| pair.last()).map(|name| name.clone().into_owned())
}
