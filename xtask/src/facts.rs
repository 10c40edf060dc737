//! From the tables of a manifest to what the generator is told of the operations of a group.

use client_codegen::{Drafts, Fact, Known, Paging, PagingStyle};
use openapi_pin::manifest::tables::paging::{Next, Parameter};
use openapi_pin::manifest::tables::{self, OperationName, Subject};
use openapi_pin::{Group, Manifest, Place};

/// What is known of the operations of `group`; none if the manifest does not ask for drafts.
pub(crate) fn drafts(manifest: &Manifest, group: &Group) -> Option<Drafts> {
    if !manifest.generate.drafts {
        return None;
    }
    let tables = &manifest.tables;
    let mut facts = Vec::new();
    let mut of = |name: &OperationName, known: Known| {
        if name.group == group.name {
            facts.push(fact(Some(name.operation.clone()), &name.place, known));
        }
    };
    tables.before_first_byte.iter().for_each(|name| of(name, Known::BeforeAnswer));
    for limit in &tables.limits {
        limit.requests_per_minute.into_iter().for_each(|rate| of(&limit.operation, Known::RequestsPerMinute(rate)));
        limit.concurrency.into_iter().for_each(|calls| of(&limit.operation, Known::Concurrency(calls)));
    }
    tables.prices.iter().for_each(|(name, price)| of(name, Known::PriceMicroUsd(*price)));
    tables.paging.iter().for_each(|table| of(&table.operation, Known::Paging(Box::new(paging(table)))));
    let timeouts = tables.timeouts.iter().map(|(subject, seconds)| (subject, Known::TimeoutSecs(*seconds)));
    let tokens = tables.counts_tokens.iter().map(|subject| (subject, Known::CountsTokens));
    let (groups, operations): (Vec<_>, Vec<_>) =
        timeouts.chain(tokens).partition(|(subject, _)| matches!(subject, Subject::Group { .. }));
    // What is said of one operation comes after what is said of all, and holds.
    for (subject, known) in groups.into_iter().chain(operations) {
        match subject {
            Subject::Group { name, place } if *name == group.name => facts.push(fact(None, place, known)),
            Subject::Group { .. } => {}
            Subject::Operation(name) if name.group == group.name => {
                facts.push(fact(Some(name.operation.clone()), &name.place, known));
            }
            Subject::Operation(_) => {}
        }
    }
    Some(Drafts { base_path: group.base.clone(), facts })
}

fn fact(operation: Option<String>, place: &Place, known: Known) -> Fact {
    Fact { operation, place: place.to_string(), known }
}

fn paging(table: &tables::Paging) -> Paging {
    let style = &table.style;
    let text = |parameter: &Parameter| match parameter {
        Parameter::Query(name) => name.clone(),
        Parameter::Body(pointer) => pointer.clone(),
    };
    let next = match &style.next {
        Next::Answer(pointer) | Next::Url(pointer) => Some(pointer.clone()),
        _ => None,
    };
    Paging {
        style: match style.next {
            Next::Answer(_) => PagingStyle::Token,
            Next::Pages { from } => PagingStyle::Page(from),
            Next::Items { .. } => PagingStyle::Offset,
            Next::Url(_) => PagingStyle::NextUrl,
        },
        in_body: matches!(style.send, Some(Parameter::Body(_))),
        parameter: style.send.as_ref().map(text),
        size: table.size.as_ref().map(|size| (size.parameter.as_ref().map(text), size.default, size.max)),
        items: table.items.clone(),
        id: table.id.clone(),
        next,
        more: style.more.clone(),
        only_with: table.only_with.clone(),
    }
}
