//! The kinds of operation, each as one run that can be resumed, asked by calls that are awaited and by calls that wait.

use std::time::Duration;

use chrono::{DateTime, Utc};
use notai::{Checkpoint, Error, PartitionCheckpoint, blocking};
use workspace_tests::VirtualTime;

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
#[derive(Debug, Default)]
pub(crate) struct Run {
    /// Names what came, in the order in which it came.
    pub(crate) ids: Vec<String>,
    /// What ended it early.
    pub(crate) error: Option<Error>,
    /// Where to go on, as text, for walks.
    pub(crate) place: Option<String>,
    /// The longest that the caller waited for what came next.
    pub(crate) longest_wait: Duration,
}

impl Run {
    /// Takes in an answer that was waited for since `asked`.
    fn note(&mut self, waited: Duration, answer: Result<Vec<String>, Error>) {
        self.longest_wait = self.longest_wait.max(waited);
        match answer {
            Ok(ids) => self.ids.extend(ids),
            Err(error) => self.error = Some(error),
        }
    }
}

/// A client, whichever way it is used.
#[derive(Debug)]
pub(crate) enum Caller {
    Async(notai::Client),
    Blocking(blocking::Client),
}

impl Caller {
    /// Asks in this way, from the beginning or from a place.
    pub(crate) async fn run(&self, kind: Kind, time: &VirtualTime, place: Option<&str>) -> Run {
        match self {
            Self::Async(client) => run(kind, client, time, place).await,
            Self::Blocking(client) => run_blocking(kind, client, time, place),
        }
    }
}

/// Items to a page; the list has a few pages.
const PAGE: u32 = 7;

/// Asks, and takes in the answer and how long that took.
macro_rules! ask {
    ($run:ident, $time:ident, $ask:expr, $ids:expr) => {{
        let asked = $time.elapsed();
        let answer = $ask;
        $run.note($time.elapsed() - asked, answer.map($ids));
    }};
}

/// The same for all that a walk brings, and its last place.
macro_rules! walk {
    ($run:ident, $time:ident, $walk:ident, $next:expr, $ids:expr) => {{
        loop {
            let asked = $time.elapsed();
            let Some(answer) = $next else {
                break;
            };
            $run.note($time.elapsed() - asked, answer.map($ids));
        }
        $run.place = Some(serde_json::to_string(&$walk.checkpoint()).unwrap());
    }};
}

/// Writes the runs, which both clients spell alike but for the `await`.
macro_rules! run {
    ($name:ident, $client:ty, $at_once:literal $(, $async:tt, $await:tt)?) => {
        $($async)? fn $name(kind: Kind, client: &$client, time: &VirtualTime, place: Option<&str>) -> Run {
            let mut run = Run::default();
            match kind {
                Kind::Anonymous => ask!(run, time, client.health().send()$(.$await)?, |_| vec!["up".to_owned()]),
                Kind::Single => {
                    ask!(run, time, client.get_integration().send()$(.$await)?, |found| vec![found.id.clone()]);
                }
                Kind::Page => {
                    ask!(run, time, client.list_sessions().page_size(PAGE).send()$(.$await)?, |page| ids(page.items));
                }
                Kind::Pages => {
                    let list = client.list_sessions().page_size(PAGE);
                    let mut pages = match place {
                        Some(place) => list.resume_pages(&checkpoint(place)).unwrap(),
                        None => list.pages(),
                    };
                    walk!(run, time, pages, pages.next()$(.$await)?, |page| ids(page.items));
                }
                Kind::Items | Kind::ItemsAhead => {
                    let ahead = usize::from(kind == Kind::ItemsAhead);
                    let list = client.list_sessions().page_size(PAGE).prefetch(ahead);
                    let mut items = match place {
                        Some(place) => list.resume(&checkpoint(place)).unwrap(),
                        None => list.items(),
                    };
                    walk!(run, time, items, items.next()$(.$await)?, |session| vec![session.id]);
                }
                Kind::Partitioned => {
                    let list = client.list_sessions().page_size(PAGE).start_date(begin()).partitioned(3).concurrency($at_once);
                    let mut items = match place {
                        Some(place) => list.resume(&windows(place)).unwrap(),
                        None => list.items().unwrap(),
                    };
                    walk!(run, time, items, items.next()$(.$await)?, |session| vec![session.id]);
                }
            }
            run
        }
    };
}

run!(run, notai::Client, 3, async, await);
// One window at a time: several on a thread that is not the test's are more than virtual time can follow, which would
// take one that works for one that waits.
run!(run_blocking, blocking::Client, 1);

/// The beginning of the simulated sessions.
fn begin() -> DateTime<Utc> {
    notai_sim::Config::default().now - Duration::from_secs(28 * 24 * 60 * 60)
}

fn ids(sessions: Vec<notai::types::PublicSession>) -> Vec<String> {
    sessions.into_iter().map(|session| session.id).collect()
}

fn checkpoint(text: &str) -> Checkpoint {
    serde_json::from_str(text).unwrap()
}

fn windows(text: &str) -> PartitionCheckpoint {
    serde_json::from_str(text).unwrap()
}
