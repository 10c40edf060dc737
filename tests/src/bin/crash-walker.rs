//! A program that walks sessions and keeps a journal, made to be killed at any moment by `tests/crashes.rs`.
//!
//! Takes how to walk (`items`, `partitioned` or `in-order`) and the path of its journal; client, region and key come
//! from the environment. Every line of the journal is a session together with the place after it, written at once: so
//! a session is in the journal exactly if the place behind it is. What a killed predecessor has left of a last line is
//! cut off, and the walk goes on from the last whole one. After every line a byte goes to standard output.

use std::error::Error;
use std::fs::{File, OpenOptions};
use std::io::Write as _;

use notai::types::PublicSession;
use notai::{Checkpoint, Client, Items, PartitionCheckpoint, PartitionedItems};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use workspace_tests::crash::Line;

/// Small pages, so that a walk has many of them to be killed at.
const PAGE_SIZE: u32 = 10;

/// A walk of either kind.
enum Walk {
    Items(Box<Items<PublicSession>>),
    Partitioned(Box<PartitionedItems<PublicSession>>),
}

/// The place in a walk of either kind.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Place {
    Items(Checkpoint),
    Partitioned(PartitionCheckpoint),
}

impl Walk {
    async fn next(&mut self) -> Option<Result<PublicSession, notai::Error>> {
        match self {
            Self::Items(items) => items.next().await,
            Self::Partitioned(items) => items.next().await,
        }
    }

    fn place(&self) -> Place {
        match self {
            Self::Items(items) => Place::Items(items.checkpoint()),
            Self::Partitioned(items) => Place::Partitioned(items.checkpoint()),
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(mode), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("usage: crash-walker items|partitioned|in-order JOURNAL".into());
    };
    let mut walk = begin(&mode, last(&path)?)?;
    let mut journal = OpenOptions::new().append(true).create(true).open(&path)?;
    let mut ticks = std::io::stdout();
    while let Some(session) = walk.next().await {
        let line = Line { id: session?.id, place: walk.place() };
        let mut text = serde_json::to_string(&line)?;
        text.push('\n');
        journal.write_all(text.as_bytes())?;
        ticks.write_all(b".")?;
        ticks.flush()?;
    }
    Ok(())
}

/// The walk from its beginning, or from a place.
fn begin(mode: &str, place: Option<Place>) -> Result<Walk, Box<dyn Error>> {
    let sessions = Client::from_env()?.list_sessions().page_size(PAGE_SIZE);
    let config = notai_sim::Config::default();
    let windows = || {
        let dated = sessions.clone().start_date(config.now - config.span).end_date(config.now);
        dated.partitioned(7).concurrency(3)
    };
    Ok(match (mode, place) {
        ("items", None) => Walk::Items(Box::new(sessions.items())),
        ("items", Some(Place::Items(place))) => Walk::Items(Box::new(sessions.resume(&place)?)),
        ("partitioned", None) => Walk::Partitioned(Box::new(windows().items()?)),
        ("in-order", None) => Walk::Partitioned(Box::new(windows().in_order_of_creation().items()?)),
        (_, Some(Place::Partitioned(place))) => Walk::Partitioned(Box::new(windows().resume(&place)?)),
        _ => return Err(format!("no walk is called `{mode}`, or its journal is that of another").into()),
    })
}

/// The place in the last whole line of the journal; what stands behind it is cut off.
fn last<P: DeserializeOwned>(path: &str) -> Result<Option<P>, Box<dyn Error>> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let whole = text.rfind('\n').map_or(0, |end| end + 1);
    File::options().write(true).open(path)?.set_len(whole as u64)?;
    let Some(line) = text[..whole].lines().last() else {
        return Ok(None);
    };
    let line: Line<P> = serde_json::from_str(line)?;
    Ok(Some(line.place))
}
