//! From an answer to a page.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::request::Sought;
use super::{In, Paging, Style, position};
use crate::error::quoted;
use crate::{Error, Kind};

/// Longest path into an answer that a message shows, in bytes.
const PATH: usize = 100;

/// What an answer says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Read<T> {
    pub(super) items: Vec<T>,
    pub(super) next: Option<String>,
    pub(super) has_more: bool,
}

impl Paging {
    /// Reads the page that was `sought`.
    pub(super) fn read<T: DeserializeOwned>(&self, sought: &Sought, mut answer: Value) -> Result<Read<T>, Error> {
        // Before the items are taken out: a list may be the whole answer.
        let given = self.next.and_then(|next| answer.pointer(next));
        let next = match self.style {
            Style::Token => position::from_answer(given, self.place == In::Body)?,
            Style::NextUrl => position::from_answer(given, false)?,
            Style::Page { .. } | Style::Offset => None,
        };
        let more = self.more.and_then(|more| answer.pointer(more)).and_then(Value::as_bool);
        let list = answer.pointer_mut(self.items).map(Value::take).unwrap_or_default();
        let items = match list {
            // Some servers have nothing to say of nothing.
            Value::Null => Vec::new(),
            list => self.decode(list)?,
        };
        if !sought.is_list {
            return Ok(Read { items, next: None, has_more: false });
        }
        let count = items.len() as u64;
        let (next, goes_on) = match self.style {
            Style::Token | Style::NextUrl => {
                let goes_on = next.is_some();
                (next, goes_on)
            }
            Style::Page { .. } => (number(sought.number, 1)?, is_full(sought, count)),
            Style::Offset => (number(sought.number, count)?, is_full(sought, count)),
        };
        let has_more = more.unwrap_or(goes_on);
        Ok(Read { items, next: next.filter(|_| has_more), has_more })
    }

    fn decode<T: DeserializeOwned>(&self, list: Value) -> Result<Vec<T>, Error> {
        serde_path_to_error::deserialize(list).map_err(|error| {
            // The path has names from the answer, and the cause's own text its values: one is quoted, the other not told.
            let path = error.path().to_string();
            let path = quoted(format!("{}/{path}", self.items).as_bytes(), PATH);
            let flaw = format!(
                "a page that cannot be decoded at `{path}`: a value of another type than the document declares"
            );
            Error::new(Kind::Decode, flaw)
        })
    }
}

/// A page that is not full is the last one. Where nobody knows what full is, only an empty one is.
fn is_full(sought: &Sought, count: u64) -> bool {
    count > 0 && sought.full.is_none_or(|full| count >= full)
}

fn number(from: u64, by: u64) -> Result<Option<String>, Error> {
    let next =
        from.checked_add(by).ok_or_else(|| Error::new(Kind::Pagination, "there is no number for the next page"))?;
    Ok(Some(next.to_string()))
}
