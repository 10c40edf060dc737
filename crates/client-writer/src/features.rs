//! Cargo features: a big API is compiled by the group, so that nobody pays for what they do not call.
//!
//! A type is compiled with each of the groups that lead to it. One that many groups lead to is always
//! there: a long list of features costs more lines than it saves.

use std::collections::BTreeSet;

use api_model::Api;
use api_model::ident::Scope;
use api_model::model::{Shape, Type, TypeDef, TypeId};

/// Documents with more operations than this have a feature per group.
const OPERATIONS: usize = 100;

/// A type that more groups than this lead to is always compiled.
const GROUPS: usize = 4;

/// Features that every crate has, beside those of groups.
const TAKEN: [&str; 4] = ["base64", "chrono", "default", "uuid"];

/// Which feature switches what.
#[derive(Debug, Clone)]
pub(crate) struct Features {
    /// By group; empty when there are no features.
    names: Vec<String>,
    /// By type: the groups that it is compiled with; empty means always.
    types: Vec<Vec<usize>>,
}

impl Features {
    /// Settles the features of an API.
    pub(crate) fn of(api: &Api) -> Self {
        if api.operations.len() <= OPERATIONS || api.groups.len() < 2 {
            return Self { names: Vec::new(), types: Vec::new() };
        }
        let mut scope = Scope::with(&TAKEN);
        let names = api.groups.iter().map(|group| scope.claim(group.feature.clone())).collect();
        let mut types: Vec<Vec<usize>> = api.types.iter().map(|def| def.groups.clone()).collect();
        // What is always compiled can only use what is always compiled.
        let always = |groups: &[usize]| groups.is_empty() || groups.len() > GROUPS;
        let mut open: Vec<usize> = (0..types.len()).filter(|&id| types.get(id).is_some_and(|g| always(g))).collect();
        for inbound in api.inbound.iter().filter_map(|inbound| inbound.ty.as_ref()) {
            named(inbound, &mut |id| open.push(id.0));
        }
        let mut seen = BTreeSet::new();
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            if let Some(groups) = types.get_mut(id) {
                groups.clear();
            }
            if let Some(def) = api.types.get(id) {
                parts(def, &mut |id| open.push(id.0));
            }
        }
        Self { names, types }
    }

    /// The features by group; empty when there are none.
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// The `#[cfg(..)]` of a group, if it has one.
    pub(crate) fn of_group(&self, group: usize) -> Option<String> {
        self.of_groups(&[group])
    }

    /// The `#[cfg(..)]` of what several groups use, if it is not always compiled.
    pub(crate) fn of_groups(&self, groups: &[usize]) -> Option<String> {
        if groups.len() > GROUPS {
            return None;
        }
        let names: Vec<String> = groups
            .iter()
            .filter_map(|&group| self.names.get(group))
            .map(|name| format!("feature = \"{name}\""))
            .collect();
        match names.as_slice() {
            [] => None,
            [one] => Some(format!("#[cfg({one})]")),
            several => Some(format!("#[cfg(any({}))]", several.join(", "))),
        }
    }

    /// The `#[cfg(..)]` of a type, if it has one.
    pub(crate) fn of_type(&self, id: TypeId) -> Option<String> {
        self.types.get(id.0).and_then(|groups| self.of_groups(groups))
    }
}

/// The named types that a definition is made of.
fn parts(def: &TypeDef, found: &mut impl FnMut(TypeId)) {
    match &def.shape {
        Shape::Object(object) => {
            object.fields.iter().map(|field| &field.ty).chain(&object.rest).for_each(|ty| named(ty, found));
        }
        Shape::Enum(_) => {}
        Shape::Union(union) => union.variants.iter().for_each(|variant| named(&variant.ty, found)),
        Shape::Tuple(tuple) => tuple.items.iter().chain(&tuple.rest).for_each(|ty| named(ty, found)),
        Shape::Alias(ty) => named(ty, found),
    }
}

/// The named types in a type.
fn named(ty: &Type, found: &mut impl FnMut(TypeId)) {
    match ty {
        Type::Named(id) => found(*id),
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => named(inner, found),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use api_model::model::{Field, Group, Object, Operation, Usage};

    use super::*;

    fn field(ty: Type) -> Field {
        Field {
            wire: "a".to_owned(),
            ident: "a".to_owned(),
            ty,
            required: false,
            nullable: false,
            boxed: false,
            constant: None,
            tells: false,
            default: None,
            read_only: false,
            write_only: false,
            asked: false,
            deprecated: false,
            doc: None,
            schema_at: String::new(),
        }
    }

    fn object(name: &str, groups: &[usize], parts: &[usize]) -> TypeDef {
        let fields = parts.iter().map(|&id| field(Type::Array(Box::new(Type::Named(TypeId(id)))))).collect();
        TypeDef {
            name: name.to_owned(),
            schema_at: String::new(),
            doc: None,
            deprecated: false,
            usage: Usage::default(),
            groups: groups.to_vec(),
            shape: Shape::Object(Object { fields, ..Object::default() }),
        }
    }

    fn api(operations: usize) -> Api {
        let groups = ["pets", "uuid", "c", "d", "e", "f"].map(|name| Group {
            title: name.to_owned(),
            module: name.to_owned(),
            feature: name.to_owned(),
            doc: None,
        });
        let operation = Operation {
            id: String::new(),
            method_name: String::new(),
            type_name: String::new(),
            at: String::new(),
            method: "GET".to_owned(),
            path: "/".to_owned(),
            summary: None,
            doc: None,
            deprecated: false,
            group: 0,
            parameters: Vec::new(),
            body: None,
            responses: Vec::new(),
            security: Vec::new(),
            servers: Vec::new(),
        };
        let types = vec![
            object("One", &[0], &[]),
            object("Two", &[0, 1], &[]),
            object("Many", &[0, 1, 2, 3, 4], &[]),
            object("Nobodys", &[], &[4]),
            object("PartOfNobodys", &[0], &[]),
        ];
        Api { groups: groups.to_vec(), operations: vec![operation; operations], types, ..Api::default() }
    }

    #[test]
    fn small_apis_have_none() {
        let features = Features::of(&api(OPERATIONS));
        assert!(features.names().is_empty());
        assert_eq!((features.of_group(0), features.of_type(TypeId(0))), (None, None));
    }

    #[test]
    fn types_are_compiled_with_what_uses_them() {
        let features = Features::of(&api(OPERATIONS + 1));
        assert_eq!(features.names()[..2], ["pets", "uuid2"], "the feature of a format keeps its name");
        let of_type = |id| features.of_type(TypeId(id));
        assert_eq!(of_type(0).as_deref(), Some("#[cfg(feature = \"pets\")]"));
        assert_eq!(of_type(1).as_deref(), Some("#[cfg(any(feature = \"pets\", feature = \"uuid2\"))]"));
        assert_eq!([2, 3, 4].map(of_type), [None, None, None], "and what these are made of");
    }
}
