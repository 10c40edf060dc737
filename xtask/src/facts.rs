//! From the tables of a manifest to what the generator is told of the operations of a group.

use client_codegen::paging::{In, Next, Paging, Size, Style};
use client_codegen::{Drafts, Fact, Known, SomeLimited};
use openapi_pin::manifest::tables::paging as said;
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
        if let Some(when) = &limit.when {
            let limited = SomeLimited {
                parameter: when.parameter.clone(),
                contains: when.contains.clone(),
                requests_per_minute: limit.requests_per_minute,
                concurrency: limit.concurrency,
            };
            of(&limit.operation, Known::SomeLimited(limited));
            continue;
        }
        limit.requests_per_minute.into_iter().for_each(|rate| of(&limit.operation, Known::RequestsPerMinute(rate)));
        limit.concurrency.into_iter().for_each(|calls| of(&limit.operation, Known::Concurrency(calls)));
        limit.tasks.into_iter().for_each(|tasks| of(&limit.operation, Known::Tasks(tasks)));
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
    let tables::Paging { style, size, items, id, only_with, .. } = table;
    Paging {
        style: Style { name: style.name.clone(), next: next(&style.next), more: style.more.clone() },
        size: size.as_ref().map(|size| Size {
            send: size.send.as_ref().map(place),
            default: size.default,
            max: size.max,
        }),
        items: items.clone(),
        id: id.clone(),
        only_with: only_with.clone(),
    }
}

fn next(next: &said::Next) -> Next {
    match next {
        said::Next::Answer { at, send } => Next::Answer { at: at.clone(), send: place(send) },
        said::Next::LastItem { at, send } => Next::LastItem { at: at.clone(), send: place(send) },
        said::Next::Pages { from, send } => Next::Pages { from: *from, send: place(send) },
        said::Next::Items { from, send } => Next::Items { from: *from, send: place(send) },
        said::Next::Url { at } => Next::Url { at: at.clone() },
        said::Next::Link { rel } => Next::Link { rel: rel.clone() },
    }
}

fn place(place: &said::In) -> In {
    match place {
        said::In::Query(name) => In::Query(name.clone()),
        said::In::Body(pointer) => In::Body(pointer.clone()),
    }
}
