//! The parts of a document that generation can do without.
//!
//! An operation, an optional parameter or an optional property can be left out; a schema can be
//! loosened to its bare type. A part is known by its JSON pointer into the *whole* document, so that a pointer stays
//! true while others are being left out.

use std::collections::BTreeSet;

use openapi_normal::pointer::{follow, join, reference};
use serde_json::{Value, json};

/// Something that can be left out or loosened.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Part {
    /// JSON pointer into the document.
    pub(crate) pointer: String,
    /// What stands there, and so what can be done about it.
    pub(crate) role: Role,
}

/// What stands at the pointer of a [`Part`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    /// Loosened to its bare type, or to any JSON value if it has none.
    Schema,
    /// Left out: its name is at fault, so loosening does not help.
    OptionalProperty,
    /// Left out: the server does without it.
    OptionalParameter,
    /// Left out.
    Operation,
}

/// Methods that a path item may have in OpenAPI 3.0.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Keywords whose value is a schema, a list of schemas, or a map of schemas.
const SUBSCHEMAS: [&str; 2] = ["items", "additionalProperties"];
const SUBSCHEMA_LISTS: [&str; 3] = ["allOf", "oneOf", "anyOf"];

/// All component schemas, then all operations: an operation can only work when its schemas do.
pub(crate) fn whole(document: &Value) -> Vec<Part> {
    let schemas = members(document, "/components/schemas").map(|(pointer, _)| Part { pointer, role: Role::Schema });
    let operations = members(document, "/paths").flat_map(|(path, item)| {
        METHODS
            .iter()
            .filter(move |method| item.get(method).is_some())
            .map(move |method| Part { pointer: format!("{path}/{method}"), role: Role::Operation })
    });
    schemas.chain(operations).collect()
}

/// The parts that `part` consists of, as far as it can do without them.
pub(crate) fn within(document: &Value, part: &Part) -> Vec<Part> {
    match part.role {
        Role::Schema => subschemas(document, &part.pointer),
        Role::Operation => operation_parts(document, &part.pointer),
        Role::OptionalProperty | Role::OptionalParameter => Vec::new(),
    }
}

/// The document without `disabled`.
pub(crate) fn without(document: &Value, disabled: &BTreeSet<Part>) -> Value {
    let mut rest = document.clone();
    // Null marks what goes: removing at once would move the pointers of later siblings.
    for Part { pointer, role } in disabled {
        if let Some(place) = rest.pointer_mut(pointer) {
            *place = match role {
                Role::Schema => loosened(place),
                Role::OptionalProperty | Role::OptionalParameter | Role::Operation => Value::Null,
            };
        }
    }
    for Part { pointer, role } in disabled {
        if *role == Role::Schema {
            continue;
        }
        let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
        match rest.pointer_mut(parent) {
            Some(Value::Array(list)) => list.retain(|value| !value.is_null()),
            Some(Value::Object(map)) => map.retain(|_, value| !value.is_null()),
            _ => {}
        }
    }
    rest
}

/// A schema that says no more than the type: an enum becomes a string, a struct a map.
fn loosened(schema: &Value) -> Value {
    match schema.get("type") {
        Some(kind) if kind == "array" => json!({ "type": kind, "items": {} }),
        Some(kind) => json!({ "type": kind }),
        None => json!({}),
    }
}

/// First the properties as such, then what they hold: what is wrong with a property that works once
/// it is loosened is not its name.
fn subschemas(document: &Value, pointer: &str) -> Vec<Part> {
    let map = format!("{pointer}/properties");
    let required = document.pointer(&format!("{pointer}/required")).and_then(Value::as_array);
    let required: BTreeSet<_> =
        required.into_iter().flatten().filter_map(Value::as_str).map(|name| join(&map, name)).collect();
    let optional = members(document, &map).filter(|(pointer, _)| !required.contains(pointer));
    let optional = optional.map(|(pointer, _)| Part { pointer, role: Role::OptionalProperty });

    let mut pointers: Vec<String> = members(document, &map).map(|(pointer, _)| pointer).collect();
    for keyword in SUBSCHEMAS {
        let pointer = format!("{pointer}/{keyword}");
        if document.pointer(&pointer).is_some_and(Value::is_object) {
            pointers.push(pointer);
        }
    }
    for keyword in SUBSCHEMA_LISTS {
        pointers.extend(elements(document, &format!("{pointer}/{keyword}")));
    }
    optional.chain(pointers.into_iter().map(|pointer| Part { pointer, role: Role::Schema })).collect()
}

fn operation_parts(document: &Value, pointer: &str) -> Vec<Part> {
    let parameters = elements(document, &format!("{pointer}/parameters"))
        .filter(|pointer| !is_required(document, pointer))
        .map(|pointer| Part { pointer, role: Role::OptionalParameter });

    let responses = members(document, &format!("{pointer}/responses")).map(|(pointer, _)| pointer);
    let bodies = std::iter::once(format!("{pointer}/requestBody")).chain(responses);
    let schemas = bodies
        .flat_map(|body| members(document, &format!("{body}/content")))
        .filter(|(_, media)| media.get("schema").is_some())
        .map(|(media, _)| Part { pointer: format!("{media}/schema"), role: Role::Schema });

    parameters.chain(schemas).collect()
}

/// A parameter by reference is looked up; one that cannot be found is taken for required.
fn is_required(document: &Value, pointer: &str) -> bool {
    let Some(written) = document.pointer(pointer) else { return true };
    let (_, parameter) = follow(document, pointer.to_owned(), written);
    reference(parameter).is_some() || parameter.get("required") == Some(&Value::Bool(true))
}

/// Pointers and values of the members of the object at `pointer`; none if there is no object.
fn members<'a>(document: &'a Value, pointer: &str) -> impl Iterator<Item = (String, &'a Value)> + use<'a> {
    let map = document.pointer(pointer).and_then(Value::as_object);
    let base = pointer.to_owned();
    map.into_iter().flatten().map(move |(key, value)| (join(&base, key), value))
}

/// Pointers of the elements of the list at `pointer`; none if there is no list.
fn elements(document: &Value, pointer: &str) -> impl Iterator<Item = String> + use<> {
    let length = document.pointer(pointer).and_then(Value::as_array).map_or(0, Vec::len);
    let base = pointer.to_owned();
    (0..length).map(move |index| format!("{base}/{index}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Value {
        json!({
            "paths": { "/a/{id}": {
                "get": {
                    "parameters": [
                        { "name": "id", "in": "path", "required": true },
                        { "name": "one", "in": "query" },
                        { "$ref": "#/components/parameters/two" },
                        { "name": "three", "in": "query" },
                    ],
                    "responses": { "200": { "content": { "application/json": { "schema": {} } } } },
                },
                "parameters": [],
            } },
            "components": {
                "parameters": { "two": { "name": "two", "in": "query", "required": true } },
                "schemas": { "A": {
                    "required": ["z"],
                    "properties": { "x/y": {}, "z": { "items": {} } },
                    "additionalProperties": false,
                    "oneOf": [{}, {}],
                } },
            },
        })
    }

    fn pointers(parts: &[Part]) -> Vec<&str> {
        parts.iter().map(|part| part.pointer.as_str()).collect()
    }

    #[test]
    fn schemas_come_before_operations() {
        let parts = whole(&document());
        assert_eq!(pointers(&parts), ["/components/schemas/A", "/paths/~1a~1{id}/get"]);
    }

    #[test]
    fn a_schema_consists_of_its_subschemas() {
        let parts = within(&document(), &whole(&document())[0]);
        let a = "/components/schemas/A";
        let expected = ["properties/x~1y", "properties/x~1y", "properties/z", "oneOf/0", "oneOf/1"];
        assert_eq!(pointers(&parts), expected.map(|tail| format!("{a}/{tail}")));
        assert_eq!((parts[0].role, parts[1].role), (Role::OptionalProperty, Role::Schema));
    }

    #[test]
    fn an_operation_can_do_without_optional_parameters_and_with_loose_bodies() {
        let parts = within(&document(), &whole(&document())[1]);
        let get = "/paths/~1a~1{id}/get";
        let expected = ["parameters/1", "parameters/3", "responses/200/content/application~1json/schema"];
        assert_eq!(pointers(&parts), expected.map(|tail| format!("{get}/{tail}")));
    }

    #[test]
    fn a_parameter_is_required_by_what_its_reference_leads_to() {
        let parameters = json!({
            "two": { "name": "two", "required": true },
            "like two": { "$ref": "#/components/parameters/two" },
            "one more": { "name": "more" },
        });
        for (name, expected) in [("two", true), ("like%20two", true), ("one%20more", false), ("nobody", true)] {
            let reference = format!("#/components/parameters/{name}");
            let document = json!({ "at": { "$ref": reference }, "components": { "parameters": parameters } });
            assert_eq!(is_required(&document, "/at"), expected, "{name}");
        }
    }

    #[test]
    fn what_is_left_out_does_not_move_the_others() {
        let get = Part { pointer: "/paths/~1a~1{id}/get".to_owned(), role: Role::Operation };
        let optional = within(&document(), &get)[..2].iter().cloned().collect();
        let rest = without(&document(), &optional);
        let left = &rest["paths"]["/a/{id}"]["get"]["parameters"];
        assert_eq!(left[0]["name"], "id");
        assert_eq!(left[1]["$ref"], "#/components/parameters/two");
        assert_eq!(left.as_array().map(Vec::len), Some(2));
    }

    #[test]
    fn a_loosened_schema_keeps_its_type() {
        for (schema, expected) in [
            (json!({ "type": "string", "enum": ["a"] }), json!({ "type": "string" })),
            (json!({ "type": "object", "properties": {} }), json!({ "type": "object" })),
            (json!({ "type": "array", "items": { "a": 1 } }), json!({ "type": "array", "items": {} })),
            (json!({ "oneOf": [] }), json!({})),
        ] {
            assert_eq!(loosened(&schema), expected);
        }
    }

    #[test]
    fn without_an_operation_the_path_stays_and_a_loosened_schema_is_empty() {
        let rest = without(&document(), &whole(&document()).into_iter().collect());
        assert_eq!(rest["paths"]["/a/{id}"], json!({ "parameters": [] }));
        assert_eq!(rest["components"]["schemas"]["A"], json!({}));
    }
}
