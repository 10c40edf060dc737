//! Enums: which values there are, and what they are called.

use std::borrow::Cow;

use openapi_normal::Kind;
use serde_json::Value;

use super::Types;
use super::class::{Class, EnumClass, EnumValue};
use super::kinds::Kinds;
use super::node::Node;
use crate::ident::{Scope, pascal};
use crate::model::{Enum, EnumRepr, EnumVariant, Type};

/// Extensions that name the values of an enum, in use by generators.
const NAMES: [&str; 3] = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
/// Extensions that describe them.
const DOCS: [&str; 3] = ["x-enum-descriptions", "x-enumDescriptions", "x-enum-description"];

impl<'doc> Types<'doc> {
    /// What the values of the enums amount to; `None` if there are none that count.
    pub(super) fn enumeration(&mut self, nodes: &[Node<'doc>]) -> Option<Class<'doc>> {
        let mut lists = nodes
            .iter()
            .filter(|node| !node.optional && (!node.list("enum").is_empty() || node.get("const").is_some()));
        let mut values = lists.next().map(values_of)?;
        for node in lists {
            let more = values_of(node);
            // The names may be in one of them only.
            let both: Vec<_> = more
                .iter()
                .filter_map(|new| {
                    let old = values.iter().find(|old| old.value == new.value)?;
                    Some(EnumValue { value: new.value.clone(), name: new.name.or(old.name), doc: new.doc.or(old.doc) })
                })
                .collect();
            if both.is_empty() {
                let reason = "no value is in both enums; that of the more specific schema counts";
                self.note(Kind::Approximated, "schema.conflict", &*node.at, reason);
            }
            values = if both.is_empty() { more } else { both };
        }
        let at = &nodes.last()?.at;
        let total = values.len();
        values.retain(|value| Kinds::of(&value.value).meets(Kinds::STRING.or(Kinds::NUMBER).or(Kinds::BOOLEAN)));
        if values.len() < total {
            let has_null = nodes.iter().any(|node| node.list("enum").iter().any(Value::is_null));
            if !has_null || values.len() + 1 < total {
                let reason = "values that are objects or arrays are not told apart";
                self.note(Kind::Approximated, "schema.enum-of-values", &**at, reason);
                return None;
            }
        }
        if values.is_empty() {
            return None;
        }
        let mut declared =
            nodes.iter().map(Kinds::declared).filter(|kinds| !kinds.is_empty()).fold(Kinds::ALL, Kinds::and);
        if declared.is_empty() {
            declared = Kinds::ALL;
        }
        if values.iter().any(|value| Kinds::of(&value.value).meets(declared)) {
            values.retain(|value| Kinds::of(&value.value).meets(declared));
            return Some(plain(values));
        }
        if !declared.meets(Kinds::STRING.or(Kinds::NUMBER).or(Kinds::BOOLEAN)) {
            let reason = "the values are not of the declared type, which counts";
            self.note(Kind::Approximated, "schema.enum-of-values", &**at, reason);
            return None;
        }
        for value in &mut values {
            if let Some(spelled) = respelled(&value.value, declared) {
                value.value = Cow::Owned(spelled);
            }
        }
        let reason = "the values are not of the declared type: they are sent as it says, and read either way";
        self.note(Kind::Approximated, "schema.enum-spelling", &**at, reason);
        Some(Class::Enum(EnumClass { values, is_doubtful: true, is_open: false }))
    }

    /// The names of the variants, and what they hold.
    pub(super) fn enum_shape(class: &EnumClass<'doc>) -> Enum {
        let mut scope = Scope::default();
        let names = names_of(&class.values);
        let variants: Vec<_> = class
            .values
            .iter()
            .zip(names)
            .map(|(value, name)| EnumVariant {
                name: scope.claim(name),
                value: value.value.clone().into_owned(),
                doc: value.doc.map(str::to_owned),
            })
            .collect();
        let all = |test: fn(&Value) -> bool| class.values.iter().all(|value| test(&value.value));
        let repr = match class.is_doubtful {
            false if all(Value::is_string) => EnumRepr::String,
            false if all(Value::is_i64) => EnumRepr::Integer,
            _ => EnumRepr::Mixed,
        };
        Enum { repr, variants, unknown: unknown(&mut scope) }
    }
}

/// A name for what is not known.
pub(super) fn unknown(scope: &mut Scope) -> String {
    let free = ["Unknown", "Other", "Unrecognized"].into_iter().find(|name| scope.is_free(name));
    scope.claim(free.unwrap_or("Unknown").to_owned())
}

/// Booleans are no enum, unless there is only one.
fn plain(values: Vec<EnumValue<'_>>) -> Class<'_> {
    match values.as_slice() {
        [_, _, ..] if values.iter().all(|value| value.value.is_boolean()) => Class::Scalar(Type::Bool),
        _ => Class::Enum(EnumClass { values, is_doubtful: false, is_open: false }),
    }
}

fn values_of<'doc>(node: &Node<'doc>) -> Vec<EnumValue<'doc>> {
    let list = match node.get("const") {
        Some(value) => std::slice::from_ref(value),
        None => node.list("enum"),
    };
    let names = NAMES.iter().map(|keyword| node.list(keyword)).find(|names| names.len() == list.len());
    let docs = DOCS.iter().find_map(|keyword| node.get(keyword));
    // The one value of a branch is called what the branch is called.
    let only = |keyword| node.text(keyword).filter(|_| list.len() == 1);
    let mut values: Vec<EnumValue<'doc>> = Vec::with_capacity(list.len());
    let mut seen = std::collections::HashSet::new();
    for (index, value) in list.iter().enumerate() {
        if !seen.insert(value) {
            continue;
        }
        let name = names.and_then(|names| names.get(index)?.as_str()).or_else(|| only("title"));
        let doc = match docs {
            Some(Value::Array(docs)) => docs.get(index).and_then(Value::as_str),
            Some(Value::Object(docs)) => docs.get(&label(value)).and_then(Value::as_str),
            _ => only("description"),
        };
        values.push(EnumValue { value: Cow::Borrowed(value), name, doc });
    }
    values
}

/// The value as the declared type spells it.
fn respelled(value: &Value, declared: Kinds) -> Option<Value> {
    match value {
        Value::String(text) if declared.meets(Kinds::NUMBER) => text
            .trim()
            .parse::<i64>()
            .ok()
            .map(Value::from)
            .or_else(|| text.trim().parse::<f64>().ok().map(Value::from)),
        Value::String(text) if declared.meets(Kinds::BOOLEAN) => text.trim().parse::<bool>().ok().map(Value::from),
        Value::Number(_) | Value::Bool(_) if declared.meets(Kinds::STRING) => Some(Value::String(value.to_string())),
        _ => None,
    }
}

/// Names that the document gives count if they tell the values apart.
fn names_of(values: &[EnumValue<'_>]) -> Vec<String> {
    let given: Option<Vec<_>> = values.iter().map(|value| value.name.map(pascal)).collect();
    if let Some(given) = given.filter(|given| given.len() > 1) {
        let distinct: std::collections::HashSet<_> = given.iter().collect();
        if distinct.len() == given.len() {
            return given;
        }
    }
    values.iter().map(|value| variant_name(&value.value)).collect()
}

/// What a value is called as a variant.
pub(super) fn variant_name(value: &Value) -> String {
    let text = label(value);
    match text.as_str() {
        "" => "Empty".to_owned(),
        _ if text.chars().all(char::is_whitespace) => "Blank".to_owned(),
        _ => pascal(&text),
    }
}

fn label(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
