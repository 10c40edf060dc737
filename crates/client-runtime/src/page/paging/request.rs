//! What a request says of its place in a list, and how it is moved to another.

use reqwest::Url;
use serde_json::{Map, Value, json};

use super::{In, Next, Paging};
use crate::{Draft, Error, Kind};

/// What is known of a page before it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sought {
    /// Its number, or that of its first item; nothing where positions are no numbers.
    pub(super) number: u64,
    /// How many items it has if it is not the last one; nothing where that is not certain.
    pub(super) full: Option<u64>,
    /// Whether there may be others.
    pub(super) is_list: bool,
    /// Where it is: what an address in it may be relative to.
    pub(super) url: Option<Url>,
}

impl Paging {
    /// Moves `draft`, the request for the first page, to the page at `cursor`.
    pub(super) fn seek(&self, draft: &mut Draft, cursor: Option<&str>) -> Result<Sought, Error> {
        self.one_list(draft)?;
        let is_list = self.only_with.is_empty() || self.only_with.iter().any(|name| draft.query(name).is_some());
        let full = self.full_page(draft)?;
        let number = match (self.style.next, cursor) {
            (Next::Pages { .. } | Next::Items { .. }, Some(cursor)) => digits(cursor)?,
            // Where the caller begins elsewhere, the next page is the one after that.
            (Next::Pages { from, send } | Next::Items { from, send }, None) => number_in(draft, send)?.unwrap_or(from),
            _ => 0,
        };
        if let Some(cursor) = cursor {
            self.go(draft, cursor, number)?;
        }
        let url = draft.0.request.unsent().map(|request| request.url().clone());
        Ok(Sought { number, full, is_list, url })
    }

    fn go(&self, draft: &mut Draft, cursor: &str, number: u64) -> Result<(), Error> {
        let (send, is_counted) = match self.style.next {
            Next::Url { below, .. } | Next::Link { below, .. } => return follow(draft, cursor, below),
            Next::Answer { send, .. } | Next::LastItem { send, .. } => (send, false),
            Next::Pages { send, .. } | Next::Items { send, .. } => (send, true),
        };
        match send {
            In::Query(name) => {
                draft.set_query(name, cursor);
                Ok(())
            }
            In::Body(pointer) => {
                let position = if is_counted { json!(number) } else { super::position::in_body(cursor)? };
                let mut body = draft.body_json()?;
                put(&mut body, pointer, position)
                    .ok_or_else(|| Error::argument("the body has no place for the position of the next page"))?;
                draft.set_body_json(&body)
            }
        }
    }

    /// A body that asks for several things at once asks for several lists, and a walk is one.
    fn one_list(&self, draft: &Draft) -> Result<(), Error> {
        let is_first_of_many = matches!(self.style.next.send(), Some(In::Body(at)) if at.starts_with("/0/"));
        if is_first_of_many && draft.body_json()?.as_array().is_some_and(|tasks| tasks.len() != 1) {
            return Err(Error::argument(
                "the body asks for several lists or none, and a walk is one: give it one task",
            ));
        }
        Ok(())
    }

    /// How many items a full page has. A size above what the server allows may be anything, unless that is known.
    fn full_page(&self, draft: &Draft) -> Result<Option<u64>, Error> {
        let Some(size) = self.size else { return Ok(None) };
        let chosen = size.send.map(|send| number_in(draft, send)).transpose()?.flatten();
        Ok(match chosen {
            Some(chosen) => size.max.map(|max| chosen.min(max)),
            None => size.default,
        })
    }
}

/// Goes to the address that an answer gave for the next page: on the same authority, and below this path.
fn follow(draft: &mut Draft, url: &str, below: &str) -> Result<(), Error> {
    let flaw = "the next page is said to be where this client does not go; nothing was sent there";
    draft.set_url_on_same_authority(url).map_err(|error| Error::new(Kind::Pagination, flaw).with_source(error))?;
    let path = draft.0.request.unsent().map_or("", |request| request.url().path());
    match is_below(path, below) {
        true => Ok(()),
        false => Err(Error::new(Kind::Pagination, flaw)),
    }
}

/// Whether a path leads below another one, also for a server that takes escapes for what they stand for.
fn is_below(path: &str, below: &str) -> bool {
    let plain = path.to_ascii_lowercase().replace("%2e", ".").replace("%2f", "/").replace("%5c", "/");
    let climbs = plain.split('/').any(|segment| segment == "..");
    below.is_empty() || (!climbs && path.strip_prefix(below).is_some_and(|rest| rest.starts_with('/')))
}

/// The number that a request sends in this place.
fn number_in(draft: &Draft, place: In) -> Result<Option<u64>, Error> {
    match place {
        In::Query(name) => Ok(draft.query(name).and_then(|text| text.parse().ok())),
        In::Body(pointer) => Ok(draft.body_json()?.pointer(pointer).and_then(Value::as_u64)),
    }
}

/// A number that this client wrote, or somebody who changed a checkpoint.
fn digits(cursor: &str) -> Result<u64, Error> {
    cursor.parse().map_err(|_| {
        Error::new(Kind::Checkpoint, "the checkpoint cannot be used: its place is no number, as it is in this list")
    })
}

/// Puts `value` where `pointer` leads. Objects on the way there are made where they are missing; items of lists are not.
fn put(body: &mut Value, pointer: &str, value: Value) -> Option<()> {
    let mut at = body;
    for token in pointer.strip_prefix('/')?.split('/') {
        let name = token.replace("~1", "/").replace("~0", "~");
        at = match at {
            Value::Array(items) => items.get_mut(name.parse::<usize>().ok()?)?,
            Value::Object(members) => members.entry(name).or_insert_with(|| Value::Object(Map::new())),
            _ => return None,
        };
    }
    *at = value;
    Some(())
}

impl Draft {
    /// What the query says under `name`, the first time.
    fn query(&self, name: &str) -> Option<String> {
        let url = self.0.request.unsent()?.url();
        url.query_pairs().find(|(found, _)| found == name).map(|(_, value)| value.into_owned())
    }

    /// All that decides which list this is a request for: everything but the position.
    pub(super) fn arguments(&self, paging: &Paging) -> Value {
        let Some(request) = self.0.request.unsent() else { return Value::Null };
        let position = paging.style.next.send();
        let is_position = |name: &str| matches!(position, Some(In::Query(own)) if own == name);
        let query: Vec<_> = request.url().query_pairs().filter(|(name, _)| !is_position(name)).collect();
        let mut body = self.body_json().ok();
        if let Some(In::Body(pointer)) = position
            && let (Some(body), Some((parent, name))) = (&mut body, pointer.rsplit_once('/'))
            && let Some(Value::Object(parent)) = body.pointer_mut(parent)
        {
            parent.remove(name);
        }
        // As a text: a fraction that is written and read may be another one.
        let body = body.map(|body| body.to_string());
        json!({ "path": request.url().path(), "query": query, "body": body })
    }
}
