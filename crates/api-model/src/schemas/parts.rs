//! What a schema is composed of: references and `allOf` taken apart.

use std::collections::HashSet;
use std::rc::Rc;

use openapi_normal::Kind;

use super::Types;
use super::class::Class;
use super::components::Target;
use super::kinds::Kinds;
use super::node::{COMPOSITION, Conj, Node};

/// How deep `allOf` may nest, references followed.
pub(super) const DEPTH: usize = 64;

/// What an object component declares.
#[derive(Debug, Default)]
pub(super) struct Facts<'doc> {
    pub(super) properties: HashSet<&'doc str>,
    pub(super) required: HashSet<&'doc str>,
}

/// References that are not followed, and schemas without references and `allOf`.
#[derive(Debug, Default)]
pub(super) struct Parts<'doc> {
    references: Vec<(usize, Node<'doc>)>,
    inline: Vec<Node<'doc>>,
}

impl<'doc> Types<'doc> {
    /// `allOf` taken apart, references to components left alone.
    pub(super) fn parts(&self, conj: &[Node<'doc>]) -> Parts<'doc> {
        let mut parts = Parts::default();
        let mut pending: Vec<(Node<'doc>, usize)> = conj.iter().rev().map(|node| (node.clone(), 0)).collect();
        let own = self.own(conj);
        while let Some((node, depth)) = pending.pop() {
            match self.components.target(&node) {
                // Whoever is composed of itself is what else it is composed of.
                Some(Target::Component(component)) if depth > 0 && own.contains(&component) => {}
                Some(Target::Component(component)) => parts.references.push((component, node.clone())),
                Some(Target::Place(place)) if depth < DEPTH => {
                    pending.push((Node { optional: node.optional, ..place }, depth + 1));
                }
                _ => {}
            }
            // Members are less specific than what stands beside them, so they come first.
            if node.says_something() || node.keywords().any(is_alternative) {
                parts.inline.push(node.clone());
            }
            let members = node.children("allOf").into_iter().rev();
            pending.extend(members.map(|member| (Node { optional: node.optional, ..member }, depth + 1)));
        }
        parts
    }

    /// The components that schemas are the definitions of: on its way to its parents is only the component itself, not
    /// what stands inside it.
    fn own(&self, conj: &[Node<'doc>]) -> Vec<usize> {
        let whole = conj.iter().filter(|node| !node.bare && node.stands_for.is_none());
        let is_own = |owner: &usize, node: &Node<'doc>| {
            self.components.get(*owner).is_some_and(|component| component.node.at == node.at)
        };
        whole.filter_map(|node| node.owner.filter(|owner| is_own(owner, node))).collect()
    }

    /// The component that the parts amount to, if they amount to one: a reference, and nothing beside it
    /// that the component does not say itself.
    pub(super) fn sole_reference(&mut self, parts: &Parts<'doc>) -> Option<usize> {
        let (first, _) = parts.references.first()?;
        if parts.references.iter().any(|(_, node)| node.optional) {
            return None;
        }
        let all = |component: usize| {
            parts.references.iter().all(|(other, _)| self.components.is_composed_of(component, *other))
        };
        let sole = if parts.references.len() == 1 {
            *first
        } else {
            parts.references.iter().map(|(component, _)| *component).find(|component| all(*component))?
        };
        parts.inline.iter().all(|node| self.is_said_by(sole, node)).then_some(sole)
    }

    /// Whether a node adds nothing to a component.
    fn is_said_by(&mut self, component: usize, node: &Node<'doc>) -> bool {
        if node.optional || node.keywords().any(is_alternative) {
            return false;
        }
        let mut needs_facts = false;
        for keyword in node.keywords() {
            let says_nothing = match keyword {
                "type" | "format" | "contentEncoding" | "not" | "unevaluatedProperties" => true,
                "additionalProperties" => node.get(keyword) == Some(&serde_json::Value::Bool(false)),
                "required" => {
                    needs_facts = true;
                    true
                }
                "properties" if node.object(keyword).is_some_and(serde_json::Map::is_empty) => true,
                "properties" => {
                    needs_facts = true;
                    node.bare
                }
                "enum" | "const" | "patternProperties" | "items" | "prefixItems" => false,
                _ => true,
            };
            if !says_nothing {
                return false;
            }
        }
        if needs_facts && !self.declares(component, node) {
            return false;
        }
        let declared = Kinds::declared(node);
        if declared != Kinds::NONE && !self.resolved(component).1.class.kinds().meets(declared) {
            self.note(
                Kind::Approximated,
                "schema.conflict",
                &*node.at,
                "the type is another one than that of the component referred to, which is kept",
            );
        }
        true
    }

    /// Whether a component has the properties of a node, and requires what it requires.
    fn declares(&mut self, component: usize, node: &Node<'doc>) -> bool {
        let facts = self.facts(component);
        let has_properties =
            node.object("properties").into_iter().flatten().all(|(name, _)| facts.properties.contains(name.as_str()));
        let mut required = node.strings("required");
        if !node.bare {
            return has_properties && required.all(|name| facts.required.contains(name));
        }
        // Requiring an optional property of a variant is not worth a type of its own.
        if !has_properties || node.strings("required").any(|name| !facts.properties.contains(name)) {
            return false;
        }
        if !required.all(|name| facts.required.contains(name)) {
            let reason = "what is required beside the union is optional in one of its variants, and stays so";
            self.note(Kind::Approximated, "schema.required-alternatives", &*node.at, reason);
        }
        true
    }

    /// What a component declares, if it is an object, or all variants of it, if it is a union.
    pub(super) fn facts(&mut self, component: usize) -> Rc<Facts<'doc>> {
        let (last, classified) = self.resolved(component);
        if let Some(facts) = self.facts.get(&last) {
            return Rc::clone(facts);
        }
        let mut facts = Facts::default();
        if let Class::Object(nodes) = &classified.class {
            for node in nodes {
                facts.properties.extend(node.object("properties").into_iter().flatten().map(|(name, _)| name.as_str()));
                if !node.optional {
                    facts.required.extend(node.strings("required"));
                }
            }
        }
        let facts = Rc::new(facts);
        if !matches!(classified.class, Class::Open) {
            self.facts.insert(last, Rc::clone(&facts));
        }
        facts
    }

    /// Everything that holds at once, references followed and `allOf` taken apart; what is less specific
    /// comes first.
    pub(super) fn expand(&mut self, conj: &[Node<'doc>]) -> Conj<'doc> {
        let mut walk = Walk { types: self, seen: HashSet::new(), path: Vec::new(), found: Vec::new(), truncated: None };
        walk.path = walk.types.own(conj);
        for node in conj {
            walk.visit(node, false, 0);
        }
        let Walk { found, truncated, .. } = walk;
        if let Some(at) = truncated {
            self.note(Kind::Approximated, "schema.too-deep", &*at, "what nests deeper is left out");
        }
        found
    }
}

/// Whether a keyword makes alternatives of a schema.
pub(super) fn is_alternative(keyword: &str) -> bool {
    COMPOSITION.contains(&keyword) && !matches!(keyword, "$ref" | "allOf" | "discriminator")
}

impl<'doc> Parts<'doc> {
    /// Components referred to, and from where.
    pub(super) fn references(&self) -> &[(usize, Node<'doc>)] {
        &self.references
    }
}

struct Walk<'a, 'doc> {
    types: &'a mut Types<'doc>,
    seen: HashSet<usize>,
    /// The components that are being followed.
    path: Vec<usize>,
    found: Conj<'doc>,
    truncated: Option<Rc<str>>,
}

impl<'doc> Walk<'_, 'doc> {
    /// `strip`: the unions of the schema are not part of it.
    fn visit(&mut self, node: &Node<'doc>, strip: bool, depth: usize) {
        if depth > DEPTH {
            self.truncated = Some(Rc::clone(&node.at));
            return;
        }
        if node.bare {
            self.found.push(node.clone());
            return;
        }
        match self.types.components.target(node) {
            Some(Target::Component(component)) => self.component(component, node, depth),
            Some(Target::Place(place)) => {
                self.visit(&Node { optional: node.optional, ..place }, strip, depth + 1);
            }
            None => {}
        }
        if node.stands_for.is_some() {
            return;
        }
        for member in node.children("allOf") {
            self.visit(&Node { optional: node.optional, ..member }, strip, depth + 1);
        }
        if node.optional {
            // Under a condition, an alternative is one more.
            for branch in node.children("oneOf").into_iter().chain(node.children("anyOf")) {
                self.visit(&branch.optional(), true, depth + 1);
            }
        }
        if node.says_something() || node.keywords().any(|keyword| is_alternative(keyword) || keyword == "discriminator")
        {
            let own = node.clone();
            self.found.push(if strip || node.optional { own.bare() } else { own });
        }
        self.conditions(node, depth);
    }

    fn component(&mut self, component: usize, node: &Node<'doc>, depth: usize) {
        if self.path.contains(&component) || !self.seen.insert(component) {
            return;
        }
        let Some(target) = self.types.components.get(component).map(|component| component.node.clone()) else {
            return;
        };
        let strip = !self.path.is_empty() && self.names_its_children(component);
        if strip {
            let reason = "the union names what is composed of it; only its properties are taken over";
            self.types.note(Kind::Lossless, "schema.circle", &*target.at, reason);
        }
        self.path.push(component);
        self.visit(&Node { optional: node.optional, ..target }, strip, depth + 1);
        self.path.pop();
    }

    /// Whether a parent's union names the components that we come from, or others that are composed of it.
    fn names_its_children(&self, component: usize) -> bool {
        let components = &self.types.components;
        components.branches(component).iter().any(|branch| {
            self.path.contains(branch) || *branch != component && components.is_composed_of(*branch, component)
        })
    }

    fn conditions(&mut self, node: &Node<'doc>, depth: usize) {
        let mut conditional: Vec<Node<'doc>> =
            ["then", "else"].iter().filter_map(|keyword| node.child(keyword)).collect();
        conditional.extend(node.members("dependentSchemas").map(|(_, schema)| schema));
        for schema in conditional {
            let reason = "what holds under a condition is optional, and the condition is not checked";
            self.types.note(Kind::Approximated, "schema.conditional", &*schema.at, reason);
            self.visit(&schema.optional(), true, depth + 1);
        }
    }
}
