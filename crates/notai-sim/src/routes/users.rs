//! Users: those with a session in the plan's history window, and the sessions of one.
//!
//! An unknown user has an empty page of sessions rather than a 404, which the document does not declare.

use axum::extract::Path;

use crate::call::{Answer, Call, compute};
use crate::page::Page;
use crate::world::User;

const DEFAULT_PAGE: u32 = 50;

pub(super) async fn list(call: Call) -> Answer {
    let search = call.query.text("search").unwrap_or_default().to_lowercase();
    let page = Page::of(&call, DEFAULT_PAGE)?;
    compute(move || {
        let view = page.view;
        let first = page.after.map_or(0, |after| after + 1);
        let found = (first..view.users()).map(|n| view.user(n)).filter(|user| user.is_found_by(&search));
        let shown = found.filter_map(|user| Some((user.number(), user.to_json(&view)?)));
        page.fill(shown)
    })
    .await
}

pub(super) async fn sessions(call: Call, Path(id): Path<String>) -> Answer {
    let page = Page::of(&call, DEFAULT_PAGE)?;
    compute(move || {
        let view = page.view;
        let mut indices = view.find_user(&id).map(|user: User<'_>| user.sessions(&view)).unwrap_or_default();
        indices.retain(|&index| page.after.is_none_or(|after| index < after));
        page.fill(indices.into_iter().rev().map(|index| (index, view.session(index).to_json())))
    })
    .await
}
