//! `GET /v1/courses`: the courses that the addresses of sessions' pages name. Nothing about this route is
//! documented but its purpose; it is taken to be a list like the others, without filters.

use crate::call::{Answer, Call, compute};
use crate::page::Page;
use crate::world::CourseCounts;

const DEFAULT_PAGE: u32 = 50;

pub(super) async fn list(call: Call) -> Answer {
    let page = Page::of(&call, DEFAULT_PAGE)?;
    compute(move || {
        let counts = CourseCounts::of(&page.view, page.view.all());
        let first = page.after.map_or(0, |after| after + 1);
        let shown = (first..counts.len()).filter_map(|course| Some((course, counts.to_json(course)?)));
        page.fill(shown)
    })
    .await
}
