//! Schemas: keywords in the wrong place or of the wrong form.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::shapes::truth;
use super::{Fate, Mender, Object};
use crate::ledger::Kind;
use crate::pointer::join;

/// Keywords that some rule looks at, so that a schema without them costs nothing.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    kind: bool,
    properties: bool,
    required: bool,
    items: bool,
    values: bool,
    definitions: bool,
    union: bool,
    examples: bool,
    pattern: bool,
    default: bool,
    flags: bool,
    vendor: bool,
}

impl Seen {
    fn of(schema: &Object) -> Self {
        let mut seen = Self::default();
        for key in schema.keys() {
            match key.as_str() {
                "type" => seen.kind = true,
                "properties" => seen.properties = true,
                "required" => seen.required = true,
                "items" => seen.items = true,
                "enum" => seen.values = true,
                "$defs" | "definitions" => seen.definitions = true,
                "allOf" | "anyOf" | "oneOf" => seen.union = true,
                "examples" => seen.examples = true,
                "pattern" | "patternProperties" => seen.pattern = true,
                "default" => seen.default = true,
                "readOnly" | "writeOnly" => seen.flags = true,
                "x-nullable" | "optional" => seen.vendor = true,
                _ => {}
            }
        }
        seen
    }
}

impl Mender<'_, '_> {
    pub(super) fn schema_before(&mut self, schema: &mut Object) {
        let seen = Seen::of(schema);
        if seen.vendor {
            self.vendor_nullable(schema);
        }
        if seen.properties {
            self.required_of_properties(schema);
        }
        if seen.required {
            self.required_flag(schema);
        }
        if seen.kind {
            self.types(schema);
        }
        if seen.items {
            self.items_list(schema);
        }
    }

    pub(super) fn schema_after(&mut self, schema: &mut Object) {
        let seen = Seen::of(schema);
        if seen.kind || seen.items {
            self.items_missing(schema);
        }
        if seen.union {
            self.unions(schema);
        }
        if seen.required {
            self.required_once(schema);
        }
        if seen.values {
            self.values(schema);
        }
        if seen.default {
            self.default(schema);
        }
        if seen.examples {
            self.examples_list(schema);
        }
        if seen.pattern {
            self.patterns(schema);
        }
        if seen.flags {
            self.one_way(schema);
        }
        if seen.definitions {
            self.definitions_are_components(schema);
        }
    }

    /// What converters of Swagger 2.0 leave.
    fn vendor_nullable(&mut self, schema: &mut Object) {
        if schema.get("x-nullable") == Some(&Value::Bool(true)) && !schema.contains_key("nullable") {
            schema.insert("nullable".to_owned(), Value::Bool(true));
            self.note(Kind::Lossless, "repair.x-nullable", "`x-nullable` says that null is a value");
        }
    }

    /// `required: true` on a property means that the object requires it.
    fn required_of_properties(&mut self, schema: &mut Object) {
        let Some(properties) = schema.get_mut("properties") else {
            return;
        };
        if !properties.is_object() && !properties.is_null() {
            let before = self.place.enter("properties");
            let fate = self.map_shape(properties, crate::grammar::Kind::Schema);
            self.place.leave(before);
            if fate == Fate::Drop {
                schema.shift_remove("properties");
                return;
            }
        }
        let Some(Value::Object(properties)) = schema.get_mut("properties") else {
            return;
        };
        let mut required = Vec::new();
        let mut touched = Vec::new();
        for (name, property) in properties.iter_mut() {
            let Value::Object(property) = property else { continue };
            let flag = match property.get("required") {
                Some(Value::Bool(flag)) => *flag,
                Some(Value::String(text)) => match truth(text) {
                    Some(flag) => flag,
                    None => continue,
                },
                _ => continue,
            };
            property.shift_remove("required");
            touched.push(name.clone());
            if flag {
                required.push(name.clone());
            }
        }
        for name in touched {
            let at = join("/properties", &name);
            let place = format!("{}{at}", self.place.as_str());
            let reason = "whether a property is required is said by the list `required` of its object";
            self.notes.note(Kind::Lossless, "repair.required", &place, reason);
        }
        if required.is_empty() {
            return;
        }
        if let Some(own) = schema.get_mut("required")
            && let Some(name) = own.as_str().filter(|text| truth(text).is_none())
        {
            *own = json!([name]);
        }
        match schema.get_mut("required") {
            Some(Value::Array(list)) => {
                for name in required {
                    if !list.iter().any(|known| known == &name) {
                        list.push(Value::String(name));
                    }
                }
            }
            // A flag of its own is for whoever has this schema as a property, and was taken there.
            _ => {
                schema.insert("required".to_owned(), Value::from(required));
            }
        }
    }

    /// `required: true` where there is no property to require.
    fn required_flag(&mut self, schema: &mut Object) {
        let says_nothing = match schema.get("required") {
            Some(Value::Bool(_)) => true,
            Some(Value::String(text)) => {
                truth(text).is_some()
                    && schema.get("properties").is_none_or(|properties| properties.get(text).is_none())
            }
            _ => false,
        };
        if says_nothing {
            schema.shift_remove("required");
            self.note(Kind::Lossless, "repair.required", "`required` is a list of properties, and is left out here");
        }
    }

    fn required_once(&mut self, schema: &mut Object) {
        let Some(Value::Array(list)) = schema.get_mut("required") else {
            return;
        };
        let before = list.len();
        if before > 1 {
            let mut known = HashSet::new();
            let firsts: Vec<bool> = list.iter().map(|name| known.insert(name.as_str().unwrap_or_default())).collect();
            if firsts.iter().all(|is_first| *is_first) {
                return;
            }
            let mut firsts = firsts.into_iter();
            list.retain(|_| firsts.next().unwrap_or(true));
            self.note_at("required", Kind::Lossless, "repair.required", "a property is required once");
        }
    }

    /// A list of schemas for the elements is a tuple, since JSON Schema 2020-12 under another name.
    fn items_list(&mut self, schema: &mut Object) {
        let Some(Value::Array(items)) = schema.get_mut("items") else {
            return;
        };
        if items.len() < 2 {
            // An object in a list, or nothing; see `shapes`.
            return;
        }
        let items = std::mem::take(items);
        schema.shift_remove("items");
        if let Some(rest) = schema.shift_remove("additionalItems") {
            schema.insert("items".to_owned(), rest);
        }
        schema.entry("prefixItems").or_insert(Value::Array(items));
        self.note_at("items", Kind::Lossless, "repair.items", "a list of schemas for the elements is `prefixItems`");
    }

    /// An array says what it is an array of.
    fn items_missing(&mut self, schema: &mut Object) {
        let is_array = match schema.get("type") {
            Some(Value::String(kind)) => kind == "array",
            Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind == "array"),
            _ => return,
        };
        if !is_array || schema.contains_key("items") || schema.contains_key("prefixItems") {
            return;
        }
        // The properties of the elements, most likely.
        if schema.get("type").is_some_and(Value::is_string) && schema.contains_key("properties") {
            let mut items = Object::from_iter([("type".to_owned(), Value::from("object"))]);
            for keyword in ["properties", "required", "additionalProperties"] {
                items.extend(schema.shift_remove_entry(keyword));
            }
            schema.insert("items".to_owned(), Value::Object(items));
            self.note(Kind::Approximated, "repair.items", "the properties of an array are those of its elements");
            return;
        }
        let is_composed = ["allOf", "anyOf", "oneOf", "$ref"].iter().any(|keyword| schema.contains_key(*keyword));
        if !is_composed {
            schema.insert("items".to_owned(), json!({}));
            self.note(Kind::Approximated, "repair.items", "an array of what is not said; any JSON is accepted");
        }
    }

    /// Unions have members.
    fn unions(&mut self, schema: &mut Object) {
        for keyword in ["allOf", "anyOf", "oneOf"] {
            if schema.get(keyword).and_then(Value::as_array).is_some_and(Vec::is_empty) {
                schema.shift_remove(keyword);
                self.note_at(
                    keyword,
                    Kind::Lossless,
                    "repair.empty-union",
                    "a union of nothing says nothing, and is left out",
                );
            }
        }
    }

    /// What is only in answers and only in requests is nowhere.
    fn one_way(&mut self, schema: &mut Object) {
        let is = |keyword: &str| schema.get(keyword) == Some(&Value::Bool(true));
        if is("readOnly") && is("writeOnly") {
            schema.shift_remove("readOnly");
            schema.shift_remove("writeOnly");
            self.note(
                Kind::Approximated,
                "repair.one-way",
                "`readOnly` and `writeOnly` exclude each other; both are left out",
            );
        }
    }

    /// What was referred to has become a component by now.
    fn definitions_are_components(&mut self, schema: &mut Object) {
        for keyword in ["$defs", "definitions"] {
            if schema.shift_remove(keyword).is_some() {
                self.note_at(
                    keyword,
                    Kind::Lossless,
                    "repair.definitions",
                    "what was referred to in here is a component",
                );
            }
        }
    }

    /// A discriminator names a property.
    pub(super) fn discriminator_after(&mut self, discriminator: &mut Object) -> Fate {
        if discriminator.get("propertyName").and_then(Value::as_str).is_some_and(|name| !name.is_empty()) {
            return Fate::Keep;
        }
        self.note(Kind::Approximated, "repair.discriminator", "a discriminator without a property is left out");
        Fate::Drop
    }
}
