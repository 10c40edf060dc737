//! Pages: the `data` and `pagination` envelope of every list.

use serde_json::{Map, Value, json};

use crate::call::Call;
use crate::cursor::{Binding, Place};
use crate::envelope::Problem;
use crate::world::View;

/// A page that was asked for: how large, from where on, and what its successor is bound to.
pub(crate) struct Page {
    pub(crate) view: View,
    /// The last item of the page before; `None` at the beginning.
    pub(crate) after: Option<u64>,
    limit: u32,
    binding: Binding,
}

impl Page {
    /// Reads `pageSize` and `cursor`; every other parameter is a filter that the cursor is bound to.
    pub(crate) fn of(call: &Call, default_size: u32) -> Result<Page, Problem> {
        let mut view = call.view;
        let limit = call.query.page_size(default_size, view.plan.page_cap())?;
        let seed = call.stack.seed.to_string();
        let filters = call.query.without(&["pageSize", "cursor"]);
        let parts = [seed.as_str(), call.stack.core.region.as_str(), view.plan.as_str(), call.path.as_str()];
        let binding = Binding::to(
            parts.into_iter().chain(filters.iter().flat_map(|(name, value)| [name.as_str(), value.as_str()])),
        );
        let place =
            call.query.read("cursor", "one that a page of this very list returned", |cursor| binding.open(cursor))?;
        if let Some(place) = place {
            view.floor = place.floor;
        }
        Ok(Page { view, after: place.map(|place| place.last), limit, binding })
    }

    /// The answer, made of the first of these items. Each item comes with its number in the list.
    pub(crate) fn fill(self, items: impl Iterator<Item = (u64, Value)>) -> Value {
        let limit = self.limit as usize;
        let mut items: Vec<(u64, Value)> = items.take(limit + 1).collect();
        let has_more = items.len() > limit;
        items.truncate(limit);

        let mut pagination = Map::new();
        pagination.insert("hasMore".into(), has_more.into());
        pagination.insert("limit".into(), self.limit.into());
        match items.last() {
            Some((last, _)) if has_more => {
                let cursor = self.binding.seal(Place { last: *last, floor: self.view.floor });
                pagination.insert("nextCursor".into(), cursor.into());
            }
            // On the last page the documentation allows absent or empty, and its samples guard for null.
            _ => match self.binding.whim() % 3 {
                0 => {}
                1 => drop(pagination.insert("nextCursor".into(), "".into())),
                _ => drop(pagination.insert("nextCursor".into(), Value::Null)),
            },
        }
        let data: Vec<Value> = items.into_iter().map(|(_, item)| item).collect();
        json!({ "data": data, "pagination": pagination })
    }
}
