//! Pages of operations that are described by a table instead of code.
//!
//! Some APIs have as many ways to page as they have upstreams. What differs is data ([`Paging`]): what a position is, where
//! it is sent, and where the next one comes from. From that and a request that was not sent yet come the same
//! [`Pages`] as everywhere, with their rules, their streams and their checkpoints.
//!
//! A position is a text for them: a token as it came, a number in digits, a URL.

mod link;
mod position;
mod read;
mod request;

use std::sync::{Arc, Mutex, PoisonError};

use serde::de::DeserializeOwned;

use super::checkpoint::{Checkpoint, Walk};
use super::{Page, PageFetch, Pages};
use crate::draft::Prepare;
use crate::{Call, Draft, Error, Kind, Settings};

/// An operation whose answers are pages of a list. Implemented by generated code.
pub trait Paged: Prepare {
    /// What the list is of.
    type Item: DeserializeOwned + Send + 'static;

    /// How it pages.
    const PAGING: Paging;

    /// The id of an item, where items have one: a place in a page is found again by it, where otherwise items are counted.
    fn id(_: &Self::Item) -> Option<&str> {
        None
    }
}

/// How an operation pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// How it goes on from page to page.
    pub style: Style,
    /// JSON pointer to the items of an answer; where there are none it may lead to null, or nowhere if the answer says
    /// something of the next page.
    pub items: &'static str,
    /// What is known of the size of a page.
    pub size: Option<Size>,
    /// Parameters of the query without any of which there is one page, whatever else is sent.
    pub only_with: &'static [&'static str],
}

/// A way to go on from page to page, which several lists may have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// What the position of the next page is, and where it is sent.
    pub next: Next,
    /// JSON pointer to whether there is a next page; if an answer has it, it decides.
    pub more: Option<&'static str>,
}

/// What the position of the next page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A value of the answer, sent back as it came. Absent, null and empty are the end.
    Answer {
        /// JSON pointer to it.
        at: &'static str,
        /// Where it is sent.
        send: In,
    },
    /// A value of the last item of the page, sent back as it came.
    LastItem {
        /// JSON pointer to it, within the item.
        at: &'static str,
        /// Where it is sent.
        send: In,
    },
    /// How many pages come before it.
    Pages {
        /// The number of the first page.
        from: u64,
        /// Where it is sent.
        send: In,
    },
    /// How many items come before it.
    Items {
        /// The number of the first item.
        from: u64,
        /// Where it is sent.
        send: In,
    },
    /// Its address, on the same authority, in the answer. Absent, null and empty are the end.
    Url {
        /// JSON pointer to it.
        at: &'static str,
        /// The path that it must be below, such as `/v1`: an answer must not make this a call of another kind. Empty for any.
        below: &'static str,
    },
    /// Its address, on the same authority, in the header `Link` (RFC 8288). Absent is the end.
    Link {
        /// How a link to the next page is related to a page: `next`.
        rel: &'static str,
        /// The path that it must be below; empty for any.
        below: &'static str,
    },
}

/// Where something is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum In {
    /// In the query, under a name.
    Query(&'static str),
    /// In a JSON body, where a JSON pointer leads.
    Body(&'static str),
}

/// How many items a page has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Where it is sent, if it can be chosen.
    pub send: Option<In>,
    /// What it is where none is chosen.
    pub default: Option<u64>,
    /// What it is at most.
    pub max: Option<u64>,
}

impl Paging {
    /// A list that goes on in this style, with its items at this JSON pointer.
    pub const fn new(style: Style, items: &'static str) -> Self {
        Self { style, items, size: None, only_with: &[] }
    }

    /// With pages of a size of which something is known.
    pub const fn with_size(self, size: Size) -> Self {
        Self { size: Some(size), ..self }
    }

    /// A list of one page, unless one of these parameters of the query is sent.
    pub const fn only_with(self, parameters: &'static [&'static str]) -> Self {
        Self { only_with: parameters, ..self }
    }
}

impl Next {
    /// Where a position is sent; an address is followed instead.
    fn send(self) -> Option<In> {
        match self {
            Self::Answer { send, .. }
            | Self::LastItem { send, .. }
            | Self::Pages { send, .. }
            | Self::Items { send, .. } => Some(send),
            Self::Url { .. } | Self::Link { .. } => None,
        }
    }

    /// Where an answer says what the next position is.
    fn in_answer(self) -> Option<&'static str> {
        match self {
            Self::Answer { at, .. } | Self::Url { at, .. } => Some(at),
            Self::LastItem { .. } | Self::Pages { .. } | Self::Items { .. } | Self::Link { .. } => None,
        }
    }
}

/// The list that the operation `prepared` asks for, page by page from where its arguments say; `scope` names API and
/// endpoint for checkpoints.
///
/// A mistake in the arguments or the settings is the first page's error.
pub fn pages<P: Paged, E>(prepared: P, settings: Settings, scope: &str) -> Pages<P::Item, E>
where
    E: From<Error> + Send + 'static,
{
    let call = prepared.call().clone();
    let draft = prepared.prepare().map_err(|error| Flaw::of(&error));
    let source = Source { call, settings, paging: P::PAGING, draft };
    Pages::new(source.walk(scope), source.fetch(), P::id)
}

/// The same list from `checkpoint` on.
///
/// # Errors
///
/// [`Kind::Checkpoint`] if it stands in another list: of another operation, endpoint, version, or with other arguments.
/// [`Kind::Argument`] for a mistake in the arguments.
pub fn resume_pages<P: Paged, E>(
    prepared: P,
    settings: Settings,
    scope: &str,
    checkpoint: &Checkpoint,
) -> Result<Pages<P::Item, E>, Error>
where
    E: From<Error> + Send + 'static,
{
    let (call, draft) = (prepared.call().clone(), prepared.prepare()?);
    let source = Source { call, settings, paging: P::PAGING, draft: Ok(draft) };
    let walk = source.walk(scope);
    checkpoint.verify(&walk.operation, scope)?;
    if checkpoint.walk().query != walk.query {
        let flaw = "the checkpoint cannot be used: it stands in a list that was asked for with other arguments";
        return Err(Error::new(Kind::Checkpoint, flaw).with_operation(walk.operation));
    }
    Pages::resume(checkpoint, &walk.operation, scope, source.fetch(), P::id)
}

/// What pages are asked for with.
struct Source {
    call: Call,
    settings: Settings,
    paging: Paging,
    /// The request for the first page, or what is wrong with it.
    draft: Result<Draft, Flaw>,
}

/// A mistake in the arguments, which is told whenever a page is asked for.
struct Flaw {
    operation: Option<String>,
    message: String,
}

impl Flaw {
    fn of(error: &Error) -> Self {
        Self { operation: error.operation().map(str::to_owned), message: error.message().to_owned() }
    }

    fn error(&self) -> Error {
        let error = Error::argument(self.message.clone());
        match &self.operation {
            Some(operation) => error.with_operation(operation.clone()),
            None => error,
        }
    }
}

impl Source {
    fn walk(&self, scope: &str) -> Walk {
        let (operation, query) = match &self.draft {
            Ok(draft) => (draft.operation().id, draft.arguments(&self.paging)),
            Err(_) => ("", serde_json::Value::Null),
        };
        Walk { operation: operation.to_owned(), scope: scope.to_owned(), query }
    }

    fn fetch<T, E>(self) -> PageFetch<T, E>
    where
        T: DeserializeOwned + Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let Self { call, settings, paging, draft } = self;
        // In a mutex because a body need not be shareable; it is held for as long as copying takes.
        let draft = Mutex::new(draft);
        Arc::new(move |cursor| {
            let copy = copy(&draft.lock().unwrap_or_else(PoisonError::into_inner));
            let (call, settings) = (call.clone(), settings.clone());
            Box::pin(async move {
                let mut draft = copy?;
                let operation = draft.operation().id;
                let page = async {
                    settings.check(operation)?;
                    let sought = paging.seek(&mut draft, cursor.as_deref())?;
                    let (answer, meta) = call.run::<serde_json::Value>(draft, &settings.options).await?.into_parts();
                    let read = paging.read(&sought, meta.headers(), answer)?;
                    Ok(Page::new(read.items, read.next, read.has_more, None, meta))
                };
                page.await.map_err(|error: Error| E::from(error.with_operation(operation)))
            })
        })
    }
}

fn copy(draft: &Result<Draft, Flaw>) -> Result<Draft, Error> {
    match draft {
        Ok(draft) => draft.try_clone().ok_or_else(|| {
            let flaw = "the request has a body that cannot be sent once for every page";
            Error::argument(flaw).with_operation(draft.operation().id)
        }),
        Err(flaw) => Err(flaw.error()),
    }
}

#[cfg(test)]
mod parts_tests;
#[cfg(test)]
mod tests;
