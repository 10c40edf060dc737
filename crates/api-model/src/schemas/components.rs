//! The named schemas of a document, and who is composed of whom.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use openapi_normal::pointer::{join, local, reference, unescape};
use serde_json::Value;

use super::node::Node;
use super::parts::DEPTH;

/// A named schema.
#[derive(Debug)]
pub(super) struct Component<'doc> {
    pub(super) key: &'doc str,
    pub(super) node: Node<'doc>,
}

/// The named schemas of a document, by index and by reference.
#[derive(Debug)]
pub(super) struct Components<'doc> {
    document: &'doc Value,
    list: Vec<Component<'doc>>,
    by_key: HashMap<&'doc str, usize>,
    /// What a component is composed of by `allOf`, directly.
    parents: Vec<Vec<usize>>,
    /// What is composed of a component by `allOf`, directly.
    children: Vec<Vec<usize>>,
    closures: RefCell<HashMap<usize, Rc<[usize]>>>,
}

/// What a reference leads to.
pub(super) enum Target<'doc> {
    Component(usize),
    /// A place inside of something.
    Place(Node<'doc>),
}

impl<'doc> Components<'doc> {
    pub(super) fn new(document: &'doc Value) -> Self {
        let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
        let mut list = Vec::new();
        let mut by_key = HashMap::new();
        for (index, (key, schema)) in schemas.into_iter().flatten().enumerate() {
            let at = join("/components/schemas", key);
            list.push(Component { key, node: Node::new(schema, at, Some(index)) });
            by_key.insert(key.as_str(), index);
        }
        let children = vec![Vec::new(); list.len()];
        let closures = RefCell::default();
        let mut components = Self { document, parents: Vec::new(), children, list, by_key, closures };
        components.parents = (0..components.list.len()).map(|child| components.parents_of(child)).collect();
        for (child, parents) in components.parents.iter().enumerate() {
            for parent in parents.iter().filter(|parent| **parent != child) {
                if let Some(children) = components.children.get_mut(*parent) {
                    children.push(child);
                }
            }
        }
        components
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn get(&self, index: usize) -> Option<&Component<'doc>> {
        self.list.get(index)
    }

    pub(super) fn by_key(&self, key: &str) -> Option<usize> {
        self.by_key.get(key).copied()
    }

    /// The component at exactly this pointer.
    pub(super) fn at(&self, pointer: &str) -> Option<usize> {
        let token = pointer.strip_prefix("/components/schemas/")?;
        if token.contains('/') { None } else { self.by_key(&unescape(token)) }
    }

    /// The component that a pointer leads into.
    pub(super) fn around(&self, pointer: &str) -> Option<usize> {
        let token = pointer.strip_prefix("/components/schemas/")?.split('/').next()?;
        self.by_key(&unescape(token))
    }

    /// A schema at a pointer.
    pub(super) fn node(&self, pointer: &str) -> Option<Node<'doc>> {
        let schema = self.document.pointer(pointer)?;
        Some(Node::new(schema, pointer, self.around(pointer)))
    }

    /// What a node refers to, if it is a reference.
    pub(super) fn target(&self, node: &Node<'doc>) -> Option<Target<'doc>> {
        if let Some(component) = node.stands_for {
            return Some(Target::Component(component));
        }
        self.follow(node.text("$ref")?)
    }

    pub(super) fn follow(&self, reference: &str) -> Option<Target<'doc>> {
        let pointer = local(reference)?;
        match self.at(&pointer) {
            Some(component) => Some(Target::Component(component)),
            None => self.node(&pointer).map(Target::Place),
        }
    }

    /// A node that is a reference to a component.
    pub(super) fn reference(&self, component: usize) -> Option<Node<'doc>> {
        let mut node = self.get(component)?.node.clone();
        node.stands_for = Some(component);
        Some(node)
    }

    /// The components that are composed of this one, directly or not, in the order of the document.
    pub(super) fn descendants(&self, component: usize) -> Vec<usize> {
        let mut found = BTreeSet::new();
        let mut pending = vec![component];
        while let Some(parent) = pending.pop() {
            for &child in self.children.get(parent).into_iter().flatten() {
                if child != component && found.insert(child) {
                    pending.push(child);
                }
            }
        }
        found.into_iter().collect()
    }

    /// The components that this one is composed of by `allOf`, and itself; sorted.
    pub(super) fn closure(&self, component: usize) -> Rc<[usize]> {
        if let Some(closure) = self.closures.borrow().get(&component) {
            return Rc::clone(closure);
        }
        let mut found = BTreeSet::from([component]);
        let mut level = vec![component];
        // No further than `allOf` is followed.
        for _ in 0..DEPTH {
            let parents = level.iter().filter_map(|member| self.parents.get(*member)).flatten();
            level = parents.copied().filter(|parent| found.insert(*parent)).collect();
            if level.is_empty() {
                break;
            }
        }
        let closure: Rc<[usize]> = found.into_iter().collect();
        self.closures.borrow_mut().insert(component, Rc::clone(&closure));
        closure
    }

    pub(super) fn is_composed_of(&self, component: usize, part: usize) -> bool {
        component == part || self.closure(component).binary_search(&part).is_ok()
    }

    /// The components that stand in the `allOf` of this one, or which it refers to.
    fn parents_of(&self, component: usize) -> Vec<usize> {
        let mut found = Vec::new();
        let mut pending: Vec<&'doc Value> =
            self.get(component).map(|component| component.node.schema).into_iter().collect();
        // Inline members nest no deeper than the document; the bound is for references to places.
        for _ in 0..1000 {
            let Some(schema) = pending.pop() else { break };
            match reference(schema).and_then(|reference| self.follow(reference)) {
                Some(Target::Component(parent)) => found.push(parent),
                Some(Target::Place(node)) => pending.push(node.schema),
                None => {}
            }
            pending.extend(schema.get("allOf").and_then(Value::as_array).into_iter().flatten());
        }
        found
    }

    /// The components that the unions of a component name as branches.
    pub(super) fn branches(&self, component: usize) -> Vec<usize> {
        let mut found = Vec::new();
        let mut pending: Vec<&'doc Value> =
            self.get(component).map(|component| component.node.schema).into_iter().collect();
        while let Some(schema) = pending.pop() {
            for branch in ["oneOf", "anyOf"].iter().filter_map(|keyword| schema.get(*keyword)?.as_array()).flatten() {
                let target = reference(branch).and_then(|reference| self.follow(reference));
                if let Some(Target::Component(branch)) = target {
                    found.push(branch);
                }
            }
            pending.extend(schema.get("allOf").and_then(Value::as_array).into_iter().flatten());
        }
        found
    }
}
