//! Branches of a union that Rust need not, or cannot, tell apart: they become one.

use std::rc::Rc;

use openapi_normal::Kind;

use super::Types;
use super::class::{Class, EnumClass, Leaf, LeafName};
use super::kinds::Kinds;
use crate::model::Type;

impl<'doc> Types<'doc> {
    /// Makes one of scalars of a kind. An enum knows what to do with values that it does not know, so an
    /// enum beside a string is that enum.
    pub(super) fn collapse(&mut self, leaves: &mut Vec<Leaf<'doc>>, at: &Rc<str>) {
        if leaves.len() < 2 {
            return;
        }
        let classes: Vec<_> = leaves.iter().map(|leaf| self.class_of_leaf(leaf)).collect();
        let is_enum = |class: &Rc<Class<'doc>>| matches!(**class, Class::Enum(_));
        if classes.iter().all(is_enum) {
            let all: Vec<_> = (0..leaves.len()).collect();
            self.merge_enums(leaves, &classes, &all);
            return;
        }
        let mut removed = vec![false; leaves.len()];
        for kinds in [Kinds::STRING, Kinds::NUMBER, Kinds::BOOLEAN] {
            let places: Vec<usize> = (0..leaves.len()).filter(|place| is_within(&classes[*place], kinds)).collect();
            let [first, _, ..] = *places.as_slice() else { continue };
            let enums: Vec<usize> = places.iter().copied().filter(|place| is_enum(&classes[*place])).collect();
            let scalars: Vec<usize> = places.iter().copied().filter(|place| !is_enum(&classes[*place])).collect();
            let kept = if enums.is_empty() {
                self.one_scalar(leaves, &classes, &scalars, kinds, at);
                first
            } else if kinds == Kinds::NUMBER
                && scalars.iter().any(|place| matches!(*classes[*place], Class::Scalar(Type::F64)))
            {
                // An enum of integers cannot hold a fraction.
                continue;
            } else {
                if !scalars.is_empty() {
                    let reason =
                        "an enum keeps the values that it does not know, so the other alternative is part of it";
                    self.note(Kind::Lossless, "schema.open-enum", &**at, reason);
                }
                self.merge_enums(leaves, &classes, &enums);
                if let (false, Some(leaf)) = (scalars.is_empty(), leaves.get_mut(enums[0])) {
                    opened(leaf, &classes[enums[0]]);
                }
                enums[0]
            };
            places.into_iter().filter(|place| *place != kept).for_each(|place| removed[place] = true);
        }
        let mut place = 0;
        leaves.retain(|_| {
            place += 1;
            !removed[place - 1]
        });
    }

    /// What a leaf is, references resolved.
    pub(super) fn class_of_leaf(&mut self, leaf: &Leaf<'doc>) -> Rc<Class<'doc>> {
        match &leaf.classified.class {
            Class::Ref(component) => Rc::new(self.resolved(*component).1.class.clone()),
            class => Rc::new(class.clone()),
        }
    }

    /// Leaves the first of the scalars, as a type that all of them fit into.
    fn one_scalar(
        &mut self,
        leaves: &mut [Leaf<'doc>],
        classes: &[Rc<Class<'doc>>],
        places: &[usize],
        kinds: Kinds,
        at: &Rc<str>,
    ) {
        let types: Vec<&Type> = places
            .iter()
            .filter_map(|place| match &**classes.get(*place)? {
                Class::Scalar(ty) => Some(ty),
                _ => None,
            })
            .collect();
        let (Some(first), Some(leaf)) = (types.first(), places.first().and_then(|place| leaves.get_mut(*place))) else {
            return;
        };
        if types.iter().all(|ty| ty == first) {
            return;
        }
        let widest = match kinds {
            Kinds::STRING => Type::String,
            _ if types.contains(&&Type::F64) => Type::F64,
            _ if types.contains(&&Type::U64) => Type::U64,
            _ => Type::I64,
        };
        leaf.classified.class = Class::Scalar(widest);
        leaf.name = LeafName::None;
        let reason = match kinds {
            Kinds::STRING => "strings of several formats are not told apart",
            _ => "numbers of several formats are of the widest one",
        };
        self.note(Kind::Approximated, "schema.scalar-forms", &**at, reason);
    }

    /// Puts the values of all enums into the first of them.
    fn merge_enums(&mut self, leaves: &mut Vec<Leaf<'doc>>, classes: &[Rc<Class<'doc>>], places: &[usize]) {
        let [first, _, ..] = places else { return };
        let mut merged = EnumClass { values: Vec::new(), is_doubtful: false, is_open: false };
        let mut seen = std::collections::HashSet::new();
        for class in places.iter().filter_map(|place| classes.get(*place)) {
            if let Class::Enum(one) = &**class {
                merged.is_doubtful |= one.is_doubtful;
                merged.is_open |= one.is_open;
                merged.values.extend(one.values.iter().filter(|value| seen.insert(value.value.clone())).cloned());
            }
        }
        let conj = places.iter().filter_map(|place| leaves.get(*place)).flat_map(|leaf| leaf.conj.clone()).collect();
        if let Some(leaf) = leaves.get_mut(*first) {
            leaf.conj = conj;
            leaf.classified.class = Class::Enum(merged);
            leaf.name = LeafName::None;
        }
        if places.len() == classes.len() {
            leaves.truncate(1);
        }
    }
}

/// An enum whose values are not all that there is. A component with a single value is a constant elsewhere,
/// so it is not that component.
fn opened<'doc>(leaf: &mut Leaf<'doc>, class: &Class<'doc>) {
    if let (Class::Ref(_), Class::Enum(own)) = (&leaf.classified.class, class)
        && own.values.len() == 1
    {
        leaf.classified.class = Class::Enum(own.clone());
        leaf.name = LeafName::None;
    }
    if let Class::Enum(own) = &mut leaf.classified.class {
        own.is_open = true;
    }
}

fn is_within(class: &Class<'_>, kinds: Kinds) -> bool {
    let own = match class {
        Class::Scalar(_) | Class::Enum(_) => class.kinds(),
        _ => return false,
    };
    !own.is_empty() && own.and(kinds) == own
}
