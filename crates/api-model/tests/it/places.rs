//! What operations ask of types.

use api_model::model::Type;
use api_model::schemas::Types;
use serde_json::{Value, json};

fn document() -> Value {
    json!({
        "paths": { "/a": { "schema": {
            "type": "object",
            "required": ["id"],
            "properties": { "id": { "$ref": "#/components/schemas/Id" }, "kind": { "enum": ["a", "b"] } },
        } } },
        "components": { "schemas": {
            "Id": { "type": "string", "format": "uuid", "nullable": true },
            "SameId": { "$ref": "#/components/schemas/Id" },
            "List": { "type": "array", "items": { "$ref": "#/components/schemas/Id" } },
            "Base": { "required": ["a"], "properties": { "a": { "type": "string" } } },
            "Both": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "properties": { "b": { "type": "integer" } } }] },
            "Either": { "oneOf": [{ "$ref": "#/components/schemas/Both" }, { "required": ["c"], "properties": { "c": { "type": "string" } } }] },
            "Map": { "type": "object", "additionalProperties": { "type": "number" } },
        } },
    })
}

#[test]
fn a_place_has_a_type() {
    let document = document();
    let mut types = Types::new(&document);
    let id = types.at("/components/schemas/SameId");
    assert!(matches!(&id, Type::Nullable(inner) if matches!(**inner, Type::Named(_))), "null comes along: {id:?}");
    assert_eq!(types.underlying(&id), Type::Uuid);
    let list = types.at("/components/schemas/List");
    assert!(matches!(types.underlying(&list), Type::Array(_)));
    assert_eq!(
        types.schema_at("/components/schemas/SameId").map(|(at, _)| at).as_deref(),
        Some("/components/schemas/Id")
    );
    assert_eq!(types.at("/nowhere"), Type::Any);
    assert_eq!(types.schema_at("/nowhere"), None);
}

#[test]
fn an_inline_type_is_called_as_asked_for_and_only_once() {
    let document = document();
    let mut types = Types::new(&document);
    let body = types.at_named("/paths/~1a/schema", "add pet-body");
    assert_eq!(types.at_named("/paths/~1a/schema", "something else"), body);
    let Type::Named(id) = body else { panic!("{body:?} has no name") };
    assert_eq!(types.definition(id).map(|own| own.name.as_str()), Some("AddPetBody"));
}

#[test]
fn the_fields_of_an_object_without_a_type() {
    let document = document();
    let mut types = Types::new(&document);
    let mut fields = |pointer: &str| {
        let object = types.object_at(pointer, "form")?;
        let fields = object.fields.iter().map(|field| (field.wire.clone(), field.required));
        Some((fields.collect::<Vec<_>>(), object.rest))
    };
    let named = |names: &[(&str, bool)]| names.iter().map(|(name, required)| ((*name).to_owned(), *required)).collect();
    assert_eq!(fields("/components/schemas/Both"), Some((named(&[("a", true), ("b", false)]), None)));
    // Of alternatives, what all of them require.
    let either = fields("/components/schemas/Either");
    assert_eq!(either, Some((named(&[("a", false), ("b", false), ("c", false)]), None)));
    assert_eq!(fields("/components/schemas/Map"), Some((Vec::new(), Some(Type::F64))));
    assert_eq!(fields("/paths/~1a/schema"), Some((named(&[("id", true), ("kind", false)]), None)));
    assert_eq!(fields("/components/schemas/Id"), None);
}
