//! From the keywords of a schema to what they say.

use std::collections::HashSet;

use serde_json::{Map, Number, Value};

use super::place::{PlaceId, Source};
use super::schema::{Array, Bound, Conditional, Contains, Logic, Numeric, Object, Schema, Text, Union, UnionKind};
use super::types::Types;
use super::{Schemas, merge};
use crate::contract::SchemaId;

/// How deep `allOf` may nest.
const DEEPEST: usize = 64;

/// Keywords that refer to what only the evaluation of a value finds.
const DYNAMIC: [&str; 2] = ["$dynamicRef", "$recursiveRef"];

/// Of how many parts one schema is merged at most.
const MOST_PARTS: usize = 20_000;

/// Among how many branches of a union equal ones are looked for, each held against all before it.
const MOST_BRANCHES: usize = 100;

/// Where a schema is while it is merged.
#[derive(Default)]
struct Way {
    /// The values that we are in.
    open: Vec<usize>,
    /// Those that hold already.
    merged: HashSet<usize>,
    parts: usize,
}

impl<'d> Schemas<'d> {
    /// What all the sources together allow.
    pub(super) fn read(&mut self, sources: &[Source<'d>]) -> Schema<'d> {
        let mut schema = Schema::any();
        let mut way = Way::default();
        for source in sources {
            let part = self.part(*source, &mut way);
            merge::intersect(self, &mut schema, part);
        }
        merge::finish(&mut schema);
        schema
    }

    /// What one source says, its `allOf` merged.
    fn part(&mut self, source: Source<'d>, way: &mut Way) -> Schema<'d> {
        let keywords = match source.value {
            Value::Object(keywords) => keywords,
            Value::Bool(false) => {
                let mut never = Schema::any();
                (never.types, never.declared, never.nullable) = (Types::NONE, Types::NONE, false);
                never.parts.push(source);
                return never;
            }
            _ => return Schema::any(),
        };
        if way.open.contains(&source.address()) {
            self.gap_at("circular-all-of", source.place, "`allOf` leads back to itself");
            return Schema::any();
        }
        way.parts += 1;
        if way.open.len() >= DEEPEST || way.parts > MOST_PARTS {
            self.gap_at("deep-all-of", source.place, "`allOf` nests deeper than is merged");
            return Schema::any();
        }
        way.open.push(source.address());
        let mut schema = self.own(source, keywords);
        // Null is given to what is inside as a whole, so what is outside has to hold on its own.
        let is_nullable = keywords.get("nullable") == Some(&Value::Bool(true));
        let outside = is_nullable.then(|| std::mem::take(&mut way.merged));
        for member in self.members(source, keywords) {
            let member = self.followed(member);
            // What holds already need not hold twice.
            if way.open.contains(&member.address()) || way.merged.insert(member.address()) {
                let part = self.part(member, way);
                merge::intersect(self, &mut schema, part);
            }
        }
        if let Some(outside) = outside {
            way.merged = outside;
        }
        way.open.pop();
        if is_nullable {
            schema.nullable = true;
            schema.types = schema.types.or(Types::NULL);
            schema.declared = schema.declared.or(Types::NULL);
        }
        schema
    }

    /// What has to hold as well: `allOf`, a reference with company, and unions of one.
    fn members(&mut self, source: Source<'d>, keywords: &'d Map<String, Value>) -> Vec<Source<'d>> {
        let mut members = Vec::new();
        if let Some(reference) = keywords.get("$ref").and_then(Value::as_str) {
            members.extend(self.target(reference, source.place));
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            if let Some(Value::Array(list)) = keywords.get(keyword)
                && (keyword == "allOf" || is_of_one(keyword, list))
            {
                let place = self.places.member(source.place, keyword);
                let count = if keyword == "allOf" { list.len() } else { 1 };
                for (index, value) in list.iter().take(count).enumerate() {
                    members.push(Source { place: self.places.element(place, index), value });
                }
            }
        }
        if members.len() > super::MOST_MEMBERS {
            self.gap_at("too-many-parts", source.place, "`allOf` has more members than are merged");
            members.truncate(super::MOST_MEMBERS);
        }
        members
    }

    fn own(&mut self, source: Source<'d>, keywords: &'d Map<String, Value>) -> Schema<'d> {
        let mut schema = Schema::any();
        schema.parts.push(source);
        schema.types = types(keywords);
        let flag = |name: &str| keywords.get(name) == Some(&Value::Bool(true));
        (schema.read_only, schema.write_only, schema.deprecated) =
            (flag("readOnly"), flag("writeOnly"), flag("deprecated"));
        schema.default = keywords.get("default");
        schema.formats.extend(text(keywords, "format"));
        schema.extensible =
            keywords.get("x-extensible-enum").and_then(Value::as_array).map(|list| list.iter().collect());
        let constant = keywords.get("const").map(std::slice::from_ref);
        if let Some(values) = constant.or_else(|| Some(keywords.get("enum")?.as_array()?.as_slice())) {
            let allowed = values.iter().map(Types::of).fold(Types::NONE, Types::or);
            schema.types = schema.types.and(allowed);
            schema.values = Some(values.iter().filter(|value| !value.is_null()).collect());
        }
        if flag("x-only-null") {
            schema.types = Types::NULL;
        }
        schema.declared = schema.types;
        schema.number = boxed(numeric(keywords));
        schema.text = boxed(self.text(source.place, keywords));
        schema.array = boxed(self.array(source.place, keywords));
        schema.object = boxed(self.object(source.place, keywords));
        let logic = self.logic(source.place, keywords, &mut schema);
        schema.nullable = schema.types.meets(Types::NULL) && logic.unions.is_empty();
        let says_nothing = logic.unions.is_empty()
            && logic.nots.is_empty()
            && logic.conditionals.is_empty()
            && logic.discriminator.is_none();
        schema.logic = (!says_nothing).then(|| Box::new(logic));
        for keyword in DYNAMIC {
            if keywords.contains_key(keyword) {
                self.gap_at("dynamic-reference", source.place, &format!("`{keyword}` is not followed"));
            }
        }
        schema
    }

    fn text(&mut self, place: PlaceId, keywords: &'d Map<String, Value>) -> Text<'d> {
        Text {
            max: count(keywords, "maxLength"),
            min: count(keywords, "minLength").filter(|least| *least > 0),
            patterns: text(keywords, "pattern").into_iter().collect(),
            encoding: text(keywords, "contentEncoding"),
            media_type: text(keywords, "contentMediaType"),
            content: self.child(place, keywords, "contentSchema"),
        }
    }

    fn array(&mut self, place: PlaceId, keywords: &'d Map<String, Value>) -> Array {
        let contains = keywords.get_key_value("contains").filter(|(_, value)| is_schema(value));
        let contains = contains.map(|(keyword, value)| Contains {
            schema: self.inside(place, keyword, value),
            max: count(keywords, "maxContains"),
            min: count(keywords, "minContains"),
        });
        Array {
            max: count(keywords, "maxItems"),
            min: count(keywords, "minItems").filter(|least| *least > 0),
            unique: keywords.get("uniqueItems") == Some(&Value::Bool(true)),
            items: self.child(place, keywords, "items"),
            prefix: self.list(place, keywords, "prefixItems"),
            contains: contains.into_iter().collect(),
            unevaluated: self.child(place, keywords, "unevaluatedItems"),
        }
    }

    fn object(&mut self, place: PlaceId, keywords: &'d Map<String, Value>) -> Object<'d> {
        let mut required: Vec<&str> = names(keywords.get("required"));
        required.dedup();
        let dependent = keywords.get("dependentRequired").and_then(Value::as_object);
        let mut dependent_required: Vec<_> =
            dependent.into_iter().flatten().map(|(name, list)| (name.as_str(), names(Some(list)))).collect();
        dependent_required.sort_unstable();
        Object {
            max: count(keywords, "maxProperties"),
            min: count(keywords, "minProperties").filter(|least| *least > 0),
            properties: self.map(place, keywords, "properties"),
            required,
            patterns: self.map(place, keywords, "patternProperties"),
            additional: self.child(place, keywords, "additionalProperties"),
            names: self.child(place, keywords, "propertyNames"),
            dependent_required,
            dependent_schemas: self.map(place, keywords, "dependentSchemas"),
            unevaluated: self.child(place, keywords, "unevaluatedProperties"),
        }
    }

    fn logic(&mut self, place: PlaceId, keywords: &'d Map<String, Value>, schema: &mut Schema<'d>) -> Logic<'d> {
        let mut logic =
            Logic { discriminator: keywords.get("discriminator").filter(|it| it.is_object()), ..Logic::default() };
        for kind in [UnionKind::AnyOf, UnionKind::OneOf] {
            let keyword = kind.keyword();
            let list = keywords.get(keyword).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            if list.is_empty() || is_of_one(keyword, list) {
                continue;
            }
            let mut branches = self.list(place, keywords, keyword);
            // What is right by one of two equal branches is right by the other; of `oneOf` it must not be.
            if kind == UnionKind::AnyOf && list.len() <= MOST_BRANCHES {
                let mut index = 0;
                branches.retain(|_| {
                    index += 1;
                    list.get(index - 1).is_some_and(|branch| !list[..index - 1].contains(branch))
                });
            }
            if branches.len() > 1 {
                logic.unions.push(Union { kind, branches });
            }
        }
        if let Some((keyword, value)) = keywords.get_key_value("not") {
            if is_open(value) {
                (schema.types, schema.declared) = (Types::NONE, Types::NONE);
            } else if is_schema(value) {
                logic.nots.push(self.inside(place, keyword, value));
            }
        }
        if let Some((keyword, value)) = keywords.get_key_value("if") {
            let then = self.child(place, keywords, "then");
            let otherwise = self.child(place, keywords, "else");
            if is_schema(value) && (then.is_some() || otherwise.is_some()) {
                logic.conditionals.push(Conditional { condition: self.inside(place, keyword, value), then, otherwise });
            }
        }
        logic
    }

    fn inside(&mut self, place: PlaceId, keyword: &'d str, value: &'d Value) -> SchemaId {
        let place = self.places.member(place, keyword);
        self.intern(Source { place, value })
    }

    /// The schema under a keyword, unless it allows everything.
    fn child(&mut self, place: PlaceId, keywords: &'d Map<String, Value>, keyword: &str) -> Option<SchemaId> {
        let (keyword, value) =
            keywords.get_key_value(keyword).filter(|(_, value)| is_schema(value) && !is_open(value))?;
        Some(self.inside(place, keyword, value))
    }

    fn list(&mut self, place: PlaceId, keywords: &'d Map<String, Value>, keyword: &str) -> Vec<SchemaId> {
        let Some((keyword, Value::Array(list))) = keywords.get_key_value(keyword) else {
            return Vec::new();
        };
        let place = self.places.member(place, keyword);
        let sources: Vec<_> = list
            .iter()
            .enumerate()
            .map(|(index, value)| Source { place: self.places.element(place, index), value })
            .collect();
        sources.into_iter().map(|source| self.intern(source)).collect()
    }

    fn map(&mut self, place: PlaceId, keywords: &'d Map<String, Value>, keyword: &str) -> Vec<(&'d str, SchemaId)> {
        let Some((keyword, Value::Object(members))) = keywords.get_key_value(keyword) else {
            return Vec::new();
        };
        let place = self.places.member(place, keyword);
        let mut map: Vec<_> =
            members.iter().map(|(name, value)| (name.as_str(), self.inside(place, name, value))).collect();
        map.sort_unstable_by_key(|(name, _)| *name);
        map
    }
}

fn boxed<T: Default + PartialEq>(said: T) -> Option<Box<T>> {
    (said != T::default()).then(|| Box::new(said))
}

/// Whether a union leaves no choice: it has one branch, or all of them are equal.
fn is_of_one(keyword: &str, list: &[Value]) -> bool {
    match list {
        [_] => true,
        [first, rest @ ..] => {
            keyword == UnionKind::AnyOf.keyword()
                && list.len() <= MOST_BRANCHES
                && rest.iter().all(|branch| branch == first)
        }
        [] => false,
    }
}

/// Whether a value can be a schema at all.
fn is_schema(value: &Value) -> bool {
    value.is_object() || value.is_boolean()
}

/// Whether a schema says nothing about values.
fn is_open(value: &Value) -> bool {
    match value {
        Value::Bool(open) => *open,
        Value::Object(keywords) => keywords.keys().all(|keyword| {
            matches!(
                keyword.as_str(),
                "description" | "title" | "example" | "examples" | "externalDocs" | "nullable" | "xml"
            )
        }),
        _ => false,
    }
}

fn types(keywords: &Map<String, Value>) -> Types {
    match keywords.get("type") {
        Some(Value::String(name)) => Types::named(name).unwrap_or(Types::ANY),
        Some(Value::Array(list)) if !list.is_empty() => list
            .iter()
            .filter_map(Value::as_str)
            .map(|name| Types::named(name).unwrap_or(Types::ANY))
            .fold(Types::NONE, Types::or),
        _ => Types::ANY,
    }
}

fn text<'d>(keywords: &'d Map<String, Value>, keyword: &str) -> Option<&'d str> {
    keywords.get(keyword)?.as_str()
}

fn count(keywords: &Map<String, Value>, keyword: &str) -> Option<u64> {
    let number = keywords.get(keyword)?;
    // `3.0` is a whole number, too.
    number
        .as_u64()
        .or_else(|| number.as_f64().filter(|n| n.fract() == 0.0 && (0.0..1e15).contains(n)).map(|n| n as u64))
}

fn names(list: Option<&Value>) -> Vec<&str> {
    let mut names: Vec<&str> = list.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn numeric(keywords: &Map<String, Value>) -> Numeric {
    Numeric {
        maximum: bound(keywords, "maximum", "exclusiveMaximum", merge::tighter_maximum),
        minimum: bound(keywords, "minimum", "exclusiveMinimum", merge::tighter_minimum),
        multiple_of: number(keywords, "multipleOf"),
    }
}

fn number(keywords: &Map<String, Value>, keyword: &str) -> Option<Number> {
    keywords.get(keyword)?.as_number().cloned()
}

fn bound(
    keywords: &Map<String, Value>,
    keyword: &str,
    exclusive: &str,
    tighter: fn(Option<Bound>, Option<Bound>) -> Option<Bound>,
) -> Option<Bound> {
    let marked = keywords.get(exclusive) == Some(&Value::Bool(true));
    let own = number(keywords, keyword).map(|at| Bound { at, exclusive: marked });
    tighter(own, number(keywords, exclusive).map(|at| Bound { at, exclusive: true }))
}
