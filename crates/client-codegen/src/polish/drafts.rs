//! Requests before they are sent, and a table of what is known of each operation.
//!
//! Every builder implements `client_runtime::Prepare`, those of operations that page also `client_runtime::Paged`. What
//! progenitor calls `send` is called `send_low_level`, so that `send` is free for who sends with more knowledge.
//!
//! What is said of an operation is held against the document: a table that does not fit it is an error, not a guess.

mod paging;

use std::collections::BTreeMap;

use quote::format_ident;
use syn::{
    Expr, FnArg, GenericArgument, ImplItem, Item, ItemImpl, PathArguments, ReturnType, Type, TypePath, parse_quote,
};

use super::Generated;
use super::follow::Types;
use super::operations::{Declaration, Row};
use super::tree::{module, module_mut, subject, trait_name};
use crate::paging::Paging;
use crate::{Drafts, Error, Fact, Known, Settings, SomeLimited};

/// What `send` is called.
const SEND: &str = "send_low_level";

/// An operation, and all that is said of it.
struct Told<'a> {
    row: &'a Row,
    declared: &'a Declaration,
    facts: Vec<&'a Fact>,
}

pub(super) fn write(generated: &mut Generated, drafts: &Drafts, settings: &Settings) -> Result<(), Error> {
    let undeclared = Declaration::default();
    let mut told: Vec<Told<'_>> = generated
        .operations
        .iter()
        .map(|row| {
            let declared = generated.declared.get(&(row.verb.clone(), row.path.clone())).unwrap_or(&undeclared);
            let of_it = |fact: &&Fact| fact.operation.as_ref().is_none_or(|id| *id == declared.id);
            Told { row, declared, facts: drafts.facts.iter().filter(of_it).collect() }
        })
        .collect();
    all_known(&told, drafts)?;
    told.iter().try_for_each(Told::says_nothing_twice)?;
    told.iter().try_for_each(Told::limits_by_what_it_has)?;
    // By name, so that one can be found without looking at all.
    told.sort_by(|a, b| a.row.method.cmp(&b.row.method));
    let prefix = settings.part.as_ref().map_or_else(String::new, |part| format!("{}.", part.module));
    let rows: Vec<Expr> = told.iter().map(|told| told.expression(&prefix)).collect();
    let paged = told.iter().filter_map(Told::paging).collect();
    let implementations = implementations(&generated.file, &prefix, paged, drafts.base_path.as_deref())?;

    for item in module_mut(&mut generated.file, "builder").into_iter().flatten() {
        if let Item::Impl(item) = item
            && let Some(send) = send_mut(item)
        {
            send.sig.ident = format_ident!("{SEND}");
        }
    }
    if let Some(builders) = module_mut(&mut generated.file, "builder") {
        builders.extend(implementations);
    }
    if let Some(base) = &drafts.base_path {
        generated.file.items.push(parse_quote! {
            /// Path of the operations below the address of the API.
            pub const BASE_PATH: &str = #base;
        });
    }
    generated.file.items.push(parse_quote! {
        /// Every operation, by name.
        pub static OPERATIONS: &[::client_runtime::Operation] = &[#(#rows),*];
    });
    Ok(())
}

/// Facts are about operations that there are.
fn all_known(told: &[Told<'_>], drafts: &Drafts) -> Result<(), Error> {
    let is_known = |id: &str| told.iter().any(|told| told.declared.id == id);
    match drafts.facts.iter().find(|fact| fact.operation.as_deref().is_some_and(|id| !is_known(id))) {
        None => Ok(()),
        Some(fact) => {
            let known: Vec<_> = told.iter().map(|told| told.declared.id.as_str()).collect();
            Err(Error::Fact {
                place: fact.place.clone(),
                what: format!("there is no operation `{}`", fact.operation.as_deref().unwrap_or_default()),
                help: format!("the operations are: {}", few(&known)),
            })
        }
    }
}

/// Names for a message.
fn few(names: &[&str]) -> String {
    const MOST: usize = 12;
    match names.len().saturating_sub(MOST) {
        0 => names.join(", "),
        more => format!("{} and {more} more", names[..MOST].join(", ")),
    }
}

impl<'a> Told<'a> {
    /// What would do nothing is a mistake, and here an expensive one.
    fn says_nothing_twice(&self) -> Result<(), Error> {
        let idempotent =
            |known: fn(&Known) -> bool| self.facts.iter().find(|fact| self.row.idempotent && known(&fact.known));
        let (fact, what, help) = if let Some(fact) = idempotent(|known| *known == Known::BeforeAnswer) {
            (
                fact,
                "so that it is sent again in any case",
                "take it out here, or say `x-idempotent: false` with the overlay",
            )
        } else if let Some(fact) = idempotent(|known| matches!(known, Known::Tasks(_))) {
            (fact, "so that it creates no task", "limit the tasks of what creates them")
        } else {
            return Ok(());
        };
        Err(Error::Fact {
            place: fact.place.clone(),
            what: format!("`{}` is idempotent, {what}", self.declared.id),
            help: help.to_owned(),
        })
    }

    /// Calls are told apart by a parameter of the path, alone in its segment but for fixed text.
    fn limits_by_what_it_has(&self) -> Result<(), Error> {
        let unknown = self.facts.iter().find(|fact| match &fact.known {
            Known::SomeLimited(limited) => self.segment(&limited.parameter).is_none(),
            _ => false,
        });
        let Some((fact, Known::SomeLimited(SomeLimited { parameter, .. }))) = unknown.map(|fact| (fact, &fact.known))
        else {
            return Ok(());
        };
        Err(Error::Fact {
            place: fact.place.clone(),
            what: format!(
                "`{}` has no parameter `{parameter}` that stands alone in a segment of its path",
                self.declared.id
            ),
            help: format!("the path is: {}", self.row.path),
        })
    }

    /// The segment of the path that has this parameter and no other, counted from the end, and what stands before and behind it.
    fn segment(&self, parameter: &str) -> Option<(usize, &str, &str)> {
        let variable = format!("{{{parameter}}}");
        let mut segments = self.row.path.split('/').rev().enumerate();
        let (from_end, (before, behind)) = segments.find_map(|(at, text)| Some((at, text.split_once(&variable)?)))?;
        (!before.contains('{') && !behind.contains('{')).then_some((from_end, before, behind))
    }

    /// The limits of some of its calls.
    fn limits_of_some(&self) -> Vec<Expr> {
        let facts = self.facts.iter().filter_map(|fact| match &fact.known {
            Known::SomeLimited(limited) => Some((limited, self.segment(&limited.parameter)?)),
            _ => None,
        });
        let limit = |(limited, (from_end, before, behind)): (&SomeLimited, (usize, &str, &str))| {
            let contains = &limited.contains;
            let mut limit: Expr = parse_quote!(
                ::client_runtime::SomeLimited::new(#from_end, #before, #behind, #contains)
            );
            if let Some(rate) = limited.requests_per_minute {
                limit = parse_quote!(#limit.with_rpm(#rate));
            }
            if let Some(calls) = limited.concurrency {
                limit = parse_quote!(#limit.with_concurrency(#calls));
            }
            limit
        };
        facts.map(limit).collect()
    }

    /// The row of the table.
    fn expression(&self, prefix: &str) -> Expr {
        let id = format!("{prefix}{}", self.row.method);
        let before_answer = self.facts.iter().any(|fact| fact.known == Known::BeforeAnswer);
        let class = format_ident!(
            "{}",
            match (self.row.idempotent, before_answer) {
                (true, _) => "Idempotent",
                (false, true) => "BeforeAnswer",
                (false, false) => "Never",
            }
        );
        let mut row: Expr = parse_quote!(
            ::client_runtime::Operation::named(#id, ::client_runtime::RetryClass::#class)
        );
        // The last word of each kind holds.
        let mut calls: BTreeMap<&str, Expr> = BTreeMap::new();
        for fact in &self.facts {
            match &fact.known {
                Known::BeforeAnswer | Known::Paging(_) | Known::SomeLimited(_) => None,
                Known::TimeoutSecs(seconds) => calls.insert("with_timeout_secs", parse_quote!(#seconds)),
                Known::RequestsPerMinute(rate) => calls.insert("with_rpm", parse_quote!(#rate)),
                Known::Concurrency(calls_) => calls.insert("with_concurrency", parse_quote!(#calls_)),
                Known::Tasks(tasks) => calls.insert("with_tasks", parse_quote!(#tasks)),
                Known::PriceMicroUsd(price) => calls.insert("with_price_micro_usd", parse_quote!(#price)),
                Known::CountsTokens => calls.insert("with_tokens", parse_quote!(())),
            };
        }
        if self.declared.takes_key {
            calls.insert("with_idempotency_key", parse_quote!(()));
        }
        let some = self.limits_of_some();
        if !some.is_empty() {
            calls.insert("with_limits_of_some", parse_quote!(const { &[#(#some),*] }));
        }
        for (method, argument) in calls {
            let method = format_ident!("{method}");
            row = match argument {
                Expr::Tuple(_) => parse_quote!(#row.#method()),
                argument => parse_quote!(#row.#method(#argument)),
            };
        }
        row
    }

    /// How it pages, by the name of its method.
    fn paging(&self) -> Option<(String, (&'a Fact, &'a Paging, &'a Declaration))> {
        let paging = self.facts.iter().rev().find_map(|fact| match &fact.known {
            Known::Paging(paging) => Some((*fact, &**paging)),
            _ => None,
        });
        paging.map(|(fact, paging)| (self.row.method.clone(), (fact, paging, self.declared)))
    }
}

/// `Prepare` for every builder, `Paged` for those of operations that page, by the names of their methods; `prefix` stands
/// before these in the names of operations.
fn implementations(
    file: &syn::File,
    prefix: &str,
    paged: BTreeMap<String, (&Fact, &Paging, &Declaration)>,
    base_path: Option<&str>,
) -> Result<Vec<Item>, Error> {
    let types = Types::of(file);
    let methods = methods_by_builder(file);
    let (mut written, mut styles) = (Vec::new(), BTreeMap::new());
    for item in module(file, "builder") {
        let Item::Impl(item) = item else { continue };
        let (Some(send), Some(builder)) = (send(item), subject(item)) else { continue };
        let Some(answer) = answer(&send.sig.output) else {
            let what = format!("what `{builder}::send` returns");
            return Err(Error::Polish { pass: "drafts", what });
        };
        let Some(method) = methods.get(&builder.to_string()) else {
            let what = format!("the method that makes a `{builder}`");
            return Err(Error::Polish { pass: "drafts", what });
        };
        let send_low_level = format_ident!("{SEND}");
        let operation = format!("{prefix}{method}");
        written.push(parse_quote! {
            impl ::client_runtime::Prepare for #builder<'_> {
                type Answer = #answer;

                fn call(&self) -> &::client_runtime::Call {
                    &self.client.inner
                }

                fn prepare(self) -> ::std::result::Result<::client_runtime::Draft, ::client_runtime::Error> {
                    ::client_runtime::Call::draft(self.#send_low_level())
                        .map_err(|error| error.with_operation(#operation))
                }
            }
        });
        let Some((fact, paging, declared)) = paged.get(method) else { continue };
        let body = body(file, builder);
        let check = paging::Check { types: &types, fact, declared, paging };
        check.parameters(body.as_ref())?;
        let item = check.answer(&answer)?;
        let id = check.id(&item)?;
        styles.entry(&paging.style.name).or_insert(&paging.style);
        let paging = paging::expression(paging);
        let mut paged: ItemImpl = parse_quote! {
            impl ::client_runtime::Paged for #builder<'_> {
                type Item = #item;

                const PAGING: ::client_runtime::Paging = #paging;
            }
        };
        if let Some(id) = id {
            paged.items.push(parse_quote! {
                fn id(item: &Self::Item) -> ::std::option::Option<&str> {
                    #id
                }
            });
        }
        written.push(Item::Impl(paged));
    }
    let below = base_path.unwrap_or_default();
    let styles = styles.into_values().map(|style| paging::constant(style, below));
    Ok(styles.chain(written).collect())
}

/// Which method of the client gives out which builder.
fn methods_by_builder(file: &syn::File) -> BTreeMap<String, String> {
    let mut methods = BTreeMap::new();
    for item in &file.items {
        let Item::Impl(item) = item else { continue };
        if trait_name(item).is_some() || subject(item).is_none_or(|name| name != "Client") {
            continue;
        }
        for method in &item.items {
            if let ImplItem::Fn(method) = method
                && let ReturnType::Type(_, ty) = &method.sig.output
                && let Type::Path(TypePath { path, .. }) = &**ty
                && let Some(builder) = path.segments.last()
                && method.sig.receiver().is_some()
            {
                methods.insert(builder.ident.to_string(), method.sig.ident.to_string());
            }
        }
    }
    methods
}

/// The type of the body that a builder sends.
fn body(file: &syn::File, builder: &syn::Ident) -> Option<Type> {
    module(file, "builder").iter().find_map(|item| match item {
        Item::Struct(item) if item.ident == *builder => item
            .fields
            .iter()
            .find(|field| field.ident.as_ref().is_some_and(|name| name == "body"))
            .map(|body| body.ty.clone()),
        _ => None,
    })
}

fn send(item: &ItemImpl) -> Option<&syn::ImplItemFn> {
    item.items.iter().find_map(|item| match item {
        ImplItem::Fn(method) if is_send(method) => Some(method),
        _ => None,
    })
}

fn send_mut(item: &mut ItemImpl) -> Option<&mut syn::ImplItemFn> {
    item.items.iter_mut().find_map(|item| match item {
        ImplItem::Fn(method) if is_send(method) => Some(method),
        _ => None,
    })
}

/// A parameter may be called `send` as well: its setter is not asynchronous.
fn is_send(method: &syn::ImplItemFn) -> bool {
    method.sig.ident == "send"
        && method.sig.asyncness.is_some()
        && matches!(method.sig.inputs.iter().collect::<Vec<_>>()[..], [FnArg::Receiver(_)])
}

/// `T` of `Result<ResponseValue<T>, Error<E>>`.
fn answer(output: &ReturnType) -> Option<Type> {
    let ReturnType::Type(_, ty) = output else { return None };
    let response = argument(ty, "Result")?;
    argument(&response, "ResponseValue")
}

/// The first argument of a type, if it is called so.
fn argument(ty: &Type, name: &str) -> Option<Type> {
    let Type::Path(TypePath { path, .. }) = ty else { return None };
    let segment = path.segments.last().filter(|segment| segment.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    })
}
