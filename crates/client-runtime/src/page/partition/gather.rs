//! All pages of a part as one, sorted.

use std::cmp::Ordering;
use std::future::poll_fn;
use std::sync::Arc;

use super::super::checkpoint::Place;
use super::super::walker::Walker;
use super::super::{Page, PageFetch};
use crate::Error;

/// Asks for every page that `fetch` has to give, and hands them out as a single one, sorted by `compare`.
///
/// Seen from outside this is a list of one page. Places, prefetch and resuming work on it as on any other.
pub(super) fn sorted<T: Send + 'static, E: From<Error> + Send + 'static>(
    operation: String,
    fetch: PageFetch<T, E>,
    id: fn(&T) -> Option<&str>,
    compare: fn(&T, &T) -> Ordering,
) -> PageFetch<T, E> {
    Arc::new(move |_| {
        let mut walker = Walker::at(&Place::Start, operation.clone(), fetch.clone(), id);
        Box::pin(async move {
            let mut whole: Option<Page<T>> = None;
            while let Some(step) = poll_fn(|context| walker.poll_step(context)).await {
                let mut page = step.result?;
                if let Some(mut before) = whole.take() {
                    before.items.append(&mut page.items);
                    page.items = before.items;
                }
                whole = Some(page);
            }
            // A walk has a first page, or an error instead.
            let mut whole = whole.ok_or_else(|| Error::config("the list has no first page"))?;
            whole.items.sort_by(compare);
            Ok(whole)
        })
    })
}
