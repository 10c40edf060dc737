//! The ways to walk, each as something that hands out ids and says where it stands.

use chrono::{DateTime, Utc};
use notai::types::{PublicSession, PublicUser};
use notai::{Client, Error, Items, Pages, PartitionedItems};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A way to ask for everything there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Sessions one by one, with so many pages asked for ahead.
    Sessions { ahead: usize },
    /// Sessions page by page.
    Pages,
    /// Sessions in windows of time.
    Windows { windows: usize, at_once: usize, in_order: bool },
    /// Users one by one.
    Users,
    /// Every session by a call of its own.
    Singles,
}

/// What all walks of a round share.
#[derive(Debug)]
pub(super) struct Terrain {
    pub(super) page_size: u32,
    pub(super) begin: DateTime<Utc>,
    pub(super) end: DateTime<Utc>,
    /// The ids that [`Kind::Singles`] asks for.
    pub(super) sessions: Vec<String>,
}

/// A walk on its way.
pub(super) enum Walk<'a> {
    Sessions(Box<Items<PublicSession>>),
    Pages(Box<Pages<PublicSession>>),
    Windows(Box<PartitionedItems<PublicSession>>),
    Users(Box<Items<PublicUser>>),
    Singles { client: Client, ids: &'a [String], done: usize },
}

impl<'a> Walk<'a> {
    /// The walk from its beginning, or from a place.
    ///
    /// # Errors
    ///
    /// If the place cannot be read or is none of this walk, which it always is.
    pub(super) fn begin(
        kind: Kind,
        client: &Client,
        terrain: &'a Terrain,
        place: Option<&str>,
    ) -> Result<Self, String> {
        let sessions = client.list_sessions().page_size(terrain.page_size);
        Ok(match kind {
            Kind::Sessions { ahead } => {
                let list = sessions.prefetch(ahead);
                Self::Sessions(Box::new(match place {
                    Some(place) => list.resume(&read(place)?).map_err(shown)?,
                    None => list.items(),
                }))
            }
            Kind::Pages => Self::Pages(Box::new(match place {
                Some(place) => sessions.resume_pages(&read(place)?).map_err(shown)?,
                None => sessions.pages(),
            })),
            Kind::Windows { windows, at_once, in_order } => {
                let list = sessions.start_date(terrain.begin).end_date(terrain.end);
                let list = list.partitioned(windows).concurrency(at_once);
                let list = if in_order { list.in_order_of_creation() } else { list };
                Self::Windows(Box::new(
                    match place {
                        Some(place) => list.resume(&read(place)?),
                        None => list.items(),
                    }
                    .map_err(shown)?,
                ))
            }
            Kind::Users => {
                let list = client.list_users().page_size(terrain.page_size);
                Self::Users(Box::new(match place {
                    Some(place) => list.resume(&read(place)?).map_err(shown)?,
                    None => list.items(),
                }))
            }
            Kind::Singles => {
                let done = place.map_or(Ok(0), read)?;
                Self::Singles { client: client.clone(), ids: &terrain.sessions, done }
            }
        })
    }

    /// What comes next: the ids of an item, a page or a call.
    pub(super) async fn next(&mut self) -> Option<Result<Vec<String>, Error>> {
        match self {
            Self::Sessions(items) => Some(items.next().await?.map(|session| vec![session.id])),
            Self::Windows(items) => Some(items.next().await?.map(|session| vec![session.id])),
            Self::Users(items) => Some(items.next().await?.map(|user| vec![user.user_id])),
            Self::Pages(pages) => {
                let page = pages.next().await?;
                Some(page.map(|page| page.items.into_iter().map(|session| session.id).collect()))
            }
            Self::Singles { client, ids, done } => {
                let id = ids.get(*done)?;
                let session = client.get_session(id.as_str()).await;
                Some(session.map(|session| {
                    *done += 1;
                    vec![session.id.clone()]
                }))
            }
        }
    }

    /// Where it stands, as a program would write it down.
    ///
    /// # Errors
    ///
    /// If it cannot be written, which it always can.
    pub(super) fn place(&self) -> Result<String, String> {
        match self {
            Self::Sessions(items) => write(&items.checkpoint()),
            Self::Pages(pages) => write(&pages.checkpoint()),
            Self::Windows(items) => write(&items.checkpoint()),
            Self::Users(items) => write(&items.checkpoint()),
            Self::Singles { done, .. } => write(done),
        }
    }
}

fn read<P: DeserializeOwned>(place: &str) -> Result<P, String> {
    serde_json::from_str(place).map_err(|error| format!("the place {place} cannot be read: {error}"))
}

fn write(place: &impl Serialize) -> Result<String, String> {
    serde_json::to_string(place).map_err(|error| format!("a place cannot be written: {error}"))
}

fn shown(error: Error) -> String {
    format!("the walk does not go on: {error}")
}
