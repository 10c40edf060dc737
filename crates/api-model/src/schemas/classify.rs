//! What a schema is, decided from everything that it is composed of.

use std::rc::Rc;

use openapi_normal::Kind;
use serde_json::Value;

use super::Types;
use super::class::{Class, Classified, TupleClass};
use super::components::Target;
use super::kinds::Kinds;
use super::node::{Conj, Node};
use super::scalars;
use crate::model::Type;

/// How deep components are looked into at once. One that is deeper is taken as it is, and looked at on its own.
const COMPONENTS: usize = 32;
/// How deep schemas are looked into at once; documents do not nest that deeply.
const DEPTH: usize = 128;

/// How many schemas are put together for one of them. Alternatives of alternatives double with every level: a few
/// lines of a document could otherwise take all the time there is.
const STEPS: usize = 4096;

/// What is known of a component.
#[derive(Debug, Default)]
pub(super) enum State<'doc> {
    #[default]
    New,
    Open,
    Done(Rc<Classified<'doc>>),
}

impl<'doc> Types<'doc> {
    /// What a component is.
    pub(super) fn class_of(&mut self, component: usize) -> Rc<Classified<'doc>> {
        let Some(node) = self.components.get(component).map(|component| component.node.clone()) else {
            return Rc::new(Classified::any(Some("a reference that leads nowhere")));
        };
        let open = || Rc::new(Classified { class: Class::Open, nullable: node.flag("nullable") });
        match self.states.get(component) {
            Some(State::Done(classified)) => return Rc::clone(classified),
            Some(State::New) if self.depth < COMPONENTS => {}
            _ => return open(),
        }
        self.set_state(component, State::Open);
        let steps = std::mem::take(&mut self.steps);
        let mut classified = match self.inheritance(component, &node) {
            Some(classified) => classified,
            None => self.classify(std::slice::from_ref(&node)),
        };
        if let Class::Ref(target) = classified.class
            && self.leads_to(target, component)
        {
            classified.class = Class::Any(Some("a circle of nothing but references"));
        }
        self.steps = steps;
        let classified = Rc::new(classified);
        self.set_state(component, State::Done(Rc::clone(&classified)));
        classified
    }

    fn set_state(&mut self, component: usize, state: State<'doc>) {
        if let Some(old) = self.states.get_mut(component) {
            *old = state;
        }
    }

    /// Whether references alone lead from one component to another.
    fn leads_to(&self, from: usize, to: usize) -> bool {
        let mut next = from;
        for _ in 0..=self.components.len() {
            if next == to {
                return true;
            }
            match self.states.get(next) {
                Some(State::Done(classified)) => match classified.class {
                    Class::Ref(target) => next = target,
                    _ => return false,
                },
                _ => return false,
            }
        }
        false
    }

    /// A component that is no reference to another, and what it is.
    pub(super) fn resolved(&mut self, component: usize) -> (usize, Rc<Classified<'doc>>) {
        let mut next = component;
        let mut classified = self.class_of(next);
        for _ in 0..=self.components.len() {
            let Class::Ref(target) = classified.class else { break };
            next = target;
            classified = self.class_of(next);
        }
        (next, classified)
    }

    /// What schemas are that hold at once.
    pub(super) fn classify(&mut self, conj: &[Node<'doc>]) -> Classified<'doc> {
        if self.depth >= DEPTH {
            if let Some(node) = conj.last() {
                self.note(Kind::Approximated, "schema.unsayable", &*node.at, "alternatives nest too deeply");
            }
            return Classified::any(Some("alternatives nest too deeply"));
        }
        if self.depth == 0 {
            self.steps = 0;
        }
        self.depth += 1;
        let parts = self.parts(conj);
        let nullable = conj.iter().any(|node| node.flag("nullable"));
        let mut classified = match self.sole_reference(&parts) {
            Some(component) => Classified { class: Class::Ref(component), nullable: self.class_of(component).nullable },
            None if self.steps >= STEPS => {
                const WHY: &str = "alternatives of alternatives are too many";
                if let Some(node) = conj.last() {
                    self.note(Kind::Approximated, "schema.unsayable", &*node.at, WHY);
                }
                Classified::any(Some(WHY))
            }
            None => {
                self.steps += 1;
                let nodes = self.expand(conj);
                self.classify_expanded(conj, nodes)
            }
        };
        classified.nullable |= nullable;
        if !classified.nullable && conj.iter().any(|node| node.get("allOf").is_some()) {
            classified.nullable = self.all_allow_null(conj);
        }
        self.depth -= 1;
        classified
    }

    /// What schemas are that are composed of nothing.
    fn classify_expanded(&mut self, conj: &[Node<'doc>], nodes: Conj<'doc>) -> Classified<'doc> {
        if nodes.is_empty() {
            let is_dangling = |node: &Node<'doc>| node.text("$ref").is_some() && self.components.target(node).is_none();
            return Classified::any(conj.iter().any(is_dangling).then_some("a reference that leads nowhere"));
        }
        if nodes.iter().any(|node| !node.optional && node.is_never()) {
            return Class::Never.into();
        }
        for node in nodes.iter().filter(|node| node.get("not").is_some()) {
            self.note(Kind::Approximated, "schema.not-ignored", &*node.at, "what must not be is not checked");
        }
        let mut said = nodes.iter().filter(|node| node.says_something()).peekable();
        let nullable = said.peek().is_some() && said.all(|node| node.flag("nullable"));
        let parts = nodes.iter().filter(|node| !node.optional && node.says_something()).count();
        let is_merged = parts > 1 && matches!(conj, [only] if !only.bare);
        let mut classified = match self.enumeration(&nodes) {
            Some(class) => class.into(),
            None => match self.alternatives(&nodes) {
                Some(union) => union,
                None => match self.elements(&nodes) {
                    Some(items) => self.or_elements(&items),
                    None => self.plain(nodes).into(),
                },
            },
        };
        if is_merged && matches!(classified.class, Class::Object(_) | Class::Union(_)) {
            let at = conj.first().map(|node| node.at.to_string()).unwrap_or_default();
            self.note(Kind::Lossless, "schema.all-of-merged", at, "what holds at once is one type");
        }
        classified.nullable |= nullable;
        classified
    }

    /// The elements of what may be no array at all: alternatives in `items`, and no type.
    fn elements(&self, nodes: &[Node<'doc>]) -> Option<Node<'doc>> {
        if nodes.iter().any(|node| !Kinds::declared(node).is_empty()) {
            return None;
        }
        let items = nodes.iter().find_map(|node| node.child("items"))?;
        let schema = match self.components.target(&items) {
            Some(Target::Component(component)) => self.components.get(component)?.node.clone(),
            _ => items.clone(),
        };
        ["oneOf", "anyOf"].iter().any(|keyword| schema.list(keyword).len() > 1).then_some(items)
    }

    /// What schemas are that have no alternatives.
    fn plain(&mut self, nodes: Conj<'doc>) -> Class<'doc> {
        match self.kinds_of(&nodes) {
            Kinds::NONE => Class::Any(None),
            Kinds::BOOLEAN => Class::Scalar(Type::Bool),
            Kinds::INTEGER if scalars::is_beyond_64_bits(&nodes) => Class::Any(Some("an integer of more than 64 bits")),
            Kinds::INTEGER => Class::Scalar(scalars::integer(&nodes)),
            Kinds::NUMBER => Class::Scalar(Type::F64),
            Kinds::STRING => Class::Scalar(scalars::string(&nodes)),
            Kinds::ARRAY => array(&nodes),
            Kinds::OBJECT => object(nodes),
            _ => Class::Any(Some("several types in one schema")),
        }
    }

    /// The JSON types that all agree on; where they do not, the most specific one counts.
    pub(super) fn kinds_of(&mut self, nodes: &[Node<'doc>]) -> Kinds {
        let certain = || nodes.iter().filter(|node| !node.optional);
        let mut declared = Kinds::NONE;
        for node in certain() {
            let own = Kinds::declared(node);
            if own.is_empty() {
                continue;
            }
            let both = declared.and(own);
            if !declared.is_empty() && both.is_empty() {
                let reason = "the types of what holds at once contradict each other; the more specific one counts";
                self.note(Kind::Approximated, "schema.conflict", &*node.at, reason);
            }
            declared = if both.is_empty() { own } else { both };
        }
        if !declared.is_empty() {
            return declared;
        }
        let implied = certain().chain(nodes.iter().filter(|node| node.optional)).map(Kinds::implied);
        implied.into_iter().find(|kinds| !kinds.is_empty()).unwrap_or_default()
    }
}

/// An array, or a tuple if it has a type per place.
fn array<'doc>(nodes: &[Node<'doc>]) -> Class<'doc> {
    let mut places = Vec::new();
    let mut items = Vec::new();
    let mut is_closed = false;
    for node in nodes {
        let prefix = node.children("prefixItems");
        // The spelling of older drafts.
        let prefix = if prefix.is_empty() { node.children("items") } else { prefix };
        if !prefix.is_empty() {
            places = prefix;
        }
        items.extend(node.child("items"));
        is_closed |= node.get("items") == Some(&Value::Bool(false)) && !places.is_empty();
    }
    items.retain(|item| {
        is_closed |= item.is_never();
        !item.is_never()
    });
    if places.is_empty() {
        return Class::Array(items);
    }
    let bound = |keyword| nodes.iter().filter_map(|node: &Node<'doc>| node.get(keyword)?.as_u64()).max();
    let at_least = bound("minItems").and_then(|least| usize::try_from(least).ok()).unwrap_or_default();
    is_closed |= bound("maxItems").is_some_and(|most| most <= places.len() as u64);
    let rest = if is_closed { None } else { Some(items) };
    Class::Tuple(TupleClass { required: at_least.min(places.len()), items: places, rest })
}

/// A struct, or a map if it declares no property.
fn object(nodes: Conj<'_>) -> Class<'_> {
    if nodes.iter().any(|node| node.object("properties").is_some_and(|properties| !properties.is_empty())) {
        return Class::Object(nodes);
    }
    let rest = rest(&nodes);
    match rest {
        Rest::None if is_closed(&nodes) => Class::Object(nodes),
        Rest::None => Class::Map(Vec::new()),
        Rest::Any => Class::Map(Vec::new()),
        Rest::Schemas(schemas) => match <[Node<'_>; 1]>::try_from(schemas) {
            Ok([only]) => Class::Map(vec![only]),
            // Several patterns: the fields are none, the rest is settled with the struct.
            Err(_) => Class::Object(nodes),
        },
    }
}

/// What an object says about properties that it does not declare.
pub(super) enum Rest<'doc> {
    /// Nothing, or that there are none.
    None,
    /// That they can be anything.
    Any,
    /// One of these each.
    Schemas(Vec<Node<'doc>>),
}

pub(super) fn is_closed(nodes: &[Node<'_>]) -> bool {
    let closes = |node: &Node<'_>, keyword: &str| match node.get(keyword) {
        Some(Value::Bool(more)) => !more,
        Some(_) => node.child(keyword).is_some_and(|more| more.is_never()),
        None => false,
    };
    nodes.iter().any(|node| closes(node, "additionalProperties") || closes(node, "unevaluatedProperties"))
}

pub(super) fn rest<'doc>(nodes: &[Node<'doc>]) -> Rest<'doc> {
    let mut schemas = Vec::new();
    // Beside declared properties, what no pattern matches may be anything: the next property that the API adds.
    let mut has_any = nodes.iter().any(|node| has_members(node, "properties"))
        && !is_closed(nodes)
        && nodes.iter().any(|node| has_members(node, "patternProperties"))
        && !nodes.iter().any(rules_the_rest);
    for node in nodes {
        schemas.extend(node.members("patternProperties").map(|(_, schema)| schema).filter(|schema| !schema.is_never()));
        for keyword in ["additionalProperties", "unevaluatedProperties"] {
            match node.get(keyword) {
                Some(Value::Bool(true)) => has_any = true,
                Some(Value::Object(_)) => {
                    let more = node.child(keyword).filter(|more| !more.is_never());
                    has_any |= more.as_ref().is_some_and(|more| !says_anything(more));
                    schemas.extend(more.filter(says_anything));
                }
                _ => {}
            }
        }
    }
    match (schemas.is_empty(), has_any) {
        (true, false) => Rest::None,
        (true, true) => Rest::Any,
        // One that takes anything, as a rule, goes with patterns that do not.
        (false, true) => Rest::Any,
        (false, false) => Rest::Schemas(schemas),
    }
}

fn has_members(node: &Node<'_>, keyword: &str) -> bool {
    node.object(keyword).is_some_and(|members| !members.is_empty())
}

/// Whether every property has a schema: by a pattern that all names match, or in so many words.
fn rules_the_rest(node: &Node<'_>) -> bool {
    let all = ["", "^", ".*", "^.*$", "^.*", ".*$", ".+", "^.+$", "^.+", ".+$"];
    ["additionalProperties", "unevaluatedProperties"].iter().any(|keyword| node.child(keyword).is_some())
        || node.members("patternProperties").any(|(pattern, _)| all.contains(&pattern))
}

fn says_anything(node: &Node<'_>) -> bool {
    node.says_something() || node.keywords().any(|keyword| super::node::COMPOSITION.contains(&keyword))
}
