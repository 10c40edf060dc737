//! Where a JSON pointer leads within generated types.

use std::collections::HashMap;

use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Fields, GenericArgument, Item, PathArguments, PathSegment, Token, Type, TypePath, parse_quote};

use super::tree::{Serde, module};

/// The types of a generated file, by name.
pub(super) struct Types<'a>(HashMap<String, &'a Fields>);

/// Where a pointer leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// To any JSON.
    Any,
    /// To a value of a type.
    Typed(Box<Type>),
}

impl<'a> Types<'a> {
    pub(super) fn of(file: &'a syn::File) -> Self {
        let structs = module(file, "types").iter().filter_map(|item| match item {
            Item::Struct(item) => Some((item.ident.to_string(), &item.fields)),
            _ => None,
        });
        Self(structs.collect())
    }

    /// Where `pointer` leads in a value of type `from`; None: nowhere.
    pub(super) fn follow(&self, from: &Type, pointer: &str) -> Option<Found> {
        let mut at = self.bare(from);
        for token in pointer.split('/').skip(1) {
            let name = token.replace("~1", "/").replace("~0", "~");
            at = match at {
                Found::Any => Found::Any,
                Found::Typed(ty) => self.step(&ty, &name)?,
            };
        }
        Some(at)
    }

    /// The type of the items of a list, as it is named from the module `builder`; None: it is no list.
    pub(super) fn items(found: &Found) -> Option<Type> {
        match found {
            Found::Any => Some(parse_quote!(::serde_json::Value)),
            Found::Typed(ty) => {
                let (segment, arguments) = generic(ty)?;
                let item = arguments.into_iter().next().filter(|_| segment.ident == "Vec")?;
                let mut item = item.clone();
                Qualify.visit_type_mut(&mut item);
                Some(item)
            }
        }
    }

    /// The text in the property `name` of `item`, as an expression of type `Option<&str>`; None: there is no such text.
    pub(super) fn text(&self, item: &Type, name: &str) -> Option<Expr> {
        let Found::Typed(ty) = self.bare(item) else {
            return Some(parse_quote!(item.get(#name).and_then(::serde_json::Value::as_str)));
        };
        let (segment, _) = generic(&ty)?;
        let fields = self.0.get(&segment.ident.to_string())?;
        let field = fields.iter().find(|field| is_named(field, name))?;
        let ident = field.ident.as_ref()?;
        let is_text = |ty: &Type| generic(ty).is_some_and(|(segment, _)| segment.ident == "String");
        let (segment, arguments) = generic(&field.ty)?;
        let inner = if segment.ident == "Option" { arguments.first().copied()? } else { &field.ty };
        let wraps = match self.0.get(&generic(inner)?.0.ident.to_string()) {
            Some(Fields::Unnamed(fields)) => fields.unnamed.len() == 1 && is_text(&fields.unnamed[0].ty),
            _ => false,
        };
        match (segment.ident == "Option", wraps) {
            (true, true) => Some(parse_quote!(item.#ident.as_ref().map(|id| id.0.as_str()))),
            (true, false) if is_text(inner) => Some(parse_quote!(item.#ident.as_deref())),
            (false, true) => Some(parse_quote!(Some(item.#ident.0.as_str()))),
            (false, false) if is_text(inner) => Some(parse_quote!(Some(item.#ident.as_str()))),
            _ => None,
        }
    }

    fn step(&self, ty: &Type, name: &str) -> Option<Found> {
        let (segment, arguments) = generic(ty)?;
        match segment.ident.to_string().as_str() {
            "Vec" => name.parse::<usize>().ok().and_then(|_| Some(self.bare(arguments.first()?))),
            "BTreeMap" | "HashMap" => Some(self.bare(arguments.last()?)),
            ident => self.field(self.0.get(ident)?, name),
        }
    }

    fn field(&self, fields: &Fields, name: &str) -> Option<Found> {
        match fields.iter().find(|field| is_named(field, name)) {
            Some(field) => Some(self.bare(&field.ty)),
            None => {
                let rest = fields.iter().find(|field| Serde::read(&field.attrs).has_word("flatten"))?;
                match self.bare(&rest.ty) {
                    Found::Any => Some(Found::Any),
                    Found::Typed(ty) => self.step(&ty, name),
                }
            }
        }
    }

    /// What is left of a type without what may be around a value of it.
    fn bare(&self, ty: &Type) -> Found {
        let typed = || Found::Typed(Box::new(ty.clone()));
        let Some((segment, arguments)) = generic(ty) else { return typed() };
        match (segment.ident.to_string().as_str(), arguments.first()) {
            ("Option" | "Box" | "Result", Some(inner)) => self.bare(inner),
            ("Value" | "Map", _) => Found::Any,
            (ident, _) => match self.0.get(ident) {
                Some(Fields::Unnamed(fields)) if fields.unnamed.len() == 1 => self.bare(&fields.unnamed[0].ty),
                _ => typed(),
            },
        }
    }
}

/// Whether a field has this name on the wire.
fn is_named(field: &syn::Field, name: &str) -> bool {
    let serde = Serde::read(&field.attrs);
    let ident = field.ident.as_ref().map(ToString::to_string);
    !serde.has_word("flatten") && serde.text("rename").or(ident).is_some_and(|wire| wire == name)
}

/// The last segment of a path, and its arguments that are types.
fn generic(ty: &Type) -> Option<(&PathSegment, Vec<&Type>)> {
    let Type::Path(TypePath { path, .. }) = ty else { return None };
    let segment = path.segments.last()?;
    let arguments: Vec<_> = match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => types_of(&arguments.args).collect(),
        _ => Vec::new(),
    };
    Some((segment, arguments))
}

fn types_of(arguments: &Punctuated<GenericArgument, Token![,]>) -> impl Iterator<Item = &Type> {
    arguments.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// Names types as the module `builder` does.
struct Qualify;

impl VisitMut for Qualify {
    fn visit_type_path_mut(&mut self, ty: &mut TypePath) {
        visit_mut::visit_type_path_mut(self, ty);
        if let Some(ident) = ty.path.get_ident().cloned()
            && ident.to_string().starts_with(char::is_uppercase)
            && ident != "String"
        {
            *ty = parse_quote!(types::#ident);
        }
    }
}
