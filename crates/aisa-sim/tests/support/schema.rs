//! The documents as judges of answers.
//!
//! They leave objects open; taken by the letter they would let almost anything pass that is an object. So the judge
//! is stricter: whatever an object lists is all that it may hold. In one respect it is more lenient: of the
//! alternatives of a `oneOf` several may fit. The documents mean no more by it, since their alternatives overlap (a
//! part of a message is this or that or any object), so that by the letter no value would ever be right.

use std::collections::HashMap;

use jsonschema::Validator;
use serde_json::{Value, json};

/// Judges the answers of a group.
pub(crate) struct Judge {
    components: Value,
    /// By their schemas.
    validators: HashMap<String, Validator>,
}

impl Judge {
    pub(crate) fn new(group: &str) -> Judge {
        let document = aisa_sim::document(group).expect("a document");
        let mut components = json!({ "schemas": document["components"]["schemas"] });
        strict(&mut components, false);
        Judge { components, validators: HashMap::new() }
    }

    /// Panics unless the answer is what the schema describes and holds nothing undeclared.
    pub(crate) fn check(&mut self, schema: &Value, answer: &Value, context: &str) {
        let components = &self.components;
        let validator = self.validators.entry(schema.to_string()).or_insert_with(|| {
            let mut strict_schema = schema.clone();
            strict(&mut strict_schema, false);
            let whole = json!({
                "$schema": "http://json-schema.org/draft-04/schema#",
                "components": components,
                "allOf": [strict_schema],
            });
            let options = jsonschema::options().should_validate_formats(true);
            options.build(&whole).unwrap_or_else(|error| panic!("the schema of {context}: {error}"))
        });
        let errors: Vec<String> =
            validator.iter_errors(answer).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{context}:\n{}\n{answer:#}", errors.join("\n"));
    }
}

/// Forbids what an object does not list, here and inside; `open` where several schemas hold for one object. Turns
/// `nullable` into what draft 4 says, and `oneOf` into `anyOf`.
fn strict(schema: &mut Value, open: bool) {
    match schema {
        Value::Object(members) => {
            if let Some(alternatives) = members.remove("oneOf") {
                members.insert("anyOf".to_owned(), alternatives);
            }
            let several = ["allOf", "anyOf"].iter().any(|keyword| members.contains_key(*keyword));
            if members.get("properties").is_some_and(Value::is_object)
                && !members.contains_key("additionalProperties")
                && !open
                && !several
            {
                members.insert("additionalProperties".to_owned(), false.into());
            }
            for (name, member) in members.iter_mut() {
                strict(member, name == "allOf");
            }
            if members.get("nullable") == Some(&Value::Bool(true)) {
                members.remove("nullable");
                let inner = Value::Object(std::mem::take(members));
                members.insert("anyOf".to_owned(), json!([inner, { "type": "null" }]));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| strict(item, open)),
        _ => {}
    }
}
