//! How an operation pages: whether that fits the document, and as code.

use proc_macro2::Ident;
use quote::format_ident;
use syn::{Expr, Item, Type, parse_quote};

use super::super::follow::{Found, Types};
use super::super::operations::Declaration;
use crate::paging::{In, Next, Paging, Size, Style};
use crate::{Error, Fact};

/// What is wrong with a pointer that leads nowhere.
const TO_DECLARED: &str = "write a JSON pointer to what the document declares, or repair the document with the overlay";

/// Holds what is said of paging against what was generated.
pub(super) struct Check<'a> {
    pub(super) types: &'a Types<'a>,
    pub(super) fact: &'a Fact,
    pub(super) declared: &'a Declaration,
    pub(super) paging: &'a Paging,
}

impl Check<'_> {
    /// What is sent can be sent.
    pub(super) fn parameters(&self, body: Option<&Type>) -> Result<(), Error> {
        let size = self.paging.size.as_ref().and_then(|size| size.send.as_ref());
        for place in self.paging.style.next.send().into_iter().chain(size) {
            match place {
                In::Query(name) if !self.declared.query.contains(name) => return Err(self.no_parameter(name)),
                In::Body(pointer) if body.is_none_or(|body| self.types.follow(body, pointer).is_none()) => {
                    let what = format!("`{pointer}` leads nowhere in the body of `{}`", self.declared.id);
                    return Err(self.error(what, TO_DECLARED.to_owned()));
                }
                In::Query(_) | In::Body(_) => {}
            }
        }
        match self.paging.only_with.iter().find(|parameter| !self.declared.query.contains(parameter)) {
            None => Ok(()),
            Some(parameter) => Err(self.no_parameter(parameter)),
        }
    }

    /// What is read can be there; the type of the items.
    pub(super) fn answer(&self, answer: &Type) -> Result<Type, Error> {
        let lead = |from: &Type, pointer: &str, what: &str| {
            self.types.follow(from, pointer).ok_or_else(|| {
                let what = format!("`{pointer}` leads nowhere in {what} of `{}`", self.declared.id);
                self.error(what, TO_DECLARED.to_owned())
            })
        };
        let Style { next, more, .. } = &self.paging.style;
        if let Some(more) = more {
            lead(answer, more, "an answer")?;
        }
        if let Next::Answer { at, .. } | Next::Url { at } = next {
            lead(answer, at, "an answer")?;
        }
        let found: Found = lead(answer, &self.paging.items, "an answer")?;
        let item = Types::items(&found).ok_or_else(|| {
            let what = match self.paging.items.as_str() {
                "" => format!("an answer of `{}` is no list", self.declared.id),
                items => format!("`{items}` leads to no list in an answer of `{}`", self.declared.id),
            };
            self.error(what, "write a JSON pointer to a list".to_owned())
        })?;
        if let Next::LastItem { at, .. } = next {
            lead(&item, at, "an item")?;
        }
        Ok(item)
    }

    /// The id of an item.
    pub(super) fn id(&self, item: &Type) -> Result<Option<Expr>, Error> {
        let Some(id) = &self.paging.id else { return Ok(None) };
        let name = id.strip_prefix('/').filter(|name| !name.contains('/'));
        match name.and_then(|name| self.types.text(item, name)) {
            Some(text) => Ok(Some(text)),
            None => {
                let what = format!("`{id}` leads to no text in an item of `{}`", self.declared.id);
                Err(self.error(what, "name a property of the items behind a `/`".to_owned()))
            }
        }
    }

    fn no_parameter(&self, parameter: &str) -> Error {
        let what = format!("the query of `{}` has no `{parameter}`", self.declared.id);
        let help = match &self.declared.query[..] {
            [] => "it has no query at all".to_owned(),
            known => format!("the parameters of its query are: {}", known.join(", ")),
        };
        self.error(what, help)
    }

    fn error(&self, what: String, help: String) -> Error {
        Error::Fact { place: self.fact.place.clone(), what, help }
    }
}

/// A style, which the lists that go on in it name; `below` is the path that the operations are below.
pub(super) fn constant(style: &Style, below: &str) -> Item {
    let (name, next, more) =
        (name(style), next(&style.next, below), option(style.more.as_ref().map(|more| parse_quote!(#more))));
    let doc = format!(" How lists go on that page as `{}`.", style.name);
    parse_quote! {
        #[doc = #doc]
        const #name: ::client_runtime::Style = ::client_runtime::Style { next: #next, more: #more };
    }
}

/// How an operation pages.
pub(super) fn expression(paging: &Paging) -> Expr {
    let (style, items) = (name(&paging.style), &paging.items);
    let mut paged: Expr = parse_quote!(::client_runtime::Paging::new(#style, #items));
    if let Some(Size { send, default, max }) = &paging.size {
        let send = option(send.as_ref().map(place));
        let number = |number: &Option<u64>| option(number.map(|number| parse_quote!(#number)));
        let (default, max) = (number(default), number(max));
        paged = parse_quote! {
            #paged.with_size(::client_runtime::Size { send: #send, default: #default, max: #max })
        };
    }
    if !paging.only_with.is_empty() {
        let only_with = &paging.only_with;
        paged = parse_quote!(#paged.only_with(&[#(#only_with),*]));
    }
    paged
}

/// What the constant of a style is called.
fn name(style: &Style) -> Ident {
    format_ident!("PAGED_AS_{}", style.name.replace('-', "_").to_uppercase())
}

fn next(next: &Next, below: &str) -> Expr {
    match next {
        Next::Answer { at, send } => {
            let send = place(send);
            parse_quote!(::client_runtime::Next::Answer { at: #at, send: #send })
        }
        Next::LastItem { at, send } => {
            let send = place(send);
            parse_quote!(::client_runtime::Next::LastItem { at: #at, send: #send })
        }
        Next::Pages { from, send } => {
            let send = place(send);
            parse_quote!(::client_runtime::Next::Pages { from: #from, send: #send })
        }
        Next::Items { from, send } => {
            let send = place(send);
            parse_quote!(::client_runtime::Next::Items { from: #from, send: #send })
        }
        Next::Url { at } => parse_quote!(::client_runtime::Next::Url { at: #at, below: #below }),
        Next::Link { rel } => parse_quote!(::client_runtime::Next::Link { rel: #rel, below: #below }),
    }
}

fn place(place: &In) -> Expr {
    match place {
        In::Query(name) => parse_quote!(::client_runtime::In::Query(#name)),
        In::Body(pointer) => parse_quote!(::client_runtime::In::Body(#pointer)),
    }
}

fn option(value: Option<Expr>) -> Expr {
    match value {
        Some(value) => parse_quote!(Some(#value)),
        None => parse_quote!(None),
    }
}
