//! From what a schema is to a type with a name.

use openapi_normal::Kind;
use serde_json::Value;

use super::class::{Class, Classified, Leaf, LeafName, TupleClass, UnionClass};
use super::names::{self, Hint};
use super::node::Node;
use super::{Types, enums};
use crate::ident::Scope;
use crate::model::{Discriminator, Probe, Shape, Tuple, Type, TypeDef, TypeId, Union, Usage, Variant};

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

pub(super) fn key(conj: &[Node<'_>]) -> Key {
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
    pub(super) fn element(&mut self, items: &[Node<'doc>], outer: &[Node<'doc>], hint: &Hint<'_>) -> Type {
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

    pub(super) fn untyped(&mut self, conj: &[Node<'doc>], reason: Option<&'static str>) {
        let Some(at) = conj.last().map(|node| &*node.at) else { return };
        match reason {
            None => self.note(Kind::Lossless, "schema.untyped", at, "the document gives no type: JSON"),
            Some(reason) => self.note(Kind::Approximated, "schema.unsayable", at, reason),
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
        let components: Vec<Option<usize>> = class
            .leaves
            .iter()
            .map(|leaf| match (&leaf.classified.class, &leaf.name) {
                (Class::Ref(component), _) | (_, LeafName::Component(component)) => Some(*component),
                _ => None,
            })
            .collect();
        let node_of = |component: &Option<usize>| Some(&self.components.get((*component)?)?.node);
        let branches: Vec<_> = class.leaves.iter().zip(components.iter().map(node_of)).collect();
        let titles: Vec<Option<String>> =
            names::titles(&branches).into_iter().map(|title| title.map(str::to_owned)).collect();
        for ((leaf, component), title) in class.leaves.iter().zip(components).zip(titles) {
            let is_made_up = component.is_some_and(|component| self.is_made_up(component));
            let named = component.map(|component| self.name_of(component));
            let node = component.and_then(|component| self.components.get(component)).map(|own| &own.node);
            let wanted = names::variant(leaf, &union, named.as_deref().zip(node), is_made_up, title.as_deref());
            let name = scope.claim(wanted);
            let ty = self.leaf(leaf, &hint.then(&name));
            let tags = leaf.tags.iter().map(|tag| (*tag).to_owned()).collect();
            let doc = leaf.doc.map(str::to_owned);
            let is_default = leaf.is_default;
            variants.push(Variant { name, ty, boxed: false, tags, is_default, probe: Probe::default(), doc });
            notes.push(VariantNote { implicit: leaf.implicit.map(str::to_owned), is_fallback: leaf.is_fallback });
        }
        self.variant_notes.insert(id, notes);
        let discriminator = class.wire.map(|wire| Discriminator { wire: wire.to_owned() });
        Union { discriminator, variants, unknown: enums::unknown(&mut scope) }
    }

    fn leaf(&mut self, leaf: &Leaf<'doc>, hint: &Hint<'_>) -> Type {
        self.of_class(&leaf.classified, &leaf.conj, hint).ty
    }
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
