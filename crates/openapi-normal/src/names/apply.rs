//! Carries a [`Plan`] out: named schemas become components, references follow.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::plan::Plan;
use super::shape::USE;
use crate::pointer::{self, Place};
use crate::role::Role;
use crate::schema::is_null;

/// The document as planned. Nothing is lost: a schema either stays, or stands under its name.
pub(crate) fn apply(mut document: Value, plan: &Plan) -> Value {
    let descriptions = plan
        .definitions
        .iter()
        .filter_map(|(name, at)| Some((name.as_str(), document.pointer(at)?.get("description")?.clone())));
    let descriptions = descriptions.collect();
    let mut rewrite = Rewrite { plan, descriptions, place: Place::default(), definitions: HashMap::new() };
    rewrite.value(&mut document, Role::Object);
    // A reference may lead to where schemas are not looked for: into an extension, an example.
    for (name, at) in &plan.definitions {
        if !rewrite.definitions.contains_key(name.as_str()) {
            rewrite.place = Place::at(at);
            rewrite.value(&mut document.pointer(at).cloned().unwrap_or_default(), Role::Object);
        }
    }
    // In the order of names: it is the order of types in the generated code, and forms of one document
    // disagree about it.
    let mut found = rewrite.definitions;
    let definition = |name: &String| (name.clone(), found.remove(name.as_str()).unwrap_or_default());
    let schemas: Map<String, Value> = plan.definitions.keys().map(definition).collect();
    if let Value::Object(members) = &mut document
        && !schemas.is_empty()
    {
        let components = members.entry("components").or_insert_with(|| json!({}));
        if let Value::Object(components) = components {
            components.insert("schemas".to_owned(), Value::Object(schemas));
        }
    }
    document
}

/// Marks a definition that the document has under no name, and that no value is of by itself.
const INLINE: &str = "x-inline";

/// Whether a schema stands in a condition or a constraint (`if`, `dependentSchemas`, `propertyNames` ...): what it
/// declares becomes part of the schema around it, or of nothing.
fn is_condition(at: &str) -> bool {
    let conditions = ["if", "then", "else", "not", "contains", "propertyNames", "dependentSchemas"];
    let maps = ["properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas"];
    let mut inside_map = false;
    at.split('/').any(|token| {
        let is_name = std::mem::replace(&mut inside_map, false);
        inside_map = !is_name && maps.contains(&token);
        !is_name && conditions.contains(&token)
    })
}

struct Rewrite<'p> {
    plan: &'p Plan,
    /// What the definitions say about themselves.
    descriptions: HashMap<&'p str, Value>,
    place: Place,
    /// The schemas themselves, by their names.
    definitions: HashMap<&'p str, Value>,
}

impl<'p> Rewrite<'p> {
    fn value(&mut self, value: &mut Value, role: Role) {
        // Only an object or a boolean is ever named.
        let named = match value {
            Value::Object(_) | Value::Bool(_) => self.plan.names.get(self.place.as_str()),
            _ => None,
        };
        let Some(name) = named else {
            self.inside(value, role);
            return;
        };
        let reference = self.use_of(value, name);
        // Inside of a named schema everything is a schema.
        self.inside(value, Role::Object);
        let at = self.place.as_str();
        if self.plan.definitions.get(name).is_some_and(|defined_at| defined_at == at) {
            let is_component = at.strip_prefix("/components/schemas/").is_some_and(|rest| !rest.contains('/'));
            let mut body = value.take();
            if let Value::Object(members) = &mut body
                && !is_component
            {
                members.retain(|keyword, _| !USE.contains(&keyword.as_str()));
                without_null(members);
                if is_condition(at) {
                    members.insert(INLINE.to_owned(), Value::Bool(true));
                }
            }
            self.definitions.insert(name, body);
        }
        *value = reference;
    }

    fn inside(&mut self, value: &mut Value, role: Role) {
        match value {
            _ if role == Role::Data => {}
            Value::Object(members) => {
                for (key, child) in members {
                    match (key.as_str(), &mut *child) {
                        ("$ref", Value::String(reference)) if role.may_refer() => {
                            if let Some(renamed) = self.reference(reference) {
                                *reference = renamed;
                            }
                        }
                        ("mapping", Value::Object(mapping)) if role == Role::Object => {
                            mapping.values_mut().for_each(|target| self.mapped(target));
                        }
                        ("defaultMapping", target @ Value::String(_)) if role == Role::Object => self.mapped(target),
                        (key, child) => {
                            let under = role.under(key);
                            if under != Role::Data {
                                let before = self.place.enter(key);
                                self.value(child, under);
                                self.place.leave(before);
                            }
                        }
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    let before = self.place.enter_index(index);
                    self.value(item, role.element());
                    self.place.leave(before);
                }
            }
            _ => {}
        }
    }

    /// What stands in place of an inline schema: a reference, and what only holds here.
    fn use_of(&self, schema: &Value, name: &str) -> Value {
        let reference = json!({ "$ref": schema_reference(name) });
        let mut members = Map::new();
        for keyword in USE {
            if let Some(value) = schema.get(keyword) {
                members.insert(keyword.to_owned(), value.clone());
            }
        }
        if accepts_null(schema) && schema.get("nullable").is_none() {
            members.insert("nullable".to_owned(), Value::Bool(true));
        }
        if let Some(description) = schema.get("description")
            && self.descriptions.get(name) != Some(description)
        {
            members.insert("description".to_owned(), description.clone());
        }
        if members.is_empty() {
            return reference;
        }
        members.insert("allOf".to_owned(), Value::Array(vec![reference]));
        Value::Object(members)
    }

    /// Where a reference leads now, if that is elsewhere.
    fn reference(&self, reference: &str) -> Option<String> {
        let name = pointer::local(reference).and_then(|at| self.plan.names.get(&*at))?;
        Some(schema_reference(name))
    }

    /// What a discriminator maps to is a reference, or the bare name of a component.
    fn mapped(&self, target: &mut Value) {
        let renamed = target.as_str().and_then(|target| match target.starts_with('#') {
            true => self.reference(target),
            false => {
                let name = self.plan.names.get(&pointer::component("schemas", target))?;
                Some(schema_reference(name))
            }
        });
        if let Some(renamed) = renamed {
            *target = Value::String(renamed);
        }
    }
}

fn schema_reference(name: &str) -> String {
    format!("#{}", pointer::component("schemas", name))
}

/// Whether a schema accepts null beside its values, in any spelling.
fn accepts_null(schema: &Value) -> bool {
    let kinds = schema.get("type").and_then(Value::as_array);
    let values = schema.get("enum").and_then(Value::as_array);
    let branches = ["anyOf", "oneOf"].iter().filter_map(|keyword| schema.get(*keyword)?.as_array());
    kinds.is_some_and(|kinds| kinds.iter().any(|kind| kind == "null"))
        || (kinds.is_none() && values.is_some_and(|values| values.iter().any(Value::is_null)))
        || branches.flatten().any(is_null)
}

/// Takes null out of a schema; its use says so now.
fn without_null(schema: &mut Map<String, Value>) {
    if let Some(Value::Array(kinds)) = schema.get_mut("type") {
        kinds.retain(|kind| kind != "null");
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum") {
        values.retain(|value| !value.is_null());
    }
    for keyword in ["anyOf", "oneOf"] {
        if let Some(Value::Array(branches)) = schema.get_mut(keyword) {
            branches.retain(|branch| !is_null(branch));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_a_condition() {
        for (at, expected) in [
            ("/components/schemas/A/if", true),
            ("/components/schemas/A/then/properties/b", true),
            ("/components/schemas/A/dependentSchemas/b", true),
            ("/components/schemas/A/items/propertyNames", true),
            ("/components/schemas/A/properties/if", false),
            ("/components/schemas/not/properties/b", false),
            ("/components/schemas/A/properties/properties/contains", true),
        ] {
            assert_eq!(is_condition(at), expected, "{at}");
        }
    }
}
