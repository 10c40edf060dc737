//! The kinds of operation, each as one run that can be resumed.

use std::time::Duration;

use chrono::{DateTime, Utc};
use notai::{Checkpoint, Client, Error, PartitionCheckpoint};

/// A way to ask the API for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Without a key.
    Anonymous,
    /// One thing.
    Single,
    /// One page of a list.
    Page,
    /// A list page by page.
    Pages,
    /// A list item by item, asking for no page ahead.
    Items,
    /// A list item by item, as it is by default.
    ItemsAhead,
    /// A list in windows, several at a time.
    Partitioned,
}

impl Kind {
    pub(crate) const ALL: [Self; 7] =
        [Self::Anonymous, Self::Single, Self::Page, Self::Pages, Self::Items, Self::ItemsAhead, Self::Partitioned];

    /// Whether it asks with a cursor.
    pub(crate) fn is_walk(self) -> bool {
        !matches!(self, Self::Anonymous | Self::Single | Self::Page)
    }
}

/// What a run has brought.
#[derive(Debug)]
pub(crate) struct Run {
    /// Names what came, in the order in which it came.
    pub(crate) ids: Vec<String>,
    /// What ended it early.
    pub(crate) error: Option<Error>,
    /// Where to go on, as text, for walks.
    pub(crate) place: Option<String>,
}

/// Items to a page; the list has a few pages.
const PAGE: u32 = 7;

/// Asks in this way, from the beginning or from a place.
pub(crate) async fn run(kind: Kind, client: &Client, place: Option<&str>) -> Run {
    let one = |result: Result<Vec<String>, Error>| match result {
        Ok(ids) => Run { ids, error: None, place: None },
        Err(error) => Run { ids: vec![], error: Some(error), place: None },
    };
    match kind {
        Kind::Anonymous => one(client.health().await.map(|_| vec!["up".to_owned()])),
        Kind::Single => one(client.get_integration().await.map(|found| vec![found.id.clone()])),
        Kind::Page => {
            let page = client.list_sessions().page_size(PAGE).send().await;
            one(page.map(|page| page.items.into_iter().map(|session| session.id).collect()))
        }
        Kind::Pages => {
            let list = client.list_sessions().page_size(PAGE);
            let mut pages = match place {
                Some(place) => list.resume_pages(&checkpoint(place)).unwrap(),
                None => list.pages(),
            };
            let (mut ids, mut error) = (vec![], None);
            while let Some(page) = pages.next().await {
                match page {
                    Ok(page) => ids.extend(page.items.into_iter().map(|session| session.id)),
                    Err(flaw) => error = Some(flaw),
                }
            }
            Run { ids, error, place: Some(text(&pages.checkpoint())) }
        }
        Kind::Items | Kind::ItemsAhead => {
            let list = client.list_sessions().page_size(PAGE).prefetch(usize::from(kind == Kind::ItemsAhead));
            let mut items = match place {
                Some(place) => list.resume(&checkpoint(place)).unwrap(),
                None => list.items(),
            };
            let (mut ids, mut error) = (vec![], None);
            while let Some(item) = items.next().await {
                match item {
                    Ok(session) => ids.push(session.id),
                    Err(flaw) => error = Some(flaw),
                }
            }
            Run { ids, error, place: Some(text(&items.checkpoint())) }
        }
        Kind::Partitioned => {
            let list = client.list_sessions().page_size(PAGE).start_date(begin()).partitioned(3);
            let mut items = match place {
                Some(place) => list.resume(&serde_json::from_str::<PartitionCheckpoint>(place).unwrap()).unwrap(),
                None => list.items().unwrap(),
            };
            let (mut ids, mut error) = (vec![], None);
            while let Some(item) = items.next().await {
                match item {
                    Ok(session) => ids.push(session.id),
                    Err(flaw) => error = Some(flaw),
                }
            }
            Run { ids, error, place: Some(text(&items.checkpoint())) }
        }
    }
}

/// The beginning of the simulated sessions.
fn begin() -> DateTime<Utc> {
    notai_sim::Config::default().now - Duration::from_secs(28 * 24 * 60 * 60)
}

fn checkpoint(text: &str) -> Checkpoint {
    serde_json::from_str(text).unwrap()
}

fn text(checkpoint: &impl serde::Serialize) -> String {
    serde_json::to_string(checkpoint).unwrap()
}
