//! progenitor, driven so that it cannot take the run down with it.
//!
//! It panics on a good number of inputs. Here every call is guarded; when one fails, the part of
//! the document at fault is found by bisection, degraded as little as possible, and named.

mod bisect;
mod guard;
mod parts;

use std::collections::BTreeSet;

use openapi_normal::Entry;
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle};
use quote::ToTokens;
use serde_json::Value;
use syn::{Item, ItemMod};

use crate::{Error, Settings};

/// What progenitor made, and what had to be given up for it.
pub(crate) struct Driven {
    /// Its output, untouched.
    pub(crate) file: syn::File,
    /// One entry per part of the document that was left out or loosened.
    pub(crate) degraded: Vec<Entry>,
}

/// Runs progenitor on a 3.0 document.
pub(crate) fn drive(document: &Value, settings: &Settings) -> Result<Driven, Error> {
    let settings = generation_settings(settings)?;
    let (file, culprits) = bisect::survive(document, |document| attempt(document, &settings))?;
    let degraded = culprits.iter().map(bisect::Culprit::entry).collect();
    Ok(Driven { file, degraded })
}

fn generation_settings(settings: &Settings) -> Result<GenerationSettings, Error> {
    let mut generation = GenerationSettings::default();
    generation
        .with_interface(InterfaceStyle::Builder)
        .with_hooks(HooksMode::Expected)
        .with_map_type("::std::collections::BTreeMap");
    if let Some(inner) = settings.inner_type()? {
        generation.with_inner_type(inner.into_token_stream());
    }
    Ok(generation)
}

/// One guarded run; the error says why progenitor could not make code of the document.
fn attempt(document: &Value, settings: &GenerationSettings) -> Result<syn::File, String> {
    let api: openapiv3::OpenAPI = serde_json::from_value(document.clone())
        .map_err(|error| format!("not a 3.0 document: {error}"))?;
    let tokens = guard::guarded(|| Generator::new(settings).generate_tokens(&api))?
        .map_err(|error| error.to_string())?;
    let file: syn::File =
        syn::parse2(tokens).map_err(|error| format!("the output is not Rust code: {error}"))?;
    match duplicate(&file) {
        Some(name) => Err(format!("two things would be named `{name}` in the generated code")),
        None => Ok(file),
    }
}

/// A name that two types or two operations share: progenitor does not notice, rustc would.
fn duplicate(file: &syn::File) -> Option<String> {
    let modules = file.items.iter().filter_map(|item| match item {
        Item::Mod(ItemMod { ident, content: Some((_, items)), .. })
            if ident == "types" || ident == "builder" =>
        {
            Some(items)
        }
        _ => None,
    });
    modules.into_iter().find_map(|items| {
        let mut seen = BTreeSet::new();
        items.iter().find_map(|item| match item {
            Item::Struct(syn::ItemStruct { ident, .. })
            | Item::Enum(syn::ItemEnum { ident, .. }) => {
                (!seen.insert(ident)).then(|| ident.to_string())
            }
            _ => None,
        })
    })
}
