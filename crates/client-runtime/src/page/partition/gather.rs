//! All pages of a part as one, sorted.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::future::poll_fn;
use std::sync::Arc;

use super::super::checkpoint::Place;
use super::super::walker::Walker;
use super::super::{Page, PageFetch};
use crate::Error;

/// Asks for every page that `fetch` has to give, and hands them out as a single one, sorted by `compare`.
///
/// Seen from outside this is a list of one page, and a walk like any other. Where `left` says so, only the items with
/// these ids are handed out, in this order instead.
pub(super) fn sorted<T: Send + 'static, E: From<Error> + Send + 'static>(
    operation: String,
    fetch: PageFetch<T, E>,
    id: fn(&T) -> Option<&str>,
    compare: fn(&T, &T) -> Ordering,
    left: Option<Arc<[String]>>,
) -> PageFetch<T, E> {
    Arc::new(move |_| {
        let left = left.clone();
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
            match left {
                Some(left) => whole.items = in_order_of(&left, whole.items, id),
                None => whole.items.sort_by(compare),
            }
            Ok(whole)
        })
    })
}

/// Those of the items that are named, in the order of their names, and none of them twice.
fn in_order_of<T>(names: &[String], items: Vec<T>, id: fn(&T) -> Option<&str>) -> Vec<T> {
    let mut places: HashMap<&str, usize> = names.iter().enumerate().map(|(place, name)| (&**name, place)).collect();
    let named = items.into_iter().filter_map(|item| Some((places.remove(id(&item)?)?, item)));
    let mut named: Vec<(usize, T)> = named.collect();
    named.sort_by_key(|(place, _)| *place);
    named.into_iter().map(|(_, item)| item).collect()
}
