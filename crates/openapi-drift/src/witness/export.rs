//! A schema as JSON Schema 2020-12, cut to what some values meet.
//!
//! What a value does not have, its schema need not speak of: properties that are in none of the values are left out, and
//! so is everything deeper than they are. What is left is small, whatever the document is.

use std::collections::HashSet;

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use crate::contract::SchemaId;
use crate::contract::schemas::{Array, Object, Schema, Schemas, Text, Types, UnionKind};
use crate::rule::Direction;

/// How many schemas are written out.
const MOST: usize = 4_000;
/// How deep unions and conditions may nest about one value.
const DEEPEST: usize = 48;

/// A validator for the values, and only for them.
pub(super) fn validator(
    schemas: &Schemas<'_>,
    id: SchemaId,
    direction: Direction,
    values: &[Value],
) -> Result<Validator, &'static str> {
    let mut names = HashSet::new();
    let mut deepest = 0;
    for value in values {
        deepest = deepest.max(look(value, &mut names));
    }
    let mut export = Export { schemas, direction, names: &names, left: MOST };
    let schema = export.schema(id, deepest, 0).ok_or("too-large")?;
    jsonschema::draft202012::options().should_validate_formats(true).build(&schema).map_err(|_| "schema")
}

/// Gathers the names in a value; gives its depth.
fn look(value: &Value, names: &mut HashSet<String>) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(|item| look(item, names)).max().unwrap_or(0),
        Value::Object(members) => {
            names.extend(members.keys().cloned());
            1 + members.values().map(|member| look(member, names)).max().unwrap_or(0)
        }
        _ => 0,
    }
}

struct Export<'e, 'd> {
    schemas: &'e Schemas<'d>,
    direction: Direction,
    names: &'e HashSet<String>,
    left: usize,
}

impl Export<'_, '_> {
    /// `depth` is how deep a value may be here, `nested` how many schemas were entered for this very value.
    fn schema(&mut self, id: SchemaId, depth: usize, nested: usize) -> Option<Value> {
        self.left = self.left.checked_sub(1)?;
        if nested > DEEPEST {
            return None;
        }
        let schemas = self.schemas;
        let schema = schemas.get(id);
        if schema.is_never() {
            return Some(Value::Bool(false));
        }
        let mut written = Map::new();
        if schema.types != Types::ANY {
            written.insert("type".to_owned(), json!(schema.types.names()));
        }
        if let Some(values) = &schema.values {
            let mut values: Vec<Value> = values.iter().map(|value| (*value).clone()).collect();
            if schema.types.meets(Types::NULL) {
                values.push(Value::Null);
            }
            written.insert("enum".to_owned(), Value::Array(values));
        }
        let mut all = formats(schema);
        numbers(schema, &mut written);
        if let Some(text) = &schema.text {
            texts(text, &mut written, &mut all);
        }
        // An array that is as deep as values get is empty, and so is an object.
        if let Some(array) = &schema.array {
            self.array(array, depth, &mut written, &mut all)?;
        }
        if let Some(object) = &schema.object {
            self.object(object, depth, nested, &mut written)?;
        }
        self.logic(schema, depth, nested, &mut all)?;
        if !all.is_empty() {
            written.insert("allOf".to_owned(), Value::Array(all));
        }
        Some(Value::Object(written))
    }

    fn below(&mut self, id: SchemaId, depth: usize) -> Option<Value> {
        match depth.checked_sub(1) {
            Some(depth) => self.schema(id, depth, 0),
            None => Some(Value::Bool(true)),
        }
    }

    fn array(
        &mut self,
        array: &Array,
        depth: usize,
        written: &mut Map<String, Value>,
        all: &mut Vec<Value>,
    ) -> Option<()> {
        count(written, "maxItems", array.max);
        count(written, "minItems", array.min);
        if array.unique {
            written.insert("uniqueItems".to_owned(), Value::Bool(true));
        }
        if !array.prefix.is_empty() {
            let prefix: Option<Vec<Value>> = array.prefix.iter().map(|id| self.below(*id, depth)).collect();
            written.insert("prefixItems".to_owned(), Value::Array(prefix?));
        }
        for (keyword, id) in [("items", array.items), ("unevaluatedItems", array.unevaluated)] {
            if let Some(id) = id {
                written.insert(keyword.to_owned(), self.below(id, depth)?);
            }
        }
        for contains in &array.contains {
            let mut one = Map::from_iter([("contains".to_owned(), self.below(contains.schema, depth)?)]);
            count(&mut one, "maxContains", contains.max);
            count(&mut one, "minContains", contains.min);
            all.push(Value::Object(one));
        }
        Some(())
    }

    fn object(
        &mut self,
        object: &Object<'_>,
        depth: usize,
        nested: usize,
        written: &mut Map<String, Value>,
    ) -> Option<()> {
        count(written, "maxProperties", object.max);
        count(written, "minProperties", object.min);
        let mut properties = Map::new();
        for (name, id) in object.properties.iter().filter(|(name, _)| self.names.contains(*name)) {
            properties.insert((*name).to_owned(), self.below(*id, depth)?);
        }
        let required: Vec<&str> = object.required.iter().filter(|name| self.travels(object, name)).copied().collect();
        if !properties.is_empty() {
            written.insert("properties".to_owned(), Value::Object(properties));
        }
        if !required.is_empty() {
            written.insert("required".to_owned(), json!(required));
        }
        let mut patterns = Map::new();
        for (pattern, id) in &object.patterns {
            patterns.insert((*pattern).to_owned(), self.below(*id, depth)?);
        }
        if !patterns.is_empty() {
            written.insert("patternProperties".to_owned(), Value::Object(patterns));
        }
        for (keyword, id) in
            [("additionalProperties", object.additional), ("unevaluatedProperties", object.unevaluated)]
        {
            if let Some(id) = id {
                written.insert(keyword.to_owned(), self.below(id, depth)?);
            }
        }
        if let Some(id) = object.names {
            written.insert("propertyNames".to_owned(), self.schema(id, 0, 0)?);
        }
        let needs: Map<String, Value> =
            object.dependent_required.iter().map(|(name, needs)| ((*name).to_owned(), json!(needs))).collect();
        if !needs.is_empty() {
            written.insert("dependentRequired".to_owned(), Value::Object(needs));
        }
        let mut dependent = Map::new();
        for (name, id) in object.dependent_schemas.iter().filter(|(name, _)| self.names.contains(*name)) {
            dependent.insert((*name).to_owned(), self.schema(*id, depth, nested + 1)?);
        }
        if !dependent.is_empty() {
            written.insert("dependentSchemas".to_owned(), Value::Object(dependent));
        }
        Some(())
    }

    /// Whether a property is there in this direction at all.
    fn travels(&self, object: &Object<'_>, name: &str) -> bool {
        let Some(schema) = object.property(name).map(|id| self.schemas.get(id)) else {
            return true;
        };
        match self.direction {
            Direction::Request => !schema.read_only,
            Direction::Response => !schema.write_only,
            Direction::None => true,
        }
    }

    fn logic(&mut self, schema: &Schema<'_>, depth: usize, nested: usize, all: &mut Vec<Value>) -> Option<()> {
        let Some(logic) = &schema.logic else {
            return Some(());
        };
        let nested = nested + 1;
        for union in &logic.unions {
            let branches: Option<Vec<Value>> =
                union.branches.iter().map(|id| self.schema(*id, depth, nested)).collect();
            let mut branches = branches?;
            // Null is allowed by what stands around the branches.
            let keyword = if schema.types.meets(Types::NULL) {
                branches = vec![json!({ "type": "null" }), json!({ union.kind.keyword(): branches })];
                UnionKind::AnyOf.keyword()
            } else {
                union.kind.keyword()
            };
            all.push(json!({ keyword: branches }));
        }
        for id in &logic.nots {
            all.push(json!({ "not": self.schema(*id, depth, nested)? }));
        }
        for conditional in &logic.conditionals {
            let mut one = Map::from_iter([("if".to_owned(), self.schema(conditional.condition, depth, nested)?)]);
            for (keyword, id) in [("then", conditional.then), ("else", conditional.otherwise)] {
                if let Some(id) = id {
                    one.insert(keyword.to_owned(), self.schema(id, depth, nested)?);
                }
            }
            all.push(Value::Object(one));
        }
        Some(())
    }
}

fn count(written: &mut Map<String, Value>, keyword: &str, count: Option<u64>) {
    if let Some(count) = count {
        written.insert(keyword.to_owned(), json!(count));
    }
}

fn numbers(schema: &Schema<'_>, written: &mut Map<String, Value>) {
    let Some(number) = &schema.number else {
        return;
    };
    for (bound, keyword, exclusive) in
        [(&number.maximum, "maximum", "exclusiveMaximum"), (&number.minimum, "minimum", "exclusiveMinimum")]
    {
        if let Some(bound) = bound {
            let keyword = if bound.exclusive { exclusive } else { keyword };
            written.insert(keyword.to_owned(), Value::Number(bound.at.clone()));
        }
    }
    if let Some(of) = number.multiple_of.as_ref().filter(|of| of.as_f64().is_some_and(|of| of > 0.0)) {
        written.insert("multipleOf".to_owned(), Value::Number(of.clone()));
    }
}

fn texts(text: &Text<'_>, written: &mut Map<String, Value>, all: &mut Vec<Value>) {
    count(written, "maxLength", text.max);
    count(written, "minLength", text.min);
    all.extend(text.patterns.iter().map(|pattern| json!({ "pattern": pattern })));
}

/// Formats that a validator does not know are ranges here.
fn formats(schema: &Schema<'_>) -> Vec<Value> {
    let range = |least: i64, most: i64| json!({ "minimum": least, "maximum": most });
    let formats = schema.formats.iter();
    formats
        .map(|format| match *format {
            "int8" => range(i8::MIN.into(), i8::MAX.into()),
            "int16" => range(i16::MIN.into(), i16::MAX.into()),
            "int32" => range(i32::MIN.into(), i32::MAX.into()),
            "int64" => range(i64::MIN, i64::MAX),
            "uint8" => range(0, u8::MAX.into()),
            "uint16" => range(0, u16::MAX.into()),
            "uint32" => range(0, u32::MAX.into()),
            other => json!({ "format": other }),
        })
        .collect()
}
