//! Other ways to write the same document.
//!
//! Each takes a document as it was read and writes it differently, so that nothing that anybody could send or receive is
//! another thing. A comparison of the two has to find nothing.

use openapi_normal::{Document, Kind, prepare_unnamed};
use serde_json::{Map, Value, json};

/// A rewrite by its name.
pub(crate) type Rewrite = (&'static str, fn(&mut Value));

pub(crate) const REWRITES: &[Rewrite] = &[
    ("order", order),
    ("words", words),
    ("said-defaults", said_defaults),
    ("inlined", inlined),
    ("extracted", extracted),
    ("path-variables", path_variables),
    ("shared-parameters", shared_parameters),
    ("own-parameters", own_parameters),
    ("own-security", own_security),
    ("all-of", all_of),
    ("split-objects", split_objects),
    ("to-31", to_31),
    ("to-30", to_30),
    ("null-branches", null_branches),
    ("one-of-types", one_of_types),
    ("equal-branches", equal_branches),
    ("content-words", content_words),
];

/// Calls `change` with every schema, inner ones first.
fn schemas(document: &mut Value, change: &mut dyn FnMut(&mut Value)) {
    walk(document, Place::Object, change);
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Object,
    Schema,
    /// Names to schemas.
    Schemas,
    /// Names to other things.
    Names,
    Data,
}

fn walk(value: &mut Value, place: Place, change: &mut dyn FnMut(&mut Value)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, place, change)),
        Value::Object(members) => {
            for (key, member) in members.iter_mut() {
                let inside = match (place, key.as_str()) {
                    (Place::Data, _) => Place::Data,
                    (Place::Schemas, _) => Place::Schema,
                    (Place::Names, _) => Place::Object,
                    (_, key) if key.starts_with("x-") => Place::Data,
                    (_, "example" | "examples" | "default" | "enum" | "const" | "mapping") => Place::Data,
                    (
                        Place::Schema,
                        "properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas",
                    ) => Place::Schemas,
                    (
                        Place::Schema,
                        "items"
                        | "not"
                        | "if"
                        | "then"
                        | "else"
                        | "contains"
                        | "propertyNames"
                        | "additionalProperties"
                        | "unevaluatedItems"
                        | "unevaluatedProperties"
                        | "contentSchema"
                        | "allOf"
                        | "anyOf"
                        | "oneOf"
                        | "prefixItems",
                    ) => Place::Schema,
                    (Place::Schema, _) => Place::Data,
                    (_, "schema" | "itemSchema") => Place::Schema,
                    (_, "schemas") => Place::Schemas,
                    (
                        _,
                        "paths"
                        | "responses"
                        | "content"
                        | "headers"
                        | "callbacks"
                        | "webhooks"
                        | "parameters"
                        | "requestBodies"
                        | "encoding"
                        | "pathItems"
                        | "additionalOperations"
                        | "mediaTypes"
                        | "links"
                        | "securitySchemes",
                    ) if member.is_object() => Place::Names,
                    (_, "scopes" | "variables" | "security") => Place::Data,
                    _ => Place::Object,
                };
                walk(member, inside, change);
            }
        }
        _ => {}
    }
    if place == Place::Schema && value.is_object() {
        change(value);
    }
}

fn object(value: &mut Value) -> Option<&mut Map<String, Value>> {
    value.as_object_mut()
}

/// The path items, those of the paths alone.
fn items(document: &mut Value) -> impl Iterator<Item = &mut Map<String, Value>> {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    paths
        .into_iter()
        .flat_map(|paths| paths.iter_mut())
        .filter(|(path, _)| !path.starts_with("x-"))
        .filter_map(|(_, item)| item.as_object_mut())
}

const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

fn operations(item: &mut Map<String, Value>) -> impl Iterator<Item = &mut Map<String, Value>> {
    item.iter_mut()
        .filter(|(key, _)| METHODS.contains(&key.as_str()))
        .filter_map(|(_, operation)| operation.as_object_mut())
}

fn is_31(document: &Value) -> bool {
    document["openapi"].as_str().is_some_and(|version| version.starts_with("3.1") || version.starts_with("3.2"))
}

/// Members the other way around, and lists that are sets.
fn order(document: &mut Value) {
    // Of several discriminators that one value has by `allOf`, the first one counts.
    let is_ordered = document.to_string().contains("\"discriminator\"");
    fn turn(value: &mut Value, key: &str, is_ordered: bool) {
        match value {
            Value::Array(items) => {
                items.iter_mut().for_each(|item| turn(item, "", is_ordered));
                const SETS: [&str; 9] =
                    ["required", "enum", "parameters", "tags", "security", "anyOf", "oneOf", "type", "servers"];
                if SETS.contains(&key) || key == "allOf" && !is_ordered {
                    items.reverse();
                }
            }
            Value::Object(members) => {
                let turned: Vec<(String, Value)> = std::mem::take(members).into_iter().rev().collect();
                *members = turned.into_iter().collect();
                for (key, member) in members.iter_mut() {
                    if !matches!(key.as_str(), "example" | "examples" | "default") && !key.starts_with("x-") {
                        turn(member, key, is_ordered);
                    }
                }
            }
            _ => {}
        }
    }
    turn(document, "", is_ordered);
}

/// Other words, and no examples.
fn words(document: &mut Value) {
    fn reword(value: &mut Value, are_names: bool) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| reword(item, false)),
            Value::Object(members) => {
                if !are_names {
                    for key in ["description", "summary", "title"] {
                        if let Some(Value::String(text)) = members.get_mut(key) {
                            *text = "Other words.".to_owned();
                        }
                    }
                    members.retain(|key, _| key != "example" && key != "externalDocs");
                }
                for (key, member) in members.iter_mut() {
                    if !matches!(key.as_str(), "example" | "examples" | "default" | "enum" | "const" | "scopes")
                        && !key.starts_with("x-")
                    {
                        reword(
                            member,
                            !are_names
                                && matches!(
                                    key.as_str(),
                                    "properties" | "schemas" | "headers" | "parameters" | "patternProperties"
                                ),
                        );
                    }
                }
            }
            _ => {}
        }
    }
    reword(document, false);
}

/// What holds anyway, said.
fn said_defaults(document: &mut Value) {
    schemas(document, &mut |schema| {
        if let Some(schema) = object(schema).filter(|schema| !schema.contains_key("$ref")) {
            for key in ["deprecated", "readOnly", "writeOnly"] {
                schema.entry(key).or_insert(Value::Bool(false));
            }
            if schema.get("type") == Some(&json!("string")) {
                schema.entry("minLength").or_insert(json!(0));
            }
            if schema.get("type") == Some(&json!("array")) {
                schema.entry("uniqueItems").or_insert(json!(false));
                schema.entry("minItems").or_insert(json!(0));
            }
        }
    });
    for item in items(document) {
        for operation in operations(item) {
            operation.entry("deprecated").or_insert(Value::Bool(false));
            if let Some(Value::Object(body)) =
                operation.get_mut("requestBody").filter(|body| body.get("$ref").is_none())
            {
                body.entry("required").or_insert(Value::Bool(false));
            }
            for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
                let Some(parameter) = object(parameter).filter(|parameter| parameter.contains_key("schema")) else {
                    continue;
                };
                let style = if matches!(parameter.get("in").and_then(Value::as_str), Some("query" | "cookie")) {
                    "form"
                } else {
                    "simple"
                };
                if !parameter.contains_key("style") && !parameter.contains_key("collectionFormat") {
                    parameter.insert("style".to_owned(), json!(style));
                    parameter.entry("explode").or_insert(json!(style == "form"));
                }
                parameter.entry("allowReserved").or_insert(json!(false));
            }
        }
    }
}

/// Copies in place of references, one level deep.
fn inlined(document: &mut Value) {
    fn inline(value: &mut Value, original: &Value, in_union: bool, left: &mut usize) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| inline(item, original, in_union, left)),
            Value::Object(members) => {
                let is_pure = members.len() == 1 && !in_union;
                let target = members.get("$ref").and_then(Value::as_str).filter(|_| is_pure);
                let target = target.and_then(|target| original.pointer(target.strip_prefix('#')?));
                // A copy that refers elsewhere from where it stands would be another one.
                if let Some(target) = target.filter(|target| is_movable(target) && *left > 0) {
                    *left -= 1;
                    *value = target.clone();
                    return;
                }
                for (key, member) in members.iter_mut() {
                    // What a value is called is a matter of the name of its schema.
                    let in_union = matches!(key.as_str(), "oneOf" | "anyOf" | "allOf");
                    if !matches!(key.as_str(), "example" | "examples" | "default" | "pathItems")
                        && !key.starts_with("x-")
                    {
                        inline(member, original, in_union, left);
                    }
                }
            }
            _ => {}
        }
    }
    let original = document.clone();
    let mut left = 3000;
    // What `allOf` brings together from two places is one thing where it is the same word for word, and two copies of
    // one schema, of which one has copies inside, are not.
    let has_all_of = original.to_string().contains("\"allOf\"");
    for key in ["paths", "components", "webhooks"] {
        let Some(part) = document.get_mut(key) else { continue };
        let schemas = part.get_mut("schemas").filter(|_| key == "components" && has_all_of).map(Value::take);
        inline(part, &original, false, &mut left);
        if let Some(schemas) = schemas {
            part["schemas"] = schemas;
        }
    }
}

/// Whether a copy elsewhere means the same: what is told apart by the names of components does not.
fn is_movable(target: &Value) -> bool {
    target.is_object() && target.get("$id").is_none() && target.get("discriminator").is_none()
}

/// Whether a document is right as it is. What is wrong is guessed at, and a guess depends on how a thing is written.
pub(crate) fn is_right(document: &Document) -> bool {
    prepare_unnamed(document)
        .ledger
        .iter()
        .filter(|entry| !entry.pass.starts_with("canonical."))
        // Texts that were written as numbers are told from the type, in whatever spelling that is.
        .all(|entry| entry.kind == Kind::Lossless && entry.pass != "repair.enum-type")
}

/// References in place of what is written out.
fn extracted(document: &mut Value) {
    let mut found: Vec<Value> = Vec::new();
    let mut bodies: Vec<Value> = Vec::new();
    let mut extract = |owner: &mut Map<String, Value>| {
        for media in owner.get_mut("content").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut) {
            if let Some(schema) =
                media.get_mut("schema").filter(|schema| schema.is_object() && schema.get("$ref").is_none())
            {
                let reference = json!({ "$ref": format!("#/components/schemas/Extracted{}", found.len()) });
                found.push(std::mem::replace(schema, reference));
            }
        }
    };
    for item in items(document) {
        for operation in operations(item) {
            for response in
                operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut)
            {
                if let Some(response) = object(response) {
                    extract(response);
                }
            }
            if let Some(body) = operation.get_mut("requestBody") {
                if let Some(body) = object(body) {
                    extract(body);
                }
                if body.get("content").is_some() {
                    let reference = json!({ "$ref": format!("#/components/requestBodies/Extracted{}", bodies.len()) });
                    bodies.push(std::mem::replace(body, reference));
                }
            }
        }
    }
    for (section, values) in [("schemas", found), ("requestBodies", bodies)] {
        for (index, value) in values.into_iter().enumerate() {
            document["components"][section][format!("Extracted{index}")] = value;
        }
    }
}

/// Other names for the variables of paths.
fn path_variables(document: &mut Value) {
    let Some(Value::Object(paths)) = document.get_mut("paths") else { return };
    let mut renamed = Map::new();
    for (path, mut item) in std::mem::take(paths) {
        let is_written_out = |parameters: Option<&Value>| {
            parameters
                .is_none_or(|list| list.as_array().is_some_and(|list| list.iter().all(|one| one.get("$ref").is_none())))
        };
        let is_plain = item.as_object().is_some_and(|item| {
            is_written_out(item.get("parameters"))
                && item.get("$ref").is_none()
                && item
                    .iter()
                    .filter(|(key, _)| METHODS.contains(&key.as_str()))
                    .all(|(_, operation)| is_written_out(operation.get("parameters")))
        });
        let names: Vec<String> =
            path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name.to_owned()).collect();
        let is_simple =
            names.iter().all(|name| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'));
        if !is_plain || !is_simple || !path.starts_with('/') {
            renamed.insert(path, item);
            continue;
        }
        let mut new = path.clone();
        for name in &names {
            new = new.replace(&format!("{{{name}}}"), &format!("{{renamed_{name}}}"));
        }
        let rename = |owner: &mut Map<String, Value>| {
            for parameter in owner.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
                if parameter.get("in") == Some(&json!("path"))
                    && let Some(name) = parameter
                        .get("name")
                        .and_then(Value::as_str)
                        .filter(|name| names.iter().any(|known| known == name))
                {
                    parameter["name"] = json!(format!("renamed_{name}"));
                }
            }
        };
        if let Some(item) = object(&mut item) {
            rename(item);
            operations(item).for_each(rename);
        }
        renamed.insert(new, item);
    }
    *paths = renamed;
}

/// Parameters that all operations of a path have, said once.
fn shared_parameters(document: &mut Value) {
    for item in items(document) {
        let lists: Vec<Vec<Value>> = operations(item)
            .map(|operation| operation.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default())
            .collect();
        let Some((first, others)) = lists.split_first() else { continue };
        let shared: Vec<Value> =
            first.iter().filter(|one| others.iter().all(|list| list.contains(one))).cloned().collect();
        if shared.is_empty() || item.contains_key("parameters") {
            continue;
        }
        for operation in operations(item) {
            if let Some(Value::Array(own)) = operation.get_mut("parameters") {
                own.retain(|one| !shared.contains(one));
            }
        }
        item.insert("parameters".to_owned(), Value::Array(shared));
    }
}

/// Parameters of a path, said by each of its operations.
fn own_parameters(document: &mut Value) {
    for item in items(document) {
        let Some(Value::Array(shared)) = item.shift_remove("parameters") else { continue };
        for operation in operations(item) {
            let own = operation.entry("parameters").or_insert_with(|| json!([]));
            let Some(own) = own.as_array_mut() else { continue };
            let key = |one: &Value| (one["in"].clone(), one["name"].clone(), one["$ref"].clone());
            let known: Vec<_> = own.iter().map(key).collect();
            own.extend(shared.iter().filter(|one| !known.contains(&key(one))).cloned());
        }
    }
}

/// What the document asks for everywhere, said by each operation.
fn own_security(document: &mut Value) {
    let Some(security) = object(document).and_then(|document| document.shift_remove("security")) else { return };
    for item in items(document) {
        for operation in operations(item) {
            operation.entry("security").or_insert_with(|| security.clone());
        }
    }
}

/// A schema that is all of one.
fn all_of(document: &mut Value) {
    schemas(document, &mut |schema| {
        let is_plain =
            schema.get("properties").is_some() && schema.get("$ref").is_none() && schema.get("$id").is_none();
        if is_plain && schema.get("discriminator").is_none() && schema.get("required").is_none_or(Value::is_array) {
            let mut kept = Map::new();
            // What belongs to the use of a type stays.
            for key in [
                "nullable",
                "readOnly",
                "writeOnly",
                "deprecated",
                "default",
                "$anchor",
                "$dynamicAnchor",
                "$defs",
                "definitions",
            ] {
                if let Some(value) = object(schema).and_then(|schema| schema.shift_remove(key)) {
                    kept.insert(key.to_owned(), value);
                }
            }
            kept.insert("allOf".to_owned(), json!([schema.take()]));
            *schema = Value::Object(kept);
        }
    });
}

/// An object that is two objects at once.
fn split_objects(document: &mut Value) {
    schemas(document, &mut |schema| {
        let Some(members) = object(schema) else { return };
        let is_plain = members.get("type") == Some(&json!("object"))
            && members.get("required").is_none_or(Value::is_array)
            && members
                .keys()
                .all(|key| matches!(key.as_str(), "type" | "properties" | "required" | "description" | "title"));
        let Some(Value::Object(properties)) = members.get_mut("properties").filter(|_| is_plain) else { return };
        if properties.len() < 2 {
            return;
        }
        let half = properties.len() / 2;
        let mut first = Map::new();
        let mut second = Map::new();
        for (index, (name, property)) in std::mem::take(properties).into_iter().enumerate() {
            if index < half {
                first.insert(name, property)
            } else {
                second.insert(name, property)
            };
        }
        let required = members.shift_remove("required").unwrap_or_else(|| json!([]));
        members.shift_remove("properties");
        members.insert(
            "allOf".to_owned(),
            json!([{ "type": "object", "properties": first, "required": required }, { "type": "object", "properties": second }]),
        );
    });
}

/// The spellings of OpenAPI 3.1.
fn to_31(document: &mut Value) {
    if is_31(document) || !document["openapi"].as_str().is_some_and(|version| version.starts_with("3.0")) {
        return;
    }
    document["openapi"] = json!("3.1.0");
    schemas(document, &mut |schema| {
        let Some(schema) = object(schema) else { return };
        for (flag, bound) in [("exclusiveMaximum", "maximum"), ("exclusiveMinimum", "minimum")] {
            match schema.get(flag) {
                Some(Value::Bool(true)) => {
                    schema.shift_remove(flag);
                    if let Some(value) = schema.shift_remove(bound) {
                        schema.insert(flag.to_owned(), value);
                    }
                }
                Some(Value::Bool(false)) => {
                    schema.shift_remove(flag);
                }
                _ => {}
            }
        }
        match schema.get("nullable") {
            Some(Value::Bool(true)) => {}
            Some(Value::Bool(false)) => {
                schema.shift_remove("nullable");
                return;
            }
            _ => return,
        }
        if let Some(Value::String(kind)) = schema.get("type").cloned() {
            schema.shift_remove("nullable");
            schema.insert("type".to_owned(), json!([kind, "null"]));
            if let Some(Value::Array(values)) = schema.get_mut("enum")
                && !values.contains(&Value::Null)
            {
                values.push(Value::Null);
            }
        } else if schema.len() > 1 && !schema.contains_key("enum") {
            schema.shift_remove("nullable");
            let inner = Value::Object(std::mem::take(schema));
            schema.insert("anyOf".to_owned(), json!([inner, { "type": "null" }]));
        }
    });
}

/// The spellings of OpenAPI 3.0, as far as it has them.
fn to_30(document: &mut Value) {
    if !is_31(document) || document.get("webhooks").is_some() || document.get("paths").is_none() {
        return;
    }
    document["openapi"] = json!("3.0.3");
    schemas(document, &mut |schema| {
        let Some(schema) = object(schema) else { return };
        if let Some(Value::Array(kinds)) = schema.get("type").cloned()
            && kinds.len() == 2
            && kinds.contains(&json!("null"))
            && !schema.contains_key("const")
        {
            let kind = kinds.into_iter().find(|kind| kind != "null").unwrap_or_default();
            schema.insert("type".to_owned(), kind);
            schema.insert("nullable".to_owned(), json!(true));
            if let Some(Value::Array(values)) = schema.get_mut("enum") {
                values.retain(|value| !value.is_null());
            }
        }
        if let Some(value) =
            schema.get("const").cloned().filter(|value| !value.is_null() && !schema.contains_key("enum"))
        {
            schema.shift_remove("const");
            schema.insert("enum".to_owned(), json!([value]));
        }
        for (exclusive, bound) in [("exclusiveMaximum", "maximum"), ("exclusiveMinimum", "minimum")] {
            if schema.get(exclusive).is_some_and(Value::is_number) && !schema.contains_key(bound) {
                let value = schema.shift_remove(exclusive).unwrap_or_default();
                schema.insert(bound.to_owned(), value);
                schema.insert(exclusive.to_owned(), json!(true));
            }
        }
    });
}

/// Null as a branch of its own.
fn null_branches(document: &mut Value) {
    let is_31 = is_31(document);
    schemas(document, &mut |schema| {
        let Some(members) = object(schema) else { return };
        let kinds = members.get("type").and_then(Value::as_array);
        let is_nullable = kinds.is_some_and(|kinds| kinds.len() == 2 && kinds.contains(&json!("null")));
        let is_plain = members.keys().all(|key| {
            matches!(
                key.as_str(),
                "type" | "format" | "maxLength" | "minLength" | "description" | "items" | "properties"
            )
        });
        if is_31 && is_nullable && is_plain {
            let kind = kinds.and_then(|kinds| kinds.iter().find(|kind| *kind != "null")).cloned().unwrap_or_default();
            members.insert("type".to_owned(), kind);
            *schema = json!({ "oneOf": [{ "type": "null" }, schema.take()] });
        }
    });
}

/// Several types as branches.
fn one_of_types(document: &mut Value) {
    if !is_31(document) {
        return;
    }
    schemas(document, &mut |schema| {
        let Some(Value::Array(kinds)) = schema.get("type") else { return };
        if kinds.len() == 2
            && !kinds.contains(&json!("null"))
            && schema.as_object().is_some_and(|members| members.len() == 1)
        {
            let branches: Vec<Value> = kinds.iter().map(|kind| json!({ "type": kind })).collect();
            *schema = json!({ "anyOf": branches });
        }
    });
}

/// Any of two that are one.
fn equal_branches(document: &mut Value) {
    schemas(document, &mut |schema| {
        let is_text = schema.get("type") == Some(&json!("string"));
        let is_plain = schema.as_object().is_some_and(|members| {
            members.keys().all(|key| matches!(key.as_str(), "type" | "format" | "maxLength" | "minLength" | "pattern"))
        });
        if is_text && is_plain {
            let branch = schema.take();
            *schema = json!({ "anyOf": [branch.clone(), branch] });
        }
    });
}

/// What 3.0 calls formats of binary texts, as 3.1 does.
fn content_words(document: &mut Value) {
    if !is_31(document) {
        return;
    }
    schemas(document, &mut |schema| {
        let is_text = schema.get("type") == Some(&json!("string"));
        let Some(members) = object(schema).filter(|_| is_text) else { return };
        let (keyword, value) = match members.get("format").and_then(Value::as_str) {
            Some("byte") => ("contentEncoding", "base64"),
            Some("binary") => ("contentMediaType", "application/octet-stream"),
            _ => return,
        };
        if !members.contains_key(keyword) {
            members.shift_remove("format");
            members.insert(keyword.to_owned(), json!(value));
        }
    });
}
