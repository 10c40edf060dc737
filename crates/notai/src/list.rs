//! List operations: one builder for all of them, which becomes a page, a stream of pages or a stream of items.

use std::sync::Arc;

use client_runtime::{BoxFuture, Page, PageFetch, Walk};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::caller::{Caller, call_options};
use crate::{Async, Checkpoint, Client, Error, Items, Pages};

/// What a list operation asks for. Implemented by the types in [`query`](crate::query) and by no others.
pub trait Query: Serialize + DeserializeOwned + Clone + Send + Sync + sealed::Asked + 'static {
    /// What the list is a list of.
    type Item: Send + 'static;
}

pub(crate) mod sealed {
    use chrono::{DateTime, Utc};

    use super::{BoxFuture, Caller, Error, Page};

    /// How a query is asked: the part of `Query` that is not for users.
    pub trait Asked {
        /// The operation, in snake case.
        const OPERATION: &'static str;
        /// The list's items.
        type Of;

        /// Sets the page size.
        fn set_page_size(&mut self, items: u32);

        /// Refuses a query that would not do what it says.
        fn check(&self) -> Result<(), Error>;

        /// The id of an item, where items have one.
        fn id(item: &Self::Of) -> Option<&str>;

        /// Asks for the page at `cursor`.
        fn ask(self, caller: Caller, cursor: Option<String>) -> BoxFuture<'static, Result<Page<Self::Of>, Error>>;
    }

    /// A query with a filter by time, bounds included.
    pub trait Timed: Asked + Sized {
        /// The method that sets the start.
        const START: &'static str;

        /// Start and end of the filter, as far as they are set.
        fn interval(&self) -> (Option<DateTime<Utc>>, Option<DateTime<Utc>>);

        /// Sets start and end of the filter; `None` leaves one as it is.
        fn within(self, from: Option<DateTime<Utc>>, to: Option<DateTime<Utc>>) -> Self;

        /// The time that an item shows, by which it is filtered.
        fn time(item: &Self::Of) -> Option<DateTime<Utc>>;
    }
}

/// A list operation being put together.
///
/// The filters are set by methods of the operation ([`ListSessions`](crate::ListSessions) and its siblings) and are
/// repeated on every page. So are the settings of its calls, such as [`timeout`](Self::timeout) and
/// [`deadline`](Self::deadline): they hold for each page anew, also of a walk that is resumed, and are not part of its
/// checkpoint.
///
/// ```no_run
/// # async fn example(client: notai::Client) -> Result<(), notai::Error> {
/// let mut walk = client.list_sessions().bot_only(true).items();
/// while let Some(session) = walk.next().await {
///     match session {
///         Ok(session) => println!("{}", session.id),
///         Err(error) => {
///             let place = serde_json::to_string(&walk.checkpoint()).unwrap_or_default();
///             eprintln!("{error}; go on from {place}");
///             break;
///         }
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list does nothing until it is turned into pages or items"]
pub struct List<Q, F = Async> {
    pub(crate) caller: Caller,
    pub(crate) query: Q,
    pub(crate) cursor: Option<String>,
    pub(crate) prefetch: usize,
    #[cfg_attr(not(feature = "blocking"), expect(dead_code, reason = "futures need nothing to run on"))]
    pub(crate) facade: F,
}

call_options!(List);

impl<Q> List<Q> {
    pub(crate) fn new(client: &Client, query: Q) -> Self {
        Self { caller: Caller::new(client), query, cursor: None, prefetch: 1, facade: Async }
    }
}

impl<Q, T, F> List<Q, F>
where
    Q: Query<Item = T> + sealed::Asked<Of = T>,
    T: Send + 'static,
{
    /// Items per page: at least 1; the plan caps it (Free 50, Pro and Enterprise 100) and the API clamps larger
    /// values. Without it the API's default applies: 50, for events 100. The effective value is
    /// [`Page::limit`].
    pub fn page_size(mut self, items: u32) -> Self {
        self.query.set_page_size(items);
        self
    }

    /// Starts at the page behind `cursor`, the `next_cursor` of an earlier page of the same list. An empty one is
    /// refused when the list is asked: the API might take it for the first page.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// How many pages a walk asks for before they are wanted, so that the next one is on its way while this one is
    /// dealt with: 1 unless set, 0 for none. They are kept in memory until then.
    ///
    /// This takes a task on the tokio runtime in which the walk is first polled; dropping the walk ends it together
    /// with the request on its way. On a runtime with one thread, it moves only while the program awaits something.
    /// A blocking client has a runtime of its own, on which it always moves.
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.prefetch = pages;
        self
    }

    /// Asks for one page.
    pub(crate) fn one(self) -> BoxFuture<'static, Result<Page<T>, Error>> {
        fetch(self.caller, self.query)(self.cursor)
    }

    /// A walk over all pages.
    pub(crate) fn walk(self) -> client_runtime::Pages<T, Error> {
        let walk = Walk {
            operation: Q::OPERATION.to_owned(),
            scope: self.caller.client.scope().to_owned(),
            // A query holds text, numbers and times, all of which JSON has a form for.
            query: serde_json::to_value(&self.query).unwrap_or_default(),
        };
        let pages = client_runtime::Pages::new(walk, fetch(self.caller, self.query), Q::id).prefetch(self.prefetch);
        match self.cursor {
            Some(cursor) => pages.starting_at(cursor),
            None => pages,
        }
    }

    /// A walk from where `checkpoint` stands, with its filters.
    pub(crate) fn walk_from(self, checkpoint: &Checkpoint) -> Result<client_runtime::Pages<T, Error>, Error> {
        let Checkpoint(checkpoint) = checkpoint;
        let scope = self.caller.client.scope().to_owned();
        checkpoint.verify(Q::OPERATION, &scope)?;
        let query: Q = serde_json::from_value(checkpoint.walk().query.clone()).map_err(|cause| {
            client_runtime::Error::new(
                client_runtime::Kind::Checkpoint,
                "the filters in the checkpoint are not readable",
            )
            .with_operation(Q::OPERATION)
            .with_source(cause)
        })?;
        let fetch = fetch(self.caller, query);
        let pages = client_runtime::Pages::resume(checkpoint, Q::OPERATION, &scope, fetch, Q::id)?;
        Ok(pages.prefetch(self.prefetch))
    }
}

impl<Q, T> List<Q>
where
    Q: Query<Item = T> + sealed::Asked<Of = T>,
    T: Send + 'static,
{
    /// One page: the first, or the one behind [`cursor`](Self::cursor).
    ///
    /// # Errors
    ///
    /// Whatever kept the call from returning its page.
    pub async fn send(self) -> Result<Page<T>, Error> {
        self.one().await
    }

    /// The list as a stream of pages.
    pub fn pages(self) -> Pages<T> {
        Pages(self.walk())
    }

    /// The list as a stream of items.
    pub fn items(self) -> Items<T> {
        self.pages().items()
    }

    /// The list as a stream of pages, from where `checkpoint` stands. The filters are those of the checkpoint;
    /// filters set on this builder are ignored, settings of the calls are not.
    ///
    /// # Errors
    ///
    /// [`Error::is_checkpoint`] when the checkpoint is of another operation, region, endpoint or version.
    pub fn resume_pages(self, checkpoint: &Checkpoint) -> Result<Pages<T>, Error> {
        Ok(Pages(self.walk_from(checkpoint)?))
    }

    /// The list as a stream of items, from where `checkpoint` stands; see [`resume_pages`](Self::resume_pages).
    ///
    /// # Errors
    ///
    /// [`Error::is_checkpoint`] when the checkpoint is of another operation, region, endpoint or version.
    pub fn resume(self, checkpoint: &Checkpoint) -> Result<Items<T>, Error> {
        Ok(self.resume_pages(checkpoint)?.items())
    }
}

pub(crate) fn fetch<Q, T>(caller: Caller, query: Q) -> PageFetch<T, Error>
where
    Q: Query<Item = T> + sealed::Asked<Of = T>,
    T: Send + 'static,
{
    Arc::new(move |cursor| match query.check().and_then(|()| check_cursor(Q::OPERATION, cursor.as_deref())) {
        Ok(()) => query.clone().ask(caller.clone(), cursor),
        Err(error) => Box::pin(std::future::ready(Err(error))),
    })
}

/// Refuses an empty cursor, which would silently start the list over.
fn check_cursor(operation: &'static str, cursor: Option<&str>) -> Result<(), Error> {
    if cursor == Some("") {
        let flaw = "the cursor is empty; leave it out to start at the first page. Nothing was sent";
        return Err(client_runtime::Error::argument(flaw).with_operation(operation).into());
    }
    Ok(())
}

/// A page of the list's items, from the two parts every list answer has.
pub(crate) fn page<T>(items: Vec<T>, pagination: notai_api::types::Pagination, meta: client_runtime::Meta) -> Page<T> {
    let limit = pagination.limit.and_then(|limit| u32::try_from(limit).ok());
    // On the last page the API may leave the cursor out, or empty: both are none.
    let next_cursor = pagination.next_cursor.filter(|cursor| !cursor.is_empty());
    Page::new(items, next_cursor, pagination.has_more, limit, meta)
}

/// Implements a list operation: its builder method is called, its answer taken apart.
macro_rules! list_query {
    ($query:ident of $item:ty, $operation:ident, id: $id:expr, check: $check:expr, ask: |$self:ident, $request:ident| $filters:expr) => {
        impl $crate::list::Query for $query {
            type Item = $item;
        }

        impl $crate::list::sealed::Asked for $query {
            const OPERATION: &'static str = stringify!($operation);
            type Of = $item;

            fn set_page_size(&mut self, items: u32) {
                self.page_size = Some(items);
            }

            fn check(&self) -> Result<(), $crate::Error> {
                let check: fn(&Self) -> Result<(), $crate::Error> = $check;
                check(self)?;
                $crate::list::check_page_size(Self::OPERATION, self.page_size)
            }

            fn id(item: &Self::Of) -> Option<&str> {
                let id: fn(&Self::Of) -> Option<&str> = $id;
                id(item)
            }

            fn ask(
                $self,
                mut caller: $crate::caller::Caller,
                cursor: Option<String>,
            ) -> client_runtime::BoxFuture<'static, Result<client_runtime::Page<Self::Of>, $crate::Error>> {
                Box::pin(async move {
                    let call = caller.begin(Self::OPERATION)?;
                    let mut $request = call.api().$operation();
                    if let Some(items) = $self.page_size {
                        $request = $request.page_size(items as i32);
                    }
                    if let Some(cursor) = cursor {
                        $request = $request.cursor(cursor);
                    }
                    let outcome = call.ask($filters.send()).await;
                    let (list, meta) = call.finish(outcome)?.into_parts();
                    Ok($crate::list::page(list.data, list.pagination, meta))
                })
            }
        }
    };
}

pub(crate) use list_query;

/// Refuses page sizes that the wire's 32-bit integer cannot carry, and zero, which no page has.
pub(crate) fn check_page_size(operation: &'static str, size: Option<u32>) -> Result<(), Error> {
    match size {
        Some(size) if size == 0 || i32::try_from(size).is_err() => {
            let flaw = format!("a page size of {size} is outside of 1 to {}; nothing was sent", i32::MAX);
            Err(client_runtime::Error::argument(flaw).with_operation(operation).into())
        }
        _ => Ok(()),
    }
}
