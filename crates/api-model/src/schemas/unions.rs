//! `oneOf` and `anyOf`: the alternatives as a flat list, with what holds beside them in each.

use std::borrow::Cow;
use std::collections::HashSet;
use std::rc::Rc;

use openapi_normal::Kind;
use serde_json::Value;

use super::Types;
use super::class::{Class, Classified, Leaf, LeafName, UnionClass};
use super::components::Target;
use super::node::{COMPOSITION, Conj, Node};
use super::parts::is_alternative;

/// How many combinations of the branches of several unions are written out.
const COMBINATIONS: usize = 32;

/// A discriminator as the document has it.
#[derive(Debug, Clone)]
pub(super) struct Told<'doc> {
    pub(super) wire: &'doc str,
    /// Tags, and the components that they mean.
    mapping: Vec<(&'doc str, usize)>,
    /// What values are whose tag is none of these, and where that is said.
    default: Option<(usize, Rc<str>)>,
}

/// Branches on their way into a union.
struct Gathered<'doc> {
    leaves: Vec<Leaf<'doc>>,
    nullable: bool,
    has_any: bool,
    /// Components whose unions have been flattened.
    flattened: Vec<usize>,
}

impl<'doc> Types<'doc> {
    /// The union that schemas amount to which hold at once; `None` if they have no alternatives.
    pub(super) fn alternatives(&mut self, nodes: &[Node<'doc>]) -> Option<Classified<'doc>> {
        let mut groups: Vec<Vec<Node<'doc>>> = Vec::new();
        let mut told = None;
        let mut nullable = true;
        for node in nodes {
            for keyword in ["oneOf", "anyOf"] {
                let mut known = HashSet::new();
                // The same reference again is no other alternative.
                let is_new = |branch: &Node<'doc>| branch.only_reference().is_none_or(|target| known.insert(target));
                let mut branches = node.children(keyword);
                branches.retain(|branch| !branch.is_never());
                branches.retain(is_new);
                if branches.is_empty() {
                    continue;
                }
                if branches.iter().all(is_constraint) {
                    let reason = "the alternatives only differ in what they require, which is not checked";
                    self.note(Kind::Approximated, "schema.required-alternatives", &*node.at, reason);
                    continue;
                }
                let (branches, has_null) = self.without_nulls(branches);
                nullable &= has_null;
                groups.push(branches);
                told = told.or_else(|| self.told(node));
            }
        }
        if groups.is_empty() {
            return None;
        }
        let at = Rc::clone(&nodes.last()?.at);
        let mut base: Conj<'doc> =
            nodes.iter().filter(|node| node.says_something()).map(|node| node.clone().bare()).collect();
        let picks = self.combinations(groups, &mut base, &at);
        let mut gathered = Gathered { leaves: Vec::new(), nullable, has_any: false, flattened: Vec::new() };
        for picked in picks {
            self.branch(&base, picked, told.as_ref(), &mut gathered);
        }
        self.mapped(&base, told.as_ref(), &mut gathered);
        Some(self.union(gathered, told.map(|told| told.wire), &at))
    }

    /// The children of a component that has a discriminator and names no branches: whatever is composed of
    /// it, or what the discriminator maps to. The component itself is what is left of them.
    ///
    /// A value of such a component is, by its discriminator, a value of a child, with properties that the
    /// component does not have; as a struct it would lose them.
    pub(super) fn inheritance(&mut self, component: usize, node: &Node<'doc>) -> Option<Classified<'doc>> {
        node.get("discriminator")?;
        let told = self.told(node)?;
        if ["oneOf", "anyOf"].iter().any(|keyword| !node.list(keyword).is_empty()) {
            return None;
        }
        let mut children = self.components.descendants(component);
        // A mapping that leads to a schema around it is no list of children.
        let mapped = told.mapping.iter().map(|(_, child)| *child);
        children.extend(mapped.filter(|child| !self.components.is_composed_of(component, *child)));
        children.sort_unstable();
        children.dedup();
        children.retain(|child| *child != component);
        if children.is_empty() {
            return None;
        }
        let base: Conj<'doc> = self.expand(std::slice::from_ref(node)).into_iter().map(Node::bare).collect();
        let reason = "a type of several, as the discriminator says: what is composed of it, and itself";
        self.note(Kind::Lossless, "schema.inheritance", &*node.at, reason);
        let mut gathered = Gathered { leaves: Vec::new(), nullable: false, has_any: false, flattened: vec![component] };
        for child in children {
            if let Some(child) = self.components.reference(child) {
                self.branch(&base, vec![child], Some(&told), &mut gathered);
            }
        }
        // Without properties there is nothing to fall back to.
        if base.iter().any(|node| node.object("properties").is_some()) {
            let classified = self.classify(&base);
            let doc = node.text("description");
            let name = LeafName::Title(Cow::Borrowed("Base"));
            gathered.leaves.push(Leaf { conj: base, classified, name, doc, is_fallback: true, ..Leaf::default() });
        }
        let mut classified = self.union(gathered, Some(told.wire), &node.at);
        classified.nullable = node.flag("nullable");
        Some(classified)
    }

    /// One or the other: what is declared under different conditions.
    pub(super) fn either(&mut self, nodes: &[Node<'doc>]) -> Classified<'doc> {
        let mut gathered = Gathered { leaves: Vec::new(), nullable: false, has_any: false, flattened: Vec::new() };
        for node in nodes {
            self.branch(&[], vec![node.clone()], None, &mut gathered);
        }
        let at = nodes.last().map_or_else(|| Rc::from(""), |node| Rc::clone(&node.at));
        self.union(gathered, None, &at)
    }

    /// Alternatives in `items` without a type: how documents of OpenAPI 2, which has no `oneOf`, say that a
    /// value is one of several. By the letter it is also an array of them.
    pub(super) fn or_elements(&mut self, items: &Node<'doc>) -> Classified<'doc> {
        let reason = "alternatives of `items` without a type: one of them, or an array of them";
        self.note(Kind::Approximated, "schema.items-without-type", &*items.at, reason);
        let mut gathered = Gathered { leaves: Vec::new(), nullable: false, has_any: false, flattened: Vec::new() };
        self.branch(&[], vec![items.clone()], None, &mut gathered);
        let array = Class::Array(vec![items.clone()]).into();
        let conj = vec![items.clone().bare()];
        self.push(Leaf { conj, classified: array, ..Leaf::default() }, None, &mut gathered);
        self.union(gathered, None, &items.at)
    }

    /// The discriminator of a node.
    fn told(&self, node: &Node<'doc>) -> Option<Told<'doc>> {
        let discriminator = node.get("discriminator")?;
        let wire = discriminator.get("propertyName")?.as_str()?;
        let mapping = discriminator.get("mapping").and_then(Value::as_object).into_iter().flatten();
        let mapping = mapping.filter_map(|(tag, target)| Some((tag.as_str(), self.mapping_target(target.as_str()?)?)));
        let default = discriminator.get("defaultMapping").and_then(Value::as_str);
        let default = default.and_then(|target| self.mapping_target(target));
        Some(Told { wire, mapping: mapping.collect(), default: default.map(|target| (target, Rc::clone(&node.at))) })
    }

    /// A mapping names a component, or refers to it.
    fn mapping_target(&self, target: &str) -> Option<usize> {
        if target.starts_with('#') {
            return match self.components.follow(target)? {
                Target::Component(component) => Some(component),
                Target::Place(_) => None,
            };
        }
        self.components.by_key(target)
    }

    /// One branch of each union, in every combination. If they are too many, those of the first union, and
    /// what the others have is optional.
    fn combinations(&mut self, groups: Vec<Vec<Node<'doc>>>, base: &mut Conj<'doc>, at: &Rc<str>) -> Vec<Conj<'doc>> {
        let mut groups = groups.into_iter();
        let first = groups.next().unwrap_or_default();
        let mut picks: Vec<Conj<'doc>> = first.into_iter().map(|branch| vec![branch]).collect();
        for group in groups {
            if picks.len().saturating_mul(group.len()) > COMBINATIONS {
                let reason = "the unions have too many combinations; what all but the first have is optional";
                self.note(Kind::Approximated, "schema.combinations", &**at, reason);
                let optional: Conj<'doc> = group.into_iter().map(Node::optional).collect();
                base.extend(self.expand(&optional));
                continue;
            }
            picks = picks
                .iter()
                .flat_map(|picked| {
                    group.iter().map(|branch| [picked.as_slice(), std::slice::from_ref(branch)].concat())
                })
                .collect();
        }
        picks
    }

    /// What holds beside a union, and a branch of it: as a leaf, or several.
    fn branch(
        &mut self,
        base: &[Node<'doc>],
        picked: Conj<'doc>,
        told: Option<&Told<'doc>>,
        into: &mut Gathered<'doc>,
    ) {
        let component = picked.iter().rev().find_map(|node| match self.components.target(node) {
            Some(Target::Component(component)) => Some(component),
            _ => None,
        });
        let tags: Vec<&'doc str> = match (component, told) {
            (Some(component), Some(told)) => {
                told.mapping.iter().filter(|(_, target)| *target == component).map(|(tag, _)| *tag).collect()
            }
            _ => Vec::new(),
        };
        let last = picked.last().cloned();
        let name = match picked.as_slice() {
            [only] => self.name_of_branch(only),
            several => {
                let names = several.iter().map(|node| match self.name_of_branch(node) {
                    LeafName::Component(component) => self.components.get(component).map(|own| own.key),
                    _ => node.text("title"),
                });
                let joined: Option<Vec<&str>> = names.collect();
                joined.map_or(LeafName::None, |names| LeafName::Title(Cow::Owned(names.join(" "))))
            }
        };
        let doc = last.as_ref().and_then(|node| node.text("description"));
        let mut conj = self.base_of(base, &picked);
        conj.extend(picked);
        let classified = self.classify(&conj);
        // Nobody sends a name that the document does not have.
        let named = component.filter(|component| !self.is_made_up(*component));
        let implicit = named.and_then(|component| self.components.get(component)).map(|component| component.key);
        self.gather(Leaf { conj, classified, name, doc, tags, implicit, ..Leaf::default() }, told, into);
    }

    fn name_of_branch(&self, node: &Node<'doc>) -> LeafName<'doc> {
        match self.components.target(node) {
            Some(Target::Component(component)) => LeafName::Component(component),
            _ => node.text("title").map_or(LeafName::None, |title| LeafName::Title(Cow::Borrowed(title))),
        }
    }

    /// What holds beside a union, without what a branch has already.
    fn base_of(&self, base: &[Node<'doc>], picked: &[Node<'doc>]) -> Conj<'doc> {
        let mut has = Vec::new();
        for node in picked {
            for (reference, _) in self.parts(std::slice::from_ref(node)).references() {
                has.extend(self.components.closure(*reference).iter().copied());
            }
        }
        let says_all = picked.iter().any(|node| {
            node.keywords().any(|keyword| keyword == "type" || COMPOSITION.contains(&keyword))
                || node.stands_for.is_some()
        });
        let adds = |node: &&Node<'doc>| {
            let is_own = !node.owner.is_some_and(|owner| has.contains(&owner) && self.is_part_of(node, owner));
            // A type alone says nothing that a branch with a type does not.
            is_own && !(says_all && node.keywords().all(|keyword| keyword == "type" || !is_structure(keyword)))
        };
        base.iter().filter(adds).cloned().collect()
    }

    /// Whether a node is a part of a component rather than of something inside it.
    fn is_part_of(&self, node: &Node<'doc>, owner: usize) -> bool {
        let Some(own) = self.components.get(owner) else { return false };
        let Some(below) = node.at.strip_prefix(&*own.node.at) else { return false };
        below.split('/').skip(1).all(|step| step == "allOf" || step.bytes().all(|byte| byte.is_ascii_digit()))
    }

    /// What is mapped to but no branch.
    fn mapped(&mut self, base: &[Node<'doc>], told: Option<&Told<'doc>>, into: &mut Gathered<'doc>) {
        let Some(told) = told else { return };
        let default = told.default.iter().map(|(target, _)| target);
        for target in told.mapping.iter().map(|(_, target)| target).chain(default) {
            let is_known =
                into.leaves.iter().any(|leaf| matches!(leaf.name, LeafName::Component(known) if known == *target))
                    || into.flattened.contains(target);
            if is_known {
                continue;
            }
            if let Some(node) = self.components.reference(*target) {
                self.branch(base, vec![node], Some(told), into);
            }
        }
        if let Some((_, at)) = told.default.as_ref().filter(|_| !into.leaves.iter().any(|leaf| leaf.is_default)) {
            let reason = "it is several variants: one whose discriminator is not mapped stays JSON";
            self.note(Kind::Approximated, "schema.default-mapping", &**at, reason);
        }
    }

    /// Adds a leaf, or the leaves of what is a union itself and tells its values apart no other way.
    fn gather(&mut self, leaf: Leaf<'doc>, told: Option<&Told<'doc>>, into: &mut Gathered<'doc>) {
        into.nullable |= leaf.classified.nullable;
        let (component, class) = match &leaf.classified.class {
            Class::Never => return,
            Class::Any(None) => {
                into.has_any = true;
                return;
            }
            Class::Ref(component) => {
                let (last, classified) = self.resolved(*component);
                into.nullable |= classified.nullable;
                (Some(last), classified)
            }
            _ => (None, Rc::new(leaf.classified.clone())),
        };
        match &class.class {
            Class::Union(union) if is_flat(union, told, &leaf.tags) => {
                if let Some(component) = component {
                    if into.flattened.contains(&component) {
                        return;
                    }
                    into.flattened.push(component);
                }
                for inner in &union.leaves {
                    let mut inner = inner.clone();
                    inner.is_fallback &= union.wire.is_some();
                    self.push(inner, told, into);
                }
            }
            _ => self.push(leaf, told, into),
        }
    }

    fn push(&mut self, mut leaf: Leaf<'doc>, told: Option<&Told<'doc>>, into: &mut Gathered<'doc>) {
        if let (&LeafName::Component(component), Some(told)) = (&leaf.name, told) {
            for (tag, _) in told.mapping.iter().filter(|(_, target)| *target == component) {
                if !leaf.tags.contains(tag) {
                    leaf.tags.push(tag);
                }
            }
            leaf.is_default |= told.default.as_ref().is_some_and(|(target, _)| *target == component);
        }
        if let Class::Ref(component) = leaf.classified.class {
            let known = into
                .leaves
                .iter_mut()
                .find(|known| matches!(known.classified.class, Class::Ref(other) if other == component));
            if let Some(known) = known {
                known.is_default |= leaf.is_default;
                known
                    .tags
                    .extend(leaf.tags.iter().filter(|tag| !known.tags.contains(tag)).copied().collect::<Vec<_>>());
                return;
            }
        }
        into.leaves.push(leaf);
    }

    /// The union of what has been gathered, or what is left if it is none.
    fn union(&mut self, gathered: Gathered<'doc>, wire: Option<&'doc str>, at: &Rc<str>) -> Classified<'doc> {
        let Gathered { mut leaves, nullable, has_any, .. } = gathered;
        self.collapse(&mut leaves, at);
        if has_any {
            let reason = if leaves.is_empty() {
                "every alternative can be anything"
            } else {
                "an alternative that can be anything is what the others are not"
            };
            self.note(Kind::Lossless, "schema.any-branch", &**at, reason);
        }
        // The only variant that a discriminator is mapped to today may be one of two tomorrow.
        let is_told = wire.is_some() && leaves.iter().any(|leaf| !leaf.tags.is_empty());
        let mut only = match leaves.len() {
            0 => Classified::any(None),
            1 if !has_any && !is_told => leaves.swap_remove(0).classified,
            _ => Class::Union(UnionClass { leaves, wire }).into(),
        };
        only.nullable |= nullable;
        only
    }
}

/// Whether the leaves of a union can stand in another one.
fn is_flat(union: &UnionClass<'_>, told: Option<&Told<'_>>, tags: &[&str]) -> bool {
    match (union.wire, told) {
        (None, _) => tags.is_empty(),
        (Some(inner), Some(outer)) => inner == outer.wire,
        (Some(_), None) => false,
    }
}

/// Whether an alternative only constrains what stands beside it.
fn is_constraint(node: &Node<'_>) -> bool {
    node.schema.is_object()
        && node.keywords().all(|keyword| {
            matches!(keyword, "required" | "not" | "minProperties" | "maxProperties" | "dependentRequired")
                || !is_structure(keyword)
                || keyword == "type"
                    && node.get("required").is_some()
                    && node.get("type") == Some(&Value::from("object"))
        })
        && node.keywords().any(|keyword| matches!(keyword, "required" | "not" | "minProperties" | "maxProperties"))
}

fn is_structure(keyword: &str) -> bool {
    is_alternative(keyword)
        || matches!(
            keyword,
            "$ref"
                | "allOf"
                | "type"
                | "format"
                | "enum"
                | "const"
                | "properties"
                | "required"
                | "additionalProperties"
                | "patternProperties"
                | "unevaluatedProperties"
                | "items"
                | "prefixItems"
                | "contentEncoding"
        )
}
