//! What has to be an object, a list, a text or a number, and is something else.

use serde_json::{Map, Number, Value, json};

use super::{Fate, Mender, Object};
use crate::bundle::sources::Base;
use crate::grammar::{Kind as Thing, Shape};
use crate::ledger::Kind;
use crate::read::kind_of;

const RULE: &str = "repair.shape";

impl Mender<'_, '_> {
    /// A member with the shape that it has to have.
    pub(super) fn shaped(&mut self, value: &mut Value, shape: Shape, owner: Thing, base: &Base) -> Fate {
        if value.is_null() && !self.null_means_something(shape, owner) {
            self.note(Kind::Lossless, "repair.null", "null says nothing here, and is left out");
            return Fate::Drop;
        }
        match shape {
            Shape::Data | Shape::Types | Shape::Values => Fate::Keep,
            Shape::Text => self.text(value),
            Shape::Flag => self.flag(value),
            Shape::Number => self.number(value, false),
            Shape::Count => self.number(value, true),
            Shape::Bound => match value {
                Value::Bool(_) => Fate::Keep,
                Value::String(text) if truth(text).is_some() => self.flag(value),
                _ => self.number(value, false),
            },
            Shape::Texts => self.texts(value),
            Shape::TextMap => match self.text_map(value) {
                Fate::Keep if owner == Thing::Discriminator => self.mapping(value, base),
                fate => fate,
            },
            Shape::One(kind) => self.node(value, kind, base),
            Shape::SchemaOrFlag => match value {
                Value::Bool(_) => Fate::Keep,
                Value::String(text) if truth(text).is_some() => self.flag(value),
                _ => self.node(value, Thing::Schema, base),
            },
            Shape::List(kind) => self.list(value, kind, base),
            Shape::Map(kind) => self.map(value, kind, base),
        }
    }

    /// A method without anything is an operation, and responses have to be there.
    fn null_means_something(&self, shape: Shape, owner: Thing) -> bool {
        match shape {
            Shape::One(Thing::Operation) => true,
            Shape::One(_) => matches!(owner, Thing::Paths | Thing::Responses | Thing::Callback),
            Shape::Types | Shape::Values => true,
            _ => false,
        }
    }

    fn text(&mut self, value: &mut Value) -> Fate {
        let text = match value {
            Value::String(_) => return Fate::Keep,
            Value::Bool(_) | Value::Number(_) => value.to_string(),
            Value::Array(lines) if !lines.is_empty() && lines.iter().all(Value::is_string) => {
                lines.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n")
            }
            _ => return self.out_of_place(value, "a text"),
        };
        self.note(Kind::Lossless, RULE, format!("{} has to be a text", kind_of(value)));
        *value = Value::String(text);
        Fate::Keep
    }

    fn flag(&mut self, value: &mut Value) -> Fate {
        let flag = match value {
            Value::Bool(_) => return Fate::Keep,
            Value::String(text) => truth(text),
            Value::Number(number) => number.as_u64().filter(|number| *number < 2).map(|number| number == 1),
            _ => None,
        };
        let Some(flag) = flag else {
            return self.out_of_place(value, "true or false");
        };
        self.note(Kind::Lossless, RULE, format!("{} has to be true or false", kind_of(value)));
        *value = Value::Bool(flag);
        Fate::Keep
    }

    fn number(&mut self, value: &mut Value, counts: bool) -> Fate {
        let found = match value {
            Value::Number(number) => Some(number.clone()),
            Value::String(text) => numeric(text),
            _ => None,
        };
        let found = found.and_then(|number| if counts { whole(&number) } else { Some(number) });
        let Some(number) = found else {
            return self.out_of_place(value, if counts { "a whole number" } else { "a number" });
        };
        if value.is_string() {
            self.note(Kind::Lossless, RULE, "a text has to be a number");
        }
        *value = Value::Number(number);
        Fate::Keep
    }

    fn texts(&mut self, value: &mut Value) -> Fate {
        match value {
            Value::Array(items) if items.iter().all(Value::is_string) => return Fate::Keep,
            Value::Array(items) => {
                for item in items.iter_mut().filter(|item| item.is_number() || item.is_boolean()) {
                    *item = Value::String(item.to_string());
                }
                items.retain(Value::is_string);
            }
            Value::String(_) | Value::Number(_) => {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                *value = json!([text]);
            }
            Value::Object(members) => *value = members.keys().map(|key| Value::from(key.as_str())).collect(),
            _ => return self.out_of_place(value, "a list of texts"),
        }
        self.note(Kind::Lossless, RULE, "this has to be a list of texts");
        Fate::Keep
    }

    fn text_map(&mut self, value: &mut Value) -> Fate {
        match value {
            Value::Object(members) if members.values().all(Value::is_string) => return Fate::Keep,
            Value::Object(members) => {
                for text in members.values_mut().filter(|text| !text.is_string()) {
                    *text = Value::String(if text.is_null() { String::new() } else { text.to_string() });
                }
            }
            Value::Array(items) => {
                let texts = items.iter().filter_map(Value::as_str);
                *value = texts.map(|text| (text.to_owned(), Value::from(""))).collect::<Object>().into();
            }
            _ => return self.out_of_place(value, "an object of texts"),
        }
        self.note(Kind::Lossless, RULE, "this has to be an object of texts");
        Fate::Keep
    }

    fn out_of_place(&mut self, value: &Value, wanted: &str) -> Fate {
        self.note(Kind::Approximated, RULE, format!("{} has to be {wanted}, and is left out", kind_of(value)));
        Fate::Drop
    }

    fn list(&mut self, value: &mut Value, kind: Thing, base: &Base) -> Fate {
        let items = match value {
            Value::Array(_) => None,
            Value::Object(members) if is_single(kind, members) => Some(vec![value.clone()]),
            Value::Object(members) => Some(members.iter().map(|(name, entry)| named(kind, name, entry)).collect()),
            Value::String(_) => Some(vec![value.clone()]),
            _ => return self.out_of_place(value, "a list"),
        };
        if let Some(items) = items {
            self.note(Kind::Lossless, RULE, format!("{} has to be a list", kind_of(value)));
            *value = Value::Array(items);
        }
        let Value::Array(items) = value else {
            return Fate::Keep;
        };
        let mut fates = Vec::new();
        for (index, item) in items.iter_mut().enumerate() {
            let before = self.place.enter_index(index);
            if item.is_null() {
                self.note(Kind::Lossless, "repair.null", "null says nothing here, and is left out");
                fates.push(index);
            } else if self.node(item, kind, base) == Fate::Drop {
                fates.push(index);
            }
            self.place.leave(before);
        }
        for index in fates.into_iter().rev() {
            items.remove(index);
        }
        Fate::Keep
    }

    fn map(&mut self, value: &mut Value, kind: Thing, base: &Base) -> Fate {
        let opened = self.open.len();
        let mut base = base.clone();
        // A whole map that stands elsewhere; a property may be called so.
        if let Some(Value::String(_)) = value.get("$ref") {
            match self.write_out_map(value, kind, &base) {
                Some(inner) => base = inner,
                None => return Fate::Drop,
            }
        }
        if self.map_shape(value, kind) == Fate::Drop {
            self.open.truncate(opened);
            return Fate::Drop;
        }
        if let Value::Object(entries) = value {
            if kind == Thing::MediaType {
                self.media_types(entries);
            }
            let mut gone = Vec::new();
            for (key, entry) in entries.iter_mut() {
                let before = self.place.enter(key);
                if self.node(entry, kind, &base) == Fate::Drop {
                    gone.push(key.clone());
                }
                self.place.leave(before);
            }
            for key in gone {
                entries.shift_remove(&key);
            }
        }
        self.open.truncate(opened);
        Fate::Keep
    }

    /// Names to objects, where a list stands or nothing that makes sense.
    pub(super) fn map_shape(&mut self, value: &mut Value, kind: Thing) -> Fate {
        let entries = match value {
            Value::Object(_) => return Fate::Keep,
            Value::Array(items) => items.iter().flat_map(|item| entries(kind, item)).collect::<Object>(),
            Value::String(text) if kind == Thing::MediaType && text.contains('/') => {
                Map::from_iter([(text.clone(), json!({}))])
            }
            _ => return self.out_of_place(value, "an object"),
        };
        let all = value.as_array().is_none_or(|items| items.len() <= entries.len());
        let kept = if all { Kind::Lossless } else { Kind::Approximated };
        self.note(kept, RULE, format!("{} has to be an object", kind_of(value)));
        *value = Value::Object(entries);
        Fate::Keep
    }

    /// An object of a kind, where something else stands.
    pub(super) fn object_shape(&mut self, value: &mut Value, kind: Thing) -> Fate {
        let wanted = kind.described();
        let object = match (&mut *value, kind) {
            // PHP writes an empty object so.
            (Value::Array(items), _) if items.is_empty() => json!({}),
            (Value::Array(items), _) if items.len() == 1 && items.iter().all(Value::is_object) => items.remove(0),
            (Value::Array(items), Thing::Schema) => json!({ "anyOf": std::mem::take(items) }),
            (Value::Array(items), Thing::Paths | Thing::PathItem | Thing::Responses) => {
                items.iter_mut().filter_map(Value::as_object_mut).flat_map(std::mem::take).collect::<Object>().into()
            }
            (Value::String(text), _) if is_reference(text) && kind.section().is_some() => json!({ "$ref": text }),
            (Value::String(text), Thing::Schema) => json!({ "type": text }),
            (Value::String(text), Thing::Response) => json!({ "description": text }),
            (Value::String(text), Thing::Tag | Thing::Contact | Thing::License) => json!({ "name": text }),
            (Value::String(text), Thing::Server | Thing::ExternalDocs) => json!({ "url": text }),
            (Value::String(text), Thing::Info) => json!({ "title": text }),
            (Value::String(text), Thing::Discriminator) => json!({ "propertyName": text }),
            (Value::String(text), Thing::Encoding) => json!({ "contentType": text }),
            (Value::String(text), Thing::Requirement) => Map::from_iter([(text.clone(), json!([]))]).into(),
            (scalar, Thing::ServerVariable) if !scalar.is_null() => {
                json!({ "default": scalar.as_str().map_or_else(|| scalar.to_string(), str::to_owned) })
            }
            (data, Thing::Example) => json!({ "value": data.take() }),
            (
                Value::Null,
                Thing::Operation | Thing::Responses | Thing::Response | Thing::PathItem | Thing::MediaType,
            ) => {
                json!({})
            }
            (Value::Null | Value::Number(_), Thing::Schema) => json!({}),
            (_, Thing::Header) => json!({}),
            (_, Thing::Operation | Thing::Responses | Thing::Response | Thing::PathItem | Thing::MediaType) => {
                self.note(Kind::Approximated, RULE, format!("{} has to be {wanted}; nothing is known", kind_of(value)));
                *value = json!({});
                return Fate::Keep;
            }
            _ => return self.out_of_place(value, wanted),
        };
        let costs = match (&*value, kind) {
            (Value::Null | Value::Number(_), Thing::Schema) => Kind::Approximated,
            _ => Kind::Lossless,
        };
        let rule = if value.is_null() && kind != Thing::Example { "repair.null" } else { RULE };
        self.note(costs, rule, format!("{} has to be {wanted}", kind_of(value)));
        *value = object;
        Fate::Keep
    }
}

/// Whether a text where an object has to be says where the object is.
fn is_reference(text: &str) -> bool {
    let path = text.split('#').next().unwrap_or_default();
    text.starts_with("#/")
        || !text.contains(char::is_whitespace)
            && [".json", ".yaml", ".yml"].iter().any(|ending| path.to_ascii_lowercase().ends_with(ending))
}

/// Whether an object that stands in place of a list is an element, rather than names to elements.
fn is_single(kind: Thing, members: &Object) -> bool {
    let has = |keys: &[&str]| keys.iter().any(|key| members.contains_key(*key));
    match kind {
        Thing::Requirement => true,
        Thing::Parameter => has(&["$ref", "in"]) || members.get("name").is_some_and(Value::is_string),
        Thing::Server => members.get("url").is_some_and(Value::is_string),
        Thing::Tag => members.get("name").is_some_and(Value::is_string),
        Thing::Schema => {
            members.get("$ref").is_some_and(Value::is_string)
                || members.get("type").is_some_and(|kind| kind.is_string() || kind.is_array())
                || members.get("properties").is_some_and(Value::is_object)
                || has(&["allOf", "anyOf", "oneOf", "enum", "const", "not"])
        }
        _ => true,
    }
}

/// An element whose name was its key.
fn named(kind: Thing, name: &str, entry: &Value) -> Value {
    let mut entry = entry.clone();
    if let (Thing::Parameter | Thing::Tag, Value::Object(members)) = (kind, &mut entry) {
        members.entry("name").or_insert_with(|| Value::from(name));
    }
    entry
}

/// The entries that an element of a list stands for: `{ name: pet, ... }` or `{ pet: { ... } }`.
fn entries(kind: Thing, item: &Value) -> Vec<(String, Value)> {
    match item {
        Value::Object(members) => {
            let name = ["name", "key", "id"].into_iter().find(|key| members.get(*key).is_some_and(Value::is_string));
            let is_entry = members.values().all(Value::is_object);
            match name {
                Some(key) if !is_entry => {
                    let mut rest = members.clone();
                    let name = match kind {
                        Thing::Parameter => rest.get(key).cloned(),
                        _ => rest.shift_remove(key),
                    };
                    let name = name.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
                    vec![(name, Value::Object(rest))]
                }
                _ if is_entry => members.iter().map(|(name, entry)| (name.clone(), entry.clone())).collect(),
                _ => Vec::new(),
            }
        }
        Value::String(text) if kind == Thing::MediaType || kind == Thing::Schema => vec![(text.clone(), json!({}))],
        _ => Vec::new(),
    }
}

/// A boolean in words.
pub(super) fn truth(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" | "1" => Some(true),
        "false" | "no" | "off" | "0" | "" => Some(false),
        _ => None,
    }
}

/// A number in words.
pub(super) fn numeric(text: &str) -> Option<Number> {
    let text = text.trim();
    let whole = text.parse::<i64>().map(Number::from).or_else(|_| text.parse::<u64>().map(Number::from));
    whole.ok().or_else(|| {
        let starts =
            text.trim_start_matches(['+', '-']).starts_with(|first: char| first.is_ascii_digit() || first == '.');
        Number::from_f64(text.parse().ok().filter(|_| starts)?)
    })
}

/// A number that counts something.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // The range is checked before.
fn whole(number: &Number) -> Option<Number> {
    if number.is_u64() {
        return Some(number.clone());
    }
    let number = number.as_f64()?;
    (number.fract() == 0.0 && (0.0..=9_007_199_254_740_991.0).contains(&number)).then(|| Number::from(number as u64))
}
