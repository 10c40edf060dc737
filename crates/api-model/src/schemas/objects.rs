//! Structs: which fields there are, and what is not declared.

use std::collections::HashMap;

use openapi_normal::Kind;
use serde_json::Value;

use super::class::{Class, Classified};
use super::classify::{Rest, is_closed, rest};
use super::define::{Typed, key};
use super::names::Hint;
use super::node::{Conj, Node};
use super::{Types, scalars};
use crate::ident::{Scope, snake};
use crate::model::{Field, Object, Type};

impl<'doc> Types<'doc> {
    /// A struct.
    pub(super) fn object(&mut self, nodes: &[Node<'doc>], hint: &Hint<'_>) -> Object {
        let mut declared = Declared::default();
        for node in nodes {
            for (name, schema) in node.members("properties") {
                declared.add(name, schema, node.optional);
            }
        }
        let closed = is_closed(nodes);
        let mut rest = self.rest(nodes, hint);
        if rest.is_none() && self.undeclared(nodes, &declared) && !closed {
            rest = Some(Type::Any);
        }
        let mut required: HashMap<&str, &Node<'doc>> = HashMap::new();
        for node in nodes.iter().filter(|node| !node.optional) {
            required.extend(node.strings("required").map(|name| (name, node)));
        }
        let mut idents = Scope::with(&["new"]);
        let mut fields = Vec::with_capacity(declared.properties.len());
        for property in &declared.properties {
            if property.certain.iter().any(Node::is_never) {
                continue;
            }
            let is_required = required.contains_key(property.name);
            fields.extend(self.field(property, is_required, &mut idents, hint));
        }
        Object { fields, rest, closed }
    }

    fn field(
        &mut self,
        property: &Property<'doc>,
        required: bool,
        idents: &mut Scope,
        hint: &Hint<'_>,
    ) -> Option<Field> {
        let nodes = if property.certain.is_empty() { &property.possible } else { &property.certain };
        let own = nodes.last()?;
        let hint = hint.then(property.name);
        let classified = match nodes.as_slice() {
            // What holds under different conditions is one or the other.
            [_, _, ..] if property.certain.is_empty() => Some(self.either(nodes)),
            _ => match self.inline.get(&key(nodes)) {
                Some(_) => None,
                None => Some(self.classify(nodes)),
            },
        };
        let constant = classified.as_ref().and_then(|classified| self.constant(classified));
        let typed = match (&constant, &classified) {
            (Some(value), _) => Typed { ty: scalars::of_value(value), nullable: false },
            (None, Some(classified)) => self.of_class(classified, nodes, &hint),
            (None, None) => self.typed(nodes, &hint),
        };
        let annotation = |keyword: &str| nodes.iter().rev().find_map(|node| node.get(keyword));
        let flag = |keyword: &str| nodes.iter().any(|node| node.flag(keyword));
        let text = |keyword: &str| nodes.iter().rev().find_map(|node| node.text(keyword)).map(str::to_owned);
        Some(Field {
            wire: property.name.to_owned(),
            ident: idents.claim(ident(property.name)),
            ty: typed.ty,
            required,
            nullable: typed.nullable,
            boxed: false,
            constant,
            tells: false,
            default: annotation("default").cloned(),
            read_only: flag("readOnly"),
            write_only: flag("writeOnly"),
            asked: false,
            deprecated: flag("deprecated"),
            doc: text("description").or_else(|| text("title")),
            schema_at: own.at.to_string(),
        })
    }

    /// The one value that there is.
    fn constant(&mut self, classified: &Classified<'doc>) -> Option<Value> {
        if classified.nullable {
            return None;
        }
        let value = |class: &Class<'doc>| match class {
            Class::Enum(class) if !class.is_doubtful && !class.is_open => match class.values.as_slice() {
                [only] => Some(only.value.clone().into_owned()),
                _ => None,
            },
            _ => None,
        };
        match classified.class {
            Class::Ref(component) => value(&self.resolved(component).1.class),
            _ => value(&classified.class),
        }
    }

    /// Properties that are required and declared nowhere are among those that are not declared.
    fn undeclared(&mut self, nodes: &[Node<'doc>], declared: &Declared<'doc>) -> bool {
        let mut found = false;
        for node in nodes.iter().filter(|node| !node.optional) {
            for name in node.strings("required").filter(|name| !declared.places.contains_key(name)) {
                found = true;
                let reason =
                    format!("`{name}` is required and nowhere declared; it has no type, and is not insisted on");
                self.note(Kind::Approximated, "schema.required-undeclared", &*node.at, reason);
            }
        }
        found
    }

    /// The type of properties that are not declared.
    fn rest(&mut self, nodes: &[Node<'doc>], hint: &Hint<'_>) -> Option<Type> {
        match rest(nodes) {
            Rest::None => {
                // Whoever is told apart by a discriminator has more to it than is declared here.
                let is_told_apart = nodes.iter().any(|node| node.get("discriminator").is_some());
                (is_told_apart && !is_closed(nodes)).then_some(Type::Any)
            }
            Rest::Any => {
                let patterns: Vec<Node<'doc>> = nodes
                    .iter()
                    .flat_map(|node| node.members("patternProperties").map(|(_, schema)| schema))
                    .filter(|schema| schema.says_something())
                    .collect();
                if !patterns.is_empty() {
                    self.untyped(&patterns, Some("properties by pattern, beside others that may be anything"));
                }
                Some(Type::Any)
            }
            Rest::Schemas(schemas) => {
                let hint = hint.then("Value");
                let [_, _, ..] = schemas.as_slice() else { return Some(self.typed(&schemas, &hint).whole()) };
                // Which pattern a name matches is for the server to know.
                let classified = self.either(&schemas);
                Some(self.of_class(&classified, &schemas, &hint).whole())
            }
        }
    }

    /// The fields of an object, whatever it is written as; of a union, those of all variants.
    pub(super) fn fields_of(&mut self, class: &Class<'doc>, conj: &[Node<'doc>], hint: &Hint<'_>) -> Option<Object> {
        match class {
            Class::Ref(component) => {
                let (last, classified) = self.resolved(*component);
                let node = self.components.get(last)?.node.clone();
                // The types inside are those of the component.
                let name = self.name_of(last);
                self.fields_of(&classified.class, &[node], &Hint::new(&name, Some(last)))
            }
            Class::Object(nodes) => Some(self.object(nodes, hint)),
            Class::Map(values) => {
                let rest = self.element(values, conj, &hint.then("Value"));
                Some(Object { fields: Vec::new(), rest: Some(rest), closed: false })
            }
            Class::Union(union) => {
                let mut all: Option<Object> = None;
                for leaf in &union.leaves {
                    let own = self.fields_of(&leaf.classified.class, &leaf.conj, hint)?;
                    all = Some(match all {
                        None => own,
                        Some(all) => both(all, own),
                    });
                }
                all
            }
            _ => None,
        }
    }
}

/// The name of a field; `new` is that of the constructor.
fn ident(wire: &str) -> String {
    let name = snake(wire);
    if name == "new" { "new_".to_owned() } else { name }
}

/// The fields of two alternatives: what only one requires is optional.
fn both(mut all: Object, own: Object) -> Object {
    for field in &mut all.fields {
        field.required &= own.fields.iter().any(|other| other.wire == field.wire && other.required);
    }
    let mut idents = Scope::with(&["new"]);
    for field in &all.fields {
        idents.claim(field.ident.clone());
    }
    for mut field in own.fields {
        if !all.fields.iter().any(|known| known.wire == field.wire) {
            field.required = false;
            field.ident = idents.claim(field.ident);
            all.fields.push(field);
        }
    }
    all.rest = all.rest.or(own.rest);
    all.closed &= own.closed;
    all
}

/// The properties of an object, in the order in which they are first declared.
#[derive(Default)]
struct Declared<'doc> {
    properties: Vec<Property<'doc>>,
    places: HashMap<&'doc str, usize>,
}

struct Property<'doc> {
    name: &'doc str,
    /// All of these hold.
    certain: Conj<'doc>,
    /// Some of these may.
    possible: Conj<'doc>,
}

impl<'doc> Declared<'doc> {
    fn add(&mut self, name: &'doc str, schema: Node<'doc>, optional: bool) {
        let place = *self.places.entry(name).or_insert_with(|| {
            self.properties.push(Property { name, certain: Vec::new(), possible: Vec::new() });
            self.properties.len() - 1
        });
        if let Some(property) = self.properties.get_mut(place) {
            let list = if optional { &mut property.possible } else { &mut property.certain };
            if !list.iter().any(|known| known.schema == schema.schema) {
                list.push(schema);
            }
        }
    }
}
