//! Lists as streams: page by page or item by item, in constant memory, and resumable.
//!
//! [`Pages`] asks for one page after the other and keeps the rules of cursor paging; [`Items`] takes the pages
//! apart. Both are [`Stream`](futures_core::Stream)s and have an inherent `next`, so that no further crate is
//! needed to use them. While the caller handles one page, the next is asked for.
//!
//! - `has_more == false` ends the walk, an empty page does not; a thousand empty ones in a row end it with an error.
//! - More pages without a cursor, or a cursor that repeats, end it with an error of
//!   [`Kind::Pagination`](crate::Kind::Pagination): going on would start over or never end.
//! - [`pages()`] walks an operation that a table describes, in whichever of the usual [styles](Style) it pages.
//! - [`Partitioned`] walks several parts of a list at once, by the same rules.
//! - After an error the stream is over. `checkpoint()` tells where it stood, and a walk resumed there neither
//!   loses nor repeats an item.

mod checkpoint;
mod cycle;
mod items;
mod pages;
mod paging;
mod partition;
mod prefetch;
mod walker;

#[cfg(test)]
mod ahead_tests;
#[cfg(test)]
mod decode_tests;
#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod tests;

use std::sync::Arc;

pub use checkpoint::{Checkpoint, Walk};
pub use items::Items;
pub use pages::Pages;
pub use paging::{In, Next, Paged, Paging, Size, Style, pages, resume_pages};
pub use partition::{Judge, Membership, Part, PartitionCheckpoint, Partitioned};

use crate::clock::BoxFuture;
use crate::response::Meta;

/// Asks for the page at a cursor; `None` is the first page.
pub type PageFetch<T, E> = Arc<dyn Fn(Option<String>) -> BoxFuture<'static, Result<Page<T>, E>> + Send + Sync>;

/// One page of a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items, in the server's order.
    pub items: Vec<T>,
    /// The token of the next page, where the server gave one.
    pub next_cursor: Option<String>,
    /// Whether further pages follow.
    pub has_more: bool,
    /// The page size that the server applied, which may be less than was asked for.
    pub limit: Option<u32>,
    /// Status, headers and attempts of the response.
    pub meta: Meta,
}

impl<T> Page<T> {
    /// A page as it came in a response.
    pub fn new(items: Vec<T>, next_cursor: Option<String>, has_more: bool, limit: Option<u32>, meta: Meta) -> Self {
        Self { items, next_cursor, has_more, limit, meta }
    }
}
