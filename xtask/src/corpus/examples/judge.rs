//! Why an example does not come back as it was: because of us, or because it contradicts its own schema.
//!
//! The judge is the `jsonschema` crate, with the document as it was written. OpenAPI is not quite JSON Schema, so the
//! document is read with goodwill, which is against us: what the judge lets through and the crate does not is ours.
//!
//! - `nullable` allows null wherever it stands; a `oneOf` is an `anyOf`;
//! - bounds, patterns and formats do not count, because no type can know them: breaking one excuses nothing;
//! - a property that is only read or only written may be missing, but not what is only read in the example of an answer;
//! - `required: true` at a property requires it, as in Draft 3 of JSON Schema: somebody wrote that and meant it.
//!
//! An example that holds more properties than its schema declares is allowed by it, unless the schema is closed. It
//! has a verdict of its own, because the way out is another one.

use std::cell::OnceCell;

use jsonschema::Registry;
use openapi_normal::pointer::{reference, reference_to};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::difference::{Step, What, differences};
use super::program::{Answer, Case};
use super::schema::{Way, schema_of};
use crate::corpus::expected::target;

/// Why an example does not come back as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Fault {
    /// Its own schema does not allow it.
    Contradicts,
    /// It holds properties that its schema does not declare, and they are gone.
    Undeclared,
    /// The crate's.
    Ours,
}

/// An example that does not come back as it was.
#[derive(Debug, Clone, Serialize)]
pub struct Failed {
    /// Whose fault it is.
    pub fault: Fault,
    /// Where it stands in the document.
    pub pointer: String,
    /// Where its schema stands.
    pub schema: String,
    /// The type it was tried with.
    pub ty: String,
    /// What is different, or why it could not be decoded.
    pub reason: String,
    /// What the schema has against it.
    pub contradiction: Option<String>,
}

/// Judges the examples of one document.
pub struct Judge<'a> {
    document: &'a Value,
    registry: Option<Registry<'a>>,
    /// The same for what is known to be an answer; made when somebody asks.
    answers: OnceCell<Option<Registry<'a>>>,
}

/// The document's address among schemas.
const ADDRESS: &str = "https://corpus.invalid/document";

fn registry(document: &Value, way: Way) -> Option<Registry<'_>> {
    let registry = Registry::new().add(ADDRESS, schema_of(document, document, way));
    registry.and_then(|registry| registry.prepare()).ok()
}

impl<'a> Judge<'a> {
    /// Reads the document as a collection of JSON schemas.
    #[must_use]
    pub fn new(document: &'a Value) -> Judge<'a> {
        Judge { document, registry: registry(document, Way::Any), answers: OnceCell::new() }
    }

    /// What is wrong with an example; nothing, if it came back as it was but for how numbers are written.
    #[must_use]
    pub fn failed(&self, case: &Case, answer: &Answer) -> Option<Failed> {
        let (reason, undeclared) = match (&answer.back, &answer.error) {
            (Some(back), _) => {
                let differences = differences(&case.value, back);
                if differences.is_empty() {
                    return None;
                }
                let undeclared = differences.iter().all(|difference| {
                    difference.what == What::Lost && self.is_undeclared(&case.schema, &difference.at)
                });
                let shown: Vec<_> = differences.iter().take(3).map(ToString::to_string).collect();
                (shown.join("; "), undeclared)
            }
            (None, error) => (error.clone().unwrap_or_default(), false),
        };
        let contradiction = self.contradiction(case);
        let fault = match &contradiction {
            Some(_) => Fault::Contradicts,
            None if undeclared => Fault::Undeclared,
            None => Fault::Ours,
        };
        Some(Failed {
            fault,
            pointer: case.pointer.clone(),
            schema: case.schema.clone(),
            ty: case.ty.clone(),
            reason,
            contradiction,
        })
    }

    /// What the schema of an example has against it. A schema that cannot be read has nothing.
    fn contradiction(&self, case: &Case) -> Option<String> {
        self.against(self.registry.as_ref()?, case).or_else(|| {
            let tokens: Vec<&str> = case.pointer.split('/').collect();
            let is_answer =
                matches!(&*tokens, ["", "paths", _, _, "responses", ..] | ["", "components", "responses", ..]);
            let registry = || registry(self.document, Way::Answer);
            self.against(is_answer.then(|| self.answers.get_or_init(registry).as_ref())??, case)
        })
    }

    fn against(&self, registry: &Registry<'a>, case: &Case) -> Option<String> {
        let schema = json!({ "$ref": format!("{ADDRESS}{}", reference_to(&case.schema)) });
        let validator = jsonschema::options()
            .with_draft(jsonschema::Draft::Draft202012)
            .with_registry(registry)
            .offline()
            .should_validate_formats(false)
            .build(&schema)
            .ok()?;
        let error = validator.iter_errors(&case.value).next()?;
        let at = error.instance_path().to_string();
        let text: String = error.to_string().chars().take(200).collect();
        Some(if at.is_empty() { text } else { format!("{at}: {text}") })
    }

    /// Whether the schema has no word on this place of a value, so that it may hold anything.
    fn is_undeclared(&self, schema: &str, at: &[Step]) -> bool {
        let mut schemas = vec![self.document.pointer(schema)];
        for step in at {
            let parts = self.parts(schemas.into_iter().flatten().collect());
            let next: Vec<_> = parts.iter().flat_map(|part| declared(part, step)).map(Some).collect();
            if next.is_empty() {
                return matches!(step, Step::Member(_));
            }
            schemas = next;
        }
        false
    }

    /// The schemas that hold together with these, or in their stead.
    fn parts(&self, mut todo: Vec<&'a Value>) -> Vec<&'a Value> {
        let mut found: Vec<&Value> = Vec::new();
        while let Some(schema) = todo.pop() {
            if found.iter().any(|known| std::ptr::eq(*known, schema)) {
                continue;
            }
            found.push(schema);
            if let Some(target) = reference(schema).and_then(target) {
                todo.extend(self.document.pointer(&target));
            }
            for key in ["allOf", "anyOf", "oneOf"] {
                todo.extend(schema.get(key).and_then(Value::as_array).into_iter().flatten());
            }
            todo.extend(["then", "else"].into_iter().filter_map(|key| schema.get(key)));
        }
        found
    }
}

/// What a schema itself says about a member or an element.
fn declared<'a>(schema: &'a Value, step: &Step) -> Vec<&'a Value> {
    match step {
        Step::Member(name) => {
            let own = schema.get("properties").and_then(|properties| properties.get(name));
            let others =
                ["additionalProperties", "unevaluatedProperties"].into_iter().filter_map(|key| schema.get(key));
            let others = others.filter(|others| !matches!(others, Value::Bool(false)));
            let patterns = schema.get("patternProperties").and_then(Value::as_object).into_iter().flat_map(Map::values);
            own.into_iter().chain(others).chain(patterns).collect()
        }
        Step::Element(index) => {
            let place = schema.get("prefixItems").and_then(|items| items.get(index));
            place.into_iter().chain(schema.get("items")).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every row is an example, what came back of it, and the verdict.
    #[test]
    fn the_schema_of_an_example_says_whose_fault_it_is() {
        let document = json!({ "components": { "schemas": {
            "Cup": {
                "type": "object",
                "required": ["size", "id"],
                "properties": {
                    "id": { "type": "string", "readOnly": true },
                    "size": { "type": "integer", "maximum": 9 },
                    "lid": { "nullable": true, "$ref": "#/components/schemas/Lid" },
                    "required": { "type": "boolean" },
                },
            },
            "Lid": { "oneOf": [{ "type": "string", "pattern": "(" }, { "type": "string" }] },
            "Old": { "properties": {
                "depth": { "type": "number", "required": true }, "a": { "type": "Long" }, "b": { "$ref": 5 }, "c": null,
            } },
            "Saucer": { "properties": { "depth": { "type": "number" } }, "additionalProperties": false },
            "Set": { "type": "array", "items": { "allOf": [{ "$ref": "#/components/schemas/Cup" }, {}] } },
            "Lost": { "$ref": "#/components/schemas/Nowhere" },
        } } });
        let judge = Judge::new(&document);
        for (schema, value, back, fault) in [
            ("Cup", json!({ "size": 1 }), Some(json!({ "size": 1.0 })), None),
            ("Cup", json!({ "size": 1, "id": 2 }), None, Some(Fault::Contradicts)),
            ("Cup", json!({ "size": "1" }), None, Some(Fault::Contradicts)),
            // What breaks a bound is no excuse, nor what a schema has no word on.
            ("Cup", json!({ "size": 10 }), None, Some(Fault::Ours)),
            ("Cup", json!({ "size": 1, "lid": null }), Some(json!({ "size": 1 })), Some(Fault::Ours)),
            ("Cup", json!({ "size": 1, "lid": "x" }), None, Some(Fault::Ours)),
            ("Cup", json!({ "size": 1, "lid": 1 }), None, Some(Fault::Contradicts)),
            ("Cup", json!({ "size": 1, "spoon": 1 }), Some(json!({ "size": 1 })), Some(Fault::Undeclared)),
            ("Cup", json!({ "size": 1, "required": true }), Some(json!({ "size": 1 })), Some(Fault::Ours)),
            ("Saucer", json!({ "spoon": 1 }), Some(json!({})), Some(Fault::Contradicts)),
            ("Set", json!([{ "size": 1, "spoon": 1 }]), Some(json!([{ "size": 1 }])), Some(Fault::Undeclared)),
            ("Set", json!([{ "size": 1, "spoon": 1 }]), Some(json!([])), Some(Fault::Ours)),
            ("Lost", json!(1), None, Some(Fault::Ours)),
            ("Old", json!({ "width": 1 }), None, Some(Fault::Contradicts)),
        ] {
            let schema = format!("/components/schemas/{schema}");
            let case = Case { of: 0, ty: String::new(), pointer: String::new(), schema, value };
            let error = back.is_none().then(|| "no".to_owned());
            let failed = judge.failed(&case, &Answer { case: 0, back, error });
            assert_eq!(failed.map(|failed| failed.fault), fault, "{} {}", case.schema, case.value);
        }
    }
    #[test]
    fn what_is_only_read_belongs_into_answers() {
        let document = json!({ "components": { "schemas": { "Cup": {
            "required": ["id"], "properties": { "id": { "readOnly": true } },
        } } } });
        let judge = Judge::new(&document);
        for (pointer, fault) in [
            ("/paths/~1cups/get/responses/200/content/application~1json/example", Fault::Contradicts),
            ("/paths/~1responses/get/requestBody/content/application~1json/example", Fault::Ours),
            ("/components/schemas/Cup/example", Fault::Ours),
        ] {
            let schema = "/components/schemas/Cup".to_owned();
            let case = Case { of: 0, ty: String::new(), pointer: pointer.to_owned(), schema, value: json!({}) };
            let failed = judge.failed(&case, &Answer { case: 0, back: None, error: Some("no".to_owned()) });
            assert_eq!(failed.map(|failed| failed.fault), Some(fault), "{pointer}");
        }
    }
}
