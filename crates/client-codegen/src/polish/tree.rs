//! Small questions about syntax that several passes ask.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Attribute, File, Ident, Item, ItemImpl, Meta, Token, Type, parse_quote};

/// The items of the top-level module `name`; none if there is no such module.
pub(super) fn module<'a>(file: &'a File, name: &str) -> &'a [Item] {
    nested(&file.items, name)
}

/// The items of the module `name` among `items`; none if there is no such module.
pub(super) fn nested<'a>(items: &'a [Item], name: &str) -> &'a [Item] {
    items
        .iter()
        .find_map(|item| match item {
            Item::Mod(module) if module.ident == name => module.content.as_ref(),
            _ => None,
        })
        .map_or(&[], |(_, items)| items)
}

/// As [`module`], to change it.
pub(super) fn module_mut<'a>(file: &'a mut File, name: &str) -> Option<&'a mut Vec<Item>> {
    nested_mut(&mut file.items, name)
}

/// As [`nested`], to change it.
pub(super) fn nested_mut<'a>(items: &'a mut [Item], name: &str) -> Option<&'a mut Vec<Item>> {
    items.iter_mut().find_map(|item| match item {
        Item::Mod(module) if module.ident == name => Some(&mut module.content.as_mut()?.1),
        _ => None,
    })
}

/// The last name of the type that an `impl` is for: `E` of `impl TryFrom<E> for super::E`.
pub(crate) fn subject(item: &ItemImpl) -> Option<&Ident> {
    match &*item.self_ty {
        Type::Path(path) => path.path.segments.last().map(|segment| &segment.ident),
        _ => None,
    }
}

/// The last name of the trait that an `impl` is of; none for an inherent one.
pub(super) fn trait_name(item: &ItemImpl) -> Option<&Ident> {
    let (path, _) = item.trait_.as_ref()?;
    path.segments.last().map(|segment| &segment.ident)
}

/// Every identifier in a piece of syntax.
pub(super) fn identifiers(syntax: &impl ToTokens) -> BTreeSet<String> {
    fn collect(tokens: TokenStream, names: &mut BTreeSet<String>) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    names.insert(ident.to_string());
                }
                TokenTree::Group(group) => collect(group.stream(), names),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
    let mut names = BTreeSet::new();
    collect(syntax.to_token_stream(), &mut names);
    names
}

/// What `#[serde(...)]` says.
#[derive(Clone, Default)]
pub(crate) struct Serde(pub(super) Punctuated<Meta, Token![,]>);

impl Serde {
    /// All of it; several attributes are taken together, one that is no list says nothing.
    pub(crate) fn read(attributes: &[Attribute]) -> Self {
        let lists = attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("serde"))
            .filter_map(|attribute| attribute.parse_args_with(Punctuated::parse_terminated).ok());
        Self(lists.flat_map(|list: Punctuated<Meta, Token![,]>| list).collect())
    }

    /// Puts it in the place of what the attributes said before.
    pub(super) fn write(self, attributes: &mut Vec<Attribute>) {
        attributes.retain(|attribute| !attribute.path().is_ident("serde"));
        let metas = self.0;
        if !metas.is_empty() {
            attributes.push(parse_quote!(#[serde(#metas)]));
        }
    }

    /// Whether it has `key`, with a value or without.
    pub(super) fn has(&self, key: &str) -> bool {
        self.0.iter().any(|meta| meta.path().is_ident(key))
    }

    /// Whether it has the bare word `key`.
    pub(super) fn has_word(&self, key: &str) -> bool {
        self.0.iter().any(|meta| matches!(meta, Meta::Path(path) if path.is_ident(key)))
    }

    /// The text of `key = "text"`.
    pub(crate) fn text(&self, key: &str) -> Option<String> {
        self.0.iter().find_map(|meta| match meta {
            Meta::NameValue(pair) if pair.path.is_ident(key) => match &pair.value {
                syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
                _ => None,
            },
            _ => None,
        })
    }
}
