//! Carries a [`Plan`] out: named schemas become components, references follow.

use serde_json::{Map, Value, json};

use super::plan::Plan;
use super::shape::USE;
use crate::pointer::{self, join};
use crate::role::Role;
use crate::schema::is_null;

/// The document as planned. Nothing is lost: a schema either stays, or stands under its name.
pub(crate) fn apply(document: &Value, plan: &Plan) -> Value {
    let rewrite = Rewrite { document, plan };
    let mut named = rewrite.value(document, "", Role::Object);
    let mut schemas = Map::new();
    // In the order of names: it is the order of types in the generated code, and forms of one document
    // disagree about it.
    for (name, at) in &plan.definitions {
        schemas.insert(name.clone(), rewrite.definition(at));
    }
    if let Value::Object(members) = &mut named
        && !schemas.is_empty()
    {
        let components = members.entry("components").or_insert_with(|| json!({}));
        if let Value::Object(components) = components {
            components.insert("schemas".to_owned(), Value::Object(schemas));
        }
    }
    named
}

struct Rewrite<'a> {
    document: &'a Value,
    plan: &'a Plan,
}

impl Rewrite<'_> {
    fn value(&self, value: &Value, at: &str, role: Role) -> Value {
        match self.plan.names.get(at) {
            Some(name) => self.use_of(value, name),
            None => self.inside(value, at, role),
        }
    }

    fn inside(&self, value: &Value, at: &str, role: Role) -> Value {
        match value {
            _ if role == Role::Data => value.clone(),
            Value::Object(members) => {
                let mut rewritten = Map::new();
                for (key, child) in members {
                    let child = match (key.as_str(), child) {
                        ("$ref", Value::String(reference)) if role.may_refer() => {
                            Value::String(self.reference(reference))
                        }
                        ("mapping", Value::Object(mapping)) if role == Role::Object => self.mapping(mapping),
                        (key, child) => self.value(child, &join(at, key), role.under(key)),
                    };
                    rewritten.insert(key.clone(), child);
                }
                Value::Object(rewritten)
            }
            Value::Array(items) => {
                let items = items.iter().enumerate();
                items.map(|(index, item)| self.value(item, &format!("{at}/{index}"), role.element())).collect()
            }
            scalar => scalar.clone(),
        }
    }

    /// The schema itself, without what belongs to its use.
    fn definition(&self, at: &str) -> Value {
        let schema = self.document.pointer(at).unwrap_or(&Value::Null);
        let mut body = self.inside(schema, at, Role::Object);
        let is_component = at.strip_prefix("/components/schemas/").is_some_and(|rest| !rest.contains('/'));
        if let Value::Object(members) = &mut body
            && !is_component
        {
            members.retain(|keyword, _| !USE.contains(&keyword.as_str()));
            without_null(members);
        }
        body
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
            && self.description_of(name) != Some(description)
        {
            members.insert("description".to_owned(), description.clone());
        }
        if members.is_empty() {
            return reference;
        }
        members.insert("allOf".to_owned(), Value::Array(vec![reference]));
        Value::Object(members)
    }

    fn description_of(&self, name: &str) -> Option<&Value> {
        let at = self.plan.definitions.get(name)?;
        self.document.pointer(at)?.get("description")
    }

    fn reference(&self, reference: &str) -> String {
        let name = pointer::local(reference).and_then(|at| self.plan.names.get(&at));
        name.map_or_else(|| reference.to_owned(), |name| schema_reference(name))
    }

    /// The values of a discriminator's mapping are references, or bare names of components.
    fn mapping(&self, mapping: &Map<String, Value>) -> Value {
        let rewrite = |target: &Value| match target.as_str() {
            Some(target) if target.starts_with('#') => Value::String(self.reference(target)),
            Some(target) => match self.plan.names.get(&pointer::component("schemas", target)) {
                Some(name) => Value::String(schema_reference(name)),
                None => Value::String(target.to_owned()),
            },
            None => target.clone(),
        };
        mapping.iter().map(|(tag, target)| (tag.clone(), rewrite(target))).collect()
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
