//! When two schemas are one type: equal structure, whatever the words around it.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ptr;

use serde_json::{Map, Value};

use crate::pointer;

/// Keywords that say nothing about the values a schema accepts.
const ANNOTATIONS: [&str; 7] = ["description", "title", "example", "examples", "externalDocs", "xml", "$comment"];

/// Keywords that belong to the use of a type rather than to the type.
pub(crate) const USE: [&str; 5] = ["default", "deprecated", "nullable", "readOnly", "writeOnly"];

/// Compares the schemas of one document.
#[derive(Clone, Copy)]
pub(crate) struct Shapes<'a> {
    document: &'a Value,
    /// The components, where nearly every reference leads.
    schemas: Option<&'a Map<String, Value>>,
}

impl<'a> Shapes<'a> {
    pub(crate) fn new(document: &'a Value) -> Self {
        Self { document, schemas: document.pointer("/components/schemas").and_then(Value::as_object) }
    }

    /// Whether two schemas describe the same type. A reference equals an inline copy of what it names,
    /// and recursive schemas are compared by assuming what is being proved.
    pub(crate) fn same_type(self, a: &'a Value, b: &'a Value) -> bool {
        let mut assumed = HashSet::new();
        match (self.resolve(a), self.resolve(b)) {
            (Value::Object(a), Value::Object(b)) => self.members(a, b, true, &mut assumed),
            (a, b) => a == b,
        }
    }

    /// A cheap key that is equal for schemas of the same type.
    pub(crate) fn fingerprint(self, schema: &'a Value) -> u64 {
        let schema = self.resolve(schema);
        // Sums, because the order does not count.
        let mut sum = 0_u64;
        for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            sum = sum.wrapping_add(hash(&(1_u8, name, self.outline(property))));
        }
        match schema.get("enum") {
            Some(Value::Array(values)) => {
                // A set: what is given twice counts once.
                let mut hashes: Vec<u64> = values.iter().map(|value| hash(&(2_u8, text(value)))).collect();
                hashes.sort_unstable();
                hashes.dedup();
                sum = hashes.into_iter().fold(sum.wrapping_add(1), u64::wrapping_add);
            }
            Some(single) => sum = sum.wrapping_add(1).wrapping_add(hash(&(2_u8, text(single)))),
            None => {}
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            if let Some(members) = schema.get(keyword).and_then(Value::as_array) {
                sum = sum.wrapping_mul(31).wrapping_add(hash(&(3_u8, members.len())));
            }
        }
        sum
    }

    /// The same for a schema inside: what it says, not what is inside of it again.
    fn outline(self, schema: &'a Value) -> u64 {
        let schema = self.resolve(schema);
        let mut sum = 0_u64;
        for (keyword, value) in schema.as_object().into_iter().flatten() {
            let word = match (keyword.as_str(), value) {
                // It may be left out; see `members`.
                ("required", _) => continue,
                (note, _) if ANNOTATIONS.contains(&note) || note.starts_with("x-") => continue,
                ("type" | "format", Value::String(word)) => hash(&word),
                // A list of one is that one.
                ("type", Value::Array(kinds)) if kinds.len() == 1 => {
                    kinds.iter().map(|kind| hash(&text(kind))).fold(0, u64::wrapping_add)
                }
                ("type", _) => 0,
                ("properties", Value::Object(names)) => names.keys().map(hash).fold(0, u64::wrapping_add),
                _ => 0,
            };
            sum = sum.wrapping_add(hash(&(4_u8, keyword, word)));
        }
        sum
    }

    fn same(self, a: &'a Value, b: &'a Value, assumed: &mut Assumed) -> bool {
        // Two components that happen to be alike have two names, and so are two types.
        if let (Some(a), Some(b)) = (component(a), component(b))
            && a != b
        {
            return false;
        }
        let (a, b) = (self.resolve(a), self.resolve(b));
        match (a, b) {
            _ if ptr::eq(a, b) => true,
            (Value::Object(left), Value::Object(right)) => {
                !assumed.insert((ptr::from_ref(a), ptr::from_ref(b))) || self.members(left, right, false, assumed)
            }
            _ => a == b,
        }
    }

    fn members(
        self,
        a: &'a Map<String, Value>,
        b: &'a Map<String, Value>,
        is_type: bool,
        assumed: &mut Assumed,
    ) -> bool {
        let counts = |keyword: &str| {
            let is_note = ANNOTATIONS.contains(&keyword) || keyword.starts_with("x-");
            let is_of_use = is_type && USE.contains(&keyword);
            !is_note && !is_of_use
        };
        let keywords: BTreeSet<&str> =
            a.keys().chain(b.keys()).map(String::as_str).filter(|keyword| counts(keyword)).collect();
        keywords.into_iter().all(|keyword| match (a.get(keyword), b.get(keyword)) {
            (Some(a), Some(b)) => self.keyword(keyword, a, b, is_type, assumed),
            // Nothing is required, and an empty list of required properties says so too.
            (None, Some(only)) | (Some(only), None) => {
                keyword == "required" && only.as_array().is_some_and(Vec::is_empty)
            }
            (None, None) => true,
        })
    }

    fn keyword(self, keyword: &str, a: &'a Value, b: &'a Value, is_type: bool, assumed: &mut Assumed) -> bool {
        match (keyword, a, b) {
            ("properties" | "patternProperties" | "$defs", Value::Object(a), Value::Object(b)) => {
                a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| self.same(a, b, assumed)))
            }
            ("type", a, b) if is_type => kinds(a) == kinds(b),
            ("required" | "enum" | "type", a, b) => unordered(a) == unordered(b),
            ("default" | "const" | "discriminator", a, b) => a == b,
            (_, Value::Array(a), Value::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| self.same(a, b, assumed))
            }
            (_, a, b) => self.same(a, b, assumed),
        }
    }

    /// What a reference names. A reference with meaningful siblings stands for itself.
    fn resolve(self, schema: &'a Value) -> &'a Value {
        let mut schema = schema;
        // `bundle` has refused circles, so the chain ends; the bound is for values that never saw it.
        for _ in 0..64 {
            let bare = schema.as_object().is_some_and(|members| {
                members.contains_key("$ref")
                    && members.keys().all(|key| key == "$ref" || ANNOTATIONS.contains(&key.as_str()))
            });
            if !bare {
                break;
            }
            match self.target(schema) {
                Some(target) => schema = target,
                None => break,
            }
        }
        schema
    }

    fn target(self, schema: &'a Value) -> Option<&'a Value> {
        let reference = pointer::reference(schema)?;
        let name = reference.strip_prefix("#/components/schemas/").filter(|name| !name.contains(['/', '~', '%']));
        match name {
            Some(name) => self.schemas?.get(name),
            None => self.document.pointer(&pointer::local(reference)?),
        }
    }
}

fn component(schema: &Value) -> Option<String> {
    pointer::reference(schema).and_then(pointer::schema_component)
}

type Assumed = HashSet<(*const Value, *const Value)>;

fn hash(of: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

/// A value as text; a text is not copied for it.
fn text(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.to_string()),
    }
}

/// Lists that are sets.
fn unordered(list: &Value) -> BTreeSet<String> {
    match list {
        Value::Array(items) => items.iter().map(Value::to_string).collect(),
        single => BTreeSet::from([single.to_string()]),
    }
}

/// The types of a schema without null: whether a use is nullable is the use's business.
fn kinds(list: &Value) -> BTreeSet<String> {
    let mut kinds = unordered(list);
    kinds.remove("\"null\"");
    kinds
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn same_type() {
        let text = json!({ "type": "string" });
        for (a, b, expected) in [
            (json!({ "description": "a" }), json!({ "title": "b" }), true),
            (json!({ "enum": [1, 2] }), json!({ "enum": [2, 1] }), true),
            (json!({ "enum": [1, 2] }), json!({ "enum": [1] }), false),
            (json!({ "type": ["object", "null"] }), json!({ "type": "object", "nullable": true }), true),
            (json!({ "type": "object", "required": [] }), json!({ "type": "object" }), true),
            (json!({ "type": "object", "required": ["a"] }), json!({ "type": "object" }), false),
            // Inside, whether null is accepted makes a difference.
            (
                json!({ "properties": { "a": { "type": "string", "nullable": true } } }),
                json!({ "properties": { "a": text } }),
                false,
            ),
            (json!({ "properties": { "description": text } }), json!({ "properties": {} }), false),
            (json!({ "$ref": "#/components/schemas/A" }), json!({ "properties": { "a": text } }), true),
        ] {
            let document = json!({
                "a": a,
                "b": b,
                "components": { "schemas": { "A": { "properties": { "a": text } } } },
            });
            let same = Shapes::new(&document).same_type(&document["a"], &document["b"]);
            assert_eq!(same, expected, "{a} and {b}");
        }
    }

    #[test]
    fn recursive_schemas_are_compared_in_finite_time() {
        let next = |next: Value| json!({ "properties": { "next": next } });
        let a = json!({ "$ref": "#/components/schemas/A" });
        let document = json!({ "components": { "schemas": {
            "A": next(a.clone()),
            "B": next(next(a)),
            "C": next(json!({ "type": "string" })),
            "D": next(json!({ "$ref": "#/components/schemas/B" })),
        } } });
        let schemas = &document["components"]["schemas"];
        assert!(Shapes::new(&document).same_type(&schemas["A"], &schemas["B"]));
        assert!(!Shapes::new(&document).same_type(&schemas["A"], &schemas["C"]));
        assert!(!Shapes::new(&document).same_type(&schemas["A"], &schemas["D"]), "two names, two types");
    }
}
