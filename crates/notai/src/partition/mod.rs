//! A list with a filter by time, cut into windows that are walked several at a time.

mod items;
mod windows;

use std::cmp::Ordering;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use client_runtime::{Judge, Part, Partitioned, Walk};
use serde::{Deserialize, Serialize};

pub use items::{PartitionCheckpoint, PartitionedItems};
use windows::{Window, are_bounds, bounds};

use crate::caller::Caller;
use crate::list::{List, Query, fetch, sealed};
use crate::{Async, Error};

/// Most windows of a walk: each one is at least a request, and a place in every checkpoint.
const MOST_WINDOWS: usize = 10_000;

/// Windows walked at once, unless the caller says otherwise: enough to divide the latency until the plan's pace is the
/// limit, and few enough for their connections, and for what of them is in memory.
const AT_ONCE: usize = 16;

/// A query with a filter by time. Implemented by [`Sessions`](crate::query::Sessions) and
/// [`Events`](crate::query::Events) and by no others.
pub trait Dated: Query + sealed::Timed {}

/// A list that is walked in windows of time, several at once, being put together; made by [`List::partitioned`].
///
/// ```no_run
/// # async fn example(client: notai::Client) -> Result<(), notai::Error> {
/// use notai::chrono::{DateTime, TimeDelta, Utc};
///
/// let month = DateTime::<Utc>::from(std::time::SystemTime::now()) - TimeDelta::days(30);
/// let mut sessions = client.list_sessions().start_date(month).partitioned(8).items()?;
/// while let Some(session) = sessions.next().await {
///     println!("{}", session?.id);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # What is promised
///
/// - An item that is in the list when the walk begins, and stays in it, comes exactly once, with whatever stops and
///   resumptions from [checkpoints](PartitionedItems::checkpoint).
/// - An item that appears while walking comes at most once. Those created after the end of the interval never do;
///   those created inside of it, which is possible if its end lies in the future or if the API shows sessions late,
///   come if their window was not past them yet.
/// - Nothing is assumed about the order in which the API lists, nor about how it rounds times, be it to whole seconds:
///   windows meet at whole seconds, neighbours ask for overlapping times, and an item belongs to the window that holds
///   the time it shows.
/// - An item that shows no time is handed out once too, also if it shows one in another answer; its id is kept in memory
///   and in the checkpoint, to know it again.
///
/// Without an end, the interval ends when the walk begins, by the client's clock, and the checkpoint keeps that moment.
/// A clock that is behind ends it earlier than the newest items; where that may be, set an end.
///
/// # What it costs
///
/// In memory are, for each window that is being walked, a page and those asked for ahead. All windows share the
/// client's limits.
#[derive(Clone, Debug)]
#[must_use = "a list does nothing until it is turned into items"]
pub struct PartitionedList<Q, F = Async> {
    pub(crate) list: List<Q, F>,
    windows: usize,
    concurrency: usize,
    in_order: bool,
}

/// What decides which items a walk in windows finds, and in which of them.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Split<Q> {
    list: Q,
    bounds: Vec<DateTime<Utc>>,
}

impl<Q, T, F> List<Q, F>
where
    Q: Dated + Query<Item = T> + sealed::Asked<Of = T>,
    T: Send + 'static,
{
    /// The list cut into at most `windows` windows of time, up to 16 of them walked at once: for intervals of many pages,
    /// where one page after the other takes too long. Needs a start of the interval. There are fewer windows where they
    /// would be shorter than 2 seconds; see [`concurrency`](PartitionedList::concurrency) for more at once.
    pub fn partitioned(self, windows: usize) -> PartitionedList<Q, F> {
        PartitionedList { list: self, windows, concurrency: windows.min(AT_ONCE), in_order: false }
    }
}

impl<Q, T, F> PartitionedList<Q, F>
where
    Q: Dated + Query<Item = T> + sealed::Asked<Of = T>,
    T: Send + 'static,
{
    /// How many windows are walked at once: 16 unless set, or all if there are fewer. More windows than are walked at
    /// once even out that some hold more than others.
    ///
    /// Each one has a connection and a place in the line for the plan's pace; calls that are still in that line at
    /// their [`deadline`](List::deadline) fail.
    pub fn concurrency(mut self, windows: usize) -> Self {
        self.concurrency = windows;
        self
    }

    /// Hands the items out in the order of their times, oldest first; items without a time come first in their window.
    ///
    /// The API promises no order, so a window has to be complete before its first item is handed out. In memory are
    /// then whole windows: as many as are walked at once. A window that was not handed out in full is asked for again on
    /// resume, and goes on in the order that it had. For that a checkpoint holds the ids of what is left of the window;
    /// more windows make it smaller.
    pub fn in_order_of_creation(mut self) -> Self {
        self.in_order = true;
        self
    }

    /// A walk from the beginning.
    pub(crate) fn walk(self) -> Result<Partitioned<T, Error>, Error> {
        self.check()?;
        let List { caller, query, prefetch, .. } = self.list;
        let (Some(start), end) = query.interval() else {
            return Err(argument::<Q>(format!("a walk in windows needs its beginning; set `{}`", Q::START)));
        };
        let Some(end) = end.or_else(|| caller.client.now()) else {
            return Err(argument::<Q>("the client's clock shows no time that a list could end at".to_owned()));
        };
        let split = Split { list: query.within(None, Some(end)), bounds: bounds(start, end, self.windows) };
        let walk = Walk {
            operation: Q::OPERATION.to_owned(),
            scope: caller.client.scope().to_owned(),
            // A query holds text, numbers and times, all of which JSON has a form for.
            query: serde_json::to_value(&split).unwrap_or_default(),
        };
        let mut walking = Partitioned::new(walk, split.parts(&caller), Q::id);
        if self.in_order {
            walking = walking.in_order(by_time::<Q>);
        }
        Ok(walking.concurrency(self.concurrency).prefetch(prefetch))
    }

    /// A walk from where `checkpoint` stands.
    pub(crate) fn walk_from(self, checkpoint: &PartitionCheckpoint) -> Result<Partitioned<T, Error>, Error> {
        self.check()?;
        let PartitionCheckpoint(checkpoint) = checkpoint;
        let caller = self.list.caller;
        checkpoint.verify(Q::OPERATION, caller.client.scope())?;
        let unreadable = |what: &str| {
            let flaw = format!("the {what} in the checkpoint are not readable");
            client_runtime::Error::new(client_runtime::Kind::Checkpoint, flaw).with_operation(Q::OPERATION)
        };
        let split: Split<Q> = serde_json::from_value(checkpoint.walk().query.clone())
            .map_err(|cause| unreadable("filters").with_source(cause))?;
        if !are_bounds(&split.bounds) {
            return Err(unreadable("bounds").into());
        }
        let parts = split.parts(&caller);
        let walking = Partitioned::resume(checkpoint, Q::OPERATION, caller.client.scope(), parts, Q::id, by_time::<Q>)?;
        Ok(walking.concurrency(self.concurrency).prefetch(self.list.prefetch))
    }

    fn check(&self) -> Result<(), Error> {
        if self.windows == 0 || self.concurrency == 0 || self.windows > MOST_WINDOWS {
            let flaw = format!(
                "a walk in {} windows, {} at once; there have to be 1 to {MOST_WINDOWS}",
                self.windows, self.concurrency
            );
            return Err(argument::<Q>(flaw));
        }
        if self.list.cursor.is_some() {
            return Err(argument::<Q>("a walk in windows cannot start at a cursor".to_owned()));
        }
        Ok(())
    }
}

impl<Q, T> PartitionedList<Q>
where
    Q: Dated + Query<Item = T> + sealed::Asked<Of = T>,
    T: Send + 'static,
{
    /// The list as a stream of items.
    ///
    /// # Errors
    ///
    /// [`Error::is_argument`] for a list without a start, or with a cursor; for no windows, none at once, or more than
    /// 10,000. Nothing was sent.
    pub fn items(self) -> Result<PartitionedItems<T>, Error> {
        self.walk().map(PartitionedItems)
    }

    /// The list as a stream of items, from where `checkpoint` stands. Filters, windows and order are those of the
    /// checkpoint, whatever is set here; the number of windows walked at once is the one set here.
    ///
    /// # Errors
    ///
    /// [`Error::is_checkpoint`] when the checkpoint is of another operation, region, endpoint or version;
    /// [`Error::is_argument`] as for [`items`](Self::items).
    pub fn resume(self, checkpoint: &PartitionCheckpoint) -> Result<PartitionedItems<T>, Error> {
        self.walk_from(checkpoint).map(PartitionedItems)
    }
}

impl<Q, T> Split<Q>
where
    Q: Dated + Query<Item = T> + sealed::Asked<Of = T>,
    T: Send + 'static,
{
    fn parts(&self, caller: &Caller) -> Vec<Part<T, Error>> {
        let part = |window: Window| {
            let query = self.list.clone().within(window.asks_from(), window.asks_to());
            let judge: Judge<T> = Arc::new(move |item| window.holds(Q::time(item)));
            Part::new(fetch(caller.clone(), query), judge)
        };
        Window::all(&self.bounds).into_iter().map(part).collect()
    }
}

/// By time, and by id where times are equal, so that a walk finds its place again.
fn by_time<Q: sealed::Timed>(one: &Q::Of, other: &Q::Of) -> Ordering {
    (Q::time(one), Q::id(one)).cmp(&(Q::time(other), Q::id(other)))
}

fn argument<Q: sealed::Asked>(flaw: String) -> Error {
    client_runtime::Error::argument(format!("{flaw}. Nothing was sent")).with_operation(Q::OPERATION).into()
}
