//! What a request says of its place in a list, and how it is moved to another.

use serde_json::{Value, json};

use super::{In, Paging, Style};
use crate::{Draft, Error, Kind};

/// What is known of a page before it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sought {
    /// Its number, or that of the items before it; nothing where positions are no numbers.
    pub(super) number: u64,
    /// How many items it has if it is not the last one; nothing where that is not certain.
    pub(super) full: Option<u64>,
    /// Whether there may be others.
    pub(super) is_list: bool,
}

impl Paging {
    /// Moves `draft`, the request for the first page, to the page at `cursor`.
    pub(super) fn seek(&self, draft: &mut Draft, cursor: Option<&str>) -> Result<Sought, Error> {
        self.one_list(draft)?;
        let is_list = self.only_with.is_empty() || self.only_with.iter().any(|name| draft.query(name).is_some());
        let full = self.full_page(draft)?;
        let number = match (self.style, cursor) {
            (Style::Token | Style::NextUrl, _) => 0,
            (Style::Page { .. } | Style::Offset, Some(cursor)) => digits(cursor)?,
            // Where the caller begins elsewhere, the next page is the one after that.
            (Style::Page { first }, None) => self.number_in(draft, self.parameter)?.unwrap_or(first),
            (Style::Offset, None) => self.number_in(draft, self.parameter)?.unwrap_or(0),
        };
        match (self.style, cursor) {
            (_, None) => {}
            (Style::NextUrl, Some(url)) => draft.set_url_on_same_authority(url).map_err(|error| {
                let flaw = "the next page is said to be where this client does not go; nothing was sent there";
                Error::new(Kind::Pagination, flaw).with_source(error)
            })?,
            (style, Some(cursor)) => match self.place {
                In::Query => draft.set_query(self.parameter, cursor),
                In::Body => {
                    let position =
                        if style == Style::Token { super::position::in_body(cursor)? } else { json!(number) };
                    let mut body = draft.body_json()?;
                    put(&mut body, self.parameter, position)
                        .ok_or_else(|| Error::argument("the body has no place for the position of the next page"))?;
                    draft.set_body_json(&body)?;
                }
            },
        }
        Ok(Sought { number, full, is_list })
    }

    /// A body that asks for several things at once asks for several lists, and a walk is one.
    fn one_list(&self, draft: &Draft) -> Result<(), Error> {
        let is_first_of_many = self.place == In::Body && self.parameter.starts_with("/0/");
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
        let chosen = size.parameter.map(|parameter| self.number_in(draft, parameter)).transpose()?.flatten();
        Ok(match chosen {
            Some(chosen) => size.max.map(|max| chosen.min(max)),
            None => size.default,
        })
    }

    fn number_in(&self, draft: &Draft, parameter: &str) -> Result<Option<u64>, Error> {
        match self.place {
            In::Query => Ok(draft.query(parameter).and_then(|text| text.parse().ok())),
            In::Body => Ok(draft.body_json()?.pointer(parameter).and_then(Value::as_u64)),
        }
    }
}

/// A number that this client wrote, or somebody who changed a checkpoint.
fn digits(cursor: &str) -> Result<u64, Error> {
    cursor.parse().map_err(|_| {
        Error::new(Kind::Checkpoint, "the checkpoint cannot be used: its place is no number, as it is in this list")
    })
}

/// Puts `value` where `pointer` leads; what holds it must be there.
fn put(body: &mut Value, pointer: &str, value: Value) -> Option<()> {
    let (parent, name) = pointer.rsplit_once('/')?;
    let name = name.replace("~1", "/").replace("~0", "~");
    body.pointer_mut(parent)?.as_object_mut()?.insert(name, value);
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
        let is_position = |name: &str| paging.place == In::Query && name == paging.parameter;
        let query: Vec<_> = request.url().query_pairs().filter(|(name, _)| !is_position(name)).collect();
        let mut body = self.body_json().ok();
        if let (Some(body), In::Body, Some((parent, name))) =
            (&mut body, paging.place, paging.parameter.rsplit_once('/'))
            && let Some(Value::Object(parent)) = body.pointer_mut(parent)
        {
            parent.remove(name);
        }
        // As a text: a fraction that is written and read may be another one.
        let body = body.map(|body| body.to_string());
        json!({ "path": request.url().path(), "query": query, "body": body })
    }
}
