//! From what a schema is to a type with a name.

use std::collections::HashMap;

use openapi_normal::Kind;
use serde_json::Value;

use super::class::{Class, Classified, Leaf, LeafName, TupleClass, UnionClass};
use super::classify::{Rest, is_closed, rest};
use super::names::{self, Hint};
use super::node::{Conj, Node};
use super::scalars;
use super::{Types, enums};
use crate::ident::{Scope, snake};
use crate::model::{Discriminator, Field, Object, Probe, Shape, Tuple, Type, TypeDef, TypeId, Union, Usage, Variant};

/// How deep arrays and maps may nest in one type.
const DEPTH: usize = 64;

/// The type of a value, and whether null is one.
#[derive(Debug, Clone)]
pub(super) struct Typed {
    pub(super) ty: Type,
    pub(super) nullable: bool,
}

impl Typed {
    /// As one type.
    pub(super) fn whole(self) -> Type {
        if self.nullable && self.ty != Type::Any { Type::Nullable(Box::new(self.ty)) } else { self.ty }
    }
}

/// A type that has a name and is yet to be defined.
#[derive(Debug)]
pub(super) struct Job<'doc> {
    id: TypeId,
    class: Class<'doc>,
    owner: Option<usize>,
}

/// What identifies schemas that hold at once.
pub(super) type Key = Vec<(*const Value, bool, bool)>;

/// What is known of a variant until all types are defined.
#[derive(Debug, Clone, Default)]
pub(super) struct VariantNote {
    pub(super) implicit: Option<String>,
    pub(super) is_fallback: bool,
}

fn key(conj: &[Node<'_>]) -> Key {
    conj.iter()
        .map(|node| (std::ptr::from_ref(node.schema), node.bare || node.stands_for.is_some(), node.optional))
        .collect()
}

impl<'doc> Types<'doc> {
    /// Defines a component.
    pub(super) fn component(&mut self, component: usize) {
        let classified = self.class_of(component);
        let Some(node) = self.components.get(component).map(|component| component.node.clone()) else { return };
        let id = TypeId(component);
        let class = classified.class.clone();
        match class {
            Class::Object(_) | Class::Enum(_) | Class::Union(_) | Class::Tuple(_) => {
                self.queue.push_back(Job { id, class, owner: Some(component) });
            }
            class => {
                let name = self.name_of(component);
                let classified = Classified { class, nullable: false };
                let typed = self.of_class(&classified, &[node], &Hint::new(&name, Some(component)));
                self.set_shape(id, Shape::Alias(typed.ty));
            }
        }
        self.drain();
    }

    /// Defines everything that has a name by now.
    pub(super) fn drain(&mut self) {
        while let Some(Job { id, class, owner }) = self.queue.pop_front() {
            let name = self.definitions.get(id.0).map(|definition| definition.name.clone()).unwrap_or_default();
            let hint = Hint::new(&name, owner);
            let shape = match class {
                Class::Object(nodes) => Shape::Object(self.object(&nodes, &hint)),
                Class::Enum(class) => Shape::Enum(Self::enum_shape(&class)),
                Class::Union(class) => Shape::Union(self.union_shape(id, &class, &hint)),
                Class::Tuple(class) => Shape::Tuple(self.tuple(&class, &hint)),
                _ => Shape::Alias(Type::Any),
            };
            self.set_shape(id, shape);
        }
    }

    fn set_shape(&mut self, id: TypeId, shape: Shape) {
        if let Some(definition) = self.definitions.get_mut(id.0) {
            definition.shape = shape;
        }
    }

    pub(super) fn name_of(&self, component: usize) -> String {
        self.definitions.get(component).map(|definition| definition.name.clone()).unwrap_or_default()
    }

    /// The type of schemas that hold at once.
    pub(super) fn typed(&mut self, conj: &[Node<'doc>], hint: &Hint<'_>) -> Typed {
        if let Some(known) = self.inline.get(&key(conj)) {
            return known.clone();
        }
        let classified = self.classify(conj);
        self.of_class(&classified, conj, hint)
    }

    /// The type of what has been classified.
    pub(super) fn of_class(&mut self, classified: &Classified<'doc>, conj: &[Node<'doc>], hint: &Hint<'_>) -> Typed {
        let ty = match &classified.class {
            Class::Ref(component) => Type::Named(TypeId(*component)),
            Class::Any(reason) => {
                self.untyped(conj, *reason);
                return Typed { ty: Type::Any, nullable: false };
            }
            Class::Never | Class::Open => {
                self.untyped(conj, Some("nothing is valid here"));
                return Typed { ty: Type::Any, nullable: false };
            }
            Class::Scalar(ty) => ty.clone(),
            Class::Array(items) => Type::Array(Box::new(self.element(items, conj, &hint.then("Item")))),
            Class::Map(values) => Type::Map(Box::new(self.element(values, conj, &hint.then("Value")))),
            Class::Object(_) | Class::Enum(_) | Class::Union(_) | Class::Tuple(_) => {
                return self.named(classified, conj, hint);
            }
        };
        Typed { ty, nullable: classified.nullable }
    }

    /// A type with a made-up name, or the one that the same schema has already.
    fn named(&mut self, classified: &Classified<'doc>, conj: &[Node<'doc>], hint: &Hint<'_>) -> Typed {
        let key = key(conj);
        if let Some(known) = self.inline.get(&key) {
            return known.clone();
        }
        let definitions = &self.definitions;
        let name_of = |component: usize| definitions.get(component).map(|own| own.name.clone()).unwrap_or_default();
        let name = names::made_up(&mut self.names, &self.components, conj, hint, &name_of);
        let id = TypeId(self.definitions.len());
        let definition = definition(name, conj);
        self.definitions.push(definition);
        let typed = Typed { ty: Type::Named(id), nullable: classified.nullable };
        self.inline.insert(key, typed.clone());
        let owner = conj.first().and_then(|node| node.owner);
        self.queue.push_back(Job { id, class: classified.class.clone(), owner });
        typed
    }

    /// The type of the elements of an array or a map.
    fn element(&mut self, items: &[Node<'doc>], outer: &[Node<'doc>], hint: &Hint<'_>) -> Type {
        if items.is_empty() {
            self.untyped(outer, None);
            return Type::Any;
        }
        if self.nesting >= DEPTH {
            self.untyped(items, Some("arrays nest too deeply"));
            return Type::Any;
        }
        self.nesting += 1;
        let typed = self.typed(items, hint).whole();
        self.nesting -= 1;
        typed
    }

    fn untyped(&mut self, conj: &[Node<'doc>], reason: Option<&'static str>) {
        let Some(at) = conj.last().map(|node| &*node.at) else { return };
        match reason {
            None => self.note(Kind::Lossless, "schema.untyped", at, "the document gives no type: JSON"),
            Some(reason) => self.note(Kind::Approximated, "schema.unsayable", at, reason),
        }
    }

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
            default: annotation("default").cloned(),
            read_only: flag("readOnly"),
            write_only: flag("writeOnly"),
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
            Class::Enum(class) if !class.is_doubtful => match class.values.as_slice() {
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
            Rest::Any => Some(Type::Any),
            Rest::Schemas(schemas) => {
                let hint = hint.then("Value");
                let mut types: Vec<Type> = Vec::new();
                for schema in &schemas {
                    let ty = self.typed(std::slice::from_ref(schema), &hint).whole();
                    if !types.contains(&ty) {
                        types.push(ty);
                    }
                }
                if types.len() > 1 {
                    let reason = "properties by pattern, of several types";
                    self.untyped(&schemas, Some(reason));
                    return Some(Type::Any);
                }
                types.pop()
            }
        }
    }

    fn tuple(&mut self, class: &TupleClass<'doc>, hint: &Hint<'_>) -> Tuple {
        let mut items = Vec::with_capacity(class.items.len());
        for (index, item) in class.items.iter().enumerate() {
            let part = format!("Item{}", index + 1);
            items.push(self.typed(std::slice::from_ref(item), &hint.then(&part)).whole());
        }
        let rest = class.rest.as_ref().map(|rest| match rest.as_slice() {
            [] => Type::Any,
            rest => self.typed(rest, &hint.then("Item")).whole(),
        });
        Tuple { items, required: class.required, rest }
    }

    fn union_shape(&mut self, id: TypeId, class: &UnionClass<'doc>, hint: &Hint<'_>) -> Union {
        let union = self.definitions.get(id.0).map(|own| own.name.clone()).unwrap_or_default();
        let mut scope = Scope::default();
        let mut variants = Vec::with_capacity(class.leaves.len());
        let mut notes = Vec::with_capacity(class.leaves.len());
        for leaf in &class.leaves {
            let component = match (&leaf.classified.class, &leaf.name) {
                (Class::Ref(component), _) | (_, LeafName::Component(component)) => Some(*component),
                _ => None,
            };
            let named = component.map(|component| self.name_of(component));
            let node = component.and_then(|component| self.components.get(component)).map(|own| &own.node);
            let wanted = names::variant(leaf, &union, named.as_deref().zip(node));
            let name = scope.claim(wanted);
            let ty = self.leaf(leaf, &hint.then(&name));
            let tags = leaf.tags.iter().map(|tag| (*tag).to_owned()).collect();
            let doc = leaf.doc.map(str::to_owned);
            variants.push(Variant { name, ty, boxed: false, tags, probe: Probe::default(), doc });
            notes.push(VariantNote { implicit: leaf.implicit.map(str::to_owned), is_fallback: leaf.is_fallback });
        }
        self.variant_notes.insert(id, notes);
        let discriminator = class.wire.map(|wire| Discriminator { wire: wire.to_owned() });
        Union { discriminator, variants, unknown: enums::unknown(&mut scope) }
    }

    fn leaf(&mut self, leaf: &Leaf<'doc>, hint: &Hint<'_>) -> Type {
        self.of_class(&leaf.classified, &leaf.conj, hint).ty
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

/// A definition whose shape is yet to come.
pub(super) fn definition(name: String, conj: &[Node<'_>]) -> TypeDef {
    let text = |keyword: &str| conj.iter().rev().find_map(|node| node.schema.get(keyword)?.as_str());
    let own = conj.last();
    TypeDef {
        name,
        schema_at: own.map(|node| node.at.to_string()).unwrap_or_default(),
        doc: text("description").or_else(|| text("title")).map(str::to_owned),
        deprecated: own.is_some_and(|node| node.schema.get("deprecated") == Some(&Value::Bool(true))),
        usage: Usage::default(),
        groups: Vec::new(),
        shape: Shape::Alias(Type::Any),
    }
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
