//! What ends a chain: calls that wait, and walks that are iterators.

use client_runtime::Page;

use super::{Blocking, Items, Pages, PartitionedItems};
use crate::list::{self, List, Query};
use crate::partition::{Dated, PartitionedList};
use crate::request::{self, Request, Single};
use crate::{Checkpoint, Error, PartitionCheckpoint, Response};

impl<Q> Request<Q> {
    /// The same operation, asked by calls that wait.
    pub(super) fn on(self, facade: &Blocking) -> Request<Q, Blocking> {
        Request { caller: self.caller, query: self.query, facade: facade.clone() }
    }
}

impl<Q> List<Q> {
    /// The same list, asked by calls that wait.
    pub(super) fn on(self, facade: &Blocking) -> List<Q, Blocking> {
        let Self { caller, query, cursor, prefetch, .. } = self;
        List { caller, query, cursor, prefetch, facade: facade.clone() }
    }
}

impl<Q, A> Request<Q, Blocking>
where
    Q: Single<Answer = A> + request::sealed::Answered<With = A>,
    A: Send + 'static,
{
    /// Asks, and waits for the answer.
    ///
    /// # Errors
    ///
    /// Whatever kept the call from returning its answer.
    pub fn send(self) -> Result<Response<A>, Error> {
        self.facade.wait(Q::OPERATION, self.query.ask(self.caller))?
    }
}

impl<Q, T> List<Q, Blocking>
where
    Q: Query<Item = T> + list::sealed::Asked<Of = T>,
    T: Send + 'static,
{
    /// One page: the first, or the one behind [`cursor`](Self::cursor).
    ///
    /// # Errors
    ///
    /// Whatever kept the call from returning its page.
    pub fn send(self) -> Result<Page<T>, Error> {
        self.facade.clone().wait(Q::OPERATION, self.one())?
    }

    /// The list page by page.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.facade.clone(), Q::OPERATION, crate::Pages(self.walk()))
    }

    /// The list item by item.
    pub fn items(self) -> Items<T> {
        Items::new(self.facade.clone(), Q::OPERATION, crate::Pages(self.walk()).items())
    }

    /// The list page by page, from where `checkpoint` stands, be it of this client or of the asynchronous one. The
    /// filters are those of the checkpoint; filters set on this builder are ignored, settings of the calls are not.
    ///
    /// # Errors
    ///
    /// [`Error::is_checkpoint`] when the checkpoint is of another operation, region, endpoint or version.
    pub fn resume_pages(self, checkpoint: &Checkpoint) -> Result<Pages<T>, Error> {
        Ok(Pages::new(self.facade.clone(), Q::OPERATION, crate::Pages(self.walk_from(checkpoint)?)))
    }

    /// The list item by item, from where `checkpoint` stands; see [`resume_pages`](Self::resume_pages).
    ///
    /// # Errors
    ///
    /// [`Error::is_checkpoint`] when the checkpoint is of another operation, region, endpoint or version.
    pub fn resume(self, checkpoint: &Checkpoint) -> Result<Items<T>, Error> {
        Ok(Items::new(self.facade.clone(), Q::OPERATION, crate::Pages(self.walk_from(checkpoint)?).items()))
    }
}

impl<Q, T> PartitionedList<Q, Blocking>
where
    Q: Dated + Query<Item = T> + list::sealed::Asked<Of = T>,
    T: Send + 'static,
{
    /// The list item by item.
    ///
    /// # Errors
    ///
    /// [`Error::is_argument`] for a list without a start, or with a cursor; for no windows, none at once, or more than
    /// 10,000. Nothing was sent.
    pub fn items(self) -> Result<PartitionedItems<T>, Error> {
        let facade = self.list.facade.clone();
        Ok(PartitionedItems::new(facade, Q::OPERATION, crate::PartitionedItems(self.walk()?)))
    }

    /// The list item by item, from where `checkpoint` stands, be it of this client or of the asynchronous one. Filters,
    /// windows and order are those of the checkpoint, whatever is set here; the number of windows walked at once is
    /// the one set here.
    ///
    /// # Errors
    ///
    /// [`Error::is_checkpoint`] when the checkpoint is of another operation, region, endpoint or version;
    /// [`Error::is_argument`] as for [`items`](Self::items).
    pub fn resume(self, checkpoint: &PartitionCheckpoint) -> Result<PartitionedItems<T>, Error> {
        let facade = self.list.facade.clone();
        Ok(PartitionedItems::new(facade, Q::OPERATION, crate::PartitionedItems(self.walk_from(checkpoint)?)))
    }
}
